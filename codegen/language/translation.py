"""The translations of a spec: read, and matched with the English texts.

A folder `spec/<language>/` mirrors the spec. Its files have, under the same names, each translation after the mark of
its English text. `common.yaml` has the translations of texts that occur several times, by the English text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from wecom_runtime.language import say

from .diagnostics import Diagnostics, Label, Location
from .marks import mark
from .nodes import YamlNode
from .records import FILES, TRANSLATIONS, CommonFile, LanguageFile
from .shapes import RecordShape, TextPath
from .spec import Nodes

_MARKED = re.compile(r"([0-9a-f]{4}) (\S.*)", re.DOTALL)
_DOC = "doc"
"""The key of a field's description, which may be written as the value of the field."""


@attrs.frozen(cache_hash=True)
class TextSlot:
    """A text of the spec that is translated."""

    path: TextPath
    text: str
    """The English text in one line."""
    depth: int = attrs.field(eq=False, repr=False)
    """The number of names in the path that belong to the file."""
    node: YamlNode = attrs.field(eq=False, repr=False)
    before: str = attrs.field(eq=False, repr=False)
    """The part of the node before the text: the type of a field."""

    @property
    def is_listed(self) -> bool:
        """Whether the last name of the path is the mark of the text, as in lists."""
        return self.path[-1] == mark(self.text)

    @property
    def name(self) -> str:
        """The path in one line."""
        return " ".join(self.path)

    @property
    def file(self) -> TextPath:
        """The names of the file below the folder of a language."""
        return self.path[: self.depth]


@attrs.frozen
class TargetText:
    """A text in another language, and its location."""

    text: str
    location: Location


@attrs.frozen
class Language:
    """The content of a folder of translations."""

    code: str
    about: LanguageFile
    """The name, the glossary and the sentences of the language."""
    common: Mapping[str, TargetText]
    """English text -> its translation."""
    own: Mapping[TextPath, TargetText]
    """Path -> mark and translation."""

    def find(self, slot: TextSlot) -> TargetText | None:
        """Return the entry for one text of the spec; None if there is none."""
        found = self.own.get(slot.path)
        return self.own.get(slot.path[:-1]) if found is None and slot.path[-1] == _DOC else found


@attrs.frozen
class Translation:
    """The texts of a spec and their translations in one language."""

    language: Language
    slots: tuple[TextSlot, ...]
    """The texts of the spec."""
    targets: Mapping[TextSlot, TargetText]
    missing: tuple[TextSlot, ...] = ()
    stale: tuple[tuple[TextSlot, TargetText], ...] = ()
    """Texts that have changed since their translation."""
    left: tuple[TargetText, ...] = ()
    """Translations without a text in the spec."""


def slots(nodes: Nodes) -> Iterator[TextSlot]:
    """Yield the texts of a spec, in the order of its files."""
    for key, root in nodes.items():
        for path, node, before in RecordShape(FILES[key[0]]).texts(root, key) if key[0] in FILES else ():
            yield TextSlot(path, _line(str(node.data).removeprefix(before)), len(key), node, before)


def translated(nodes: Nodes, translation: Translation) -> Nodes:
    """Return the files of a spec with the texts of another language; a text without a translation is English."""
    texts = {slot.node: slot.before + target.text for slot, target in translation.targets.items()}
    return {key: node.with_texts(texts) if key[0] in FILES else node for key, node in nodes.items()}


def _line(text: str) -> str:
    return " ".join(text.split())


def read_languages(nodes: Nodes, diagnostics: Diagnostics) -> tuple[Language, ...]:
    """Read the folders of all languages."""
    codes = sorted({key[0] for key in nodes if key[0] not in FILES})
    return tuple(_language(code, nodes, diagnostics) for code in codes)


def _language(code: str, nodes: Nodes, diagnostics: Diagnostics) -> Language:
    tables: dict[str, Any] = {}
    own: dict[TextPath, TargetText] = {}
    for key, node in nodes.items():
        if key[0] != code:
            continue
        if len(key) == 2 and key[1] in TRANSLATIONS:
            tables[key[1]] = RecordShape(TRANSLATIONS[key[1]]).read(node, Label("the file"), diagnostics)
        else:
            _read_mirror(node, key[1:], own, diagnostics)
    first = next(node for key, node in nodes.items() if key[0] == code)
    about = tables.get("language") or LanguageFile(name="", node=first)
    common = tables.get("common") or CommonFile(texts={})
    shared = {
        _line(english): TargetText(text, common.node.at("texts").keys[english])
        for english, text in common.texts.items()
        if text
    }
    return Language(code, about, shared, own)


def _read_mirror(node: YamlNode, path: TextPath, own: dict[TextPath, TargetText], diagnostics: Diagnostics) -> None:
    """Collect the translations of a file by their paths."""
    if isinstance(node.data, dict):
        for name, item in node.data.items():
            _read_mirror(item, (*path, name), own, diagnostics)
    elif isinstance(node.data, str) and node.data.strip():
        own[path] = TargetText(node.data.strip(), node.location)
    else:
        cause = say("{path!r} must be a text, or a mapping of names to texts", path=path[-1])
        diagnostics.add(node, cause, say("write 'name: mark text'"))


def match(language: Language, all_slots: tuple[TextSlot, ...]) -> Translation:
    """Match the texts of a spec with the entries of a language."""
    targets: dict[TextSlot, TargetText] = {}
    missing: list[TextSlot] = []
    stale: list[tuple[TextSlot, TargetText]] = []
    used: set[int] = set()  # the identities of entries
    for slot in all_slots:
        entry = language.find(slot)
        if entry is not None:
            used.add(id(entry))
            text = _unmarked(slot, entry.text)
            if text:
                targets[slot] = TargetText(text, entry.location)
            else:
                stale.append((slot, entry))
        elif (shared := language.common.get(slot.text)) is not None:
            used.add(id(shared))
            targets[slot] = shared
        else:
            missing.append(slot)
    everything = (*language.own.values(), *language.common.values())
    left = tuple(entry for entry in everything if id(entry) not in used)
    return Translation(language, all_slots, targets, tuple(missing), tuple(stale), left)


def _unmarked(slot: TextSlot, text: str) -> str:
    """Return the text of an entry; empty if its mark is not the mark of the English text."""
    checksum = mark(slot.text)
    if slot.path[-1] == checksum:  # the text is listed
        return text
    found = _MARKED.fullmatch(text)
    return found[2] if found and found[1] == checksum else ""


def marked(slot: TextSlot, text: str) -> str:
    """Return a translation as the file has it, with its mark unless the text is listed."""
    return text if slot.is_listed else f"{mark(slot.text)} {text}"
