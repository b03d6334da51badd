# Generated from spec/api/devicedata.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""设备数据."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class EffectUser(Model):
    open_userid: str
    """Encrypted userid of a member."""
    user_type: int | None = field(default=None, enum=(0, 2))
    """TODO 成员类型：0：企业员工 2：学生 不填则默认值为0. One of 0 (TODO 企业员工), 2 (student). Default: 0."""


@model
class PassRule(Model):
    rule_list: list[str]
    """TODO rule为具体规则，其解析语法请参考附录门禁放行规则语法说明."""
    effect_open_userid_list: list[EffectUser]
    """TODO 生效成员的openuserid列表."""


@model
class AccessControlDataItem(Model):
    user_type: int = field(enum=(0, 1, 2))
    """TODO 人员类型：0-企业成员；1-访客；2-学生. One of 0 (TODO 企业成员), 1 (TODO 访客), 2 (student)."""
    open_userid: str
    device_sn: str
    timestamp: int
    pass_type: int = field(enum=(1, 2, 3))
    """TODO 通行类型：1-进门；2-出门；3-无法识别方向. One of 1 (TODO 进门), 2 (TODO 出门), 3 (TODO
    无法识别方向).
    """
    pass_method: int
    """TODO 通行方法：1-人脸；2-二维码；3-远程开门；4-指纹."""


@model
class AccessControlDataList(Model):
    items: list[AccessControlDataItem]


@model
class PassRuleItem(Model):
    rule_id: str
    name: str | None = None
    rule_list: list[str]
    """TODO 门禁规则，一个rule_id下可存在多条规则，其解析语法请参考附录门禁放行规则语法说明."""
    effect_open_userid_list: list[EffectUser]
    """TODO 门禁规则适用成员的openuserid 列表."""
    effect_time: int


@model
class PassRuleList(Model):
    items: list[PassRuleItem]


@model
class DeviceItem(Model):
    device_type: int
    """TODO 设备类型：1-考勤/门禁设备."""
    device_sn: str
    model_name: str | None = None
    default_name: str | None = None
    remark_name: str | None = None
    device_ability: int | None = field(default=None, enum=(1, 2, 4))
    """TODO
    设备能力：；1-具备考勤能力；；2-具备门禁能力；；4-具备测温能力；；设备能力字段可叠加，例如：返回5表示设备具备考勤和测温能力.
    One of 1 (TODO 具备考勤能力), 2 (TODO 具备门禁能力), 4 (TODO 具备测温能力).
    """


@model
class DeviceList(Model):
    item: list[DeviceItem]


@model
class CheckinDataItem(Model):
    open_userid: str
    device_sn: str
    checkin_time: int


@model
class CheckinDataList(Model):
    items: list[CheckinDataItem]


@model
class TemperatureDataItem(Model):
    user_type: int
    """TODO 测温人员user_type."""
    open_userid: str
    device_sn: str
    timestamp: int
    temperature: str
    status: int


@model
class TemperatureDataList(Model):
    items: list[TemperatureDataItem]


@model
class DevicedataAddAccesscontrolRuleRequest(Model):
    """Parameters of `client.devicedata.add_accesscontrol_rule`."""

    rule_name: str
    device_sn_list: list[str]
    pass_rule: PassRule | None = None
    remote_pass_rule: PassRule | None = None


@model
class DevicedataAddAccesscontrolRuleResponse(Response):
    """Answer of `client.devicedata.add_accesscontrol_rule`: 写入门禁通行规则."""

    rule_id: str
    invalid_list: list[str] | None = None
    """TODO 非法的open_userid列表，errcode不为0时此字段有效."""


@model
class DevicedataDelAccesscontrolRuleRequest(Model):
    """Parameters of `client.devicedata.del_accesscontrol_rule`."""

    rule_id: str


@model
class DevicedataGetAccesscontrolDataRequest(Model):
    """Parameters of `client.devicedata.get_accesscontrol_data`."""

    agentid: int | None = None
    user_type: int = field(enum=(0, 2))
    begin_time: int
    end_time: int
    data_filter_type: int = field(enum=(1, 2))
    device_sn_list: list[str] | None = field(default=None, max_items=100)
    open_userid_list: list[str] | None = field(default=None, max_items=100)
    limit: int | None = field(default=None, max=500)
    cursor: str | None = None


