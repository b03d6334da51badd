"""Doubles of the behaviour of Windows, for tests on other systems."""

from __future__ import annotations

import os
import types
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

OPEN_FILES = Path("/proc/self/fd")
needs_open_files = pytest.mark.skipif(not OPEN_FILES.is_dir(), reason="this system does not tell which files are open")


def hold_open_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse to move, remove or replace a file that this process has open."""
    for name in ("rename", "replace", "unlink"):
        monkeypatch.setattr(Path, name, _refusing(getattr(Path, name)))


def _refusing(method: Callable[..., Any]) -> Callable[..., Any]:
    def refusing(path: Path, *arguments: Any, **options: Any) -> Any:
        for one in (path, *(Path(argument) for argument in arguments if isinstance(argument, (str, Path)))):
            if str(one.absolute()) in open_files():
                raise PermissionError(13, "The process cannot access the file because it is in use", str(one))
        return method(path, *arguments, **options)

    return refusing


def open_files() -> set[str]:
    found: set[str] = set()
    for link in OPEN_FILES.iterdir():
        try:
            found.add(str(link.readlink()))
        except OSError:  # the descriptor of the check itself
            continue
    return found


class Msvcrt(types.ModuleType):
    """The functions of `msvcrt` that lock bytes of files, for this process and other holders of the file."""

    LK_NBLCK = 2

    def __init__(self) -> None:
        super().__init__("msvcrt")
        self._locked: dict[tuple[int, int], int] = {}
        """File and position -> the descriptor with the lock."""

    def locking(self, descriptor: int, mode: int, count: int) -> None:
        assert (mode, count) == (self.LK_NBLCK, 1)
        place = os.fstat(descriptor).st_ino, os.lseek(descriptor, 0, os.SEEK_CUR)
        assert place[1] > os.fstat(descriptor).st_size, "what is locked cannot be read by others"
        if self._is_open(self._locked.get(place, -1), place[0]):
            raise PermissionError(13, "Permission denied")
        self._locked[place] = descriptor

    @staticmethod
    def _is_open(descriptor: int, file: int) -> bool:
        try:
            return descriptor >= 0 and os.fstat(descriptor).st_ino == file
        except OSError:
            return False
