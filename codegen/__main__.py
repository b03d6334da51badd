"""Commands of the generator: build, check, generate, diff, stats and exports of a spec."""

from __future__ import annotations

import argparse
import json
import sys
from importlib import import_module
from pathlib import Path

from wecom_runtime.language import say

try:
    from .builtin import IS_INSTALLED, builtin_spec
    from .console import report, run, show
    from .diff import VERSION, UnknownReferenceError, differences, has_changed, next_version, read_old
    from .generate import generate, read_api
    from .overlay import generate_package, read_over_builtin
    from .stats import stats
    from .write import difference, write
except ModuleNotFoundError as error:
    if __name__ != "__main__":
        raise
    sys.exit(say("{name} is not installed for {python}: run make generate", name=error.name, python=sys.executable))

_MOST_SHOWN = 20
PROJECT = Path(__file__).parent.parent
_MOVED = frozenset({"discover", "lint", "reports", "site", "translate", "watch"})
"""Commands of `python -m tools` that were commands of the generator. Remove them after the release of 1.0."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit status, 1 after an error."""
    given = sys.argv[1:] if arguments is None else arguments
    command = next(iter(given[2:] if given[:1] == ["--spec"] else given), "")
    if command in _MOVED and (PROJECT / "pyproject.toml").is_file():
        return _forwarded(command, given)
    return run(command_parser().parse_args(given))


def _forwarded(command: str, arguments: list[str]) -> int:
    """Run a moved command in a clone, and print its new name."""
    report([f"python -m codegen {command} is now python -m tools {command}; the old name will be removed"])
    sys.path.insert(0, str(PROJECT))  # before other packages called "tools"
    status: int = import_module("tools.__main__").main(arguments)
    return status


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands and options."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__}", description=__doc__)
    parser.add_argument("--spec", type=Path, default=None, help="folder of the spec; the built-in spec if left out")
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)

    build = commands.add_parser("build", help="write the generated files")
    build.set_defaults(run=_build)
    check = commands.add_parser("check", help="fail if the spec has mistakes or the generated files differ from it")
    check.set_defaults(run=_check)
    for command in (build, check):
        default = None if IS_INSTALLED else PROJECT
        command.add_argument(
            "--out", type=Path, required=IS_INSTALLED, default=default, help="folder that holds generated/"
        )
    exporter = commands.add_parser("export", help="export the API to another format")
    of_guides = () if IS_INSTALLED else ("skills",)  # an installed generator has no guides
    exporter.add_argument("kind", choices=["openapi", "json-schema", "postman", *of_guides])
    exporter.add_argument("folder", type=Path, help="target folder")
    exporter.set_defaults(run=_export)
    figures = commands.add_parser("stats", help="count the entries of the spec")
    figures.add_argument("--json", action="store_true", help="print JSON")
    figures.set_defaults(run=_stats)
    _add_generate(commands.add_parser("generate", help="write your own package from the built-in spec and yours"))
    _add_diff(
        commands.add_parser("diff", help="list the effects of a spec change on users; breaking changes are marked '!'")
    )
    return parser


def _add_generate(parser: argparse.ArgumentParser) -> None:
    # Stored under another name than the option --spec before the command.
    parser.add_argument("--spec", dest="overlay", type=Path, help="folder of your YAML; none if left out")
    parser.add_argument("--package", required=True, help="name of the package, such as acme_wecom")
    parser.add_argument("--out", type=Path, default=Path(), help="target folder; the current folder if left out")
    parser.add_argument("--accept", action="store_true", help="accept the changes of the built-in spec under yours")
    parser.add_argument("--lang", default="", help="language of the docstrings, such as zh; English if left out")
    parser.set_defaults(run=_generate)


def _add_diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", help="folder of a spec, or a git revision")
    parser.add_argument("new", type=Path, nargs="?", help="folder of a spec; the built-in one if left out")
    parser.add_argument("--overlay", action="store_true", help="both folders contain your YAML over the built-in spec")
    parser.add_argument("--breaking", action="store_true", help="only breaking changes; exit status 1 if there are any")
    parser.add_argument(
        "--changelog",
        type=Path,
        nargs="+",
        default=[],
        help="exit status 1 if the spec changed, and none of these files and folders did",
    )
    parser.set_defaults(run=_diff)


def _spec(options: argparse.Namespace) -> Path:
    return options.spec or builtin_spec()


def _build(options: argparse.Namespace) -> int:
    return show(write(options.out, generate(_spec(options))))


def _check(options: argparse.Namespace) -> int:
    stale = difference(options.out, generate(_spec(options)))
    return report([*stale, 'run "make generate" and commit the result'] if stale else [])


def _export(options: argparse.Namespace) -> int:
    from .export import export

    return show(_summary(export(options.kind, read_api(_spec(options)), options.folder)))


def _stats(options: argparse.Namespace) -> int:
    spec = _spec(options)
    found = stats(read_api(spec), spec / "facts")
    if options.json:
        return show([json.dumps(found)])
    return show(f"{count:>7,}  {name}" for name, count in found.items())


def _generate(options: argparse.Namespace) -> int:
    replaced = generate_package(
        options.overlay, options.package, options.out, accept=options.accept, language=options.lang
    )
    written = [f"{options.package}/{path}" for path in replaced.written]
    return show(
        [*_summary(written), *(say("{path} removed", path=f"{options.package}/{path}") for path in replaced.removed)]
    )


def _diff(options: argparse.Namespace) -> int:
    if options.overlay and not options.new:
        raise ValueError(
            say("--overlay compares two folders of yours, or a folder with its own revision: name the new folder")
        )
    folder = options.new or _spec(options)
    if not folder.is_dir():
        raise UnknownReferenceError(say("{folder} is not a folder", folder=folder))
    read = read_over_builtin if options.overlay else read_api
    found = differences(read_old(options.old, folder, read), read(folder))
    if options.breaking:
        return report(str(change) for change in found if change.breaks)
    show(map(str, found))
    if found and VERSION.fullmatch(options.old):
        show([say("the next version is {version} at least", version=next_version(options.old, found))])
    if options.changelog and found and not any(has_changed(path, options.old) for path in options.changelog):
        files = ", ".join(map(str, options.changelog))
        text = say(
            "the spec has changed since {revision}: describe the changes for users in {files}",
            revision=options.old,
            files=files,
        )
        return report([text])
    return 0


def _summary(written: list[str]) -> list[str]:
    """Return the written files, or the first ones and the number of the others."""
    if len(written) <= _MOST_SHOWN:
        return written
    return [*written[:_MOST_SHOWN], say("… and {count} more files", count=len(written) - _MOST_SHOWN)]


if __name__ == "__main__":
    sys.exit(main())
