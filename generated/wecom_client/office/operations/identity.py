# Generated from spec/gateway/identity.yaml by codegen. Do not edit.
"""Endpoints of 身份."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.office.models.identity import IdentityWhoamiResponse


IDENTITY_WHOAMI: Operation[IdentityWhoamiResponse] = Operation(
    "POST",
    "/identity/whoami",
    call="identity.whoami",
    title="获取当前身份",
    docs=(),
    token="office_token",
    request="wecom_client.office.models.identity:IdentityWhoamiRequest",
    response="wecom_client.office.models.identity:IdentityWhoamiResponse",
    idempotent=True,
    reads=True,
    kind="read",
    unverified="Seen once, in the skill SKILL.md that WecomTeam publishes.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/identity/whoami": IDENTITY_WHOAMI,
}
