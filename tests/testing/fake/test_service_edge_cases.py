"""Edge cases of the tools for tests: log, clock, actions of members, malformed bodies, types of fields."""

from __future__ import annotations

import asyncio
import http.server
import json
import shlex
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
import requests
from hypothesis import given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosedError
from websockets.sync.client import connect

from tests.data.zoo import Keeper, Zoo
from tests.support.servers import free_port
from wecom_client import (
    ENDPOINTS,
    APIError,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    RetryPolicy,
    TransportError,
    WeComCrypto,
)
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import CallbackNotAnsweredError, FakeWeCom, make
from wecom_runtime.data.models import Csv, Flag, IntString, Json, Model, TaggedUnion, Timestamp, field, model
from wecom_runtime.data.validation import check
from wecom_runtime.testing.examples import curl_call, curl_request, python_call
from wecom_runtime.testing.fake.credentials import FakeCredentials
from wecom_runtime.testing.fake.serving import ServerThread
from wecom_runtime.testing.fake.state_file import StateFile
from wecom_runtime.testing.samples import complete
from wecom_runtime.testing.strategies import wire


def test_the_log_of_calls() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        client.user.get("zhangsan")
        client.user.get("lisi")
        paths = ["/cgi-bin/gettoken", "/cgi-bin/user/get", "/cgi-bin/user/get"]
        assert [call.path for call in fake.calls] == paths
        assert fake.calls[0].path == paths[0] and [call.path for call in fake.calls[1:]] == paths[1:]
        assert fake.calls.count("/cgi-bin/user/get") == 2 and fake.calls.count(fake.calls[1]) == 1
        assert fake.calls.last.request == {"userid": "lisi"}
        fake.calls.clear()
        assert len(fake.calls) == 0 and fake.calls.counts() == {}


def test_time_goes_forward_only() -> None:
    with FakeWeCom() as fake:
        with pytest.raises(ValueError, match="only goes forward"):
            fake.clock.advance(-1)
        before = fake.clock.ahead
        fake.clock.advance(0)
        fake.clock.sleep(30)
        assert fake.clock.ahead == before + 30


def test_actions_of_members() -> None:
    got: list[Any] = []
    with FakeWeCom() as fake:
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        router.default(got.append)
        fake.subscribe(router)
        person = fake.member("zhangsan")
        person.send_image("m1")
        person.send_location(23.1, 113.3, "塔")
        person.enter()
        person.open_menu("https://a.example/")
        assert [type(one).__name__ for one in got] == [
            "ImageMessage",
            "LocationMessage",
            "EnterAgentEvent",
            "ViewEvent",
        ]
        image, place, _, page = got
        assert (image.media_id, image.pic_url) == ("m1", "https://example.com/image.png")
        assert (place.location_x, place.location_y, place.scale, place.label) == (23.1, 113.3, 15, "塔")
        assert page.key == "https://a.example/"
        fake.unsubscribe_all()
        with pytest.raises(ConfigurationError, match="no receiver"):
            person.enter()
        person.send_image("m2", to=router)
        person.send_location(23.1, 113.3, to=router)
        assert len(got) == 6


def test_samples_of_callbacks() -> None:
    with FakeWeCom() as fake:
        text = fake.sample_callback("TextMessage")
        assert f"<ToUserName>{fake.corp_id}</ToUserName>" in text.replace("<![CDATA[", "").replace("]]>", "")
        with pytest.raises(ConfigurationError, match="there is no callback 'Nothing'"):
            fake.sample_callback("Nothing")


