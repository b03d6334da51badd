# Generated from spec/api/openhw/report.yaml by codegen. Do not edit.
"""Endpoints of 考勤与门禁设备."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.openhw.report import (
        OpenhwDeviceGetUserinfoByIdsResponse, OpenhwDeviceGetUserinfoByPageResponse,
        OpenhwDeviceReportAccessDataResponse, OpenhwDeviceReportCheckinDataResponse,
        OpenhwDeviceReportTemperatureDataResponse,
    )
    from wecom_runtime.data.models import Response


OPENHW_DEVICE_REPORT_DEVICE_STATUS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/device/report_device_status",
    call="openhw.device.report_device_status",
    title="更新设备状态",
    summary="Report the state and the firmware of the device.",
    docs=(95983,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceReportDeviceStatusRequest",
    idempotent=True,
)
OPENHW_DEVICE_GET_USERINFO_BY_PAGE: Operation[OpenhwDeviceGetUserinfoByPageResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/get_userinfo_by_page",
    call="openhw.device.get_userinfo_by_page",
    title="全量获取设备成员列表",
    summary="List all members who may use the device.",
    docs=(95984,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceGetUserinfoByPageRequest",
    response="wecom_client.models.openhw.report:OpenhwDeviceGetUserinfoByPageResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="userinfo.useritems", send="cursor", receive="next_cursor"),
)
OPENHW_DEVICE_GET_USERINFO_BY_IDS: Operation[OpenhwDeviceGetUserinfoByIdsResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/get_userinfo_by_ids",
    call="openhw.device.get_userinfo_by_ids",
    title="获取设备中指定成员的信息",
    summary="Get some of the members who may use the device.",
    docs=(96037,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceGetUserinfoByIdsRequest",
    response="wecom_client.models.openhw.report:OpenhwDeviceGetUserinfoByIdsResponse",
    idempotent=True,
    reads=True,
)
OPENHW_DEVICE_REPORT_FIRMWARE_UPGRADE_RESULT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/device/report_firmware_upgrade_result",
    call="openhw.device.report_firmware_upgrade_result",
    title="上报设备固件升级结果",
    summary="Report how a firmware upgrade of the device went.",
    docs=(95999,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceReportFirmwareUpgradeResultRequest",
    idempotent=True,
)
OPENHW_DEVICE_REPORT_CHECKIN_DATA: Operation[OpenhwDeviceReportCheckinDataResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/report_checkin_data",
    call="openhw.device.report_checkin_data",
    title="上报考勤打卡记录",
    summary="Report who checked in at the device.",
    docs=(95985,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceReportCheckinDataRequest",
    response="wecom_client.models.openhw.report:OpenhwDeviceReportCheckinDataResponse",
    idempotent=True,
)
OPENHW_DEVICE_REPORT_TEMPERATURE_DATA: Operation[OpenhwDeviceReportTemperatureDataResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/report_temperature_data",
    call="openhw.device.report_temperature_data",
    title="上报体温检测记录",
    summary="Report temperatures that the device has taken.",
    docs=(95986,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceReportTemperatureDataRequest",
    response="wecom_client.models.openhw.report:OpenhwDeviceReportTemperatureDataResponse",
    idempotent=True,
)
OPENHW_DEVICE_REPORT_ACCESS_DATA: Operation[OpenhwDeviceReportAccessDataResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/report_access_data",
    call="openhw.device.report_access_data",
    title="上报门禁通行记录",
    summary="Report who passed the door of the device.",
    docs=(95997,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceReportAccessDataRequest",
    response="wecom_client.models.openhw.report:OpenhwDeviceReportAccessDataResponse",
    idempotent=True,
)
OPENHW_DEVICE_REPORT_BIO_INFO_RESULT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/device/report_bio_info_result",
    call="openhw.device.report_bio_info_result",
    title="上报成员识别信息变化结果",
    summary="Report that a fingerprint or face was recorded.",
    docs=(96000,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceReportBioInfoResultRequest",
    idempotent=True,
)
OPENHW_DEVICE_REPORT_REMOTE_OPEN_RESULT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/device/report_remote_open_result",
    call="openhw.device.report_remote_open_result",
    title="上报远程开门结果",
    summary="Report whether the device has opened its door on request.",
    docs=(96048,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceReportRemoteOpenResultRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/openhw/device/report_device_status": OPENHW_DEVICE_REPORT_DEVICE_STATUS,
    "/cgi-bin/openhw/device/get_userinfo_by_page": OPENHW_DEVICE_GET_USERINFO_BY_PAGE,
    "/cgi-bin/openhw/device/get_userinfo_by_ids": OPENHW_DEVICE_GET_USERINFO_BY_IDS,
    "/cgi-bin/openhw/device/report_firmware_upgrade_result": OPENHW_DEVICE_REPORT_FIRMWARE_UPGRADE_RESULT,
    "/cgi-bin/openhw/device/report_checkin_data": OPENHW_DEVICE_REPORT_CHECKIN_DATA,
    "/cgi-bin/openhw/device/report_temperature_data": OPENHW_DEVICE_REPORT_TEMPERATURE_DATA,
    "/cgi-bin/openhw/device/report_access_data": OPENHW_DEVICE_REPORT_ACCESS_DATA,
    "/cgi-bin/openhw/device/report_bio_info_result": OPENHW_DEVICE_REPORT_BIO_INFO_RESULT,
    "/cgi-bin/openhw/device/report_remote_open_result": OPENHW_DEVICE_REPORT_REMOTE_OPEN_RESULT,
}
