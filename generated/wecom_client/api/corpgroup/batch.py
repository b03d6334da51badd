# Generated from spec/api/corpgroup/ by codegen. Do not edit.
"""上下游: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import corpgroup as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.corpgroup.share import CorpgroupBatchExternalUseridToPendingIdResponse


class CorpgroupBatchResource(Resource):
    """应用共享与账号转换: `client.corpgroup.batch`."""

    def external_userid_to_pending_id(
        self,
        external_userid: list[str],
        *,
        chat_id: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupBatchExternalUseridToPendingIdResponse:
        """上下游关联客户信息-未添加客户：external_userid查询pending_id: Find the temporary ids of external
        contacts, once they have become customers.

        Only for users for whom corpgroup.unionid_to_pending_id was called; needs the customer contact
        permission.

        A follower of the customer, or the owner of the chat, must be in the app's scope; companies and
        provider must be verified.

        Args:
            external_userid: External contacts of the upper or lower company. At most 100 items.
            chat_id: Group chat; then others than its members are ignored and its owner must be in the
                scope.

        POST /cgi-bin/corpgroup/batch/external_userid_to_pending_id (access_token),
        https://developer.work.weixin.qq.com/document/path/97357
        """
        return self._call(ops.CORPGROUP_BATCH_EXTERNAL_USERID_TO_PENDING_ID, {
            "external_userid": external_userid, "chat_id": chat_id,
        }, timeout)


class AsyncCorpgroupBatchResource(AsyncResource):
    """应用共享与账号转换: `client.corpgroup.batch`, asynchronous."""

    async def external_userid_to_pending_id(
        self,
        external_userid: list[str],
        *,
        chat_id: str | None = None,
        timeout: float | None = None,
    ) -> CorpgroupBatchExternalUseridToPendingIdResponse:
        """上下游关联客户信息-未添加客户：external_userid查询pending_id: Find the temporary ids of external
        contacts, once they have become customers.

        Only for users for whom corpgroup.unionid_to_pending_id was called; needs the customer contact
        permission.

        A follower of the customer, or the owner of the chat, must be in the app's scope; companies and
        provider must be verified.

        Args:
            external_userid: External contacts of the upper or lower company. At most 100 items.
            chat_id: Group chat; then others than its members are ignored and its owner must be in the
                scope.

        POST /cgi-bin/corpgroup/batch/external_userid_to_pending_id (access_token),
        https://developer.work.weixin.qq.com/document/path/97357
        """
        return await self._call(ops.CORPGROUP_BATCH_EXTERNAL_USERID_TO_PENDING_ID, {
            "external_userid": external_userid, "chat_id": chat_id,
        }, timeout)
