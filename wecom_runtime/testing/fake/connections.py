"""Who is connected to the server of a fake."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


class Connections:
    """The connections of a fake that serves."""

    def __init__(self) -> None:
        self.accepted = 0
        """How many there ever were."""
        self._open: dict[asyncio.Transport, asyncio.AbstractEventLoop] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<{self.accepted} connections, {self.open} of them open>"

    @property
    def open(self) -> int:
        """How many there are now."""
        with self._lock:
            return len(self._open)

    def drop(self) -> None:
        """Close all that are open, as a server does with those that were idle for long."""
        with self._lock:
            found = list(self._open.items())
        for transport, loop in found:
            loop.call_soon_threadsafe(transport.close)

    def add(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        with self._lock:
            self._open[transport] = loop

    def remove(self, transport: asyncio.Transport) -> None:
        with self._lock:
            self._open.pop(transport, None)
