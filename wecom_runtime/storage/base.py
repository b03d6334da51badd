"""The interface of storages, with methods for those that cannot do better, and checks of what users pass."""

from __future__ import annotations

import inspect
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Any, ClassVar, NamedTuple, cast

from wecom_runtime import fork
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .locks import LOCK, StorageLock
from .values import STAMP, as_record, dump, is_later


class StoredItem(NamedTuple):
    """A key of a storage and what is kept under it."""

    key: str
    value: Any
    ttl: int | None
    """Seconds that it still lives, None for ever."""


class SessionStorage:
    """Keeps tokens, tickets and permanent codes, so that processes share them and restarts do not lose them.

    A storage of your own needs `get`, `set` and `delete`. With only these, each process fetches its own tokens at
    first, and then shares them. `add` or `lock` in addition make it one request for all processes.

        class MyStorage(SessionStorage):
            def get(self, key, default=None): ...
            def set(self, key, value, ttl=None): ...
            def delete(self, key): ...

    Values are texts, mostly JSON; `get` may give them back as str or bytes. Keys are ASCII without spaces, such as
    `ww1234567890abcdef:0123456789abcdef:access_token`; they never hold a secret. Values do: keep the place private.
    All methods may be called by several threads at once. A method that cannot do what it is for must raise, whatever
    it likes: the client then goes on without the storage, or says that it failed where there is no way on.
    """

    quick: ClassVar[bool] = False
    """True where `get`, `set`, `delete` and `add` never wait: an asynchronous client calls them without a thread."""
    timeout: float | None = None
    """Seconds that a method may take (a lock may wait longer) before the client goes on without the storage; methods
    then run in threads of their own. None: the client waits for them, in the caller's thread."""
    ends_within: float | None = None
    """Seconds after which each method has ended by itself, by timeouts of its own: a client that has this long calls
    it in the caller's thread, which takes less. None: nobody knows."""

    def get(self, key: str, default: Any = None) -> Any:
        """The value under a key, or `default` where there is none or its time is over."""
        raise NotImplementedError(f"{type(self).__name__}.get")

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        """Keep a value, for `ttl` seconds or for ever."""
        raise NotImplementedError(f"{type(self).__name__}.set")

    def delete(self, key: str) -> None:
        """Forget a key. One that is not there is no error."""
        raise NotImplementedError(f"{type(self).__name__}.delete")

    # -- optional

    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        """Keep a value only if there is none; True where it was kept, False where there was one already.

        Anything else that an overridden one returns counts as False.

        Must be atomic where it is overridden. This one is so for the threads of one process: where several share the
        storage, two of them may both be told that they were the first.
        """
        with self._mutex_of_add().lock:
            if self.get(key) is not None:
                return False
            self.set(key, value, ttl)
            return True

    def delete_if_equal(self, key: str, value: Any) -> None:
        """Forget a key if it has this value.

        This one is not atomic: who gives a lock back at the moment at which it ends may give back the next one's.
        """
        found = self.get(key)
        if isinstance(found, (bytes, bytearray)):
            found = found.decode("utf-8", "replace")
        if found == value:
            self.delete(key)

    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        """A lock that all users of the storage see: `with storage.lock(key, 10) as held: …`.

        Waits for it at most `timeout` seconds; `held` tells whether it came. It is given back by itself `timeout`
        seconds (whole ones) after it was taken, so that a holder that dies blocks nobody for longer. It may be given
        back by another thread than the one that took it.
        """
        if type(self).add is SessionStorage.add:
            return nullcontext(True)
        return StorageLock(self, key, timeout)

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        """Keep a record unless a later one (by its "fetched") is in place; returns the one that is there now."""
        current = as_record(self.get(key))
        if current is not None and is_later(current, value):
            return current
        self.set(key, dump(dict(value)), ttl)
        return value

    def run_script(self, script: str, key: str, *arguments: str | float) -> Any:
        """Run a Lua script in the server, which gives it the key with the storage's prefix.

        Args:
            script: In the dialect of Redis; one call of it is atomic.
            key: KEYS[1] of the script.
            arguments: ARGV of the script.

        Raises:
            NotImplementedError: There is no server that runs scripts.
        """
        raise NotImplementedError(f"{type(self).__name__} has no server that runs scripts")

    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        """All that is kept under keys that begin with `prefix`, without the locks.

        Raises:
            NotImplementedError: This storage cannot list its keys.
        """
        raise NotImplementedError(f"{type(self).__name__} cannot list its keys")

    def copy_to(self, other: SessionStorage, prefix: str = "") -> int:
        """Copy all that is kept to another storage, for a move; how many entries were copied.

        What the other one has already stays, unless it is a record that was made earlier.

        Raises:
            NotImplementedError: This storage cannot list its keys.
        """
        copied = 0
        for entry in self.entries(prefix):
            record = as_record(entry.value)
            if record is not None and STAMP in record:
                kept = other.set_if_newer(entry.key, record, entry.ttl)
                copied += not is_later(kept, record)
            else:
                copied += other.add(entry.key, entry.value, entry.ttl)
        return copied

    def _mutex_of_add(self) -> fork.Mutex:
        # Subclasses need not call __init__; setdefault of a dict is atomic.
        mutex: fork.Mutex | None = self.__dict__.get("_add_mutex")
        return mutex if mutex is not None else cast("fork.Mutex", self.__dict__.setdefault("_add_mutex", fork.Mutex()))


def is_lock(key: str) -> bool:
    return key.endswith(LOCK)


class _Adapted(SessionStorage):
    """Any object with get, set and delete."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.get = inner.get  # type: ignore[method-assign]
        self.set = inner.set  # type: ignore[method-assign]
        self.delete = inner.delete  # type: ignore[method-assign]

    def __repr__(self) -> str:
        return f"<{type(self.inner).__name__}>"


def as_storage(given: Any) -> SessionStorage:
    """The storage that a user passed, checked.

    Raises:
        ConfigurationError: It is none.
    """
    if isinstance(given, SessionStorage):
        check_client("session=", given, "a storage such as RedisStorage", "get", "set", "delete")
        return given
    hint = "a storage with get, set and delete, such as RedisStorage"
    check_client("session=", given, hint, "get", "set", "delete")
    return _Adapted(given)


def check_client(taker: str, given: Any, wanted: str, *methods: str) -> None:
    """Check that an object can be what a storage is made of.

    Raises:
        ConfigurationError: It is a class, lacks a method, or its methods have to be awaited.
    """
    what = type(given).__name__
    if isinstance(given, type):
        raise ConfigurationError(
            say(
                "{taker} takes {wanted}, not the class {kind}: call it",
                taker=taker,
                wanted=wanted,
                kind=cast("type[Any]", given).__name__,
            )
        )
    if not all(callable(getattr(given, name, None)) for name in methods):
        raise ConfigurationError(say("{taker} takes {wanted}, not {what}", taker=taker, wanted=wanted, what=what))
    # The methods of redis.asyncio are plain functions that return what `execute_command` does.
    for name in (*methods, "execute_command"):
        if inspect.iscoroutinefunction(getattr(given, name, None)):
            raise ConfigurationError(
                say(
                    "{taker} takes {wanted}; this {what} is an asynchronous one ({module}), whose "
                    "methods would have to be awaited. Asynchronous clients call a storage in a thread, "
                    "so that nothing waits",
                    taker=taker,
                    wanted=wanted,
                    what=what,
                    module=type(given).__module__,
                )
            )
