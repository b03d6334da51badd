"""The kinds of things that a search finds."""

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["call", "callback", "error", "field"]
KINDS: tuple[Kind, ...] = ("call", "callback", "error", "field")
