"""A circuit breaker for storages that may fail or hang."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from wecom_runtime import fork
from wecom_runtime.errors import StorageError, WeComError, redact
from wecom_runtime.flow import Flow, Invoke
from wecom_runtime.language import say
from wecom_runtime.logs import logger

from .base import SessionStorage

WARN_EVERY = 60.0
"""Seconds between two warnings about a storage."""
OPEN_SECONDS = 1.0, 5.0
"""Minimum and maximum seconds without calls after a failure; in between, twice the time that the failure took."""
HANGING_SECONDS = 60.0
"""Seconds after which the storage is called again although an earlier call has not returned."""


class StorageGuard:
    """A circuit breaker for a storage. After a failure there are no calls for a while, then one caller tries again.

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
        self._mutex = fork.Mutex()
        self._open_until = 0.0
        self._warn_at = 0.0
        self._failing = ""
        """The error of the last call; empty if it succeeded."""
        self._unreturned: set[_StorageCall] = set()
        """Calls that have not returned although their callers have stopped waiting."""
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<StorageGuard {self.storage!r}>"

    def after_fork_in_child(self) -> None:
        self._unreturned = set()  # their threads run in the parent process

    @property
    def failing(self) -> bool:
        """Whether the last call failed."""
        return bool(self._failing)

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
        if not self._may_call(insist or self.strict, probes=not waits):
            return None, StorageError(
                say("the storage {storage!r} has just failed ({failing})", storage=self.storage, failing=self._failing)
            )
        call = _StorageCall(self, function, (self.storage.timeout or 0) + waits)
        try:
            # A method that waits on purpose must not block an event loop.
            quick = self.storage.quick and not waits
            result = yield Invoke(call, *arguments, quick=quick, timeout=self._timeout_of(deadline, waits))
        except WeComError:
            raise
        except Exception as error:
            failure = error
        except BaseException:  # cancelled or interrupted
            self._stop_waiting(call)
            raise
        else:
            if not waits:
                self._succeeded()
            return result, None
        if not self._stop_waiting(call) or call.is_overdue:
            self._failed(failure, call.started)
        return None, StorageError(
            say("the storage {storage!r} failed ({detail})", storage=self.storage, detail=_detail(failure))
        )

    def _timeout_of(self, deadline: float | None, waits: float) -> float | None:
        """Return the timeout of a call; None if it needs none."""
        timeout, ends_within = self.storage.timeout, self.storage.ends_within
        if timeout is None:
            return None
        if deadline is not None:
            timeout = min(timeout, max(0.0, deadline - time.monotonic() - waits) / 2)
        return None if ends_within is not None and ends_within <= timeout else timeout + waits

    # -- state of the breaker

    def _may_call(self, must: bool, probes: bool) -> bool:
        """Return whether to call the storage now.

        Args:
            must: Whether the caller needs the storage.
            probes: Whether the result shows that the storage works again. A call that waits on purpose does not.
        """
        if not self._failing and not self._unreturned:
            return True
        now = time.monotonic()
        with self._mutex.lock:
            self._unreturned = {call for call in self._unreturned if now - call.started < HANGING_SECONDS}
            if any(call.is_overdue for call in self._unreturned):
                # Each further call would need a thread, and perhaps a connection.
                self._failing = self._failing or "an earlier call has not returned"
                return False
            if must:
                return True
            if now < self._open_until:
                return False
            if self._failing and probes:
                self._open_until = now + OPEN_SECONDS[1]  # only this caller tries
            return True

    def _succeeded(self) -> None:
        if self._failing:
            self._failing = ""
            self._open_until = 0.0
            logger.info("the storage %r works again", self.storage)

    def _failed(self, error: Exception, started: float) -> None:
        now = time.monotonic()
        shortest, longest = OPEN_SECONDS
        self._failing = _detail(error)
        # A storage that fails slowly is called less often, because callers wait for it.
        self._open_until = now + min(longest, max(shortest, 2 * (now - started)))
        if now >= self._warn_at and not self.strict:
            self._warn_at = now + WARN_EVERY
            logger.warning("the storage %r failed (%s): %s", self.storage, self._failing, self._without)

    def _stop_waiting(self, call: _StorageCall) -> bool:
        """Record that the caller has stopped waiting; return whether the call has not returned."""
        with self._mutex.lock:
            if not call.has_returned:
                self._unreturned.add(call)
            return not call.has_returned

    def end(self, call: _StorageCall, error: Exception | None) -> None:
        """Record that a call has returned or raised."""
        with self._mutex.lock:
            call.has_returned = True
            late = call in self._unreturned
            self._unreturned.discard(call)
        if late and error is not None:
            self._failed(error, call.started)


class _StorageCall:
    """A call of a storage's method, which may continue after its caller has stopped waiting."""

    __slots__ = ("_function", "_guard", "_limit", "has_returned", "started")

    def __init__(self, guard: StorageGuard, function: Callable[..., Any], limit: float) -> None:
        self._guard = guard
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
            self._guard.end(self, error)
            raise
        self._guard.end(self, None)
        return result


def _detail(error: Exception) -> str:
    """Return the class of an error, with its text if it is an error of the system or SQLite, which show no values."""
    name = type(error).__name__
    if isinstance(error, OSError) or "Connection" in name or type(error).__module__ == "sqlite3":
        return f"{name}: {redact(str(error))[:200]}"
    return name
