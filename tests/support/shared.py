"""Objects that take seconds to create and are the same for all tests: created once, also for several processes."""

from __future__ import annotations

import os
import pickle
import shutil
import sys
from collections.abc import Callable, Iterable
from hashlib import sha256
from itertools import chain
from pathlib import Path
from tempfile import NamedTemporaryFile, mkdtemp

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


_api: Api | None = None


def described() -> Api:
    """Return the API of the spec, which is read once for all processes, and again after an edit."""
    if _api is None:
        use(_kept_api())
        return described()
    return _api


def use(api: Api) -> None:
    """Let `described` return an API that this process has read."""
    global _api
    _api = api


def _kept_api() -> Api:
    FOLDER.mkdir(parents=True, exist_ok=True)
    sources = (SPEC.rglob("*.yaml"), *(reader.rglob("*.py") for reader in READERS))
    file = FOLDER / f"spec-{_digest(chain.from_iterable(sources))}.pickle"
    with FileLock(FOLDER / "lock"), without_collector():
        if file.exists():
            return pickle.loads(file.read_bytes())  # type: ignore[no-any-return]  # noqa: S301 - we wrote it
        for old in FOLDER.glob("spec-*.pickle"):
            old.unlink()
        api = read_api(SPEC)
        with NamedTemporaryFile(dir=FOLDER, delete=False) as unfinished:
            pickle.dump(api, unfinished, pickle.HIGHEST_PROTOCOL)
        Path(unfinished.name).replace(file)
        return api


def small_spec(folder: Path) -> Path:
    """Return a folder with the part of the spec that every client needs, and members, which is generated quickly."""
    return _part_of_spec(folder, _SMALL)


def small_spec_in_two_languages(folder: Path) -> Path:
    """Return a folder with the same part of the spec, in English and Chinese."""
    return _part_of_spec(folder, (*_SMALL, "zh/common.yaml", "zh/language.yaml", *(f"zh/{name}" for name in _SMALL)))


def copy_generator(folder: Path) -> None:
    """Copy the generator, the tools and the runtime for a test that edits them; programs find them by PYTHONPATH."""
    for name in ("codegen", "tools", "wecom_runtime"):
        shutil.copytree(PROJECT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))


def _part_of_spec(folder: Path, names: Iterable[str]) -> Path:
    for name in names:
        source, target = SPEC / name, folder / "spec" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target)
        elif source.exists():  # not all texts have to be translated
            shutil.copy(source, target)
    return folder / "spec"


def once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """Return a folder that `make` fills once in a run, in the first process that needs it.

    Raises:
        Exception: The error of `make`; the next process calls `make` again.
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


def kept(name: str, sources: Iterable[Path], make: Callable[[Path], object]) -> Path:
    """Return a folder that `make` fills, and fills again in a later run if its sources were edited.

    Args:
        name: The name of the folder.
        sources: The files and folders of the project on which the contents depend.
        make: Fills the folder that it gets.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    files = (path for source in sources for path in ([source] if source.is_file() else source.rglob("*")))
    folder = FOLDER / f"{name}-{_digest(path for path in files if path.is_file() and '__pycache__' not in path.parts)}"
    with FileLock(FOLDER / f"{name}.lock"):
        if not folder.exists():
            for old in FOLDER.glob(f"{name}-*"):
                shutil.rmtree(old)
            unfinished = Path(mkdtemp(dir=FOLDER))
            make(unfinished)
            unfinished.rename(folder)
    return folder


def _digest(files: Iterable[Path]) -> str:
    found = sha256(sys.version.encode())
    for path in sorted(files):
        found.update(f"{path.relative_to(PROJECT)}\0".encode() + path.read_bytes())
    return found.hexdigest()[:16]
