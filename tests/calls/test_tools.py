"""Calls as tools of language models: definitions, and the calls that models ask for."""

from __future__ import annotations

import asyncio
import base64
import json
import re
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import jsonschema_rs
import pytest

from tests.support.every import every_endpoint
from tests.support.generated import SAMPLES
from wecom_client import (
    ENDPOINTS,
    AsyncWeComClient,
    InvalidArgumentError,
    NotFoundError,
    ResponseError,
    WeComClient,
    run_tool,
)
from wecom_client.testing import FakeWeCom

NAME_THAT_ALL_TAKE = re.compile(r"[a-zA-Z0-9_-]{1,64}")
COMBINATIONS = {"anyOf", "oneOf", "allOf", "not", "enum"}
"""What makers of language models refuse where parameters begin."""


@pytest.fixture
def client(fake: FakeWeCom) -> Iterator[WeComClient]:
    with closing(fake.client()) as client:
        yield client


# -- definitions -------------------------------------------------------------------------------------------------------


def test_tools_are_those_of_the_protocol() -> None:
    from mcp.types import Tool  # `make try` needs none of it, and loading it takes half a second

    for operation in ENDPOINTS.values():
        tool = operation.tool(language="zh")
        assert Tool.model_validate(tool).name == tool["name"]


@every_endpoint
def test_each_call_is_a_tool_that_takes_its_own_example(path: str) -> None:
    operation = ENDPOINTS[path]
    tool = operation.tool(language="zh")
    assert NAME_THAT_ALL_TAKE.fullmatch(tool["name"])
    assert ENDPOINTS.named(tool["name"]) is operation
    schema = tool["inputSchema"]
    jsonschema_rs.meta.validate(schema)
    assert schema["type"] == "object" and not COMBINATIONS & schema.keys()
    example = SAMPLES.request(operation.path)
    for made in operation.computed:
        example.pop(made.name, None)
    if operation.upload:
        example[operation.upload] = {"filename": "a.txt", "text": "hello"}
    jsonschema_rs.validate(schema, example)


def test_names_are_of_one_call_each() -> None:
    names = [operation.tool()["name"] for operation in ENDPOINTS.values()]
    assert len(set(names)) == len(ENDPOINTS)


def test_the_same_tool_as_each_maker_writes_it() -> None:
    get = ENDPOINTS["/cgi-bin/user/get"]
    tool = get.tool(language="en")
    assert tool["name"] == "user-get" and tool["title"] == "Get the profile of one member"
    assert tool["description"].startswith("Get the profile of one member")
    assert "(读取成员)" in tool["description"]
    assert get.tool(language="zh")["title"] == "读取成员"
    schema = tool["inputSchema"]
    assert schema["required"] == ["userid"] and schema["additionalProperties"] is False
    assert schema["properties"]["userid"]["description"] == "UserID of the member; case does not matter. 1 to 64 bytes."
    function = {"name": "user-get", "description": tool["description"], "parameters": schema}
    assert get.tool("openai", language="en") == {"type": "function", "function": function}
    other = {"name": "user-get", "description": tool["description"], "input_schema": schema}
    assert get.tool("anthropic", language="en") == other
    with pytest.raises(InvalidArgumentError, match='"mcp", "openai" or "anthropic", not \'soap\''):
        get.tool("soap")  # type: ignore[arg-type]


def test_the_language_is_that_of_the_argument_else_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    get = ENDPOINTS["/cgi-bin/user/get"]
    monkeypatch.setenv("WECOM_LANG", "zh")
    assert get.tool() == get.tool(language="zh") != get.tool(language="en")
    text = get.tool()["inputSchema"]["properties"]["userid"]["description"]
    assert text == "成员的 UserID；不区分大小写。1 到 64 字节。"
    monkeypatch.setenv("WECOM_LANG", "en")
    assert get.tool() == get.tool(language="en")


