"""The values that one step of `spec/fake/` gives to the next ones: records, names of `let`, and items of `for`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping

from wecom_runtime.testing.fake.vocabulary import VERBS

from ..language.diagnostics import Diagnostics
from ..language.nodes import YamlNode
from ..language.shapes import read_mapping
from ..model.api import Endpoint
from .expressions import Expressions, Surroundings
from .values import ANYTHING, NUMBER, TEXT, Many, Object, RecordOf, Value, Values, object_of


class Flow(ABC):
    """A walk over the steps of entries.

    Args:
        expressions: Checks the values in steps.
        values: Returns the fields of values.
        diagnostics: Gets the mistakes.
    """

    def __init__(self, expressions: Expressions, values: Values, diagnostics: Diagnostics) -> None:
        self._expressions = expressions
        self._values = values
        self._diagnostics = diagnostics

    def walk(self, name: str, entry: YamlNode, endpoint: Endpoint | None, kind: str = "") -> None:
        """Walk over the steps of an endpoint, or of an action without one; or those of a kind, with its record."""
        request: Value = ANYTHING if endpoint is None else object_of(endpoint.request)
        has_file = endpoint is not None and endpoint.file is not None
        records = {kind: RecordOf(kind)} if kind else {}
        around = Surroundings(where=name, request=request, has_file=has_file, records=records)
        for step in as_list(entry):
            around = self._step(step, around, endpoint)

    @abstractmethod
    def _step(self, step: YamlNode, around: Surroundings, endpoint: Endpoint | None) -> Surroundings:
        """Take one step, and return the values that the next one can name."""

    def _let(self, data: Mapping[str, YamlNode], around: Surroundings) -> Surroundings:
        for name, expression in self._mapping(data["let"], "let").items():
            found = self._expressions.check(expression, around)
            around = around.with_named(name, found)
        return around

    def _for(self, data: Mapping[str, YamlNode], around: Surroundings, endpoint: Endpoint | None) -> Surroundings:
        item = self._values.items(self._expressions.check(data["for"], around))
        name = str(data["called"].data) if "called" in data else "item"
        inner = around.with_named(name, item)
        for one in as_list(data.get("do")):
            inner = self._step(one, inner, endpoint)
        kept = {kind: record for kind, record in inner.records.items() if kind != name}
        if "results" in data:
            outcome = Object({"item": item, "errcode": NUMBER, "errmsg": TEXT})
            kept = {**around.records, str(data["results"].data): Many(outcome)}
        return around._replace(records=kept)

    def _inside(self, data: Mapping[str, YamlNode], around: Surroundings, endpoint: Endpoint | None) -> Surroundings:
        for one in as_list(data.get("do")):
            around = self._step(one, around, endpoint)
        return around

    def _source(self, verb: str, data: Mapping[str, YamlNode], around: Surroundings) -> Value:
        """Return the value of which a step makes records."""
        if verb not in ("create", "update"):
            return Object({})
        if "each" in data:
            return self._values.items(self._expressions.check(data["each"], around))
        source = data.get("from")
        if source is None:
            return around.request
        return Object({}) if source.data is None else self._values.items(self._expressions.check(source, around))

    def _mapping(self, value: YamlNode | None, what: str) -> Mapping[str, YamlNode]:
        return {} if value is None else read_mapping(value, what, self._diagnostics)


def verb_of(data: Mapping[str, YamlNode]) -> str | None:
    """Return the verb of a step; None if it has none."""
    return next((key for key in data if key in VERBS), None)


def as_list(node: YamlNode | None) -> list[YamlNode]:
    """Return the items of a list. Another value counts as a list of one, and no value as an empty list."""
    if node is None:
        return []
    return node.data if isinstance(node.data, list) else [node]
