# Generated from spec/api/security.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""安全管理: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.clients.resources import Resource

from ..operations import security as ops

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any
    from wecom_client.models.security import (
        AdminLogRecord, Device, FileOperation, FileRecord, MemberLogRecord, NewDevice, ScreenRecord,
        SecurityAdminOperLogListResponse, SecurityGetFileOperRecordResponse,
        SecurityGetScreenOperRecordResponse, SecurityGetServerDomainIpResponse,
        SecurityMemberOperLogListResponse, SecurityTrustdeviceApproveResponse,
        SecurityTrustdeviceGetByUserResponse, SecurityTrustdeviceImportResponse,
        SecurityTrustdeviceListResponse, SecurityTrustdeviceRejectResponse,
        SecurityVipBatchAddJobResultResponse, SecurityVipBatchDelJobResultResponse, SecurityVipListResponse,
        SecurityVipSubmitBatchAddJobResponse, SecurityVipSubmitBatchDelJobResponse,
    )
    from wecom_runtime.data.models import Response

List = list


class SecurityAdminOperLogResource(Resource):
    """安全管理: `client.security.admin_oper_log`."""

    def list(
        self,
        start_time: int,
        end_time: int,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityAdminOperLogListResponse:
        """获取管理端操作日志: Get the log of what was done in the admin console.

        Only internal apps listed under 使用分析-管理端操作日志 (usage analysis); they get the records of
        all administrators.

        What was done through the API is left out.

        At most 600 calls a minute.

        Args:
            start_time: Start of the range as Unix time, within the last 180 days.
            end_time: End of the range as Unix time, before now and at most 7 days after start_time.
            oper_type: Only operations of this kind: 2 permissions, 3 members and departments, 7 other, 8
                apps, 11 contacts and chats, 12 company information, 13 external contacts.
            userid: Only what this administrator did.
            cursor: Cursor from the previous call with the same filters; leave out for the first page.
            limit: Page size; a page may hold fewer. 1 to 400. Default: 400.

        POST /cgi-bin/security/admin_oper_log/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100179
        """
        return self._call(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: int,
        end_time: int,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[AdminLogRecord]:
        """获取管理端操作日志: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "limit": limit,
        }, timeout)


class SecurityMemberOperLogResource(Resource):
    """安全管理: `client.security.member_oper_log`."""

    def list(
        self,
        start_time: int,
        end_time: int,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityMemberOperLogListResponse:
        """获取成员操作记录: Get the log of what members did.

        Only internal apps listed under 使用分析-成员操作记录 (usage analysis); they get records of the
        members whom they see.

        At most 600 calls a minute.

        Args:
            start_time: Start of the range as Unix time, within the last 180 days.
            end_time: End of the range as Unix time, before now and at most 7 days after start_time.
            oper_type: Only operations of this kind. One of 1 (external contact added), 2 (external contact
                deleted), 3 (customer of the company marked), 4 (login on a new device), 5 (mobile number
                changed), 6 (WeChat account bound), 7 (other WeChat account bound), 8 (member invited), 9
                (login barred), 11 (nickname changed), 12 (name changed), 13 (login on a second device), 15
                (order of advanced features confirmed), 16 (app changed), 17 (order of chat archiving
                confirmed), 20 (chats with WeChat barred), 21 (device locked).
            userid: Only what this member did, whom the app must see.
            cursor: Cursor from the previous call with the same filters; leave out for the first page.
            limit: Page size; a page may hold fewer. 1 to 400. Default: 400.

        POST /cgi-bin/security/member_oper_log/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100178
        """
        return self._call(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: int,
        end_time: int,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[MemberLogRecord]:
        """获取成员操作记录: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "limit": limit,
        }, timeout)


