# Generated from spec/gateway/chat.yaml by codegen. Do not edit.
"""群聊与消息: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import chat as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_runtime.data.models import DateTimeInput
    from wecom_runtime.data.models import Response


class ChatGroupsResource(Resource):
    """群聊与消息: `client.chat.groups`."""

    def list(
        self,
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取群聊列表: List the group chats with messages in a time range.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Only companies with up to ten members may use it; others get errcode 853006.

        The parameters are only partly known.

        Unverified: Known from a third-party program (onyx) and issue 106 of the command line.

        Args:
            begin_time: Start of the range, at most 7 days ago.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page.

        POST /chat/groups/list (office_token)
        """
        return self._call(ops.CHAT_GROUPS_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
        }, timeout)


class AsyncChatGroupsResource(AsyncResource):
    """群聊与消息: `client.chat.groups`, asynchronous."""

    async def list(
        self,
        *,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取群聊列表: List the group chats with messages in a time range.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Only companies with up to ten members may use it; others get errcode 853006.

        The parameters are only partly known.

        Unverified: Known from a third-party program (onyx) and issue 106 of the command line.

        Args:
            begin_time: Start of the range, at most 7 days ago.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page.

        POST /chat/groups/list (office_token)
        """
        return await self._call(ops.CHAT_GROUPS_LIST, {
            "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
        }, timeout)


class ChatMessagesResource(Resource):
    """群聊与消息: `client.chat.messages`."""

    def list(
        self,
        *,
        chat_id: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取会话消息: List the messages of a chat in a time range.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Only companies with up to ten members may use it; others get errcode 853006.

        The parameters are only partly known.

        Unverified: Known from a third-party program (onyx) and issue 106 of the command line.

        Args:
            chat_id: Id of a chat.
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page.

        POST /chat/messages/list (office_token)
        """
        return self._call(ops.CHAT_MESSAGES_LIST, {
            "chat_id": chat_id, "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
        }, timeout)


class AsyncChatMessagesResource(AsyncResource):
    """群聊与消息: `client.chat.messages`, asynchronous."""

    async def list(
        self,
        *,
        chat_id: str | None = None,
        begin_time: DateTimeInput | None = None,
        end_time: DateTimeInput | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """获取会话消息: List the messages of a chat in a time range.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Only companies with up to ten members may use it; others get errcode 853006.

        The parameters are only partly known.

        Unverified: Known from a third-party program (onyx) and issue 106 of the command line.

        Args:
            chat_id: Id of a chat.
            begin_time: Start of the range.
            end_time: End of the range.
            cursor: Cursor from the answer of the previous page.

        POST /chat/messages/list (office_token)
        """
        return await self._call(ops.CHAT_MESSAGES_LIST, {
            "chat_id": chat_id, "begin_time": begin_time, "end_time": end_time, "cursor": cursor,
        }, timeout)


class ChatResource(Resource):
    """群聊与消息: `client.chat`."""

    groups: ChatGroupsResource = resource_at("wecom_client.office.api.chat:ChatGroupsResource")
    messages: ChatMessagesResource = resource_at("wecom_client.office.api.chat:ChatMessagesResource")


class AsyncChatResource(AsyncResource):
    """群聊与消息: `client.chat`, asynchronous."""

    groups: AsyncChatGroupsResource = resource_at("wecom_client.office.api.chat:AsyncChatGroupsResource")
    messages: AsyncChatMessagesResource = resource_at("wecom_client.office.api.chat:AsyncChatMessagesResource")