@pytest.mark.parametrize(
    ("body", "kind", "told"),
    [
        (b"[1]", "application/json", "the body is not a JSON object"),
        (b"{", "application/json", "the body is not JSON: "),
        (b"x", "multipart/form-data", "the body is not a multipart form"),
    ],
)
def test_bodies_that_are_none(body: bytes, kind: str, told: str) -> None:
    with FakeWeCom(strict=False) as fake:
        fake.start()
        token = fake.client().access_token
        url = f"{fake.base_url}/cgi-bin/message/send?access_token={token}"
        answer = requests.post(url, data=body, headers={"Content-Type": kind}, timeout=10).json()
        assert answer["errcode"] != 0
        assert any(told in problem.message for problem in fake.calls.last.problems)


def test_nothing_is_elsewhere() -> None:
    with FakeWeCom() as fake:
        fake.start()
        answer = requests.get(f"{fake.base_url}/_fake/file/media/none", timeout=10)
        assert (answer.status_code, answer.text) == (404, "no such file")
        assert requests.get(f"{fake.base_url}/_fake/file/nothing/none", timeout=10).status_code == 404


def test_a_server_of_ones_own_starts_and_stops_it() -> None:
    sent: list[str] = []

    async def main() -> None:
        events = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])

        async def receive() -> Any:
            return next(events)

        async def send(message: Any) -> None:
            sent.append(message["type"])

        with FakeWeCom() as fake:
            await fake.asgi({"type": "lifespan"}, receive, send)
            await fake.asgi({"type": "websocket", "path": "/nothing"}, receive, send)

    asyncio.run(main())
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete", "websocket.close"]


# -- examples of calls


def test_a_call_as_one_writes_it() -> None:
    create = ENDPOINTS["/cgi-bin/department/create"]
    request = {"name": "研发", "parentid": 1, "order": 2}
    assert python_call(create, request) == "client.department.create('研发', 1, order=2)"
    assert python_call(create, {"parentid": 1}) == "client.department.create(parentid=1)"
    address = "https://qyapi.weixin.qq.com/cgi-bin/department/create?access_token=ACCESS_TOKEN"
    assert shlex.split(curl_call(create, request)) == ["curl", address, "-d", json.dumps(request, ensure_ascii=False)]
    get = ENDPOINTS["/cgi-bin/user/get"]
    assert shlex.split(curl_call(get, {"userid": "a b"}, "http://127.0.0.1:1")) == [
        "curl",
        "http://127.0.0.1:1/cgi-bin/user/get?access_token=ACCESS_TOKEN&userid=a+b",
    ]
    token = ENDPOINTS["/cgi-bin/gettoken"]
    assert shlex.split(curl_call(token, {}))[1] == "https://qyapi.weixin.qq.com/cgi-bin/gettoken"


def test_a_call_with_a_file_as_one_writes_it() -> None:
    upload = ENDPOINTS["/cgi-bin/media/upload"]
    assert python_call(upload, {"type": "file"}) == "client.media.upload('file', 'report.pdf')"
    words = shlex.split(curl_call(upload, {"type": "file"}))
    assert words[1].endswith("/cgi-bin/media/upload?access_token=ACCESS_TOKEN&type=file")
    assert words[2:] == ["-F", "media=@report.pdf"]


def test_a_call_elsewhere_as_one_writes_it() -> None:
    path = next(path for path in ENDPOINTS if path.startswith("https://"))
    assert shlex.split(curl_call(ENDPOINTS[path], {}))[1].startswith(path)


def test_any_request_as_one_writes_it() -> None:
    assert shlex.split(curl_request("GET", "/x", {}, "http://h")) == [
        *["curl", "-X", "GET", "http://h/x?access_token=ACCESS_TOKEN"]
    ]
    assert shlex.split(curl_request("POST", "/x", {"a": "张"}))[-2:] == ["-d", '{"a": "张"}']


# -- models of all shapes


@model
class Case(Model):
    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("kind", {"one": "First"})

    kind: str


@model
class First(Case):
    size: int


