"""The fake as a test of an app sees it: calls, refusals, failures, callbacks."""

from __future__ import annotations

import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from wecom_client import (
    APIError,
    AsyncWeComClient,
    CallbackRouter,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    ProviderClient,
    SuiteClient,
    TokenError,
    TransportError,
    WeComClient,
    WeComCrypto,
)
from wecom_client.callbacks import (
    BotTextMessage,
    ChangeContactCreateUser,
    Event,
    KfMsgOrEvent,
    SysApprovalChangeEvent,
    TextMessage,
)
from wecom_client.replies import TextReply
from wecom_client.testing import CallbackNotAnsweredError, FakeWeCom, InvalidCallError, make, validate_callback
from wecom_runtime.errors import ConfigurationError


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


def router_of(fake: FakeWeCom) -> CallbackRouter:
    return CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))


def codes(fake: FakeWeCom, method: str, path: str, **request: Any) -> int:
    """The errcode of a call that no client would make."""
    errcode: int = requests.request(method, f"{fake.base_url}{path}", timeout=10, **request).json()["errcode"]
    return errcode


def test_an_observer_that_raises_is_logged(fake: FakeWeCom, caplog: pytest.LogCaptureFixture) -> None:
    heard: list[str] = []

    def fails(what: object) -> None:
        raise RuntimeError("a mistake of the listener")

    fake.listen(fails)
    fake.listen(lambda what: heard.append(type(what).__name__))
    fake.subscribe(router_of(fake))
    with fake.client() as client:
        client.user.get("zhangsan")
    for text in ("one", "two"):
        fake.act("write", userid="zhangsan", text=text)
    assert heard[-3:] == ["FakeCall", "PushedCallback", "PushedCallback"]
    assert "an observer of the fake raised an exception" in caplog.text
    assert "a mistake of the listener" in caplog.text


# -- clients


def test_client_in_process_opens_no_socket(fake: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    client = fake.client()
    assert client.user.get("zhangsan").name == "张三"
    assert [call.path for call in fake.calls] == ["/cgi-bin/gettoken", "/cgi-bin/user/get"]


def test_client_over_http(fake: FakeWeCom) -> None:
    with WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) as client:
        assert client.user.get("ZhangSan").userid == "zhangsan"
        with pytest.raises(NotFoundError) as caught:
            client.user.get("nobody")
    assert caught.value.errcode == 60111
    assert fake.calls.last.errcode == 60111


def test_awaited_client_in_process(fake: FakeWeCom) -> None:
    async def use() -> list[str | None]:
        client = fake.async_client()
        names = [(await client.user.get("lisi")).name]
        names += [pair.userid or "" async for pair in client.user.iter_list_id(limit=1)]
        return names

    assert asyncio.run(use()) == ["李四", "zhangsan", "zhangsan", "lisi", "wangwu"]


def test_clients_of_any_class(fake: FakeWeCom) -> None:
    suite = fake.add_suite()
    client = fake.client(SuiteClient)
    client.receive_ticket(suite.suite_ticket)
    assert client.authorize(fake.authorize(suite, "wwcustomer")).corp_id == "wwcustomer"
    awaited = fake.client(AsyncWeComClient)

    async def name() -> str | None:
        return (await awaited.user.get("zhangsan")).name

    assert asyncio.run(name()) == "张三"
    with pytest.raises(ConfigurationError, match="provider_secret"):
        fake.client(ProviderClient)


def test_awaited_client_over_http(fake: FakeWeCom) -> None:
    async def use() -> str | None:
        async with AsyncWeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) as client:
            return (await client.user.get("lisi")).name

    assert asyncio.run(use()) == "李四"


def test_files_go_up_and_come_down(fake: FakeWeCom, tmp_path: Any) -> None:
    for client in (fake.client(), WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)):
        uploaded = client.media.upload("file", ("月报.txt", "一切正常".encode()))
        with client.media.get(uploaded.media_id or "") as download:
            path = download.save(tmp_path)
        assert (path.name, path.read_text("utf-8")) == ("月报.txt", "一切正常")
        path.unlink()
        with client.media.get(uploaded.media_id or "", byte_range=(3, 5)) as download:
            assert download.read() == "切".encode()[:3]
    fake.clock.advance(3 * 86400 + 1)
    with pytest.raises(APIError) as caught:
        client.media.get(uploaded.media_id or "").read()
    assert caught.value.errcode == 40007


