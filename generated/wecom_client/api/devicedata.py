# Generated from spec/api/devicedata.yaml by codegen. Do not edit.
"""智慧硬件: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import devicedata as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.devicedata import AccessRecord
    from wecom_client.models.devicedata import AccessRuleContent
    from wecom_client.models.devicedata import CheckinRecord
    from wecom_client.models.devicedata import DevicedataAddAccesscontrolRuleResponse
    from wecom_client.models.devicedata import DevicedataGetAccesscontrolDataResponse
    from wecom_client.models.devicedata import DevicedataGetAccesscontrolRuleResponse
    from wecom_client.models.devicedata import DevicedataGetAuthInfoResponse
    from wecom_client.models.devicedata import DevicedataGetCheckinDataResponse
    from wecom_client.models.devicedata import DevicedataGetTemperatureDataResponse
    from wecom_client.models.devicedata import DevicedataModAccesscontrolRuleResponse
    from wecom_client.models.devicedata import TemperatureRecord
    from wecom_client.params.devicedata import AccessRuleContentDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class DevicedataResource(Resource):
    """智慧硬件: `client.devicedata`."""

    def get_auth_info(
        self,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetAuthInfoResponse:
        """获取硬件授权结果: List the devices whose data a company lets the app read.

        A third-party app needs the permission 设备接口信息权限 of the company.

        Only third-party apps with the right 设备接口信息权限 (device data), after the company has
        authorized the devices.

        The company must have installed device and app, and authorized the raw data of the device once
        more.

        Args:
            agentid: Id of the app; only for an app of a suite.

        POST /cgi-bin/devicedata/get_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/96097
        """
        return self._call(ops.DEVICEDATA_GET_AUTH_INFO, {"agentid": agentid}, timeout)

    def get_checkin_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetCheckinDataResponse:
        """获取考勤打卡原始数据: Get the check-ins at devices.

        A third-party app needs the permission 设备接口信息权限-考勤打卡原始数据 of the company.

        Only third-party apps with the right 设备接口信息权限-考勤打卡原始数据 (check-in data); they get
        the people whom they see.

        A record may come twice, mostly where the range crosses the end of a month.

        The company must have installed device and app, and authorized the raw data of the device once
        more.

        `end_time` is at most 31 days after `begin_time`.

        `device_sn_list` is needed if `data_filter_type` is 1.

        `open_userid_list` is needed if `data_filter_type` is 2.

        Args:
            user_type: Kind of people. One of 0 (members), 2 (students).
            begin_time: Uploaded at or after this Unix time.
            end_time: Uploaded at or before this Unix time, at most a month after begin_time.
            data_filter_type: Which list below counts. One of 1 (by device), 2 (by person).
            device_sn_list: Serial numbers of devices; needed for filter 1. At most 100 items.
            open_userid_list: Encrypted userids of people whom the app sees; needed for filter 2. At most
                100 items.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 500. Default: 200.
            agentid: Id of the app; needed for an app of a suite.

        POST /cgi-bin/devicedata/get_checkin_data (access_token),
        https://developer.work.weixin.qq.com/document/path/96027
        """
        return self._call(ops.DEVICEDATA_GET_CHECKIN_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    def iter_get_checkin_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Pages[CheckinRecord]:
        """获取考勤打卡原始数据: the items of all pages of `get_checkin_data`, fetched as they are needed."""
        return self._iterate(ops.DEVICEDATA_GET_CHECKIN_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    def get_temperature_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetTemperatureDataResponse:
        """获取温度检测原始数据: Get the temperatures that devices have taken.

        A third-party app needs the permission 设备接口信息权限-温度检测原始数据 of the company.

        Only third-party apps with the right 设备接口信息权限-温度检测原始数据 (temperature data); they get
        the people whom they see.

        A record may come twice, mostly where the range crosses the end of a month.

        The company must have installed device and app, and authorized the raw data of the device once
        more.

        `end_time` is at most 31 days after `begin_time`.

        `device_sn_list` is needed if `data_filter_type` is 1.

        `open_userid_list` is needed if `data_filter_type` is 2.

        Args:
            user_type: Kind of people. One of 0 (members), 2 (students).
            begin_time: Uploaded at or after this Unix time.
            end_time: Uploaded at or before this Unix time, at most a month after begin_time.
            data_filter_type: Which list below counts. One of 1 (by device), 2 (by person).
            device_sn_list: Serial numbers of devices; needed for filter 1. At most 100 items.
            open_userid_list: Encrypted userids of people whom the app sees; needed for filter 2. At most
                100 items.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 500. Default: 200.
            agentid: Id of the app; needed for an app of a suite.

        POST /cgi-bin/devicedata/get_temperature_data (access_token),
        https://developer.work.weixin.qq.com/document/path/96028
        """
        return self._call(ops.DEVICEDATA_GET_TEMPERATURE_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    def iter_get_temperature_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Pages[TemperatureRecord]:
        """获取温度检测原始数据: the items of all pages of `get_temperature_data`, fetched as they are needed."""
        return self._iterate(ops.DEVICEDATA_GET_TEMPERATURE_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    def get_accesscontrol_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetAccesscontrolDataResponse:
        """获取门禁通行原始数据: Get who passed the doors of devices.

        A third-party app needs the permission 设备接口信息权限-门禁通行原始数据 of the company.

        Only third-party apps with the right 设备接口信息权限-门禁通行原始数据 (access data); they get the
        people whom they see.

        A record may come twice, mostly where the range crosses the end of a month.

        The company must have installed device and app, and authorized the raw data of the device once
        more.

        `end_time` is at most 31 days after `begin_time`.

        `device_sn_list` is needed if `data_filter_type` is 1.

        `open_userid_list` is needed if `data_filter_type` is 2.

        Args:
            user_type: Kind of people. One of 0 (members), 2 (students).
            begin_time: Uploaded at or after this Unix time.
            end_time: Uploaded at or before this Unix time, at most a month after begin_time.
            data_filter_type: Which list below counts. One of 1 (by device), 2 (by person).
            device_sn_list: Serial numbers of devices; needed for filter 1. At most 100 items.
            open_userid_list: Encrypted userids of people whom the app sees; needed for filter 2. At most
                100 items.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 500. Default: 200.
            agentid: Id of the app; needed for an app of a suite.

        POST /cgi-bin/devicedata/get_accesscontrol_data (access_token),
        https://developer.work.weixin.qq.com/document/path/96029
        """
        return self._call(ops.DEVICEDATA_GET_ACCESSCONTROL_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    def iter_get_accesscontrol_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Pages[AccessRecord]:
        """获取门禁通行原始数据: the items of all pages of `get_accesscontrol_data`, fetched as they are
        needed.
        """
        return self._iterate(ops.DEVICEDATA_GET_ACCESSCONTROL_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    def get_accesscontrol_rule(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> DevicedataGetAccesscontrolRuleResponse:
        """读取门禁通行规则: Get the access rules of a device.

        A third-party app needs the permission 设备接口信息权限-读取门禁规则 of the company.

        Only third-party apps with the right 设备接口信息权限-读取门禁规则 (read access rules); they get
        the people whom they see.

        The company must have installed device and app.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/devicedata/get_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96030
        """
        return self._call(ops.DEVICEDATA_GET_ACCESSCONTROL_RULE, {"device_sn": device_sn}, timeout)

    def add_accesscontrol_rule(
        self,
        device_sn_list: list[str],
        rule_name: str,
        *,
        pass_rule: AccessRuleContent | AccessRuleContentDict | None = None,
        remote_pass_rule: AccessRuleContent | AccessRuleContentDict | None = None,
        timeout: float | None = None,
    ) -> DevicedataAddAccesscontrolRuleResponse:
        """写入门禁通行规则: Create an access rule for devices.

        A third-party app needs the permission 设备接口信息权限-创建门禁规则 of the company.

        Only third-party apps with the right 设备接口信息权限-创建门禁规则 (create access rules).

        People must be visible to the app and allowed to use the devices.

        The company must have installed device and app.

        At least one access rule or remote opening rule is needed.

        Of pass_rule only the hours and the weekdays count; steps with / are not supported.

        At least one of `pass_rule` and `remote_pass_rule` is needed.

        Args:
            device_sn_list: Serial numbers of devices that are authorized for the app.
            rule_name: Name of the rule.
            pass_rule: Rule of passing at the device; this or the next one is needed.
            remote_pass_rule: Rule of opening it remotely.

        POST /cgi-bin/devicedata/add_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96031
        """
        return self._call(ops.DEVICEDATA_ADD_ACCESSCONTROL_RULE, {
            "device_sn_list": device_sn_list, "rule_name": rule_name, "pass_rule": pass_rule,
            "remote_pass_rule": remote_pass_rule,
        }, timeout)

    def mod_accesscontrol_rule(
        self,
        rule_id: str,
        device_sn_list: list[str],
        rule_name: str,
        *,
        pass_rule: AccessRuleContent | AccessRuleContentDict | None = None,
        remote_pass_rule: AccessRuleContent | AccessRuleContentDict | None = None,
        timeout: float | None = None,
    ) -> DevicedataModAccesscontrolRuleResponse:
        """修改门禁通行规则: Change an access rule that the app has created.

        A third-party app needs the permission 设备接口信息权限-创建门禁规则 of the company.

        Only third-party apps with the right 设备接口信息权限-创建门禁规则 (create access rules).

        A rule that already holds people or devices out of the app's reach cannot be changed.

        The company must have installed device and app.

        Of pass_rule only the hours and the weekdays count; steps with / are not supported.

        Args:
            rule_id: Id of the rule.
            device_sn_list: Serial numbers of devices that are authorized for the app.
            rule_name: Name of the rule.
            pass_rule: Rule of passing at the device.
            remote_pass_rule: Rule of opening it remotely.

        POST /cgi-bin/devicedata/mod_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96221
        """
        return self._call(ops.DEVICEDATA_MOD_ACCESSCONTROL_RULE, {
            "rule_id": rule_id, "device_sn_list": device_sn_list, "rule_name": rule_name,
            "pass_rule": pass_rule, "remote_pass_rule": remote_pass_rule,
        }, timeout)

    def del_accesscontrol_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """删除门禁通行规则: Delete an access rule that the app has created.

        A third-party app needs the permission 设备接口信息权限-创建门禁规则 of the company.

        Only third-party apps with the right 设备接口信息权限-创建门禁规则 (create access rules).

        The company must have installed device and app.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/devicedata/del_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96227
        """
        return self._call(ops.DEVICEDATA_DEL_ACCESSCONTROL_RULE, {"rule_id": rule_id}, timeout)


class AsyncDevicedataResource(AsyncResource):
    """智慧硬件: `client.devicedata`, asynchronous."""

    async def get_auth_info(
        self,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetAuthInfoResponse:
        """获取硬件授权结果: List the devices whose data a company lets the app read.

        A third-party app needs the permission 设备接口信息权限 of the company.

        Only third-party apps with the right 设备接口信息权限 (device data), after the company has
        authorized the devices.

        The company must have installed device and app, and authorized the raw data of the device once
        more.

        Args:
            agentid: Id of the app; only for an app of a suite.

        POST /cgi-bin/devicedata/get_auth_info (access_token),
        https://developer.work.weixin.qq.com/document/path/96097
        """
        return await self._call(ops.DEVICEDATA_GET_AUTH_INFO, {"agentid": agentid}, timeout)

    async def get_checkin_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetCheckinDataResponse:
        """获取考勤打卡原始数据: Get the check-ins at devices.

        A third-party app needs the permission 设备接口信息权限-考勤打卡原始数据 of the company.

        Only third-party apps with the right 设备接口信息权限-考勤打卡原始数据 (check-in data); they get
        the people whom they see.

        A record may come twice, mostly where the range crosses the end of a month.

        The company must have installed device and app, and authorized the raw data of the device once
        more.

        `end_time` is at most 31 days after `begin_time`.

        `device_sn_list` is needed if `data_filter_type` is 1.

        `open_userid_list` is needed if `data_filter_type` is 2.

        Args:
            user_type: Kind of people. One of 0 (members), 2 (students).
            begin_time: Uploaded at or after this Unix time.
            end_time: Uploaded at or before this Unix time, at most a month after begin_time.
            data_filter_type: Which list below counts. One of 1 (by device), 2 (by person).
            device_sn_list: Serial numbers of devices; needed for filter 1. At most 100 items.
            open_userid_list: Encrypted userids of people whom the app sees; needed for filter 2. At most
                100 items.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 500. Default: 200.
            agentid: Id of the app; needed for an app of a suite.

        POST /cgi-bin/devicedata/get_checkin_data (access_token),
        https://developer.work.weixin.qq.com/document/path/96027
        """
        return await self._call(ops.DEVICEDATA_GET_CHECKIN_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    def iter_get_checkin_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[CheckinRecord]:
        """获取考勤打卡原始数据: the items of all pages of `get_checkin_data`, fetched as they are needed."""
        return self._iterate(ops.DEVICEDATA_GET_CHECKIN_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    async def get_temperature_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetTemperatureDataResponse:
        """获取温度检测原始数据: Get the temperatures that devices have taken.

        A third-party app needs the permission 设备接口信息权限-温度检测原始数据 of the company.

        Only third-party apps with the right 设备接口信息权限-温度检测原始数据 (temperature data); they get
        the people whom they see.

        A record may come twice, mostly where the range crosses the end of a month.

        The company must have installed device and app, and authorized the raw data of the device once
        more.

        `end_time` is at most 31 days after `begin_time`.

        `device_sn_list` is needed if `data_filter_type` is 1.

        `open_userid_list` is needed if `data_filter_type` is 2.

        Args:
            user_type: Kind of people. One of 0 (members), 2 (students).
            begin_time: Uploaded at or after this Unix time.
            end_time: Uploaded at or before this Unix time, at most a month after begin_time.
            data_filter_type: Which list below counts. One of 1 (by device), 2 (by person).
            device_sn_list: Serial numbers of devices; needed for filter 1. At most 100 items.
            open_userid_list: Encrypted userids of people whom the app sees; needed for filter 2. At most
                100 items.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 500. Default: 200.
            agentid: Id of the app; needed for an app of a suite.

        POST /cgi-bin/devicedata/get_temperature_data (access_token),
        https://developer.work.weixin.qq.com/document/path/96028
        """
        return await self._call(ops.DEVICEDATA_GET_TEMPERATURE_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    def iter_get_temperature_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[TemperatureRecord]:
        """获取温度检测原始数据: the items of all pages of `get_temperature_data`, fetched as they are needed."""
        return self._iterate(ops.DEVICEDATA_GET_TEMPERATURE_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    async def get_accesscontrol_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> DevicedataGetAccesscontrolDataResponse:
        """获取门禁通行原始数据: Get who passed the doors of devices.

        A third-party app needs the permission 设备接口信息权限-门禁通行原始数据 of the company.

        Only third-party apps with the right 设备接口信息权限-门禁通行原始数据 (access data); they get the
        people whom they see.

        A record may come twice, mostly where the range crosses the end of a month.

        The company must have installed device and app, and authorized the raw data of the device once
        more.

        `end_time` is at most 31 days after `begin_time`.

        `device_sn_list` is needed if `data_filter_type` is 1.

        `open_userid_list` is needed if `data_filter_type` is 2.

        Args:
            user_type: Kind of people. One of 0 (members), 2 (students).
            begin_time: Uploaded at or after this Unix time.
            end_time: Uploaded at or before this Unix time, at most a month after begin_time.
            data_filter_type: Which list below counts. One of 1 (by device), 2 (by person).
            device_sn_list: Serial numbers of devices; needed for filter 1. At most 100 items.
            open_userid_list: Encrypted userids of people whom the app sees; needed for filter 2. At most
                100 items.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 500. Default: 200.
            agentid: Id of the app; needed for an app of a suite.

        POST /cgi-bin/devicedata/get_accesscontrol_data (access_token),
        https://developer.work.weixin.qq.com/document/path/96029
        """
        return await self._call(ops.DEVICEDATA_GET_ACCESSCONTROL_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    def iter_get_accesscontrol_data(
        self,
        user_type: int,
        begin_time: Time,
        end_time: Time,
        data_filter_type: int,
        *,
        device_sn_list: list[str] | None = None,
        open_userid_list: list[str] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[AccessRecord]:
        """获取门禁通行原始数据: the items of all pages of `get_accesscontrol_data`, fetched as they are
        needed.
        """
        return self._iterate(ops.DEVICEDATA_GET_ACCESSCONTROL_DATA, {
            "user_type": user_type, "begin_time": begin_time, "end_time": end_time,
            "data_filter_type": data_filter_type, "device_sn_list": device_sn_list,
            "open_userid_list": open_userid_list, "cursor": cursor, "limit": limit, "agentid": agentid,
        }, timeout)

    async def get_accesscontrol_rule(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> DevicedataGetAccesscontrolRuleResponse:
        """读取门禁通行规则: Get the access rules of a device.

        A third-party app needs the permission 设备接口信息权限-读取门禁规则 of the company.

        Only third-party apps with the right 设备接口信息权限-读取门禁规则 (read access rules); they get
        the people whom they see.

        The company must have installed device and app.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/devicedata/get_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96030
        """
        return await self._call(ops.DEVICEDATA_GET_ACCESSCONTROL_RULE, {"device_sn": device_sn}, timeout)

    async def add_accesscontrol_rule(
        self,
        device_sn_list: list[str],
        rule_name: str,
        *,
        pass_rule: AccessRuleContent | AccessRuleContentDict | None = None,
        remote_pass_rule: AccessRuleContent | AccessRuleContentDict | None = None,
        timeout: float | None = None,
    ) -> DevicedataAddAccesscontrolRuleResponse:
        """写入门禁通行规则: Create an access rule for devices.

        A third-party app needs the permission 设备接口信息权限-创建门禁规则 of the company.

        Only third-party apps with the right 设备接口信息权限-创建门禁规则 (create access rules).

        People must be visible to the app and allowed to use the devices.

        The company must have installed device and app.

        At least one access rule or remote opening rule is needed.

        Of pass_rule only the hours and the weekdays count; steps with / are not supported.

        At least one of `pass_rule` and `remote_pass_rule` is needed.

        Args:
            device_sn_list: Serial numbers of devices that are authorized for the app.
            rule_name: Name of the rule.
            pass_rule: Rule of passing at the device; this or the next one is needed.
            remote_pass_rule: Rule of opening it remotely.

        POST /cgi-bin/devicedata/add_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96031
        """
        return await self._call(ops.DEVICEDATA_ADD_ACCESSCONTROL_RULE, {
            "device_sn_list": device_sn_list, "rule_name": rule_name, "pass_rule": pass_rule,
            "remote_pass_rule": remote_pass_rule,
        }, timeout)

    async def mod_accesscontrol_rule(
        self,
        rule_id: str,
        device_sn_list: list[str],
        rule_name: str,
        *,
        pass_rule: AccessRuleContent | AccessRuleContentDict | None = None,
        remote_pass_rule: AccessRuleContent | AccessRuleContentDict | None = None,
        timeout: float | None = None,
    ) -> DevicedataModAccesscontrolRuleResponse:
        """修改门禁通行规则: Change an access rule that the app has created.

        A third-party app needs the permission 设备接口信息权限-创建门禁规则 of the company.

        Only third-party apps with the right 设备接口信息权限-创建门禁规则 (create access rules).

        A rule that already holds people or devices out of the app's reach cannot be changed.

        The company must have installed device and app.

        Of pass_rule only the hours and the weekdays count; steps with / are not supported.

        Args:
            rule_id: Id of the rule.
            device_sn_list: Serial numbers of devices that are authorized for the app.
            rule_name: Name of the rule.
            pass_rule: Rule of passing at the device.
            remote_pass_rule: Rule of opening it remotely.

        POST /cgi-bin/devicedata/mod_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96221
        """
        return await self._call(ops.DEVICEDATA_MOD_ACCESSCONTROL_RULE, {
            "rule_id": rule_id, "device_sn_list": device_sn_list, "rule_name": rule_name,
            "pass_rule": pass_rule, "remote_pass_rule": remote_pass_rule,
        }, timeout)

    async def del_accesscontrol_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """删除门禁通行规则: Delete an access rule that the app has created.

        A third-party app needs the permission 设备接口信息权限-创建门禁规则 of the company.

        Only third-party apps with the right 设备接口信息权限-创建门禁规则 (create access rules).

        The company must have installed device and app.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/devicedata/del_accesscontrol_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/96227
        """
        return await self._call(ops.DEVICEDATA_DEL_ACCESSCONTROL_RULE, {"rule_id": rule_id}, timeout)
