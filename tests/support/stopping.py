"""Apps and bots in processes of their own that are stopped while they work."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

from tests.support.forks import preload, python
from tests.support.sender import Sender, text_xml
from tests.support.shared import PROJECT

CHUNKS = 20
"""The number of chunks of a streamed answer, which takes a second."""
SENDER = Sender()
preload(
    *("wecom_client.adapters.fastapi", "wecom_client.adapters.django", "wecom_client.adapters.flask"),
    *("fastapi", "django.core.asgi", "flask"),
)


@contextmanager
def app(kind: str, port: int, notes: Path, *within: str) -> Iterator[subprocess.Popen[str]]:
    """Start an app; `within` is the program that runs the app, if any."""
    words = "tests.support.stopping_app", kind, str(port), str(notes)
    command = [*within, sys.executable] if within else python()
    with running([*command, "-m", *words], subprocess.DEVNULL, subprocess.PIPE) as process:
        yield process


@contextmanager
def program(how: str, bot: Any) -> Iterator[subprocess.Popen[str]]:
    """Start a bot."""
    words = "tests.support.stopping_bot", how, bot.bot_id, bot.secret, bot.url
    with running([*python(), "-m", *words], subprocess.PIPE) as process:
        yield process


@contextmanager
def running(command: Sequence[str], stdout: int, stderr: int | None = None) -> Iterator[subprocess.Popen[str]]:
    """Start a program that is ended at the end of the block."""
    with subprocess.Popen(command, cwd=PROJECT, text=True, stdout=stdout, stderr=stderr) as process:
        try:
            yield process
        finally:
            process.kill()


def read_until(process: subprocess.Popen[str], text: str) -> None:
    """Read the output of a program up to a line with a text."""
    assert process.stdout is not None
    assert any(text in line for line in process.stdout), f"the program ended without {text!r}"


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
