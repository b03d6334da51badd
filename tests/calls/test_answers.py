"""Invalid responses cause an error of this library, and are never taken for a success."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.clients import SECRET, Driver
from wecom_client import APIError, InvalidArgumentError, PaymentError, RateLimitError, ResponseError, TransportError
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.calls.answers import read_answer
from wecom_runtime.calls.call import Call, ErrorFacts
from wecom_runtime.http.messages import HTTPResponse

GET_USER = "/cgi-bin/user/get"


@pytest.mark.parametrize("errcode", ["1e999", "-1e999", "NaN", "[1]", "{}", "[]", "true", "false", '"x"', "0.5", '"²"'])
def test_an_errcode_that_is_no_number_is_no_success(driver: Driver, wecom: FakeWeCom, errcode: str) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer.of_json(f'{{"errcode": {errcode}, "userid": "a"}}'.encode()), times=1)
    with pytest.raises(ResponseError, match=f"{GET_USER}: the errcode of the response is a .*, not a number"):
        driver.run(client.user.get("a"))


@pytest.mark.parametrize(("errcode", "number"), [("60111.0", 60111), ('"-1234567"', -1234567), ("6e4", 60000)])
def test_an_errcode_in_another_spelling(driver: Driver, wecom: FakeWeCom, errcode: str, number: int) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer.of_json(f'{{"errcode": {errcode}}}'.encode()), times=1)
    with pytest.raises(APIError) as caught:
        driver.run(client.user.get("a"))
    assert caught.value.errcode == number


def test_a_download_with_an_unreadable_errcode(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    path = "/cgi-bin/media/get"
    for _ in range(3):
        wecom.on(path, Answer.of_json(b'{"errcode": [1]}'), times=1)
        with pytest.raises(ResponseError, match="errcode"):
            driver.run(client.media.get("m"))
    wecom.on(path, Answer.of_json(b'{"errcode": 40007, "errmsg": "invalid media_id"}'), times=1)
    with pytest.raises(APIError, match="40007"):
        driver.run(client.media.get("m"))


@pytest.mark.parametrize("header", ["²", "-1", "1e9", "soon", "9" * 400, "", "１２"])
def test_a_retry_after_that_is_no_number(driver: Driver, wecom: FakeWeCom, header: str) -> None:
    client = driver.client(wecom.base_url)
    body = b'{"errcode": 45033, "errmsg": "too many"}'
    wecom.on(GET_USER, Answer.of_json(body, headers={"Retry-After": header.encode().decode("latin-1")}), times=1)
    with pytest.raises(RateLimitError) as caught:
        driver.run(client.user.get("a"))
    assert caught.value.retry_after is None


@pytest.mark.parametrize("depth", [60, 500, 900, 5000, 200_000])
def test_deep_json(driver: Driver, wecom: FakeWeCom, depth: int) -> None:
    client = driver.client(wecom.base_url)
    deep = b"[" * depth + b"]" * depth
    wecom.on(GET_USER, Answer.of_json(b'{"errcode": 60111, "errmsg": "no", "deep": ' + deep + b"}"), times=1)
    with pytest.raises((APIError, ResponseError), match=GET_USER) as caught:
        driver.run(client.user.get("a"))
    if isinstance(caught.value, APIError):
        assert json.dumps(caught.value.response)


@pytest.mark.parametrize("text", ["\ud800", "a\udfffb"])
def test_text_that_cannot_be_sent(driver: Driver, wecom: FakeWeCom, text: str) -> None:
    client = driver.client(wecom.base_url)
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
    assert not wecom.calls, "nothing was sent, not even for a token"


@pytest.mark.parametrize("lifetime", [b"1e999", b"1e300", b"-5", b"NaN", b"1" + b"0" * 400, b'"soon"', b"[]", b"null"])
def test_the_life_of_a_token_that_makes_no_sense(driver: Driver, wecom: FakeWeCom, lifetime: bytes) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(
        "/cgi-bin/gettoken", Answer.of_json(b'{"access_token": "the-token", "expires_in": ' + lifetime + b"}"), times=1
    )
    for _ in range(3):
        assert driver.run(client.access_token) == "the-token"
    assert wecom.calls.count("/cgi-bin/gettoken") == 1


def test_an_echoed_token_is_not_repeated(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    token = driver.run(client.access_token)
    for answer in (
        Answer(b"oops", 200, {"Content-Type": f"text/{token}"}),
        Answer(b"", 302, {"Location": f"https://{token}.example/login?access_token={token}"}),
        Answer(b"", 302, {"Location": f"https://{token.lower()}.example/"}),
        Answer(b"", 404, {"Content-Type": f"text/{token}"}),
    ):
        wecom.on(GET_USER, answer, times=1)
        with pytest.raises((ResponseError, TransportError)) as caught:
            driver.run(client.user.get("a"))
        assert token.lower() not in str(caught.value).lower()
        assert SECRET not in str(caught.value)


def test_a_redirect_names_the_host(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer.of_json(b"", 302, headers={"Location": "https://login.portal.example/a"}), times=1)
    with pytest.raises(TransportError, match=r"redirects to login\.portal\.example; redirects are not followed"):
        driver.run(client.user.get("a"))


# -- HTTP errors and files


def test_a_refusal_in_an_http_error(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    for status in (400, 404, 499):
        wecom.on(GET_USER, Answer.of_json({"errcode": 60111, "errmsg": "no"}, status), times=1)
        with pytest.raises(APIError, match="60111"):
            driver.run(client.user.get("a"))
    for status, body in ((400, b'{"errcode": 0}'), (400, b"{}"), (404, b"<html>"), (404, b""), (403, b"[1]")):
        wecom.on(GET_USER, Answer.of_json(body, status), times=1)
        with pytest.raises(TransportError, match=f"the server responded with HTTP {status}") as caught:
            driver.run(client.user.get("a"))
        assert caught.value.status == status
    for status in (300, 301, 399):
        wecom.on(GET_USER, Answer.of_json({"errcode": 60111}, status), times=1)
        with pytest.raises(TransportError, match="redirects to another host"):
            driver.run(client.user.get("a"))
    assert driver.run(client.user.get("a")).userid == "a", "299 and less are answers"


def test_an_empty_answer(driver: Driver, wecom: FakeWeCom) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(GET_USER, Answer.of_json(b""), times=1)
    wecom.on(GET_USER, Answer.of_json(b"  "), times=1)
    wecom.on(GET_USER, Answer.of_json(b"null"), times=1)
    wecom.on(GET_USER, Answer.of_json(b'"a"'), times=1)
    for what in ("empty", "not JSON", "not JSON", "a JSON str, not an object"):
        with pytest.raises(ResponseError, match=f"the response is {what} .HTTP 200"):
            driver.run(client.user.get("a"))


MEDIA = "/cgi-bin/media/get"
REFUSAL = b'{"errcode": 40007, "errmsg": "invalid media_id"'
LIMIT = 64 * 1024


def padded(size: int) -> bytes:
    return REFUSAL + b" " * (size - len(REFUSAL) - 1) + b"}"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (REFUSAL + b"}", {"Content-Disposition": 'attachment; filename="a.json"'}),
        (REFUSAL + b"}", {"Content-Type": "application/octet-stream"}),
        (REFUSAL + b"}", {"Content-Type": "image/png"}),
        (padded(LIMIT + 1), {}),
        (padded(3 * LIMIT), {}),
        (b'{"a": 1}', {}),
        (b'{"errcode": 0}', {}),
        (b"[1]", {}),
        (b"text", {"Content-Type": "text/plain"}),
    ],
    ids=["named", "bytes", "picture", "longer", "long", "json", "errcode 0", "list", "text"],
)
def test_bodies_that_are_the_file(driver: Driver, wecom: FakeWeCom, body: bytes, headers: dict[str, str]) -> None:
    client = driver.client(wecom.base_url)
    for status in (200, 206):
        wecom.on(MEDIA, Answer.of_json(body, status, headers), times=1)
        download = driver.run(client.media.get("m"))
        assert driver.run(download.read()) == body


@pytest.mark.parametrize("content_type", ["application/json", "application/json; charset=UTF-8", "text/plain", ""])
@pytest.mark.parametrize("body", [REFUSAL + b"}", padded(LIMIT)], ids=["short", "longest"])
def test_errors_in_place_of_the_file(driver: Driver, wecom: FakeWeCom, body: bytes, content_type: str) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(MEDIA, Answer(body, 200, {"Content-Type": content_type}), times=1)
    with pytest.raises(APIError, match="40007"):
        driver.run(client.media.get("m"))


@pytest.mark.parametrize("status", [201, 302, 404, 500])
def test_no_file_comes_with_another_status(driver: Driver, wecom: FakeWeCom, status: int) -> None:
    client = driver.client(wecom.base_url)
    wecom.on(MEDIA, Answer(b"bytes", status, {"Content-Type": "image/png"}), times=3)
    with pytest.raises((TransportError, ResponseError)) as caught:
        driver.run(client.media.get("m"))
    assert getattr(caught.value, "status", status) == status


# -- the words of WeChat Pay


def payment(xml: str, advice: Mapping[int | str, str] | None = None) -> Any:
    facts: ErrorFacts = {"docs": "https://doc.example/1", "advice": advice}
    call = Call("POST", "https://pay.example/x", xml=True, error_facts=lambda: facts)
    return read_answer(call, HTTPResponse(200, {}, xml.encode()), None)


DONE = "<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><n>1</n></xml>"


def test_a_payment_that_was_made() -> None:
    assert payment(DONE) == {"return_code": "SUCCESS", "result_code": "SUCCESS", "n": "1"}


@pytest.mark.parametrize(
    ("xml", "code", "message"),
    [
        ("<return_code>FAIL</return_code><return_msg>no sign</return_msg>", "FAIL", "no sign"),
        ("<return_code>ZZZ</return_code>", "ZZZ", ""),
        ("<return_code>AAA</return_code><result_code>SUCCESS</result_code>", "AAA", ""),
        ("<return_msg>empty</return_msg>", "FAIL", "empty"),
        (
            "<return_code>SUCCESS</return_code><result_code>FAIL</result_code><err_code>NOTENOUGH</err_code>"
            "<err_code_des>not enough</err_code_des>",
            "NOTENOUGH",
            "not enough",
        ),
        ("<return_code>SUCCESS</return_code><result_code>ZZZ</result_code>", "FAIL", ""),
        ("<return_code>SUCCESS</return_code><return_msg>ok</return_msg>", "FAIL", ""),
    ],
)
def test_a_payment_that_was_refused(xml: str, code: str, message: str) -> None:
    with pytest.raises(PaymentError) as caught:
        payment(f"<xml>{xml}</xml>", {"NOTENOUGH": "top up"})
    assert caught.value.code == code
    assert caught.value.message == message
    assert caught.value.advice == ("top up" if code == "NOTENOUGH" else "")
    assert caught.value.docs == "https://doc.example/1"
    with pytest.raises(PaymentError) as without:
        payment(f"<xml>{xml}</xml>")
    assert without.value.advice == ""


def test_a_payment_with_an_invalid_answer() -> None:
    with pytest.raises(ResponseError, match=r"not XML \(HTTP 200, 5 bytes\)"):
        payment("hello")


# -- the status


@pytest.mark.parametrize("status", [200, 201, 299])
def test_statuses_of_answers(status: int) -> None:
    assert answered(b'{"errcode": 0}', status) == {"errcode": 0}
    assert answered(b'\xef\xbb\xbf {"a": 1}\r\n', status) == {"a": 1}
    assert answered(b'{"a": "line\nbreak"}', status) == {"a": "line\nbreak"}, "WeCom does not always escape"


@pytest.mark.parametrize("status", [300, 302, 399])
def test_statuses_of_redirects(status: int) -> None:
    for location, place in (
        (None, "another host"),
        ("https://[::1", "another host"),
        ("https://b.example/x", "b.example"),
    ):
        headers = {} if location is None else {"location": location}
        with pytest.raises(TransportError, match=f"redirects to {place}") as caught:
            answered(b'{"errcode": 0}', status, headers)
        assert caught.value.status == status


@pytest.mark.parametrize("status", [400, 404, 499])
@pytest.mark.parametrize("errcode", [40001, -1])
def test_wecom_itself_refuses_with_a_status(status: int, errcode: int) -> None:
    assert answered(json.dumps({"errcode": errcode}).encode(), status) == {"errcode": errcode}


@pytest.mark.parametrize(
    ("body", "status"),
    [(b'{"errcode": 0}', 404), (b"{}", 400), (b"<html>", 403), (b"", 404), (b'{"errcode": 40001}', 500), (b"[1]", 404)],
)
def test_a_status_says_more_than_a_body_that_is_none(body: bytes, status: int) -> None:
    with pytest.raises(TransportError, match=f"the server responded with HTTP {status}$") as caught:
        answered(body, status)
    assert caught.value.status == status


def test_a_long_content_type_is_cut() -> None:
    with pytest.raises(ResponseError) as caught:
        answered(b"x", 200, {"content-type": "y" * 200})
    assert f", {'y' * 80}, 1 bytes)" in str(caught.value)


def answered(body: bytes, status: int, headers: dict[str, str] | None = None) -> Any:
    call = Call("GET", "/x")
    return read_answer(call, HTTPResponse(status, headers or {}, body), None)
