"""`check_storage` checks the contract of storages, for tests of your own storage. It uses the standard library only."""

from __future__ import annotations

import contextlib
import math
import os
import sys
import threading
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager
from typing import Any, TypeAlias, TypeVar

from wecom_runtime.language import say
from wecom_runtime.storage.base import SessionStorage, as_storage
from wecom_runtime.storage.locks import LOCK
from wecom_runtime.storage.values import as_record, dump, was_added

T = TypeVar("T")

THREADS = 8
ROUNDS = 25
"""Races of all threads for each atomic method. A method that fails in one race of ten is found in 93 % of the runs."""
LIFETIME = 1
"""Lifetime in seconds of the entries and locks whose expiry is awaited."""
EXPIRY_LIMIT = 4.0
"""Seconds after its lifetime until which an entry must have expired, as some servers count whole seconds."""
LONG_LIFETIME = 600
"""Lifetime in seconds of the entries that must not expire during the check."""
RETURN_LIMIT = 30.0
"""Seconds after which a method hangs."""
RELEASE_LIMIT = 5.0
"""Seconds within which a released lock must be available; less than `RETURN_LIMIT`, at which it would expire."""
SWITCH_INTERVAL = 1e-5
"""Seconds between two switches of threads during a race, which makes mistakes likely."""
TEXT = '{"value":"令牌 \u2028 \\"😀\\"","fetched":1.25}'
LONG_TEXT = "0123456789abcdef" * 6_400

RequirementCheck: TypeAlias = Callable[[bool], None]
"""Called with whether a requirement holds."""


def check_storage(make: Callable[[], Any]) -> None:
    """Check that a storage keeps the contract of `SessionStorage`. Takes a few seconds.

    The check covers `get`, `set` and `delete`, keys, expiry, `add`, `delete_if_equal`, `set_if_newer`, `lock`,
    `entries`, and use by several threads. Methods that the storage does not override are checked, too. The keys begin
    with "check:" and a random text, and are deleted at the end.

        def test_my_storage():
            check_storage(lambda: MyStorage(connect()))

    Args:
        make: Returns a fresh storage. It is called twice. If both storages share their data, as those of one database
            do, atomic methods are also checked between them.

    Raises:
        AssertionError: The storage breaks a requirement, which the error names.
    """
    contract = _Contract(make)
    try:
        contract.check()
    finally:
        contract.clean_up()


