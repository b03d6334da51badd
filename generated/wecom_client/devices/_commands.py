# Generated from spec/device/ by codegen. Do not edit.
"""The commands that a device sends over its long connection, one method each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.channels.devices.connection import BaseAsyncDeviceConnection
from wecom_runtime.channels.devices.threaded import BaseDeviceConnection

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence
    from typing import Any
    from typing import Literal
    from wecom_client.devices.commands import AsyncBatchReportUserTemperatureFrameAnswer
    from wecom_client.devices.commands import CheckUseridFrameAnswer
    from wecom_client.devices.commands import CheckinFrameAnswer
    from wecom_client.devices.commands import DeviceCheckin
    from wecom_client.devices.commands import DeviceFeatures
    from wecom_client.devices.commands import DeviceTemperature
    from wecom_client.devices.commands import DeviceUserKey
    from wecom_client.devices.commands import GetCorpInfoFrameAnswer
    from wecom_client.devices.commands import GetFirmwareInfoFrameAnswer
    from wecom_client.devices.commands import GetHealthStatusFrameAnswer
    from wecom_client.devices.commands import GetNotifyHistoryFrameAnswer
    from wecom_client.devices.commands import GetOpenSelfInputFrameAnswer
    from wecom_client.devices.commands import GetPermVersionFrameAnswer
    from wecom_client.devices.commands import GetUserinfoByIdsFrameAnswer
    from wecom_client.devices.commands import GetUserinfoByPageFrameAnswer
    from wecom_client.devices.commands import GetVisitorByIdsFrameAnswer
    from wecom_client.devices.commands import GetVisitorVersionFrameAnswer
    from wecom_client.devices.commands import ReportUserTemperatureFrameAnswer
    from wecom_client.devices.commands import UploadUserinfoFrameAnswer


class DeviceCommands(BaseDeviceConnection):
    """The commands of a device."""

    def get_firmware_info(self, *, timeout: float = 30.0) -> GetFirmwareInfoFrameAnswer:
        """获取最新固件信息: Get the newest firmware.

        https://developer.work.weixin.qq.com/document/path/91382
        """
        answer: GetFirmwareInfoFrameAnswer = self._ask("get_firmware_info", {}, timeout)
        return answer

    def gen_login_qrcode(self, state: str, *, format_version: int = 1, timeout: float = 30.0) -> bytes:
        """设备登录二维码: Get a picture of the QR code by which members log in at the device.

        The code is good until another company binds the device.

        Args:
            state: Text that comes with `PushUserScan` when the code is scanned.
            format_version: Form of the answer; 1. Default: 1.

        https://developer.work.weixin.qq.com/document/path/91626
        """
        return self._fetch("gen_login_qrcode", {"state": state, "format_version": format_version}, timeout)

    def get_corp_info(self, *, timeout: float = 30.0) -> GetCorpInfoFrameAnswer:
        """获取设备绑定企业信息: Get the company that has bound the device.

        https://developer.work.weixin.qq.com/document/path/93508
        """
        answer: GetCorpInfoFrameAnswer = self._ask("get_corp_info", {}, timeout)
        return answer

    def selfhelp_notify(self, data: str, *, timeout: float = 30.0) -> None:
        """触发云端下发指令: Have WeCom push something, to try the device out.

        Args:
            data: What is pushed; JSON in it has to be escaped.

        https://developer.work.weixin.qq.com/document/path/91380
        """
        self._tell("selfhelp_notify", {"data": data}, timeout)

    def report_device_feature(self, device_feature: str, *, timeout: float = 30.0) -> None:
        """上报设备自定义属性: Tell what the device is, after it has connected and when new firmware changes
        that.

        Args:
            device_feature: A text in the maker's own form.

        https://developer.work.weixin.qq.com/document/path/92628
        """
        self._tell("report_device_feature", {"device_feature": device_feature}, timeout)

    def get_perm_version(self, *, timeout: float = 30.0) -> GetPermVersionFrameAnswer:
        """获取通讯录最新版本号: Get the version of the list of people.

        A device whose list is older gets all of it by `get_userinfo_by_page`.

        https://developer.work.weixin.qq.com/document/path/93987
        """
        answer: GetPermVersionFrameAnswer = self._ask("get_perm_version", {}, timeout)
        return answer

    def get_userinfo_by_page(
        self,
        offset: int,
        limit: int,
        *,
        is_req_fp_info: bool | Literal[0, 1] | None = None,
        is_req_fa_info: bool | Literal[0, 1] | None = None,
        is_req_public_key: bool | Literal[0, 1] | None = None,
        timeout: float = 30.0,
    ) -> GetUserinfoByPageFrameAnswer:
        """全量获取用户数据: Get all people who may use the device, page by page.

        When `perm_version` changes before the last page, begin again.

        Args:
            offset: How many to leave out. At least 0.
            limit: How many to get. At most 200.
            is_req_fp_info: Whether to get fingerprints. Default: 1.
            is_req_fa_info: Whether to get faces. Default: 1.
            is_req_public_key: Whether to get public keys. Default: 0.

        https://developer.work.weixin.qq.com/document/path/93983
        """
        answer: GetUserinfoByPageFrameAnswer = self._ask("get_userinfo_by_page", {
            "offset": offset, "limit": limit, "is_req_fp_info": is_req_fp_info,
            "is_req_fa_info": is_req_fa_info, "is_req_public_key": is_req_public_key,
        }, timeout)
        return answer

    def get_userinfo_by_ids(
        self,
        *,
        userids: list[str] | None = None,
        user_item: Sequence[DeviceUserKey | Mapping[str, Any]] | None = None,
        is_req_fp_info: bool | Literal[0, 1] | None = None,
        is_req_fa_info: bool | Literal[0, 1] | None = None,
        is_req_public_key: bool | Literal[0, 1] | None = None,
        timeout: float = 30.0,
    ) -> GetUserinfoByIdsFrameAnswer:
        """增量获取用户数据: Get some people, after `PushChangeContact` has named them.

        At least one of `userids` and `user_item` is needed.

        Args:
            userids: UserIDs; for older devices. At most 200 items.
            user_item: The people.
            is_req_fp_info: Whether to get fingerprints. Default: 1.
            is_req_fa_info: Whether to get faces. Default: 1.
            is_req_public_key: Whether to get public keys. Default: 0.

        https://developer.work.weixin.qq.com/document/path/93984
        """
        answer: GetUserinfoByIdsFrameAnswer = self._ask("get_userinfo_by_ids", {
            "userids": userids, "user_item": user_item, "is_req_fp_info": is_req_fp_info,
            "is_req_fa_info": is_req_fa_info, "is_req_public_key": is_req_public_key,
        }, timeout)
        return answer

    def check_userid(
        self,
        *,
        userid: list[str] | None = None,
        userid_item: Sequence[DeviceUserKey | Mapping[str, Any]] | None = None,
        timeout: float = 30.0,
    ) -> CheckUseridFrameAnswer:
        """检查UserId合法性: Tell who may use the device.

        At least one of `userid` and `userid_item` is needed.

        Args:
            userid: UserIDs; for older devices. At most 200 items.
            userid_item: The people.

        https://developer.work.weixin.qq.com/document/path/93991
        """
        answer: CheckUseridFrameAnswer = self._ask("check_userid", {
            "userid": userid, "userid_item": userid_item,
        }, timeout)
        return answer

    def get_notify_history(
        self,
        offset: int,
        *,
        perm_version: int | None = None,
        limit: int | None = None,
        timeout: float = 30.0,
    ) -> GetNotifyHistoryFrameAnswer:
        """获取UserId的变更信息: Get the changes of UserIDs that were pushed in the last three months.

        Args:
            offset: How many to leave out. At least 0.
            perm_version: Only those of later versions. At least 0.
            limit: How many to get. At least 0.

        https://developer.work.weixin.qq.com/document/path/91586
        """
        answer: GetNotifyHistoryFrameAnswer = self._ask("get_notify_history", {
            "offset": offset, "perm_version": perm_version, "limit": limit,
        }, timeout)
        return answer

    def upload_userinfo(
        self,
        userinfo: Sequence[DeviceFeatures | Mapping[str, Any]],
        *,
        oper_id: str | None = None,
        errcode: int | None = None,
        errmsg: str | None = None,
        timeout: float = 30.0,
    ) -> UploadUserinfoFrameAnswer:
        """上传识别特征值: Upload faces and fingerprints that were entered at the device.

        Only what cannot be turned back into a face or a fingerprint may be sent, never the pictures.

        oper_id, errcode and errmsg belong to one person, within a minute of the entry.

        Args:
            userinfo: The people. At most 200 items.
            oper_id: Id of the operation that asked for it.
            errcode: How it went: 0, or an error code of the device's own. Default: 0.
            errmsg: ok, or what went wrong; it is shown to the member.

        https://developer.work.weixin.qq.com/document/path/93982
        """
        answer: UploadUserinfoFrameAnswer = self._ask("upload_userinfo", {
            "userinfo": userinfo, "oper_id": oper_id, "errcode": errcode, "errmsg": errmsg,
        }, timeout)
        return answer

    def get_open_self_input(self, *, timeout: float = 30.0) -> GetOpenSelfInputFrameAnswer:
        """获取设备自助录入开关状态: Tell whether members may enter their faces and fingerprints themselves.

        https://developer.work.weixin.qq.com/document/path/93616
        """
        answer: GetOpenSelfInputFrameAnswer = self._ask("get_open_self_input", {}, timeout)
        return answer

    def get_visitor_version(self, *, timeout: float = 30.0) -> GetVisitorVersionFrameAnswer:
        """获取访客列表最新版本号: Get the version of the list of visitors.

        https://developer.work.weixin.qq.com/document/path/94020
        """
        answer: GetVisitorVersionFrameAnswer = self._ask("get_visitor_version", {}, timeout)
        return answer

    def get_visitor_by_ids(
        self,
        userids: list[str],
        *,
        is_req_public_key: bool | Literal[0, 1] | None = None,
        timeout: float = 30.0,
    ) -> GetVisitorByIdsFrameAnswer:
        """增量获取访客数据: Get some visitors, after `PushVisitorListChange` has named them.

        Args:
            userids: Ids of the visitors. At most 200 items.
            is_req_public_key: Whether to get public keys. Default: 0.

        https://developer.work.weixin.qq.com/document/path/93989
        """
        answer: GetVisitorByIdsFrameAnswer = self._ask("get_visitor_by_ids", {
            "userids": userids, "is_req_public_key": is_req_public_key,
        }, timeout)
        return answer

    def checkin(
        self,
        checkin_data: Sequence[DeviceCheckin | Mapping[str, Any]],
        *,
        timeout: float = 30.0,
    ) -> CheckinFrameAnswer:
        """上报考勤打卡/门禁通行记录: Tell who checked in or went through.

        What fails may be kept in the device and sent again later.

        Records of visitors and students are not handled yet, and may be sent all the same.

        Args:
            checkin_data: The records. At most 200 items.

        https://developer.work.weixin.qq.com/document/path/93985
        """
        answer: CheckinFrameAnswer = self._ask("checkin", {"checkin_data": checkin_data}, timeout)
        return answer

    def report_remote_open_door(
        self,
        type: Literal["remote_open_door", "scan_qrcode_open"],
        oper_id: str,
        status: int,
        *,
        timeout: float = 30.0,
    ) -> None:
        """上报远程开门/扫码开门结果: Tell whether the door was opened.

        Without it within three seconds the command counts as failed.

        Args:
            type: How it was asked for. One of remote_open_door (asked for in the app), scan_qrcode_open
                (by a scanned code).
            oper_id: oper_id of `PushRemoteOpenDoor` or `PushUserScan`.
            status: How it went. One of 0 (opened), 1 (failed).

        https://developer.work.weixin.qq.com/document/path/95050
        """
        self._tell("report_remote_open_door", {"type": type, "oper_id": oper_id, "status": status}, timeout)

    def report_user_temperature(
        self,
        userid: str,
        user_type: int,
        temperature: str,
        status: int,
        *,
        timeout: float = 30.0,
    ) -> ReportUserTemperatureFrameAnswer:
        """上报体温检测记录: Tell the temperature of a person.

        Args:
            userid: UserID of the person.
            user_type: Kind of person. One of 0 (member), 2 (student).
            temperature: Degrees Celsius.
            status: What it means. One of 0 (normal), 1 (fever), 2 (too low).

        https://developer.work.weixin.qq.com/document/path/93992
        """
        answer: ReportUserTemperatureFrameAnswer = self._ask("report_user_temperature", {
            "userid": userid, "user_type": user_type, "temperature": temperature, "status": status,
        }, timeout)
        return answer

    def async_batch_report_user_temperature(
        self,
        item: Sequence[DeviceTemperature | Mapping[str, Any]],
        *,
        timeout: float = 30.0,
    ) -> AsyncBatchReportUserTemperatureFrameAnswer:
        """异步补录体温检测记录: Tell temperatures that were taken while the device was offline.

        Args:
            item: The temperatures. At most 100 items.

        https://developer.work.weixin.qq.com/document/path/93994
        """
        answer: AsyncBatchReportUserTemperatureFrameAnswer = self._ask("async_batch_report_user_temperature", {
            "item": item,
        }, timeout)
        return answer

    def get_health_status(
        self,
        userid: str,
        user_type: int,
        *,
        timeout: float = 30.0,
    ) -> GetHealthStatusFrameAnswer:
        """获取健康码信息: Get the health code of a person.

        Args:
            userid: UserID of the person.
            user_type: Kind of person. One of 0 (member), 2 (student).

        https://developer.work.weixin.qq.com/document/path/93993
        """
        answer: GetHealthStatusFrameAnswer = self._ask("get_health_status", {
            "userid": userid, "user_type": user_type,
        }, timeout)
        return answer


class AsyncDeviceCommands(BaseAsyncDeviceConnection):
    """The commands of a device, asynchronous."""

    async def get_firmware_info(self, *, timeout: float = 30.0) -> GetFirmwareInfoFrameAnswer:
        """获取最新固件信息: Get the newest firmware.

        https://developer.work.weixin.qq.com/document/path/91382
        """
        answer: GetFirmwareInfoFrameAnswer = await self._ask("get_firmware_info", {}, timeout)
        return answer

    async def gen_login_qrcode(self, state: str, *, format_version: int = 1, timeout: float = 30.0) -> bytes:
        """设备登录二维码: Get a picture of the QR code by which members log in at the device.

        The code is good until another company binds the device.

        Args:
            state: Text that comes with `PushUserScan` when the code is scanned.
            format_version: Form of the answer; 1. Default: 1.

        https://developer.work.weixin.qq.com/document/path/91626
        """
        return await self._fetch("gen_login_qrcode", {
            "state": state, "format_version": format_version,
        }, timeout)

    async def get_corp_info(self, *, timeout: float = 30.0) -> GetCorpInfoFrameAnswer:
        """获取设备绑定企业信息: Get the company that has bound the device.

        https://developer.work.weixin.qq.com/document/path/93508
        """
        answer: GetCorpInfoFrameAnswer = await self._ask("get_corp_info", {}, timeout)
        return answer

    async def selfhelp_notify(self, data: str, *, timeout: float = 30.0) -> None:
        """触发云端下发指令: Have WeCom push something, to try the device out.

        Args:
            data: What is pushed; JSON in it has to be escaped.

        https://developer.work.weixin.qq.com/document/path/91380
        """
        await self._tell("selfhelp_notify", {"data": data}, timeout)

    async def report_device_feature(self, device_feature: str, *, timeout: float = 30.0) -> None:
        """上报设备自定义属性: Tell what the device is, after it has connected and when new firmware changes
        that.

        Args:
            device_feature: A text in the maker's own form.

        https://developer.work.weixin.qq.com/document/path/92628
        """
        await self._tell("report_device_feature", {"device_feature": device_feature}, timeout)

    async def get_perm_version(self, *, timeout: float = 30.0) -> GetPermVersionFrameAnswer:
        """获取通讯录最新版本号: Get the version of the list of people.

        A device whose list is older gets all of it by `get_userinfo_by_page`.

        https://developer.work.weixin.qq.com/document/path/93987
        """
        answer: GetPermVersionFrameAnswer = await self._ask("get_perm_version", {}, timeout)
        return answer

    async def get_userinfo_by_page(
        self,
        offset: int,
        limit: int,
        *,
        is_req_fp_info: bool | Literal[0, 1] | None = None,
        is_req_fa_info: bool | Literal[0, 1] | None = None,
        is_req_public_key: bool | Literal[0, 1] | None = None,
        timeout: float = 30.0,
    ) -> GetUserinfoByPageFrameAnswer:
        """全量获取用户数据: Get all people who may use the device, page by page.

        When `perm_version` changes before the last page, begin again.

        Args:
            offset: How many to leave out. At least 0.
            limit: How many to get. At most 200.
            is_req_fp_info: Whether to get fingerprints. Default: 1.
            is_req_fa_info: Whether to get faces. Default: 1.
            is_req_public_key: Whether to get public keys. Default: 0.

        https://developer.work.weixin.qq.com/document/path/93983
        """
        answer: GetUserinfoByPageFrameAnswer = await self._ask("get_userinfo_by_page", {
            "offset": offset, "limit": limit, "is_req_fp_info": is_req_fp_info,
            "is_req_fa_info": is_req_fa_info, "is_req_public_key": is_req_public_key,
        }, timeout)
        return answer

    async def get_userinfo_by_ids(
        self,
        *,
        userids: list[str] | None = None,
        user_item: Sequence[DeviceUserKey | Mapping[str, Any]] | None = None,
        is_req_fp_info: bool | Literal[0, 1] | None = None,
        is_req_fa_info: bool | Literal[0, 1] | None = None,
        is_req_public_key: bool | Literal[0, 1] | None = None,
        timeout: float = 30.0,
    ) -> GetUserinfoByIdsFrameAnswer:
        """增量获取用户数据: Get some people, after `PushChangeContact` has named them.

        At least one of `userids` and `user_item` is needed.

        Args:
            userids: UserIDs; for older devices. At most 200 items.
            user_item: The people.
            is_req_fp_info: Whether to get fingerprints. Default: 1.
            is_req_fa_info: Whether to get faces. Default: 1.
            is_req_public_key: Whether to get public keys. Default: 0.

        https://developer.work.weixin.qq.com/document/path/93984
        """
        answer: GetUserinfoByIdsFrameAnswer = await self._ask("get_userinfo_by_ids", {
            "userids": userids, "user_item": user_item, "is_req_fp_info": is_req_fp_info,
            "is_req_fa_info": is_req_fa_info, "is_req_public_key": is_req_public_key,
        }, timeout)
        return answer

    async def check_userid(
        self,
        *,
        userid: list[str] | None = None,
        userid_item: Sequence[DeviceUserKey | Mapping[str, Any]] | None = None,
        timeout: float = 30.0,
    ) -> CheckUseridFrameAnswer:
        """检查UserId合法性: Tell who may use the device.

        At least one of `userid` and `userid_item` is needed.

        Args:
            userid: UserIDs; for older devices. At most 200 items.
            userid_item: The people.

        https://developer.work.weixin.qq.com/document/path/93991
        """
        answer: CheckUseridFrameAnswer = await self._ask("check_userid", {
            "userid": userid, "userid_item": userid_item,
        }, timeout)
        return answer

    async def get_notify_history(
        self,
        offset: int,
        *,
        perm_version: int | None = None,
        limit: int | None = None,
        timeout: float = 30.0,
    ) -> GetNotifyHistoryFrameAnswer:
        """获取UserId的变更信息: Get the changes of UserIDs that were pushed in the last three months.

        Args:
            offset: How many to leave out. At least 0.
            perm_version: Only those of later versions. At least 0.
            limit: How many to get. At least 0.

        https://developer.work.weixin.qq.com/document/path/91586
        """
        answer: GetNotifyHistoryFrameAnswer = await self._ask("get_notify_history", {
            "offset": offset, "perm_version": perm_version, "limit": limit,
        }, timeout)
        return answer

    async def upload_userinfo(
        self,
        userinfo: Sequence[DeviceFeatures | Mapping[str, Any]],
        *,
        oper_id: str | None = None,
        errcode: int | None = None,
        errmsg: str | None = None,
        timeout: float = 30.0,
    ) -> UploadUserinfoFrameAnswer:
        """上传识别特征值: Upload faces and fingerprints that were entered at the device.

        Only what cannot be turned back into a face or a fingerprint may be sent, never the pictures.

        oper_id, errcode and errmsg belong to one person, within a minute of the entry.

        Args:
            userinfo: The people. At most 200 items.
            oper_id: Id of the operation that asked for it.
            errcode: How it went: 0, or an error code of the device's own. Default: 0.
            errmsg: ok, or what went wrong; it is shown to the member.

        https://developer.work.weixin.qq.com/document/path/93982
        """
        answer: UploadUserinfoFrameAnswer = await self._ask("upload_userinfo", {
            "userinfo": userinfo, "oper_id": oper_id, "errcode": errcode, "errmsg": errmsg,
        }, timeout)
        return answer

    async def get_open_self_input(self, *, timeout: float = 30.0) -> GetOpenSelfInputFrameAnswer:
        """获取设备自助录入开关状态: Tell whether members may enter their faces and fingerprints themselves.

        https://developer.work.weixin.qq.com/document/path/93616
        """
        answer: GetOpenSelfInputFrameAnswer = await self._ask("get_open_self_input", {}, timeout)
        return answer

    async def get_visitor_version(self, *, timeout: float = 30.0) -> GetVisitorVersionFrameAnswer:
        """获取访客列表最新版本号: Get the version of the list of visitors.

        https://developer.work.weixin.qq.com/document/path/94020
        """
        answer: GetVisitorVersionFrameAnswer = await self._ask("get_visitor_version", {}, timeout)
        return answer

    async def get_visitor_by_ids(
        self,
        userids: list[str],
        *,
        is_req_public_key: bool | Literal[0, 1] | None = None,
        timeout: float = 30.0,
    ) -> GetVisitorByIdsFrameAnswer:
        """增量获取访客数据: Get some visitors, after `PushVisitorListChange` has named them.

        Args:
            userids: Ids of the visitors. At most 200 items.
            is_req_public_key: Whether to get public keys. Default: 0.

        https://developer.work.weixin.qq.com/document/path/93989
        """
        answer: GetVisitorByIdsFrameAnswer = await self._ask("get_visitor_by_ids", {
            "userids": userids, "is_req_public_key": is_req_public_key,
        }, timeout)
        return answer

    async def checkin(
        self,
        checkin_data: Sequence[DeviceCheckin | Mapping[str, Any]],
        *,
        timeout: float = 30.0,
    ) -> CheckinFrameAnswer:
        """上报考勤打卡/门禁通行记录: Tell who checked in or went through.

        What fails may be kept in the device and sent again later.

        Records of visitors and students are not handled yet, and may be sent all the same.

        Args:
            checkin_data: The records. At most 200 items.

        https://developer.work.weixin.qq.com/document/path/93985
        """
        answer: CheckinFrameAnswer = await self._ask("checkin", {"checkin_data": checkin_data}, timeout)
        return answer

    async def report_remote_open_door(
        self,
        type: Literal["remote_open_door", "scan_qrcode_open"],
        oper_id: str,
        status: int,
        *,
        timeout: float = 30.0,
    ) -> None:
        """上报远程开门/扫码开门结果: Tell whether the door was opened.

        Without it within three seconds the command counts as failed.

        Args:
            type: How it was asked for. One of remote_open_door (asked for in the app), scan_qrcode_open
                (by a scanned code).
            oper_id: oper_id of `PushRemoteOpenDoor` or `PushUserScan`.
            status: How it went. One of 0 (opened), 1 (failed).

        https://developer.work.weixin.qq.com/document/path/95050
        """
        await self._tell("report_remote_open_door", {
            "type": type, "oper_id": oper_id, "status": status,
        }, timeout)

    async def report_user_temperature(
        self,
        userid: str,
        user_type: int,
        temperature: str,
        status: int,
        *,
        timeout: float = 30.0,
    ) -> ReportUserTemperatureFrameAnswer:
        """上报体温检测记录: Tell the temperature of a person.

        Args:
            userid: UserID of the person.
            user_type: Kind of person. One of 0 (member), 2 (student).
            temperature: Degrees Celsius.
            status: What it means. One of 0 (normal), 1 (fever), 2 (too low).

        https://developer.work.weixin.qq.com/document/path/93992
        """
        answer: ReportUserTemperatureFrameAnswer = await self._ask("report_user_temperature", {
            "userid": userid, "user_type": user_type, "temperature": temperature, "status": status,
        }, timeout)
        return answer

    async def async_batch_report_user_temperature(
        self,
        item: Sequence[DeviceTemperature | Mapping[str, Any]],
        *,
        timeout: float = 30.0,
    ) -> AsyncBatchReportUserTemperatureFrameAnswer:
        """异步补录体温检测记录: Tell temperatures that were taken while the device was offline.

        Args:
            item: The temperatures. At most 100 items.

        https://developer.work.weixin.qq.com/document/path/93994
        """
        answer: AsyncBatchReportUserTemperatureFrameAnswer = await self._ask("async_batch_report_user_temperature", {
            "item": item,
        }, timeout)
        return answer

    async def get_health_status(
        self,
        userid: str,
        user_type: int,
        *,
        timeout: float = 30.0,
    ) -> GetHealthStatusFrameAnswer:
        """获取健康码信息: Get the health code of a person.

        Args:
            userid: UserID of the person.
            user_type: Kind of person. One of 0 (member), 2 (student).

        https://developer.work.weixin.qq.com/document/path/93993
        """
        answer: GetHealthStatusFrameAnswer = await self._ask("get_health_status", {
            "userid": userid, "user_type": user_type,
        }, timeout)
        return answer
