# Generated from spec/api/openhw/ by codegen. Do not edit.
"""智慧硬件: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from wecom_runtime.data.models import Time


class DeviceUserIdDict(TypedDict):
    open_userid: str
    user_type: int


class CheckinRecordDict(TypedDict):
    open_userid: str
    user_type: int
    timestamp: Time


class TemperatureRecordDict(TypedDict):
    open_userid: str
    user_type: int
    temperature: str
    timestamp: Time
    status: int


class AccessRecordDict(TypedDict):
    open_userid: str
    user_type: int
    timestamp: Time
    pass_type: int
    pass_method: int


alias_submodules(__name__, (
    "report",
))
