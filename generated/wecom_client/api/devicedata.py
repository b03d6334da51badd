# Generated from spec/api/devicedata.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""设备数据: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import devicedata as ops

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any
    from wecom_client.models.devicedata import (
        DevicedataAddAccesscontrolRuleResponse, DevicedataGetAccesscontrolDataResponse,
        DevicedataGetAccesscontrolRuleResponse, DevicedataGetAuthInfoResponse,
        DevicedataGetCheckinDataResponse, DevicedataGetTemperatureDataResponse,
        DevicedataModAccesscontrolRuleResponse, PassRule,
    )
    from wecom_runtime.model import Response


class DevicedataResource(Resource):
    """设备数据: `client.devicedata`."""

    def add_accesscontrol_rule(
        self,
        rule_name: str,
        device_sn_list: list[str],
        *,
        pass_rule: PassRule | Mapping[str, Any] | None = None,
        remote_pass_rule: PassRule | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> DevicedataAddAccesscontrolRuleResponse:
        """写入门禁通行规则: TODO 写入门禁通行规则.

        Args:
            rule_name: Name of the rule.
            device_sn_list: Serial numbers of the devices.
            pass_rule: TODO 门禁规则.
            remote_pass_rule: TODO 远程开门规则，远程开门规则列表，object内各字段含义与 pass_rule_list相同.

        POST /cgi-bin/devicedata/add_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96031
        """
        return self._call(ops.DEVICEDATA_ADD_ACCESSCONTROL_RULE, {
            "rule_name": rule_name, "device_sn_list": device_sn_list, "pass_rule": pass_rule,
            "remote_pass_rule": remote_pass_rule,
        }, timeout)

    def del_accesscontrol_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """删除门禁通行规则: TODO 删除门禁通行规则.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/devicedata/del_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96227
        """
        return self._call(ops.DEVICEDATA_DEL_ACCESSCONTROL_RULE, {"rule_id": rule_id}, timeout)

    def get_accesscontrol_data(
        self,
        user_type: int,
        begin_time: int,
        end_time: int,
        data_filter_type: int,
        *,
        agentid: int | None = None,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetAccesscontrolDataResponse:
        """获取门禁通行原始数据: TODO 获取门禁通行原始数据.

        Args:
            user_type: TODO 成员类型，0-企业成员，2-学生. One of 0 (TODO 企业成员), 2 (student).
            begin_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            data_filter_type: TODO
                门禁通行数据筛选条件，1-按设备sn进行筛选，该条件下device_sn_list必填；2-按成员openuserid进行筛选，该条件下open_userid_list必填.
                One of 1 (TODO 按设备sn进行筛选), 2 (TODO 按成员openuserid进行筛选).
            agentid: Id of the app.
            device_sn_list: Serial numbers of the devices. At most 100 items.
            open_userid_list: Encrypted userids. At most 100 items.
            limit: Page size. At most 500. Default: 200.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/devicedata/get_accesscontrol_data (access_token),
        https://developer.work.weixin.qq.com/document/path/96029
        """
        return self._call(ops.DEVICEDATA_GET_ACCESSCONTROL_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "agentid": agentid, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_accesscontrol_rule(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> DevicedataGetAccesscontrolRuleResponse:
        """读取门禁通行规则: TODO 读取门禁通行规则.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/devicedata/get_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96030
        """
        return self._call(ops.DEVICEDATA_GET_ACCESSCONTROL_RULE, {"device_sn": device_sn}, timeout)

    def get_auth_info(
        self,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetAuthInfoResponse:
        """获取硬件授权结果: TODO 获取硬件授权结果.

        Args:
            agentid: Id of the app.

        POST /cgi-bin/devicedata/get_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/96097
        """
        return self._call(ops.DEVICEDATA_GET_AUTH_INFO, {"agentid": agentid}, timeout)

    def get_checkin_data(
        self,
        user_type: int,
        begin_time: int,
        end_time: int,
        data_filter_type: int,
        *,
        agentid: int | None = None,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetCheckinDataResponse:
        """获取考勤打卡原始数据: TODO 获取考勤打卡原始数据.

        Args:
            user_type: TODO 成员类型，0-企业成员，2-学生. One of 0 (TODO 企业成员), 2 (student).
            begin_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            data_filter_type: TODO
                打卡数据筛选条件，1-按设备sn进行筛选，该条件下device_sn_list必填，并忽略输入的openuserid；2-按成员openuserid进行筛选，该条件下open_userid_list必填，并忽略传入的device_sn_list.
                One of 1 (TODO 按设备sn进行筛选), 2 (TODO 按成员openuserid进行筛选).
            agentid: Id of the app.
            device_sn_list: Serial numbers of the devices. At most 100 items.
            open_userid_list: Encrypted userids. At most 100 items.
            limit: Page size. At most 500. Default: 200.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/devicedata/get_checkin_data (access_token),
        https://developer.work.weixin.qq.com/document/path/96027
        """
        return self._call(ops.DEVICEDATA_GET_CHECKIN_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "agentid": agentid, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_temperature_data(
        self,
        user_type: int,
        begin_time: int,
        end_time: int,
        data_filter_type: int,
        *,
        agentid: int | None = None,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetTemperatureDataResponse:
        """获取温度检测原始数据: TODO 获取温度检测原始数据.

        Args:
            user_type: TODO 成员类型，0-企业成员，2-学生. One of 0 (TODO 企业成员), 2 (student).
            begin_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            data_filter_type: TODO
                温度检测数据筛选条件，1-按设备sn进行筛选，该条件下device_sn_list必填；2-按成员openuserid进行筛选，该条件下open_userid_list必填.
                One of 1 (TODO 按设备sn进行筛选), 2 (TODO 按成员openuserid进行筛选).
            agentid: Id of the app.
            device_sn_list: Serial numbers of the devices. At most 100 items.
            open_userid_list: Encrypted userids. At most 100 items.
            limit: Page size. At most 500. Default: 200.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/devicedata/get_temperature_data (access_token),
        https://developer.work.weixin.qq.com/document/path/96028
        """
        return self._call(ops.DEVICEDATA_GET_TEMPERATURE_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "agentid": agentid, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "limit": limit, "cursor": cursor,
        }, timeout)

    def mod_accesscontrol_rule(
        self,
        rule_id: str,
        rule_name: str,
        device_sn_list: list[str],
        *,
        pass_rule: PassRule | Mapping[str, Any] | None = None,
        remote_pass_rule: PassRule | Mapping[str, Any] | None = None,
        timeout: float | None = None,
    ) -> DevicedataModAccesscontrolRuleResponse:
        """修改门禁通行规则: TODO 修改门禁通行规则.

        Args:
            rule_id: Id of the rule.
            rule_name: Name of the rule.
            device_sn_list: Serial numbers of the devices.
            pass_rule: TODO 门禁规则.
            remote_pass_rule: TODO 远程开门规则，远程开门规则列表，object内各字段含义与 pass_rule_list相同.

        POST /cgi-bin/devicedata/mod_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96221
        """
        return self._call(ops.DEVICEDATA_MOD_ACCESSCONTROL_RULE, {
            "rule_id": rule_id, "rule_name": rule_name, "device_sn_list": device_sn_list,
            "pass_rule": pass_rule, "remote_pass_rule": remote_pass_rule,
        }, timeout)
