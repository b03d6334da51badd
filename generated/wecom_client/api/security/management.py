# Generated from spec/api/security/management.yaml by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.security.management import (
        AdminLogRecord, Device, MemberLogRecord, NewDevice, SecurityAdminOperLogListResponse,
        SecurityMemberOperLogListResponse, SecurityTrustdeviceApproveResponse,
        SecurityTrustdeviceGetByUserResponse, SecurityTrustdeviceImportResponse,
        SecurityTrustdeviceListResponse, SecurityTrustdeviceRejectResponse,
        SecurityVipBatchAddJobResultResponse, SecurityVipBatchDelJobResultResponse, SecurityVipListResponse,
        SecurityVipSubmitBatchAddJobResponse, SecurityVipSubmitBatchDelJobResponse,
    )
    from wecom_client.params.security.management import NewDeviceDict
    from wecom_runtime.calls.pagination import AsyncPages, Pages
    from wecom_runtime.calls.wait import JobProgress
    from wecom_runtime.data.models import Response, Time

List = list


class SecurityAdminOperLogResource(Resource):
    """安全管理: `client.security.admin_oper_log`."""

    def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityAdminOperLogListResponse:
        """获取管理端操作日志: Get the log of what was done in the admin console.

        At most 600 calls a minute.

        Only self-built apps listed under 使用分析-管理端操作日志 (usage analysis); they get the records of
        all administrators.

        What was done through the API is left out.

        `end_time` is at most 7 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time, within the last 180 days.
            end_time: End of the range as Unix time, before now and at most 7 days after start_time.
            oper_type: Only operations of this kind. One of 2 (permissions), 3 (members and departments), 7
                (other), 8 (apps), 11 (contacts and chats), 12 (company information), 13 (external
                contacts).
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
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[AdminLogRecord]:
        """获取管理端操作日志: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncSecurityAdminOperLogResource(AsyncResource):
    """安全管理: `client.security.admin_oper_log`, asynchronous."""

    async def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityAdminOperLogListResponse:
        """获取管理端操作日志: Get the log of what was done in the admin console.

        At most 600 calls a minute.

        Only self-built apps listed under 使用分析-管理端操作日志 (usage analysis); they get the records of
        all administrators.

        What was done through the API is left out.

        `end_time` is at most 7 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time, within the last 180 days.
            end_time: End of the range as Unix time, before now and at most 7 days after start_time.
            oper_type: Only operations of this kind. One of 2 (permissions), 3 (members and departments), 7
                (other), 8 (apps), 11 (contacts and chats), 12 (company information), 13 (external
                contacts).
            userid: Only what this administrator did.
            cursor: Cursor from the previous call with the same filters; leave out for the first page.
            limit: Page size; a page may hold fewer. 1 to 400. Default: 400.

        POST /cgi-bin/security/admin_oper_log/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100179
        """
        return await self._call(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[AdminLogRecord]:
        """获取管理端操作日志: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class SecurityMemberOperLogResource(Resource):
    """安全管理: `client.security.member_oper_log`."""

    def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityMemberOperLogListResponse:
        """获取成员操作记录: Get the log of what members did.

        At most 600 calls a minute.

        Only self-built apps listed under 使用分析-成员操作记录 (usage analysis); they get records of the
        members whom they see.

        `end_time` is at most 7 days after `start_time`.

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
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MemberLogRecord]:
        """获取成员操作记录: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncSecurityMemberOperLogResource(AsyncResource):
    """安全管理: `client.security.member_oper_log`, asynchronous."""

    async def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityMemberOperLogListResponse:
        """获取成员操作记录: Get the log of what members did.

        At most 600 calls a minute.

        Only self-built apps listed under 使用分析-成员操作记录 (usage analysis); they get records of the
        members whom they see.

        `end_time` is at most 7 days after `start_time`.

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
        return await self._call(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MemberLogRecord]:
        """获取成员操作记录: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class SecurityTrustdeviceResource(Resource):
    """安全管理: `client.security.trustdevice`."""

    def import_(
        self,
        device_list: Sequence[NewDevice | NewDeviceDict],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceImportResponse:
        """设备管理：导入可信企业设备: Import trusted devices of the company.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

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

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

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
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Device]:
        """设备管理：获取设备信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_by_user(
        self,
        last_login_userid: str,
        type: int,
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceGetByUserResponse:
        """设备管理：获取成员使用设备: List the devices where a member was the last to log in.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

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

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

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

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

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

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/reject (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_REJECT, {"device_code_list": device_code_list}, timeout)


class AsyncSecurityTrustdeviceResource(AsyncResource):
    """安全管理: `client.security.trustdevice`, asynchronous."""

    async def import_(
        self,
        device_list: Sequence[NewDevice | NewDeviceDict],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceImportResponse:
        """设备管理：导入可信企业设备: Import trusted devices of the company.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_list: The devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_IMPORT, {"device_list": device_list}, timeout)

    async def list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceListResponse:
        """设备管理：获取设备信息: List the devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/trustdevice/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Device]:
        """设备管理：获取设备信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_by_user(
        self,
        last_login_userid: str,
        type: int,
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceGetByUserResponse:
        """设备管理：获取成员使用设备: List the devices where a member was the last to log in.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            last_login_userid: UserID of the member.
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).

        POST /cgi-bin/security/trustdevice/get_by_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_GET_BY_USER, {
            "last_login_userid": last_login_userid, "type": type,
        }, timeout)

    async def delete(
        self,
        type: int,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设备管理：删除设备信息: Delete devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            device_code_list: Codes of the devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_DELETE, {
            "type": type, "device_code_list": device_code_list,
        }, timeout)

    async def approve(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceApproveResponse:
        """设备管理：确认为可信设备: Confirm devices that wait for an administrator as trusted.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_APPROVE, {
            "device_code_list": device_code_list,
        }, timeout)

    async def reject(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceRejectResponse:
        """设备管理：驳回可信设备申请: Reject devices that wait for an administrator.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/reject (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_REJECT, {
            "device_code_list": device_code_list,
        }, timeout)


class SecurityVipResource(Resource):
    """安全管理: `client.security.vip`."""

    def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start assigning advanced features to members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_add_job_result` waits until the job is done.

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

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_add_job.

        POST /cgi-bin/security/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return self._call(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchAddJobResultResponse] | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start taking advanced features from members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_del_job_result` waits until the job is done.

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

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_del_job.

        POST /cgi-bin/security/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return self._call(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchDelJobResultResponse] | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityVipListResponse:
        """获取高级功能账号列表: List the members who have advanced features.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Only self-built apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface);
        they get the members whom they see.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may hold fewer. At most 200. Default: 100.

        POST /cgi-bin/security/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99506
        """
        return self._call(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncSecurityVipResource(AsyncResource):
    """安全管理: `client.security.vip`, asynchronous."""

    async def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start assigning advanced features to members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_add_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return await self._call(ops.SECURITY_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    async def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get to whom advanced features were assigned.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_add_job.

        POST /cgi-bin/security/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return await self._call(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchAddJobResultResponse] | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start taking advanced features from members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_del_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return await self._call(ops.SECURITY_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    async def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get from whom advanced features were taken.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_del_job.

        POST /cgi-bin/security/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return await self._call(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchDelJobResultResponse] | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityVipListResponse:
        """获取高级功能账号列表: List the members who have advanced features.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Only self-built apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface);
        they get the members whom they see.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may hold fewer. At most 200. Default: 100.

        POST /cgi-bin/security/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99506
        """
        return await self._call(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)
