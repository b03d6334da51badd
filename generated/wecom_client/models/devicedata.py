# Generated from spec/api/devicedata.yaml by codegen. Do not edit.
"""智慧硬件。"""

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
class AuthorizedDevices(Model):
    item: list[AuthorizedDevice]
    """The devices."""


@model
class AuthorizedDevice(Model):
    class DeviceType:
        ATTENDANCE_OR_ACCESS: Final = 1

    class DeviceAbility:
        CHECK_IN: Final = 1
        ACCESS: Final = 2
        TEMPERATURE: Final = 4

    device_sn: str
    """Serial number."""
    remark_name: str | None = None
    """Name given by the company."""
    default_name: str | None = None
    """Name from the factory."""
    model_name: str | None = None
    """Model name from the factory."""
    device_type: int | None = field(default=None, enum=(1,))
    """Kind of device. One of 1 (attendance or access)."""
    device_ability: int | None = None
    """Its abilities; a sum of these values. Known values: 1 (check-in), 2 (access), 4 (temperature)."""


@model
class CheckinRecords(Model):
    items: list[CheckinRecord] | None = None
    """The check-in records."""


@model
class CheckinRecord(Model):
    open_userid: str | None = None
    """Encrypted userid of the person."""
    checkin_time: Timestamp | None = None
    """Unix time."""
    device_sn: str | None = None
    """Serial number of the device."""


@model
class TemperatureRecords(Model):
    items: list[TemperatureRecord] | None = None
    """The temperature records."""


@model
class TemperatureRecord(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    class Status:
        NORMAL: Final = 0
        FEVER: Final = 1
        TOO_LOW: Final = 2

    open_userid: str | None = None
    """Encrypted userid of the person."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student)."""
    timestamp: Timestamp | None = None
    """Unix time."""
    temperature: str | None = None
    """Degrees Celsius."""
    status: int | None = field(default=None, enum=(0, 1, 2))
    """State of the temperature. One of 0 (normal), 1 (fever), 2 (too low)."""
    device_sn: str | None = None
    """Serial number of the device."""


@model
class AccessRecords(Model):
    items: list[AccessRecord] | None = None
    """The passages."""


@model
class AccessRecord(Model):
    class UserType:
        MEMBER: Final = 0
        VISITOR: Final = 1
        STUDENT: Final = 2

    class PassType:
        IN: Final = 1
        OUT: Final = 2
        UNKNOWN: Final = 3

    class PassMethod:
        UNKNOWN: Final = 0
        FACE: Final = 1
        QR_CODE: Final = 2
        OPENED_REMOTELY: Final = 3
        FINGERPRINT: Final = 4

    open_userid: str | None = None
    """Encrypted userid of the person."""
    user_type: int | None = field(default=None, enum=(0, 1, 2))
    """Kind of person. One of 0 (member), 1 (visitor), 2 (student)."""
    timestamp: Timestamp | None = None
    """Unix time."""
    pass_type: int | None = field(default=None, enum=(1, 2, 3))
    """Direction of the passage. One of 1 (in), 2 (out), 3 (unknown)."""
    pass_method: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """How the door was opened. One of 0 (unknown), 1 (face), 2 (QR code), 3 (opened remotely), 4
    (fingerprint).
    """
    device_sn: str | None = None
    """Serial number of the device."""


@model
class AccessRules(Model):
    items: list[AccessRule] | None = None
    """The rules."""


@model
class AccessRule(Model):
    rule_id: str
    """Id of the rule."""
    name: str | None = None
    """Name of the rule."""
    rule_list: list[str] | None = None
    """Times and weekdays, such as 9:00-18:00 * * 1-5 *."""
    effect_time: Timestamp | None = None
    """Unix time from which on it holds."""
    effect_open_userid_list: list[AccessPerson] | None = None
    """Encrypted userids of people for whom it holds."""


@model
class AccessRuleContent(Model):
    rule_list: list[str]
    """Times and weekdays (0 is Sunday) in the first and fourth of five parts, such as 9:00-10:00,15:30-17:45
    * * 1-5 *; the others are ignored.
    """
    effect_open_userid_list: list[AccessPerson]
    """For whom it holds."""


@model
class AccessPerson(Model):
    class UserType:
        MEMBER: Final = 0
        STUDENT: Final = 2

    open_userid: str
    """Encrypted userid."""
    user_type: int | None = field(default=None, enum=(0, 2))
    """Kind of person. One of 0 (member), 2 (student). In requests: default: 0."""


@model
class DevicedataGetAuthInfoRequest(Model):
    """Parameters of `client.devicedata.get_auth_info`."""

    agentid: int | None = None


@model
class DevicedataGetAuthInfoResponse(Response):
    """Answer of `client.devicedata.get_auth_info`."""

    device_list: AuthorizedDevices
    """The devices that the company has authorized."""


@model
class DevicedataGetCheckinDataRequest(Model):
    """Parameters of `client.devicedata.get_checkin_data`."""

    class UserType:
        MEMBERS: Final = 0
        STUDENTS: Final = 2

    class DataFilterType:
        BY_DEVICE: Final = 1
        BY_PERSON: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"days": 31}),
        FieldRule("requires", ("device_sn_list",), when={"data_filter_type": "1"}),
        FieldRule("requires", ("open_userid_list",), when={"data_filter_type": "2"}),
    )

    user_type: int = field(enum=(0, 2))
    begin_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    data_filter_type: int = field(enum=(1, 2))
    device_sn_list: list[str] | None = field(default=None, max_items=100)
    open_userid_list: list[str] | None = field(default=None, max_items=100)
    cursor: str | None = None
    limit: int | None = field(default=None, max=500)
    agentid: int | None = None


