"""Wrappers that keep secrets out of tracebacks, logs and crash reports.

Many tools show the local variables of each frame of a traceback: Sentry, pytest --showlocals, cgitb, `traceback` with
capture_locals. Therefore no variable contains a plain secret. The first line of a function that gets a secret wraps it
(`secret = Secret.of(secret)`), and received bytes and objects are `HiddenBytes` and `HiddenDict` from the start. Code
that needs the value unwraps it explicitly: `secret.reveal()`, `bytes(chunk)`.

The wrappers do not show their value in `repr`, `str` or a format, nor to Sentry, whose serializer would look into
mappings, and they cannot be pickled.
"""

from __future__ import annotations

from typing import Any, Generic, NoReturn, TypeVar

from .language import say

HIDDEN = "***"

T = TypeVar("T")


class Secret(Generic[T]):
    """A wrapper of a secret value, mostly a text."""

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    @classmethod
    def of(cls, value: T | Secret[T]) -> Secret[T]:
        """Return a value as a secret. A value that is a secret already is returned as it is."""
        return value if isinstance(value, Secret) else cls(value)

    def reveal(self) -> T:
        """Return the value."""
        return self._value

    def __repr__(self) -> str:
        return HIDDEN if self._value else "''"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._value)

    def __sentry_repr__(self) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError(say("a secret cannot be pickled"))


class HiddenBytes(bytes):
    """Bytes of a body, a file or a message; `bytes(value)` returns them as plain bytes."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __sentry_repr__(self) -> str:
        return repr(self)

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(say("hidden bytes cannot be pickled: pass bytes(value)"))


class HiddenDict(dict[str, Any]):
    """A JSON object that contains secrets."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)}>"

    __str__ = __repr__

    def __sentry_repr__(self) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError(say("an object with secrets cannot be pickled"))
