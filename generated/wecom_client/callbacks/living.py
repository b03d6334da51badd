# Generated from spec/callbacks/living.yaml by codegen. Do not edit.
"""直播。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import AppEvent
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class LivingStatusChangeEvent(AppEvent):
    """直播回调事件: A live stream that the app created has changed its status.

    https://developer.work.weixin.qq.com/document/path/94145
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "living_status_change"}

    living_id: str = field(wire="LivingId")
    """Id of the live stream."""
    status: int = field(wire="Status", enum=(0, 1, 2, 3, 4))
    """New status. One of 0 (scheduled), 1 (live), 2 (ended), 3 (expired), 4 (cancelled)."""
