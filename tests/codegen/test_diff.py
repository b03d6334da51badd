"""The meaning of a change of the spec for users."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

import codegen.diff
import codegen.overlay
from codegen.__main__ import main
from codegen.diff import Change, differences, next_version
from codegen.generate import read_api
from tests.codegen.built import begin_repository, git, write_spec
from tests.support.shared import small_spec
from wecom_runtime.language import use_language

OLD = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
    body:
      id!: {type: string, max_bytes: 64}
      kind: {type: string, enum: [bird, fish]}
      page: int
    response: {name!: string, legs: int, keeper: Keeper}
  - {path: /cgi-bin/zoo/old, title: 旧, summary: Old., docs: []}
types:
  Keeper: {userid!: string}
"""
CALLBACKS = """\
title: 事件
headers:
  event: {model: Event, applies: {MsgType: event}, fields: {Event!: string}}
header: event
callbacks:
  - {model: A, select: {Event: a}, title: 甲, summary: A., docs: [], fields: {Size: int}}
"""
ERRORS = "classes: {TokenError: T., BusyError: B.}\nerrors:\n  40014: {label: Bad., class: TokenError}\n"

CHANGES: dict[str, tuple[str, str, list[str]]] = {
    "nothing": ("", "", []),
    "gone": (
        "  - {path: /cgi-bin/zoo/old, title: 旧, summary: Old., docs: []}\n",
        "",
        ["! /cgi-bin/zoo/old: is gone"],
    ),
    "values with a meaning": (
        "page: int\n",
        "page: {type: int, known: {-1: last}}\n",
        ["  /cgi-bin/zoo/get: parameter 'page' has known values: -1"],
    ),
    "new": (
        "types:\n",
        "  - {path: /cgi-bin/zoo/new, title: 新, summary: New., docs: []}\ntypes:\n",
        ["  /cgi-bin/zoo/new: is new: 新"],
    ),
    "parameter gone": ("      page: int\n", "", ["! /cgi-bin/zoo/get: parameter 'page' is gone"]),
    "parameter new": (
        "      page: int\n",
        "      page: int\n      size: int\n",
        ["  /cgi-bin/zoo/get: parameter 'size' is new"],
    ),
    "parameter new and required": (
        "      page: int\n",
        "      page: int\n      size!: int\n",
        ["! /cgi-bin/zoo/get: parameter 'size' is new and required"],
    ),
    "parameter required": ("page: int", "page!: int", ["! /cgi-bin/zoo/get: parameter 'page' is required"]),
    "another type": ("page: int", "page: string", ["! /cgi-bin/zoo/get: parameter 'page' was int, is string"]),
    "another name": (
        "page: int",
        "page: {type: int, name: number}",
        ["! /cgi-bin/zoo/get: parameter 'page' is called 'number' in code"],
    ),
    "value gone": ("[bird, fish]", "[bird]", ["! /cgi-bin/zoo/get: parameter 'kind' no longer has fish"]),
    "value new": ("[bird, fish]", "[bird, fish, ape]", ["  /cgi-bin/zoo/get: parameter 'kind' may be ape"]),
    "limit tighter": (
        "max_bytes: 64",
        "max_bytes: 32",
        ["! /cgi-bin/zoo/get: parameter 'id' had max_bytes 64, has 32"],
    ),
    "limit wider": (
        "max_bytes: 64",
        "max_bytes: 128",
        ["  /cgi-bin/zoo/get: parameter 'id' had max_bytes 64, has 128"],
    ),
    "answer may lack it": ("name!: string", "name: string", ["! /cgi-bin/zoo/get: response field 'name' is optional"]),
    "answer always has it": ("legs: int", "legs!: int", ["  /cgi-bin/zoo/get: response field 'legs' is required"]),
    "field of a type": ("{userid!: string}", "{userid!: string, age: int}", ["  type zoo.Keeper: field 'age' is new"]),
    "deprecated": (
        "docs: [1]\n",
        "docs: [1]\n    deprecated: Use new.\n",
        ["  /cgi-bin/zoo/get: is deprecated: Use new."],
    ),
    "sent in pieces": (
        "    response: {name",
        "    pieces: id\n    response: {name",
        ["  /cgi-bin/zoo/get: is sent in pieces"],
    ),
    "a rule": (
        "docs: [1]\n",
        "docs: [1]\n    rules: [{exclusive: [kind, page]}]\n",
        ["! /cgi-bin/zoo/get: has a rule: exclusive kind, page"],
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_change_of_a_call(name: str, tmp_path: Path) -> None:
    old, new, expected = CHANGES[name]
    assert old in OLD
    before = read_api(write_spec(tmp_path / "old", {"api/zoo.yaml": OLD}))
    after = read_api(write_spec(tmp_path / "new", {"api/zoo.yaml": OLD.replace(old, new) if old else OLD}))
    assert [str(change) for change in differences(before, after)] == expected


@pytest.mark.parametrize("name", CHANGES)
def test_change_of_a_call_in_chinese(name: str, tmp_path: Path) -> None:
    old, new, expected = CHANGES[name]
    before = read_api(write_spec(tmp_path / "old", {"api/zoo.yaml": OLD}))
    after = read_api(write_spec(tmp_path / "new", {"api/zoo.yaml": OLD.replace(old, new) if old else OLD}))
    with use_language("zh"):
        found = differences(before, after)
    assert len(found) == len(expected)
    for change, english in zip(found, expected, strict=True):
        assert change.breaks == english.startswith("!")
        assert re.search(r"[\u4e00-\u9fff]", change.text)
        assert not ENGLISH.search(change.text)


ENGLISH = re.compile(
    r"\b(is|was|has|had|and|may|be|no|not|any|more|one|longer|lost|gone|called|code|required|optional|known|parameter)\b"
)


def test_each_text_of_a_change_is_translated() -> None:
    """The texts are arguments of `say`; tests/runtime/test_language.py finds the Chinese of each of these."""
    tree = ast.parse(Path(codegen.diff.__file__).read_text("utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name != "_git"]
    said: list[ast.expr] = []
    texts: list[ast.Constant] = []
    for function in functions:
        documented = ast.get_docstring(function, clean=False)
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "say":
                said += node.args
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value != documented:
                texts.append(node)
    assert len(said) > 50
    # A name, such as "max_bytes", is one word; each text of a change has a blank.
    assert [node.value for node in texts if node not in said and re.search("[a-z] | [a-z]", str(node.value))] == []


def test_callbacks_and_errors(tmp_path: Path) -> None:
    before = write_spec(tmp_path / "old", {"callbacks/x.yaml": CALLBACKS, "errors.yaml": ERRORS})
    after = write_spec(
        tmp_path / "new",
        {
            "callbacks/x.yaml": CALLBACKS.replace("Event: a}", "Event: b}").replace("Size: int", "Size: string"),
            "errors.yaml": ERRORS.replace("class: TokenError", "class: BusyError"),
        },
    )
    old, new = read_api(before), read_api(after)
    assert [str(change) for change in differences(old, new)] == [
        "! callback A: field 'Size' was int, is string",
        "! callback A: was selected by Event=a, is by Event=b",
        "! error 40014: was TokenError, is BusyError",
    ]
    with use_language("zh"):
        assert [str(change) for change in differences(old, new)] == [
            "! 回调 A: 字段 'Size' 由 int 变为 string",
            "! 回调 A: 识别条件由 Event=a 变为 Event=b",
            "! 错误码 40014: 由 TokenError 变为 BusyError",
        ]


def test_against_a_revision_and_the_changelog(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = write_spec(tmp_path, {"api/zoo.yaml": OLD})
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n", "utf-8")
    begin_repository(tmp_path)
    command = ["diff", "HEAD", str(spec), "--changelog", str(changelog)]
    assert main(command) == 0
    assert capsys.readouterr().out == ""

    (spec / "api" / "zoo.yaml").write_text(OLD.replace("      page: int\n", ""), "utf-8")
    assert main(command) == 1
    printed = capsys.readouterr()
    assert printed.out == "! /cgi-bin/zoo/get: parameter 'page' is gone\n"
    assert printed.err == f"the spec has changed since HEAD: describe the changes for users in {changelog}\n"
    changelog.write_text("# Changelog\n\n- zoo.get has no page any more.\n", "utf-8")
    assert main(command) == 0
    assert main(["diff", "HEAD", str(spec), "--breaking"]) == 1
    capsys.readouterr()
    assert main(["diff", "no-such-revision", str(spec)]) == 2
    assert "no-such-revision" in capsys.readouterr().err


def test_fragments_of_the_changelog_count_too(tmp_path: Path) -> None:
    spec = write_spec(tmp_path, {"api/zoo.yaml": OLD})
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n", "utf-8")
    begin_repository(tmp_path)
    (spec / "api" / "zoo.yaml").write_text(OLD.replace("      page: int\n", ""), "utf-8")
    command = ["diff", "HEAD", str(spec), "--changelog", str(tmp_path / "CHANGELOG.md"), str(tmp_path / "changes")]
    assert main(command) == 1
    (tmp_path / "changes").mkdir()
    (tmp_path / "changes" / "+page.removed.md").write_text("zoo.get has no page any more.", "utf-8")
    assert main(command) == 0


def test_the_next_version_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = write_spec(tmp_path, {"api/zoo.yaml": OLD})
    begin_repository(tmp_path)
    git(tmp_path, "tag", "v1.2.3")
    assert main(["diff", "v1.2.3", str(spec)]) == 0
    assert capsys.readouterr().out == ""
    (spec / "api" / "zoo.yaml").write_text(OLD.replace("legs: int", "legs: int, wings: int"), "utf-8")
    assert main(["diff", "v1.2.3", str(spec)]) == 0
    assert capsys.readouterr().out.endswith("the next version is 1.3.0 at least\n")


NEW, BREAKING = Change("/a", "is new"), Change("/a", "is gone", True)


@pytest.mark.parametrize(
    ("version", "changes", "following"),
    [
        ("v1.2.3", [NEW, BREAKING], "2.0.0"),
        ("1.2.3", [NEW], "1.3.0"),
        ("1.2.3", [], "1.2.4"),
        ("0.4.1", [BREAKING], "0.5.0"),
        ("0.4.1", [NEW], "0.4.2"),
        ("1.0.0rc1", [NEW], "1.0.0"),
    ],
)
def test_the_next_version(version: str, changes: list[Change], following: str) -> None:
    assert next_version(version, changes) == following


def test_invalid_versions() -> None:
    with pytest.raises(ValueError, match="main is not a version"):
        next_version("main", [])


def test_two_overlays_over_the_built_in_spec(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    base = small_spec(tmp_path / "base")
    monkeypatch.setattr(codegen.overlay, "builtin_spec", lambda: base)
    text = (
        "domain: orders\ntitle: 订单\nendpoints:\n  - {path: /cgi-bin/orders/get, title: 读, summary: Read., docs: [], "
        "body: {id!: {type: string, max_bytes: 64, doc: Id.}}}\n"
    )
    for name, most in (("old", 64), ("new", 32)):
        path = tmp_path / name / "api" / "orders.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(text.replace("64", str(most)), "utf-8")
    old, new = str(tmp_path / "old"), str(tmp_path / "new")
    assert main(["diff", old, new, "--overlay", "--breaking"]) == 1
    assert capsys.readouterr().err == "! /cgi-bin/orders/get: parameter 'id' had max_bytes 64, has 32\n"
    assert main(["diff", old, "--overlay"]) == 1
    assert capsys.readouterr().err.startswith("--overlay compares two folders of yours")


def test_stats(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fake = "endpoints:\n  /cgi-bin/zoo/get: [{fail: 40058, when: $page}]\n  /cgi-bin/gettoken: {answer: {}}\n"
    files: dict[str, str | bytes] = {"api/zoo.yaml": OLD, "callbacks/x.yaml": CALLBACKS, "fake/zoo.yaml": fake}
    spec = write_spec(tmp_path, files)
    assert main(["--spec", str(spec), "stats", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["endpoints with state"] == 1, "a refusal alone is no state"
    # Two calls here, two that every client needs; a field of a type counts once.
    assert (found["endpoints"], found["callbacks"], found["types"]) == (4, 1, 1)
    assert (found["fields"], found["fields with limits"], found["documented values"]) == (13, 1, 2)