@model
class Everything(Model):
    text: str = field(min_chars=6)
    short: str = field(max_chars=2)
    number: int = field(min=5)
    below: int = field(max=-3)
    chosen: str = field(enum=("b", "a"))
    either: str | list[Keeper]
    several: list[int] = field(min_items=2)
    flag: Flag
    coded: IntString
    documented: IntString = field(enum=(7, 8))
    joined: Csv[int]
    inside: Json[Keeper]
    yes: bool
    part: float
    moment: Timestamp
    keys: dict[str, int]
    anything: Any
    case: Case


def test_values_are_made_of_types_alone() -> None:
    made = complete({}, Everything)
    assert made == {
        "text": "textxx",
        "short": "te",
        "number": 5,
        "below": -3,
        "chosen": "b",
        "either": "text",
        "several": [1, 1],
        "flag": 1,
        "coded": "1",
        "documented": "7",
        "joined": "1",
        "inside": '{"userid": "text"}',
        "yes": True,
        "part": 1,
        "moment": 1,
        "keys": {},
        "anything": "text",
        "case": {"kind": "one", "size": 1},
    }
    assert check(made, Everything) == []
    assert make(Keeper, userid="a").userid == "a"


def test_given_values_are_completed_at_any_depth() -> None:
    given: dict[str, Any] = {"name": "n", "keepers": [{}, {"userid": "a"}], "by_id": {"x": {}}, "either": [{}]}
    assert complete(given, Zoo) == {
        "name": "n",
        "keepers": [{"userid": "text"}, {"userid": "a"}],
        "by_id": {"x": {"userid": "text"}},
        "either": [{"userid": "text"}],
    }


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_strategies_keep_all_limits(data: st.DataObject) -> None:
    made = data.draw(wire(Everything))
    assert check(made, Everything) == []
    assert made["case"]["kind"] == "one" or "size" not in made["case"]


# -- bots, and callbacks that are on their way


def test_a_stream_has_its_own_time() -> None:
    router = CallbackRouter()
    with FakeWeCom() as fake:
        fake.clock.advance(3600)
        bot = fake.bot()

        @router.on(BotTextMessage)
        def answer(message: BotTextMessage) -> Iterator[str]:
            yield "half "
            assert bot.wait_for(lambda: "aibot_respond_msg" in [frame.path for frame in bot.frames], 20)
            yield "all"

        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            assert bot.wait_connected(10)
            found = bot.write("hi", timeout=20)
        assert found.is_finished and found.text == "half all"
        assert "aibot_send_msg" not in {frame.path for frame in bot.frames}
        assert bot.frames[0].path == "aibot_subscribe" and bot.frames[0].body == b""


def test_messages_of_members_to_a_bot() -> None:
    got: list[Any] = []
    router = CallbackRouter()
    router.default(got.append)
    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            assert bot.wait_connected(10)
            bot.send_video(b"a video", user="lisi", timeout=0)
            bot.send_mixed("look", b"a picture", user="lisi", timeout=0)
            end = time.monotonic() + 20
            while len(got) < 2:
                assert time.monotonic() < end
                time.sleep(0.01)
            video, mixed = got
            assert type(video).__name__ == "BotVideoMessage" and video.from_.userid == "lisi"
            assert video.video.url and video.video.aeskey
            text, picture = mixed.mixed.msg_item
            assert (text.text.content, picture.msgtype) == ("look", "image")


def test_changes_are_pushed_to_a_callback_url() -> None:
    got: list[Any] = []
    with FakeWeCom() as fake:
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))

        @router.default
        def slow(event: Any) -> None:
            time.sleep(0.2)
            got.append(event)

        server = ServerThread(AsgiApp(router))
        fake.subscribe(f"{server.url}/wecom")
        fake.client().user.create("sun", "孙", department=[2], mobile="13900000000")
        assert fake.settle()
        assert [one.user_id for one in got] == ["sun"]
        server.close()


def test_a_class_without_credentials_is_refused() -> None:
    class Nothing:
        def __init__(self, *, base_url: str = "") -> None:
            """Nothing."""

    with FakeWeCom() as fake, pytest.raises(ConfigurationError, match="for Nothing: add one first"):
        fake.client_for(Nothing)


