"""The writer of generated files, which also removes outdated files and compares."""

from __future__ import annotations

import difflib
import os
import re
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path

from .backends import Marks, Output, back_ends

_CACHES = frozenset({"__pycache__"})


def owned() -> tuple[str, ...]:
    """Return the folders that contain only generated files."""
    return tuple(folder for back_end in back_ends() for folder in back_end.owned)


def present(root: Path, folders: Iterable[str] | None = None) -> set[str]:
    """Return the existing generated files."""
    found: set[str] = set()
    for top in owned() if folders is None else folders:
        for folder, inner, names in os.walk(root / top):
            inner[:] = [name for name in inner if name not in _CACHES]
            below = Path(folder).relative_to(root).as_posix()
            found.update(f"{below}/{name}" for name in names)
    return found


def write(root: Path, files: Mapping[str, Output], folders: Iterable[str] | None = None) -> list[str]:
    """Write files; return the changed and removed paths.

    Args:
        root: The folder of the paths.
        files: Path -> output.
        folders: The folders in which other files are removed; the folders of the back ends if None.
    """
    tops = tuple(owned() if folders is None else folders)
    changed: list[str] = []
    for name, output in files.items():
        path = root / name
        data = expected(path, output)
        if data is None or (path.is_file() and path.read_bytes() == data):
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        changed.append(name)
    for name in sorted(present(root, tops) - files.keys()):
        (root / name).unlink()
        changed.append(name)
        remove_empty((root / name).parent, {root / top for top in tops})
    return changed


def expected(path: Path, output: Output) -> bytes | None:
    """Return the expected bytes of a file; None for marks in a file that does not exist."""
    if isinstance(output, str):
        return output.encode()
    return fill(path.read_text("utf-8"), output).encode() if path.is_file() else None


def fill(text: str, marks: Marks) -> str:
    """Return a text with new texts between its marks."""
    for name, value in marks.between.items():
        begin, end = re.escape(f"<!-- {name} -->"), re.escape(f"<!-- /{name} -->")
        text = re.sub(rf"(?<={begin}).*?(?={end})", value.replace("\\", r"\\"), text, flags=re.DOTALL)
    return text


def remove_empty(folder: Path, tops: set[Path]) -> None:
    """Remove a folder without files, and the folders above it that become empty, up to one of `tops`."""
    while folder not in tops and not any(path for path in folder.iterdir() if path.name not in _CACHES):
        shutil.rmtree(folder)
        folder = folder.parent


def difference(root: Path, files: Mapping[str, Output]) -> list[str]:
    """Return a line for each file that writing would change, with its first differences."""
    gone = sorted(present(root) - files.keys())
    found = [f"{name}: is not generated any more" for name in gone]
    for name, output in files.items():
        path = root / name
        data = expected(path, output)
        if data is None:
            continue
        old = path.read_bytes() if path.is_file() else None
        if old is None:
            found.append(f"{name}: is missing")
        elif old != data:
            found.append("\n    ".join([f"{name}: differs", *_first_lines(old, data)]))
    return found


def _first_lines(old: bytes, new: bytes) -> list[str]:
    committed, generated = (data.decode("utf-8", "replace").splitlines() for data in (old, new))
    return list(difflib.unified_diff(committed, generated, "committed", "generated", n=0, lineterm=""))[2:8]
