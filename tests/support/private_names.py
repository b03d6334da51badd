"""Private names that tests use: names with a leading underscore, and replaced attributes of our modules.

``python -m tests.support.private_names`` prints the number in each file.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]
PACKAGES = ("wecom_runtime", "wecom_client", "codegen", "tools", "tests")
REPLACING = {"setattr", "delattr"}
BY_NAME = {*REPLACING, "getattr", "hasattr"}
DOCUMENTED = {"_replace", "_asdict", "_fields", "_make"}
"""Public names of named tuples."""


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name.strip("_") != "" and name not in DOCUMENTED


def is_ours(module: str) -> bool:
    return module.partition(".")[0] in PACKAGES


class Finder(ast.NodeVisitor):
    """Collects the private names that a module uses, with their lines."""

    def __init__(self, tree: ast.Module) -> None:
        self.found: list[tuple[int, str]] = []
        self._foreign: set[str] = set()
        """Names of imported modules of others, such as `os`, which has `os._exit`."""
        self._modules: set[str] = set()
        """Names that may be modules of ours."""
        self.visit(tree)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            name = alias.asname or alias.name.partition(".")[0]
            (self._modules if is_ours(alias.name) else self._foreign).add(name)
            if is_ours(alias.name) and any(map(is_private, alias.name.split("."))):
                self.found.append((node.lineno, alias.name))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if not node.level and not is_ours(node.module or ""):
            self._foreign.update(alias.asname or alias.name for alias in node.names)
            return
        if any(map(is_private, (node.module or "").split("."))):
            self.found.append((node.lineno, node.module or ""))
        for alias in node.names:
            if is_private(alias.name):
                self.found.append((node.lineno, alias.name))
            if alias.name.islower():
                self._modules.add(alias.asname or alias.name)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.generic_visit(node)
        if is_private(node.attr) and root(node.value) not in {"self", "cls", *self._foreign}:
            self.found.append((node.lineno, node.attr))

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.generic_visit(node)
        if isinstance(node.value, ast.Call) and root(node.value.func) == "vars" and (name := text(node.slice)):
            self.found += [(node.lineno, name)] if is_private(name) else []

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = node.func.attr if isinstance(node.func, ast.Attribute) else root(node.func)
        if called not in BY_NAME or not node.args:
            return
        target, name = node.args[0], text(node.args[1]) if len(node.args) > 1 else ""
        if path := text(target):
            if is_ours(path):
                self.found.append((node.lineno, path))
        elif name and root(target) not in self._foreign and (is_private(name) or self._replaces(called, target)):
            self.found.append((node.lineno, name))

    def _replaces(self, called: str, target: ast.expr) -> bool:
        return called in REPLACING and root(target) in self._modules


def root(node: ast.expr) -> str:
    """Return the name with which an expression such as `a.b.c` begins."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def private_names(tests: Path = TESTS) -> Iterator[tuple[Path, int, str]]:
    """Yield the file, the line and the name of each use."""
    for path in sorted(tests.rglob("*.py")):
        if {"golden", "programs", "__pycache__"}.isdisjoint(path.parts):
            yield from ((path, *one) for one in Finder(ast.parse(path.read_text("utf-8"))).found)


if __name__ == "__main__":
    counts: dict[str, int] = {}
    for path, *_ in private_names(Path(sys.argv[1]) if sys.argv[1:] else TESTS):
        counts[str(path)] = counts.get(str(path), 0) + 1
    for file, total in sorted(counts.items(), key=lambda item: -item[1]):
        print(f"{total:5} {file}")
    print(f"{sum(counts.values()):5} in all")
