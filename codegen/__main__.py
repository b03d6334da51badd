"""From a spec to files: build, check, lint; a package of one's own; what a change means."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

from .diff import VERSION, differences, has_changed, next_version, read_old
from .generate import generate, read_api
from .language.diagnostics import SpecError
from .overlay import generate_package, read_over_builtin
from .packed import builtin_spec
from .stats import stats
from .write import difference, write, write_project

_MOST_SHOWN = 20
PROJECT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run a command; the exit status is 1 where something is wrong."""
    options = command_parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # what a console cannot show does not end the command
    try:
        return run(options)
    except SpecError as error:
        return _report(map(str, error.diagnostics))
    except (FileExistsError, FileNotFoundError, ValueError) as error:
        return _report([str(error)])


def command_parser() -> argparse.ArgumentParser:
    """All commands and their options."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__}", description=__doc__)
    parser.add_argument("--spec", type=Path, default=None, help="folder of the specs; the built-in one if left out")
    commands = parser.add_subparsers(dest="command", required=True)

    build = commands.add_parser("build", help="write what the spec says")
    build.set_defaults(run=_build)
    check = commands.add_parser("check", help="fail if the spec has mistakes or what is written differs from it")
    check.set_defaults(run=_check)
    for command in (build, check):
        command.add_argument("--out", type=Path, default=PROJECT, help="folder that holds generated/")
    if find_spec(f"{__package__}.lint"):  # not installed: for this project's own spec
        linter = commands.add_parser("lint", help="fail if the spec misses what a reader needs: descriptions, …")
        linter.set_defaults(run=_lint)
        translator = commands.add_parser(
            "translate", help="list what a language does not say yet as TSV, or take such a list with its texts back"
        )
        translator.add_argument("language", help="its folder in the spec, such as zh")
        translator.add_argument("file", type=Path, nargs="?", help="lines of English, text and, for one place, where")
        translator.add_argument(
            "--since", metavar="REVISION", help="texts are new that are not in it, of git; the last commit if left out"
        )
        translator.set_defaults(run=_translate)
    if find_spec(f"{__package__}.site"):
        pages = commands.add_parser("site", help="build the documentation as a static site")
        pages.add_argument("target", type=Path, help="folder that it is built below")
        pages.add_argument("--repository", default="", help="address of the repository, for links to the sources")
        pages.add_argument("--address", default="", help="where the site will be served")
        pages.set_defaults(run=_site)
    if find_spec(f"{__package__}.watch"):
        _add_watch(
            commands.add_parser(
                "watch", help="list where official pages and the spec differ; exit status 1 if they do anywhere"
            )
        )
    if find_spec(f"{__package__}.export"):
        exporter = commands.add_parser("export", help="write the API in a format of others")
        exporter.add_argument("kind", choices=["openapi", "json-schema", "postman", "skills"])
        exporter.add_argument("folder", type=Path, help="folder that it is written into")
        exporter.set_defaults(run=_export)
    figures = commands.add_parser("stats", help="count what the spec describes")
    figures.add_argument("--json", action="store_true", help="as JSON")
    figures.set_defaults(run=_stats)
    _add_generate(
        commands.add_parser("generate", help="write a package of your own: the built-in spec and yours over it")
    )
    _add_diff(
        commands.add_parser("diff", help="list what a spec change means for users; what breaks them is marked '!'")
    )
    return parser


def _add_generate(parser: argparse.ArgumentParser) -> None:
    # Under another name than the option before the command, which names the spec itself.
    parser.add_argument("--spec", dest="overlay", type=Path, help="folder of your YAML; none if left out")
    parser.add_argument("--package", required=True, help="name of the package, such as acme_wecom")
    parser.add_argument("--out", type=Path, default=Path(), help="folder that it is written into; here if left out")
    parser.add_argument("--accept", action="store_true", help="what changed in the built-in spec under yours is fine")
    parser.add_argument("--lang", default="", help="language of the docstrings, such as zh; English if left out")
    parser.set_defaults(run=_generate)


def _add_diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("old", help="folder of a spec, or a git revision")
    parser.add_argument("new", type=Path, nargs="?", help="folder of a spec; the built-in one if left out")
    parser.add_argument("--overlay", action="store_true", help="both are folders of your YAML over the built-in spec")
    parser.add_argument("--breaking", action="store_true", help="only what breaks; exit status 1 if there is any")
    parser.add_argument(
        "--changelog",
        type=Path,
        nargs="+",
        default=[],
        help="exit status 1 if anything changed, and none of these files and folders did",
    )
    parser.set_defaults(run=_diff)


def _add_watch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pages", type=Path, nargs="?", help="folder of pages: Markdown, or what the site answered")
    parser.add_argument("--from", dest="old", type=Path, help="folder of older pages: list what has changed since")
    parser.add_argument("--to", dest="new", type=Path, help="folder of newer pages, with --from")
    parser.add_argument("--propose", action="store_true", help="write what needs no judgement into the spec")
    parser.add_argument(
        "--fetch", type=Path, help="folder to fetch the pages of the site into, slowly; then compare it"
    )
    parser.add_argument("--site", help="address of the site, with --fetch")
    parser.add_argument("--pause", type=float, help="seconds between two requests, with --fetch")
    parser.add_argument("--only", type=int, nargs="+", default=[], metavar="ID", help="pages to fetch; all if left out")
    parser.set_defaults(run=_watch)


def _watch(options: argparse.Namespace) -> int:
    from .watch import changed, watch

    if options.fetch:
        if not _fetch(options):
            return 1
        if not options.old and not options.pages:
            options.pages = options.fetch
    if bool(options.old) != bool(options.new) or bool(options.pages) == bool(options.old):
        raise ValueError("name a folder of pages, or two with --from and --to")
    if options.old and options.propose:
        raise ValueError("--propose compares one folder of pages with the spec: leave --from and --to out")
    if options.old:
        return _report(map(str, changed(_spec(options), options.old, options.new)))
    found = watch(_spec(options), options.pages, write=options.propose)
    _print(f"{name}: changed" for name in found.written)
    return _report(found.lines)


def _fetch(options: argparse.Namespace) -> bool:
    """Fetch pages; return whether the site gave them, but for single ones, which are named."""
    from .watch.fetch import PAUSE, SITE, CheckForPeopleError, Fetcher

    pause = PAUSE if options.pause is None else options.pause
    try:
        _report(Fetcher(options.fetch, options.site or SITE, pause).run(options.only))
    except CheckForPeopleError as error:
        _report([str(error)])
        return False
    return True


def _spec(options: argparse.Namespace) -> Path:
    return options.spec or builtin_spec()


def _build(options: argparse.Namespace) -> int:
    files = generate(_spec(options))
    if options.out == PROJECT and options.spec is None:
        return _print(write_project(PROJECT, files))
    return _print(write(options.out, files))


def _check(options: argparse.Namespace) -> int:
    stale = difference(options.out, generate(_spec(options)))
    return _report([*stale, 'run "make generate" and commit the result'] if stale else [])


def _lint(options: argparse.Namespace) -> int:
    from .lint import languages, shortcomings

    api = read_api(_spec(options))
    _print(languages.progress(api))
    return _report(shortcomings(api))


def _translate(options: argparse.Namespace) -> int:
    from .translate import read, read_rows, take, taken_over, wanted

    folder = _spec(options)
    if options.file is not None:
        return _print(take(folder, options.language, read_rows(options.file)))
    nodes, translation = read(folder, options.language)
    _print(wanted(nodes, translation))
    since = options.since or "HEAD"
    try:
        same = has_changed(folder, since) and read_old(since, folder, lambda old: [*taken_over(translation, old)])
    except ValueError:
        if options.since:
            raise
        same = []  # the spec is in no repository
    if same:
        told = f"since {since}: texts that have the words of others which say the same in English"
        _report(
            [f"{len(same)} {told}; look at each, and take a line with other words back where they do not fit", *same]
        )
    return 0


def _site(options: argparse.Namespace) -> int:
    from .site.build import build, sizes

    spec = _spec(options)
    site = build(
        read_api(spec), spec.parent / "docs", options.target, repository=options.repository, address=options.address
    )
    return _print([f"{count:>11,}  {name}" for name, count in sizes(site)] + [f"{site}/index.html"])


def _export(options: argparse.Namespace) -> int:
    from .export import export

    return _print(_summary(export(options.kind, read_api(_spec(options)), options.folder)))


def _stats(options: argparse.Namespace) -> int:
    found = stats(read_api(_spec(options)))
    if options.json:
        return _print([json.dumps(found)])
    return _print(f"{count:>7,}  {name}" for name, count in found.items())


def _generate(options: argparse.Namespace) -> int:
    replaced = generate_package(
        options.overlay, options.package, options.out, accept=options.accept, language=options.lang
    )
    written = [f"{options.package}/{path}" for path in replaced.written]
    return _print([*_summary(written), *(f"{options.package}/{path} removed" for path in replaced.removed)])


def _diff(options: argparse.Namespace) -> int:
    if options.overlay and not options.new:
        raise ValueError("--overlay compares two folders of yours, or one with a revision of itself: name the new one")
    folder = options.new or _spec(options)
    read = read_over_builtin if options.overlay else read_api
    found = differences(read_old(options.old, folder, read), read(folder))
    if options.breaking:
        return _report(str(change) for change in found if change.breaks)
    _print(map(str, found))
    if found and VERSION.fullmatch(options.old):
        _print([f"the next version is {next_version(options.old, found)} at least"])
    if options.changelog and found and not any(has_changed(place, options.old) for place in options.changelog):
        places = " or ".join(map(str, options.changelog))
        return _report([f"the spec has changed since {options.old}: say in {places} what users notice"])
    return 0


def _summary(written: list[str]) -> list[str]:
    """Which files were written, where that is not the whole package."""
    if len(written) <= _MOST_SHOWN:
        return written
    return [*written[:_MOST_SHOWN], f"… and {len(written) - _MOST_SHOWN} more files"]


def _print(lines: Iterable[str]) -> int:
    for line in lines:
        print(line)
    return 0


def _report(lines: Iterable[str]) -> int:
    """Lines that say what is wrong."""
    found = list(lines)
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
