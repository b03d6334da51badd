"""Specs of users over the built-in one: their additions and changes, and later changes of the base."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.language.diagnostics import SpecError
from codegen.overlay import LOCK, generate_package, read_overlay
from tests.codegen import installed
from tests.codegen.built import write_spec
from tests.generated.recorded import Recorder, session
from tests.support.packages import unload

pytest_plugins = ["pytester"]

BASE = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    method: GET
    docs: [1]
    query: {id!: string | Id of the animal., lang: {type: string, enum: [zh, en]}}
    response: {name!: string, keeper: Keeper}
    example: {request: {id: a}, response: {name: Panda}}
    notes: [At most 600 calls a minute.]
types:
  Keeper: {userid!: string}
"""


def overlay(folder: Path, files: dict[str, str]) -> Path:
    top = folder / "acme_spec"
    for name, text in files.items():
        path = top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return top


def base(folder: Path, text: str = BASE) -> Path:
    return write_spec(folder / "base", {"api/zoo.yaml": text})


def zoo(folder: Path, text: str) -> Any:
    """The endpoint of the base with an overlay over it."""
    api, _ = read_overlay(overlay(folder, {"api/zoo.yaml": text}), base(folder))
    return next(endpoint for endpoint in api.endpoints if endpoint.path == "/cgi-bin/zoo/get"), api


def change(text: str) -> str:
    return f"endpoints:\n  - path: /cgi-bin/zoo/get\n{text}"


def test_flags_and_texts_are_corrected_and_the_rest_stays(tmp_path: Path) -> None:
    endpoint, _ = zoo(tmp_path, change("    idempotent: false\n    docs: [1, 2]\n    notes: \n"))
    assert (endpoint.idempotent, endpoint.docs, endpoint.notes) == (False, (1, 2), ())
    assert (endpoint.title, endpoint.method, len(endpoint.query)) == ("读取", "GET", 2)


def test_fields_are_added_changed_required_and_removed(tmp_path: Path) -> None:
    text = change(
        "    query: {lang!: {enum: [zh, en, fr], doc: Language.}, page: int | Page.}\n"
        "    response: {keeper: , age: int}\n    example: {request: {lang: fr}}\n"
    )
    with pytest.raises(SpecError, match="type 'Keeper' is not used"):
        zoo(tmp_path / "unused", text)
    endpoint, _ = zoo(tmp_path, text + "types: {Keeper: }\n")
    assert [(field.wire, field.required) for field in endpoint.query] == [("id", True), ("lang", True), ("page", False)]
    assert [value.value for value in endpoint.query[1].enum] == ["zh", "en", "fr"]
    assert endpoint.query[0].doc == "Id of the animal."
    assert [field.wire for field in endpoint.response] == ["name", "age"]


def test_one_trait_of_a_short_field(tmp_path: Path) -> None:
    endpoint, _ = zoo(tmp_path, change("    query: {id!: {max_bytes: 8}}\n"))
    field = endpoint.query[0]
    assert (field.doc, field.limits, field.required) == ("Id of the animal.", {"max_bytes": 8}, True)


def test_further_fields_of_a_known_type(tmp_path: Path) -> None:
    endpoint, api = zoo(tmp_path, "types:\n  Keeper: {phone: string}\n")
    keeper = api.types[endpoint.response[1].type]
    assert [field.wire for field in keeper.fields] == ["userid", "phone"]


def test_the_files_of_a_domain_share_their_types(tmp_path: Path) -> None:
    below = write_spec(tmp_path / "base", {"api/zoo/animals.yaml": BASE, "domains.yaml": "titles: {zoo: 动物园}\n"})
    over = overlay(tmp_path, {"api/zoo/keepers.yaml": "types:\n  Keeper: {phone: string}\n"})
    api, lock = read_overlay(over, below)
    (keeper,) = (declared for declared in api.types.values() if declared.name == "Keeper")
    assert [field.wire for field in keeper.fields] == ["userid", "phone"]
    assert list(lock) == ["type api.zoo.Keeper"]


