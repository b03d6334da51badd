"""The settings of a router: each is declared once, and the signature and the docstring show it."""

from __future__ import annotations

import inspect
import re
from typing import Any

import attrs
import pytest

from tests.support.small import Router
from wecom_client import CallbackRouter, ConfigurationError
from wecom_runtime.channels.router import RouterSettings

MOVED_TEXTS = "broken_off", "busy", "delayed", "stopped", "restarted", "too_long"
FIXED = "history_bytes", "questions", "remember", "repeat_wait", "threads"


def test_the_signature_has_the_declared_settings() -> None:
    declared = {field.alias or field.name: field for field in attrs.fields(RouterSettings) if field.init}
    parameters = inspect.signature(CallbackRouter).parameters
    assert parameters.keys() == declared.keys()
    assert all(parameters[name].default == field.default for name, field in declared.items())
    positional = [name for name, one in parameters.items() if one.kind is not inspect.Parameter.KEYWORD_ONLY]
    assert positional == ["crypto"]
    assert len(parameters) - 1 <= 16


def test_the_docstring_describes_each_setting_once() -> None:
    text = inspect.getdoc(CallbackRouter) or ""
    described = re.findall(r"^    (\w+): ", text.partition("Args:\n")[2], re.MULTILINE)
    assert sorted(described) == sorted(inspect.signature(CallbackRouter).parameters)


def test_subclasses_pass_their_settings_on() -> None:
    class Own(Router):
        def __init__(self, name: str, *, workers: int = 2) -> None:
            super().__init__(workers=workers, backlog=0)
            self.name = name

    assert Own("own").health()["room"] == 2
    assert Own("own", workers=3).health()["room"] == 3


@pytest.mark.parametrize(
    ("name", "instead"),
    [
        *((name, f'write it as texts={{"{name}": "…"}}') for name in MOVED_TEXTS),
        *((name, f"write it at the handler: @router.on(…, {name}=…)") for name in ("split", "max_length", "order")),
        *((name, "its value is fixed") for name in FIXED),
        ("tools", 'write texts={"tool": ""} to show no tool calls'),
        ("max_age", "write it as WeComCrypto(…, max_age=…)"),
        ("senders", "the signature proves the sender; a proxy such as nginx can allow the addresses of getcallbackip"),
    ],
)
def test_a_setting_of_earlier_versions_names_its_replacement(name: str, instead: str) -> None:
    settings: dict[str, Any] = {name: None}
    with pytest.raises(TypeError) as caught:
        CallbackRouter(**settings)
    assert str(caught.value) == f"CallbackRouter() takes no {name!r} any more: {instead}"


def test_an_unknown_setting_is_refused() -> None:
    with pytest.raises(TypeError) as caught:
        Router(worker=2)  # type: ignore[call-arg]
    assert str(caught.value) == "Router() got an unexpected keyword argument 'worker'; did you mean 'workers'?"
    with pytest.raises(ConfigurationError, match=r"^lease, in seconds, must be at least 0, not -1$"):
        Router(lease=-1)
