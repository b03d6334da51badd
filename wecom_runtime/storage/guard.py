"""A storage that may fail or hang: a circuit breaker, which leaves it alone for a while then."""

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
DOWN_FOR = 1.0, 5.0
"""Seconds for which a storage that failed is left alone, at least and at most: twice what the failure took."""
STUCK_FOR = 60.0
"""Seconds after which a storage is asked again although it still owes the answer to an earlier question."""


class StorageGuard:
    """Calls a storage. One that failed is left alone for a while, then asked by one caller to see whether it is back.

    Args:
        storage: What is called.
        strict: Nobody goes on without it: it is asked each time, and `attempt` raises too.
        without: What happens without it, for the log.
    """

    def __init__(
        self, storage: SessionStorage, *, strict: bool = False, without: str = "going on with tokens of this process"
    ) -> None:
        self.storage = storage
        self.strict = strict
        self._without = without
        self._mutex = fork.Mutex()
        self._down_until = 0.0
        self._warn_at = 0.0
        self._failing = ""
        self._unanswered: set[_Use] = set()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<StorageGuard {self.storage!r}>"

    def after_fork_in_child(self) -> None:
        self._unanswered = set()  # those threads are not here

    @property
    def failing(self) -> bool:
        """Whether the last use failed."""
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
            deadline: Until when (`time.monotonic`) the caller can wait; half of that time is left for what comes next.
            waits: Seconds that the method may wait on purpose.
            insist: Also if it failed a moment ago, as there is no way on without it.

        Raises:
            StorageError: It failed, or did so a moment ago and is being left alone.
        """
        result, failure = yield from self._perform(function, arguments, deadline, waits, insist)
        if failure is not None:
            raise failure
        return result

    def attempt(
        self, function: Callable[..., Any], *arguments: Any, deadline: float | None = None, waits: float = 0.0
    ) -> Flow[Any]:
        """The same, but None where it failed, unless the guard is strict."""
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
        if not self._may_ask(insist or self.strict, tells=not waits):
            return None, StorageError(
                say("the storage {storage!r} has just failed ({failing})", storage=self.storage, failing=self._failing)
            )
        use = _Use(self, function, (self.storage.timeout or 0) + waits)
        try:
            # A method that waits on purpose must not hold up an event loop.
            quick = self.storage.quick and not waits
            result = yield Invoke(use, *arguments, quick=quick, timeout=self._time_for(deadline, waits))
        except WeComError:
            raise
        except Exception as error:
            failure = error
        except BaseException:  # cancelled or interrupted
            self._give_up(use)
            raise
        else:
            if not waits:
                self._worked()
            return result, None
        if not self._give_up(use) or use.is_overdue:
            self._failed(failure, use.started)
        return None, StorageError(
            say("the storage {storage!r} failed ({detail})", storage=self.storage, detail=_detail(failure))
        )

    def _time_for(self, deadline: float | None, waits: float) -> float | None:
        """Seconds after which a method is left alone; None if it need not be watched."""
        timeout, ends_within = self.storage.timeout, self.storage.ends_within
        if timeout is None:
            return None
        if deadline is not None:
            timeout = min(timeout, max(0.0, deadline - time.monotonic() - waits) / 2)
        return None if ends_within is not None and ends_within <= timeout else timeout + waits

    # -- whether it works

    def _may_ask(self, must: bool, tells: bool) -> bool:
        """Whether to ask the storage now.

        Args:
            must: There is no way on without it.
            tells: The answer tells whether it is back. What may wait on purpose, a lock, may be made without it.
        """
        if not self._failing and not self._unanswered:
            return True
        now = time.monotonic()
        with self._mutex.lock:
            self._unanswered = {use for use in self._unanswered if now - use.started < STUCK_FOR}
            if any(use.is_overdue for use in self._unanswered):
                # Each question more would cost a thread, and perhaps a connection.
                self._failing = self._failing or "no answer yet to an earlier question"
                return False
            if must:
                return True
            if now < self._down_until:
                return False
            if self._failing and tells:
                self._down_until = now + DOWN_FOR[1]  # one asks for all
            return True

    def _worked(self) -> None:
        if self._failing:
            self._failing = ""
            self._down_until = 0.0
            logger.info("the storage %r is in use again", self.storage)

    def _failed(self, error: Exception, started: float) -> None:
        now = time.monotonic()
        shortest, longest = DOWN_FOR
        self._failing = _detail(error)
        # One that fails slowly is asked less often, so that calls do not spend their time on it.
        self._down_until = now + min(longest, max(shortest, 2 * (now - started)))
        if now >= self._warn_at and not self.strict:
            self._warn_at = now + WARN_EVERY
            logger.warning("the storage %r failed (%s): %s", self.storage, self._failing, self._without)

    def _give_up(self, use: _Use) -> bool:
        """Note that nobody waits for a use any more; whether it is still under way."""
        with self._mutex.lock:
            if not use.ended:
                self._unanswered.add(use)
            return not use.ended

    def end(self, use: _Use, error: Exception | None) -> None:
        """Note that a use is over."""
        with self._mutex.lock:
            use.ended = True
            late = use in self._unanswered
            self._unanswered.discard(use)
        if late and error is not None:
            self._failed(error, use.started)


class _Use:
    """One call of a storage, which may go on when its caller has given it up."""

    __slots__ = ("_function", "_guard", "_limit", "ended", "started")

    def __init__(self, guard: StorageGuard, function: Callable[..., Any], limit: float) -> None:
        self._guard = guard
        self._function = function
        self._limit = limit
        self.started = time.monotonic()
        self.ended = False

    @property
    def is_overdue(self) -> bool:
        """Whether it takes longer than a storage that works."""
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
    """Return the text of an error if it can hold no values, as those of the system and of SQLite; else its class."""
    name = type(error).__name__
    if isinstance(error, OSError) or "Connection" in name or type(error).__module__ == "sqlite3":
        return f"{name}: {redact(str(error))[:200]}"
    return name
