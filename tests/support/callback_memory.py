"""A process that handles many callbacks, and prints its memory.

The arguments are KIND, COUNT and REMEMBER. KIND is "reply" (the handler returns a text), "plain" or "async" (background
handlers). Each callback comes from another member. The router remembers a callback for REMEMBER seconds: only these
records grow with the rate. The output is JSON: the memory in MB, and the number of objects that the garbage collector
knows, each after a quarter of the callbacks and after all of them.
"""

from __future__ import annotations

import asyncio
import gc
import json
import sys
import threading
from pathlib import Path

from tests.support.sender import Sender, text_xml
from wecom_client import CallbackRouter
from wecom_client.callbacks import TextMessage
from wecom_runtime.handling import defaults

REMOVING = 2_000
"""Callbacks after which the expired records have been removed."""
MAX_WAITING = 50
"""The largest number of callbacks whose background handlers have not ended, so that none is refused."""
_PAUSE = 0.001
"""Seconds between two looks at the number of handled callbacks."""


def memory() -> float:
    """Return the memory of this process, in MB."""
    import resource

    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


async def main(kind: str, count: int, remember: int) -> None:
    sender = Sender()
    defaults.REMEMBER_SECONDS = remember
    router = CallbackRouter(sender.crypto)
    mutex, handled = threading.Lock(), 0
    found: list[dict[str, float]] = []

    def plain(message: TextMessage) -> str | None:
        nonlocal handled
        with mutex:
            handled += 1
        return "a reply" if kind == "reply" else None

    async def coroutine(message: TextMessage) -> None:
        plain(message)

    router.on(TextMessage, background=kind != "reply")(coroutine if kind == "async" else plain)

    async def wait_for(expected: int) -> None:
        while handled < expected:
            await asyncio.sleep(_PAUSE)

    async def send(first: int, last: int) -> None:
        """Send callbacks with the numbers of a range, and wait until they are handled."""
        for number in range(first, last):
            request = sender.post(text_xml(source=f"member{number}", msgid=number + 1))
            response = await router.handle_async(*request) if kind == "async" else router.handle(*request)
            assert response.status == 200, response
            await wait_for(number + 1 - MAX_WAITING)
        await wait_for(last)

    for first, last in ((0, count // 4), (count // 4, count)):
        await send(first + REMOVING * len(found), last + REMOVING * len(found))
        size = memory()
        await asyncio.sleep(remember)
        await send(last + REMOVING * len(found), last + REMOVING * (len(found) + 1))
        gc.collect()
        found.append({"memory": size, "objects": len(gc.get_objects())})
    router.close(10)
    print(json.dumps(found))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
