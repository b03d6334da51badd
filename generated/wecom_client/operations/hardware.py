# Generated from spec/api/hardware.yaml by codegen. Do not edit.
"""Endpoints of 硬件打卡."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.hardware import HardwareGetDeviceFeatureResponse
    from wecom_client.models.hardware import HardwareGetHardwareCheckinDataResponse


HARDWARE_GET_HARDWARE_CHECKIN_DATA: Operation[HardwareGetHardwareCheckinDataResponse] = Operation(
    "POST",
    "/cgi-bin/hardware/get_hardware_checkin_data",
    call="hardware.get_hardware_checkin_data",
    title="获取设备打卡数据",
    docs=(94126, 95176, 96504),
    request="wecom_client.models.hardware:HardwareGetHardwareCheckinDataRequest",
    response="wecom_client.models.hardware:HardwareGetHardwareCheckinDataResponse",
    idempotent=True,
    reads=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "none", "third_party": "打卡"},
)
HARDWARE_GET_DEVICE_FEATURE: Operation[HardwareGetDeviceFeatureResponse] = Operation(
    "POST",
    "/cgi-bin/hardware/get_device_feature",
    call="hardware.get_device_feature",
    title="获取设备特征",
    docs=(92739,),
    token="provider_access_token",
    request="wecom_client.models.hardware:HardwareGetDeviceFeatureRequest",
    response="wecom_client.models.hardware:HardwareGetDeviceFeatureResponse",
    idempotent=True,
    reads=True,
    unverified="The page is no longer published; the fields are those of other SDKs.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/hardware/get_hardware_checkin_data": HARDWARE_GET_HARDWARE_CHECKIN_DATA,
    "/cgi-bin/hardware/get_device_feature": HARDWARE_GET_DEVICE_FEATURE,
}
