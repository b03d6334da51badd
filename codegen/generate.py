"""The generation: from a spec folder to the texts of all generated files."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

from wecom_runtime.language import language, say, use_language

from .backends import BackEnd, Output, back_ends
from .builtin import IS_INSTALLED, builtin_spec
from .language.diagnostics import Diagnostics, SpecError
from .language.spec import load_nodes
from .model.api import Api
from .model.build import build

atexit.register(gc.freeze)  # the collections at the end of the process would search the whole API, and free nothing


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
def read_api(folder: Path) -> Api:
    """Return the API that a spec describes.

    Raises:
        SpecError: The spec has mistakes; the error has all of them.
    """
    diagnostics = Diagnostics()
    api = build(load_nodes(folder, diagnostics), diagnostics)
    if diagnostics:
        raise SpecError(diagnostics)
    return api


def generate(folder: Path) -> dict[str, Output]:
    """Return the generated files by their paths below the project.

    Raises:
        SpecError: The spec has mistakes; the error has all of them.
    """
    return generate_api(folder)[1]


@without_collector()
def generate_api(folder: Path) -> tuple[Api, dict[str, Output]]:
    """Return the API that a spec describes, and the generated files by their paths below the project.

    Raises:
        SpecError: The spec has mistakes; the error has all of them.
    """
    with use_language(language()):  # the environment is read once, and not for each text
        diagnostics = Diagnostics()
        api = build(load_nodes(folder, diagnostics), diagnostics)
        files = files_of(api, diagnostics)
        if folder.resolve() == builtin_spec():
            files |= project_files()
        return api, files


def project_files() -> dict[str, Output]:
    """Return the generated files that do not depend on the spec, by path; in a clone, the tools make them."""
    return {} if IS_INSTALLED else {**import_module("tools.topics").project_files()}


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