def test_fields_of_a_type_are_added_to_the_type(tmp_path: Path) -> None:
    below = base(
        tmp_path, BASE.replace("{name!: string, keeper: Keeper}", "Keeper").replace("{name: Panda}", "{userid: a}")
    )
    with pytest.raises(SpecError) as caught:
        read_overlay(overlay(tmp_path, {"api/zoo.yaml": change("    response: {age: int}\n")}), below)
    assert str(caught.value) == (
        "acme_spec/api/zoo.yaml:3:5: response has the fields of the type 'Keeper'; "
        "write 'types: {Keeper: {…}}', which changes the type everywhere"
    )


def test_new_calls_in_a_known_and_in_a_new_domain(tmp_path: Path) -> None:
    new = "  - {path: /cgi-bin/%s, title: 新, summary: New., docs: [], response: {keeper: Food}}\n"
    files = {
        "api/zoo.yaml": "endpoints:\n" + new % "zoo/feed" + "types: {Food: {name: string}}\n",
        "api/farm.yaml": "domain: farm\ntitle: 农场\nendpoints:\n" + new.replace("Food", "int") % "farm/get",
    }
    api, lock = read_overlay(overlay(tmp_path, files), base(tmp_path))
    assert {"/cgi-bin/zoo/get", "/cgi-bin/zoo/feed", "/cgi-bin/farm/get"} < {
        endpoint.path for endpoint in api.endpoints
    }
    assert lock == {}


