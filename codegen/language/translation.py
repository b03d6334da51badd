"""The translations of a spec: read, matched with the English texts, and inserted.

A folder `spec/<language>/` mirrors the spec. Its files have, under the same names, each translation after the mark of
its English text. `common.yaml` has the translations of texts that occur several times, by the English text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from wecom_runtime.language import say

from ..package_texts import mark
from .diagnostics import Diagnostics, Location
from .nodes import TranslatedText, YamlNode
from .records import FILES, TRANSLATIONS
from .shapes import RecordShape, TextPath
from .spec import Nodes

_MARKED = re.compile(r"([0-9a-f]{4}|----) (\S.*)", re.DOTALL)
_ANY_MARK = "----"
"""The mark that fits any English text, as in a wheel, which contains both as they were at its build."""
_DOC = "doc"
"""The key of a field's description, which may be written as the value of the field."""
NO_TEXTS: Mapping[str, str] = {}


@attrs.frozen(cache_hash=True)
class TextSlot:
    """A text of the spec that is translated."""

    path: TextPath
    text: str
    """The English text in one line."""
    depth: int = attrs.field(default=1, eq=False)
    """The number of names in the path that belong to the file."""

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
    location: Location
    name: str = ""
    complete: bool = False
    """Whether lint requires a translation of every text."""
    phrases: Mapping[str, str] = NO_TEXTS
    """English sentence of the generator, with `{names}` -> its translation."""
    terms: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """English word of the glossary -> its accepted translations; none where it has several meanings."""
    words: Mapping[str, str] = NO_TEXTS
    """Word to avoid -> its replacement."""
    common: Mapping[str, TargetText] = attrs.field(factory=dict)
    """English text -> its translation."""
    own: Mapping[TextPath, TargetText] = attrs.field(factory=dict)
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
    return (slot for slot, _ in texts_of(nodes))


def texts_of(nodes: Nodes) -> list[tuple[TextSlot, TranslatedText]]:
    """Return the texts of a spec, in the order of its files; the nodes have these objects as their texts then.

    The texts have no translations yet.
    """
    found: list[tuple[TextSlot, TranslatedText]] = []
    depth = 0

    def note(path: TextPath, text: str) -> TranslatedText:
        noted = TranslatedText(text, {})
        found.append((TextSlot(path, _line(text), depth), noted))
        return noted

    for key, node in nodes.items():
        if key[0] in FILES:
            depth = len(key)
            RecordShape(FILES[key[0]]).translate(node, key, note)
    return found


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
            tables[key[1]] = RecordShape(TRANSLATIONS[key[1]]).read(node, "the file", diagnostics)
        else:
            _read_mirror(node, key[1:], own, diagnostics)
    about, common = tables.get("language"), tables.get("common")
    first = next(node for key, node in nodes.items() if key[0] == code)
    return Language(
        code,
        about.node.location if about else first.location,
        name=about.name if about else "",
        complete=about.complete if about else False,
        phrases=about.phrases if about else NO_TEXTS,
        terms=about.terms if about else {},
        words=about.words if about else NO_TEXTS,
        common={
            _line(english): TargetText(text, common.node.at("texts").keys[english])
            for english, text in common.texts.items()
            if text
        }
        if common
        else {},
        own=own,
    )


def _read_mirror(node: YamlNode, path: TextPath, own: dict[TextPath, TargetText], diagnostics: Diagnostics) -> None:
    """Collect the translations of a file by their paths."""
    if isinstance(node.data, dict):
        for name, item in node.data.items():
            _read_mirror(item, (*path, name), own, diagnostics)
    elif isinstance(node.data, str) and node.data.strip():
        own[path] = TargetText(node.data.strip(), node.location)
    else:
        diagnostics.add(
            node,
            say("{path!r} must be a text, or a mapping of names to texts", path=path[-1]),
            say("write 'name: mark text'"),
        )


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
    return found[2] if found and found[1] in (checksum, _ANY_MARK) else ""


def marked(slot: TextSlot, text: str) -> str:
    """Return a translation as the file has it, with its mark unless the text is listed."""
    return text if slot.is_listed else f"{mark(slot.text)} {text}"
