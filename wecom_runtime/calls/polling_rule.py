"""The rule of the spec for polling a job: when it has ended, and whether it has failed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

import attrs

from wecom_runtime.data.wire_values import value_at
from wecom_runtime.harmless import integer_in

T = TypeVar("T")

JobProgress: TypeAlias = Callable[[T], object]
"""Called with each response while a job is polled; an asynchronous client awaits the result."""


@attrs.frozen
class PollingRule:
    """The rule of the spec for polling a job; see spec/README.md."""

    field: str
    """Field of the response with the state of the job; for an endpoint with pages, field of each item."""
    done: tuple[str, ...] = ()
    """Values of an ended job; if empty, any value."""
    failed: tuple[str, ...] = ()
    """Values of a failed job."""
    errcode: str = ""
    """Field of the response with the errcode of a failed job."""
    again: tuple[int, ...] = ()
    """Errcodes of the call that mean: the job has not ended."""
    pauses: tuple[float, float] = attrs.field(kw_only=True)
    """Initial and maximum seconds between two calls."""
    within: int = attrs.field(kw_only=True)
    """Default of the seconds after which polling ends."""

    def is_done(self, answer: Any) -> bool:
        """Return whether the job has ended, with or without success, by a response or all items of all pages."""
        if isinstance(answer, list):
            return all(map(self.is_done, answer))
        value = value_at(answer, self.field)
        if self.done:
            return _spec_text(value) in self.done or _spec_text(value) in self.failed
        return value not in (None, False, 0, "", [], {})

    def failure(self, answer: Any) -> int | None:
        """Return the errcode of a failed job, 0 if it has none; None if the job has not failed."""
        if isinstance(answer, list):
            return None
        code = value_at(answer, self.errcode) if self.errcode else 0
        number = integer_in(_spec_text(code), signed=True) or 0
        return number if number or _spec_text(value_at(answer, self.field)) in self.failed else None


def _spec_text(value: Any) -> str:
    """Return a value as text, as in the spec."""
    return str(value).lower() if isinstance(value, bool) else str(value)
