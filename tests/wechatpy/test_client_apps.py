"""Two typical apps for the older library, against a WeCom over HTTP, configured by the environment alone.

One is a chat bot with its own client class that guards its token; the other serves customers with its own API classes,
which it adds to its client. They use the same imports as such apps.
"""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast
from urllib.parse import parse_qsl
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from wecom_client.callbacks import ImageMessage, KfMsgOrEvent, TextMessage, VoiceMessage
from wecom_client.replies import TextReply
from wecom_client.testing import FakeWeCom
from wecom_client.wechatpy.client.api.base import BaseWeChatAPI
from wecom_client.wechatpy.enterprise import WeChatClient, create_reply, parse_message
from wecom_client.wechatpy.enterprise import messages as older
from wecom_client.wechatpy.enterprise.crypto import WeChatCrypto
from wecom_client.wechatpy.enterprise.exceptions import InvalidCorpIdException
from wecom_client.wechatpy.exceptions import InvalidSignatureException, WeChatClientException
from wecom_client.wechatpy.messages import BaseMessage
from wecom_runtime.data.wire_values import Timestamp

Answer = Callable[[dict[str, str], bytes], "str | None"]


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def served(verify: Answer, receive: Answer) -> Generator[str, None, None]:
    """Start an app that answers callbacks with a text, or with 403 for None; return its URL."""

    def app(environ: dict[str, Any], start: Any) -> list[bytes]:
        query = dict(parse_qsl(environ["QUERY_STRING"]))
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        answer = (verify if environ["REQUEST_METHOD"] == "GET" else receive)(query, body)
        start("403 Forbidden" if answer is None else "200 OK", [("Content-Type", "text/plain")])
        return [(answer or "").encode()]

    server = make_server("127.0.0.1", 0, app, handler_class=Quiet)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/callback"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture
def wecom(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        fake.start()
        monkeypatch.setenv("WECOM_BASE_URL", fake.base_url)
        yield fake


class GuardedClient(WeChatClient):
    """Fetches a token by one thread at a time, and only where the one that is kept is about to end."""

    def __init__(
        self,
        corp_id: str,
        secret: str,
        access_token: str | None = None,
        session: Any = None,
        timeout: float | None = None,
        auto_retry: bool = True,
    ) -> None:
        super().__init__(corp_id, secret, access_token, session, timeout, auto_retry)
        self.lock = threading.Lock()

    def fetch_access_token(self) -> Any:
        with self.lock:
            token = self.session.get(self.access_token_key)
            if token and self.session.get(f"{self.corp_id}_expires_at", 0) > time.time() + 60:
                return token
            return super().fetch_access_token()


class ChatBot:
    def __init__(self, wecom: FakeWeCom, folder: Path) -> None:
        self.agent_id = wecom.agent_id
        self.crypto = WeChatCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id)
        self.client = GuardedClient(wecom.corp_id, wecom.secret)
        self.folder = folder
        self.errors: list[str] = []

    def verify(self, query: dict[str, str], body: bytes) -> str | None:
        try:
            return self.crypto.check_signature(
                query["msg_signature"], query["timestamp"], query["nonce"], query["echostr"]
            )
        except InvalidSignatureException:
            return None

    def receive(self, query: dict[str, str], body: bytes) -> str | None:
        try:
            text = self.crypto.decrypt_message(body, query["msg_signature"], query["timestamp"], query["nonce"])
        except (InvalidSignatureException, InvalidCorpIdException):
            return None
        message = parse_message(text)
        if message.type == "event":
            reply = create_reply("欢迎", message).render()
            return str(self.crypto.encrypt_message(reply, query["nonce"], query["timestamp"]))
        if message.type == "text":
            self.say(message.source, f"You said {message.content}")
        elif message.type in ("voice", "image"):
            response = self.client.media.download(message.media_id)
            if response.status_code == 200:
                (self.folder / message.media_id).write_bytes(response.content)
        return "success"

    def say(self, who: str, text: str) -> None:
        self.client.message.send_text(self.agent_id, who, text)

    def show(self, who: str, picture: io.BytesIO) -> None:
        try:
            media_id = self.client.media.upload("image", picture)["media_id"]
        except WeChatClientException as error:
            self.errors.append(str(error))
            return
        self.client.message.send_image(self.agent_id, who, media_id)


