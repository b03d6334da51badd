"""Bots made with the SDKs of others run against the fake: the official one for Node, and one of PyPI."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.bots.bot import FakeBot

pytestmark = [pytest.mark.extra, pytest.mark.others]
PROGRAMS = Path(__file__).parent / "programs"
NODE, PYPI = "@wecom/aibot-node-sdk@^1", "wecom-aibot-sdk==1.*"
PATIENCE = 20.0


class Program:
    """A bot in a process of its own."""

    def __init__(self, command: list[str], bot: FakeBot, folder: Path) -> None:
        self.bot = bot
        self.told: list[dict[str, Any]] = []
        self._process = subprocess.Popen(
            [*command, bot.url, bot.bot_id, bot.secret],
            cwd=folder,
            env={"PATH": f"{Path(command[0]).parent}:/usr/bin:/bin", "PYTHONPATH": str(folder), "NO_PROXY": "*"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        self.told += map(json.loads, self._process.stdout)

    def got(self, name: str) -> Any:
        """The first value that it told by a name."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = [one["value"] for one in list(self.told) if one["name"] == name]
            if found:
                return found[0]
            time.sleep(0.05)
        pytest.fail(f"{name} was not told: {self.told}")

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise
        self._reader.join(PATIENCE)


def _installed(command: list[str], folder: Path, what: str) -> None:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    if done.returncode:
        why = (done.stderr or done.stdout).strip().splitlines()
        pytest.skip(f"{what} cannot be installed: {why[-1] if why else done.returncode}")


@pytest.fixture(scope="module", params=["node", "pypi"])
def command(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], Path]:
    """The command that runs a bot, and the folder in which its SDK is."""
    folder = tmp_path_factory.mktemp(request.param)
    if request.param == "pypi":
        install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder), PYPI]
        _installed(install, folder, PYPI)
        shutil.copy(PROGRAMS / "bot.py", folder)
        return [sys.executable, str(folder / "bot.py")], folder
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        pytest.skip("node and npm are not installed")
    (folder / "package.json").write_text("{}", "utf-8")
    _installed([npm, "install", "--silent", "--no-audit", "--no-fund", NODE], folder, NODE)
    shutil.copy(PROGRAMS / "bot.mjs", folder)
    return [node, "bot.mjs"], folder


@pytest.fixture(scope="module")
def program(command: tuple[list[str], Path]) -> Iterator[Program]:
    with FakeWeCom(strict=True) as fake:
        program = Program(command[0], fake.bot(), command[1])
        try:
            assert program.bot.wait_connected(PATIENCE)
            yield program
        finally:
            program.close()
        assert [one for one in program.told if one["name"] == "failed"] == []
        assert [(one.path, one.errcode) for one in program.bot.frames if one.errcode or one.problems] == []


def test_answers_of_all_kinds(program: Program) -> None:
    bot = program.bot
    grown = bot.write("stream", timeout=PATIENCE)
    assert (grown.steps, grown.text) == (["thinking", "thought"], "thought")
    assert bot.write("card", timeout=PATIENCE).bodies[-1]["template_card"]["task_id"] == "vote-1"
    assert bot.write("both", timeout=PATIENCE).bodies[-1]["msgtype"] == "stream_with_template_card"
    assert bot.write("quickly", timeout=PATIENCE).text == "xxxx"
    assert bot.speak("as text", timeout=PATIENCE).text == "as text"
    assert bot.enter(timeout=PATIENCE).text == "welcome"


def test_a_message_without_a_callback(program: Program) -> None:
    assert program.bot.write("send", timeout=PATIENCE).text == "sent"
    assert "# on my own" in [one.text for one in program.bot.messages]


def test_uploaded_media(program: Program) -> None:
    answer = program.bot.write("media", timeout=PATIENCE).bodies[-1]
    assert program.bot.files[answer["file"]["media_id"]] == b"x" * 700_000


def test_files_that_members_send(program: Program) -> None:
    bot = program.bot
    assert bot.send_image(b"a picture", "a.png", timeout=PATIENCE).text == "a.png: a picture"
    assert bot.send_file(b"a text", "a.txt", timeout=PATIENCE).text == "a.txt: a text"
    assert bot.send_video(b"a film", "a.mp4", timeout=PATIENCE).text == "a.mp4: a film"
    assert bot.send_mixed("look", b"a picture", "b.png", timeout=PATIENCE).text == "b.png: a picture"


def test_clicks_and_ratings(program: Program) -> None:
    bot = program.bot
    bot.write("card", timeout=PATIENCE)
    assert bot.click("vote-1", "yes", timeout=PATIENCE).bodies[-1]["template_card"]["main_title"] == {"title": "Thanks"}
    bot.write("stream", timeout=PATIENCE)
    bot.rate("fb-1", 2, reasons=[1])
    assert program.got("feedback") == {"id": "fb-1", "type": 2, "inaccurate_reason_list": [1]}
