"""Queues with tasks that kill their workers, and with tasks that are forged."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.handling.test_deduplication import Plain
from tests.handling.test_queues import Stage
from tests.support import small
from tests.support.envelopes import CORP_ID, seal
from tests.support.sender import Sender, text_xml
from tests.support.small import Router
from tests.support.waiting import until
from wecom_client.queues import GivenUpError, TryLaterError
from wecom_runtime.storage.work import MAX_DEATHS

from .figures import Figures

SENDER = Sender()


@pytest.mark.parametrize("kind", ["celery", "dramatiq"])
def test_messages_that_kill_their_workers(
    kind: str, many: Callable[[int, int], int], figures: Figures, tmp_path: Path
) -> None:
    """They are set aside after three deaths; other messages are handled."""
    pytest.importorskip(kind)
    deadly, others = many(1, 6), many(10, 200)
    stage = Stage(kind, tmp_path)
    try:
        for number in range(deadly):
            assert stage.post(number + 1, "kill" if number % 2 else "exit", f"deadly{number}").status == 200
        for number in range(others):
            assert stage.post(number + 1000, source=f"member{number % 20}").status == 200
        stage.start_worker()
        started = time.monotonic()
        until(
            lambda: (
                stage.watch() and len(stage.lines("given up")) >= deadly and len(set(stage.lines("sent"))) >= others
            ),
            seconds=400,
        )
        figures.after(time.monotonic() - started, "s until all were processed")
        begun = max(len(stage.lines(f"began {number + 1} ")) for number in range(deadly))
        kept = [one.id for one in stage.router.given_up()]
        figures.dose(deadly, "messages that kill their worker")
        figures.dose(others, "others")
        figures.after(len(kept), "set aside")
        figures.after(len(set(stage.lines("sent"))), "others handled")
        figures.after(float(begun), "runs of one at most")
        assert sorted(kept) == sorted(str(number + 1) for number in range(deadly))
        assert begun <= MAX_DEATHS
    finally:
        stage.close()


class Queue:
    """Keeps tasks."""

    def __init__(self) -> None:
        self.tasks: list[str] = []

    def serve(self, work: Any) -> None: ...

    def put(self, text: str) -> None:
        self.tasks.append(text)


def forgeries(task: str, chance: random.Random) -> str:
    """Yield tasks that an attacker with access to the queue but without the key has changed."""
    record = json.loads(task)
    sealed = record["sealed"]
    place = chance.randrange(len(sealed))
    kind = chance.randrange(6)
    if kind == 0:
        return json.dumps({**record, "key": f"callback:{chance.random()}", "task": f"callback:{chance.random()}"})
    if kind == 1:
        return json.dumps({**record, "sealed": sealed[:place] + chance.choice("Aa0+/") + sealed[place + 1 :]})
    if kind == 2:
        return json.dumps({**record, "sealed": seal(text_xml("forged", msgid=chance.randrange(10**9)), CORP_ID)})
    if kind == 3:
        inner = {"task": f"callback:{chance.random()}", "message": text_xml("forged")}
        return json.dumps({"sealed": json.dumps(inner)})
    if kind == 4:
        return task[: chance.randrange(len(task))]
    return json.dumps({**record, "sealed": chance.choice((None, 1, [], {}, "", "x" * 43))})


def test_forged_tasks_have_nothing_done(chance: random.Random, dose: int, figures: Figures) -> None:
    """Each is known as handled, or set aside; no handler runs for it."""
    runs: list[str] = []
    queue = Queue()
    router = Router(SENDER.crypto, session=Plain())
    router.on(small.TextMessage, background=True)(lambda message: runs.append(message.content))
    router.hand_to(queue)
    assert router.handle(*SENDER.post(text_xml("true"))).status == 200
    (task,) = queue.tasks
    router.work(task)
    forged, refused, known = 60 * dose, 0, 0
    for _ in range(forged):
        try:
            router.work(forgeries(task, chance))
            known += 1
        except GivenUpError:
            refused += 1
        except TryLaterError:  # that would be a task that goes round for ever
            raise AssertionError("a forged task is tried again") from None
    figures.dose(forged, "forged tasks")
    figures.after(len(runs) - 1, "runs of the handler for them")
    figures.after(refused, "set aside")
    figures.after(known, "known as handled")
    assert runs == ["true"]
