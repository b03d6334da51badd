# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import exmail as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.exmail.mail import ExmailVipBatchAddResponse
    from wecom_client.models.exmail.mail import ExmailVipBatchDelResponse
    from wecom_client.models.exmail.mail import ExmailVipListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages

List = list


class ExmailVipResource(Resource):
    """邮件: `client.exmail.vip`."""

    def batch_add(self, userid_list: List[str], *, timeout: float | None = None) -> ExmailVipBatchAddResponse:
        """分配高级功能账号: Give advanced mail features to members in the app's scope.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/exmail/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99316
        """
        return self._call(ops.EXMAIL_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    def batch_del(self, userid_list: List[str], *, timeout: float | None = None) -> ExmailVipBatchDelResponse:
        """取消高级功能账号: Take advanced mail features away from members in the app's scope.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/exmail/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99317
        """
        return self._call(ops.EXMAIL_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExmailVipListResponse:
        """获取高级功能账号列表: List the members in the app's scope who have advanced mail features.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: How many members a page holds at most; there may be fewer. At most 200. Default: 100.

        POST /cgi-bin/exmail/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99318
        """
        return self._call(ops.EXMAIL_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.EXMAIL_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncExmailVipResource(AsyncResource):
    """邮件: `client.exmail.vip`, asynchronous."""

    async def batch_add(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> ExmailVipBatchAddResponse:
        """分配高级功能账号: Give advanced mail features to members in the app's scope.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/exmail/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99316
        """
        return await self._call(ops.EXMAIL_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    async def batch_del(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> ExmailVipBatchDelResponse:
        """取消高级功能账号: Take advanced mail features away from members in the app's scope.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/exmail/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99317
        """
        return await self._call(ops.EXMAIL_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExmailVipListResponse:
        """获取高级功能账号列表: List the members in the app's scope who have advanced mail features.

        In the admin console the app needs 邮件-可调用接口的应用.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: How many members a page holds at most; there may be fewer. At most 200. Default: 100.

        POST /cgi-bin/exmail/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99318
        """
        return await self._call(ops.EXMAIL_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.EXMAIL_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)
