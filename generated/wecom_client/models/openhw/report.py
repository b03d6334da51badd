# Generated from spec/api/openhw/report.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""考勤与门禁上报."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class DeviceGetUserinfoByIdsUser(Model):
    open_userid: str
    """Encrypted userid of a member."""
    user_type: int = field(enum=(0, 2))
    """TODO 成员类型：0-企业成员；2-学生. One of 0 (TODO 企业成员), 2 (student)."""


@model
class PassRuleItem(Model):
    id: int
    rule: str
    effect_time: int


@model
class PassRuleList(Model):
    rule_list: list[PassRuleItem]


@model
class UserItem(Model):
    pass_rule: PassRuleList | None = None
    """TODO 放行规则列表，id为编号，rule为具体规则，其解析语法请参考附录门禁放行规则语法说明."""
    open_userid: str
    user_type: int
    """TODO 成员类型：0-企业成员；2-学生."""
    user_name: str


@model
class UserList(Model):
    useritems: list[UserItem]


@model
class AccessData(Model):
    open_userid: str
    """Encrypted userid of a member."""
    user_type: int = field(enum=(0, 2))
    """TODO 用户类型：0-企业成员；2-学生. One of 0 (TODO 企业成员), 2 (student)."""
    timestamp: int
    """Unix time of the signature."""
    pass_type: int = field(enum=(1, 2, 3))
    """TODO 通行类型：1-进门；2-出门；3-无法识别方向. One of 1 (TODO 进门), 2 (TODO 出门), 3 (TODO
    无法识别方向).
    """
    pass_method: int
    """TODO 通行方法：1-人脸；2-二维码；3-远程开门；4-指纹."""


@model
class CheckinData(Model):
    open_userid: str
    """Encrypted userid of a member."""
    user_type: int = field(enum=(0, 2))
    """TODO 用户类型：0-企业成员；2-学生. One of 0 (TODO 企业成员), 2 (student)."""
    timestamp: int
    """Unix time of the signature."""


@model
class TemperatureData(Model):
    open_userid: str
    """Encrypted userid of a member."""
    user_type: int = field(enum=(0, 2))
    """TODO 用户类型：0-企业成员；2-学生. One of 0 (TODO 企业成员), 2 (student)."""
    timestamp: int
    """Unix time of the signature."""
    temperature: str
    """TODO 用户温度."""
    status: int = field(enum=(0, 1, 2))
    """TODO 状态，0：正常， 1：发热， 2：温度过低. One of 0 (normal), 1 (TODO 发热), 2 (TODO 温度过低)."""
    errcode: int | None = None
    """TODO 错误码."""
    errmsg: str | None = None
    """TODO 错误码描述."""


@model
class OpenhwDeviceGetUserinfoByIdsRequest(Model):
    """Parameters of `client.openhw.device.get_userinfo_by_ids`."""

    user_item: list[DeviceGetUserinfoByIdsUser] = field(max_items=100)


@model
class OpenhwDeviceGetUserinfoByIdsResponse(Response):
    """Answer of `client.openhw.device.get_userinfo_by_ids`: 获取设备中指定成员的信息."""

    userinfo: UserList


@model
class OpenhwDeviceGetUserinfoByPageRequest(Model):
    """Parameters of `client.openhw.device.get_userinfo_by_page`."""

    only_perm_version: bool | None = None
    limit: int | None = field(default=None, max=200)
    cursor: str | None = None


@model
class OpenhwDeviceGetUserinfoByPageResponse(Response):
    """Answer of `client.openhw.device.get_userinfo_by_page`: 全量获取设备成员列表."""

    perm_version: int
    userinfo: UserList
    next_cursor: str | None = None
    """TODO
    当前数据最后一个key值，如果下次调用带上该值则从该key值往后拉，用于实现分页拉取，返回空字符串代表已经是最后一页.
    """


@model
class OpenhwDeviceReportAccessDataRequest(Model):
    """Parameters of `client.openhw.device.report_access_data`."""

    access_data: list[AccessData]


