# Generated from spec/callbacks/hardware.yaml by codegen. Do not edit.
"""智慧硬件。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import DeviceEvent
from wecom_client.callbacks.headers import Event
from wecom_client.callbacks.headers import SuiteCorpEvent
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DeviceCheckin(Model):
    open_user_id: str = field(wire="OpenUserId")
    """OpenUserID of the person."""
    user_type: int = field(wire="UserType", enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student)."""
    checkin_time: Timestamp = field(wire="CheckinTime")
    """Unix time in seconds."""


@model
class DeviceAccess(Model):
    open_user_id: str = field(wire="OpenUserId")
    """OpenUserID of the person."""
    user_type: int = field(wire="UserType", enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student)."""
    time_stamp: Timestamp = field(wire="TimeStamp")
    """Unix time in seconds."""
    pass_type: int = field(wire="PassType", enum=(1, 2, 3))
    """Direction. One of 1 (in), 2 (out), 3 (unknown)."""
    pass_method: int = field(wire="PassMethod", enum=(1, 2, 3, 4))
    """How the door was opened. One of 1 (face), 2 (QR code), 3 (opened remotely), 4 (fingerprint)."""


@model
class DeviceTemperature(Model):
    open_user_id: str = field(wire="OpenUserId")
    """OpenUserID of the person."""
    user_type: int = field(wire="UserType", enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student)."""
    time_stamp: Timestamp = field(wire="TimeStamp")
    """Unix time in seconds."""
    temperature: float = field(wire="Temperature")
    """Temperature in degrees Celsius."""
    status: int = field(wire="Status")
    """Status of the temperature."""


@model
class AddDeviceEvent(DeviceEvent):
    """企业添加设备事件: A company added a device.

    Unverified: Known from other SDKs; the page no longer describes it.

    https://developer.work.weixin.qq.com/document/path/90751
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "add_device"}

    model_id: str | None = field(default=None, wire="ModelId")
    """Id of the model."""
    remark_name: str | None = field(default=None, wire="RemarkName")
    """Name that the company gave."""


@model
class DelDeviceEvent(DeviceEvent):
    """企业删除设备事件: A company removed a device.

    Unverified: Known from other SDKs; the page no longer describes it.

    https://developer.work.weixin.qq.com/document/path/90751
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "del_device"}


@model
class RemarkDeviceNameEvent(DeviceEvent):
    """修改设备备注名事件: A company renamed a device.

    Unverified: Known from other SDKs; the page no longer describes it.

    https://developer.work.weixin.qq.com/document/path/90751
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "remark_device_name"}

    remark_name: str = field(wire="RemarkName")
    """New name."""


@model
class ConnectInfoEvent(DeviceEvent):
    """设备上线事件: A device went online.

    Unverified: Known from other SDKs; the page no longer describes it.

    https://developer.work.weixin.qq.com/document/path/90751
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "connect_info"}

    connect_time: Timestamp = field(wire="ConnectTime")
    """Unix time in seconds."""


@model
class DisconnectInfoEvent(DeviceEvent):
    """设备下线事件: A device went offline.

    Unverified: Known from other SDKs; the page no longer describes it.

    https://developer.work.weixin.qq.com/document/path/90751
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "disconnect_info"}

    disconnect_time: Timestamp = field(wire="DisconnectTime")
    """Unix time in seconds."""
    reason: str | None = field(default=None, wire="Reason")
    """Why it went offline."""


@model
class DeviceFeatureChangeEvent(DeviceEvent):
    """设备功能变更事件: The features of a device have changed.

    Unverified: Known from other SDKs; the page no longer describes it.

    https://developer.work.weixin.qq.com/document/path/90751
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "device_feature_change"}


@model
class ErrorReportEvent(DeviceEvent):
    """设备异常上报事件: A device reported an error.

    Unverified: Known from other SDKs; the page no longer describes it.

    https://developer.work.weixin.qq.com/document/path/90751
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "error_report"}

    err_code: int = field(wire="ErrCode")
    """Code of the error."""
    err_msg: str | None = field(default=None, wire="ErrMsg")
    """Text of the error."""


@model
class FetchLogFinishEvent(DeviceEvent):
    """设备日志上传完成事件: The log of a device was uploaded.

    Unverified: Known from other SDKs; the page no longer describes it.

    https://developer.work.weixin.qq.com/document/path/90751
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "fetch_log_finish"}

    media_id: str = field(wire="MediaId")
    """media_id of the log."""


@model
class DeviceDataAuthChangeEvent(SuiteCorpEvent):
    """设备数据授权变更回调: A company has changed which devices share their data with the app.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/96103
    """

    __selects__: ClassVar[dict[str, str]] = {"InfoType": "device_data_auth_change"}

    agent: int = field(wire="AgentID")
    """Id of the app."""


@model
class DeviceCheckinDataReportEvent(Event):
    """考勤打卡原始数据回调: A device reported check-ins.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/97214
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "device_checkin_data_report"}

    check_in_data_list: list[DeviceCheckin] = field(
        wire="CheckInDataList", aliases=("CheckinDataList",), item="Item",
    )
    """The check-ins."""
    device_sn: str = field(wire="DeviceSn")
    """Serial number of the device."""


@model
class DeviceAccesscontrolDataReportEvent(Event):
    """门禁通行原始数据回调: A device reported who passed a door.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/97215
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "device_accesscontrol_data_report"}

    access_data_list: list[DeviceAccess] = field(wire="AccessDataList", item="Item")
    """The passages."""
    device_sn: str = field(wire="DeviceSn")
    """Serial number of the device."""


@model
class DeviceTemperatureDataReportEvent(Event):
    """体温检测原始数据回调: A device reported body temperatures.

    Answer within one second.

    https://developer.work.weixin.qq.com/document/path/97216
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "device_temperature_data_report"}

    temperature_data_list: list[DeviceTemperature] = field(wire="TemperatureDataList", item="Item")
    """The measurements."""
    device_sn: str = field(wire="DeviceSn")
    """Serial number of the device."""
