"""Reading and writing of WeCom's XML, which is small, flat and mostly CDATA.

`parse_xml` and `render_xml` preserve each character of a text. A DTD is refused, so no entities can be declared.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, cast
from xml.parsers import expat

from wecom_runtime.errors import InvalidPayloadError
from wecom_runtime.language import say

from .text import MAX_SIZE, decode_utf8
from .xml_regular import ILLEGAL_CLASS, SPACE, add_repeated, read_nested

MAX_DEPTH = 32
"""Maximum levels of nesting. The deepest documented callback has 7 levels."""

MAX_TAGS = 20_000
"""Maximum number of tags, so that a text of many tags is refused cheaply."""

_ILLEGAL = re.compile(f"[{ILLEGAL_CLASS}]")
_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_SECTION_START = re.compile(r"<!--|<\?|<!\[CDATA\[")
_SECTION_END = {"<!--": "-->", "<?": "?>", "<![CDATA[": "]]>"}


def parse_xml(
    text: str | bytes, *, max_size: int = MAX_SIZE, max_depth: int = MAX_DEPTH, max_tags: int = MAX_TAGS
) -> dict[str, Any]:
    """Return the children of the root element: texts as `str`, nested elements as `dict`, repeated elements as `list`.

    Texts are preserved, including surrounding spaces and carriage returns in CDATA. Spaces between elements are
    ignored. Attributes and text beside elements, which WeCom does not use, have the keys `"@name"` and `"#text"`.

    Raises:
        InvalidPayloadError: The text is not well-formed, not UTF-8, too long, too deep, or has a DOCTYPE.
    """
    if len(text) > max_size:
        raise InvalidPayloadError(say("The XML is longer than {max_size} characters", max_size=max_size))
    if not isinstance(text, str):
        text = decode_utf8(text, "The XML")
    if len(text) > max_tags and text.count("<") > max_tags:
        raise InvalidPayloadError(say("The XML has more than {max_tags} tags", max_tags=max_tags))
    regular = read_nested(text, max_depth)
    return _read_any(text, max_depth) if regular is None else regular


# -- any XML, by expat -------------------------------------------------------------------------------------------------


def _read_any(text: str, max_depth: int) -> dict[str, Any]:
    if "\r" in text:
        # XML parsers turn a carriage return into a line feed, unless it is a character reference.
        text = _protect_carriage_returns(text)
    tree = _Tree(max_depth)
    problem = ""
    try:
        tree.parse(text)
    except expat.ExpatError as error:
        problem = str(error)
    except UnicodeEncodeError:
        problem = "it holds half of a surrogate pair"
    if problem:
        raise InvalidPayloadError(say("The XML cannot be read: {problem}", problem=problem))
    (root,) = tree.children.values()
    if isinstance(root, dict):
        return cast("dict[str, Any]", root)
    if root.strip(SPACE):
        raise InvalidPayloadError(say("The XML contains text in place of elements"))
    return {}


class _Tree:
    """The handlers of expat, with the children of the open element."""

    def __init__(self, max_depth: int) -> None:
        self.children: dict[str, Any] = {}
        self._max_depth = max_depth
        self._texts: list[str] = []
        """The texts of the open element."""
        self._outer: list[tuple[dict[str, Any], list[str]]] = []

    def parse(self, text: str) -> None:
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.ordered_attributes = True
        parser.StartDoctypeDeclHandler = self._refuse_doctype
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.Parse(text, True)

    def _refuse_doctype(self, *_: object) -> None:
        raise InvalidPayloadError(say("The XML has a DOCTYPE, which WeCom never sends"))

    def _text(self, text: str) -> None:
        self._texts.append(text)

    def _start(self, _name: str, attributes: list[str]) -> None:
        if len(self._outer) >= self._max_depth:
            raise InvalidPayloadError(
                say("The XML is nested deeper than {max_depth} levels", max_depth=self._max_depth)
            )
        self._outer.append((self.children, self._texts))
        self._texts = []
        self.children = {f"@{key}": value for key, value in zip(attributes[::2], attributes[1::2], strict=True)}

    def _end(self, name: str) -> None:
        value: Any = "".join(self._texts)
        if self.children:
            if value.strip(SPACE):  # spaces beside elements are no text; anything else, which WeCom does not send, is
                self.children["#text"] = value
            value = self.children
        self.children, self._texts = self._outer.pop()
        if name in self.children:
            add_repeated(self.children, name, value)
        else:
            self.children[name] = value


def _protect_carriage_returns(text: str) -> str:
    parts: list[str] = []
    done = 0
    while (start := _SECTION_START.search(text, done)) is not None:
        # Comments are matched, too, so that a CDATA section in a comment is ignored.
        end = text.find(_SECTION_END[start.group()], start.end())
        if end < 0:
            break  # not well-formed, which expat reports
        section = text[start.start() : end]
        if section.startswith("<![CDATA["):
            section = section.replace("\r", "]]>&#13;<![CDATA[")
        parts += text[done : start.start()], section
        done = end
    return "".join((*parts, text[done:]))


# -- to XML ------------------------------------------------------------------------------------------------------------


def render_xml(data: Mapping[str, Any], root: str = "xml") -> str:
    """Return data in the structure of `parse_xml` as XML.

    A text is written as CDATA, a number as it is, `True` as `true`, and a list as repeated elements. `None` is omitted.

    Raises:
        InvalidPayloadError: A text contains a character that XML cannot represent, or a name is not valid.
        TypeError: A value is of another type.
    """
    parts: list[str] = []
    _render(root, data, parts)
    return "".join(parts)


def _render(name: str, value: object, parts: list[str]) -> None:
    kind = type(value)
    if kind is str:
        parts.append(f"<{name}>{cdata(cast('str', value))}</{name}>")
    elif value is None:
        return
    elif kind is bool:
        parts.append(f"<{name}>{'true' if value else 'false'}</{name}>")
    elif kind is int or kind is float:
        parts.append(f"<{name}>{value}</{name}>")
    elif isinstance(value, Mapping):
        parts.append(f"<{name}>")
        for key, item in cast("Mapping[object, object]", value).items():
            key = _checked_name(key)
            if type(item) is str:
                parts.append(f"<{key}>{cdata(item)}</{key}>")
            else:
                _render(key, item, parts)
        parts.append(f"</{name}>")
    elif isinstance(value, list | tuple):
        for item in cast("list[object]", value):
            if isinstance(item, list | tuple):
                raise TypeError(say("<{name}>: a list inside a list cannot be written as XML", name=name))
            _render(name, item, parts)
    else:
        raise TypeError(say("<{name}>: a {kind} cannot be written as XML", name=name, kind=kind.__name__))


@functools.lru_cache(1024)
def _checked_name(name: object) -> str:
    if not isinstance(name, str) or _NAME.fullmatch(name) is None:
        raise InvalidPayloadError(say("{name!r} cannot be the name of an XML element", name=name))
    return name


def cdata(text: str) -> str:
    """Return a text as CDATA, from which XML parsers read the same text.

    Raises:
        InvalidPayloadError: The text contains a character that XML 1.0 cannot represent.
    """
    if not text.isprintable():
        if (illegal := _ILLEGAL.search(text)) is not None:
            raise InvalidPayloadError(
                say(
                    "Character {value} of a text, U+{ord:04X}, is not allowed in XML: remove it",
                    value=illegal.start() + 1,
                    ord=ord(illegal.group()),
                )
            )
        if "\r" in text:
            return f"<![CDATA[{_split_cdata_end(text)}]]>".replace("\r", "]]>&#13;<![CDATA[")
    return f"<![CDATA[{_split_cdata_end(text)}]]>"


def _split_cdata_end(text: str) -> str:
    return text.replace("]]>", "]]]]><![CDATA[>") if "]]>" in text else text
