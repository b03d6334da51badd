"""Commands of the generator: build, check, lint, translate, diff, stats and exports of a spec."""

from __future__ import annotations

import argparse
import io
import json
import re
import sys
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

from wecom_runtime.language import say

from .diff import VERSION, UnknownReferenceError, differences, has_changed, next_version, read_old
from .generate import generate, read_api
from .language.diagnostics import SpecError
from .overlay import generate_package, read_over_builtin
from .packed import builtin_spec
from .stats import stats
from .write import difference, write, write_project

_MOST_SHOWN = 20
_USAGE = 2
"""The exit status after a wrong argument, as of argparse."""
PROJECT = Path(__file__).parent.parent
CACHE = PROJECT / "build" / "spec"
"""The folder of parsed files in a clone."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit status, 1 after an error."""
    options = command_parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a console may not support all characters
    try:
        return run(options)
    except SpecError as error:
        return _report(map(str, error.diagnostics))
    except UnknownReferenceError as error:
        _report([str(error)])
        return _USAGE
    except (FileExistsError, FileNotFoundError, ValueError) as error:
        return _report([str(error)])


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands and options."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__}", description=__doc__)
    parser.add_argument("--spec", type=Path, default=None, help="folder of the spec; the built-in spec if left out")
    commands = parser.add_subparsers(dest="command", required=True)

    build = commands.add_parser("build", help="write the generated files")
    build.set_defaults(run=_build)
    check = commands.add_parser("check", help="fail if the spec has mistakes or the generated files differ from it")
    check.set_defaults(run=_check)
    for command in (build, check):
        command.add_argument("--out", type=Path, default=PROJECT, help="folder that holds generated/")
    if find_spec(f"{__package__}.lint"):  # only in a checkout of the project
        linter = commands.add_parser("lint", help="fail if descriptions, examples or translations are missing")
        linter.set_defaults(run=_lint)
        translator = commands.add_parser(
            "translate", help="list the missing texts of a language as TSV, or insert the texts of such a list"
        )
        translator.add_argument("language", help="the language, a folder in the spec such as zh")
        translator.add_argument(
            "file",
            type=Path,
            nargs="?",
            help="rows of the English text, its translation and, for one text only, the path",
        )
        translator.add_argument(
            "--since", metavar="REVISION", help="git revision without the new texts; the last commit if left out"
        )
        translator.set_defaults(run=_translate)
    if find_spec(f"{__package__}.site"):
        pages = commands.add_parser("site", help="build the documentation as a static site")
        pages.add_argument("target", type=Path, help="target folder")
        ours = "; by default that of pyproject.toml"
        pages.add_argument("--repository", help=f"URL of the repository, for links to the sources{ours}")
        pages.add_argument("--address", help=f"URL of the site, for canonical links and the sitemap{ours}")
        pages.set_defaults(run=_site)
    if find_spec(f"{__package__}.watch"):
        _add_watch(
            commands.add_parser(
                "watch", help="list the differences between official pages and the spec; exit status 1 if there are any"
            )
        )
        discoverer = commands.add_parser(
            "discover",
            help="write the facts of the gateway's discovery into spec/facts/, and list the differences from the spec",
        )
        discoverer.add_argument("folder", type=Path, help="folder of answers: wecom probe --office --save FOLDER")
        discoverer.set_defaults(run=_discover)
    if find_spec(f"{__package__}.reports"):
        reporter = commands.add_parser(
            "reports",
            help="merge reports of `wecom probe` into the marks of the spec, and list the results that contradict it; "
            "exit status 1 if there are any",
        )
        reporter.add_argument("folder", type=Path, help="folder of reports: JSON, or pasted text in .md or .txt files")
        reporter.set_defaults(run=_reports)
    if find_spec(f"{__package__}.export"):
        exporter = commands.add_parser("export", help="export the API to another format")
        exporter.add_argument("kind", choices=["openapi", "json-schema", "postman", "skills"])
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


