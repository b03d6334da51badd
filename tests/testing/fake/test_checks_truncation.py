"""Values that WeCom truncates: reported by checks, sent with a warning, truncated by the fake."""

from __future__ import annotations

import logging
import threading
from typing import Any
from urllib.parse import parse_qsl
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest

from wecom_client import InvalidArgumentError, WeComCrypto, create_reply
from wecom_client.testing import FakeWeCom, Problem, validate_request

LONG = "很长的群名" * 11
"""55 characters, where 50 are kept."""


class Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Tests print nothing."""


def test_the_check_still_tells_it() -> None:
    (problem,) = validate_request("/cgi-bin/appchat/create", {"name": LONG, "owner": "a", "userlist": ["a", "b"]})
    assert problem == Problem("/name", "limit", "55 characters are too many: at most 50")


def test_long_texts_are_sent_with_a_warning_and_truncated(caplog: pytest.LogCaptureFixture) -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        with caplog.at_level(logging.WARNING, logger="wecom_client"):
            chat = client.appchat.create(name=LONG, owner="zhangsan", userlist=["zhangsan", "lisi"])
        (record,) = caplog.records
        assert record.getMessage() == (
            "client.appchat.create: /name: 55 characters are too many: at most 50; WeCom truncates longer values"
        )
        assert client.appchat.get(chat.chatid).chat_info.name == LONG[:50]
        assert fake.calls.invalid == []


def test_no_character_is_divided() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        news: Any = {"articles": [{"title": "a" + "标" * 60, "url": "https://example.com"}]}
        client.message.send(agentid=fake.agent_id, msgtype="news", touser="zhangsan", news=news)
        (sent,) = [call for call in fake.calls if call.path == "/cgi-bin/message/send"]
        assert sent.request["news"]["articles"][0]["title"] == "a" + "标" * 42


def test_other_long_values_are_refused() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        with pytest.raises(InvalidArgumentError, match="2049 bytes are too many"):
            client.message.send(agentid=fake.agent_id, msgtype="text", touser="zhangsan", text={"content": "a" * 2049})
        with pytest.raises(InvalidArgumentError, match=r"userlist.*too few"):
            client.appchat.create(name=LONG, owner="zhangsan", userlist=[])


def test_replies_are_rendered_with_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    reply = create_reply([{"title": "t" * 129, "description": "d", "url": "https://example.com"}])
    with caplog.at_level(logging.WARNING, logger="wecom_client"):
        assert "t" * 129 in str(reply.render())
    assert "129 bytes are too many: at most 128; WeCom truncates longer values" in caplog.text


def test_long_passive_replies_are_truncated() -> None:
    with FakeWeCom() as fake:
        crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)

        def app(environ: Any, start_response: Any) -> list[bytes]:
            """An app that was made with something else, and checks no length."""
            query = dict(parse_qsl(environ["QUERY_STRING"]))
            text = f"<xml><MsgType>text</MsgType><Content>{'长' * 1000}</Content></xml>"
            start_response("200 OK", [("Content-Type", "application/xml")])
            return [crypto.encrypt_message(text, query["nonce"], int(query["timestamp"])).encode()]

        server = make_server("127.0.0.1", 0, app, handler_class=Quiet)
        threading.Thread(target=server.handle_request, daemon=True).start()
        reply: Any = fake.member("zhangsan").write("hi", to=f"http://127.0.0.1:{server.server_port}/")
        server.server_close()
        assert reply.content == "长" * 682
        assert fake.pushes[-1].problems == []
