"""The older library's session storages: this library's storages with the older prefix, attributes and subscripts."""

from __future__ import annotations

from typing import Any

from wecom_runtime.storage import base, memcached, memory, redis, shove

PREFIX = "wechatpy"


class SessionStorage(base.SessionStorage):
    """The base class of custom storages, which implement `get`, `set` and `delete`."""

    def __getitem__(self, key: str) -> Any:
        return self.get(key)

    def __setitem__(self, key: str, value: Any) -> None:
        self.set(key, value)

    def __delitem__(self, key: str) -> None:
        self.delete(key)


class MemoryStorage(memory.MemoryStorage, SessionStorage):
    """A session storage in the memory of this process."""


class RedisStorage(redis.RedisStorage, SessionStorage):
    """A session storage in redis."""

    def __init__(self, redis: Any, prefix: str = PREFIX) -> None:
        super().__init__(redis, prefix=prefix)
        self.redis = redis
        self.prefix = prefix

    def key_name(self, key: str) -> str:
        """Return the key in redis."""
        return f"{self.prefix}:{key}"


class MemcachedStorage(memcached.MemcachedStorage, SessionStorage):
    """A session storage in memcached."""

    def __init__(self, mc: Any, prefix: str = PREFIX) -> None:
        super().__init__(mc, prefix=prefix)
        self.mc = mc
        self.prefix = prefix

    def key_name(self, key: str) -> str:
        """Return the key before its conversion to a valid memcached key."""
        return f"{self.prefix}:{key}"


class ShoveStorage(shove.ShoveStorage, SessionStorage):
    """A session storage in a shove."""

    def __init__(self, shove: Any, prefix: str = PREFIX) -> None:
        super().__init__(shove, prefix=prefix)
        self.shove = shove
        self.prefix = prefix

    def key_name(self, key: str) -> str:
        """Return the key in the shove."""
        return f"{self.prefix}:{key}"
