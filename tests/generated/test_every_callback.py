"""Every callback and every reply of the spec, with its example."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.support.every import every_callback, every_reply
from tests.support.shared import PROJECT
from wecom_client import CALLBACKS, create_reply, parse_message
from wecom_client import callbacks as callback_models
from wecom_client import replies as reply_models
from wecom_client.testing import make, validate_callback, validate_reply
from wecom_runtime import structure, unstructure
from wecom_runtime.data.annotations import fields_of
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


def test_an_id_or_an_agent_is_there_if_a_page_or_an_example_shows_it() -> None:
    facts = (PROJECT / "spec/facts/callbacks.tsv").read_text("utf-8").splitlines()
    rows = [row.split("\t") for row in facts if not row.startswith("#")]
    on_pages = {(row[1].partition("=")[2], row[3]) for row in rows if len(row) > 3 and "=" in row[1]}
    for entry in CALLBACKS:
        if entry.format != "xml" or entry.selects.get("MsgType") or "Event" not in entry.selects:
            continue
        shown = example(entry.model.__name__).lower()
        wires = {one.wire for one in fields_of(entry.model)}
        for wire in ("MsgId", "AgentID"):
            is_shown = f"<{wire}>".lower() in shown or (entry.selects["Event"], wire) in on_pages
            assert (wire in wires) == is_shown, (entry.model.__name__, wire)
        assert issubclass(entry.model, callback_models.AppEvent) == ("AgentID" in wires)


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("ChangeContactCreateParty", "; did you mean 'party_id'?"),
        ("ChangeContactCreateUser", "; did you mean 'user_id'?"),
        ("ChangeExternalContactAddExternalContact", "; did you mean one of 'user_id', 'external_user_id'?"),
        ("ChangeContactEvent", ""),
    ],
)
def test_an_event_without_an_id_names_the_fields_that_have_one(name: str, meant: str) -> None:
    event: Any = parse_message(example(name))
    with pytest.raises(AttributeError, match=f"^{name} has no attribute 'id'{re.escape(meant)}$"):
        _ = event.id


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
