"""The back ends: every folder of this package that has `files(api)`. A new output is a new folder."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

import attrs

from .language.diagnostics import Diagnostics
from .model.api import Api


@attrs.frozen
class Marks:
    """The generated parts of a file that is written by hand."""

    between: Mapping[str, str]
    """Name -> the text between `<!-- name -->` and `<!-- /name -->`."""


Output: TypeAlias = str | Marks
"""A whole file, or parts of a file."""

_INNER = frozenset({"export", "language", "model"})
"""The folders without a back end, or with one whose output is not committed."""


def _nothing_to_check(api: Api, diagnostics: Diagnostics) -> None:
    """Accept every API, as most outputs can be written for all."""


@attrs.frozen
class BackEnd:
    name: str
    files: Callable[[Api], Mapping[str, Output]]
    check: Callable[[Api, Diagnostics], None] = _nothing_to_check
    """Report an API that the output does not support."""
    owned: tuple[str, ...] = ()
    """The folders that contain only files of the output."""


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
