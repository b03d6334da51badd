"""The merge of an overlay, a user's own spec, with the base spec.

An overlay is a spec folder that may contain entries of the base: an endpoint with the same path, a type, a header, a
callback or a reply with the same name, an entry of a table. The overlay writes only the differences of such an entry.
Fields are merged one by one, and the value `null` removes a key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say

from .diagnostics import Diagnostics, near
from .fields import FIELD_KEYS, is_declaration
from .folders import CALL_FOLDERS
from .nodes import YamlNode
from .records import FILES, TABLES
from .spec import Nodes

_LISTED = {"endpoints": "path", "callbacks": "model", "replies": "model", "messages": "model"}
"""Key of a list of entries -> the key that identifies an entry."""
_NAMED = ("types", "headers", "calls", "codes")
"""Keys of mappings from names to entries."""
_OF_FIELDS = frozenset({"query", "body", "response", "fields"})


@attrs.frozen
class Changed:
    """An entry of the base that an overlay changes."""

    name: str
    """`endpoint /cgi-bin/user/get`, `type user.UserProfile`, `callback TextMessage`, `errors 40001`, …"""
    base: YamlNode
    overlay: YamlNode


def merge(base: Nodes, overlay: Nodes, diagnostics: Diagnostics) -> tuple[Nodes, tuple[Changed, ...]]:
    """Return the base merged with an overlay, and the entries of the base that the overlay changes."""
    merged = _Merge(base, diagnostics)
    for key, node in overlay.items():
        if key[0] not in FILES:
            merged.translation(key, node)
        elif key[0] in TABLES:
            merged.table(key[0], node)
        else:
            merged.file(key, node)
    return merged.nodes, tuple(merged.changed)


class _Merge:
    def __init__(self, base: Nodes, diagnostics: Diagnostics) -> None:
        self.nodes = dict(base)
        self.diagnostics = diagnostics
        self.changed: list[Changed] = []
        self.base = frozenset(base)

    # -- tables

    def table(self, name: str, over: YamlNode) -> None:
        base = self.nodes.get((name,))
        if base is None or not isinstance(base.data, dict) or not isinstance(over.data, dict):
            self.nodes[(name,)] = over
            return
        for section, entries in over.data.items():
            known = base.data.get(section)
            if known is not None and isinstance(known.data, dict) and isinstance(entries.data, dict):
                for entry, value in entries.data.items():
                    if entry in known.data:
                        self.changed.append(Changed(f"{name} {entry}", known.data[entry], value))
        self.nodes[(name,)] = _sorted_errors(_merged(base, over)) if name == "errors" else _merged(base, over)

    # -- other languages

    def translation(self, key: tuple[str, ...], over: YamlNode) -> None:
        base = self.nodes.get(key)
        self.nodes[key] = over if base is None else _merged(base, over)

    # -- files

    def file(self, key: tuple[str, ...], over: YamlNode) -> None:
        if not isinstance(over.data, dict):
            self.nodes[key] = over  # the reader reports it
            return
        rest = dict(over.data)
        for listed, known_by in _LISTED.items():
            if listed in rest:
                rest[listed] = self._listed(key, listed, known_by, rest[listed])
        for named in _NAMED:
            if named in rest:
                rest[named] = self._named(key, named, rest[named])
        if key in self.base:
            self.nodes[key] = _appended(self.nodes[key], attrs.evolve(over, data=rest))
        elif any(_holds_something(value) for name, value in rest.items() if name in (*_LISTED, *_NAMED)):
            self.nodes[key] = attrs.evolve(over, data=rest)

    def _listed(self, key: tuple[str, ...], listed: str, known_by: str, node: YamlNode) -> YamlNode:
        """Merge entries that the base has; return a node with the other ones."""
        if not isinstance(node.data, list):
            return node
        new: list[YamlNode] = []
        for entry in node.data:
            name = _text(entry, known_by)
            found = self._find_listed(key, listed, known_by, name) if name else None
            if found is None:
                if not self._is_misspelt(key, listed, known_by, entry):
                    new.append(entry)
                continue
            base_key, index = found
            entries = _items(self.nodes[base_key], listed)
            self.changed.append(Changed(f"{listed.removesuffix('s')} {name}", entries[index], entry))
            entries[index] = _merged(entries[index], self._without_fields_of_types(entries[index], entry))
            self.nodes[base_key] = _with(self.nodes[base_key], listed, entries)
        return attrs.evolve(node, data=new)

    def _is_misspelt(self, key: tuple[str, ...], listed: str, known_by: str, entry: YamlNode) -> bool:
        """Report an entry that the base does not have and that lacks the keys of a new one; return whether it does."""
        if "title" in _mapping(entry):
            return False
        base_keys = self._base_keys((key[0],))
        known = {_text(other, known_by) for base_key in base_keys for other in _items(self.nodes[base_key], listed)}
        name = _text(entry, known_by)
        if not (meant := near(name, known)):
            return False
        cause = say("the base has no {known_by} {name!r} to change", known_by=known_by, name=name)
        self.diagnostics.add(
            _entry(entry, known_by), cause, say("did you mean {meant!r}? A new one needs a title", meant=meant)
        )
        return True

    def _without_fields_of_types(self, base: YamlNode, over: YamlNode) -> YamlNode:
        """Remove and report fields that the overlay adds where the base names a declared type."""
        data = dict(_mapping(over))
        for part in _OF_FIELDS & data.keys() & _mapping(base).keys():
            name = _entry(base, part).data
            if isinstance(name, str) and isinstance(data[part].data, dict):
                cause = say("{part} has the fields of the type {name!r}", part=part, name=name)
                remedy = say("write 'types: {{{name}: {{…}}}}', which changes the type everywhere", name=name)
                self.diagnostics.add(over.keys[part], cause, remedy)
                del data[part]
        return attrs.evolve(over, data=data) if isinstance(over.data, dict) else over

    def _named(self, key: tuple[str, ...], named: str, node: YamlNode) -> YamlNode:
        if not isinstance(node.data, dict):
            return node
        new: dict[str, YamlNode] = {}
        for name, entry in node.data.items():
            base_key = self._find_named(key, named, name)
            if base_key is None:
                new[name] = entry
                continue
            entries = _entry(self.nodes[base_key], named)
            base = _entry(entries, name)
            self.changed.append(Changed(f"{named.removesuffix('s')} {'.'.join((*_scope(key), name))}", base, entry))
            if entry.data is None:
                self.nodes[base_key] = _with(self.nodes[base_key], named, _without(entries, name))
                continue
            made = _merged_type(base, entry) if named == "types" else _merged(base, entry)
            changed = attrs.evolve(entries, data={**_mapping(entries), name: made})
            self.nodes[base_key] = _with(self.nodes[base_key], named, changed)
        return attrs.evolve(node, data=new)

    def _base_keys(self, key: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """Return the files of the base with entries that an overlay file can name."""
        scope = _scope(key)
        return (base_key for base_key in self.base if base_key[: len(scope)] == scope)

    def _find_listed(
        self, key: tuple[str, ...], listed: str, known_by: str, name: str
    ) -> tuple[tuple[str, ...], int] | None:
        for base_key in self._base_keys((key[0],)):
            for index, entry in enumerate(_items(self.nodes[base_key], listed)):
                if _text(entry, known_by) == name:
                    return base_key, index
        return None

    def _find_named(self, key: tuple[str, ...], named: str, name: str) -> tuple[str, ...] | None:
        for base_key in self._base_keys(key):
            found = _mapping(self.nodes[base_key]).get(named)
            if found is not None and name in _mapping(found):
                return base_key
        return None


def _scope(key: tuple[str, ...]) -> tuple[str, ...]:
    """Return the scope of the names in a file: a domain of endpoints, or a whole folder of the spec."""
    return key[:2] if key[0] in CALL_FOLDERS else key[:1]


def _mapping(node: YamlNode) -> dict[str, YamlNode]:
    return node.data if isinstance(node.data, dict) else {}


def _entry(node: YamlNode, key: str) -> YamlNode:
    return _mapping(node)[key]


def _text(node: YamlNode, key: str) -> str:
    value = _mapping(node).get(key)
    return value.data if value is not None and isinstance(value.data, str) else ""


def _items(node: YamlNode, key: str) -> list[YamlNode]:
    value = _mapping(node).get(key)
    return list(value.data) if value is not None and isinstance(value.data, list) else []


def _with(node: YamlNode, key: str, value: YamlNode | list[YamlNode]) -> YamlNode:
    made = attrs.evolve(_entry(node, key), data=value) if isinstance(value, list) else value
    return attrs.evolve(node, data={**_mapping(node), key: made})


def _without(node: YamlNode, key: str) -> YamlNode:
    return attrs.evolve(node, data={name: value for name, value in _mapping(node).items() if name != key})


def _holds_something(node: YamlNode) -> bool:
    return bool(node.data) or not isinstance(node.data, list | dict)


def _appended(base: YamlNode, over: YamlNode) -> YamlNode:
    """Return a file of the base with the new entries of the overlay's file of the same name at its end."""
    data, keys = dict(_mapping(base)), {**base.keys}
    for key, value in _mapping(over).items():
        old = data.get(key)
        if old is not None and isinstance(old.data, list) and isinstance(value.data, list):
            data[key] = attrs.evolve(old, data=[*old.data, *value.data])
        elif old is not None and isinstance(old.data, dict) and isinstance(value.data, dict):
            data[key] = attrs.evolve(old, data={**old.data, **value.data}, keys={**old.keys, **value.keys})
        else:
            data[key] = value
            keys[key] = over.keys[key]
    return attrs.evolve(base, data=data, keys=keys)


