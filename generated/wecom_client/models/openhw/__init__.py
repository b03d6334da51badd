# Generated from spec/api/openhw/ by codegen. Do not edit.
"""智慧硬件: models of `client.openhw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .device import (
        BoundCorp as BoundCorp, DeviceDetail as DeviceDetail,
        OpenhwDeviceGenIdDynamicQrcodeRequest as OpenhwDeviceGenIdDynamicQrcodeRequest,
        OpenhwDeviceGenIdDynamicQrcodeResponse as OpenhwDeviceGenIdDynamicQrcodeResponse,
        OpenhwDeviceGenLoginQrcodeRequest as OpenhwDeviceGenLoginQrcodeRequest,
        OpenhwDeviceGenLoginQrcodeResponse as OpenhwDeviceGenLoginQrcodeResponse,
        OpenhwDeviceGetDeviceDetailRequest as OpenhwDeviceGetDeviceDetailRequest,
        OpenhwDeviceGetDeviceDetailResponse as OpenhwDeviceGetDeviceDetailResponse,
        OpenhwGetDeviceSecretRequest as OpenhwGetDeviceSecretRequest,
        OpenhwGetDeviceSecretResponse as OpenhwGetDeviceSecretResponse,
        OpenhwGetDeviceTokenRequest as OpenhwGetDeviceTokenRequest,
        OpenhwGetDeviceTokenResponse as OpenhwGetDeviceTokenResponse,
        OpenhwGetModelTokenRequest as OpenhwGetModelTokenRequest,
        OpenhwGetModelTokenResponse as OpenhwGetModelTokenResponse,
        OpenhwModelRegisterSnRequest as OpenhwModelRegisterSnRequest,
        OpenhwModelRegisterSnResponse as OpenhwModelRegisterSnResponse,
        OpenhwModelUnregisterSnRequest as OpenhwModelUnregisterSnRequest,
    )
    from .printer import (
        OpenhwDeviceGetPrinterJobDownloadUrlRequest as OpenhwDeviceGetPrinterJobDownloadUrlRequest,
        OpenhwDeviceGetPrinterJobDownloadUrlResponse as OpenhwDeviceGetPrinterJobDownloadUrlResponse,
        OpenhwDeviceGetPrinterJobListRequest as OpenhwDeviceGetPrinterJobListRequest,
        OpenhwDeviceGetPrinterJobListResponse as OpenhwDeviceGetPrinterJobListResponse,
        OpenhwDevicePushScanFileRequest as OpenhwDevicePushScanFileRequest,
        OpenhwDeviceReportPrinterJobStatusRequest as OpenhwDeviceReportPrinterJobStatusRequest,
        OpenhwDeviceReportPrinterJobStatusResponse as OpenhwDeviceReportPrinterJobStatusResponse,
        OpenhwDeviceSetPrinterJobTransResultRequest as OpenhwDeviceSetPrinterJobTransResultRequest,
        PrinterJob as PrinterJob, PrinterSetting as PrinterSetting,
    )
    from .report import (
        AccessRecord as AccessRecord, CheckinRecord as CheckinRecord, DeviceUser as DeviceUser,
        DeviceUserId as DeviceUserId, DeviceUserList as DeviceUserList, FailedRecord as FailedRecord,
        OpenhwDeviceGetUserinfoByIdsRequest as OpenhwDeviceGetUserinfoByIdsRequest,
        OpenhwDeviceGetUserinfoByIdsResponse as OpenhwDeviceGetUserinfoByIdsResponse,
        OpenhwDeviceGetUserinfoByPageRequest as OpenhwDeviceGetUserinfoByPageRequest,
        OpenhwDeviceGetUserinfoByPageResponse as OpenhwDeviceGetUserinfoByPageResponse,
        OpenhwDeviceReportAccessDataRequest as OpenhwDeviceReportAccessDataRequest,
        OpenhwDeviceReportAccessDataResponse as OpenhwDeviceReportAccessDataResponse,
        OpenhwDeviceReportBioInfoResultRequest as OpenhwDeviceReportBioInfoResultRequest,
        OpenhwDeviceReportCheckinDataRequest as OpenhwDeviceReportCheckinDataRequest,
        OpenhwDeviceReportCheckinDataResponse as OpenhwDeviceReportCheckinDataResponse,
        OpenhwDeviceReportDeviceStatusRequest as OpenhwDeviceReportDeviceStatusRequest,
        OpenhwDeviceReportFirmwareUpgradeResultRequest as OpenhwDeviceReportFirmwareUpgradeResultRequest,
        OpenhwDeviceReportRemoteOpenResultRequest as OpenhwDeviceReportRemoteOpenResultRequest,
        OpenhwDeviceReportTemperatureDataRequest as OpenhwDeviceReportTemperatureDataRequest,
        OpenhwDeviceReportTemperatureDataResponse as OpenhwDeviceReportTemperatureDataResponse,
        PassRule as PassRule, PassRules as PassRules, TemperatureRecord as TemperatureRecord,
    )

load_lazily(
    __name__,
    {
        ".device": (
            "BoundCorp", "DeviceDetail", "OpenhwDeviceGenIdDynamicQrcodeRequest",
            "OpenhwDeviceGenIdDynamicQrcodeResponse", "OpenhwDeviceGenLoginQrcodeRequest",
            "OpenhwDeviceGenLoginQrcodeResponse", "OpenhwDeviceGetDeviceDetailRequest",
            "OpenhwDeviceGetDeviceDetailResponse", "OpenhwGetDeviceSecretRequest",
            "OpenhwGetDeviceSecretResponse", "OpenhwGetDeviceTokenRequest", "OpenhwGetDeviceTokenResponse",
            "OpenhwGetModelTokenRequest", "OpenhwGetModelTokenResponse", "OpenhwModelRegisterSnRequest",
            "OpenhwModelRegisterSnResponse", "OpenhwModelUnregisterSnRequest",
        ),
        ".printer": (
            "OpenhwDeviceGetPrinterJobDownloadUrlRequest", "OpenhwDeviceGetPrinterJobDownloadUrlResponse",
            "OpenhwDeviceGetPrinterJobListRequest", "OpenhwDeviceGetPrinterJobListResponse",
            "OpenhwDevicePushScanFileRequest", "OpenhwDeviceReportPrinterJobStatusRequest",
            "OpenhwDeviceReportPrinterJobStatusResponse", "OpenhwDeviceSetPrinterJobTransResultRequest",
            "PrinterJob", "PrinterSetting",
        ),
        ".report": (
            "AccessRecord", "CheckinRecord", "DeviceUser", "DeviceUserId", "DeviceUserList", "FailedRecord",
            "OpenhwDeviceGetUserinfoByIdsRequest", "OpenhwDeviceGetUserinfoByIdsResponse",
            "OpenhwDeviceGetUserinfoByPageRequest", "OpenhwDeviceGetUserinfoByPageResponse",
            "OpenhwDeviceReportAccessDataRequest", "OpenhwDeviceReportAccessDataResponse",
            "OpenhwDeviceReportBioInfoResultRequest", "OpenhwDeviceReportCheckinDataRequest",
            "OpenhwDeviceReportCheckinDataResponse", "OpenhwDeviceReportDeviceStatusRequest",
            "OpenhwDeviceReportFirmwareUpgradeResultRequest", "OpenhwDeviceReportRemoteOpenResultRequest",
            "OpenhwDeviceReportTemperatureDataRequest", "OpenhwDeviceReportTemperatureDataResponse",
            "PassRule", "PassRules", "TemperatureRecord",
        ),
    },
)
