"""What a storage is, and the parts that several of them share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any, ClassVar, cast

from wecom_runtime.errors import ConfigurationError

from .locks import AddLock

STAMP = "fetched"
"""The field of a record that tells which of two is the later one."""


class SessionStorage:
    """Keeps tokens, tickets and permanent codes, so that processes share them and restarts do not lose them.

    A storage of your own needs `get`, `set` and `delete`. With only these, each process fetches its own tokens at
    first, and then shares them. `add` or `lock` in addition make it one request for all processes.

        class MyStorage(SessionStorage):
            def get(self, key, default=None): ...
            def set(self, key, value, ttl=None): ...
            def delete(self, key): ...

    Values are what JSON can hold, mostly dicts. Keys are ASCII without spaces, such as
    `ww1234567890abcdef:0123456789abcdef:access_token`; they never hold a secret. Values do: keep the place private.
    All methods may be called by several threads at once, and may raise anything: the client then goes on without.
    """

    quick: ClassVar[bool] = False
    """True where `get`, `set`, `delete` and `add` never wait: an asynchronous client calls them without a thread."""
    timeout: ClassVar[float | None] = None
    """Seconds that a method may take (a lock may wait longer) before the client goes on without the storage; methods
    then run in threads of their own. None: the client waits for them, in the caller's thread."""

    def get(self, key: str, default: Any = None) -> Any:
        """The value under a key, or `default` where there is none or its time is over."""
        raise NotImplementedError(f"{type(self).__name__}.get")

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        """Keep a value, for `ttl` seconds or for ever."""
        raise NotImplementedError(f"{type(self).__name__}.set")

    def delete(self, key: str) -> None:
        """Forget a key. One that is not there is no error."""
        raise NotImplementedError(f"{type(self).__name__}.delete")

    # -- optional

    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        """Keep a value only if there is none; tells whether it was kept. Must be atomic where it is overridden."""
        if self.get(key) is not None:
            return False
        self.set(key, value, ttl)
        return True

    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        """A lock that all users of the storage see: `with storage.lock(key, 10) as held: …`.

        Waits for it at most `timeout` seconds; `held` tells whether it came. It is given back by itself `timeout`
        seconds after it was taken, so that a holder that dies blocks nobody for longer. It may be given back by another
        thread than the one that took it.
        """
        if type(self).add is not SessionStorage.add:
            return AddLock(self, key, timeout)
        return nullcontext(True)

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        """Keep a record unless a later one (by its "fetched") is in place; returns the one that is there now."""
        current = as_record(self.get(key))
        if current is not None and is_later(current, value):
            return current
        self.set(key, dict(value), ttl)
        return value


def as_record(value: Any) -> dict[str, Any] | None:
    """A stored value as a record; None for anything else. Storages that keep text give JSON back."""
    if isinstance(value, (str, bytes)):
        try:
            value = json.loads(value)
        except ValueError:
            return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def is_later(current: Mapping[str, Any], value: Mapping[str, Any]) -> bool:
    """Whether `current` was fetched after `value`."""
    try:
        return float(current.get(STAMP) or 0) > float(value.get(STAMP) or 0)
    except (TypeError, ValueError):
        return False


class _Adapted(SessionStorage):
    """Any object with get, set and delete."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.get = inner.get  # type: ignore[method-assign]
        self.set = inner.set  # type: ignore[method-assign]
        self.delete = inner.delete  # type: ignore[method-assign]

    def __repr__(self) -> str:
        return f"<{type(self.inner).__name__}>"


def as_storage(given: Any) -> SessionStorage:
    """The storage that a user passed, checked."""
    if isinstance(given, SessionStorage):
        return given
    if all(callable(getattr(given, name, None)) for name in ("get", "set", "delete")):
        return _Adapted(given)
    raise ConfigurationError(
        f"session= takes a storage with get, set and delete, such as RedisStorage, not {type(given).__name__}"
    )
