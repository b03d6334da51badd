# Generated from spec/abilities/msg.yaml by codegen. Do not edit.
"""消息: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.abilities.operations import msg as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.abilities.models.msg import Chat
    from wecom_client.abilities.models.msg import Message
    from wecom_client.abilities.models.msg import MsgGetMessageResponse
    from wecom_client.abilities.models.msg import MsgGetMsgChatListResponse
    from wecom_client.abilities.models.msg import MsgGetMsgMediaResponse
    from wecom_client.abilities.models.msg import MsgSendMessageText
    from wecom_client.abilities.params.msg import MsgSendMessageTextDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import DateTimeInput
    from wecom_runtime.data.models import Response


class MsgResource(Resource):
    """消息: `client.msg`."""

    def get_msg_chat_list(
        self,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MsgGetMsgChatListResponse:
        """获取会话列表: List the chats with messages in a time range.

        Unverified: Seen once, in the plugin, wecom-msg/references/api-get-msg-chat-list.md that WecomTeam
        publishes.

        Args:
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page. At most 256 bytes.

        POST /msg/get_msg_chat_list (none)
        """
        return self._call(ops.MSG_GET_MSG_CHAT_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
        }, timeout)

    def iter_get_msg_chat_list(
        self,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[Chat]:
        """获取会话列表: the items of all pages of `get_msg_chat_list`, fetched as they are needed."""
        return self._iterate(ops.MSG_GET_MSG_CHAT_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
        }, timeout)

    def get_message(
        self,
        chat_type: int,
        chatid: str,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MsgGetMessageResponse:
        """获取会话消息: Get the messages of a chat in a time range.

        Unverified: Seen once, in the plugin, wecom-msg/references/api-get-messages.md that WecomTeam
        publishes.

        Args:
            chat_type: Kind of chat. One of 1 (single chat), 2 (group chat).
            chatid: Id of the member, or of the group. At most 256 bytes.
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page. At most 256 bytes.

        POST /msg/get_message (none)
        """
        return self._call(ops.MSG_GET_MESSAGE, {
            "chat_type": chat_type, "chatid": chatid, "begin_time": begin_time, "end_time": end_time,
            "cursor": cursor,
        }, timeout)

    def iter_get_message(
        self,
        chat_type: int,
        chatid: str,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[Message]:
        """获取会话消息: the items of all pages of `get_message`, fetched as they are needed."""
        return self._iterate(ops.MSG_GET_MESSAGE, {
            "chat_type": chat_type, "chatid": chatid, "begin_time": begin_time, "end_time": end_time,
            "cursor": cursor,
        }, timeout)

    def get_msg_media(self, media_id: str, *, timeout: float | None = None) -> MsgGetMsgMediaResponse:
        """获取消息文件: Get a file of a message.

        Unverified: Seen once, in the plugin, wecom-msg/references/api-get-msg-media.md that WecomTeam
        publishes.

        Args:
            media_id: Media ID of the file. 1 to 256 characters.

        POST /msg/get_msg_media (none)
        """
        return self._call(ops.MSG_GET_MSG_MEDIA, {"media_id": media_id}, timeout)

    def send_message(
        self,
        chat_type: int,
        chatid: str,
        msgtype: Literal["text"],
        text: MsgSendMessageText | MsgSendMessageTextDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """发送文本消息: Send a text message.

        Unverified: Seen once, in the plugin, wecom-msg/references/api-send-message.md that WecomTeam
        publishes.

        Args:
            chat_type: Kind of chat. One of 1 (single chat), 2 (group chat).
            chatid: Id of the member, or of the group. At most 256 bytes.
            msgtype: Kind of message. One of text.
            text: Text.

        POST /msg/send_message (none)
        """
        return self._call(ops.MSG_SEND_MESSAGE, {
            "chat_type": chat_type, "chatid": chatid, "msgtype": msgtype, "text": text,
        }, timeout)


class AsyncMsgResource(AsyncResource):
    """消息: `client.msg`, asynchronous."""

    async def get_msg_chat_list(
        self,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MsgGetMsgChatListResponse:
        """获取会话列表: List the chats with messages in a time range.

        Unverified: Seen once, in the plugin, wecom-msg/references/api-get-msg-chat-list.md that WecomTeam
        publishes.

        Args:
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page. At most 256 bytes.

        POST /msg/get_msg_chat_list (none)
        """
        return await self._call(ops.MSG_GET_MSG_CHAT_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
        }, timeout)

    def iter_get_msg_chat_list(
        self,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Chat]:
        """获取会话列表: the items of all pages of `get_msg_chat_list`, fetched as they are needed."""
        return self._iterate(ops.MSG_GET_MSG_CHAT_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
        }, timeout)

    async def get_message(
        self,
        chat_type: int,
        chatid: str,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> MsgGetMessageResponse:
        """获取会话消息: Get the messages of a chat in a time range.

        Unverified: Seen once, in the plugin, wecom-msg/references/api-get-messages.md that WecomTeam
        publishes.

        Args:
            chat_type: Kind of chat. One of 1 (single chat), 2 (group chat).
            chatid: Id of the member, or of the group. At most 256 bytes.
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page. At most 256 bytes.

        POST /msg/get_message (none)
        """
        return await self._call(ops.MSG_GET_MESSAGE, {
            "chat_type": chat_type, "chatid": chatid, "begin_time": begin_time, "end_time": end_time,
            "cursor": cursor,
        }, timeout)

    def iter_get_message(
        self,
        chat_type: int,
        chatid: str,
        begin_time: DateTimeInput,
        end_time: DateTimeInput,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Message]:
        """获取会话消息: the items of all pages of `get_message`, fetched as they are needed."""
        return self._iterate(ops.MSG_GET_MESSAGE, {
            "chat_type": chat_type, "chatid": chatid, "begin_time": begin_time, "end_time": end_time,
            "cursor": cursor,
        }, timeout)

    async def get_msg_media(self, media_id: str, *, timeout: float | None = None) -> MsgGetMsgMediaResponse:
        """获取消息文件: Get a file of a message.

        Unverified: Seen once, in the plugin, wecom-msg/references/api-get-msg-media.md that WecomTeam
        publishes.

        Args:
            media_id: Media ID of the file. 1 to 256 characters.

        POST /msg/get_msg_media (none)
        """
        return await self._call(ops.MSG_GET_MSG_MEDIA, {"media_id": media_id}, timeout)

    async def send_message(
        self,
        chat_type: int,
        chatid: str,
        msgtype: Literal["text"],
        text: MsgSendMessageText | MsgSendMessageTextDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """发送文本消息: Send a text message.

        Unverified: Seen once, in the plugin, wecom-msg/references/api-send-message.md that WecomTeam
        publishes.

        Args:
            chat_type: Kind of chat. One of 1 (single chat), 2 (group chat).
            chatid: Id of the member, or of the group. At most 256 bytes.
            msgtype: Kind of message. One of text.
            text: Text.

        POST /msg/send_message (none)
        """
        return await self._call(ops.MSG_SEND_MESSAGE, {
            "chat_type": chat_type, "chatid": chatid, "msgtype": msgtype, "text": text,
        }, timeout)
