"""Tools that look at a client: mocks, completion, help, debuggers. None of them sends anything."""

from __future__ import annotations

import inspect
import pydoc
import rlcompleter
from collections.abc import Iterator
from typing import Any
from unittest.mock import Mock, create_autospec

import pytest

import wecom_client
from tests.support.clients import CORP, SECRET, Driver
from wecom_client import AsyncWeComClient, SuiteClient, WeComClient
from wecom_client.testing import FakeWeCom


@pytest.fixture
def client(driver: Driver, wecom: FakeWeCom) -> Iterator[Any]:
    yield driver.client(wecom.base_url)
    assert not wecom.calls


def test_mocks_of_a_client_send_nothing(client: Any) -> None:
    mock = Mock(spec=client)
    mock.user.get.return_value = "a member"
    assert mock.user.get("zhangsan") == "a member"
    with pytest.raises(AttributeError):
        _ = mock.usr


def test_reading_all_members_sends_nothing(client: Any) -> None:
    names = {name for name, _ in inspect.getmembers(client)}
    assert {"user", "message", "request", "oauth", "jssdk", "close"} <= names


def test_a_client_without_a_corp_can_be_looked_at() -> None:
    assert inspect.getmembers(WeComClient())


@pytest.mark.parametrize("cls", [WeComClient, AsyncWeComClient, SuiteClient])
def test_autospecs_have_the_resources(cls: type[Any]) -> None:
    made: Any = create_autospec(cls)(CORP, SECRET)
    for result in (made.user.get("zhangsan"), made.kf.account.list(limit=5)):
        if inspect.iscoroutine(result):
            result.close()
    made.user.get.assert_called_once_with("zhangsan")
    with pytest.raises(AttributeError):
        _ = made.user.gett
    with pytest.raises(TypeError):
        made.user.get()
    with pytest.raises(TypeError):
        made.user.get("zhangsan", useridd=1)


def completions(text: str, **names: Any) -> set[str]:
    completer = rlcompleter.Completer(names)
    found: set[str] = set()
    while (match := completer.complete(text, len(found))) is not None:
        found.add(match.rstrip("()"))
    return found


def test_completion_lists_resources_and_calls(client: Any) -> None:
    assert {"client.user", "client.kf"} <= completions("client.", client=client)
    assert {"client.user.get", "client.user.create"} <= completions("client.user.", client=client)
    assert "client.kf.account" in completions("client.kf.a", client=client)


def test_nothing_is_found_by_a_hook_that_completion_does_not_trust(client: Any) -> None:
    """Completers that evaluate only what is safe leave objects alone whose class computes attributes."""
    for owner in (client, client.user, client.kf.account):
        assert not hasattr(type(owner), "__getattr__")


def test_completion_lists_models() -> None:
    assert {"wecom_client.models.user", "wecom_client.models.kf"} <= completions(
        "wecom_client.models.", wecom_client=wecom_client
    )
    assert "wecom_client.models.user.UserGetResponse" in completions(
        "wecom_client.models.user.UserGet", wecom_client=wecom_client
    )


def test_help(client: Any) -> None:
    text = pydoc.plain(pydoc.render_doc(client.user))
    assert "读取成员" in text
    assert "client.user" in text


def test_a_half_made_client_has_a_repr() -> None:
    for cls in (WeComClient, AsyncWeComClient, SuiteClient):
        assert cls.__name__ in repr(object.__new__(cls))