def test_a_chat_bot(wecom: FakeWeCom, tmp_path: Path) -> None:
    bot = ChatBot(wecom, tmp_path)
    with served(bot.verify, bot.receive) as address:
        wecom.subscribe(address)
        wecom.push(TextMessage(content="hi", source="zhangsan"))
        assert wecom.sent[-1].text == "You said hi"
        kept = wecom.client().media.upload("voice", ("a.amr", b"#!AMR voice")).media_id
        wecom.push(VoiceMessage(media_id=kept, format="amr", source="zhangsan"))
        assert (tmp_path / kept).read_bytes() == b"#!AMR voice"
        wecom.push(ImageMessage(media_id=kept, pic_url="https://example.com/a.png", source="zhangsan"))
        reply = wecom.member("lisi").enter(to=address)
        assert isinstance(reply, TextReply) and reply.content == "欢迎"
    forged = {"msg_signature": "0" * 40, "timestamp": "1", "nonce": "n"}
    assert bot.receive(forged, b"<xml><Encrypt>a</Encrypt></xml>") is None
    bot.show("lisi", io.BytesIO(b"\x89PNG picture"))
    assert wecom.sent[-1].type == "image"
    wecom.fail("/cgi-bin/media/upload", errcode=40004, times=1)
    bot.show("lisi", io.BytesIO(b"\x89PNG picture"))
    assert "40004" in bot.errors[0]
    assert bot.client.fetch_access_token()["access_token"]
    wecom.expire_tokens()
    bot.say("lisi", "again")
    assert wecom.sent[-1].text == "again"


class Accounts(BaseWeChatAPI):
    def sync_msg(self, token: str, open_kfid: str, cursor: str = "", limit: int = 1000) -> Any:
        data = {"token": token, "cursor": cursor, "limit": limit, "open_kfid": open_kfid}
        return self._post("kf/sync_msg", data=data)

    def get_account_list(self) -> Any:
        return self._get("kf/account/list")

    def add_contact_way(self, open_kfid: str, scene: str) -> Any:
        return self._post("kf/add_contact_way", data={"open_kfid": open_kfid, "scene": scene})


class Messages(BaseWeChatAPI):
    def send_text(self, user_id: str, open_kfid: str, content: str, msgid: str = "") -> Any:
        data = {"touser": user_id, "open_kfid": open_kfid, "msgtype": "text", "text": {"content": content}}
        return self._post("kf/send_msg", data={**data, "msgid": msgid} if msgid else data)


class Desk:
    def __init__(self, wecom: FakeWeCom) -> None:
        self.crypto = WeChatCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id)
        self.client: Any = WeChatClient(wecom.corp_id, wecom.secret)
        self.accounts = Accounts(client=self.client)
        self.client.__setattr__("kf", self.accounts)
        self.client.__setattr__("kf_message", Messages(self.client))
        # As its settings have it: the official address, with or without slashes.
        self.client.__setattr__("API_BASE_URL", "https://qyapi.weixin.qq.com/cgi-bin/")
        self.seen: list[Any] = []

    def verify(self, query: dict[str, str], body: bytes) -> str:
        return self.crypto.check_signature(
            query.get("msg_signature"), query.get("timestamp"), query.get("nonce"), query.get("echostr")
        )

    def receive(self, query: dict[str, str], body: bytes) -> str:
        text = self.crypto.decrypt_message(body, query.get("msg_signature"), query.get("timestamp"), query.get("nonce"))
        message: Any = cast(BaseMessage, parse_message(text))
        if message.type == "unknown" and isinstance(event := message.model, KfMsgOrEvent):
            self.from_customers(event.token, event.open_kf_id)
        elif isinstance(message, older.TextMessage):
            self.seen.append((message.source, str(message.agent), int(message.time), str(message.id), message.content))
        return "success"

    def from_customers(self, token: str, open_kfid: str) -> None:
        answer: dict[str, Any] = {"has_more": 1}
        while answer["has_more"]:
            answer = self.accounts.sync_msg(token, open_kfid)
        newest = answer["msg_list"][-1]
        self.seen.append(newest["text"]["content"])
        try:
            self.client.kf_message.send_text(newest["external_userid"], open_kfid, "您好")
        except WeChatClientException as error:
            if getattr(error, "errcode", None) != 40096:
                raise
            self.client.message.send_text(1, newest["external_userid"], "您好")


def test_a_customer_service_app(wecom: FakeWeCom) -> None:
    desk = Desk(wecom)
    (account,) = desk.client.kf.get_account_list().get("account_list", [])
    open_kfid = account["open_kfid"]
    assert desk.accounts.add_contact_way(open_kfid, "shop")["url"].startswith("https://work.weixin.qq.com/kf/")
    with served(desk.verify, desk.receive) as address:
        wecom.subscribe(address)
        wecom.customer("wm-1").write("有人吗", open_kfid=open_kfid)
        assert desk.seen == ["有人吗"]
        assert wecom.sent[-1].text == "您好"
        wecom.fail("/cgi-bin/kf/send_msg", errcode=40096, times=1)
        with pytest.raises(WeChatClientException) as caught:
            desk.client.kf_message.send_text("wm-1", open_kfid, "x")
        assert caught.value.errcode == 40096
        wecom.push(TextMessage(content="hi", source="zhangsan", agent=wecom.agent_id, create_time=Timestamp(7), id=8))
        assert desk.seen[-1] == ("zhangsan", str(wecom.agent_id), 7, "8", "hi")
    media_id = desk.client.media.upload("file", ("报告.txt", io.BytesIO(b"a report")))["media_id"]
    response = desk.client.media.download(media_id)
    assert response.content == b"a report" and "filename" in response.headers["Content-Disposition"]
