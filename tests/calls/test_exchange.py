"""The cleanup of a call at each exit, and its behaviour at the deadline."""

from __future__ import annotations

import io
import os
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from tests.support.clients import Driver
from tests.support.servers import free_port
from wecom_client import APIError, CallTimeoutError, RateLimiter, TransportError
from wecom_client.testing import FakeWeCom
from wecom_runtime.flow import Sleep
from wecom_runtime.limits.counts import Reservation

UPLOAD = "/cgi-bin/media/upload"
DESCRIPTORS = Path("/proc/self/fd")


def is_open(path: Path) -> bool:
    found = []
    for name in os.listdir(DESCRIPTORS):  # noqa: PTH208 - some are gone when they are looked at
        try:
            found.append(os.readlink(DESCRIPTORS / name))  # noqa: PTH115
        except OSError:
            continue
    return str(path) in found


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not show open files")
@pytest.mark.parametrize("trouble", [None, {"errcode": 40004}, {"reset": True}, {"status": 500}])
def test_a_file_that_was_sent_is_closed(driver: Driver, wecom: FakeWeCom, tmp_path: Path, trouble: Any) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    wecom.on(UPLOAD, lambda seen: {"errcode": 0, "type": "file", "media_id": "m", "created_at": "1"})
    client = driver.client(wecom.base_url)
    if trouble is None:
        assert driver.run(client.media.upload("file", path)).media_id == "m"
    else:
        wecom.fail(UPLOAD, **trouble, times=1)
        with pytest.raises((APIError, TransportError)):
            driver.run(client.media.upload("file", path))
    assert not is_open(path)


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not show open files")
def test_a_file_that_could_not_be_sent_is_closed(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"content")
    client = driver.client(f"http://127.0.0.1:{free_port()}", secret="", access_token="given")
    with pytest.raises(TransportError) as caught:
        driver.run(client.media.upload("file", path))
    assert not caught.value.may_have_arrived
    assert not is_open(path), "whatever still refers to the error"


class Pipe(io.BytesIO):
    """Bytes that come once, so that a copy is made of them."""

    def seekable(self) -> bool:
        return False

    def seek(self, *_: Any) -> int:
        raise io.UnsupportedOperation("seek")


@pytest.mark.skipif(not DESCRIPTORS.exists(), reason="this system does not show open files")
def test_a_temporary_copy_is_dropped(driver: Driver) -> None:
    before = len(os.listdir(DESCRIPTORS))  # noqa: PTH208
    client = driver.client(f"http://127.0.0.1:{free_port()}", secret="", access_token="given")
    errors = []
    for _ in range(20):
        with pytest.raises(TransportError) as caught:
            driver.run(client.media.upload("file", ("a.bin", Pipe(b"content"))))
        errors.append(caught.value)  # which hold the frames, and what these hold
    assert len(os.listdir(DESCRIPTORS)) < before + 15  # noqa: PTH208


class TakesAllTime(RateLimiter):
    def take(self, longest: float, deadline: float | None = None) -> Generator[Any, Any, Reservation]:
        yield Sleep(longest)
        return Reservation("", 0.0)


def test_late_requests_are_not_sent(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    late = driver.client(wecom.base_url, rate_limit=TakesAllTime(1), session=client.storage)
    wecom.calls.clear()
    with pytest.raises(CallTimeoutError, match="could be sent; it was not sent") as caught:
        driver.run(late.user.get("a", timeout=0.2))
    assert not caught.value.may_have_arrived
    assert not wecom.calls
