"""The facts in `spec/facts/`: the spec differs from them nowhere, and an edit that contradicts a page is noticed."""

from __future__ import annotations

import random
from collections import defaultdict
from pathlib import Path

import pytest

from codegen.generate import read_api
from codegen.language.types import Encoded, ListType, MapType, Scalar
from codegen.model.api import Api
from codegen.model.declarations import Field
from codegen.model.fields import fields_of
from tests.support.shared import described
from tools.__main__ import main
from tools.watch import check_facts, kept, read_facts, write_facts
from tools.watch.compare import compare
from tools.watch.facts import PageFacts, RowFact
from tools.watch.known import Index

from .damage import DAMAGES, Place, places_of, set_field
from .zoo import write_pages, write_spec

FACTS = Path(__file__).parents[3] / "spec" / "facts"
EDITS = {"required": 7, "limit": 7, "value": 7}
NOTICED = 19


def test_the_spec_agrees_with_the_facts_of_the_pages() -> None:
    found = check_facts(described(), FACTS)
    advice = (
        "An edit of the spec contradicts the facts of the pages. If a page has changed, write the new facts with "
        "'python -m tools watch PAGES --facts'; if the page is wrong, add a judgement with its reason to judged.yaml."
    )
    assert [f"{one} [words: {one.hash}]" for one in found] == [], advice


def test_a_number_that_a_page_shows_as_a_text_is_marked() -> None:
    """Only rows whose path names one field are compared; a page may show a number and its text."""
    api, unmarked, marked = described(), set[str](), set[str]()
    calls = {endpoint.path: endpoint for endpoint in api.endpoints}
    for page in kept.read(FACTS):
        for section in page.sections:
            response = calls[section.key].response if section.key in calls else ()
            for row in (row for table in section.tables if table.direction == "response" for row in table.rows):
                field = field_inside(api, response, row.name)
                type_ = field.type if field is not None else None
                if field is None or not isinstance(type_, Scalar) or type_.kind not in ("int", "number", "time"):
                    continue
                if (row.kept is not None and row.kept.kind == "text") or (
                    row.kept is not None and row.kept.shown == {"text"}
                ):
                    (marked if field.as_text else unmarked).add(f"{section.key} {row.name}")
    assert unmarked == set()
    assert len(marked) >= 12


def field_inside(api: Api, fields: tuple[Field, ...], path: str) -> Field | None:
    """The field at a path with dots, also inside of lists; None if there is none."""
    found: Field | None = None
    for step in path.split("."):
        found = next((field for field in fields if field.wire == step), None)
        if found is None:
            return None
        type_ = found.type
        while isinstance(type_, ListType | MapType | Encoded):
            type_ = type_.of
        fields = fields_of(api.types, type_)
    return found


def states(kind: str, place: Place, rows: list[RowFact]) -> bool:
    """Whether all pages have a row of the field that states this kind of fact without a condition."""
    own = [row.kept for row in rows if row.name == place.path and row.kept]
    if not own or len(own) < len([row for row in rows if row.name == place.path]):
        return False
    if kind == "required":
        return all(row.required is place.field.required for row in rows if row.name == place.path) and not any(
            one.is_conditional for one in own
        )
    if kind == "limit":
        most = int(max(place.field.limits.values()))
        return all(any(limit.high == most and limit.unit for limit in one.limits) for one in own)
    values = {str(one.value) for one in place.field.documented}
    return all(values == set(one.values) for one in own)


def test_most_edits_that_contradict_a_page_are_noticed() -> None:
    api, chance = described(), random.Random(20261130)
    pages: dict[int, list[PageFacts]] = defaultdict(list)
    for page in kept.read(FACTS):
        pages[page.page.id].append(page)
    index = Index(api)
    places = sorted(places_of(api, set(pages)), key=lambda place: (place.call, place.direction, place.path))
    noticed: list[tuple[bool, str]] = []
    for kind, count in EDITS.items():
        change, fits = DAMAGES[kind]
        fitting = [place for place in places if place.direction == "request" and fits(place)]
        tried = 0
        for place in chance.sample(fitting, len(fitting)):
            own = [page for doc in index.calls[place.call].docs for page in pages[doc]]
            sections = [one for page in own for one in page.sections if one.key == place.call]
            rows = [row for section in sections for table in section.tables for row in table.rows]
            if tried == count or not states(kind, place, rows):
                continue
            tried += 1
            before = {(one.entry, one.name) for one in compare(own, index)}
            changes = change(place.field)
            was = {name: getattr(place.field, name) for name in changes}
            set_field(place.field, changes)
            try:
                after = {(one.entry, one.name) for one in compare(own, index)} - before
            finally:
                set_field(place.field, was)
            noticed.append((bool(after), f"{kind} {place.call} {place.path}: {changes}"))
        assert tried == count, f"the facts state too little about {kind}"
    assert sum(found for found, _ in noticed) >= NOTICED, [told for found, told in noticed if not found]


