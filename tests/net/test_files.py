"""Files that travel: streamed up and down, in one piece, in parts, in chunks."""

from __future__ import annotations

import base64
import contextlib
import gc
import hashlib
import io
import os
import threading
import tracemalloc
import warnings
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.clients import CORP, SECRET, Driver
from wecom_client import (
    APIError,
    InvalidArgumentError,
    NotFoundError,
    ResponseError,
    TransportError,
    Upload,
    WeComClient,
)
from wecom_client.testing import Answer, FakeCall, FakeWeCom
from wecom_runtime.http.downloads import Download, filename_of
from wecom_runtime.http.messages import HTTPResponse

UPLOAD = "/cgi-bin/media/upload"
GET = "/cgi-bin/media/get"
MIB = 1024 * 1024
PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


# -- up


@pytest.mark.parametrize("kind", ["path", "text path", "file", "bytes", "bytes with type", "named", "memory", "upload"])
def test_accepted_kinds_of_uploads(driver: Driver, wecom: FakeWeCom, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "图片.png"
    path.write_bytes(PNG)
    name, content_type = "图片.png", "image/png"
    given: Any
    if kind == "path":
        given = path
    elif kind == "text path":
        given = str(path)
    elif kind == "file":
        given = path.open("rb")
    elif kind == "bytes":
        given = ("图片.png", PNG)
    elif kind == "bytes with type":
        given, content_type = ("图片.png", PNG, "image/x-png"), "image/x-png"
    elif kind == "named":
        given, content_type = ("图片", io.BytesIO(PNG)), "application/octet-stream"
        name = "图片"
    elif kind == "memory":
        given, name, content_type = io.BytesIO(PNG), "file", "application/octet-stream"
    else:
        given = Upload(memoryview(PNG), filename=name)
    client = driver.client(wecom.base_url)
    driver.run(client.media.upload("image", given))
    seen = wecom.calls.to(UPLOAD)[-1]
    assert seen.query["type"] == "image"
    assert int(seen.headers["content-length"]) == len(seen.body)
    assert "transfer-encoding" not in seen.headers
    (part,) = seen.files
    assert (part.field, part.content, part.filename, part.content_type) == ("media", PNG, name, content_type)
    assert f"filelength={len(PNG)}".encode() in seen.body, "WeCom asks for the length"
    assert f'filename="{name}"'.encode() in seen.body, "the name travels as plain UTF-8"
    if kind == "file":
        assert not given.closed
        given.close()


def test_a_file_is_sent_from_where_it_stands(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    file = io.BytesIO(b"header:content")
    file.seek(7)
    driver.run(client.media.upload("file", ("a.txt", file)))
    assert wecom.calls.to(UPLOAD)[-1].files[0].content == b"content"


def closed() -> IO[bytes]:
    file = io.BytesIO(b"content")
    file.close()
    return file


def write_and_close(end: IO[bytes]) -> None:
    end.write(b"through a pipe")
    end.close()


def test_a_pipe_is_sent_too(driver: Driver, wecom: FakeWeCom) -> None:
    read, write = os.pipe()
    with os.fdopen(write, "wb") as end:
        thread = threading.Thread(target=write_and_close, args=(end,))
        thread.start()
        with os.fdopen(read, "rb") as pipe:
            driver.run(driver.client(wecom.base_url).media.upload("file", ("a.txt", pipe)))
    assert wecom.calls.to(UPLOAD)[-1].files[0].content == b"through a pipe"


def test_a_file_that_is_the_whole_body(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on("/a", {})
    content = bytes(200_000) + b"the end"
    headers = {"Content-Type": "image/png"}
    driver.run(driver.client(wecom.base_url).request("POST", "/a", content=io.BytesIO(content), headers=headers))
    (seen,) = wecom.calls.to("/a")
    assert seen.body == content
    assert (seen.headers["content-type"], seen.headers["content-length"]) == ("image/png", str(len(content)))


def test_copies_of_pipes_are_closed(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on("/a", {})
    client = driver.client(wecom.base_url)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        for second in (b"sent", 5):
            read, write = os.pipe()
            os.close(write)
            with os.fdopen(read, "rb") as pipe, contextlib.suppress(InvalidArgumentError):
                driver.run(client.request("POST", "/a", files={"a": ("a", pipe), "b": ("b", second)}))
        gc.collect()
    assert wecom.calls.count("/a") == 1
    assert [str(warning.message) for warning in said if "unclosed file" in str(warning.message)] == []


def test_an_empty_file(driver: Driver, wecom: FakeWeCom) -> None:
    driver.run(driver.client(wecom.base_url).media.upload("file", ("a.txt", b"")))
    assert wecom.calls.to(UPLOAD)[-1].files[0].content == b""


def test_progress_is_reported(driver: Driver, wecom: FakeWeCom) -> None:
    told: list[tuple[int, int]] = []
    content = os.urandom(300_000)
    upload = Upload(content, filename="a.bin", progress=lambda sent, total: told.append((sent, total)))
    driver.run(driver.client(wecom.base_url).media.upload("file", upload))
    assert wecom.calls.to(UPLOAD)[-1].files[0].content == content
    assert told[-1] == (300_000, 300_000)
    assert len(told) >= 4
    assert told == sorted(told)


def test_a_large_file_is_never_in_memory(wecom: FakeWeCom, tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(16 * 1024 * 1024)
    received = 0

    def rule(seen: FakeCall) -> Answer:
        nonlocal received
        received = len(seen.body)
        return Answer(b'{"errcode": 0}')

    wecom.on(UPLOAD, rule)
    with WeComClient(CORP, SECRET, base_url=wecom.base_url) as client:
        client.media.upload("file", ("warm-up.txt", b"x"))
        # The fake holds the body, and runs in this process: only what the client allocates is counted.
        tracemalloc.start()
        try:
            client.media.upload("file", path)
            snapshot = tracemalloc.take_snapshot()
        finally:
            tracemalloc.stop()
    snapshot = snapshot.filter_traces([tracemalloc.Filter(False, "*wecom_runtime/testing*")])
    ours = snapshot.filter_traces([tracemalloc.Filter(True, "*wecom_runtime*")])
    assert received > 16 * 1024 * 1024
    assert sum(trace.size for trace in ours.traces) < 2 * 1024 * 1024


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (b"bytes", "bytes need a name"),
        ("/nowhere/at/all.png", "cannot read"),
        (".", "is not a file"),
        (io.StringIO("text"), "text mode"),
        (closed(), "the file cannot be read"),
        (5, "not int"),
        (("name.txt", 5), "not a binary file object"),
        (("a", b"b", "text/plain\r\nX: y"), "line break"),
    ],
    ids=["bytes", "missing", "folder", "text", "closed", "number", "named number", "injection"],
)
def test_invalid_uploads(driver: Driver, wecom: FakeWeCom, given: Any, says: str) -> None:
    with pytest.raises(InvalidArgumentError, match=says):
        driver.run(driver.client(wecom.base_url).media.upload("file", given))
    assert wecom.calls.count(UPLOAD) == 0


@given(st.text(max_size=30))
def test_no_file_name_breaks_the_form(name: str) -> None:
    from wecom_runtime.http.multipart import MultipartBody

    try:
        body = MultipartBody({}, {"media": (name, b"content")})
    except (InvalidArgumentError, UnicodeEncodeError):
        return
    data = b"".join(body)
    assert len(data) == body.length
    head, _, content = data.partition(b"\r\n\r\n")
    assert content.startswith(b"content\r\n--")
    assert head.count(b"\r\n") == 2, "the separator, the disposition, the type: nothing was slipped in"


def test_a_file_that_shrinks_while_it_is_sent(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    path = tmp_path / "shrinking.bin"
    path.write_bytes(bytes(500_000))
    upload = Upload(path, progress=lambda sent, total: os.truncate(path, 10))
    with pytest.raises((InvalidArgumentError, TransportError)):
        driver.run(driver.client(wecom.base_url).media.upload("file", upload))


def test_an_upload_is_tried_again_only_where_that_does_no_harm(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    wecom.fail(UPLOAD, errcode=-1, times=1)
    wecom.fail(UPLOAD, reset=True, times=1)
    with pytest.raises(TransportError):
        driver.run(client.media.upload("file", ("a.txt", b"x")))
    assert wecom.calls.count(UPLOAD) == 2


def test_request_uploads_too(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on("/cgi-bin/new", {})
    form = {"text": "文", "number": 5, "list": [1]}
    driver.run(client.request("POST", "/cgi-bin/new", {"q": 1}, form, files={"file": ("a.txt", b"x")}))
    seen = wecom.calls.to("/cgi-bin/new")[-1]
    assert seen.request == {"q": "1", "text": "文", "number": "5", "list": "[1]"}
    assert [(file.field, file.filename, file.content) for file in seen.files] == [("file", "a.txt", b"x")]


# -- down


def save(driver: Driver, download: Any, path: Path) -> Path:
    result: Path = driver.run(download.save(path))
    return result


def test_a_download(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    wecom.on(GET, Answer.of_file(PNG, "photo.png", "image/png"))
    client = driver.client(wecom.base_url)
    download = driver.run(client.media.get("media-1"))
    assert (download.filename, download.content_type, download.size) == ("photo.png", "image/png", len(PNG))
    assert (download.status, download.content_range, download.is_last_part) == (200, None, True)
    assert "photo.png" in repr(download)
    assert driver.run(download.read()) == PNG
    assert wecom.calls.to(GET)[-1].query["media_id"] == "media-1"
    with pytest.raises(InvalidArgumentError, match="already read"):
        driver.run(download.read())
    saved = save(driver, driver.run(client.media.get("media-1")), tmp_path)
    assert saved == tmp_path / "photo.png"
    assert saved.read_bytes() == PNG
    named = save(driver, driver.run(client.media.get("media-1")), tmp_path / "mine.png")
    assert named.read_bytes() == PNG
    assert sorted(file.name for file in tmp_path.iterdir()) == ["mine.png", "photo.png"]


def test_a_part_of_a_file(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on(GET, bytes(range(100)))
    client = driver.client(wecom.base_url)
    middle = driver.run(client.media.get("m", byte_range=(16, 31)))
    assert (middle.status, middle.content_range, middle.is_last_part) == (206, (16, 31, 100), False)
    assert driver.run(middle.read()) == bytes(range(16, 32))
    end = driver.run(client.media.get("m", byte_range=(96, None)))
    assert end.is_last_part
    assert driver.run(end.read()) == bytes(range(96, 100))
    with pytest.raises(InvalidArgumentError, match="byte range"):
        driver.run(client.media.get("m", byte_range=(5, 4)))


def test_a_folder_that_is_not_there_yet(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    wecom.on(GET, Answer.of_file(PNG, "photo.png", "image/png"))
    download = driver.run(driver.client(wecom.base_url).media.get("media-1"))
    saved = driver.run(download.save(f"{tmp_path}/new/folder/"))
    assert saved == tmp_path / "new" / "folder" / "photo.png"
    assert saved.read_bytes() == PNG


def test_a_download_that_is_an_error(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    for content_type in ("application/json; charset=UTF-8", "text/plain", ""):
        refusal = b'{"errcode": 40007, "errmsg": "invalid media_id"}'
        wecom.on(GET, Answer(refusal, 200, {"Content-Type": content_type}), times=1)
        with pytest.raises(APIError, match="errcode 40007"):
            driver.run(client.media.get("m"))
    wecom.on(GET, Answer.of_json({"errcode": 60111}, 400), times=1)
    with pytest.raises(NotFoundError):
        driver.run(client.media.get("m"))
    assert wecom.connections.accepted <= 3


def test_a_refused_token_of_a_download_is_renewed(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on(GET, Answer.of_file(PNG))
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    wecom.expire_tokens()
    assert driver.run(driver.run(client.media.get("m")).read()) == PNG
    assert wecom.calls.count("/cgi-bin/gettoken") == 2


@pytest.mark.parametrize("content", [b'{"a": 1}', b"{not json", b"plain text", b"[]", b""])
def test_a_file_that_looks_like_an_answer(driver: Driver, wecom: FakeWeCom, content: bytes) -> None:
    client = driver.client(wecom.base_url)
    headers = {"Content-Type": "text/plain", "Content-Disposition": 'attachment; filename="a.json"'}
    wecom.on(GET, lambda seen: Answer(content, 200, headers))
    assert driver.run(driver.run(client.media.get("m")).read()) == content
    del headers["Content-Disposition"]
    if content:
        assert driver.run(driver.run(client.media.get("m")).read()) == content


def test_a_long_text_without_a_name(driver: Driver, wecom: FakeWeCom) -> None:
    content = b'{"errcode": 40007, "filler": "' + b"x" * 200_000 + b'"}'
    wecom.on(GET, Answer(content, 200, {"Content-Type": "text/plain"}))
    client = driver.client(wecom.base_url)
    assert driver.run(driver.run(client.media.get("m")).read()) == content, "an error is never that long"


def test_a_download_that_breaks_off_leaves_nothing(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    wecom.on(GET, Answer(bytes(1_000_000), 200, {"Content-Type": "image/png"}))
    wecom.fail(GET, cut="body", times=1)
    client = driver.client(wecom.base_url)
    download = driver.run(client.media.get("m"))
    target = tmp_path / "photo.png"
    target.write_bytes(b"what was there before")
    with pytest.raises(TransportError, match=GET):
        save(driver, download, target)
    assert [file.name for file in tmp_path.iterdir()] == ["photo.png"]
    assert target.read_bytes() == b"what was there before"


def test_a_download_may_take_longer_than_the_limit_of_a_call(driver: Driver, wecom: FakeWeCom) -> None:
    """The limit is the longest time without progress."""
    wecom.on(GET, Answer(b"x" * 12, 200, {"Content-Type": "image/png"}).with_manner(trickle=0.15))
    client = driver.client(wecom.base_url, timeout=1.3)
    assert driver.run(driver.run(client.media.get("m")).read()) == b"x" * 12


def test_a_download_without_progress_ends(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on(GET, Answer(b"x" * 12, 200, {"Content-Type": "image/png"}).with_manner(trickle=30))
    client = driver.client(wecom.base_url, timeout=0.5)
    download = driver.run(client.media.get("m"))
    with pytest.raises(TransportError):
        driver.run(download.read())


def test_a_download_that_is_given_up_frees_its_connection(driver: Driver, wecom: FakeWeCom) -> None:
    wecom.on(GET, bytes(5_000_000))
    client = driver.client(wecom.base_url)
    for _ in range(5):
        driver.run(driver.run(client.media.get("m")).close())
    assert driver.run(client.user.get("a")).userid == "a"


def test_a_compressed_download(driver: Driver, wecom: FakeWeCom) -> None:
    import gzip

    headers = {"Content-Type": "image/png", "Content-Encoding": "gzip"}
    wecom.on(GET, Answer(gzip.compress(PNG * 100), 200, headers))
    client = driver.client(wecom.base_url)
    assert driver.run(driver.run(client.media.get("m")).read()) == PNG * 100


def test_a_download_that_swells_does_so_bit_by_bit(driver: Driver, wecom: FakeWeCom) -> None:
    import gzip

    bomb = gzip.compress(bytes(16 * MIB), 9)
    headers = {"Content-Type": "image/png", "Content-Encoding": "gzip"}
    wecom.on(GET, Answer(bomb, 200, headers))
    pieces = driver.items(driver.run(driver.client(wecom.base_url).media.get("m")).iter_bytes())
    assert sum(map(len, pieces)) == 16 * MIB
    assert max(map(len, pieces)) < 5 * MIB


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ('attachment; filename="a.png"', "a.png"),
        ("attachment; filename=a.png", "a.png"),
        ("attachment; filename=\"x\"; filename*=UTF-8''%E5%9B%BE.png", "图.png"),
        ("attachment; filename*=utf-8''..%2F..%2Fetc%2Fpasswd", "passwd"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\x\\\\y.txt"', "y.txt"),
        ('attachment; filename="a\\"b.txt"', "a_b.txt"),
        ('attachment; filename="..."', None),
        ('attachment; filename=""', None),
        ("attachment", None),
        ("", None),
        ("attachment; filename=" + "图.png".encode().decode("latin-1"), "图.png"),
        ("attachment; filename=" + "报告.png".encode("gbk").decode("latin-1"), "报告.png"),
        ("attachment; filename=%E5%9B%BE.png", "图.png"),
        ("attachment; filename=100%25.png", "100%25.png"),
        ("attachment; filename*=no-such-charset''%41; filename=y.txt", "y.txt"),
    ],
)
def test_names_of_downloads(header: str, name: str | None) -> None:
    assert filename_of(header) == name


@given(st.text(alphabet=st.characters(max_codepoint=255)) | st.text())
def test_no_header_gives_a_name_that_leaves_the_folder(header: str) -> None:
    for text in (header, f"attachment; filename={header}", f"attachment; filename*=UTF-8''{header}"):
        name = filename_of(text)
        assert name is None or (name == Path(name).name and name not in (".", "..") and "\\" not in name)


UNREADABLE = ("²", "x", "", "-1", "1" * 5000, "٣", "1_000")


@pytest.mark.parametrize("number", UNREADABLE)
def test_headers_without_readable_numbers(driver: Driver, wecom: FakeWeCom, number: str) -> None:
    ranges = (f"bytes {number}-9/10", f"bytes 0-{number}/10", f"bytes 0-9/{number}", f"items 0-9/{number}")
    for value in ranges:
        header = {"Content-Type": "image/png", "Content-Range": value.encode().decode("latin-1")}
        wecom.on("/cgi-bin/media/get", Answer(b"x", 206, header), times=1)
        download = driver.run(driver.client(wecom.base_url).media.get("m"))
        assert download.content_range is None and download.is_last_part
        driver.run(download.close())
    assert Download(HTTPResponse(200, {"content-length": number})).size is None


# -- in chunks


class Drive:
    """The three endpoints of a chunked upload."""

    def __init__(self, wecom: FakeWeCom) -> None:
        self.chunks: dict[int, bytes] = {}
        self.begun: dict[str, Any] = {}
        self.known = False
        for name in ("init", "part", "finish"):
            wecom.on(f"/cgi-bin/wedrive/file_upload_{name}", getattr(self, name))

    def init(self, seen: FakeCall) -> dict[str, Any]:
        self.begun = dict(seen.json)
        return {"errcode": 0, "hit_exist": True, "fileid": "known"} if self.known else {"errcode": 0, "upload_key": "k"}

    def part(self, seen: FakeCall) -> dict[str, Any]:
        assert seen.json["upload_key"] == "k"
        self.chunks[seen.json["index"]] = base64.b64decode(seen.json["file_base64_content"], validate=True)
        return {"errcode": 0}

    def finish(self, seen: FakeCall) -> dict[str, Any]:
        assert seen.json == {"upload_key": "k"}
        return {"errcode": 0, "fileid": "fresh"}


def test_a_large_file_goes_in_chunks(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    drive = Drive(wecom)
    content = os.urandom(5 * MIB + 17)
    path = tmp_path / "录像.mp4"
    path.write_bytes(content)
    told: list[tuple[int, int]] = []
    client = driver.client(wecom.base_url)
    upload = Upload(path, progress=lambda sent, total: told.append((sent, total)))
    result = driver.run(client.wedrive.upload(upload, spaceid="s", fatherid="s"))
    assert result.fileid == "fresh"
    digests = drive.begun.pop("block_sha")
    assert drive.begun == {"spaceid": "s", "fatherid": "s", "file_name": "录像.mp4", "size": len(content)}
    assert [drive.chunks[n] for n in (1, 2, 3)] == [content[: 2 * MIB], content[2 * MIB : 4 * MIB], content[4 * MIB :]]
    assert len(digests) == 3
    assert digests[-1] == hashlib.sha1(content, usedforsecurity=False).hexdigest()
    assert told == [(2 * MIB, len(content)), (4 * MIB, len(content)), (len(content), len(content))]


@pytest.mark.parametrize("size", [1, 2 * MIB, 2 * MIB + 1, 4 * MIB])
def test_files_of_all_sizes(driver: Driver, wecom: FakeWeCom, size: int) -> None:
    drive = Drive(wecom)
    content = os.urandom(size)
    client = driver.client(wecom.base_url)
    driver.run(client.wedrive.upload(("a.bin", io.BytesIO(content)), selected_ticket="t", file_name="other.bin"))
    assert b"".join(drive.chunks[n] for n in sorted(drive.chunks)) == content
    assert len(drive.begun["block_sha"]) == len(drive.chunks) == -(-size // (2 * MIB))
    assert (drive.begun["file_name"], drive.begun["selected_ticket"]) == ("other.bin", "t")


def test_a_file_that_is_there_already_is_not_sent(driver: Driver, wecom: FakeWeCom) -> None:
    drive = Drive(wecom)
    drive.known = True
    told: list[tuple[int, int]] = []
    upload = Upload(b"abc", filename="a.txt", progress=lambda sent, total: told.append((sent, total)))
    assert driver.run(driver.client(wecom.base_url).wedrive.upload(upload, spaceid="s", fatherid="s")).fileid == "known"
    assert drive.chunks == {}
    assert told == [(3, 3)]


def test_an_empty_file_has_no_chunks(driver: Driver, wecom: FakeWeCom) -> None:
    with pytest.raises(InvalidArgumentError, match="empty"):
        driver.run(driver.client(wecom.base_url).wedrive.upload(("a.txt", b""), spaceid="s", fatherid="s"))
    assert not wecom.calls


def test_a_chunk_that_fails_ends_the_upload(driver: Driver, wecom: FakeWeCom) -> None:
    Drive(wecom)
    part = "/cgi-bin/wedrive/file_upload_part"
    wecom.fail(part, errcode=-1, times=1)
    wecom.fail(part, errcode=60111, times=1)
    with pytest.raises(NotFoundError):
        driver.run(driver.client(wecom.base_url).wedrive.upload(("a.txt", bytes(3 * MIB)), spaceid="s", fatherid="s"))
    assert wecom.calls.count(part) == 2
    wecom.on("/cgi-bin/wedrive/file_upload_init", Answer.of_json(b"<html>"), times=1)
    with pytest.raises(ResponseError):
        driver.run(driver.client(wecom.base_url).wedrive.upload(("a.txt", b"x"), spaceid="s", fatherid="s"))
