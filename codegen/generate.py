"""The generation: from a spec folder to the texts of all generated files."""

from __future__ import annotations

import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from wecom_runtime.language import language, say, use_language

from .backends import BackEnd, Output, back_ends
from .language.diagnostics import Diagnostics, SpecError
from .language.spec import load_nodes
from .model.api import Api
from .model.build import build
from .model.incremental import read_incrementally


@contextmanager
def without_collector() -> Generator[None, None, None]:
    """Disable the garbage collector, which would take most of the time of reading and generating.

    The objects made in the meantime are in the youngest generation, and the next collection would search all of them.
    Freezing moves them to the permanent generation, and unfreezing from there to the oldest, both without a search.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.freeze()
            gc.unfreeze()
            gc.enable()


@without_collector()
def read_api(folder: Path, cache: Path | None = None) -> Api:
    """Return the API that a spec describes.

    Args:
        folder: The spec.
        cache: The folder of a cache of parsed files; None for none.

    Raises:
        SpecError: The spec has mistakes; the error has all of them.
    """
    diagnostics = Diagnostics()
    api = build(load_nodes(folder, diagnostics, cache), diagnostics)
    if diagnostics:
        raise SpecError(diagnostics)
    return api


def generate(folder: Path, cache: Path | None = None) -> dict[str, Output]:
    """Return the generated files by their paths below the project.

    Args:
        folder: The spec.
        cache: The folder of a cache of parsed files; None for none.

    Raises:
        SpecError: The spec has mistakes; the error has all of them.
    """
    return generate_api(folder, cache)[1]


@without_collector()
def generate_api(folder: Path, cache: Path | None = None) -> tuple[Api, dict[str, Output]]:
    """Return the API that a spec describes, and the generated files by their paths below the project.

    Only what depends on changed files is built if there is a cache; then the API has no `translations`.

    Args:
        folder: The spec.
        cache: The folder of the caches; None for none.

    Raises:
        SpecError: The spec has mistakes; the error has all of them.
    """
    with use_language(language()):  # the environment is read once, and not for each text
        if cache is not None and (api := read_incrementally(folder, cache)) is not None:
            with suppress(SpecError):
                files = files_of(api)
                api.results.remove_unused()
                return api, files
        diagnostics = Diagnostics()
        api = build(load_nodes(folder, diagnostics, cache), diagnostics)
        return api, files_of(api, diagnostics)


def files_of(api: Api, diagnostics: Diagnostics | None = None) -> dict[str, Output]:
    """Return the generated files of an API by their paths below the project.

    Args:
        api: The API.
        diagnostics: The mistakes found so far.

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
    """Return the outputs of all back ends by path."""
    made: dict[str, Output] = {}
    for back_end in found:
        files: Mapping[str, Output] = back_end.files(api)
        twice = made.keys() & files.keys()
        if twice:
            raise ValueError(
                say(
                    "{name} writes what another back end writes: {names}",
                    name=back_end.name,
                    names=", ".join(sorted(twice)),
                )
            )
        made.update(files)
    return made
