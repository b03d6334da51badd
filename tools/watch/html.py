"""The conversion of the official site's HTML to the Markdown of a mirror."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "div", "li", "ul", "ol", "section", "article", "blockquote", "body", "main"})
_UNSEEN = frozenset({"script", "style", "head", "nav", "header", "footer", "svg"})
_CELL = frozenset({"td", "th"})


def markdown_of(html: str) -> str:
    """Return the Markdown of a page: headings, fenced samples and tables, without scripts and comments."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.out)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.unseen = 0
        self.fence = 0
        self.row: list[str] | None = None
        self.is_first_row = True
        self.in_cell = False
        self.tables = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self.unseen += 1
        elif tag == "pre":
            self.fence += 1
            self.out.append("\n```\n")
        elif tag == "table":
            self.is_first_row = True
            self.tables += 1
            self.out.append("\n\n")
        elif tag == "tr":
            self.row = []
        elif tag in _CELL and self.row is not None:
            self.row.append("")
            self.in_cell = True
        elif tag == "br":
            self._text("<br>" if self.in_cell else "\n")
        elif re.fullmatch("h[1-6]", tag) and not self.in_cell:
            self.out.append(f"\n\n{'#' * int(tag[1])} ")
        elif tag in _BLOCKS and not self.in_cell and not self.fence:
            self.out.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self.unseen = max(0, self.unseen - 1)
        elif tag == "pre" and self.fence:
            self.fence -= 1
            self.out.append("\n```\n")
        elif tag in _CELL:
            self.in_cell = False
        elif tag == "table":
            self.tables = max(0, self.tables - 1)
        elif tag == "tr" and self.row is not None:
            self._end_row(self.row)
            self.row = None
        elif (tag in _BLOCKS or re.fullmatch("h[1-6]", tag)) and not self.in_cell and not self.fence:
            self.out.append("\n")

    def _end_row(self, row: list[str]) -> None:
        cells = [re.sub(r"\s+", " ", cell).strip().replace("|", "\\|") for cell in row]
        self.out.append(f"| {' | '.join(cells)} |\n")
        if self.is_first_row:
            self.out.append(f"|{' --- |' * len(cells)}\n")
            self.is_first_row = False

    def handle_data(self, data: str) -> None:
        if not self.unseen and (self.in_cell or not self.tables):
            self._text(data)

    def _text(self, text: str) -> None:
        if self.in_cell and self.row:
            self.row[-1] += text
        else:
            self.out.append(text if self.fence else re.sub(r"[ \t]*\n[ \t]*", "\n", text))
