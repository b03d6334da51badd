"""Calls of storages that may fail or hang, and one circuit breaker for each storage."""

from __future__ import annotations

import contextlib
import time
import weakref
from collections.abc import Callable
from typing import Any

from wecom_runtime import fork
from wecom_runtime.errors import StorageError, WeComError, redact
from wecom_runtime.flow import Flow, Invoke
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.threads import CallThreads, ThreadResult

from .base import PerStorage, SessionStorage

WARN_EVERY = 60.0
"""Seconds between two warnings about a storage."""
OPEN_SECONDS = 1.0, 5.0
"""Minimum and maximum seconds without calls after a failure; in between, twice the time that the failure took."""
SLOW_SECONDS = 0.25
"""Seconds that a failure takes from which on no caller tries a storage again: a thread does."""
MAX_REFUSALS = 3
"""The number of calls in a row by one part of the program after which any error counts as an outage."""
PROBED_KEY = "probe"
HANGING_SECONDS = 60.0
"""Seconds after which the storage is called again although an earlier call has not returned."""


class Breaker:
    """The state of one storage: whether it works, for all parts of the process. See `breaker_of`.

    Hangs and lost connections concern all parts. Any other error, such as the refusal of a value that is too large,
    concerns one call, unless a part of the program has nothing else.

    Args:
        storage: The storage.
    """

    def __init__(self, storage: SessionStorage) -> None:
        self._storage = storage
        self._mutex = fork.Mutex()
        self.open_until = 0.0
        self._is_slow = False
        """Whether the last failure took long, so that a thread tries the storage again, and no caller."""
        self.failure = ""
        """The error of the last call, if it was a hang or a lost connection; else empty."""
        self.refusals: weakref.WeakKeyDictionary[StorageGuard, str] = weakref.WeakKeyDictionary()
        """The errors of the last calls of the parts, if they were others."""
        self.unreturned: set[StorageCall] = set()
        """Calls that have not returned although their callers have stopped waiting."""
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<Breaker of {self._storage!r}>"

    def after_fork_in_child(self) -> None:
        self.unreturned = set()  # their threads run in the parent process

    @property
    def problem(self) -> str:
        """The error of the last call of any part; empty if all of them succeeded."""
        with self._mutex.lock:
            return self.failure or next(iter(self.refusals.values()), "")

    def may_call(self, must: bool, probes: bool) -> bool:
        """Return whether to call the storage now.

        Args:
            must: Whether the caller needs the storage.
            probes: Whether the result shows that the storage works again. A call that waits on purpose does not.
        """
        if not self.failure and not self.unreturned:
            return True
        now = time.monotonic()
        with self._mutex.lock:
            self.unreturned = {call for call in self.unreturned if now - call.started < HANGING_SECONDS}
            if any(call.is_overdue for call in self.unreturned):
                # Each further call would need a thread, and perhaps a connection.
                self.failure = self.failure or "an earlier call has not returned"
                return False
            if must or not self.failure:
                return True
            if now < self.open_until or not probes:
                return now >= self.open_until
            self.open_until = now + OPEN_SECONDS[1]  # only this caller tries
            if not self._is_slow:
                return True
        self._probe()
        return False

    def _probe(self) -> None:
        """Try the storage in a thread, as each caller would have to wait for it."""
        call = StorageCall(self, self._storage.get, self._storage.timeout or 0.0)

        def tell(result: ThreadResult) -> None:
            try:
                result.get()
            except Exception as error:
                if is_outage(error):
                    self.fail(error, call.started)
                    return
            self.succeed()

        with contextlib.suppress(RuntimeError):  # no thread can be started: a later call tries again
            _threads.call(lambda: call(PROBED_KEY), tell)

    def succeed(self) -> None:
        """Record a call that succeeded."""
        if self.failure:
            self.failure = ""
            self.open_until = 0.0
            logger.info("the storage %r works again", self._storage)

    def fail(self, error: Exception, started: float) -> None:
        """Record a hang or a lost connection."""
        seconds = time.monotonic() - started
        shortest, longest = OPEN_SECONDS
        self.failure = _detail(error)
        self._is_slow = seconds > SLOW_SECONDS
        # A storage that fails slowly is called less often, because callers wait for it.
        self.open_until = time.monotonic() + min(longest, max(shortest, 2 * seconds))

    def stop_waiting(self, call: StorageCall) -> bool:
        """Record that the caller has stopped waiting; return whether the call has not returned."""
        with self._mutex.lock:
            if not call.has_returned:
                self.unreturned.add(call)
            return not call.has_returned

    def end(self, call: StorageCall, error: Exception | None) -> None:
        """Record that a call has returned or raised."""
        with self._mutex.lock:
            call.has_returned = True
            late = call in self.unreturned
            self.unreturned.discard(call)
        if late and error is not None and is_outage(error):
            self.fail(error, call.started)
            logger.warning("a call of the storage %r that took too long failed (%s)", self._storage, self.failure)


_threads = CallThreads("wecom-storage-probe")
breaker_of = PerStorage(Breaker)
"""Return the breaker of a storage, which all parts of the process share."""


