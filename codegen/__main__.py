"""`python -m codegen build | check | lint`: from spec/ to generated/."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .generate import generate
from .language.diagnostics import SpecError
from .lint import lint
from .write import difference, write

PROJECT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--spec", type=Path, default=PROJECT / "spec", help="folder of the specs")
    commands = parser.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="write what the spec says")
    check = commands.add_parser("check", help="fail if the spec has mistakes or what is written differs from it")
    commands.add_parser("lint", help="fail if the spec misses what a reader needs: descriptions, examples, …")
    for command in (build, check):
        command.add_argument("--out", type=Path, default=PROJECT, help="folder that holds generated/")
    options = parser.parse_args(arguments)
    try:
        if options.command == "lint":
            return _report(lint(options.spec))
        files = generate(options.spec)
    except SpecError as error:
        return _report(list(map(str, error.diagnostics)))
    if options.command == "check":
        stale = difference(options.out, files)
        return _report([*stale, 'run "make generate" and commit the result'] if stale else [])
    for name in write(options.out, files):
        print(name)
    return 0


def _report(lines: list[str]) -> int:
    for line in lines:
        print(line, file=sys.stderr)
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
