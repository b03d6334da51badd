"""The generated files of small specs, one for each feature. `UPDATE_GOLDEN=1 pytest tests/codegen` updates them."""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from codegen.generate import generate

GOLDEN = Path(__file__).parent / "golden"
PACKAGE = "generated/wecom_client/"


def expected_files(case: Path) -> dict[str, Path]:
    """Generated path -> file with the expected text."""
    folder = case / "expected"
    found = {}
    for path in sorted(folder.rglob("*.txt")):
        name = path.relative_to(folder).as_posix().removesuffix(".txt")
        found[PACKAGE + name] = path
    return found


@pytest.mark.parametrize("case", sorted(p for p in GOLDEN.iterdir() if p.is_dir()), ids=lambda p: p.name)
def test_generated_text(case: Path) -> None:
    files = generate(case / "spec")
    expected = expected_files(case)
    assert expected
    for name, path in expected.items():
        text = files[name]
        assert isinstance(text, str)
        if os.environ.get("UPDATE_GOLDEN"):
            path.write_text(text, "utf-8")
        assert text == path.read_text("utf-8"), name
    for name, text in files.items():
        if isinstance(text, str) and name.endswith(".py"):
            compile(text, name, "exec", flags=ast.PyCF_ONLY_AST)


def test_the_same_bytes_every_time() -> None:
    case = GOLDEN / "types" / "spec"
    assert generate(case) == generate(case)
