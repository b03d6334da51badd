"""A spec of one's own may have no callbacks, no archive, no bot and no older library."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from tests.codegen.built import imported, write_spec


def imported_modules(path: Path, package: str) -> Iterator[str]:
    """Everything that a file imports from, for type checkers too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            above = package.split(".")[: 1 - node.level or None] if node.level else []
            yield ".".join((*above, *([node.module] if node.module else [])))


def test_all_imported_modules_exist(tmp_path: Path) -> None:
    with imported(write_spec(tmp_path, {}), tmp_path) as (package, _):
        top = Path(package.__path__[0])
        seen: set[str] = set()
        for path in sorted(top.rglob("*.py")):
            here = ".".join(path.parent.relative_to(top.parent).parts)
            for module in imported_modules(path, here):
                if module.partition(".")[0] in (package.__name__, "wecom_runtime"):
                    assert find_spec(module), f"{path.relative_to(top)} imports from {module}"
                    seen.add(module)
        assert len(seen) > 50
