"""The index of the site's search: the rows of `wecom find`, each with a link to its page."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path

import attrs

from codegen.language.records import PREFIX
from codegen.model.api import Api
from codegen.python import all_calls, calls_by_path
from codegen.search import synonyms_of
from codegen.search.findable import Findable
from tools.topics import LANGUAGES, PROJECT, TITLES, columns_of, error_texts
from tools.topics.public_names import commands
from wecom_runtime.search import engine
from wecom_runtime.search.words import EMPTY, parts, words

from . import paths
from .words import Words

NAME = "search-index.js"
VARIABLE = "wecomSearch"
_HEADING = re.compile(r"<h2 id=\"?([^\s\">]+)")
_TITLED = frozenset({"call", "callback", "reply", "guide"})
"""The kinds with a title that may be searched as a whole."""
_LONGEST_ABOUT = 64
"""The longest description of a result, in characters."""


def script(api: Api, in_language: Api, words_: Words, site: Path, rows: Sequence[Sequence[str]] | None = None) -> str:
    """Return the script that assigns the index of a language to a global variable.

    Args:
        api: The API in English, with its other languages.
        in_language: The API in the language of the pages.
        words_: The words of the language.
        site: The folder with the built pages of the language, which has the anchors of the guides.
        rows: The columns of all rows if they are known, as they are the same for all languages.
    """
    columns = rows or columns_of(api)
    linked = [(row, link) for row, link in _Links(in_language, words_, site).links(columns) if link]
    kinds = list(dict.fromkeys(row.kind for row, _ in linked))
    stems = _stems({word for row, _ in linked for word in (*row.name, *row.about, *row.text)})
    lines = [
        "\t".join(
            (
                str(kinds.index(row.kind)),
                _shortened_key(row, link.title),
                link.title,
                link.about[:_LONGEST_ABOUT],
                _shortened(link.page, link.title),
                f"{row.weight:g}" if row.weight else "",
                "|".join(_more_titles(row, link)),
            )
        )
        for row, link in linked
    ]
    columns_of_words = (
        [_words(row.name, stems, words(f"{link.title} {parts(link.title)}", empty=()), "") for row, link in linked],
        [_words(row.about, stems, words(_first_title(link)), "=") for row, link in linked],
        [_words(row.text, stems, (), "") for row, _ in linked],
    )
    texts = [(weight, "\n".join(found)) for weight, found in zip(engine.WEIGHTS, columns_of_words, strict=True)]
    vocabulary = synonyms_of(api)
    data = {
        "rows": "\n".join(lines),
        "columns": texts,
        "kind_names": kinds,
        "labels": {kind: words_.kinds[kind] for kind in kinds},
        "stem": {word: stem for word, stem in sorted(stems.items()) if word != stem},
        "empty": sorted(EMPTY),
        "synonyms": vocabulary["words"],
        "kinds": vocabulary["kinds"],
        "titled": sorted(_TITLED & {*kinds}),
        "factors": engine.factors(),
    }
    return f"window.{VARIABLE}={json.dumps(data, ensure_ascii=False, separators=(',', ':'))};\n"


@attrs.frozen
class _Link:
    """A result as the reader sees it."""

    title: str
    about: str
    page: str
    """The path of the page below the folder of the language, with its anchor."""


class _Links:
    """The pages of rows.

    Args:
        api: The API in the language of the pages.
        words_: The words of the language.
        site: The built pages.
    """

    def __init__(self, api: Api, words_: Words, site: Path) -> None:
        self._api = api
        self._words = words_
        self._site = site
        self._guides: dict[str, tuple[str, Iterator[str]]] = {}
        """Guide -> its title, and the anchors of the sections whose rows follow, in their order."""

    def links(self, columns: Sequence[Sequence[str]]) -> Iterator[tuple[Findable, _Link | None]]:
        """Yield each row with its link; None for a row without a page."""
        rows = [_row(*row) for row in zip(*columns, strict=True)]
        for row in rows:
            link = self._link(row, rows)
            yield row, link and attrs.evolve(link, page=link.page.replace(".md", "", 1))

    def _link(self, row: Findable, rows: Sequence[Findable]) -> _Link | None:
        match row.kind:
            case "call":
                call, summary = self._calls[row.key]
                return _Link(call, f"{row.title} · {summary}", paths.call_page(call))
            case "office":
                command = self._commands[row.key]
                page = paths.service_page(command.partition(".")[0])
                return _Link(f"office.{command}", row.title, f"{page}#{paths.command_anchor(command)}")
            case "callback":
                return _Link(row.key, row.title, paths.callback_page(row.key))
            case "reply":
                return _Link(row.key, row.title, paths.reply_page(row.key))
            case "error":
                label, page = self._errors[row.key]
                return _Link(row.key, label, page)
            case "field":
                used_by = [rows[number] for number in row.uses if rows[number].kind in ("call", "callback")]
                first = self._link(used_by[0], rows) if used_by else None
                return first and _Link(row.key, "", first.page)
            case "guide":
                return self._guide(row)
            case "name":
                owner, _, member = row.key.partition("(")[0].partition(".")
                page = f"{paths.CLASSES}/{owner}.md"
                if owner.endswith("Error"):
                    page = f"{paths.CLASSES}/errors.md#{owner.lower()}"
                elif not (self._site / page.replace(".md", ".html")).is_file():
                    return None
                return _Link(row.key, row.title, f"{page}#{member}" if member and "#" not in page else page)
            case "command":
                return _Link(row.key, row.title, f"{paths.COMMANDS}#{row.key.partition(' ')[2]}")
            case "text":
                english, chinese, number = self._texts[row.key]
                shown = chinese if self._words.language == "zh" else english
                return _Link(shown, "", f"{paths.TEXTS}#{paths.text_anchor(number)}")
            case _:
                return None

    def _guide(self, row: Findable) -> _Link | None:
        guide, _, is_section = row.key.partition("#")
        titles = row.title.split(TITLES)
        title = titles[LANGUAGES.index(self._words.language)] if len(titles) == len(LANGUAGES) else row.title
        if not is_section:
            page = self._site / f"{guide}.html"
            anchors = _HEADING.findall(page.read_text("utf-8")) if page.is_file() else []
            self._guides[guide] = title, iter(anchors)
            return _Link(title, "", f"{guide}.md")
        name, others = self._guides[guide]
        return _Link(title, name, f"{guide}.md#{next(others, '')}")

    @cached_property
    def _calls(self) -> Mapping[str, tuple[str, str]]:
        names = calls_by_path(self._api)
        return {one.path: (names[one.path], one.summary) for one in self._api.endpoints}

    @cached_property
    def _commands(self) -> Mapping[str, str]:
        return {path: call.dotted for path, call in all_calls(self._api.area("gateway")).items()}

    @cached_property
    def _errors(self) -> Mapping[str, tuple[str, str]]:
        found: dict[str, tuple[str, str]] = {}
        for error in self._api.errors:
            page = paths.error_page(error.code)
            if not (self._site / page.replace(".md", ".html")).is_file():
                page = f"{paths.ERRORS}/{paths.SHORT}.md#{error.code}"
            found[str(error.code)] = error.label, page
        return found

    @cached_property
    def _texts(self) -> Mapping[str, tuple[str, str, int]]:
        return {
            english: (english, chinese, number)
            for number, (english, chinese) in enumerate(error_texts(commands(PROJECT)))
        }


def _row(
    kind: str, key: str, title: str, name: str, about: str, text: str, weight: str, uses: str
) -> Findable:  # the columns of the package's index
    named = name.split() or words(key, empty=())
    described = about.split() or words(title)
    return Findable(kind, key, title, named, described, text.split(), float(weight or 0), tuple(map(int, uses.split())))


# The page derives what is left out here: see `load` in theme/search.js.


def _words(found: Iterable[str], stems: Mapping[str, str], derived: Iterable[str], sign: str) -> str:
    """Return stems, or a sign if they are those of words that the page derives."""
    own, known = ({stems.get(word, word): None for word in one} for one in (found, derived))
    return sign if own and own.keys() == known.keys() else " ".join(_merged(own))


def _first_title(link: _Link) -> str:
    return link.about[:_LONGEST_ABOUT].split(TITLES)[0]


def _shortened_key(row: Findable, title: str) -> str:
    """Return the key of a row; nothing if it is the title, `/` if it is the path of the call with this name."""
    if row.kind == "text" or row.key == title:
        return ""
    return "/" if row.key == f"{PREFIX}{title.replace('.', '/')}" else row.key


def _more_titles(row: Findable, link: _Link) -> Iterator[str]:
    """Yield the titles of a row that are neither its shown title nor the beginning of its description."""
    if row.kind in _TITLED:
        shown = link.title if row.kind == "guide" else _first_title(link)
        yield from (title for title in row.title.casefold().split(TITLES) if title != shown.casefold())


def _shortened(page: str, title: str) -> str:
    """Return a page below `reference/`.

    `*` stands for the title, `^` for the name of a call as a path, `~` for the page of error codes without advice.
    """
    path = page.removeprefix("reference/") if "/" in page else f"../{page}"
    path = path.replace(f"errors/{paths.SHORT}#", "~")
    return path.replace(title, "*").replace(title.replace(".", "/", 1), "^")


def _merged(column: Iterable[str]) -> Iterator[str]:
    """Yield words, with overlapping pairs of Chinese characters merged into a run; the search splits the runs."""
    run = ""
    for word in column:
        if run and len(word) == 2 and not word.isascii() and run[-1] == word[0]:
            run += word[1]
            continue
        if run:
            yield run
        run = word if len(word) == 2 and not word.isascii() else ""
        if not run:
            yield word
    if run:
        yield run


def _stems(vocabulary: Iterable[str]) -> Mapping[str, str]:
    """Return the stem of each English word, as SQLite finds it."""
    known = sorted(word for word in vocabulary if word.isascii())
    database = sqlite3.connect(":memory:")
    database.execute("CREATE VIRTUAL TABLE words USING fts5(word, tokenize='porter ascii')")
    database.executemany("INSERT INTO words(rowid, word) VALUES(?, ?)", enumerate(known))
    database.execute("CREATE VIRTUAL TABLE stems USING fts5vocab(words, instance)")
    return {known[number]: stem for stem, number in database.execute("SELECT term, doc FROM stems")}
