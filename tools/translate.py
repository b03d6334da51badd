"""The list of texts for translators, and the insertion of their translations into `spec/<language>/`."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import attrs
import yaml

from codegen.language.diagnostics import Diagnostics, SpecError
from codegen.language.nodes import YamlNode
from codegen.language.records import FOLDERS, LANGUAGE
from codegen.language.shapes import TextPath
from codegen.language.spec import Nodes, load_nodes
from codegen.language.translation import TextSlot, Translation, marked, match, read_languages, slots

_COMMON = ("common",)
_INDENT = "  "

Tree: TypeAlias = "dict[str, str | Tree]"


@attrs.frozen
class TranslatedText:
    """A row of a translator's list."""

    english: str
    text: str
    where: str = ""
    """The path of the text, if the translation is for this path only."""


def wanted(nodes: Nodes, translation: Translation) -> Iterator[str]:
    """Yield a line for each missing or stale text: English, an empty column, its path if it has only one, a hint."""
    titles = _titles(nodes)
    slots_by_text: dict[str, list[TextSlot]] = defaultdict(list)
    for slot in (*translation.missing, *(slot for slot, _ in translation.stale)):
        slots_by_text[slot.text].append(slot)
    for english, found in slots_by_text.items():
        first = found[0]
        yield "\t".join((english, "", first.name if len(found) == 1 else "", f"{_title(first, titles)} {first.name}"))


def reused(translation: Translation, old: Path) -> Iterator[str]:
    """Yield a line for each new text that has the translation of an older, equal English text.

    Args:
        translation: The current translation.
        old: The folder of the older spec.
    """
    before = set(slots(load_nodes(old, Diagnostics())))  # mistakes of the older spec do not matter
    known = {slot.text for slot in before}
    for slot, target in translation.targets.items():
        if slot not in before and slot.text in known and target is translation.language.common.get(slot.text):
            yield "\t".join((slot.text, target.text, slot.name))


def read_rows(path: Path) -> list[TranslatedText]:
    """Return the rows of a list that have a translation.

    Raises:
        ValueError: A line has no tab.
    """
    rows: list[TranslatedText] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip():
            continue
        english, *rest = (part.strip() for part in line.split("\t"))
        if not rest:
            raise ValueError(f"{path}:{number}: write the English text, a tab and the text")
        if rest[0]:
            rows.append(TranslatedText(" ".join(english.split()), rest[0], rest[1] if len(rest) > 1 else ""))
    return rows


def insert(folder: Path, code: str, rows: Iterable[TranslatedText]) -> Iterator[str]:
    """Write translations into the files of a language; yield the changed files, and the rows that fit no text.

    A row without a path is for all texts with its English text. The translation of a repeated text is written once.

    Raises:
        SpecError: The spec has mistakes.
        ValueError: There is no such language.
    """
    _, translation = read(folder, code)
    texts = {slot: target.text for slot, target in translation.targets.items()}
    all_slots = list(translation.slots)
    by_text: dict[str, list[TextSlot]] = defaultdict(list)
    for slot in all_slots:
        by_text[slot.text].append(slot)
    unused: list[TranslatedText] = []
    for row in sorted(rows, key=lambda row: bool(row.where)):
        fitting = [slot for slot in by_text.get(row.english, ()) if row.where in ("", slot.name)]
        texts.update(dict.fromkeys(fitting, row.text))
        if not fitting:
            unused.append(row)
    stale = {slot: target.text for slot, target in translation.stale if slot not in texts}
    yield from _write(folder / code, all_slots, texts, stale)
    yield from (f"the spec has no text {row.english!r} {row.where}".rstrip() for row in unused)


def read(folder: Path, code: str) -> tuple[Nodes, Translation]:
    """Return the YAML of a spec, and its translation into a language.

    Raises:
        SpecError: The spec has mistakes.
        ValueError: There is no such language.
    """
    diagnostics = Diagnostics()
    nodes = load_nodes(folder, diagnostics)
    languages = read_languages(nodes, diagnostics)
    if diagnostics:
        raise SpecError(diagnostics)
    found = next((language for language in languages if language.code == code), None)
    if found is None:
        raise ValueError(f"there is no language {code}: begin with {folder.name}/{code}/language.yaml ({LANGUAGE})")
    return nodes, match(found, tuple(slots(nodes)))


