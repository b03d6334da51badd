# Generated from spec/api/advanced_api.yaml by codegen. Do not edit.
"""数据与智能专区订单管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired
    from wecom_client.models.advanced_api import EditionPeriod
    from wecom_runtime.data.models import Time


class ChatDataOrderDict(TypedDict):
    edition: int
    old_edition: NotRequired[int | None]
    purchase_count: NotRequired[int | None]
    take_effect_time: NotRequired[Time | None]
    old_edition_info: NotRequired[EditionPeriod | EditionPeriodDict | None]
    target_edition_info: NotRequired[EditionPeriod | EditionPeriodDict | None]


class EditionPeriodDict(TypedDict):
    begin_time: NotRequired[Time | None]
    end_time: NotRequired[Time | None]