def is_outage(error: BaseException) -> bool:
    """Return whether an error of a storage is a hang or a lost connection, and not the refusal of one value or key."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if isinstance(error, OSError) or "sqlite3" in {kind.__module__ for kind in type(error).__mro__}:
        return True
    return any("Connection" in name or "Timeout" in name for name in names) or bool(names & _OUTAGES)


_OUTAGES = {"OperationalError", "InterfaceError", "ClusterDownError", "MasterDownError", "MemcacheUnexpectedCloseError"}
"""Names of exceptions of redis, pymemcache and of libraries for SQL."""


class StorageGuard:
    """The calls of a storage by one part of the program, through the breaker of the storage.

    After a failure there are no calls for a while, then the storage is tried again.

    Args:
        storage: The storage.
        strict: Whether each call is made although the storage has just failed, and `attempt` raises, too.
        without: The behaviour without the storage, for the log.
    """

    def __init__(
        self, storage: SessionStorage, *, strict: bool = False, without: str = "going on with tokens of this process"
    ) -> None:
        self.storage = storage
        self.strict = strict
        self._without = without
        self._breaker = breaker_of(storage)
        self._refused = 0
        """The number of calls in a row that raised another error than that of an outage."""
        self._warn_at = 0.0

    def __repr__(self) -> str:
        return f"<StorageGuard {self.storage!r}>"

    @property
    def failing(self) -> bool:
        """Whether the storage does not work: the last call by any part of the program has failed."""
        return bool(self._breaker.failure or self._breaker.refusals.get(self))

    @property
    def problem(self) -> str:
        """The error of the last call by any part of the program; empty if all of them succeeded."""
        return self._breaker.problem

    def call(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        deadline: float | None = None,
        waits: float = 0.0,
        insist: bool = False,
    ) -> Flow[Any]:
        """Call a method of the storage.

        Args:
            function: The method, called with `arguments`.
            deadline: Deadline (`time.monotonic`) of the caller. The method may use half of the time until then.
            waits: Seconds that the method may wait on purpose, as that of a lock.
            insist: Whether to call the method even if the storage has just failed.

        Raises:
            StorageError: The storage failed, or has just failed and is not called.
        """
        result, failure = yield from self._perform(function, arguments, deadline, waits, insist)
        if failure is not None:
            raise failure
        return result

    def attempt(
        self, function: Callable[..., Any], *arguments: Any, deadline: float | None = None, waits: float = 0.0
    ) -> Flow[Any]:
        """Call a method of the storage; return None if it failed, unless the guard is strict. See `call`."""
        result, failure = yield from self._perform(function, arguments, deadline, waits, False)
        if failure is not None and self.strict:
            raise failure
        return result

    def _perform(
        self,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        deadline: float | None,
        waits: float,
        insist: bool,
    ) -> Flow[tuple[Any, StorageError | None]]:
        breaker = self._breaker
        if not breaker.may_call(insist or self.strict, probes=not waits):
            return None, StorageError(
                say(
                    "the storage {storage!r} has just failed ({failing})", storage=self.storage, failing=breaker.failure
                )
            )
        call = StorageCall(breaker, function, (self.storage.timeout or 0) + waits)
        try:
            # A method that waits on purpose must not block an event loop.
            quick = self.storage.quick and not waits
            result = yield Invoke(call, *arguments, quick=quick, timeout=self._timeout_of(deadline, waits))
        except WeComError:
            raise
        except Exception as error:
            failure = error
        except BaseException:  # cancelled or interrupted
            breaker.stop_waiting(call)
            raise
        else:
            if not waits:
                breaker.succeed()
                self._refused = 0
                if breaker.refusals:
                    breaker.refusals.pop(self, None)
            return result, None
        if not breaker.stop_waiting(call) or call.is_overdue:
            self._fail(failure, call.started)
        return None, StorageError(
            say("the storage {storage!r} failed ({detail})", storage=self.storage, detail=_detail(failure))
        )

    def _fail(self, error: Exception, started: float) -> None:
        self._refused += 1
        if is_outage(error) or self._refused >= MAX_REFUSALS:
            self._breaker.fail(error, started)
        else:
            self._breaker.refusals[self] = _detail(error)
        now = time.monotonic()
        if now >= self._warn_at and not self.strict:
            self._warn_at = now + WARN_EVERY
            logger.warning("the storage %r failed (%s): %s", self.storage, _detail(error), self._without)

    def _timeout_of(self, deadline: float | None, waits: float) -> float | None:
        """Return the timeout of a call; None if it needs none."""
        timeout, ends_within = self.storage.timeout, self.storage.ends_within
        if timeout is None:
            return None
        if deadline is not None:
            timeout = min(timeout, max(0.0, deadline - time.monotonic() - waits) / 2)
        return None if ends_within is not None and ends_within <= timeout else timeout + waits


class StorageCall:
    """A call of a storage's method, which may continue after its caller has stopped waiting."""

    __slots__ = ("_breaker", "_function", "_limit", "has_returned", "started")

    def __init__(self, breaker: Breaker, function: Callable[..., Any], limit: float) -> None:
        self._breaker = breaker
        self._function = function
        self._limit = limit
        self.started = time.monotonic()
        self.has_returned = False

    @property
    def is_overdue(self) -> bool:
        """Whether the call takes longer than the timeout of the storage."""
        return time.monotonic() - self.started >= self._limit

    def __call__(self, *arguments: Any) -> Any:
        try:
            result = self._function(*arguments)
        except Exception as error:
            self._breaker.end(self, error)
            raise
        self._breaker.end(self, None)
        return result


def _detail(error: Exception) -> str:
    """Return the class of an error, with its text if it is an error of the system or SQLite, which show no values."""
    name = type(error).__name__
    if isinstance(error, OSError) or "Connection" in name or type(error).__module__ == "sqlite3":
        return f"{name}: {redact(str(error))[:200]}"
    return name
