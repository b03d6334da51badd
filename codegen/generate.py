"""The whole way from a folder of specs to the text of every generated file."""

from __future__ import annotations

import gc
from pathlib import Path

from .load import Mistakes, Place, SpecError, Value, load
from .raw import ROOMS, RawFile, Reader
from .render import render
from .resolve import Spec, resolve

TABLES = ("errors", "tokens")


def read_spec(folder: Path, mistakes: Mistakes) -> Spec:
    """Everything that a spec folder says; what cannot be read is noted in `mistakes`."""
    reader = Reader(mistakes)
    files: list[RawFile] = []
    found = [(room, path) for room in ROOMS for path in sorted((folder / room).rglob("*.yaml"))]
    if not found:
        mistakes.add(Place(folder.name, 1, 1), "nothing to generate from", f"put YAML files into {'/, '.join(ROOMS)}/")
    for room, path in found:
        shown_as = _shown(path, folder)
        value = load(path, shown_as, mistakes)
        if value is not None:
            parts = path.relative_to(folder / room).with_suffix("").parts
            files.append(reader.file(value, room, parts, shown_as))
    tables: dict[str, Value | None] = {}
    for name in TABLES:
        path = folder / f"{name}.yaml"
        tables[name] = load(path, _shown(path, folder), mistakes) if path.is_file() else None
    return Spec(tuple(files), **tables)


def generate(folder: Path) -> dict[str, str]:
    """Path below the project -> text, for every file that is generated from the specs in `folder`.

    Raises:
        SpecError: The spec has mistakes; all of them are in it.
    """
    collecting = gc.isenabled()
    gc.disable()  # nothing is thrown away here, and looking for it takes longer with every endpoint
    try:
        mistakes = Mistakes()
        package = resolve(read_spec(folder, mistakes), mistakes)
        if mistakes:
            raise SpecError(mistakes)
        return dict(render(package))
    finally:
        if collecting:
            gc.enable()


def _shown(path: Path, folder: Path) -> str:
    return path.relative_to(folder.parent).as_posix()
