"""The builder of the rules between the fields of a request or a declared type."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, suggestion
from ..language.fields import FieldRuleRecord
from ..language.types import Scalar, show
from .declarations import Field, FieldRule
from .fields import check_limits

_KINDS = ("one_of", "exclusive", "requires", "span", "limit")
_TIMES = (Scalar("time"), Scalar("datetime"), Scalar("int"), Scalar("int_string"))


def rules_of(
    records: Iterable[FieldRuleRecord], fields: Iterable[Field], diagnostics: Diagnostics
) -> tuple[FieldRule, ...]:
    """Return the rules of the records; report rules that do not fit the fields."""
    known = {field.wire: field for field in fields}
    found: list[FieldRule] = []
    for record in records:
        kinds = [kind for kind in _KINDS if getattr(record, kind)]
        if len(kinds) != 1:
            cause = say("a rule is one of ") + ", ".join(_KINDS)
            diagnostics.add(record.node, cause, say("write '{{one_of: [a, b]}}', or a rule for each"))
            continue
        when = tuple((wire, _as_sent(value, known.get(wire))) for wire, value in record.when.items())
        kind = kinds[0]
        limits = record.span_limits if kind == "span" else record.limits if kind == "limit" else {}
        names: tuple[str, ...] = (record.limit,) if kind == "limit" else getattr(record, kind)
        wide = (("wide", record.wide),) if record.wide else ()
        rule = FieldRule(kind=kind, fields=names, when=when, limits=(*limits.items(), *wide))
        _check(rule, record, known, diagnostics)
        if len(limits) < len(record.span_limits) + len(record.limits) or (wide and kind != "limit"):
            cause = say("{kind} has no such limits", kind=kind)
            diagnostics.add(record.node, cause, say("span has days, limit has max_chars"))
        elif kind == "span":
            _check_span(rule, record, known, diagnostics)
        elif kind == "limit":
            _check_limit(rule, record, known, diagnostics)
        found.append(rule)
    return tuple(found)


def _as_sent(value: str, field: Field | None) -> str:
    """Return a value as rules compare it: 1 or 0 for a bool."""
    is_bool = field is not None and field.type in (Scalar("bool"), Scalar("flag"))
    return {"true": "1", "false": "0"}.get(value.lower(), value) if is_bool else value


def _check(rule: FieldRule, record: FieldRuleRecord, known: dict[str, Field], diagnostics: Diagnostics) -> None:
    if rule.kind == "requires" and not rule.when:
        cause = say("requires does not say when")
        diagnostics.add(record.node, cause, say("write '{{when: {{msgtype: text}}, requires: [text]}}'"))
    for wire in (*rule.fields, *(wire for wire, _ in rule.when)):
        if wire not in known:
            cause = say("rule about {wire!r}, which is no field here", wire=wire)
            diagnostics.add(record.node, cause, suggestion(wire, known))
    for wire in rule.fields if not rule.limits else ():
        if wire in known and known[wire].required:
            cause = say("rule about {wire!r}, which is always required", wire=wire)
            diagnostics.add(record.node, cause, say("remove the '!'"))
    for wire, value in rule.when:
        enum = {str(entry.value) for entry in known[wire].enum} if wire in known else set[str]()
        if value and enum and value not in enum:
            cause = say("{value!r} is no documented value of {wire!r}", value=value, wire=wire)
            diagnostics.add(record.node, cause, suggestion(value, enum))
    if len(set(rule.fields)) != len(rule.fields):
        diagnostics.add(record.node, say("a rule names a field twice"), say("remove one"))


def _check_span(rule: FieldRule, record: FieldRuleRecord, known: dict[str, Field], diagnostics: Diagnostics) -> None:
    if len(rule.fields) != 2 or len(rule.limits) != 1:
        cause = say("a span has two fields and one length")
        diagnostics.add(record.node, cause, say("write '{{span: [start, end], days: 31}}'"))
    for wire in rule.fields:
        if wire in known and known[wire].type not in _TIMES:
            cause = say("{wire!r} in a span is {shown}", wire=wire, shown=show(known[wire].type))
            diagnostics.add(record.node, cause, say("a span is between fields of type time, datetime or int"))


def _check_limit(rule: FieldRule, record: FieldRuleRecord, known: dict[str, Field], diagnostics: Diagnostics) -> None:
    if not rule.limits or not rule.when:
        remedy = say("write '{{when: {{type: 1}}, limit: name, max_chars: 20}}'")
        diagnostics.add(record.node, say("a limit has a condition and a length or bound"), remedy)
    elif rule.fields[0] in known:
        field, at = known[rule.fields[0]], record.node.location
        check_limits(attrs.evolve(field, limits=record.limits, wide=record.wide, location=at), diagnostics)
