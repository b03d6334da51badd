"""The parts of a call before it is sent: URL, headers, body."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest

from wecom_client import InvalidArgumentError
from wecom_runtime.calls.call import Call, query_text
from wecom_runtime.calls.exchange import Exchange
from wecom_runtime.calls.server import APIServer
from wecom_runtime.flow import drive
from wecom_runtime.hidden import Secret
from wecom_runtime.http.messages import Request
from wecom_runtime.http.multipart import MultipartBody
from wecom_runtime.tokens.kinds import TokenKind
from wecom_runtime.tokens.records import Token
from wecom_runtime.tokens.sources import GivenToken

KIND = TokenKind("access_token", "access_token", "/cgi-bin/gettoken")
TOKEN = Token("to+ken", 0, 1e12)
SERVER = APIServer("https://example.org")
HOST = "https://example.org/x"


def encoded(call: Call) -> Any:
    return drive(call.encode_files(), None) if call.files else call.encode()


# -- the address


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ({}, HOST),
        ({"userid": "zhangsan"}, f"{HOST}?userid=zhangsan"),
        ({"a b": "&=?", "c": "", "d": "é中"}, f"{HOST}?a%20b=%26%3D%3F&c=&d=%C3%A9%E4%B8%AD"),
        ({"a": "x-y/z"}, f"{HOST}?a=x-y%2Fz"),
    ],
)
def test_the_query_is_quoted(query: dict[str, str], address: str) -> None:
    call = Call("GET", "/x", query)
    assert encoded(call) is None
    assert call.url(SERVER, None, None) == address
    assert call.url(SERVER, KIND, None) == call.url(SERVER, None, TOKEN) == address
    with_token = call.url(SERVER, KIND, TOKEN)
    assert with_token == f"{HOST}?access_token=to%2Bken" + (f"&{address.partition('?')[2]}" if query else "")


def test_a_token_among_the_parameters() -> None:
    for name, expected in (("access_token", "mine"), ("suite_access_token", "to%2Bken")):
        exchange = Exchange(SERVER, Call("GET", "/x", {name: "mine"}), GivenToken(KIND, Secret(TOKEN.value)), 5.0)
        sent = next(exchange.run())
        assert isinstance(sent, Request)
        assert sent.url.count("access_token=") == (1 if name == "access_token" else 2)
        assert expected in sent.url


@pytest.mark.parametrize("query", [{"a": "\ud800"}, {"\ud800": "a"}])
def test_text_that_no_address_can_carry(query: dict[str, str]) -> None:
    with pytest.raises(InvalidArgumentError, match=r"/x: .* is text that is not valid Unicode"):
        encoded(Call("GET", "/x", query))


@pytest.mark.parametrize(
    ("value", "text"), [(True, "1"), (False, "0"), (7, "7"), ([1, True, "a"], "1,1,a"), ((), ""), ("中", "中")]
)
def test_parameters_as_text(value: Any, text: str) -> None:
    assert query_text(value) == text


# -- headers


def headers_of(call: Call) -> Mapping[str, str] | None:
    body = encoded(call)
    if isinstance(body, MultipartBody):
        body.close()
    return call.headers


def test_each_body_names_its_kind() -> None:
    assert headers_of(Call("POST", "/x")) is None
    assert headers_of(Call("GET", "/x", {"a": "b"})) is None
    json_headers = headers_of(Call("POST", "/x", None, {}))
    xml_headers = headers_of(Call("POST", "/x", None, {}, xml=True))
    assert json_headers is not None
    assert "json" in json_headers["Content-Type"]
    assert xml_headers is not None
    assert "xml" in xml_headers["Content-Type"]
    assert headers_of(Call("POST", "/x", None, {"a": 1}, files={"media": ("a.txt", b"x")})) is None


@pytest.mark.parametrize(
    ("first", "last", "text"), [(0, None, "0-"), (0, 0, "0-0"), (1, 1, "1-1"), (1, 5, "1-5"), (300, 400, "300-400")]
)
@pytest.mark.parametrize("body", [None, {}])
def test_a_part_of_a_file(first: int, last: int | None, text: str, body: dict[str, Any] | None) -> None:
    plain = headers_of(Call("GET", "/x", None, body, download=True)) or {}
    call = Call("GET", "/x", None, body, download=True)
    call.ask_for_part(first, last)
    assert headers_of(call) == {**plain, "Range": f"bytes={text}"}


@pytest.mark.parametrize(("first", "last"), [(-1, None), (-1, 5), (5, 4), (1, 0), (2, -1)])
def test_parts_that_are_none(first: int, last: int | None) -> None:
    with pytest.raises(InvalidArgumentError, match="the first byte must not be after the last"):
        Call("GET", "/x", download=True).ask_for_part(first, last)


# -- the body


def test_a_body_of_json() -> None:
    body = encoded(Call("POST", "/x", None, {"name": "张三", "list": [1, None]}))
    assert json.loads(body) == {"name": "张三", "list": [1, None]}


def test_a_body_of_xml() -> None:
    assert encoded(Call("POST", "/x", None, {"name": "a&b"}, xml=True)).startswith(b"<xml><name>")
    assert encoded(Call("POST", "/x", None, {}, xml=True)) == b"<xml></xml>"
    assert encoded(Call("POST", "/x", None, None, xml=True)) is None


def test_a_body_with_a_file() -> None:
    body = encoded(Call("POST", "/x", None, {"a": "1"}, files={"media": ("a.txt", b"content")}))
    assert isinstance(body, MultipartBody)
    body.close()
    assert encoded(Call("POST", "/x", None, {"a": "1"}, files={})) == b'{"a":"1"}'


@pytest.mark.parametrize(
    ("value", "xml", "says"),
    [
        ("\ud800", False, "text that is not valid Unicode$"),
        ("\ud800", True, r"Character 1 of a text, U\+D800"),
        (object(), False, "object"),
        (object(), True, "object"),
        ({1: "a"}, True, "1 cannot be the name"),
        (float("nan"), False, "NaN|nan|Out of range"),
    ],
)
def test_values_that_no_body_can_carry(value: Any, xml: bool, says: str) -> None:
    kind = "XML" if xml else "JSON"
    with pytest.raises(InvalidArgumentError, match=f"/x: the parameters cannot be sent as {kind}: .*({says})"):
        encoded(Call("POST", "/x", None, {"a": value}, xml=xml))


# -- what others decide by


def test_defaults() -> None:
    call = Call("POST", "/x")
    assert (call.idempotent, call.download, call.xml) == (False, False, False)
    assert repr(call) == "<Call POST /x>"


def test_errors_hide_the_secrets_of_a_call() -> None:
    call = Call("POST", "/x", secrets=("s3cret",))
    text = "has s3cret, to+ken and to%2Bken"
    assert call.redactor(None).text(text) == "has ***, to+ken and to%2Bken"
    assert call.redactor(TOKEN).text(text) == "has ***, *** and ***"
    assert call.redactor(TOKEN).mapping({"errmsg": "s3cret"}) == {"errmsg": "***"}
    assert call.redactor(None).finds_in("s3cret.example.org")
    assert not call.redactor(None).finds_in("example.org")
    assert Call("POST", "/x", secrets=("S3CRET",)).redactor(None).finds_in("s3cret.example.org")
    assert "s3cret" not in repr(call.redactor(TOKEN))
