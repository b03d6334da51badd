"""`wecom mcp`, spoken to by the protocol's own client: in this process, and over stdio as an assistant does."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, StdioServerParameters, stdio_client
from mcp.types import CallToolResult

from tests.support.command import CODE, program, run_here, surroundings
from tests.support.generated import generated_package
from wecom_client import ENDPOINTS, WeComClient
from wecom_client.testing import FakeWeCom, validate_callback, validate_request, validate_response
from wecom_runtime.cli.assistant import MAX_HITS, AllowedCalls, make_server
from wecom_runtime.cli.lookup import method_of
from wecom_runtime.cli.package import GeneratedPackage

SECRET = "s3cret-that-no-assistant-sees"
PATIENCE = 120.0


@pytest.fixture(scope="module")
def package() -> GeneratedPackage:
    return generated_package()


@pytest.fixture(scope="module")
def ask(package: GeneratedPackage) -> Callable[..., Any]:
    """A tool's answer in process; its error as a text."""

    def ask(tool: str, calls: AllowedCalls | None = None, **arguments: Any) -> Any:
        async def talk(client: Client) -> Any:
            return told(await client.call_tool(tool, arguments))

        return asyncio.run(connected(make_server(package, calls), talk))

    return ask


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(secret=SECRET) as fake:
        yield fake


@pytest.fixture
def client(fake: FakeWeCom) -> Iterator[WeComClient]:
    with closing(fake.client()) as client:
        yield client


async def connected(server: Any, talk: Callable[[Client], Awaitable[Any]], **options: Any) -> Any:
    async with Client(server, read_timeout_seconds=PATIENCE, **options) as client:
        return await talk(client)


def told(result: CallToolResult) -> Any:
    """The structured answer; of an error the text, which is one line."""
    (content,) = result.content
    assert content.type == "text"
    if result.is_error:
        assert "\n" not in content.text and "Traceback" not in content.text
        return content.text
    assert json.loads(content.text) == result.structured_content
    return result.structured_content


@asynccontextmanager
async def process(folder: Path, *words: str, **environment: str) -> AsyncGenerator[Any]:
    """The command in a process of its own."""
    command = [*program(), "mcp", *words]
    settings = surroundings(folder, environment)
    started = StdioServerParameters(command=command[0], args=command[1:], env=settings, cwd=folder)
    with Path(os.devnull).open("w") as complaints:
        async with stdio_client(started, complaints) as streams:
            yield streams


# -- over stdio --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_an_assistant_writes_a_call_against_the_fake(tmp_path: Path, mode: str) -> None:
    async def talk(client: Client) -> None:
        names = {tool.name for tool in (await client.list_tools()).tools}
        assert names == {"find", "show", "explain_error", "check", "sample", "read_call", "call"}
        found = told(await client.call_tool("find", {"text": "读取成员"}))
        assert [one["call"] for one in found["calls"]][:1] == ["user.get"]
        answer = told(await client.call_tool("call", {"name": "user.get", "arguments": {"userid": "zhangsan"}}))
        assert answer["name"] == "张三"
        refused = told(await client.call_tool("call", {"name": "user.get", "arguments": {"userid": "nobody"}}))
        assert "errcode 60111" in refused

    asyncio.run(connected(process(tmp_path, "--fake"), talk, mode=mode))


def test_calls_with_the_settings_of_the_command_line(tmp_path: Path, fake: FakeWeCom) -> None:
    settings = {"WECOM_BASE_URL": fake.base_url, "WECOM_CORP_ID": fake.corp_id, "WECOM_SECRET": SECRET}

    async def talk(client: Client) -> None:
        answer = told(await client.call_tool("call", {"name": "user.get", "arguments": {"userid": "lisi"}}))
        assert answer["userid"] == "lisi"
        refused = told(await client.call_tool("call", {"name": "user.delete", "arguments": {"userid": "lisi"}}))
        assert "user.delete is not allowed here" in refused

    words = ("--allow-calls", "--only", "user.get*", "--only", "department.*")
    asyncio.run(connected(process(tmp_path, *words, **settings), talk))
    assert [call.path for call in fake.calls if call.path != "/cgi-bin/gettoken"] == ["/cgi-bin/user/get"]


def test_stdout_is_the_protocol_alone(tmp_path: Path) -> None:
    """Also where the peer speaks nonsense, and the end of its input ends the server."""
    done = subprocess.run(
        [*program(), "mcp"],
        cwd=tmp_path,
        env=surroundings(tmp_path, {}),
        input='no JSON\n{"jsonrpc": "2.0", "id": 1, "method": "ping"}\n',
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert all(json.loads(line)["jsonrpc"] == "2.0" for line in done.stdout.splitlines())


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_ends_it(tmp_path: Path) -> None:
    command = [*program(), "mcp"]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=tmp_path, env=surroundings(tmp_path, {}), text=True, **pipes) as server:
        assert server.stdin is not None and server.stdout is not None
        server.stdin.write('{"jsonrpc": "2.0", "id": 1, "method": "ping"}\n')
        server.stdin.flush()
        assert server.stdout.readline()  # it serves
        server.send_signal(signal.SIGINT)
        assert server.wait(PATIENCE) == -signal.SIGINT


