"""Secrets that no frame shows: the one way in which this library keeps them out of tracebacks.

An error shows the variables of the frames that it goes through, where somebody looks: Sentry, pytest --showlocals,
cgitb, `traceback` with capture_locals. What must not be seen there is therefore never in a variable as it is: the first
line of a function that is given a secret wraps it (`secret = Secret.of(secret)`), and bytes and objects that arrive are
of `HiddenBytes` and `HiddenDict` from the beginning. Who needs the value says so: `secret.reveal()`, `bytes(piece)`.

Nobody who has such a value shows it by accident: not by `repr`, `str` or a format, not to Sentry, whose serializer
would look into mappings, and not in a pickle.
"""

from __future__ import annotations

from typing import Any, Generic, NoReturn, TypeVar

HIDDEN = "***"

T = TypeVar("T")


class Secret(Generic[T]):
    """Holds a value, mostly a text, that nothing shows."""

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        self._value = value

    @classmethod
    def of(cls, value: T | Secret[T]) -> Secret[T]:
        """Return a value as a secret, which it may be already."""
        return value if isinstance(value, Secret) else cls(value)

    def reveal(self) -> T:
        return self._value

    def __repr__(self) -> str:
        return HIDDEN if self._value else "''"

    __str__ = __repr__

    def __bool__(self) -> bool:
        return bool(self._value)

    def __sentry_repr__(self) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")


class HiddenBytes(bytes):
    """Bytes of a body, a file or a message: `bytes(value)` are the bytes."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return format(repr(self), spec)

    def __sentry_repr__(self) -> str:
        return repr(self)

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("bytes that are hidden are not pickled: pass bytes(value)")


class HiddenDict(dict[str, Any]):
    """An object of JSON, some of whose values are secrets."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)}>"

    __str__ = __repr__

    def __sentry_repr__(self) -> str:
        return repr(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError("an object that holds a secret is not pickled")
