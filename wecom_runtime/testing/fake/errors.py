"""Exceptions that an app's handlers raised: they are failures of the test, unless it expects them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import overload

import attrs

from wecom_runtime.handling.failures import failure_observers
from wecom_runtime.language import say


@attrs.frozen(eq=False)
class HandlerError:
    """A handler that raised an exception."""

    handler: str
    """Its name."""
    callback: object
    """The callback that it was called with."""
    error: BaseException
    """What it raised."""

    def __str__(self) -> str:
        return f"{self.handler} ({type(self.callback).__name__}): {type(self.error).__name__}: {self.error}"


class HandlerFailedError(AssertionError):
    """A handler of the app raised an exception, which is the cause of this one."""


class HandlerErrors(Sequence[HandlerError]):
    """The exceptions that handlers of this process raised, oldest first: `fake.errors`.

    A test that expects one takes it out: `fake.errors.pop()`, or `clear()` for all.
    """

    def __init__(self) -> None:
        self._errors: list[HandlerError] = []
        self._reported: set[HandlerError] = set()
        """Which of them an error has told of."""
        self._lock = threading.Lock()
        failure_observers.add(self)

    def __repr__(self) -> str:
        return f"<{len(self._errors)} errors of handlers>"

    def __len__(self) -> int:
        return len(self._errors)

    @overload
    def __getitem__(self, index: int) -> HandlerError: ...
    @overload
    def __getitem__(self, index: slice) -> list[HandlerError]: ...
    def __getitem__(self, index: int | slice) -> HandlerError | list[HandlerError]:
        return self._errors[index]

    def note(self, handler: str, message: object, error: BaseException) -> None:
        """Take note of a handler that failed."""
        with self._lock:
            self._errors.append(HandlerError(handler, message, error))

    def pop(self) -> HandlerError:
        """Take the latest one out: the test expected it.

        Raises:
            IndexError: There is none.
        """
        with self._lock:
            return self._errors.pop()

    def clear(self) -> None:
        """Take all out."""
        with self._lock:
            self._errors.clear()

    def since(self, count: int) -> HandlerError | None:
        """The last one after so many, of which an error is going to tell; None if there is none."""
        with self._lock:
            new = self._errors[count:]
            self._reported.update(new)
        return new[-1] if new else None

    def check(self) -> None:
        """Fail if a handler raised an exception, and no error has told of it yet.

        Raises:
            HandlerFailedError: Its cause is the exception; its text has all of them.
        """
        with self._lock:
            new = [one for one in self._errors if one not in self._reported]
            self._reported.update(new)
        if new:
            told = "\n".join(f"  {one}" for one in new)
            raise HandlerFailedError(
                say("handlers failed; a test that expects it takes it out of fake.errors:") + f"\n{told}"
            ) from new[0].error

    def end(self) -> None:
        """Take no further note."""
        failure_observers.discard(self)
