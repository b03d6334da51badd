"""Parsed Python modules: their classes and functions, and what they import and assign."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
_BLOCKS = ("body", "orelse", "handlers", "finalbody", "cases")
"""The attributes of statements with inner statements."""


def statements(block: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Yield the statements of a block and of the blocks in it, without expressions, which are most of a module."""
    for one in block:
        yield one
        for name in _BLOCKS:
            yield from statements(getattr(one, name, ()))


class Module:
    """The names of a module.

    Args:
        text: The source of the module.
    """

    def __init__(self, text: str) -> None:
        self.body = ast.parse(text).body
        self.definitions: dict[str, Definition] = {}
        """The classes and functions by their names; of overloads, the last one has the docstring."""
        self.imports: dict[str, tuple[ast.ImportFrom, str]] = {}
        """The imported names, each with its import and its name in the imported module."""
        self.values: dict[str, ast.expr] = {}
        """The assigned names with their values, such as the type of a type alias."""
        for one in self.body:
            if isinstance(one, Definition):
                self.definitions[one.name] = one
        for node in statements(self.body):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    self.imports.setdefault(alias.asname or alias.name, (node, alias.name))
            elif isinstance(node, ast.AnnAssign) and node.value:
                self.values.setdefault(ast.unparse(node.target), node.value)
