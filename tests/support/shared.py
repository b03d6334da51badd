"""What takes seconds to make and is the same for all tests: made once, also where several processes run them."""

from __future__ import annotations

import os
import pickle
import shutil
from collections.abc import Callable, Iterable
from functools import cache
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

import pytest
from filelock import FileLock

from codegen.generate import read_api, without_collector
from codegen.model.api import Api

PROJECT = Path(__file__).parents[2]
SPEC = PROJECT / "spec"
FOLDER = PROJECT / ".pytest_cache" / "d" / "wecom"
READERS = PROJECT / "codegen" / "language", PROJECT / "codegen" / "model"
_SMALL = (
    *(f"api/{name}" for name in ("root.yaml", "corp.yaml", "ticket.yaml", "user", "service", "openhw", "corpgroup")),
    *("types/profile.yaml", "shared.yaml", "errors.yaml", "tokens.yaml"),
)


@cache
def described() -> Api:
    """What the spec says: read once, and again after it was edited."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    kept = FOLDER / f"spec-{_digest()}.pickle"
    with FileLock(FOLDER / "lock"), without_collector():
        if kept.exists():
            return pickle.loads(kept.read_bytes())  # type: ignore[no-any-return]  # noqa: S301 - we wrote it
        for old in FOLDER.glob("spec-*.pickle"):
            old.unlink()
        api = read_api(SPEC)
        with NamedTemporaryFile(dir=FOLDER, delete=False) as file:
            pickle.dump(api, file, pickle.HIGHEST_PROTOCOL)
        Path(file.name).replace(kept)
        return api


def small_spec(folder: Path) -> Path:
    """The part of the spec that every client needs, with members: a base that is read and generated in a moment."""
    return _part_of_spec(folder, _SMALL)


def small_spec_in_two_languages(folder: Path) -> Path:
    """The same part, in Chinese as well."""
    return _part_of_spec(folder, (*_SMALL, "zh/common.yaml", "zh/language.yaml", *(f"zh/{name}" for name in _SMALL)))


def _part_of_spec(folder: Path, names: Iterable[str]) -> Path:
    for name in names:
        source, target = SPEC / name, folder / "spec" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target)
        elif source.exists():  # not all that is said has to be translated
            shutil.copy(source, target)
    return folder / "spec"


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """A folder that `make` fills once in a run, whichever process comes first.

    Raises:
        Exception: What `make` raises; the next one that asks calls it again.
    """
    base = factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    folder = base / name
    with FileLock(base / f"{name}.lock"):
        if not folder.exists():
            unfinished = factory.mktemp(name)
            make(unfinished)
            unfinished.rename(folder)
    return folder


def _digest() -> str:
    found = sha256()
    for folder, pattern in ((SPEC, "*.yaml"), *((reader, "*.py") for reader in READERS)):
        for path in sorted(folder.rglob(pattern)):
            found.update(f"{path.relative_to(PROJECT)}\0".encode() + path.read_bytes())
    return found.hexdigest()[:16]
