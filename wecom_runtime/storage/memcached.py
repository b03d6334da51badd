"""A storage in memcached: shared by all processes and hosts."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from wecom_runtime import fork
from wecom_runtime.language import say

from .base import SessionStorage, check_client
from .values import as_record, dump, is_later, load

_MONTH = 30 * 24 * 3600


class MemcachedStorage(SessionStorage):
    """A storage in memcached, under keys `<prefix>:…`.

    memcached drops entries when its memory is full, so it is suitable for tokens, but not for the permanent codes of
    third-party apps.

    Args:
        mc: A client of pymemcache (also its pools and HashClient), python-memcached or pylibmc.
        prefix: The first part of each key.

    Raises:
        ConfigurationError: The object is not such a client.
    """

    timeout = 2.0
    loses_entries = "when its memory is full, and when memcached restarts"

    def __init__(self, mc: Any, prefix: str = "wecom") -> None:
        wanted = "a client such as pymemcache.Client(…)"
        check_client("MemcachedStorage", mc, wanted, "get", "set", "delete", "add")
        self._client = mc
        self._prefix = prefix
        # By default, pymemcache's add and set do not wait for the response and always return True.
        self._extra: dict[str, Any] = (
            {"noreply": False} if type(mc).__module__.partition(".")[0] == "pymemcache" else {}
        )
        # A plain pymemcache.Client has one socket, which two threads must not use at the same time.
        self._mutex = fork.Mutex()
        fork.watch(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError(say("{name} has connections: create one in each process", name=type(self).__name__))

    def __repr__(self) -> str:
        return f"<MemcachedStorage prefix={self._prefix!r}>"

    def after_fork_in_child(self) -> None:
        for name in ("disconnect_all", "close"):
            if callable(close := getattr(self._client, name, None)):
                close()
                break

    def get(self, key: str, default: Any = None) -> Any:
        value = load(self._run(self._client.get, self._key(key)))
        return default if value is None else value

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        kept = self._run(self._client.set, self._key(key), dump(value), _expiry(ttl), **self._extra)
        if not kept and kept is not None:
            raise ConnectionError(say("memcached did not store the value"))  # python-memcached raises no error

    def delete(self, key: str) -> None:
        self._run(self._client.delete, self._key(key), **self._extra)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        # memcached counts whole seconds and may be one second early, but a lock must not expire early.
        expiry = _expiry(None if ttl is None else ttl + 1)
        return bool(self._run(self._client.add, self._key(key), dump(value), expiry, **self._extra))

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        for _ in range(5):
            swap, current = self._compare(key)
            if current is not None and is_later(current, value):
                return current
            if swap(dump(dict(value)), _expiry(ttl)):
                return value
        # Other processes replace the record all the time; their records are as late as this one.
        self.set(key, dict(value), ttl)
        return value

    def _compare(self, key: str) -> tuple[Callable[[str, int], object], dict[str, Any] | None]:
        """Return a function that replaces the record of a key if it has not changed, and the record."""
        name = self._key(key)
        gets, cas = getattr(self._client, "gets", None), getattr(self._client, "cas", None)
        if not self._extra or gets is None or cas is None:
            # The other libraries keep the compare-and-set value inside the client, or name it differently.
            return lambda text, expiry: self._run(self._client.set, name, text, expiry), as_record(self.get(key))
        found, version = self._run(gets, name)
        if version is None:
            return lambda text, expiry: self._run(self._client.add, name, text, expiry, **self._extra), None
        return lambda text, expiry: self._run(cas, name, text, version, expiry, **self._extra), as_record(load(found))

    def _key(self, key: str) -> str:
        full = f"{self._prefix}:{key}" if self._prefix else key
        if len(full) > 240 or not re.fullmatch(r"[\x21-\x7e]+", full):
            # A key of memcached has at most 250 bytes and no spaces.
            digest = hashlib.sha256(full.encode("utf-8", "surrogatepass")).hexdigest()
            full = f"{self._prefix[:40]}:{digest}" if re.fullmatch(r"[\x21-\x7e]*", self._prefix) else digest
        return full

    def _run(self, function: Callable[..., Any], *arguments: Any, **extra: Any) -> Any:
        with self._mutex.lock:
            return function(*arguments, **extra)


def _expiry(ttl: float | None) -> int:
    if ttl is None:
        return 0
    seconds = max(1, int(ttl))
    return seconds if seconds <= _MONTH else int(time.time()) + seconds  # beyond 30 days, memcached expects a date
