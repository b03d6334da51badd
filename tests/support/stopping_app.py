"""An app with slow handlers that is stopped: `python -m tests.support.stopping_app KIND PORT FILE`.

The app appends later answers to the file. A message determines the time of its handler: "for ever", "until told" (until
there is a FILE.go), "until the end" (of the main thread); any other message takes a while.
"""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from pathlib import Path
from typing import Any

from tests.support.sender import Sender, text_xml
from wecom_client import CallbackRouter
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.adapters.wsgi import WsgiApp
from wecom_client.callbacks import TextMessage

SECONDS = 1.2
KIND, PORT, FILE = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])


def note(message: Any, value: object) -> None:
    with FILE.open("a") as file:
        file.write(f"{value}\n")


def is_over(message: TextMessage, began: float) -> bool:
    """Return whether the handler of a message that began at a time has finished its work."""
    if message.content.startswith("until told"):
        return Path(f"{FILE}.go").exists()
    if message.content == "until the end":
        return not threading.main_thread().is_alive()
    return message.content != "for ever" and time.monotonic() > began + SECONDS


router = CallbackRouter(Sender().crypto, answer=note)

if KIND.endswith("async"):

    @router.on(TextMessage, background=True)
    async def think_async(message: TextMessage) -> str:
        began = time.monotonic()
        while not is_over(message, began):
            await asyncio.sleep(0.01)
        return f"answer to {message.content}"

else:

    @router.on(TextMessage, background=True)
    def think(message: TextMessage) -> str:
        began = time.monotonic()
        while not is_over(message, began):
            time.sleep(0.01)
        return f"answer to {message.content}"


def serve_asgi(app: Any) -> None:
    import uvicorn

    uvicorn.run(app, port=PORT, log_level="warning", lifespan="on" if KIND.startswith("asgi") else "auto")


def fastapi() -> Any:
    from fastapi import FastAPI

    from wecom_client.adapters.fastapi import callback_endpoint

    app = FastAPI()
    app.add_api_route(
        "/wecom", callback_endpoint(router, shutdown=0.3 if KIND.startswith("hasty") else 2.5), methods=["GET", "POST"]
    )
    return app


def mounted() -> Any:
    from fastapi import FastAPI

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


def waitress() -> None:
    import waitress as server

    router.drain_on_signals()
    server.serve(WsgiApp(router), port=PORT, host="127.0.0.1")


def gunicorn() -> None:
    from gunicorn.app.base import BaseApplication

    class Server(BaseApplication):  # type: ignore[misc]
        def load_config(self) -> None:
            for name, value in {"bind": f"127.0.0.1:{PORT}", "threads": 4, "loglevel": "error"}.items():
                self.cfg.set(name, value)

        def load(self) -> Any:
            return WsgiApp(router)

    Server().run()


def hypercorn() -> None:
    from hypercorn.asyncio import serve
    from hypercorn.config import Config

    config = Config()
    config.bind = [f"127.0.0.1:{PORT}"]
    app: Any = AsgiApp(router)
    asyncio.run(serve(app, config))


def script() -> None:
    """Run a program that ends."""
    assert router.handle(*Sender().post(text_xml("until the end"))).status == 200


if __name__ == "__main__":
    kind = KIND.partition("-")[0]
    programs = {"flask": flask, "script": script, "waitress": waitress, "gunicorn": gunicorn, "hypercorn": hypercorn}
    if kind in programs:
        programs[kind]()
    else:
        serve_asgi({"fastapi": fastapi, "hasty": fastapi, "mounted": mounted, "django": django}[kind]())
