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
