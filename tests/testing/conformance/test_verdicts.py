"""The kit notices mistakes: small programs with one mistake each, and patterns."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.support.command import run_here
from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import BotTextMessage, TextMessage
from wecom_runtime.testing.conformance.against import CallbackUrl
from wecom_runtime.testing.conformance.cases import cases_of, selected
from wecom_runtime.testing.conformance.patterns import MISSING, difference, filled
from wecom_runtime.testing.conformance.server import ConformanceServer
from wecom_runtime.testing.conformance.verdicts import FELL, HELD, UNSUPPORTED, Verdict, junit
from wecom_runtime.testing.fake.serving import ServerThread

TOKEN, KEY, CORP = "exampleToken0001", "a" * 43, "wwc0ffee0000000002"


@pytest.mark.parametrize(
    ("pattern", "value", "fits"),
    [
        ({"a": 1}, {"a": 1, "b": 2}, True),
        ({"a": 1}, {"a": True}, False),
        ({"a": {"$text": True}}, {"a": "x"}, True),
        ({"a": {"$text": True}}, {"a": ""}, False),
        ({"a": {"$one_of": [1, None]}}, {}, True),
        ({"a": {"$one_of": [1, None]}}, {"a": 2}, False),
        ({"a": {"$not": True}}, {"a": False}, True),
        ({"a": {"$max_bytes": 3}}, {"a": "长"}, True),
        ({"a": {"$max_bytes": 2}}, {"a": "长"}, False),
        ({"a": {"$min_bytes": 3}}, {"a": "长"}, True),
        ({"a": {"$max_decoded_bytes": 5}}, {"a": "aGVsbG8="}, True),
        ({"a": {"$max_decoded_bytes": 4}}, {"a": "aGVsbG8="}, False),
        ({"a": {"$max_decoded_bytes": 9}}, {"a": "no Base64"}, False),
        ([{"a": 1}, {}], [{"a": 1}, {"b": 1}], True),
        ([1], [1, 2], False),
        ({}, "text", False),
    ],
)
def test_patterns(pattern: Any, value: Any, fits: bool) -> None:
    assert (not difference(pattern, value)) is fits


def test_patterns_name_the_difference() -> None:
    assert difference({"a": {"b": 1}}, {"a": {}}) == "a.b: 1 != (missing)"
    assert difference({"a": {"$same": "x.y"}}, {"a": 1}, lambda path: 1 if path == "x.y" else MISSING) == ""
    assert filled({"a": ["$b", {"$repeat": {"text": "x", "count": 3}}]}, {"b": 7}) == {"a": [7, "xxx"]}


CALLER = """
import json, os, sys, urllib.request, urllib.parse
case, base = json.loads(os.environ["WECOM_CASE"]), os.environ["WECOM_BASE_URL"]
def get(path, **params):
    with urllib.request.urlopen(f"{base}{path}?{urllib.parse.urlencode(params)}") as response:
        return json.load(response)
def token():
    corp_id, secret = os.environ["WECOM_CORP_ID"], os.environ["WECOM_SECRET"]
    return get("/cgi-bin/gettoken", corpid=corp_id, corpsecret=secret)["access_token"]
for step in case["do"]:
    if "get" not in step:
        print(json.dumps({"unsupported": True}))
        break
    print("a line of a library")
    print(json.dumps(get(step["get"], access_token=token(), **step["params"])))
"""


def test_calls(tmp_path: Path) -> None:
    """A client that fetches a token for each call, and renews none."""
    (tmp_path / "caller.py").write_text(CALLER, "utf-8")
    cases = selected(("calls",), ["calls.call", "calls.cached-token", "calls.token-expires", "calls.json-body"])
    with ConformanceServer([sys.executable, "-S", "-E", str(tmp_path / "caller.py")]) as server:
        verdicts = {one.case.id: one for one in server.judge(cases, 2)}
    assert {name: one.result for name, one in verdicts.items()} == {
        "calls.call": HELD,
        "calls.cached-token": FELL,
        "calls.json-body": UNSUPPORTED,
        "calls.token-expires": FELL,
    }
    cached = verdicts["calls.cached-token"]
    assert (cached.expected, cached.came) == ("1 requests to /cgi-bin/gettoken", "3")


BOT = """
import asyncio, json, os, websockets
async def main():
    async with websockets.connect(os.environ["WECOM_BOT_URL"]) as socket:
        async def send(cmd, req_id, body):
            await socket.send(json.dumps({"cmd": cmd, "headers": {"req_id": req_id}, "body": body}))
        bot_id, secret = os.environ["WECOM_BOT_ID"], os.environ["WECOM_BOT_SECRET"]
        await send("aibot_subscribe", "1", {"bot_id": bot_id, "secret": secret})
        async for text in socket:
            frame = json.loads(text)
            if frame.get("cmd") == "aibot_msg_callback":
                content = frame["body"]["text"]["content"].partition(" ")[2]
                stream = {"id": "s", "finish": True, "content": content}
                await send("aibot_respond_msg", frame["headers"]["req_id"], {"msgtype": "stream", "stream": stream})
