"""The processing of a callback by `CallbackRouter` with each kind of storage: verify, deduplicate, handle, reply.

Each row is the processor time of one new callback in this process, without redis and without waiting times. The steps
by hand do the same without a router.

Records in a file and in redis are sealed. A handler with a context has the router look for questions that wait for the
message. The history is that of `context.history()`: ten messages, read, sealed and stored again for each callback.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import math
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from wecom_client import (
    AsyncContext,
    CallbackRouter,
    Context,
    FileStorage,
    MemoryStorage,
    RedisStorage,
    SessionStorage,
    WeComCrypto,
)
from wecom_client.callbacks import TextMessage

from . import callbacks
from .callbacks import AES_KEY, CORP_ID, MESSAGE, NONCE, TIMESTAMP, TOKEN
from .table import Row
from .timing import in_turns

Arrived = tuple[dict[str, str], str]
"""The query and the body of a request to the callback URL."""

ROUNDS, CALLS = 150, 20
"""The number of rounds, and of callbacks in each round: enough for many thread switches in the shortest round."""

BOUNDS = {
    "memory": {"sync": 2.0, "async": 3.5, "plain": 6.0},
    "file": {"sync": 20.0, "async": 23.0, "plain": 26.0},
    "redis": {"sync": 14.0, "async": 16.0, "plain": 19.0},
}
"""The limit for the ratio to the steps by hand, by storage and way of the call."""
HISTORY_BOUNDS = {"sync": 4.0, "async": 5.0, "plain": 6.0}
"""The same for a handler with a history, in memory. The steps by hand have one, too."""
WAYS = {
    "sync": "router.handle",
    "async": "router.handle_async, async def handler",
    "plain": "router.handle_async, plain handler",
}
HISTORY = 10
"""The number of messages in a history."""


def arrivals(first: int) -> Iterator[Arrived]:
    """Return requests with different callbacks, numbered from `first`, created before the measurement."""
    crypto = WeComCrypto(TOKEN, AES_KEY, CORP_ID)

    def arrived(number: int) -> Arrived:
        body = crypto.encrypt_message(MESSAGE.replace("1234567890123456", str(number)), NONCE, TIMESTAMP)
        signature = body.partition("<MsgSignature><![CDATA[")[2].partition("]]>")[0]
        return {"msg_signature": signature, "timestamp": TIMESTAMP, "nonce": NONCE}, body

    return iter([arrived(number) for number in range(first, first + (ROUNDS + 1) * CALLS)])


Handler = Callable[..., object]


def router_with(storage: SessionStorage, handler: Handler) -> CallbackRouter:
    router = CallbackRouter(WeComCrypto(TOKEN, AES_KEY, CORP_ID, max_age=math.inf), session=storage)
    router.on(TextMessage)(handler)
    return router


def plain(message: TextMessage) -> str:
    return "有"


async def awaited(message: TextMessage) -> str:
    return "有"


def plain_with_context(message: TextMessage, context: Context) -> str:
    return "有"


async def awaited_with_context(message: TextMessage, context: AsyncContext) -> str:
    return "有"


def plain_with_history(message: TextMessage, context: Context) -> str:
    with context.history() as messages:
        add_to(messages, message.id)
    return "有"


async def awaited_with_history(message: TextMessage, context: AsyncContext) -> str:
    async with context.history() as messages:
        add_to(messages, message.id)
    return "有"


def add_to(messages: list[object], number: object) -> None:
    messages.append({"role": "user", "content": f"message {number}"})
    del messages[:-HISTORY]


def sync_turn(storage: SessionStorage, handler: Handler, arrived: Iterator[Arrived]) -> Callable[[], object]:
    router = router_with(storage, handler)

    def turn() -> None:
        for _ in range(CALLS):
            query, body = next(arrived)
            assert router.handle("POST", query, body).status == 200

    return turn


def async_turn(
    storage: SessionStorage,
    handler: Handler,
    arrived: Iterator[Arrived],
    loop: asyncio.AbstractEventLoop,
) -> Callable[[], object]:
    router = router_with(storage, handler)

    async def some() -> None:
        for _ in range(CALLS):
            query, body = next(arrived)
            assert (await router.handle_async("POST", query, body)).status == 200

    return lambda: loop.run_until_complete(some())


def steps_by_hand() -> Callable[[], object]:
    step = callbacks.ours(*callbacks.incoming())

    def turn() -> None:
        for _ in range(CALLS):
            step()

    return turn


def steps_by_hand_with_history() -> Callable[[], object]:
    step = callbacks.ours(*callbacks.incoming())
    cipher, name = AESGCM(AESGCM.generate_key(256)), b"history"
    nonce = os.urandom(12)
    stored = [(nonce, cipher.encrypt(nonce, b"[]", name))]
    numbers = iter(range(10**15, 2 * 10**15))

    def turn() -> None:
        for _ in range(CALLS):
            step()
            messages = json.loads(cipher.decrypt(*stored.pop(), name))
            add_to(messages, next(numbers))
            nonce = os.urandom(12)
            stored.append((nonce, cipher.encrypt(nonce, json.dumps(messages).encode(), name)))

    return turn


@contextmanager
def storages() -> Generator[dict[str, SessionStorage], None, None]:
    """Yield a storage of each kind, including redis if it is installed."""
    with tempfile.TemporaryDirectory() as folder:
        found: dict[str, SessionStorage] = {
            "memory": MemoryStorage(),
            "file": FileStorage(Path(folder) / "bench.sqlite3"),
        }
        program = shutil.which("redis-server")
        if program is None:
            print("redis-server is not installed: its rows are left out")
            yield found
            return
        with redis_server(program, folder) as storage:
            yield {**found, "redis": storage}


@contextmanager
def redis_server(program: str, folder: str) -> Generator[RedisStorage, None, None]:
    """Yield a storage in a new redis server."""
    import redis

    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [program, "--port", str(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        try:
            _await_server(redis.Redis(port=port))
            yield RedisStorage.from_url(f"redis://127.0.0.1:{port}")
        finally:
            process.kill()


def _await_server(client: Any) -> None:
    import redis

    end = time.monotonic() + 10
    while True:
        try:
            client.ping()
        except redis.ConnectionError:
            if time.monotonic() > end:
                raise
            time.sleep(0.02)
        else:
            return


def rows() -> list[Row]:
    loop = asyncio.new_event_loop()
    found: list[Row] = []
    with storages() as all_storages:
        for name, storage in all_storages.items():
            kind = type(storage).__name__
            found += _rows(kind, storage, (plain, awaited), BOUNDS[name], loop)
            handlers = plain_with_context, awaited_with_context
            found += _rows(f"a context, {kind}", storage, handlers, BOUNDS[name], loop)
    handlers = plain_with_history, awaited_with_history
    found += _rows("a history, MemoryStorage", MemoryStorage(), handlers, HISTORY_BOUNDS, loop, has_history=True)
    loop.close()
    return found


def _rows(
    name: str,
    storage: SessionStorage,
    handlers: tuple[Handler, Handler],
    bounds: dict[str, float],
    loop: asyncio.AbstractEventLoop,
    *,
    has_history: bool = False,
) -> list[Row]:
    """Return a row for each way to call a plain handler and an asynchronous one."""
    plain_handler, async_handler = handlers
    turns = {
        "by hand": steps_by_hand_with_history() if has_history else steps_by_hand(),
        "sync": sync_turn(storage, plain_handler, _arrivals()),
        "async": async_turn(storage, async_handler, _arrivals(), loop),
        "plain": async_turn(storage, plain_handler, _arrivals(), loop),
    }
    times = {key: took / CALLS for key, took in in_turns(turns, rounds=ROUNDS, calls=1).items()}
    return [
        Row(
            what=f"{what}, {name}",
            ours=times[way],
            bare=times["by hand"],
            bare_is="the steps by hand",
            at_most_bare=bounds[way],
        )
        for way, what in WAYS.items()
    ]


_first_numbers = itertools.count(10**15, 10**12)


def _arrivals() -> Iterator[Arrived]:
    """Return requests with callbacks that no other measurement has."""
    return arrivals(next(_first_numbers))
