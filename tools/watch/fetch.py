"""The download of pages from the official site, one after the other, into a folder of unchanged answers.

The site returns its tree of pages at `/docFetch/categories`, and a page at `/docFetch/fetchCnt`. If the site asks for a
person (errCode 500003, or a page with a check for people), the run stops. The fetched pages stay, and the next run
continues.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import requests

from wecom_runtime.harmless import integer_in

SITE = "https://developer.work.weixin.qq.com"
PAUSE = 1.5
"""The pause between two requests, in seconds."""
FRESH = 5 * 86400
"""The time in which a fetched page is not fetched again, in seconds."""
STALE = 6 * 7 * 86400
"""The age of a fetched page, in seconds, from which on a run without new pages fails."""
_FIRST_PAGE = 90664
_IS_A_PERSON = 500003
_DEEPEST = 30
"""The largest depth of the tree of pages."""
_TRIES = 5
_LONGEST_WAIT = 600
"""The maximum number of seconds that the site can ask to wait."""
_TIMEOUT = 30


class CheckForPeopleError(Exception):
    """The site asks for a person."""


@attrs.frozen
class SitePage:
    """A page in the tree of the site."""

    id: int
    """The id in the URL of the page."""
    doc_id: int
    trail: tuple[str, ...]
    """The titles from the root of the tree to the page."""


@attrs.define
class Fetcher:
    """A downloader of the pages of a site into a folder.

    Attributes:
        folder: The folder of the answers, one file with the id of the page each.
        site: The URL of the site.
        pause: The pause between two requests, in seconds.
        fresh: The time in which a fetched page is not fetched again, in seconds.
        sleep: The function that sleeps, for tests.
        clock: The function that returns the seconds since 1970, for tests.
    """

    folder: Path
    site: str = SITE
    pause: float = PAUSE
    fresh: float = FRESH
    sleep: Callable[[float], None] = time.sleep
    clock: Callable[[], float] = time.time
    session: requests.Session = attrs.field(factory=requests.Session, init=False)
    asked: int = attrs.field(default=0, init=False)
    """The number of requests."""

    def run(self, only: Sequence[int] = ()) -> Iterator[str]:
        """Fetch missing and outdated pages, and yield a line for each page that the site refuses.

        Args:
            only: The ids of the pages; all pages if empty.

        Raises:
            CheckForPeopleError: The site asks for a person; the folder has the pages fetched before.
            requests.RequestException: A request has failed.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        due = [(self._fetched(entry), number, entry) for number, entry in enumerate(self.entries())]
        for fetched, _, entry in sorted(due):  # pages that were never read, then the oldest ones
            if (only and entry.id not in only) or self.clock() - fetched < self.fresh:
                continue
            path = self._path(entry)
            answer = self._post("/docFetch/fetchCnt", entry.doc_id, {"doc_id": str(entry.doc_id)})
            data = answer.get("data")
            if isinstance(data, dict) and data:
                self._keep(path, {"data": {**data, "category_id": entry.id, "trail": list(entry.trail)}})
            else:
                result = answer.get("result")
                reason = result.get("humanMessage") or result.get("errCode") if isinstance(result, dict) else "no page"
                yield f"{self.site}/document/path/{entry.id}: {' / '.join(entry.trail)}: {reason}"

    def _path(self, entry: SitePage) -> Path:
        return self.folder / f"{entry.id}.json"

    def _fetched(self, entry: SitePage) -> float:
        """Return the time when a page was fetched; 0 if it never was."""
        path = self._path(entry)
        return path.stat().st_mtime if path.is_file() else 0.0

    def oldest(self) -> float:
        """Return the age of the oldest fetched page in seconds; 0 if there is none."""
        times = [path.stat().st_mtime for path in self.folder.glob("*.json")]
        return max(0.0, self.clock() - min(times)) if times else 0.0

    def entries(self) -> list[SitePage]:
        """Return the public pages of the site in its order.

        Raises:
            CheckForPeopleError: The site asks for a person.
            ValueError: The answer has no tree of pages.
        """
        answer = self._post("/docFetch/categories", _FIRST_PAGE, None)
        data = answer.get("data")
        found = (data.get("categories") if isinstance(data, dict) else None) or answer.get("categories")
        if not isinstance(found, list):
            raise ValueError(f"{self.site}/docFetch/categories: no tree of pages in the answer")
        below: dict[int, list[Mapping[str, Any]]] = {}
        for node in found:
            if isinstance(node, dict) and node.get("status") == 2:
                below.setdefault(int(node.get("parent_id") or 0), []).append(node)
        return list(_walk(below, 0, ()))

    def _post(self, path: str, page: int, form: Mapping[str, str] | None) -> dict[str, Any]:
        """Return a JSON answer; wait if the site limits the rate."""
        headers = {"Referer": f"{self.site}/document/path/{page}", "X-Requested-With": "XMLHttpRequest"}
        for attempt in range(_TRIES):
            if self.asked:
                self.sleep(self.pause)
            self.asked += 1
            body: dict[str, Any] = {"json": {}} if form is None else {"data": form}
            response = self.session.post(self.site + path, headers=headers, timeout=_TIMEOUT, **body)
            if response.status_code in (429, 503) and attempt + 1 < _TRIES:
                wait = response.headers.get("Retry-After", "")
                seconds = integer_in(wait)
                self.sleep(self.pause * (attempt + 2) if seconds is None else min(seconds, _LONGEST_WAIT))
                continue
            response.raise_for_status()
            return self._answer(response)
        raise AssertionError

    def _answer(self, response: requests.Response) -> dict[str, Any]:
        if "showDeveloperCaptcha" in response.text[:200_000] and not response.text.lstrip().startswith("{"):
            raise CheckForPeopleError(self._stopped())
        answer = response.json()
        if not isinstance(answer, dict):
            return {}
        result = answer.get("result")
        if isinstance(result, dict) and result.get("errCode") == _IS_A_PERSON:
            raise CheckForPeopleError(self._stopped())
        return answer

    def _stopped(self) -> str:
        kept = sum(1 for _ in self.folder.glob("*.json"))
        return (
            f"{self.site} asks for a person and was left alone; {kept} pages are kept in {self.folder}. "
            "Open the site in a browser, or wait some hours, and run it again: it goes on where it stopped"
        )

    def _keep(self, path: Path, answer: Mapping[str, Any]) -> None:
        beside = path.with_suffix(".part")
        beside.write_text(json.dumps(answer, ensure_ascii=False, indent=1), encoding="utf-8")
        beside.replace(path)


def _walk(below: dict[int, list[Mapping[str, Any]]], parent: int, trail: tuple[str, ...]) -> Iterator[SitePage]:
    """Yield the pages below a node. Each node is entered once, as the tree of the site may contain itself."""
    nodes = below.pop(parent, [])
    for node in sorted(nodes, key=lambda node: (node.get("order_id") or 0, str(node.get("title")))):
        here = (*trail, str(node.get("title") or ""))
        children = below.get(int(node.get("category_id") or 0))
        if len(here) > _DEEPEST:
            return
        if node.get("doc_id") and not (node.get("type") == 0 and children):
            yield SitePage(int(node["category_id"]), int(node["doc_id"]), here)
        elif children:
            yield from _walk(below, int(node["category_id"]), here)
