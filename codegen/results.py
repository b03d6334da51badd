"""Results that are kept between two runs of the generator, by digests of all of their sources.

A damaged entry, or one of an older generator, is not used. Processes may use a folder at the same time: each writes an
entry under a name of its own, and then renames it.
"""

from __future__ import annotations

import functools
import pickle
import sys
from collections.abc import Callable, Hashable, Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any, TypeVar, cast

import attrs
import jinja2
import yaml

T = TypeVar("T")

PROJECT = Path(__file__).parent.parent
CODE = "codegen", "wecom_runtime"
"""The folders with the code of the generator."""
_ALGORITHM = sha256
_SIZE = _ALGORITHM().digest_size
_MISSING = object()
_UNFINISHED = ".new"


def digest(*parts: bytes | str) -> str:
    """Return a digest of texts, in which the border between two texts counts."""
    found = _ALGORITHM()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        found.update(b"%d\0" % len(data))
        found.update(data)
    return found.hexdigest()


def digest_of_files(folder: Path, files: Iterable[Path]) -> str:
    """Return a digest of the paths and contents of files below a folder."""
    found = sorted(files)
    return digest(*(part for path in found for part in (path.relative_to(folder).as_posix(), path.read_bytes())))


@functools.cache
def code_digest(project: Path = PROJECT) -> str:
    """Return the digest of the generator, its templates, the runtime, and the versions of the libraries."""
    files = (path for name in CODE for path in (project / name).rglob("*.*"))
    code = digest_of_files(project, (path for path in files if path.suffix != ".pyc" and path.is_file()))
    return digest(sys.version, jinja2.__version__, yaml.__version__, code)


@attrs.define(eq=False)
class Results:
    """The results of earlier runs.

    Args:
        folder: The folder of the entries; None to keep nothing.
    """

    folder: Path | None = None
    parts: Mapping[tuple[str, str], str] = attrs.field(factory=dict)
    """Domain, by its folder of the spec and its name -> the digest of its sources."""
    shapes: Mapping[tuple[str, str], str] = attrs.field(factory=dict)
    """Domain -> the digest of its facts without texts and locations."""
    tables: str = ""
    """The digest of all files of the spec that are no domain."""
    _used: set[str] = attrs.field(factory=set, init=False)

    def __reduce__(self) -> tuple[object, ...]:
        return Results, ()  # an API in a pickle has no results

    def key(self, kind: str, *sources: bytes | str) -> str:
        """Return the key of a result, which also depends on the code of the generator."""
        return f"{kind}-{digest(code_digest(), kind, *sources)[:40]}" if self.folder else ""

    def find(self, key: str) -> object | None:
        """Return the result with a key; None if there is none, or if the key is empty."""
        found = self._read(key)
        return None if found is _MISSING else found

    def of(self, key: str, make: Callable[[], T]) -> T:
        """Return the result with a key, and make it if there is none, or if the key is empty."""
        found = self._read(key)
        if found is not _MISSING:
            return cast(T, found)
        made = make()
        self.keep(key, made)
        return made

    def keep(self, key: str, result: object) -> None:
        """Write a result. Nothing happens if the key is empty or the folder cannot be written."""
        if self.folder is None or not key:
            return
        self._used.add(key)
        data = pickle.dumps(result, pickle.HIGHEST_PROTOCOL)
        with suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            write_entry(self.folder / key, _ALGORITHM(data).digest() + data)

    def _read(self, key: str) -> object:
        if self.folder is None or not key:
            return _MISSING
        self._used.add(key)
        try:
            data = memoryview((self.folder / key).read_bytes())
            if _ALGORITHM(data[_SIZE:]).digest() == data[:_SIZE].tobytes():
                return pickle.loads(data[_SIZE:])  # noqa: S301 - a run of the generator wrote it
        except Exception:  # noqa: S110 - also an entry that cannot be unpickled is no result
            pass
        return _MISSING

    def group(self, kind: str, *sources: bytes | str) -> Group:
        """Return many small results that are kept in one entry."""
        return Group(self, self.key(kind, *sources))

    def remove_unused(self) -> None:
        """Remove the entries that this run has not used."""
        for entry in self.folder.glob("*") if self.folder else ():
            if entry.name not in self._used:
                with suppress(OSError):
                    entry.unlink()


WITHOUT_RESULTS = Results()


class Group:
    """Small results by their sources, in one entry.

    Args:
        results: The results of earlier runs.
        key: The key of the entry.
    """

    def __init__(self, results: Results, key: str) -> None:
        found = results.find(key)
        self._results = results
        self._key = key
        self._found: dict[Hashable, Any] = found if isinstance(found, dict) else {}
        self._used: dict[Hashable, Any] = {}

    def has(self, sources: Hashable) -> bool:
        """Return whether an earlier run kept the result of sources."""
        return sources in self._found

    def of(self, sources: Hashable, make: Callable[[], T]) -> T:
        """Return the result of sources, and make it if there is none."""
        if sources not in self._used:
            self._used[sources] = self._found[sources] if sources in self._found else make()
        return cast(T, self._used[sources])

    def save(self) -> None:
        """Write the results that were used, if they are others than before."""
        if self._used.keys() != self._found.keys():
            self._results.keep(self._key, self._used)


def write_entry(entry: Path, data: bytes) -> None:
    """Write a file of a cache at once, so that another process never reads a part of it.

    Raises:
        OSError: The file cannot be written.
    """
    with NamedTemporaryFile(dir=entry.parent, suffix=_UNFINISHED, delete=False) as unfinished:
        unfinished.write(data)
    try:
        Path(unfinished.name).replace(entry)
    except OSError:
        with suppress(OSError):
            Path(unfinished.name).unlink()
        raise
