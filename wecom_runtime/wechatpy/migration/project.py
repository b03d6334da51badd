"""The Python files of a code base, and which of them an import means."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import attrs

from .accounts import OLDER

_SKIPPED = frozenset({".git", ".hg", ".tox", ".venv", "venv", "node_modules", "__pycache__", "site-packages"})
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


@attrs.frozen(eq=False)
class File:
    """A file that was read."""

    path: Path
    text: str = ""
    encoding: str = "utf-8"
    tree: ast.Module = attrs.field(factory=lambda: ast.Module([], []))
    problem: str = ""
    """Why it could not be read."""

    @property
    def uses_older(self) -> bool:
        """Whether the older library's name stands in it."""
        return OLDER in self.text

    @property
    def lines(self) -> list[str]:
        """Its lines as the positions in `tree` count them."""
        return _LINE.findall(self.text)


class Project:
    """The files below a folder that use the older library, or something of a file that does."""

    def __init__(self, path: Path) -> None:
        read = [_read(file) for file in _files(path)]
        self._endings: defaultdict[tuple[str, ...], list[File]] = defaultdict(list)
        for file in read:
            parts = _parts(file.path)
            for start in range(len(parts)):
                self._endings[parts[start:]].append(file)
        self.files = self._reached(read)

    def file(self, importing: File, module: str, level: int = 0) -> File | None:
        """The file that an import means; None for what is not of this code base.

        Args:
            importing: Where the import stands.
            module: Its dotted name; may be empty where it is relative.
            level: The number of dots in front.
        """
        wanted = tuple(module.split(".")) if module else ()
        if level:
            folder = importing.path.resolve().parent.parts[1:]
            wanted = folder[: len(folder) - level + 1] + wanted
        found = [one for one in self._endings.get(wanted, ()) if one is not importing]
        here = importing.path.resolve().parts
        return max(found, key=lambda one: _common(here, one.path.resolve().parts), default=None)

    def _reached(self, read: list[File]) -> list[File]:
        """Files that name the older library, and whatever imports them, over any number of steps."""
        importers: defaultdict[File, list[File]] = defaultdict(list)
        for file in read:
            for imported in self._imported(file):
                importers[imported].append(file)
        waiting = [file for file in read if file.uses_older]
        reached = set(waiting)
        while waiting:
            for file in importers[waiting.pop()]:
                if file not in reached:
                    reached.add(file)
                    waiting.append(file)
        return [file for file in read if file in reached]

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
        return File(path, problem=f"not readable as Python: {error}")
    try:
        return File(path, text, encoding, ast.parse(text))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        return File(path, text, encoding, problem=f"not readable as Python: {error}")


def _parts(path: Path) -> tuple[str, ...]:
    parts = path.resolve().with_suffix("").parts[1:]
    return parts[:-1] if parts[-1] == "__init__" else parts


def _common(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
