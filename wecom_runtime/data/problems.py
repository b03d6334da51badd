"""Problems of payloads, and the list to which checks add them."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any, ClassVar, Literal, TypeAlias

import attrs

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

Unknown: TypeAlias = Literal["allow", "report"]
"""Whether fields that the spec does not describe are allowed, or are problems."""
Path: TypeAlias = "tuple[str, ...]"
"""Names and indexes from the payload to a value."""


@attrs.frozen
class Truncation:
    """The length to which WeCom truncates a text."""

    unit: str
    """`bytes` or `chars`."""
    most: int
    """Maximum length."""
    wide: int = 1
    """The number of characters for which a Chinese character counts."""

    def apply(self, text: str) -> str:
        """Return a truncated text, in which no character is split."""
        if self.unit == "chars":
            while characters(text, self.wide) > self.most:
                text = text[: self.most] if len(text) > self.most else text[:-1]
            return text
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
    is_pattern: bool = attrs.field(default=False, eq=False, repr=False)
    """Whether the text does not match a pattern, which some calls refuse by an errcode of their own."""

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"


class Findings(list[Problem]):
    """The problems of a payload."""

    lenient: ClassVar[bool] = False
    """Whether the payload comes from WeCom, so that values that the conversion accepts are not problems."""
    reports_unknown: ClassVar[bool] = True
    """Whether fields that the spec does not describe are problems."""

    def add(
        self, path: Path, kind: str, message: str, about: tuple[str, ...] = (), *, is_pattern: bool = False
    ) -> None:
        """Add a problem."""
        self.append(Problem(pointer(path), kind, message, about=about, is_pattern=is_pattern))


class LenientFindings(Findings):
    """The problems of a payload from WeCom."""

    lenient = True


class KnownFindings(Findings):
    """The problems of a payload, apart from unknown fields."""

    reports_unknown = False


class KnownLenientFindings(LenientFindings):
    """The problems of a payload from WeCom, apart from unknown fields."""

    reports_unknown = False


def reports_unknown(unknown: Unknown) -> bool:
    """Return whether unknown fields are problems.

    Raises:
        InvalidArgumentError: `unknown` is neither "allow" nor "report".
    """
    if unknown not in ("allow", "report"):
        raise InvalidArgumentError(say("unknown must be 'allow' or 'report', not {unknown!r}", unknown=unknown))
    return unknown == "report"


Check: TypeAlias = Callable[[Any, Path, Findings], None]


def characters(text: str, wide: int = 1) -> int:
    """Return the length of a text in which each Chinese (fullwidth) character counts for `wide` characters."""
    if wide == 1 or text.isascii():
        return len(text)
    return len(text) + (wide - 1) * sum(unicodedata.east_asian_width(one) in "WF" for one in text)


def pointer(path: Path) -> str:
    """Return a path as a JSON pointer (RFC 6901)."""
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in path)
