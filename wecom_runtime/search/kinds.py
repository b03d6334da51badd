"""What can be found."""

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["call", "callback", "error", "field"]
KINDS: tuple[Kind, ...] = ("call", "callback", "error", "field")
