# Generated from spec/api/wedrive/ by codegen. Do not edit.
"""微盘: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedrive as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.wedrive.admin import WedriveVipBatchAddResponse
    from wecom_client.models.wedrive.admin import WedriveVipBatchDelResponse
    from wecom_client.models.wedrive.admin import WedriveVipListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages

List = list


class WedriveVipResource(Resource):
    """高级功能与容量: `client.wedrive.vip`."""

    def batch_add(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> WedriveVipBatchAddResponse:
        """分配高级功能账号: Give members the advanced features of WeDrive.

        In the admin console the app needs 协作-微盘-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the WeDrive API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedrive/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99512
        """
        return self._call(ops.WEDRIVE_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    def batch_del(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> WedriveVipBatchDelResponse:
        """取消高级功能账号: Take the advanced features of WeDrive from members.

        In the admin console the app needs 协作-微盘-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the WeDrive API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedrive/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99513
        """
        return self._call(ops.WEDRIVE_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedriveVipListResponse:
        """获取高级功能账号列表: List the members who have the advanced features of WeDrive.

        In the admin console the app needs 协作-微盘-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the WeDrive API; lists members in its scope.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedrive/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99514
        """
        return self._call(ops.WEDRIVE_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDRIVE_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncWedriveVipResource(AsyncResource):
    """高级功能与容量: `client.wedrive.vip`, asynchronous."""

    async def batch_add(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> WedriveVipBatchAddResponse:
        """分配高级功能账号: Give members the advanced features of WeDrive.

        In the admin console the app needs 协作-微盘-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the WeDrive API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedrive/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99512
        """
        return await self._call(ops.WEDRIVE_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    async def batch_del(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> WedriveVipBatchDelResponse:
        """取消高级功能账号: Take the advanced features of WeDrive from members.

        In the admin console the app needs 协作-微盘-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the WeDrive API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedrive/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99513
        """
        return await self._call(ops.WEDRIVE_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedriveVipListResponse:
        """获取高级功能账号列表: List the members who have the advanced features of WeDrive.

        In the admin console the app needs 协作-微盘-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the WeDrive API; lists members in its scope.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedrive/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99514
        """
        return await self._call(ops.WEDRIVE_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDRIVE_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)
