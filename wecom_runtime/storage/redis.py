"""A storage in Redis: shared by all processes and hosts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, NoReturn, cast

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_secret, check_text

from .base import SessionStorage, StoredItem, check_client, is_lock
from .values import as_record, dump, latest_stamp, load, stamp_of

if TYPE_CHECKING:
    from typing_extensions import Self

    from .work import WorkStore

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
_SIGNAL = """
redis.call('RPUSH', KEYS[1], '1')
redis.call('LTRIM', KEYS[1], 0, 0)
return redis.call('PEXPIRE', KEYS[1], ARGV[1])
"""
SIGNAL_LIFETIME = 10.0
"""Seconds for which a signal waits for a process."""
_COMPARE_AND_SET = """
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == '' then redis.call('DEL', KEYS[1])
elseif ARGV[3] == '' then redis.call('SET', KEYS[1], ARGV[2])
else redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3]) end
return 1
"""
_DELETE_IF_EQUAL = """
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end
return 0
"""


# Imported by name, because type checkers of users would take two seconds for the package otherwise.
_LIBRARY = "redis"


class RedisStorage(SessionStorage):
    """A storage in Redis or a server with the same protocol, under keys `<prefix>:…`.

    A server that hangs does not block the app, because the methods run in threads. A client with timeouts of its own
    needs no threads:

        redis.Redis(host="…", socket_timeout=1, socket_connect_timeout=1, retry=Retry(NoBackoff(), 0))

    Args:
        client: A client of the package `redis`, with or without decode_responses; not one of `redis.asyncio`.
        prefix: The first part of each key.

    Raises:
        ConfigurationError: The object is not such a client. For a URL, use `from_url`.
    """

    timeout = 2.0

    def __init__(self, client: Any, prefix: str = "wecom") -> None:
        check_text("prefix", prefix)
        self._prefix = f"{prefix}:" if prefix else ""
        if isinstance(client, (str, bytes)):
            client = Secret(client)  # a URL may contain a password
            raise ConfigurationError(say("RedisStorage takes a client of the package redis; for a URL: from_url(…)"))
        check_client("RedisStorage", client, "a client such as redis.Redis(…)", "get", "set", "delete", "eval")
        self._client = client
        self._scripts = True
        self._work: WorkStore | None = None
        self.ends_within = _ends_within(client)

    @classmethod
    def from_url(cls, url: str, prefix: str = "wecom", **settings: Any) -> Self:
        """Return a storage for the URL of a Redis: `RedisStorage.from_url("redis://localhost:6379/0")`.

        Args:
            url: A redis://, rediss:// or unix:// URL, as `redis.Redis.from_url` takes it.
            prefix: The first part of each key.
            settings: Further parameters of `redis.Redis`. By default, `socket_timeout` and `socket_connect_timeout` are
                2 s and there are no retries, because clients continue without the storage.
        """
        hidden = check_secret("url", url)
        try:
            client: Any = import_module(_LIBRARY).Redis
        except ImportError:
            raise ConfigurationError(say("RedisStorage needs redis: pip install 'wecom-client[redis]'")) from None
        no_retries = import_module(f"{_LIBRARY}.retry").Retry(import_module(f"{_LIBRARY}.backoff").NoBackoff(), 0)
        defaults = {"socket_timeout": 2.0, "socket_connect_timeout": 2.0, "retry": no_retries}
        return cls(client.from_url(hidden.reveal(), **{**defaults, **settings}), prefix)

    def __reduce__(self) -> NoReturn:
        raise TypeError(say("{name} has connections: create one in each process", name=type(self).__name__))

    def __repr__(self) -> str:
        return f"<RedisStorage prefix={self._prefix[:-1]!r}>"

    def get(self, key: str, default: Any = None) -> Any:
        value = load(self._client.get(self._prefix + key))
        return default if value is None else value

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        if not self._client.set(self._prefix + key, dump(value), px=_milliseconds(ttl)):
            raise ConnectionError(say("Redis did not store the value"))

    def delete(self, key: str) -> None:
        self._client.delete(self._prefix + key)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        return bool(self._client.set(self._prefix + key, dump(value), px=_milliseconds(ttl), nx=True))

    def delete_if_equal(self, key: str, value: Any) -> None:
        ran, _ = self._script(_DELETE_IF_EQUAL, key, dump(value))
        if not ran:
            super().delete_if_equal(key, value)

    def compare_and_set(self, key: str, expected: Any, value: Any, ttl: float | None = None) -> bool:
        texts = ("" if one is None else dump(one) for one in (expected, value))
        ran, replaced = self._script(_COMPARE_AND_SET, key, *texts, "" if ttl is None else str(_milliseconds(ttl)))
        # `dump` may write a value in another form than the program that has stored it.
        return (
            bool(replaced) if ran else super().compare_and_set(key, expected, value, None if ttl is None else int(ttl))
        )

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

    def work(self) -> WorkStore | None:
        if self._work is None and self._scripts and callable(getattr(self._client, "register_script", None)):
            from .redis_work import RedisWork

            self._work = RedisWork(self._client, self._prefix)
        return self._work if self._scripts else None

    def risks(self) -> list[str]:
        if not callable(info := getattr(self._client, "info", None)):
            return []
        try:
            found = cast("dict[str, Any]", info())
        except Exception as error:  # a user of the server may lack the permission
            if "noperm" in str(error).lower() or "no permissions" in str(error).lower():
                return []
            raise
        risks: list[str] = []
        policy = str(found.get("maxmemory_policy", "noeviction"))
        if policy != "noeviction":
            risks.append(
                say("this Redis removes entries when its memory is full (maxmemory-policy {policy})", policy=policy)
            )
        if str(found.get("aof_enabled", 1)) == "0":
            risks.append(say("this Redis has no append-only file: a restart loses its latest entries (appendonly no)"))
        return risks

    def run_script(self, script: str, key: str, *arguments: str | float) -> Any:
        ran, result = self._script(script, key, *arguments)
        if not ran:
            raise NotImplementedError(say("this Redis does not allow its user to run scripts"))
        return result

    def signal(self, key: str) -> None:
        self.run_script(_SIGNAL, key, str(_milliseconds(SIGNAL_LIFETIME)))

    def await_signal(self, key: str, timeout: float) -> bool:
        if not self._scripts or not _may_wait(self._client, timeout):
            return super().await_signal(key, timeout)
        return self._client.blpop([self._prefix + key], timeout=timeout) is not None

    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        pattern = "".join(f"[{c}]" if c in "*?[\\" else c for c in self._prefix + prefix) + "*"
        for found in self._client.scan_iter(match=pattern):
            name = found.decode() if isinstance(found, bytes) else str(found)
            key = name.removeprefix(self._prefix)
            value = None if is_lock(key) else self.get(key)
            left = self._client.pttl(name)
            if value is not None and left != -2:  # -2: deleted in the meantime
                yield StoredItem(key, value, None if left < 0 else max(1, -(-left // 1000)))

    def _script(self, script: str, key: str, *arguments: Any) -> tuple[bool, Any]:
        """Run a script. Return whether the server allows it, and its result."""
        if self._scripts:
            try:
                return True, self._client.eval(script, 1, self._prefix + key, *arguments)
            except Exception as error:
                self._check_scripts(error)
        return False, None

    def _check_scripts(self, error: Exception) -> None:
        """Stop using scripts if the server forbids them, as some managed servers do; otherwise raise the error."""
        text = str(error).lower()
        if "unknown command" not in text and "noperm" not in text and "no permissions" not in text:
            raise error
        self._scripts = False


def _milliseconds(ttl: float | None) -> int | None:
    return None if ttl is None else max(1, int(ttl * 1000))


def _may_wait(client: Any, timeout: float) -> bool:
    """Return whether a client may wait in the server: it has connections enough, and does not stop waiting before."""
    pool = getattr(client, "connection_pool", None)
    settings: Any = getattr(pool, "connection_kwargs", None)
    if type(pool).__name__ not in ("ConnectionPool", "SentinelConnectionPool") or not isinstance(settings, dict):
        return False
    limit: object = settings.get("socket_timeout")  # pyright: ignore[reportUnknownMemberType]
    return limit is None or (isinstance(limit, (int, float)) and limit >= 2 * timeout)


def _ends_within(client: Any) -> float | None:
    """Return the seconds after which a client stops waiting for a server that hangs; None if unknown."""
    pool = getattr(client, "connection_pool", None)
    settings: Any = getattr(pool, "connection_kwargs", None)
    if type(pool).__name__ != "ConnectionPool" or not isinstance(settings, dict):
        return None  # other pools wait for a free connection, or try several servers
    retry, timeouts = settings.get("retry"), [settings.get(f"socket_{name}timeout") for name in ("", "connect_")]
    if retry is not None and getattr(retry, "get_retries", lambda: -1)() != 0:
        return None
    seconds = [timeout for timeout in timeouts if isinstance(timeout, (int, float))]
    # Connecting and reading together may take twice as long, for which the guard leaves time.
    return max(seconds) if len(seconds) == len(timeouts) else None