def test_deprecations_are_in_the_language() -> None:
    deprecated = [operation for operation in ENDPOINTS.values() if operation.deprecated]
    assert deprecated
    for operation in deprecated:
        english, chinese = (operation.tool(language=language)["description"] for language in ("en", "zh"))
        assert f"Deprecated: {operation.deprecated}"[:100] in english
        (line,) = re.findall(r"已弃用：(.+)", chinese)
        assert re.search("[一-鿿]", line) and str(operation.deprecated) not in line


def test_rules_between_parameters_are_described() -> None:
    send = ENDPOINTS["/cgi-bin/message/send"].tool(language="en")
    assert "one of touser, toparty, totag is required." in send["description"].splitlines()
    assert "agentid" not in send["inputSchema"]["required"]  # the client has it


def test_computed_parameters_are_not_in_the_schema() -> None:
    signed = next(one for one in ENDPOINTS.values() if any(made.name == "nonce_str" for made in one.computed))
    schema = signed.tool()["inputSchema"]
    made = {one.name for one in signed.computed}
    assert not made & schema["properties"].keys() and not made & {*schema.get("required", ())}


@pytest.mark.parametrize(
    ("path", "reads", "destroys"),
    [
        ("/cgi-bin/user/get", True, False),
        ("/cgi-bin/department/simplelist", True, False),
        ("/cgi-bin/user/create", False, False),
        ("/cgi-bin/message/send", False, False),
        ("/cgi-bin/user/update", False, True),
        ("/cgi-bin/user/delete", False, True),
        ("/cgi-bin/batch/replaceuser", False, True),
        ("/mmpaymkttransfers/sendworkwxredpack", False, True),
    ],
)
def test_annotations_mark_reading_and_destructive_tools(path: str, reads: bool, destroys: bool) -> None:
    (operation,) = [one for one in ENDPOINTS.values() if one.path.endswith(path)]
    assert operation.effect == ("read" if reads else "change" if destroys else "add")
    hints = operation.tool()["annotations"]
    assert (hints["readOnlyHint"], hints["destructiveHint"]) == (reads, destroys)


# -- calls -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["user-get", "user.get", "client.user.get", "/cgi-bin/user/get", "user/get"])
@pytest.mark.parametrize("arguments", [{"userid": "zhangsan"}, '{"userid": "zhangsan"}'])
def test_a_tool_is_called(client: WeComClient, name: str, arguments: Any) -> None:
    answer = run_tool(client, name, arguments)
    assert answer["name"] == "张三" and json.dumps(answer)


def test_a_tool_is_awaited(fake: FakeWeCom) -> None:
    async def ask() -> None:
        async with fake.async_client() as client:
            assert isinstance(client, AsyncWeComClient)
            assert (await run_tool(client, "user-get", {"userid": "zhangsan"}))["name"] == "张三"
            with pytest.raises(InvalidArgumentError, match="userid"):
                await run_tool(client, "user-get", {"user": "zhangsan"})
            media = await run_tool(client, "media-upload", {"type": "file", "media": text_file("hello there")})
            assert (await run_tool(client, "media-get", {"media_id": media["media_id"]}))["text"] == "hello there"

    asyncio.run(ask())


def text_file(text: str) -> dict[str, str]:
    return {"filename": "a.txt", "text": text}


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("user-gte", {}, "there is no call user.gte; did you mean 'user.get'"),
        ("user-get", {}, "userid is required"),
        ("user-get", {"userid": "a", "colour": "red"}, "colour is not a known field"),
        ("user-get", None, "userid is required"),
        ("user-get", "{", "client.user.get: the arguments are not JSON"),
        ("user-get", "[1]", "client.user.get: the arguments are not a JSON object"),
        ("department-list", {"id": "two"}, "/id: int expected"),
        ("media-upload", {"type": "file", "media": "/etc/passwd"}, "media is a file: pass filename"),
        ("media-upload", {"type": "file", "media": {"filename": "a", "base64": "%"}}, "media is a file"),
        ("media-upload", {"type": "file", "media": {"filename": "a"}}, "media is a file"),
    ],
)
def test_invalid_arguments_are_named_and_not_sent(
    fake: FakeWeCom, client: WeComClient, name: str, arguments: Any, message: str
) -> None:
    with pytest.raises(InvalidArgumentError) as failure:
        run_tool(client, name, arguments)
    assert message in str(failure.value)
    assert [call.path for call in fake.calls] == []