# -- what WeCom refuses


def test_refusals(fake: FakeWeCom) -> None:
    get = "/cgi-bin/user/get"
    token = {"access_token": fake.client().access_token}
    assert codes(fake, "GET", "/cgi-bin/gettoken", params={"corpid": "ww0", "corpsecret": fake.secret}) == 40013
    assert codes(fake, "GET", "/cgi-bin/gettoken", params={"corpid": fake.corp_id, "corpsecret": "no"}) == 40001
    assert codes(fake, "GET", "/cgi-bin/gettoken", params={"corpid": fake.corp_id}) == 41004
    assert codes(fake, "GET", get, params={"userid": "zhangsan"}) == 41001
    assert codes(fake, "GET", get, params={"userid": "zhangsan", "access_token": "no"}) == 40014
    assert codes(fake, "POST", get, params=token) == 43001
    assert codes(fake, "GET", "/cgi-bin/user/create", params=token) == 43002
    assert codes(fake, "POST", "/cgi-bin/user/create", params=token, data="{") == 47001
    assert codes(fake, "GET", get, params={"userid": "x" * 65, **token}) == 40058
    assert codes(fake, "POST", "/cgi-bin/no/such", params=token) == 404
    assert codes(fake, "POST", "/cgi-bin/media/upload", params={"type": "file", **token}) == 44001
    fake.clock.advance(7201)
    assert codes(fake, "GET", get, params={"userid": "zhangsan", **token}) == 42001


def test_refusal_names_the_field(fake: FakeWeCom) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        fake.client().request("POST", "/cgi-bin/user/create", json={"userid": "sun", "mobile": "13900000000"})
    assert caught.value.errcode == 40058 and "/name" in caught.value.errmsg
    assert [(p.pointer, p.kind) for p in fake.calls.last.problems] == [("/name", "missing")]


def test_unknown_fields_are_ignored_and_noted(fake: FakeWeCom) -> None:
    fake.client().request("POST", "/cgi-bin/tag/create", json={"tagname": "一", "tagnmae": "二"})
    assert [(p.pointer, p.kind) for p in fake.calls.last.problems] == [("/tagnmae", "unknown")]


def test_permissions_and_agents(fake: FakeWeCom) -> None:
    other = fake.add_app("other-secret", agent_id=7, permissions=["user", "message.send"])
    client = fake.client(other)
    client.user.get("zhangsan")
    client.message.send("text", 7, touser=["zhangsan"], text={"content": "hi"})
    with pytest.raises(PermissionDeniedError) as caught:
        client.department.list()
    assert caught.value.errcode == 48002
    with pytest.raises(APIError) as wrong:
        client.message.send("text", fake.agent_id, touser=["zhangsan"], text={"content": "hi"})
    assert wrong.value.errcode == 301002
    with pytest.raises(APIError) as unknown:
        client.message.send("text", 99, touser=["zhangsan"], text={"content": "hi"})
    assert unknown.value.errcode == 40056


def test_corps_are_apart(fake: FakeWeCom) -> None:
    fake.add_corp("ww2")
    second = fake.client(fake.add_app("secret-2", corp_id="ww2"))
    second.user.delete("zhangsan")
    with pytest.raises(NotFoundError):
        second.user.get("zhangsan")
    assert fake.client().user.get("zhangsan").userid == "zhangsan"


def test_stale_token_is_fetched_again(fake: FakeWeCom) -> None:
    client = fake.client()
    client.user.get("zhangsan")
    fake.expire_tokens()
    client.user.get("zhangsan")
    assert fake.calls.count("/cgi-bin/gettoken") == 2
    fake.fail("/cgi-bin/user/get", errcode=42001)
    with pytest.raises(TokenError):
        client.user.get("zhangsan")


# -- what a test wants