asyncio.run(main())
"""


def test_bots(tmp_path: Path) -> None:
    """A bot that answers every push, sends no second frame, and does not reconnect."""
    (tmp_path / "bot.py").write_text(BOT, "utf-8")
    cases = selected(("bot",), ["bot.echo", "bot.repeated-push", "bot.closed", "bot.unknown-message"])
    with ConformanceServer([sys.executable, str(tmp_path / "bot.py")]) as server:
        verdicts = {one.case.id: one for one in server.judge(cases, 4)}
    results = {name: one.result for name, one in verdicts.items()}
    assert results == {"bot.closed": FELL, "bot.echo": HELD, "bot.repeated-push": FELL, "bot.unknown-message": FELL}
    assert "aibot_respond_msg" in verdicts["bot.repeated-push"].came
    assert verdicts["bot.unknown-message"].came == "the program has ended"
    assert "KeyError" in verdicts["bot.unknown-message"].log


@contextmanager
def app(receive_id: str) -> Iterator[str]:
    router = CallbackRouter(WeComCrypto(TOKEN, KEY, receive_id))
    router.on(TextMessage)(lambda message: message.content)
    router.on(BotTextMessage)(lambda message: message.text.content)
    server = ServerThread(AsgiApp(router))
    yield server.url
    server.close()


@pytest.mark.parametrize("receive_id", [CORP, ""])
def test_our_router_holds_all_cases(receive_id: str) -> None:
    with app(receive_id) as url:
        judged = CallbackUrl(url, TOKEN, KEY, receive_id).judge([*cases_of("crypto"), *cases_of("callbacks")])
        verdicts = list(judged)
    assert [(one.case.id, one.expected, one.came) for one in verdicts if one.result != HELD] == []
    assert len(verdicts) > (300 if receive_id else 25)


class Careless(BaseHTTPRequestHandler):
    """An app that accepts everything."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        self.respond(b"success")

    def do_GET(self) -> None:
        self.respond(b'"1616140317555161061"')

    def respond(self, body: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


def test_an_app_that_accepts_everything(tmp_path: Path) -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Careless)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    settings = {"WECOM_TOKEN": TOKEN, "WECOM_ENCODING_AES_KEY": KEY, "WECOM_RECEIVE_ID": CORP}
    url = f"http://127.0.0.1:{server.server_port}/"
    words = ("--against", url, "--case", "crypto.*", "--junit", "report.xml")
    done = run_here(tmp_path, settings, "conformance", *words)
    server.shutdown()
    server.server_close()
    assert done.returncode == 1 and "0 cases held" in done.stderr
    assert "a status other than 2xx" in done.stdout and "no reply" in done.stdout
    suite = ElementTree.fromstring((tmp_path / "report.xml").read_text("utf-8"))[0]  # noqa: S314 - our own
    assert suite.get("tests") == suite.get("failures") == str(len(suite))


def test_the_command(tmp_path: Path) -> None:
    listed = run_here(tmp_path, {"WECOM_LANG": "zh"}, "conformance", "--list", "--case", "crypto.emoji", "-o", "jsonl")
    assert json.loads(listed.stdout) == {"case": "crypto.emoji", "shows": "四字节字符的文本打开后不变。"}
    for words, message in (
        ((), "pass either --listen"),
        (("--listen",), "needs a program"),
        (("--listen", "--", "/no/such/program"), "cannot be run"),
        (("--list", "--case", "none"), "no case has an id like none"),
        (("--against", "http://127.0.0.1:9/"), "corp_id is not set"),
    ):
        done = run_here(tmp_path, {}, "conformance", *words)
        assert done.returncode in (2, 3) and message in done.stderr


def test_reports_are_valid_xml() -> None:
    case = cases_of("crypto")[0]
    text = junit(
        [Verdict(case, FELL, "<a & b>", "\x00 ]]>", 0.5, "log"), Verdict(case, UNSUPPORTED), Verdict(case, HELD)]
    )
    suite = ElementTree.fromstring(text)[0]  # noqa: S314 - our own
    assert [len(one) for one in suite] == [1, 1, 0]
    assert (suite[0][0].text or "").startswith("expected: <a & b>\ncame: \ufffd ]]>")