def test_failures_of_one_path_are_forgotten() -> None:
    user, tags = "/cgi-bin/user/get", "/cgi-bin/tag/list"
    with FakeWeCom() as fake:
        client = fake.client()
        for path in (user, tags):
            fake.fail(path, errcode=60111)
        fake.clear_faults(user)
        assert [one.path for one in fake.faults] == [tags]
        assert client.user.get("zhangsan").userid == "zhangsan"
        with pytest.raises(APIError):
            client.tag.list()
        for path in (user, tags):
            fake.on(path, {"name": "told", "taglist": []})
        fake.clear_faults(tags)
        assert client.user.get("zhangsan").name == "told"
        assert client.tag.list().taglist == []
        for path in (user, tags):
            fake.limit(path, 1)
        fake.clear_faults(tags)
        assert client.tag.list().errcode == client.tag.list().errcode == 0
        client.user.get("zhangsan")
        with pytest.raises(APIError):
            client.user.get("zhangsan")
        fake.clear_faults()
        assert client.user.get("zhangsan").name == "张三"


def test_a_frame_is_refused_once() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url) as connection:
            assert bot.wait_connected(10)
            bot.fail(40008, "aibot_send_msg")
            with pytest.raises(APIError):
                connection.send("zhangsan", "one")
            connection.send("zhangsan", "two")
            assert [one.text for one in bot.messages] == ["two"]


BAD_NUMBERS = ("²", "x", "9" * 5000, "٣", "1.5")


@pytest.mark.parametrize("number", BAD_NUMBERS)
def test_bad_numbers_in_addresses(number: str) -> None:
    with FakeWeCom() as fake:
        fake.simulate()
        file = f"{fake.base_url}/_fake/file"
        media_id = fake.client().media.upload("file", ("a.txt", b"content")).media_id
        assert requests.get(f"{file}/media/{media_id}", {"until": "9999999999"}, timeout=10).status_code == 200
        assert requests.get(f"{file}/media/{media_id}", {"until": "1"}, timeout=10).status_code == 404
        for kind in ("media", "x"):
            assert requests.get(f"{file}/{kind}/{media_id}", {"until": number}, timeout=10).status_code == 400
        ranges = {"Range": f"bytes={number}-".encode()}
        assert requests.get(f"{file}/media/{media_id}", headers=ranges, timeout=10).content == b"content"
        for name, query in (
            ("news", {"after": number}), ("news", {"generation": number}), ("entry", {"n": number}),
            ("log", {"before": number}), ("chat", {"chat": "c", "before": number}),
        ):  # fmt: skip
            answer = requests.get(f"{fake.base_url}/_fake/api/{name}", query, timeout=10)
            assert (answer.status_code, "error" in answer.json()) == (400, True), name
        call = requests.get(
            f"{fake.base_url}/cgi-bin/department/list",
            {"access_token": fake.client().access_token, "id": number}, timeout=10,
        )  # fmt: skip
        assert call.status_code == 200
        assert call.json()["errcode"]


def reached(thing: Any, seen: dict[int, Any]) -> None:
    """Collect the objects of the kit below one."""
    if id(thing) in seen or not type(thing).__module__.startswith(("wecom_runtime.testing", "wecom_client")):
        return
    seen[id(thing)] = thing
    below = {**getattr(thing, "__dict__", {})}
    below |= {name: getattr(thing, name, None) for name in getattr(type(thing), "__slots__", ())}
    for one in below.values():
        for inner in one.values() if isinstance(one, dict) else one if isinstance(one, (list, tuple)) else [one]:
            reached(inner, seen)


