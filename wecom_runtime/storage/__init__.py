"""Storages for tokens and other data between calls, processes and restarts.

| storage | for | shared by | survives a restart |
|---|---|---|---|
| MemoryStorage | one process, tests; the default | threads | no |
| FileStorage | one host, no server | processes | yes |
| RedisStorage | many hosts | processes and hosts | depends on the configuration of Redis |
| MemcachedStorage | many hosts; tokens only | processes and hosts | no |
| ShoveStorage | any mapping: shove, shelve, … | depends on the mapping | depends on the mapping |
| a subclass of SessionStorage | your own database | depends on the class | depends on the class |
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .base import SessionStorage as SessionStorage
    from .file import FileStorage as FileStorage
    from .memcached import MemcachedStorage as MemcachedStorage
    from .memory import MemoryStorage as MemoryStorage
    from .redis import RedisStorage as RedisStorage
    from .shove import ShoveStorage as ShoveStorage

load_lazily(
    __name__,
    {
        ".base": ("SessionStorage",),
        ".file": ("FileStorage",),
        ".memcached": ("MemcachedStorage",),
        ".memory": ("MemoryStorage",),
        ".redis": ("RedisStorage",),
        ".shove": ("ShoveStorage",),
    },
)
