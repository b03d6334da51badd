"""Several flows at once: in threads or in tasks, as they are driven."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from contextvars import copy_context
from typing import Any

from wecom_runtime.flow import Command, Flow, adrive, drive


class Together(Command):
    """Run flows to their ends, so many at once; then raise the first error that there was.

    Args:
        flows: They have nothing to do with each other.
        most: How many run at a time.
    """

    __slots__ = ("flows", "most")

    def __init__(self, flows: Sequence[Flow[None]], most: int) -> None:
        self.flows = flows
        self.most = most

    def perform(self, transport: Any) -> None:
        waiting = deque(self.flows)
        errors: list[BaseException] = []

        def work() -> None:
            while True:
                try:
                    flow = waiting.popleft()
                except IndexError:
                    return
                try:
                    drive(flow, transport)
                except BaseException as error:
                    errors.append(error)

        # This thread works, too, so that a single flow needs no other.
        helpers = [
            threading.Thread(target=copy_context().run, args=(work,), name="wecom-customers", daemon=True)
            for _ in range(min(self.most, len(self.flows)) - 1)
        ]
        for helper in helpers:
            helper.start()
        work()
        for helper in helpers:
            helper.join()
        if errors:
            raise errors[0]

    async def aperform(self, transport: Any) -> None:
        import asyncio

        places = asyncio.Semaphore(self.most)

        async def run(flow: Flow[None]) -> None:
            async with places:
                await adrive(flow, transport)

        found = await asyncio.gather(*map(run, self.flows), return_exceptions=True)
        errors = [one for one in found if isinstance(one, BaseException)]
        if errors:
            raise errors[0]
