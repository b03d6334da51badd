"""The interface of storages, with default methods, and checks of the objects that users pass."""

from __future__ import annotations

import inspect
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeVar, cast

from wecom_runtime import fork
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .locks import LOCK, StorageLock
from .values import STAMP, as_record, dump, is_later

if TYPE_CHECKING:
    from .work import WorkStore
COMPARE_TIMEOUT = 2.0
"""Seconds that `compare_and_set` of a storage without a primitive of its own waits for a lock."""

T = TypeVar("T")


class StoredItem(NamedTuple):
    """An entry of a storage."""

    key: str
    value: Any
    ttl: int | None
    """Seconds until it expires; None if it does not."""

    def __repr__(self) -> str:
        return f"<StoredItem {self.key}>"


class SessionStorage:
    """A key-value store with expiry for tokens, tickets, permanent codes and other data that processes share.

    A storage of your own needs `get`, `set` and `delete`. With only these, each process fetches its own tokens at
    first, and then shares them. With `add` or `lock`, all processes together fetch a token once. Test your storage with
    `wecom_client.testing.check_storage`.

        class MyStorage(SessionStorage):
            def get(self, key, default=None): ...
            def set(self, key, value, ttl=None): ...
            def delete(self, key): ...

    Values are texts, mostly JSON; `get` may return them as str or bytes. Keys are ASCII without spaces, such as
    `ww1234567890abcdef:0123456789abcdef:access_token`, and contain no secrets. Values contain secrets, so restrict
    access to the storage. Several threads may call all methods at the same time. A method that fails must raise, with
    any exception: the client then continues without the storage, or reports the failure if it cannot.

    The records of handlers (`Context.state`, `Context.history`) are sealed against reading, change and a move to
    another key. Nothing notices that an older record was put back.
    """

    quick: ClassVar[bool] = False
    """Whether `get`, `set`, `delete` and `add` never block, so that an asynchronous client needs no thread for them."""
    loses_entries: ClassVar[str] = ""
    """When entries may get lost before they expire, as the end of a sentence; empty for a persistent storage."""
    timeout: float | None = None
    """Seconds that a method may take (a lock may wait longer) before the client continues without the storage. Methods
    then run in threads of their own. None: the client waits for them in the caller's thread."""
    ends_within: float | None = None
    """Seconds after which each method returns or raises, because of timeouts of its own. If the client has that time,
    it calls the method in the caller's thread, which is faster. None: unknown."""

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a key; `default` if there is no entry or it has expired."""
        raise NotImplementedError(f"{type(self).__name__}.get")

    def set(self, key: str, value: Any, ttl: int | None = None) -> None:
        """Set a value that expires after `ttl` seconds, or does not expire."""
        raise NotImplementedError(f"{type(self).__name__}.set")

    def delete(self, key: str) -> None:
        """Delete an entry, if there is one."""
        raise NotImplementedError(f"{type(self).__name__}.delete")

    # -- optional

    def add(self, key: str, value: Any, ttl: int | None = None) -> bool:
        """Set a value if there is no entry. Return True if it was set, False if there was an entry.

        Any other result of an overriding method counts as False.

        An overriding method must be atomic. This method is atomic for the threads of one process. If several processes
        share the storage, it may return True in two of them.
        """
        with self._mutex_of_add().lock:
            if self.get(key) is not None:
                return False
            self.set(key, value, ttl)
            return True

    def delete_if_equal(self, key: str, value: Any) -> None:
        """Delete an entry if it has this value.

        This method is not atomic: if a lock expires while its holder releases it, the next holder may lose its lock.
        """
        found = self.get(key)
        if isinstance(found, (bytes, bytearray)):
            found = found.decode("utf-8", "replace")
        if found == value:
            self.delete(key)

    def compare_and_set(self, key: str, expected: Any, value: Any, ttl: int | None = None) -> bool:
        """Replace an entry if its value is the expected one. Return whether it was replaced.

        Of several concurrent calls that expect the same value, one succeeds. This method holds a lock of the storage
        meanwhile; without an atomic `add`, it is atomic for the threads of one process.

        Args:
            key: The key.
            expected: The expected value, as `get` has returned it; None for no entry.
            value: The new value; None to delete the entry.
            ttl: Seconds after which the new value expires; None if it does not.
        """
        has_locks = type(self).add is not SessionStorage.add
        with nullcontext() if has_locks else self._mutex_of_add().lock, self.lock(key, COMPARE_TIMEOUT) as held:
            if not held:
                raise TimeoutError(say("the entry was locked for {seconds:g} s", seconds=COMPARE_TIMEOUT))
            if self.get(key) != expected:
                return False
            if value is None:
                self.delete(key)
            else:
                self.set(key, value, ttl)
            return True

    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        """Return a lock between all processes that share the storage: `with storage.lock(key, 10) as held: …`.

        Entering waits at most `timeout` seconds; `held` is True if the lock was acquired. The lock expires `timeout`
        seconds (rounded up) after its acquisition, so that a holder that dies does not block others for longer. Another
        thread than the one that acquired it may release it. A storage without an atomic `add` has no locks: `held` is
        always True.
        """
        if type(self).add is SessionStorage.add:
            return nullcontext(True)
        return StorageLock(self, key, timeout)

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: int | None = None) -> Mapping[str, Any]:
        """Store a record unless the stored one is later, by its "fetched". Return the record that is stored now."""
        current = as_record(self.get(key))
        if current is not None and is_later(current, value):
            return current
        self.set(key, dump(dict(value)), ttl)
        return value

    def work(self) -> WorkStore | None:
        """Return the durable work items in this storage; None if it cannot hold any.

        A storage that does not outlive the process cannot, nor one without a primitive for changes of their state.
        """
        return None

    def risks(self) -> list[str]:
        """Return the reasons for which this storage may lose what it has stored, as sentences for an operator."""
        return []

    def run_script(self, script: str, key: str, *arguments: str | float) -> Any:
        """Run a Lua script of Redis in the server, in one atomic step, and return its result.

        Args:
            script: The script.
            key: KEYS[1] of the script, to which the storage adds its prefix.
            arguments: ARGV of the script.

        Raises:
            NotImplementedError: The storage has no server that runs scripts.
        """
        raise NotImplementedError(say("{name} has no server that runs scripts", name=type(self).__name__))

    def signal(self, key: str) -> None:
        """Wake a process that waits in `await_signal`, also if it begins to wait within the next seconds.

        Raises:
            NotImplementedError: The storage cannot wake a process.
        """
        raise NotImplementedError(f"{type(self).__name__} cannot wake a process")

    def await_signal(self, key: str, timeout: float) -> bool:
        """Wait for a signal, for `timeout` seconds at most; return whether one came.

        Raises:
            NotImplementedError: The storage cannot wait.
        """
        raise NotImplementedError(f"{type(self).__name__} cannot wait")

    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        """Return an iterator over the entries with a key prefix, without locks.

        Raises:
            NotImplementedError: The storage cannot list its keys.
        """
        raise NotImplementedError(say("{name} cannot list its keys", name=type(self).__name__))

    def copy_to(self, other: SessionStorage, prefix: str = "") -> int:
        """Copy all entries to another storage, and return the number of copied entries.

        Existing entries of the other storage are kept, except records that are earlier.

        Raises:
            NotImplementedError: The storage cannot list its keys.
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
        # Not in __init__, which subclasses need not call; setdefault of a dict is atomic.
        mutex: fork.Mutex | None = self.__dict__.get("_add_mutex")
        return mutex if mutex is not None else cast("fork.Mutex", self.__dict__.setdefault("_add_mutex", fork.Mutex()))


