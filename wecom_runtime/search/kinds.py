"""The kinds of search hits."""

from typing import Literal, TypeAlias

HitKind: TypeAlias = Literal["call", "callback", "error", "field"]
HIT_KINDS: tuple[HitKind, ...] = ("call", "callback", "error", "field")
