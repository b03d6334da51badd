"""The client connections of a fake's server."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio


class Connections:
    """The client connections of a fake's server."""

    def __init__(self) -> None:
        self.accepted = 0
        """The number of accepted connections so far."""
        self._open: dict[asyncio.Transport, asyncio.AbstractEventLoop] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<{self.accepted} connections, {self.open} of them open>"

    @property
    def open(self) -> int:
        """The number of open connections."""
        with self._lock:
            return len(self._open)

    def drop(self) -> None:
        """Close all open connections, as servers close idle ones."""
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
