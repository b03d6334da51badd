"""Bodies of answers: compressed, large, broken, and full of what nobody may see."""

from __future__ import annotations

import gzip
import json
from typing import Any

import pytest

from tests.support import wecom as fault
from tests.support.clients import Driver
from tests.support.wecom import StandIn
from wecom_client import ResponseError, TransportError, WeComError

GET_USER = "/cgi-bin/user/get"


# -- secrets


def test_nothing_that_the_server_echoes_is_shown(driver: Driver, wecom: StandIn) -> None:
    client = driver.client(wecom.url)
    token = driver.run(client.access_token)
    page = f"<html>Not found: {GET_USER}?access_token={token}</html>".encode()
    quoting = json.dumps({"message": f"no such page: {GET_USER}?access_token={token}", "errcode": 0}).encode()
    cut_off = gzip.compress(page * 50)[:-20]
    faults: list[Any] = [
        fault.answers(page, 200, f"text/html; title={token}"),
        fault.answers(page, 200, f"text/{token}"),
        fault.answers(page, 404, "text/html"),
        fault.answers(quoting, 404),
        fault.answers(quoting, 403),
        fault.redirects(f"https://{token}.example/{token}"),
        fault.redirects(f"https://a.example/?access_token={token}"),
        fault.answers(page, 200, Content_Encoding=token),
        fault.answers(cut_off, 200, Content_Encoding="gzip"),
        fault.answers(page, 200, Content_Encoding="gzip"),
    ]
    for number, harm in enumerate(faults):
        for path, call in ((GET_USER, client.user.get), ("/cgi-bin/media/get", client.media.get)):
            wecom.fault(path, *[harm] * 3)
            try:
                driver.run(driver.run(call("a")).read())
            except WeComError as error:
                check_shows_nothing(error, token, f"{number}: {path}")
            except AttributeError:
                raise AssertionError(f"{number}: {path} was no error") from None
            wecom._faults.clear()


def check_shows_nothing(error: WeComError, token: str, where: str) -> None:
    assert token not in str(error) and token.lower() not in str(error), where
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        if "wecom_runtime" in frame.f_code.co_filename or "site-packages" in frame.f_code.co_filename:
            for name, value in frame.f_locals.items():
                assert token not in repr(value), f"{where}: {frame.f_code.co_filename}:{frame.f_lineno}: {name}"
        trace = trace.tb_next


# -- compression


def test_gzip_of_several_members(driver: Driver, wecom: StandIn) -> None:
    body = json.dumps({"errcode": 0, "userid": "a" * 50_000}).encode()
    parts = [gzip.compress(body[start : start + 7_000]) for start in range(0, len(body), 7_000)]
    for packed in (b"".join(parts), b"".join(parts) + bytes(100), b"".join(parts) + b"trailing"):
        wecom.fault(GET_USER, fault.answers(packed, Content_Encoding="gzip"))
        assert driver.run(driver.client(wecom.url).user.get("a")).userid == "a" * 50_000
    wecom.fault(GET_USER, *[fault.answers(b"".join(parts)[:-9], Content_Encoding="gzip")] * 3)
    with pytest.raises(TransportError, match="cut off"):
        driver.run(driver.client(wecom.url).user.get("a"))
    bombs = b"".join([gzip.compress(bytes(4 * 1024 * 1024))] * 9)
    wecom.fault(GET_USER, fault.answers(bombs, Content_Encoding="gzip"))
    with pytest.raises(ResponseError, match="larger than 33554432"):
        driver.run(driver.client(wecom.url).user.get("a"))


def test_the_largest_answer(driver: Driver, wecom: StandIn) -> None:
    limit = 32 * 1024 * 1024
    body = b'{"errcode": 0, "userid": "a"}'
    wecom.fault(GET_USER, fault.answers(body + b" " * (limit - len(body))))
    assert driver.run(driver.client(wecom.url).user.get("a")).userid == "a"
    wecom.fault(GET_USER, fault.answers(body + b" " * (limit - len(body) + 1)))
    with pytest.raises(ResponseError, match="larger than 33554432"):
        driver.run(driver.client(wecom.url).user.get("a"))


def test_a_connection_is_not_used_again_after_a_broken_body(driver: Driver, wecom: StandIn) -> None:
    """What is left of an answer would be taken for the beginning of the next."""
    other = b'HTTP/1.1 200 OK\r\nContent-Length: 32\r\n\r\n{"errcode":0,"userid":"smuggled"}'
    client = driver.client(wecom.url)
    driver.run(client.access_token)
    for broken in (
        fault.answers(b"no gzip " + other, Content_Encoding="gzip"),
        fault.answers(b"x" * 100_000 + other, Content_Encoding="br"),
    ):
        wecom.fault(GET_USER, broken)
        with pytest.raises(WeComError):
            driver.run(client.user.get("a"))
        assert [driver.run(client.user.get(name)).userid for name in "bcd"] == ["b", "c", "d"]
