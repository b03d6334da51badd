"""The generation of a user's own package from the built-in spec and an overlay."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from wecom_runtime.language import say, translate

from .backends import Marks, Output, back_ends
from .builtin import builtin_package, builtin_spec
from .generate import without_collector
from .language.diagnostics import Diagnostics, SpecError
from .language.overlay import Changed, merge
from .language.spec import load_nodes, name_of
from .model.api import ENGLISH, Api
from .model.build import build
from .package_folder import Replaced, check_target, replace_package
from .python import check, files
from .python.names import can_be_imported
from .python.package import WECOM_CLIENT, Package
from .search import SEARCH, TOPICS
from .write import expected

LOCK = "base.lock.json"
"""The file of an overlay with the base's versions of the entries that the overlay changes."""

_RIGHT_LOCK = "solve the merge conflict that is in it, or remove the file and run with --accept"

_NAME = re.compile(rf"\b{WECOM_CLIENT.name}\b")
_MOST_SHOWN = 5
_LONGEST_SHOWN = 40
"""The longest value in a message, in characters of JSON."""


@without_collector()
def read_overlay(overlay: Path, base: Path | None = None, *, accept: bool = False) -> tuple[Api, dict[str, Any]]:
    """Return the API of the built-in spec and an overlay, and the content of the lock file.

    Args:
        overlay: The folder of the overlay.
        base: The folder of the base; the built-in spec if None.
        accept: Whether to accept changes of the base under the overlay.

    Raises:
        SpecError: There are mistakes, or the base has changed under the overlay.
    """
    diagnostics = Diagnostics()
    api, lock = _read(overlay, base, diagnostics, accept=accept)
    if diagnostics:
        raise _error(diagnostics, overlay)
    return api, lock


def read_over_builtin(overlay: Path) -> Api:
    """Return the API of the built-in spec and an overlay, without a check of the lock file.

    Raises:
        SpecError: There are mistakes.
    """
    return read_overlay(overlay, accept=True)[0]


def _read(
    overlay: Path | None,
    base: Path | None,
    diagnostics: Diagnostics,
    *,
    accept: bool,
    errors: list[Exception] | None = None,
) -> tuple[Api, dict[str, Any]]:
    """Return the API and the content of the lock file; `errors` receives the error for a damaged lock file."""
    below = load_nodes(base or builtin_spec(), diagnostics)
    if overlay is None:
        return build(below, diagnostics), {}
    nodes, changed = merge(below, load_nodes(overlay, diagnostics), diagnostics)
    lock = {entry.name: entry.base.plain() for entry in changed}
    if not accept:
        try:
            _check_lock(overlay / LOCK, changed, diagnostics)
        except ValueError as error:
            if errors is None:
                raise
            errors.append(error)
    return build(nodes, diagnostics), lock


def _check_lock(path: Path, changed: Iterable[Changed], diagnostics: Diagnostics) -> None:
    """Report entries of the base that have changed since the overlay was written."""
    known = _locked(path)
    for entry in changed:
        now = _as_json(entry.base.plain())
        if entry.name in known and known[entry.name] != now:
            differences = list(_differences(known[entry.name], now))
            shown = ", ".join(differences[:_MOST_SHOWN]) + (", …" if len(differences) > _MOST_SHOWN else "")
            what = say("the built-in spec has changed {name} under this: {shown}", name=entry.name, shown=shown)
            diagnostics.add(entry.overlay, what, say("look whether your change still holds, then run with --accept"))


def _locked(path: Path) -> dict[str, Any]:
    """Return the entries of the base from the lock file.

    Raises:
        ValueError: The file is damaged, for instance by a merge.
    """
    try:
        found: Any = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    except ValueError as error:
        raise ValueError(
            say("{path} is not JSON ({error}): {RIGHT_LOCK}", path=path, error=error, RIGHT_LOCK=translate(_RIGHT_LOCK))
        ) from None
    if not isinstance(found, dict):
        raise ValueError(
            say("{path} holds no object of entries: {RIGHT_LOCK}", path=path, RIGHT_LOCK=translate(_RIGHT_LOCK))
        )
    return found


def _as_json(value: object) -> Any:
    return json.loads(json.dumps(value, ensure_ascii=False))


