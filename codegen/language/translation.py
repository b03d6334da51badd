"""The texts of a spec in other languages: read, matched with the English ones, put in their place.

A folder `spec/<language>/` mirrors the spec. Its files hold, under the same names, each text with the mark of the
English one that it says; `common.yaml` holds those that stand in several places, by the English text itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from .diagnostics import Diagnostics, Location
from .nodes import YamlNode
from .records import FILES, TRANSLATIONS
from .shapes import Place, RecordShape, mark
from .spec import Nodes

_MARKED = re.compile(r"([0-9a-f]{4}|----) (\S.*)", re.DOTALL)
_WHATEVER = "----"
"""The mark of a text that is known to say the English one, as in a wheel, which holds both as they were then."""
_DOC = "doc"
"""The key of a field's description, which may be written as the field itself."""
NO_TEXTS: Mapping[str, str] = {}


@attrs.frozen
class TextPlace:
    """A text of the spec that people read."""

    place: Place
    text: str
    """In one line."""
    depth: int = attrs.field(default=1, eq=False)
    """How many names of the place are those of the file."""

    @property
    def is_listed(self) -> bool:
        """Whether it is known by its mark, as texts in lists are."""
        return self.place[-1] == mark(self.text)

    @property
    def name(self) -> str:
        """The place in one line."""
        return " ".join(self.place)

    @property
    def file(self) -> Place:
        """The file below the folder of a language."""
        return self.place[: self.depth]


@attrs.frozen
class Said:
    """A text in another language, and where it stands."""

    text: str
    location: Location


@attrs.frozen
class Language:
    """All that a folder of translations says."""

    code: str
    location: Location
    name: str = ""
    complete: bool = False
    """Whether every text of the spec has to be there."""
    phrases: Mapping[str, str] = NO_TEXTS
    """Sentences that the generator makes, with `{names}` in them."""
    terms: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    """English word of the glossary -> what it may be; nothing where it has several meanings."""
    words: Mapping[str, str] = NO_TEXTS
    """Word that is not used -> the one that is."""
    common: Mapping[str, Said] = attrs.field(factory=dict)
    """English -> text."""
    own: Mapping[Place, Said] = attrs.field(factory=dict)
    """Place -> mark and text."""

    def find(self, slot: TextPlace) -> Said | None:
        """The entry for a text of the spec alone; with its mark, unless that is the name of the place."""
        found = self.own.get(slot.place)
        return self.own.get(slot.place[:-1]) if found is None and slot.place[-1] == _DOC else found


@attrs.frozen
class Translation:
    """A language beside the spec: which texts it says, and which not."""

    language: Language
    slots: tuple[TextPlace, ...]
    """All texts of the spec."""
    said: Mapping[TextPlace, Said]
    missing: tuple[TextPlace, ...] = ()
    stale: tuple[tuple[TextPlace, Said], ...] = ()
    """The English text is another one than was translated."""
    left: tuple[Said, ...] = ()
    """Nothing has such a name."""


def slots(nodes: Nodes) -> Iterator[TextPlace]:
    """All texts of a spec, in the order of its files."""
    found: list[tuple[Place, str]] = []

    def note(place: Place, text: str) -> str:
        found.append((place, text))
        return text

    for key, node in nodes.items():
        if key[0] in FILES:
            RecordShape(FILES[key[0]]).said(node, key, note)
            yield from (TextPlace(place, _line(text), len(key)) for place, text in found)
            found.clear()


def _line(text: str) -> str:
    return " ".join(text.split())


def read_languages(nodes: Nodes, diagnostics: Diagnostics) -> tuple[Language, ...]:
    """The languages that have a folder."""
    codes = sorted({key[0] for key in nodes if key[0] not in FILES})
    return tuple(_language(code, nodes, diagnostics) for code in codes)


def _language(code: str, nodes: Nodes, diagnostics: Diagnostics) -> Language:
    tables: dict[str, Any] = {}
    own: dict[Place, Said] = {}
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
            _line(english): Said(text, common.node.at("texts").keys[english])
            for english, text in common.texts.items()
            if text
        }
        if common
        else {},
        own=own,
    )


def _read_mirror(node: YamlNode, place: Place, own: dict[Place, Said], diagnostics: Diagnostics) -> None:
    """The texts of a file that mirrors one of the spec."""
    if isinstance(node.data, dict):
        for name, item in node.data.items():
            _read_mirror(item, (*place, name), own, diagnostics)
    elif isinstance(node.data, str) and node.data.strip():
        own[place] = Said(node.data.strip(), node.location)
    else:
        diagnostics.add(node, f"{place[-1]!r} must be text, or names and texts", "write 'name: mark text'")


def match(language: Language, all_slots: tuple[TextPlace, ...]) -> Translation:
    """Which texts a language says."""
    said: dict[TextPlace, Said] = {}
    missing: list[TextPlace] = []
    stale: list[tuple[TextPlace, Said]] = []
    used: set[Location] = set()
    for slot in all_slots:
        entry = language.find(slot)
        if entry is not None:
            used.add(entry.location)
            text = _unmarked(slot, entry.text)
            if text:
                said[slot] = Said(text, entry.location)
            else:
                stale.append((slot, entry))
        elif (shared := language.common.get(slot.text)) is not None:
            used.add(shared.location)
            said[slot] = shared
        else:
            missing.append(slot)
    everything = (*language.own.values(), *language.common.values())
    left = tuple(entry for entry in everything if entry.location not in used)
    return Translation(language, all_slots, said, tuple(missing), tuple(stale), left)


def _unmarked(slot: TextPlace, text: str) -> str:
    """The text of an entry; empty where its mark is not that of the English text."""
    if slot.is_listed:
        return text
    found = _MARKED.fullmatch(text)
    return found[2] if found and found[1] in (mark(slot.text), _WHATEVER) else ""


def marked(slot: TextPlace, text: str) -> str:
    """A text as it is written at its place."""
    return text if slot.is_listed else f"{mark(slot.text)} {text}"


def translated(nodes: Nodes, translation: Translation) -> Nodes:
    """The spec in another language; what this does not say stays as it is."""

    def say(place: Place, text: str) -> str:
        entry = translation.said.get(TextPlace(place, _line(text)))
        return entry.text if entry else text

    return {
        key: RecordShape(FILES[key[0]]).said(node, key, say) if key[0] in FILES else node for key, node in nodes.items()
    }
