"""`wecom new`: the projects that it creates are complete, run, and never replace a file."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
import yaml

from tests.support.command import run_here
from tests.support.servers import free_port
from wecom_client.callbacks import TextMessage
from wecom_client.replies import TextReply
from wecom_client.testing import FakeWeCom
from wecom_runtime.cli.creating import ProjectKind, create

KINDS = [kind.value for kind in ProjectKind]
FILES = {
    ".dockerignore",
    ".env.example",
    ".gitignore",
    "Dockerfile",
    "README.md",
    "app.py",
    "compose.yaml",
    "my-bot.service",
    "requirements-dev.txt",
    "requirements.txt",
    "test_app.py",
}
STARTED_WITHIN = 60
"""Seconds that a program may take to start on a machine with other work."""


def settings_of(folder: Path) -> dict[str, str]:
    """Return the settings that a project's `.env.example` names, with their values."""
    lines = (folder / ".env.example").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))


@pytest.mark.parametrize("kind", KINDS)
def test_a_project_has_all_its_files(kind: str, tmp_path: Path) -> None:
    done = run_here(tmp_path, {}, "new", kind, "My Bot")
    assert done.returncode == 0, done.stderr
    folder = tmp_path / "My Bot"
    assert {path.name for path in folder.iterdir()} == FILES
    texts = {path.name: path.read_text("utf-8") for path in folder.iterdir()}
    assert not [name for name, text in texts.items() if re.search(r"\$(?!\s)", text)], "a placeholder is left"
    for name in ("app.py", "test_app.py"):
        compile(texts[name], name, "exec")
    read = set(re.findall(r'os\.environ(?:\.get\(|\[)"(\w+)"', texts["app.py"]))
    assert read - {"REDIS_URL", "STORAGE_FILE"} == set(settings_of(folder))
    services: dict[str, Any] = yaml.safe_load(texts["compose.yaml"])["services"]
    assert set(services) == {"app", "redis"} and services["app"]["environment"]["REDIS_URL"].startswith("redis://redis")
    assert ("ports" in services["app"]) == (kind != "bot")
    assert "/opt/my-bot/.venv/bin/" in texts["my-bot.service"]


def test_existing_files_stay(tmp_path: Path) -> None:
    folder = tmp_path / "bot"
    folder.mkdir()
    (folder / "app.py").write_text("mine", "utf-8")
    (folder / "notes.txt").write_text("mine, too", "utf-8")
    done = run_here(tmp_path, {}, "new", "bot", "bot")
    assert done.returncode == 2 and "app.py" in done.stderr and "notes.txt" not in done.stderr
    assert {path.name for path in folder.iterdir()} == {"app.py", "notes.txt"}
    (folder / "app.py").unlink()
    assert run_here(tmp_path, {}, "new", "bot", "bot").returncode == 0
    assert (folder / "notes.txt").read_text("utf-8") == "mine, too"
    again = run_here(tmp_path, {}, "new", "app", "bot")
    assert again.returncode == 2 and "BotConnection" in (folder / "app.py").read_text("utf-8")


def test_a_broken_link_is_an_existing_file(tmp_path: Path) -> None:
    (tmp_path / "bot").mkdir()
    (tmp_path / "bot" / "app.py").symlink_to(tmp_path / "elsewhere.py")
    assert run_here(tmp_path, {}, "new", "bot", "bot").returncode == 2
    assert not (tmp_path / "elsewhere.py").exists()


def test_texts_have_the_language_of_the_user(tmp_path: Path) -> None:
    assert run_here(tmp_path, {"WECOM_LANG": "zh"}, "new", "app", "zh").returncode == 0
    assert run_here(tmp_path, {"WECOM_LANG": "fr"}, "new", "app", "fr").returncode == 0
    for name in ("README.md", ".env.example"):
        assert re.search("[一-龥]{4}", (tmp_path / "zh" / name).read_text("utf-8"))
        assert not re.search("[一-龥]{8}", (tmp_path / "fr" / name).read_text("utf-8"))


def test_the_folder_names_the_service(tmp_path: Path) -> None:
    done = run_here(tmp_path, {}, "new", "bot", "机器人")
    assert done.returncode == 2 and "name of the folder" in done.stderr and not (tmp_path / "机器人").exists()
    assert run_here(tmp_path, {}, "new", "robot", "x").returncode == 2


def test_a_package_of_ones_own(tmp_path: Path) -> None:
    written = create(ProjectKind.bot, tmp_path / "bot", "acme_wecom")
    app = next(path for path in written if path.name == "app.py").read_text("utf-8")
    assert "from acme_wecom import" in app and "from wecom_client" not in app


# -- the projects run


def run_python(folder: Path, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        cwd=folder,
        env={**os.environ, **settings},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )


