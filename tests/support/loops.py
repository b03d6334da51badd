"""An event loop that runs in a thread, for tests that send callbacks to it from outside."""

from __future__ import annotations

import asyncio
import functools
import threading


@functools.cache
def running_loop() -> asyncio.AbstractEventLoop:
    """Return the loop of this process; it runs until the process ends."""
    loop = asyncio.new_event_loop()
    threading.Thread(target=loop.run_forever, name="loop of the tests", daemon=True).start()
    return loop