def test_mistakes_have_the_place_in_the_overlay(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        zoo(tmp_path, change("    query: {lang: {max_bytes: many}, id!: sting}\n    methd: GET\n") + "tipes: {}\n")
    assert [str(found) for found in caught.value.diagnostics] == [
        "acme_spec/api/zoo.yaml:3:31: max_bytes must be a number",
        "acme_spec/api/zoo.yaml:3:43: type 'sting' is not declared; did you mean 'string'?",
        "acme_spec/api/zoo.yaml:4:5: 'methd' is no key of an endpoint; did you mean 'method'?",
        "acme_spec/api/zoo.yaml:5:1: 'tipes' is no key of the file; did you mean 'types'?",
    ]


def test_mistakes_of_all_stages_come_at_once(tmp_path: Path) -> None:
    over = overlay(
        tmp_path,
        {
            "api/zoo.yaml": change("    query: {id!: sting}\n"),
            "api/class.yaml": (
                "domain: class\ntitle: 班\nendpoints:\n"
                "  - {path: /cgi-bin/class/get, title: 读, summary: Read., docs: []}\n"
            ),
            "fake/acme.yaml": "kinds:\n  cage: {key: id, ky: id}\nendpoints:\n  /cgi-bin/zoo/gt: {read: cag}\n",
            "callbacks/acme.yaml": (
                "title: 自有\nheader: evnt\ncallbacks:\n"
                "  - {model: a, select: {Event: a}, title: 甲, summary: A., docs: [], fields: {B: strin}}\n"
            ),
            "errors.yml": "errors: {}\n",
            "calls/zoo.yaml": "domain: zoo\n",
            ".github/ci.yaml": "on: push\n",
        },
    )
    with pytest.raises(SpecError) as caught:
        generate_package(over, "acme_wecom", tmp_path / "src", base=base(tmp_path))
    assert [str(found).partition("; move it")[0] for found in caught.value.diagnostics] == [
        "acme_spec/api/class.yaml:1:1: 'class' cannot be the name of a Python module; "
        "rename the file or the folder, and set 'prefix: /cgi-bin/class/' in it",
        "acme_spec/api/zoo.yaml:3:18: type 'sting' is not declared; did you mean 'string'?",
        "acme_spec/callbacks/acme.yaml:4:5: header 'evnt' is not declared",
        "acme_spec/callbacks/acme.yaml:4:13: model 'a' is not possible; write it in CamelCase",
        "acme_spec/callbacks/acme.yaml:4:81: type 'strin' is not declared; did you mean 'string'?",
        "acme_spec/calls/zoo.yaml:1:1: no files are read from this folder",
        "acme_spec/errors.yml:1:1: no files are read from this folder",
        "acme_spec/fake/acme.yaml:2:19: 'ky' is no key of a kind; did you mean 'key'?",
        "acme_spec/fake/acme.yaml:4:20: '/cgi-bin/zoo/gt' is no endpoint; did you mean '/cgi-bin/zoo/get'?",
        "acme_spec/fake/acme.yaml:4:27: 'cag' is no kind; did you mean 'cage'?",
    ]
    assert not (tmp_path / "src").exists()


def test_a_domain_with_a_name_that_python_has(tmp_path: Path) -> None:
    text = (
        "domain: lesson\ntitle: 班\nprefix: /cgi-bin/class/\nendpoints:\n"
        "  - {path: /cgi-bin/class/get, title: 读, summary: Read., docs: []}\n"
    )
    api, _ = read_overlay(overlay(tmp_path, {"api/lesson.yaml": text}), base(tmp_path))
    assert {endpoint.path: endpoint.segments for endpoint in api.endpoints}["/cgi-bin/class/get"] == ("lesson", "get")


def test_misspelled_names_in_an_overlay(tmp_path: Path) -> None:
    text = change("    idempotent: false\n").replace("zoo/get", "zoo/gett") + "types: {Keepr: {phone: string}}\n"
    with pytest.raises(SpecError) as caught:
        zoo(tmp_path, text)
    assert [str(found) for found in caught.value.diagnostics] == [
        "acme_spec/api/zoo.yaml:2:11: the base has no path '/cgi-bin/zoo/gett' to change; "
        "did you mean '/cgi-bin/zoo/get'? A new one needs a title",
        "acme_spec/api/zoo.yaml:4:9: type 'Keepr' is not used; did you mean 'Keeper'?",
    ]


def test_consequences_in_the_base_are_reported_after_other_mistakes(tmp_path: Path) -> None:
    removed = change("    response: {name!: }\n")
    with pytest.raises(SpecError, match=r"^spec/api/zoo\.yaml:11:\d+: .*example response: 'name' is no field"):
        zoo(tmp_path, removed)
    with pytest.raises(SpecError) as caught:
        zoo(tmp_path, removed + "    methd: GET\n")
    assert str(caught.value) == "acme_spec/api/zoo.yaml:4:5: 'methd' is no key of an endpoint; did you mean 'method'?"


def test_messages_of_the_archive(tmp_path: Path) -> None:
    archive = (
        "title: 存档\nheader: message\nheaders:\n"
        "  message: {model: Kept, format: json, applies: {msgid: }, content_by: type, fields: {type!: string}}\n"
        "messages:\n  - {model: A, select: {type: a}, title: 甲, summary: A., docs: [], fields: {a!: string}}\n"
        "calls:\n  GetChatData: {docs: [], per_minute: 4000, most: 1000}\ncodes:\n  10001: {label: Broken.}\n"
    )
    below = write_spec(tmp_path / "base", {"archive/x.yaml": archive})
    top = overlay(
        tmp_path,
        {
            "archive/acme.yaml": "title: 自有\nheader: message\nmessages:\n"
            "  - {model: A, fields: {extra: int | More.}}\n"
            "  - {model: B, select: {type: b}, title: 乙, summary: B., docs: [], fields: {b!: string}}\n",
            "archive/x.yaml": "calls:\n  GetChatData: {per_minute: 600}\ncodes:\n  10001: {advice: Wait.}\n",
        },
    )
    api, _ = read_overlay(top, below)
    kinds = {one.name: (one.content, len(one.fields)) for unit in api.archive for one in unit.callbacks}
    assert kinds == {"A": ("a", 2), "B": ("b", 1)}
    ((call,), *_) = (unit.calls for unit in api.archive if unit.calls)
    assert (call.per_minute, call.most) == (600, 1000)
    ((code,), *_) = (unit.codes for unit in api.archive if unit.codes)
    assert (code.label, code.advice) == ("Broken.", "Wait.")


def test_callbacks_errors_and_tokens(tmp_path: Path) -> None:
    callbacks = (
        "title: 事件\nheaders:\n  event: {model: Event, applies: {MsgType: event}, fields: {Event!: string}}\n"
        "header: event\ncallbacks:\n  - {model: A, select: {Event: a}, title: 甲, summary: A., docs: []}\n"
    )
    errors = "classes: {TokenError: T.}\nerrors:\n  40014: {label: Bad., class: TokenError}\n"
    below = write_spec(tmp_path / "base", {"callbacks/x.yaml": callbacks, "errors.yaml": errors})
    over = overlay(
        tmp_path,
        {
            "callbacks/acme.yaml": "title: 自有\ncallbacks:\n  - {model: A, fields: {Extra: int | More.}}\n"
            "  - {model: B, header: event, select: {Event: b}, title: 乙, summary: B., docs: []}\n",
            "errors.yaml": "errors:\n  40001: {label: Ours.}\n  40014: {advice: Call us.}\n",
            "tokens.yaml": "tokens: {access_token: {stale: [40014, 42001]}}\n",
        },
    )
    api, lock = read_overlay(over, below)
    assert {one.name: [field.wire for field in one.fields] for one in api.all_callbacks} == {"A": ["Extra"], "B": []}
    assert {one.header.doc for one in api.all_callbacks} == {""}
    assert [(error.code, error.label, error.advice) for error in api.errors] == [
        (40001, "Ours.", ""),
        (40014, "Bad.", "Call us."),
    ]
    assert api.tokens[0].stale == (40014, 42001)
    assert sorted(lock) == ["callback A", "errors 40014", "tokens access_token"]


def test_a_change_of_the_base_is_reported_until_it_is_accepted(tmp_path: Path) -> None:
    over = overlay(tmp_path, {"api/zoo.yaml": change("    idempotent: false\n")})
    out = tmp_path / "src"
    generate_package(over, "acme_wecom", out, base=base(tmp_path))
    assert list(json.loads((over / LOCK).read_text("utf-8"))) == ["endpoint /cgi-bin/zoo/get"]
    assert generate_package(over, "acme_wecom", out, base=base(tmp_path)) == ([], [])

    changed = BASE.replace("lang: {type: string, enum: [zh, en]}", "page: int | Page.").replace("[1]", "[2]")
    later = base(tmp_path, changed.replace("At most 600 calls a minute.", "At most 600 calls a minute, whoever calls."))
    with pytest.raises(SpecError) as caught:
        generate_package(over, "acme_wecom", out, base=later)
    assert str(caught.value) == (
        "acme_spec/api/zoo.yaml:2:5: the built-in spec has changed endpoint /cgi-bin/zoo/get under this: "
        "docs was [1], is [2], notes is different, query.lang is gone, query.page is new; "
        "look whether your change still holds, then run with --accept"
    )
    generate_package(over, "acme_wecom", out, base=later, accept=True)
    assert generate_package(over, "acme_wecom", out, base=later) == ([], [])


def test_handwritten_files_are_not_removed(tmp_path: Path) -> None:
    mine = tmp_path / "acme_wecom" / "mine.py"
    mine.parent.mkdir()
    mine.write_text("mine = 1\n", "utf-8")
    over = overlay(tmp_path, {"api/zoo.yaml": change("    idempotent: false\n")})
    with pytest.raises(FileExistsError, match="was not generated: choose another --package or --out"):
        generate_package(over, "acme_wecom", tmp_path, base=base(tmp_path))
    assert mine.read_text("utf-8") == "mine = 1\n"
    for name in ("wecom_client", "wecom_runtime", "a-b"):
        with pytest.raises(ValueError, match="choose one of your own"):
            generate_package(over, name, tmp_path, base=base(tmp_path))


@pytest.mark.parametrize("text", ["<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n", "[]", "3"])
def test_a_damaged_lock_file_is_named(tmp_path: Path, text: str) -> None:
    over = overlay(tmp_path, {"api/zoo.yaml": change("    idempotent: false\n")})
    (over / LOCK).write_text(text, "utf-8")
    with pytest.raises(
        ValueError, match=rf"{LOCK} .*solve the merge conflict .* or remove the file and run with --accept"
    ):
        generate_package(over, "acme_wecom", tmp_path / "src", base=base(tmp_path))
    assert (over / LOCK).read_text("utf-8") == text
    generate_package(over, "acme_wecom", tmp_path / "src", base=base(tmp_path), accept=True)
    assert list(json.loads((over / LOCK).read_text("utf-8"))) == ["endpoint /cgi-bin/zoo/get"]


# -- over the built-in spec -------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def acme() -> Iterator[ModuleType]:
    folder = str(installed.acme())
    sys.path.insert(0, folder)
    try:
        invalidate_caches()
        yield import_module("acme_wecom")
    finally:
        sys.path.remove(folder)
        unload("acme_wecom")


def test_the_package_has_both(acme: ModuleType) -> None:
    import wecom_client

    assert len(acme.ENDPOINTS) == len(wecom_client.ENDPOINTS) + installed.OWN_CALLS
    assert acme.ENDPOINTS["/cgi-bin/user/get"].idempotent is False
    assert acme.WeComClient.__module__ == "acme_wecom._client"
    assert type(acme.create_reply("hi")).__module__ == "acme_wecom.replies.passive"


def test_the_package_is_as_lazy() -> None:
    code = "import sys, acme_wecom; print('acme_wecom.models.user.member' in sys.modules)"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(installed.acme()), *sys.path))}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


