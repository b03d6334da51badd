"""Files of the archive: parts, names, checks, and going on after an interruption."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.clients.archive.conftest import Open
from tests.clients.archive.test_process import wait_for
from tests.support.archive import ArchiveStandIn
from tests.support.forks import python
from tests.support.shared import PROJECT
from tests.support.windows import Msvcrt, hold_open_files, needs_open_files
from wecom_client.archive import ArchivedFile, MixedImage, SentImage
from wecom_runtime.clients.archive.media import Media, RequestedFile
from wecom_runtime.errors import APIError, InvalidArgumentError, NotFoundError, ResponseError

CONTENT = bytes(range(256)) * 5000
"""1.28 MB: three parts of 512 KB."""


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name.startswith("."))


def test_a_file_in_parts(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.media("file1", CONTENT)
    archive = open_archive()
    parts = list(archive.media("file1").iter_bytes())
    assert [len(part) for part in parts] == [524288, 524288, 231424]
    assert b"".join(parts) == archive.media("file1").read() == CONTENT
    assert [call["index"] for call in standin.calls("GetMediaData")[:3]] == ["", "from:524288", "from:1048576"]


def test_an_empty_file(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path) -> None:
    standin.media("file1", b"")
    archive = open_archive()
    assert archive.media("file1").read() == b""
    assert archive.media("file1").save(tmp_path / "empty").read_bytes() == b""


def test_save_with_progress(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path) -> None:
    md5 = standin.media("file1", CONTENT)
    image = SentImage(sdkfileid="file1", md5sum=md5.upper(), filesize=len(CONTENT))
    seen: list[tuple[int, int | None]] = []
    path = open_archive().media(image).save(tmp_path / "photo.jpg", progress=lambda *step: seen.append(step))
    assert path == tmp_path / "photo.jpg"
    assert path.read_bytes() == CONTENT
    assert seen == [(size, len(CONTENT)) for size in (524288, 1048576, len(CONTENT))]
    assert leftovers(tmp_path) == []


def test_names_are_safe_and_nothing_is_overwritten(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path) -> None:
    standin.media("file1", b"one")
    standin.media("file2", b"two")
    message = ArchivedFile.__new__(ArchivedFile)
    archive = open_archive()
    folder = tmp_path / "files"
    for name, file_id in (("../../etc/报价.docx", "file1"), ("/x/报价.docx", "file2")):
        message = _file_message(name, file_id)
        archive.media(message).save(f"{folder}/")
    assert sorted(path.name for path in folder.iterdir()) == ["报价 (2).docx", "报价.docx"]
    assert (folder / "报价.docx").read_bytes() == b"one"
    assert (folder / "报价 (2).docx").read_bytes() == b"two"
    place = folder / "报价.docx"
    assert archive.media("file2").save(place).read_bytes() == b"two"
    nameless = archive.media("file1", md5="F97C5D29941BFB1B2FDAB0874906AB82").save(folder)
    assert nameless == folder / "f97c5d29941bfb1b2fdab0874906ab82"


def _file_message(name: str, file_id: str) -> ArchivedFile:
    from tests.support.generated import ARCHIVE

    data = {"seq": 1, "msgid": "m", "msgtype": "file", "file": {"filename": name, "sdkfileid": file_id}}
    message = ARCHIVE.parse(data)
    assert isinstance(message, ArchivedFile)
    return message


def test_a_part_of_a_mixed_message_is_a_file(standin: ArchiveStandIn, open_archive: Open) -> None:
    standin.media("file1", b"one")
    part = MixedImage(content=SentImage(sdkfileid="file1"))
    assert open_archive().media(part).read() == b"one"


@pytest.mark.parametrize("wrong", ["", None, 7, "a\0b", SentImage(sdkfileid="")])
def test_invalid_file_ids(open_archive: Open, wrong: object) -> None:
    with pytest.raises(InvalidArgumentError, match="sdkfileid"):
        open_archive().media(wrong)


def test_a_wrong_md5(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path) -> None:
    standin.media("file1", CONTENT)
    archive = open_archive()
    wrong = archive.media("file1", md5="0" * 32)
    with pytest.raises(ResponseError, match="MD5"):
        wrong.read()
    with pytest.raises(ResponseError, match="MD5"):
        wrong.save(tmp_path / "photo.jpg")
    assert not (tmp_path / "photo.jpg").exists()
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("code", [10001, 10003, "segv"])
def test_a_part_is_fetched_again(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path, code: object) -> None:
    md5 = standin.media("file1", CONTENT, chunk=400_000)
    archive = open_archive()
    archive.media("file1").read()
    standin.fault("GetMediaData", code)
    assert archive.media("file1", md5=md5).save(tmp_path / "out").read_bytes() == CONTENT


def test_expired_and_unknown_media(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path) -> None:
    standin.fault("GetMediaData", 10010)
    with pytest.raises(NotFoundError, match="five days"):
        open_archive().media("file1").save(tmp_path / "out")
    with pytest.raises(APIError, match="errcode 10005"):
        open_archive().media("nothing").read()


def test_save_goes_on_after_an_error(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path) -> None:
    md5 = standin.media("file1", CONTENT, chunk=100_000)
    archive = open_archive()

    def stop(size: int, _: int | None) -> None:
        if size >= 300_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.media("file1", md5=md5).save(tmp_path, progress=stop)
    assert len(leftovers(tmp_path)) == 2
    before = len(standin.calls("GetMediaData"))
    path = open_archive().media("file1", md5=md5).save(tmp_path)
    assert path.read_bytes() == CONTENT
    assert standin.calls("GetMediaData")[before]["index"] == "from:300000"
    assert leftovers(tmp_path) == []


@pytest.mark.parametrize("damage", ["index", "numbers", "short", "torn"])
def test_a_damaged_partial_download_starts_again(
    standin: ArchiveStandIn, open_archive: Open, tmp_path: Path, damage: str
) -> None:
    md5 = standin.media("file1", CONTENT, chunk=100_000)
    archive = open_archive()

    def stop(size: int, _: int | None) -> None:
        if size >= 300_000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.media("file1").save(tmp_path, progress=stop)
    index, part = (tmp_path / name for name in leftovers(tmp_path))
    if damage == "index":
        index.write_text("{")
    elif damage == "numbers":  # as text
        index.write_text(json.dumps({**json.loads(index.read_text()), "size": "300000"}))
    elif damage == "short":
        part.write_bytes(b"x" * 250_000)
    else:  # killed between the part and its index
        part.write_bytes(part.read_bytes() + b"x" * 100_000)
    assert archive.media("file1", md5=md5).save(tmp_path).read_bytes() == CONTENT


def test_an_index_that_is_no_longer_good(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path) -> None:
    md5 = standin.media("file1", CONTENT, chunk=100_000)
    archive = open_archive()

    def stop(size: int, _: int | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        archive.media("file1").save(tmp_path, progress=stop)
    standin.fault("GetMediaData", 10000)
    assert archive.media("file1", md5=md5).save(tmp_path).read_bytes() == CONTENT


def test_parts_in_a_ring_end_with_an_error(tmp_path: Path) -> None:
    """The library returns the index of an earlier part."""

    class Calls:
        asked = 0

        def call(self, name: str, arguments: dict[str, Any]) -> Any:
            self.asked += 1
            return SimpleNamespace(fields={"index": f"part {self.asked % 3}", "last": False}, data=b"x")
            yield  # a flow without commands

    for load in (Media.read, lambda media: media.save(tmp_path / "file")):
        calls: Any = Calls()
        media = Media(calls, RequestedFile.of("file1", None))
        with pytest.raises(ResponseError, match="no index of the next part"):
            load(media)
        assert calls.asked == 4


PROGRAM = """
import sys
from tests.support.archive import CORP, SECRET, compiled, pem
from wecom_client.archive import Archive

