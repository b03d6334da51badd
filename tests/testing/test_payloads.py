"""Checks of payloads: mistakes are reported with pointer and kind, and valid payloads cause no finding."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from wecom_client import create_reply, parse_message
from wecom_client.testing import (
    Problem,
    validate_callback,
    validate_reply,
    validate_request,
    validate_response,
)

HEAD = (
    "<ToUserName><![CDATA[ww1]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName>"
    "<CreateTime>1348831860</CreateTime><MsgType><![CDATA[text]]></MsgType>"
)
MESSAGE = f"<xml>{HEAD}<Content><![CDATA[hi]]></Content><MsgId>1</MsgId><AgentID>1</AgentID></xml>"
BOT_MESSAGE = {
    "msgid": "1",
    "aibotid": "b",
    "chattype": "single",
    "from": {"userid": "zhangsan"},
    "msgtype": "text",
    "text": {"content": "hi"},
}
CHECKS: tuple[Callable[[Any], list[Problem]], ...] = (
    lambda payload: validate_request("/cgi-bin/user/get", payload),
    lambda payload: validate_response("/cgi-bin/user/get", payload, unknown="report"),
    validate_callback,
    validate_reply,
)


def kinds(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.pointer, problem.kind) for problem in problems]


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize("payload", [None, 5, ["x"], [("userid", "x")], object(), 1.5, True])
def test_payloads_that_are_no_mappings(check: Callable[[Any], list[Problem]], payload: object) -> None:
    assert kinds(check(payload)) == [("", "type")]


@pytest.mark.parametrize("check", [validate_callback, validate_reply])
@pytest.mark.parametrize("payload", ["", "hello", "[1]", "<xml>", "{", b"\xff", "<xml><Encrypt>x"])
def test_payloads_that_cannot_be_parsed(check: Callable[[Any], list[Problem]], payload: object) -> None:
    assert kinds(check(payload)) == [("", "type")]


@pytest.mark.parametrize("text", [MESSAGE, json.dumps(BOT_MESSAGE)])
def test_a_reply_as_it_is_sent_is_no_false_alarm(text: str) -> None:
    message = parse_message(text)
    assert validate_callback(text, unknown="report") == []
    reply = create_reply("好的", message).render()
    assert validate_reply(reply) == []
    assert validate_callback(reply, unknown="report") == []


def test_mistakes_in_a_reply() -> None:
    reply = f"<xml>{HEAD}<Contnt>hi</Contnt></xml>"
    assert kinds(validate_reply(reply)) == [("/Contnt", "unknown"), ("/Content", "missing")]
    long = f"<xml>{HEAD}<Content>{'x' * 2049}</Content></xml>"
    assert kinds(validate_reply(long)) == [("/Content", "limit")]
    assert kinds(validate_reply({"MsgType": "tune"})) == [("", "endpoint")]
    assert kinds(validate_reply({"is_valid": "perhaps"})) == [("", "endpoint")]


def test_unknown_endpoints_suggest_similar_ones() -> None:
    for found in (
        validate_request("/cgi-bin/user/gett", {}),
        validate_response("/cgi-bin/user/gett", {}, unknown="report"),
    ):
        [problem] = found
        assert problem.kind == "endpoint"
        assert problem.message.endswith("; did you mean '/cgi-bin/user/get'?")


def test_a_message_that_lacks_something_is_no_reply() -> None:
    assert kinds(validate_callback(MESSAGE.replace("<MsgId>1</MsgId>", ""), unknown="report")) == [
        ("/MsgId", "missing")
    ]
    bare = "<xml><MsgType>text</MsgType><Content>hi</Content></xml>"
    assert ("/FromUserName", "missing") in kinds(validate_callback(bare, unknown="report"))
    without = {key: value for key, value in BOT_MESSAGE.items() if key != "from"}
    assert kinds(validate_callback(without, unknown="report")) == [("/from", "missing")]
