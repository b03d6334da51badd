# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.security.management import MemberLogRecord
    from wecom_client.models.security.management import SecurityMemberOperLogListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Time


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

        In the admin console the app needs 获取成员操作记录.

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

        In the admin console the app needs 获取成员操作记录.

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
