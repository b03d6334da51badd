"""Sentences about facts, as docstrings and pages show them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .model.declarations import Field, Rule
from .model.limits import limits_text

_FIRST_OF_CJK = "\u2e80"
DOCUMENT_URL = "https://developer.work.weixin.qq.com/document/path/{}"


def sentence(text: str) -> str:
    """With a full stop, as the language of its last character has it."""
    text = " ".join(text.split())
    if not text or text[-1] in ".!?。！？":
        return text
    return f"{text}{'.' if text[-1] < _FIRST_OF_CJK else '。'}"


def document(docs: tuple[int, ...]) -> str:
    """Address of the official page; "" if none is known."""
    return DOCUMENT_URL.format(docs[0]) if docs else ""


def field_text(field: Field, *, is_received: bool = False) -> str:
    """Description, limits, documented values and default of a field, in one line.

    Args:
        field: What is described.
        is_received: WeCom sends it, too, and then keeps to no limit of requests.
    """
    limits, default = limits_text(field.limits), ""
    if field.default is not None:
        default = f"Default: {field.default if not isinstance(field.default, bool) else int(field.default)}."
    parts = [sentence(field.doc), limits, enum_text(field), default]
    if is_received and (limits or default):
        of_requests = f"{limits} {default}".strip()
        parts = [sentence(field.doc), enum_text(field), f"In requests: {of_requests[0].lower()}{of_requests[1:]}"]
    if field.deprecated:
        parts.append(f"Deprecated: {sentence(field.deprecated)}")
    return " ".join(part for part in parts if part)


def rules_text(rules: Iterable[Rule]) -> list[str]:
    """A sentence about each rule between fields, apart from those by which a value names the field that it needs."""
    found: list[str] = []
    exact = {rule.fields for rule in rules if rule.kind == "one_of" and not rule.when}
    exact &= {rule.fields for rule in rules if rule.kind == "exclusive" and not rule.when}
    for rule in rules:
        if rule.kind == "requires" and rule.fields == tuple(value for _, value in rule.when):
            continue
        if rule.fields in exact and not rule.when:
            if rule.kind == "one_of":
                found.append(f"Exactly one of {_words(rule.fields)} is needed.")
            continue
        told = " and ".join(f"`{wire}` is {value}" if value else f"`{wire}` is given" for wire, value in rule.when)
        fields = _words(rule.fields)
        said = {
            "one_of": f"at least one of {fields} is needed",
            "exclusive": f"at most one of {fields} may be given",
            "requires": f"{fields} {'is' if len(rule.fields) == 1 else 'are'} needed",
        }[rule.kind]
        found.append(f"{said[0].upper()}{said[1:]}{f' where {told}' if told else ''}.")
    return found


def _words(names: Sequence[str]) -> str:
    shown = [f"`{name}`" for name in names]
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"


def enum_text(field: Field) -> str:
    if not field.documented:
        return ""
    values = (f"{entry.value} ({entry.meaning})" if entry.meaning else str(entry.value) for entry in field.documented)
    return f"{'One of' if field.enum else 'Known values:'} {', '.join(values)}."
