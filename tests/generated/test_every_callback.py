"""Every callback and every reply of the spec, with its example."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from codegen.generate import read_spec
from codegen.load import Mistakes
from codegen.raw import RawCallback, RawReply
from wecom_client import CALLBACKS, parse_message
from wecom_client import callbacks as callback_models
from wecom_client import replies as reply_models
from wecom_client.testing import validate_callback
from wecom_runtime import structure, unstructure
from wecom_runtime.data.models import Model

from .spec_examples import SPEC


@cache
def described() -> tuple[dict[str, RawCallback], dict[str, RawReply]]:
    mistakes = Mistakes()
    files = read_spec(SPEC, mistakes).files
    assert not list(mistakes)
    callbacks = {callback.model: callback for file in files for callback in file.callbacks}
    replies = {reply.model: reply for file in files for reply in file.replies}
    return callbacks, replies


CALLBACK_NAMES = sorted(described()[0])
REPLY_NAMES = sorted(described()[1])


def example(name: str) -> Any:
    found = described()[0][name].example
    assert found is not None
    return found.plain()


def unknown_fields(value: Any) -> list[str]:
    """Names of unknown fields at any depth."""
    if isinstance(value, Model):
        own = list(value.unknown_fields)
        return own + [
            n
            for a in value.__attrs_attrs__
            if a.name != "unknown_fields"
            for n in unknown_fields(getattr(value, a.name))
        ]
    if isinstance(value, list):
        return [name for item in value for name in unknown_fields(item)]
    return []


@pytest.mark.parametrize("name", CALLBACK_NAMES)
def test_callback(name: str) -> None:
    message = parse_message(example(name))
    assert type(message) is getattr(callback_models, name)
    assert unknown_fields(message) == []
    assert validate_callback(example(name)) == []
    assert structure(unstructure(message), type(message)) == message


def test_every_callback_is_in_the_registry() -> None:
    assert {entry.model.__name__ for entry in CALLBACKS} == set(CALLBACK_NAMES)
    for entry in CALLBACKS:
        raw = described()[0][entry.model.__name__]
        assert dict(entry.selects) == dict(raw.select)
        assert tuple(entry.docs) == raw.docs


@pytest.mark.parametrize("name", REPLY_NAMES)
def test_reply(name: str) -> None:
    raw = described()[1][name]
    assert raw.example is not None
    fields: Any = raw.example.plain()
    reply = structure(fields, getattr(reply_models, name))
    text = reply.render()
    assert isinstance(text, str)
    again = unstructure(reply)
    assert {key: again[key] for key in fields} == fields
