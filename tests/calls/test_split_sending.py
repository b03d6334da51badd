"""Texts that are longer than one message holds: `client.message.send_pieces` and its like."""

from __future__ import annotations

import time
from types import SimpleNamespace
from typing import Any

import pytest

from tests.support.clients import Driver
from wecom_client import APIError, InvalidArgumentError, WeComError, split_text
from wecom_client.testing import FakeWeCom, validate_request
from wecom_client.types.message import MarkdownContent
from wecom_runtime.flow import Sleep

SEND = "/cgi-bin/message/send"
WEBHOOK = "/cgi-bin/webhook/send"
CUSTOMER = "/cgi-bin/kf/send_msg"
REPORT = "".join(f"第 {number} 项：一切正常，没有需要处理的问题。\n\n" for number in range(200))


def contents(wecom: FakeWeCom, path: str, kind: str = "text") -> list[str]:
    return [(call.json or {})[kind]["content"] for call in wecom.calls.to(path)]


def test_a_long_text_goes_out_in_order(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002)
    answers = driver.run(client.message.send_pieces("text", touser="zhangsan", text={"content": REPORT}))
    sent = contents(wecom, SEND)
    assert sent == [piece.rstrip("\n") for piece in split_text(REPORT, 2048)]
    assert len(sent) > 4
    assert [answer.msgid for answer in answers] == [(call.answer or {})["msgid"] for call in wecom.calls.to(SEND)]
    for call in wecom.calls.to(SEND):
        assert validate_request(SEND, call.json) == []


def test_a_short_text_is_one_message(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002)
    answers = driver.run(client.message.send_pieces("text", touser="zhangsan", text={"content": "好的\n"}))
    assert contents(wecom, SEND) == ["好的\n"]
    assert len(answers) == 1


def test_models_are_parted_as_mappings_are(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002)
    given = MarkdownContent(content="```python\n" + "x = 1\n" * 400 + "```")
    driver.run(client.message.send_pieces("markdown", touser="zhangsan", markdown=given))
    sent = contents(wecom, SEND, "markdown")
    assert len(sent) == 2
    assert all(piece.startswith("```python\n") and piece.endswith("\n```") for piece in sent)
    assert len(given.content) == 2413


def test_only_the_first_message_mentions_members(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    text = {"content": "a" * 3000, "mentioned_list": ["@all"]}
    driver.run(client.webhook.send_pieces("00000000-0000-0000-0000-example00key", "text", text=text))
    first, second = ((call.json or {})["text"] for call in wecom.calls.to(WEBHOOK))
    assert (first["mentioned_list"], "mentioned_list" in second) == (["@all"], False)
    assert text["mentioned_list"] == ["@all"]


def test_texts_beyond_five_messages_are_refused_before_sending(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    with pytest.raises(InvalidArgumentError, match="send_msg: the text needs 6 messages, but WeCom accepts 5"):
        driver.run(client.kf.send_msg_pieces("wm1", "wk1", "text", text={"content": "字" * 4000}))
    assert wecom.calls.to(CUSTOMER) == []


def test_an_error_in_the_middle_has_the_sent_and_unsent_parts(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002)
    wecom.on(SEND, {"errcode": 0, "msgid": "first"}, times=1)
    wecom.fail(SEND, errcode=45009)
    with pytest.raises(APIError) as caught:
        driver.run(client.message.send_pieces("text", touser="zhangsan", text={"content": REPORT}))
    assert [answer.msgid for answer in caught.value.sent] == ["first"]
    pieces = [piece.rstrip("\n") for piece in split_text(REPORT, 2048)]
    assert caught.value.unsent == "\n".join(pieces[1:])
    assert len(wecom.calls.to(SEND)) == 2
    with pytest.raises(WeComError) as other:
        driver.run(client.message.send("text", touser="zhangsan", text={"content": "a"}))
    assert other.value.sent == ()


def test_pieces_keep_to_the_quota_of_the_page(
    driver: Driver, wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses: list[float] = []

    def pause(command: Sleep, transport: Any) -> None:
        pauses.append(command.seconds)

    async def apause(command: Sleep, transport: Any) -> None:
        pauses.append(command.seconds)

    monkeypatch.setattr(Sleep, "perform", pause)
    monkeypatch.setattr(Sleep, "aperform", apause)
    clock = SimpleNamespace(monotonic=lambda: time.monotonic() + sum(pauses))
    monkeypatch.setattr("wecom_runtime.calls.split_sending.time", clock)
    client = driver.client(wecom.base_url)
    text = {"content": "字" * 682 * 30}
    answers = driver.run(client.webhook.send_pieces("00000000-0000-0000-0000-example00key", "text", text=text))
    assert len(answers) == 30
    assert len(pauses) <= 10
    assert 55 < sum(pauses) < 61  # 20 a minute


@pytest.mark.parametrize(
    "receivers", [("zhangsan", "zhangsan"), (["zhangsan", "lisi"], "lisi|wangwu"), (["lisi"], "lisi")]
)
def test_texts_to_one_receiver_do_not_mix(driver: Driver, wecom: FakeWeCom, receivers: tuple[Any, Any]) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002)
    texts = ["".join(f"{letter} line {number}\n" for number in range(600)) for letter in "ab"]

    def send(touser: Any, content: str) -> Any:
        return client.message.send_pieces("text", touser=touser, text={"content": content})

    calls = [lambda i=i: send(receivers[i], texts[i]) for i in (0, 1)]
    results = driver.together(*calls)
    assert not [one for one in results if isinstance(one, BaseException)]
    letters = "".join(content[0] for content in contents(wecom, SEND))
    assert letters in (
        "a" * letters.count("a") + "b" * letters.count("b"),
        "b" * letters.count("b") + "a" * letters.count("a"),
    )
    assert letters.count("a") > 3 and letters.count("b") > 3


def test_a_text_that_fails_lets_the_next_one_go(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url, agent_id=1000002)
    wecom.fail(SEND, errcode=45009, times=1)
    send = client.message.send_pieces
    with pytest.raises(APIError) as caught:
        driver.run(send("text", touser="zhangsan", text={"content": REPORT}))
    driver.run(send("text", touser="zhangsan", text={"content": caught.value.unsent}))
    assert "".join(contents(wecom, SEND)[1:]).replace("\n", "") == REPORT.replace("\n", "")
