"""The rule of the spec by which one knows that a job is over, and whether something came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, TypeVar

import attrs

from wecom_runtime.data.wire_values import value_at

T = TypeVar("T")

JobProgress: TypeAlias = Callable[[T], object]
"""Called with each answer while it is waited; an asynchronous client awaits what it returns."""


@attrs.frozen
class PollingRule:
    """How one knows that what an endpoint tells of is over; see spec/README.md."""

    field: str
    """Of the answer; where the endpoint has pages, of each item."""
    done: tuple[str, ...] = ()
    """Its values when it is over; none: as soon as it says anything."""
    failed: tuple[str, ...] = ()
    errcode: str = ""
    """The field of the answer with the error code of what failed."""
    again: tuple[int, ...] = ()
    """Errcodes of the call that mean: not yet."""
    pauses: tuple[float, float] = attrs.field(kw_only=True)
    """Seconds between two questions: at first, and at most."""
    within: int = attrs.field(kw_only=True)
    """Seconds that are waited where nobody says it."""

    def is_over(self, answer: Any) -> bool:
        """Return whether an answer, or each item of all pages, says that it is over, well or not."""
        if isinstance(answer, list):
            return all(map(self.is_over, answer))
        value = value_at(answer, self.field)
        if self.done:
            return _written(value) in self.done or _written(value) in self.failed
        return value not in (None, False, 0, "", [], {})

    def failure(self, answer: Any) -> int | None:
        """Return the error code of what is over and has failed, 0 where WeCom says none; None if it has not failed."""
        if isinstance(answer, list):
            return None
        code = value_at(answer, self.errcode) if self.errcode else 0
        number = int(code) if _written(code).lstrip("-").isdigit() else 0
        return number if number or _written(value_at(answer, self.field)) in self.failed else None


def _written(value: Any) -> str:
    """A value as the spec writes it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
