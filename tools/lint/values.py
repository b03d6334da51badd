"""The check for values in descriptions: only those in `enum` and `known` are validated and completed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from codegen.language.diagnostics import Diagnostics
from codegen.language.types import AnyOf, Encoded, ListType, Scalar, Type
from codegen.model.api import Api
from codegen.model.declarations import Field

from .texts import short, texts

_NUMBER = r"-?\d+"
_NAME = r"""(?:"\w[\w-]*"|`\w[\w-]*`|[A-Z][A-Z0-9]*_[A-Z0-9_]+)"""
_BEGIN = r"(?:^|[,;:(] |\b(?:or|and|is|either) |\. )"
_MEANING = r"(?: ?[:=] | \((?!\d)| (?:for|if|means|where|when|yes|no|on|off|true|false|stands for)\b(?! \d))"
_NUMBERS_WITH_MEANING = re.compile(f"{_BEGIN}({_NUMBER}){_MEANING}")
"""`0: none`, `1 (the first)`, `2 yes`."""
_UNITS = (
    r"to|of|per|more|times|[KM]B|(?:byte|character|digit|item|picture|video|link|pixel|second|minute|hour|day|month|year"
    r"|call|member|department|customer|message|file|tag|word|company|companies)s?"
)
_NUMBERS_NAMED = re.compile(rf"(?:^|[,;:] |\b(?:and|or) )({_NUMBER}) (?!(?:{_UNITS})\b)[A-Za-z]")
"""`0 none, 2 sent`."""
_RANGE_WITH_MEANING = re.compile(rf"{_NUMBER} (?:for \w+|\(\w+\)) to {_NUMBER}\b")
"""`1 for Monday to 7 for Sunday`."""
_NUMBERS = re.compile(
    rf"(?:^|(?<!\d)[,;:] ){_NUMBER}(?:, {_NUMBER})* or {_NUMBER}(?:$|[.;](?!\d))"
    rf"|(?<![\d,]){_NUMBER}(?:, {_NUMBER}){{3,}}\b"
)
"""`0 or 1` at the end of a sentence, or four and more numbers."""
_NAME_WITH_MEANING = re.compile(rf"{_BEGIN}{_NAME}{_MEANING}|\b[Aa]lways (?:{_NAME}|[a-z]+_[a-z_]+\b)")
"""`"wx" if it comes from there`."""
_NAMES = re.compile(rf"(?<!\w)(?<!such as ){_NAME}(?:, {_NAME})*,? (?:or|and) {_NAME}\.?$")
_PROPER = r"(?=\w{3})\w*[A-Z]\w*"
_PROPER_NAMES = re.compile(rf"(?:^|[,:] ){_PROPER}(?:, {_PROPER})*,? or {_PROPER}\.?$")
"""`Operating system, iOS or iPad.`"""
_ONE_OF = re.compile(r"(?<!ly )(?<!least )(?<!most )\b[Oo]ne of ([\w`\"]+(?:, [\w`\"]+)*,? (?:and|or) [\w`\"]+)\.?$")


def check(api: Api, found: Diagnostics) -> None:
    """Report descriptions with values of a field that has none."""
    remedy = "add 'enum', or 'known' if others are allowed"
    namesakes = _values_of_namesakes(api)
    for text, owner in texts(api):
        if not isinstance(owner, Field) or text != owner.doc or not _may_have_values(owner):
            continue
        if lists_values(text):
            found.add(owner, f"{owner.wire!r} has values in {short(text)!r}", remedy)
        elif named := sorted(value for value in namesakes[_file_group(owner), owner.wire] if names_value(text, value)):
            found.add(
                owner,
                f"{owner.wire!r} has {named[0]} in {short(text)!r}, a value of other fields with its name",
                remedy,
            )


def _file_group(field: Field) -> str:
    """Return the domain or the file of callbacks with a field."""
    return "/".join(Path(field.location.file).with_suffix("").parts[:3])


def _values_of_namesakes(api: Api) -> Mapping[tuple[str, str], set[str]]:
    """Return the values of all fields of the same name in a domain or file."""
    values: dict[tuple[str, str], set[str]] = defaultdict(set)
    for _, owner in texts(api):
        if isinstance(owner, Field):
            values[_file_group(owner), owner.wire].update(str(entry.value) for entry in owner.documented)
    return values


def names_value(text: str, value: str) -> bool:
    """Return whether a sentence has a value: `such as FIELD_TYPE_TEXT`, `0 for a normal space`."""
    if re.fullmatch(_NUMBER, value):
        return bool(re.search(rf"(?:^|[,;:] ){value} (?:for|if|means|where|when)\b", text))
    return bool(re.search(rf"(?<![\w-]){re.escape(value)}(?![\w-])", text))


def lists_values(text: str) -> bool:
    """Return whether a sentence lists values with or without meanings.

    The meaning of one number, such as "0 for none", is not a list.
    """
    once = (_RANGE_WITH_MEANING, _NUMBERS, _NAME_WITH_MEANING, _NAMES, _PROPER_NAMES, _ONE_OF)
    several = (_NUMBERS_WITH_MEANING, _NUMBERS_NAMED)
    return any(pattern.search(text) for pattern in once) or any(len(set(p.findall(text))) > 1 for p in several)


def _may_have_values(field: Field) -> bool:
    return not field.documented and _is_simple(field.type)


def _is_simple(type_: Type) -> bool:
    if isinstance(type_, AnyOf):
        return all(map(_is_simple, type_.arms))
    while isinstance(type_, ListType | Encoded):
        type_ = type_.of
    return isinstance(type_, Scalar) and type_.kind not in ("flag", "time")
