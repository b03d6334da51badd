"""An endpoint as data: its page, its pagination, its arguments and responses."""

from __future__ import annotations

from typing import Any

import pytest

from wecom_client import ENDPOINTS, InvalidArgumentError, ResponseError
from wecom_client.models.user import UserGetResponse

GET_USER = ENDPOINTS["/cgi-bin/user/get"]
SEND = ENDPOINTS["/cgi-bin/message/send"]
UPLOAD = ENDPOINTS["/cgi-bin/media/upload"]
TEXT = {"touser": "a", "msgtype": "text", "text": {"content": "x"}}
PAGE = "https://developer.work.weixin.qq.com/document/path/"


def test_the_page_of_an_endpoint() -> None:
    assert GET_USER.document == f"{PAGE}90196"
    several = ENDPOINTS["/cgi-bin/advanced_api/create_order"]
    assert len(several.docs) == 2
    assert several.document == f"{PAGE}{several.docs[0]}"
    none = ENDPOINTS["/cgi-bin/batch/inviteuser"]
    assert (none.docs, none.document) == ((), None)
    assert none.encode({}).error_facts().get("docs") == ""
    assert GET_USER.encode({"userid": "a"}).error_facts().get("docs") == f"{PAGE}90196"


def test_the_model_of_an_answer() -> None:
    assert GET_USER.response is UserGetResponse
    assert ENDPOINTS["/cgi-bin/media/get"].response is None
    assert ENDPOINTS["/cgi-bin/user/delete"].response is not None


@pytest.mark.parametrize(
    ("path", "first"),
    [
        ("/cgi-bin/material/batchget", 0),
        ("/cgi-bin/wedrive/file_list", 0),
        ("/cgi-bin/oa/journal/get_record_list", 0),
        ("/cgi-bin/oa/getapprovalinfo", ""),
        ("/cgi-bin/user/list_id", None),
        ("/cgi-bin/kf/sync_msg", None),
    ],
)
def test_the_first_page_is_named_where_the_server_insists(path: str, first: Any) -> None:
    operation = ENDPOINTS[path]
    assert operation.pagination is not None
    assert operation.pages({}).arguments.get(operation.pagination.turn) == first
    assert operation.pages({operation.pagination.turn: "7"}).arguments == {operation.pagination.turn: "7"}


def test_an_endpoint_without_pages() -> None:
    with pytest.raises(TypeError, match="/cgi-bin/user/get has no pages"):
        GET_USER.pages({})


# -- the request


def test_parameters_go_to_query_body_and_files() -> None:
    call = GET_USER.encode({"userid": "a"})
    assert (call.method, call.query, call.body, call.files) == ("GET", {"userid": "a"}, None, {})
    call = SEND.encode({**TEXT, "agentid": 1, "safe": None})
    assert (call.method, call.query, call.body, call.files) == ("POST", {}, {**TEXT, "agentid": 1}, {})
    call = UPLOAD.encode({"type": "image", "media": ("a.png", b"x")})
    assert (call.query, call.body, call.files) == ({"type": "image"}, {}, {"media": ("a.png", b"x")})


@pytest.mark.parametrize(
    ("arguments", "told", "path"),
    [
        (TEXT, "/agentid: agentid is required (pass agentid=, or agent_id= to the client)", "/agentid"),
        ({**TEXT, "agentid": "x"}, "/agentid: int expected, got string", "/agentid"),
        ({"agentid": 1, "touser": "a"}, "/msgtype: msgtype is required", "/msgtype"),
        ({"agentid": 1, "touser": "a", "msgtype": "text"}, "/: text is required if msgtype is text", ""),
        (
            {"agentid": "x", "touser": "a", "msgtype": "text", "text": {}},
            "/agentid: int expected, got string; /text/content: content is required; "
            "/: text is required if msgtype is text",
            None,
        ),
    ],
)
def test_invalid_parameters_are_named(arguments: dict[str, Any], told: str, path: str | None) -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        SEND.encode(arguments)
    assert str(caught.value).startswith("client.message.send: ")
    assert set(str(caught.value).removeprefix("client.message.send: ").split("; ")) == set(told.split("; "))
    assert path is None or caught.value.path == path
    assert caught.value.endpoint == "/cgi-bin/message/send"


def test_of_several_mistakes_the_first_is_the_place() -> None:
    with pytest.raises(InvalidArgumentError) as caught:
        SEND.encode({"touser": 5, "msgtype": "text", "text": {"content": 5, "contnet": "x"}, "agentid": "x"})
    first = str(caught.value).removeprefix("client.message.send: ").partition(":")[0]
    assert caught.value.path == first


@pytest.mark.parametrize("arguments", [{"media": b"x"}, {"type": "image"}, {}])
def test_an_upload_needs_its_file_and_all_else(arguments: dict[str, Any]) -> None:
    missing = {"type", "media"} - set(arguments)
    with pytest.raises(InvalidArgumentError) as caught:
        UPLOAD.encode(arguments)
    assert {part.split(" ")[1] for part in str(caught.value).split(": ", 1)[1].split("; ")} == missing


@pytest.mark.parametrize(
    ("arguments", "is_lenient"),
    [
        ({**TEXT, "agentid": 1, "msgtype": "txt"}, True),
        ({**TEXT, "agentid": 1, "duplicate_check_interval": 99_999}, True),
        ({"agentid": 1, "touser": "a", "msgtype": "text"}, True),
        (TEXT, False),
        ({**TEXT, "agentid": "x"}, False),
        ({**TEXT, "agentid": 1, "tuoser": "x"}, False),
    ],
)
def test_lenient_requests_may_break_documented_values_and_limits(arguments: dict[str, Any], is_lenient: bool) -> None:
    with pytest.raises(InvalidArgumentError):
        SEND.encode(arguments)
    if is_lenient:
        assert SEND.encode(arguments, strict=False).body == arguments
    else:
        with pytest.raises(InvalidArgumentError):
            SEND.encode(arguments, strict=False)


# -- the answer


def test_answers_that_do_not_fit() -> None:
    payload = {"errcode": 0, "errmsg": "ok", "userid": "a", "department": "x"}
    assert GET_USER.decode(payload).to_dict() == payload, "kept as it came"
    with pytest.raises(ResponseError, match=r"the answer does not fit UserGetResponse: /department: list expected"):
        GET_USER.decode(payload, strict=True)


def test_a_strict_answer_may_have_new_fields_and_numbers_for_texts() -> None:
    payload = {"errcode": 0, "errmsg": "ok", "userid": "a", "name": 5, "brand_new": 1}
    user = GET_USER.decode(payload, strict=True)
    assert user.unknown_fields == {"brand_new": 1}
    assert (user.userid, user.name) == ("a", "5")
