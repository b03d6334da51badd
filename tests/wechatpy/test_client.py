"""Errors, tokens, sessions, files and a user's own calls."""

from __future__ import annotations

import io
import pickle
from typing import Any

import pytest
import requests
from urllib3 import HTTPResponse

from wecom_client.wechatpy.client.api import BaseWeChatAPI
from wecom_client.wechatpy.enterprise import WeChatClient as EnterpriseClient
from wecom_client.wechatpy.exceptions import APILimitedException, WeChatClientException
from wecom_client.wechatpy.session import SessionStorage
from wecom_client.wechatpy.session.memorystorage import MemoryStorage
from wecom_client.wechatpy.work import WeChatClient
from wecom_client.wechatpy.work.services import WeChatServiceClient

from .recorder import Recorder, Seen

CORP = "ww1"
SECRET = "secret-of-the-app"


def made(recorder: Recorder, **settings: Any) -> Any:
    return recorder.client(WeChatClient, CORP, SECRET, **settings)


# -- mistakes of the older library that are not kept


def body_of(call: Any) -> Any:
    recorder = Recorder()
    call(made(recorder))
    return recorder.seen[-1].body


def test_every_attendee_is_removed() -> None:
    body = body_of(lambda client: client.schedule.del_users("s1", ["zhangsan", "lisi"]))
    assert body == {"schedule_id": "s1", "attendees": [{"userid": "zhangsan"}, {"userid": "lisi"}]}


def test_messages_of_customer_service_have_their_own_content() -> None:
    article = {"title": "t", "desc": "d", "url": "https://example.com", "thumb_media_id": "m"}
    link = body_of(lambda client: client.kf_message.send_articles_link("wm1", "wk1", article))
    assert link == {"touser": "wm1", "open_kfid": "wk1", "msgtype": "link", "link": article}
    place = body_of(lambda client: client.kf_message.send_location("wm1", "wk1", "名", "址", 23.1, 113.3))
    assert place["location"] == {"name": "名", "address": "址", "latitude": 23.1, "longitude": 113.3}
    program = body_of(lambda client: client.kf_message.send_miniprogram("wm1", "wk1", "wx1", "t", "m", "pages/1"))
    assert program["miniprogram"]["pagepath"] == "pages/1"
    assert "msgmenu" not in place and "msgmenu" not in program


def test_the_type_of_a_mail_group_is_sent() -> None:
    body = body_of(lambda client: client.email.create_group("g", "n", ["a@b"], allow_type=3, allow_emaillist=["c@d"]))
    assert body["allow_type"] == 3
    assert body["allow_emaillist"] == {"list": ["c@d"]}


def test_a_meeting_room_keeps_its_city_without_a_building() -> None:
    assert body_of(lambda client: client.oa.add_meetingroom("room", 8, city="深圳"))["city"] == "深圳"


def test_the_corp_of_an_authorization() -> None:
    recorder = Recorder()
    client = recorder.client(WeChatServiceClient, CORP, "ww2", "suite-secret", "ticket")
    client.auth.get_auth_info("wwcustomer", "code")
    assert recorder.seen[-1].body == {"auth_corpid": "wwcustomer", "permanent_code": "code"}


def test_filters_of_approvals_in_the_older_version() -> None:
    recorder = Recorder()
    recorder.client(EnterpriseClient, CORP, SECRET).OA.get_approval_info(1, 2, 0, filters=[{"key": "k", "value": "v"}])
    body = recorder.seen[-1].body
    assert body["filters"] == [{"key": "k", "value": "v"}]
    assert (body["starttime"], body["endtime"]) == ("1", "2")


# -- what is refused before it is sent


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.tag.create("x" * 33),
        lambda client: client.tag.create("x", tag_id=-1),
        lambda client: client.tag.add_users(1),
        lambda client: client.tag.add_users(1, user_ids=["u"] * 1001),
        lambda client: client.oa.get_checkin_data(5, 1, 2, ["u"]),
        lambda client: client.oa.get_checkin_data(1, 2, 1, ["u"]),
        lambda client: client.oa.get_checkin_data(1, 1, 2, []),
        lambda client: client.invoice.update_status("c", "e", "PAID"),
        lambda client: client.email.active_email(),
    ],
)
def test_nothing_is_sent(call: Any) -> None:
    recorder = Recorder()
    with pytest.raises(ValueError, match=r"\w"):
        call(made(recorder))
    assert recorder.seen == []


# -- errors


