"""A storage in memcached: shared by all processes and hosts."""

from __future__ import annotations

import hashlib
import json
import os
import re
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from typing import Any

from wecom_runtime import fork

from .base import SessionStorage, as_record, is_later
from .locks import PolledLock

_MONTH = 30 * 24 * 3600


class MemcachedStorage(SessionStorage):
    """Keeps values in memcached, under `<prefix>:…`.

    memcached forgets what it has no room for, so it suits tokens, but not the permanent codes of third-party apps.

    Args:
        mc: A client of pymemcache (also its pools and HashClient), python-memcached or pylibmc.
        prefix: Begins every key.
    """

    timeout = 2.0

    def __init__(self, mc: Any, prefix: str = "wecom") -> None:
        self._client = mc
        self._prefix = prefix
        # pymemcache's add and set do not wait for the answer unless told to, and then always claim success.
        self._extra: dict[str, Any] = (
            {"noreply": False} if type(mc).__module__.partition(".")[0] == "pymemcache" else {}
        )
        # A plain pymemcache.Client is one socket, and must not be used by two threads at once.
        self._mutex = threading.Lock()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<MemcachedStorage prefix={self._prefix!r}>"

    def after_fork_in_child(self) -> None:
        self._mutex = threading.Lock()
        for name in ("disconnect_all", "close"):
            if callable(close := getattr(self._client, name, None)):
                close()
                break

    def _key(self, key: str) -> str:
        full = f"{self._prefix}:{key}" if self._prefix else key
        if len(full) > 240 or not re.fullmatch(r"[\x21-\x7e]+", full):
            # memcached takes at most 250 bytes and no spaces.
            digest = hashlib.sha256(full.encode("utf-8", "surrogatepass")).hexdigest()
            full = f"{self._prefix[:40]}:{digest}" if re.fullmatch(r"[\x21-\x7e]*", self._prefix) else digest
        return full

    def _run(self, function: Callable[..., Any], *arguments: Any, **extra: Any) -> Any:
        with self._mutex:
            return function(*arguments, **extra)

    def get(self, key: str, default: Any = None) -> Any:
        return _load(self._run(self._client.get, self._key(key)), default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        kept = self._run(self._client.set, self._key(key), _dump(value), _expiry(ttl), **self._extra)
        if not kept and kept is not None:
            raise ConnectionError("memcached did not keep the value")  # python-memcached reports no other way

    def delete(self, key: str) -> None:
        self._run(self._client.delete, self._key(key), **self._extra)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        return bool(self._run(self._client.add, self._key(key), _dump(value), _expiry(ttl), **self._extra))

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        name = self._key(key)
        gets, cas = getattr(self._client, "gets", None), getattr(self._client, "cas", None)
        if not self._extra or gets is None or cas is None:
            # The other libraries keep the compare-and-set value inside the client or name it otherwise.
            return super().set_if_newer(key, value, None if ttl is None else max(1, round(ttl)))
        for _ in range(5):
            found, version = self._run(gets, name)
            current = as_record(_load(found, None))
            if current is not None and is_later(current, value):
                return current
            if version is None:
                if self._run(self._client.add, name, _dump(dict(value)), _expiry(ttl), **self._extra):
                    return value
            elif self._run(cas, name, _dump(dict(value)), version, _expiry(ttl), **self._extra):
                return value
        return super().set_if_newer(key, value, None if ttl is None else max(1, round(ttl)))

    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        key = f"{key}:lock"
        owner = os.urandom(8).hex()
        # memcached counts whole seconds and may be early by one.
        ttl = max(1, int(timeout)) + 1

        def give() -> None:
            # Not atomic; should the lock expire between the two, the next holder only loses its lock early.
            if self.get(key) == owner:
                self.delete(key)

        return PolledLock(lambda: self.add(key, owner, ttl), give, timeout)


def _dump(value: Any) -> str:
    return json.dumps(value)  # ASCII, which every client library takes as it is


def _load(found: Any, default: Any) -> Any:
    if found is None:
        return default
    try:
        return json.loads(found) if isinstance(found, (str, bytes)) else default
    except ValueError:
        return default  # written by something else


def _expiry(ttl: float | None) -> int:
    if ttl is None:
        return 0
    seconds = max(1, int(ttl))
    return seconds if seconds <= _MONTH else int(time.time()) + seconds  # more than 30 days is taken for a date