def _add_watch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pages", type=Path, nargs="?", help="folder of pages: Markdown, or answers of the site")
    parser.add_argument("--from", dest="old", type=Path, help="folder of older pages: list the changes since then")
    parser.add_argument("--to", dest="new", type=Path, help="folder of newer pages, with --from")
    parser.add_argument(
        "--propose", action="store_true", help="write the differences that need no decision into the spec"
    )
    parser.add_argument(
        "--fetch", type=Path, help="folder to fetch the pages of the site into, slowly; then compare them"
    )
    parser.add_argument(
        "--facts",
        action="store_true",
        help="write the facts of the pages into spec/facts/, without their words",
    )
    parser.add_argument(
        "--discovery",
        action="store_true",
        help="compare only the facts of the gateway's discovery with the spec; pages are compared with them, too",
    )
    parser.add_argument("--site", help="URL of the site, with --fetch")
    parser.add_argument("--pause", type=float, help="seconds between two requests, with --fetch")
    parser.add_argument("--only", type=int, nargs="+", default=[], metavar="ID", help="pages to fetch; all if left out")
    parser.set_defaults(run=_watch)


def _discover(options: argparse.Namespace) -> int:
    from .watch import FACTS, discover, watch_discovery

    _print(f"{FACTS}/{name}: changed" for name in discover(_spec(options), options.folder))
    return _report(watch_discovery(_spec(options)))


def _watch(options: argparse.Namespace) -> int:
    from .watch import FACTS, changed_lines, watch, watch_discovery, write_facts

    failed = False
    if options.fetch:
        failed = not _fetch(options)
        if not options.old and not options.pages:
            options.pages = options.fetch
            if failed and not any(options.fetch.glob("*.json")):
                return _INCOMPLETE
    if options.discovery:
        return _report(watch_discovery(_spec(options)))
    if bool(options.old) != bool(options.new) or bool(options.pages) == bool(options.old):
        raise ValueError("name a folder of pages, or two with --from and --to")
    if options.old and options.propose:
        raise ValueError("--propose compares one folder of pages with the spec: leave out --from and --to")
    if options.old:
        return _report(changed_lines(_spec(options), options.old, options.new))
    if options.facts:
        return _print(f"facts/{name}" for name in write_facts(_spec(options), options.pages))
    found = watch(_spec(options), options.pages, write=options.propose)
    _print([found.summary, *(f"{name}: changed" for name in found.written)])
    status = _report(found.lines)
    if found.is_incomplete:
        _report([f"the pages have too few of the facts in {FACTS}/: {found.summary}"])
    return _INCOMPLETE if failed or found.is_incomplete else status


_INCOMPLETE = 2
"""The exit status of a watch that has not read the pages."""


def _fetch(options: argparse.Namespace) -> bool:
    """Fetch pages and report those that fail; return False if the pages are not up to date.

    If the site asks for a person, the run continues with the fetched pages unless one of them is too old.
    """
    import requests

    from .watch.fetch import PAUSE, SITE, STALE, CheckForPeopleError, Fetcher

    pause = PAUSE if options.pause is None else options.pause
    fetcher = Fetcher(options.fetch, options.site or SITE, pause)
    try:
        return not _report(fetcher.run(options.only))
    except CheckForPeopleError as error:
        oldest = fetcher.oldest()
        count = sum(1 for _ in options.fetch.glob("*.json"))
        _report([str(error), f"{count} pages are read; the oldest one is {oldest / 86400:.0f} days old"])
        return count > 0 and oldest <= STALE
    except (requests.RequestException, ValueError) as error:
        request = getattr(error, "request", None)
        url = getattr(request, "url", None) or fetcher.site
        _report([f"{url}: {' '.join(str(error).split())}"])
        return False


def _spec(options: argparse.Namespace) -> Path:
    return options.spec or builtin_spec()


def _cache(options: argparse.Namespace) -> Path | None:
    return None if options.spec or builtin_spec() != PROJECT / "spec" else CACHE


def _build(options: argparse.Namespace) -> int:
    files = generate(_spec(options), _cache(options))
    if options.out == PROJECT and options.spec is None:
        return _print(write_project(PROJECT, files))
    return _print(write(options.out, files))


def _check(options: argparse.Namespace) -> int:
    stale = difference(options.out, generate(_spec(options), _cache(options)))
    return _report([*stale, 'run "make generate" and commit the result'] if stale else [])


