"""Files: their destination, their upload, and the distinction of files and errors."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import Driver, in_threads
from tests.support.harmful import Harmful
from wecom_client import APIError, CallTimeoutError, InvalidArgumentError, TransportError, Upload
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.http.multipart import MultipartBody

GET = "/cgi-bin/media/get"
UPLOAD = "/cgi-bin/media/upload"


# -- down


def test_a_name_from_the_server_replaces_nothing(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    wecom.on(GET, Answer.of_file(b"theirs", "app.py", "text/x-python"))
    (tmp_path / "app.py").write_bytes(b"mine")
    (tmp_path / "app (2).py").symlink_to(tmp_path / "elsewhere")
    client = driver.client(wecom.base_url)
    saved = [driver.run(driver.run(client.media.get("m")).save(tmp_path)) for _ in range(2)]
    assert [path.name for path in saved] == ["app (3).py", "app (4).py"]
    assert {path.read_bytes() for path in saved} == {b"theirs"}
    assert (tmp_path / "app.py").read_bytes() == b"mine"
    assert not (tmp_path / "elsewhere").exists()
    driver.run(driver.run(client.media.get("m")).save(tmp_path / "app.py"))
    assert (tmp_path / "app.py").read_bytes() == b"theirs", "that was asked for"
    assert not list(tmp_path.glob(".*"))


def test_a_folder_is_made_once(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    wecom.on(GET, Answer.of_file(b"x", ".profile", "text/plain"))
    client = driver.client(wecom.base_url)
    folder = f"{tmp_path}/some/where/"
    saved = [driver.run(driver.run(client.media.get("m")).save(folder)) for _ in range(2)]
    assert [path.relative_to(tmp_path).as_posix() for path in saved] == [
        "some/where/_profile",
        "some/where/_profile (2)",
    ]


@pytest.mark.parametrize(
    ("name", "suffix"),
    [
        ("报" * 84 + ".png", ".png"),
        ("报" * 200 + ".png", ".png"),
        ("报" * 200, ""),
        ("a" * 300 + ".tar.gz", ".gz"),
        ("x." + "y" * 300, None),  # too long to be one
    ],
)
def test_long_names_are_cut(driver: Driver, wecom: FakeWeCom, tmp_path: Path, name: str, suffix: str | None) -> None:
    wecom.on(GET, Answer(b"x", 200, {"Content-Disposition": f"attachment; filename={name.encode().decode('latin-1')}"}))
    client = driver.client(wecom.base_url)
    first, second = (driver.run(driver.run(client.media.get("m")).save(tmp_path)) for _ in range(2))
    for path in (first, second):
        assert len(path.name.encode()) <= 255
        assert path.name[:60] == name[:60]
        assert suffix is None or path.suffix == suffix
        assert path.read_bytes() == b"x"
    assert " (2)" in second.name


@pytest.mark.parametrize("header", ["报告.png".encode(), "报告.png".encode("gbk"), "é.png".encode()])
def test_names_in_any_encoding(driver: Driver, wecom: FakeWeCom, header: bytes) -> None:
    wecom.on(GET, Answer(b"x", 200, {"Content-Disposition": f"attachment; filename={header.decode('latin-1')}"}))
    download = driver.run(driver.client(wecom.base_url).media.get("m"))
    expected = {b"\xe6": "报告.png", b"\xb1": "报告.png", b"\xc3": "é.png"}[header[:1]]
    assert download.filename == expected
    driver.run(download.close())


@pytest.mark.parametrize("status", [302, 404, 416, 500, 502])
@pytest.mark.parametrize("size", [10, 64 * 1024, 64 * 1024 + 1, 300_000])
def test_an_error_page_is_not_a_file(driver: Driver, wecom: FakeWeCom, status: int, size: int) -> None:
    for content_type in ("text/html", "image/png"):
        wecom.on(GET, Answer(b"<html>" + b"x" * size, status, {"Content-Type": content_type}), times=3)
        client = driver.client(wecom.base_url)
        with pytest.raises(TransportError) as caught:
            driver.run(client.media.get("m"))
        assert caught.value.status == status


@pytest.mark.parametrize("size", [64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1])
def test_how_long_an_error_may_be(driver: Driver, wecom: FakeWeCom, size: int) -> None:
    head = b'{"errcode": 40007, "errmsg": "'
    content = head + b"x" * (size - len(head) - 2) + b'"}'
    wecom.on(GET, Answer(content, 200, {"Content-Type": "application/json"}), times=1)
    client = driver.client(wecom.base_url)
    if size > 64 * 1024:
        assert driver.run(driver.run(client.media.get("m")).read()) == content
    else:
        with pytest.raises(APIError, match="40007"):
            driver.run(client.media.get("m"))


def test_no_more_is_looked_at_than_an_error_may_have(driver: Driver, harmful_server: Harmful) -> None:
    client = driver.client(f"{harmful_server.url}/stalled_text", secret="", access_token="given", timeout=3)
    download = driver.run(client.media.get("m"))
    assert download.size == 1024 * 1024
    driver.run(download.close())


def test_downloads_that_are_errors_free_their_connections(driver: Driver, wecom: FakeWeCom) -> None:
    """What was only looked at must be closed: the next call would wait for it, or take it for its own answer."""
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    for _ in range(3):
        wecom.on(GET, Answer.of_json(b"<html>" + b"x" * 500000, 404), times=1)
        with pytest.raises(TransportError):
            driver.run(client.media.get("m"))
    before = wecom.connections.open
    for _ in range(20):
        wecom.on(GET, Answer.of_json(b"<html>" + b"x" * 500000, 404), times=1)
        with pytest.raises(TransportError):
            driver.run(client.media.get("m"))
        driver.run(client.user.get("a"))
    assert wecom.connections.open <= before + 2


def test_a_failed_download_leaves_no_file(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    wecom.on(GET, Answer.of_file(b"x" * 1000, "a.bin"))
    download = driver.run(driver.client(wecom.base_url).media.get("m"))
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder"
    target.rmdir()
    with pytest.raises(FileNotFoundError):
        driver.run(download.save(target / "a.bin"))
    assert list(tmp_path.iterdir()) == []


def test_no_empty_file_stays_where_a_download_could_not_be_put(
    driver: Driver, wecom: FakeWeCom, tmp_path: Path
) -> None:
    """Something that cleans up takes the half file away meanwhile."""
    wecom.on(GET, Answer.of_file(b"x" * 1000, "a.bin"))
    download = driver.run(driver.client(wecom.base_url).media.get("m"))

    def clean(done: int, total: int | None) -> None:
        for part in tmp_path.iterdir():
            part.unlink()

    with pytest.raises(FileNotFoundError):
        driver.run(download.save(tmp_path, progress=clean))
    assert list(tmp_path.iterdir()) == []


# -- up


def test_each_body_has_its_own_boundary() -> None:
    """A file that holds one form must not end another."""
    bodies = [MultipartBody({}, {"media": ("a", b"b")}) for _ in range(20)]
    assert len({body.content_type for body in bodies}) == 20
    inner = b"".join(bodies[0])
    assert b"".join(iter(bodies[0].read, b"")) == inner, "that is sent by pieces"
    outer = b"".join(MultipartBody({}, {"media": ("a", inner)}))
    assert outer.count(outer[: outer.index(b"\r\n")]) == 2


@pytest.mark.parametrize("name", ['a"b.txt', 'a"; x="y.txt', "a\r\nX-Y: z.txt", "a\0b.txt"])
def test_names_with_signs_of_the_form(driver: Driver, wecom: FakeWeCom, name: str) -> None:
    driver.run(driver.client(wecom.base_url).media.upload("file", (name, b"content")))
    seen = wecom.calls.to(UPLOAD)[-1]
    head = seen.body.split(b"\r\n\r\n")[0]
    assert head.count(b'"') == 4, "two around the field, two around the name"
    assert head.count(b"\r\n") == 2
    assert [(file.field, file.content) for file in seen.files] == [("media", b"content")]


@pytest.mark.skipif(os.name == "nt", reason="names are bytes on POSIX only")
def test_a_path_that_cannot_be_decoded(driver: Driver, wecom: FakeWeCom, tmp_path: Path) -> None:
    path = os.path.join(os.fsencode(tmp_path), b"\xb1\xa8.txt")  # noqa: PTH118 - bytes
    with open(path, "wb") as file:  # noqa: PTH123
        file.write(b"content")
    driver.run(driver.client(wecom.base_url).media.upload("file", os.fsdecode(path)))
    (part,) = wecom.calls.to(UPLOAD)[-1].files
    assert (part.content, part.filename) == (b"content", "??.txt")


@pytest.mark.parametrize(
    "given",
    ["/no\0where", ("\ud800.txt", b"x"), Upload(b"x", filename="\udcff"), "/nowhere/\udcff"],
    ids=["NUL", "surrogate", "named", "missing"],
)
def test_names_that_cannot_be_sent(driver: Driver, wecom: FakeWeCom, given: Any) -> None:
    with pytest.raises(InvalidArgumentError):
        driver.run(driver.client(wecom.base_url).media.upload("file", given))
    with pytest.raises(InvalidArgumentError):
        driver.run(driver.client(wecom.base_url).request("POST", "/x", None, {"a": "\ud800"}, files={"f": ("a", b"b")}))


class _OnTheWay(Exception):
    pass


def test_errors_of_a_progress_function_are_raised(driver: Driver, wecom: FakeWeCom) -> None:
    def stop(sent: int, total: int) -> None:
        raise _OnTheWay

    upload = Upload(bytes(1_000_000), filename="a.bin", progress=stop)
    client = driver.client(wecom.base_url)
    with pytest.raises(_OnTheWay):
        driver.run(client.media.upload("file", upload))
    assert driver.run(client.user.get("a")).userid == "a"


class _Failing(io.BytesIO):
    """Gives some bytes, and then no more."""

    def read(self, size: int | None = -1, /) -> bytes:
        if self.tell():
            raise CallTimeoutError("the other server does not go on", endpoint="/elsewhere")
        return super().read(min(100_000, size) if size else size)


def test_an_error_of_this_library_in_a_body_reaches_the_caller(driver: Driver, wecom: FakeWeCom) -> None:
    """What is sent on comes from another server, say."""
    client = driver.client(wecom.base_url)
    with pytest.raises(CallTimeoutError, match="the other server") as caught:
        driver.run(client.media.upload("file", ("a.bin", _Failing(bytes(1_000_000)))))
    assert caught.value.endpoint == "/elsewhere"


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection has to stand soon."""
    from wecom_runtime.http import aiohttp_sessions, deadlines, requests_transport

    for module in (aiohttp_sessions, deadlines, requests_transport):
        monkeypatch.setattr(module, "CONNECT_TIMEOUT", 0.3)


@pytest.mark.usefixtures("hasty")
def test_the_time_to_connect_is_not_the_time_of_the_call(driver: Driver, harmful_server: Harmful) -> None:
    client = driver.client(harmful_server.deaf, secret="", access_token="given", timeout=3600)
    (error,) = in_threads(lambda: driver.run(client.department.create("x", 1)))
    assert isinstance(error, TransportError) and not error.may_have_arrived
    assert "no connection within the timeout" in str(error)


@pytest.mark.usefixtures("hasty")
def test_the_time_to_connect_is_not_the_time_to_send(driver: Driver, harmful_server: Harmful) -> None:
    """The server begins to read later than that, and buffers are full by then."""
    client = driver.client(f"{harmful_server.url}/late_upload/0.7", secret="", access_token="given", timeout=30)
    assert driver.run(client.media.upload("file", ("a.bin", bytes(20_000_000)))).errcode == 0
