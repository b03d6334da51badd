"""The recipes of CONTRIBUTING and the guides: each is carried out with the generator, and its result is imported."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

import codegen.overlay
from codegen.__main__ import main
from codegen.language.records import CallbackRecord
from codegen.language.shapes import keys_of
from tests.codegen.built import begin_repository, git
from tests.readme.blocks import ROOT, blocks
from tests.support.shared import copy_generator, small_spec, small_spec_in_two_languages
from wecom_client.testing import FakeWeCom

CONTRIBUTING = ROOT / "CONTRIBUTING.md"
LANGUAGES = ("en", "zh")


def guide(language: str, name: str) -> Path:
    return ROOT / "docs" / language / f"{name}.md"


def section(file: Path, beginning: str) -> str:
    """Return the text of a file after a beginning, up to the next heading or blank line before a bold word."""
    text = file.read_text("utf-8").partition(beginning)[2]
    return re.split(r"\n## |\n\n\*\*", text, maxsplit=1)[0]


def run(program: str, *folders: Path, cwd: Path | None = None, arguments: Sequence[str] = ()) -> str:
    """Run a program with the packages of some folders, and return the printed text."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders)), "WECOM_LANG": "en"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@contextmanager
def served(path: str, answer: dict[str, object]) -> Iterator[None]:
    """Serve a fake that answers a call; the programs that are run meanwhile call it."""
    with pytest.MonkeyPatch.context() as patch, FakeWeCom() as fake:
        fake.on(path, answer)
        settings = {"WECOM_CORP_ID": fake.corp_id, "WECOM_SECRET": fake.secret, "WECOM_BASE_URL": fake.base_url}
        for name, value in settings.items():
            patch.setenv(name, value)
        yield


# -- an endpoint (that of CONTRIBUTING is in test_contributing.py) -----------------------------------------------------

CALL_THE_CANTEEN = """
import os
from wecom_client import WeComClient

client = WeComClient(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"])
menu = client.canteen.get_menu("2026-03-02", limit=5)
print(menu.dishes[0].name, menu.dishes[0].price)
"""


@pytest.mark.parametrize("name", ["15-own-spec", "22-add-an-endpoint", "54-own-endpoints"])
def test_the_guides_have_the_same_recipes_in_both_languages(name: str) -> None:
    recipes = [[(one.language, one.code) for one in blocks(guide(language, name))] for language in LANGUAGES]
    assert recipes[0] == recipes[1]


def test_the_guide_adds_an_endpoint_that_can_be_called(tmp_path: Path) -> None:
    [text] = [one.code for one in blocks(guide("en", "22-add-an-endpoint")) if one.language == "yaml"]
    spec = small_spec(tmp_path)
    (spec / "api" / "canteen.yaml").write_text(text, "utf-8")
    assert main(["--spec", str(spec), "build", "--out", str(tmp_path)]) == 0
    with served("/cgi-bin/canteen/get_menu", {"dishes": [{"name": "麻婆豆腐", "price": 1800}]}):
        assert run(CALL_THE_CANTEEN, tmp_path / "generated", ROOT) == "麻婆豆腐 1800\n"


# -- a callback --------------------------------------------------------------------------------------------------------

CALLBACK = """\
title: 食堂
headers:
  event:
    model: Event
    applies: {{MsgType: event}}
    fields: {{MsgType!: {{type: string, name: type}}, Event!: string}}
header: event
callbacks:
  - model: MenuChanged
    {key}: {{Event: menu_changed}}
    title: 菜单变更
    summary: The menu of a day has changed.
    docs: []
    fields: {{Date: string | The day.}}
    example: |
      <xml><MsgType>event</MsgType><Event>menu_changed</Event><Date>2026-03-02</Date></xml>
"""
PARSE_THE_EXAMPLE = """
from wecom_client import parse_message

message = parse_message(b"<xml><MsgType>event</MsgType><Event>menu_changed</Event><Date>2026-03-02</Date></xml>")
print(type(message).__name__, message.date)
"""


@pytest.mark.parametrize(
    "file", [CONTRIBUTING, *(guide(one, "22-add-an-endpoint") for one in LANGUAGES)], ids=lambda file: file.parent.name
)
def test_a_callback_is_selected_by_the_key_that_is_named(tmp_path: Path, file: Path) -> None:
    [key] = re.findall(r"[(（]`(\w+)`[)）]", section(file, "`spec/callbacks/`"))
    assert key in {entry.name for entry in keys_of(CallbackRecord)}
    spec = small_spec(tmp_path)
    (spec / "callbacks").mkdir()
    (spec / "callbacks" / "canteen.yaml").write_text(CALLBACK.format(key=key), "utf-8")
    assert main(["--spec", str(spec), "build", "--out", str(tmp_path)]) == 0
    assert run(PARSE_THE_EXAMPLE, tmp_path / "generated", ROOT) == "MenuChanged 2026-03-02\n"


# -- an output (the recipe of a trait is in tests/readme/test_trait.py) -----------------------------------------------

