"""The commands `watch` and `discover`."""

from __future__ import annotations

import argparse

from codegen.console import report, show

from . import FACTS, changed_lines, discover, watch, watch_discovery, write_facts

_INCOMPLETE = 2
"""The exit status of a watch that has not read the pages."""


def run_watch(options: argparse.Namespace) -> int:
    failed = False
    if options.fetch:
        failed = not _fetch(options)
        if not options.old and not options.pages:
            options.pages = options.fetch
            if failed and not any(options.fetch.glob("*.json")):
                return _INCOMPLETE
    if options.discovery:
        return report(watch_discovery(options.spec))
    if bool(options.old) != bool(options.new) or bool(options.pages) == bool(options.old):
        raise ValueError("name a folder of pages, or two with --from and --to")
    if options.old and options.propose:
        raise ValueError("--propose compares one folder of pages with the spec: leave out --from and --to")
    if options.old:
        return report(changed_lines(options.spec, options.old, options.new))
    if options.facts:
        return show(f"facts/{name}" for name in write_facts(options.spec, options.pages))
    found = watch(options.spec, options.pages, write=options.propose)
    show([found.summary, *(f"{name}: changed" for name in found.written)])
    status = report(found.lines)
    if found.is_incomplete:
        report([f"the pages have too few of the facts in {FACTS}/: {found.summary}"])
    return _INCOMPLETE if failed or found.is_incomplete else status


def _fetch(options: argparse.Namespace) -> bool:
    """Fetch pages and report those that fail; return False if the pages are not up to date.

    If the site asks for a person, the run continues with the fetched pages unless one of them is too old.
    """
    import requests

    from .fetch import PAUSE, SITE, STALE, CheckForPeopleError, Fetcher

    pause = PAUSE if options.pause is None else options.pause
    fetcher = Fetcher(options.fetch, options.site or SITE, pause)
    try:
        return not report(fetcher.run(options.only))
    except CheckForPeopleError as error:
        oldest = fetcher.oldest()
        count = sum(1 for _ in options.fetch.glob("*.json"))
        report([str(error), f"{count} pages are read; the oldest one is {oldest / 86400:.0f} days old"])
        return count > 0 and oldest <= STALE
    except (requests.RequestException, ValueError) as error:
        request = getattr(error, "request", None)
        url = getattr(request, "url", None) or fetcher.site
        report([f"{url}: {' '.join(str(error).split())}"])
        return False


def run_discover(options: argparse.Namespace) -> int:
    show(f"{FACTS}/{name}: changed" for name in discover(options.spec, options.folder))
    return report(watch_discovery(options.spec))