def test_a_model_gets_no_call_that_it_was_not_offered(fake: FakeWeCom, client: WeComClient) -> None:
    only = ("user.get*", "/cgi-bin/department/list", "message-send")
    assert run_tool(client, "user-get", {"userid": "lisi"}, only=only)["userid"] == "lisi"
    assert run_tool(client, "department-list", only=only)["department"]
    with pytest.raises(InvalidArgumentError, match=r"user\.delete is not allowed here: only user\.get\*, "):
        run_tool(client, "user-delete", {"userid": "lisi"}, only=only)
    with pytest.raises(InvalidArgumentError, match=r"user\.delete is not allowed here"):
        run_tool(client, "/cgi-bin/user/delete", {"userid": "lisi"}, only=iter(only))
    assert "/cgi-bin/user/delete" not in [call.path for call in fake.calls]


def test_refusals_are_raised(client: WeComClient) -> None:
    with pytest.raises(NotFoundError, match="60111"):
        run_tool(client, "user-get", {"userid": "nobody"})


def test_secrets_are_hidden(fake: FakeWeCom, client: WeComClient) -> None:
    token = run_tool(client, "gettoken", {"corpid": fake.corp_id, "corpsecret": fake.secret})
    assert token["access_token"] == "***" and token["expires_in"] > 0


def test_files_come_as_text_or_base64_and_not_too_long_ones(fake: FakeWeCom, client: WeComClient) -> None:
    pixels = b"\x89PNG\r\n\x1a\n" + bytes(range(248))
    given = {"filename": "a.png", "base64": base64.b64encode(pixels).decode()}
    media = run_tool(client, "media-upload", {"type": "image", "media": given})
    kept = run_tool(client, "media-get", {"media_id": media["media_id"]})
    assert base64.b64decode(kept["base64"]) == pixels and kept["size"] == 256
    million = 1_000_000  # as the guide says
    media = run_tool(client, "media-upload", {"type": "file", "media": text_file("x" * million)})
    assert run_tool(client, "media-get", {"media_id": media["media_id"]})["size"] == million
    media = run_tool(client, "media-upload", {"type": "file", "media": text_file("x" * (million + 1))})
    with pytest.raises(ResponseError, match=f"more than {million} bytes"):
        run_tool(client, "media-get", {"media_id": media["media_id"]})


@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_definition_is_within_the_limits_of_services(language: str) -> None:
    for operation in ENDPOINTS.values():
        tool = operation.tool(language=language)
        assert len(tool["name"]) <= 64 and len(tool["description"]) <= 1024, operation.call


def test_a_tool_of_some_kinds_of_messages_is_small() -> None:
    send = ENDPOINTS["/cgi-bin/message/send"]
    tool = send.tool("openai", language="en", kinds=("text", "markdown"))
    schema = tool["function"]["parameters"]
    assert schema["properties"]["msgtype"]["enum"] == ["text", "markdown"]
    assert {"text", "markdown", "touser"} <= {*schema["properties"]} and "image" not in schema["properties"]
    assert {*schema["$defs"]} == {"MarkdownContent", "TextContent"}
    assert "text is required if msgtype is text." in tool["function"]["description"]
    assert "image" not in tool["function"]["description"]
    assert len(json.dumps(tool)) <= 8192


def test_kinds_that_a_call_does_not_have() -> None:
    with pytest.raises(InvalidArgumentError, match="did you mean 'markdown'"):
        ENDPOINTS["/cgi-bin/message/send"].tool(language="en", kinds=["markdwn"])
    with pytest.raises(InvalidArgumentError, match="no parameter that selects others"):
        ENDPOINTS["/cgi-bin/user/get"].tool(language="en", kinds=["text"])
