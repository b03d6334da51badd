"""The shapes of the options of steps in `spec/fake/` that are no expressions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics
from ..language.nodes import YamlNode
from ..language.shapes import Flag, ListShape, Located, Number, Schema, Shape, Shown, Text


@attrs.frozen
class Pair(Shape[YamlNode]):
    """A list of two values."""

    first: Shape[Any]
    second: Shape[Any]

    def read(self, node: YamlNode, label: Shown, diagnostics: Diagnostics) -> YamlNode:
        if not isinstance(node.data, list) or len(node.data) != 2:
            diagnostics.add(node, say("{label} must have pairs of values", label=label))
            return node
        for shape, item in zip((self.first, self.second), node.data, strict=True):
            shape.read(item, label, diagnostics)
        return node

    def schema(self) -> Schema:
        return {"type": "array", "prefixItems": [self.first.schema(), self.second.schema()], "minItems": 2}


_NUMBER: Shape[Any] = Number(least=1)
_FLAGS = ("merge", "lenient", "file", "unpaged", "keeps_cursor", "one_limit", "binds_cursor", "newest", "counts")
SHAPES: Mapping[str, Shape[Any]] = {
    **dict.fromkeys(_FLAGS, Flag()),
    **dict.fromkeys(("missing", "nobody", "errcode"), Number()),
    **dict.fromkeys(("called", "results", "into"), Text(one_line=True)),
    "fields": ListShape(Text(one_line=True)),
    "most": ListShape(Pair(_NUMBER, _NUMBER)),
    "sorted": ListShape(Pair(Text(one_line=True), Located())),
}
"""Option -> its shape. Mappings and lists of steps are checked where their items are."""
MAY_BE_NULL = frozenset({"into"})


_LISTS = ("do", "push")
"""Options with a mapping, or a list of mappings."""


def check_shapes(data: Mapping[str, YamlNode], verb: str, diagnostics: Diagnostics) -> bool:
    """Report options of a wrong shape, and a verb whose value is a list; return whether there are none."""
    before = len(diagnostics)
    for option in (*_LISTS, verb):
        value = data[option].data if option in data else {}
        items = value if isinstance(value, list) and option in _LISTS else [data[option]] if option in data else []
        is_list = option == verb and verb not in ("list", *_LISTS) and isinstance(value, list)
        if is_list or (option in _LISTS and not all(isinstance(item.data, dict) for item in items)):
            kind = say("a mapping") if option in _LISTS else say("no list")
            diagnostics.add(data[option], say("{label} must be {kind}", label=option, kind=kind))
    for option, node in data.items():
        shape = SHAPES.get(option)
        if shape is not None and option != verb and not (node.data is None and option in MAY_BE_NULL):
            shape.read(node, option, diagnostics)
    return len(diagnostics) == before
