"""Mutated callbacks, by the thousand: each ends in a documented answer, and no message is handled twice or shown."""

from __future__ import annotations

import asyncio
import json
import logging
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from tests.channels.test_callback_url import Mutator
from tests.generated.spec_examples import callbacks
from tests.support.envelopes import envelope, seal
from tests.support.sender import Request, Sender, text_xml
from tests.support.times import set_times
from wecom_client import CallbackRouter, CryptoError, FileStorage, WeComCrypto, parse_message
from wecom_client.callbacks import BotTextMessage, Callback, TextMessage

from .figures import Figures

APP, BOT = Sender(), Sender("")
SECRET = "nobody-may-read-this"
REQUESTS = 1500
Many = Callable[[int, int], int]


class SpecMutator(Mutator):
    """Mutates the examples of all callbacks of the spec."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__(0)
        self.random = chance
        examples = [callback.example for callback in callbacks().values()]
        self.texts = [text if isinstance(text, str) else json.dumps(text) for text in examples if text is not None]

    def message(self) -> tuple[Sender, bytes]:
        text = self.random.choice(self.texts)
        data = self.mutated(text.encode())
        if self.random.random() < 0.3:
            position = self.random.randrange(len(data) + 1)
            data = data[:position] + SECRET.encode() + data[position:]
        return (BOT if text.startswith("{") else APP), data

    def signed(self) -> Request:
        """As if WeCom had sent it."""
        sender, data = self.message()
        encrypted = seal(data, sender.receive_id)
        body: Any = envelope(encrypted) if sender is APP else json.dumps({"encrypt": encrypted})
        if self.random.random() < 0.1:  # as it was not meant
            return "GET", {**sender.query(encrypted), "echostr": encrypted}, b""
        return "POST", sender.query(encrypted), body.encode()


@pytest.fixture
def routers() -> Iterator[list[CallbackRouter]]:
    """Of an app and of a bot: handlers that answer, that stream, that fail, that run later."""
    made = []
    for sender in (APP, BOT):
        router = CallbackRouter(sender.crypto, workers=2, backlog=10_000)
        router.on(TextMessage)(lambda message: message.content[:500])
        router.on(BotTextMessage)(lambda message: iter(["a", message.text.content[:100]]))
        router.on(Callback, background=True)(lambda message: None)
        made.append(router)
    yield made
    assert all(router.close(60) for router in made)


def test_mutated_callbacks_have_documented_answers(
    routers: list[CallbackRouter],
    chance: random.Random,
    many: Many,
    figures: Figures,
    caplog: pytest.LogCaptureFixture,
) -> None:
    mutator = SpecMutator(chance)
    tally: Counter[int] = Counter()
    requests = many(REQUESTS, 220_000)
    with caplog.at_level(logging.DEBUG, "wecom_client"):
        for number in range(requests):
            request = mutator.signed() if number % 2 else mutator.request()
            for router in routers:
                response = router.handle(*request)
                tally[response.status] += 1
                # A handler fails with what it got (500); anything else is decided before it is called.
                assert response.status in (200, 400, 403, 405, 500, 503), request
                assert SECRET.encode() not in response.body
            if number % 500 == 0:
                assert SECRET not in caplog.text
                caplog.clear()
    assert SECRET not in caplog.text
    assert all(tally[status] > requests // 100 for status in (200, 400, 403)), tally
    figures.dose(len(routers) * requests, "callbacks")
    for status, count in sorted(tally.items()):
        figures.after(count, f"answered {status}")


def test_mutated_callbacks_in_many_tasks(
    routers: list[CallbackRouter], chance: random.Random, dose: int, figures: Figures
) -> None:
    mutator = SpecMutator(chance)

    async def main() -> Counter[int]:
        tally: Counter[int] = Counter()
        for _ in range(10 * dose):
            requests = [mutator.signed() for _ in range(50)]
            found = await asyncio.gather(*(router.handle_async(*one) for one in requests for router in routers))
            tally.update(response.status for response in found)
        for router in routers:
            await router.close_async(60)
        return tally

    tally = asyncio.run(main())
    assert set(tally) <= {200, 400, 403, 405, 500, 503}
    figures.dose(sum(tally.values()), "callbacks")
    for status, count in sorted(tally.items()):
        figures.after(count, f"answered {status}")


def test_mutated_messages_are_parsed_or_refused(chance: random.Random, dose: int, figures: Figures) -> None:
    mutator = SpecMutator(chance)
    kinds: Counter[str] = Counter()
    causes: list[BaseException | None] = []
    for _ in range(REQUESTS * dose):
        _, data = mutator.message()
        try:
            kinds[type(parse_message(data)).__name__] += 1
        except CryptoError as error:
            causes.append(error.__context__)
            kinds["refused"] += 1
    assert len(kinds) > 100
    assert set(causes) == {None}, "it would carry the text along"
    assert 0 < kinds["refused"] < REQUESTS * dose
    figures.dose(REQUESTS * dose, "messages")
    figures.after(REQUESTS * dose - kinds["refused"], "parsed")
    figures.after(kinds["refused"], "refused with a CryptoError")


def test_a_storm_of_repeats_is_handled_once_each(
    chance: random.Random, dose: int, figures: Figures, tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """16 threads and two routers, which share a file, as two processes of a server do; handlers fail now and then."""
    storage = str(tmp_path / "wecom.db")
    mutex = threading.Lock()
    done: Counter[int] = Counter()
    begun: Counter[int] = Counter()

    def handle(message: TextMessage) -> str:
        number = int(message.content)
        with mutex:
            begun[number] += 1
            if begun[number] == 1 and number % 7 == 0:
                raise OSError("no database")
        time.sleep(0.001 * (number % 5))
        with mutex:
            done[number] += 1
        return f"answer {number}"

    set_times(monkeypatch, REPEAT_WAIT=30.0)
    routers = [CallbackRouter(APP.crypto, session=FileStorage(storage)) for _ in range(2)]
    for router in routers:
        router.on(TextMessage)(handle)
    messages = 60 * dose
    requests = [number for number in range(messages) for _ in range(4)]
    chance.shuffle(requests)

    def send(number: int, which: int) -> int:
        return routers[which].handle(*APP.post(text_xml(str(number), msgid=number + 1))).status

    with ThreadPoolExecutor(16) as pool:
        statuses = list(pool.map(send, requests, [chance.randrange(2) for _ in requests]))
    assert set(statuses) <= {200, 500}
    assert statuses.count(500) == len([number for number in range(messages) if number % 7 == 0])
    assert done == Counter(dict.fromkeys(range(messages), 1))
    figures.dose(len(requests), f"requests of {messages:,} messages")
    figures.after(sum(done.values()), "handled completely, once each")
    figures.after(statuses.count(500), "failed, and handled when repeated")


def test_random_bytes_under_the_right_signature(chance: random.Random, dose: int, figures: Figures) -> None:
    """An attacker with the Token but without the key cannot forge a message."""
    crypto = WeComCrypto("QDG6eK", "A" * 43, lambda receive_id: True)
    for _ in range(REQUESTS * dose):
        encrypted = seal(chance.randbytes(chance.randrange(200)))  # with another key
        method, query, body = "POST", APP.query(encrypted), envelope(encrypted).encode()
        try:
            crypto.decrypt_message(body, query["msg_signature"], query["timestamp"], query["nonce"])
        except CryptoError:
            continue
        # One in some hundreds of millions looks like padding and a length, too.
        pytest.fail(f"{method} {body!r} was decrypted")
    figures.dose(REQUESTS * dose, "envelopes")
    figures.after(0, "taken for a message")
