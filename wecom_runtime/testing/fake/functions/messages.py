"""Functions of cards, of the visible fields of members, and of keys of messages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, cast

from wecom_runtime.testing.fake.encryption import encrypt_key as encrypt
from wecom_runtime.testing.fake.state import visible_fields

from .declaring import AnyValue, ArgumentValue, Items, StateView, String, function


@function("cards.of_reply", value=AnyValue)
def of_reply(value: Any) -> Any:
    """Return a card of a passive reply with its names in JSON: CardType becomes card_type."""
    if isinstance(value, Mapping):
        items = cast("Mapping[str, Any]", value).items()
        return {re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower(): of_reply(item) for name, item in items}
    if isinstance(value, list):
        return [of_reply(item) for item in value]
    return value


@function("members.visible", members=Items, gives=ArgumentValue("members"))
def visible(state: StateView, members: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return members without the fields that are hidden from the caller."""
    shown = (visible_fields(one, state.hidden) for one in members)
    return [{name: value for name, value in one.items() if value is not None} for one in shown]


@function("archive.encrypt_key", key=String, public_key=AnyValue, gives=String)
def encrypt_key(key: str, public_key: Any) -> str | None:
    """Return a key, encrypted with a public key (PEM); null without a public key."""
    return None if public_key is None else encrypt(key.encode(), str(public_key))