def test_fail(fake: FakeWeCom) -> None:
    client = fake.client()
    fake.fail("/cgi-bin/user/get", errcode=45009, times=2)
    for _ in range(2):
        with pytest.raises(APIError) as caught:
            client.user.get("zhangsan")
        assert caught.value.errcode == 45009
    assert client.user.get("zhangsan").name == "张三"
    fake.fail("/cgi-bin/user/create", status=502)
    with pytest.raises(TransportError):
        client.user.create("sun", "孙", mobile="13900000000")
    fake.clear_faults()
    client.user.create("sun", "孙", mobile="13900000000")


def test_broken_connection(fake: FakeWeCom) -> None:
    over_http = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
    for client in (fake.client(), over_http):
        client.user.get("zhangsan")
        fake.fail("/cgi-bin/user/create", reset=True, times=1)
        with pytest.raises(TransportError):
            client.user.create("sun", "孙", mobile="13900000000")
        with pytest.raises(NotFoundError):
            client.user.get("sun")


def test_delay(fake: FakeWeCom) -> None:
    fake.fail("/cgi-bin/user/get", delay=0.2, times=1)
    began = time.monotonic()
    assert fake.client().user.get("zhangsan").name == "张三"
    assert time.monotonic() - began >= 0.2


def test_fail_of_a_mistyped_path(fake: FakeWeCom) -> None:
    with pytest.raises(ConfigurationError, match="/cgi-bin/user/get"):
        fake.fail("/cgi-bin/user/gett", errcode=1)
    with pytest.raises(ConfigurationError, match="errcode="):
        fake.fail("/cgi-bin/user/get")


def test_limit(fake: FakeWeCom) -> None:
    client = fake.client()
    fake.limit("/cgi-bin/user/get", 2, 60)
    client.user.get("zhangsan")
    client.user.get("zhangsan")
    with pytest.raises(APIError) as caught:
        client.user.get("zhangsan")
    assert caught.value.errcode == 45009
    fake.clock.advance(61)
    assert client.user.get("zhangsan").name == "张三"


def test_on(fake: FakeWeCom) -> None:
    client = fake.client()
    fake.on("/cgi-bin/user/get", {"userid": "x", "name": "固定"})
    assert client.user.get("zhangsan").name == "固定"
    fake.on("/cgi-bin/user/get", [{"userid": "x", "name": "一"}, {"userid": "x", "name": "二"}])
    assert [client.user.get("x").name for _ in range(3)] == ["一", "二", "二"]
    fake.on("/cgi-bin/user/get", lambda call: {"userid": call.request["userid"], "name": call.request["userid"] * 2})
    assert client.user.get("ab").name == "abab"
    fake.on("/cgi-bin/brand/new", {"answer": 42})
    assert client.request("POST", "/cgi-bin/brand/new", json={})["answer"] == 42


def test_strict_fails_at_the_first_invalid_call() -> None:
    with FakeWeCom(strict=True) as fake, pytest.raises(InvalidCallError) as caught:
        fake.client().request("POST", "/cgi-bin/tag/create", json={"tagname": "一", "tagnmae": "二"})
    text = str(caught.value)
    assert "/tagnmae" in text and "sent: '二'" in text and "https://developer.work.weixin.qq.com/document/path/" in text


def test_strict_over_http_fails_at_the_call() -> None:
    with pytest.raises(InvalidRequestError, match="/tagnmae"), FakeWeCom(strict=True) as fake:  # noqa: PT012
        client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
        client.request("POST", "/cgi-bin/tag/create", json={"tagname": "一", "tagnmae": "二"})


def test_strict_over_http_fails_at_the_end_if_the_errcode_is_ignored() -> None:
    with pytest.raises(InvalidCallError, match="/tagnmae"), FakeWeCom(strict=True) as fake:  # noqa: PT012 - at its end
        client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
        with pytest.raises(InvalidRequestError):
            client.request("POST", "/cgi-bin/tag/create", json={"tagname": "一", "tagnmae": "二"})


