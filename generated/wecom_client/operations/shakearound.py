# Generated from spec/api/shakearound.yaml by codegen. Do not edit.
"""Endpoints of 摇一摇周边."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.shakearound import ShakearoundGetshakeinfoResponse


SHAKEAROUND_GETSHAKEINFO: Operation[ShakearoundGetshakeinfoResponse] = Operation(
    "POST",
    "/cgi-bin/shakearound/getshakeinfo",
    call="shakearound.getshakeinfo",
    title="获取设备及用户信息",
    docs=(),
    request="wecom_client.models.shakearound:ShakearoundGetshakeinfoRequest",
    response="wecom_client.models.shakearound:ShakearoundGetshakeinfoResponse",
    idempotent=True,
    reads=True,
    deprecated="Shaking for pages nearby has ended; nothing replaces it.",
    unverified="Known from older SDKs; its page is gone.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/shakearound/getshakeinfo": SHAKEAROUND_GETSHAKEINFO,
}
