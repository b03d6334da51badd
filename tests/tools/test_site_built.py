"""The documentation as readers get it: built, served, and read in a browser."""

from __future__ import annotations

import functools
import http.server
import json
import os
import re
import threading
import time
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from selenium.webdriver.common.keys import Keys

from tests.support.browser import browsing, needs_browser, picture, until, violations
from tests.support.shared import described
from tools.site.build import SITE, build
from tools.site.words import languages

pytest.importorskip("zensical", reason="the group docs is not installed")
pytestmark = pytest.mark.extra

ROOT = Path(__file__).parents[2]
QUESTIONS = ROOT / "tests" / "search" / "questions.tsv"
ADDRESS = "https://docs.example.com/wecom"
"""The address that the site is built for, and that the sitemap has."""
MOST_SECONDS = 1500
"""Limit of the wait for another worker that builds the site."""
MOST_BYTES = 120_000_000
MOST_INDEX_BYTES = 1_550_000
"""Limit of the search index of a language, uncompressed."""
PAGES = (
    "index",
    "03-calls",
    "23-how-it-is-built",
    "reference/calls/index",
    "reference/calls/message/send",
    "reference/callbacks/TemplateCardEvent",
    "reference/errors/60111",
    "promises",
)
FOUND_FIRST = {
    "pagination": r"03-calls\.html",
    "怎么发消息": r"reference/calls/message/send\.html",
    "BotUpdateCardReply": r"reference/replies/BotUpdateCardReply\.html",
    "wecom doctor": r"reference/commands\.html#doctor",
    "drain_on_signals": r"reference/classes/CallbackRouter\.html#drain_on_signals",
    "user.get": r"reference/calls/user/get\.html",
    "client.user.get": r"reference/calls/user/get\.html",
    "读取成员": r"reference/calls/user/get\.html",
    "模板卡片": r"reference/(callbacks/(Bot)?TemplateCardEvent|calls/message/update_template_card)\.html",
    "60111": r"reference/errors/60111\.html",
    "TemplateCardEvent": r"reference/callbacks/TemplateCardEvent\.html",
    "sys_approval_change": r"reference/callbacks/SysApprovalChangeEvent\.html",
    "消息 推送": r"reference/calls/webhook/send\.html",
}
"""What a reader types -> the page that comes first."""
RESULTS = "return [...document.querySelectorAll('#reader-results a')].map((link) => link.href)"
ICONS = """
const shown = [...document.querySelectorAll("header svg")].filter((icon) => icon.getClientRects().length);
return shown.map((icon) => [icon.parentElement.outerHTML.slice(0, 80), icon.getBBox().width > 0]);
"""
"""The visible icons of the header: their HTML, and whether they draw something."""

