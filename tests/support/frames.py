"""The local variables of an error's frames, as debugging tools show them."""

from __future__ import annotations

import reprlib
import traceback
from collections.abc import Mapping, Sequence, Set
from pathlib import Path
from types import TracebackType
from typing import Any

import wecom_runtime

HERE = str(Path(wecom_runtime.__file__).parent)


def shown_by(value: object) -> list[str]:
    """Return a variable as the tools show it: `repr` (traceback, cgitb), shortened (pytest), and expanded (Sentry)."""
    return [repr(value), str(value), f"{value}", reprlib.repr(value), repr(_as_sentry(value))]


def _as_sentry(value: Any, depth: int = 0) -> object:
    """Return a variable as Sentry's serializer does, which expands containers and calls `__sentry_repr__`."""
    own = getattr(type(value), "__sentry_repr__", None)
    if callable(own):
        return own(value)
    if depth > 8:
        return None
    if isinstance(value, Mapping):
        return {str(key): _as_sentry(item, depth + 1) for key, item in value.items()}
    if isinstance(value, (Sequence, Set)) and not isinstance(value, (str, bytes, bytearray, memoryview)):
        return [_as_sentry(item, depth + 1) for item in value]
    return repr(value)


def frames_that_show(error: BaseException, mark: str) -> list[str]:
    """Return the frames of this library with a variable that shows a text, including frames of causing errors.

    Raises:
        AssertionError: The traceback contains no frame of this library.
    """
    found: list[str] = []
    seen = 0
    for trace in _traces(error):
        for frame, line in traceback.walk_tb(trace):
            if frame.f_code.co_filename.startswith(HERE):
                seen += 1
                found += [
                    f"{frame.f_code.co_filename}:{line}: {name}"
                    for name, value in frame.f_locals.items()
                    if any(mark in shown for shown in shown_by(value))
                ]
    assert seen
    return found


def _traces(error: BaseException | None) -> list[TracebackType | None]:
    traces: list[TracebackType | None] = []
    while error is not None:
        traces.append(error.__traceback__)
        error = error.__cause__ or error.__context__
    return traces
