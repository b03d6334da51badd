"""`wecom fake`, `wecom trigger` and `wecom listen`: servers, and callbacks without a browser."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

from tests.support.command import program, run_here, surroundings
from wecom_client import CallbackRouter, WeComClient, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import TextMessage
from wecom_runtime.testing.fake.serving import ServerThread


@contextmanager
def running(folder: Path, *words: str) -> Iterator[dict[str, str]]:
    """The settings that it prints, as long as it runs."""
    process = subprocess.Popen(
        [*program(), "fake", "--port", "0", "--no-browser", *words],
        cwd=folder,
        env={**surroundings(folder, {}), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        found: dict[str, str] = {}
        for line in process.stdout:
            found.update(re.findall(r"(WECOM_\w+)=(\S+)", line))
            if "Ctrl-C" in line:
                break
        yield found
    finally:
        process.terminate()
        process.communicate(timeout=20)
        assert process.returncode == 0


def client(settings: dict[str, str]) -> WeComClient:
    return WeComClient(settings["WECOM_CORP_ID"], settings["WECOM_SECRET"], base_url=settings["WECOM_BASE_URL"])


def credentials(settings: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in settings.items() if "URL" not in name}


def test_help_of_fake_names_its_port(tmp_path: Path) -> None:
    assert "8787" in run_here(tmp_path, {}, "fake", "--help").stdout


def test_each_run_has_secrets_of_its_own(tmp_path: Path) -> None:
    with running(tmp_path) as one, running(tmp_path) as other, running(tmp_path, "--seed", "7") as seeded:
        assert not set(credentials(one).values()) & set(credentials(other).values())
        assert client(one).user.get("zhangsan").name == "张三"
    with running(tmp_path, "--seed", "7") as again:
        assert credentials(again) == credentials(seeded)


def test_the_next_run_goes_on(tmp_path: Path) -> None:
    with running(tmp_path, "--state", "kept.json", "--app-url", "http://127.0.0.1:9/app") as first:
        client(first).user.create("sun", "孙悟空", department=[2], mobile="13900000000")
    assert (tmp_path / "kept.json").stat().st_mode & 0o77 == 0
    with running(tmp_path, "--state", "kept.json", "--allow-host", "wecom") as second:
        assert credentials(second) == credentials(first)
        assert client(second).user.get("sun").name == "孙悟空"
        overview = f"{second['WECOM_BASE_URL']}/_fake/api/overview"
        told = requests.get(overview, headers={"Host": "wecom:1"}, timeout=10).json()
        assert told["callback_url"] == "http://127.0.0.1:9/app"
    with running(tmp_path, "--state", "kept.json") as third:
        assert client(third).user.get("sun").name == "孙悟空"


@pytest.mark.parametrize("text", ["no JSON", "[]", '{"state": {}}', json.dumps({"seed": "x", "state": {"no": 1}})])
def test_a_file_with_something_else_stays_as_it_is(tmp_path: Path, text: str) -> None:
    (tmp_path / "kept.json").write_text(text)
    done = run_here(tmp_path, {}, "fake", "--port", "0", "--no-browser", "--state", "kept.json")
    assert done.returncode == 3 and "kept.json" in done.stderr
    assert (tmp_path / "kept.json").read_text() == text


SETTINGS = {"WECOM_CORP_ID": "ww1", "WECOM_TOKEN": "t", "WECOM_ENCODING_AES_KEY": "a" * 43, "WECOM_AGENT_ID": "7"}


@contextmanager
def app_of(router: CallbackRouter) -> Iterator[str]:
    """The address of an app that runs."""
    server = ServerThread(AsgiApp(router))
    yield f"{server.url}/wecom"
    server.close()


@pytest.fixture
def app() -> Iterator[tuple[str, list[Any]]]:
    """Start an app that is not connected to a fake; return it with its received callbacks."""
    router = CallbackRouter(WeComCrypto("t", "a" * 43, "ww1"))
    got: list[Any] = []

    @router.on(TextMessage)
    def answer(message: TextMessage) -> str:
        got.append(message)
        return f"you said {message.content}"

    router.default(got.append)
    with app_of(router) as url:
        yield url, got


def trigger(folder: Path, *words: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return run_here(folder, SETTINGS, "trigger", *words, stdin=stdin)


def test_trigger_pushes_a_callback_at_any_app(app: tuple[str, list[Any]], tmp_path: Path) -> None:
    url, got = app
    done = trigger(tmp_path, "TextMessage", "--to", url, "content=hi", "source=lisi", "-o", "json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["callback"], told["status"], told["attempts"]) == ("TextMessage", 200, 1)
    assert told["answer"]["Content"] == "you said hi" and told["problems"] == []
    assert (got[0].content, got[0].source, got[0].target, got[0].agent) == ("hi", "lisi", "ww1", 7)
    assert trigger(tmp_path, "ChangeContactCreateUser", "--to", url, "user_id=sun").returncode == 0
    assert got[1].user_id == "sun"
    text = "<xml><ToUserName>ww1</ToUserName><FromUserName>x</FromUserName><CreateTime>1</CreateTime>"
    text += "<MsgType>event</MsgType><Event>brand_new</Event><AgentID>7</AgentID></xml>"
    assert trigger(tmp_path, "--file", "-", "--to", url, stdin=text).returncode == 0
    assert got[2].event == "brand_new"


@pytest.mark.parametrize(("language", "told"), [("en", "connection"), ("zh", "连接")])
def test_trigger_at_a_closed_port(tmp_path: Path, language: str, told: str) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, and no connection is accepted
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/wecom"
        words = ["trigger", "TextMessage", "--to", url, "content=hi", "-o", "json"]
        done = run_here(tmp_path, {**SETTINGS, "WECOM_LANG": language}, *words)
    push = json.loads(done.stdout)
    assert (done.returncode, push["attempts"], push["status"]) == (4, 1, 0)
    assert push["error"] in done.stderr and told in push["error"] and url in push["error"]


def test_trigger_uses_the_receive_id_of_the_settings(tmp_path: Path) -> None:
    router = CallbackRouter(WeComCrypto("t", "a" * 43, "suite-1"))
    got: list[Any] = []
    router.default(got.append)
    with app_of(router) as url:
        as_suite = {**SETTINGS, "WECOM_RECEIVE_ID": "suite-1"}
        done = run_here(tmp_path, as_suite, "trigger", "TextMessage", "--to", url)
    assert done.returncode == 0, done.stderr
    assert [message.target for message in got] == ["ww1"], "it goes to the company; the suite only opens it"


@pytest.mark.parametrize("name", ["BotTextMessage", "BotTemplateCardEvent", "CloudBindEvent"])
def test_repeated_triggers_have_new_message_ids(name: str, tmp_path: Path) -> None:
    router = CallbackRouter(WeComCrypto("t", "a" * 43, ""))
    got: list[Any] = []
    router.default(got.append)
    with app_of(router) as url:
        for _ in range(2):
            done = trigger(tmp_path, name, "--to", url)
            assert done.returncode == 0, done.stderr
    assert len(got) == 2, "a router takes what has the same id for a repeat"
    for message in got if name.startswith("Bot") else ():
        assert message.aibotid and not message.response_url, "an answer would go to WeCom itself"
    if name == "BotTemplateCardEvent":
        assert abs(got[0].create_time - time.time()) < 3600


def test_trigger_reports_errors(app: tuple[str, list[Any]], tmp_path: Path) -> None:
    url, got = app
    done = trigger(tmp_path, "TextMesage", "--to", url)
    assert done.returncode == 2 and "did you mean 'TextMessage'?" in done.stderr
    done = trigger(tmp_path, "TextMessage", "--to", url, "contnt=x")
    assert done.returncode == 2 and "TextMessage has no field 'contnt'; did you mean 'content'?" in done.stderr
    assert trigger(tmp_path, "TextMessage").returncode == 2
    for text, missing in (("<xml/>", "corp_id"), (' {"msgtype": "text"}', "token")):  # a bot has no corp id
        (tmp_path / "file").write_text(text, "utf-8")
        done = run_here(tmp_path, {}, "trigger", "--file", "file", "--to", url)
        assert done.returncode == 3 and f"{missing} is not set" in done.stderr
    other = run_here(tmp_path, {**SETTINGS, "WECOM_TOKEN": "wrong"}, "trigger", "TextMessage", "--to", url, "--once")
    assert other.returncode == 1 and "status 403" in other.stderr
    nobody = trigger(tmp_path, "TextMessage", "--to", "http://127.0.0.1:9/", "--once", "-o", "json")
    assert nobody.returncode == 4 and json.loads(nobody.stdout)["attempts"] == 1
    assert got == []


def test_listen_passes_callbacks_on_and_prints_json(app: tuple[str, list[Any]], tmp_path: Path) -> None:
    url, got = app
    process = subprocess.Popen(
        [*program(), "listen", "--port", "0", "--forward-to", url, "-o", "json"],
        cwd=tmp_path,
        env={**surroundings(tmp_path, SETTINGS), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None and process.stderr is not None
        found = re.search(r"http://\S+/", process.stderr.readline())
        assert found is not None
        done = trigger(tmp_path, "TextMessage", "--to", found[0], "content=hi", "-o", "json")
        assert json.loads(done.stdout)["answer"]["Content"] == "you said hi"
        told = json.loads(process.stdout.readline())
        assert (told["callback"], told["status"], told["fields"]["Content"]) == ("TextMessage", 200, "hi")
        assert [one.content for one in got] == ["hi"]
    finally:
        process.terminate()
        process.communicate(timeout=20)
