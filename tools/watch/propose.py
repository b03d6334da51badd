"""Edits of the spec for differences that need no decision: a field, a value, a limit, a default, an error code.

Text is inserted at the positions of YAML values, so that no other byte changes. A difference stays in the list if the
YAML has another form, or if a person has to write a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import attrs
import yaml

from codegen.language.types import Encoded, ListType, Scalar, Type
from codegen.model.api import Api
from codegen.model.declarations import Field

from .compare import Difference
from .known import inner

_PLAIN = re.compile(r"[A-Za-z_][\w./-]*|-?\d+")
_TYPES = {
    "string": "string", "int": "int", "int32": "int", "int64": "int", "uint32": "int", "uint64": "int",
    "integer": "int", "number": "number", "float": "number", "double": "number", "bool": "bool", "boolean": "bool",
    "string[]": '"[string]"', "uint32[]": '"[int]"', "int[]": '"[int]"', "int32[]": '"[int]"',
}  # fmt: skip


@attrs.frozen
class Edit:
    """An insertion or replacement in a file."""

    file: str
    at: int
    """The position in characters from the beginning."""
    until: int
    """The end of the replaced text; `at` for an insertion."""
    text: str
    difference: Difference


def propose(differences: Iterable[Difference], api: Api, folder: Path) -> tuple[list[Edit], list[Difference]]:
    """Return the edits that need no decision, and the differences for a person.

    Args:
        differences: The differences without a judgement.
        api: The compared model.
        folder: The folder of the spec.
    """
    editor = _Editor(api, folder)
    edits: list[Edit] = []
    left: list[Difference] = []
    for difference in differences:
        edit = editor.edit(difference)
        if edit is None or any(
            edit.file == other.file and edit.at <= other.until and other.at <= edit.until for other in edits
        ):
            left.append(difference)
        else:
            edits.append(edit)
    return edits, left


def apply(edits: Iterable[Edit], folder: Path) -> list[str]:
    """Write edits, and return the names of the changed files."""
    by_file: dict[str, list[Edit]] = {}
    for edit in edits:
        by_file.setdefault(edit.file, []).append(edit)
    for name, of_file in by_file.items():
        path = _path(name, folder)
        text = path.read_bytes().decode("utf-8")
        for edit in sorted(of_file, key=lambda edit: -edit.at):
            text = text[: edit.at] + edit.text + text[edit.until :]
        path.write_bytes(text.encode("utf-8"))
    return sorted(by_file)


def _path(name: str, folder: Path) -> Path:
    """Return the file of a location, which begins with the name of the folder."""
    return folder / name.partition("/")[2]


@attrs.define
class _Editor:
    api: Api
    folder: Path
    texts: dict[str, str] = attrs.field(factory=dict)
    trees: dict[str, Any] = attrs.field(factory=dict)

    def edit(self, difference: Difference) -> Edit | None:
        kind = difference.kind
        if kind == "error":
            return self._error(difference)
        if difference.location is None:
            return None
        if kind == "field":
            return self._field(difference)
        if kind == "value":
            return self._value(difference)
        if kind == "limit":
            return self._trait(difference, self._limit(difference))
        if kind == "default":
            value = difference.fact.value
            return self._trait(difference, f"default: {value.lower() if value.lower() in ('true', 'false') else value}")
        return None

    # -- positions

    def text(self, file: str) -> str:
        if file not in self.texts:
            self.texts[file] = _path(file, self.folder).read_bytes().decode("utf-8")
        return self.texts[file]

    def root(self, file: str) -> Any:
        if file not in self.trees:
            self.trees[file] = yaml.compose(self.text(file), Loader=yaml.SafeLoader)
        return self.trees[file]

    def pair(self, file: str, line: int, column: int) -> tuple[Any, Any] | None:
        """Return the key at a position, and its value."""
        stack = [self.root(file)]
        while stack:
            node = stack.pop()
            if isinstance(node, yaml.MappingNode):
                for key, value in node.value:
                    if (key.start_mark.line + 1, key.start_mark.column + 1) == (line, column):
                        return key, value
                    stack.append(value)
            elif isinstance(node, yaml.SequenceNode):
                stack += node.value
        return None

    # -- edits

    def _trait(self, difference: Difference, trait: str) -> Edit | None:
        """Add a trait to a field before its description; a short form becomes a long one."""
        location = difference.location
        found = self.pair(location.file, location.line, location.column) if location and trait else None
        if found is None or location is None:
            return None
        _, value = found
        name = trait.partition(":")[0]
        if isinstance(value, yaml.MappingNode) and value.flow_style:
            if any(key.value == name for key, _ in value.value):
                return None
            doc = next((key for key, _ in value.value if key.value == "doc"), None)
            at = doc.start_mark.index if doc is not None else value.value[-1][1].end_mark.index
            return Edit(location.file, at, at, f"{trait}, " if doc is not None else f", {trait}", difference)
        if isinstance(value, yaml.ScalarNode) and value.style in (None, '"') and "\n" not in value.value:
            type_, bar, doc = value.value.partition(" | ")
            parts = [f"type: {_scalar(type_.strip())}", trait, *([f"doc: {_scalar(doc.strip())}"] if bar else [])]
            at, end = value.start_mark.index, value.end_mark.index
            return Edit(location.file, at, end, f"{{{', '.join(parts)}}}", difference)
        return None

    def _limit(self, difference: Difference) -> str:
        """Return a limit in the language of the spec; "" if its unit is uncertain."""
        limit, field = difference.fact.limit, self._field_at(difference)
        if limit is None or field is None:
            return ""
        is_list = isinstance(field.type, ListType | Encoded)
        unit = {"bytes": "_bytes", "chars": "_chars", "items": "_items", "length": "_chars", "": ""}.get(limit.unit)
        is_number = isinstance(field.type, Scalar) and field.type.kind in ("int", "number", "time")
        if unit is None or (unit == "_items" and not is_list) or (unit == "" and not is_number):
            return ""
        if unit in ("_bytes", "_chars") and _items(field.type) != Scalar("string"):
            return ""
        bounds = [(f"min{unit}", limit.low), (f"max{unit}", limit.high)]
        limits = [f"{name}: {value}" for name, value in bounds if value is not None and name not in field.limits]
        return ", ".join(limits)

    def _field_at(self, difference: Difference) -> Field | None:
        for endpoint in self.api.endpoints:
            for field in (*endpoint.request, *endpoint.response):
                if field.location == difference.location:
                    return field
        for declared in self.api.types.values():
            for field in declared.fields:
                if field.location == difference.location:
                    return field
        return None

    def _value(self, difference: Difference) -> Edit | None:
        """Add a value to `enum` or `known`."""
        location, values = difference.location, difference.fact.value.split("/")
        found = self.pair(location.file, location.line, location.column) if location and all(values) else None
        if found is None or location is None or not isinstance(found[1], yaml.MappingNode):
            return None
        for key, listed in found[1].value:
            if key.value in ("enum", "known") and listed.flow_style and listed.value:
                is_map = isinstance(listed, yaml.MappingNode)
                last = listed.value[-1][1] if is_map else listed.value[-1]
                at = last.end_mark.index
                text = "".join(f', {_scalar(value)}: ""' if is_map else f", {_scalar(value)}" for value in values)
                return Edit(location.file, at, at, text, difference)
        return None

    def _field(self, difference: Difference) -> Edit | None:
        """Add an optional field after the last field beside it."""
        type_ = _TYPES.get(re.sub(r"\s", "", difference.fact.type).lower())
        *above, name = difference.subject.split(".")
        endpoint = next((e for e in self.api.endpoints if e.path == difference.entry), None)
        if endpoint is None or type_ is None or not re.fullmatch(r"[A-Za-z_]\w*", name):
            return None
        fields: tuple[Field, ...] = endpoint.response if difference.fact.direction == "response" else endpoint.body
        for step in above:
            field = next((one for one in fields if one.wire == step), None)
            refs = list(inner(field.type)) if field is not None else []
            if len(refs) != 1 or self.api.types[refs[0]].union is not None:
                return None
            fields = self.api.types[refs[0]].fields
        if not fields or any(field.wire == name for field in fields):
            return None
        last = fields[-1]
        file = last.location.file
        found = self.pair(file, last.location.line, last.location.column)
        if found is None:
            return None
        key, value = found
        text = self.text(file)
        begin = text.rfind("\n", 0, key.start_mark.index) + 1
        if text[begin : key.start_mark.index].strip(" "):  # within braces
            end = value.end_mark.index
            return Edit(file, end, end, f", {name}: {type_}", difference)
        end = text.find("\n", max(value.end_mark.index - 1, key.end_mark.index))
        while end > 0 and not text[text.rfind("\n", 0, end) + 1 : end].strip():
            end = text.rfind("\n", 0, end)
        end = len(text) if end < 0 else end
        return Edit(file, end, end, f"\n{' ' * key.start_mark.column}{name}: {type_}", difference)

    def _error(self, difference: Difference) -> Edit | None:
        """Add an error code in numeric order; a person has to add its meaning."""
        if not difference.fact.value:
            return None  # the codes of a page are written at its calls
        code = int(difference.fact.value)
        before = [error for error in self.api.errors if error.code < code]
        if not before:
            return None
        file = self.api.errors_source
        text = self.text(file)
        begin = sum(len(line) for line in text.splitlines(keepends=True)[: before[-1].location.line - 1])
        end = text.find("\n", begin)
        label = f"Not described yet, see page {difference.page}."
        return Edit(file, end, end, f'\n  {code}: {{label: "{label}"}}', difference)


def _items(type_: Type) -> Type:
    """Return the type of the items of a list, or the type itself."""
    return _items(type_.of) if isinstance(type_, ListType | Encoded) else type_


def _scalar(text: str) -> str:
    """Return a text as YAML inside braces."""
    if _PLAIN.fullmatch(text) and text not in ("true", "false", "null", "yes", "no", "on", "off"):
        return text
    if re.fullmatch(r"[A-Za-z(`][^{}\[\],&*#?|<>=!%@\"'\\]*", text) and ": " not in text and not text.endswith(":"):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
