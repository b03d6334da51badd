"""The search for endpoints by parts of their names."""

from __future__ import annotations

import pytest

from wecom_client import CALLBACKS, ENDPOINTS, find


@pytest.mark.parametrize(
    "text",
    [
        "读取成员",
        "/cgi-bin/user/get",
        "user/get",
        "user.get",
        "client.user.get",
        "90196",
        "Get the profile of one member.",
    ],
)
def test_find(text: str) -> None:
    assert find(text)[0].path == "/cgi-bin/user/get"


def test_find_many_and_none() -> None:
    paths = [operation.path for operation in find("externalcontact/")]
    assert len(paths) > 50
    assert paths == sorted(paths)
    assert find("zzzqqqq") == []
    assert find("") == []


def test_facts_of_an_endpoint() -> None:
    endpoint = ENDPOINTS["/cgi-bin/user/get"]
    assert (endpoint.method, endpoint.path, endpoint.token, endpoint.call) == (
        "GET",
        "/cgi-bin/user/get",
        "access_token",
        "user.get",
    )
    assert endpoint.title == "读取成员"
    assert endpoint.docs[0] == 90196
    assert endpoint.summary.endswith(".")
    assert endpoint.request.__name__ == "UserGetRequest"
    assert endpoint.response is not None
    assert endpoint.response.__name__ == "UserGetResponse"
    assert repr(endpoint) == "<GET /cgi-bin/user/get 读取成员: client.user.get>"


def test_names_that_python_keeps_for_itself() -> None:
    assert {ENDPOINTS[f"/cgi-bin/{path}"].call for path in ("gettoken", "media/get/jssdk", "kf/account/del")} == {
        "gettoken",
        "media.get_jssdk",
        "kf.account.del_",
    }


def test_read_only() -> None:
    with pytest.raises(TypeError):
        ENDPOINTS["/cgi-bin/x"] = ENDPOINTS["/cgi-bin/user/get"]  # type: ignore[index]
    assert "/cgi-bin/no/such" not in ENDPOINTS
    with pytest.raises(KeyError, match="/cgi-bin/no/such"):
        ENDPOINTS["/cgi-bin/no/such"]


def test_facts_of_a_callback() -> None:
    found = {tuple(sorted(entry.selects.items())): entry for entry in CALLBACKS}
    entry = found[("ChangeType", "create_user"), ("Event", "change_contact")]
    assert entry.model.__name__ == "ChangeContactCreateUser"
    assert entry.docs == (90970, 96302)
    assert len(found) == len(list(CALLBACKS))