OUTPUT = '''\
"""A list of all paths."""


OWNED = ("paths",)


def files(api):
    return {"paths/all.txt": "".join(f"{one.path}\\n" for one in api.endpoints)}


def check(api, diagnostics):
    for one in api.endpoints:
        if one.path.endswith("forbidden"):
            diagnostics.add(one, "the list cannot have this path", "rename it")
'''
BUILD = "import sys; from codegen.__main__ import main; sys.exit(main(['--spec', 'spec', 'build', '--out', '.']))"


def test_a_folder_is_an_output(tmp_path: Path) -> None:
    recipe = section(CONTRIBUTING, "**An output**")
    for word in ("files(api)", "check(api, diagnostics)", "OWNED"):
        assert f"`{word}`" in recipe
    copy_generator(tmp_path)
    (tmp_path / "codegen" / "paths").mkdir()
    (tmp_path / "codegen" / "paths" / "__init__.py").write_text(OUTPUT, "utf-8")
    spec = small_spec(tmp_path)
    (tmp_path / "paths").mkdir()
    (tmp_path / "paths" / "old.txt").write_text("", "utf-8")
    run(BUILD, tmp_path, cwd=tmp_path)
    assert [path.name for path in (tmp_path / "paths").iterdir()] == ["all.txt"], "nothing else is in an owned folder"
    assert "/cgi-bin/user/get\n" in (tmp_path / "paths" / "all.txt").read_text("utf-8")

    corp = spec / "api" / "corp.yaml"
    corp.write_text(re.sub(r"path: \S+", "path: /cgi-bin/corp/forbidden", corp.read_text("utf-8"), count=1), "utf-8")
    with pytest.raises(AssertionError, match="the list cannot have this path; rename it"):
        run(BUILD, tmp_path, cwd=tmp_path)


# -- a spec of your own ------------------------------------------------------------------------------------------------

CONSOLE = """
import os, runpy
from acme_wecom import WeComClient

client = WeComClient(os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"])
assert hasattr(client.user.get("zhangsan"), "employee_number")
assert [order.price for order in client.orders.list("zhangsan", limit=10).orders] == [300]
try:
    client.orders.list("zhangsan", limit=101)
except ValueError as error:
    print(error)
runpy.run_module("acme_wecom", run_name="__main__", alter_sys=True)
"""


def test_the_guide_generates_a_package_that_works(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = guide("en", "15-own-spec")
    base = small_spec_in_two_languages(tmp_path / "base")
    monkeypatch.setattr(codegen.overlay, "builtin_spec", lambda: base)
    monkeypatch.chdir(tmp_path)
    found = blocks(file)
    for name, text in (block.code.split("\n", 1) for block in found if block.language == "yaml"):
        path = tmp_path / name.removeprefix("# ")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    lines = [line for block in found if block.language == "console" for line in block.code.splitlines()]
    commands = [line.removeprefix("$ ").split() for line in lines]
    for command in (command for command in commands if command[:2] == ["wecom", "generate"]):
        assert main(command[1:]) == 0, command
    made = tmp_path / "src" / "acme_wecom"
    assert "employee_number: int | None" in (made / "models" / "user" / "member.py").read_text("utf-8")
    assert (tmp_path / "acme_spec" / "base.lock.json").is_file()
    begin_repository(tmp_path)
    git(tmp_path, "tag", "v1.0")
    [diff] = [command for command in commands if command[:2] == ["wecom", "diff"]]
    capsys.readouterr()
    assert main(diff[1:]) == 0
    assert capsys.readouterr().out == ""  # nothing has changed since
    rules = [json.loads(path.read_text("utf-8")) for path in (made / "_fake_data" / "rules").glob("*.json")]
    [order] = [file["kinds order"] for file in rules if "kinds order" in file]
    assert order["seed"] == [{"id": "o1", "userid": "zhangsan", "price": 300}]
    with served("/cgi-bin/orders/list", {"orders": [{"id": "o1", "price": 300}]}):
        shown = {
            command[3]: run(CONSOLE, tmp_path / "src", ROOT, arguments=command[3:])
            for command in commands
            if command[:3] == ["python", "-m", "acme_wecom"] and command[3] != "fake"  # serves until it is stopped
        }
    assert shown.keys() == {"find", "call"}
    assert "orders.list" in shown["find"]
    refused, *called = shown["call"].splitlines()
    assert refused == "client.orders.list: /limit: 101 is more than 100"
    assert [line.split() for line in called] == [["field", "value"], ["id", "o1"], ["price", "300"]]


# -- the architecture --------------------------------------------------------------------------------------------------

TOPS = "", "wecom_runtime", "codegen", "tools"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_folders_of_the_architecture_exist(language: str) -> None:
    [file] = (ROOT / "docs" / language).glob("23-*.md")
    named = set(re.findall(r"`(\w+)/`", file.read_text("utf-8")))
    assert {"codegen", "spec", "clients", "channels", "handling"} <= named
    assert [name for name in named if not any((ROOT / top / name).is_dir() for top in TOPS)] == []
