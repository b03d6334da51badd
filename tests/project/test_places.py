"""The places of tests: a folder mirrors a package, and a file of tests has the name of a module or package of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

PROJECT = Path(__file__).parents[2]
TESTS = PROJECT / "tests"
PACKAGES = {"codegen": "codegen", "tools": "tools", "runtime": "wecom_runtime"}
"""Folder -> package, where the package is not one of `wecom_runtime` with the folder's name."""
CROSSING = {"attacks", "examples", "generated", "interleavings", "net", "project", "readme", "support", "wire"}
"""The folders that concern several packages or no package."""


def folders() -> list[str]:
    return sorted(path.name for path in TESTS.iterdir() if (path / "__init__.py").exists())


def package_of(path: Path) -> Path:
    """Return the package that a file of tests mirrors."""
    top, *deeper = path.relative_to(TESTS).parent.parts
    return PROJECT / PACKAGES.get(top, f"wecom_runtime/{top}") / Path(*deeper)


def names_of(package: Path) -> set[str]:
    """Return the names of the modules and packages in a package."""
    found = {path.stem.strip("_") for path in package.glob("*.py")}
    return found | {path.name for path in package.iterdir() if path.is_dir()}


def misplaced() -> Iterator[str]:
    for path in sorted(TESTS.rglob("test_*.py")):
        if path.relative_to(TESTS).parts[0] in CROSSING or "golden" in path.parts:
            continue
        package, name = package_of(path), path.stem.removeprefix("test_")
        if not package.is_dir():
            yield f"{path.relative_to(PROJECT)}: there is no package {package.relative_to(PROJECT)}"
        elif not any(name == known or name.startswith(f"{known}_") for known in names_of(package)):
            yield f"{path.relative_to(PROJECT)}: {package.relative_to(PROJECT)} has no module for {name}"


def test_every_file_of_tests_has_the_name_of_a_module() -> None:
    assert list(misplaced()) == []


def test_every_folder_is_described_in_a_sentence() -> None:
    rows = dict(re.findall(r"^\| `(\w+)/` \| (.+) \|$", (TESTS / "README.md").read_text("utf-8"), re.MULTILINE))
    assert sorted(rows) == folders()
    assert [folder for folder, text in rows.items() if not text.endswith(".")] == []
