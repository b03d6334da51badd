"""Methods of the older library that need more than a mapping of arguments to one request: their requests."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from tests.wechatpy.recorder import Recorder, Seen
from wecom_client.wechatpy.enterprise import WeChatClient as EnterpriseClient
from wecom_client.wechatpy.work import WeChatClient


def made(recorder: Recorder, cls: Any = WeChatClient) -> Any:
    return recorder.client(cls, "ww1", "secret-of-the-app")


@pytest.mark.parametrize(
    ("kind", "given", "content"),
    [
        ("text", {"content": "hi"}, {"content": "hi"}),
        ("image", {"media_id": "m"}, {"media_id": "m"}),
        ("voice", {"media_id": "m"}, {"media_id": "m"}),
        ("file", {"media_id": "m"}, {"media_id": "m"}),
        (
            "video",
            {"media_id": "m", "title": "t", "description": "d"},
            {"media_id": "m", "title": "t", "description": "d"},
        ),
        (
            "textcard",
            {"title": "t", "description": "d", "url": "https://a.example", "btntxt": "more"},
            {"title": "t", "description": "d", "url": "https://a.example", "btntxt": "more"},
        ),
        ("markdown", {"content": "**hi**"}, {"content": "**hi**"}),
        ("news", {"articles": [{"title": "t"}]}, {"articles": [{"title": "t"}]}),
        ("mpnews", {"articles": [{"title": "t"}]}, {"articles": [{"title": "t"}]}),
    ],
)
@pytest.mark.parametrize("safe", [None, 1])
def test_a_message_to_a_group(kind: str, given: dict[str, Any], content: dict[str, Any], safe: int | None) -> None:
    recorder = Recorder()
    client = made(recorder)
    kept = {} if safe is None else {"safe": safe}
    client.appchat.send("c1", kind, **given, **kept)
    client.appchat.send_msg("c1", kind, **given, **kept)
    body = {"chatid": "c1", "safe": safe or 0, "msgtype": kind, kind: content}
    assert recorder.seen == [Seen("POST", "/cgi-bin/appchat/send", {}, body)] * 2


def test_a_message_that_no_group_takes() -> None:
    recorder = Recorder()
    with pytest.raises(TypeError, match=r"'music' is not a message type .*text, image, .*markdown"):
        made(recorder).appchat.send("c1", "music", content="la")
    assert recorder.seen == []


def test_members_of_all_departments() -> None:
    recorder = Recorder(department=[{"id": 2}, {"id": 3}], userlist=[{"userid": "zhangsan", "mobile": "139"}])
    assert made(recorder).department.get_map_users(key="mobile", fetch_child=True) == {"139": "zhangsan"}
    assert recorder.seen == [
        Seen("GET", "/cgi-bin/department/list", {}, None),
        *(Seen("GET", "/cgi-bin/user/list", {"department_id": one, "fetch_child": "1"}, None) for one in "23"),
    ]


def test_members_of_a_department_in_the_older_version() -> None:
    recorder = Recorder(userlist=[{"userid": "zhangsan", "name": "张三"}])
    assert made(recorder, EnterpriseClient).department.get_map_users(7, status=1) == {"张三": "zhangsan"}
    query = {"department_id": "7", "status": "1", "fetch_child": "0"}
    assert recorder.seen == [Seen("GET", "/cgi-bin/user/list", query, None)]


def test_contacts_end_where_a_cursor_comes_twice() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/externalcontact/batch/get_by_user"] = [
        {"errcode": 0, "external_contact_list": [1], "next_cursor": "c"},
        {"errcode": 0, "external_contact_list": [2], "next_cursor": "c"},
    ]
    assert list(made(recorder).external_contact.gen_all_by_user("zhangsan", limit=7)) == [1, 2]
    assert [seen.body for seen in recorder.seen] == [
        {"userid": "zhangsan", "cursor": cursor, "limit": 7} for cursor in ("", "c")
    ]


def test_cursors_in_a_ring_end_both_lists() -> None:
    recorder = Recorder()
    ring = ("c", "d", "c")
    recorder.answers["/cgi-bin/externalcontact/batch/get_by_user"] = [
        {"errcode": 0, "external_contact_list": [number], "next_cursor": name} for number, name in enumerate(ring)
    ]
    recorder.answers["/cgi-bin/externalcontact/groupchat/list"] = [
        {"errcode": 0, "group_chat_list": [number], "next_cursor": name} for number, name in enumerate(ring)
    ]
    assert list(made(recorder).external_contact.gen_all_by_user("zhangsan")) == [0, 1, 2]
    assert made(recorder).external_contact_group_chat.list_all() == [0, 1, 2]


@pytest.mark.parametrize("last", [{}, {"next_cursor": ""}, {"next_cursor": "c"}])
def test_groups_of_some_owners(last: dict[str, Any]) -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/externalcontact/groupchat/list"] = [
        {"errcode": 0, "group_chat_list": [1], "next_cursor": "c"},
        {"errcode": 0, "group_chat_list": [2], **last},
    ]
    assert made(recorder).external_contact_group_chat.list_all(1, ["zhangsan"], limit=9) == [1, 2]
    body = {"status_filter": 1, "limit": 9, "owner_filter": {"userid_list": ["zhangsan"]}}
    assert [seen.body for seen in recorder.seen] == [body, {**body, "cursor": "c"}]


def test_groups_of_all_owners() -> None:
    recorder = Recorder(group_chat_list=None)
    assert made(recorder).external_contact_group_chat.list_all() == []
    assert [seen.body for seen in recorder.seen] == [{"status_filter": 0, "limit": 100}]


def test_a_page_is_signed() -> None:
    jsapi = made(Recorder()).jsapi
    text = "jsapi_ticket=T&noncestr=N&timestamp=1700000000&url=https://a.example/?x=1"
    expected = hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()
    assert jsapi.get_jsapi_signature("N", "T", 1700000000, "https://a.example/?x=1") == expected


def test_tickets_of_corp_and_app() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/get_jsapi_ticket"] = [{"errcode": 0, "ticket": "CORP", "expires_in": 7200}]
    recorder.answers["/cgi-bin/ticket/get"] = [{"errcode": 0, "ticket": "APP", "expires_in": 7200}]
    client = made(recorder)
    assert (client.jsapi.get_jsapi_ticket(), client.jsapi.get_agent_jsapi_ticket()) == ("CORP", "APP")
    assert [seen.query for seen in recorder.seen] == [{}, {"type": "agent_config"}]


def test_media() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/media/get"] = [b"\x89PNG"]
    client = made(recorder)
    link = "https://qyapi.weixin.qq.com/cgi-bin/media/get/jssdk?access_token=TOKEN&media_id=m+1"
    assert client.media.get_jssdk_url("m 1") == link
    assert client.media.download("m1").content == b"\x89PNG"
    assert recorder.seen == [Seen("GET", "/cgi-bin/media/get", {"media_id": "m1"}, None)]


def test_permanent_media() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/material/get"] = [b"\x89PNG"]
    client = made(recorder, EnterpriseClient)
    link = "https://qyapi.weixin.qq.com/cgi-bin/material/get?access_token=TOKEN&media_id=m1&agentid=3"
    assert client.material.get_url(3, "m1") == link
    assert client.material.get(3, "m1").content == b"\x89PNG"
    assert recorder.seen == [Seen("GET", "/cgi-bin/material/get", {"media_id": "m1", "agentid": "3"}, None)]


def test_a_menu_is_replaced() -> None:
    recorder = Recorder()
    menu = {"button": [{"type": "click", "name": "n", "key": "k"}]}
    assert made(recorder).menu.update(3, menu)["errcode"] == 0
    assert recorder.seen == [
        Seen("GET", "/cgi-bin/menu/delete", {"agentid": "3"}, None),
        Seen("POST", "/cgi-bin/menu/create", {"agentid": "3"}, menu),
    ]


def test_a_login() -> None:
    address = "https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww1&redirect_uri=https%3A%2F%2Fa.example%2Fx"
    usual = f"{address}&response_type=code&scope=snsapi_base"
    oauth = made(Recorder()).oauth
    assert oauth.authorize_url("https://a.example/x") == f"{usual}#wechat_redirect"
    assert oauth.authorize_url("https://a.example/x", "s") == f"{usual}&state=s#wechat_redirect"
