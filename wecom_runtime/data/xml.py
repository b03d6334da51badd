"""XML as WeCom speaks it: small, flat, mostly CDATA.

`parse_xml` and `render_xml` keep text to the character, in both directions. No DTD is accepted, so no entity
is ever declared, let alone expanded.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Any, cast
from xml.parsers import expat

from wecom_runtime.errors import InvalidPayloadError

MAX_SIZE = 1 << 20
"""Longest XML text that is read. The largest callback that is documented stays far below 100 kB."""
MAX_DEPTH = 32
"""Deepest nesting that is read. The deepest callback that is documented has 7 levels."""

_SPACE = " \t\r\n"
_ILLEGAL_CLASS = r"\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff"
_ILLEGAL = re.compile(f"[{_ILLEGAL_CLASS}]")
_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)

# Nearly every callback is flat, and expat calls back into Python for each tag: reading the leaves with one regular
# expression takes half the time. It knows a part of XML and gives up at the first character that is not of it (a
# nested element, an entity, a comment, a carriage return): the text is then left to expat. One leaf is plain text or
# exactly one CDATA section. The expression is tried at no position twice, so the time is linear, whatever the input.
_LEAF_OR_REST = re.compile(
    rf"""
    [ \t\r\n]*<([A-Za-z_]\w*)>
    (?: <!\[CDATA\[ ( [^\]\r{_ILLEGAL_CLASS}]* (?: \](?!\]>) [^\]\r{_ILLEGAL_CLASS}]* )* ) \]\]>
      | ( [^<&\]\r{_ILLEGAL_CLASS}]* )
    )
    </\1>
    | (.+)
    """,
    re.VERBOSE | re.ASCII | re.DOTALL,
)
_FLAT_SIZE = 1 << 15

_SECTION_START = re.compile(r"<!--|<\?|<!\[CDATA\[")
_SECTION_END = {"<!--": "-->", "<?": "?>", "<![CDATA[": "]]>"}


def parse_xml(text: str | bytes, *, max_size: int = MAX_SIZE, max_depth: int = MAX_DEPTH) -> dict[str, Any]:
    """The children of the root element: text as `str`, nested elements as `dict`, repeated elements as
    `list`.

    Text is kept as it was sent, outer spaces and carriage returns of CDATA included. Spaces between elements are no
    text. Attributes, and text beside elements, which WeCom does not use, are found under `"@name"` and `"#text"`.

    Raises:
        InvalidPayloadError: not well-formed, not UTF-8, too long, too deep, or with a DOCTYPE.
    """
    if len(text) > max_size:
        raise InvalidPayloadError(f"The XML is longer than {max_size} characters")
    if not isinstance(text, str):
        text = decode_utf8(text, "The XML")
    if text.startswith("<xml>") and len(text) <= _FLAT_SIZE:
        found = _LEAF_OR_REST.findall(text, 5)
        if found and found[-1][3].strip(_SPACE) == "</xml>":
            flat: dict[str, Any] = {name: section or plain for name, section, plain, _ in found}
            if len(flat) == len(found):  # no element is repeated
                del flat[""]  # the rest has no name
                return flat
    if "\r" in text:
        # XML turns a carriage return into a line feed, unless it is written as a character reference.
        text = _protect_carriage_returns(text)
    return _parse(text, max_depth)


def decode_utf8(data: bytes, what: str) -> str:
    """The text of some bytes; the error does not carry them along, as `UnicodeDecodeError` would."""
    try:
        return str(data, "utf-8")
    except UnicodeDecodeError as error:
        position = error.start
    raise InvalidPayloadError(f"{what} is not UTF-8: see byte {position}")


def _refuse_doctype(*_: object) -> None:
    raise InvalidPayloadError("The XML has a DOCTYPE, which WeCom never sends")


def _parse(text: str, max_depth: int) -> dict[str, Any]:
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.ordered_attributes = True
    parser.StartDoctypeDeclHandler = _refuse_doctype

    # This runs for each element of each callback, so it does nothing that a flat message has no need of.
    outer: list[dict[str, Any] | None] = []
    children: dict[str, Any] | None = None
    texts: list[str] = []

    def start(_name: str, attributes: list[str]) -> None:
        nonlocal children
        if texts:
            children = _keep_text(children, texts)
        if len(outer) >= max_depth:
            raise InvalidPayloadError(f"The XML is nested deeper than {max_depth} levels")
        outer.append(children)
        children = None
        if attributes:
            children = {f"@{key}": value for key, value in zip(attributes[::2], attributes[1::2], strict=True)}

    def end(name: str) -> None:
        nonlocal children
        value: Any
        if children is None:
            value = texts[0] if len(texts) == 1 else "".join(texts)
            texts.clear()
        else:
            value = _keep_text(children, texts) if texts else children
        children = outer.pop()
        if children is None:
            children = {name: value}
        elif name not in children:
            children[name] = value
        elif type(children[name]) is list:
            children[name].append(value)
        else:
            children[name] = [children[name], value]

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = texts.append
    problem = ""
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        problem = str(error)
    except UnicodeEncodeError:
        problem = "it holds half of a surrogate pair"
    if problem or children is None:
        raise InvalidPayloadError(f"The XML cannot be read: {problem}")
    (root,) = children.values()
    if isinstance(root, dict):
        return cast("dict[str, Any]", root)
    if root.strip(_SPACE):
        raise InvalidPayloadError("The XML holds text where elements are expected")
    return {}


def _keep_text(children: dict[str, Any] | None, texts: list[str]) -> dict[str, Any] | None:
    """Spaces beside elements are no text; anything else, which WeCom does not send, is kept."""
    text = "".join(texts)
    texts.clear()
    if text.strip(_SPACE):
        children = {} if children is None else children
        children["#text"] = children.get("#text", "") + text
    return children


def _protect_carriage_returns(text: str) -> str:
    parts: list[str] = []
    done = 0
    while (start := _SECTION_START.search(text, done)) is not None:
        # A comment is looked at so that a CDATA section inside of it is not taken for a real one.
        end = text.find(_SECTION_END[start.group()], start.end())
        if end < 0:
            break  # not well-formed, as expat will say
        section = text[start.start() : end]
        if section.startswith("<![CDATA["):
            section = section.replace("\r", "]]>&#13;<![CDATA[")
        parts += text[done : start.start()], section
        done = end
    return "".join((*parts, text[done:]))


def render_xml(data: Mapping[str, Any], root: str = "xml") -> str:
    """XML of a structure like that which `parse_xml` returns.

    `str` is written as CDATA, numbers plainly, `True` as `true`, a list as repeated elements; `None` is left
    out.

    Raises:
        InvalidPayloadError: a text that XML cannot carry, such as a control character, or a name that is
            none.
        TypeError: a value of another type.
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
                raise TypeError(f"<{name}>: a list directly inside of a list has no form in XML")
            _render(name, item, parts)
    else:
        raise TypeError(f"<{name}>: a {kind.__name__} has no form in XML")


@functools.lru_cache(1024)
def _checked_name(name: object) -> str:
    if not isinstance(name, str) or _NAME.fullmatch(name) is None:
        raise InvalidPayloadError(f"{name!r} cannot be the name of an XML element")
    return name


def cdata(text: str) -> str:
    """The text as CDATA, which any XML parser reads back as the very same text.

    Raises:
        InvalidPayloadError: a character that XML 1.0 cannot carry in any way.
    """
    if not text.isprintable():
        if (illegal := _ILLEGAL.search(text)) is not None:
            raise InvalidPayloadError(
                f"Character {illegal.start() + 1} of a text, U+{ord(illegal.group()):04X}, cannot stand in "
                "XML: remove it"
            )
        if "\r" in text:
            return f"<![CDATA[{_split_cdata_end(text)}]]>".replace("\r", "]]>&#13;<![CDATA[")
    return f"<![CDATA[{_split_cdata_end(text)}]]>"


def _split_cdata_end(text: str) -> str:
    return text.replace("]]>", "]]]]><![CDATA[>") if "]]>" in text else text
