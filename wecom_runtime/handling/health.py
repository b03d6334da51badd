"""How well a router and a connection are, for the probes of a platform: mappings that any framework answers as JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

ConnectionState: TypeAlias = Literal["new", "connecting", "connected", "standing by", "closing", "closed", "ended"]
"""Where a connection is in its life; `ended` is an end by itself, which has a reason."""


class RouterHealth(TypedDict):
    """What `router.health()` says."""

    ready: bool
    """Whether it takes callbacks: it is no longer so at a stop, and where there is no room for background work."""
    state: Literal["open", "draining", "closed"]
    running: int
    """Background handlers, and answers that come piece by piece, at work."""
    waiting: int
    """How many of them wait for a worker, for an earlier message of the member, or for more texts."""
    room: int
    """How many more there may be."""
    oldest: float
    """Seconds since the oldest of them came; 0 where there is none."""
    storage: Literal["ok", "failing"]
    """Whether the storage answered last; while it fails, repeats are recognised in this process only."""


class ConnectionHealth(TypedDict):
    """What `connection.health()` says."""

    alive: bool
    """Whether it connects by itself: False when it was not started, and when it has ended."""
    ready: bool
    """Whether messages arrive."""
    state: ConnectionState
    offline: float
    """Seconds for which no message could arrive; 0 while connected."""
    handling: int
    """Messages that are being handled or answered."""
    error: str | None
    """Why it has ended."""
