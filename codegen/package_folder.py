"""The folder of a package that `wecom generate` has written, and its replacement as a whole.

A manifest in the folder lists the generated files. All other files are the user's: they stay, and a generated file must
not replace one. The new package is written beside the old one, and both are exchanged in one step, so that a killed run
leaves one of them.
"""

from __future__ import annotations

import ctypes
import json
import os
import secrets
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple, cast

from wecom_runtime.language import say

MANIFEST = "_generated.json"
"""The manifest, which lists the generated files except itself."""

_CACHES = frozenset({"__pycache__"})
_ON_LINUX, _ON_MAC = 2, 2  # RENAME_EXCHANGE, RENAME_SWAP
_HERE = -100  # AT_FDCWD


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
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
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


def replace_package(folder: Path, files: Mapping[str, str | bytes]) -> Replaced:
    """Replace a folder with a generated package.

    Args:
        folder: The folder of the package, which may not exist.
        files: Path below the folder -> text or bytes.

    Raises:
        FileExistsError: A file would replace a file of the user.
    """
    _finish_interrupted(folder)
    check_target(folder)
    before = generated(folder)
    _check_places(folder, files, before)
    manifest = json.dumps({"files": sorted(files)}, indent=0) + "\n"
    contents = {
        name: content.encode() if isinstance(content, str) else content
        for name, content in {MANIFEST: manifest, **files}.items()
    }
    written = [name for name, content in contents.items() if not _holds(folder / name, content)]
    removed = sorted(name for name in before - files.keys() if (folder / name).is_file())
    if written or removed:
        stage = folder.with_name(f"{_stage_prefix(folder)}{secrets.token_hex(4)}")
        stage.mkdir(parents=True)
        try:
            if folder.exists():
                stage.chmod(folder.stat().st_mode)
            for name, content in contents.items():
                path = stage / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            _keep(_others(folder, before), folder, stage)
            _change_places(stage, folder)
        finally:
            _discard(stage, folder)
    return Replaced([name for name in written if name != MANIFEST], removed)


# -- files of the user


def _others(folder: Path, mine: Iterable[str]) -> list[str]:
    """Return the files, links and empty folders of the user in a package."""
    known = {*mine, MANIFEST}
    found: list[str] = []
    for top, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in _CACHES]
        links = [name for name in folders if (Path(top) / name).is_symlink()]
        if not folders and not names and Path(top) != folder:
            found.append(Path(top).relative_to(folder).as_posix())
        for name in (*names, *links):
            path = (Path(top) / name).relative_to(folder).as_posix()
            if path not in known:
                found.append(path)
    return found


def _check_places(folder: Path, files: Iterable[str], before: frozenset[str]) -> None:
    found = dict.fromkeys(_misplaced(folder, files, before))
    if found:
        raise FileExistsError("\n".join(found))


def _misplaced(folder: Path, files: Iterable[str], before: frozenset[str]) -> Iterator[str]:
    """Yield a text for each place of a generated file that the user has taken."""
    for name in (*files, MANIFEST):
        path = folder / name
        for above in _between(folder, path):
            if above.is_symlink():
                yield say("{above} is a symbolic link: nothing is generated behind it; remove it first", above=above)
        is_mine = name in before or name == MANIFEST
        if (path.is_symlink() or path.exists()) and (not is_mine or path.is_symlink() or path.is_dir()):
            yield say("{path} was not generated, and would be replaced: rename it, or choose another --out", path=path)


def _between(folder: Path, path: Path) -> Iterator[Path]:
    above = path.parent
    while above != folder:
        yield above
        above = above.parent


def _keep(names: Iterable[str], folder: Path, stage: Path) -> None:
    """Link the user's files into the new package; they are in both until the old one is discarded."""
    for name in names:
        source, target = folder / name, stage / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_symlink():
            target.symlink_to(source.readlink())
        elif source.is_dir():
            target.mkdir(exist_ok=True)
        else:
            try:
                os.link(source, target)
            except OSError:  # a file system without hard links
                shutil.copy2(source, target)


# -- the exchange of the packages


def _change_places(stage: Path, folder: Path) -> None:
    if not folder.exists() or not any(folder.iterdir()):
        stage.replace(folder) if os.name == "posix" else _move(stage, folder)
    elif not _exchange(stage, folder):
        # The folder does not exist between these two lines: `_finish_interrupted` restores the old one.
        old = _before(folder)
        folder.rename(old)
        stage.rename(folder)
        old.rename(stage)


def _move(stage: Path, folder: Path) -> None:
    if folder.exists():
        folder.rmdir()
    stage.rename(folder)


def _exchange(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; return False if the system does not support it."""
    try:
        system: Any = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            status = system.renamex_np(os.fsencode(one), os.fsencode(other), _ON_MAC)
        else:
            status = system.renameat2(_HERE, os.fsencode(one), _HERE, os.fsencode(other), _ON_LINUX)
        return bool(status == 0)
    except (AttributeError, OSError, TypeError):
        return False


def _finish_interrupted(folder: Path) -> None:
    """Clean up after a killed run."""
    old = _before(folder)
    if old.is_dir():
        if folder.exists():
            _discard(old, folder)
        else:
            old.rename(folder)
    for stage in folder.parent.glob(f"{_stage_prefix(folder)}*"):
        _discard(stage, folder)


def _discard(stage: Path, folder: Path) -> None:
    """Remove from a folder beside the package the generated files, and files that the package also has."""
    if not stage.is_dir():
        return
    try:
        mine = {*generated(stage), MANIFEST}
    except FileExistsError:  # the run was killed while writing
        mine = {MANIFEST}
    for top, folders, names in os.walk(stage, topdown=False):
        for name in (*names, *(one for one in folders if (Path(top) / one).is_symlink())):
            path = Path(top) / name
            relative = path.relative_to(stage)
            kept = folder / relative
            if relative.as_posix() in mine or _CACHES & set(relative.parts) or kept.is_symlink() or kept.exists():
                path.unlink()
        if not any(Path(top).iterdir()):
            Path(top).rmdir()


# -- names


def _stage_prefix(folder: Path) -> str:
    return f".{folder.name}.generating-"


def _before(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.before")


def _is_inside(name: object) -> bool:
    return isinstance(name, str) and not PurePosixPath(name).is_absolute() and ".." not in PurePosixPath(name).parts


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content
