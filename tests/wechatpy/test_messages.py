"""Callbacks and replies under the older library's names."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
import xmltodict

from wecom_client import WeComCrypto
from wecom_client.wechatpy import enterprise, work
from wecom_client.wechatpy.enterprise import messages as older_messages
from wecom_client.wechatpy.exceptions import InvalidSignatureException
from wecom_client.wechatpy.fields import IntegerField, StringField
from wecom_client.wechatpy.messages import BaseMessage, UnknownMessage
from wecom_client.wechatpy.work import events, replies
from wecom_client.wechatpy.work.crypto import PrpCrypto
from wecom_client.wechatpy.work.exceptions import InvalidCorpIdException

TOKEN = "token"
KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
CORP = "ww1"


def xml(*, MsgType: str = "event", **fields: Any) -> str:
    data = {"ToUserName": CORP, "FromUserName": "zhangsan", "CreateTime": "1700000000", "MsgType": MsgType, **fields}
    return xmltodict.unparse({"xml": data}, full_document=False)


def test_a_text() -> None:
    message = work.parse_message(xml(MsgType="text", Content="hi", MsgId="7", AgentID="3"))
    assert (message.type, message.content, message.id, message.agent) == ("text", "hi", 7, 3)
    assert (message.source, message.target, message.time) == ("zhangsan", CORP, 1700000000)
    china = datetime.timezone(datetime.timedelta(hours=8))
    assert message.create_time == datetime.datetime(2023, 11, 15, 6, 13, 20, tzinfo=china)
    message.content = "changed"
    assert message.content == "changed"


def test_the_new_model_is_at_hand() -> None:
    message = enterprise.parse_message(xml(Event="CLICK", EventKey="KEY", AgentID="3"))
    assert (message.event, message.key) == ("click", "KEY")
    assert type(message.model).__name__ == "ClickEvent"
    assert message.model.agent == 3


def test_nothing_and_unknown() -> None:
    assert work.parse_message("") is None
    assert work.parse_message(None) is None
    unknown = work.parse_message(xml(Event="brand_new", Thing="x"))
    assert isinstance(unknown, UnknownMessage)
    assert (unknown.type, unknown.id) == ("unknown", 0)
    assert unknown.model.unknown_fields["Thing"] == "x"
    with pytest.raises(KeyError):
        work.parse_message("<xml><Content>no type</Content></xml>")


def test_nested_values() -> None:
    pictures = {"Count": "2", "PicList": {"item": [{"PicMd5Sum": "a"}, {"PicMd5Sum": "b"}]}}
    event = work.parse_message(xml(Event="pic_sysphoto", EventKey="K", SendPicsInfo=pictures))
    assert event.count == 2
    assert [picture["PicMd5Sum"] for picture in event.pictures] == ["a", "b"]
    one = work.parse_message(
        xml(Event="pic_weixin", SendPicsInfo={"Count": "1", "PicList": {"item": {"PicMd5Sum": "a"}}})
    )
    assert one.pictures == [{"PicMd5Sum": "a"}]
    assert work.parse_message(xml(Event="pic_weixin", SendPicsInfo={"Count": "0", "PicList": ""})).pictures == []
    place = {"Location_X": "23", "Location_Y": "113", "Scale": "15", "Label": "广州", "Poiname": ""}
    chosen = work.parse_message(xml(Event="location_select", SendLocationInfo=place))
    assert (chosen.location, chosen.label, chosen.poiname) == (("23", "113"), "广州", None)
    batch = enterprise.parse_message(xml(Event="batch_job_result", BatchJob={"JobId": "j", "ErrCode": "0"}))
    assert (batch.job_id, batch.err_code) == ("j", "0")


def test_classes_of_ones_own() -> None:
    @older_messages.register_message("canteen")
    class CanteenMessage(BaseMessage):
        type = "canteen"
        dish = StringField("Dish")
        price = IntegerField("Price", 0)

    class DishEvent(events.BaseEvent):
        event = "dish_ready"
        dish = StringField("Dish")

    try:
        message = enterprise.parse_message(xml(MsgType="canteen", Dish="麻婆豆腐"))
        assert isinstance(message, CanteenMessage)
        assert (message.dish, message.price, message.source) == ("麻婆豆腐", 0, "zhangsan")
        event = work.parse_message(xml(Event="DISH_READY", Dish="麻婆豆腐"))
        assert isinstance(event, DishEvent)
        assert event.dish == "麻婆豆腐"
    finally:
        del older_messages.MESSAGE_TYPES["canteen"], events.EVENT_TYPES["dish_ready"]


# -- replies


def read(reply: Any) -> Any:
    return xmltodict.parse(reply.render())["xml"]


def test_a_reply_to_a_message() -> None:
    message = work.parse_message(xml(MsgType="text", Content="hi", AgentID="3"))
    reply = work.create_reply("a ]]> b", message)
    seen = read(reply)
    assert (seen["MsgType"], seen["Content"]) == ("text", "a ]]> b")
    assert (seen["ToUserName"], seen["FromUserName"], seen["AgentID"]) == ("zhangsan", CORP, "3")
    assert work.create_reply("x", message, render=True).startswith("<xml>")
    assert work.create_reply(None) is None
    own = replies.TextReply(content="y")
    assert work.create_reply(own, message) is own
    assert own.target == "zhangsan"


def test_all_kinds_of_replies() -> None:
    assert read(replies.ImageReply(media_id="m"))["Image"] == {"MediaId": "m"}
    assert read(replies.VoiceReply(media_id="m"))["Voice"] == {"MediaId": "m"}
    video = replies.VideoReply(media_id="m", title="t")
    assert (read(video)["Video"], video.title, video.description) == ({"MediaId": "m", "Title": "t"}, "t", None)
    assert read(replies.TaskCardReply(replace_name="done"))["TaskCard"] == {"ReplaceName": "done"}
    assert replies.EmptyReply().render() == ""
    news = work.create_reply([{"title": "t", "description": "d", "image": "https://e/i", "url": "https://e"}])
    news.add_article({"title": "t2"})
    seen = read(news)
    assert seen["ArticleCount"] == "2"
    assert seen["Articles"]["item"][0] == {
        "Title": "t",
        "Description": "d",
        "PicUrl": "https://e/i",
        "Url": "https://e",
    }
    with pytest.raises(AttributeError):
        work.create_reply([{}] * 11)
    assert str(replies.TextReply(content="z")).count("z") == 1


# -- encryption


def test_both_libraries_read_each_other() -> None:
    crypto, new = work.WeChatCrypto(TOKEN, KEY, CORP), WeComCrypto(TOKEN, KEY, CORP)
    envelope = xmltodict.parse(crypto.encrypt_message("<xml>1</xml>", "nonce", "1700000000"))["xml"]
    arguments = (envelope["MsgSignature"], envelope["TimeStamp"], envelope["Nonce"])
    assert new.decrypt_message({"Encrypt": envelope["Encrypt"]}, *arguments) == "<xml>1</xml>"
    assert crypto.decrypt_message({"Encrypt": envelope["Encrypt"]}, *arguments) == "<xml>1</xml>"
    with pytest.raises(InvalidSignatureException) as caught:
        crypto.decrypt_message({"Encrypt": envelope["Encrypt"]}, "0" * 40, *arguments[1:])
    assert caught.value.errcode == -40001
    with pytest.raises(InvalidCorpIdException):
        enterprise.WeChatCrypto(TOKEN, KEY, "ww2").decrypt_message({"Encrypt": envelope["Encrypt"]}, *arguments)
    for missing in ((None, "1", "n", "e"), ("s", "1", "n", None)):
        with pytest.raises(InvalidSignatureException):
            crypto.check_signature(*missing)
    assert TOKEN not in repr(crypto)


def test_the_layer_below() -> None:
    layer = PrpCrypto(bytes(range(32)))
    assert layer.decrypt(layer.encrypt("文", CORP), CORP) == "文"
    with pytest.raises(InvalidCorpIdException):
        layer.decrypt(layer.encrypt("文", CORP), "ww2")
