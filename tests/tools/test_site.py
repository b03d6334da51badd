"""The reference pages of the documentation, before they become a site."""

from __future__ import annotations

import json
import posixpath
import re
from pathlib import Path

import pytest

from codegen.model.api import Api
from tests.support.shared import described
from tools.site.classes import Classes
from tools.site.config import config
from tools.site.heads import for_site, relinked, resolved, sections_of
from tools.site.reference import Reference
from tools.site.search_index import script
from tools.site.words import languages, words_of

DOCS = Path(__file__).parents[2] / "docs"
FIGURES = {"calls": 861, "callbacks": 353, "errors": 1000}
GUIDES = {words_of(language).guides for language in languages()}
_WRAPPED = "async def app():\n"

_LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)")
_PYTHON = re.compile(r"```python\n(.*?)\n```", re.DOTALL)
_ANCHOR = re.compile(r"\{#([^}]+)\}")


@pytest.fixture(scope="module")
def api() -> Api:
    return described()


@pytest.fixture(scope="module", params=languages())
def pages(request: pytest.FixtureRequest, api: Api) -> dict[str, str]:
    language: str = request.param
    return dict(Reference(api if language == api.language else api.others[language], words_of(language)).pages())


def test_every_link_leads_to_a_page_and_a_place_on_it(pages: dict[str, str]) -> None:
    anchors = {name: set(_ANCHOR.findall(text)) for name, text in pages.items()}
    broken: list[str] = []
    for name, text in pages.items():
        for path, anchor in _LINK.findall(re.sub(r"```.*?```", "", text, flags=re.DOTALL)):
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
            if target not in pages or (anchor and anchor not in anchors[target]):
                broken.append(f"{name}: {path}#{anchor}")
    assert not broken, broken[:10]


def test_every_call_callback_reply_and_frame_has_a_page_with_its_name(pages: dict[str, str], api: Api) -> None:
    titles = {line for text in pages.values() for line in text.splitlines()[:3] if line.startswith("# ")}
    names = {title.rpartition(" ")[2] for title in titles}
    assert {"# 读取成员 user.get", "# Get the profile of one member user.get"} & titles
    assert {callback.name for callback in api.all_callbacks} <= names
    calls = [name for name in pages if name.startswith("reference/calls/") and not name.endswith("/index.md")]
    assert len(calls) == sum(1 for _ in api.endpoints)
    told = "\n".join(text for name, text in pages.items() if name.startswith("reference/errors/"))
    assert not [error.code for error in api.errors if not re.search(rf"^#+ {error.code}\b", told, re.MULTILINE)]


def test_calls_lead_to_the_next_one_from_the_first_to_the_last(pages: dict[str, str]) -> None:
    calls = [name for name in pages if re.fullmatch(r"reference/calls/(?!.*index).*\.md", name)]
    after = {name: re.findall(r"\[[^\]]+\]\(([^)#]+)\) →$", pages[name], re.MULTILINE) for name in calls}
    before = {name: re.findall(r"^← \[[^\]]+\]\(([^)#]+)\)", pages[name], re.MULTILINE) for name in calls}
    (last,) = (name for name in calls if not after[name])
    (name,) = (name for name in calls if not before[name])
    seen = [name]
    while after[name]:
        (target,) = after[name]
        name = posixpath.normpath(posixpath.join(posixpath.dirname(name), target))
        seen.append(name)
        assert len(seen) <= len(calls)
    assert name == last and sorted(seen) == sorted(calls)


def test_pages_of_types_begin_with_a_title_in_the_language(pages: dict[str, str]) -> None:
    heads = [text.partition("\n")[0] for name, text in pages.items() if name.startswith("reference/types/")]
    assert len(heads) > 120
    if any(head == "# Types" for head in heads):
        assert "# Apps 应用管理 api.agent" in heads
        assert [head for head in heads if not head[2].isascii()] == []
    else:
        assert "# 应用管理 api.agent" in heads


def test_every_command_of_the_gateway_has_a_section(pages: dict[str, str], api: Api) -> None:
    office = {name: text for name, text in pages.items() if name.startswith("reference/office/")}
    assert len(office) == len(api.gateway) + 1
    for domain in api.gateway:
        text = office[f"reference/office/{domain.name}.md"]
        for endpoint in domain.endpoints:
            assert f"`POST /cli{endpoint.path}`" in text
            assert all(f"`{field.wire}`" in text for field in (*endpoint.request, *endpoint.response))
    create = office["reference/office/todo.md"].partition("{#create}")[2].partition("\n## ")[0]
    assert "answer = office.todo.create(" in create
    assert "wecomcli-todo-create.md" in create  # its source
    assert "| `meeting_room_taken` | " in office["reference/office/meeting.md"]
    assert 'office.media.upload("report.pdf")' in office["reference/office/media.md"]
    assert "office.todo.iter_list" in office["reference/office/todo.md"]
    assert "office.smartsheet.records.wait_query" in office["reference/office/smartsheet.md"]


def test_the_search_leads_to_commands(api: Api, tmp_path: Path) -> None:
    index = script(api, api, words_of("en"), tmp_path)
    data = json.loads(index.partition("=")[2].rstrip(";\n"))
    number = str(data["kind_names"].index("office"))
    rows = [row.split("\t") for row in data["rows"].split("\n")]
    found = {row[2]: row[4] for row in rows if row[0] == number}
    assert len(found) == sum(1 for _ in api.commands)
    assert found["office.smartsheet.records.add"] == "office/smartsheet#records-add"
    assert data["labels"]["office"] == "Gateway"


