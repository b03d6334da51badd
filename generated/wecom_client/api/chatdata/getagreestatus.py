# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""会话内容存档、数据与智能专区: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import chatdata as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.chatdata.archive import ChatdataGetagreestatusRoomResponse
    from wecom_client.models.chatdata.archive import ChatdataGetagreestatusSingleResponse
    from wecom_client.models.chatdata.archive import SingleChat
    from wecom_client.params.chatdata import SingleChatDict


class ChatdataGetagreestatusResource(Resource):
    """会话内容存档: `client.chatdata.getagreestatus`."""

    def single(
        self,
        item: Sequence[SingleChat | SingleChatDict],
        *,
        timeout: float | None = None,
    ) -> ChatdataGetagreestatusSingleResponse:
        """获取会话同意情况：获取单聊会话同意情况: Check whether customers agree to the archiving of their
        chats with members.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        The members must be in the authorized range.

        Args:
            item: The chats. At most 100 items.

        POST /cgi-bin/chatdata/getagreestatus/single (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return self._call(ops.CHATDATA_GETAGREESTATUS_SINGLE, {"item": item}, timeout)

    def room(self, chatid: str, *, timeout: float | None = None) -> ChatdataGetagreestatusRoomResponse:
        """获取会话同意情况：获取群聊会话同意情况: Check whether the external contacts of a group agree to its
        archiving.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        At least one member of the group must be in the authorized range.

        Args:
            chatid: Id of the group chat.

        POST /cgi-bin/chatdata/getagreestatus/room (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return self._call(ops.CHATDATA_GETAGREESTATUS_ROOM, {"chatid": chatid}, timeout)


class AsyncChatdataGetagreestatusResource(AsyncResource):
    """会话内容存档: `client.chatdata.getagreestatus`, asynchronous."""

    async def single(
        self,
        item: Sequence[SingleChat | SingleChatDict],
        *,
        timeout: float | None = None,
    ) -> ChatdataGetagreestatusSingleResponse:
        """获取会话同意情况：获取单聊会话同意情况: Check whether customers agree to the archiving of their
        chats with members.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        The members must be in the authorized range.

        Args:
            item: The chats. At most 100 items.

        POST /cgi-bin/chatdata/getagreestatus/single (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return await self._call(ops.CHATDATA_GETAGREESTATUS_SINGLE, {"item": item}, timeout)

    async def room(self, chatid: str, *, timeout: float | None = None) -> ChatdataGetagreestatusRoomResponse:
        """获取会话同意情况：获取群聊会话同意情况: Check whether the external contacts of a group agree to its
        archiving.

        Only the authorization of the chat archive may call it, with the permission 会话存档接口权限.

        At least one member of the group must be in the authorized range.

        Args:
            chatid: Id of the group chat.

        POST /cgi-bin/chatdata/getagreestatus/room (access_token),
        https://developer.work.weixin.qq.com/document/path/99530
        """
        return await self._call(ops.CHATDATA_GETAGREESTATUS_ROOM, {"chatid": chatid}, timeout)
