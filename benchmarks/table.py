"""The table of `make bench`: a row for each measurement, with its comparisons and bounds."""

from __future__ import annotations

import platform
from collections.abc import Iterable

import attrs


@attrs.frozen(kw_only=True)
class Row:
    """A measurement with this library, with wechatpy, and with minimal code on the bare libraries.

    A bound is a ratio of this library to one of the others, or a time in seconds. An exceeded bound makes the run fail.
    """

    what: str
    ours: float
    """Seconds."""
    wechatpy: float | None = None
    bare: float | None = None
    bare_is: str = ""
    """The names of the bare libraries."""
    at_most: float | None = None
    """Seconds."""
    at_most_wechatpy: float | None = None
    """The bound for the ratio to wechatpy."""
    at_most_bare: float | None = None

    @property
    def ratios(self) -> list[tuple[str, float, float | None]]:
        """Yield each comparison: its name, the ratio, and the bound."""
        found: list[tuple[str, float, float | None]] = []
        if self.wechatpy is not None:
            found.append(("wechatpy", self.ours / self.wechatpy, self.at_most_wechatpy))
        if self.bare is not None:
            found.append((self.bare_is, self.ours / self.bare, self.at_most_bare))
        return found

    @property
    def holds(self) -> bool:
        return (self.at_most is None or self.ours <= self.at_most) and all(
            bound is None or ratio <= bound for _, ratio, bound in self.ratios
        )

    @property
    def cells(self) -> list[str]:
        bounds = [f"{bound:.3g} x {name}" for name, _, bound in self.ratios if bound is not None]
        if self.at_most is not None:
            bounds.append(_time(self.at_most))
        return [
            self.what,
            _time(self.ours),
            "" if self.wechatpy is None else _time(self.wechatpy),
            "" if self.bare is None else f"{_time(self.bare)} ({self.bare_is})",
            ", ".join(f"{ratio:.2f} x {name}" for name, ratio, _ in self.ratios),
            ", ".join(bounds) + ("" if self.holds else " **missed**"),
        ]


def _time(seconds: float) -> str:
    for unit, size in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} µs"


def text(rows: Iterable[Row]) -> str:
    """Return the table in Markdown."""
    lines = ["| | ours | wechatpy | bare | ours takes | at most |", "|---|---|---|---|---|---|"]
    lines += [f"| {' | '.join(row.cells)} |" for row in rows]
    where = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, by `make bench`."
    return "\n".join([where, "", *lines])
