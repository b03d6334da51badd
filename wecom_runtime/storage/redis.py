"""A storage in Redis: shared by all processes and hosts."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import Any

from .base import SessionStorage, as_record, is_later
from .locks import PolledLock

_SET_IF_NEWER = """
local current = redis.call('GET', KEYS[1])
if current then
  local ok, record = pcall(cjson.decode, current)
  if ok and type(record) == 'table' and (tonumber(record['fetched']) or 0) > tonumber(ARGV[2]) then
    return current
  end
end
if ARGV[3] == '' then
  redis.call('SET', KEYS[1], ARGV[1])
else
  redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
end
return false
"""
_DELETE_IF_EQUAL = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


class RedisStorage(SessionStorage):
    """Keeps values in Redis (or anything that speaks its protocol), under `<prefix>:…`.

    Give the client timeouts, so that a Redis that hangs does not hang the app:

        redis.Redis(host="…", socket_timeout=1, socket_connect_timeout=1)

    Args:
        client: A client of the package `redis`, with or without decode_responses.
        prefix: Begins every key.
    """

    timeout = 2.0

    def __init__(self, client: Any, prefix: str = "wecom") -> None:
        self._client = client
        self._prefix = prefix
        self._scripts = True

    def __repr__(self) -> str:
        return f"<RedisStorage prefix={self._prefix!r}>"

    def _key(self, key: str) -> str:
        return f"{self._prefix}:{key}" if self._prefix else key

    def get(self, key: str, default: Any = None) -> Any:
        found = self._client.get(self._key(key))
        return default if found is None else _load(found, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        self._client.set(self._key(key), _dump(value), px=_milliseconds(ttl))

    def delete(self, key: str) -> None:
        self._client.delete(self._key(key))

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        return bool(self._client.set(self._key(key), _dump(value), px=_milliseconds(ttl), nx=True))

    def _script(self, script: str, key: str, *arguments: Any) -> tuple[bool, Any]:
        """Run a script; whether it could be, and its result. Some managed servers allow none."""
        if self._scripts:
            try:
                return True, self._client.eval(script, 1, key, *arguments)
            except Exception as error:
                text = str(error).lower()
                if "unknown command" not in text and "noperm" not in text and "no permissions" not in text:
                    raise
                self._scripts = False
        return False, None

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        ttl_text = "" if ttl is None else str(_milliseconds(ttl))
        ran, current = self._script(
            _SET_IF_NEWER, self._key(key), _dump(dict(value)), repr(float(value.get("fetched") or 0)), ttl_text
        )
        if not ran:
            return super().set_if_newer(key, value, None if ttl is None else max(1, round(ttl)))
        record = as_record(current) if current else None
        return record if record is not None and is_later(record, value) else value

    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        name = self._key(f"{key}:lock")
        owner = os.urandom(8).hex()

        def take() -> bool:
            return bool(self._client.set(name, owner, px=_milliseconds(timeout), nx=True))

        def give() -> None:
            ran, _ = self._script(_DELETE_IF_EQUAL, name, owner)
            if not ran:
                held = self._client.get(name)
                if (held.decode() if isinstance(held, bytes) else held) == owner:
                    self._client.delete(name)

        return PolledLock(take, give, timeout)


def _dump(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _load(text: str | bytes, default: Any) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return default  # written by something else


def _milliseconds(ttl: float | None) -> int | None:
    return None if ttl is None else max(1, int(ttl * 1000))
