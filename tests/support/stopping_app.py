"""An app whose handlers take their time, to be stopped: `python -m tests.support.stopping_app KIND PORT FILE`.

What is answered later is noted in the file.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Any

from tests.runtime.wire.sender import Sender, text_xml
from wecom_client import CallbackRouter
from wecom_client.callbacks import TextMessage

SECONDS = 1.2
KIND, PORT, FILE = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])


def note(message: Any, value: object) -> None:
    with FILE.open("a") as file:
        file.write(f"{value}\n")


router = CallbackRouter(Sender().crypto, answer=note)

if KIND.endswith("async"):

    @router.on(TextMessage, background=True)
    async def think_async(message: TextMessage) -> str:
        await asyncio.sleep(SECONDS if message.content != "for ever" else 3600)
        return f"answer to {message.content}"

else:

    @router.on(TextMessage, background=True)
    def think(message: TextMessage) -> str:
        time.sleep(SECONDS if message.content != "for ever" else 3600)
        return f"answer to {message.content}"


def serve_asgi(app: Any) -> None:
    import uvicorn

    uvicorn.run(app, port=PORT, log_level="warning", lifespan="on" if KIND.startswith("asgi") else "auto")


def fastapi() -> Any:
    from fastapi import FastAPI

    from wecom_client.adapters.fastapi import callback_endpoint

    app = FastAPI()
    app.add_api_route("/wecom", callback_endpoint(router, shutdown=2.5), methods=["GET", "POST"])
    return app


def mounted() -> Any:
    from fastapi import FastAPI

    from wecom_client.adapters.asgi import AsgiApp

    app = FastAPI()
    app.mount("/wecom", AsgiApp(router))
    return app


def django() -> Any:
    from django.conf import settings
    from django.core.asgi import get_asgi_application
    from django.urls import path

    from wecom_client.adapters.django import async_callback_view

    settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], SECRET_KEY="x")
    globals()["urlpatterns"] = [path("wecom", async_callback_view(router))]
    return get_asgi_application()


def flask() -> None:
    from flask import Flask

    from wecom_client.adapters.flask import callback_view

    app = Flask(__name__)
    app.add_url_rule("/wecom", view_func=callback_view(router), methods=["GET", "POST"])
    router.drain_on_signals()
    app.run(port=PORT)


def script() -> None:
    """A program that ends."""
    assert router.handle(*Sender().post(text_xml("1"))).status == 200


if __name__ == "__main__":
    kind = KIND.partition("-")[0]
    if kind in ("flask", "script"):
        {"flask": flask, "script": script}[kind]()
    else:
        serve_asgi({"fastapi": fastapi, "mounted": mounted, "django": django}[kind]())
