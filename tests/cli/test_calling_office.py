"""The commands of the gateway on the command line, and for coding assistants."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp.server.mcpserver.exceptions import ToolError

from tests.support.command import Run
from tests.support.generated import generated_package
from wecom_client import OfficeClient
from wecom_client.testing import FakeWeCom, validate_request, validate_response
from wecom_runtime.cli.assistant import AllowedCalls, CallTool, make_server

ITEMS = '[{"title": "周报"}]'


@pytest.fixture
def settings(fake: FakeWeCom) -> dict[str, str]:
    bot = fake.bot()
    return {"WECOM_BASE_URL": fake.base_url, "WECOM_BOT_ID": bot.bot_id, "WECOM_BOT_SECRET": bot.secret}


@pytest.fixture
def client(fake: FakeWeCom) -> Iterator[OfficeClient]:
    with fake.office_client() as client:
        yield client


def test_call_runs_a_command(wecom: Run) -> None:
    made = json.loads(wecom("call", "office.todo.create", ITEMS, "--output", "json").stdout)
    assert made["items"][0]["title"] == "周报"
    listed = wecom("call", "office.todo.list", "--all", "--output", "jsonl")
    assert json.loads(listed.stdout)["title"] == "周报"
    wrong = wecom("call", "office.todo.crate")
    assert (wrong.returncode, "did you mean 'office.todo.create'?" in wrong.stderr) == (2, True)


def test_a_command_needs_a_bot(wecom: Run) -> None:
    done = wecom("call", "office.todo.list", WECOM_BOT_ID="")
    assert done.returncode == 3
    assert "set WECOM_BOT_ID, or run: wecom configure bot_id bot_secret" in done.stderr


def test_configure_tries_the_bot(wecom: Run, fake: FakeWeCom, tmp_path: Path) -> None:
    bot = fake.bot()
    nothing = {"WECOM_BOT_ID": "", "WECOM_BOT_SECRET": ""}
    wrong = wecom("configure", "bot_id", "bot_secret", stdin=f"{bot.bot_id}\nwrong\n", **nothing)
    assert wrong.returncode != 0 and "nothing was saved" in wrong.stderr
    right = wecom("configure", "bot_id", "bot_secret", stdin=f"{bot.bot_id}\n{bot.secret}\n", **nothing)
    assert "bot_id and bot_secret are correct" in right.stdout, right.stderr
    assert wecom("call", "office.todo.list", **nothing).returncode == 0


def test_show_find_check_and_complete_know_commands(wecom: Run) -> None:
    shown = wecom("show", "office.todo.create")
    assert "Unverified: Seen once, in the skill" in shown.stdout
    assert "POST /todo/create" in shown.stdout and "(OfficeClient)" in shown.stdout and "curl" not in shown.stdout
    assert "office.todo.create" in wecom("find", "待办").stdout
    assert "/items/0/title: missing" in wecom("check", "office.todo.create", "[{}]").stdout
    assert "office.todo.create" in wecom("__complete", "zsh", "wecom call office.todo.c").stdout
    assert "items=" in wecom("__complete", "zsh", "wecom call office.todo.create it").stdout


def test_an_assistant_checks_and_samples_commands(client: OfficeClient) -> None:
    server = make_server(generated_package(), AllowedCalls(lambda: client, [], "the fake", office=True))

    async def connected() -> list[Any]:
        named: dict[str, Any] = {"name": "office.todo.create"}
        wrong = {**named, "direction": "request", "payload": {"items": [{"titel": "x"}]}}
        async with Client(server) as assistant:
            found = [
                await assistant.call_tool("sample", named),
                await assistant.call_tool("sample", {"name": "DocContentsOverwriteRequest"}),
                await assistant.call_tool("check", wrong),
            ]
            return [assistant.instructions, *(one.structured_content for one in found)]

    instructions, sample, model, checked = asyncio.run(connected())
    assert "commands of the gateway" in instructions
    assert validate_request("/todo/create", sample["request"]) == []
    assert validate_response("/todo/create", sample["answer"], unknown="report") == []
    assert list(model) == ["request"]
    assert [one["pointer"] for one in checked["problems"]] == ["/items/0/titel", "/items/0/title"]


def test_an_assistant_has_the_rights_that_it_was_given(client: OfficeClient, tmp_path: Path) -> None:
    package = generated_package()
    reading = AllowedCalls(lambda: client, [], "the fake", reads_only=True, office=True)
    assert reading.make(package, "office.todo.list", {}, reads=True)["has_more"] is False
    with pytest.raises(Exception, match=r"todo\.create may change something"):
        reading.make(package, "todo.create", {"items": [{"title": "x"}]}, reads=False)
    some = AllowedCalls(lambda: client, ["todo.*"], "the fake", office=True, files=str(tmp_path))
    assert some.make(package, "todo.create", {"items": [{"title": "x"}]}, reads=False)["items"]
    with pytest.raises(Exception, match="not allowed here"):
        some.make(package, "contact.users.search", {"keywords": ["x"]}, reads=True)
    names = [one.call for one in some.separate_tools(package)]
    assert "todo.create" in names and all(name.startswith("todo.") for name in names)
    hints: Any = CallTool(package.commands["/todo/delete"], some, package).definition().annotations
    assert (hints.read_only_hint, hints.destructive_hint) == (False, True)
    calls = AllowedCalls(lambda: client, [], "the fake")
    with pytest.raises(Exception, match="start the server with --office"):
        calls.make(package, "office.todo.list", {}, reads=True)


def test_an_assistant_names_no_files(client: OfficeClient, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("周报")
    package = generated_package()
    command = package.commands["/media/upload"]
    without = CallTool(command, AllowedCalls(lambda: client, [], "the fake", office=True), package)
    with pytest.raises(ToolError, match="pass filename"):
        without.answer({"file_path": str(tmp_path / "a.txt")})
    allowed = AllowedCalls(lambda: client, [], "the fake", office=True, files=str(tmp_path))
    assert CallTool(command, allowed, package).answer({"file_path": "a.txt"}).structured_content["media_id"]
    with pytest.raises(ToolError, match="no file in the folder"):
        CallTool(command, allowed, package).answer({"file_path": "../a.txt"})