def is_lock(key: str) -> bool:
    """Return whether a key is that of a lock."""
    return key.endswith(LOCK)


class _Adapted(SessionStorage):
    """An adapter for any object with get, set and delete."""

    def __init__(self, inner: Any) -> None:
        self.inner = inner
        self.get = inner.get  # type: ignore[method-assign]
        self.set = inner.set  # type: ignore[method-assign]
        self.delete = inner.delete  # type: ignore[method-assign]

    def __repr__(self) -> str:
        return f"<{type(self.inner).__name__}>"


def identity_of(storage: SessionStorage) -> object:
    """Return the object that a storage stands for: the one that a user passed."""
    return storage.inner if isinstance(storage, _Adapted) else storage


class PerStorage(Generic[T]):
    """A part of the program of which each storage has one in this process.

    A part lives as long as it is used, and keeps its storage alive.

    Args:
        make: Makes the part for a storage.
    """

    def __init__(self, make: Callable[[SessionStorage], T]) -> None:
        self._make = make
        self._mutex = fork.Mutex()
        self._parts: weakref.WeakValueDictionary[int, T] = weakref.WeakValueDictionary()
        """The parts by the ids of their storages."""

    def __call__(self, storage: SessionStorage) -> T:
        """Return the part of a storage."""
        with self._mutex.lock:
            known = id(identity_of(storage))
            part = self._parts.get(known)
            if part is None:
                part = self._parts[known] = self._make(storage)
            return part


def as_storage(given: Any) -> SessionStorage:
    """Return the storage that a user passed, adapted if necessary.

    Raises:
        ConfigurationError: The object is not a storage.
    """
    if isinstance(given, SessionStorage):
        check_client("session=", given, "a storage such as RedisStorage", "get", "set", "delete")
        return given
    hint = "a storage with get, set and delete, such as RedisStorage"
    check_client("session=", given, hint, "get", "set", "delete")
    return _Adapted(given)


def check_client(taker: str, given: Any, wanted: str, *methods: str) -> None:
    """Check that an object has the synchronous methods that a storage needs.

    Args:
        taker: The parameter or class that takes the object, for the error.
        given: The object.
        wanted: The expected object, in words.
        methods: The methods.

    Raises:
        ConfigurationError: The object is a class, lacks a method, or is asynchronous.
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
    # The methods of redis.asyncio are plain functions that return the coroutine of `execute_command`.
    for name in (*methods, "execute_command"):
        if inspect.iscoroutinefunction(getattr(given, name, None)):
            raise ConfigurationError(
                say(
                    "{taker} takes {wanted}; this {what} ({module}) is asynchronous. Pass a "
                    "synchronous one: asynchronous clients call it in a thread",
                    taker=taker,
                    wanted=wanted,
                    what=what,
                    module=type(given).__module__,
                )
            )
