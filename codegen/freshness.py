"""The check that generated files ignored by git are up to date: `python -m codegen.freshness` rebuilds outdated ones.

`make generate` and each build of the package write a record, which has a digest of the sources and of each ignored
file. The build of the package runs this file, which needs the standard library only.
"""

from __future__ import annotations

import json
import lzma
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

RECORD = "generated/built.json"
"""The path of the record below the project."""
RUNTIME = "wecom_runtime"
PACKED = ".xz"
"""The suffix of packed files."""


def is_fresh(project: Path) -> bool:
    """Return whether the ignored files exist and belong to the current sources.

    Args:
        project: A clone, or an unpacked sdist.
    """
    try:
        record: Any = json.loads((project / RECORD).read_text("utf-8"))
        return bool(
            record["sources"] == _digest(project, [*_sources(project), *record["runtime"]])
            and all(_digest(project, [name]) == digest for name, digest in record["files"].items())
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def write_record(project: Path, ignored: Iterable[str]) -> None:
    """Record that the ignored files belong to the current sources.

    Args:
        project: A clone, or an unpacked sdist.
        ignored: The paths of the ignored files below the project.
    """
    runtime = sorted(_loaded(project))
    record = {
        "sources": _digest(project, [*_sources(project), *runtime]),
        "runtime": runtime,
        "files": {name: _digest(project, [name]) for name in sorted(ignored)},
    }
    _write(project, record)


def compress(project: Path, folder: Path, compressed: Callable[[bytes], bytes]) -> dict[Path, str]:
    """Compress the packed files of a project for a package.

    Args:
        project: A clone, or an unpacked sdist, whose files are up to date.
        folder: An empty folder for the compressed files and their record.
        compressed: Compresses a text in few bytes.

    Returns:
        The files, with their paths below the project; none for an sdist, which has such files.
    """
    record: Any = json.loads((project / RECORD).read_text("utf-8"))
    if record.get("compressed"):
        return {}
    packed = [name for name in record["files"] if name.endswith(PACKED)]
    for name in packed:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(compressed(lzma.decompress((project / name).read_bytes())))
        record["files"][name] = _digest(folder, [name])
    _write(folder, {**record, "compressed": True})
    return {folder / name: name for name in (*packed, RECORD)}


def _write(project: Path, record: Mapping[str, Any]) -> None:
    path = project / RECORD
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(record, indent=0) + "\n", "utf-8", newline="\n")


def _sources(project: Path) -> list[str]:
    """Return the files of the spec and of the generator."""
    found = [*(project / "spec").rglob("*.yaml"), *(project / "codegen").rglob("*.*")]
    return sorted(path.relative_to(project).as_posix() for path in found if path.suffix != ".pyc" and path.is_file())


def _loaded(project: Path) -> Iterator[str]:
    """Yield the paths of the runtime's modules that the generator has loaded."""
    for name, module in tuple(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if name.partition(".")[0] == RUNTIME and file and Path(file).is_relative_to(project):
            yield Path(file).relative_to(project).as_posix()


def _digest(project: Path, names: Iterable[str]) -> str:
    found = sha256()
    for name in names:
        content = (project / name).read_bytes()
        found.update(f"{name}\0{len(content)}\0".encode() + content)
    return found.hexdigest()


def refresh(project: Path) -> None:
    """Generate all files again if the ignored files are out of date.

    The generator runs in its own process, which loads the project's modules and no others with these names.

    Args:
        project: A clone, or an unpacked sdist.

    Raises:
        subprocess.CalledProcessError: The spec has mistakes; the process has listed them.
    """
    if not is_fresh(project):
        path = os.pathsep.join(filter(None, (str(project), os.environ.get("PYTHONPATH"))))
        command = [sys.executable, "-m", "codegen", "build"]
        subprocess.run(command, cwd=project, env={**os.environ, "PYTHONPATH": path}, check=True)  # noqa: S603 - our own


if __name__ == "__main__":
    try:
        refresh(Path(__file__).parent.parent)
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
