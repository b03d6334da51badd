"""Every message of the chat archive, with its example."""

from __future__ import annotations

import pickle
from typing import Any

from tests.support.every import every_archived
from tests.support.generated import ARCHIVE
from wecom_client import archive as models
from wecom_client.archive import (
    ArchivedEntry,
    ArchivedMessage,
    ArchivedMixed,
    ArchivedText,
    MixedImage,
    MixedItem,
    UndecryptedMessage,
    UnknownArchivedEntry,
    UnknownArchivedMessage,
)
from wecom_client.testing import make
from wecom_runtime import structure, unstructure

from .spec_examples import archived, example_of
from .test_every_callback import unknown_fields


def example(name: str) -> Any:
    return example_of(archived()[name])


def parse(data: dict[str, Any]) -> Any:
    return ARCHIVE.parse(data)


@every_archived
def test_message(name: str) -> None:
    message = parse(example(name))
    assert type(message) is getattr(models, name)
    assert isinstance(message, ArchivedEntry)
    assert unknown_fields(message) == []
    assert ARCHIVE.check(example(name)) == []
    assert message.to_dict() == example(name)
    assert structure(unstructure(message), type(message)) == message
    assert pickle.loads(pickle.dumps(message)) == message  # noqa: S301


@every_archived
def test_content(name: str) -> None:
    described = archived()[name]
    message = parse(example(name))
    assert isinstance(message, ArchivedMessage) == bool(described.content)
    expected = example(name).get(described.content)
    assert (message.content.to_dict() if described.content else message.content) == expected


def test_every_kind_is_in_the_table() -> None:
    assert {entry.model.__name__ for entry in ARCHIVE} == set(archived())


def test_keywords_get_an_underscore() -> None:
    message = parse(example("ArchivedText"))
    assert isinstance(message, ArchivedText)
    assert message.from_ == "zhangsan"
    assert message.text.content == message.content.content == "你好"


def test_an_unknown_kind_is_kept() -> None:
    data = {**example("ArchivedText"), "msgtype": "hologram", "hologram": {"depth": 3}}
    del data["text"]
    message = parse(data)
    assert type(message) is UnknownArchivedMessage
    assert message.content == {"depth": 3}
    assert message.unknown_fields == {"hologram": {"depth": 3}}
    assert message.to_dict() == data


def test_entries_that_are_no_messages_are_kept() -> None:
    data = {"seq": 1, "msgid": "m", "action": "vanish", "why": [1, 2]}
    entry = parse(data)
    assert type(entry) is UnknownArchivedEntry
    assert entry.content is None
    assert entry.to_dict() == data


def test_an_encrypted_message_is_one_that_was_not_decrypted() -> None:
    data = {
        "seq": 7,
        "msgid": "m",
        "publickey_ver": 3,
        "encrypt_random_key": "RANDOMKEY",
        "encrypt_chat_msg": "CIPHERTEXT",
        "later": True,
    }
    message = parse(data)
    assert type(message) is UndecryptedMessage
    assert message.to_dict() == data
    assert "RANDOMKEY" not in repr(message)
    assert "CIPHERTEXT" not in repr(message)


def test_parts_of_a_mixed_message_are_typed() -> None:
    message = parse(example("ArchivedMixed"))
    assert isinstance(message, ArchivedMixed)
    text, image = message.mixed.item
    assert isinstance(image, MixedImage)
    assert image.content.sdkfileid == "EXAMPLEfile0017"
    assert message.to_dict() == example("ArchivedMixed")
    assert isinstance(text, MixedItem)


def test_an_unknown_part_of_a_mixed_message_is_kept() -> None:
    data = example("ArchivedMixed") | {"mixed": {"item": [{"type": "hologram", "content": '{"depth": 3}'}]}}
    message = parse(data)
    (part,) = message.mixed.item
    assert type(part) is MixedItem
    assert part.unknown_fields == {"content": '{"depth": 3}'}
    assert message.to_dict() == data


@every_archived
def test_it_can_be_made_for_a_test(name: str) -> None:
    model = getattr(models, name)
    assert make(model).to_dict() == example(name)
    assert make(model, seq=7).seq == 7


def test_one_that_was_not_decrypted_can_be_made_for_a_test() -> None:
    message = make(UndecryptedMessage, reason="no private key of version 3")
    assert isinstance(parse(message.to_dict()), UndecryptedMessage)