@pytest.mark.parametrize(
    ("words", "message", "code"),
    [
        (
            ["--only", "user.get"],
            "--only names calls, but calls are off: add --allow-reads, --allow-calls or --fake",
            2,
        ),
        (["--fake", "--only", "user.gte"], "--only user.gte: no such call; did you mean 'user.get'?", 2),
    ],
)
def test_startup_errors_are_one_line(tmp_path: Path, words: list[str], message: str, code: int) -> None:
    handler = signal.getsignal(signal.SIGINT)
    done = run_here(tmp_path, {}, "mcp", *words)
    assert signal.getsignal(signal.SIGINT) is handler
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith("wecom: ") and message in done.stderr and done.stderr.count("\n") == 1


def test_missing_protocol_library_is_named_with_its_extra(tmp_path: Path) -> None:
    command = [sys.executable, "-c", f"import sys; sys.modules['mcp'] = None; {CODE}", "mcp"]
    settings: dict[str, Any] = {"cwd": tmp_path, "env": surroundings(tmp_path, {}), "stdin": subprocess.DEVNULL}
    done = subprocess.run(command, **settings, capture_output=True, text=True, timeout=PATIENCE, check=False)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith("wecom: ") and done.stderr.count("\n") == 1
    assert done.stderr.endswith(" is missing: pip install 'wecom-client[mcp]'\n")


def test_other_commands_do_not_load_the_protocol() -> None:
    code = "import sys; from wecom_client._cli import generated_package; from wecom_runtime.cli.main import make_app; "
    code += "make_app(generated_package); assert not {'mcp', 'pydantic', 'anyio'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True, timeout=PATIENCE)


# -- the tools ---------------------------------------------------------------------------------------------------------


def test_calls_are_off_by_default(package: GeneratedPackage, ask: Callable[..., Any]) -> None:
    async def list_them(client: Client) -> Any:
        return (await client.list_tools()).tools

    listed = asyncio.run(connected(make_server(package), list_them))
    assert "call" not in {tool.name for tool in listed}
    assert all(tool.annotations.read_only_hint and tool.description for tool in listed)
    assert "Unknown tool" in ask("call", name="user.get")


def test_find(ask: Callable[..., Any]) -> None:
    assert any(one["call"] == "oa.applyevent" for one in ask("find", text="审批")["calls"])
    assert any(one["name"] == "SysApprovalChangeEvent" for one in ask("find", text="审批")["callbacks"])
    assert ask("find", text="60111")["errors"][0]["meaning"] == "Member does not exist."
    words = ask("find", text="members department list")["calls"]
    assert "user.list" in {one["call"] for one in words}
    assert "externalcontact.get" in next(one for one in ask("find", text="avatar")["fields"])["used_by"]
    taken = ask("find", text="员工 depratment")["notes"]
    assert taken == [
        "员工 is understood as 成员",
        "depratment is unknown; similar words: department, departments, departmentid",
    ]
    assert len(ask("find", text="get")["calls"]) == MAX_HITS
    nothing = ask("find", text="zzzqqqq")
    assert nothing["calls"] == [] and nothing["notes"] == ["zzzqqqq is unknown"]


def test_show(ask: Callable[..., Any]) -> None:
    shown = ask("show", name="client.user.get")
    assert shown["signature"].startswith("client.user.get(userid: str, *, ")
    assert shown["parameters"] == [
        {
            "name": "userid",
            "type": "string",
            "required": True,
            "meaning": "UserID of the member; case does not matter.",
            "limits": {"min_bytes": 1, "max_bytes": 64},
        }
    ]
    assert shown["effect"] == "read" and ask("show", name="user.delete")["effect"] == "change"
    assert shown["page"].endswith("/90196") and shown["example"]["request"] == {"userid": "zhangsan"}
    assert "UserID of the member" in shown["documentation"]
    card = ask("show", name="/cgi-bin/message/send")
    assert "one of touser, toparty, totag is required" in " ".join(card["rules"])
    assert card["types"]
    assert ask("show", name="TextMessage")["selects"] == {"MsgType": "text"}
    assert ask("show", name="40014") == ask("explain_error", errcode=40014)
    assert "did you mean 'user.get'" in ask("show", name="user.gte")
    assert ask("show", name="BotUpdateCardReply")["kind"] == "reply"
    assert ask("show", name="CallbackRouter.on")["import"] == "from wecom_client import CallbackRouter"
    assert "CreateAuthEvent" in ask("show", name="SuiteEvent")["callbacks"]
    python = {one["name"]: one.get("python") for one in ask("show", name="TextMessage")["fields"]}
    assert python["Content"] == "content"


