# Generated from spec/api/openhw/ by codegen. Do not edit.
"""Endpoints of 智慧硬件."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.openhw.device import OpenhwDeviceGenIdDynamicQrcodeResponse
    from wecom_client.models.openhw.device import OpenhwDeviceGenLoginQrcodeResponse
    from wecom_client.models.openhw.device import OpenhwDeviceGetDeviceDetailResponse
    from wecom_client.models.openhw.device import OpenhwGetDeviceSecretResponse
    from wecom_client.models.openhw.device import OpenhwGetDeviceTokenResponse
    from wecom_client.models.openhw.device import OpenhwGetModelTokenResponse
    from wecom_client.models.openhw.device import OpenhwModelRegisterSnResponse
    from wecom_client.models.openhw.printer import OpenhwDeviceGetPrinterJobDownloadUrlResponse
    from wecom_client.models.openhw.printer import OpenhwDeviceGetPrinterJobListResponse
    from wecom_client.models.openhw.printer import OpenhwDeviceReportPrinterJobStatusResponse
    from wecom_client.models.openhw.report import OpenhwDeviceGetUserinfoByIdsResponse
    from wecom_client.models.openhw.report import OpenhwDeviceGetUserinfoByPageResponse
    from wecom_client.models.openhw.report import OpenhwDeviceReportAccessDataResponse
    from wecom_client.models.openhw.report import OpenhwDeviceReportCheckinDataResponse
    from wecom_client.models.openhw.report import OpenhwDeviceReportTemperatureDataResponse
    from wecom_runtime.data.models import Response


OPENHW_GET_MODEL_TOKEN: Operation[OpenhwGetModelTokenResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/get_model_token",
    call="openhw.get_model_token",
    title="获取设备型号调用凭证",
    docs=(95992,),
    token="none",
    request="wecom_client.models.openhw.device:OpenhwGetModelTokenRequest",
    response="wecom_client.models.openhw.device:OpenhwGetModelTokenResponse",
    idempotent=True,
    reads=True,
)
OPENHW_GET_DEVICE_SECRET: Operation[OpenhwGetDeviceSecretResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/get_device_secret",
    call="openhw.get_device_secret",
    title="获取设备授权密钥",
    docs=(95993,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwGetDeviceSecretRequest",
    response="wecom_client.models.openhw.device:OpenhwGetDeviceSecretResponse",
)
OPENHW_GET_DEVICE_TOKEN: Operation[OpenhwGetDeviceTokenResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/get_device_token",
    call="openhw.get_device_token",
    title="获取设备调用凭证",
    docs=(96022,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwGetDeviceTokenRequest",
    response="wecom_client.models.openhw.device:OpenhwGetDeviceTokenResponse",
    idempotent=True,
    reads=True,
)
OPENHW_MODEL_REGISTER_SN: Operation[OpenhwModelRegisterSnResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/model/register_sn",
    call="openhw.model.register_sn",
    title="录入设备",
    docs=(95980,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwModelRegisterSnRequest",
    response="wecom_client.models.openhw.device:OpenhwModelRegisterSnResponse",
    only_adds=True,
)
OPENHW_MODEL_UNREGISTER_SN: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/model/unregister_sn",
    call="openhw.model.unregister_sn",
    title="删除设备",
    docs=(95981,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwModelUnregisterSnRequest",
    idempotent=True,
)
OPENHW_DEVICE_GET_DEVICE_DETAIL: Operation[OpenhwDeviceGetDeviceDetailResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/get_device_detail",
    call="openhw.device.get_device_detail",
    title="获取设备详情",
    docs=(95982,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwDeviceGetDeviceDetailRequest",
    response="wecom_client.models.openhw.device:OpenhwDeviceGetDeviceDetailResponse",
    idempotent=True,
    reads=True,
)
OPENHW_DEVICE_GEN_LOGIN_QRCODE: Operation[OpenhwDeviceGenLoginQrcodeResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/gen_login_qrcode",
    call="openhw.device.gen_login_qrcode",
    title="获取设备管理二维码",
    docs=(98023,),
    token="device_access_token",
    request="wecom_client.models.openhw.device:OpenhwDeviceGenLoginQrcodeRequest",
    response="wecom_client.models.openhw.device:OpenhwDeviceGenLoginQrcodeResponse",
)
OPENHW_DEVICE_GEN_ID_DYNAMIC_QRCODE: Operation[OpenhwDeviceGenIdDynamicQrcodeResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/gen_id_dynamic_qrcode",
    call="openhw.device.gen_id_dynamic_qrcode",
    title="获取设备身份识别二维码",
    docs=(98024,),
    token="model_access_token",
    request="wecom_client.models.openhw.device:OpenhwDeviceGenIdDynamicQrcodeRequest",
    response="wecom_client.models.openhw.device:OpenhwDeviceGenIdDynamicQrcodeResponse",
)
OPENHW_DEVICE_GET_PRINTER_JOB_LIST: Operation[OpenhwDeviceGetPrinterJobListResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/get_printer_job_list",
    call="openhw.device.get_printer_job_list",
    title="获取打印任务列表",
    docs=(96407,),
    token="device_access_token",
    request="wecom_client.models.openhw.printer:OpenhwDeviceGetPrinterJobListRequest",
    response="wecom_client.models.openhw.printer:OpenhwDeviceGetPrinterJobListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="printer_job_list", send="cursor", receive="next_cursor"),
)
OPENHW_DEVICE_GET_PRINTER_JOB_DOWNLOAD_URL: Operation[OpenhwDeviceGetPrinterJobDownloadUrlResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/get_printer_job_download_url",
    call="openhw.device.get_printer_job_download_url",
    title="获取打印文件",
    docs=(96408,),
    token="device_access_token",
    request="wecom_client.models.openhw.printer:OpenhwDeviceGetPrinterJobDownloadUrlRequest",
    response="wecom_client.models.openhw.printer:OpenhwDeviceGetPrinterJobDownloadUrlResponse",
    idempotent=True,
    reads=True,
)
OPENHW_DEVICE_REPORT_PRINTER_JOB_STATUS: Operation[OpenhwDeviceReportPrinterJobStatusResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/report_printer_job_status",
    call="openhw.device.report_printer_job_status",
    title="上报打印任务状态",
    docs=(96409,),
    token="device_access_token",
    request="wecom_client.models.openhw.printer:OpenhwDeviceReportPrinterJobStatusRequest",
    response="wecom_client.models.openhw.printer:OpenhwDeviceReportPrinterJobStatusResponse",
    idempotent=True,
)
OPENHW_DEVICE_PUSH_SCAN_FILE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/device/push_scan_file",
    call="openhw.device.push_scan_file",
    title="上传扫描文件",
    docs=(96410,),
    token="device_access_token",
    request="wecom_client.models.openhw.printer:OpenhwDevicePushScanFileRequest",
)
OPENHW_DEVICE_SET_PRINTER_JOB_TRANS_RESULT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/device/set_printer_job_trans_result",
    call="openhw.device.set_printer_job_trans_result",
    title="返回转码后的打印文件",
    docs=(96412,),
    token="device_access_token",
    request="wecom_client.models.openhw.printer:OpenhwDeviceSetPrinterJobTransResultRequest",
    idempotent=True,
)
OPENHW_DEVICE_REPORT_DEVICE_STATUS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/device/report_device_status",
    call="openhw.device.report_device_status",
    title="更新设备状态",
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
    docs=(96048,),
    token="device_access_token",
    request="wecom_client.models.openhw.report:OpenhwDeviceReportRemoteOpenResultRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/openhw/get_model_token": OPENHW_GET_MODEL_TOKEN,
    "/cgi-bin/openhw/get_device_secret": OPENHW_GET_DEVICE_SECRET,
    "/cgi-bin/openhw/get_device_token": OPENHW_GET_DEVICE_TOKEN,
    "/cgi-bin/openhw/model/register_sn": OPENHW_MODEL_REGISTER_SN,
    "/cgi-bin/openhw/model/unregister_sn": OPENHW_MODEL_UNREGISTER_SN,
    "/cgi-bin/openhw/device/get_device_detail": OPENHW_DEVICE_GET_DEVICE_DETAIL,
    "/cgi-bin/openhw/device/gen_login_qrcode": OPENHW_DEVICE_GEN_LOGIN_QRCODE,
    "/cgi-bin/openhw/device/gen_id_dynamic_qrcode": OPENHW_DEVICE_GEN_ID_DYNAMIC_QRCODE,
    "/cgi-bin/openhw/device/get_printer_job_list": OPENHW_DEVICE_GET_PRINTER_JOB_LIST,
    "/cgi-bin/openhw/device/get_printer_job_download_url": OPENHW_DEVICE_GET_PRINTER_JOB_DOWNLOAD_URL,
    "/cgi-bin/openhw/device/report_printer_job_status": OPENHW_DEVICE_REPORT_PRINTER_JOB_STATUS,
    "/cgi-bin/openhw/device/push_scan_file": OPENHW_DEVICE_PUSH_SCAN_FILE,
    "/cgi-bin/openhw/device/set_printer_job_trans_result": OPENHW_DEVICE_SET_PRINTER_JOB_TRANS_RESULT,
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
