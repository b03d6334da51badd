"""The fake: its cost for a test."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

from wecom_client import AsyncWeComClient, WeComClient
from wecom_client.testing import FakeWeCom

from .table import Row
from .timing import in_turns, of_processes

MEMBERS = 10_000
CANDIDATES = {
    "client": "from wecom_client import WeComClient\nWeComClient('ww0123456789abcdef', 'secret')",
    "fake": "from wecom_client.testing import FakeWeCom\nFakeWeCom()",
    "server": "from wecom_client.testing import FakeWeCom\nFakeWeCom().base_url",
}


def rows() -> list[Row]:
    starts = of_processes(CANDIDATES)
    with FakeWeCom() as fake:
        inside = fake.client()
        over_http = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
        calls = in_turns(
            {
                "inside": lambda: inside.user.get("zhangsan"),
                "http": lambda: over_http.user.get("zhangsan"),
                "another": FakeWeCom,
            },
            rounds=200,
            clock=time.perf_counter,
        )
    few, many, inbox = of_members()
    created, called = over_http_at_once()
    beside: dict[str, Any] = {"bare": starts["client"], "bare_is": "a client"}
    return [
        Row(what="a test's first WeCom to test against, imports included", ours=starts["fake"], **beside),
        Row(what="the same with its server", ours=starts["server"], **beside),
        Row(what="one more", ours=calls["another"], at_most=0.05),
        Row(what="a call of it in process", ours=calls["inside"], at_most=0.01),
        Row(what="a call of it over HTTP", ours=calls["http"], at_most=0.05),
        Row(what="user.create at 10,000 members", ours=many, bare=few, bare_is="at 100", at_most_bare=1.5),
        Row(what="a look into an inbox at 10,000 members", ours=inbox, at_most=0.001),
        Row(what="10,000 members over HTTP, 16 at once", ours=created * MEMBERS, at_most=15),
        Row(what="a call over HTTP, 16 at once", ours=called, at_most=1 / 1500),
    ]


def of_members() -> tuple[float, float, float]:
    """Measure the processor time of creating the 100th and the 10,000th member, and of reading an inbox."""
    with FakeWeCom() as fake:
        client = fake.client()

        def create(first: int, last: int) -> float:
            began = time.process_time()
            for number in range(first, last):
                name = f"m{number}"
                client.user.create(name, name, department=[1], mobile=f"139{number:08d}", email=f"{name}@example.com")
            return (time.process_time() - began) / (last - first)

        create(0, 100)
        few = create(100, 400)
        create(400, MEMBERS - 300)
        many = create(MEMBERS - 300, MEMBERS)
        client.message.send("text", touser=["@all"], text={"content": "hi"})
        began = time.process_time()
        for _ in range(100):
            assert fake.member("m5").inbox
        return few, many, (time.process_time() - began) / 100


def over_http_at_once(calls: int = 2000, at_once: int = 16) -> tuple[float, float]:
    """Measure concurrent `user.create` and `user.get` over HTTP, with a fake in another process."""
    code = "import sys\nfrom wecom_client.testing import FakeWeCom\nfake = FakeWeCom()\n"
    code += "print(fake.base_url, fake.corp_id, fake.secret, flush=True)\nsys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout is not None
        base_url, corp_id, secret = server.stdout.readline().split()

        async def measured() -> tuple[float, float]:
            async with AsyncWeComClient(corp_id, secret, base_url=base_url) as client:
                await client.user.get("zhangsan")

                async def timed(call: Callable[[int], Awaitable[object]]) -> float:
                    numbers = iter(range(calls))

                    async def work() -> None:
                        for number in numbers:
                            await call(number)

                    began = time.perf_counter()
                    await asyncio.gather(*(work() for _ in range(at_once)))
                    return (time.perf_counter() - began) / calls

                created = await timed(
                    lambda n: client.user.create(f"m{n}", f"m{n}", department=[1], mobile=f"139{n:08d}")
                )
                return created, await timed(lambda _: client.user.get("zhangsan"))

        try:
            return asyncio.run(measured())
        finally:
            server.terminate()