def test_every_call_has_a_method_to_show(package: GeneratedPackage) -> None:
    without = [one.call for one in ENDPOINTS.values() if method_of(package, one) is None]
    assert without == []


def test_explain_error(ask: Callable[..., Any]) -> None:
    busy = ask("explain_error", errcode=-1)
    assert busy["retry"] is True and busy["advice"] and busy["page"].startswith("https://developer.work.weixin.qq.com/")
    assert "advanced_api.create_order" in ask("explain_error", errcode=701149)["advice_of_calls"]
    assert "errcode 123456789 is not on the page" in ask("explain_error", errcode=123456789)


def test_check(ask: Callable[..., Any]) -> None:
    found = ask("check", payload={"userid": 1}, direction="request", name="user.get")
    assert (found["fits"], found["problems"][0]["pointer"]) == (False, "/userid")
    assert ask("check", payload='{"userid": "a"}', direction="answer", name="user.get")["fits"]
    text = "<xml><MsgType>text</MsgType><Content>hi</Content><MsgId>1</MsgId></xml>"
    missing = ask("check", payload=text, direction="callback")["problems"]
    assert "/FromUserName" in {one["pointer"] for one in missing}
    other = ask("check", payload=text, direction="callback", name="ImageMessage")["problems"]
    assert other[0]["message"] == "this is TextMessage; ImageMessage is selected by MsgType=image"
    assert not ask("check", payload="nonsense", direction="callback", name="TextMessage")["fits"]
    assert ask("check", payload={}, direction="x").startswith("check: direction: Input should be 'request'")
    assert "name the call of" in ask("check", payload={}, direction="request")
    deep = ask("check", payload="[" * 100_000, direction="request", name="user.get")
    assert "the payload is not JSON: nested too deeply" in deep


def test_check_takes_texts_and_replies(ask: Callable[..., Any]) -> None:
    assert ask("check", payload='{"userid": "a"}', direction="request", name="user.get") == {
        "fits": True,
        "problems": [],
    }
    reply = {"ToUserName": "a", "FromUserName": "b", "CreateTime": 1, "MsgType": "text"}
    (missing,) = ask("check", payload=reply, direction="reply")["problems"]
    assert (missing["pointer"], missing["kind"]) == ("/Content", "missing")
    assert "there is no callback Nothing; search with find" in ask(
        "check", payload="", direction="callback", name="Nothing"
    )


def test_server_info_and_instructions(package: GeneratedPackage) -> None:
    async def look(client: Client) -> Any:
        return client.server_info, client.instructions, (await client.list_tools()).tools

    who, instructions, found = asyncio.run(connected(make_server(package), look))
    assert (who.name, who.version) == ("wecom", version("wecom-client"))
    assert instructions.startswith("Every call, callback and error code of the WeCom (企业微信) API")
    texts = {tool.name: str(tool.description) for tool in found}
    assert texts["find"].startswith("Find calls, callbacks, errors, fields,")
    assert texts["show"].startswith("Show one call, callback, reply, type, error code or Python name")
    assert texts["explain_error"].startswith("Explain an errcode of WeCom")
    assert texts["check"].startswith("Check a payload against the documentation")
    assert texts["sample"].startswith("Return a valid sample of a request")


def test_sample(ask: Callable[..., Any]) -> None:
    both = ask("sample", name="message.send")
    assert validate_request("/cgi-bin/message/send", both["request"]) == []
    assert validate_response("/cgi-bin/message/send", both["answer"], unknown="report") == []
    assert list(ask("sample", name="user.get", direction="request")) == ["request"]
    assert list(ask("sample", name="UserGetResponse")) == ["answer"]
    assert validate_callback(ask("sample", name="textmessage")["callback"], unknown="report") == []
    assert "there is no callback or model" in ask("sample", name="NoSuchModel")


