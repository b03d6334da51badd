"""The check for conditions between fields in descriptions: only those in `rules` are validated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from codegen.language.diagnostics import Diagnostics, Located
from codegen.language.types import Ref
from codegen.model.api import Api
from codegen.model.declarations import Field, FieldRule

from .texts import short

_NEEDED = r"\b(?:needed|required|necessary|mandatory|must be (?:given|sent|set))\b"
_CONDITION = re.compile(rf"{_NEEDED}[^.;]*?\b(?:with|for|if|when|where|unless|beside|together|by)\b(?P<clause>[^.;]*)")
"""`needed for type 1`, `required where `rooms_id` is left out`."""
_NEEDS = re.compile(r"(?:^|[;.,] )(?:it )?needs (?P<clause>[^.;]*)")
_ONLY_WITH = re.compile(r"\b(?:(?:only|not|never) (?:together )?(?:with|beside)|together with)\b(?P<clause>[^.;]*)")
_CHOICE = re.compile(
    r"\b(?:exactly one|at least one|at most one|[Oo]ne|[Ee]ither) of (?P<clause>[^.;]*)"
    r"|\b(?:this or|in place of)\b(?P<other>[^.;]*)",
)
_COUNTED = re.compile(rf"\b[Oo]ne of the (?:two|three|four|five|optional|next)\b[^.;]*{_NEEDED}")


@attrs.frozen
class _Object:
    """A sent object: a request or a declared type in one."""

    fields: tuple[Field, ...]
    rules: tuple[FieldRule, ...]
    texts: tuple[str, ...]
    owner: Located

    def described(self) -> Iterator[tuple[str, Located]]:
        """Yield each text with the entry that it describes."""
        yield from ((text, self.owner) for text in self.texts)
        yield from ((field.doc, field) for field in self.fields)

    def lacks_rule(self, text: str, owner: Located) -> bool:
        """Return whether a text has a condition between fields, and no rule has one of the fields."""
        own = {owner.wire} if isinstance(owner, Field) else set[str]()
        named = _named(text, (field for field in self.fields if field.wire not in own))
        if not named and not _COUNTED.search(text):
            return False
        return not any(_covers(rule, own, named) for rule in self.rules)


def _covers(rule: FieldRule, own: set[str], named: set[str]) -> bool:
    """Return whether a rule has the described field, or one of the fields in a general description."""
    fields, when = set(rule.fields), {wire for wire, _ in rule.when}
    if own:
        return bool(own & fields or (own & when and named & fields))
    return not named or bool(named & (fields | when))


def check(api: Api, found: Diagnostics) -> None:
    """Report descriptions of sent objects that have a condition without a rule."""
    inner = {ref: {name for rule in declared.rules for name in rule.fields} for ref, declared in api.types.items()}
    seen: set[str] = set()
    for sent in _objects(api):
        for text, owner in sent.described():
            # "one of the two lists" may mean the lists in the type of the field
            has_rules = isinstance(owner, Field) and isinstance(owner.type, Ref) and bool(inner[owner.type])
            if has_rules or str(owner.location) in seen or not sent.lacks_rule(text, owner):
                continue
            seen.add(str(owner.location))
            cause = f"a rule between fields is in {short(text)!r}"
            found.add(owner, cause, "add it to 'rules', or reword the description")


def _objects(api: Api) -> Iterator[_Object]:
    for endpoint in api.endpoints:
        yield _Object(endpoint.request, endpoint.rules, endpoint.notes, endpoint)
    for ref in sorted(api.sent_types, key=lambda ref: str(api.types[ref].location)):
        declared = api.types[ref]
        yield _Object(api.common_fields(ref), declared.rules, (declared.doc,), declared)


def _named(text: str, fields: Iterable[Field]) -> set[str]:
    """Return the fields in the conditions of a sentence."""
    clauses = [
        clause
        for pattern in (_CONDITION, _NEEDS, _ONLY_WITH, _CHOICE)
        for match in pattern.finditer(text)
        for clause in match.groups()
        if clause
    ]
    return {field.wire for clause in clauses for field in fields if _is_named(field, clause)}


def _is_named(field: Field, clause: str) -> bool:
    """Return whether a clause has the name of a field or one of its values."""
    if re.search(rf"(?<![\w-]){re.escape(field.wire)}(?![\w-])", clause):
        return True
    noun = re.escape(field.wire.rpartition("_")[2])
    meanings = "|".join(re.escape(entry.meaning) for entry in field.documented if len(entry.meaning) > 3)
    values = rf"\b{noun}s? \d" + (rf"|\b(?:{meanings})\b" if meanings else "")
    return bool(field.documented) and bool(re.search(values, clause))
