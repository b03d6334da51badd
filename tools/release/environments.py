"""Clean environments for each installed Python, with the lowest and the newest versions of the dependencies."""

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
"""Versions of Python that are tested with the lowest versions, which have no wheels for later ones."""
RESOLUTIONS = {"newest": "highest", "lowest": "lowest-direct"}
TOOLS = "hatchling", "uv", "twine", "griffe", "pyright", "pip-licenses", "cyclonedx-bom"


class CheckError(Exception):
    """A failed check, with its findings as the message."""


def run(
    *command: str | Path,
    folder: Path | None = None,
    path: Path | None = None,
    fails: bool = False,
    also: Mapping[str, str] | None = None,
    log: Path | None = None,
) -> str:
    """Run a command and return its output.

    Args:
        command: The program and its arguments.
        folder: The working directory.
        path: A folder that is put first on PATH.
        fails: Whether the command may fail; its output is returned in both cases.
        also: Additional environment variables.
        log: A file for the whole output.

    Raises:
        CheckError: The command fails. The message contains the last lines of the output.
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
    if log:
        log.write_text(printed, "utf-8")
    if done.returncode and not fails:
        last = "\n".join(printed.strip().splitlines()[-15:])
        whole = f", the whole output is in {log}" if log else ""
        raise CheckError(f"exit status {done.returncode} of {' '.join(words)}{whole}\n{last}")
    return done.stdout


def tool(name: str) -> Path:
    """Return the path of a program that is installed beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if found is None:
        raise CheckError(f"{name} is not installed: make release-check installs the group release")
    return Path(found)


def versions_of_tools() -> str:
    """Return the version of this Python and those of the tools."""
    return ", ".join([f"Python {platform.python_version()}", *(f"{name} {version(name)}" for name in TOOLS)])


def pythons() -> Iterator[tuple[str, str]]:
    """Return the version and path of each installed Python: on the path, or in the folder of pyenv."""
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
    """A virtual environment that contains only the packages that are installed here."""

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

    def install(self, *arguments: str | Path, project: Path | None = None) -> None:
        """Install packages.

        Args:
            arguments: Packages and options of pip.
            project: A folder whose `pyproject.toml` has settings for uv.

        Raises:
            CheckError: The installation fails.
        """
        run(tool("uv"), "pip", "install", "--quiet", "--python", self.python, *arguments, folder=project)

    def install_needed(self, project: Path, resolution: str, *groups: str) -> None:
        """Install the dependencies of a project with all of its extras, without the project.

        As each dependency is named directly, uv resolves it to the requested versions; for the requirements of a wheel,
        it would always take the newest versions.

        Args:
            project: The folder of the project.
            resolution: The value of `--resolution` of uv.
            groups: Dependency groups, installed in their newest versions; their packages may upgrade a dependency.

        Raises:
            CheckError: The installation fails.
        """
        needed = ("-r", "pyproject.toml", "--extra", "all")
        self.install("--resolution", resolution, *needed, project=project)
        if groups:
            self.install(*needed, *(f"--group={group}" for group in groups), project=project)

    def packages(self) -> dict[str, str]:
        """Return the versions of the installed packages by their names."""
        found = run(tool("uv"), "pip", "freeze", "--python", self.python)
        return dict(line.split("==") for line in found.split() if "==" in line)