archive = Archive(CORP, SECRET, library=compiled(), private_keys={1: pem(1)})
archive.media("file1").save(sys.argv[1], progress=lambda *step: print(*step, flush=True))
"""


def test_save_goes_on_after_kill(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path) -> None:
    md5 = standin.media("file1", CONTENT, chunk=10_000)
    target = tmp_path / "out"
    program = subprocess.Popen([*python(), "-c", PROGRAM, str(target)], cwd=PROJECT, stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    for _ in range(20):
        program.stdout.readline()
    os.kill(program.pid, signal.SIGKILL)
    program.communicate()
    assert not target.exists()
    before = len(standin.calls("GetMediaData"))
    seen: list[int] = []
    archive = open_archive()
    assert archive.media("file1", md5=md5).save(target, progress=lambda size, _: seen.append(size)) == target
    assert target.read_bytes() == CONTENT
    again = [call["index"] for call in standin.calls("GetMediaData")[before:]]
    assert len(again) <= 128 - 19
    assert again[0] == f"from:{seen[0] - 10_000}"
    assert leftovers(tmp_path) == []


def test_two_cannot_save_the_same_file_to_one_place(
    standin: ArchiveStandIn, open_archive: Open, tmp_path: Path
) -> None:
    standin.media("file1", CONTENT)
    standin.fault("GetMediaData", "hang")
    archive = open_archive()
    saved: list[Path] = []
    first = threading.Thread(target=lambda: saved.append(archive.media("file1").save(tmp_path / "one")))
    first.start()
    wait_for(lambda: bool(standin.calls("GetMediaData")))
    with pytest.raises(InvalidArgumentError, match="already"):
        archive.media("file1").save(tmp_path / "two")
    os.kill(int(standin.calls("GetMediaData")[0]["pid"]), signal.SIGKILL)
    first.join(60)
    assert saved == [tmp_path / "one"]


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files and their locks as they are on Windows."""
    from wecom_runtime.clients.archive import media

    monkeypatch.setattr(media, "sys", SimpleNamespace(platform="win32"))
    monkeypatch.setitem(sys.modules, "msvcrt", Msvcrt())
    monkeypatch.setitem(sys.modules, "fcntl", None)
    hold_open_files(monkeypatch)


@needs_open_files
@pytest.mark.usefixtures("windows")
def test_files_are_saved_where_open_ones_cannot_be_moved(
    standin: ArchiveStandIn, open_archive: Open, tmp_path: Path
) -> None:
    md5 = standin.media("file1", CONTENT)
    archive = open_archive()
    assert archive.media("file1", md5=md5).save(tmp_path / "one").read_bytes() == CONTENT
    with pytest.raises(ResponseError):
        archive.media("file1", md5="0" * 32).save(tmp_path / "two")
    assert leftovers(tmp_path) == []


@needs_open_files
@pytest.mark.usefixtures("windows")
def test_two_cannot_save_the_same_file_on_windows(standin: ArchiveStandIn, open_archive: Open, tmp_path: Path) -> None:
    test_two_cannot_save_the_same_file_to_one_place(standin, open_archive, tmp_path)
