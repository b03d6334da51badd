# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.security.admin_oper_log import AsyncSecurityAdminOperLogResource
    from wecom_client.api.security.admin_oper_log import SecurityAdminOperLogResource
    from wecom_client.api.security.calendar import AsyncSecurityCalendarResource
    from wecom_client.api.security.calendar import SecurityCalendarResource
    from wecom_client.api.security.doc import AsyncSecurityDocResource
    from wecom_client.api.security.doc import SecurityDocResource
    from wecom_client.api.security.file_content import AsyncSecurityFileContentResource
    from wecom_client.api.security.file_content import SecurityFileContentResource
    from wecom_client.api.security.member_oper_log import AsyncSecurityMemberOperLogResource
    from wecom_client.api.security.member_oper_log import SecurityMemberOperLogResource
    from wecom_client.api.security.trustdevice import AsyncSecurityTrustdeviceResource
    from wecom_client.api.security.trustdevice import SecurityTrustdeviceResource
    from wecom_client.api.security.vip import AsyncSecurityVipResource
    from wecom_client.api.security.vip import SecurityVipResource
    from wecom_client.api.security.wedrive import AsyncSecurityWedriveResource
    from wecom_client.api.security.wedrive import SecurityWedriveResource
    from wecom_client.models.security.management import FileOperation
    from wecom_client.models.security.management import FileRecord
    from wecom_client.models.security.management import ScreenRecord
    from wecom_client.models.security.management import SecurityGetFileOperRecordResponse
    from wecom_client.models.security.management import SecurityGetScreenOperRecordResponse
    from wecom_client.models.security.management import SecurityGetServerDomainIpResponse
    from wecom_client.params.security import FileOperationDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Time


class SecurityResource(Resource):
    """安全管理: `client.security`."""

    admin_oper_log: SecurityAdminOperLogResource = resource_at("wecom_client.api.security.admin_oper_log:SecurityAdminOperLogResource")
    calendar: SecurityCalendarResource = resource_at("wecom_client.api.security.calendar:SecurityCalendarResource")
    doc: SecurityDocResource = resource_at("wecom_client.api.security.doc:SecurityDocResource")
    file_content: SecurityFileContentResource = resource_at("wecom_client.api.security.file_content:SecurityFileContentResource")
    member_oper_log: SecurityMemberOperLogResource = resource_at("wecom_client.api.security.member_oper_log:SecurityMemberOperLogResource")
    trustdevice: SecurityTrustdeviceResource = resource_at("wecom_client.api.security.trustdevice:SecurityTrustdeviceResource")
    vip: SecurityVipResource = resource_at("wecom_client.api.security.vip:SecurityVipResource")
    wedrive: SecurityWedriveResource = resource_at("wecom_client.api.security.wedrive:SecurityWedriveResource")

    def get_file_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | FileOperationDict | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetFileOperRecordResponse:
        """文件防泄漏: Get the records of what was done with files.

        In the admin console the app needs 文件防泄漏-可调用接口的应用.

        Only self-built apps may call it.

        Records are kept forever; those of members whom the app does not see are left out.

        `end_time` is at most 14 days after `start_time`.

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
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | FileOperationDict | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[FileRecord]:
        """文件防泄漏: the items of all pages of `get_file_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_screen_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetScreenOperRecordResponse:
        """截屏/录屏管理: Get the records of screenshots and screen recordings.

        In the admin console the app needs 截屏/录屏管理-可调用接口的应用.

        Only self-built apps may call it.

        Members and departments must be visible to the app; records of others are left out.

        `end_time` is at most 14 days after `start_time`.

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
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ScreenRecord]:
        """截屏/录屏管理: the items of all pages of `get_screen_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def get_server_domain_ip(self, *, timeout: float | None = None) -> SecurityGetServerDomainIpResponse:
        """获取企业微信域名IP信息: Get the domains and IP addresses that WeCom uses, for firewalls.

        In the admin console the app needs 我的企业-设置-域名IP-可调用接口的应用.

        Only self-built apps may call it.

        GET /cgi-bin/security/get_server_domain_ip (access_token),
        https://developer.work.weixin.qq.com/document/path/100079
        """
        return self._call(ops.SECURITY_GET_SERVER_DOMAIN_IP, {}, timeout)


class AsyncSecurityResource(AsyncResource):
    """安全管理: `client.security`, asynchronous."""

    admin_oper_log: AsyncSecurityAdminOperLogResource = resource_at("wecom_client.api.security.admin_oper_log:AsyncSecurityAdminOperLogResource")
    calendar: AsyncSecurityCalendarResource = resource_at("wecom_client.api.security.calendar:AsyncSecurityCalendarResource")
    doc: AsyncSecurityDocResource = resource_at("wecom_client.api.security.doc:AsyncSecurityDocResource")
    file_content: AsyncSecurityFileContentResource = resource_at("wecom_client.api.security.file_content:AsyncSecurityFileContentResource")
    member_oper_log: AsyncSecurityMemberOperLogResource = resource_at("wecom_client.api.security.member_oper_log:AsyncSecurityMemberOperLogResource")
    trustdevice: AsyncSecurityTrustdeviceResource = resource_at("wecom_client.api.security.trustdevice:AsyncSecurityTrustdeviceResource")
    vip: AsyncSecurityVipResource = resource_at("wecom_client.api.security.vip:AsyncSecurityVipResource")
    wedrive: AsyncSecurityWedriveResource = resource_at("wecom_client.api.security.wedrive:AsyncSecurityWedriveResource")

    async def get_file_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | FileOperationDict | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetFileOperRecordResponse:
        """文件防泄漏: Get the records of what was done with files.

        In the admin console the app needs 文件防泄漏-可调用接口的应用.

        Only self-built apps may call it.

        Records are kept forever; those of members whom the app does not see are left out.

        `end_time` is at most 14 days after `start_time`.

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
        return await self._call(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_file_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | FileOperationDict | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FileRecord]:
        """文件防泄漏: the items of all pages of `get_file_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_screen_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetScreenOperRecordResponse:
        """截屏/录屏管理: Get the records of screenshots and screen recordings.

        In the admin console the app needs 截屏/录屏管理-可调用接口的应用.

        Only self-built apps may call it.

        Members and departments must be visible to the app; records of others are left out.

        `end_time` is at most 14 days after `start_time`.

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
        return await self._call(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_screen_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ScreenRecord]:
        """截屏/录屏管理: the items of all pages of `get_screen_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def get_server_domain_ip(
        self,
        *,
        timeout: float | None = None,
    ) -> SecurityGetServerDomainIpResponse:
        """获取企业微信域名IP信息: Get the domains and IP addresses that WeCom uses, for firewalls.

        In the admin console the app needs 我的企业-设置-域名IP-可调用接口的应用.

        Only self-built apps may call it.

        GET /cgi-bin/security/get_server_domain_ip (access_token),
        https://developer.work.weixin.qq.com/document/path/100079
        """
        return await self._call(ops.SECURITY_GET_SERVER_DOMAIN_IP, {}, timeout)
