"""Adaptation of the spec's example answers to requests.

Requested ids replace the ids of the example, with one list item for each; other ids are replaced by existing ones;
times are moved into the requested range; and the answer is the last page.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.records import Record as Model
from wecom_runtime.data.records import case_of
from wecom_runtime.data.shapes import ListOf, Moment, Nested, Shape
from wecom_runtime.harmless import integer_in

from .ids import Ids, NamedId
from .state import FakeState
from .steps import RecordOwner

_BEGIN, _END = re.compile(r"(.*_)?(start|begin|from)_?(time|date)?"), re.compile(r"(.*_)?(end|to)_?(time|date)?")
_OVER = frozenset({"is_last", "ending", "endflag", "end_flag", "is_end"})
_MORE = re.compile(r"has_more|has_next|(.*_)?next_(cursor|key|token|pos)")
_NAME = "name"
"""The field with the name of a person or object."""


class Example(NamedTuple):
    """The spec's example of a call."""

    request: Mapping[str, Any]
    answer: Mapping[str, Any]


class Echo:
    """The adaptation of example answers to requests.

    Args:
        ids: The fields with ids.
        state: The state with the records.
    """

    def __init__(self, ids: Ids, state: FakeState) -> None:
        self._ids = ids
        self._state = state

    def __repr__(self) -> str:
        return f"<Echo of {self._ids!r}>"

    def answer(
        self, operation: Operation[Any], request: Mapping[str, Any], example: Example, owner: RecordOwner
    ) -> dict[str, Any]:
        """Return the example of an endpoint, adapted to a request.

        Args:
            operation: The endpoint, which answers with JSON.
            request: The parameters, lists as lists.
            example: The example of the endpoint.
            owner: The caller.
        """
        assert operation.response is not None  # noqa: S101 - an endpoint with a JSON answer has a model
        adaptation = _Adaptation(self, operation, request, example, owner)
        body = copy.deepcopy(dict(example.answer))
        for name in body.keys() & example.request.keys():
            if type(request.get(name)) is type(body[name]):
                body[name] = copy.deepcopy(request[name])
        body = adaptation.of(body, operation.response, "")
        for name in body:
            if name in _OVER:
                body[name] = type(body[name])(1)
            elif _MORE.fullmatch(name):
                body[name] = type(body[name])()
        self._create_ids(operation, body, owner)
        return body

    def ids(self, path: str, data: Mapping[str, Any]) -> list[NamedId]:
        """Return the ids in a request or an answer."""
        return list(self._ids.of(path, data))

    def known(self, named: NamedId, owner: RecordOwner, token: str) -> Any:
        """Return an existing id: the id itself, or the first of its kind; None if there is none."""
        if self._ids.is_known(named, owner, token):
            return named.value
        for kind in named.meaning.kinds:
            for scope in self._ids.scopes(kind, owner, token):
                for record in self._state.all(kind, scope):
                    return record[self._state.kinds[kind].key]
        return None

    def name_of(self, named: NamedId, owner: RecordOwner, token: str) -> str | None:
        """Return the name of the person or object with an id; None if there is none."""
        for kind in named.meaning.kinds:
            for scope in self._ids.scopes(kind, owner, token):
                record = self._state.find(kind, scope, named.value)
                if record is not None and isinstance(record.get(_NAME), str):
                    return cast(str, record[_NAME])
        return None

    def named(self, path: str, where: str, value: Any) -> NamedId | None:
        """Return a value of an answer as an id; None if it is not an id."""
        meaning = self._ids.meaning(path, where)
        return None if meaning is None or value in ("", None, 0) else NamedId(where, value, meaning)

    def _create_ids(self, operation: Operation[Any], body: Mapping[str, Any], owner: RecordOwner) -> None:
        """Create records for the ids in an answer, for kinds of which the fake keeps only ids."""
        for named in self._ids.of(operation.path, body):
            kind = self._state.kinds[named.meaning.kinds[0]]
            if kind.by_id and not self._ids.is_known(named, owner, operation.token):
                self._state.create(kind.name, owner.corp_id, {kind.key: named.value})