@model
class DevicedataGetAccesscontrolDataResponse(Response):
    """Answer of `client.devicedata.get_accesscontrol_data`: 获取门禁通行原始数据."""

    accesscontrol_data: AccessControlDataList
    next_cursor: str | None = None
    """TODO
    分页游标，用于实现分页拉取，拉取下一页数据时需将前一页next_cursor填入请求cursor。若有返回该字段且为非空，表示可能还有满足的门禁数据，需继续调用接口；返回空字符串代表已经是最后一页。
    ；由于权限检查等筛选，极端情况下可能accesscontrol_data.items返回为空，但后续依旧有满足条件的数据。
    """


@model
class DevicedataGetAccesscontrolRuleRequest(Model):
    """Parameters of `client.devicedata.get_accesscontrol_rule`."""

    device_sn: str


@model
class DevicedataGetAccesscontrolRuleResponse(Response):
    """Answer of `client.devicedata.get_accesscontrol_rule`: 读取门禁通行规则."""

    pass_rule: PassRuleList | None = None
    remote_pass_rule: PassRuleList | None = None
    """TODO 远程开门规则列表，object内各字段含义与 pass_rule_list相同."""


@model
class DevicedataGetAuthInfoRequest(Model):
    """Parameters of `client.devicedata.get_auth_info`."""

    agentid: int | None = None


@model
class DevicedataGetAuthInfoResponse(Response):
    """Answer of `client.devicedata.get_auth_info`: 获取硬件授权结果."""

    device_list: DeviceList


@model
class DevicedataGetCheckinDataRequest(Model):
    """Parameters of `client.devicedata.get_checkin_data`."""

    agentid: int | None = None
    user_type: int = field(enum=(0, 2))
    begin_time: int
    end_time: int
    data_filter_type: int = field(enum=(1, 2))
    device_sn_list: list[str] | None = field(default=None, max_items=100)
    open_userid_list: list[str] | None = field(default=None, max_items=100)
    limit: int | None = field(default=None, max=500)
    cursor: str | None = None


@model
class DevicedataGetCheckinDataResponse(Response):
    """Answer of `client.devicedata.get_checkin_data`: 获取考勤打卡原始数据."""

    checkindata: CheckinDataList
    next_cursor: str | None = None
    """TODO
    分页游标，用于实现分页拉取，拉取下一页数据时需将前一页next_cursor填入请求cursor。若有返回该字段且为非空，表示可能还有满足的打卡数据，需继续调用接口；返回空字符串代表已经是最后一页。
    ；由于权限检查等筛选，极端情况下可能checkindata.items返回为空，但后续依旧有满足条件的数据。
    """


@model
class DevicedataGetTemperatureDataRequest(Model):
    """Parameters of `client.devicedata.get_temperature_data`."""

    agentid: int | None = None
    user_type: int = field(enum=(0, 2))
    begin_time: int
    end_time: int
    data_filter_type: int = field(enum=(1, 2))
    device_sn_list: list[str] | None = field(default=None, max_items=100)
    open_userid_list: list[str] | None = field(default=None, max_items=100)
    limit: int | None = field(default=None, max=500)
    cursor: str | None = None


@model
class DevicedataGetTemperatureDataResponse(Response):
    """Answer of `client.devicedata.get_temperature_data`: 获取温度检测原始数据."""

    temperature_data: TemperatureDataList
    next_cursor: str | None = None
    """TODO
    分页游标，用于实现分页拉取，拉取下一页数据时需将前一页next_cursor填入请求cursor。若有返回该字段且为非空，表示可能还有满足的测温数据，需继续调用接口；返回空字符串代表已经是最后一页。
    ；由于权限检查等筛选，极端情况下可能temperature_data.items返回为空，但后续依旧有满足条件的数据。
    """


@model
class DevicedataModAccesscontrolRuleRequest(Model):
    """Parameters of `client.devicedata.mod_accesscontrol_rule`."""

    rule_id: str
    rule_name: str
    device_sn_list: list[str]
    pass_rule: PassRule | None = None
    remote_pass_rule: PassRule | None = None


@model
class DevicedataModAccesscontrolRuleResponse(Response):
    """Answer of `client.devicedata.mod_accesscontrol_rule`: 修改门禁通行规则."""

    invalid_list: list[str] | None = None
    """TODO 非法的open_userid列表，errcode不为0时此字段有效."""