def _titles(nodes: Nodes) -> Mapping[TextPath, str]:
    """Return titles by file, and path or name of an entry."""
    found: dict[TextPath, str] = {}

    def look(text_path: TextPath, node: YamlNode) -> None:
        if isinstance(node.data, dict) and "title" in node.data:
            found[text_path] = str(node.data["title"].data)
        for name, item in node.data.items() if isinstance(node.data, dict) else ():
            for entry in item.data if isinstance(item.data, list) else ():
                known_by = next(
                    (entry.at(key).data for key in ("path", "model", "cmd") if entry.at(key) is not entry), ""
                )
                look((*text_path, name, str(known_by)), entry)

    for key, node in nodes.items():
        look(key, node)
    return found


def _title(slot: TextSlot, titles: Mapping[TextPath, str]) -> str:
    """Return the title of the innermost entry with a text."""
    text_paths = (slot.path[:length] for length in range(len(slot.path), 0, -1))
    return next((titles[text_path] for text_path in text_paths if text_path in titles), "")


# -- writing -----------------------------------------------------------------------------------------------------------


def _write(
    folder: Path, all_slots: list[TextSlot], texts: Mapping[TextSlot, str], stale: Mapping[TextSlot, str]
) -> Iterator[str]:
    common = _common(all_slots, texts)
    trees: dict[TextPath, Tree] = {_COMMON: {"texts": dict(sorted(common.items()))}}
    for slot in all_slots:
        text = texts.get(slot)
        if text is not None and common.get(slot.text) != text:
            _put(trees.setdefault(slot.file, {}), slot.path[slot.depth :], marked(slot, text))
        elif text is None and slot in stale:
            _put(trees.setdefault(slot.file, {}), slot.path[slot.depth :], stale[slot])
    for key, tree in sorted(trees.items()):
        path = folder.joinpath(*key).with_suffix(".yaml")
        old = path.read_text("utf-8") if path.is_file() else ""
        text = "".join(f"{line}\n" for line in (*_head(old, key), *_lines(_short(tree))))
        if text != old:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
            yield f"{folder.name}/{'/'.join(key)}.yaml"
    for path in sorted(folder.rglob("*.yaml")):
        key = path.relative_to(folder).with_suffix("").parts
        if key not in trees and key != ("language",):
            path.unlink()
            yield f"{folder.name}/{'/'.join(key)}.yaml is empty and removed"


def _common(all_slots: list[TextSlot], texts: Mapping[TextSlot, str]) -> dict[str, str]:
    """Return the most frequent translation of each English text that occurs several times."""
    target: dict[str, Counter[str]] = defaultdict(Counter)
    count: Counter[str] = Counter(slot.text for slot in all_slots)
    for slot in all_slots:
        if count[slot.text] > 1 and slot in texts:
            target[slot.text][texts[slot]] += 1
    return {english: counted.most_common(1)[0][0] for english, counted in target.items()}


def _put(tree: Tree, names: TextPath, text: str) -> None:
    for name in names[:-1]:
        inner = tree.setdefault(name, {})
        assert isinstance(inner, dict)
        tree = inner
    tree[names[-1]] = text


def _short(tree: Tree) -> Tree:
    """Replace a field by its description, if the field has no other text."""
    made: Tree = {}
    for name, item in tree.items():
        alone = item.get("doc") if isinstance(item, dict) and len(item) == 1 else None
        made[name] = item if isinstance(item, str) else alone if isinstance(alone, str) else _short(item)
    return made


def _head(old: str, key: TextPath) -> list[str]:
    """Return the comment at the beginning of a file."""
    head: list[str] = []
    for line in old.splitlines():
        if not line.startswith("#"):
            break
        head.append(line)
    schema = "common" if key == _COMMON else "mirror"
    up = "../" * (len(key) if key[0] in FOLDERS else 1)
    return head or [f"# yaml-language-server: $schema={up}schema/translation/{schema}.json"]


def _lines(tree: Tree, indent: str = "") -> Iterator[str]:
    for name, item in tree.items():
        key = _scalar(name, is_key=True)
        if isinstance(item, str):
            yield f"{indent}{key}: {_scalar(item)}"
        else:
            yield f"{indent}{key}:"
            yield from _lines(item, indent + _INDENT)


def _scalar(text: str, *, is_key: bool = False) -> str:
    """Return a text without quotes if YAML reads the same text, or else in quotes."""
    line = f"{text}: x" if is_key else f"x: {text}"
    try:
        read: Any = yaml.safe_load(line)
    except yaml.YAMLError:
        read = None
    plain = {text: "x"} if is_key else {"x": text}
    numeral = is_key and text.isascii() and text.removeprefix("-").isdigit()  # a key is always a text
    return text if read == plain or numeral else json.dumps(text, ensure_ascii=False)
