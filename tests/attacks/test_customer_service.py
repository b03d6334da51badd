"""Customers write while the processes that answer them are killed, one after the other."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.support.clients import CORP, SECRET
from tests.support.workers import fresh, serve_customers
from wecom_client.testing import FakeWeCom

from .figures import Figures

ACCOUNT = "wkAAAAexample0001"
PROCESSES = 3


def test_processes_that_answer_customers_are_killed(
    chance: random.Random, many: Callable[[int, int], int], figures: Figures, tmp_path: Path
) -> None:
    """No message is lost, none is answered twice, and each customer is answered in order."""
    kills, customers = many(2, 12), [f"customer{number}" for number in range(4)]
    log = tmp_path / "log"
    with FakeWeCom(corp_id=CORP, secret=SECRET) as wecom:
        arguments = (
            ("file", str(tmp_path / "storage.sqlite3")),
            wecom.base_url,
            (wecom.token, wecom.encoding_aes_key, wecom.corp_id),
            str(log),
        )
        workers = [_start(arguments) for _ in range(PROCESSES)]
        try:
            written: list[tuple[str, str]] = []
            for _ in range(kills):
                # Each writes less than WeCom lets be answered after the last message.
                for customer in chance.sample(customers * 4, 4 * len(customers)):
                    written.append((customer, str(len(written))))
                    text = written[-1][1]
                    wecom.customer(customer).write(text, open_kfid=ACCOUNT, to=chance.choice(workers)[1])
                time.sleep(chance.random() * 0.1)
                process, _ = workers.pop(chance.randrange(PROCESSES))
                process.kill()
                process.join(10)
                workers.append(_start(arguments))
                _wait(lambda: len(_answered(wecom)) >= len(written), 90)
        finally:
            for process, _ in workers:
                process.kill()
                process.join(10)
        answered = Counter(_answered(wecom))
        assert sorted(answered) == sorted((customer, f"re: {text}") for customer, text in written), "none is lost"
        assert max(answered.values()) == 1, "none is answered twice"
        for customer in customers:
            came = [text for who, text in _answered(wecom) if who == customer]
            assert came == [f"re: {text}" for who, text in written if who == customer], "in order"
        done = Counter(log.read_text().splitlines())
        figures.dose(kills, f"times one of {PROCESSES} processes is killed")
        figures.dose(len(written), "messages")
        figures.after(len(answered), "answered, once each, in order")
        figures.after(sum(count - 1 for count in done.values()), "whose handler ran again after a kill")


def _start(arguments: tuple[Any, ...]) -> tuple[Any, str]:
    """A process, and the address where it takes callbacks."""
    address = fresh.Queue()
    process = fresh.Process(target=serve_customers, args=(*arguments, address), daemon=True)
    process.start()
    return process, address.get(timeout=60)


def _answered(wecom: FakeWeCom) -> list[tuple[str, str]]:
    return [(message.to[0], message.text) for message in wecom.sent]


def _wait(fits: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not fits():
        assert time.monotonic() < end, "some are never answered"
        time.sleep(0.05)
