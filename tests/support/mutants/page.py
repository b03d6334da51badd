"""The page of the survivors: a section for each package, and a row with a reason for each survivor."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

ROW = re.compile(r"\| `([^`]+)`(?: `([^`]+)`)? \| `([^`]+)` → `([^`]*)` \| (.*\S) \|")


class Place(NamedTuple):
    """The key of a row: the file in the package, the enclosing function, and the texts of the change."""

    file: str
    where: str
    old: str
    new: str

    def row(self, reason: str = "") -> str:
        """Return the row of the page."""
        where = f"`{self.file}`" + (f" `{self.where}`" if self.where else "")
        return f"| {where} | `{_in_table(self.old)}` → `{_in_table(self.new)}` | {reason} |"


def reasons(page: Path, package: str) -> dict[Place, str]:
    """Return the reason of each survivor in the section of a package."""
    _, _, section = page.read_text("utf-8").partition(f"\n## {package}\n")
    rows = filter(None, map(ROW.fullmatch, section.partition("\n## ")[0].splitlines()))
    return {Place(row[1], row[2] or "", _as_code(row[3]), _as_code(row[4])): row[5] for row in rows}


def _in_table(code: str) -> str:
    return code.replace("|", "\\|")


def _as_code(text: str) -> str:
    return text.replace("\\|", "|")
