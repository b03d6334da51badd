# Generated from spec/api/devicedata.yaml by codegen. Do not edit.
"""Endpoints of 智慧硬件."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.devicedata import DevicedataAddAccesscontrolRuleResponse
    from wecom_client.models.devicedata import DevicedataGetAccesscontrolDataResponse
    from wecom_client.models.devicedata import DevicedataGetAccesscontrolRuleResponse
    from wecom_client.models.devicedata import DevicedataGetAuthInfoResponse
    from wecom_client.models.devicedata import DevicedataGetCheckinDataResponse
    from wecom_client.models.devicedata import DevicedataGetTemperatureDataResponse
    from wecom_client.models.devicedata import DevicedataModAccesscontrolRuleResponse
    from wecom_runtime.data.models import Response


DEVICEDATA_GET_AUTH_INFO: Operation[DevicedataGetAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/devicedata/get_auth_info",
    call="devicedata.get_auth_info",
    title="获取硬件授权结果",
    docs=(96097,),
    request="wecom_client.models.devicedata:DevicedataGetAuthInfoRequest",
    response="wecom_client.models.devicedata:DevicedataGetAuthInfoResponse",
    idempotent=True,
    reads=True,
    granted={"third_party": "设备接口信息权限"},
)
DEVICEDATA_GET_CHECKIN_DATA: Operation[DevicedataGetCheckinDataResponse] = Operation(
    "POST",
    "/cgi-bin/devicedata/get_checkin_data",
    call="devicedata.get_checkin_data",
    title="获取考勤打卡原始数据",
    docs=(96027,),
    request="wecom_client.models.devicedata:DevicedataGetCheckinDataRequest",
    response="wecom_client.models.devicedata:DevicedataGetCheckinDataResponse",
    idempotent=True,
    reads=True,
    granted={"third_party": "设备接口信息权限-考勤打卡原始数据"},
    pagination=Pagination(items="checkindata.items", send="cursor", receive="next_cursor"),
)
DEVICEDATA_GET_TEMPERATURE_DATA: Operation[DevicedataGetTemperatureDataResponse] = Operation(
    "POST",
    "/cgi-bin/devicedata/get_temperature_data",
    call="devicedata.get_temperature_data",
    title="获取温度检测原始数据",
    docs=(96028,),
    request="wecom_client.models.devicedata:DevicedataGetTemperatureDataRequest",
    response="wecom_client.models.devicedata:DevicedataGetTemperatureDataResponse",
    idempotent=True,
    reads=True,
    granted={"third_party": "设备接口信息权限-温度检测原始数据"},
    pagination=Pagination(items="temperature_data.items", send="cursor", receive="next_cursor"),
)
DEVICEDATA_GET_ACCESSCONTROL_DATA: Operation[DevicedataGetAccesscontrolDataResponse] = Operation(
    "POST",
    "/cgi-bin/devicedata/get_accesscontrol_data",
    call="devicedata.get_accesscontrol_data",
    title="获取门禁通行原始数据",
    docs=(96029,),
    request="wecom_client.models.devicedata:DevicedataGetAccesscontrolDataRequest",
    response="wecom_client.models.devicedata:DevicedataGetAccesscontrolDataResponse",
    idempotent=True,
    reads=True,
    granted={"third_party": "设备接口信息权限-门禁通行原始数据"},
    pagination=Pagination(items="accesscontrol_data.items", send="cursor", receive="next_cursor"),
)
DEVICEDATA_GET_ACCESSCONTROL_RULE: Operation[DevicedataGetAccesscontrolRuleResponse] = Operation(
    "POST",
    "/cgi-bin/devicedata/get_accesscontrol_rule",
    call="devicedata.get_accesscontrol_rule",
    title="读取门禁通行规则",
    docs=(96030,),
    request="wecom_client.models.devicedata:DevicedataGetAccesscontrolRuleRequest",
    response="wecom_client.models.devicedata:DevicedataGetAccesscontrolRuleResponse",
    idempotent=True,
    reads=True,
    granted={"third_party": "设备接口信息权限-读取门禁规则"},
)
DEVICEDATA_ADD_ACCESSCONTROL_RULE: Operation[DevicedataAddAccesscontrolRuleResponse] = Operation(
    "POST",
    "/cgi-bin/devicedata/add_accesscontrol_rule",
    call="devicedata.add_accesscontrol_rule",
    title="写入门禁通行规则",
    docs=(96031,),
    request="wecom_client.models.devicedata:DevicedataAddAccesscontrolRuleRequest",
    response="wecom_client.models.devicedata:DevicedataAddAccesscontrolRuleResponse",
    only_adds=True,
    granted={"third_party": "设备接口信息权限-创建门禁规则"},
)
DEVICEDATA_MOD_ACCESSCONTROL_RULE: Operation[DevicedataModAccesscontrolRuleResponse] = Operation(
    "POST",
    "/cgi-bin/devicedata/mod_accesscontrol_rule",
    call="devicedata.mod_accesscontrol_rule",
    title="修改门禁通行规则",
    docs=(96221,),
    request="wecom_client.models.devicedata:DevicedataModAccesscontrolRuleRequest",
    response="wecom_client.models.devicedata:DevicedataModAccesscontrolRuleResponse",
    idempotent=True,
    granted={"third_party": "设备接口信息权限-创建门禁规则"},
)
DEVICEDATA_DEL_ACCESSCONTROL_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/devicedata/del_accesscontrol_rule",
    call="devicedata.del_accesscontrol_rule",
    title="删除门禁通行规则",
    docs=(96227,),
    request="wecom_client.models.devicedata:DevicedataDelAccesscontrolRuleRequest",
    idempotent=True,
    granted={"third_party": "设备接口信息权限-创建门禁规则"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/devicedata/get_auth_info": DEVICEDATA_GET_AUTH_INFO,
    "/cgi-bin/devicedata/get_checkin_data": DEVICEDATA_GET_CHECKIN_DATA,
    "/cgi-bin/devicedata/get_temperature_data": DEVICEDATA_GET_TEMPERATURE_DATA,
    "/cgi-bin/devicedata/get_accesscontrol_data": DEVICEDATA_GET_ACCESSCONTROL_DATA,
    "/cgi-bin/devicedata/get_accesscontrol_rule": DEVICEDATA_GET_ACCESSCONTROL_RULE,
    "/cgi-bin/devicedata/add_accesscontrol_rule": DEVICEDATA_ADD_ACCESSCONTROL_RULE,
    "/cgi-bin/devicedata/mod_accesscontrol_rule": DEVICEDATA_MOD_ACCESSCONTROL_RULE,
    "/cgi-bin/devicedata/del_accesscontrol_rule": DEVICEDATA_DEL_ACCESSCONTROL_RULE,
}