def test_nothing_secret_is_shown(fake: FakeWeCom) -> None:
    client = fake.client()
    client.user.get("zhangsan")
    callback = {"token": "s3cret-token", "encodingaeskey": 1}
    with pytest.raises(InvalidRequestError):
        client.request("POST", "/cgi-bin/batch/syncuser", json={"media_id": "m", "callback": callback})
    shown = repr(fake) + repr(list(fake.calls)) + repr(fake.app) + fake.calls.last.explain()
    assert "/callback/encodingaeskey" in shown
    for secret in ("s3cret-token", fake.secret, fake.encoding_aes_key, *fake.tokens):
        assert secret not in shown


# -- messages and callbacks


def test_sent_messages_as_people_see_them(fake: FakeWeCom) -> None:
    client = fake.client()
    tag = client.tag.create("同事").tagid
    client.tag.addtagusers(tag, userlist=["wangwu"])
    answer = client.message.send(
        "news",
        fake.agent_id,
        touser=["lisi", "nobody"],
        totag=[str(tag)],
        news={"articles": [{"title": "周报", "description": "一切正常", "url": "https://example.com"}]},
    )
    assert answer.invaliduser == ["nobody"]
    sent = fake.sent[-1]
    assert (sent.to, sent.type, sent.text) == (("lisi", "wangwu"), "news", "周报\n一切正常\nhttps://example.com")
    assert fake.member("wangwu").inbox == fake.member("lisi").inbox != fake.member("zhangsan").inbox
    with pytest.raises(APIError) as caught:
        client.message.send("text", fake.agent_id, touser=["nobody"], text={"content": "hi"})
    assert caught.value.errcode == 81013


def test_push_to_a_router(fake: FakeWeCom) -> None:
    client, router = fake.client(), router_of(fake)

    @router.on(TextMessage)
    def greet(message: TextMessage) -> str:
        return f"{client.user.get(message.source).name}: {message.content}"

    reply = fake.push(make(TextMessage, content="hi", source="zhangsan"), to=router)
    assert (type(reply).__name__, reply.content, reply.target) == ("TextReply", "张三: hi", "zhangsan")
    assert (
        fake.push({"MsgType": "text", "Content": "again", "FromUserName": "lisi"}, to=router).content == "李四: again"
    )
    assert fake.push({"MsgType": "event", "Event": "enter_agent", "EventKey": ""}, to=router) is None
    assert [push.problems for push in fake.pushes] == [[], [], []]
    assert validate_callback(fake.pushes[1].text, unknown="report") == []


def test_push_to_a_callback_url(fake: FakeWeCom) -> None:
    from wecom_client.adapters.asgi import AsgiApp
    from wecom_runtime.testing.fake.serving import ServerThread

    router = router_of(fake)
    router.on(TextMessage)(lambda message: message.content.upper())
    server = ServerThread(AsgiApp(router))
    try:
        fake.subscribe(f"{server.url}/wecom")
        reply = fake.member("zhangsan").write("hello")
        assert isinstance(reply, TextReply) and reply.content == "HELLO"
        fake.client().user.create("sun", "孙", mobile="13900000000")
        assert fake.settle(10)
        assert fake.pushes[-1].model == "ChangeContactCreateUser" and fake.pushes[-1].status == 200
        with pytest.raises(CallbackNotAnsweredError):
            fake.subscribe("http://127.0.0.1:9/wecom")
    finally:
        server.close()


def test_callbacks_for_the_test_client_of_a_framework(fake: FakeWeCom) -> None:
    from flask import Flask

    from wecom_client.adapters.flask import callback_view

    router = router_of(fake)
    router.on(TextMessage)(lambda message: message.content.upper())
    app = Flask(__name__)
    app.add_url_rule("/wecom", view_func=callback_view(router), methods=["GET", "POST"])
    client = app.test_client()
    assert client.get("/wecom", query_string=fake.seal_check("4711")).text == "4711"
    query, body = fake.seal(TextMessage(content="hello", source="zhangsan"))
    answer = client.post("/wecom", query_string=query, data=body)
    assert "<Content><![CDATA[HELLO]]></Content>" in fake.unseal(answer.text)
    assert fake.unseal(answer.data) == fake.unseal(answer.text)
    other = fake.add_suite()
    query, body = fake.seal({"InfoType": "suite_ticket", "SuiteTicket": "t"}, app=other)
    assert client.post("/wecom", query_string=query, data=body).status_code == 403
    suite_router = CallbackRouter(WeComCrypto(*other.settings))
    assert suite_router.handle("POST", query, body).body == b"success"
    assert fake.pushes == []


