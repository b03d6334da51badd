"""The settings of Zensical for one language."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from . import paths
from .heads import sections_of
from .words import Words, languages, words_of

FEATURES = (
    "content.code.copy",
    "content.tabs.link",  # a chosen tab, such as the asynchronous example, applies to all pages
    "navigation.indexes",
    "navigation.prune",
    "navigation.top",
    "toc.follow",
)
_PALETTES = (
    ("(prefers-color-scheme: light)", "default", "lucide/sun"),
    ("(prefers-color-scheme: dark)", "slate", "lucide/moon"),
)


def config(language: str, pages: Mapping[str, str], *, repository: str, address: str) -> str:
    """Return the text of `zensical.toml`.

    Args:
        language: The language of the pages.
        pages: Path -> Markdown of each page.
        repository: The URL of the repository, or "".
        address: The URL of the site, or "".
    """
    words = words_of(language)
    lines = [
        "[project]",
        f"site_name = {_text(words.site)}",
        'docs_dir = "docs"',
        'site_dir = "site"',
        "use_directory_urls = false",  # the site also works from a folder
        'extra_css = ["reader.css"]',
        'extra_javascript = ["reader.js", "search.js"]',
        f"nav = {_navigation(words, pages)}",
    ]
    features: tuple[str, ...] = FEATURES
    if address:
        features = (*FEATURES, "navigation.instant")  # it reads the sitemap, which needs the address
        here = f"{address.rstrip('/')}/{language}/"
        lines.append(f"site_url = {_text(here)}")
    if repository:
        lines.append(f"repo_url = {_text(repository)}")
    lines += ["[project.theme]", f"language = {_text(language)}", f"features = {_list(features)}", "font = false"]
    lines.append('custom_dir = "overrides"')
    for media, scheme, icon in _PALETTES:
        lines += ["[[project.theme.palette]]", f"media = {_text(media)}"]
        lines.append(f"scheme = {_text(scheme)}")
        lines += [f"toggle.icon = {_text(icon)}", f"toggle.name = {_text(words.palette)}"]
    for other in languages():
        link = f"../{other}/index.html"
        lines += ["[[project.extra.alternate]]", f"name = {_text(words_of(other).name)}", f"link = {_text(link)}"]
        lines.append(f"lang = {_text(other)}")
    lines += [
        "[project.markdown_extensions]",
        "admonition = {}",
        "attr_list = {}",
        "tables = {}",
        "toc.permalink = true",
    ]
    lines += ["pymdownx.highlight = {}", "pymdownx.superfences = {}", "pymdownx.tabbed.alternate_style = true"]
    return "\n".join(lines) + "\n"


def _navigation(words: Words, pages: Mapping[str, str]) -> str:
    """Return the navigation: the guides as on the first page, and the first page of each part of the reference.

    It does not contain all pages, as every page contains the whole navigation.
    """
    guides = [f"{{ {_text(title)} = {_list(found)} }}" for title, found in sections_of(pages["index.md"])]
    parts = (
        (words.calls, paths.CALLS),
        (words.callbacks, paths.CALLBACKS),
        (words.replies, paths.REPLIES),
        (words.frames, paths.FRAMES),
        (words.gateway, paths.OFFICE),
        (words.archive, paths.ARCHIVE),
        (words.errors, paths.ERRORS),
        (words.types, paths.TYPES),
        (words.classes, paths.CLASSES),
    )
    found = [(name, f"{folder}/index.md") for name, folder in parts]
    found += [(words.commands, paths.COMMANDS), (words.texts, paths.TEXTS)]
    found += [(PurePosixPath(page).stem, page) for page in sorted(pages) if page.startswith(f"{paths.OLDER}/")]
    reference = ", ".join(f"{{ {_text(name)} = {_text(page)} }}" for name, page in found)
    entries = [
        f'{{ {_text(words.home)} = "index.md" }}',
        f"{{ {_text(words.guides)} = [{', '.join(guides)}] }}",
        f"{{ {_text(words.reference)} = [{reference}] }}",
    ]
    return f"[{', '.join(entries)}]"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False)


def _list(values: Sequence[str]) -> str:
    return f"[{', '.join(map(_text, values))}]"
