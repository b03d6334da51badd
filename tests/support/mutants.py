"""`python -m tests.support.mutants limits`: run mutmut on one package with its tests, and list the survivors.

mutmut works in a copy of the project below `build/mutants/`, and continues there where an earlier run ended.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

PROJECT = Path(__file__).parents[2]
CODE = "wecom_runtime", "codegen", "tools"
"""The folders whose packages can be tested."""
TEXTS = r"\bsay\(|^\s*raise |\b_?logger\.|\blog\."
"""The lines that are not changed: tests need not check the texts of errors and logs."""


def folder_of(package: str) -> str:
    """Return the folder of a package, which is given by its path or its name in one of the folders with code.

    Raises:
        SystemExit: There is no such package.
    """
    for folder in (package, *(f"{top}/{package}" for top in CODE)):
        if (PROJECT / folder / "__init__.py").is_file():
            return folder
    raise SystemExit(f"there is no package {package} in {' or '.join(CODE)}")


def copy_to(folder: Path) -> list[str]:
    """Copy the files that git knows to a folder; return their top names."""
    names = subprocess.check_output(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=PROJECT, text=True)
    files = [name for name in names.split("\0") if name and (PROJECT / name).is_file()]
    for name in files:
        target = folder / name
        if not target.is_file() or target.read_bytes() != (PROJECT / name).read_bytes():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(PROJECT / name, target)
    return sorted({name.partition("/")[0] for name in files})


def settings(package: str, tests: Sequence[str], tops: Sequence[str]) -> str:
    """Return the section of `pyproject.toml` that mutmut reads."""
    top = package.partition("/")[0]
    values = {
        "source_paths": [top],
        "only_mutate": [f"{package}/*"],
        "do_not_mutate_patterns": [TEXTS],
        "also_copy": [name for name in tops if name != top],
        "pytest_add_cli_args": ["-p", "no:xdist", "-p", "no:cacheprovider"],
        "pytest_add_cli_args_test_selection": list(tests),
        "debug": True,  # otherwise the output of a failed run is lost
    }
    return "\n[tool.mutmut]\n" + "".join(f"{name} = {json.dumps(value)}\n" for name, value in values.items())


def main(words: Sequence[str]) -> int:
    """Return the exit status of mutmut."""
    parser = argparse.ArgumentParser("make mutants")
    parser.add_argument("package", help="a package, such as limits, or the path of its folder")
    parser.add_argument("tests", nargs="*", help="its tests; tests/<name of the package> if none are given")
    options = parser.parse_args(words)
    package = folder_of(options.package)
    tests = options.tests or [f"tests/{Path(package).name}"]
    folder = PROJECT / "build" / "mutants" / package.replace("/", ".")
    tops = copy_to(folder)
    (folder / "mutants").mkdir(exist_ok=True)  # Python ignores a folder of its path that does not exist when it starts
    manifest = folder / "pyproject.toml"
    manifest.write_text((PROJECT / "pyproject.toml").read_text("utf-8") + settings(package, tests, tops), "utf-8")
    log = folder / "run.txt"
    print(f"running mutmut in {folder}; its output is in {log.name}", flush=True)
    mutmut = partial(subprocess.run, cwd=folder, env={**os.environ, "PYTHONPATH": str(folder / "mutants")})
    with log.open("wb") as output:
        status = mutmut([sys.executable, "-m", "mutmut", "run"], stdout=output, stderr=output).returncode
    if status:
        print(log.read_text("utf-8", "replace")[-2000:])
        return int(status)
    return int(mutmut([sys.executable, "-m", "mutmut", "results"]).returncode)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
