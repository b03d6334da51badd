"""hypothesis strategies for every model, within its documented types, values and limits.

@given(models(TextMessage))
def test_echo(message): ...
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.conversion import structure
from wecom_runtime.data.records import FieldRule, Record, case_class
from wecom_runtime.data.shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape
from wecom_runtime.data.wire_values import DATETIME, FLAG, datetime_text
from wecom_runtime.errors import MissingLibraryError
from wecom_runtime.language import say

try:
    from hypothesis import strategies as st
except ImportError as error:
    raise MissingLibraryError(say("strategies need hypothesis: pip install hypothesis")) from error

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

M = TypeVar("M", bound=Record)

_DEEPEST = 4
"""The depth below which only required fields have values."""
_WORDS = st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="|,")


def models(cls: type[M]) -> SearchStrategy[M]:
    """Return a strategy for valid models of a class.

    Args:
        cls: A callback, a reply, the request or answer of an endpoint, or a nested model.
    """
    return wire(cls).map(lambda data: structure(data, cls))


def wire(cls: type[Record], depth: int = 0) -> SearchStrategy[dict[str, Any]]:
    """Return a strategy for valid wire data of a class; for a union, of its cases and of an unknown case."""
    union = cls.__dict__.get("__union__")
    if union is None:
        return _fields(cls, depth, _selectors(cls))
    cases = [wire(case_class(cls, name), depth) for name in dict.fromkeys(union.cases.values())]
    selector = next((info for info in fields_of(cls) if info.wire == union.path), None)
    if selector is not None and not selector.metadata.get("enum"):
        other = st.text(_WORDS, min_size=1, max_size=8).filter(lambda text: text not in union.cases)
        cases.append(_fields(cls, depth, {**_selectors(cls), union.path: other}))
    return st.one_of(cases) if cases else _fields(cls, depth, _selectors(cls))


def _fields(cls: type[Record], depth: int, given: Mapping[str, SearchStrategy[Any]]) -> SearchStrategy[dict[str, Any]]:
    own = [info for info in fields_of(cls) if info.wire not in given]
    required = {info.wire: _field(info, depth) for info in own if info.required}
    optional = {info.wire: _field(info, depth) for info in own if not info.required and depth < _DEEPEST}
    made = st.fixed_dictionaries({**required, **given}, optional=optional)
    rules = [rule for rule in getattr(cls, "__rules__", ()) if rule.kind in ("span", "limit")]
    return made.map(lambda data: _within(data, rules, required)) if rules else made


def _within(data: dict[str, Any], rules: Sequence[FieldRule], required: Collection[str]) -> dict[str, Any]:
    """Return data that keeps limits between fields: periods are not too long, and optional fields are left out."""
    for rule in rules:
        if rule.kind == "span":
            start, end = rule.fields
            if start in data and end in data:
                data[end] = data[start]
        elif rule.fields[0] not in required and {*rule.when} <= {*data}:
            data.pop(rule.fields[0], None)
    return data


def _selectors(cls: type[Record]) -> dict[str, SearchStrategy[Any]]:
    """Return the fields that select a class, with strategies for their values."""
    wires = {info.wire for info in fields_of(cls)}
    selects: Mapping[str, str] = getattr(cls, "__selects__", {})
    found: dict[str, SearchStrategy[Any]] = {path: st.just(value) for path, value in selects.items() if path in wires}
    for base in cls.__mro__[1:]:
        union = base.__dict__.get("__union__")
        if union is not None and union.path in wires:
            values = [value for value, name in union.cases.items() if name == cls.__name__]
            if values:
                found[union.path] = st.sampled_from(values)
    return found


def _field(info: FieldInfo, depth: int) -> SearchStrategy[Any]:
    return _value(info.shape, info.metadata, depth)


def _value(shape: Shape, metadata: Mapping[str, Any], depth: int) -> SearchStrategy[Any]:
    match shape:
        case OneOf(arms=arms):
            return st.one_of(*(_value(arm, metadata, depth) for arm in arms))
        case Coded(codec=codec) if codec is DATETIME:
            return st.datetimes(min_value=dt.datetime(1970, 1, 1), max_value=dt.datetime(2100, 1, 1)).map(datetime_text)
        case Coded(codec=codec):
            return st.sampled_from((0, 1)) if codec is FLAG else _number_or_value(metadata).map(str)
        case Joined(element=element, separator=separator):
            return _list(element, metadata, depth).map(lambda found: separator.join(map(str, found)))
        case ListOf(element=element):
            return _list(element, metadata, depth)
        case JsonText(content=content):
            return _value(content, {}, depth).map(lambda value: json.dumps(value, ensure_ascii=False))
        case Nested(model=cls):
            return st.deferred(lambda: wire(cls, depth + 1))
        case MapOf(element=element):
            names = st.text(_WORDS, min_size=1, max_size=8)
            return st.dictionaries(names, _value(element, {}, depth + 1), max_size=2)
        case Scalar(kind=kind):
            return _scalar(kind, metadata)
        case _:
            return st.text(_WORDS, max_size=8)


def _scalar(kind: type, metadata: Mapping[str, Any]) -> SearchStrategy[Any]:
    if metadata.get("enum"):
        return st.sampled_from(metadata["enum"])
    if kind is bool:
        return st.booleans()
    if kind is str:
        return _text(metadata)
    return _number(metadata) if kind is int else st.floats(*_limits(metadata))


def _number_or_value(metadata: Mapping[str, Any]) -> SearchStrategy[Any]:
    return st.sampled_from(metadata["enum"]) if metadata.get("enum") else _number(metadata)


def _list(element: Shape, metadata: Mapping[str, Any], depth: int) -> SearchStrategy[list[Any]]:
    least = int(metadata.get("min_items", 0))
    most = max(least, min(int(metadata.get("max_items", 3)), 1 if depth >= _DEEPEST else 3))
    inner = {name: value for name, value in metadata.items() if not name.endswith("_items")}
    return st.lists(_value(element, inner, depth + 1), min_size=least, max_size=most)


def _number(metadata: Mapping[str, Any]) -> SearchStrategy[int]:
    return st.integers(*_limits(metadata))


def _limits(metadata: Mapping[str, Any]) -> tuple[Any, Any]:
    """Return the minimum and the maximum of a number."""
    most = metadata.get("max", 2**53)
    return metadata.get("min", min(0, most)), most


def _text(metadata: Mapping[str, Any]) -> SearchStrategy[str]:
    least = int(max(metadata.get("min_bytes", 0), metadata.get("min_chars", 0)))
    most_bytes = int(metadata.get("max_bytes", 64))
    most = max(least, min(int(metadata.get("max_chars", 16)) // metadata.get("wide", 1), most_bytes, 16))
    if "pattern" in metadata:
        texts = st.from_regex(re.compile(str(metadata["pattern"]), re.ASCII), fullmatch=True)
        longest = min(int(metadata.get("max_chars", most_bytes)), most_bytes)
        return texts.map(lambda text: text[:longest]).filter(
            lambda text: len(text) >= least and re.fullmatch(metadata["pattern"], text, re.ASCII) is not None
        )
    return st.text(_WORDS, min_size=least, max_size=most).filter(lambda text: len(text.encode()) <= most_bytes)