@pytest.mark.extra
@pytest.mark.parametrize("kind", KINDS)
def test_the_test_of_a_project_passes(kind: str, tmp_path: Path) -> None:
    create(ProjectKind(kind), tmp_path / kind, "wecom_client")
    done = run_python(tmp_path / kind, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    assert done.returncode == 0 and "1 passed" in done.stdout, done.stdout + done.stderr
    checked = run_python(
        tmp_path / kind, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "app.py", "test_app.py"
    )
    assert checked.returncode == 0, checked.stdout
    rules = ("--isolated", "--line-length", "120", "--select", "E,F,I,W,B,UP", "--target-version", "py310")
    assert run_python(tmp_path / kind, "-m", "ruff", "check", *rules).returncode == 0
    assert run_python(tmp_path / kind, "-m", "ruff", "format", "--check", *rules[:3]).returncode == 0


@contextmanager
def running(folder: Path, words: list[str], log: Path, **settings: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program inside the block; SIGTERM ends it, without an error."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", "WECOM_LANG": "en", **settings}
    with log.open("wb") as output:
        process = subprocess.Popen(words, cwd=folder, env=environment, stdout=output, stderr=output)
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            status = process.wait(STARTED_WITHIN)
    assert status in (0, -signal.SIGTERM), log.read_text("utf-8")


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    """The WeCom that `wecom fake` runs."""
    with FakeWeCom(virtual_clock=False, real=True) as fake:
        fake.start()
        yield fake


@pytest.mark.extra
def test_a_bot_serves_a_running_fake(tmp_path: Path, fake: FakeWeCom) -> None:
    create(ProjectKind.bot, tmp_path / "bot", "wecom_client")
    bot = fake.bot()
    settings = {"WECOM_BOT_ID": bot.bot_id, "WECOM_BOT_SECRET": bot.secret, "WECOM_BOT_URL": bot.url}
    assert set(settings_of(tmp_path / "bot")) <= set(settings)
    with running(tmp_path / "bot", [sys.executable, "app.py"], tmp_path / "bot.log", **settings):
        bot.wait_connected()
        assert bot.write("How are you?").text == "Question 1: How are you?"


@contextmanager
def serving(folder: Path, log: Path, **settings: str) -> Iterator[str]:
    """Serve a project's web app inside the block; yields its address."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    server = [sys.executable, "-m", "uvicorn", "app:make_app", "--factory", "--port", str(port)]
    with running(folder, server, log, **settings) as process:
        for _ in range(STARTED_WITHIN * 10):
            with suppress(requests.ConnectionError):
                assert requests.get(f"{address}/ready", timeout=STARTED_WITHIN).status_code == 200
                break
            assert process.poll() is None, log.read_text("utf-8")
            time.sleep(0.1)
        yield address


@pytest.mark.extra
def test_an_app_serves_a_running_fake(tmp_path: Path, fake: FakeWeCom) -> None:
    create(ProjectKind.app, tmp_path / "app", "wecom_client")
    settings = {
        "WECOM_BASE_URL": fake.base_url,
        "WECOM_CORP_ID": fake.corp_id,
        "WECOM_SECRET": fake.secret,
        "WECOM_AGENT_ID": str(fake.agent_id),
        "WECOM_TOKEN": fake.token,
        "WECOM_ENCODING_AES_KEY": fake.encoding_aes_key,
    }
    assert set(settings_of(tmp_path / "app")) <= set(settings)
    with serving(tmp_path / "app", tmp_path / "app.log", **settings) as address:
        fake.subscribe(f"{address}/wecom")  # WeCom checks the address as it does when it is saved
        member = fake.member("zhangsan")
        welcome = member.enter()
        assert isinstance(welcome, TextReply)
        assert welcome.content == "Hello. Send me the userid of a colleague."
        for path in ("/docs", "/redoc", "/openapi.json"):
            assert requests.get(f"{address}{path}", timeout=10).status_code == 404
        member.write("lisi")
    assert member.inbox[-1].text.startswith("李四")  # sent before the stop


@pytest.mark.extra
def test_a_service_serves_a_running_fake(tmp_path: Path, fake: FakeWeCom) -> None:
    create(ProjectKind.service, tmp_path / "service", "wecom_client")
    suite, customer = fake.add_suite(), "wpAAAAcustomer"
    settings = {
        "WECOM_BASE_URL": fake.base_url,
        "WECOM_SUITE_ID": suite.suite_id,
        "WECOM_SUITE_SECRET": suite.suite_secret,
        "WECOM_TOKEN": suite.token,
        "WECOM_ENCODING_AES_KEY": suite.encoding_aes_key,
        "PUBLIC_URL": "https://service.example.com",
    }
    assert set(settings_of(tmp_path / "service")) <= set(settings)
    with serving(tmp_path / "service", tmp_path / "service.log", **settings) as address:
        fake.act("push_suite_ticket", suite=suite, to=f"{address}/suite", suite_ticket=suite.suite_ticket)
        while True:  # the ticket is kept after WeCom has its answer
            answer = requests.get(f"{address}/install", allow_redirects=False, timeout=STARTED_WITHIN)
            if answer.status_code == 307:
                break
            time.sleep(0.1)
        assert "service.example.com" in answer.headers["Location"]
        state = parse_qs(urlsplit(answer.headers["Location"]).query)["state"][0]
        code = fake.authorize(suite, customer)
        query = {"state": state, "auth_code": code}
        assert requests.get(f"{address}/installed", params=query, timeout=STARTED_WITHIN).json() == {
            "corp_id": customer
        }
        message = TextMessage(source="zhangsan", target=customer, content="hello")
        own = suite.settings._replace(receive_id=customer)
        reply = fake.push(message, to=f"{address}/data", settings=own)
        assert reply.content == "Hello zhangsan of the departments [1, 2]"
