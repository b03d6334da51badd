# Generated from spec/abilities/contact.yaml by codegen. Do not edit.
"""Endpoints of 通讯录."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.abilities.models.contact import ContactGetUserlistResponse


CONTACT_GET_USERLIST: Operation[ContactGetUserlistResponse] = Operation(
    "POST",
    "/contact/get_userlist",
    call="contact.get_userlist",
    title="获取可见成员列表",
    docs=(),
    token="none",
    request="wecom_client.abilities.models.contact:ContactGetUserlistRequest",
    response="wecom_client.abilities.models.contact:ContactGetUserlistResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the plugin, wecom-contact/SKILL.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/contact/get_userlist": CONTACT_GET_USERLIST,
}
