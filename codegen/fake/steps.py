"""The check of steps of `spec/fake/`: verbs, options, fields of requests, records, answers and callbacks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from wecom_runtime.language import say
from wecom_runtime.testing.fake.vocabulary import ALWAYS, RECEIVER, VERBS

from ..language.diagnostics import Diagnostics, suggestion
from ..language.nodes import YamlNode
from ..model.api import Api, Callback, Endpoint
from ..model.declarations import Field
from .expressions import Expressions, Surroundings
from .flow import Flow, as_list, verb_of
from .option_shapes import check_shapes
from .values import ANYTHING, Object, RecordOf, Value, Values, either, object_of

_OPTIONS: Mapping[str, Mapping[str, None]] = {
    name: dict.fromkeys((*verb.options, *ALWAYS)) for name, verb in VERBS.items()
}
"""Verb -> the options of its steps."""
_EVALUATED = ("type", "content", "except", "of", "gone", "sorted")
"""The options with one expression that names no record at hand."""


class Steps(Flow):
    """Checks entries.

    Args:
        api: The callbacks and error codes.
        expressions: Checks the values in steps.
        values: Returns the fields of values.
        diagnostics: Gets the mistakes.
    """

    def __init__(self, api: Api, expressions: Expressions, values: Values, diagnostics: Diagnostics) -> None:
        super().__init__(expressions, values, diagnostics)
        self._callbacks = list(api.all_callbacks)
        self._selected: dict[tuple[str, str], list[Callback]] = defaultdict(list)
        """Field and value -> the callbacks that they select."""
        for callback in self._callbacks:
            for pair in callback.select.items():
                self._selected[pair].append(callback)
        self._endpoints = {endpoint.path: endpoint for endpoint in api.endpoints}
        self._codes: set[int | str] = {one.code for one in api.errors}
        self._codes |= {error.code for endpoint in api.all_calls for error in endpoint.errors}
        self._codes |= {code.code for unit in (*api.connections, *api.archive) for code in unit.codes}

    def code(self, node: YamlNode | None) -> None:
        """Report an errcode that is not documented. A spec without a table of errcodes may use any."""
        if self._codes and node is not None and node.scalar not in self._codes:
            cause = say("{data!r} is no error code that the spec knows", data=node.scalar)
            self._diagnostics.add(node, cause, say("see spec/errors.yaml"))

    def _step(self, step: YamlNode, around: Surroundings, endpoint: Endpoint | None) -> Surroundings:
        """Check one step, and return the values that the next one can name."""
        data = self._mapping(step, say("a step"))
        verb = verb_of(data)
        if verb is None:
            self._diagnostics.add(step, say("the step has no verb"), say("one of {names}", names=", ".join(VERBS)))
            return around
        options = _OPTIONS[verb]
        for key in data:
            if key not in options and key != verb:
                self._unknown_key(step, key, say("option of {verb}", verb=verb), options)
        if not check_shapes(data, verb, self._diagnostics):
            return around
        for key in ("when", "unless"):
            if key in data:
                self._expressions.check(data[key], around)
        for key in ("missing", "nobody", "errcode"):
            if key in data:
                self.code(data[key])
        kind = self._expressions.kind(data[verb]) if VERBS[verb].has_kind else ""
        record: Value = RecordOf(kind) if kind else ANYTHING
        if verb == "let":
            return self._let(data, around)
        if verb == "for":
            return self._for(data, around, endpoint)
        if verb == "call":
            self._call(data, around)
            return around
        if verb == "inside":
            self._expressions.check(data["inside"], around)
            return self._inside(data, around, endpoint)
        self._values_of(verb, kind, data, around)
        if "where" in data:
            self._where(data["where"], kind, around)
        if verb == "fail":
            self.code(data["fail"])
        if verb == "answer":
            self._answer(data["answer"], around, endpoint)
        with_record = around.with_record(self._shown(verb, data, record))
        self._answered(verb, data, with_record, endpoint)
        for push in as_list(data.get("push")):
            self._push(push, with_record)
        return around.with_named(kind, record) if kind else around

    def _call(self, data: Mapping[str, YamlNode], around: Surroundings) -> None:
        """Check a call of another endpoint."""
        path = str(data["call"].data)
        endpoint = self._endpoints.get(path)
        if endpoint is None:
            self._diagnostics.add(
                data["call"], say("{path!r} is no endpoint", path=path), suggestion(path, self._endpoints)
            )
            return
        if "with" not in data:
            self._diagnostics.add(data["call"], say("the step has no request"), say("write 'with' with its parameters"))
            return
        self._expressions.check(data["with"], around)
        if isinstance(data["with"].data, dict) and not _is_call(data["with"]):
            self._expressions.fields(data["with"], data["with"].data, object_of(endpoint.request), path)

    def _shown(self, verb: str, data: Mapping[str, YamlNode], record: Value) -> Value:
        """Return the record at hand in `as`. A list with `each` adds the item to it."""
        if verb != "list" or "each" not in data:
            return record
        item = self._expressions.follow(data["each"], record, str(data["each"].data), "", say("the record"))
        return either([record, Object({"each": self._values.items(item)})])

    def _values_of(self, verb: str, kind: str, data: Mapping[str, YamlNode], around: Surroundings) -> None:
        """Check the values that a step gives to records."""
        record: Value = RecordOf(kind) if kind else ANYTHING
        own = self._source(verb, data, around)
        at_hand = own if verb == "create" else record if verb == "update" else None
        if "key" in data:
            self._expressions.check(data["key"], around.with_record(at_hand if verb == "create" else None))
        elif verb in ("read", "delete", "update") and "where" not in data and "each" not in data and kind:
            self._default_key(data[verb], kind, around)
        if "rename" in data:
            self._expressions.check(data["rename"], around.with_record(either([record, own])))
        if "set" in data:
            with_record = around.with_record(at_hand)
            for name, item in self._mapping(data["set"], "set").items():
                self._expressions.check(item, with_record, name)
        for option in ("add", "drop", "place"):
            for item in self._mapping(data.get(option), option).values():
                self._expressions.check(item, around.with_record(record))
        for option in _EVALUATED if verb != "list" else (*_EVALUATED, "from"):
            if option in data:
                self._expressions.check(data[option], around)
        if verb == "send":
            self._receivers(data.get("to"), around)

    def _default_key(self, node: YamlNode, kind: str, around: Surroundings) -> None:
        key = self._expressions.key_of(kind)
        if key and self._values.inner(around.request, key) is None:
            self._diagnostics.add(
                node,
                say("{where} has no parameter {key!r}", where=around.where, key=key),
                say("name the {kind} with 'key'", kind=kind),
            )

    def _receivers(self, node: YamlNode | None, around: Surroundings) -> None:
        for name, rule in self._mapping(node, "to").items():
            assert node is not None
            self._expressions.follow(node.keys[name], around.request, name, "", around.where)
            for key, value in self._mapping(rule, say("a receiver")).items():
                if key not in RECEIVER:
                    self._unknown_key(rule, key, say("option of a receiver"), RECEIVER)
                elif key == "kind":
                    self._expressions.kind(value)

    def _where(self, node: YamlNode, kind: str, around: Surroundings) -> None:
        for name, item in self._mapping(node, "where").items():
            if kind:
                self._expressions.follow(node.keys[name], RecordOf(kind), name, "", kind)
            self._expressions.check_condition(item, around)

    # -- the answer

    def _answer(self, node: YamlNode, around: Surroundings, endpoint: Endpoint | None) -> None:
        data = self._mapping(node, "answer")
        for item in data.values():
            self._expressions.check(item, around)
        # Where no source names a field of the answer, the fake assumes some.
        if endpoint is not None and (endpoint.response or not endpoint.unverified):
            self._expressions.fields(
                node, data, object_of(endpoint.response), say("the answer of {path}", path=endpoint.path)
            )

    def _answered(
        self, verb: str, data: Mapping[str, YamlNode], around: Surroundings, endpoint: Endpoint | None
    ) -> None:
        """Check the answer that a step makes of a record, and where it puts it."""
        shape, into = data.get("as"), data.get("into")
        if shape is not None:
            self._expressions.check(shape, around)
        written = shape.data if shape is not None and isinstance(shape.data, dict) and not _is_call(shape) else None
        if endpoint is None or endpoint.download or (written is None and into is None):
            return
        response: Value = object_of(endpoint.response)
        of = say("the answer of {path}", path=endpoint.path)
        if into is not None and isinstance(into.data, str):
            response = self._values.items(self._expressions.follow(into, response, into.data, "", of))
            of = say("{data} of the answer of {path}", data=into.data, path=endpoint.path)
        elif verb == "list" and endpoint.pagination is not None:
            response = self._values.items(self._values.inner(response, endpoint.pagination.items) or ANYTHING)
            of = say("{items} of the answer of {path}", items=endpoint.pagination.items, path=endpoint.path)
        elif verb == "list":
            return
        if shape is not None and written is not None:
            self._expressions.fields(shape, written, response, of)

    # -- callbacks

    def _push(self, node: YamlNode, around: Surroundings) -> None:
        data = self._mapping(node, "push")
        select = self._mapping(data["select"], "select") if "select" in data else data
        wanted = {key: str(item.data) for key, item in select.items() if key != "when"}
        selected = min((self._selected.get(pair, []) for pair in wanted.items()), key=len, default=self._callbacks)
        fitting = [callback for callback in selected if wanted.items() <= callback.select.items()]
        if not fitting:
            self._diagnostics.add(node, say("no callback is selected by {wanted}", wanted=wanted))
        if "when" in data:
            self._expressions.check(data["when"], around)
        if "fields" in data:
            self._expressions.check(data["fields"], around)
            if fitting:
                fields = either(object_of(_fields_of(callback)) for callback in fitting)
                self._expressions.fields(
                    data["fields"], self._mapping(data["fields"], "fields"), fields, say("the callback")
                )

    # -- forms

    def _unknown_key(self, at: YamlNode, name: str, what: str, known: Collection[str]) -> None:
        self._diagnostics.add(
            at.keys[name], say("{name!r} is no {what}", name=name, what=what), suggestion(name, known)
        )


def _fields_of(callback: Callback) -> Iterable[Field]:
    return (*callback.header.all_fields, *callback.fields)


def _is_call(node: YamlNode) -> bool:
    return isinstance(node.data, dict) and any(key.startswith("=") for key in node.data)