class SecurityTrustdeviceResource(Resource):
    """安全管理: `client.security.trustdevice`."""

    def import_(
        self,
        device_list: Sequence[NewDevice | Mapping[str, Any]],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceImportResponse:
        """设备管理：导入可信企业设备: Import trusted devices of the company.

        Only internal apps listed under 安全与管理-设备管理-可调用接口的应用 (apps that may call the
        interface).

        Args:
            device_list: The devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_IMPORT, {"device_list": device_list}, timeout)

    def list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceListResponse:
        """设备管理：获取设备信息: List the devices of one kind.

        Only internal apps listed under 安全与管理-设备管理-可调用接口的应用 (apps that may call the
        interface).

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/trustdevice/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        type: int,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[Device]:
        """设备管理：获取设备信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_TRUSTDEVICE_LIST, {"type": type, "limit": limit}, timeout)

    def get_by_user(
        self,
        last_login_userid: str,
        type: int,
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceGetByUserResponse:
        """设备管理：获取成员使用设备: List the devices where a member was the last to log in.

        Only internal apps listed under 安全与管理-设备管理-可调用接口的应用 (apps that may call the
        interface).

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            last_login_userid: UserID of the member.
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).

        POST /cgi-bin/security/trustdevice/get_by_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_GET_BY_USER, {
            "last_login_userid": last_login_userid, "type": type,
        }, timeout)

    def delete(self, type: int, device_code_list: List[str], *, timeout: float | None = None) -> Response:
        """设备管理：删除设备信息: Delete devices of one kind.

        Only internal apps listed under 安全与管理-设备管理-可调用接口的应用 (apps that may call the
        interface).

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            device_code_list: Codes of the devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_DELETE, {
            "type": type, "device_code_list": device_code_list,
        }, timeout)

    def approve(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceApproveResponse:
        """设备管理：确认为可信设备: Confirm devices that wait for an administrator as trusted.

        Only internal apps listed under 安全与管理-设备管理-可调用接口的应用 (apps that may call the
        interface).

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_APPROVE, {"device_code_list": device_code_list}, timeout)

    def reject(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceRejectResponse:
        """设备管理：驳回可信设备申请: Reject devices that wait for an administrator.

        Only internal apps listed under 安全与管理-设备管理-可调用接口的应用 (apps that may call the
        interface).

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/reject (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_REJECT, {"device_code_list": device_code_list}, timeout)


class SecurityVipResource(Resource):
    """安全管理: `client.security.vip`."""

    def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start assigning advanced features to members.

        Only internal apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface).

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return self._call(ops.SECURITY_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get to whom advanced features were assigned.

        Only internal apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface).

        Args:
            jobid: Id from vip.submit_batch_add_job.

        POST /cgi-bin/security/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return self._call(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start taking advanced features from members.

        Only internal apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface).

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return self._call(ops.SECURITY_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get from whom advanced features were taken.

        Only internal apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface).

        Args:
            jobid: Id from vip.submit_batch_del_job.

        POST /cgi-bin/security/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return self._call(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityVipListResponse:
        """获取高级功能账号列表: List the members who have advanced features.

        Only internal apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface);
        they get the members whom they see.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may hold fewer. At most 200. Default: 100.

        POST /cgi-bin/security/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99506
        """
        return self._call(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(self, *, limit: int | None = None, timeout: float | None = None) -> Iterator[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_VIP_LIST, {"limit": limit}, timeout)


class SecurityResource(Resource):
    """安全管理: `client.security`."""

    _children = {
        "admin_oper_log": "wecom_client.api.security:SecurityAdminOperLogResource",
        "member_oper_log": "wecom_client.api.security:SecurityMemberOperLogResource",
        "trustdevice": "wecom_client.api.security:SecurityTrustdeviceResource",
        "vip": "wecom_client.api.security:SecurityVipResource",
    }
    admin_oper_log: SecurityAdminOperLogResource
    member_oper_log: SecurityMemberOperLogResource
    trustdevice: SecurityTrustdeviceResource
    vip: SecurityVipResource

    def get_file_oper_record(
        self,
        start_time: int,
        end_time: int,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | Mapping[str, Any] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetFileOperRecordResponse:
        """文件防泄漏: Get the records of what was done with files.

        Only internal apps listed under 文件防泄漏-可调用接口的应用 (apps that may call the interface).

        Records are kept for ever; those of members whom the app does not see are left out.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time, at most 14 days after start_time.
            userid_list: Only what these members did, by UserID. At most 100 items.
            operation: Only this kind of operation.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000.

        POST /cgi-bin/security/get_file_oper_record (access_token),
        https://developer.work.weixin.qq.com/document/path/98079
        """
        return self._call(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_file_oper_record(
        self,
        start_time: int,
        end_time: int,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | Mapping[str, Any] | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[FileRecord]:
        """文件防泄漏: the items of all pages of `get_file_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "limit": limit,
        }, timeout)

    def get_screen_oper_record(
        self,
        start_time: int,
        end_time: int,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetScreenOperRecordResponse:
        """截屏/录屏管理: Get the records of screenshots and screen recordings.

        Only internal apps listed under 截屏/录屏管理-可调用接口的应用 (apps that may call the interface).

        Members and departments must be visible to the app; records of others are left out.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time, at most 14 days after start_time.
            userid_list: Only of these members, by UserID. At most 100 items.
            department_id_list: Only of members of these departments. At most 100 items.
            screen_shot_type: Only of this content. One of 1 (chat), 2 (contacts), 3 (mail), 4 (file), 5
                (schedule), 6 (other).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000.

        POST /cgi-bin/security/get_screen_oper_record (access_token),
        https://developer.work.weixin.qq.com/document/path/100128
        """
        return self._call(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_screen_oper_record(
        self,
        start_time: int,
        end_time: int,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[ScreenRecord]:
        """截屏/录屏管理: the items of all pages of `get_screen_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "limit": limit,
        }, timeout)

    def get_server_domain_ip(self, *, timeout: float | None = None) -> SecurityGetServerDomainIpResponse:
        """获取企业微信域名IP信息: Get the domains and IP addresses that WeCom uses, for firewalls.

        Only internal apps listed under 我的企业-设置-域名IP-可调用API的应用 (apps that may call the
        interface).

        GET /cgi-bin/security/get_server_domain_ip (access_token),
        https://developer.work.weixin.qq.com/document/path/100079
        """
        return self._call(ops.SECURITY_GET_SERVER_DOMAIN_IP, {}, timeout)
