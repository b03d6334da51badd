"""The reader of official pages in a folder: Markdown of a mirror, JSON answers of the site, or saved HTML."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

from wecom_runtime.data.text import decode_json

from .blocks import Block, blocks, plain
from .html import markdown_of

_META = re.compile(r"^(\w+):\s*(.+?)\s*$", re.M)
_UPDATED = re.compile(r"最后更新[:：]\s*(\d{4})[./-](\d{1,2})[./-](\d{1,2})")
_NUMBER = re.compile(r"(\d{4,6})\b")


@attrs.frozen
class Page:
    """An official page."""

    path: str
    """The path below the folder of pages."""
    id: int
    """The id of the page in its URL and in the spec; 0 if the file does not have it."""
    doc_id: int
    """The id in links of other pages."""
    title: str
    updated: str
    """The date of the last update such as `2025/12/11`, or ""."""
    trail: str
    """The titles from the root of the site to the page, or the path."""
    blocks: tuple[Block, ...]
    text: str = attrs.field(repr=False, eq=False)

    @property
    def label(self) -> str:
        return str(self.id) if self.id else self.path


def digest(*words: str) -> str:
    """Return a short hash of words of a page without spaces and punctuation."""
    joined = "\n".join(re.sub(r"\s+", "", plain(text)) for text in words)
    return hashlib.sha256(joined.encode()).hexdigest()[:10]


def read_pages(folder: Path) -> Iterator[Page]:
    """Yield the pages of a folder in the order of their paths.

    Raises:
        FileNotFoundError: The folder does not exist or has no page.
    """
    if not folder.is_dir():
        raise FileNotFoundError(f"{folder}: no folder of pages")
    found = False
    for path in sorted(folder.rglob("*")):
        if path.suffix not in _READERS or not path.is_file():
            continue
        page = _READERS[path.suffix](path.read_text(encoding="utf-8", errors="replace"), path, folder)
        if page is not None:
            found = True
            yield page
    if not found:
        raise FileNotFoundError(f"{folder}: no page in it; pages end in {', '.join(_READERS)}")


def _from_markdown(text: str, path: Path, folder: Path) -> Page:
    meta: dict[str, str] = {}
    if text.startswith("---"):
        meta = dict(_META.findall(text.split("\n---", 1)[0]))
    return _page(
        text,
        path.relative_to(folder).as_posix(),
        _number(meta.get("source_url", "").rsplit("/", 1)[-1]) or _number(meta.get("category_id")),
        _number(meta.get("doc_id")),
        meta.get("title", "").strip('"') or path.stem,
    )


def _from_json(text: str, path: Path, folder: Path) -> Page | None:
    """Return the page in an answer of `/docFetch/fetchCnt`; None if the text is not such an answer."""
    try:
        answer: Any = decode_json(text)
    except ValueError:
        return None
    data = answer.get("data", answer) if isinstance(answer, dict) else None
    if not isinstance(data, dict):
        return None
    body = data.get("content_md") or markdown_of(data.get("content_html_v2") or data.get("content_html") or "")
    if not str(body).strip():
        return None
    category, doc = _number(data.get("category_id")), _number(data.get("doc_id"))
    return _page(
        str(body),
        path.relative_to(folder).as_posix(),
        category or _number(path.stem) or doc,
        doc,
        str(data.get("title") or path.stem),
        "/".join(map(str, data.get("trail") or ())),
    )


def _from_html(text: str, path: Path, folder: Path) -> Page | None:
    body = markdown_of(text)
    title = re.search(r"<title>\s*(.*?)\s*(?:-[^<]*)?</title>", text, re.S)
    if not body.strip():
        return None
    return _page(
        body, path.relative_to(folder).as_posix(), _number(path.stem), 0, plain(title[1]) if title else path.stem
    )


_READERS = {".md": _from_markdown, ".json": _from_json, ".html": _from_html}


def _page(text: str, path: str, id_: int, doc_id: int, title: str, trail: str = "") -> Page:
    updated = _UPDATED.search(text)
    day = f"{updated[1]}/{int(updated[2]):02}/{int(updated[3]):02}" if updated else ""
    return Page(path, id_, doc_id, title, day, trail or path, tuple(blocks(text)), text)


def _number(value: object) -> int:
    found = _NUMBER.match(str(value or ""))
    return int(found[1]) if found else 0
