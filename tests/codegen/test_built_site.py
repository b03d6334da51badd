"""The documentation as readers get it: built, served, and read in a browser."""

from __future__ import annotations

import functools
import http.server
import re
import threading
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from selenium.webdriver.common.keys import Keys

from codegen.site.build import build
from codegen.site.words import languages
from tests.support.browser import browsing, needs_browser, picture, until, violations
from tests.support.shared import described

pytest.importorskip("zensical", reason="the group docs is not installed")
pytestmark = pytest.mark.extra

ROOT = Path(__file__).parents[2]
MOST_BYTES = 80_000_000
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
    "user.get": r"reference/calls/user/get\.html",
    "client.user.get": r"reference/calls/user/get\.html",
    "读取成员": r"reference/calls/user/get\.html",
    "模板卡片": r"reference/callbacks/(Bot)?TemplateCardEvent\.html",
    "60111": r"reference/errors/60111\.html",
    "TemplateCardEvent": r"reference/callbacks/TemplateCardEvent\.html",
    "sys_approval_change": r"reference/callbacks/SysApprovalChangeEvent\.html",
    "消息 推送": r"reference/calls/webhook/send\.html",
}
"""What a reader types -> the page that comes first."""
RESULTS = """
const found = [];
const look = (root) => {
  root.querySelectorAll('a[href*=".html?h="]').forEach((link) => found.push(link.href));
  root.querySelectorAll("*").forEach((one) => one.shadowRoot && look(one.shadowRoot));
};
look(document);
return found;
"""
FOCUSED = "let one = document.activeElement; while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;"

_TAG = re.compile(r"<[a-z][^>]*>")
_LINK = re.compile(r"""\s(?:href|src)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")
_ID = re.compile(r"""\s(?:id|name)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))""")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(described(), ROOT / "docs", tmp_path_factory.mktemp("docs"))


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


def test_it_is_not_too_large(site: Path) -> None:
    assert sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) < MOST_BYTES


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
def test_what_is_looked_for_comes_first(address: str, browser: Any, language: str) -> None:
    browser.get(f"{address}/{language}/index.html")
    until(lambda: browser.find_element("css selector", ".md-search__button")).click()
    box = until(lambda: (one := browser.execute_script(f"{FOCUSED} return one")).tag_name == "input" and one)
    for words, page in FOUND_FIRST.items():
        # As a reader does who marks what is there: the box draws itself anew, and puts back what is cleared behind it.
        box.send_keys(Keys.CONTROL, "a", Keys.NULL, words)
        try:  # what was found for the words before stays until there is something else
            until(functools.partial(comes_first, browser, page))
        except AssertionError:
            pytest.fail(f"{box.get_property('value')}: {browser.execute_script(RESULTS)[:3]}")
    picture(browser, f"site-search-{language}")


def comes_first(browser: Any, page: str) -> bool:
    return bool(re.search(page, browser.execute_script(RESULTS)[0]))


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
