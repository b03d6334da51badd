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

SENDER = Sender()


@contextmanager
def app(kind: str, port: int, notes: Path, *within: str) -> Iterator[subprocess.Popen[str]]:
    command = [*within, sys.executable, "-m", "tests.support.stopping_app", kind, str(port), str(notes)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


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
def program(how: str, bot: Any) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.support.stopping_bot", how, bot.bot_id, bot.secret, bot.url]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
