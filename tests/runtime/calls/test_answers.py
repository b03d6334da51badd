"""Answers that are not what they should be: an error of this library, never a raw one, and never a success."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support import wecom as fault
from tests.support.clients import SECRET, Driver
from tests.support.wecom import StandIn
from wecom_client import APIError, InvalidArgumentError, RateLimitError, ResponseError, TransportError

GET_USER = "/cgi-bin/user/get"


@pytest.mark.parametrize("errcode", ["1e999", "-1e999", "NaN", "[1]", "{}", "[]", "true", "false", '"x"', "0.5", '"²"'])
def test_an_errcode_that_is_no_number_is_no_success(driver: Driver, wecom: StandIn, errcode: str) -> None:
    client = driver.client(wecom.url)
    wecom.fault(GET_USER, fault.answers(f'{{"errcode": {errcode}, "userid": "a"}}'.encode()))
    with pytest.raises(ResponseError, match=f"{GET_USER}: the errcode of the answer is a .*, no number"):
        driver.run(client.user.get("a"))


@pytest.mark.parametrize(("errcode", "number"), [("60111.0", 60111), ('"-1234567"', -1234567), ("6e4", 60000)])
def test_an_errcode_in_another_spelling(driver: Driver, wecom: StandIn, errcode: str, number: int) -> None:
    client = driver.client(wecom.url)
    wecom.fault(GET_USER, fault.answers(f'{{"errcode": {errcode}}}'.encode()))
    with pytest.raises(APIError) as caught:
        driver.run(client.user.get("a"))
    assert caught.value.errcode == number


def test_a_download_with_an_unreadable_errcode(driver: Driver, wecom: StandIn) -> None:
    client = driver.client(wecom.url)
    path = "/cgi-bin/media/get"
    for _ in range(3):
        wecom.fault(path, fault.answers(b'{"errcode": [1]}'))
        with pytest.raises(ResponseError, match="errcode"):
            driver.run(client.media.get("m"))
    wecom.fault(path, fault.answers(b'{"errcode": 40007, "errmsg": "invalid media_id"}'))
    with pytest.raises(APIError, match="40007"):
        driver.run(client.media.get("m"))


@pytest.mark.parametrize("header", ["²", "-1", "1e9", "soon", "9" * 400, "", "１２"])
def test_a_retry_after_that_is_no_number(driver: Driver, wecom: StandIn, header: str) -> None:
    client = driver.client(wecom.url)
    body = b'{"errcode": 45033, "errmsg": "too many"}'
    wecom.fault(GET_USER, fault.answers(body, Retry_After=header.encode().decode("latin-1")))
    with pytest.raises(RateLimitError) as caught:
        driver.run(client.user.get("a"))
    assert caught.value.retry_after is None or caught.value.retry_after < 1e5


@pytest.mark.parametrize("depth", [60, 500, 900, 5000, 200_000])
def test_deep_json(driver: Driver, wecom: StandIn, depth: int) -> None:
    client = driver.client(wecom.url)
    deep = b"[" * depth + b"]" * depth
    wecom.fault(GET_USER, fault.answers(b'{"errcode": 60111, "errmsg": "no", "deep": ' + deep + b"}"))
    with pytest.raises((APIError, ResponseError), match=GET_USER) as caught:
        driver.run(client.user.get("a"))
    if isinstance(caught.value, APIError):
        assert json.dumps(caught.value.response)


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_text_that_cannot_be_sent(driver: Driver, wecom: StandIn, text: str) -> None:
    client = driver.client(wecom.url)
    calls: list[Any] = [
        lambda: client.user.get(text),
        lambda: client.message.recall(text),
        lambda: client.request("GET", "/cgi-bin/new", {"a": text}),
        lambda: client.request("GET", "/cgi-bin/new", {text: "a"}),
        lambda: client.request("POST", "/cgi-bin/new", json={"a": text}),
    ]
    for call in calls:
        with pytest.raises(InvalidArgumentError, match="not valid Unicode"):
            driver.run(call())
    assert wecom.seen == [], "nothing was sent, not even for a token"


@pytest.mark.parametrize("lifetime", [b"1e999", b"1e300", b"-5", b"NaN", b"1" + b"0" * 400, b'"soon"', b"[]", b"null"])
def test_the_life_of_a_token_that_makes_no_sense(driver: Driver, wecom: StandIn, lifetime: bytes) -> None:
    client = driver.client(wecom.url)
    wecom.fault("/cgi-bin/gettoken", fault.answers(b'{"access_token": "the-token", "expires_in": ' + lifetime + b"}"))
    for _ in range(3):
        assert driver.run(client.access_token) == "the-token"
    assert wecom.count("/cgi-bin/gettoken") == 1


def test_an_echoed_token_is_not_repeated(driver: Driver, wecom: StandIn) -> None:
    client = driver.client(wecom.url)
    token = driver.run(client.access_token)
    for answer in (
        fault.answers(b"oops", content_type=f"text/{token}"),
        fault.answers(b"", 302, Location=f"https://{token}.example/login?access_token={token}"),
        fault.answers(b"", 302, Location=f"https://{token.lower()}.example/"),
        fault.answers(b"", 404, content_type=f"text/{token}"),
    ):
        wecom.fault(GET_USER, answer)
        with pytest.raises((ResponseError, TransportError)) as caught:
            driver.run(client.user.get("a"))
        assert token.lower() not in str(caught.value).lower()
        assert SECRET not in str(caught.value)


def test_a_redirect_names_the_host(driver: Driver, wecom: StandIn) -> None:
    client = driver.client(wecom.url)
    wecom.fault(GET_USER, fault.answers(b"", 302, Location="https://login.portal.example/a"))
    with pytest.raises(TransportError, match=r"redirects to login\.portal\.example, which is never followed"):
        driver.run(client.user.get("a"))


# -- HTTP errors and files


def test_a_refusal_in_an_http_error(driver: Driver, wecom: StandIn) -> None:
    client = driver.client(wecom.url)
    for status in (400, 404, 499):
        wecom.fault(GET_USER, fault.answers({"errcode": 60111, "errmsg": "no"}, status))
        with pytest.raises(APIError, match="60111"):
            driver.run(client.user.get("a"))
    for status, body in ((400, b'{"errcode": 0}'), (400, b"{}"), (404, b"<html>"), (404, b""), (403, b"[1]")):
        wecom.fault(GET_USER, fault.answers(body, status))
        with pytest.raises(TransportError, match=f"the server answered HTTP {status}") as caught:
            driver.run(client.user.get("a"))
        assert caught.value.status == status
    for status in (300, 301, 399):
        wecom.fault(GET_USER, fault.answers({"errcode": 60111}, status))
        with pytest.raises(TransportError, match="redirects to another place"):
            driver.run(client.user.get("a"))
    assert driver.run(client.user.get("a")).userid == "a", "299 and less are answers"


def test_an_empty_answer(driver: Driver, wecom: StandIn) -> None:
    client = driver.client(wecom.url)
    wecom.fault(GET_USER, fault.answers(b""), fault.answers(b"  "), fault.answers(b"null"), fault.answers(b'"a"'))
    for what in ("empty", "not JSON", "not JSON", "a JSON str, not an object"):
        with pytest.raises(ResponseError, match=f"the answer is {what} .HTTP 200"):
            driver.run(client.user.get("a"))


MEDIA = "/cgi-bin/media/get"
REFUSAL = b'{"errcode": 40007, "errmsg": "invalid media_id"'
LIMIT = 64 * 1024


def padded(size: int) -> bytes:
    return REFUSAL + b" " * (size - len(REFUSAL) - 1) + b"}"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (REFUSAL + b"}", {"Content_Disposition": 'attachment; filename="a.json"'}),
        (REFUSAL + b"}", {"content_type": "application/octet-stream"}),
        (REFUSAL + b"}", {"content_type": "image/png"}),
        (padded(LIMIT + 1), {}),
        (padded(3 * LIMIT), {}),
        (b'{"a": 1}', {}),
        (b'{"errcode": 0}', {}),
        (b"[1]", {}),
        (b"text", {"content_type": "text/plain"}),
    ],
    ids=["named", "bytes", "picture", "longer", "long", "json", "errcode 0", "list", "text"],
)
def test_what_is_the_file(driver: Driver, wecom: StandIn, body: bytes, headers: dict[str, str]) -> None:
    client = driver.client(wecom.url)
    for status in (200, 206):
        wecom.fault(MEDIA, fault.answers(body, status, **headers))
        download = driver.run(client.media.get("m"))
        assert driver.run(download.read()) == body


@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=UTF-8", "text/plain", ""])
@pytest.mark.parametrize("body", [REFUSAL + b"}", padded(LIMIT)], ids=["short", "longest"])
def test_what_is_a_refusal_in_place_of_the_file(driver: Driver, wecom: StandIn, body: bytes, content_type: str) -> None:
    client = driver.client(wecom.url)
    wecom.fault(MEDIA, fault.answers(body, content_type=content_type))
    with pytest.raises(APIError, match="40007"):
        driver.run(client.media.get("m"))


@pytest.mark.parametrize("status", [201, 302, 404, 500])
def test_no_file_comes_with_another_status(driver: Driver, wecom: StandIn, status: int) -> None:
    client = driver.client(wecom.url)
    wecom.fault(MEDIA, *[fault.answers(b"bytes", status, content_type="image/png")] * 3)
    with pytest.raises((TransportError, ResponseError)) as caught:
        driver.run(client.media.get("m"))
    assert getattr(caught.value, "status", status) == status
