# Generated from spec/device/ by codegen. Do not edit.
"""The frames that a device sends over its long connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .commands import (
        ActiveFrame as ActiveFrame, ActiveFrameAnswer as ActiveFrameAnswer,
        AsyncBatchReportUserTemperatureFrame as AsyncBatchReportUserTemperatureFrame,
        AsyncBatchReportUserTemperatureFrameAnswer as AsyncBatchReportUserTemperatureFrameAnswer,
        CheckUseridFrame as CheckUseridFrame, CheckUseridFrameAnswer as CheckUseridFrameAnswer,
        CheckinFrame as CheckinFrame, CheckinFrameAnswer as CheckinFrameAnswer,
        DeviceAlgorithms as DeviceAlgorithms, DeviceCheckin as DeviceCheckin, DeviceFeature as DeviceFeature,
        DeviceFeatures as DeviceFeatures, DeviceNetwork as DeviceNetwork, DeviceNotice as DeviceNotice,
        DevicePassRule as DevicePassRule, DeviceTemperature as DeviceTemperature,
        DeviceTemperatureResult as DeviceTemperatureResult, DeviceUser as DeviceUser,
        DeviceUserKey as DeviceUserKey, GenLoginQrcodeFrame as GenLoginQrcodeFrame,
        GetCorpInfoFrameAnswer as GetCorpInfoFrameAnswer,
        GetFirmwareInfoFrameAnswer as GetFirmwareInfoFrameAnswer,
        GetHealthStatusFrame as GetHealthStatusFrame,
        GetHealthStatusFrameAnswer as GetHealthStatusFrameAnswer,
        GetNotifyHistoryFrame as GetNotifyHistoryFrame,
        GetNotifyHistoryFrameAnswer as GetNotifyHistoryFrameAnswer,
        GetOpenSelfInputFrameAnswer as GetOpenSelfInputFrameAnswer,
        GetPermVersionFrameAnswer as GetPermVersionFrameAnswer, GetSecretNoFrame as GetSecretNoFrame,
        GetSecretNoFrameAnswer as GetSecretNoFrameAnswer, GetTimestampFrameAnswer as GetTimestampFrameAnswer,
        GetUserinfoByIdsFrame as GetUserinfoByIdsFrame,
        GetUserinfoByIdsFrameAnswer as GetUserinfoByIdsFrameAnswer,
        GetUserinfoByPageFrame as GetUserinfoByPageFrame,
        GetUserinfoByPageFrameAnswer as GetUserinfoByPageFrameAnswer,
        GetVisitorByIdsFrame as GetVisitorByIdsFrame,
        GetVisitorByIdsFrameAnswer as GetVisitorByIdsFrameAnswer,
        GetVisitorVersionFrameAnswer as GetVisitorVersionFrameAnswer, RegisterFrame as RegisterFrame,
        RegisterFrameAnswer as RegisterFrameAnswer, ReportDeviceFeatureFrame as ReportDeviceFeatureFrame,
        ReportRemoteOpenDoorFrame as ReportRemoteOpenDoorFrame,
        ReportUserTemperatureFrame as ReportUserTemperatureFrame,
        ReportUserTemperatureFrameAnswer as ReportUserTemperatureFrameAnswer,
        SelfhelpNotifyFrame as SelfhelpNotifyFrame, SubscribeCorpFrame as SubscribeCorpFrame,
        UploadUserinfoFrame as UploadUserinfoFrame, UploadUserinfoFrameAnswer as UploadUserinfoFrameAnswer,
    )

load_lazily(
    __name__,
    {
        ".commands": (
            "ActiveFrame", "ActiveFrameAnswer", "AsyncBatchReportUserTemperatureFrame",
            "AsyncBatchReportUserTemperatureFrameAnswer", "CheckUseridFrame", "CheckUseridFrameAnswer",
            "CheckinFrame", "CheckinFrameAnswer", "DeviceAlgorithms", "DeviceCheckin", "DeviceFeature",
            "DeviceFeatures", "DeviceNetwork", "DeviceNotice", "DevicePassRule", "DeviceTemperature",
            "DeviceTemperatureResult", "DeviceUser", "DeviceUserKey", "GenLoginQrcodeFrame",
            "GetCorpInfoFrameAnswer", "GetFirmwareInfoFrameAnswer", "GetHealthStatusFrame",
            "GetHealthStatusFrameAnswer", "GetNotifyHistoryFrame", "GetNotifyHistoryFrameAnswer",
            "GetOpenSelfInputFrameAnswer", "GetPermVersionFrameAnswer", "GetSecretNoFrame",
            "GetSecretNoFrameAnswer", "GetTimestampFrameAnswer", "GetUserinfoByIdsFrame",
            "GetUserinfoByIdsFrameAnswer", "GetUserinfoByPageFrame", "GetUserinfoByPageFrameAnswer",
            "GetVisitorByIdsFrame", "GetVisitorByIdsFrameAnswer", "GetVisitorVersionFrameAnswer",
            "RegisterFrame", "RegisterFrameAnswer", "ReportDeviceFeatureFrame", "ReportRemoteOpenDoorFrame",
            "ReportUserTemperatureFrame", "ReportUserTemperatureFrameAnswer", "SelfhelpNotifyFrame",
            "SubscribeCorpFrame", "UploadUserinfoFrame", "UploadUserinfoFrameAnswer",
        ),
    },
)
