# Generated from spec/api/openhw/report.yaml by codegen. Do not edit.
"""考勤与门禁设备。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DeviceUserId(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    open_userid: str
    """Encrypted userid."""
    user_type: int = field(enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student)."""


@model
class DeviceUserList(Model):
    useritems: list[DeviceUser] | None = None
    """The people."""


@model
class DeviceUser(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    open_userid: str
    """Encrypted userid."""
    user_name: str | None = None
    """Name of the person."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student)."""
    pass_rule: PassRules | None = None
    """When the person may pass."""


@model
class PassRules(Model):
    rule_list: list[PassRule] | None = None
    """The rules."""


@model
class PassRule(Model):
    id: int | None = None
    """Id of the rule."""
    rule: str | None = None
    """Times and weekdays, such as 9:00-18:00 * * 1-5 *."""
    effect_time: Timestamp | None = None
    """Unix time from which on it holds."""


@model
class CheckinRecord(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    open_userid: str
    """Encrypted userid."""
    user_type: int = field(enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student)."""
    timestamp: Time = field(converts=True)
    """Unix time of the check-in."""


@model
class TemperatureRecord(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    class Status:
        NORMAL: Final = 0
        FEVER: Final = 1
        TOO_LOW: Final = 2

    open_userid: str
    """Encrypted userid."""
    user_type: int = field(enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student)."""
    temperature: str
    """Temperature in degrees Celsius."""
    timestamp: Time = field(converts=True)
    """Unix time of the measurement."""
    status: int = field(enum=(0, 1, 2))
    """What it means. One of 0 (normal), 1 (fever), 2 (too low)."""


@model
class AccessRecord(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    class PassType:
        IN: Final = 1
        OUT: Final = 2
        UNKNOWN: Final = 3

    class PassMethod:
        FACE: Final = 1
        QR_CODE: Final = 2
        OPENED_REMOTELY: Final = 3
        FINGERPRINT: Final = 4

    open_userid: str
    """Encrypted userid."""
    user_type: int = field(enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student)."""
    timestamp: Time = field(converts=True)
    """Unix time when the person passed."""
    pass_type: int = field(enum=(1, 2, 3))
    """Direction. One of 1 (in), 2 (out), 3 (unknown)."""
    pass_method: int = field(enum=(1, 2, 3, 4))
    """How the door was opened. One of 1 (face), 2 (QR code), 3 (opened remotely), 4 (fingerprint)."""


@model
class FailedRecord(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    open_userid: str | None = None
    """Encrypted userid."""
    user_type: int | None = field(default=None, enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student)."""
    timestamp: Timestamp | None = None
    """Unix time of the record."""
    errcode: int | None = None
    """Why it was not taken."""
    errmsg: str | None = None
    """Error message."""


@model
class OpenhwDeviceReportDeviceStatusRequest(Model):
    """Parameters of `client.openhw.device.report_device_status`."""

    class OnlineStatus:
        ONLINE: Final = 1
        OFFLINE: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("upgradable_version_desc",), when={"upgradable_version": ""}),
        FieldRule("requires", ("upgradable_version",), when={"upgradable_version_desc": ""}),
    )

    online_status: int = field(enum=(1, 2))
    cur_version: str = field(max_bytes=32)
    upgradable_version: str | None = field(default=None, max_bytes=32)
    upgradable_version_desc: str | None = field(default=None, max_bytes=256)


@model
class OpenhwDeviceGetUserinfoByPageRequest(Model):
    """Parameters of `client.openhw.device.get_userinfo_by_page`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=200)
    only_perm_version: bool | None = None


@model
class OpenhwDeviceGetUserinfoByPageResponse(Response):
    """Answer of `client.openhw.device.get_userinfo_by_page`."""

    perm_version: int | None = None
    """Present version of the member list."""
    userinfo: DeviceUserList | None = None
    """People on the page."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page; empty on the last one."""


@model
class OpenhwDeviceGetUserinfoByIdsRequest(Model):
    """Parameters of `client.openhw.device.get_userinfo_by_ids`."""

    user_item: list[DeviceUserId] = field(max_items=100)


@model
class OpenhwDeviceGetUserinfoByIdsResponse(Response):
    """Answer of `client.openhw.device.get_userinfo_by_ids`."""

    userinfo: DeviceUserList
    """The people."""


@model
class OpenhwDeviceReportFirmwareUpgradeResultRequest(Model):
    """Parameters of `client.openhw.device.report_firmware_upgrade_result`."""

    class Errcode:
        SUCCESS: Final = 0
        DEVICE_IS_OFFLINE: Final = 1

    oper_id: str
    errcode: int
    cur_version: str
    errmsg: str | None = None


@model
class OpenhwDeviceReportCheckinDataRequest(Model):
    """Parameters of `client.openhw.device.report_checkin_data`."""

    checkin_data: list[CheckinRecord] = field(max_items=100)


@model
class OpenhwDeviceReportCheckinDataResponse(Response):
    """Answer of `client.openhw.device.report_checkin_data`."""

    fail_list: list[FailedRecord] | None = None
    """Records that were not taken."""


@model
class OpenhwDeviceReportTemperatureDataRequest(Model):
    """Parameters of `client.openhw.device.report_temperature_data`."""

    temperature_data: list[TemperatureRecord] = field(max_items=100)


@model
class OpenhwDeviceReportTemperatureDataResponse(Response):
    """Answer of `client.openhw.device.report_temperature_data`."""

    fail_list: list[FailedRecord] | None = None
    """Records that were not taken."""


@model
class OpenhwDeviceReportAccessDataRequest(Model):
    """Parameters of `client.openhw.device.report_access_data`."""

    access_data: list[AccessRecord] = field(max_items=100)


@model
class OpenhwDeviceReportAccessDataResponse(Response):
    """Answer of `client.openhw.device.report_access_data`."""

    fail_list: list[FailedRecord] | None = None
    """Records that were not taken."""


@model
class OpenhwDeviceReportBioInfoResultRequest(Model):
    """Parameters of `client.openhw.device.report_bio_info_result`."""

    class Errcode:
        SUCCESS: Final = 0
        DEVICE_IS_OFFLINE: Final = 1

    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    class BioInfoType:
        FINGERPRINT: Final = 1
        FACE: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("oper_id", "open_userid")),)

    errcode: int
    errmsg: str | None = None
    oper_id: str | None = None
    open_userid: str | None = None
    user_type: int | None = field(default=None, enum=(0, 2))
    bio_info_type: int | None = field(default=None, enum=(1, 2))


@model
class OpenhwDeviceReportRemoteOpenResultRequest(Model):
    """Parameters of `client.openhw.device.report_remote_open_result`."""

    class Errcode:
        OPENED: Final = 0
        FAILED: Final = 1

    oper_id: str
    type: str = field(enum=("remote_open_door", "scan_qrcode_open"))
    errcode: int
    errmsg: str | None = None
