"""The pages with one list: messages of the chat archive, methods of an older library, commands, texts of errors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.model.api import Api
from codegen.prose import document, sentence
from codegen.python import calls_by_path
from codegen.wechatpy.library import OlderApi, OlderLibrary, libraries
from tools.topics import PROJECT, error_texts, translations
from tools.topics.public_names import commands
from wecom_runtime.harmless import markdown_text

from . import paths
from .markdown import cell, page, selects, table
from .units import unit_title
from .words import Words


def lists(api: Api, words: Words) -> Iterator[tuple[str, str]]:
    """Yield path and Markdown of each page.

    Args:
        api: The API in the language of the pages.
        words: The words of the language.
    """
    if api.archive:
        yield f"{paths.ARCHIVE}/index.md", _archive(api, words)
    yield paths.COMMANDS, _commands(words)
    yield paths.TEXTS, _texts(words)
    calls = calls_by_path(api)
    for library in libraries(api):
        yield f"{paths.OLDER}/{library.name}.md", _older(library, api, words, calls)


def _archive(api: Api, words: Words) -> str:
    count = sum(len(unit.callbacks) for unit in api.archive)
    parts = [f"# {words.archive}", words.archive_intro.format(count=count)]
    for unit in api.archive:
        rows = [
            f"| {selects(one.select)} | `{one.name}` | {f'`{one.content}`' if one.content else ''} "
            f"| {_linked(one.title, one.docs)} |"
            for one in unit.callbacks
        ]
        columns = [words.selected_by, words.class_name, words.content, words.title]
        parts += [f"## {cell(unit_title(unit, words.language))}", table(columns, rows)]
    return page(*parts)


def _commands(words: Words) -> str:
    parts = [f"# {words.commands}", words.commands_intro]
    chinese = translations(PROJECT) if words.language == "zh" else {}
    for name, doc, options in sorted(commands(PROJECT), key=lambda one: one[0]):
        rows = [f"| `{option}` | {cell(chinese.get(text, text))} |" for option, text in options.items()]
        parts += [
            f"## wecom {name} {{#{name}}}",
            cell(chinese.get(doc, doc)),
            table([words.option, words.meaning], rows),
        ]
    return page(*parts)


def _texts(words: Words) -> str:
    rows = [
        f'| <span id="{paths.text_anchor(number)}"></span>{_plain(english)} | {_plain(chinese)} |'
        for number, (english, chinese) in enumerate(error_texts(commands(PROJECT)))
    ]
    return page(f"# {words.texts}", words.texts_intro, table(["English", "中文"], rows))


def _plain(text: str) -> str:
    """Return a text in which nothing is Markdown, not even code."""
    return markdown_text(text, with_code=False).replace("|", "\\|")


def _older(library: OlderLibrary, api: Api, words: Words, calls: Mapping[str, str]) -> str:
    titles = {endpoint.path: _linked(endpoint.title, endpoint.docs) for endpoint in api.endpoints}
    count = sum(len(older.methods) for older in library.apis)
    notes = [
        f"- `client.{older.name}.{method.name}`: {cell(sentence(method.note))}"
        for older in library.apis
        for method in older.methods
        if method.note
    ]
    parts = [f"# {library.name}", words.older_intro.format(library=library.name, count=count)]
    parts += [words.older_notes, "\n".join(notes)] if notes else []
    for older in library.apis:
        rows = list(_methods(older, words, calls, titles))
        parts += [f"## client.{older.name}", table([words.older_method, words.older_now, words.title], rows)]
    return page(*parts)


def _methods(older: OlderApi, words: Words, calls: Mapping[str, str], titles: Mapping[str, str]) -> Iterator[str]:
    for method in older.methods:
        name = f"`{method.name}`"
        if len(method.versions) == 1:
            name += f" ({words.older_version.format(version=method.versions[0])})"
        now = (
            f"`client.{calls[method.now]}`" if method.now in calls else f"`{method.instead}`" if method.instead else ""
        )
        if method.retired:
            now = f"{words.older_retired} {now}".rstrip()
        yield f"| {name} | {now} | {titles.get(method.now, '')} |"


def _linked(title: str, docs: tuple[int, ...]) -> str:
    """Return a title, with a link to the official page if it is known."""
    return f"[{cell(title)}]({document(docs)})" if docs else cell(title)
