"""Replies: created from an app's values, checked, rendered, and read by a second implementation."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wechatpy.enterprise import create_reply as other_create_reply
from wechatpy.enterprise import parse_message as other_parse_message
from wechatpy.enterprise.crypto import WeChatCrypto

from tests.support import small
from tests.support.envelopes import AES_KEY, CORP_ID, NONCE, TIMESTAMP, TOKEN
from tests.support.sender import Sender, bot_json, info_xml, text_xml
from tests.support.small import CALLBACKS, REPLIES
from wecom_runtime.callbacks.reply import Reply
from wecom_runtime.callbacks.reply_table import ReplyTable
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.errors import InvalidArgumentError, InvalidPayloadError

create = REPLIES.create
MESSAGE = CALLBACKS.parse(text_xml())
BOT_MESSAGE = CALLBACKS.parse(bot_json())
HELLO = CALLBACKS.parse(bot_json(msgtype="event", event={"eventtype": "hello"}))

xml_texts = st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="".join(map(chr, range(32))) + "\ufffe\uffff")
    | st.sampled_from("\t\n\r]>&<"),
    max_size=500,
)


def fields(reply: Reply) -> dict[str, Any]:
    return parse_xml(reply.render())


def test_a_text() -> None:
    reply = create("hi", MESSAGE)
    assert isinstance(reply, small.TextReply)
    found = fields(reply)
    assert abs(int(found.pop("CreateTime")) - time.time()) < 60
    assert found == {"ToUserName": "zhangsan", "FromUserName": CORP_ID, "MsgType": "text", "Content": "hi"}
    assert list(fields(reply)) == ["ToUserName", "FromUserName", "CreateTime", "MsgType", "Content"]


@given(xml_texts)
def test_any_text_arrives_as_it_was(text: str) -> None:
    if len(text.encode()) <= 2048:
        assert fields(create(text, MESSAGE))["Content"] == text


def test_the_older_library_renders_the_same_elements() -> None:
    theirs = parse_xml(other_create_reply("hi", other_parse_message(text_xml())).render())
    ours = fields(create("hi", MESSAGE))
    for element in ("ToUserName", "FromUserName", "MsgType", "Content"):
        assert ours[element] == theirs[element]


def test_a_list_of_articles() -> None:
    articles = [{"title": "a", "image": "http://e/1"}, {"Title": "b"}, small.Article(title="c")]
    for value in (articles, tuple(articles)):
        found = fields(create(value, MESSAGE))
        assert found["ArticleCount"] == "3"
        items = found["Articles"]["item"]
        assert items == [{"Title": "a", "PicUrl": "http://e/1"}, {"Title": "b"}, {"Title": "c"}]
        assert list(found)[3:] == ["MsgType", "ArticleCount", "Articles"]
    assert fields(create([{"title": "a"}], MESSAGE))["Articles"] == {"item": {"Title": "a"}}


def test_no_answer() -> None:
    assert create(None, MESSAGE).render() == create(None).render() == ""
    assert Sender().crypto.encrypt_message(create(None, MESSAGE), NONCE) == ""


def test_a_reply_object_is_addressed_to_the_sender_and_left_alone() -> None:
    constant = small.TextReply(content="hi", target="nobody")
    reply = create(constant, MESSAGE)
    assert (reply.target, reply.source, constant.target) == ("zhangsan", CORP_ID, "nobody")  # type: ignore[attr-defined]
    assert create(constant) is constant


def test_a_mapping_with_all_fields() -> None:
    reply = create({"MsgType": "card", "Button": [{"Text": "ok"}], "Disabled": True}, MESSAGE)
    assert reply == small.CardReply(buttons=[small.Button(text="ok")], disabled=True, target="zhangsan", source=CORP_ID)
    assert fields(reply)["Disabled"] == "true"
    stream = create({"msgtype": "stream", "stream": {"id": "1", "content": "x"}}, BOT_MESSAGE)
    assert stream == small.BotStreamReply(stream=small.BotStream(id="1", content="x"))
    with pytest.raises(InvalidArgumentError, match="determines its kind"):
        create({"Content": "hi"}, MESSAGE)


def test_a_reply_without_a_message_has_no_receiver() -> None:
    assert "ToUserName" not in fields(create("hi"))


def test_the_message_decides_the_kind_of_a_text_reply() -> None:
    assert create("hi", HELLO) == small.BotTextReply(text=small.BotText(content="hi"))
    reply = create("hi", BOT_MESSAGE)
    assert isinstance(reply, small.BotStreamReply)
    assert (reply.stream.content, reply.stream.finish, len(reply.stream.id or "")) == ("hi", True, 32)
    assert create("hi", BOT_MESSAGE) != reply  # another id
    later = create("hi", BOT_MESSAGE, via="later_url")
    assert later == small.BotMarkdownReply(markdown=small.BotText(content="hi"))


def test_json() -> None:
    assert json.loads(create('a "b" ]]> 你', HELLO).render()) == {
        "msgtype": "text",
        "text": {"content": 'a "b" ]]> 你'},
    }


def test_a_command_to_a_suite_has_no_sender() -> None:
    command = CALLBACKS.parse(info_xml())
    assert create(None, command).render() == ""
    with pytest.raises(InvalidArgumentError, match="return None"):
        create("hi", command)


@pytest.mark.parametrize("value", [5, object(), b"hi", {1}, 1.5])
def test_values_that_are_no_reply(value: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="No reply"):
        create(value, MESSAGE)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("x" * 2049, "/Content: 2049 bytes are too many: at most 2048"),
        ("字" * 683, "/Content: 2049 bytes are too many"),
        ([], "/Articles: 0 items are too few: at least 1"),
        ([{"title": "a"}] * 9, "/Articles: 9 items are too many: at most 8"),
        ([{"title": "a"}, {"title": "x" * 129}], "/Articles/1/Title: 129 bytes"),
        ([{"titel": "a"}], "did you mean 'Title'"),
        ([{"title": 5}], "/Articles/0/Title: string expected, got int"),
        (["a", 5], "/Articles/1/Title: string expected"),
        (small.CardReply(buttons=[small.Button(text="ok", style=5)]), "/Button/0/Style: 5 is more than 4"),
        (small.CardReply(buttons=[small.Button(text="ok", style=0)]), "/Button/0/Style: 0 is less than 1"),
        (small.CardReply(buttons=[small.Button(text="五个汉字了")]), "/Button/0/Text: 5 characters are too many"),
        (small.TextReply(content=None), "/Content: Content is required"),  # type: ignore[arg-type]
        (small.TextReply(content="x", unknown_fields={"Contents": "y"}), "Contents is not a known field"),
        (small.TextReply(content="x", create_time="now"), "/CreateTime: int expected"),  # type: ignore[arg-type]
    ],
)
def test_mistakes_are_found_before_anything_is_sent(value: Any, problem: str) -> None:
    reply = create(value, MESSAGE)
    with pytest.raises(InvalidArgumentError) as caught:
        reply.render()
    assert problem in str(caught.value)
    assert "x" * 20 not in str(caught.value)


def test_all_mistakes_are_named_at_once() -> None:
    with pytest.raises(InvalidArgumentError, match=r"/Articles/0/Title.*/Articles/1/Title"):
        create([{"title": "x" * 200}, {"title": "x" * 200}], MESSAGE).render()


def test_the_limits_themselves_are_allowed() -> None:
    assert fields(create("字" * 682 + "ab", MESSAGE))["Content"] == "字" * 682 + "ab"
    assert fields(create([{"title": "x" * 128}] * 8, MESSAGE))["ArticleCount"] == "8"


def test_characters_that_xml_cannot_carry() -> None:
    with pytest.raises(InvalidPayloadError, match=r"U\+0008"):
        create("a\x08b", MESSAGE).render()
    assert json.loads(create("a\x08b", HELLO).render())["text"] == {"content": "a\x08b"}


@given(xml_texts.filter(lambda text: len(text.encode()) <= 2048))
def test_wechatpy_opens_the_answer(text: str) -> None:
    sender = Sender()
    sealed = sender.crypto.encrypt_message(create(text, MESSAGE), NONCE, TIMESTAMP)
    signature = parse_xml(sealed)["MsgSignature"]
    opened = WeChatCrypto(TOKEN, AES_KEY, CORP_ID).decrypt_message(sealed, signature, TIMESTAMP, NONCE)
    assert parse_xml(opened)["Content"] == text


def test_the_table_of_replies() -> None:
    assert len(REPLIES) == 6
    first = next(iter(REPLIES))
    assert (first.model, first.docs, dict(first.selects)) == (small.TextReply, (90241,), {"MsgType": "text"})
    assert REPLIES.check("<xml><MsgType>card</MsgType><Button><Text>ok</Text></Button></xml>") == []
    problems = REPLIES.check("<xml><MsgType>card</MsgType><Button><Txt>ok</Txt></Button></xml>")
    assert {problem.pointer for problem in problems} == {"/Button/0/Txt", "/Button/0/Text"}
    for unknown in ("<xml><MsgType>other</MsgType></xml>", "<xml><Content>hi</Content></xml>"):
        assert [problem.kind for problem in REPLIES.check(unknown)] == ["endpoint"]


def test_a_text_for_which_there_is_no_reply() -> None:
    with pytest.raises(InvalidArgumentError, match="from a str"):
        ReplyTable().create("hi", MESSAGE)


def test_the_base_cannot_be_rendered() -> None:
    with pytest.raises(NotImplementedError):
        Reply().render()


# -- short texts, which are rendered without a model


@given(xml_texts)
def test_a_short_text_is_the_same_reply(text: str) -> None:
    rendered = parse_xml(REPLIES.render(text, MESSAGE))
    short = REPLIES.render_short(text, MESSAGE)
    assert short is not None
    found = parse_xml(short)
    assert abs(int(found.pop("CreateTime")) - int(rendered.pop("CreateTime"))) < 60
    assert found == rendered


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=500))
def test_a_short_text_to_a_bot_is_the_same_reply(text: str) -> None:
    rendered = json.loads(REPLIES.render(text, BOT_MESSAGE))
    short = REPLIES.render_short(text, BOT_MESSAGE)
    assert short is not None
    found = json.loads(short)
    assert found["stream"].pop("id") != rendered["stream"].pop("id")
    assert found == rendered


def test_a_text_that_may_be_too_long_is_no_short_one() -> None:
    for message in (MESSAGE, BOT_MESSAGE):
        REPLIES.render("hi", message)
        size = REPLIES.max_text(message)
        assert REPLIES.render_short("字" * (size // 4), message) is not None
        assert REPLIES.render_short("字" * (size // 4 + 1), message) is None


def test_a_short_text_with_a_character_that_xml_forbids() -> None:
    REPLIES.render("hi", MESSAGE)
    with pytest.raises(InvalidPayloadError, match="U\\+0000"):
        REPLIES.render_short("a\0", MESSAGE)


def test_no_short_text_for_a_callback_without_a_sender() -> None:
    event = CALLBACKS.parse(info_xml())
    assert REPLIES.render_short("hi", event) is None
