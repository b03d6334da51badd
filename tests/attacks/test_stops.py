"""Servers and bots that are stopped at any moment, while they process acknowledged callbacks."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

import pytest

from tests.support.servers import free_port
from tests.support.stopping import app, lines, post, program
from wecom_client.testing import FakeWeCom

from .figures import Figures

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
KINDS = "fastapi-async", "fastapi-threads", "mounted-async", "django-async", "flask-threads"
MESSAGES = 4


def test_servers_are_stopped(chance: random.Random, dose: int, figures: Figures, tmp_path: Path) -> None:
    """A callback that was answered with 200 is processed, at whatever time SIGTERM arrives."""
    times, acknowledged, delivered = dose, 0, 0
    for number in range(times):
        port, notes = free_port(), tmp_path / f"notes{number}"
        with app(chance.choice(KINDS), port, notes) as process:
            statuses = [post(port, str(message), message) for message in range(MESSAGES)]
            acknowledged += statuses.count(200)
            time.sleep(chance.random() * 1.2)  # as long as a handler takes
            process.send_signal(signal.SIGTERM)
            process.wait(30)
        delivered += len(lines(notes))
    assert delivered == acknowledged
    figures.dose(times, "servers stopped")
    figures.dose(acknowledged, "callbacks acknowledged")
    figures.after(acknowledged - delivered, "lost")


def test_bots_are_stopped(chance: random.Random, dose: int, figures: Figures) -> None:
    """An answer that a handler has begun is sent, at whatever time the signal arrives."""
    times, answered = dose, 0
    with FakeWeCom() as fake:
        for number in range(times):
            bot = fake.bot()
            with program("run", bot) as process:
                assert process.stdout is not None
                while not bot.is_connected:
                    time.sleep(0.01)
                bot.push({"msgtype": "text", "text": {"content": str(number)}}, timeout=0)
                assert process.stdout.readline() == "begun\n"
                time.sleep(chance.random())
                process.send_signal(chance.choice([signal.SIGTERM, signal.SIGINT]))
                assert process.wait(30) == 0
            answered += f"answer to {number}" in [message.text for message in bot.messages if message.by == "bot"]
    assert answered == times
    figures.dose(times, "bots stopped while a handler is running")
    figures.after(times - answered, "answers lost")
