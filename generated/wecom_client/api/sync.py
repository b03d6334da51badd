# Generated from spec/api/sync.yaml by codegen. Do not edit.
"""数据同步: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import sync as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_runtime.data.models import Response


class SyncResource(Resource):
    """数据同步: `client.sync`."""

    def contact_sync_success(self, *, timeout: float | None = None) -> Response:
        """设置通讯录同步完成: End the import of a newly registered company's address book and unlock it.

        Needs the access token that the end of a registration brings (service.get_register_info), which it
        also ends.

        GET /cgi-bin/sync/contact_sync_success (access_token),
        https://developer.work.weixin.qq.com/document/path/90584
        """
        return self._call(ops.SYNC_CONTACT_SYNC_SUCCESS, {}, timeout)


class AsyncSyncResource(AsyncResource):
    """数据同步: `client.sync`, asynchronous."""

    async def contact_sync_success(self, *, timeout: float | None = None) -> Response:
        """设置通讯录同步完成: End the import of a newly registered company's address book and unlock it.

        Needs the access token that the end of a registration brings (service.get_register_info), which it
        also ends.

        GET /cgi-bin/sync/contact_sync_success (access_token),
        https://developer.work.weixin.qq.com/document/path/90584
        """
        return await self._call(ops.SYNC_CONTACT_SYNC_SUCCESS, {}, timeout)
