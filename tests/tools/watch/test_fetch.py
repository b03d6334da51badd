"""Pages from a site that answers as the official one: slowly, one by one, and not where it asks for a person."""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from tools.__main__ import main
from tools.watch import watch
from tools.watch.fetch import CheckForPeopleError, Fetcher

from .zoo import ADD, GET, write_spec

TREE = [
    {"category_id": 1, "parent_id": 0, "doc_id": 0, "type": 0, "status": 2, "order_id": 2, "title": "企业内部开发"},
    {"category_id": 70001, "parent_id": 1, "doc_id": 501, "type": 1, "status": 2, "order_id": 2, "title": "添加动物"},
    {"category_id": 70002, "parent_id": 1, "doc_id": 502, "type": 1, "status": 2, "order_id": 1, "title": "读取动物"},
    {"category_id": 70003, "parent_id": 1, "doc_id": 503, "type": 1, "status": 1, "order_id": 3, "title": "草稿"},
    {"category_id": 2, "parent_id": 0, "doc_id": 0, "type": 0, "status": 1, "order_id": 1, "title": "隐藏"},
    {"category_id": 70004, "parent_id": 2, "doc_id": 504, "type": 1, "status": 2, "order_id": 1, "title": "隐藏页"},
]
CAPTCHA_PAGE = "<html><script>function showDeveloperCaptcha(options) {}</script></html>"


