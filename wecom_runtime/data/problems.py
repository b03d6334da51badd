"""Problems of payloads, and the list in which checks collect them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeAlias

import attrs

Path: TypeAlias = "tuple[str, ...]"
"""Names and indexes that lead from the payload to a value."""


@attrs.frozen
class Truncation:
    """How much of a text WeCom keeps where it takes what is too long."""

    unit: str
    """`bytes` or `chars`."""
    most: int

    def apply(self, text: str) -> str:
        """Return the beginning of a text that is kept; no character is divided."""
        if self.unit == "chars":
            return text[: self.most]
        return text.encode("utf-8", "surrogatepass")[: self.most].decode("utf-8", "ignore")


@attrs.frozen
class Problem:
    """One thing that does not fit."""

    pointer: str
    """JSON pointer to the value, `/text/content`; empty for the payload itself."""
    kind: str
    """`missing`, `type`, `unknown`, `enum`, `limit`, `condition` or `endpoint`."""
    message: str
    """A sentence: what is wrong and what would be right."""
    cut: Truncation | None = attrs.field(default=None, eq=False, repr=False)
    """How WeCom shortens the value, where it takes one that is too long; None where it does not."""
    about: tuple[str, ...] = attrs.field(default=(), eq=False, repr=False)
    """The fields of which a condition speaks."""

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"


class Findings(list[Problem]):
    """The problems of a payload, collected while it is walked."""

    lenient: ClassVar[bool] = False
    """True if the payload comes from WeCom, so that what the conversion takes is no problem."""

    def add(self, path: Path, kind: str, message: str, about: tuple[str, ...] = ()) -> None:
        self.append(Problem(pointer(path), kind, message, about=about))


class LenientFindings(Findings):
    """The problems of what WeCom has sent."""

    lenient = True


Check: TypeAlias = Callable[[Any, Path, Findings], None]


def pointer(path: Path) -> str:
    """A path as a JSON pointer (RFC 6901)."""
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in path)
