"""Official pages compared with the spec: the findings, the accepted differences, and the written changes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.tools.watch.zoo import ADD, API, CALLBACKS, GET, write_pages, write_spec
from tools.__main__ import PROJECT, command_parser, main
from tools.watch import Report, watch, write_facts

ADD_PAGE, GET_PAGE, ESCAPED_PAGE, CODES_PAGE = "动物/add.md", "动物/get.md", "动物/escaped.md", "codes.md"


def found(tmp_path: Path, changes: dict[str, tuple[str, str]] | None = None, **more: str) -> list[str]:
    """Return the findings as `entry: name`."""
    report = watch(write_spec(tmp_path), write_pages(tmp_path / "pages", changes, **more))
    return [f"{one.entry}: {one.name}" for one in report.differences]


def test_a_difference_has_the_line_of_its_page(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "pages", {ADD_PAGE: ("POST（", "GET（")})
    (difference,) = watch(write_spec(tmp_path), pages).differences
    lines = (pages / ADD_PAGE).read_text("utf-8").splitlines()
    assert "请求方式" in lines[difference.line - 1] or "请求地址" in lines[difference.line - 1]


def test_pages_that_agree_with_the_spec(tmp_path: Path) -> None:
    assert found(tmp_path) == []


@pytest.mark.parametrize(
    ("page", "old", "new", "wanted"),
    [
        (ADD_PAGE, "| cage |", "| colour | 否 | 颜色 |\n| cage |", "/cgi-bin/zoo/add: field colour"),
        (ADD_PAGE, "| └ heated |", "| └ lit | 否 | 有灯 |\n| └ heated |", "/cgi-bin/zoo/add: field cage.lit"),
        (ADD_PAGE, '"number": 7', '"number": 7, "lit": true', "/cgi-bin/zoo/add: field cage.lit"),
        (ADD_PAGE, '"number": 7', '"number": 7, "lit" /* 有灯 */: true', "/cgi-bin/zoo/add: field cage.lit"),
        (ADD_PAGE, '"animal_id": "a1"', '"animal_id": "a1", "age": 3', "/cgi-bin/zoo/add: field age"),
        (ADD_PAGE, '"animal_id": "a1"', '"animal_id"："a1"，"age"：3', "/cgi-bin/zoo/add: field age"),
        (ADD_PAGE, '"animal_id": "a1"}\n```', '"animal_id": "a1", "age": 3}```', "/cgi-bin/zoo/add: field age"),
        (ADD_PAGE, "2：鱼", "2：鱼 3：猫", "/cgi-bin/zoo/add: value kind 3"),
        (ADD_PAGE, "笼子编号 |", "笼子编号，1：大 2：小 |", "/cgi-bin/zoo/add: value cage.number 1/2"),
        (ADD_PAGE, "1~32个字符", "1~64个字符", "/cgi-bin/zoo/add: limit name 1 to 64 chars"),
        (ADD_PAGE, "最多5个", "最多9个", "/cgi-bin/zoo/add: limit keepers at most 9 items"),
        (ADD_PAGE, "默认为true", "默认为false", "/cgi-bin/zoo/add: default tame false"),
        (ADD_PAGE, "| kind | 否 |", "| kind | 是 |", "/cgi-bin/zoo/add: required kind"),
        (ADD_PAGE, "| kind | 否 |", "| kind | Yes |", "/cgi-bin/zoo/add: required kind"),
        (ADD_PAGE, "| name | 是 |", "| name | 否 |", "/cgi-bin/zoo/add: required name"),
        (ADD_PAGE, "| kind | 否 | 种类。", "| kind | 是 | 当前动物的类型。", "/cgi-bin/zoo/add: required kind"),
        (ADD_PAGE, "| name | 是 | 动物名字", "| name | 否 | 动物名字，可不填", "/cgi-bin/zoo/add: required name"),
        (
            ADD_PAGE,
            "| tame | 否 | 是否温顺，默认为true",
            "| tame | 否，默认false | 温顺",
            "/cgi-bin/zoo/add: default tame false",
        ),
        (ADD_PAGE, "POST（", "GET（", "/cgi-bin/zoo/add: method GET"),
        (ADD_PAGE, "?access_token", "?suite_access_token", "/cgi-bin/zoo/add: token suite_access_token"),
        (ADD_PAGE, "zoo/add?", "zoo/put?", "/cgi-bin/zoo/put: endpoint"),
        (
            ADD_PAGE,
            "**参数说明：**",
            "|应用类型|权限要求|\n|----|----|\n|自建应用|配置到「动物园-可调用接口的应用」中|\n\n**参数说明：**",
            "/cgi-bin/zoo/add: needs",
        ),
        (GET_PAGE, "|hot|bool|", "|hot|string|", "/cgi-bin/zoo/get: type hot"),
        (GET_PAGE, '{"food"', '{"spoon": 1, "food"', "/cgi-bin/zoo/get: field meals.spoon"),
        (GET_PAGE, "&animal_id=ID", "&animal_id=ID&lang=zh", "/cgi-bin/zoo/get: field lang"),
        (ESCAPED_PAGE, "<Status>1", "<Cage>7</Cage>\n<Status>1", "AnimalEscapedEvent: field Cage"),
        (ESCAPED_PAGE, "1-有人看见", "1-有人看见，2-回来了", "AnimalEscapedEvent: value Status 2"),
        (ESCAPED_PAGE, "animal_escaped", "animal_returned", "Event=animal_returned: callback"),
        (CODES_PAGE, "| 90001 |", "| 90002 | 笼子太小 | - |\n| 90001 |", "errcode 90002: error"),
    ],
)
def test_new_facts_on_a_page_are_found(tmp_path: Path, page: str, old: str, new: str, wanted: str) -> None:
    assert found(tmp_path, {page: (old, new)}) == [wanted]


@pytest.mark.parametrize(
    ("page", "old", "new"),
    [
        pytest.param(ADD_PAGE, "| kind | 否 |", "| kind | 是，仅鸟类 |", id="required under a condition"),
        pytest.param(ADD_PAGE, '"kind": 1,', '"kind": 1, // 种类', id="comment in a sample"),
        pytest.param(ADD_PAGE, "是否加热 |", "是否加热 |\nlock", id="line after a table"),
        pytest.param(ESCAPED_PAGE, "<Status>1", "</Gone><Status>1", id="end tag without an element"),
        pytest.param(ADD_PAGE, "笼子编号 |", "笼子编号，1：大 |", id="one value of a number"),
        pytest.param(GET_PAGE, "|hot|bool|是否热|", "|hot|bool|是否热，默认为true|", id="default of an answer"),
        pytest.param(ADD_PAGE, "| cage |", "<!--\n| colour | 否 | 颜色 |\n-->\n| cage |", id="comment in a table"),
        pytest.param(
            ADD_PAGE,
            "**返回结果：**",
            "<!-- **请求地址：**https://qyapi.weixin.qq.com/cgi-bin/zoo/secret?access_token=A -->\n**返回结果：**",
            id="call in a comment",
        ),
        pytest.param(ADD_PAGE, "1~32个字符", "1~32个字符，建议不超过8个字符", id="advice is no limit"),
        pytest.param(ADD_PAGE, "最多5个", "最多5个，10分钟内有效", id="a time is no limit"),
        pytest.param(ADD_PAGE, "| kind | 否 | 种类。", "| kind | 是 | 种类，cage为空时必填。", id="needed sometimes"),
        pytest.param(
            ADD_PAGE, "| name | 是 | 动物", "| name | 否 | 动物，新增时必填", id="needed sometimes, and optional"
        ),
        pytest.param(ADD_PAGE, "| kind | 否 |", "| kind | 是or否 |", id="both"),
        pytest.param(ADD_PAGE, "2：鱼", "2：鱼，例如 3：猫", id="an example is no value"),
        pytest.param(ADD_PAGE, "| └ number |", "| cages.number |", id="a parent misspelt"),
        pytest.param(ADD_PAGE, "| name | 是 | 动物", "| **name** | 是 | 动物", id="bold name"),
        pytest.param(ADD_PAGE, "默认为true |", "默认为\n true |", id="a row that breaks"),
        pytest.param(ADD_PAGE, '"kind": 1,', '"kind": 1, // 种类\n   # 注释', id="comments in a sample"),
        pytest.param(
            ADD_PAGE, "```\n**参数", "```\n```javascript\nlet x = {a: 1}\n```\n**参数", id="code of another sort"
        ),
        pytest.param(GET_PAGE, "|grams|uint32|", "|grams|int64|", id="another word for a type"),
        pytest.param(GET_PAGE, "|meals|object[]|", "|meals|object|", id="the type of an item for that of a list"),
        pytest.param(ESCAPED_PAGE, "</AnimalId>", "<AnimalId>", id="an end that was forgotten"),
        pytest.param(CODES_PAGE, "| 0 |", "| 说明 | 文字 | - |\n| 0 |", id="a row without a code"),
    ],
)
def test_equivalent_pages(tmp_path: Path, page: str, old: str, new: str) -> None:
    assert found(tmp_path, {page: (old, new)}) == []


def test_an_element_ends_at_its_end_tag(tmp_path: Path) -> None:
    pen = "      Pen: Pen | Its cage.\n      Status:"
    callbacks = CALLBACKS.replace("      Status:", pen) + "types: {Pen: {Number: int | Its number.}}\n"
    sample = "<Pen><Number>7</Number></Pen>\n<Status>1"
    pages = write_pages(tmp_path / "pages", {ESCAPED_PAGE: ("<Status>1", sample)})
    assert watch(write_spec(tmp_path, callbacks__zoo=callbacks), pages).differences == ()


def test_tables_behind_the_last_of_several_calls_belong_to_all(tmp_path: Path) -> None:
    both = ADD + "\n" + GET.partition("---\n##")[2].replace("### Meal", "## 附：喂食说明")
    pages = write_pages(tmp_path / "pages")
    (pages / "both.md").write_text(both + "|name_of_cook|string|厨师|\n", "utf-8")
    report = watch(write_spec(tmp_path), pages)
    assert [(one.entry, one.name) for one in report.differences] == [("/cgi-bin/zoo/get", "field name_of_cook")]


TWICE = API.replace(
    "name: string\n", "name: string\n      size: {type: string, enum: [very_big, very_small]}\n"
).replace("food: string", "food: string\n    size: int | How much.")
"""A spec with a name that two fields of a response have."""


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        pytest.param((("|hot|", "|size|int|份量|\n|hot|"),), [], id="one of both types"),
        pytest.param((("|meals|", "|size|int|大小|\n|meals|"),), ["type size"], id="the type of the other field"),
        pytest.param(
            (("|meals|", "|size|string|大小，very_big：大，mid_size：中|\n|meals|"),), ["value size mid_size"]
        ),
        pytest.param(
            (("|meals|", "|size|string|大小，very_big：大，mid：中|\n|meals|"),), [], id="another kind of word"
        ),
    ],
)
def test_a_name_that_two_fields_have(tmp_path: Path, changes: tuple[tuple[str, str], ...], wanted: list[str]) -> None:
    (change,) = changes
    report = watch(write_spec(tmp_path, api__zoo=TWICE), write_pages(tmp_path / "pages", {GET_PAGE: change}))
    assert [one.name for one in report.differences] == wanted


ROARS = """\
title: 叫声
headers:
  roar: {model: RoarHeader, format: json, doc: A roar., applies: {msgtype: roar}, fields: {msgtype!: string | Kind.}}
