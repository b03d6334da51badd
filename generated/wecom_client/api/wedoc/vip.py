# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.wedoc.document import WedocVipBatchAddResponse
    from wecom_client.models.wedoc.document import WedocVipBatchDelResponse
    from wecom_client.models.wedoc.document import WedocVipListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages

List = list


class WedocVipResource(Resource):
    """文档管理: `client.wedoc.vip`."""

    def batch_add(self, userid_list: List[str], *, timeout: float | None = None) -> WedocVipBatchAddResponse:
        """分配高级功能账号: Give members the advanced features of documents.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedoc/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99516
        """
        return self._call(ops.WEDOC_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    def batch_del(self, userid_list: List[str], *, timeout: float | None = None) -> WedocVipBatchDelResponse:
        """取消高级功能账号: Take the advanced features of documents from members.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedoc/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99517
        """
        return self._call(ops.WEDOC_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocVipListResponse:
        """获取高级功能账号列表: List the members who have the advanced features of documents.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API; lists members in its scope.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedoc/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99518
        """
        return self._call(ops.WEDOC_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncWedocVipResource(AsyncResource):
    """文档管理: `client.wedoc.vip`, asynchronous."""

    async def batch_add(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> WedocVipBatchAddResponse:
        """分配高级功能账号: Give members the advanced features of documents.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedoc/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99516
        """
        return await self._call(ops.WEDOC_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    async def batch_del(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> WedocVipBatchDelResponse:
        """取消高级功能账号: Take the advanced features of documents from members.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedoc/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99517
        """
        return await self._call(ops.WEDOC_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocVipListResponse:
        """获取高级功能账号列表: List the members who have the advanced features of documents.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API; lists members in its scope.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedoc/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99518
        """
        return await self._call(ops.WEDOC_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)
