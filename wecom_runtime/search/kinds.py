"""The kinds of search hits."""

from typing import Literal, TypeAlias, get_args

HitKind: TypeAlias = Literal[
    "call", "callback", "error", "field", "reply", "guide", "name", "command", "text", "office"
]
"""What a hit is.

`office` is a command of the gateway and `command` one of `wecom`; `name` is a public class, function, method or
parameter; `text` is a text of an error or message.
"""
HIT_KINDS: tuple[HitKind, ...] = get_args(HitKind)
"""All kinds."""
