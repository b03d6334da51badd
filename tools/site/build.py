"""The build of the site: it writes the Markdown of each language, runs Zensical, and collects the results."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from codegen.export import KINDS, export
from codegen.export.skills import SKILLS
from codegen.model.api import Api
from tools.topics import columns_of

from . import assistants, other_languages, search_index, skills_index
from .classes import Classes
from .config import config
from .heads import for_site, relinked, resolved
from .reference import Reference
from .rules import rules_table
from .shared_parts import POLICY_META, SharedParts
from .words import languages, words_of

SOURCE, SITE, EXPORTS = "source", "site", "exports"
"""The folders below the target: the Markdown, the pages, and the exports, which the site offers as archives."""
_CHOOSER = "language.js"
"""The script of the first page, which leads to the language of the browser."""
PROJECT = Path(__file__).parents[2]
THEME = Path(__file__).parent / "theme"
"""The additions to the theme of Zensical."""
OVERRIDES = Path(__file__).parent / "overrides"
"""The templates that replace those of the theme."""


def build(api: Api, guides: Path, target: Path, *, repository: str = "", address: str = "") -> Path:
    """Build the site; return the folder that a web server can serve as it is.

    Args:
        api: The API in English, with its other languages.
        guides: The folder with a subfolder of guides for each language.
        target: The target folder; the files of an earlier build are replaced.
        repository: The URL of the repository; without it no page has a link to its source.
        address: The URL of the site; "" if it is unknown.

    Raises:
        RuntimeError: Zensical refused a page.
    """
    site = target / SITE
    for folder in (target / SOURCE, target / EXPORTS, site):
        shutil.rmtree(folder, ignore_errors=True)
    (site / EXPORTS).mkdir(parents=True)
    rows = columns_of(api)
    figures = _figures(api)
    for language in languages():
        source = target / SOURCE / language
        words, rules = words_of(language), rules_table(api, language)
        pages = {**_guides(guides / language), **_reference(api, language, repository, guides)}
        pages = {name: resolved(text, words, figures, rules) for name, text in pages.items()}
        _write(source / "docs", {name: for_site(name, text, words) for name, text in pages.items()})
        pictures = [path for path in sorted((guides / language).iterdir()) if path.suffix in (".svg", ".png")]
        for file in (*pictures, *sorted(THEME.iterdir())):
            shutil.copy(file, source / "docs")
        shutil.copytree(OVERRIDES, source / OVERRIDES.name)
        settings = config(language, pages, repository=repository, address=address)
        (source / "zensical.toml").write_text(settings, "utf-8", newline="\n")
        _zensical(source)
        shutil.move(source / SITE, site / language)
        (site / language / "404.html").unlink()  # a server has one page for unknown paths, at its root
        _shrink(site / language)
        (site / language / "search.json").unlink()  # the index of the theme, which the site's own search replaces
        index = search_index.script(api, _in_language(api, language), words, site / language, rows)
        (site / language / search_index.NAME).write_text(index, "utf-8", newline="\n")
        _write(site / language, assistants.texts(pages, words))
    (site / "index.html").write_text(_language_chooser(), "utf-8", newline="\n")
    (site / _CHOOSER).write_text(_language_script(), "utf-8", newline="\n")
    (site / "404.html").write_text(_not_found(address.rstrip("/") or "."), "utf-8", newline="\n")
    for kind in KINDS:
        export(kind, api, target / EXPORTS / kind)
        shutil.make_archive(str(site / EXPORTS / kind), "xztar", target / EXPORTS, kind)
    other_languages.write_archive(target / EXPORTS, PROJECT / "spec", site / EXPORTS)
    _publish(target / EXPORTS, site, api)
    _write(site / "skills", skills_index.texts(SKILLS, address.rstrip("/")))
    return site


def _reference(api: Api, language: str, repository: str, guides: Path) -> Mapping[str, str]:
    titles = {name.removesuffix(".md"): _title(text) for name, text in _guides(guides / language).items()}
    edit_url = f"{repository}/blob/main" if repository else ""
    pages = dict(Reference(_in_language(api, language), words_of(language), edit_url, titles).pages())
    return {**pages, **dict(Classes(PROJECT, words_of(language)).pages())}


def _publish(exports: Path, site: Path, api: Api) -> None:
    """Copy what programs fetch by a fixed URL to the root of the site: OpenAPI, JSON Schemas, skills, and llms.txt."""
    for language in (api.language, *api.others):
        name = "openapi.json" if language == api.language else f"openapi.{language}.json"
        shutil.copy(exports / "openapi" / f"openapi.{language}.json", site / name)
    shutil.copytree(exports / "json-schema", site / "schemas")
    shutil.copytree(exports / "skills", site / "skills")
    name = f"{api.language}/{assistants.INDEX}"
    (site / assistants.INDEX).write_text(
        relinked((site / name).read_text("utf-8"), name, assistants.INDEX), "utf-8", newline="\n"
    )


def _in_language(api: Api, language: str) -> Api:
    return api if language == api.language else api.others[language]


def _guides(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.md"))}


def _figures(api: Api) -> Mapping[str, int]:
    """Return the figures of the first page."""
    return {
        "calls": sum(1 for _ in api.endpoints),
        "callbacks": sum(1 for _ in api.all_callbacks),
        "errors": len(api.errors),
    }


def _title(markdown: str) -> str:
    return markdown.partition("\n")[0].removeprefix("# ")


def _write(folder: Path, texts: Mapping[str, str]) -> None:
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")


def _zensical(folder: Path) -> None:
    command = [sys.executable, "-m", "zensical", "build", "--clean"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)  # noqa: S603 - our own folder
    if done.returncode or not (folder / SITE).is_dir():
        raise RuntimeError(f"zensical could not build {folder}:\n{done.stdout}{done.stderr}")


_PLAIN = re.compile(r"<span class=[nw]>([^<]*)</span>")
"""Code that the theme colours like the surrounding text."""


def _shrink(site: Path) -> None:
    """Minify all pages and move their common parts into files, which saves a third of their size.

    The links to other languages lead to the same page.
    """
    minify_html: Any = import_module("minify_html")  # of the group docs, which type checkers do not have
    shared = SharedParts()
    for path in site.rglob("*.html"):
        name = path.relative_to(site).as_posix()
        to_root = "../" * name.count("/")
        # Icons are moved first: they are XML, and minified HTML has attributes without quotes.
        text = shared.replace_in(path.read_text("utf-8"), to_root)
        text = _PLAIN.sub(r"\1", minify_html.minify(text, keep_closing_tags=True, minify_css=True))
        for other in languages():
            text = text.replace(f"{to_root}../{other}/index.html", f"{to_root}../{other}/{name}")
        path.write_text(text, "utf-8", newline="\n")
    for name, part in shared.files():
        (site / "assets" / name).write_text(part, "utf-8", newline="\n")


def _language_chooser() -> str:
    """Return a page that redirects to the language of the browser."""
    links = "".join(f'<p><a href="{one}/index.html">{words_of(one).name}</a></p>' for one in languages())
    return (
        f'<!doctype html><html lang="zh"><meta charset="utf-8">{POLICY_META}<title>wecom-client</title>'
        f'<script src="{_CHOOSER}"></script><body>{links}</body></html>\n'
    )


def _language_script() -> str:
    return (
        f"const known={json.dumps(languages())};const found=navigator.languages.map(one=>one.slice(0,2))"
        '.find(one=>known.includes(one))||"zh";location.replace(found+"/index.html"+location.hash)\n'
    )


def _not_found(address: str) -> str:
    """Return the page for unknown paths, in all languages."""
    texts = (
        f'<h1>{words_of(one).not_found}</h1><p><a href="{address}/{one}/index.html">{words_of(one).home}</a></p>'
        for one in languages()
    )
    head = f'<!doctype html><html lang="en"><meta charset="utf-8">{POLICY_META}<title>404</title>'
    return f"{head}<body>{''.join(texts)}</body></html>\n"


def sizes(site: Path) -> Iterator[tuple[str, Any]]:
    """Yield the number of pages and bytes of a build."""
    files = [path for path in site.rglob("*") if path.is_file()]
    yield "pages", sum(path.suffix == ".html" for path in files)
    yield "bytes", sum(path.stat().st_size for path in files)
