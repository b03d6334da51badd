# Generated from spec/api/openhw/report.yaml by codegen. Do not edit.
"""考勤与门禁设备: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

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
