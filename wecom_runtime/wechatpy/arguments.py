"""Conversion of the older library's arguments to the parameters of requests, for generated methods."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from wecom_runtime.language import say


class _Null:
    """The type of `NULL`, which is sent as null, while None is not sent."""

    def __repr__(self) -> str:
        return "null"


NULL = _Null()


def nullable(value: Any) -> Any:
    """Return the value, or `NULL` for None."""
    return NULL if value is None else value


def parameters(given: Mapping[str, Any], merged: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the parameters to send: the given ones except None (`NULL` is sent as null), and `merged`.

    Args:
        given: The parameters; None leaves a parameter out.
        merged: Further parameters, sent unchanged.
    """
    found = {name: None if value is NULL else value for name, value in given.items() if value is not None}
    return {**found, **merged} if merged else found


def part(given: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return a nested object; None if it is empty."""
    return parameters(given) or None


def filled(value: Any) -> Any:
    """Return the value, or None for an empty value."""
    return value or None


def flag(value: Any) -> Any:
    """Convert true and false to 1 and 0; keep None."""
    return None if value is None else 1 if value else 0


def text(value: Any) -> str | None:
    """Return the value as a string; keep None."""
    return None if value is None else str(value)


def listed(value: Any) -> Any:
    """Return a list unchanged, and a single value as a list; keep None."""
    return value if value is None or isinstance(value, list | tuple) else [value]


def piped(value: Any) -> Any:
    """Return several values as one string, joined by |."""
    return "|".join(map(str, value)) if isinstance(value, list | tuple) else value


def each(values: Any, key: str) -> Any:
    """Return values as objects with one field; a single value counts as a list with one item."""
    return None if values is None else [{key: value} for value in listed(values)]


# -- checks before a request is sent


def need_some(**values: Any) -> None:
    """Raise ValueError if all values are empty."""
    if not any(values.values()):
        raise ValueError(say("give at least one of {names}", names=", ".join(values)))


def need_filled(**values: Any) -> None:
    """Raise ValueError if a value is empty."""
    for name, value in values.items():
        if not value:
            raise ValueError(say("{name} must not be empty", name=name))


def need_most(name: str, value: Sequence[Any] | None, most: int) -> None:
    """Raise ValueError if a list has too many entries."""
    if value is not None and not isinstance(value, str | int) and len(value) > most:
        raise ValueError(
            say("{name} has {count} entries; WeCom accepts at most {most}", name=name, count=len(value), most=most)
        )


def need_chars(name: str, value: str | None, most: int) -> None:
    """Raise ValueError if a text is too long."""
    if value is not None and len(value) > most:
        raise ValueError(
            say("{name} has {count} characters; WeCom accepts at most {most}", name=name, count=len(value), most=most)
        )


def need_not_negative(name: str, value: int | str | None) -> None:
    """Raise ValueError if a number is below 0."""
    if value is not None and int(value) < 0:
        raise ValueError(say("{name} must be 0 or more, not {value}", name=name, value=value))


def need_later(start: Any, end: Any) -> None:
    """Raise ValueError if the end is not after the start."""
    if start is not None and end is not None and end <= start:
        raise ValueError(say("the end ({end}) must be after the start ({start})", end=end, start=start))


def need_one_of(name: str, value: Any, allowed: Collection[Any]) -> None:
    """Raise ValueError if a value is not allowed."""
    if value not in allowed:
        shown = ", ".join(str(one) for one in allowed if one is not None)
        raise ValueError(say("{name} must be one of {names}, not {value!r}", name=name, names=shown, value=value))
