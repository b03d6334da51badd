"""Clean environments: each Python at hand, with the lowest and the newest versions of what the package needs."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

import attrs

PYTHONS = "3.10", "3.11", "3.12", "3.13", "3.14", "3.14t"
WITH_LOWEST = PYTHONS[:4]
"""For a later Python the lowest versions have no wheels, and nobody installs them there."""
RESOLUTIONS = {"newest": "highest", "lowest": "lowest-direct"}
TOOLS = "hatchling", "uv", "twine", "griffe", "pyright", "pip-licenses", "cyclonedx-bom"


class CheckError(Exception):
    """Something does not hold; the message says what."""


def run(
    *command: str | Path,
    folder: Path | None = None,
    path: Path | None = None,
    fails: bool = False,
    also: Mapping[str, str] | None = None,
    kept: Path | None = None,
) -> str:
    """Return what a command prints.

    Args:
        command: Program and arguments.
        folder: Where it runs.
        path: A folder of programs that it finds before others.
        fails: Whether it may fail; what it prints counts all the same.
        also: More variables of its environment.
        kept: A file that gets all that it prints.

    Raises:
        CheckError: It fails; the last lines that it printed are in the message.
    """
    environment = {**os.environ, "UV_PYTHON_DOWNLOADS": "never", "PYTHONUTF8": "1", **(also or {})}
    for name in ("PYTHONPATH", "VIRTUAL_ENV", "MAKEFLAGS"):
        environment.pop(name, None)
    if path:
        environment["PATH"] = f"{path}{os.pathsep}{environment['PATH']}"
    words = [*map(str, command)]
    done = subprocess.run(  # noqa: S603 - ours
        words, cwd=folder, env=environment, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    printed = done.stdout + done.stderr
    if kept:
        kept.write_text(printed, "utf-8")
    if done.returncode and not fails:
        last = "\n".join(printed.strip().splitlines()[-15:])
        whole = f", all of it in {kept}" if kept else ""
        raise CheckError(f"exit status {done.returncode} of {' '.join(words)}{whole}\n{last}")
    return done.stdout


def tool(name: str) -> Path:
    """The program of a package that is installed beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        raise CheckError(f"{name} is not installed: make release-check installs the group release")
    return Path(found)


def versions_of_tools() -> str:
    """Names and versions of what checks, this Python before them."""
    return ", ".join([f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in TOOLS)])


def pythons() -> Iterator[tuple[str, str]]:
    """Version and path of each Python at hand: on the path, or among those that pyenv keeps."""
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for wanted in PYTHONS:
        try:
            yield wanted, run(tool("uv"), "python", "find", "--no-project", "--system", wanted).strip()
        except CheckError:
            number, free_threaded = wanted.rstrip("t"), "t" if wanted.endswith("t") else ""
            for found in sorted(kept.glob(f"{number}.*{free_threaded}/bin/python")):
                yield wanted, str(found)
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
    def programs(self) -> Path:
        return self.folder / ("Scripts" if os.name == "nt" else "bin")

    @property
    def python(self) -> Path:
        return self.programs / ("python.exe" if os.name == "nt" else "python")

    def install(self, *what: str | Path, project: Path | None = None) -> None:
        """Install packages.

        Args:
            what: Packages, and options.
            project: A folder whose `pyproject.toml` has settings for it.

        Raises:
            CheckError: It cannot be done.
        """
        run(tool("uv"), "pip", "install", "--quiet", "--python", self.python, *what, folder=project)

    def install_needed(self, project: Path, resolution: str, *groups: str) -> None:
        """Install what a project needs with all of its extras, and not the project.

        Named by itself, each of these is direct: what a wheel needs has only its newest versions tried.

        Args:
            project: Its folder.
            resolution: Which versions, as uv says it.
            groups: Dependency groups, of which the newest versions come; where one of their packages asks for it, a
                version is newer than the resolution has it.

        Raises:
            CheckError: It cannot be done.
        """
        needed = ("-r", "pyproject.toml", "--extra", "all")
        self.install("--resolution", resolution, *needed, project=project)
        if groups:
            self.install(*needed, *(f"--group={group}" for group in groups), project=project)

    def packages(self) -> dict[str, str]:
        """Name -> version of what is installed."""
        found = run(tool("uv"), "pip", "freeze", "--python", self.python)
        return dict(line.split("==") for line in found.split() if "==" in line)
