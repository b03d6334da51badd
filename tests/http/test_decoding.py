"""Bodies of responses: compressed, large, broken, and with secrets."""

from __future__ import annotations

import gzip
import json

import pytest

from tests.support.clients import Driver
from tests.support.harmful import Harmful
from wecom_client import ResponseError, TransportError, WeComError
from wecom_client.testing import Answer, FakeWeCom

GET_USER = "/cgi-bin/user/get"


# -- secrets


def test_nothing_that_the_server_echoes_is_shown(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    token = driver.run(client.access_token)
    page = f"<html>Not found: {GET_USER}?access_token={token}</html>".encode()
    quoting = json.dumps({"message": f"no such page: {GET_USER}?access_token={token}", "errcode": 0}).encode()
    cut_off = gzip.compress(page * 50)[:-20]
    answers = [
        Answer(page, 200, {"Content-Type": f"text/html; title={token}"}),
        Answer(page, 200, {"Content-Type": f"text/{token}"}),
        Answer(page, 404, {"Content-Type": "text/html"}),
        Answer.of_json(quoting, 404),
        Answer.of_json(quoting, 403),
        Answer(status=302, headers={"Location": f"https://{token}.example/{token}"}),
        Answer(status=302, headers={"Location": f"https://a.example/?access_token={token}"}),
        Answer.of_json(page, 200, {"Content-Encoding": token}),
        Answer.of_json(cut_off, 200, {"Content-Encoding": "gzip"}),
        Answer.of_json(page, 200, {"Content-Encoding": "gzip"}),
    ]
    for number, answer in enumerate(answers):
        for path, call in ((GET_USER, client.user.get), ("/cgi-bin/media/get", client.media.get)):
            wecom.on(path, answer, times=3)
            try:
                driver.run(driver.run(call("a")).read())
            except WeComError as error:
                check_shows_nothing(error, token, f"{number}: {path}")
            except AttributeError:
                raise AssertionError(f"{number}: {path} was no error") from None
            wecom.clear_faults()


def check_shows_nothing(error: WeComError, token: str, where: str) -> None:
    assert token not in str(error) and token.lower() not in str(error), where
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        if "wecom_runtime" in frame.f_code.co_filename or "site-packages" in frame.f_code.co_filename:
            for name, value in frame.f_locals.items():
                assert token not in repr(value), f"{where}: {frame.f_code.co_filename}:{frame.f_lineno}: {name}"
        trace = trace.tb_next


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("half_body", "the response is incomplete"),
        ("half_chunks", "the response is incomplete"),
        ("hang_up", "the connection was closed before the response was complete"),
        ("silence", "no complete response within the timeout"),
    ],
)
def test_errors_of_missing_responses(driver: Driver, harmful_server: Harmful, kind: str, says: str) -> None:
    seconds = 0.6 if kind == "silence" else 15
    client = driver.client(f"{harmful_server.url}/{kind}", secret="", access_token="given", timeout=seconds)
    with pytest.raises(TransportError, match=says):
        driver.run(client.department.create("x", 1))


# -- compression


def test_gzip_of_several_members(driver: Driver, wecom: FakeWeCom) -> None:
    body = json.dumps({"errcode": 0, "userid": "a" * 50_000}).encode()
    parts = [gzip.compress(body[start : start + 7_000]) for start in range(0, len(body), 7_000)]
    for packed in (b"".join(parts), b"".join(parts) + bytes(100), b"".join(parts) + b"trailing"):
        wecom.on(GET_USER, Answer.of_json(packed, headers={"Content-Encoding": "gzip"}), times=1)
        assert driver.run(driver.client(wecom.base_url).user.get("a")).userid == "a" * 50_000
    wecom.on(GET_USER, Answer.of_json(b"".join(parts)[:-9], headers={"Content-Encoding": "gzip"}), times=3)
    with pytest.raises(TransportError, match="the compressed response is incomplete"):
        driver.run(driver.client(wecom.base_url).user.get("a"))
    bombs = b"".join([gzip.compress(bytes(4 * 1024 * 1024))] * 9)
    wecom.on(GET_USER, Answer.of_json(bombs, headers={"Content-Encoding": "gzip"}), times=1)
    with pytest.raises(ResponseError, match="larger than 33554432"):
        driver.run(driver.client(wecom.base_url).user.get("a"))


def test_the_largest_answer(driver: Driver, wecom: FakeWeCom) -> None:
    limit = 32 * 1024 * 1024
    body = b'{"errcode": 0, "userid": "a"}'
    wecom.on(GET_USER, Answer.of_json(body + b" " * (limit - len(body))), times=1)
    assert driver.run(driver.client(wecom.base_url).user.get("a")).userid == "a"
    wecom.on(GET_USER, Answer.of_json(body + b" " * (limit - len(body) + 1)), times=1)
    with pytest.raises(ResponseError, match="larger than 33554432"):
        driver.run(driver.client(wecom.base_url).user.get("a"))


def test_a_connection_is_not_used_again_after_a_broken_body(driver: Driver, wecom: FakeWeCom) -> None:
    """What is left of an answer would be taken for the beginning of the next."""
    other = b'HTTP/1.1 200 OK\r\nContent-Length: 32\r\n\r\n{"errcode":0,"userid":"smuggled"}'
    client = driver.client(wecom.base_url)
    driver.run(client.access_token)
    for broken in (
        Answer.of_json(b"no gzip " + other, headers={"Content-Encoding": "gzip"}),
        Answer.of_json(b"x" * 100_000 + other, headers={"Content-Encoding": "br"}),
    ):
        wecom.on(GET_USER, broken, times=1)
        with pytest.raises(WeComError):
            driver.run(client.user.get("a"))
        assert [driver.run(client.user.get(name)).userid for name in "bcd"] == ["b", "c", "d"]
