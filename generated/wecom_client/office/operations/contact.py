# Generated from spec/gateway/contact.yaml by codegen. Do not edit.
"""Endpoints of 通讯录."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.office.models.contact import ContactUsersSearchResponse


CONTACT_USERS_SEARCH: Operation[ContactUsersSearchResponse] = Operation(
    "POST",
    "/contact/users/search",
    call="contact.users.search",
    title="搜索成员",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.contact:ContactUsersSearchRequest",
    response="wecom_client.office.models.contact:ContactUsersSearchResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill wecomcli-contact.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/contact/users/search": CONTACT_USERS_SEARCH,
}
