"""The rows of the search index that are not in the spec: guides, public Python names, commands, and texts of errors."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import zip_longest
from pathlib import Path
from typing import Any

import attrs

from codegen.data import table
from codegen.model.api import Api
from codegen.search import FOLDER, TOPICS, by_name, tables_of, weights_of
from codegen.search.findable import Findable, row
from wecom_runtime.search.columns import columns
from wecom_runtime.search.words import parts

from .public_names import Command, commands, public_names

PROJECT = Path(__file__).parents[2]
LANGUAGES = ("en", "zh")
"""The languages of the guides; titles of several languages are separated by `TITLES`."""
TITLES = " · "
_SECTION = re.compile(r"^#{1,2} (.+)$", re.MULTILINE)
_CODE_FENCE = re.compile(r"^```\w*$", re.MULTILINE)
_LINK = re.compile(r"\]\([^)]*\)")
_WORD = re.compile(r"\w+")
_GAP = re.compile(r"\{[^}]*\}")
_SHORTEST_TEXT = 24
"""The shortest text of an error that has its own row, in characters."""
_LONGEST_TITLE = 160
_WEIGHT_OF_GUIDES, _WEIGHT_OF_PARAMETERS = 4, -1.5
"""Weights of the first section of a guide and of a parameter, in points as in `common` of spec/synonyms.yaml."""


@attrs.frozen
class Section:
    """A part of a guide: the text before its first heading of the second level, or below such a heading."""

    guide: str
    """The name of the file without its ending, such as `03-calls`."""
    anchor: str
    """The words of the English heading; "" for the text before the first heading of the second level."""
    titles: Mapping[str, str]
    """Language -> heading."""
    texts: Mapping[str, str]
    """Language -> text."""

    @property
    def key(self) -> str:
        return f"{self.guide}#{self.anchor}" if self.anchor else self.guide


def sections(project: Path = PROJECT) -> Iterator[Section]:
    """Yield the sections of all guides."""
    for path in sorted((project / "docs" / LANGUAGES[0]).glob("*.md")):
        if path.stem == "index":
            continue
        found = {one: list(_split((project / "docs" / one / path.name).read_text("utf-8"))) for one in LANGUAGES}
        for number, by_language in enumerate(zip_longest(*found.values(), fillvalue=("", ""))):
            titles = {one: title for one, (title, _) in zip(found, by_language, strict=True)}
            texts = {one: text for one, (_, text) in zip(found, by_language, strict=True)}
            yield Section(path.stem, _anchor(titles[LANGUAGES[0]]) if number else "", titles, texts)


def _anchor(title: str) -> str:
    """Return the words of a heading with hyphens. A number would change with each section above."""
    return "-".join(_WORD.findall(title.lower()))


def _split(markdown: str) -> Iterator[tuple[str, str]]:
    """Yield the heading and the text of each section; lines of code that begin with # are no headings."""
    title, lines, in_code = "", list[str](), False
    for line in markdown.splitlines():
        in_code ^= line.lstrip().startswith("```")
        heading = _SECTION.match(line)
        if heading and not in_code:
            if title:
                yield title, "\n".join(lines)
            title, lines = _LINK.sub("", heading[1]).replace("`", "").replace("[", ""), []
        else:
            lines.append(line)
    yield title, "\n".join(lines)


def rows(project: Path = PROJECT) -> dict[str, Iterator[Findable]]:
    """Return the rows of each file."""
    found = tuple(commands(project))
    return {
        "commands": _commands(found, project),
        "guides": map(_section, sections(project)),
        "names": _names(project),
        "texts": _texts(found, project),
    }


def _section(section: Section) -> Findable:
    title = TITLES.join(filter(None, section.titles.values()))
    texts = [_LINK.sub("", _CODE_FENCE.sub("", text)) for text in section.texts.values()]
    found = row("guide", section.key, title, section.guide, texts)
    return found if section.anchor else found._replace(weight=_WEIGHT_OF_GUIDES)


def _names(project: Path) -> Iterator[Findable]:
    for one in public_names(project):
        name = f"{one.name} {parts(one.name)} {one.name.replace('_', ' ')}"
        found = row("name", one.name, one.doc[:_LONGEST_TITLE], name, [one.text])
        yield found if "(" not in one.name else found._replace(weight=_WEIGHT_OF_PARAMETERS)


def _commands(found: Iterable[Command], project: Path) -> Iterator[Findable]:
    chinese = translations(project)
    for name, doc, options in found:
        title = " ".join(doc.partition("\n\n")[0].split())
        texts = [doc, *options, *options.values(), *(chinese.get(text, "") for text in (doc, *options.values()))]
        yield row("command", f"wecom {name}", title, f"wecom {name}", texts)


def _texts(found: Iterable[Command], project: Path) -> Iterator[Findable]:
    for english, chinese in error_texts(found, project):
        yield row("text", english, chinese, "", [_GAP.sub(" ", english)])


def error_texts(found: Iterable[Command], project: Path = PROJECT) -> Iterator[tuple[str, str]]:
    """Yield the texts of errors and messages in English and Chinese; the help of commands has rows of its own.

    Args:
        found: The commands.
        project: The folder with the runtime.
    """
    helping = {text for _, doc, options in found for text in (doc, *options.values())}
    for english, chinese in sorted(translations(project).items()):
        shown = " ".join(english.split())
        if len(shown) >= _SHORTEST_TEXT and " " in shown and english not in helping:
            yield shown, chinese


@functools.cache
def translations(project: Path) -> Mapping[str, str]:
    """Return the Chinese texts of the runtime by their English texts."""
    path = project / "wecom_runtime" / "languages" / "zh.json"
    found: Mapping[str, str] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    return found


def project_files() -> Mapping[str, str]:
    """Return the files with the rows by path. A build of the project writes them, and an own package takes them."""
    return {
        f"{FOLDER}/{TOPICS}/{name}.json": table(by_name(found), in_order=name == "guides")
        for name, found in rows().items()
    }


def columns_of(api: Api) -> list[list[str]]:
    """Return the columns of all rows of the index, with those of the spec, for a search engine."""
    tables = tables_of(api)
    entries: dict[str, Any] = {}
    fields: dict[str, Any] = {}
    for name, found in tables.items():
        folder = name.partition("/")[0]
        (entries if folder == "rows" else fields if folder == "fields" else {}).update(found)
    for of_project in rows().values():
        entries |= by_name(of_project)
    return [[*column] for column in columns(entries, fields, tables["cuts"], weights_of(api))]
