"""Behaviour on Windows, tested with doubles: open files, event loops, signals, file names."""

from __future__ import annotations

import asyncio
import re
import signal
import subprocess
import sys
from pathlib import Path, PureWindowsPath

import pytest

from tests.support.shared import PROJECT
from tests.support.windows import hold_open_files, needs_open_files
from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom
from wecom_runtime.harmless import file_name
from wecom_runtime.testing.fake.state_file import StateFile

LONGEST = 150
"""Characters of a path in the project: Windows takes 260 by default, and people have folders of their own."""


@needs_open_files
def test_downloads_are_moved_when_they_are_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hold_open_files(monkeypatch)
    with FakeWeCom() as fake:
        client = fake.client()
        media = client.media.upload("file", ("name.txt", b"content")).media_id
        with client.media.get(media) as download:
            first = download.save(tmp_path)
        with client.media.get(media) as download:
            again = download.save(first)
    assert again == first
    assert first.read_bytes() == b"content"
    assert [path.name for path in tmp_path.iterdir()] == [first.name]


@needs_open_files
def test_the_state_of_a_fake_is_moved_when_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hold_open_files(monkeypatch)
    for _ in range(2):
        kept = StateFile(tmp_path / "state.json")
        with FakeWeCom(seed=kept.seed) as fake:
            kept.save(fake)
    assert [path.name for path in tmp_path.iterdir()] == ["state.json"]


def test_ctrl_break_is_the_stop_signal_on_windows() -> None:
    """Ctrl-Break: the only signal that one program can send to another there."""
    code = """
import signal
signal.SIGBREAK = signal.SIGUSR1
from wecom_runtime.handling.running.signals import on_stop_signal
told = []
with on_stop_signal(lambda: told.append(1)):
    signal.raise_signal(signal.SIGBREAK)
print(told)
"""
    if not hasattr(signal, "SIGUSR1"):
        pytest.skip("the double is a signal of this system")
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[1]\n"


def test_handlers_need_no_loop_that_takes_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    """The usual loop of Windows has no `add_signal_handler`."""

    def no_signals(*_: object) -> None:
        raise NotImplementedError

    monkeypatch.setattr(asyncio.SelectorEventLoop, "add_signal_handler", no_signals)
    with FakeWeCom() as fake, WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url) as client:
        assert client.user.get("zhangsan").name == "张三"


def test_each_file_of_the_project_can_be_on_windows_and_macos() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=False).stdout
    if not listed:
        pytest.skip("this is no clone of the repository")
    paths = listed.decode().rstrip("\0").split("\0")
    assert len({path.casefold() for path in paths}) == len(paths), "two differ in capitals alone"
    assert [path for path in paths if len(path) > LONGEST] == []
    odd = re.compile(r'[<>:"|?*\\\x00-\x1f]|[. ](?:/|$)')
    assert [path for path in paths if odd.search(path)] == []
    assert [path for path in paths if _is_reserved(path)] == []


def _is_reserved(path: str) -> bool:
    """Whether a part of it is the name of a device, with any ending: `nul.py` is one."""
    return any(file_name(part.lstrip(".")) != part.lstrip(".") for part in PureWindowsPath(path).parts)
