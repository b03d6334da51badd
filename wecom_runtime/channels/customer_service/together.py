"""Concurrent flows, in threads or tasks."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from contextvars import copy_context
from typing import Any

from wecom_runtime.flow import Command, Flow, adrive, drive


class Together(Command):
    """A command that runs flows concurrently to their ends, and then raises the first error.

    Args:
        flows: Independent flows.
        most: The maximum number of concurrent flows.
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

        # This thread also runs flows, so that a single flow needs no other thread.
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

        semaphore = asyncio.Semaphore(self.most)

        async def run(flow: Flow[None]) -> None:
            async with semaphore:
                await adrive(flow, transport)

        results = await asyncio.gather(*map(run, self.flows), return_exceptions=True)
        errors = [result for result in results if isinstance(result, BaseException)]
        if errors:
            raise errors[0]
