"""The whole way from a folder of specs to the text of every generated file."""

from __future__ import annotations

import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .backends import BackEnd, Output, back_ends
from .language.diagnostics import Diagnostics, SpecError
from .language.spec import load_nodes
from .model.api import Api
from .model.build import build


@contextmanager
def without_collector() -> Generator[None, None, None]:
    """Nothing is thrown away while reading and generating, and looking for it takes most of the time."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


@without_collector()
def read_api(folder: Path) -> Api:
    """The API that the specs in `folder` describe.

    Raises:
        SpecError: The spec has mistakes; all of them are in it.
    """
    diagnostics = Diagnostics()
    api = build(load_nodes(folder, diagnostics), diagnostics)
    if diagnostics:
        raise SpecError(diagnostics)
    return api


def generate(folder: Path) -> dict[str, Output]:
    """Path below the project -> text, for every file that is generated from the specs in `folder`.

    Raises:
        SpecError: The spec has mistakes; all of them are in it.
    """
    with without_collector():
        diagnostics = Diagnostics()
        return files_of(build(load_nodes(folder, diagnostics), diagnostics), diagnostics)


def files_of(api: Api, diagnostics: Diagnostics | None = None) -> dict[str, Output]:
    """Path below the project -> text, for every file that is generated of an API.

    Args:
        api: What a spec says.
        diagnostics: What was wrong in it.

    Raises:
        SpecError: There are mistakes, found before or by a back end.
    """
    mistakes = Diagnostics() if diagnostics is None else diagnostics
    found = back_ends()
    for back_end in found:
        back_end.check(api, mistakes)
    if mistakes:
        raise SpecError(mistakes)
    return write_all(api, found)


def write_all(api: Api, found: tuple[BackEnd, ...]) -> dict[str, Output]:
    """Return path -> output, for every file that the back ends make of an API."""
    made: dict[str, Output] = {}
    for back_end in found:
        files: Mapping[str, Output] = back_end.files(api)
        twice = made.keys() & files.keys()
        if twice:
            raise ValueError(f"{back_end.name} writes what another back end writes: {', '.join(sorted(twice))}")
        made.update(files)
    return made
