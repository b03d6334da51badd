# Generated from spec/api/sync.yaml by codegen. Do not edit.
"""数据同步。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import model


@model
class SyncContactSyncSuccessRequest(Model):
    """Parameters of `client.sync.contact_sync_success`."""
