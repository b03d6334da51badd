"""All tests in random order, in an unusual environment: `make unusual`, or with WORKERS=0 in one process.

The project is copied, without `.git`, to a folder with a blank and Chinese characters in its path. There, the tests run
in the time zone of Shanghai, with the locale C, the umask 077 and a HOME in which no file can be created.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PROJECT = Path(__file__).parents[2]
ENVIRONMENT = {"TZ": "Asia/Shanghai", "LANG": "C", "HOME": "/dev/null/home"}
"""Variables of the tests. A folder below a device cannot be created, not even by root."""
UMASK = 0o077


def main() -> int:
    """Copy the project, install it, and run the tests; return their exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.support.unusual", description=__doc__)
    parser.add_argument("--workers", default="8", help="processes of the tests; 0: the process of pytest itself")
    parser.add_argument("--seed", help="the seed of the order; default: a new one, which pytest prints")
    parser.add_argument("tests", nargs="*", default=["tests"])
    options = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="wecom 企业微信 "))
    try:
        copy(folder)
        python = install(folder)
        order = () if options.seed is None else (f"--randomly-seed={options.seed}",)
        parallel = ("-n", options.workers, "--dist", "worksteal") if options.workers != "0" else ()
        command = (python, "-m", "pytest", "-q", "-m", "not extra", *order, *parallel, *options.tests)
        return subprocess.run(command, cwd=folder, env=environment(), umask=UMASK, check=False).returncode
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def copy(folder: Path) -> None:
    """Copy the files that git tracks, with their changes."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if (PROJECT / name).is_file():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(PROJECT / name, target)


def install(folder: Path) -> Path:
    """Install the copy with its tests into an environment inside it; return the interpreter."""
    subprocess.run([sys.executable, "-m", "venv", ".venv"], cwd=folder, check=True)
    python = folder / ".venv" / "bin" / "python"
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    subprocess.run([*pip, "--upgrade", "pip"], cwd=folder, check=True)
    subprocess.run([*pip, "--editable", ".[all]", "--group", "dev", "--group", "unusual"], cwd=folder, check=True)
    return python


def environment() -> dict[str, str]:
    """Return the variables of the tests."""
    removed = ("PYTHONUTF8", "LC_ALL", "LC_CTYPE", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if name not in removed}
    samples = PROJECT.parent / "shared" / "samples"
    return {"WECOM_SAMPLES": str(samples), **kept, **ENVIRONMENT}


if __name__ == "__main__":
    sys.exit(main())