class _Contract:
    """The requirements, and a storage that is checked."""

    def __init__(self, make: Callable[[], Any]) -> None:
        given = make()
        self._name = type(given).__name__
        with self._required(say("it must be an object with the synchronous methods get, set and delete")):
            self._storage, other = as_storage(given), as_storage(make())
        self._prefix = f"check:{os.urandom(8).hex()}:"
        self._keys: set[str] = set()
        self._barrier = threading.Barrier(THREADS)
        self._end = threading.Event()
        self._other = other
        self._storages: tuple[SessionStorage, ...] = (self._storage,)
        """The storages that threads use; their methods must be atomic together."""

    def check(self) -> None:
        """Check all requirements."""
        has_locks = self._overrides("add") or self._overrides("lock")
        self._check_values()
        if self._overrides("add") and self._other is not self._storage and self._is_shared():
            self._storages = (self._storage, self._other)
        self._check_keys()
        self._check_add()
        self._check_delete_if_equal()
        self._check_records()
        self._check_settings()
        limit = self._start_expiry()
        abandoned = self._hold_abandoned_lock() if has_locks else None
        self._check_threads()
        self._check_races()
        if has_locks:
            self._check_locks()
            self._check_lock_race()
        self._check_expiry(limit)
        if abandoned is not None:
            self._check_lock_expiry(abandoned)
        self._check_entries()

    def clean_up(self) -> None:
        """Delete the entries of the check, as far as the storage works, and end its threads."""
        self._end.set()
        for key in self._keys:
            for name in (key, f"{key}{LOCK}"):
                with contextlib.suppress(Exception):
                    self._storage.delete(name)

    # -- values and keys

    def _check_values(self) -> None:
        storage, key = self._storage, self._key("value")
        with self._required(say("get must return the default, by default None, if there is no entry")) as check:
            check(storage.get(key) is None)
            check(storage.get(key, "default") == "default")
        with self._required(say("set must not raise if the storage works")):
            storage.set(key, "1", LONG_LIFETIME)
        with self._required(say("get must return the text that was set, as str or as UTF-8 bytes")) as check:
            for text in (TEXT, "1", LONG_TEXT):
                storage.set(key, text)
                check(self._is(key, text))
                check(_text(storage.get(key, "default")) == text)
        with self._required(say("set must replace the value of an entry")) as check:
            storage.set(key, "first", LONG_LIFETIME)
            storage.set(key, "second", LONG_LIFETIME)
            check(self._is(key, "second"))
        with self._required(say("delete must delete an entry")) as check:
            storage.delete(key)
            check(storage.get(key) is None)
        with self._required(say("delete must not raise if there is no entry")):
            storage.delete(key)
        with self._required(say("repr must not show values, as it is logged")) as check:
            secret = os.urandom(8).hex()
            storage.set(key, secret, LONG_LIFETIME)
            check(secret not in f"{storage!r} {storage}")

    def _is_shared(self) -> bool:
        """Return whether the other storage has the same data."""
        key = self._key("shared")
        self._storage.set(key, "1", LONG_LIFETIME)
        return bool(_text(self._other.get(key)) == "1")

    def _check_keys(self) -> None:
        names = ("key", "KEY", "key:", "key:1", "key_1", "key%", "key*", "key." + "k" * 100)
        with self._required(say("entries must not affect each other, also if their keys differ in case only")) as check:
            for name in names:
                self._storage.set(self._key(name), name, LONG_LIFETIME)
            self._storage.delete(self._key("key"))
            found = [_text(self._storage.get(self._key(name))) for name in names]
            check(found == [None, *names[1:]])

    # -- optional methods

    def _check_add(self) -> None:
        storage, key = self._storage, self._key("add")
        with self._required(say("add must return True or False")) as check:
            answers: list[object] = [
                storage.add(key, "first", LONG_LIFETIME),
                storage.add(key, "second", LONG_LIFETIME),
            ]
            check(all(isinstance(answer, int) for answer in answers))  # as True and False, and 1 and 0
        with self._required(say("add must store a value and return True if there is no entry")) as check:
            check(bool(answers[0]))
            storage.delete(key)
            check(self._add(key, "third"))
            check(self._is(key, "third"))
        with self._required(say("add must return False and change nothing if there is an entry")) as check:
            check(not answers[1])
            check(not self._add(key, "fourth"))
            check(self._is(key, "third"))

    def _check_delete_if_equal(self) -> None:
        storage, key = self._storage, self._key("equal")
        with self._required(say("delete_if_equal must delete an entry with this value, and no other")) as check:
            storage.set(key, "mine", LONG_LIFETIME)
            storage.delete_if_equal(key, "other")
            check(self._is(key, "mine"))
            storage.delete_if_equal(key, "mine")
            check(storage.get(key) is None)
            storage.delete_if_equal(key, "mine")

    def _check_records(self) -> None:
        storage, key = self._storage, self._key("record")
        first, second, third = (_record(f"{stamp}", stamp) for stamp in (100.25, 200.5, 200.75))

        def keeps(record: Mapping[str, Any], expected: Mapping[str, Any]) -> bool:
            returned = as_record(storage.set_if_newer(key, record, LONG_LIFETIME))
            return returned == expected and as_record(storage.get(key)) == expected

        with self._required(
            say("set_if_newer must store and return a record unless the stored one was fetched later")
        ) as check:
            check(keeps(second, second))
            check(keeps(third, third))
        with self._required(say("set_if_newer must keep and return a stored record that was fetched later")) as check:
            check(keeps(first, third))
            check(keeps(second, third))
        with self._required(
            say("set_if_newer must replace a text that is not a record, and a record from the far future")
        ) as check:
            for text in ("no record", dump(_record("x", time.time() * 1000))):
                storage.set(key, text, LONG_LIFETIME)
                check(keeps(first, first))

    def _check_entries(self) -> None:
        storage, kept = self._storage, {"list:[*?%_]1": LONG_LIFETIME, "list:[*?%_]2": None}
        try:
            next(iter(storage.entries(self._prefix)), None)
        except NotImplementedError:
            return
        except Exception:  # noqa: S110 - reported below
            pass
        with self._required(
            say("entries must list the keys with a prefix, their values and remaining seconds, without locks")
        ) as check:
            for name, ttl in kept.items():
                storage.set(self._key(name), name, ttl)
            storage.set(self._key("list:xxxx3"), "1", LONG_LIFETIME)
            storage.set(f"{self._key('list:[*?%_]4')}{LOCK}", "1", LONG_LIFETIME)
            found = {entry.key: entry for entry in storage.entries(f"{self._prefix}list:[*?%_]")}
            check(found.keys() == {self._key(name) for name in kept})
            for name, ttl in kept.items():
                entry = found[self._key(name)]
                check(_text(entry.value) == name)
                check(entry.ttl is None if ttl is None else entry.ttl is not None and 0 < entry.ttl <= ttl)

    def _check_settings(self) -> None:
        with self._required(say("timeout and ends_within must be None or seconds above 0")) as check:
            for value in (self._storage.timeout, self._storage.ends_within):
                is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
                check(value is None or (is_number and math.isfinite(value) and value > 0))

    # -- expiry

    def _start_expiry(self) -> float:
        """Set the entries with a short lifetime; return the time at which they must have expired."""
        storage = self._storage
        storage.set(self._key("set"), "1", LIFETIME)
        storage.add(self._key("added"), "1", LIFETIME)
        storage.set_if_newer(self._key("newer"), _record("1", 1.0), LIFETIME)
        storage.set(self._key("kept"), "1", LONG_LIFETIME)
        storage.set(self._key("long"), "1", 100 * 86_400)
        storage.set(self._key("without-ttl"), "1")
        storage.set(self._key("longer"), "1", LIFETIME)
        storage.set(self._key("longer"), "1")
        storage.set(self._key("shorter"), "1")
        storage.set(self._key("shorter"), "1", LIFETIME)
        return time.monotonic() + LIFETIME + EXPIRY_LIMIT

    def _check_expiry(self, limit: float) -> None:
        storage = self._storage
        with self._required(say("an entry must expire at the end of its ttl, in seconds")) as check:
            for name in ("set", "added", "newer", "shorter"):
                while (found := storage.get(self._key(name), "default")) != "default" and time.monotonic() < limit:
                    time.sleep(0.05)
                check(found == "default")
        with self._required(say("an entry must not expire before the end of its ttl, in seconds")) as check:
            for name in ("kept", "long", "without-ttl", "longer"):
                check(self._is(self._key(name), "1"))
        with self._required(say("add must store a value and return True if the entry has expired")) as check:
            check(self._add(self._key("set"), "2"))
            check(self._is(self._key("set"), "2"))

    # -- threads

    def _check_threads(self) -> None:
        def use(storage: SessionStorage, number: int) -> bool:
            key, works = self._key(f"thread-{number}"), True
            for _ in range(ROUNDS):
                self._barrier.wait(RETURN_LIMIT)
                storage.set(key, str(number), LONG_LIFETIME)
                works = works and _text(storage.get(key)) == str(number)
                storage.delete(key)
                works = works and storage.get(key) is None
            return works

        works = all(self._in_threads(use))
        with self._required(say("all methods must work in several threads at the same time")) as check:
            check(works)

    def _check_races(self) -> None:
        def add(storage: SessionStorage, number: int) -> list[bool]:
            added: list[bool] = []
            for race in range(ROUNDS):
                self._barrier.wait(RETURN_LIMIT)
                added.append(was_added(storage, storage.add(self._key(f"add-{race}"), str(number), LONG_LIFETIME)))
            return added

        def set_newer(storage: SessionStorage, number: int) -> None:
            for race in range(ROUNDS):
                self._barrier.wait(RETURN_LIMIT)
                storage.set_if_newer(self._key(f"newer-{race}"), _record("race", number + 1.0), LONG_LIFETIME)

        results = self._in_threads(add)
        with self._required(say("add must be atomic: exactly one of several threads may store its value")) as check:
            for added in zip(*results, strict=True):
                check(sum(added) == 1)
        if not self._overrides("set_if_newer"):
            return  # documented as not atomic
        self._in_threads(set_newer)
        with self._required(
            say("set_if_newer must be atomic: of the records of several threads, the latest must stay")
        ) as check:
            for race in range(ROUNDS):
                found = as_record(self._storage.get(self._key(f"newer-{race}")))
                check(found == _record("race", float(THREADS)))

    def _in_threads(self, function: Callable[[SessionStorage, int], T]) -> list[T]:
        """Call a function in several threads at the same time, and return the results."""
        self._barrier = barrier = threading.Barrier(THREADS)
        results: dict[int, T] = {}
        errors: list[BaseException] = []

        def run(number: int) -> None:
            try:
                results[number] = function(self._storages[number % len(self._storages)], number)
            except BaseException as error:
                errors.append(error)  # the first one is the cause; the others are those of the broken barrier
                barrier.abort()

        interval = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_INTERVAL)
        try:
            threads = [threading.Thread(target=run, args=(number,), daemon=True) for number in range(THREADS)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join(RETURN_LIMIT)
        finally:
            sys.setswitchinterval(interval)
        with self._required(say("all methods must work in several threads at the same time")) as check:
            if errors:
                raise errors[0]
            check(len(results) == THREADS)
        return [results[number] for number in range(THREADS)]

    # -- locks

    def _check_locks(self) -> None:
        first, second = self._storages[0], self._storages[-1]
        lock = self._acquired(first, "lock", RETURN_LIMIT)
        with self._required(say("lock must exclude other holders of its key, and yield False at its timeout")) as check:
            check(self._try_lock(second, "lock", 0.1) is False)
        with self._required(say("lock must not exclude holders of other keys")) as check:
            check(self._try_lock(second, "other-lock", RELEASE_LIMIT) is True)
        with self._required(say("lock must be released at the end of its block, also in another thread")) as check:
            lock.__exit__(None, None, None)
            check(self._try_lock(second, "lock", RELEASE_LIMIT) is True)
            check(self._try_lock(first, "lock", RELEASE_LIMIT) is True)

    def _check_lock_race(self) -> None:
        counter = self._key("counter")

        def increment(storage: SessionStorage, _: int) -> bool:
            self._barrier.wait(RETURN_LIMIT)
            for _ in range(3):
                with storage.lock(self._key("race"), RETURN_LIMIT) as held:
                    value = int(_text(storage.get(counter, "0")))
                    time.sleep(0)  # another thread may run
                    storage.set(counter, str(value + 1), LONG_LIFETIME)
                if not held:
                    return False
            return True

        all_held = all(self._in_threads(increment))
        with self._required(say("lock must exclude other holders of its key, and yield False at its timeout")) as check:
            check(all_held)
            check(self._is(counter, str(3 * THREADS)))

    def _hold_abandoned_lock(self) -> AbstractContextManager[bool]:
        """Return a lock that is acquired and not released, as if its holder had died."""
        return self._acquired(self._storages[0], "abandoned-lock", LIFETIME)

    def _check_lock_expiry(self, abandoned: AbstractContextManager[bool]) -> None:
        storage = self._storages[-1]
        begun = time.monotonic()
        with self._required(say("lock must expire by itself after its timeout, in whole seconds")) as check:
            following = self._acquired(storage, "abandoned-lock", RETURN_LIMIT)
            check(time.monotonic() - begun < LIFETIME + EXPIRY_LIMIT)
        with self._required(say("lock must not release the lock of the next holder after it has expired")) as check:
            abandoned.__exit__(None, None, None)
            check(self._try_lock(storage, "abandoned-lock", 0.1) is False)
            following.__exit__(None, None, None)

    def _acquired(self, storage: SessionStorage, name: str, timeout: float) -> AbstractContextManager[bool]:
        """Return a lock that another thread has acquired."""
        with self._required(say("lock must yield True if it was acquired")) as check:
            lock = storage.lock(self._key(name), timeout)
            # Its thread stays, as another thread could get its identity and so the lock.
            check(self._in_thread(lock.__enter__, stays=True) is True)
        return lock

    def _try_lock(self, storage: SessionStorage, name: str, timeout: float) -> bool:
        """Try to acquire a lock in another thread, release it, and return whether it was acquired."""

        def acquire() -> bool:
            with storage.lock(self._key(name), timeout) as held:
                return held

        return self._in_thread(acquire)

    # -- helpers

    def _in_thread(self, function: Callable[[], T], *, stays: bool = False) -> T:
        """Call a function in another thread, and return its result.

        Args:
            function: The function.
            stays: Whether the thread stays alive until the end of the check.

        Raises:
            TimeoutError: The function hangs.
        """
        results: list[T] = []
        errors: list[BaseException] = []
        returned = threading.Event()

        def run() -> None:
            try:
                results.append(function())
            except BaseException as error:
                errors.append(error)
            returned.set()
            if stays:
                self._end.wait()

        threading.Thread(target=run, daemon=True).start()
        if not returned.wait(1.2 * RETURN_LIMIT):  # some functions wait for that time themselves
            raise TimeoutError("the method does not return")
        if errors:
            raise errors[0]
        return results[0]

    def _key(self, name: str) -> str:
        key = f"{self._prefix}{name}"
        self._keys.add(key)
        return key

    def _overrides(self, method: str) -> bool:
        return getattr(type(self._storage), method) is not getattr(SessionStorage, method)

    def _add(self, key: str, value: str) -> bool:
        return was_added(self._storage, self._storage.add(key, value, LONG_LIFETIME))

    def _is(self, key: str, text: str) -> bool:
        return bool(_text(self._storage.get(key)) == text)

    @contextlib.contextmanager
    def _required(self, requirement: str) -> Generator[RequirementCheck, None, None]:
        """Yield a function that checks a requirement. An exception inside the block breaks the requirement, too."""
        broken = AssertionError(
            say("{storage} breaks a requirement: {requirement}", storage=self._name, requirement=requirement)
        )

        def check(holds: bool) -> None:
            if not holds:
                raise broken

        try:
            yield check
        except Exception as error:
            if error is broken:
                raise
            raise broken from error


def _text(value: Any) -> Any:
    """Return a stored text, which may come as bytes."""
    return value.decode("utf-8", "replace") if isinstance(value, (bytes, bytearray)) else value


def _record(value: str, fetched: float) -> Mapping[str, Any]:
    return {"value": value, "fetched": fetched, "expires": None}
