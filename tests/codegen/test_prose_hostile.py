"""Texts of the spec are shown as they are written, in every output: they have no effect but code."""

from __future__ import annotations

import html.parser
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from codegen import llms
from codegen.export import openapi, postman
from codegen.language.diagnostics import Diagnostics
from codegen.language.nodes import YamlNode
from codegen.language.spec import load_nodes
from codegen.language.translation import slots
from codegen.model.api import Api
from codegen.model.build import build
from tests.support.shared import SPEC
from tools.site import assistants
from tools.site.heads import for_site
from tools.site.paths import COMMANDS
from tools.site.reference import Reference
from tools.site.words import words_of
from wecom_runtime.harmless import markdown_block, markdown_code, markdown_plain, markdown_text

HOSTILE = (
    "<img src=x onerror=alert(1)> <script>alert(1)</script> [a](javascript:alert(1)) ![b](javascript:2) **bold** "
    "<javascript:alert(3)> &lt;b&gt; `<script>4</script>` {: onclick=alert(5) } {#id} a|b ~~c~~ _d_ e_f \\<u>"
)
BEGINS = ("# x", "> x", "- x", "+ x", "1. x", "1) x", '=== "x"', "!!! note", "??? x", "| x |", "~~~", "```", "[x]: y")
TITLES = frozenset({"title", "label", "meaning", "name_of"})
"""Keys with texts that are not translated."""
ATTRIBUTES = {"href", "id", "class", "start", "align", "style"}
READER = MarkdownIt("commonmark").enable("table")


class Page(html.parser.HTMLParser):
    """The elements with an effect, the text and the code of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.effects: list[str] = []
        self.text = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        href = given.get("href") or ""
        is_known = tag in {"p", "a", "code", "pre", "em", "strong", "ul", "ol", "li", "br", "hr", "span", "blockquote"}
        is_known = is_known or bool(re.fullmatch("h[1-6]|table|thead|tbody|tr|td|th", tag))
        if not is_known or given.keys() - ATTRIBUTES or (":" in href and not href.startswith("https://")):
            self.effects.append(f"<{tag} {given}>")

    def handle_data(self, data: str) -> None:
        self.text += data


def words(text: str) -> str:
    """Return a text without white space, backticks and full stops."""
    return re.sub(r"[\s`.。]", "", text)


def hostile_nodes(node: YamlNode, texts: dict[YamlNode, str]) -> None:
    """Add the titles and labels below a node."""
    if isinstance(node.data, list):
        for item in node.data:
            hostile_nodes(item, texts)
    elif isinstance(node.data, dict):
        for key, item in node.data.items():
            if key in TITLES and isinstance(item.data, str):
                texts[item] = HOSTILE
            hostile_nodes(item, texts)


@pytest.fixture(scope="module")
def api() -> Api:
    """The API of the spec with a hostile text in place of each text."""
    diagnostics = Diagnostics()
    nodes = load_nodes(SPEC, diagnostics)
    texts = {slot.node: f"{slot.before}{HOSTILE}" for slot in slots(nodes)}
    for key, root in nodes.items():
        if key[0] not in ("zh", "fake"):
            hostile_nodes(root, texts)
        if key == ("domains",):
            titles = root.at("domains").data
            assert isinstance(titles, dict)
            texts |= dict.fromkeys(titles.values(), HOSTILE)
    changed = {key: root if key[0] == "zh" else root.with_texts(texts) for key, root in nodes.items()}
    return build(changed, Diagnostics())


def some(pages: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield a few pages of each kind."""
    kinds: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name, text in pages.items():
        kind = re.sub(r"[^/]+/[^/]+$", "", name) + ("index" if name.endswith("index.md") else "")
        if len(text) < 60_000:
            kinds[kind].append((name, text))
    for found in kinds.values():
        yield from sorted(found, key=lambda one: -len(one[1]))[:3]


def check(markdown: str, where: str) -> str:
    """Fail if a Markdown text has an effect; return its text."""
    page = Page(READER.render(markdown))
    assert page.effects == [], where
    return page.text


@pytest.mark.parametrize("language", ["en", "zh"])
def test_pages_of_the_site(api: Api, language: str) -> None:
    pages = dict(Reference(api, words_of(language)).pages())
    for name, text in some(pages):
        shown = check(text, name)
        assert words(HOSTILE) in words(shown) or name == COMMANDS, name
        head = for_site(name, text, words_of(language)).split("---")[1]
        assert not set("<>") & set(head), "the theme puts it into HTML as it is"
    for name, text in assistants.texts(dict(some(pages)), words_of(language)).items():
        check(text, name)


def descriptions(value: Any) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from descriptions(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key == "description" and isinstance(item, str):
                yield item
            yield from descriptions(item)


def test_openapi_and_postman(api: Api) -> None:
    for made in (openapi.files(api), postman.files(api)):
        for name, text in made.items():
            if ".en." not in name:
                continue
            found = [one for one in descriptions(json.loads(text)) if "alert" in one]
            assert found, name
            for one in found[:: len(found) // 50 + 1]:
                check(one, name)


def test_llms(api: Api) -> None:
    (made,) = llms.files(attrs.evolve(api, language="zh")).values()
    assert isinstance(made, str)
    text = made
    calls = text.partition("## Calls")[2]
    assert words(HOSTILE) in words(check(calls, "llms.txt"))


@pytest.mark.parametrize(
    "text", [HOSTILE, *BEGINS, "`` ` ``", "a `b", "a ``b` c", "`a|b`", "x `&lt;` y", "", "\\", "`<!--"]
)
def test_a_text_is_shown_as_it_is_written(text: str) -> None:
    for markdown in (
        markdown_text(text),
        f"- {markdown_text(text)}",
        f"# {markdown_text(text)}",
        f"x {markdown_text(text)}",
    ):
        assert words(text) in words(check(markdown, text)), markdown
    row = markdown_text(text).replace("|", "\\|")
    shown = Page(READER.render(f"| a | b |\n| --- | --- |\n| {row} | end |\n"))
    assert (shown.effects, words(shown.text)) == ([], f"ab{words(text)}end")
    assert words(markdown_plain(markdown_text(text))) == words(text)


@given(st.text(alphabet=st.sampled_from("`<>&*_[]()!#{}|~\\ ab1.-+=:\"'/\n;"), max_size=40))
def test_any_text_has_no_effect(text: str) -> None:
    for given_text in (text, f"a {text}", f"{text} a"):
        markdown = markdown_text(given_text)
        page = Page(READER.render(markdown))
        tags = set(re.findall(r"<(\w+)", READER.render(markdown)))
        assert tags <= {"p", "code"}, markdown
        assert words(page.text) == words(given_text)
        assert words(Page(READER.render(f"{markdown_code(given_text)}")).text) == words(given_text)


@given(st.text(max_size=100), st.text(alphabet="`~ \n", max_size=30))
def test_blocks_end_where_they_end(one: str, two: str) -> None:
    text = f"{one}\n{two}\n{one}".replace("\r", "").replace("\0", "")
    rendered = READER.render(f"{markdown_block(text, 'json')}\n\nend")
    assert rendered.endswith("<p>end</p>\n")
    assert rendered.count("<pre>") == 1