_TAG = re.compile(r"<[a-z][^>]*>")
_LINK = re.compile(r"""\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")
_CODE = re.compile(r"^ *(`{3,}).*?^ *\1|(`+).*?\2", re.DOTALL | re.MULTILINE)
_MARKDOWN_LINK = re.compile(r"\]\(([^)\s]*)\)")
_HEADING = re.compile(r"^ *#+ (.*?)(?: \{#([^}]+)\})?$", re.MULTILINE)
_ID = re.compile(r"""\s(?:id|name)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, which the first worker builds for all others."""
    base = tmp_path_factory.getbasetemp()
    target = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "documentation"
    done, failed = target.with_suffix(".done"), target.with_suffix(".failed")
    try:
        target.mkdir()
    except FileExistsError:
        for _ in range(MOST_SECONDS):
            if done.exists() or failed.exists():
                break
            time.sleep(1)
        assert done.exists(), "the site could not be built; another test has the error"
        return target / SITE
    try:
        build(described(), ROOT / "docs", target, address=ADDRESS)
    except BaseException:
        failed.touch()
        raise
    done.touch()
    return target / SITE


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with browsing(tmp_path_factory.mktemp("profile")) as found:
        found.set_script_timeout(60)
        yield found


def test_pages_run_only_scripts_of_files(site: Path) -> None:
    """Each page has the policy that forbids other scripts, and needs no others itself."""
    for path in site.rglob("*.html"):
        text = path.read_text("utf-8")
        assert "http-equiv=Content-Security-Policy" in text.replace('"', ""), path
        inline = [tag for tag in re.findall(r"<script\b[^>]*>", text) if "src=" not in tag and "json" not in tag]
        assert inline == [], path
        assert not re.search(r"<\w[^<>]*\s(?:on\w+\s*=|href=[\"']?javascript:)", text), path


def test_it_is_not_too_large(site: Path) -> None:
    assert sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) < MOST_BYTES


def test_programs_find_exports_below_the_root(site: Path) -> None:
    for name in ("openapi.json", "openapi.zh.json"):
        assert len(json.loads((site / name).read_text("utf-8"))["paths"]) > 800
    assert json.loads(next((site / "schemas").rglob("*.json")).read_text("utf-8"))
    assert (site / "llms.txt").read_text("utf-8").startswith("# wecom-client")
    index = json.loads((site / "skills" / "index.json").read_text("utf-8"))
    assert {path.parent.name for path in (site / "skills").rglob("SKILL.md")} == {
        one["name"] for one in index["skills"]
    }
    assert (site / "skills" / "index.html").is_file()
    assert (site / "404.html").is_file()


def test_every_drawing_is_xml(site: Path) -> None:
    drawings = sorted(site.rglob("*.svg"))
    assert len(drawings) >= 4
    for drawing in drawings:
        ElementTree.parse(drawing)  # noqa: S314 - our own files


@pytest.mark.parametrize("language", languages())
def test_the_search_index_is_small_and_has_a_page_for_each_result(site: Path, language: str) -> None:
    assert not list(site.rglob("search.json"))
    script = (site / language / "search-index.js").read_text("utf-8")
    assert len(script.encode()) <= MOST_INDEX_BYTES
    rows = json.loads(script.removeprefix("window.wecomSearch=").removesuffix(";\n"))["rows"].splitlines()
    paths = [page_of(*line.split("\t")[2:5:2]) for line in rows]
    pages = {path.partition("#")[0] for path in paths}
    assert len(rows) > 7000
    assert [page for page in pages if not (site / language / "reference" / f"{page}.html").is_file()] == []


def page_of(title: str, shortened: str) -> str:
    """Return the page of a result, as `load` of the theme's search.js does."""
    for sign, text in (("~", "errors/short#"), ("*", title), ("^", title.replace(".", "/", 1))):
        shortened = shortened.replace(sign, text)
    return shortened


def test_every_link_leads_to_a_page_and_a_place_on_it(site: Path) -> None:
    pages = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    places = {path: {*values(_ID, text)} for path, text in pages.items()}
    broken = []
    for path, text in pages.items():
        for link in {*values(_LINK, text)}:
            if re.match(r"[a-z]+:|//|\?|\$|\{", link):
                continue
            file, _, place = unquote(link).partition("#")
            target = (path.parent / file).resolve() if file else path
            if target.is_dir():
                target /= "index.html"
            if not target.is_file() or (place and target in places and place not in places[target]):
                broken.append(f"{path.relative_to(site)}: {link}")
    assert broken == []


def test_every_link_of_a_text_file_leads_to_a_file_and_a_place_in_it(site: Path) -> None:
    texts = {path: path.read_text("utf-8") for path in site.rglob("*") if path.suffix in (".md", ".txt")}
    places = {path: places_of(text) for path, text in texts.items()}
    broken, count = [], 0
    for path, text in texts.items():
        for link in {*_MARKDOWN_LINK.findall(_CODE.sub("", text))}:
            if re.match(r"https?:|mailto:", link):
                continue
            count += 1
            file, _, place = unquote(link).partition("#")
            target = (path.parent / file).resolve() if file else path
            if not target.is_file() or (place and target in places and place not in places[target]):
                broken.append(f"{path.relative_to(site)}: {link}")
    assert broken == []
    assert count > 50_000
    assert {path.name for path in texts} >= {"llms.txt", "llms-full.txt", "SKILL.md", "01-quickstart.md"}


def places_of(text: str) -> set[str]:
    """The anchors of a Markdown page: those that it names, and those that the site makes from headings."""
    named = {anchor for _, anchor in _HEADING.findall(text) if anchor}
    slugs = {
        re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", heading).strip().lower())
        for heading, _ in _HEADING.findall(text)
    }
    return named | slugs | {*values(_ID, text)}


def test_indexes_for_programs_list_files(site: Path) -> None:
    located = [
        element.text or ""
        for path in site.rglob("sitemap.xml")
        for element in ElementTree.parse(path).iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")  # noqa: S314 - our own files
    ]
    assert len(located) > 4000
    assert all(link.startswith(f"{ADDRESS}/") for link in located)
    assert [link for link in located if not (site / unquote(link.removeprefix(f"{ADDRESS}/"))).is_file()] == []
    skills = json.loads((site / "skills" / "index.json").read_text("utf-8"))["skills"]
    assert [name for skill in skills for name in skill["files"] if not (site / "skills" / name).is_file()] == []


def values(attribute: re.Pattern[str], page: str) -> Iterator[str]:
    """The values of an attribute in the tags of a page, whichever way they are quoted."""
    for tag in _TAG.findall(page):
        for match in attribute.finditer(tag):
            yield unescape(next(found for found in match.groups() if found is not None))


def test_the_switch_of_languages_leads_to_the_same_page(site: Path) -> None:
    text = (site / "zh" / "reference" / "errors" / "60111.html").read_text("utf-8")
    assert "../../../en/reference/errors/60111.html" in text


@needs_browser
@pytest.mark.parametrize("language", languages())
def test_searches_list_the_wanted_page_first(address: str, browser: Any, language: str) -> None:
    browser.get(f"{address}/{language}/index.html")
    assert browser.execute_script("return window.wecomSearch") is None  # the index is loaded when it is needed
    until(lambda: browser.find_element("css selector", "button.reader-search")).click()
    box = until(lambda: browser.find_element("css selector", ".reader-search__box"))
    for words, page in FOUND_FIRST.items():
        box.send_keys(Keys.CONTROL, "a", Keys.NULL, words)
        try:  # what was found for the words before stays until there is something else
            until(functools.partial(comes_first, browser, page))
        except AssertionError:
            pytest.fail(f"{box.get_property('value')}: {browser.execute_script(RESULTS)[:3]}")
    picture(browser, f"site-search-{language}")


def comes_first(browser: Any, page: str) -> bool:
    return bool(re.search(page, (browser.execute_script(RESULTS) or [""])[0]))


@needs_browser
@pytest.mark.parametrize("language", languages())
def test_the_search_can_be_used_with_the_keyboard(address: str, browser: Any, language: str) -> None:
    browser.get(f"{address}/{language}/03-calls.html")
    body = until(lambda: browser.find_element("css selector", "body"))
    body.send_keys("/")
    box = until(lambda: browser.find_element("css selector", "dialog[open] .reader-search__box"))
    box.send_keys("60111")
    until(functools.partial(comes_first, browser, r"errors/60111\.html"))
    assert violations(browser) == []
    box.send_keys(Keys.DOWN, Keys.UP, Keys.ENTER)
    until(lambda: browser.current_url.endswith(f"/{language}/reference/errors/60111.html"))


@needs_browser
def test_questions_are_answered_on_the_site(address: str, browser: Any) -> None:
    browser.get(f"{address}/en/index.html")
    until(lambda: browser.find_element("css selector", "button.reader-search")).click()
    box = until(lambda: browser.find_element("css selector", ".reader-search__box"))
    script = "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'))"
    asked = [line.split("\t") for line in QUESTIONS.read_text("utf-8").splitlines() if not line.startswith("#")]
    missed = []
    for question, wanted in asked:
        browser.execute_script(script, box, question)
        until(functools.partial(answers, browser, question))
        names = {file_name(link) for link in browser.execute_script(RESULTS)[:3]}
        if not names & {key.rpartition("/")[2].partition("(")[0].partition(".")[0] for key in wanted.split("|")}:
            missed.append(question)
    assert len(missed) <= 0.15 * len(asked), missed


def answers(browser: Any, question: str) -> bool:
    """Whether the results are those of a question."""
    return bool(browser.execute_script("return document.getElementById('reader-results').dataset.query") == question)


def file_name(link: str) -> str:
    """The name of the page of a link, or of the command on the page of commands."""
    page, _, anchor = unquote(link).rpartition("/")[2].partition("#")
    return f"wecom {anchor}" if page == "commands.html" else page.removesuffix(".html").rpartition(".")[2]


@needs_browser
@pytest.mark.parametrize("width", [1366, 390])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_icon_of_the_header_draws_something(address: str, browser: Any, width: int, scheme: str) -> None:
    metrics = {"width": width, "height": 844, "deviceScaleFactor": 1, "mobile": width < 500}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    try:
        for language in languages():
            browser.get(f"{address}/{language}/index.html")
            icons = until(functools.partial(browser.execute_script, ICONS))
            assert len(icons) >= 3, icons  # colours, language, and the menu or the search
            assert [icon for icon, drawn in icons if not drawn] == []
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@needs_browser
@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("scheme", ["default", "slate"])
def test_a_screen_reader_finds_its_way(address: str, browser: Any, language: str, scheme: str) -> None:
    found = []
    for page in PAGES:
        browser.get(f"{address}/{language}/{page}.html")
        browser.execute_script(f"document.body.setAttribute('data-md-color-scheme', '{scheme}')")
        until(improved(browser))
        found += [(page, one) for one in violations(browser)]
    assert found == []
    picture(browser, f"site-{language}-{scheme}")


def improved(browser: Any) -> Callable[[], bool]:
    """Whether the page has come to rest: its code can be reached, and the colours have changed."""
    script = (
        "return [...document.querySelectorAll('pre > code')].every((one) => one.tabIndex === 0)"
        " && document.getAnimations().length === 0"
    )
    return lambda: bool(browser.execute_script(script))


@needs_browser
@pytest.mark.parametrize("language", languages())
def test_it_can_be_read_on_a_phone(address: str, browser: Any, language: str) -> None:
    metrics = {"width": 390, "height": 844, "deviceScaleFactor": 2, "mobile": True}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        for page in PAGES:
            browser.get(f"{address}/{language}/{page}.html")
            assert browser.execute_script("return document.documentElement.scrollWidth") <= 390, page
        picture(browser, f"site-phone-{language}")
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@needs_browser
def test_the_browser_complains_of_nothing(address: str, browser: Any) -> None:
    browser.get_log("browser")
    browser.get(f"{address}/index.html")
    until(lambda: re.search("/(zh|en)/", browser.current_url))
    browser.get(f"{address}/zh/reference/calls/user/get.html")
    complaints = [entry["message"] for entry in browser.get_log("browser") if "sitemap.xml" not in entry["message"]]
    assert complaints == []