@model
class DevicedataGetCheckinDataResponse(Response):
    """Answer of `client.devicedata.get_checkin_data`."""

    checkindata: CheckinRecords | None = None
    """In the order of the uploads; a page may be empty though others follow."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page; empty on the last one."""


@model
class DevicedataGetTemperatureDataRequest(Model):
    """Parameters of `client.devicedata.get_temperature_data`."""

    class UserType:
        MEMBERS: Final = 0
        STUDENTS: Final = 2

    class DataFilterType:
        BY_DEVICE: Final = 1
        BY_PERSON: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"days": 31}),
        FieldRule("requires", ("device_sn_list",), when={"data_filter_type": "1"}),
        FieldRule("requires", ("open_userid_list",), when={"data_filter_type": "2"}),
    )

    user_type: int = field(enum=(0, 2))
    begin_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    data_filter_type: int = field(enum=(1, 2))
    device_sn_list: list[str] | None = field(default=None, max_items=100)
    open_userid_list: list[str] | None = field(default=None, max_items=100)
    cursor: str | None = None
    limit: int | None = field(default=None, max=500)
    agentid: int | None = None


@model
class DevicedataGetTemperatureDataResponse(Response):
    """Answer of `client.devicedata.get_temperature_data`."""

    temperature_data: TemperatureRecords | None = None
    """In the order of the uploads; a page may be empty though others follow."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page; empty on the last one."""


@model
class DevicedataGetAccesscontrolDataRequest(Model):
    """Parameters of `client.devicedata.get_accesscontrol_data`."""

    class UserType:
        MEMBERS: Final = 0
        STUDENTS: Final = 2

    class DataFilterType:
        BY_DEVICE: Final = 1
        BY_PERSON: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begin_time", "end_time"), limits={"days": 31}),
        FieldRule("requires", ("device_sn_list",), when={"data_filter_type": "1"}),
        FieldRule("requires", ("open_userid_list",), when={"data_filter_type": "2"}),
    )

    user_type: int = field(enum=(0, 2))
    begin_time: Time = field(converts=True)
    end_time: Time = field(converts=True)
    data_filter_type: int = field(enum=(1, 2))
    device_sn_list: list[str] | None = field(default=None, max_items=100)
    open_userid_list: list[str] | None = field(default=None, max_items=100)
    cursor: str | None = None
    limit: int | None = field(default=None, max=500)
    agentid: int | None = None


@model
class DevicedataGetAccesscontrolDataResponse(Response):
    """Answer of `client.devicedata.get_accesscontrol_data`."""

    accesscontrol_data: AccessRecords | None = None
    """In the order of the uploads; a page may be empty though others follow."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page; empty on the last one."""


@model
class DevicedataGetAccesscontrolRuleRequest(Model):
    """Parameters of `client.devicedata.get_accesscontrol_rule`."""

    device_sn: str


@model
class DevicedataGetAccesscontrolRuleResponse(Response):
    """Answer of `client.devicedata.get_accesscontrol_rule`."""

    pass_rule: AccessRules | None = None
    """Rules of passing at the device."""
    remote_pass_rule: AccessRules | None = None
    """Rules of opening it remotely."""


@model
class DevicedataAddAccesscontrolRuleRequest(Model):
    """Parameters of `client.devicedata.add_accesscontrol_rule`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("pass_rule", "remote_pass_rule")),)

    device_sn_list: list[str]
    rule_name: str
    pass_rule: AccessRuleContent | None = None
    remote_pass_rule: AccessRuleContent | None = None


@model
class DevicedataAddAccesscontrolRuleResponse(Response):
    """Answer of `client.devicedata.add_accesscontrol_rule`."""

    rule_id: str | None = None
    """Id of the new rule."""
    invalid_list: list[str] | None = None
    """Encrypted userids that were refused, where the call failed."""


@model
class DevicedataModAccesscontrolRuleRequest(Model):
    """Parameters of `client.devicedata.mod_accesscontrol_rule`."""

    rule_id: str
    device_sn_list: list[str]
    rule_name: str
    pass_rule: AccessRuleContent | None = None
    remote_pass_rule: AccessRuleContent | None = None


@model
class DevicedataModAccesscontrolRuleResponse(Response):
    """Answer of `client.devicedata.mod_accesscontrol_rule`."""

    invalid_list: list[str] | None = None
    """Encrypted userids that were refused, where the call failed."""


@model
class DevicedataDelAccesscontrolRuleRequest(Model):
    """Parameters of `client.devicedata.del_accesscontrol_rule`."""

    rule_id: str