# -- values -----------------------------------------------------------------------------------------------------------


def _merged(base: YamlNode, over: YamlNode, *, of_fields: bool = False) -> YamlNode:
    """Merge mappings key by key; the overlay replaces other values, and its `null` removes a key."""
    if not isinstance(base.data, dict) or not isinstance(over.data, dict):
        return over
    data, keys = dict(base.data), {**base.keys}
    for key, value in over.data.items():
        known = _spelling(key, data) if of_fields else key if key in data else None
        if value.data is None and known is not None:
            del data[known]
            continue
        made = value
        if known is not None:
            old = data[known]
            made = _merged_field(old, value) if of_fields else _merged(old, value, of_fields=key in _OF_FIELDS)
        if known is not None and known != key:  # now required, or no longer; its position stays
            data = {key if name == known else name: item for name, item in data.items()}
        data[key] = made
        keys[key] = over.keys[key]
    return attrs.evolve(base, data=data, keys=keys)


def _spelling(key: str, data: Mapping[str, YamlNode]) -> str | None:
    """Return the key of a field in a mapping, with or without "!"."""
    name = key.removesuffix("!")
    return next((spelling for spelling in (name, f"{name}!") if spelling in data), None)


def _merged_field(base: YamlNode, over: YamlNode) -> YamlNode:
    """Merge a field; the overlay may have only some of its traits."""
    if not isinstance(over.data, dict) or not over.data.keys() <= set(FIELD_KEYS):
        return over
    if isinstance(base.data, str):
        expression, _, doc = base.data.partition(" | ")
        parts = {"type": attrs.evolve(base, data=expression)}
        if doc.strip():
            parts["doc"] = attrs.evolve(base, data=doc.strip())
        base = attrs.evolve(base, data=parts, keys=dict.fromkeys(parts, base.location))
    elif isinstance(base.data, list):
        base = attrs.evolve(base, data={"type": base}, keys={"type": base.location})
    return _merged(base, over)


def _merged_type(base: YamlNode, over: YamlNode) -> YamlNode:
    """Merge a type; either side may be its fields alone or have `fields:`."""
    if not isinstance(base.data, dict) or not isinstance(over.data, dict):
        return over
    if not is_declaration(base.data) and not is_declaration(over.data):
        return _merged(base, over, of_fields=True)
    return _merged(_declaration(base), _declaration(over))


def _declaration(node: YamlNode) -> YamlNode:
    if is_declaration(_mapping(node)):
        return node
    return attrs.evolve(node, data={"fields": node}, keys={"fields": node.location})


def _sorted_errors(table: YamlNode) -> YamlNode:
    errors = _mapping(table).get("errors")
    if errors is None or not isinstance(errors.data, dict):
        return table
    others = {code: entry for code, entry in errors.data.items() if integer_in(code, signed=True) is None}
    numbers = sorted((int(code), code) for code in errors.data.keys() - others.keys())
    ordered = {
        **{code: errors.data[code] for _, code in numbers},
        **others,
    }  # the reader reports keys that are not numbers
    return _with(table, "errors", attrs.evolve(errors, data=ordered))
