"""Reading of the XML that WeCom sends, with a regular expression.

expat calls a Python function for each tag, which takes twice the time. The expression matches a subset of XML and stops
at the first other character: an attribute, an entity, a comment, text beside elements, a carriage return in a text. A
leaf is plain text or exactly one CDATA section. Each position is tried at most three times, so the time is linear for
any input.
"""

from __future__ import annotations

import re
from typing import Any

SPACE = " \t\r\n"
ILLEGAL_CLASS = r"\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
"""Characters that are not allowed in XML, for a character class of a regular expression."""

_FLAGS = re.VERBOSE | re.ASCII | re.DOTALL
_TEXT = rf"""
    (?: <!\[CDATA\[ ( [^\]\r{ILLEGAL_CLASS}]* (?: \](?!\]>) [^\]\r{ILLEGAL_CLASS}]* )* ) \]\]>
      | ( [^<&\]\r{ILLEGAL_CLASS}]* )
    )
"""
_TAG_OR_REST = re.compile(
    rf"""
    [ \t\r\n]*<
    (?: ([A-Za-z_]\w*)> (?: {_TEXT} (</)\1> )?    # the start of an element, or all of a leaf
      | /([A-Za-z_]\w*)> [ \t\r\n]*               # the end of an element
    )
    | (.+)
    """,
    _FLAGS,
)


def read_nested(text: str, max_depth: int) -> dict[str, Any] | None:
    """Return the children of the root element; None if expat must read the text, also to report its errors."""
    outer: list[tuple[str, dict[str, Any]]] = []
    name = ""
    children: dict[str, Any] = {}
    for started, section, plain, is_leaf, ended, _ in _TAG_OR_REST.findall(text):
        value: Any
        if is_leaf:
            value = section or plain
        elif started:
            if len(outer) >= max_depth - 1:  # one more for a leaf
                return None
            outer.append((name, children))
            name, children = started, {}
            continue
        elif outer and ended == name and children:  # without children, the element has a carriage return, which is text
            started, value = name, children
            name, children = outer.pop()
        else:
            return None
        if started not in children:
            children[started] = value
        else:
            add_repeated(children, started, value)
    if outer or len(children) != 1:
        return None
    (root,) = children.values()
    return root if type(root) is dict else None


def add_repeated(children: dict[str, Any], name: str, value: Any) -> None:
    """Add an element to the list of the elements with its name."""
    others = children[name]
    if type(others) is list:
        others.append(value)
    else:
        children[name] = [others, value]