header: roar
callbacks:
  - {model: Roar, select: {msgtype: roar}, title: 叫, summary: A roar., docs: [70031], fields: {roar: Sound | Sound.}}
  - model: LoudRoar
    select: {msgtype: roar, roar.kind: loud}
    title: 大叫
    summary: A loud roar.
    docs: [70031]
    fields: {roar: LoudSound | Sound.}
types:
  Sound: {kind: string | Kind.}
  LoudSound: {kind: string | Kind., volume: int | How loud.}
"""
ROAR_PAGE = """\
---
title: "叫声"
category_id: 70031
---
```
{"msgtype": "roar", "roar": {"kind": "loud", "volume": 3}}
```
"""


def test_a_sample_is_compared_with_the_entry_that_it_fits_best(tmp_path: Path) -> None:
    spec = write_spec(tmp_path, callbacks__roars=ROARS)
    assert watch(spec, write_pages(tmp_path / "pages", roar=ROAR_PAGE)).differences == ()
    other = ROAR_PAGE.replace('"loud"', '"soft"')
    found = watch(spec, write_pages(tmp_path / "pages", roar=other)).differences
    assert [one.name for one in found] == ["field roar.volume"]


def test_a_table_of_values_is_that_of_the_field_with_most_of_them(tmp_path: Path) -> None:
    table = (
        "**返回结果：**\n\n附：种类\n\n| 值 | 说明 | 值 | 说明 |\n|--|--|--|--|\n| 1 | 鸟 | 2 | 鱼 |\n| 3 | 猫 | | |\n"
    )
    assert found(tmp_path, {ADD_PAGE: ("**返回结果：**", table)}) == ["/cgi-bin/zoo/add: value kind 3"]


def test_the_same_difference_on_several_pages_is_reported_once(tmp_path: Path) -> None:
    changed = ADD.replace("| cage |", "| colour | 否 | 颜色 |\n| cage |")
    pages = write_pages(tmp_path / "pages", {ADD_PAGE: ("| cage |", "| colour | 否 | 颜色 |\n| cage |")})
    (pages / "third_party.md").write_text(changed.replace("70001", "70011"), "utf-8")
    (difference,) = watch(write_spec(tmp_path), pages).differences
    assert (difference.page, difference.also) in (("70001", ("70011",)), ("70011", ("70001",)))


def test_a_line_quotes_both_sides_with_their_places(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = write_pages(tmp_path / "pages", {ADD_PAGE: ("1~32个字符", "1~64个字符")})
    assert main(["--spec", str(write_spec(tmp_path)), "watch", str(pages)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "/cgi-bin/zoo/add:",
        "  动物/add.md:27: page 70001: /cgi-bin/zoo/add: limit name 1 to 64 chars: "
        "“name | 是 | 动物名字，长度为1~64个字符”; spec: Name. (spec/api/zoo.yaml:9:7)",
    ]


def test_a_run_counts_pages_and_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, pages = write_spec(tmp_path), write_pages(tmp_path / "pages")
    write_facts(spec, pages)
    assert main(["--spec", str(spec), "watch", str(pages)]) == 0
    assert re.search(
        r"^\d+ pages, \d+ tables, \d+ rows, \d+ samples; 100.0% of the facts", capsys.readouterr().out, re.M
    )
    (pages / ADD_PAGE).unlink()
    assert main(["--spec", str(spec), "watch", str(pages)]) == 2, "less than 95 % of the facts"
    assert "the pages have too few of the facts in facts/" in capsys.readouterr().err


def test_a_page_that_lost_its_facts_is_named_and_keeps_its_judgements(tmp_path: Path) -> None:
    pages = write_pages(tmp_path / "pages", {ADD_PAGE: ("| cage |", "| colour | 否 | 颜色 |\n| cage |")})
    spec = write_spec(tmp_path)
    (difference,) = watch(spec, pages).differences
    spec = write_spec(tmp_path, judged=JUDGED.format(words=difference.hash))
    write_facts(spec, pages)
    text = (pages / ADD_PAGE).read_text("utf-8").replace("|", "<div>")
    (pages / ADD_PAGE).write_text(text, "utf-8")
    found = watch(spec, pages)
    assert any("page 70001 lost its facts" in line for line in found.lost), found.lost
    assert found.outdated == ()


def test_a_call_that_no_page_has_any_more_is_named(tmp_path: Path) -> None:
    spec, pages = write_spec(tmp_path), write_pages(tmp_path / "pages")
    write_facts(spec, pages)
    assert watch(spec, pages).lost == ()
    text = (pages / GET_PAGE).read_text("utf-8").replace("zoo/get?", "zoo/add?")
    (pages / GET_PAGE).write_text(text, "utf-8")
    assert any(line.startswith("/cgi-bin/zoo/get: gone: page 70002") for line in watch(spec, pages).lost)


def test_the_most_important_facts_come_first(tmp_path: Path) -> None:
    changes = {
        GET_PAGE: ("|hot|bool|", "|hot|string|"),
        ADD_PAGE: ("1~32个字符", "1~64个字符"),
        ESCAPED_PAGE: ("<Status>1", "<Cage>7</Cage>\n<Status>1"),
    }
    lines = watch(write_spec(tmp_path), write_pages(tmp_path / "pages", changes)).lines
    headings = [line.rstrip(":") for line in lines if not line.startswith(" ")]
    assert headings == ["AnimalEscapedEvent", "/cgi-bin/zoo/add", "/cgi-bin/zoo/get"], "field, limit, type"


JUDGED = """\
judged:
  /cgi-bin/zoo/add:
    - {{what: field colour, page: 70001, words: "{words}", why: Nobody can paint an animal.}}