def test_everything_of_it_has_a_name_and_tells_no_secret() -> None:
    secret, token, key = "s3cret-of-the-whole-kit", "t0ken-of-the-whole-kit", "0123456789" * 4 + "abA"
    with FakeWeCom(secret=secret, token=token, encoding_aes_key=key) as fake:
        fake.client().user.get("zhangsan")
        fake.member("zhangsan")
        fake.device()
        bot, device = fake.bot(), fake.device()
        secrets = (secret, token, key, bot.secret, bot.token, bot.encoding_aes_key, device.secret_no)
        seen: dict[int, Any] = {}
        reached(fake, seen)
        assert len({type(one) for one in seen.values()}) > 40
        made = (fake.app.settings, FakeCredentials.of("seed"), FakeCredentials("ww1", secret, 1, token, key))
        for one in (*seen.values(), *made):
            assert repr(one) and not [text for text in secrets if text in repr(one)], type(one)


def test_a_callback_of_a_suite_names_the_suite() -> None:
    with FakeWeCom() as fake:
        suite = fake.add_suite("dk1", "suite-secret", "suite-ticket")
        empty = {"InfoType": "change_auth", "SuiteId": "", "AuthCorpId": "", "TimeStamp": ""}
        query, body = fake.seal(empty, app=suite)
        signed = query["msg_signature"], query["timestamp"], query["nonce"]
        text = WeComCrypto(suite.token, suite.encoding_aes_key, "dk1").decrypt_message(body, *signed)
        assert "dk1" in text.partition("SuiteId>")[2].partition("SuiteId>")[0]
        assert fake.corp_id in text.partition("AuthCorpId>")[2].partition("AuthCorpId>")[0]


def test_a_callback_that_is_not_sent_yet_took_no_time() -> None:
    seen: list[tuple[float, int, bool]] = []
    with FakeWeCom() as fake:
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))

        def note(what: Any) -> None:
            if hasattr(what, "tries"):
                seen.append((what.seconds, what.status, what.is_done))

        fake.follow(note)
        fake.member("zhangsan").write("hi", to=router)
    assert seen[0] == (0.0, 0, False)
    assert seen[-1][1:] == (200, True)


