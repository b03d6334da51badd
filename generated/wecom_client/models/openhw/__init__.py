# Generated from spec/api/openhw/ by codegen. Do not edit: change the spec, then run "make generate".
"""Models of `client.openhw`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .device import (
        AuthCorpInfo as AuthCorpInfo, BindCorp as BindCorp, DeviceDetail as DeviceDetail,
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
        OpenhwDeviceSetPrinterJobTransResultResponse as OpenhwDeviceSetPrinterJobTransResultResponse,
        PrinterJob as PrinterJob, PrinterJobSetting as PrinterJobSetting,
    )
    from .report import (
        AccessData as AccessData, CheckinData as CheckinData,
        DeviceGetUserinfoByIdsUser as DeviceGetUserinfoByIdsUser,
        OpenhwDeviceGetUserinfoByIdsRequest as OpenhwDeviceGetUserinfoByIdsRequest,
        OpenhwDeviceGetUserinfoByIdsResponse as OpenhwDeviceGetUserinfoByIdsResponse,
        OpenhwDeviceGetUserinfoByPageRequest as OpenhwDeviceGetUserinfoByPageRequest,
        OpenhwDeviceGetUserinfoByPageResponse as OpenhwDeviceGetUserinfoByPageResponse,
        OpenhwDeviceReportAccessDataRequest as OpenhwDeviceReportAccessDataRequest,
        OpenhwDeviceReportAccessDataResponse as OpenhwDeviceReportAccessDataResponse,
        OpenhwDeviceReportBioInfoResultRequest as OpenhwDeviceReportBioInfoResultRequest,
        OpenhwDeviceReportBioInfoResultResponse as OpenhwDeviceReportBioInfoResultResponse,
        OpenhwDeviceReportCheckinDataRequest as OpenhwDeviceReportCheckinDataRequest,
        OpenhwDeviceReportCheckinDataResponse as OpenhwDeviceReportCheckinDataResponse,
        OpenhwDeviceReportDeviceStatusRequest as OpenhwDeviceReportDeviceStatusRequest,
        OpenhwDeviceReportFirmwareUpgradeResultRequest as OpenhwDeviceReportFirmwareUpgradeResultRequest,
        OpenhwDeviceReportFirmwareUpgradeResultResponse as OpenhwDeviceReportFirmwareUpgradeResultResponse,
        OpenhwDeviceReportRemoteOpenResultRequest as OpenhwDeviceReportRemoteOpenResultRequest,
        OpenhwDeviceReportRemoteOpenResultResponse as OpenhwDeviceReportRemoteOpenResultResponse,
        OpenhwDeviceReportTemperatureDataRequest as OpenhwDeviceReportTemperatureDataRequest,
        OpenhwDeviceReportTemperatureDataResponse as OpenhwDeviceReportTemperatureDataResponse,
        PassRuleItem as PassRuleItem, PassRuleList as PassRuleList, TemperatureData as TemperatureData,
        UserItem as UserItem, UserList as UserList,
    )

load_lazily(
    __name__,
    {
        ".device": (
            "AuthCorpInfo", "BindCorp", "DeviceDetail", "OpenhwDeviceGenIdDynamicQrcodeRequest",
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
            "OpenhwDeviceSetPrinterJobTransResultResponse", "PrinterJob", "PrinterJobSetting",
        ),
        ".report": (
            "AccessData", "CheckinData", "DeviceGetUserinfoByIdsUser", "OpenhwDeviceGetUserinfoByIdsRequest",
            "OpenhwDeviceGetUserinfoByIdsResponse", "OpenhwDeviceGetUserinfoByPageRequest",
            "OpenhwDeviceGetUserinfoByPageResponse", "OpenhwDeviceReportAccessDataRequest",
            "OpenhwDeviceReportAccessDataResponse", "OpenhwDeviceReportBioInfoResultRequest",
            "OpenhwDeviceReportBioInfoResultResponse", "OpenhwDeviceReportCheckinDataRequest",
            "OpenhwDeviceReportCheckinDataResponse", "OpenhwDeviceReportDeviceStatusRequest",
            "OpenhwDeviceReportFirmwareUpgradeResultRequest",
            "OpenhwDeviceReportFirmwareUpgradeResultResponse", "OpenhwDeviceReportRemoteOpenResultRequest",
            "OpenhwDeviceReportRemoteOpenResultResponse", "OpenhwDeviceReportTemperatureDataRequest",
            "OpenhwDeviceReportTemperatureDataResponse", "PassRuleItem", "PassRuleList", "TemperatureData",
            "UserItem", "UserList",
        ),
    },
)
