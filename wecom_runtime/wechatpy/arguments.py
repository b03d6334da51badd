"""How arguments of the older library become the parameters of a request; generated methods call these."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any


class _Null:
    """Stands for a null that is sent, where None means that nothing is."""

    def __repr__(self) -> str:
        return "null"


NULL = _Null()


def nullable(value: Any) -> Any:
    """The value, or a null that is sent."""
    return NULL if value is None else value


def parameters(given: Mapping[str, Any], merged: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the parameters that are sent: those that are not None (`NULL` is sent as null), and those of `merged`.

    Args:
        given: None leaves a parameter out.
        merged: More of them, sent as they are.
    """
    found = {name: None if value is NULL else value for name, value in given.items() if value is not None}
    return {**found, **merged} if merged else found


def part(given: Mapping[str, Any]) -> dict[str, Any] | None:
    """An object inside of the parameters; None where nothing of it is sent."""
    return parameters(given) or None


def filled(value: Any) -> Any:
    """The value, or None where it is empty."""
    return value or None


def flag(value: Any) -> Any:
    """True and false as 1 and 0; None as None."""
    return None if value is None else 1 if value else 0


def text(value: Any) -> str | None:
    """The value as a string."""
    return None if value is None else str(value)


def listed(value: Any) -> Any:
    """A list, also of a single value."""
    return value if value is None or isinstance(value, list | tuple) else [value]


def piped(value: Any) -> Any:
    """One or several values as one string, joined by |."""
    return "|".join(map(str, value)) if isinstance(value, list | tuple) else value


def each(values: Any, key: str) -> Any:
    """Values as objects that have one field; a single value is taken for a list of one."""
    return None if values is None else [{key: value} for value in listed(values)]


# -- what is refused before anything is sent


def need_some(**values: Any) -> None:
    """Raise ValueError where all are empty."""
    if not any(values.values()):
        raise ValueError(f"give at least one of {', '.join(values)}")


def need_filled(**values: Any) -> None:
    """Raise ValueError where one is empty."""
    for name, value in values.items():
        if not value:
            raise ValueError(f"{name} must not be empty")


def need_most(name: str, value: Sequence[Any] | None, most: int) -> None:
    """Raise ValueError where there are more."""
    if value is not None and not isinstance(value, str | int) and len(value) > most:
        raise ValueError(f"{name} has {len(value)} entries, WeCom takes {most} at most")


def need_chars(name: str, value: str | None, most: int) -> None:
    """Raise ValueError where the text is longer."""
    if value is not None and len(value) > most:
        raise ValueError(f"{name} has {len(value)} characters, WeCom takes {most} at most")


def need_not_negative(name: str, value: int | str | None) -> None:
    """Raise ValueError for a number below 0."""
    if value is not None and int(value) < 0:
        raise ValueError(f"{name} must be 0 or more, not {value}")


def need_later(start: Any, end: Any) -> None:
    """Raise ValueError where the end is not after the start."""
    if start is not None and end is not None and end <= start:
        raise ValueError(f"the end ({end}) must be after the start ({start})")


def need_one_of(name: str, value: Any, allowed: Collection[Any]) -> None:
    """Raise ValueError for another value."""
    if value not in allowed:
        shown = ", ".join(str(one) for one in allowed if one is not None)
        raise ValueError(f"{name} must be one of {shown}, not {value!r}")
