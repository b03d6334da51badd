"""The edges of what the older library's names do: what is shared with nothing, and where a number is one too many."""

from __future__ import annotations

import pytest

from wecom_client.wechatpy.enterprise import parse_message
from wecom_client.wechatpy.exceptions import WeChatClientException
from wecom_client.wechatpy.replies import ArticlesReply, VideoReply
from wecom_client.wechatpy.work import WeChatClient

from .recorder import Recorder

ARTICLE = {"title": "t", "description": "d", "image": "https://a.example/a.png", "url": "https://a.example"}
MESSAGE = parse_message(
    "<xml><ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>1</CreateTime>"
    "<MsgType>text</MsgType><Content>hi</Content><MsgId>7</MsgId><AgentID>3</AgentID></xml>"
)


def test_what_one_reply_says_is_not_in_the_next() -> None:
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
