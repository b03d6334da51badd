# Generated from spec/gateway/message.yaml by codegen. Do not edit.
"""消息: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import message as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.office.models.message import Image
    from wecom_client.office.models.message import Markdown
    from wecom_client.office.models.message import MessageAibotSendResponse
    from wecom_client.office.models.message import MessageAibotSessionsListResponse
    from wecom_client.office.models.message import Text
    from wecom_client.office.models.message import Video
    from wecom_client.office.params.message import ImageDict
    from wecom_client.office.params.message import MarkdownDict
    from wecom_client.office.params.message import TextDict
    from wecom_client.office.params.message import VideoDict
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.downloads import AsyncDownload
    from wecom_runtime.http.downloads import Download


class MessageAibotSessionsResource(Resource):
    """消息: `client.message.aibot.sessions`."""

    def list(self, *, timeout: float | None = None) -> MessageAibotSessionsListResponse:
        """获取机器人会话列表: List the chats to which the bot may send messages.

        Unverified: Seen once, in the skill wecomcli-message.md that WecomTeam publishes.

        POST /message/aibot/sessions/list (office_token)
        """
        return self._call(ops.MESSAGE_AIBOT_SESSIONS_LIST, {}, timeout)


class AsyncMessageAibotSessionsResource(AsyncResource):
    """消息: `client.message.aibot.sessions`, asynchronous."""

    async def list(self, *, timeout: float | None = None) -> MessageAibotSessionsListResponse:
        """获取机器人会话列表: List the chats to which the bot may send messages.

        Unverified: Seen once, in the skill wecomcli-message.md that WecomTeam publishes.

        POST /message/aibot/sessions/list (office_token)
        """
        return await self._call(ops.MESSAGE_AIBOT_SESSIONS_LIST, {}, timeout)


class MessageAibotResource(Resource):
    """消息: `client.message.aibot`."""

    sessions: MessageAibotSessionsResource = resource_at("wecom_client.office.api.message:MessageAibotSessionsResource")

    def send(
        self,
        chat_id: str,
        msg_type: Literal["markdown", "image", "file", "voice", "video"],
        *,
        markdown: Markdown | MarkdownDict | None = None,
        image: Image | ImageDict | None = None,
        file: Image | ImageDict | None = None,
        voice: Image | ImageDict | None = None,
        video: Video | VideoDict | None = None,
        timeout: float | None = None,
    ) -> MessageAibotSendResponse:
        """机器人发送消息: Send a message as the bot.

        Unverified: Seen once, in the skill wecomcli-message.md that WecomTeam publishes.

        Args:
            chat_id: Id of the chat; it differs from the ids of the long connection.
            msg_type: Kind of message; the parameter of the same name has its content. One of markdown,
                image, file, voice, video.
            markdown: Text.
            image: Image.
            file: File.
            voice: Voice message.
            video: Video.

        POST /message/aibot/send (office_token)
        """
        return self._call(ops.MESSAGE_AIBOT_SEND, {
            "chat_id": chat_id, "msg_type": msg_type, "markdown": markdown, "image": image, "file": file,
            "voice": voice, "video": video,
        }, timeout)


class AsyncMessageAibotResource(AsyncResource):
    """消息: `client.message.aibot`, asynchronous."""

    sessions: AsyncMessageAibotSessionsResource = resource_at("wecom_client.office.api.message:AsyncMessageAibotSessionsResource")

    async def send(
        self,
        chat_id: str,
        msg_type: Literal["markdown", "image", "file", "voice", "video"],
        *,
        markdown: Markdown | MarkdownDict | None = None,
        image: Image | ImageDict | None = None,
        file: Image | ImageDict | None = None,
        voice: Image | ImageDict | None = None,
        video: Video | VideoDict | None = None,
        timeout: float | None = None,
    ) -> MessageAibotSendResponse:
        """机器人发送消息: Send a message as the bot.

        Unverified: Seen once, in the skill wecomcli-message.md that WecomTeam publishes.

        Args:
            chat_id: Id of the chat; it differs from the ids of the long connection.
            msg_type: Kind of message; the parameter of the same name has its content. One of markdown,
                image, file, voice, video.
            markdown: Text.
            image: Image.
            file: File.
            voice: Voice message.
            video: Video.

        POST /message/aibot/send (office_token)
        """
        return await self._call(ops.MESSAGE_AIBOT_SEND, {
            "chat_id": chat_id, "msg_type": msg_type, "markdown": markdown, "image": image, "file": file,
            "voice": voice, "video": video,
        }, timeout)


class MessageFilesResource(Resource):
    """消息: `client.message.files`."""

    def get(
        self,
        *,
        media_id: str | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        """获取消息文件: Download a file of a message by its media id.

        The parameters are only partly known.

        Unverified: Seen once, in a third-party program (onyx).

        Args:
            media_id: Media id from a message.

        POST /message/files/get (office_token)
        """
        return self._download(ops.MESSAGE_FILES_GET, {"media_id": media_id}, timeout, byte_range)


class AsyncMessageFilesResource(AsyncResource):
    """消息: `client.message.files`, asynchronous."""

    async def get(
        self,
        *,
        media_id: str | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        """获取消息文件: Download a file of a message by its media id.

        The parameters are only partly known.

        Unverified: Seen once, in a third-party program (onyx).

        Args:
            media_id: Media id from a message.

        POST /message/files/get (office_token)
        """
        return await self._download(ops.MESSAGE_FILES_GET, {"media_id": media_id}, timeout, byte_range)


class MessageResource(Resource):
    """消息: `client.message`."""

    aibot: MessageAibotResource = resource_at("wecom_client.office.api.message:MessageAibotResource")
    files: MessageFilesResource = resource_at("wecom_client.office.api.message:MessageFilesResource")

    def send(
        self,
        *,
        chat_id: str | None = None,
        msg_type: str | None = None,
        text: Text | TextDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """以成员身份发送消息: Send a message as the authorizing member.

        Only companies with up to ten members may use it; others get errcode 853006.

        The parameters are only partly known.

        Unverified: Known from a third-party program (onyx) and issue 107 of the command line.

        Args:
            chat_id: Id of the chat; it differs from the ids of the long connection.
            msg_type: Kind of message; only `text` is known. Known values: text.
            text: Text.

        POST /message/send (office_token)
        """
        return self._call(ops.MESSAGE_SEND, {"chat_id": chat_id, "msg_type": msg_type, "text": text}, timeout)


class AsyncMessageResource(AsyncResource):
    """消息: `client.message`, asynchronous."""

    aibot: AsyncMessageAibotResource = resource_at("wecom_client.office.api.message:AsyncMessageAibotResource")
    files: AsyncMessageFilesResource = resource_at("wecom_client.office.api.message:AsyncMessageFilesResource")

    async def send(
        self,
        *,
        chat_id: str | None = None,
        msg_type: str | None = None,
        text: Text | TextDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """以成员身份发送消息: Send a message as the authorizing member.

        Only companies with up to ten members may use it; others get errcode 853006.

        The parameters are only partly known.

        Unverified: Known from a third-party program (onyx) and issue 107 of the command line.

        Args:
            chat_id: Id of the chat; it differs from the ids of the long connection.
            msg_type: Kind of message; only `text` is known. Known values: text.
            text: Text.

        POST /message/send (office_token)
        """
        return await self._call(ops.MESSAGE_SEND, {
            "chat_id": chat_id, "msg_type": msg_type, "text": text,
        }, timeout)