def _lint(options: argparse.Namespace) -> int:
    from .lint import languages, shortcomings

    api = read_api(_spec(options), _cache(options))
    _print(languages.progress(api))
    return _report(shortcomings(api))


def _translate(options: argparse.Namespace) -> int:
    from .translate import insert, read, read_rows, reused, wanted

    folder = _spec(options)
    if options.file is not None:
        return _print(insert(folder, options.language, read_rows(options.file)))
    nodes, translation = read(folder, options.language)
    _print(wanted(nodes, translation))
    since = options.since or "HEAD"
    try:
        same = has_changed(folder, since) and read_old(since, folder, lambda old: [*reused(translation, old)])
    except ValueError:
        if options.since:
            raise
        same = []  # the spec is not in a repository
    if same:
        cause = f"since {since}: new texts with the translation of an equal English text"
        _report(
            [f"{len(same)} {cause}; check each, and insert a line with another translation if it does not fit", *same]
        )
    return 0


def _project(folder: Path) -> dict[str, str]:
    """Return the URLs of the repository and of the site, as `pyproject.toml` has them; "" where it has none."""
    manifest = folder / "pyproject.toml"
    text = manifest.read_text("utf-8") if manifest.is_file() else ""
    found = {name: re.search(rf'^{name} = "(.*?)"', text, re.MULTILINE) for name in ("repository", "address")}
    return {name: match[1].rstrip("/") if match else "" for name, match in found.items()}


def _site(options: argparse.Namespace) -> int:
    from .site.build import build, sizes

    spec = _spec(options)
    known = _project(spec.parent)
    repository = known["repository"] if options.repository is None else options.repository
    address = known["address"] if options.address is None else options.address
    site = build(read_api(spec), spec.parent / "docs", options.target, repository=repository, address=address)
    return _print([f"{count:>11,}  {name}" for name, count in sizes(site)] + [f"{site}/index.html"])


def _reports(options: argparse.Namespace) -> int:
    from .reports import SEEN, merge, read_reports, write_answers, write_seen

    sections, unread = read_reports(options.folder)
    merged = merge(read_api(_spec(options)), sections)
    _print([f"{len(sections)} sections of reports; {len(merged.seen)} calls and callbacks are seen"])
    changed = [SEEN] if write_seen(_spec(options), merged.seen) else []
    changed += write_answers(_spec(options), merged.answers)
    _print(f"{name}: changed; run `make generate`" for name in changed)
    return _report([*(f"{name}: no report of wecom probe" for name in unread), *merged.contradictions])


def _export(options: argparse.Namespace) -> int:
    from .export import export

    return _print(_summary(export(options.kind, read_api(_spec(options), _cache(options)), options.folder)))


def _stats(options: argparse.Namespace) -> int:
    found = stats(read_api(_spec(options), _cache(options)))
    if options.json:
        return _print([json.dumps(found)])
    return _print(f"{count:>7,}  {name}" for name, count in found.items())


def _generate(options: argparse.Namespace) -> int:
    replaced = generate_package(
        options.overlay, options.package, options.out, accept=options.accept, language=options.lang
    )
    written = [f"{options.package}/{path}" for path in replaced.written]
    return _print(
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
        return _report(str(change) for change in found if change.breaks)
    _print(map(str, found))
    if found and VERSION.fullmatch(options.old):
        _print([say("the next version is {version} at least", version=next_version(options.old, found))])
    if options.changelog and found and not any(has_changed(path, options.old) for path in options.changelog):
        files = ", ".join(map(str, options.changelog))
        text = say(
            "the spec has changed since {revision}: describe the changes for users in {files}",
            revision=options.old,
            files=files,
        )
        return _report([text])
    return 0


def _summary(written: list[str]) -> list[str]:
    """Return the written files, or the first ones and the number of the others."""
    if len(written) <= _MOST_SHOWN:
        return written
    return [*written[:_MOST_SHOWN], say("… and {count} more files", count=len(written) - _MOST_SHOWN)]


def _print(lines: Iterable[str]) -> int:
    for line in lines:
        print(line)
    return 0


def _report(lines: Iterable[str]) -> int:
    """Print lines to stderr; return 1 if there are any."""
    found = list(lines)
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
