"""Exceptions of an app's handlers. They make the test fail unless it expects them."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import overload

import attrs

from wecom_runtime.callbacks.model import Callback, repeat_key
from wecom_runtime.handling.failures import failure_observers
from wecom_runtime.handling.reasons import reason_of
from wecom_runtime.language import say


@attrs.frozen(eq=False)
class HandlerError:
    """An exception of a handler."""

    handler: str
    """The name of the handler."""
    callback: object
    """The callback."""
    error: BaseException
    """The exception."""

    def __str__(self) -> str:
        return f"{self.handler} ({type(self.callback).__name__}): {type(self.error).__name__}: {self.error}"

    @property
    def repeat_id(self) -> str:
        """The id that the callback and its repeats share; "" if there is none."""
        return repeat_key(self.callback) if isinstance(self.callback, Callback) else ""

    @property
    def reason(self) -> str:
        """The error without secrets and values of the callback."""
        name, text = type(self.error).__name__, reason_of(self.error, self.callback)
        return f"{self.handler} ({type(self.callback).__name__}): {name}" + (f": {text}" if text else "")


class HandlerFailedError(AssertionError):
    """The error for exceptions of handlers. Its cause is the first exception."""


class HandlerErrors(Sequence[HandlerError]):
    """The exceptions of handlers in this process, oldest first: `fake.errors`.

    A test that expects an exception looks at it (`fake.errors.pop()`, an index, a loop), or removes all by `clear()`.
    An exception that nobody has looked at, and that no later attempt has repaired, is raised at the end of the test, of
    the fixture or of the `with` block.
    """

    def __init__(self) -> None:
        self._errors: list[HandlerError] = []
        self._reported: set[HandlerError] = set()
        """Exceptions that an error has reported."""
        self._lock = threading.Lock()
        failure_observers.add(self)

    def __repr__(self) -> str:
        with self._lock:
            lines = [f"  {one.reason}" for one in self._errors]
        return "\n".join([f"<{len(lines)} errors of handlers>", *lines])

    def __len__(self) -> int:
        return len(self._errors)

    @overload
    def __getitem__(self, index: int) -> HandlerError: ...
    @overload
    def __getitem__(self, index: slice) -> list[HandlerError]: ...
    def __getitem__(self, index: int | slice) -> HandlerError | list[HandlerError]:
        with self._lock:
            found = self._errors[index]
            self._reported.update(found if isinstance(found, list) else [found])
        return found

    def note_success(self, handler: str, message: object) -> None:
        """Mark the exceptions of earlier attempts at a callback, which its handler has now handled, as reported."""
        key = repeat_key(message) if isinstance(message, Callback) else ""
        with self._lock:
            for one in self._errors:
                if one.handler == handler and (one.callback is message or (key and one.repeat_id == key)):
                    self._reported.add(one)

    def note(self, handler: str, message: object, error: BaseException) -> None:
        """Record the exception of a handler."""
        with self._lock:
            self._errors.append(HandlerError(handler, message, error))

    def pop(self) -> HandlerError:
        """Remove and return the latest exception, which the test expected.

        Raises:
            IndexError: There is no exception.
        """
        with self._lock:
            return self._errors.pop()

    def clear(self) -> None:
        """Remove all exceptions."""
        with self._lock:
            self._errors.clear()

    def since(self, count: int) -> HandlerError | None:
        """Return the latest exception after the first `count`, and mark the new ones as reported; None if none."""
        with self._lock:
            new = self._errors[count:]
            self._reported.update(new)
        return new[-1] if new else None

    def take_unreported(self) -> list[HandlerError]:
        """Return the exceptions that no error has reported yet, and mark them as reported."""
        with self._lock:
            new = [one for one in self._errors if one not in self._reported]
            self._reported.update(new)
        return new

    def check(self) -> None:
        """Fail if a handler raised an exception that no error has reported yet.

        Raises:
            HandlerFailedError: Its cause is the first exception; its text lists all.
        """
        new = self.take_unreported()
        if new:
            errors = "\n".join(f"  {one}" for one in new)
            raise HandlerFailedError(
                say("handlers failed; a test that expects this removes the error from fake.errors:") + f"\n{errors}"
            ) from new[0].error

    def end(self) -> None:
        """Stop recording exceptions."""
        failure_observers.discard(self)
