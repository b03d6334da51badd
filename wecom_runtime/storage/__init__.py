"""Where tokens are kept between calls, processes and restarts.

| storage | for | shared by | survives a restart |
|---|---|---|---|
| MemoryStorage | one process, tests; the default | threads | no |
| FileStorage | one host, no server | processes | yes |
| RedisStorage | many hosts | processes and hosts | as Redis is set up |
| MemcachedStorage | many hosts; tokens only | processes and hosts | no |
| ShoveStorage | any mapping: shove, shelve, … | as the mapping is | as the mapping does |
| a subclass of SessionStorage | your own database | as you make it | as you make it |
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .base import SessionStorage as SessionStorage
    from .file import FileStorage as FileStorage
    from .memcached import MemcachedStorage as MemcachedStorage
    from .memory import MemoryStorage as MemoryStorage
    from .redis import RedisStorage as RedisStorage
    from .shove import ShoveStorage as ShoveStorage

_HOME = {
    "FileStorage": "file",
    "MemcachedStorage": "memcached",
    "MemoryStorage": "memory",
    "RedisStorage": "redis",
    "SessionStorage": "base",
    "ShoveStorage": "shove",
}
__all__ = sorted(_HOME)


def __getattr__(name: str) -> object:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_HOME[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME})
