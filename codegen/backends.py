"""The outputs: every folder here whose package has `files(api)` is one. Adding an output is adding a folder."""

from __future__ import annotations

import functools
import lzma
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

import attrs

from .language.diagnostics import Diagnostics
from .model.api import Api
from .packed import compressed


@attrs.frozen
class Marks:
    """The generated words in a file that people write."""

    between: Mapping[str, str]
    """Name -> text, which stands between `<!-- name -->` and `<!-- /name -->`."""


@attrs.frozen
class Packed:
    """A file that holds a text compressed. It is the same as long as the text in it is, whatever compressed it."""

    text: str

    def data(self) -> bytes:
        return compressed(self.text)

    def is_in(self, data: bytes) -> bool:
        """Whether a file holds this text."""
        try:
            return lzma.decompress(data) == self.text.encode()
        except lzma.LZMAError:
            return False


Output: TypeAlias = str | Marks | Packed
"""A whole file, or marks in one."""

_INNER = frozenset({"export", "language", "lint", "model", "site", "watch"})
"""Folders that make no output, or one that is not committed."""


def _nothing_to_check(api: Api, diagnostics: Diagnostics) -> None:
    """Most outputs can be written for every API."""


@attrs.frozen
class BackEnd:
    name: str
    files: Callable[[Api], Mapping[str, Output]]
    check: Callable[[Api, Diagnostics], None] = _nothing_to_check
    """Reports what this output cannot do with an API."""
    owned: tuple[str, ...] = ()
    """Folders in which nothing else may lie."""


@functools.cache
def back_ends() -> tuple[BackEnd, ...]:
    folder = Path(__file__).parent
    found: list[BackEnd] = []
    for path in sorted(folder.iterdir()):
        if not (path / "__init__.py").is_file() or path.name in _INNER:
            continue
        module = import_module(f"{__package__}.{path.name}")
        check = getattr(module, "check", _nothing_to_check)
        found.append(BackEnd(path.name, module.files, check, getattr(module, "OWNED", ())))
    return tuple(found)
