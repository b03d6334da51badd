# Generated from spec/api/advanced_feature.yaml by codegen. Do not edit.
"""高级功能: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.models.advanced_feature import ApprovalStep
    from wecom_runtime.data.models import Time


class ApprovalProcessDict(TypedDict):
    node_list: Sequence[ApprovalStep | ApprovalStepDict]


class ApprovalStepDict(TypedDict):
    node_apv_status: int
    node_apv_rel: int
    current_approvers: NotRequired[list[str] | None]
    completed_approvers: NotRequired[list[str] | None]
    apv_update_time: NotRequired[Time | None]