"""


def judged(tmp_path: Path, words: str, row: str) -> Report:
    pages = write_pages(tmp_path / "pages", {ADD_PAGE: ("| cage |", f"{row}| cage |")})
    return watch(write_spec(tmp_path, judged=JUDGED.format(words=words)), pages)


def test_a_judgement_holds_until_the_page_says_it_otherwise(tmp_path: Path) -> None:
    row = "| colour | 否 | 颜色 |\n"
    (difference,) = judged(tmp_path, "0123456789", row).differences
    assert judged(tmp_path, difference.hash, row).lines == []
    assert judged(tmp_path, difference.hash, "|   **colour** | 否 | 颜色 |\n").lines == []
    (again,) = judged(tmp_path, difference.hash, "| colour | 否 | 颜色，必须为彩虹色 |\n").differences
    assert again.name == "field colour"
    assert judged(tmp_path, difference.hash, "").lines == [
        "spec/judged.yaml:3:7: /cgi-bin/zoo/add: field colour: page 70001 no longer differs; remove the judgement"
    ]


def test_pages_as_the_site_answers_them(tmp_path: Path) -> None:
    row = "<tr><td>colour</td><td>否</td><td>颜色<br>任意</td></tr>"
    html = f"""<h2>请求</h2><!-- <p>nothing</p> --><p><strong>请求方式：</strong>POST</p>
    <p><strong>请求地址：</strong>https://qyapi.weixin.qq.com/cgi-bin/zoo/add?access_token=A</p>
    <pre><code>{{"name": "a &amp; b"}}</code></pre>
    <table><thead><tr><th>参数</th><th>必须</th><th>说明</th></tr></thead>
    <tbody><tr><td>name</td><td>是</td><td>名字</td></tr>{row}</tbody></table>"""
    pages = tmp_path / "pages"
    pages.mkdir()
    answer = {"data": {"doc_id": 501, "category_id": 70001, "title": "添加动物", "content_html_v2": html}}
    (pages / "70001.json").write_text(json.dumps(answer), "utf-8")
    (pages / "70002.html").write_text(f"<html><head><title>x</title></head><body>{html}</body></html>", "utf-8")
    (pages / "70003.json").write_text(json.dumps({"data": {"content_md": GET, "category_id": 70002}}), "utf-8")
    (pages / "tree.json").write_text("[]", "utf-8")
    report = watch(write_spec(tmp_path), pages)
    assert report.pages == 3
    assert [(one.name, one.page, one.also) for one in report.differences] == [("field colour", "70001", ("70002",))]


def test_the_weekly_run_gives_commands_that_there_are() -> None:
    recipes = (PROJECT / "Makefile").read_text("utf-8").replace("$(PAGES)", "pages")
    commands = re.findall(r"python -m tools (watch [^|>\n]+?)\s*[0-9]?>", recipes)
    assert len(commands) == 4
    for command in commands:
        command_parser().parse_args(command.split())
    assert "make watch PAGES=" in (PROJECT / ".github/workflows/watch.yml").read_text("utf-8")


def test_no_pages_are_no_success(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert main(["--spec", str(write_spec(tmp_path)), "watch", str(tmp_path / "empty")]) == 1
    assert "no page in it" in capsys.readouterr().err
    assert main(["watch"]) == 1
    assert "name a folder of pages" in capsys.readouterr().err


# -- what is written ---------------------------------------------------------------------------------------------------


def proposed(tmp_path: Path, changes: dict[str, tuple[str, str]]) -> tuple[dict[str, str], Report]:
    """Return the changed lines, old -> new, and the remaining findings."""
    spec = write_spec(tmp_path)
    before = {path: path.read_bytes() for path in spec.rglob("*.yaml")}
    report = watch(spec, write_pages(tmp_path / "pages", changes), write=True)
    lines: dict[str, str] = {}
    for path, old in before.items():
        was, now = old.decode().split("\n"), path.read_bytes().decode().split("\n")
        rest = iter(now)
        for line in was:
            here = next(rest)
            while here != line:
                if re.sub(r"[{} ,].*", "", here.strip()) == re.sub(r"[{} ,].*", "", line.strip()):
                    lines[line] = here
                    break
                lines[f"+{here}"] = here
                here = next(rest)
    return lines, report


def test_edits_change_no_other_byte(tmp_path: Path) -> None:
    lines, report = proposed(
        tmp_path,
        {
            ADD_PAGE: (
                "| kind | 否 | 种类。1：鸟 2：鱼 |\n| tame |",
                "| kind | 否 | 种类。1：鸟 2：鱼 3：猫 |\n| tame |",
            ),
            GET_PAGE: ('"name": "莉莉",', '"name": "莉莉", "age": 3, "nick": ["a"], "odd": {"x": 1},'),
            CODES_PAGE: ("| 90001 |", "| 50005 | 动物睡了 | - |\n| 90001 |"),
        },
    )
    assert lines == {
        "      kind: {type: int, enum: {1: bird, 2: fish}, doc: What it is.}": (
            '      kind: {type: int, enum: {1: bird, 2: fish, 3: ""}, doc: What it is.}'
        ),
        "+      age: int": "      age: int",
        '+  50005: {label: "Not described yet, see page 70009."}': (
            '  50005: {label: "Not described yet, see page 70009."}'
        ),
    }
    assert sorted(report.written) == ["spec/api/zoo.yaml", "spec/errors.yaml"]
    assert [one.name for one in report.differences] == ["field nick", "field odd"]


@pytest.mark.parametrize(("word", "type_"), [("double", "number"), ("float", "number"), ("uint64", "int")])
def test_a_new_field_has_the_type_of_its_row(tmp_path: Path, word: str, type_: str) -> None:
    lines, _ = proposed(tmp_path, {GET_PAGE: ("|meals|object[]|", f"|weight|{word}|重量|\n|meals|object[]|")})
    assert list(lines.values()) == [f"      weight: {type_}"]


def test_a_field_that_is_there_already_is_not_added_again(tmp_path: Path) -> None:
    """A type that contains itself is compared to a certain depth."""
    row = "|next.next.next.food|string|食物|\n"
    pages = write_pages(tmp_path / "pages", {GET_PAGE: ("|meals|object[]|", f"{row}|meals|object[]|")})
    api = API.replace('      meals: "[Meal]"\n', "      next: Meal\n").replace("  Meal:\n", "  Meal:\n    next: Meal\n")
    spec = write_spec(tmp_path, api__zoo=api)
    report = watch(spec, pages, write=True)
    assert "field next.next.next.food" in [one.name for one in report.differences]
    assert (spec / "api/zoo.yaml").read_text("utf-8") == api


def test_edits_of_limits_and_defaults(tmp_path: Path) -> None:
    lines, report = proposed(
        tmp_path,
        {
            ADD_PAGE: (
                "| └ number | 是 | 笼子编号 |\n| └ heated | 否 | 是否加热 |",
                "| └ number | 是 | 笼子编号，最大99 |\n| └ heated | 否 | 是否加热，默认为false |",
            )
        },
    )
    assert lines == {
        "    number!: int | Number of the cage.": "    number!: {type: int, max: 99, doc: Number of the cage.}",
        "    heated: bool | Whether it is warm.": "    heated: {type: bool, default: false, doc: Whether it is warm.}",
    }
    assert report.lines == []


FRAMES = """\
title: 笼门
frames:
  - cmd: open_cage
    model: OpenCageFrame
    title: 打开笼子
    summary: Open a cage.
    docs: [70011]
    fields:
      number!: {type: int, doc: Number of the cage.}
      side: string | Which door.
    response:
      is_open!: bool | Whether it is open.
      keeper: string | Who may close it.
