"""Private names that tests use: names with a leading underscore, and replaced attributes of our modules.

A test may replace an attribute of a module that its folder mirrors.

``python -m tests.support.private_names`` prints the number in each file.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[1]
PACKAGES = ("wecom_runtime", "wecom_client", "codegen", "tools", "tests")
MIRRORS = {"codegen": "codegen", "tools": "tools", "runtime": "wecom_runtime"}
"""Folder -> package, where the package is not one of `wecom_runtime` with the folder's name."""
REPLACING = {"setattr", "delattr"}
BY_NAME = {*REPLACING, "getattr", "hasattr"}
DOCUMENTED = {"_replace", "_asdict", "_fields", "_make"}
"""Public names of named tuples."""


def is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__") and name.strip("_") != "" and name not in DOCUMENTED


def is_ours(module: str) -> bool:
    return module.partition(".")[0] in PACKAGES


class Finder(ast.NodeVisitor):
    """Collects the private names that a module uses, with their lines.

    Args:
        tree: The module.
        mirrored: The package that the module's folder mirrors.
    """

    def __init__(self, tree: ast.Module, mirrored: str = "none") -> None:
        self._mirrored = mirrored
        self.found: list[tuple[int, str]] = []
        self._foreign: set[str] = set()
        """Names of imported modules of others, such as `os`, which has `os._exit`."""
        self._modules: dict[str, str] = {}
        """Name -> the module of ours that it may be."""
        self.visit(tree)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            top = alias.name.partition(".")[0]
            if not is_ours(alias.name):
                self._foreign.add(alias.asname or top)
                continue
            self._modules[alias.asname or top] = alias.name if alias.asname else top
            if any(map(is_private, alias.name.split("."))):
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
                self._modules[alias.asname or alias.name] = f"{node.module}.{alias.name}"

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self.generic_visit(node)
        is_own = isinstance(node.value, ast.Name) and node.value.id in {"self", "cls"}
        if is_private(node.attr) and not is_own and root(node.value) not in self._foreign:
            self.found.append((node.lineno, node.attr))

    def visit_Assign(self, node: ast.Assign) -> None:
        self.generic_visit(node)
        if isinstance(node.value, ast.Attribute) and root(node.value) in self._modules:  # a short name of a module
            self._modules.update({one.id: self._path(node.value) for one in node.targets if isinstance(one, ast.Name)})

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
            if is_ours(path) and not self._is_mirrored(path):
                self.found.append((node.lineno, path))
        elif name and root(target) not in self._foreign and (is_private(name) or self._replaces(called, target)):
            self.found.append((node.lineno, name))

    def _replaces(self, called: str, target: ast.expr) -> bool:
        if called not in REPLACING or root(target) not in self._modules:
            return False
        return not self._is_mirrored(self._path(target))

    def _path(self, node: ast.expr) -> str:
        """Return the path of an attribute of a module, with the module's full name."""
        return ast.unparse(node).replace(root(node), self._modules[root(node)], 1)

    def _is_mirrored(self, path: str) -> bool:
        """Return whether a path is one of the mirrored package, without private names."""
        return path.startswith(f"{self._mirrored}.") and not any(map(is_private, path.split(".")))


def root(node: ast.expr) -> str:
    """Return the name with which an expression such as `a.b.c` begins."""
    while isinstance(node, ast.Attribute):
        node = node.value
    return node.id if isinstance(node, ast.Name) else ""


def text(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def mirrored_by(path: Path, tests: Path) -> str:
    """Return the package that the folder of a file mirrors, or a name of no package."""
    top = path.relative_to(tests).parts[0]
    return MIRRORS.get(top, f"wecom_runtime.{top}")


def private_names(tests: Path = TESTS) -> Iterator[tuple[Path, int, str]]:
    """Yield the file, the line and the name of each use."""
    for path in sorted(tests.rglob("*.py")):
        if {"golden", "programs", "__pycache__"}.isdisjoint(path.parts):
            tree = ast.parse(path.read_text("utf-8"))
            yield from ((path, *one) for one in Finder(tree, mirrored_by(path, tests)).found)


if __name__ == "__main__":
    counts: dict[str, int] = {}
    for path, *_ in private_names(Path(sys.argv[1]) if sys.argv[1:] else TESTS):
        counts[str(path)] = counts.get(str(path), 0) + 1
    for file, total in sorted(counts.items(), key=lambda item: -item[1]):
        print(f"{total:5} {file}")
    print(f"{sum(counts.values()):5} in all")
