"""Servers and bots that are stopped at any moment, while they process acknowledged callbacks."""

from __future__ import annotations

import os
import random
import signal
import time
from pathlib import Path

import pytest

from tests.support.servers import free_port
from tests.support.stopping import CHUNKS, app, lines, post, program
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


@pytest.mark.parametrize("how", ["run", "stream", "drain", "bots"])
def test_bots_are_stopped(how: str, chance: random.Random, dose: int, figures: Figures) -> None:
    """An answer that a handler has begun is sent completely, at whatever time the signal arrives."""
    times, lost = dose, list[list[str]]()
    whole = "" if how == "run" else "".join(f"{number} " for number in range(CHUNKS))
    with FakeWeCom() as fake:
        for number in range(times):
            bot = fake.bot(f"bot{number}")  # the limits of a chat are those of one bot
            with program(how, bot) as process:
                assert process.stdout is not None
                while not bot.is_connected:
                    time.sleep(0.01)
                bot.push({"msgtype": "text", "text": {"content": str(number)}}, timeout=0)
                assert process.stdout.readline() == "begun\n"
                time.sleep(chance.random())
                process.send_signal(chance.choice([signal.SIGTERM, signal.SIGINT]))
                assert process.wait(30) == 0
            texts = [message.text for message in bot.messages if message.by == "bot"]
            if f"{whole}answer to {number}" not in texts:
                lost.append(texts[-1:])
    figures.dose(times, "bots stopped while a handler is running")
    figures.after(len(lost), "answers lost")
    assert lost == []
