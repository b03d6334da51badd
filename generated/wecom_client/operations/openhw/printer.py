# Generated from spec/api/openhw/printer.yaml by codegen. Do not edit.
"""Endpoints of 打印与扫描设备."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.openhw.printer import (
        OpenhwDeviceGetPrinterJobDownloadUrlResponse, OpenhwDeviceGetPrinterJobListResponse,
        OpenhwDeviceReportPrinterJobStatusResponse,
    )
    from wecom_runtime.data.models import Response


OPENHW_DEVICE_GET_PRINTER_JOB_LIST: Operation[OpenhwDeviceGetPrinterJobListResponse] = Operation(
    "POST",
    "/cgi-bin/openhw/device/get_printer_job_list",
    call="openhw.device.get_printer_job_list",
    title="获取打印任务列表",
    summary="List a member's print jobs on the device.",
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
    summary="Get the download link and the key of the file of a print job.",
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
    summary="Report whether a print job was printed.",
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
    summary="Send a scanned file to a member.",
    docs=(96410,),
    token="device_access_token",
    request="wecom_client.models.openhw.printer:OpenhwDevicePushScanFileRequest",
)
OPENHW_DEVICE_SET_PRINTER_JOB_TRANS_RESULT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/openhw/device/set_printer_job_trans_result",
    call="openhw.device.set_printer_job_trans_result",
    title="返回转码后的打印文件",
    summary="Return the preview of a print job, or say why there is none.",
    docs=(96412,),
    token="device_access_token",
    request="wecom_client.models.openhw.printer:OpenhwDeviceSetPrinterJobTransResultRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/openhw/device/get_printer_job_list": OPENHW_DEVICE_GET_PRINTER_JOB_LIST,
    "/cgi-bin/openhw/device/get_printer_job_download_url": OPENHW_DEVICE_GET_PRINTER_JOB_DOWNLOAD_URL,
    "/cgi-bin/openhw/device/report_printer_job_status": OPENHW_DEVICE_REPORT_PRINTER_JOB_STATUS,
    "/cgi-bin/openhw/device/push_scan_file": OPENHW_DEVICE_PUSH_SCAN_FILE,
    "/cgi-bin/openhw/device/set_printer_job_trans_result": OPENHW_DEVICE_SET_PRINTER_JOB_TRANS_RESULT,
}
