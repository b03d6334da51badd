"""Python modules of which only the statements with a name in question are parsed: to parse them all takes too long."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

Definition = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
_BLOCKS = ("body", "orelse", "handlers", "finalbody", "cases")
"""The attributes of statements with inner statements."""
_STATEMENT = re.compile(r"^(?=[^\s#)\]}])(?!(?:elif|else|except|finally)\b)", re.MULTILINE)
"""The beginning of a statement of a module, or of a line in a text."""
_MEMBER = re.compile(r"^(?=    [^\s#)\]}])", re.MULTILINE)
"""The same for the body of a class."""
_DEFINITION = re.compile(r"^(?:class|(?:async )?def) (\w+)", re.MULTILINE)
_METHOD = re.compile(r"^    (?:async )?def (\w+)", re.MULTILINE)
_DOCUMENTED = re.compile(r'.*?:\n\s+r?""".*?"""', re.DOTALL)
"""A method up to the end of its docstring."""
_SETTINGS = "Unpack["
"""The type of the keyword arguments of a method that declares them elsewhere."""


def pieces(text: str, beginning: re.Pattern[str] = _STATEMENT) -> Iterator[str]:
    """Yield the statements of a module or of a class as texts. A piece has whole statements, most often one.

    Args:
        text: The module or the class.
        beginning: The beginnings of lines where a piece may begin.
    """
    piece = ""
    for part in beginning.split(text) if "'''" not in text else [text]:
        piece += part
        is_in_text = piece.count('"""') % 2 == 1
        if not is_in_text and not part.lstrip().startswith("@"):
            yield piece
            piece = ""
    yield piece


def statements(block: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Yield the statements of a block and of the blocks in it, without expressions, which are most of a module."""
    for one in block:
        yield one
        for name in _BLOCKS:
            yield from statements(getattr(one, name, ()))


def _outline(text: str) -> str:
    """Return a class without its private methods, and without the code after the docstrings of the others."""
    kept: list[str] = []
    for piece in pieces(text, _MEMBER):
        method = _METHOD.search(piece)
        if method is None or _SETTINGS in piece:
            kept.append(piece)
        elif not method[1].startswith("_"):
            documented = _DOCUMENTED.match(piece)
            kept.append(f"{documented[0]}\n" if documented else piece)
    return "".join(kept) + "    pass\n"


class _Piece:
    """Statements of a module, parsed when they are needed.

    Args:
        text: The statements.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def body(self) -> list[ast.stmt]:
        return ast.parse(self.text).body

    @cached_property
    def outline(self) -> list[ast.stmt]:
        """The class, with the docstrings of its public methods only; or else the statements."""
        if _METHOD.search(self.text) is None:
            return self.body
        try:
            return ast.parse(_outline(self.text)).body
        except SyntaxError:  # there is a statement after the class, or an unusual text in a method
            return self.body


class Module:
    """The names of a module.

    Args:
        text: The source of the module.
    """

    def __init__(self, text: str) -> None:
        self._pieces = [*map(_Piece, pieces(text))]
        self._defining: dict[str, list[_Piece]] = defaultdict(list)
        """Name -> the pieces that may define it."""
        for piece in self._pieces:
            for name in _DEFINITION.findall(piece.text):
                self._defining[name].append(piece)
        self._importing = [piece for piece in self._pieces if "import" in piece.text]

    @property
    def body(self) -> Iterator[ast.stmt]:
        """The statements of the module."""
        return (node for piece in self._pieces for node in piece.body)

    def definition(self, name: str) -> Definition | None:
        """Return the class or function with a name. A class has the docstrings of its public methods only."""
        for piece in self._defining.get(name, ()):
            if node := _defined(piece.outline, name) or _defined(piece.body, name):
                return node
        return None

    def alias(self, name: str) -> ast.expr | None:
        """Return the value that the module gives a name, such as the type of a type alias."""
        for node in _statements_with(f"{name}:", self._pieces):
            if isinstance(node, ast.AnnAssign) and node.value and ast.unparse(node.target) == name:
                return node.value
        return None

    def imported(self, name: str) -> tuple[ast.ImportFrom, str] | None:
        """Return the import of a name, and its name in the imported module."""
        for node in _statements_with(name, self._importing):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    if (alias.asname or alias.name) == name:
                        return node, alias.name
        return None


def _statements_with(text: str, among: Iterable[_Piece]) -> Iterator[ast.AST]:
    """Yield the statements, nested ones included, of the pieces that contain a text."""
    return (node for piece in among if text in piece.text for node in statements(piece.body))


def _defined(body: Iterable[ast.stmt], name: str) -> Definition | None:
    return next((node for node in body if isinstance(node, Definition) and node.name == name), None)