class Site:
    """The responses of the site, and the requests to it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.pages: dict[str, Any] = {"501": {"content_md": ADD}, "502": {"content_md": GET}}
        self.tree: Any = {"data": {"categories": TREE}}
        self.busy = 0
        self.raw: str | None = None
        self.address = ""

    def answer(self, path: str, form: dict[str, list[str]]) -> tuple[int, str]:
        doc = form.get("doc_id", [""])[0]
        self.asked.append((path, doc))
        if self.busy:
            self.busy -= 1
            return 429, "{}"
        if path == "/docFetch/categories":
            return 200, json.dumps(self.tree)
        if self.raw is not None:
            return 200, self.raw
        page = self.pages.get(doc)
        if page is None:
            return 200, json.dumps({"result": {"errCode": 500001, "humanMessage": "文档不存在"}})
        if isinstance(page, int):
            return 200, json.dumps({"result": {"errCode": page, "message": "captcha"}})
        return 200, json.dumps({"data": {"doc_id": int(doc), "title": "页", "time": 1772294400, **page}})


@pytest.fixture
def site() -> Iterator[Site]:
    found = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            assert self.headers["X-Requested-With"] == "XMLHttpRequest"
            assert "/document/path/" in self.headers["Referer"]
            status, text = found.answer(self.path, parse_qs(body))
            self.send_response(status)
            self.end_headers()
            self.wfile.write(text.encode())

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    found.address = f"http://127.0.0.1:{server.server_address[1]}"
    yield found
    server.shutdown()
    server.server_close()
    thread.join()


def fetcher(site: Site, folder: Path, waits: list[float] | None = None) -> Fetcher:
    return Fetcher(folder, site.address, 1.5, sleep=(waits if waits is not None else []).append)


def test_pages_that_can_be_seen_are_fetched_one_after_the_other(site: Site, tmp_path: Path) -> None:
    waits: list[float] = []
    assert list(fetcher(site, tmp_path / "pages", waits).run()) == []
    assert site.asked == [
        ("/docFetch/categories", ""),
        ("/docFetch/fetchCnt", "502"),
        ("/docFetch/fetchCnt", "501"),
    ]
    assert waits == [1.5, 1.5]
    report = watch(write_spec(tmp_path), tmp_path / "pages")
    assert (report.pages, report.lines) == (2, [])


def test_fresh_pages_are_not_fetched_again(site: Site, tmp_path: Path) -> None:
    list(fetcher(site, tmp_path).run())
    old = (tmp_path / "70001.json").stat().st_mtime - 6 * 86400
    os.utime(tmp_path / "70001.json", (old, old))
    site.asked.clear()
    list(fetcher(site, tmp_path).run())
    assert site.asked == [("/docFetch/categories", ""), ("/docFetch/fetchCnt", "501")]
    site.asked.clear()
    list(fetcher(site, tmp_path / "other").run([70002]))
    assert site.asked == [("/docFetch/categories", ""), ("/docFetch/fetchCnt", "502")]


@pytest.mark.parametrize("as_page", [False, True])
def test_a_captcha_stops_the_run_and_keeps_fetched_pages(site: Site, tmp_path: Path, as_page: bool) -> None:
    list(fetcher(site, tmp_path).run([70002]))
    if as_page:
        site.raw = CAPTCHA_PAGE
    else:
        site.pages["501"] = 500003
    with pytest.raises(CheckForPeopleError, match="asks for a person and was left alone; 1 pages are kept"):
        list(fetcher(site, tmp_path).run())
    assert len(site.asked) == 4
    assert [path.name for path in tmp_path.iterdir()] == ["70002.json"]
    site.raw, site.pages["501"] = None, {"content_md": ADD}
    list(fetcher(site, tmp_path).run())
    assert site.asked[4:] == [("/docFetch/categories", ""), ("/docFetch/fetchCnt", "501")]


def test_it_waits_longer_where_it_asks_too_often(site: Site, tmp_path: Path) -> None:
    waits: list[float] = []
    site.busy = 2
    assert list(fetcher(site, tmp_path, waits).run()) == []
    assert waits == [3.0, 1.5, 4.5, 1.5, 1.5, 1.5]
    site.busy = 9
    with pytest.raises(OSError, match="429"):
        list(fetcher(site, tmp_path / "again").run())
    assert site.busy == 4


def test_a_page_that_cannot_be_had_is_named_and_the_others_come(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del site.pages["502"]
    spec, pages = write_spec(tmp_path), tmp_path / "pages"
    command = ["--spec", str(spec), "watch", "--site", site.address, "--pause", "0", "--fetch", str(pages)]
    assert main(command) == 2, "a page is missing"
    line = f"{site.address}/document/path/70002: 企业内部开发 / 读取动物: 文档不存在\n"
    assert capsys.readouterr().err == line
    site.pages["501"] = {"content_md": ADD.replace("最多5个", "最多9个")}
    (pages / "70001.json").unlink()
    site.pages["502"] = {"content_md": GET}
    assert main(command) == 1
    assert "limit keepers at most 9 items" in capsys.readouterr().err


def test_a_site_without_a_tree_is_reported(site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site.tree = {"data": {}}
    assert main(["watch", "--site", site.address, "--fetch", str(tmp_path)]) == 2
    assert "no tree of pages" in capsys.readouterr().err


def run(site: Site, spec: Path, pages: Path) -> int:
    return main(["--spec", str(spec), "watch", "--site", site.address, "--pause", "0", "--fetch", str(pages)])


def age(path: Path, days: float) -> None:
    fetched = path.stat().st_mtime - days * 86400
    os.utime(path, (fetched, fetched))


def test_a_check_for_people_leaves_the_fetched_pages_to_compare(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, pages = write_spec(tmp_path), tmp_path / "pages"
    assert run(site, spec, pages) == 0
    assert "2 pages, " in capsys.readouterr().out
    age(pages / "70001.json", 10)
    site.pages["501"] = 500003
    assert run(site, spec, pages) == 0, "the pages are not too old"
    told = capsys.readouterr().err
    assert "asks for a person" in told
    assert "2 pages are read; the oldest one is 10 days old" in told
    age(pages / "70001.json", 33)
    assert run(site, spec, pages) == 2, "older than six weeks"


def test_a_site_that_does_not_answer_fails_the_run(
    site: Site, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec, pages = write_spec(tmp_path), tmp_path / "pages"
    assert run(site, spec, pages) == 0
    capsys.readouterr()
    site.address = "http://127.0.0.1:9"
    assert run(site, spec, pages) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("http://127.0.0.1:9/docFetch/categories: ")
    assert run(site, spec, tmp_path / "none") == 2, "there is no page to compare"


def test_a_tree_that_contains_itself_ends(site: Site, tmp_path: Path) -> None:
    ring = [{**one, "parent_id": one["parent_id"] or 7, "status": 2} for one in TREE]
    ring += [
        {**TREE[0], "category_id": number, "parent_id": parent} for number, parent in ((7, 0), (7, 7), (7, 1), (1, 7))
    ]
    site.tree = {"data": {"categories": ring}}
    assert sorted(entry.doc_id for entry in fetcher(site, tmp_path).entries()) == [501, 502, 503, 504]


def test_pages_that_were_never_read_come_first_and_then_the_oldest(site: Site, tmp_path: Path) -> None:
    site.tree = {"data": {"categories": [{**one, "status": 2} for one in TREE]}}
    site.pages = {number: {"content_md": ADD} for number in ("501", "502", "503", "504")}
    list(fetcher(site, tmp_path).run([70001, 70002, 70003]))
    for page, days in ((70001, 20), (70002, 30), (70003, 1)):
        age(tmp_path / f"{page}.json", days)
    site.asked.clear()
    list(fetcher(site, tmp_path).run())
    assert [doc for _, doc in site.asked] == ["", "504", "502", "501"]