def test_facts_are_the_pages_without_their_words(tmp_path: Path) -> None:
    spec, pages = write_spec(tmp_path), write_pages(tmp_path / "pages")
    assert write_facts(spec, pages)
    assert write_facts(spec, pages) == [], "the same pages give the same files"
    texts = [path.read_text("utf-8") for path in (spec / "facts").glob("*.tsv")]
    assert texts
    assert not [text for text in texts if "动物名字" in text], "no words of a page"
    assert check_facts(read_api(spec), spec / "facts") == []
    lines = next(text for text in texts if "/cgi-bin/zoo/add" in text).split("\n")
    assert lines[2:] == [*sorted(lines[2:-1]), ""]
    assert lines[0] == "# pages of 2026/03/01"


def test_the_facts_of_error_codes(tmp_path: Path) -> None:
    page = "| 90001 | 笼子锁住 | - |"
    errors = f"**错误码：**\n\n| 错误码 | 错误说明 | 排查方法 |\n| --- | --- | --- |\n{page}\n"
    pages = write_pages(tmp_path / "pages", {"动物/add.md": ("**返回结果：**", f"{errors}\n**返回结果：**")})
    spec = write_spec(tmp_path)
    write_facts(spec, pages)
    rows = [line.split("\t") for line in (spec / "facts" / "zoo.tsv").read_text("utf-8").split("\n")]
    assert [row[:4] for row in rows if "90001" in row] == [["70001", "errors", "", "90001"]]


def test_the_facts_of_pages_that_were_not_read_stay(tmp_path: Path) -> None:
    spec, pages = write_spec(tmp_path), write_pages(tmp_path / "pages")
    write_facts(spec, pages)
    all_facts = kept.count(spec / "facts")
    next(pages.rglob("get.md")).unlink()
    assert write_facts(spec, pages) == []
    assert kept.count(spec / "facts") == all_facts


@pytest.mark.parametrize("dates", [("2026/05/01", "2026/04/01"), ("2026/04/01", "2026/05/01")])
def test_all_files_have_the_newest_date_of_a_page(tmp_path: Path, dates: tuple[str, str]) -> None:
    spec, pages = write_spec(tmp_path), write_pages(tmp_path / "pages")
    write_facts(spec, pages)
    files = sorted((spec / "facts").glob("*.tsv"))
    texts = [file.read_text("utf-8") for file in files]
    for file, text, date in zip(files, texts, dates, strict=True):
        file.write_text(text.replace("2026/03/01", date), "utf-8")
    write_facts(spec, pages)
    assert [file.read_text("utf-8") for file in files] == [text.replace("2026/03/01", "2026/05/01") for text in texts]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("name!: {type: string, min", "name: {type: string, min", "required name"),
        ("max_chars: 32", "max_chars: 64", "limit name 1 to 32 chars"),
        ("{1: bird, 2: fish}", "{1: bird}", "value kind 2"),
        ("default: true", "default: false", "default tame true"),
        ("heated: bool", "warm: bool", "field cage.heated"),
        ('keepers: {type: "[string]", max_items: 5', 'keepers: {type: "[string]", max_items: 9', "limit keepers"),
        ("method: GET", "method: POST", "method GET"),
    ],
)
def test_an_edit_against_the_facts_is_noticed(old: str, new: str, told: str, tmp_path: Path) -> None:
    spec = write_spec(tmp_path)
    write_facts(spec, write_pages(tmp_path / "pages"))
    path = spec / "api" / "zoo.yaml"
    assert old in path.read_text("utf-8")
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    found = [one.name for one in check_facts(read_api(spec), spec / "facts")]
    assert any(name.startswith(told) for name in found), found


def test_a_judgement_holds_for_the_facts_as_for_the_page(tmp_path: Path) -> None:
    changes = {"动物/add.md": ("1~32个字符", "1~64个字符")}
    spec, pages = write_spec(tmp_path), write_pages(tmp_path / "pages", changes)
    write_facts(spec, pages)
    api = read_api(spec)
    (of_facts,) = check_facts(api, spec / "facts")
    (of_pages,) = compare(read_facts(pages), Index(api))
    assert (of_facts.entry, of_facts.name, of_facts.hash) == (of_pages.entry, of_pages.name, of_pages.hash)


def test_the_command_writes_the_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, pages = write_spec(tmp_path), write_pages(tmp_path / "pages")
    assert main(["--spec", str(spec), "watch", str(pages), "--facts"]) == 0
    assert "facts/zoo.tsv" in capsys.readouterr().out


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "zoo.tsv").write_text("70001\tx\n", "utf-8")
    with pytest.raises(ValueError, match=r"zoo\.tsv:1: write 11 columns"):
        kept.read(tmp_path)