def test_an_errcode() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/user/get"] = [{"errcode": 60111, "errmsg": "userid not found"}]
    with pytest.raises(WeChatClientException) as caught:
        made(recorder).user.get("nobody")
    error = caught.value
    assert (error.errcode, error.errmsg) == (60111, "userid not found")
    assert str(error) == "Error code: 60111, message: userid not found"
    assert error.response.json()["errcode"] == 60111
    assert error.request.url == "https://qyapi.weixin.qq.com/cgi-bin/user/get"
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert again.errcode == 60111
    assert SECRET not in repr(error) + str(again.__dict__)


def test_called_too_often() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/user/get"] = [{"errcode": 45009, "errmsg": "api freq out of limit"}]
    with pytest.raises(APILimitedException):
        made(recorder).user.get("zhangsan")


def test_an_http_status() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/user/convert_to_openid"] = [404]
    with pytest.raises(WeChatClientException) as caught:
        made(recorder).user.convert_to_openid("zhangsan")
    assert caught.value.errcode is None
    assert caught.value.response.status_code == 404


class Raw(Recorder):
    """Answers calls with these bytes, as a proxy or a server in maintenance does."""

    def __init__(self, body: bytes, kind: str, paths: tuple[str, ...] = ("/cgi-bin/user/get",)) -> None:
        super().__init__()
        self._raw = (body, kind, paths)

    def send(self, request: requests.PreparedRequest, **settings: Any) -> requests.Response:  # type: ignore[override]
        body, kind, paths = self._raw
        made = super().send(request, **settings)
        if made.url.partition("?")[0].endswith(paths):
            headers = {"Content-Type": kind, "Content-Length": str(len(body))}
            made.raw = HTTPResponse(io.BytesIO(body), headers=headers, status=200, preload_content=False)
            made.headers.clear()
            made.headers.update(headers)
        return made


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<html>busy</html>", "text/html"),
        (b"<html>", "application/json"),
        (b"", "text/plain"),
        (b"", "application/json"),
    ],
)
def test_answers_without_json_are_responses(body: bytes, kind: str) -> None:
    client = made(Raw(body, kind))
    for answer in (client.user.get("zhangsan"), client.get("user/get", params={"userid": "zhangsan"})):
        assert isinstance(answer, requests.Response)
        assert (answer.status_code, answer.content) == (200, body)


@pytest.mark.parametrize(("body", "expected"), [(b"[1, 2]", [1, 2]), (b"null", None), (b"7", 7)])
def test_json_that_is_no_object_is_given_as_it_came(body: bytes, expected: Any) -> None:
    client = made(Raw(body, "application/json", ("/cgi-bin/user/get", "/cgi-bin/user/getuserinfo")))
    assert client.user.get("zhangsan") == expected
    assert client.post("user/get", data={}, result_processor=lambda answer: answer["userid"]) == expected


@pytest.mark.parametrize("body", [b"<html>", b"[]", b"null"])
def test_a_token_endpoint_without_json_raises_an_error_of_requests(body: bytes) -> None:
    client = made(Raw(body, "text/html", ("/cgi-bin/gettoken",)))
    with pytest.raises(requests.RequestException) as caught:
        client.user.get("zhangsan")
    assert isinstance(caught.value, ValueError) and "/cgi-bin/gettoken" in str(caught.value)


def test_where_calls_go(monkeypatch: pytest.MonkeyPatch) -> None:
    recorder = Recorder(hidden=())
    monkeypatch.setenv("WECOM_BASE_URL", "http://127.0.0.1:8000/wecom")
    client = made(recorder)
    client.API_BASE_URL = "https://qyapi.weixin.qq.com/cgi-bin/"  # as settings of apps have it
    client.user.get("zhangsan")
    client.get("https://qyapi.weixin.qq.com/cgi-bin/user/get")
    client.post("user/get", api_base_url="https://qyapi.weixin.qq.com/cgi-bin/")
    assert {seen.path for seen in recorder.seen} == {"/wecom/cgi-bin/gettoken", "/wecom/cgi-bin/user/get"}
    assert client.media.get_url("m1").startswith("http://127.0.0.1:8000/wecom/cgi-bin/media/get?")
    assert client.wecom.base_url == "http://127.0.0.1:8000/wecom"

    monkeypatch.setenv("WECOM_BASE_URL", "http://127.0.0.1:1")
    proxied = made(recorder)
    proxied.API_BASE_URL = "https://proxy.example/wx/cgi-bin/"
    recorder.seen.clear()
    proxied.user.get("zhangsan")
    proxied.get("user/get")
    assert {seen.path for seen in recorder.seen} == {"/wx/cgi-bin/gettoken", "/wx/cgi-bin/user/get"}
    with pytest.raises(ValueError, match=r"qyapi\.weixin\.qq\.com is not proxy\.example"):
        proxied.get("https://qyapi.weixin.qq.com/cgi-bin/user/get")