def test_push_to_a_bot(fake: FakeWeCom) -> None:
    router = CallbackRouter(WeComCrypto("t", fake.encoding_aes_key, ""))
    router.on(BotTextMessage)(lambda message: f"You asked: {message.text.content}")
    reply = fake.push(make(BotTextMessage, text={"content": "Why?"}), to=router)
    assert "You asked: Why?" in repr(reply)


def test_push_is_repeated(fake: FakeWeCom) -> None:
    router = router_of(fake)
    seen: list[int] = []

    @router.on(TextMessage)
    def fails(message: TextMessage) -> str:
        seen.append(message.id)
        if len(seen) < 3:
            raise RuntimeError
        return "now"

    began, before = time.monotonic(), fake.clock.now()
    reply = fake.member("zhangsan").write("hi", to=router)
    assert isinstance(reply, TextReply) and reply.content == "now"
    assert fake.pushes[-1].attempts == 3 and len(set(seen)) == 1
    assert fake.clock.now() - before >= 10 and time.monotonic() - began < 5


def test_push_without_a_response(fake: FakeWeCom) -> None:
    with pytest.raises(CallbackNotAnsweredError, match="4 attempts"):
        fake.member("zhangsan").write("hi", to="http://127.0.0.1:9/wecom")
    stranger = CallbackRouter(WeComCrypto("t", fake.encoding_aes_key, "ww-somebody-else"))
    wrong = _Wrong(stranger, fake.app.settings)
    with pytest.raises(CallbackNotAnsweredError, match="403"):
        fake.push({"MsgType": "text", "Content": "hi"}, to=wrong)
    with pytest.raises(ConfigurationError, match="subscribe"):
        fake.member("zhangsan").write("hi")


class _Wrong:
    """A router that is reached with another app's settings."""

    def __init__(self, router: CallbackRouter, settings: Any) -> None:
        self.crypto = WeComCrypto(*settings)
        self.handle = router.handle


def test_slow_handler_is_asked_again(fake: FakeWeCom) -> None:
    router = router_of(fake)
    times: list[float] = []

    @router.on(TextMessage)
    def slow(message: TextMessage) -> str:
        times.append(fake.clock.now())
        fake.clock.advance(6)
        return "late"

    fake.push({"MsgType": "text", "Content": "hi"}, to=_Once(router))
    assert fake.pushes[-1].attempts == 2 and len(times) == 1  # the router remembers its answer to the first


class _Once:
    def __init__(self, router: CallbackRouter) -> None:
        self.crypto = router.crypto
        self.handle = router.handle


def test_changes_are_pushed_to_subscribers(fake: FakeWeCom) -> None:
    client, router = fake.client(), router_of(fake)
    seen: list[Event] = []
    router.on(Event)(seen.append)
    fake.subscribe(router, "change_contact")
    client.user.create("sun", "孙", department=[2], mobile="13900000000")
    client.user.update("sun", name="孙悟空")
    client.user.delete("sun")
    client.department.create("测试部", 1)
    created = seen[0]
    assert isinstance(created, ChangeContactCreateUser)
    assert (created.user_id, created.name, created.department) == ("sun", "孙", [2])
    kinds = [getattr(event, "change_type", "") for event in seen]
    assert kinds == ["create_user", "update_user", "delete_user", "create_party"]
    assert all(validate_callback(push.text, unknown="report") == [] for push in fake.pushes)


def test_customer_service(fake: FakeWeCom) -> None:
    client, router = fake.client(), router_of(fake)
    account = client.kf.account.list().account_list[0].open_kfid
    got: list[str] = []
    cursor = ""

    @router.on(KfMsgOrEvent)
    def fetch(event: KfMsgOrEvent) -> None:
        nonlocal cursor
        page = client.kf.sync_msg(event.open_kf_id, cursor=cursor, token=event.token)
        cursor = page.next_cursor
        for message in page.msg_list:
            got.append(message.msgtype)
            client.kf.send_msg("wmAAAAexample0001", account, "text", text={"content": "We are on it."})

    customer = fake.customer("wmAAAAexample0001")
    customer.enter(open_kfid=account, to=router)
    customer.write("Where is my parcel?", open_kfid=account, to=router)
    assert got == ["event", "text"]
    assert [message.text for message in fake.sent] == ["We are on it."] * 2
    assert fake.sent[0].to == ("wmAAAAexample0001",)


