"""Changes between two snapshots of the pages: each fact once, with a mark if the spec lacks it."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from tools.__main__ import main
from tools.watch import changed

from .zoo import ADD, ESCAPED, write_pages, write_spec

ADD_PAGE, GET_PAGE, ESCAPED_PAGE, CODES_PAGE = "动物/add.md", "动物/get.md", "动物/escaped.md", "codes.md"


def found(tmp_path: Path, changes: dict[str, tuple[str, str]], **more: str) -> list[str]:
    """Return the changes as `entry: kind subject`, with a mark if the spec lacks the fact."""
    old, new = write_pages(tmp_path / "old"), write_pages(tmp_path / "new", changes, **more)
    listed = changed(write_spec(tmp_path), old, new)
    return [f"{'! ' if one.missing else ''}{one.entry}: {one.kind} {one.subject}".rstrip() for one in listed]


@pytest.mark.parametrize(
    ("page", "old", "new", "wanted"),
    [
        (ADD_PAGE, "| cage |", "| colour | 否 | 颜色 |\n| cage |", "! /cgi-bin/zoo/add: field colour"),
        (ADD_PAGE, "| tame | 否 | 是否温顺，默认为true |\n", "", "/cgi-bin/zoo/add: field tame"),
        (ADD_PAGE, "2：鱼", "2：鱼 3：猫", "! /cgi-bin/zoo/add: value kind 3"),
        (ADD_PAGE, "1~32个字符", "1~64个字符", "! /cgi-bin/zoo/add: limit name 1 to 64 chars"),
        (ADD_PAGE, "默认为true", "默认为false", "! /cgi-bin/zoo/add: default tame false"),
        (ADD_PAGE, "| kind | 否 |", "| kind | 是 |", "! /cgi-bin/zoo/add: required kind"),
        (ADD_PAGE, "| 动物id |", "| 动物id，仅管理员可见 |", "/cgi-bin/zoo/add: words animal_id"),
        (ADD_PAGE, '"animal_id": "a1"', '"animal_id": "a1", "age": 3', "! /cgi-bin/zoo/add: sample age"),
        (ADD_PAGE, '"number": 7', '"number": -7', "/cgi-bin/zoo/add: sample cage.number"),
        (ADD_PAGE, "POST（", "GET（", "! /cgi-bin/zoo/add: method GET"),
        (ADD_PAGE, "\n**返回", "\n每天最多调用100次。\n**返回", "/cgi-bin/zoo/add: prose"),
        (GET_PAGE, "|hot|bool|", "|hot|string|", "! /cgi-bin/zoo/get: type hot"),
        (ESCAPED_PAGE, "|AnimalId|动物|", "|AnimalId|动物|\n|Cage|笼子|", "Event=animal_escaped: field Cage"),
        (CODES_PAGE, "| 90001 |", "| 90002 | 笼子太小 | - |\n| 90001 |", "! errcode 90002: error"),
        (CODES_PAGE, "笼子锁住", "笼子被锁", "errcode 90001: error"),
    ],
)
def test_a_change_of_each_kind(tmp_path: Path, page: str, old: str, new: str, wanted: str) -> None:
    (only,) = found(tmp_path, {page: (old, new)})
    assert only.removeprefix("! ") == wanted.removeprefix("! ")
    if "Cage" not in wanted:  # entries of callbacks have another name in the spec
        assert only == wanted


@pytest.mark.parametrize(
    ("page", "old", "new"),
    [
        (ADD_PAGE, "2026/03/01", "2026/04/01"),
        (ADD_PAGE, "| name | 是 | 动物名字", "|  **name**  | 是 | [动物名字](#12)"),
        (ADD_PAGE, "动物名字，长度为1~32个字符", "动物名字，长度为1~32个字符。"),
        (ADD_PAGE, '   "kind": 1,\n   "tame": true,', '  "tame": true,\n "kind": 2,'),
        (ADD_PAGE, "<br>", "<br>") if "<br>" in ADD else (ADD_PAGE, "| 凭证 |", "| <font color='red'>凭证</font> |"),
        (ESCAPED_PAGE, "### 逃跑事件", "#### 逃跑事件"),
    ],
)
def test_equivalent_wordings_are_no_changes(tmp_path: Path, page: str, old: str, new: str) -> None:
    assert found(tmp_path, {page: (old, new)}) == []


def test_a_call_that_is_gone(tmp_path: Path) -> None:
    listed = found(tmp_path, {ADD_PAGE: ("zoo/add?", "zoo/put?")})
    assert sorted(listed) == ["! /cgi-bin/zoo/put: endpoint", "/cgi-bin/zoo/add: endpoint"]


def test_new_calls_callbacks_and_pages(tmp_path: Path) -> None:
    call = ADD.replace("70001", "70021").replace("zoo/add", "zoo/sell")
    event = ESCAPED.replace("70003", "70022").replace("animal_escaped", "animal_sold")
    guide = '---\ntitle: "喂养指南"\ncategory_id: 70023\n---\n## 概述\n喂养很重要。\n'
    script = '---\ntitle: "wx.zoo"\ncategory_id: 70024\n---\n## 概述\n脚本。\n'
    new = write_pages(tmp_path / "new", sell=call, sold=event, guide=guide)
    (new / "JS-SDK").mkdir()
    (new / "JS-SDK" / "zoo.md").write_text(script, "utf-8")
    old = write_pages(tmp_path / "old")
    listed = changed(write_spec(tmp_path), old, new)
    assert {(one.kind, one.entry, one.missing) for one in listed} == {
        ("endpoint", "/cgi-bin/zoo/sell", True),
        ("callback", "Event=animal_sold", True),
        ("page", "page 70023", False),
    }
    assert {(one.kind, one.before != "") for one in changed(tmp_path / "spec", new, old)} == {
        ("endpoint", True),
        ("callback", True),
    }


def test_a_new_kind_of_message_is_a_section(tmp_path: Path) -> None:
    page = textwrap.dedent("""\
        ---
        title: "接收消息"
        category_id: 70031
        ---
        ## 文本消息
        ```
        {"msgtype": "text", "text": {"content": "hi"}}
        ```
        |参数|说明|
        |--|--|
        |msgtype|固定为text|
        |text.content|内容|
        """)
    more = textwrap.dedent("""\
        ## 叫声消息
        ```
        {"msgtype": "roar", "roar": {"loud": 3}}
        ```
        |参数|说明|
        |--|--|
        |msgtype|固定为roar|
        |roar.loud|音量|
        """)
    old, new = write_pages(tmp_path / "old", messages=page), write_pages(tmp_path / "new", messages=page + more)
    (only,) = changed(write_spec(tmp_path), old, new)
    assert (only.kind, only.entry, only.after) == ("section", "page 70031 (叫声消息)", "叫声消息: msgtype, roar.loud")


def test_sections_that_exchanged_their_headings_have_not_changed(tmp_path: Path) -> None:
    head = '---\ntitle: "接收消息"\ncategory_id: 70031\n---\n'
    tables = ("|roar.loud|音量|\n|roar.long|时长|\n", "|text.content|内容|\n|text.size|大小|\n")
    one, other = (
        head + "".join(f"## 消息{number}\n|参数|说明|\n|--|--|\n{table}" for number, table in enumerate(order))
        for order in (tables, tables[::-1])
    )
    old, new = write_pages(tmp_path / "old", messages=one), write_pages(tmp_path / "new", messages=other)
    assert changed(write_spec(tmp_path), old, new) == []


def test_the_command_lists_changes_and_marks_missing_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old = write_pages(tmp_path / "old")
    new = write_pages(tmp_path / "new", {ADD_PAGE: ("1~32个字符", "1~64个字符")})
    command = ["--spec", str(write_spec(tmp_path)), "watch", "--from", str(old)]
    assert main([*command, "--to", str(new)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "/cgi-bin/zoo/add:",
        "  ! 动物/add.md:27: page 70001: /cgi-bin/zoo/add: limit name 1 to 64 chars: "
        "“name | 是 | 动物名字，长度为1~32个字符” -> “name | 是 | 动物名字，长度为1~64个字符”",
    ]
    assert main([*command, "--to", str(old)]) == 0
    assert main(command) == 1
