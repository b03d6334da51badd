"""A package of one's own: the built-in spec with an overlay over it, written under another name."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from .backends import back_ends
from .generate import without_collector
from .language.diagnostics import Diagnostics, SpecError
from .language.overlay import Changed, merge
from .language.spec import load_nodes, name_of, spec_of
from .model.api import Api
from .model.build import build
from .packed import builtin_spec
from .python import check, files
from .python.package import WECOM_CLIENT, Package

LOCK = "base.lock.json"
"""File of an overlay: what the entries that it changes looked like when it was written."""

_NAME = re.compile(rf"\b{WECOM_CLIENT.name}\b")
_GENERATED = ("# Generated from ", "# Copied from ")
_MOST_SHOWN = 5
_LONGEST_SHOWN = 40
"""Characters of a value, as JSON."""


def read_overlay(overlay: Path, base: Path | None = None, *, accept: bool = False) -> tuple[Api, dict[str, Any]]:
    """The API of the built-in spec and an overlay, and what the lock file should hold.

    Args:
        overlay: The folder of the overlay.
        base: The folder of the base; the built-in spec if None.
        accept: What the base changed under the overlay is fine.

    Raises:
        SpecError: Something is wrong, or the base has changed under the overlay.
    """
    diagnostics = Diagnostics()
    api, lock = _read(overlay, base, diagnostics, accept=accept)
    if diagnostics:
        raise _error(diagnostics, overlay)
    return api, lock


def read_over_builtin(overlay: Path) -> Api:
    """The API of the built-in spec with an overlay over it, whatever its lock file says.

    Raises:
        SpecError: Something is wrong.
    """
    return read_overlay(overlay, accept=True)[0]


def _read(overlay: Path, base: Path | None, diagnostics: Diagnostics, *, accept: bool) -> tuple[Api, dict[str, Any]]:
    below = load_nodes(base or builtin_spec(), diagnostics)
    nodes, changed = merge(below, load_nodes(overlay, diagnostics), diagnostics)
    lock = {entry.name: entry.base.plain() for entry in changed}
    if not accept:
        _check_lock(overlay / LOCK, changed, diagnostics)
    return build(spec_of(nodes, diagnostics), diagnostics), lock


def _check_lock(path: Path, changed: Iterable[Changed], diagnostics: Diagnostics) -> None:
    """Report entries of the base that are not what they were when the overlay was written."""
    known: dict[str, Any] = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    for entry in changed:
        now = _as_json(entry.base.plain())
        if entry.name in known and known[entry.name] != now:
            differences = list(_differences(known[entry.name], now))
            shown = ", ".join(differences[:_MOST_SHOWN]) + (", …" if len(differences) > _MOST_SHOWN else "")
            what = f"the built-in spec has changed {entry.name} under this: {shown}"
            diagnostics.add(entry.overlay, what, "look whether your change still holds, then run with --accept")


def _as_json(value: object) -> Any:
    return json.loads(json.dumps(value, ensure_ascii=False))


def _differences(old: Any, new: Any, path: str = "") -> Iterator[str]:
    """What is different between two plain values, a few words each."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in {**old, **new}:
            where = f"{path}.{key}" if path else str(key)
            if key not in new:
                yield f"{where} is gone"
            elif key not in old:
                yield f"{where} is new"
            else:
                yield from _differences(old[key], new[key], where)
    elif old != new:
        texts = [json.dumps(value, ensure_ascii=False) for value in (old, new)]
        told = max(map(len, texts)) <= _LONGEST_SHOWN
        yield f"{path or 'it'} was {texts[0]}, is {texts[1]}" if told else f"{path or 'it'} is different"


def generate_package(
    overlay: Path, name: str, out: Path, *, base: Path | None = None, accept: bool = False
) -> list[str]:
    """Write the package of an overlay; returns the paths that were changed.

    Args:
        overlay: The folder of the overlay.
        name: The package.
        out: The folder that it is written into.
        base: The folder of the base; the built-in spec if None.
        accept: What the base changed under the overlay is fine.

    Raises:
        SpecError: Something is wrong, or the base has changed under the overlay.
        FileExistsError: There is a package of that name that was not generated.
    """
    from .write import write

    if not name.isidentifier() or name in (WECOM_CLIENT.name, "wecom_runtime"):
        raise ValueError(f"{name!r} cannot be the name of the package: choose one of your own")
    _check_target(out / name)
    diagnostics = Diagnostics()
    with without_collector():
        api, lock = _read(overlay, base, diagnostics, accept=accept)
        _check(api, Package(name, name), diagnostics)
        if diagnostics:
            raise _error(diagnostics, overlay)
        made = _package_files(api, Package(name, name))
    changed = write(out, made, (name,))
    text = json.dumps(lock, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    path = overlay / LOCK
    if lock or path.is_file():
        path.write_text(text, "utf-8")
    return changed


def _check_target(folder: Path) -> None:
    """What somebody wrote by hand is not removed."""
    top = folder / "__init__.py"
    if folder.exists() and not (top.is_file() and top.read_text("utf-8").startswith(_GENERATED)):
        raise FileExistsError(f"{folder} is there and was not generated: choose another --package or --out")


def _error(diagnostics: Diagnostics, overlay: Path) -> SpecError:
    """What is wrong with the base, which was right, follows from what is wrong with the overlay, if anything is."""
    own = Diagnostics()
    for one in diagnostics:
        if one.location.file.startswith(f"{name_of(overlay)}/"):
            own.add(one.location, one.what, one.right)
    return SpecError(own or diagnostics)


def _check(api: Api, package: Package, diagnostics: Diagnostics) -> None:
    check(api, diagnostics, package)
    for back_end in back_ends():
        if back_end.name != "python":
            back_end.check(api, diagnostics)


def _package_files(api: Api, package: Package) -> Mapping[str, str]:
    """Path -> text, for everything below the package that any back end makes."""
    made = dict(files(api, package))
    top = f"{WECOM_CLIENT.folder}/"
    for back_end in back_ends():
        for path, output in back_end.files(api).items() if back_end.name != "python" else ():
            if path.startswith(top) and isinstance(output, str):
                made[package.file(path.removeprefix(top))] = _NAME.sub(package.name, output)
    return made
