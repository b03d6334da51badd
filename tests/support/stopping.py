"""Apps and bots in processes of their own, to be stopped in the middle of their work."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

from tests.runtime.wire.sender import Sender, text_xml
from tests.support.prepared import start

SENDER = Sender()
_UVICORN = ("uvicorn", "uvicorn.logging", "uvicorn.loops.auto", "uvicorn.lifespan.on", "uvicorn.protocols.http.auto")
LOADS = {
    "fastapi": (*_UVICORN, "wecom_client.adapters.fastapi", "fastapi"),
    "hasty": (*_UVICORN, "wecom_client.adapters.fastapi", "fastapi"),
    "mounted": (*_UVICORN, "wecom_client.adapters.asgi", "fastapi"),
    "django": (*_UVICORN, "wecom_client.adapters.django", "django.core.asgi"),
    "flask": ("wecom_client.adapters.flask", "flask"),
    "waitress": ("waitress",),
    "gunicorn": ("gunicorn.app.base", "gunicorn.arbiter", "gunicorn.workers.gthread"),
    "hypercorn": ("hypercorn.asyncio",),
    "script": (),
}
"""What apps of each kind import."""


@contextmanager
def app(kind: str, port: int, notes: Path, *within: str) -> Iterator[Any]:
    """An app; `within` is what runs it, if anything does."""
    words = "tests.support.stopping_app", kind, str(port), str(notes)
    if within:
        command = [*within, sys.executable, "-m", *words]
        process: Any = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    else:
        loads = "wecom_client.callbacks", "tests.runtime.wire.sender", *LOADS[kind.partition("-")[0]]
        process = start(*words, loads=loads, stderr=subprocess.PIPE)
    with ended(process):
        yield process


@contextmanager
def ended(process: Any) -> Iterator[None]:
    """Have a process end with the block."""
    try:
        yield
    finally:
        process.kill()
        process.wait()
        for pipe in (process.stdout, process.stderr):
            if pipe is not None:
                pipe.close()


def post(port: int, content: str, number: int) -> int:
    method, query, body = SENDER.post(text_xml(content, msgid=number, source=f"u{number}"))
    for _ in range(400):
        try:
            return requests.request(
                method, f"http://127.0.0.1:{port}/wecom", params=query, data=body, timeout=20
            ).status_code
        except requests.ConnectionError:
            time.sleep(0.05)
    raise AssertionError("the app did not start")


def lines(notes: Path) -> list[str]:
    return notes.read_text().splitlines() if notes.exists() else []


@contextmanager
def program(how: str, bot: Any) -> Iterator[Any]:
    words = "tests.support.stopping_bot", how, bot.bot_id, bot.secret, bot.url
    process = start(*words, loads=["wecom_client.callbacks", "aiohttp"], stdout=subprocess.PIPE)
    with ended(process):
        yield process