def test_a_host_that_is_not_there_is_named() -> None:
    class Elsewhere(WeChatClient):
        API_BASE_URL = "https://no-such-host.invalid/cgi-bin/"

    with pytest.raises(requests.ConnectionError, match=r"no-such-host\.invalid cannot be resolved"):
        Elsewhere(CORP, SECRET, timeout=9).user.get("zhangsan")


def test_no_connection() -> None:
    class Gone(Recorder):
        def send(self, request: Any, **_: Any) -> Any:  # type: ignore[override]
            raise requests.ConnectionError("refused")

    client = Gone().client(WeChatClient, CORP, SECRET, timeout=1)
    with pytest.raises(requests.RequestException):
        client.user.get("zhangsan")


def test_a_retired_call_names_its_replacement() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/chat/create"] = [{"errcode": 40066, "errmsg": "invalid url"}]
    client = recorder.client(EnterpriseClient, CORP, SECRET)
    with pytest.raises(WeChatClientException, match=r"invalid url.*client\.appchat\.create"):
        client.chat.create("c", "name", "zhangsan", ["zhangsan", "lisi"])


# -- tokens


def test_a_given_token_is_used_until_it_is_refused() -> None:
    recorder = Recorder()
    client = made(recorder, access_token="GIVEN")
    assert client.access_token == "GIVEN"
    client.user.get("zhangsan")
    recorder.answers["/cgi-bin/user/get"] = [{"errcode": 42001, "errmsg": "expired"}]
    assert client.user.get("zhangsan")["errcode"] == 0
    assert client.access_token == "TOKEN"


def test_a_refused_token_is_fetched_once() -> None:
    recorder = Recorder(hidden=())
    client = made(recorder)
    refused = {"errcode": 40014, "errmsg": "invalid access_token"}
    recorder.answers["/cgi-bin/user/get"] = [refused] * 9
    with pytest.raises(WeChatClientException) as caught:
        client.user.get("zhangsan")
    assert caught.value.errcode == 40014
    assert [seen.path for seen in recorder.seen].count("/cgi-bin/user/get") == 2


def test_without_auto_retry_a_refused_token_is_an_error() -> None:
    recorder = Recorder()
    client = made(recorder, auto_retry=False)
    recorder.answers["/cgi-bin/user/get"] = [{"errcode": 40014, "errmsg": "invalid access_token"}] * 2
    with pytest.raises(WeChatClientException):
        client.user.get("zhangsan")
    assert len(recorder.seen) == 1


def test_fetching_a_token() -> None:
    recorder = Recorder()
    client = made(recorder)
    fetched = client.fetch_access_token()
    assert fetched["access_token"] == client.access_token == "TOKEN"
    assert 7190 <= fetched["expires_in"] <= 7200
    assert client.expires_at is not None
    assert SECRET not in repr(client)


# -- sessions


def test_the_session_is_the_users() -> None:
    assert isinstance(WeChatClient(CORP, SECRET).session, MemoryStorage)
    session = MemoryStorage()
    assert WeChatClient(CORP, SECRET, session=session).session is session


