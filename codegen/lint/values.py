"""Values that stand in prose are known to no checker, no editor and no validation."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from ..language.diagnostics import Diagnostics
from ..model.api import Api
from ..model.declarations import Field
from ..model.types import AnyOf, Encoded, ListType, Scalar, Type
from .texts import short, texts

_NUMBER = r"-?\d+"
_NAME = r"""(?:"\w[\w-]*"|`\w[\w-]*`|[A-Z][A-Z0-9]*_[A-Z0-9_]+)"""
_BEGIN = r"(?:^|[,;:(] |\b(?:or|and|is|either) |\. )"
_MEANING = r"(?: ?[:=] | \((?!\d)| (?:for|if|means|where|when|yes|no|on|off|true|false|stands for)\b(?! \d))"
_NUMBERS_TOLD = re.compile(f"{_BEGIN}({_NUMBER}){_MEANING}")
"""`0: none`, `1 (the first)`, `2 yes`."""
_UNITS = (
    r"to|of|per|more|times|[KM]B|(?:byte|character|digit|item|picture|video|link|pixel|second|minute|hour|day|month|year"
    r"|call|member|department|customer|message|file|tag|word|company|companies)s?"
)
_NUMBERS_NAMED = re.compile(rf"(?:^|[,;:] |\b(?:and|or) )({_NUMBER}) (?!(?:{_UNITS})\b)[A-Za-z]")
"""`0 none, 2 sent`."""
_RANGE_TOLD = re.compile(rf"{_NUMBER} (?:for \w+|\(\w+\)) to {_NUMBER}\b")
"""`1 for Monday to 7 for Sunday`."""
_NUMBERS = re.compile(
    rf"(?:^|(?<!\d)[,;:] ){_NUMBER}(?:, {_NUMBER})* or {_NUMBER}(?:$|[.;](?!\d))"
    rf"|(?<![\d,]){_NUMBER}(?:, {_NUMBER}){{3,}}\b"
)
"""`0 or 1` at the end of what is said, or four and more."""
_NAME_TOLD = re.compile(rf"{_BEGIN}{_NAME}{_MEANING}|\b[Aa]lways (?:{_NAME}|[a-z]+_[a-z_]+\b)")
"""`"wx" if it comes from there`."""
_NAMES = re.compile(rf"(?<!\w)(?<!such as ){_NAME}(?:, {_NAME})*,? (?:or|and) {_NAME}\.?$")
_PROPER = r"(?=\w{3})\w*[A-Z]\w*"
_PROPER_NAMES = re.compile(rf"(?:^|[,:] ){_PROPER}(?:, {_PROPER})*,? or {_PROPER}\.?$")
"""`Operating system, iOS or iPad.`"""
_ONE_OF = re.compile(r"(?<!ly )(?<!least )(?<!most )\b[Oo]ne of ([\w`\"]+(?:, [\w`\"]+)*,? (?:and|or) [\w`\"]+)\.?$")


def check(api: Api, found: Diagnostics) -> None:
    """A description that lists values, or names one of those of its namesakes, belongs to a field that has them."""
    remedy = "add 'enum', or 'known' if others are allowed"
    namesakes = _values_of_namesakes(api)
    for text, place in texts(api):
        if not isinstance(place, Field) or text != place.doc or not _may_have_values(place):
            continue
        if lists_values(text):
            found.add(place, f"{place.wire!r} lists its values in {short(text)!r}", remedy)
        elif named := sorted(value for value in namesakes[_room(place), place.wire] if names_value(text, value)):
            found.add(place, f"{place.wire!r} names {named[0]} in {short(text)!r}, a value of its namesakes", remedy)


def _room(field: Field) -> str:
    """The domain, or the file of callbacks, that a field stands in."""
    return "/".join(Path(field.location.file).with_suffix("").parts[:3])


def _values_of_namesakes(api: Api) -> Mapping[tuple[str, str], set[str]]:
    """Room and name of fields -> the values that one of them has."""
    values: dict[tuple[str, str], set[str]] = defaultdict(set)
    for _, place in texts(api):
        if isinstance(place, Field):
            values[_room(place), place.wire].update(str(entry.value) for entry in place.documented)
    return values


def names_value(text: str, value: str) -> bool:
    """Whether a sentence speaks of a value: `such as FIELD_TYPE_TEXT`, `0 for a normal space`."""
    if re.fullmatch(_NUMBER, value):
        return bool(re.search(rf"(?:^|[,;:] ){value} (?:for|if|means|where|when)\b", text))
    return bool(re.search(rf"(?<![\w-]){re.escape(value)}(?![\w-])", text))


def lists_values(text: str) -> bool:
    """Whether a sentence says what values mean, or between which one may choose.

    What one number means, say "0 for none", is no list.
    """
    once = (_RANGE_TOLD, _NUMBERS, _NAME_TOLD, _NAMES, _PROPER_NAMES, _ONE_OF)
    several = (_NUMBERS_TOLD, _NUMBERS_NAMED)
    return any(pattern.search(text) for pattern in once) or any(len(set(p.findall(text))) > 1 for p in several)


def _may_have_values(field: Field) -> bool:
    return not field.documented and _is_simple(field.type)


def _is_simple(type_: Type) -> bool:
    if isinstance(type_, AnyOf):
        return all(map(_is_simple, type_.arms))
    while isinstance(type_, ListType | Encoded):
        type_ = type_.of
    return isinstance(type_, Scalar) and type_.kind not in ("flag", "time")