def test_calls_hide_secrets(ask: Callable[..., Any], fake: FakeWeCom, client: WeComClient) -> None:
    calls = AllowedCalls(lambda: client, [], "the fake")
    token = ask("call", calls, name="gettoken", arguments={"corpid": fake.corp_id, "corpsecret": SECRET})
    assert token["access_token"] == "***" and token["expires_in"] > 0
    assert SECRET not in str(token)
    assert ask("call", calls, name="message.send", arguments=message("hi"))["errcode"] == 0
    assert fake.sent[-1].text == "hi"
    settings = {"password": "4711", "host_key": "815000", "remind_scope": 1}
    fake.on("/cgi-bin/meeting/get_info", {"title": "周会", "settings": settings, "new_in_wecom": {"some_token": "t0k"}})
    meeting = ask("call", calls, name="meeting.get_info", arguments={"meetingid": "m"})
    assert meeting["settings"] == {"password": "***", "host_key": "***", "remind_scope": 1}
    assert meeting["title"] == "周会" and meeting["new_in_wecom"] == {"some_token": "***"}
    mistaken = ask("call", calls, name="user.get", arguments={"user": "zhangsan"})
    assert "userid" in mistaken
    file = {"filename": "名单.txt", "text": "张三 李四"}
    media = ask("call", calls, name="media.upload", arguments={"type": "file", "media": file})
    kept = ask("read_call", calls, name="media.get", arguments={"media_id": media["media_id"]})
    assert kept["text"] == "张三 李四"


def test_reads_are_apart_from_calls_that_change_something(
    package: GeneratedPackage, ask: Callable[..., Any], fake: FakeWeCom, client: WeComClient
) -> None:
    calls = AllowedCalls(lambda: client, [], "the fake")
    assert ask("read_call", calls, name="user.get", arguments={"userid": "lisi"})["userid"] == "lisi"
    refused = ask("read_call", calls, name="user.delete", arguments={"userid": "lisi"})
    assert refused.endswith(": user.delete may change something; only read-only calls are allowed")
    assert ask("read_call", calls, name="/cgi-bin/user/get", arguments={"userid": "lisi"})["errcode"] == 0
    reading = AllowedCalls(lambda: client, ["user.*"], "the fake", reads_only=True)
    assert "Unknown tool" in ask("call", reading, name="user.delete", arguments={"userid": "lisi"})
    assert "Unknown tool" in ask("user-delete", reading, userid="lisi")
    assert "not allowed here: only user.*" in ask("read_call", reading, name="department.list", arguments={})
    assert all(tool.annotations.read_only_hint for tool in listed(package, reading).values())


def test_too_many_named_calls_are_no_separate_tools(package: GeneratedPackage, client: WeComClient) -> None:
    named = [operation.call for operation in ENDPOINTS.values()][:41]
    for count, own in ((40, 40), (41, 0)):
        found = listed(package, AllowedCalls(lambda: client, named[:count], "the fake"))
        assert len([name for name in found if "-" in name]) == own


def test_named_calls_are_separate_tools(
    package: GeneratedPackage, ask: Callable[..., Any], fake: FakeWeCom, client: WeComClient
) -> None:
    calls = AllowedCalls(lambda: client, ["user.get", "user.delete", "message.send"], "the fake")
    found = listed(package, calls)
    hints = {name: found[name].annotations for name in ("user-get", "user-delete", "message-send")}
    assert [(one.read_only_hint, one.destructive_hint) for one in hints.values()] == [
        (True, False),
        (False, True),
        (False, False),
    ]
    assert found["user-get"].input_schema == ENDPOINTS["/cgi-bin/user/get"].tool()["inputSchema"]
    assert ask("user-get", calls, userid="zhangsan")["name"] == "张三"

    async def read(client: Client) -> Any:
        return (await client.call_tool("user-get", {"userid": "zhangsan"})).content[0]

    assert '"name": "张三"' in asyncio.run(connected(make_server(package, calls), read)).text
    assert "userid" in ask("user-get", calls, user="zhangsan")
    assert ask("message-send", calls, **message("hi"))["errcode"] == 0
    assert "user-get" not in listed(package, AllowedCalls(lambda: client, ["*"], "the fake"))  # too many to read


def listed(package: GeneratedPackage, calls: AllowedCalls) -> dict[str, Any]:
    async def list_them(client: Client) -> Any:
        return (await client.list_tools()).tools

    return {tool.name: tool for tool in asyncio.run(connected(make_server(package, calls), list_them))}


def test_look_ups_work_without_settings_and_calls_name_the_missing_ones(tmp_path: Path) -> None:
    async def talk(client: Client) -> None:
        assert told(await client.call_tool("find", {"text": "读取成员"}))["calls"][0]["call"] == "user.get"
        assert told(await client.call_tool("show", {"name": "user.get"}))["method"] == "GET"
        payload = {"payload": {"userid": "a"}, "direction": "request", "name": "user.get"}
        assert told(await client.call_tool("check", payload))["fits"]
        for _ in range(2):
            refused = told(await client.call_tool("read_call", {"name": "user.get", "arguments": {"userid": "a"}}))
            assert "corp_id is not set: set WECOM_CORP_ID, or run: wecom configure" in refused

    asyncio.run(connected(process(tmp_path, "--allow-reads"), talk))


def message(text: str) -> dict[str, Any]:
    """Without the AgentId, which the client adds."""
    return {"touser": "zhangsan", "msgtype": "text", "text": {"content": text}}
