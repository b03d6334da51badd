"""A bot whose messages a program answers, against the fake."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.support.generated import generated_package
from wecom_client import ReplacedError
from wecom_client.testing import FakeWeCom
from wecom_runtime.cli.bots.listening import BotOptions, listen_to_bot
from wecom_runtime.cli.bots.signing import PostSigner
from wecom_runtime.cli.profiles import Profile
from wecom_runtime.testing.fake.bots.bot import FakeBot

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
BROKEN = "抱歉，出了点问题，回答中断了，请再问一次。"
CARD = {
    "card_type": "text_notice",
    "main_title": {"title": "Hi"},
    "card_action": {"type": 1, "url": "https://example.com"},
}
TOKEN = "token-1"
PATIENCE = 20.0


class Listening:
    """A running `wecom listen --bot`."""

    def __init__(self, bot: FakeBot) -> None:
        self.bot = bot
        self.told: list[str] = []
        self.reported: list[tuple[Any, int | None]] = []
        self.error: BaseException | None = None

    def told_after(self, words: str) -> str:
        """Return what follows some words in a line that was told; wait for the line."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for line in list(self.told):
                if words in line:
                    return line.partition(words)[2]
            time.sleep(0.01)
        pytest.fail(f"{words} was not told: {self.told}")


@pytest.fixture
def settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    monkeypatch.setenv("WECOM_CONFIG", str(tmp_path / "config.ini"))
    monkeypatch.setenv("WECOM_NO_KEYRING", "1")
    return monkeypatch


@contextmanager
def listening(settings: pytest.MonkeyPatch, **given: Any) -> Iterator[Listening]:
    """A bot in the fake that is connected; it ends when another program takes over."""
    with FakeWeCom(real=True) as fake:
        bot = fake.bot()
        settings.setenv("WECOM_BOT_URL", bot.url)
        settings.setenv("WECOM_BOT_SECRET", bot.secret)
        defaults: dict[str, Any] = {"forward_to": "", "answer": "", "body": None, "files": None, "name": ""}
        defaults |= {"standby": None, "storage": "", "send_port": None, "timeout": 10.0}
        options = BotOptions(bot_id=bot.bot_id, **{**defaults, **given})
        running = Listening(bot)

        def run() -> None:
            def report(message: Any, status: int | None) -> None:
                running.reported.append((message, status))

            try:
                listen_to_bot(generated_package(), Profile(), options, report, running.told.append)
            except BaseException as error:
                running.error = error

        thread = threading.Thread(target=run)
        thread.start()
        try:
            assert bot.wait_connected(PATIENCE), running.error
            yield running
        finally:
            bot.kick()
            thread.join(PATIENCE)
        assert isinstance(running.error, ReplacedError)


Answer = Callable[[dict[str, Any]], "tuple[int, str, bytes]"]


@contextmanager
def served(answer: Answer) -> Iterator[tuple[str, list[tuple[dict[str, str], bytes]]]]:
    """An HTTP program that keeps connections, but closes each at its second post; yields its URL and the posts."""
    got: list[tuple[dict[str, str], bytes]] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        is_used = False

        def do_POST(self) -> None:
            self.is_used, self.close_connection = True, self.is_used
            if self.close_connection:
                return
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            status, kind, content = answer(json.loads(body))
            self.send_response(status)
            if kind:
                self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            with suppress(BrokenPipeError):  # the answer is too long for the client
                self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/bot?key=secret", got
    finally:
        server.shutdown()
        server.server_close()


def by_text(message: dict[str, Any]) -> tuple[int, str, bytes]:
    """Answer in the way that a message asks for."""
    json_kind = "application/json; charset=utf-8"
    answers: dict[str, tuple[int, str, bytes]] = {
        "plain": (200, "text/plain", b"plain"),
        "json": (200, json_kind, b'{"text": "from JSON"}'),
        "card": (200, json_kind, json.dumps(CARD).encode()),
        "nothing": (204, "", b""),
        "events": (200, "text/event-stream", b'data: {"thinking": "well"}\n\ndata: one\n\ndata: {"text": " two"}\n\n'),
        "lines": (200, "application/x-ndjson", b'{"text": "one"}\n{"text": " line"}\n'),
        "status": (500, "text/plain", b"a secret reason"),
        "page": (200, "text/html", b"<p>no</p>"),
        "shape": (200, json_kind, b'{"output": "hidden words"}'),
        "broken": (200, "text/event-stream", b"data: half\n\nevent: error\ndata: {}\n\n"),
        "long": (200, "text/plain", b"x" * 1_000_001),
    }
    return answers.get(message.get("text", ""), (200, "text/plain", message["callback"].encode()))


