"""Every callback and every reply of the spec, with its example."""

from __future__ import annotations

from typing import Any

from tests.support.every import every_callback, every_reply
from wecom_client import CALLBACKS, create_reply, parse_message
from wecom_client import callbacks as callback_models
from wecom_client import replies as reply_models
from wecom_client.testing import make, validate_callback, validate_reply
from wecom_runtime import structure, unstructure
from wecom_runtime.data.models import Model

from .spec_examples import callbacks, example_of, replies


def example(name: str) -> Any:
    return example_of(callbacks()[name])


def unknown_fields(value: Any) -> list[str]:
    """Names of unknown fields at any depth."""
    if isinstance(value, Model):
        own = list(value.unknown_fields)
        return own + [
            n
            for a in value.__attrs_attrs__
            if a.name != "_unknown_fields"
            for n in unknown_fields(getattr(value, a.name))
        ]
    if isinstance(value, list):
        return [name for item in value for name in unknown_fields(item)]
    return []


@every_callback
def test_callback(name: str) -> None:
    message = parse_message(example(name))
    assert isinstance(message, getattr(callback_models, name))  # the events of a callback have classes of their own
    assert unknown_fields(message) == []
    assert validate_callback(example(name), unknown="report") == []
    assert structure(unstructure(message), type(message)) == message


def test_every_callback_is_in_the_registry() -> None:
    assert {entry.model.__name__ for entry in CALLBACKS} == set(callbacks())
    for entry in CALLBACKS:
        described = callbacks()[entry.model.__name__]
        assert dict(entry.selects) == dict(described.select)
        assert tuple(entry.docs) == described.docs


@every_reply
def test_reply(name: str) -> None:
    fields = example_of(replies()[name])
    reply = structure(fields, getattr(reply_models, name))
    text = reply.render()
    assert isinstance(text, str)
    again = unstructure(reply)
    assert {key: again[key] for key in fields} == fields
    assert validate_reply(text) == []
    addressed = create_reply(reply, make(callback_models.TextMessage)) if reply.format == "xml" else reply
    assert validate_reply(addressed.render()) == []
    assert validate_callback(addressed.render(), unknown="report") == []
