"""The command `wecom`, run in this process, or in a process of its own if that makes a difference."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from importlib.metadata import entry_points
from pathlib import Path

from tests.support.forks import python

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def main() -> None:
    """Run the command as its script does."""
    (script,) = entry_points(group="console_scripts", name="wecom")
    script.load()()


CODE = "from wecom_client._cli import main; main()"


def program() -> list[str]:
    """Return the command for a process of its own, which is a fork with loaded modules if possible."""
    return [*python(), "-c", CODE]


def surroundings(folder: Path, environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment variables of a command whose settings are in a folder and in `environment`."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("WECOM_")}
    more = {"WECOM_CONFIG": str(folder / "config.ini"), "WECOM_NO_KEYRING": "1", "COLUMNS": "200", "PYTHONUTF8": "1"}
    more |= {"XDG_STATE_HOME": f"{folder}-state", "WECOM_LANG": "en"}
    return {**kept, **more, **environment}


def run_here(
    folder: Path, environment: Mapping[str, str], *words: str, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the command in this process, in a folder."""
    given, told, complained = (
        io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8", newline="") for text in (stdin, "", "")
    )
    with (
        _moved(folder, surroundings(folder, environment), ["wecom", *words], given),
        redirect_stdout(told),
        redirect_stderr(complained),
    ):
        try:
            main()
            status = 0
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else int(end.code is not None)
    return subprocess.CompletedProcess(words, status, *map(_written, (told, complained)))


def run_there(
    folder: Path, environment: Mapping[str, str], *words: str, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run the command in a new process, in a folder; it loads all modules again, as for a user."""
    return subprocess.run(
        [sys.executable, "-c", CODE, *words],
        cwd=folder,
        env=surroundings(folder, environment),
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@contextmanager
def _moved(folder: Path, environment: Mapping[str, str], words: list[str], stdin: io.TextIOWrapper) -> Generator[None]:
    before = dict(os.environ), Path.cwd(), sys.argv, sys.stdin
    try:
        os.environ.clear()
        os.environ.update(environment)
        os.chdir(folder)
        sys.argv, sys.stdin = words, stdin
        yield
    finally:
        os.environ.clear()
        os.environ.update(before[0])
        os.chdir(before[1])
        sys.argv, sys.stdin = before[2:]


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode("utf-8", "replace").replace("\r\n", "\n")