@model
class OpenhwDeviceReportAccessDataResponse(Response):
    """Answer of `client.openhw.device.report_access_data`: 上报门禁通行记录."""

    fail_list: list[AccessData] | None = None


@model
class OpenhwDeviceReportBioInfoResultRequest(Model):
    """Parameters of `client.openhw.device.report_bio_info_result`."""

    oper_id: str
    errcode: int
    errmsg: str | None = None


@model
class OpenhwDeviceReportBioInfoResultResponse(Response):
    """Answer of `client.openhw.device.report_bio_info_result`: 上报成员识别信息变化结果."""

    oper_id: str | None = None
    """TODO
    识别信息录入事件的操作id，企业微信客户端发起录入指纹或人脸事件，企业微信给厂商的回调中会携带操作id。如果oper_id字段存在则忽略open_userid、user_type、bio_info_type字段.
    """
    open_userid: str | None = None
    user_type: int | None = field(default=None, enum=(0, 2))
    """TODO 成员类型，0 企业成员，2 家校学生，oper_id不存在或者为空时生效. One of 0 (TODO 企业成员), 2 (TODO
    家校学生).
    """
    bio_info_type: int | None = None
    """TODO 上报生物信息结果类型，1 指纹，2 人脸，oper_id不存在或者为空时生效."""


@model
class OpenhwDeviceReportCheckinDataRequest(Model):
    """Parameters of `client.openhw.device.report_checkin_data`."""

    checkin_data: list[CheckinData]


@model
class OpenhwDeviceReportCheckinDataResponse(Response):
    """Answer of `client.openhw.device.report_checkin_data`: 上报考勤打卡记录."""

    fail_list: list[CheckinData] | None = None
    """TODO 上报失败列表。若err_code为0，但fail_list不为空，则部分数据上报失败."""


@model
class OpenhwDeviceReportDeviceStatusRequest(Model):
    """Parameters of `client.openhw.device.report_device_status`."""

    online_status: int = field(enum=(1, 2))
    cur_version: str = field(max_bytes=32)
    upgradable_version: str | None = field(default=None, max_bytes=32)
    upgradable_version_desc: str | None = field(default=None, max_bytes=256)


@model
class OpenhwDeviceReportFirmwareUpgradeResultRequest(Model):
    """Parameters of `client.openhw.device.report_firmware_upgrade_result`."""

    oper_id: str
    errcode: int
    errmsg: str | None = None
    cur_version: str | None = None


@model
class OpenhwDeviceReportFirmwareUpgradeResultResponse(Response):
    """Answer of `client.openhw.device.report_firmware_upgrade_result`: 上报设备固件升级结果."""

    oper_id: str | None = None
    """TODO 固件升级事件中携带的操作id."""
    cur_version: str | None = None


@model
class OpenhwDeviceReportRemoteOpenResultRequest(Model):
    """Parameters of `client.openhw.device.report_remote_open_result`."""

    oper_id: str
    type: str
    errcode: int
    errmsg: str | None = None


@model
class OpenhwDeviceReportRemoteOpenResultResponse(Response):
    """Answer of `client.openhw.device.report_remote_open_result`: 上报远程开门结果."""

    oper_id: str | None = None
    """TODO 远程开门指令的操作id，用户发起远程开门操作后，企业微信给厂商的回调中会携带操作id。"""
    type: str | None = None
    """TODO 上报类型 remote_open_door 门禁app点击远程开门，scan_qrcode_open 扫码门禁开门."""


@model
class OpenhwDeviceReportTemperatureDataRequest(Model):
    """Parameters of `client.openhw.device.report_temperature_data`."""

    temperature_data: list[TemperatureData]


@model
class OpenhwDeviceReportTemperatureDataResponse(Response):
    """Answer of `client.openhw.device.report_temperature_data`: 上报体温检测记录."""

    fail_list: list[TemperatureData] | None = None