def test_rubbish_is_not_http() -> None:
    with FakeWeCom() as fake:
        fake.start()
        fake.fail("/cgi-bin/getcallbackip", rubbish=True)
        host, port = fake.base_url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), 10) as sock:
            sock.sendall(b"GET /cgi-bin/getcallbackip HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
            read = sock.recv(64)
        assert read and not read.startswith(b"HTTP/")


def test_the_server_listens_on_the_given_address() -> None:
    port = free_port()
    with FakeWeCom() as fake:
        fake.start(port=port)
        assert fake.base_url == f"http://127.0.0.1:{port}"
        assert requests.get(f"{fake.base_url}/cgi-bin/getcallbackip", timeout=10).json()["errcode"] == 41001


def test_numbers_continue_after_load() -> None:
    with FakeWeCom() as first, FakeWeCom() as second:
        first.client().media.upload("file", ("a.txt", b"a file"))
        dump = first.state.dump()
        assert dump["numbers"]
        second.state.load(dump)
        assert second.state.dump()["numbers"] == dump["numbers"]


def test_a_connection_that_is_cut_ends_without_a_word() -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        subscribe = {"bot_id": bot.bot_id, "secret": bot.secret}
        with connect(bot.url) as line:
            line.send(json.dumps({"cmd": "aibot_subscribe", "headers": {"req_id": "r1"}, "body": subscribe}))
            assert json.loads(line.recv(10))["errcode"] == 0
            bot.cut()
            with pytest.raises(ConnectionClosedError) as caught:
                line.recv(10)
            assert caught.value.rcvd is None


@pytest.mark.parametrize(
    ("wanted", "status", "content", "told"),
    [
        ("bytes=0-3", 206, b"a fi", "bytes 0-3/6"),
        ("bytes=2-", 206, b"file", "bytes 2-5/6"),
        ("bytes=4-99", 206, b"le", "bytes 4-5/6"),
        ("bytes=5-5", 206, b"e", "bytes 5-5/6"),
        ("bytes=6-", 416, b"", "bytes */6"),
        ("lines=1-2", 200, b"a file", None),
    ],
)
def test_a_part_of_a_file(wanted: str, status: int, content: bytes, told: str | None) -> None:
    with FakeWeCom() as fake:
        fake.start()
        client = fake.client()
        query = {
            "access_token": client.access_token,
            "media_id": client.media.upload("file", ("a.txt", b"a file")).media_id,
        }
        answer = requests.get(f"{fake.base_url}/cgi-bin/media/get", params=query, headers={"Range": wanted}, timeout=10)
        assert (answer.status_code, answer.content, answer.headers.get("Content-Range")) == (status, content, told)


def test_unknown_paths_need_a_valid_token() -> None:
    with FakeWeCom(strict=False) as fake:
        fake.start()
        fake.on("/cgi-bin/brand/new", {"errcode": 0, "told": 1})
        answers = [
            requests.get(f"{fake.base_url}/cgi-bin/brand/new", params=query, timeout=10).json()
            for query in ({}, {"access_token": "nonsense"}, {"access_token": fake.client().access_token})
        ]
        assert [answer["errcode"] for answer in answers] == [0, 40014, 0]


@pytest.mark.parametrize("how", [{"reset": True}, {"hang_up": True}, {"rubbish": True}, {"cut": "head"}])
def test_a_download_that_breaks_off_before_it_begins(how: dict[str, Any]) -> None:
    with FakeWeCom() as fake:
        client = fake.client(retry=RetryPolicy(attempts=1))
        media = client.media.upload("file", ("a.txt", b"a file")).media_id
        fake.fail("/cgi-bin/media/get", **how, times=1)
        with pytest.raises(TransportError):
            client.media.get(media)
        assert client.media.get(media).read() == b"a file"


def test_an_address_that_sends_elsewhere_has_not_answered() -> None:
    asked: list[str] = []

    class Elsewhere(http.server.BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked.append(self.path)
            self.send_response(307)
            self.send_header("Location", "/other")
            self.end_headers()

        def log_message(self, format: str, *arguments: object) -> None:
            """Nothing."""

    with FakeWeCom() as fake, http.server.HTTPServer(("127.0.0.1", 0), Elsewhere) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with pytest.raises(CallbackNotAnsweredError, match="307"):
            fake.member("zhangsan").write("hi", to=f"http://127.0.0.1:{server.server_port}/wecom")
        server.shutdown()
    assert {path.partition("?")[0] for path in asked} == {"/wecom"}


def test_items_of_a_job_are_under_way_at_first() -> None:
    with FakeWeCom() as fake:
        contact = fake.client().externalcontact
        customers = contact.list("zhangsan").external_userid
        contact.transfer_customer("zhangsan", "lisi", customers)
        told = [contact.transfer_result("zhangsan", "lisi").customer or [] for _ in range(3)]
        assert [[one.status for one in found] for found in told] == [[2], [2], [2]]
        fake.clock.advance(24 * 3600 + 1)
        (after,) = contact.transfer_result("zhangsan", "lisi").customer or []
        assert after.status == 1


DEEP = "[" * 100_000


def test_json_that_is_nested_too_deeply(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text(DEEP, "utf-8")
    with FakeWeCom() as fake:
        with pytest.raises(ConfigurationError, match="is not a recording"):
            fake.replay(path)
        with pytest.raises(ConfigurationError, match="is not a state file"):
            StateFile(path)
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url) as connection:
            connection.ability("doc").close()
        (ability, *_) = [record for _, record in fake.state.everywhere("bot_ability")]
        answer = requests.post(f"{fake.base_url}/_fake/ability/{ability['key']}", data=DEEP, timeout=10)
        assert answer.status_code in (400, 404)
