"""`wecom probe --office` compares the discovery of the gateway and the tools of abilities with the spec."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from tests.support.command import Run
from tests.support.fakes import change_answers
from wecom_client.testing import FakeWeCom
from wecom_runtime.calls.gateway import DISCOVERY, PREFIX
from wecom_runtime.testing.fake.bots.abilities import PREFIX as ABILITIES
from wecom_runtime.testing.fake.sending import reply
from wecom_runtime.testing.fake.wire import Answer, ReceivedRequest

WHOSE = "隐私张三"


@pytest.fixture
def settings(fake: FakeWeCom) -> dict[str, str]:
    bot = fake.bot()
    return {"WECOM_BASE_URL": fake.base_url, "WECOM_BOT_ID": bot.bot_id, "WECOM_BOT_SECRET": bot.secret}


def change_discovery(fake: FakeWeCom, change: Callable[[ReceivedRequest, dict[str, Any]], dict[str, Any]]) -> None:
    """Change the answers of the discovery, which are JSON in the envelope of commands."""

    def answer_to(request: ReceivedRequest, answer: Answer) -> Answer:
        found = json.loads(json.loads(answer.body).get("results_json", '{"result": "{}"}'))
        results = {"result": json.dumps(change(request, json.loads(found["result"]))), "error": None}
        return Answer.of_json({"errcode": 0, "errmsg": "ok", "results_json": json.dumps(results)})

    change_answers(fake, f"{PREFIX}{DISCOVERY}", answer_to)


@pytest.fixture
def changed(fake: FakeWeCom) -> None:
    """A discovery that differs from the spec, with a remark for a model that names the user."""

    def change(made: dict[str, Any]) -> dict[str, Any]:
        if made.get("description") == "todo":
            create = made["methods"]["create"]
            create["request"]["properties"]["color"] = {"type": "string", "description": WHOSE}
            create["path"] = "/todo/v2/create"
            made["methods"]["archive"] = {**create, "path": "/todo/archive"}
            made["methods"]["secret"] = {**create, "hidden": True}
            del made["methods"]["delete"]
            made["methods"]["get"]["request"]["properties"]["items"] = {"type": "string"}
            made["methods"]["list"]["request"]["required"] = ["limit"]
            made["extra_identity_context"] = f"user: {WHOSE}"
        return made

    change_discovery(fake, lambda _, made: change(made))


def test_the_fake_does_not_differ(wecom: Run, fake: FakeWeCom, tmp_path: Path) -> None:
    for ability in ("todo", "msg", "contact", "schedule", "meeting"):
        fake.bot().grant(ability)
    done = wecom("probe", "--office", "--save", str(tmp_path / "answers"))
    assert (done.returncode, done.stdout.strip()) == (
        0,
        "14 services, 6 abilities, 147 commands and tools: 0 differences",
    ), done.stdout + done.stderr
    assert "21 answers are saved in" in done.stderr
    kept = {str(path.relative_to(tmp_path / "answers")) for path in (tmp_path / "answers").rglob("*.json")}
    assert {"services.json", "services/todo.json", "abilities/doc.json"} <= kept
    assert len(kept) == 21
    urls = [str(record["key"]) for _, record in fake.state.everywhere("bot_ability")]
    text = "".join(path.read_text("utf-8") for path in (tmp_path / "answers").rglob("*.json"))
    assert not [secret for secret in (*urls, fake.bot().secret) if secret in text + done.stdout + done.stderr]


@pytest.mark.usefixtures("changed")
def test_differences_are_printed_without_values(wecom: Run, tmp_path: Path) -> None:
    done = wecom("probe", "--office", "--save", str(tmp_path))
    assert done.returncode == 1
    assert done.stdout.splitlines()[1:] == [
        "/todo/archive: new",
        "/todo/create: the path is /todo/v2/create, in the spec /todo/create",
        "/todo/create: new parameter color (text)",
        "/todo/delete: is gone",
        "/todo/get: items is text, in the spec list of object",
        "/todo/get: parameter items.todo_id is gone",
        "/todo/list: limit is required",
    ]
    saved = (tmp_path / "services" / "todo.json").read_text("utf-8")
    assert "extra_identity_context" not in saved
    assert WHOSE not in done.stdout + done.stderr


def test_names_of_services_stay_in_the_folder(wecom: Run, fake: FakeWeCom, tmp_path: Path) -> None:
    names = ("../../outside", "..\\\\outside", "/etc/outside", "OUTSIDE", ".bashrc", "-rf", "..", "待办")

    def answer(request: ReceivedRequest, _: dict[str, Any]) -> dict[str, Any]:
        name = json.loads(json.loads(cast(bytes, request.body))["payload"]).get("service")
        return {"description": name, "methods": {"list": {}}} if name else {"items": [{"name": one} for one in names]}

    change_discovery(fake, answer)
    folder = tmp_path / "here" / "answers"
    done = wecom("probe", "--office", "--save", str(folder))
    assert "10 answers are saved in" in done.stderr, done.stderr
    assert [path for path in tmp_path.rglob("*") if path.is_file() and folder not in path.parents] == []
    kept = {path.name: json.loads(path.read_text("utf-8"))["description"] for path in (folder / "services").iterdir()}
    assert sorted(kept.values()) == sorted(names)
    assert {"待办.json", "_bashrc.json", "_rf.json", "outside.json"} <= kept.keys()


@pytest.mark.usefixtures("changed")
def test_differences_in_chinese_and_as_json(wecom: Run) -> None:
    done = wecom("probe", "--office", WECOM_LANG="zh")
    assert "/todo/create: 新增参数 color（text）" in done.stdout.splitlines()
    assert "/todo/archive: 新增" in done.stdout.splitlines()
    rows = json.loads(wecom("probe", "--office", "--output", "json").stdout)
    assert {"kind": "removed", "entry": "/todo/delete"}.items() <= next(
        row for row in rows if row["entry"] == "/todo/delete"
    ).items()


def test_an_ability_that_does_not_answer_is_reported(wecom: Run, fake: FakeWeCom) -> None:
    async def gone(scope: Any, receive: Any, send: Any) -> None:
        await reply(send, Answer(b"no such address", 404))

    fake.asgi.pages[ABILITIES] = gone
    done: subprocess.CompletedProcess[str] = wecom("probe", "--office")
    assert "the tools of doc are not compared" in done.stderr
    assert "14 services, 0 abilities" in done.stdout


def test_save_needs_office(wecom: Run, tmp_path: Path) -> None:
    done = wecom("probe", "--save", str(tmp_path))
    assert (done.returncode, "--save needs --office" in done.stderr) == (2, True)