def test_words_are_the_same_in_all_languages() -> None:
    assert len({frozenset(words_of(language).entries) for language in languages()}) == 1


def test_examples_are_python(pages: dict[str, str]) -> None:
    blocks = [
        block for text in pages.values() for block in re.findall(r"```python\n(.*?)\n```", _flat(text), re.DOTALL)
    ]
    assert len(blocks) > 2000
    for block in blocks:
        compile(_WRAPPED + "".join(f"    {line}\n" for line in block.split("\n")), "page", "exec")


def _flat(text: str) -> str:
    return re.sub(r"^    ", "", text, flags=re.MULTILINE)


def test_links_of_guides_lead_into_the_reference(pages: dict[str, str]) -> None:
    links = {
        (path.name, place)
        for language in languages()
        for path in (DOCS / language).glob("*.md")
        for link, place in _LINK.findall(re.sub(r"```.*?```", "", path.read_text("utf-8"), flags=re.DOTALL))
        if link == "site.md" and place.startswith("reference/")
    }
    assert len(links) >= 10
    assert not sorted((name, link) for name, link in links if link not in pages)


def test_the_navigation_lists_the_guides_as_the_first_page_does() -> None:
    tomllib = pytest.importorskip("tomllib", reason="Python 3.10 cannot read TOML")
    for language in languages():
        guides = {path.name: path.read_text("utf-8") for path in (DOCS / language).glob("*.md")}
        sections = list(sections_of(guides["index.md"]))
        settings = tomllib.loads(config(language, guides, repository="", address="https://docs.example.com/wecom/"))
        shown = next(found for one in settings["project"]["nav"] for name, found in one.items() if name in GUIDES)
        assert [(title, paths) for entry in shown for title, paths in entry.items()] == sections
        assert sorted(path for _, paths in sections for path in paths) == sorted({*guides} - {"index.md"})
        assert settings["project"]["site_url"] == f"https://docs.example.com/wecom/{language}/"
        assert "navigation.instant" in settings["project"]["theme"]["features"]


def test_every_page_has_a_title_and_a_description_of_its_own(pages: dict[str, str]) -> None:
    words = words_of("en")
    heads = {name: for_site(name, text, words) for name, text in pages.items()}
    found = [re.match(r'---\ntitle: "(.+)"\ndescription: "(.+)"\n---\n', text) for text in heads.values()]
    assert all(found)
    calls = [text.split("\n")[1] for name, text in heads.items() if name.startswith("reference/calls/")]
    assert len(set(calls)) == len(calls)


def test_the_first_page_has_tabs_and_figures_on_the_site() -> None:
    for language in languages():
        index = (DOCS / language / "index.md").read_text("utf-8")
        words = words_of(language)
        page = for_site("index.md", resolved(index, words, FIGURES), words)
        assert page.count('=== "') == 4 and "**861**" in page and "<!--" not in page
        assert "](reference/calls/index.md)" in page and "](../exports/openapi.tar.xz)" in page


@pytest.mark.parametrize(
    ("old", "new", "markdown", "expected"),
    [
        ("en/llms.txt", "llms.txt", "[a](03-calls.md#pages)", "[a](en/03-calls.md#pages)"),
        ("reference/types/index.md", "llms-full.txt", "[a](api.user.md)", "[a](reference/types/api.user.md)"),
        ("reference/types/index.md", "llms-full.txt", "[a](../calls/index.md)", "[a](reference/calls/index.md)"),
        ("reference/types/index.md", "llms-full.txt", "[a](#b)", "[a](reference/types/index.md#b)"),
        ("a/b.md", "c/d.md", "![a](e.png) [f](g.md)", "![a](../a/e.png) [f](../a/g.md)"),
        ("a/b.md", "c.md", "[a](https://example.com/b)", "[a](https://example.com/b)"),
        ("a/b.md", "c.md", "`[a](b.md)` and [a](b.md)", "`[a](b.md)` and [a](a/b.md)"),
        ("a/b.md", "c.md", "```md\n[a](b.md)\n```\n[a](b.md)", "```md\n[a](b.md)\n```\n[a](a/b.md)"),
    ],
)
def test_links_lead_to_the_same_page_from_another_file(old: str, new: str, markdown: str, expected: str) -> None:
    assert relinked(markdown, old, new) == expected


def test_guides_are_there_in_each_language() -> None:
    names = {language: {path.name for path in (DOCS / language).glob("*.md")} for language in languages()}
    assert len(set(map(frozenset, names.values()))) == 1
    assert all("index.md" in found for found in names.values())


@pytest.mark.extra  # griffe reads all modules for seconds
@pytest.mark.parametrize("language", languages())
def test_public_classes_have_pages(language: str) -> None:
    pages = dict(Classes(DOCS.parent, words_of(language)).pages())
    router = pages["reference/classes/CallbackRouter.md"]
    assert "| `on_error` |" in router
    assert "def drain_on_signals(" in router
    assert "| `rate_limit` |" in pages["reference/classes/WeComClient.md"]
    assert "## ask {#ask}" in pages["reference/classes/Context.md"]
    assert "\ndef send(chatid: str, " in pages["reference/classes/BotConnection.md"]
    assert "| `private_keys` |" in pages["reference/classes/Archive.md"]
    assert "| `bot_id` |" in pages["reference/classes/OfficeClient.md"]
    assert "## CallTimeoutError" in pages["reference/classes/errors.md"]
    index = pages.pop("reference/classes/index.md")
    assert {f"reference/classes/{target}" for target in re.findall(r"\]\((\w+\.md)\)", index)} == {*pages}
