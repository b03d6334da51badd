# Generated from spec/api/hardware.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""Endpoints of 硬件打卡."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.hardware import (
        HardwareGetDeviceFeatureResponse, HardwareGetHardwareCheckinDataResponse,
    )


HARDWARE_GET_DEVICE_FEATURE: Operation[HardwareGetDeviceFeatureResponse] = Operation(
    "POST",
    "/cgi-bin/hardware/get_device_feature",
    call="hardware.get_device_feature",
    title="TODO",
    summary="TODO /cgi-bin/hardware/get_device_feature.",
    docs=(92739,),
    token="provider_access_token",
    request="wecom_client.models.hardware:HardwareGetDeviceFeatureRequest",
    response="wecom_client.models.hardware:HardwareGetDeviceFeatureResponse",
)
HARDWARE_GET_HARDWARE_CHECKIN_DATA: Operation[HardwareGetHardwareCheckinDataResponse] = Operation(
    "POST",
    "/cgi-bin/hardware/get_hardware_checkin_data",
    call="hardware.get_hardware_checkin_data",
    title="获取设备打卡数据",
    summary="TODO 获取设备打卡数据.",
    docs=(94126, 95176, 96504),
    request="wecom_client.models.hardware:HardwareGetHardwareCheckinDataRequest",
    response="wecom_client.models.hardware:HardwareGetHardwareCheckinDataResponse",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/hardware/get_device_feature": HARDWARE_GET_DEVICE_FEATURE,
    "/cgi-bin/hardware/get_hardware_checkin_data": HARDWARE_GET_HARDWARE_CHECKIN_DATA,
}
