"""Examples are short, so that they are read to the end."""

from __future__ import annotations

import ast
import io
import tokenize
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "examples"
NO_CODE = (tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)
APART = {"bulk_wecom.py", "demo.py", "serving.py", "__init__.py"}
LONGER = {
    "agent_bot.py": 80,
    "approval.py": 80,
    "bot_asks.py": 80,
    "bot_with_model.py": 60,
    "bulk_sync.py": 60,
    "customer_service.py": 60,
}
"""Complete programs, which may be longer."""


def lines_of_code(source: str) -> int:
    """Count the lines with code, without empty lines, comments and docstrings."""
    docstrings: set[int] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0]
            if ast.get_docstring(node, clean=False) is not None:
                docstrings.update(range(first.lineno, (first.end_lineno or first.lineno) + 1))
    found: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in NO_CODE:
            found.update(range(token.start[0], token.end[0] + 1))
    return len(found - docstrings)


@pytest.mark.parametrize("path", sorted(path for path in FOLDER.glob("*.py") if path.name not in APART), ids=str)
def test_examples_are_short(path: Path) -> None:
    limit = LONGER.get(path.name, 25 if path.name.startswith(("router_", "callbacks_")) else 30)
    assert lines_of_code(path.read_text("utf-8")) < limit


def test_counting() -> None:
    assert lines_of_code('"""Doc\n\nstring."""\n\nimport os  # why\n\n# what\nx = (\n    1\n)\n') == 4