class TextOnly(SessionStorage):
    """As people have written them: redis.set(key, value), and no more."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get(self, key: str, default: Any = None) -> Any:
        return self.kept.get(key, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        if not isinstance(value, str | bytes | int | float):
            raise TypeError(f"a {type(value).__name__} cannot be stored")
        self.kept[key] = value if isinstance(value, str) else str(value)

    def delete(self, key: str) -> None:
        self.kept.pop(key, None)


def test_a_storage_that_keeps_text_only() -> None:
    session = TextOnly()
    first, second = Recorder(hidden=()), Recorder(hidden=())
    made(first, session=session).user.get("zhangsan")
    made(second, session=session).user.get("zhangsan")
    assert [seen.path for seen in second.seen] == ["/cgi-bin/user/get"]  # the token was there


def test_subscripts() -> None:
    session = MemoryStorage()
    session["key"] = "value"
    assert session["key"] == "value"
    del session["key"]
    assert session["key"] is None


# -- files


@pytest.mark.parametrize(
    "file", [io.BytesIO(b"nothing"), io.StringIO("nothing"), ("a.txt", io.BytesIO(b"nothing")), b"nothing"]
)
def test_uploads(file: Any) -> None:
    recorder = Recorder()
    made(recorder).media.upload("file", file)
    assert recorder.seen == [
        Seen("POST", "/cgi-bin/media/upload", {"type": "file"}, {"multipart": [{"name": "media", "data": "nothing"}]})
    ]


def test_downloads_are_responses() -> None:
    recorder = Recorder()
    client = made(recorder)
    recorder.answers["/cgi-bin/media/get"] = [b"\x89PNG" * 9, b"\x89PNG" * 9, {"errcode": 40007, "errmsg": "no"}]
    assert client.media.download("m1").content == b"\x89PNG" * 9
    assert b"".join(client.media.download("m1").iter_content(5)) == b"\x89PNG" * 9
    with pytest.raises(WeChatClientException):
        client.media.download("m1")


def test_links() -> None:
    client = made(Recorder())
    link = "https://qyapi.weixin.qq.com/cgi-bin/media/get?access_token=TOKEN&media_id=m1"
    assert client.media.get_url("m1") == link
    login = client.oauth.authorize_url("https://example.com/a?b=c", "state")
    assert login.startswith("https://open.weixin.qq.com/connect/oauth2/authorize?appid=ww1&redirect_uri=https%3A%2F%2F")
    assert login.endswith("&response_type=code&scope=snsapi_base&state=state#wechat_redirect")


def test_tickets_are_kept() -> None:
    recorder = Recorder()
    client = made(recorder)
    assert client.jsapi.get_jsapi_ticket() == client.jsapi.get_jsapi_ticket() == "TICKET"
    assert [seen.path for seen in recorder.seen] == ["/cgi-bin/get_jsapi_ticket"]
    assert client.jsapi.get_agent_jsapi_ticket() == "TICKET"


# -- pages


def test_all_contacts_of_a_member() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/externalcontact/batch/get_by_user"] = [
        {"errcode": 0, "external_contact_list": [1, 2], "next_cursor": "c"},
        {"errcode": 0, "external_contact_list": [3], "next_cursor": ""},
    ]
    assert list(made(recorder).external_contact.gen_all_by_user("zhangsan")) == [1, 2, 3]
    assert [seen.body["cursor"] for seen in recorder.seen] == ["", "c"]


def test_all_group_chats() -> None:
    recorder = Recorder()
    recorder.answers["/cgi-bin/externalcontact/groupchat/list"] = [
        {"errcode": 0, "group_chat_list": [1], "next_cursor": "c"},
        {"errcode": 0, "group_chat_list": [2]},
    ]
    assert made(recorder).external_contact_group_chat.list_all() == [1, 2]


def test_members_by_a_field_of_theirs() -> None:
    recorder = Recorder(userlist=[{"userid": "zhangsan", "name": "张三"}])
    assert made(recorder).department.get_map_users(2) == {"张三": "zhangsan"}


# -- calls of one's own


class Canteen(BaseWeChatAPI):
    def menu(self, day: str) -> Any:
        return self._get("canteen/menu", params={"day": day}, result_processor=lambda answer: answer["dishes"])

    def order(self, dish: str) -> Any:
        return self._post("canteen/order", data={"dish": dish})


class MyClient(WeChatClient):
    canteen = Canteen()


def test_an_api_class_of_ones_own() -> None:
    recorder = Recorder(dishes=["麻婆豆腐"])
    client = recorder.client(MyClient, CORP, SECRET)
    assert client.canteen.menu("2026-03-02") == ["麻婆豆腐"]
    client.canteen.order("麻婆豆腐")
    assert recorder.seen[-1] == Seen("POST", "/cgi-bin/canteen/order", {}, {"dish": "麻婆豆腐"})
    other = Recorder().client(MyClient, CORP, "another-secret")
    assert other.canteen is not client.canteen
    assert client.canteen.access_token == "TOKEN"
    assert (client.canteen.appid, client.canteen.secret) == (CORP, SECRET)


def test_any_path() -> None:
    recorder = Recorder(base_resp={"errcode": "0", "more": 1})
    client = made(recorder)
    assert client.get("user/get", params={"userid": "zhangsan"})["more"] == 1
    assert client.post("https://qyapi.weixin.qq.com/cgi-bin/user/create", data='{"userid": "u"}')["errcode"] == 0
    assert recorder.seen[-1].body == {"userid": "u"}
    with pytest.raises(ValueError, match="not sent to another host"):
        client.get("https://example.com/user/get")


def test_the_new_client_is_at_hand() -> None:
    recorder = Recorder(name="张三")
    client = made(recorder)
    assert client.wecom.user.get("zhangsan").name == "张三"
