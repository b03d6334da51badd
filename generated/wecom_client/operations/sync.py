# Generated from spec/api/sync.yaml by codegen. Do not edit.
"""Endpoints of 数据同步."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_runtime.data.models import Response


SYNC_CONTACT_SYNC_SUCCESS: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/sync/contact_sync_success",
    call="sync.contact_sync_success",
    title="设置通讯录同步完成",
    docs=(90584,),
    request="wecom_client.models.sync:SyncContactSyncSuccessRequest",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/sync/contact_sync_success": SYNC_CONTACT_SYNC_SUCCESS,
}