def test_calls_of_ones_own(acme: ModuleType) -> None:
    recorder = Recorder()
    client = acme.WeComClient("ww1", "secret", http=session(recorder))
    recorder.answer = {"orders": [{"id": "a", "price": 100}], "next_cursor": ""}
    assert [order.price for order in client.orders.iter_list(state="open")] == [100]
    assert recorder.sent[-1].json == {"state": "open"}
    recorder.answer = {"userid": "zhangsan", "acme_number": 7}
    assert client.user.get("zhangsan").acme_number == 7


def test_another_host_and_prefix(acme: ModuleType) -> None:
    recorder = Recorder()
    client = acme.WeComClient("ww1", "secret", http=session(recorder))
    recorder.answer = {"left": 3}
    assert client.gateway.stock.get("a").left == 3
    assert (recorder.sent[-1].path, recorder.sent[-1].query, recorder.sent[-1].json) == (
        "https://gw.acme.example/api/v1/stock/get",
        {},  # no token leaves for a host that is not WeCom's
        {"sku": "a"},
    )
    client.gateway.audit()
    assert recorder.sent[-1].query == {"access_token": "access-token"}
    operation = acme.ENDPOINTS["https://gw.acme.example/api/v1/stock/get"]
    assert (operation.call, operation.token) == ("gateway.stock.get", "none")


