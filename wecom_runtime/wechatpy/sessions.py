"""The older library's session storages: this library's, with its prefix, attributes and subscripts."""

from __future__ import annotations

from typing import Any

from wecom_runtime.storage import base, memcached, memory, redis, shove

PREFIX = "wechatpy"


class SessionStorage(base.SessionStorage):
    """Base of a storage of one's own: `get`, `set` and `delete` are enough."""

    def __getitem__(self, key: str) -> Any:
        return self.get(key)

    def __setitem__(self, key: str, value: Any) -> None:
        self.set(key, value)

    def __delitem__(self, key: str) -> None:
        self.delete(key)


class MemoryStorage(memory.MemoryStorage, SessionStorage):
    """Sessions in this process."""


class RedisStorage(redis.RedisStorage, SessionStorage):
    """Sessions in redis."""

    def __init__(self, redis: Any, prefix: str = PREFIX) -> None:
        super().__init__(redis, prefix=prefix)
        self.redis = redis
        self.prefix = prefix

    def key_name(self, key: str) -> str:
        """The key under which redis has it."""
        return f"{self.prefix}:{key}"


class MemcachedStorage(memcached.MemcachedStorage, SessionStorage):
    """Sessions in memcached."""

    def __init__(self, mc: Any, prefix: str = PREFIX) -> None:
        super().__init__(mc, prefix=prefix)
        self.mc = mc
        self.prefix = prefix

    def key_name(self, key: str) -> str:
        """The key before it is made legal for memcached."""
        return f"{self.prefix}:{key}"


class ShoveStorage(shove.ShoveStorage, SessionStorage):
    """Sessions in a shove."""

    def __init__(self, shove: Any, prefix: str = PREFIX) -> None:
        super().__init__(shove, prefix=prefix)
        self.shove = shove
        self.prefix = prefix

    def key_name(self, key: str) -> str:
        """The key under which the shove has it."""
        return f"{self.prefix}:{key}"