def test_third_party_app(fake: FakeWeCom) -> None:
    suite = fake.add_suite()
    client = fake.suite_client(suite)
    code = fake.authorize(suite, "wwcustomer")
    assert client.authorize(code).corp_id == "wwcustomer"
    assert client.corp("wwcustomer").user.get("zhangsan").name == "zhangsan"
    with pytest.raises(APIError) as caught:
        client.authorize(code)
    assert caught.value.errcode == 40078
    wrong = fake.client_of(type(client), suite.suite_id, "no")
    wrong.receive_ticket(suite.suite_ticket)
    with pytest.raises(APIError) as refused:
        wrong.authorize("code")
    assert refused.value.errcode == 40080


def test_provider(fake: FakeWeCom) -> None:
    fake.add_provider("wwprovider", "provider-secret")
    fake.add_corp("ww1")
    client = fake.client_of(ProviderClient, "wwprovider", "provider-secret")
    order = client.license.create_new_order("ww1", "zhangsan", {"base_count": 5}, {"months": 12}).order_id
    assert [one.order_id for one in client.license.list_order().order_list or []] == [order]
    assert client.license.get_order(order).order.corpid == "ww1"


def test_login(fake: FakeWeCom) -> None:
    client = fake.client()
    code = fake.member("zhangsan").login()
    found = client.auth.getuserinfo(code)
    assert found.userid == "zhangsan"
    assert client.auth.getuserdetail(found.user_ticket or "").mobile == "13800000001"
    with pytest.raises(APIError) as caught:
        client.auth.getuserinfo(code)
    assert caught.value.errcode == 40029


def test_nothing_is_shared_between_fakes() -> None:
    one, other = FakeWeCom(), FakeWeCom()
    one.client().user.delete("zhangsan")
    assert other.client().user.get("zhangsan").name == "张三"
    assert len(other.calls) == 2


def test_unknown_action(fake: FakeWeCom) -> None:
    with pytest.raises(ConfigurationError, match="did you mean 'write'"):
        fake.act("wriet", userid="zhangsan")


def test_push_of_a_message_without_header(fake: FakeWeCom) -> None:
    router = router_of(fake)
    router.on(TextMessage)(lambda message: f"{message.target} {message.agent} {message.content}")
    reply = fake.push(TextMessage(content="hi", source="zhangsan"), to=router)
    assert reply.content == f"{fake.corp_id} {fake.agent_id} hi"
    assert validate_callback(fake.pushes[-1].text, unknown="report") == []


ACTIONS: dict[str, dict[str, Any]] = {
    "write": {"text": "hi"},
    "send_image": {"media_id": "m", "url": "https://example.com/1.png"},
    "send_voice": {"media_id": "m", "format": "amr"},
    "send_video": {"media_id": "m"},
    "send_location": {"latitude": 22.5, "longitude": 113.9, "scale": 15, "label": "深圳"},
    "send_link": {"title": "t", "description": "d", "url": "https://example.com"},
    "enter": {},
    "subscribe": {},
    "unsubscribe": {},
    "click_menu": {"key": "today"},
    "open_menu": {"url": "https://example.com"},
    "report_location": {"latitude": 22.5, "longitude": 113.9, "precision": 10.5},
    "click_card_menu": {"key": "k", "task_id": "t"},
    "add_customer": {"external_userid": "wmNew", "name": "新", "state": "web"},
    "remove_member": {"external_userid": "wmAAAAexample0001"},
    "kf_write": {"external_userid": "wmA", "open_kfid": "wkAAAAexample0001", "text": "hi"},
    "kf_enter": {"external_userid": "wmA", "open_kfid": "wkAAAAexample0001", "scene": "s"},
}