@pytest.mark.handlers_fail
def test_posts_and_their_answers(settings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings.setenv("WECOM_FORWARD_SECRET", SECRET)
    settings.setenv("WECOM_FORWARD_AUTHORIZATION", "Bearer app-1")
    files = tmp_path / "files"
    with (
        served(by_text) as (url, got),
        listening(settings, forward_to=url, files=files, storage=str(tmp_path / "db")) as running,
    ):
        bot = running.bot
        assert bot.write("plain").text == "plain"
        assert bot.write("json").text == "from JSON"
        assert bot.write("card").bodies[-1]["template_card"]["main_title"] == {"title": "Hi"}
        assert bot.write("events").text.endswith("one two")
        assert bot.write("lines").text == "one line"
        assert bot.enter().text == "BotEnterChatEvent"
        bot.push({"msgtype": "event", "event": {"eventtype": "feedback_event"}}, timeout=0)
        for text in ("status", "page", "shape", "long"):
            assert bot.write(text).text == BROKEN
        broken = bot.write("broken").text
        assert broken.startswith("half") and broken.endswith(BROKEN)
        headers, body = got[0]
        data = json.loads(body)
        assert data["callback"] == "BotTextMessage" and data["fields"]["text"] == {"content": "plain"}
        assert (data["user"], data["chat"], data["bot"]) == ("zhangsan", "zhangsan", bot.bot_id)
        again = PostSigner(SECRET).headers(data["id"], int(headers["webhook-timestamp"]), body)
        assert again.items() <= headers.items() and headers["authorization"] == "Bearer app-1"
        png = b"\x89PNG\r\n\x1a\n a picture"
        assert bot.send_image(png, "../../evil.sh").text == "BotImageMessage"
        [file] = json.loads(got[-1][1])["files"]
        saved = Path(file["path"])
        assert saved.parent == files and saved.suffix == ".png" and saved.read_bytes() == png
        assert (file["kind"], file["size"], saved.stat().st_mode & 0o77) == ("image", len(png), 0)
    told = " ".join(str(error) for error, status in running.reported if status == 502)
    assert "a BotFeedbackEvent takes no text as its answer" in told
    assert "the status 500" in told and "its type is text/html" in told and '["output"]' in told
    assert "longer than 1000000 bytes" in told and "the program reports an error" in told
    assert "secret" not in told and "hidden words" not in told


@pytest.mark.handlers_fail
def test_a_program_that_is_away(settings: pytest.MonkeyPatch) -> None:
    settings.setattr("wecom_runtime.cli.bots.posting.PAUSES", (0.1, 0.1))
    with served(by_text) as (url, _):
        pass
    with listening(settings, forward_to=url, timeout=30.0) as running:
        answer = running.bot.write("hi", timeout=0)
        assert answer.wait(PATIENCE) and answer.text == BROKEN
    [(error, status)] = running.reported
    assert status == 502 and "cannot be reached: ClientConnectorError" in str(error) and "secret" not in str(error)


@pytest.mark.handlers_fail
def test_a_template_and_a_pointer(settings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    body = tmp_path / "dify.json"
    body.write_text('{"inputs": {"query": "{text}"}, "response_mode": "blocking", "user": "{user}"}', "utf-8")

    def run_workflow(posted: dict[str, Any]) -> tuple[int, str, bytes]:
        outputs = {"text": f"{posted['user']}: {posted['inputs']['query']}"}
        return 200, "application/json", json.dumps({"data": {"outputs": outputs}}).encode()

    with (
        served(run_workflow) as (url, _),
        listening(settings, forward_to=url, body=body, answer="/data/outputs/text") as running,
    ):
        assert running.bot.write("hi").text == "zhangsan: hi"


ECHO = """
import json, os, sys
for line in sys.stdin:
    message = json.loads(line)
    text, id = message.get("text", ""), message["id"]
    if text == "end":
        sys.exit(3)
    if text == "secret":
        text = os.environ.get("WECOM_BOT_SECRET", "no secret")
    if text == "stream":
        for word in ("one", " two"):
            print(json.dumps({"id": id, "text": word, "more": True}), flush=True)
        print(json.dumps({"id": id}), flush=True)
    elif text == "send":
        print(json.dumps({"send": {"chat": message["chat"], "text": "on my own"}}), flush=True)
        print(json.dumps({"id": id, "text": "sent"}), flush=True)
    elif text == "garbage":
        print("no JSON", flush=True)
        print(json.dumps({"id": "other", "text": "x"}), flush=True)
        print(json.dumps({"id": id, "error": "private"}), flush=True)
    elif text != "silent":
        print(json.dumps({"id": id, "text": f"you said {text}"}), flush=True)
"""


@pytest.mark.handlers_fail
def test_a_started_program(settings: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "echo.py").write_text(ECHO, "utf-8")
    command = f"stdio: python3 '{tmp_path / 'echo.py'}'"
    with listening(settings, forward_to=command, timeout=5.0) as running:
        bot = running.bot
        assert bot.write("hi").text == "you said hi"
        assert bot.write("stream").text == "one two"
        assert bot.write("send").text == "sent"
        assert bot.write("secret").text == "you said no secret"
        assert bot.write("garbage").text == BROKEN
        assert bot.write("end").text == BROKEN
        running.told_after("python3 has ended with the exit code 3")
        end = time.monotonic() + PATIENCE
        while bot.write("again").text != "you said again" and time.monotonic() < end:
            time.sleep(0.1)
        assert bot.write("again").text == "you said again"
        assert "on my own" in [one.text for one in bot.messages]
    told = "\n".join(running.told)
    assert "is not a JSON object" in told and "no id of a message" in told and "private" not in told


def test_messages_of_the_program(settings: pytest.MonkeyPatch) -> None:
    settings.setenv("WECOM_SEND_TOKEN", TOKEN)
    with listening(settings, send_port=0, forward_to="http://127.0.0.1:9/") as running:
        url = running.told_after("POST ")

        def post(body: Any, token: str = TOKEN, **more: Any) -> tuple[int, Any]:
            headers = {"Authorization": f"Bearer {token}"}
            response = requests.post(url, **(more or {"json": body}), headers=headers, timeout=PATIENCE)
            return response.status_code, response.json()

        assert post({"chat": "zhangsan", "text": "hi"}) == (200, {"sent": True})
        assert post({"chat": "zhangsan", "template_card": CARD})[0] == 200
        file = {"name": "a.txt", "base64": "aGVsbG8gd29ybGQ="}
        assert post({"chat": "zhangsan", "chat_type": 1, "file": file})[0] == 200
        assert post({"chat": "zhangsan", "text": "hi"}, token="token-2")[0] == 401
        for body in ({"text": "hi"}, {"chat": "zhangsan"}, {"chat": "zhangsan", "output": "x"}, ["hi"]):
            assert post(body)[0] == 400
        assert post({"chat": "zhangsan", "file": {"name": "a.txt", "base64": "?"}})[0] == 400
        assert post(None, data=b"x" * 30_000_001)[0] == 413
        health = requests.get(url.replace("/send", "/health"), headers={"Authorization": f"Bearer {TOKEN}"}, timeout=5)
        assert health.json() == {"ready": True, "problems": []}
        assert requests.get(url, headers={"Authorization": f"Bearer {TOKEN}"}, timeout=5).status_code == 405
        assert requests.get(url.replace("/send", "/"), timeout=5).status_code == 404
        kinds = [one.type for one in running.bot.messages if one.by == "bot"]
        assert kinds == ["markdown", "template_card", "file"]


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"forward_to": "https://example.com/bot"}, "must be signed"),
        ({"forward_to": "ftp://example.com"}, "takes a URL"),
        ({"forward_to": "stdio:"}, "needs a command"),
        ({"forward_to": "stdio: 'open"}, "No closing quotation"),
        ({"forward_to": "stdio: /no/such/program"}, "cannot be run"),
        ({"forward_to": "stdio: true", "body": Path("body.json")}, "for posts to a URL"),
        ({"send_port": 0}, "send_token is not set"),
    ],
)
def test_wrong_options(settings: pytest.MonkeyPatch, given: dict[str, Any], message: str) -> None:
    settings.setenv("WECOM_BOT_SECRET", "secret")
    settings.setenv("WECOM_BOT_URL", "ws://127.0.0.1:9/")
    defaults: dict[str, Any] = {"forward_to": "", "answer": "", "body": None, "files": None, "name": ""}
    defaults |= {"standby": None, "storage": "", "send_port": None, "timeout": 10.0}
    options = BotOptions(bot_id="AIBOT1", **{**defaults, **given})
    with pytest.raises(Exception, match=message):
        listen_to_bot(generated_package(), Profile(), options, lambda *_: None, lambda _: None)
