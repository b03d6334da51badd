# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""会话内容存档、数据与智能专区: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import chatdata as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.chatdata.archive import ChatdataGroupchatGetResponse


class ChatdataGroupchatResource(Resource):
    """会话内容存档: `client.chatdata.groupchat`."""

    def get(self, chatid: str, *, timeout: float | None = None) -> ChatdataGroupchatGetResponse:
        """获取内部群信息: Get an internal group chat with its members.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取内
        部群信息.

        At least one member of the group must be in the authorized range.

        Args:
            chatid: Id of the group chat, from an archived message; an internal group or one of linked
                companies.

        Error codes:
            301052: Chat archive subscription has ended. Renew the chat archive in the admin console.

        POST /cgi-bin/chatdata/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/99495
        """
        return self._call(ops.CHATDATA_GROUPCHAT_GET, {"chatid": chatid}, timeout)


class AsyncChatdataGroupchatResource(AsyncResource):
    """会话内容存档: `client.chatdata.groupchat`, asynchronous."""

    async def get(self, chatid: str, *, timeout: float | None = None) -> ChatdataGroupchatGetResponse:
        """获取内部群信息: Get an internal group chat with its members.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限-获取内
        部群信息.

        At least one member of the group must be in the authorized range.

        Args:
            chatid: Id of the group chat, from an archived message; an internal group or one of linked
                companies.

        Error codes:
            301052: Chat archive subscription has ended. Renew the chat archive in the admin console.

        POST /cgi-bin/chatdata/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/99495
        """
        return await self._call(ops.CHATDATA_GROUPCHAT_GET, {"chatid": chatid}, timeout)
