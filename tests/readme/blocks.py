"""The code blocks of Markdown pages, and their execution."""

from __future__ import annotations

import ast
import re
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).parents[2]
ENGLISH = ROOT / "README.md"
CHINESE = ROOT / "README.zh-CN.md"

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_EXPECTED = re.compile(r"^\s*print\(.*\)  # (.+)$")
_COMMENT_IN_TEXT = re.compile(r"<!--.*?-->")
_COMMENT = re.compile(r"^\s*# (.+)$")


@attrs.frozen
class Block:
    file: Path
    language: str
    line: int
    """Number of the first line of code in the file."""
    heading: str
    code: str

    @property
    def expected(self) -> dict[int, list[str]]:
        """Line of a `print` -> the expected output, from the comment after it or the comments below it."""
        found: dict[int, list[str]] = {}
        lines = self.code.splitlines()
        for number, text in enumerate(lines):
            if match := _EXPECTED.match(text):
                found[self.line + number] = [match[1]]
            elif text.lstrip().startswith("print("):
                below = []
                for following in lines[number + 1 :]:
                    if not (match := _COMMENT.match(following)):
                        break
                    below.append(match[1])
                if below:
                    found[self.line + number] = below
        return found

    def run(self, namespace: dict[str, Any]) -> None:
        """Run the block in a namespace, and record the output of each line there."""
        printed: dict[int, list[str]] = namespace.setdefault("_printed", defaultdict(list))

        def note(*values: object) -> None:
            printed[sys._getframe(1).f_lineno].append(" ".join(map(str, values)))

        namespace["print"] = note
        tree = ast.increment_lineno(ast.parse(self.code), self.line - 1)
        exec(compile(tree, str(self.file), "exec"), namespace)  # noqa: S102 - the purpose of the test


def blocks(file: Path) -> list[Block]:
    text = file.read_text("utf-8")
    headings = [(match.start(), match[1]) for match in _HEADING.finditer(_FENCE.sub(_blank, text))]
    found = []
    for match in _FENCE.finditer(text):
        heading = [name for start, name in headings if start < match.start()][-1]
        found.append(Block(file, match[1], text.count("\n", 0, match.start(2)) + 1, heading, match[2]))
    return found


def prose(file: Path) -> str:
    """Return the text of a page without its code blocks and comments."""
    return _COMMENT_IN_TEXT.sub("", _FENCE.sub(_blank, file.read_text("utf-8")))


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])
