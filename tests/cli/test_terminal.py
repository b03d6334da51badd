"""The command where the system's encoding is none that has every character: a pipe or a file on Windows."""

from __future__ import annotations

import errno
import io
import json
import sys
from pathlib import Path

import pytest

from tests.support.command import main, surroundings
from wecom_runtime.cli import terminal

COMMANDS = (
    ("find", "成员"),
    ("show", "user.get"),
    ("show", "TextMessage"),
    ("check", "request", "/cgi-bin/user/get", "request.json"),
    ("user", "--help"),
    ("doctor",),
    ("send", "--to", "🙂", "你好 ✓"),
    ("--help",),
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "request.json").write_text('{"userid": 1, "名": "🙂"}', "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(
    folder: Path, monkeypatch: pytest.MonkeyPatch, encoding: str, language: str, *words: str, stdin: bytes = b""
) -> tuple[object, bytes]:
    """Return the exit status and the bytes of a command whose streams have an encoding."""
    for name, value in {**surroundings(folder, {}), "WECOM_LANG": language}.items():
        monkeypatch.setenv(name, value)
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding) for _ in range(2))
    monkeypatch.setattr(sys, "argv", ["wecom", *words])
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding))
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        patch.setattr(sys, "stderr", err)
        with pytest.raises(SystemExit) as ended:
            main()
    for stream in (out, err):
        stream.flush()
    return ended.value.code, b"".join(stream.buffer.getvalue() for stream in (out, err))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("encoding", ["gbk", "cp1252", "ascii"])
def test_characters_missing_in_the_console_encoding_are_escaped(
    folder: Path, monkeypatch: pytest.MonkeyPatch, encoding: str, language: str
) -> None:
    for words in COMMANDS:
        status, said = written(folder, monkeypatch, encoding, language, *words)
        assert status in (0, 1, 2, 3), words
        assert said.decode(encoding).strip(), words


def test_json_stays_json(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sample = '{"touser": "🙂", "text": {"content": "成员 ✓ é"}}'
    for encoding in ("gbk", "cp1252", "ascii", "utf-8"):
        out = io.TextIOWrapper(io.BytesIO(), encoding)
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", out)
            terminal.escape_unencodable()
            terminal.write_output(sample)
            out.flush()
        assert json.loads(out.buffer.getvalue().decode(encoding)) == json.loads(sample)


@pytest.mark.parametrize("data", ["\ufeff".encode() + "名".encode(), "名".encode(), "名".encode("gbk")])
def test_files_and_pipes_are_read_with_and_without_a_mark(
    data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), "gbk"))
    assert terminal.read_text("-") == "名"
    if data != "名".encode("gbk"):
        (tmp_path / "file").write_bytes(data)
        assert terminal.read_text(str(tmp_path / "file")) == "名"


def test_a_reader_that_has_gone_is_known_on_windows_too(monkeypatch: pytest.MonkeyPatch) -> None:
    invalid = OSError(errno.EINVAL, "Invalid argument")
    assert terminal.is_broken_pipe(BrokenPipeError())
    assert not terminal.is_broken_pipe(invalid)
    monkeypatch.setattr("wecom_runtime.cli.terminal.os.name", "nt")
    assert terminal.is_broken_pipe(invalid)
    assert not terminal.is_broken_pipe(OSError(errno.ENOSPC, "No space left on device"))


def test_half_a_character_is_escaped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    code, told = written(folder, monkeypatch, "gbk", "en", "call", "\ud83d\U0001f642x")
    assert code == 2 and told.startswith(b"wecom: there is no call \\ud83d\\ud83d\\ude42x")
