"""The folder of a package that `wecom generate` has written.

A manifest in the folder lists the generated files. All other files are the user's: they stay, and a generated file must
not replace one. While files change, the manifest lists those before and after, so a killed run can be repeated.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, cast

from wecom_runtime.language import say

from .write import remove_empty

MANIFEST = "_generated.json"
"""The manifest, which lists the generated files except itself."""
_UNFINISHED = f"{MANIFEST}.new"
"""The manifest until all of it is written."""


class Replaced(NamedTuple):
    """The changed paths below a package."""

    written: list[str]
    removed: list[str]


def check_target(folder: Path) -> None:
    """Check that a folder can become a package without changing files of the user.

    Raises:
        FileExistsError: The folder exists and is not a generated package, or it is a symbolic link.
    """
    if folder.is_symlink():
        raise FileExistsError(
            say("{folder} is a symbolic link: name the folder that it leads to with --out and --package", folder=folder)
        )
    if not folder.exists() or (folder.is_dir() and all(path.name == _UNFINISHED for path in folder.iterdir())):
        return
    if not (folder / MANIFEST).is_file():
        raise FileExistsError(
            say(
                "{folder} is there and has no {MANIFEST}, so it was not generated: choose another --package or --out",
                folder=folder,
                MANIFEST=MANIFEST,
            )
        )
    generated(folder)


def generated(folder: Path) -> frozenset[str]:
    """Return the generated paths in the manifest of a package.

    Raises:
        FileExistsError: The manifest cannot be read.
    """
    path = folder / MANIFEST
    if not path.is_file():
        return frozenset()
    try:
        names: Any = json.loads(path.read_text("utf-8"))["files"]
        if not isinstance(names, list) or not all(map(_is_inside, names)):
            raise ValueError
    except (ValueError, KeyError, TypeError):
        raise FileExistsError(
            say(
                "{path} is damaged, so nobody knows what in this folder was generated: restore it, or choose "
                "another --out",
                path=path,
            )
        ) from None
    return frozenset(cast("list[str]", names))


def replace_package(folder: Path, files: Mapping[str, bytes]) -> Replaced:
    """Write a generated package into a folder, and remove the generated files that it no longer has.

    Args:
        folder: The folder of the package, which may not exist.
        files: Path below the folder -> content.

    Raises:
        FileExistsError: A file would replace a file of the user.
    """
    check_target(folder)
    before = generated(folder)
    misplaced = dict.fromkeys(_misplaced(folder, files, before))
    if misplaced:
        raise FileExistsError("\n".join(misplaced))
    written = [name for name, content in files.items() if not _holds(folder / name, content)]
    removed = sorted(name for name in before - files.keys() if _is_file(folder / name))
    folder.mkdir(parents=True, exist_ok=True)
    _write_manifest(folder, {*files, *removed})
    for name in removed:
        path = folder / name
        path.unlink()
        remove_empty(path.parent, {folder})
    for name in written:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(files[name])
    _write_manifest(folder, files)
    return Replaced(written, removed)


def _write_manifest(folder: Path, names: Iterable[str]) -> None:
    content = json.dumps({"files": sorted(names)}, indent=0).encode() + b"\n"
    if not _holds(folder / MANIFEST, content):
        unfinished = folder / _UNFINISHED
        unfinished.write_bytes(content)
        unfinished.replace(folder / MANIFEST)


def _misplaced(folder: Path, files: Iterable[str], before: Collection[str]) -> Iterator[str]:
    """Yield a text for each place of a generated file that the user has taken."""
    for name in (*files, *before):
        for above in PurePosixPath(name).parents:
            if above.name and (folder / above).is_symlink():
                link = folder / above
                yield say("{above} is a symbolic link: nothing is generated behind it; remove it first", above=link)
    for name in (*files, MANIFEST):
        path = folder / name
        is_mine = name in before or name == MANIFEST
        if path.is_symlink() or path.is_dir() or (path.exists() and not is_mine):
            yield say("{path} was not generated, and would be replaced: rename it, or choose another --out", path=path)


def _is_inside(name: object) -> bool:
    return isinstance(name, str) and not PurePosixPath(name).is_absolute() and ".." not in PurePosixPath(name).parts


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()


def _holds(path: Path, content: bytes) -> bool:
    return _is_file(path) and path.read_bytes() == content
