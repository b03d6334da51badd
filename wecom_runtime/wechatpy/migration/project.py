"""The Python files of a code base, and the resolution of imports to them."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import attrs

from wecom_runtime.language import say

from .accounts import OLDER

_SKIPPED = frozenset({".git", ".hg", ".tox", ".venv", "venv", "node_modules", "__pycache__", "site-packages"})
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@attrs.frozen(eq=False)
class File:
    """A Python file and its syntax tree."""

    path: Path
    text: str = attrs.field(default="", repr=False)
    encoding: str = "utf-8"
    tree: ast.Module = attrs.field(factory=lambda: ast.Module([], []))
    problem: str = ""
    """The reason for which the file could not be read; "" if it was read."""

    @property
    def uses_older(self) -> bool:
        """Whether the file contains the older library's name."""
        return OLDER in self.text

    @property
    def lines(self) -> list[str]:
        """The lines of the file, as numbered in `tree`."""
        return _LINE.findall(self.text)


class Project:
    """The files below a folder that use the older library, directly or through imported files."""

    def __init__(self, path: Path) -> None:
        read = [_read(file) for file in _files(path)]
        self._endings: defaultdict[tuple[str, ...], list[File]] = defaultdict(list)
        for file in read:
            parts = _parts(file.path)
            for start in range(len(parts)):
                self._endings[parts[start:]].append(file)
        self.files = self._users_of_older(read)

    def file(self, importing: File, module: str, level: int = 0) -> File | None:
        """Return the file of an imported module; None if it is outside of this code base.

        Args:
            importing: The importing file.
            module: The dotted name of the module; may be empty for a relative import.
            level: The number of leading dots.
        """
        wanted = tuple(module.split(".")) if module else ()
        if level:
            folder = importing.path.resolve().parent.parts[1:]
            wanted = folder[: len(folder) - level + 1] + wanted
        found = [one for one in self._endings.get(wanted, ()) if one is not importing]
        here = importing.path.resolve().parts
        return max(found, key=lambda one: _common(here, one.path.resolve().parts), default=None)

    def _users_of_older(self, read: list[File]) -> list[File]:
        """Return the files that contain the older library's name, and all their direct and indirect importers."""
        importers: defaultdict[File, list[File]] = defaultdict(list)
        for file in read:
            for imported in self._imported(file):
                importers[imported].append(file)
        waiting = [file for file in read if file.uses_older]
        found = set(waiting)
        while waiting:
            for file in importers[waiting.pop()]:
                if file not in found:
                    found.add(file)
                    waiting.append(file)
        return [file for file in read if file in found]

    def _imported(self, file: File) -> Iterator[File]:
        for node in ast.walk(file.tree):
            names: list[tuple[str, int]] = []
            if isinstance(node, ast.Import):
                names = [(alias.name, 0) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                module = node.module or ""
                names = [(module, node.level)]
                names += [(f"{module}.{alias.name}".strip("."), node.level) for alias in node.names]
            for name, level in names:
                found = self.file(file, name, level)
                if found is not None:
                    yield found


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
        return
    for file in sorted(path.rglob("*.py")):
        if not _SKIPPED & set(file.relative_to(path).parts):
            yield file


def _read(path: Path) -> File:
    try:
        raw = path.read_bytes()
        encoding, _ = tokenize.detect_encoding(io.BytesIO(raw).readline)
        text = raw.decode(encoding)
    except (SyntaxError, ValueError, OSError) as error:
        return File(path, problem=say("not readable as Python: {error}", error=error))
    try:
        return File(path, text, encoding, ast.parse(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return File(path, text, encoding, problem=say("not readable as Python: {error}", error=error))


def _parts(path: Path) -> tuple[str, ...]:
    parts = path.resolve().with_suffix("").parts[1:]
    return parts[:-1] if parts[-1] == "__init__" else parts


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
