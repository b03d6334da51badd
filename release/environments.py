"""Clean environments: each Python at hand, with the lowest and the newest versions of what the package needs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

PYTHONS = "3.10", "3.11", "3.12", "3.13", "3.14", "3.14t"
RESOLUTIONS = {"newest": "highest", "lowest": "lowest-direct"}


class CheckError(Exception):
    """Something does not hold; the message says what."""


def run(*command: str | Path, folder: Path | None = None, path: Path | None = None, fails: bool = False) -> str:
    """Return what a command prints.

    Args:
        command: Program and arguments.
        folder: Where it runs.
        path: A folder of programs that it finds before others.
        fails: Whether it may fail; what it prints counts all the same.

    Raises:
        CheckError: It fails; the last lines that it printed are in the message.
    """
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
    for name in ("PYTHONPATH", "VIRTUAL_ENV", "MAKEFLAGS"):
        environment.pop(name, None)
    if path:
        environment["PATH"] = f"{path}{os.pathsep}{environment['PATH']}"
    words = [*map(str, command)]
    done = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - ours
    if done.returncode and not fails:
        last = "\n".join((done.stdout + done.stderr).strip().splitlines()[-15:])
        raise CheckError(f"{' '.join(words)}: exit status {done.returncode}\n{last}")
    return done.stdout


def tool(name: str) -> Path:
    """The program of a package that is installed beside this Python."""
    found = Path(sys.executable).with_name(name)
    if not found.exists():
        raise CheckError(f"{name} is not installed: make release-check installs the group release")
    return found


def pythons() -> Iterator[tuple[str, str]]:
    """Version and path of each Python at hand: on the path, or among those that pyenv keeps."""
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in PYTHONS:
        try:
            yield version, run(tool("uv"), "python", "find", "--no-project", "--system", version).strip()
        except CheckError:
            number, free_threaded = version.rstrip("t"), "t" if version.endswith("t") else ""
            for found in sorted(kept.glob(f"{number}.*{free_threaded}/bin/python")):
                yield version, str(found)
                break


@attrs.frozen
class Environment:
    """A virtual environment that has nothing but what is installed into it here."""

    folder: Path

    @classmethod
    def make(cls, folder: Path, python: str) -> Environment:
        shutil.rmtree(folder, ignore_errors=True)
        run(tool("uv"), "venv", "--quiet", "--python", python, folder)
        return cls(folder)

    @property
    def python(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin") / "python"

    def install(self, *what: str | Path, resolution: str = "highest") -> None:
        command: Sequence[str | Path] = (tool("uv"), "pip", "install", "--quiet", "--python", self.python)
        run(*command, "--resolution", resolution, *what)
