"""A storage in Redis: shared by all processes and hosts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.errors import ConfigurationError

from .base import Entry, SessionStorage, check_client, is_lock
from .values import as_record, dump, latest_stamp, load, stamp_of

if TYPE_CHECKING:
    from typing_extensions import Self

_SET_IF_NEWER = """
local current = redis.call('GET', KEYS[1])
if current then
  local ok, record = pcall(cjson.decode, current)
  if ok and type(record) == 'table' then
    local stamp = tonumber(record['fetched']) or 0
    if stamp > tonumber(ARGV[2]) and stamp <= tonumber(ARGV[4]) then return current end
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


# By their names: a type checker that reads the package reads whatever it imports, and redis takes it two seconds.
_LIBRARY = "redis"
_TURNS = "wecom_runtime.storage.redis_turns"


class Turns(Protocol):
    """What gives out turns: see `redis_turns`."""

    def take(self, key: str, interval: float, burst: int) -> float: ...


class RedisStorage(SessionStorage):
    """Keeps values in Redis (or anything that speaks its protocol), under `<prefix>:…`.

    Give the client timeouts, so that a Redis that hangs does not hang the app:

        redis.Redis(host="…", socket_timeout=1, socket_connect_timeout=1)

    Args:
        client: A client of the package `redis`, with or without decode_responses; not one of `redis.asyncio`.
        prefix: Begins every key.

    Raises:
        ConfigurationError: It is no such client. For an URL there is `from_url`.
    """

    timeout = 2.0

    def __init__(self, client: Any, prefix: str = "wecom") -> None:
        if isinstance(client, (str, bytes)):
            del client  # an URL may hold a password
            raise ConfigurationError("RedisStorage takes a client of the package redis; for an URL: from_url(…)")
        check_client("RedisStorage", client, "a client such as redis.Redis(…)", "get", "set", "delete", "eval")
        self._client = client
        self._prefix = f"{prefix}:" if prefix else ""
        self._scripts = True
        self._turns: Turns | None = None

    @classmethod
    def from_url(cls, url: str, prefix: str = "wecom", **settings: Any) -> Self:
        """A storage in the Redis at an URL: `RedisStorage.from_url("redis://localhost:6379/0")`.

        Args:
            url: redis://, rediss:// or unix://, as `redis.Redis.from_url` takes it.
            prefix: Begins every key.
            settings: Others of `redis.Redis`. `socket_timeout` and `socket_connect_timeout` are 2 s where neither
                they nor the URL say otherwise.
        """
        client: Any = import_module(_LIBRARY).Redis
        return cls(client.from_url(url, **{"socket_timeout": 2.0, "socket_connect_timeout": 2.0, **settings}), prefix)

    def __repr__(self) -> str:
        return f"<RedisStorage prefix={self._prefix[:-1]!r}>"

    def get(self, key: str, default: Any = None) -> Any:
        value = load(self._client.get(self._prefix + key))
        return default if value is None else value

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        if not self._client.set(self._prefix + key, dump(value), px=_milliseconds(ttl)):
            raise ConnectionError("Redis did not keep the value")

    def delete(self, key: str) -> None:
        self._client.delete(self._prefix + key)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        return bool(self._client.set(self._prefix + key, dump(value), px=_milliseconds(ttl), nx=True))

    def delete_if_equal(self, key: str, value: Any) -> None:
        ran, _ = self._script(_DELETE_IF_EQUAL, key, dump(value))
        if not ran:
            super().delete_if_equal(key, value)

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        ran, current = self._script(
            _SET_IF_NEWER,
            key,
            dump(dict(value)),
            repr(stamp_of(value)),
            "" if ttl is None else str(_milliseconds(ttl)),
            repr(latest_stamp()),
        )
        if ran:
            return as_record(current) or value
        current = as_record(self.get(key))
        if current is not None and stamp_of(current) > stamp_of(value):
            return current
        self.set(key, dict(value), ttl)
        return value

    reserves_turns = False

    def check_turns(self) -> None:
        self._counted()

    def take_turn(self, key: str, interval: float, burst: float, longest: float) -> float:
        if self._scripts:
            try:
                return self._counted().take(self._prefix + key, interval, int(burst))
            except Exception as error:
                self._check_scripts(error)
        return super().take_turn(key, interval, burst, 0.0)

    def _counted(self) -> Turns:
        if self._turns is None:
            turns: Turns = import_module(_TURNS).RedisTurns(self._client)
            self._turns = turns
        return self._turns

    def entries(self, prefix: str = "") -> Iterator[Entry]:
        pattern = "".join(f"[{c}]" if c in "*?[\\" else c for c in self._prefix + prefix) + "*"
        for found in self._client.scan_iter(match=pattern):
            name = found.decode() if isinstance(found, bytes) else str(found)
            key = name.removeprefix(self._prefix)
            value = None if is_lock(key) else self.get(key)
            left = self._client.pttl(name)
            if value is not None and left != -2:  # gone meanwhile
                yield Entry(key, value, None if left < 0 else max(1, -(-left // 1000)))

    def _script(self, script: str, key: str, *arguments: Any) -> tuple[bool, Any]:
        """Run a script; whether it could be, and its result."""
        if self._scripts:
            try:
                return True, self._client.eval(script, 1, self._prefix + key, *arguments)
            except Exception as error:
                self._check_scripts(error)
        return False, None

    def _check_scripts(self, error: Exception) -> None:
        """Run no more scripts if that is what the server refuses, as some that are managed do; else raise the error."""
        text = str(error).lower()
        if "unknown command" not in text and "noperm" not in text and "no permissions" not in text:
            raise error
        self._scripts = False


def _milliseconds(ttl: float | None) -> int | None:
    return None if ttl is None else max(1, int(ttl * 1000))