def send_card(fake: FakeWeCom) -> None:
    card: Any = {
        "card_type": "text_notice",
        "main_title": {"title": "t"},
        "action_menu": {"desc": "more", "action_list": [{"text": "k", "key": "k"}]},
        "card_action": {"type": 1, "url": "https://example.com"},
        "task_id": "t",
    }
    fake.client().message.send("template_card", touser=["zhangsan"], template_card=card)


@pytest.mark.parametrize("action", ACTIONS)
def test_callbacks_of_actions_are_as_documented(action: str, fake: FakeWeCom) -> None:
    send_card(fake)
    who: dict[str, Any] = (
        {"userid": "zhangsan"} if "userid" in fake.actions[action].takes or action == "click_menu" else {}
    )
    fake.act(action, to=router_of(fake), **who, **ACTIONS[action])
    assert validate_callback(fake.pushes[-1].text, unknown="report") == []
    assert not fake.pushes[-1].model.startswith("Unknown")


def test_suite_callbacks_are_as_documented(fake: FakeWeCom) -> None:
    suite = fake.add_suite()
    router = CallbackRouter(WeComCrypto(suite.token, suite.encoding_aes_key, suite.suite_id))
    client = fake.suite_client(suite)
    code = fake.authorize(suite, "wwcustomer", to=router)
    fake.act("push_suite_ticket", to=router, suite=suite, suite_ticket=suite.suite_ticket)
    client.authorize(code)
    fake.act("cancel_authorization", to=router, suite=suite, corp_id="wwcustomer")
    kinds = [push.model for push in fake.pushes]
    assert kinds == ["CreateAuthEvent", "SuiteTicketEvent", "CancelAuthEvent"], kinds
    assert [validate_callback(push.text, unknown="report") for push in fake.pushes] == [[], [], []]


def test_approval_pushes_its_event(fake: FakeWeCom) -> None:
    client, router = fake.client(), router_of(fake)
    number = client.oa.applyevent(
        "zhangsan",
        "3TkaFakeTemplate0000",
        0,
        {"contents": [{"control": "Text", "id": "Text-1", "value": {"text": "病"}}]},
        [{"summary_info": [{"text": "请假", "lang": "zh_CN"}]}],
        process={"node_list": [{"type": 1, "apv_rel": 1, "userid": ["lisi"]}]},
    ).sp_no
    seen: list[Any] = []
    router.on(SysApprovalChangeEvent)(seen.append)
    fake.approve(number, to=router)
    assert (seen[0].approval_info.sp_no, seen[0].approval_info.sp_status) == (number, 2)
    assert validate_callback(fake.pushes[-1].text, unknown="report") == []


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        ("import wecom_client.testing", ("attrs", "wecom_runtime.testing", "wecom_client.callbacks")),
        (
            "from wecom_client.testing import FakeWeCom; FakeWeCom().client().user.get('zhangsan')",
            ("uvicorn", "yaml", "cryptography", "asyncio", "websockets", "wecom_client.models.kf"),
        ),
    ],
)
def test_only_needed_modules_are_loaded(code: str, absent: tuple[str, ...]) -> None:
    check = f"{code}; import sys; print([name for name in {absent} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True, timeout=120)
    assert done.stdout.strip() == "[]"


def test_old_tokens_are_no_mistake() -> None:
    with FakeWeCom(strict=True) as fake, fake.client() as client:
        client.user.get("lisi")
        fake.expire_tokens()
        assert client.user.get("lisi").name == "李四"
        assert [call.errcode for call in fake.calls.to("/cgi-bin/user/get")] == [0, 42001, 0]
        assert fake.calls.invalid == []


def test_one_router_for_many_fakes() -> None:
    """What a test pushes is no repeat of what another one pushed."""
    seen: list[str] = []
    with FakeWeCom() as fake:
        router = router_of(fake)
        router.on(TextMessage)(lambda message: seen.append(message.content))
        fake.member("zhangsan").write("hi", to=router)
        fake.state.reset()
        fake.member("zhangsan").write("hi", to=router)
    with FakeWeCom() as fake:
        fake.member("zhangsan").write("hi", to=router)
    assert seen == ["hi"] * 3
