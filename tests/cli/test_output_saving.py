"""Files that `wecom` saves, and its output of names that other people choose."""

from __future__ import annotations

import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

from tests.cli.test_commands import process, settings, wecom
from tests.support.command import Run, program, surroundings
from wecom_client.testing import FakeWeCom
from wecom_runtime.harmless import escape_controls

__all__ = ["process", "settings", "wecom"]


ESCAPE = "\x1b]52;c;cm0gLXJmIH4=\x07\x9b2J"
"""Writes the clipboard of a terminal, and clears it."""


@pytest.fixture
def media_id(fake: FakeWeCom) -> str:
    with fake.client() as client:
        return str(client.media.upload("file", ("notes.txt", b"x" * 100_000)).media_id)


def test_a_download_that_breaks_off_leaves_nothing(wecom: Run, fake: FakeWeCom, media_id: str, tmp_path: Path) -> None:
    fake.fail("/cgi-bin/media/get", cut="body", times=1)
    broken = wecom("call", "media.get", media_id, "--save", "notes.txt")
    assert broken.returncode == 4, broken.stderr
    assert list(tmp_path.iterdir()) == []
    done = wecom("call", "media.get", media_id, "--save", "notes.txt")
    assert (done.returncode, done.stdout) == (0, "notes.txt\n")
    assert (tmp_path / "notes.txt").read_bytes() == b"x" * 100_000


def test_a_file_that_is_there_is_kept(wecom: Run, fake: FakeWeCom, media_id: str, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    calls = len(fake.calls)
    done = wecom("call", "media.get", media_id, "--save", "notes.txt")
    assert (done.returncode, done.stderr) == (2, "wecom: notes.txt already exists: name another file or a folder\n")
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert len(fake.calls) == calls


def test_to_stdout(process: Run, media_id: str) -> None:
    assert process("call", "media.get", media_id, "--save", "-").stdout == "x" * 100_000


def test_save_where_nothing_is_downloaded_is_refused(wecom: Run, fake: FakeWeCom) -> None:
    calls = len(fake.calls)
    done = wecom("call", "user.get", "zhangsan", "--save", "x.json")
    assert done.returncode == 2
    assert done.stderr.startswith("wecom: user.get is not a download: leave out --save")
    assert len(fake.calls) == calls


# -- control characters


def rename(fake: FakeWeCom) -> None:
    with fake.client() as client:
        client.user.update("zhangsan", name=f"张三{ESCAPE}")


def test_controls_are_shown_in_a_table(wecom: Run, fake: FakeWeCom) -> None:
    rename(fake)
    table = wecom("call", "user.get", "zhangsan").stdout
    assert r"张三\x1b]52;c;cm0gLXJmIH4=\x07\x9b2J" in table
    assert not {"\x1b", "\x07", "\x9b"} & set(table)


def test_controls_are_shown_in_an_error(wecom: Run, fake: FakeWeCom) -> None:
    fake.fail("/cgi-bin/user/get", errcode=60111, errmsg=ESCAPE)
    done = wecom("call", "user.get", "zhangsan")
    assert done.returncode == 1
    assert r"\x1b]52;" in done.stderr
    assert not {"\x1b", "\x07", "\x9b"} & set(done.stderr)


@pytest.mark.parametrize("form", ["csv", "json"])
def test_data_is_as_it_is_in_a_pipe_and_visible_on_a_terminal(
    wecom: Run, fake: FakeWeCom, settings: dict[str, str], tmp_path: Path, form: str
) -> None:
    rename(fake)
    piped = wecom("call", "user.get", "zhangsan", "-o", form).stdout
    assert "\x9b2J" in piped
    if form == "json":
        assert json.loads(piped)["name"] == f"张三{ESCAPE}"
    leader, follower = pty.openpty()
    with os.fdopen(leader, "rb") as terminal:
        subprocess.run(
            [*program(), "call", "user.get", "zhangsan", "-o", form],
            env=surroundings(tmp_path, settings),
            stdout=follower,
            timeout=60,
            check=True,
        )
        os.close(follower)
        shown = terminal.read1(100_000).decode()
    assert "张三" in shown
    assert not {"\x1b", "\x07", "\x9b"} & set(shown)


def test_control_characters_are_escaped() -> None:
    assert escape_controls("a\tb\nc\rd\x00\u202ee\u2028") == "a\tb\nc\\rd\\x00\\u202ee\\u2028"
    assert escape_controls("汉字 é 🙂") == "汉字 é 🙂"
