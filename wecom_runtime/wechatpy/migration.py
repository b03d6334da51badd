"""Moves a code base from the older library: rewrites what it imports, and finds the calls that have a successor."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

import attrs

OLDER = "wechatpy"
NEWER = "wecom_client.wechatpy"

_DOTTED = re.compile(rf"{OLDER}(\.\w+)+")
_SKIPPED = frozenset({".git", ".hg", ".tox", ".venv", "venv", "node_modules", "__pycache__", "site-packages"})


@attrs.frozen
class Import:
    """A use of the older library's name."""

    line: int
    module: str
    problem: str = ""
    """Why it stays as it is; empty where it is rewritten."""


@attrs.frozen
class Call:
    """A call that a typed one can take the place of."""

    line: int
    older: str
    newer: str


@attrs.frozen
class Migration:
    """What one file needs."""

    path: Path
    imports: tuple[Import, ...] = ()
    calls: tuple[Call, ...] = ()
    source: str = ""
    """The file with its imports rewritten."""
    problem: str = ""
    """Why the file could not be read."""
    is_changed: bool = False

    def write(self) -> None:
        """Put the rewritten text in the file's place."""
        if self.is_changed:
            with self.path.open("w", encoding="utf-8", newline="") as file:
                file.write(self.source)


def migrate(path: Path, successors: Mapping[str, str], modules: Collection[str]) -> Iterator[Migration]:
    """Look at a file, or at each Python file below a folder; only those that use the older library are given.

    Args:
        path: The file or folder.
        successors: `api.method` of the older library -> the call that takes its place.
        modules: Modules of the older library that this one has.
    """
    for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
        if path.is_file() or not _SKIPPED & set(file.relative_to(path).parts):
            found = migrate_file(file, successors, modules)
            if found is not None:
                yield found


def migrate_file(path: Path, successors: Mapping[str, str], modules: Collection[str]) -> Migration | None:
    """What a file needs; None where it does not use the older library."""
    try:
        with path.open(encoding="utf-8", newline="") as file:
            source = file.read()
        if OLDER not in source:
            return None
        tree = ast.parse(source)
    except (SyntaxError, ValueError, OSError) as error:
        return Migration(path, problem=f"not readable as Python: {error}")
    uses = _Uses(source, modules)
    uses.visit(tree)
    if not uses.imports:
        return None
    calls = tuple(sorted(_calls(tree, successors), key=lambda call: call.line))
    text = _replaced(source, uses.places)
    return Migration(path, tuple(uses.imports), calls, text, is_changed=text != source)


class _Uses(ast.NodeVisitor):
    """Where the older library's name stands, and where it has to be another one."""

    def __init__(self, source: str, modules: Collection[str]) -> None:
        self._lines = source.splitlines(keepends=True)
        self._modules = modules
        self._bound = False
        """Whether `import wechatpy.…` has bound the name."""
        self.imports: list[Import] = []
        self.places: list[tuple[int, int]] = []
        """Line and byte where the name begins."""

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            if self._is_older(alias.name) and self._note(node.lineno, alias.name):
                self._place(alias.lineno, alias.col_offset)
                self._bound = self._bound or alias.asname is None

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        if node.level or not self._is_older(module):
            return
        names = [module] if module != OLDER else [f"{module}.{alias.name}" for alias in node.names]
        here = [self._note(node.lineno, name) for name in names]
        if all(here):
            line = self._lines[node.lineno - 1].encode()
            self._place(node.lineno, line.index(OLDER.encode(), node.col_offset))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        name = _dotted(node)
        if self._bound and name is not None and self._is_older(name) and self._is_here(name):
            self._place(node.lineno, node.col_offset)
            return
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        # Such as mock.patch("wechatpy.work.client.WeChatClient").
        if isinstance(node.value, str) and _DOTTED.fullmatch(node.value) and self._note(node.lineno, node.value):
            line = self._lines[node.lineno - 1].encode()
            self._place(node.lineno, line.index(OLDER.encode(), node.col_offset))

    def _is_older(self, name: str) -> bool:
        return name == OLDER or name.startswith(f"{OLDER}.")

    def _is_here(self, name: str) -> bool:
        return name.split(".")[1:2] != [] and name.split(".")[1] in self._modules

    def _note(self, line: int, name: str) -> bool:
        is_here = self._is_here(name)
        problem = "" if is_here else "is not about WeCom, and not here: it stays with wechatpy"
        self.imports.append(Import(line, name, problem))
        return is_here

    def _place(self, line: int, column: int) -> None:
        if (line, column) not in self.places:
            self.places.append((line, column))


def _dotted(node: ast.expr) -> str | None:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        owner = _dotted(node.value)
        return None if owner is None else f"{owner}.{node.attr}"
    return None


def _calls(tree: ast.AST, successors: Mapping[str, str]) -> Iterator[Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Attribute):
                older = f"{owner.attr}.{node.func.attr}"
                if older in successors:
                    yield Call(node.lineno, older, successors[older])


def _replaced(source: str, places: list[tuple[int, int]]) -> str:
    lines = source.splitlines(keepends=True)
    for number, column in sorted(places, reverse=True):
        line = lines[number - 1].encode()
        lines[number - 1] = (line[:column] + NEWER.encode() + line[column + len(OLDER) :]).decode()
    return "".join(lines)
