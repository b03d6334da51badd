"""Settings are declared once, and each class that takes them shows each with its type and its docstring."""

from __future__ import annotations

import inspect
import pydoc
from collections.abc import Callable
from typing import Any

import pytest

from wecom_client import (
    AsyncBot,
    AsyncBotConnection,
    AsyncDeviceConnection,
    AsyncDeviceModelClient,
    AsyncProviderClient,
    AsyncSuiteClient,
    AsyncWeComClient,
    Bot,
    BotConnection,
    CallbackRouter,
    DeviceConnection,
    DeviceModelClient,
    ProviderClient,
    SuiteClient,
    WeComClient,
)
from wecom_runtime.channels.devices.connection import DeviceSettings
from wecom_runtime.channels.long_connection.connection import BotConnectionSettings
from wecom_runtime.clients.client_settings import CallSettings, ClientSettings, TransportSettings
from wecom_runtime.clients.corp import CorpSettings

CLIENT = ClientSettings, frozenset[str]()
TAKEN: dict[type[Any], tuple[Any, frozenset[str]]] = {
    **dict.fromkeys((WeComClient, AsyncWeComClient), (CorpSettings, frozenset())),
    **dict.fromkeys((SuiteClient, AsyncSuiteClient, DeviceModelClient, AsyncDeviceModelClient), CLIENT),
    **dict.fromkeys((ProviderClient, AsyncProviderClient), (ClientSettings, frozenset({"cashier_key"}))),
    **dict.fromkeys((Bot, AsyncBot), (TransportSettings, frozenset({"timeout", "max_age", "name"}))),
    **dict.fromkeys((BotConnection, AsyncBotConnection), (BotConnectionSettings, frozenset())),
    **dict.fromkeys((DeviceConnection, AsyncDeviceConnection), (DeviceSettings, frozenset())),
}
"""Class -> the declaration of its settings, and its other keyword parameters."""


def settings_of(cls: type[Any]) -> frozenset[str]:
    declaration, others = TAKEN[cls]
    return frozenset(declaration.declared) | others


def test_settings_are_found_in_all_bases() -> None:
    assert {"agent_id", "base_url", "http", "timeout"} <= settings_of(WeComClient)
    assert {"standby", "heartbeat"} <= settings_of(BotConnection)
    assert "standby" not in settings_of(DeviceConnection)


@pytest.mark.parametrize("cls", TAKEN, ids=lambda cls: cls.__name__)
def test_the_signature_has_each_setting_with_its_type(cls: type[Any]) -> None:
    parameters = inspect.signature(cls).parameters
    keywords = {name: one for name, one in parameters.items() if one.kind is one.KEYWORD_ONLY}
    assert set(keywords) == settings_of(cls)
    assert all(one.annotation is not one.empty for one in keywords.values())
    assert not [one for one in parameters.values() if one.kind is one.VAR_KEYWORD]
    required = {name for name, one in keywords.items() if one.default is one.empty}
    assert required == settings_of(cls) & {"firmware_version"}


@pytest.mark.parametrize("cls", TAKEN, ids=lambda cls: cls.__name__)
def test_the_help_describes_each_setting(cls: type[Any]) -> None:
    text = pydoc.plain(pydoc.render_doc(cls))
    arguments = inspect.getdoc(cls).partition("Args:\n")[2].splitlines()  # type: ignore[union-attr]
    described = {line.partition(":")[0].strip(): line.partition(":")[2] for line in arguments if line[:5].strip()}
    for name in inspect.signature(cls).parameters:
        assert len(described[name].split()) >= 2, name
        assert f"{name}: '" in text, "no type is shown"
    assert "settings" not in described


@pytest.mark.parametrize("cls", [cls for cls in TAKEN if hasattr(cls, "with_options")], ids=lambda cls: cls.__name__)
def test_with_options_shows_the_settings_of_calls(cls: type[Any]) -> None:
    declared: Any = CallSettings
    declared = declared.declared
    shown = inspect.signature(cls.with_options).parameters
    whole = inspect.signature(cls).parameters
    assert {name: str(one) for name, one in shown.items() if name != "self"} == {
        name: str(whole[name]) for name in whole if name in declared
    }


def any_class(cls: Any) -> Any:
    """Return a class whose calls no type checker checks."""
    return cls


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (
            lambda: any_class(WeComClient)("ww1", "s", tiemout=3),
            "WeComClient() got an unexpected keyword argument 'tiemout'; did you mean 'timeout'?",
        ),
        (
            lambda: any_class(AsyncSuiteClient)("ww1", "s", agent_id=3),
            "AsyncSuiteClient() got an unexpected keyword argument 'agent_id'",
        ),
        (
            lambda: any_class(WeComClient)("ww1", "s").with_options(sesion=3),
            "with_options() got an unexpected keyword argument 'sesion'",
        ),
        (lambda: any_class(Bot)(proxy=3), "Bot() got an unexpected keyword argument 'proxy'; did you mean 'proxies'?"),
        (
            lambda: any_class(BotConnection)("b", "s", CallbackRouter(), heart=3),
            "BotConnection() got an unexpected keyword argument 'heart'; did you mean 'heartbeat'?",
        ),
        (
            lambda: any_class(DeviceConnection)("sn", "s", CallbackRouter()),
            "DeviceConnection() is missing the keyword argument 'firmware_version'",
        ),
    ],
)
def test_wrong_names_of_settings_are_refused(call: Callable[[], Any], said: str) -> None:
    with pytest.raises(TypeError) as caught:
        call()
    assert str(caught.value) == said


def test_with_options_keeps_settings_that_are_none_or_left_out() -> None:
    client: Any = WeComClient("ww1", "s", timeout=7, strict=True)
    assert client.with_options(timeout=None, strict_requests=False).timeout == 7
    assert client.with_options(timeout=3).timeout == 3
    assert client.timeout == 7


def test_without_source_files_the_settings_are_still_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_source(_: object) -> str:
        raise OSError("no source")

    monkeypatch.setattr(inspect, "getsource", no_source)
    # Python 3.13 and later remove the indentation of the docstring.
    assert "rate_limit:" in [line.strip() for line in str(ProviderClient.__doc__).splitlines()]


def test_a_subclass_with_its_own_constructor_describes_itself() -> None:
    class Tenant(WeComClient):
        def __init__(self, tenant: str) -> None:
            super().__init__(tenant, "s")

    class Documented(WeComClient):
        """A client of ours."""

    class Plain(WeComClient): ...

    assert Tenant.__doc__ is None and list(inspect.signature(Tenant).parameters) == ["tenant"]
    assert Documented.__doc__ == "A client of ours."
    assert Plain.__doc__ == WeComClient.__doc__