"""
FRAME_PAGE = """\
---
title: "打开笼子"
category_id: 70011
---
**请求包体：**
```
{"cmd": "open_cage", "headers": {"req_id": "xxxxx"}, "body": {"number": 7}}
```
| 参数名 | 是否必须 | 类型 | 描述 |
| --- | --- | --- | --- |
| req_id | 是 | string | 请求的id |
| number | 是 | Uint32 | 笼子编号 |
| side | 否 | string | 哪一扇门 |

**返回结果：**
```
{"headers": {"req_id": "xxxx"}, "body": {"is_open": true}, "errcode": 0, "errmsg": "ok"}
```
| 参数名 | 描述 |
| --- | --- |
| req_id | 透传请求的req_id |
| errcode | 错误码 |
| body.is_open | 是否打开 |
| keeper | 饲养员 |
"""


@pytest.mark.parametrize(
    ("old", "new", "wanted"),
    [
        ("", "", []),
        ("| number | 是 |", "| number | 否 |", ["open_cage: required number"]),
        ("| number |", "| lock | 否 | string | 锁 |\n| number |", ["open_cage: field lock"]),
        ('"number": 7', '"number": 7, "lock": "a"', ["open_cage: field lock"]),
        ("| body.is_open |", "| body.is_shut | 是否关闭 |\n| body.is_open |", ["open_cage: field is_shut"]),
    ],
)
def test_the_body_of_a_frame_is_compared(tmp_path: Path, old: str, new: str, wanted: list[str]) -> None:
    spec = write_spec(tmp_path, device__zoo=FRAMES)
    pages = write_pages(tmp_path / "pages")
    (pages / "frame.md").write_text(FRAME_PAGE.replace(old, new) if old else FRAME_PAGE, "utf-8")
    assert [f"{one.entry}: {one.name}" for one in watch(spec, pages).differences] == wanted


def test_written_proposals_remove_the_difference(tmp_path: Path) -> None:
    changes = {ADD_PAGE: ("最多5个", "最多5个，每个不超过64个字节")}
    proposed(tmp_path, changes)
    spec, pages = tmp_path / "spec", tmp_path / "pages"
    assert (spec / "api/zoo.yaml").read_text("utf-8") == API.replace(
        'keepers: {type: "[string]", max_items: 5, doc:',
        'keepers: {type: "[string]", max_items: 5, max_bytes: 64, doc:',
    )
    assert watch(spec, pages).lines == []


def test_an_object_that_any_case_leaves_open_has_any_field(tmp_path: Path) -> None:
    """Two cases of a union have a field of the same name: a map in one, an object with known fields in the other."""
    api = API.replace("      meals:", "      visitor: Visitor\n      meals:")
    api += "  Visitor:\n    union: kind\n    fields: {kind!: string}\n    cases:\n"
    api += "      school: {name: SchoolVisitor, fields: {extra: 'map[string]'}}\n"
    api += "      family: {name: FamilyVisitor, fields: {extra: Cage}}\n"
    sample = '"visitor": {"kind": "school", "extra": {"lit": "1"}}, "meals"'
    pages = write_pages(tmp_path / "pages", {GET_PAGE: ('"meals"', sample)})
    report = watch(write_spec(tmp_path, api__zoo=api), pages)
    assert "visitor.extra.lit" not in [one.name.removeprefix("field ") for one in report.differences]