TEST_OF_ONES_OWN = """\
import acme_wecom


def test_parts(wecom, wecom_app):
    assert type(wecom_app) is acme_wecom.WeComClient
    wecom_app.depot.add("螺丝")
    assert [part.name for part in wecom_app.depot.list().parts] == ["螺丝"]
    assert [call.path for call in wecom.calls][1:] == ["/cgi-bin/depot/add", "/cgi-bin/depot/list"]
"""


def test_its_fixtures(acme: ModuleType, pytester: pytest.Pytester) -> None:
    pytester.makeconftest(f'pytest_plugins = ["{acme.__name__}.testing"]')
    pytester.makepyfile(test_parts=TEST_OF_ONES_OWN)
    pytester.runpytest_inprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_its_search_and_its_command(acme: ModuleType) -> None:
    assert {one.call for one in acme.find("仓库的备件")[:2]} == {"depot.add", "depot.list"}
    assert acme.__file__ is not None
    path = os.pathsep.join([str(Path(acme.__file__).parents[1]), *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [sys.executable, "-m", acme.__name__, "find", "备件"]
    environment = {**os.environ, "PYTHONPATH": path, "WECOM_LANG": "zh", "PYTHONUTF8": "1"}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    assert "depot.list" in done.stdout


def test_its_fake_knows_the_things_of_ones_own(acme: ModuleType) -> None:
    with import_module(f"{acme.__name__}.testing").FakeWeCom(strict=True) as fake:
        client = fake.client()
        client.depot.add("扳手")
        client.depot.add("螺丝")
        assert [(part.id, part.name) for part in client.depot.list().parts] == [(1, "扳手"), (2, "螺丝")]
        assert client.user.get("lisi").name == "李四"