def _differences(old: Any, new: Any, path: str = "") -> Iterator[str]:
    """Yield short descriptions of the differences between two plain values."""
    if isinstance(old, dict) and isinstance(new, dict):
        for key in {**old, **new}:
            where = f"{path}.{key}" if path else str(key)
            if key not in new:
                yield say("{where} is gone", where=where)
            elif key not in old:
                yield say("{where} is new", where=where)
            else:
                yield from _differences(old[key], new[key], where)
    elif old != new:
        texts = [json.dumps(value, ensure_ascii=False) for value in (old, new)]
        are_short = max(map(len, texts)) <= _LONGEST_SHOWN
        yield (
            say("{value} was {texts}, is {texts_2}", value=path or "it", texts=texts[0], texts_2=texts[1])
            if are_short
            else say("{value} is different", value=path or "it")
        )


def generate_package(
    overlay: Path | None,
    name: str,
    out: Path,
    *,
    base: Path | None = None,
    accept: bool = False,
    language: str = "",
) -> Replaced:
    """Write the package of an overlay; return the changed paths below the package.

    Args:
        overlay: The folder of the overlay; the built-in spec alone if None.
        name: The name of the package.
        out: The target folder.
        base: The folder of the base; the built-in spec if None.
        accept: Whether to accept changes of the base under the overlay.
        language: The language of the docstrings, such as `zh`; English if empty.

    Raises:
        SpecError: There are mistakes, or the base has changed under the overlay.
        FileExistsError: The target exists and was not generated; nothing is changed.
        ValueError: The name is not a name of a package, the spec does not have the language, or there are several
            mistakes of these kinds. The text has all of them.
    """
    with without_collector():
        api, lock, errors = _checked(overlay, name, out, base, accept=accept, language=language)
        if len(errors) > 1:
            raise ValueError("\n".join(map(str, errors)))
        if errors:
            raise errors[0]
        made = _package_files(api, Package(name, name), language)
    replaced = replace_package(
        out / name, {path: expected(out / name / path, output) or b"" for path, output in made.items()}
    )
    if overlay and (lock or (overlay / LOCK).is_file()):
        text = json.dumps(lock, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
        (overlay / LOCK).write_text(text, "utf-8", newline="\n")
    return replaced


def _checked(
    overlay: Path | None, name: str, out: Path, base: Path | None, *, accept: bool, language: str
) -> tuple[Api, dict[str, Any], list[Exception]]:
    """Return the API, the content of the lock file, and an error for each kind of mistake."""
    errors: list[Exception] = []
    diagnostics = Diagnostics()
    is_name = can_be_imported(name) and name not in (WECOM_CLIENT.name, "wecom_runtime")
    if not is_name:
        cause = say("{name!r} cannot be the name of the package: choose one of your own", name=name)
        errors.append(ValueError(cause))
    else:
        try:
            check_target(out / name)
        except FileExistsError as error:
            errors.append(error)
    api, lock = _read(overlay, base, diagnostics, accept=accept, errors=errors)
    package = name if is_name else WECOM_CLIENT.name
    _check(api, Package(package, package), diagnostics)
    if diagnostics:
        errors.append(_error(diagnostics, overlay) if overlay else SpecError(diagnostics))
    if language not in ("", ENGLISH, *api.others):
        known = ", ".join((ENGLISH, *api.others))
        cause = say("the spec does not speak {language!r}: choose one of {known}", language=language, known=known)
        errors.append(ValueError(cause))
    return api, lock, errors


def _error(diagnostics: Diagnostics, overlay: Path) -> SpecError:
    """Return the error with the mistakes of the overlay, or of the base if the overlay has none."""
    own = Diagnostics()
    for one in diagnostics:
        if one.location.file.startswith(f"{name_of(overlay)}/"):
            own.add(one.location, one.cause, one.remedy)
    return SpecError(own or diagnostics)


def _check(api: Api, package: Package, diagnostics: Diagnostics) -> None:
    check(api, diagnostics, package)
    for back_end in back_ends():
        if back_end.name != "python":
            back_end.check(api, diagnostics)


def _package_files(api: Api, package: Package, language: str) -> Mapping[str, Output]:
    """Return the outputs of all back ends for a package, by their paths below the package."""
    made: dict[str, Output] = dict(files(api, package, language))
    top = f"{WECOM_CLIENT.folder}/"
    for back_end in back_ends():
        for path, output in back_end.files(api).items() if back_end.name != "python" else ():
            if path.startswith(top) and not isinstance(output, Marks):
                made[package.file(path.removeprefix(top))] = _NAME.sub(package.name, output)
    for rows in sorted((builtin_package() / SEARCH / TOPICS).glob("*.json")):
        made[package.file(f"{SEARCH}/{TOPICS}/{rows.name}")] = _NAME.sub(package.name, rows.read_text("utf-8"))
    return {path.removeprefix(f"{package.folder}/"): text for path, text in made.items()}