class _Adaptation:
    """The adaptation of one answer."""

    def __init__(
        self, echo: Echo, operation: Operation[Any], request: Mapping[str, Any], example: Example, owner: RecordOwner
    ) -> None:
        self._echo = echo
        self._operation = operation
        self._owner = owner
        self._requested: dict[str, list[Any]] = {}
        """Kind -> the requested ids."""
        for named in echo.ids(operation.path, request):
            for kind in named.meaning.kinds:
                self._requested.setdefault(kind, []).append(named.value)
        self._instead = dict(_replaced(example.request, request))
        self._range = _range(request, operation.request)

    def of(self, data: dict[str, Any], cls: type[Model], where: str) -> dict[str, Any]:
        """Adapt wire data of a model in place, and return it."""
        shapes = {info.wire: info.shape for info in fields_of(case_of(cls, data))}
        for name, value in list(data.items()):
            data[name] = self._value(value, shapes.get(name), f"{where}.{name}" if where else name)
        self._say_name(data, where)
        return data

    def _value(self, value: Any, shape: Shape | None, where: str) -> Any:
        if isinstance(value, dict):
            inside = cast("dict[str, Any]", value)
            if isinstance(shape, Nested):
                return self.of(inside, shape.model, where)
            return {name: self._value(item, None, f"{where}.{name}") for name, item in inside.items()}
        if isinstance(value, list):
            element = shape.element if isinstance(shape, ListOf) else None
            return self._items(value, element, where)
        if isinstance(value, bool):
            return value
        if isinstance(shape, Moment) and isinstance(value, int):
            least, most = self._range
            return min(max(value, least), most) if value else value
        return self._scalar(value, where)

    def _scalar(self, value: Any, where: str) -> Any:
        """Return a text or number: the requested value in its place, a requested id, or an existing id."""
        named = self._echo.named(self._operation.path, where, value)
        instead = self._instead.get(_plain(value), value)
        if named is None:
            return instead if type(instead) is type(value) else value
        requested = [one for kind in named.meaning.kinds for one in self._requested.get(kind, ())]
        if requested:
            return _as(value, instead if instead in requested else requested[0])
        known = self._echo.known(named, self._owner, self._operation.token)
        return value if known is None else _as(value, known)

    def _items(self, items: list[Any], element: Shape | None, where: str) -> list[Any]:
        """Return the items of a list: one for each requested id, without items that name missing records."""
        requested = next((found for item in items if (found := self._requested_in(item, where))), None)
        if requested is None:
            kept = [item for item in items if self._exists(item, where)]
            return [self._value(item, element, where) for item in kept]
        made: list[Any] = []
        kind, ids = requested
        for index, one in enumerate(dict.fromkeys(ids)):
            item = copy.deepcopy(items[index % len(items)])
            if not isinstance(item, dict):
                made.append(_as(item, one))
                continue
            before, self._requested = self._requested, {**self._requested, kind: [one]}
            made.append(self._value(item, element, where))
            self._requested = before
        return made

    def _kinds_in(self, item: Any, where: str) -> list[str]:
        """Return the kinds of the ids in an item, outside of nested lists."""
        found: list[str] = []
        for path, value in _own(item, where):
            named = self._echo.named(self._operation.path, path, value)
            found.extend(named.meaning.kinds if named is not None else ())
        return found

    def _requested_in(self, item: Any, where: str) -> tuple[str, list[Any]] | None:
        """Return the first kind in an item with requested ids, and these ids."""
        kinds = self._kinds_in(item, where)
        return next(((kind, self._requested[kind]) for kind in kinds if self._requested.get(kind)), None)

    def _exists(self, item: Any, where: str) -> bool:
        """Return whether there are records for all ids in an item, or others of the same kinds."""
        for path, value in _own(item, where):
            named = self._echo.named(self._operation.path, path, value)
            if named is not None and self._echo.known(named, self._owner, self._operation.token) is None:
                return False
        return True

    def _say_name(self, data: dict[str, Any], where: str) -> None:
        """Set the name in an object to the name of the record with its id."""
        if not isinstance(data.get(_NAME), str):
            return
        for field, value in data.items():
            named = self._echo.named(self._operation.path, f"{where}.{field}" if where else field, value)
            name = None if named is None else self._echo.name_of(named, self._owner, self._operation.token)
            if name is not None:
                data[_NAME] = name
                return


def _own(item: Any, where: str) -> Iterator[tuple[str, Any]]:
    if isinstance(item, dict):
        for name, value in cast("dict[str, Any]", item).items():
            yield from _own(value, f"{where}.{name}")
    elif isinstance(item, str | int) and not isinstance(item, bool):
        yield where, item


def _replaced(example: Mapping[str, Any], request: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the distinctive values of an example request, each with the value in its place in the request."""
    for name, value in example.items():
        sent = request.get(name)
        if isinstance(value, Mapping) and isinstance(sent, Mapping):
            yield from _replaced(cast("Mapping[str, Any]", value), cast("Mapping[str, Any]", sent))
        elif isinstance(value, str | int) and isinstance(sent, str | int) and len(str(value)) > 3:
            yield _plain(value), sent


def _range(request: Mapping[str, Any], cls: type[Model]) -> tuple[float, float]:
    """Return the requested range of times."""
    least, most = float("-inf"), float("inf")
    for info in fields_of(cls):
        value = request.get(info.wire)
        if isinstance(info.shape, Nested) and isinstance(value, dict):
            inner = _range(cast("dict[str, Any]", value), info.shape.model)
            least, most = max(least, inner[0]), min(most, inner[1])
        if not isinstance(info.shape, Moment) or not isinstance(value, int) or not value:
            continue
        if _BEGIN.fullmatch(info.wire):
            least = max(least, value)
        elif _END.fullmatch(info.wire):
            most = min(most, value)
    return (least, most) if least <= most else (float("-inf"), float("inf"))


def _plain(value: Any) -> str:
    return str(value)


def _as(value: Any, other: Any) -> Any:
    """Convert another value to the type of a value."""
    if isinstance(value, str):
        return str(other)
    text = str(other)
    number = integer_in(text, signed=True) if isinstance(value, int) else None
    return other if number is None else number
