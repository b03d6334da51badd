"""Apps, corps and their callbacks in one process, with one storage and the same ids: nothing of one reaches another."""

from __future__ import annotations

import random
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest

from tests.support.clients import CORP, in_threads
from tests.support.envelopes import AES_KEY, TOKEN
from tests.support.sender import Sender, text_xml
from tests.support.servers import Redis
from wecom_client import (
    CallbackRouter,
    CallTimeoutError,
    MemoryStorage,
    RateLimiter,
    RedisStorage,
    WeComClient,
    WeComCrypto,
)
from wecom_client.callbacks import TextMessage
from wecom_client.testing import FakeWeCom

from .figures import Figures

APPS = [(CORP, "one"), (CORP, "two"), ("ww2", "one"), ("ww2", "two")]


@pytest.mark.parametrize("kind", ["memory", "redis"])
def test_tokens_of_apps(
    kind: str,
    chance: random.Random,
    many: Callable[[int, int], int],
    dose: int,
    figures: Figures,
    request: pytest.FixtureRequest,
) -> None:
    """A WeCom for each app, which knows no token but its own."""
    storage: Any = MemoryStorage()
    if kind == "redis":
        server: Redis = request.getfixturevalue("own_redis")
        storage = RedisStorage(server.client(socket_timeout=10))
    calls = many(15, 800)
    with ExitStack() as stack:
        fakes = [stack.enter_context(FakeWeCom(corp_id=corp, secret=secret, stateless=True)) for corp, secret in APPS]
        for fake in fakes:
            fake.set_tokens(reuse=False)
        clients = [
            WeComClient(corp, secret, base_url=fake.base_url, session=storage, timeout=60)
            for fake, (corp, secret) in [*zip(fakes, APPS, strict=True)] * 2  # two of each, as processes have them
        ]
        seeds = [chance.random() for _ in range(8)]

        def work(seed: float) -> None:
            dice = random.Random(seed)
            for _ in range(calls):
                client = dice.choice(clients)
                assert client.user.get("zhangsan").userid == "zhangsan"
                if dice.random() < 0.05:
                    client.fetch_access_token()

        results = in_threads(*[lambda seed=seed: work(seed) for seed in seeds], limit=60 * (1 + dose))
        assert results == [None] * len(seeds)
        told = Counter(call.errcode for fake in fakes for call in fake.calls)
        assert set(told) == {0}, "a token of another app was sent"
        for client in clients:
            client.close()
    figures.dose(calls * len(seeds), f"calls of {len(APPS)} apps")
    figures.after(0, "tokens sent for another app")


def test_callbacks_of_apps(chance: random.Random, many: Callable[[int, int], int], figures: Figures) -> None:
    """The same message id, sender and time; the settings differ, or the receive id alone."""
    storage = MemoryStorage()
    messages = many(20, 1000)
    senders = [Sender("corp-a"), Sender("corp-b"), Sender("suite-c")]
    crypto = WeComCrypto(TOKEN, AES_KEY, [sender.receive_id for sender in senders])
    shared = CallbackRouter(crypto, session=storage)
    mutex = threading.Lock()
    handled: Counter[str] = Counter()

    @shared.on(TextMessage)
    def handle(message: TextMessage) -> str:
        with mutex:
            handled[message.content] += 1
        return f"to {message.content}"

    requests = [(number, sender) for number in range(messages) for sender in senders for _ in range(3)]
    chance.shuffle(requests)

    def send(request: tuple[int, Sender]) -> bool:
        number, sender = request
        text = f"{sender.receive_id} {number}"
        return f"to {text}" in sender.open(shared.handle(*sender.post(text_xml(text, msgid=number + 1))))

    with ThreadPoolExecutor(16) as pool:
        assert all(list(pool.map(send, requests)))
    assert handled == Counter({f"{sender.receive_id} {number}": 1 for number in range(messages) for sender in senders})
    figures.dose(len(requests), "callbacks, with repeats")
    figures.after(0, "answers for another corp")


def test_limits_of_companies(many: Callable[[int, int], int], figures: Figures) -> None:
    """Each company has the whole limit, although all others have used up theirs; no company has more."""
    companies, limit = many(3, 30), 10
    limiter = RateLimiter(limit, 3600, burst=limit, each="corp")
    made: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    with FakeWeCom() as fake:
        suite = fake.add_suite()
        client = fake.suite_client(suite, rate_limit=limiter, timeout=30)
        names = [f"ww{number:016}" for number in range(companies)]
        for name in names:
            fake.add_corp(name)
            client.authorize(fake.authorize(suite, name))

        def call(name: str) -> None:
            tenant = client.corp(name)
            for number in range(limit + 5):
                try:
                    (tenant if number % 2 else tenant.with_options(timeout=20)).user.get("zhangsan")
                    made[name] += 1
                except CallTimeoutError:
                    refused[name] += 1

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(call, names))
    figures.dose(companies * (limit + 5), f"calls of {companies} companies, each limited to {limit}")
    figures.after(sum(made.values()), "made")
    figures.after(sum(refused.values()), "refused")
    assert set(made.values()) == {limit}
    assert set(refused.values()) == {5}
