"""Commands for the maintainers of the project; `python -m codegen` has those of the generator."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable
from pathlib import Path

from codegen.backends import Output
from codegen.console import report, run, show
from codegen.diff import has_changed, read_old
from codegen.generate import generate_api, read_api
from codegen.write import difference, write

PROJECT = Path(__file__).parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return the exit status, 1 after an error."""
    return run(command_parser().parse_args(arguments))


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands and options."""
    parser = argparse.ArgumentParser(prog="python -m tools", description=__doc__)
    parser.add_argument("--spec", type=Path, default=PROJECT / "spec", help="folder of the spec, if not the project's")
    commands = parser.add_subparsers(title="commands", dest="command", metavar="COMMAND", required=True)

    def add(name: str, command: Callable[[argparse.Namespace], int], help: str) -> argparse.ArgumentParser:
        parser = commands.add_parser(name, help=help, description=f"{help[0].upper()}{help[1:]}.")
        parser.set_defaults(run=command)
        return parser

    for name, command, does in (
        ("build", _build, "write all generated files: those of `python -m codegen build`, and the conformance data"),
        ("check", _check, "fail if the spec has mistakes or the generated files differ from it"),
    ):
        add(name, command, does).add_argument("--out", type=Path, default=PROJECT, help="folder that holds generated/")
    add("lint", _lint, "fail if descriptions, examples or translations are missing")
    _add_translate(
        add("translate", _translate, "list the missing texts of a language as TSV, or insert the texts of such a list")
    )
    _add_site(add("site", _site, "build the documentation as a static site"))
    _add_watch(add("watch", _watch, "list the differences between official pages and the spec; fail if there are any"))
    discoverer = add(
        "discover",
        _discover,
        "write the facts of the gateway's discovery into spec/facts/; fail if they differ from the spec",
    )
    discoverer.add_argument("folder", type=Path, help="folder of answers: wecom probe --office --save FOLDER")
    reporter = add(
        "reports",
        _reports,
        "merge reports of `wecom probe` into the marks of the spec; fail if results contradict it",
    )
    reporter.add_argument("folder", type=Path, help="folder of reports: JSON, or pasted text in .md or .txt files")
    _add_release(add("release", _release, "run the checks before a release"))
    add("faces", _faces, "derive the asynchronous faces of classes of the runtime")
    add("figures", _figures, "write the numbers of calls and callbacks into the READMEs")
    return parser


def _add_translate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("language", help="the language, a folder in the spec such as zh")
    parser.add_argument(
        "file", type=Path, nargs="?", help="rows of the English text, its translation and, for one text only, the path"
    )
    parser.add_argument(
        "--since", metavar="REVISION", help="git revision without the new texts; the last commit if left out"
    )


def _add_site(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("target", type=Path, help="target folder")
    ours = "; by default that of pyproject.toml"
    parser.add_argument("--repository", help=f"URL of the repository, for links to the sources{ours}")
    parser.add_argument("--address", help=f"URL of the site, for canonical links and the sitemap{ours}")


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


def _add_release(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--tests", nargs="*", default=["tests"], help="tests for each environment; empty: a smoke test")
    parser.add_argument("--python", nargs="*", help="versions of Python to test, among the installed ones")
    parser.add_argument("--only", nargs="*", help="only checks with one of these words in their names, and the build")


def _generated(spec: Path) -> dict[str, Output]:
    """Return all generated files of the project by path, also those that no package needs."""
    from . import conformance

    api, files = generate_api(spec)
    return {**files, **conformance.files(api)}


def _build(options: argparse.Namespace) -> int:
    return show(write(options.out, _generated(options.spec)))


def _check(options: argparse.Namespace) -> int:
    stale = difference(options.out, _generated(options.spec))
    return report([*stale, 'run "make generate" and commit the result'] if stale else [])


def _lint(options: argparse.Namespace) -> int:
    from .lint import languages, shortcomings

    api = read_api(options.spec)
    show(languages.progress(api))
    return report(shortcomings(api))


def _translate(options: argparse.Namespace) -> int:
    from .translate import insert, read, read_rows, reused, wanted

    folder = options.spec
    if options.file is not None:
        return show(insert(folder, options.language, read_rows(options.file)))
    nodes, translation = read(folder, options.language)
    show(wanted(nodes, translation))
    since = options.since or "HEAD"
    try:
        same = has_changed(folder, since) and read_old(since, folder, lambda old: [*reused(translation, old)])
    except ValueError:
        if options.since:
            raise
        same = []  # the spec is not in a repository
    if same:
        cause = f"since {since}: new texts with the translation of an equal English text"
        report(
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

    spec = options.spec
    known = _project(spec.parent)
    repository = known["repository"] if options.repository is None else options.repository
    address = known["address"] if options.address is None else options.address
    site = build(read_api(spec), spec.parent / "docs", options.target, repository=repository, address=address)
    return show([f"{count:>11,}  {name}" for name, count in sizes(site)] + [f"{site}/index.html"])


def _watch(options: argparse.Namespace) -> int:
    from .watch.command import run_watch

    return run_watch(options)


def _discover(options: argparse.Namespace) -> int:
    from .watch.command import run_discover

    return run_discover(options)


def _reports(options: argparse.Namespace) -> int:
    from .reports import SEEN, merge, read_reports, write_answers, write_seen

    sections, unread = read_reports(options.folder)
    merged = merge(read_api(options.spec), sections)
    show([f"{len(sections)} sections of reports; {len(merged.seen)} calls and callbacks are seen"])
    changed = [SEEN] if write_seen(options.spec, merged.seen) else []
    changed += write_answers(options.spec, merged.answers)
    show(f"{name}: changed; run `make generate`" for name in changed)
    return report([*unread, *merged.contradictions])


def _release(options: argparse.Namespace) -> int:
    from .release.table import release

    return release(options.tests, options.python, options.only)


def _faces(arguments: argparse.Namespace) -> int:
    from .faces import write

    report(write(PROJECT))
    return 0


def _figures(options: argparse.Namespace) -> int:
    from .release.figures import figures, write_figures

    return show(write_figures(PROJECT, figures()))


if __name__ == "__main__":
    sys.exit(main())
