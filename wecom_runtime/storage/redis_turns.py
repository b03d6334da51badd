"""Turns at a rate that all processes and hosts share, counted in Redis by throttled-py.

It asks in one round trip and by the clock of the server. Others do not keep the rate where the clocks of hosts differ:
`limits` lets the host whose clock is ahead begin a new window, and with `pyrate-limiter` the one that is behind gets
nothing while others call.
"""

from __future__ import annotations

from typing import Any

from wecom_runtime.errors import ConfigurationError

from .turns import WRONG_CLOCK

try:
    from throttled import RedisStoreBackend
    from throttled.rate_limiter.gcra import RedisLimitAtomicAction
except ImportError:
    raise ConfigurationError("a rate limit shared over Redis needs: pip install 'wecom-client[redis]'") from None

_ROUNDING = 1e-6
"""Seconds by which the server may be off at each turn, as it keeps the time in 14 digits."""


class _Backend(RedisStoreBackend):
    """The client that the storage has, instead of connections of the library's own; errors come as they are."""

    base_exceptions = ()

    def __init__(self, client: Any) -> None:
        self._given = client

    def get_client(self) -> Any:
        return self._given


class RedisTurns:
    """Gives out turns.

    Args:
        client: A client of the package `redis`.
    """

    def __init__(self, client: Any) -> None:
        self._client = client
        self._action = RedisLimitAtomicAction(_Backend(client))

    def take(self, key: str, interval: float, burst: int) -> float:
        """Take a turn if there is one, and result in 0; otherwise in the seconds after which to ask again."""
        interval += _ROUNDING
        for _ in range(2):
            try:
                limited, _, full_after, wait = self._action.do([key], [interval, burst, 1])
            except Exception as error:
                if not _is_nonsense(error):
                    raise
            else:
                if full_after <= (burst + 1) * interval + WRONG_CLOCK:
                    return max(wait, _ROUNDING) if limited else 0.0
            self._client.delete(key)  # something else wrote it, or the clock of the server was set
        return 0.0


def _is_nonsense(error: Exception) -> bool:
    """Whether the script failed on what stands under the key."""
    return type(error).__name__ == "ResponseError" and ("user_script" in str(error) or "WRONGTYPE" in str(error))
