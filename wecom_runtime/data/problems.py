"""Problems of payloads, and the list to which checks add them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, TypeAlias

import attrs

Path: TypeAlias = "tuple[str, ...]"
"""Names and indexes from the payload to a value."""


@attrs.frozen
class Truncation:
    """The length to which WeCom truncates a text."""

    unit: str
    """`bytes` or `chars`."""
    most: int
    """Maximum length."""

    def apply(self, text: str) -> str:
        """Return a truncated text, in which no character is split."""
        if self.unit == "chars":
            return text[: self.most]
        return text.encode("utf-8", "surrogatepass")[: self.most].decode("utf-8", "ignore")


@attrs.frozen
class Problem:
    """One difference between a payload and the documentation."""

    pointer: str
    """JSON pointer to the value, `/text/content`; empty for the payload itself."""
    kind: str
    """`missing`, `type`, `unknown`, `enum`, `limit`, `condition` or `endpoint`."""
    message: str
    """A sentence about the problem and the expected value."""
    cut: Truncation | None = attrs.field(default=None, eq=False, repr=False)
    """The truncation of a value that is too long; None if WeCom does not truncate it."""
    about: tuple[str, ...] = attrs.field(default=(), eq=False, repr=False)
    """The fields of a broken rule."""

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"


class Findings(list[Problem]):
    """The problems of a payload."""

    lenient: ClassVar[bool] = False
    """Whether the payload comes from WeCom, so that values that the conversion accepts are not problems."""

    def add(self, path: Path, kind: str, message: str, about: tuple[str, ...] = ()) -> None:
        """Add a problem."""
        self.append(Problem(pointer(path), kind, message, about=about))


class LenientFindings(Findings):
    """The problems of a payload from WeCom."""

    lenient = True


Check: TypeAlias = Callable[[Any, Path, Findings], None]


def pointer(path: Path) -> str:
    """Return a path as a JSON pointer (RFC 6901)."""
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in path)
