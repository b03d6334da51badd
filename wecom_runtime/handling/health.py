"""The health of a router and of a connection, for the probes of a platform: mappings for JSON responses."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

ConnectionState: TypeAlias = Literal["new", "connecting", "connected", "standing by", "closing", "closed", "ended"]
"""The state of a connection. A connection is `ended` if it ended by itself, for a reason."""


class RouterHealth(TypedDict):
    """The result of `router.health()`."""

    ready: bool
    """Whether this process accepts callbacks: False during a stop, and without capacity for background work. An outage
    of WeCom or of the storage has no effect: else all processes would leave a load balancer at once."""
    state: Literal["open", "draining", "closed"]
    running: int
    """The number of background handlers and streaming answers that run."""
    waiting: int
    """The number of those that wait for a worker, for an earlier message of the member, or for more texts."""
    room: int
    """The number of further ones that there is capacity for."""
    oldest: float
    """Seconds since the oldest of them was accepted; 0 if there is none."""
    storage: Literal["ok", "failing"]
    """Whether the last call of the storage succeeded. While it fails, this process recognises only its own repeats."""
    problems: list[str]
    """Problems for the operator, as short texts: acknowledged work cannot begin, a handler has run for
    `handler_timeout`, the storage fails. Each is also logged once."""


class ConnectionHealth(TypedDict):
    """The result of `connection.health()`."""

    alive: bool
    """Whether the connection keeps itself connected: False before its start and after its end."""
    ready: bool
    """Whether messages arrive."""
    state: ConnectionState
    offline: float
    """Seconds for which no message could arrive; 0 while connected."""
    handling: int
    """The number of messages that are being handled or answered."""
    error: str | None
    """The reason for which the connection has ended."""
    problems: list[str]
    """Problems for the operator, as short texts: the connection has ended with an error, or is offline for long."""
