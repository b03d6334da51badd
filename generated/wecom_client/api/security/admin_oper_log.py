# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.security.management import AdminLogRecord
    from wecom_client.models.security.management import SecurityAdminOperLogListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Time


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
