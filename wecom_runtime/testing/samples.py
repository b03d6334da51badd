"""Sample requests, answers, callbacks and models, made from the spec's examples and completed by type.

Values without an example are derived from the type: a documented value if there is one, else the shortest value within
the limits.
"""

from __future__ import annotations

import copy
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, TypeVar, cast

from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Response
from wecom_runtime.data.records import Record, case_of
from wecom_runtime.data.reshaping import adopt
from wecom_runtime.data.shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape, looks_like
from wecom_runtime.data.wire_values import DATETIME, FLAG, nested
from wecom_runtime.data_files import files_of_call, read, read_all
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

if TYPE_CHECKING:
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.calls.operation import Operation

M = TypeVar("M", bound=Record)
T = TypeVar("T")

_DEEPEST = 12
_LONGEST = 64
_ONES = ("1", "a", "A")
"""Characters of which texts with a pattern are made."""
_DATES = ("2026-03-02", "20260302", "#0000FF")


class SpecData:
    """The generated data files with the examples and the rules of the fake. Each file is read at its first use."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._file = cache(lambda name: read(package, name))
        self._made: dict[Callable[..., Any], Any] = {}

    def example(self, path: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """Return the example request and answer of an endpoint. The caller must not change them."""
        for name in files_of_call(self._package.rpartition(".")[0], path):
            if found := self._file(f"examples/{name}").get(path):
                request, answer = found
                return request, answer
        return {}, {}

    def callback(self, name: str) -> str | None:
        """Return the example of a callback or archive message as XML or JSON, by the name of its class."""
        return self._callbacks.get(name)

    @cached_property
    def _callbacks(self) -> Mapping[str, str]:
        return {name: text for file in read_all(self._package, "callbacks") for name, text in file.items()}

    @cached_property
    def rules(self) -> dict[str, Any]:
        """The content of spec/fake/: the record kinds of the fake and the steps of its endpoints."""
        found: dict[str, dict[str, Any]] = {}
        for file in read_all(self._package, "rules"):
            for name, entry in file.items():
                section, _, key = name.partition(" ")
                found.setdefault(section, {})[key] = entry
        ids: dict[str, dict[Any, None]] = defaultdict(dict)
        for kinds in found.pop("examples", {}).values():
            for kind, keys in kinds.items():
                ids[kind].update(dict.fromkeys(keys))
        for name, keys in ids.items():
            kind = found["kinds"][name]
            kind["seed"] = [{kind["key"]: key} for key in keys]
        return found

    def made(self, make: Callable[[dict[str, Any]], T]) -> T:
        """Return `make(rules)`, computed once for all fakes. The caller must not change the result."""
        if make not in self._made:
            self._made[make] = make(self.rules)
        return cast(T, self._made[make])


class Samples:
    """A source of valid wire data for every endpoint and model."""

    def __init__(self, data: SpecData, endpoints: Mapping[str, Operation[Any]], callbacks: CallbackTable) -> None:
        self.data = data
        self._endpoints = endpoints
        self._callbacks = callbacks

    def operation(self, path: str) -> Operation[Any] | None:
        """Return an endpoint; None if the spec does not describe it."""
        return self._endpoints.get(path)

    def operations(self) -> Iterable[Operation[Any]]:
        """Return all endpoints."""
        return self._endpoints.values()

    def request(self, path: str) -> dict[str, Any]:
        """Return a valid request of an endpoint, with the parameters of query and body in one mapping.

        Args:
            path: Such as "/cgi-bin/user/get"; for a command of the gateway, such as "/todo/create".

        Raises:
            KeyError: The spec does not describe such an endpoint.
        """
        operation = self._endpoints[path]
        sample = complete(copy.deepcopy(self.data.example(path)[0]), operation.request)
        if operation.upload:
            sample.pop(operation.upload, None)  # sent as a file
        return sample

    def response(self, path: str) -> dict[str, Any]:
        """Return a valid answer of an endpoint, with errcode and errmsg.

        Args:
            path: Such as "/cgi-bin/user/get"; for a command of the gateway, such as "/todo/create".

        Raises:
            KeyError: The spec does not describe such an endpoint.
        """
        cls = self._endpoints[path].response or Response
        return {"errcode": 0, "errmsg": "ok", **complete(copy.deepcopy(self.data.example(path)[1]), cls)}

    def wire(self, cls: type[Record]) -> dict[str, Any]:
        """Return valid wire data of a model; data of a callback has the types of its annotations."""
        from wecom_runtime.callbacks.model import Callback
        from wecom_runtime.clients.archive.items import Archived

        if issubclass(cls, (Callback, Archived)):
            text = self.data.callback(cls.__name__)
            if text is not None:
                from wecom_runtime.callbacks.payload import read
                from wecom_runtime.callbacks.table import CallbackEntry

                form = "json" if text.startswith("{") else "xml"
                entry = CallbackEntry(f"{cls.__module__}:{cls.__name__}", form, {})
                return complete(dict(entry.shaped(read(text)[0])), cls)
            return complete(nested(cls.__selects__), cls)
        return complete({}, cls)

    def make(self, cls: type[M], /, **values: Any) -> M:
        """Return a model with the given values, and valid values in all other required fields.

        >>> make(TextMessage, content="hi").content
        'hi'

        Args:
            cls: A callback, a reply, or any other model.
            values: By attribute name; nested models may be given as mappings.

        Raises:
            TypeError: The model has no such attribute.
        """
        from wecom_runtime.data.conversion import structure

        known = {info.attribute: info for info in fields_of(cls)}
        for name in values:
            if name not in known:
                raise TypeError(
                    say(
                        "{model} has no attribute {name!r}{suggestion}",
                        model=cls.__name__,
                        name=name,
                        suggestion=did_you_mean(name, known),
                    )
                )
        made = structure(self.wire(cls), cls)
        for name, value in values.items():
            setattr(made, name, adopt(value, known[name].shape))
        return made


def complete(data: dict[str, Any], cls: type[Record], depth: int = 0) -> dict[str, Any]:
    """Add all missing required fields to the data, at any depth, and return the same dict."""
    chosen = case_of(cls, data)
    for info in fields_of(chosen):
        name = next((name for name in info.names if name in data), None)
        if name is not None:
            data[name] = _complete_value(data[name], info.shape, depth + 1)
        elif info.required:
            data[info.wire] = sample(info.shape, info.metadata, depth + 1)
    # An added field may select another case.
    return data if case_of(cls, data) is chosen else complete(data, cls, depth)


def _complete_value(value: Any, shape: Shape, depth: int) -> Any:
    match shape:
        case OneOf(arms=arms):
            return _complete_value(value, next((arm for arm in arms if looks_like(value, arm)), arms[0]), depth)
        case Nested(model=cls) if isinstance(value, dict):
            return complete(cast("dict[str, Any]", value), cls, depth)
        case MapOf(element=element) if isinstance(value, dict):
            items = cast("dict[str, Any]", value)
            return {key: _complete_value(item, element, depth) for key, item in items.items()}
        case ListOf(element=element) if isinstance(value, list):
            return [_complete_value(item, element, depth) for item in value]
        case _:
            return value


def sample(shape: Shape, metadata: Mapping[str, Any], depth: int = 0) -> Any:
    """Return a valid wire value of a shape."""
    match shape:
        case OneOf(arms=arms):
            return sample(arms[0], metadata, depth)
        case ListOf(element=element):
            least = int(metadata.get("min_items", 0))
            return [sample(element, metadata, depth + 1) for _ in range(max(least, 1))] if depth <= _DEEPEST else []
        case Coded(codec=codec) if codec is DATETIME:
            return "2026-01-05 09:00:00"
        case Coded(codec=codec):
            return 1 if codec is FLAG else str(metadata["enum"][0] if metadata.get("enum") else _number(metadata))
        case JsonText(content=content):
            return json.dumps(sample(content, metadata, depth + 1), ensure_ascii=False)
        case Joined(element=element):
            return str(sample(element, {}, depth + 1))
        case Nested(model=cls):
            return _sample_model(cls, depth)
        case MapOf():
            return {}
        case Scalar(kind=kind):
            return metadata["enum"][0] if metadata.get("enum") else _sample_scalar(kind, metadata)
        case _:
            return "text"


def _sample_scalar(kind: type, metadata: Mapping[str, Any]) -> Any:
    if kind is bool:
        return True
    return _text(metadata) if kind is str else _number(metadata)


def _sample_model(cls: type[Record], depth: int) -> dict[str, Any]:
    union = cls.__dict__.get("__union__")
    start = nested({union.path: next(iter(union.cases))}) if union is not None and union.cases else {}
    return complete(start, cls, depth + 1) if depth <= _DEEPEST else start


def _number(metadata: Mapping[str, Any]) -> int:
    return int(min(max(1, metadata.get("min", 1)), metadata.get("max", float("inf"))))


def _text(metadata: Mapping[str, Any]) -> str:
    least = int(max(metadata.get("min_bytes", 1), metadata.get("min_chars", 1)))
    most = int(min(metadata.get("max_bytes", 4), metadata.get("max_chars", 4)))
    text = "text".ljust(least, "x")[: max(least, most)]
    if "pattern" not in metadata:
        return text
    longest = int(min(metadata.get("max_bytes", _LONGEST), metadata.get("max_chars", _LONGEST)))
    sized = [one * length for one in _ONES for length in range(least, longest + 1)]
    fitting = (one for one in (text, *_DATES, *sized) if re.fullmatch(metadata["pattern"], one, re.ASCII))
    return next(fitting, text)
