"""Edge cases of the older library's names, such as separate state and values beyond limits."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pymemcache
import pytest
import redis
import requests
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from tests.wechatpy.recorder import Recorder
from wecom_client import DecryptError
from wecom_client.wechatpy.crypto import WeChatWxaCrypto
from wecom_client.wechatpy.enterprise import create_reply, parse_message
from wecom_client.wechatpy.enterprise.crypto import WeChatCrypto
from wecom_client.wechatpy.enterprise.exceptions import InvalidCorpIdException
from wecom_client.wechatpy.exceptions import (
    InvalidAppIdException,
    InvalidMchIdException,
    InvalidSignatureException,
    WeChatClientException,
)
from wecom_client.wechatpy.messages import UnknownMessage
from wecom_client.wechatpy.replies import ArticlesReply, TextReply, VideoReply
from wecom_client.wechatpy.session.memcachedstorage import MemcachedStorage
from wecom_client.wechatpy.session.redisstorage import RedisStorage
from wecom_client.wechatpy.session.shovestorage import ShoveStorage
from wecom_client.wechatpy.utils import (
    ObjectDict,
    byte2int,
    check_signature,
    get_querystring,
    random_string,
    timezone,
    to_binary,
    to_text,
)
from wecom_client.wechatpy.work import WeChatClient

ARTICLE = {"title": "t", "description": "d", "image": "https://a.example/a.png", "url": "https://a.example"}
MESSAGE = parse_message(
    "<xml><ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>1</CreateTime>"
    "<MsgType>text</MsgType><Content>hi</Content><MsgId>7</MsgId><AgentID>3</AgentID></xml>"
)


def test_replies_share_no_values() -> None:
    first = VideoReply(message=MESSAGE, media_id="m1")
    first.title = "the first"
    second = VideoReply(message=MESSAGE, media_id="m2")
    assert second.title != "the first" and "the first" not in second.render()
    news = ArticlesReply(message=MESSAGE)
    news.articles.append(ARTICLE)
    assert ArticlesReply(message=MESSAGE).articles == []


def test_ten_articles_and_no_more() -> None:
    news = ArticlesReply(message=MESSAGE)
    for _ in range(10):
        news.add_article(ARTICLE)
    with pytest.raises(AttributeError, match="10 articles"):
        news.add_article(ARTICLE)
    assert len(news.articles) == 10


def test_the_token_does_not_go_over_another_scheme() -> None:
    recorder = Recorder(hidden=())
    client = recorder.client(WeChatClient, "ww1", "s", access_token="TOKEN")
    with pytest.raises(ValueError, match="not sent to another host"):
        client.get("http://qyapi.weixin.qq.com/cgi-bin/user/get")
    assert recorder.seen == []


def test_a_given_token_is_not_replaced_without_auto_retry() -> None:
    recorder = Recorder(hidden=())
    recorder.answers["/cgi-bin/user/get"] = [{"errcode": 40014, "errmsg": "invalid access_token"}]
    client = recorder.client(WeChatClient, "ww1", "s", access_token="TOKEN", auto_retry=False)
    with pytest.raises(WeChatClientException, match="40014"):
        client.user.get("zhangsan")
    assert [seen.path for seen in recorder.seen] == ["/cgi-bin/user/get"]


def test_an_end_that_is_the_start_is_none() -> None:
    recorder = Recorder(hidden=())
    client = recorder.client(WeChatClient, "ww1", "s", access_token="TOKEN")
    with pytest.raises(ValueError, match="must be after the start"):
        client.oa.get_checkin_data(1, 7, 7, ["zhangsan"])
    assert recorder.seen == []


# -- calls


class Watching(Recorder):
    """Fails as a network does, as often as it is told to, and knows how long it was to wait."""

    def __init__(self, failures: int = 0, error: Exception | None = None) -> None:
        super().__init__()
        self.timeouts: list[Any] = []
        self._failures = failures
        self._error = error or requests.ConnectionError("Connection reset by peer")

    def send(self, request: requests.PreparedRequest, **settings: Any) -> requests.Response:  # type: ignore[override]
        answer = super().send(request, **settings)
        if "gettoken" not in str(request.url):
            self.timeouts.append(settings["timeout"])
            if self._failures:
                self._failures -= 1
                raise self._error
        return answer


def test_read_only_calls_are_repeated() -> None:
    recorder = Watching(1)
    client = recorder.client(WeChatClient, "ww1", "s")
    assert client.get("user/get", params={"userid": "zhangsan"})["errcode"] == 0
    assert len(recorder.seen) == 2
    recorder = Watching(1)
    with pytest.raises(requests.ConnectionError):
        recorder.client(WeChatClient, "ww1", "s").post("user/create", data={"userid": "u"})
    assert len(recorder.seen) == 1


def test_no_answer_in_time() -> None:
    recorder = Watching(9, requests.ReadTimeout("read timed out"))
    with pytest.raises(requests.Timeout):
        recorder.client(WeChatClient, "ww1", "s").post("user/create", data={"userid": "u"})


def test_a_call_has_a_timeout_of_its_own() -> None:
    recorder = Watching()
    client = recorder.client(WeChatClient, "ww1", "s", timeout=50)
    client.get("user/get", timeout=7)
    client.get("user/get")
    own, usual = (timeout.read_timeout for timeout in recorder.timeouts)
    assert own <= 7 < usual <= 50


def test_an_error_that_is_no_matter_of_the_token_leaves_it() -> None:
    recorder = Recorder(hidden=())
    recorder.answers["/cgi-bin/user/get"] = [{"errcode": 60111, "errmsg": "userid not found"}]
    client = recorder.client(WeChatClient, "ww1", "s", access_token="GIVEN")
    with pytest.raises(WeChatClientException, match="60111"):
        client.user.get("nobody")
    assert [seen.path for seen in recorder.seen] == ["/cgi-bin/user/get"]
    assert client.access_token == "GIVEN"


def test_lists_of_members_are_one_text() -> None:
    recorder = Recorder()
    client = recorder.client(WeChatClient, "ww1", "s")
    client.message.send_text(3, ["zhangsan", "lisi"], "hi", party_ids=[1, 2])
    body = recorder.seen[-1].body
    assert (body["touser"], body["toparty"]) == ("zhangsan|lisi", "1|2")


def test_as_many_as_wecom_takes() -> None:
    recorder = Recorder()
    client = recorder.client(WeChatClient, "ww1", "s")
    users, departments = [f"u{number}" for number in range(1000)], list(range(100))
    client.tag.add_users(1, users, departments)
    assert recorder.seen[-1].body == {"tagid": 1, "userlist": users, "partylist": departments}
    client.tag.create("x" * 32, tag_id=0)
    assert recorder.seen[-1].body == {"tagname": "x" * 32}
    with pytest.raises(ValueError, match="101 entries; WeCom accepts at most 100"):
        client.tag.add_users(1, users, [*departments, 1])


def test_parts_of_the_api_are_seen_on_the_class() -> None:
    assert type(WeChatClient.user).__name__ == "WeChatUser"


def test_a_text_file_has_the_name_of_its_path(tmp_path: Path) -> None:
    path = tmp_path / "报告.txt"
    path.write_text("nothing", "utf-8")
    bodies: list[bytes] = []

    class Whole(Recorder):
        def send(self, request: requests.PreparedRequest, **settings: Any) -> requests.Response:  # type: ignore[override]
            if "upload" in str(request.url):
                body: Any = request.body
                bodies.append(b"".join(iter(lambda: body.read(1 << 16), b"")))
            return super().send(request, **settings)

    with path.open(encoding="utf-8") as text, path.open("rb") as binary:
        for file in (text, binary):
            Whole().client(WeChatClient, "ww1", "s").media.upload("file", file)
    for body in bodies:
        assert 'filename="报告.txt"'.encode() in body and b"\r\n\r\nnothing\r\n" in body
    assert len(bodies) == 2


# -- encryption

AES_KEY = "kWxPEV2UEDyxWpmPdKC3F4dgPDmOvfKX1HGnEUDS1aR"


def parts_of(sealed: str) -> dict[str, str]:
    return dict(re.findall(r"<(\w+)>(?:<!\[CDATA\[)?([^<\]]+)", sealed))


def test_times_may_be_numbers() -> None:
    crypto = WeChatCrypto("token", AES_KEY, "ww1")
    sealed = crypto.encrypt_message("<xml>hi</xml>", "nonce")
    found = parts_of(sealed)
    assert found["TimeStamp"].isdigit()
    assert crypto.decrypt_message(sealed, found["MsgSignature"], int(found["TimeStamp"]), "nonce") == "<xml>hi</xml>"
    found = parts_of(crypto.encrypt_message("1616140317555161061", "nonce", 1700000000))
    given: list[Any] = [found["MsgSignature"], 1700000000, "nonce", found["Encrypt"]]
    assert crypto.check_signature(*given) == "1616140317555161061"
    for missing in range(4):
        with pytest.raises(InvalidSignatureException):
            crypto.check_signature(*(None if place == missing else value for place, value in enumerate(given)))


def sealed_for(app_id: str) -> tuple[str, str, str]:
    """Return key, iv and data as a mini program hands them to its server."""
    key, iv = b"k" * 16, b"i" * 16
    padder, encryptor = PKCS7(128).padder(), Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()
    plain = padder.update(json.dumps({"userid": "u", "watermark": {"appid": app_id}}).encode()) + padder.finalize()
    sealed = encryptor.update(plain) + encryptor.finalize()
    first, second, third = (base64.b64encode(part).decode() for part in (key, iv, sealed))
    return first, second, third


def test_data_of_a_mini_program() -> None:
    key, iv, sealed = sealed_for("wx1")
    assert WeChatWxaCrypto(key, iv, "wx1").decrypt_message(sealed)["userid"] == "u"
    with pytest.raises(InvalidAppIdException):
        WeChatWxaCrypto(key, iv, "wx2").decrypt_message(sealed)
    with pytest.raises(DecryptError):
        WeChatWxaCrypto(iv, key, "wx1").decrypt_message(sealed)


@pytest.mark.parametrize(
    ("cls", "text"),
    [
        (InvalidSignatureException, "Error code: -40001, message: Invalid signature"),
        (InvalidAppIdException, "Error code: -40005, message: Invalid AppId"),
        (InvalidCorpIdException, "Error code: -40005, message: Invalid corp_id"),
        (InvalidMchIdException, "Error code: -40006, message: Invalid MchId"),
    ],
)
def test_error_texts_are_unchanged(cls: Any, text: str) -> None:
    assert str(cls()) == text
    assert repr(cls(1, "x")) == f"{cls.__name__}(1, x)"


# -- what code looks into


def test_the_response_of_an_error_is_whole() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/user/get"] = [{"errcode": 60111, "errmsg": "userid not found"}]
    with pytest.raises(WeChatClientException) as caught:
        recorder.client(WeChatClient, "ww1", "s").user.get("nobody")
    response = caught.value.response
    assert response.headers["Content-Type"] == "application/json; charset=UTF-8"
    assert json.loads(response.raw.read()) == response.json() == {"errcode": 60111, "errmsg": "userid not found"}


def test_a_reply_to_a_message_without_an_agent() -> None:
    message = UnknownMessage({"ToUserName": "ww1", "FromUserName": "zhangsan"})
    reply = create_reply(TextReply(content="hi"), message)
    assert (reply.source, reply.target, reply.agent) == ("ww1", "zhangsan", 0)
    assert create_reply("hi", message).agent == 0


@pytest.mark.parametrize(
    ("cls", "name", "theirs"),
    [
        (RedisStorage, "redis", redis.Redis()),
        (MemcachedStorage, "mc", pymemcache.Client("127.0.0.1")),
        (ShoveStorage, "shove", {}),
    ],
)
def test_a_session_shows_where_it_keeps_things(cls: Any, name: str, theirs: Any) -> None:
    storage = cls(theirs, prefix="app")
    assert (storage.prefix, storage.key_name("k")) == ("app", "app:k")
    assert cls(theirs).key_name("k") == "wechatpy:k"
    assert getattr(storage, name) is theirs


def test_helpers() -> None:
    found = ObjectDict(a=1)
    found.b = 2
    assert (found.a, found["b"], found.c) == (1, 2, None)
    signature = hashlib.sha1(b"1700000000noncetoken", usedforsecurity=False).hexdigest()
    check_signature("token", signature, "1700000000", "nonce")
    with pytest.raises(InvalidSignatureException):
        check_signature("token", signature, "1700000001", "nonce")
    assert get_querystring("https://a.example/?a=1&a=2&b=") == {"a": "2", "b": ""}
    assert (byte2int(b"a"), byte2int(97)) == (97, 97)
    assert (to_text(b"\xe6\x88\x91"), to_text(None), to_binary("我"), to_binary(0)) == ("我", "", "我".encode(), b"")
    assert timezone("Asia/Shanghai").utcoffset(None) == timedelta(hours=8)
    assert str(timezone("Europe/Berlin")) == "Europe/Berlin"
    text = random_string(40)
    assert len(text) == 40 and text.isalnum() and text != random_string(40)
