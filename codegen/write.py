"""Puts generated files in their place, removes those that are no longer generated, or compares."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path

OWNED = "generated/wecom_client"
"""Everything below is generated; nothing else may lie there."""


def present(root: Path) -> set[str]:
    """Generated files that exist."""
    found = (path for path in (root / OWNED).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix() for path in found}


def write(root: Path, files: Mapping[str, str]) -> list[str]:
    """Returns the paths that were changed or removed."""
    changed: list[str] = []
    for name, text in files.items():
        path = root / name
        content = text.encode()
        if path.is_file() and path.read_bytes() == content:
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        changed.append(name)
    for name in sorted(present(root) - files.keys()):
        (root / name).unlink()
        changed.append(name)
        _remove_empty((root / name).parent, root / OWNED)
    return changed


def _remove_empty(folder: Path, top: Path) -> None:
    while folder != top and not any(path for path in folder.iterdir() if path.name != "__pycache__"):
        for cached in folder.rglob("*"):
            cached.unlink() if cached.is_file() else None
        for cached in sorted(folder.rglob("*"), reverse=True):
            cached.rmdir()
        folder.rmdir()
        folder = folder.parent


def difference(root: Path, files: Mapping[str, str]) -> list[str]:
    """What writing would change, a line for each file and the first lines that differ."""
    found = [f"{name}: is not generated any more" for name in sorted(present(root) - files.keys())]
    for name, text in files.items():
        path = root / name
        old = path.read_text("utf-8") if path.is_file() else None
        if old is None:
            found.append(f"{name}: is missing")
        elif old != text:
            diff = difflib.unified_diff(old.splitlines(), text.splitlines(), "committed", "generated", n=0, lineterm="")
            found.append("\n    ".join([f"{name}: differs", *list(diff)[2:8]]))
    return found
