# Generated from spec/api/appchat.yaml by codegen. Do not edit.
"""应用发送消息到群聊会话: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import appchat as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.appchat import AppChatText
    from wecom_client.models.appchat import AppchatCreateResponse
    from wecom_client.models.appchat import AppchatGetResponse
    from wecom_client.params.appchat import AppChatTextDict
    from wecom_client.params.types import LinkNewsDict
    from wecom_client.params.types import MarkdownContentDict
    from wecom_client.params.types import MediaContentDict
    from wecom_client.params.types import MpNewsDict
    from wecom_client.params.types import TextCardDict
    from wecom_client.params.types import VideoContentDict
    from wecom_client.types.message import LinkNews
    from wecom_client.types.message import MarkdownContent
    from wecom_client.types.message import MediaContent
    from wecom_client.types.message import MpNews
    from wecom_client.types.message import TextCard
    from wecom_client.types.message import VideoContent
    from wecom_runtime.data.models import Response


class AppchatResource(Resource):
    """应用发送消息到群聊会话: `client.appchat`."""

    def create(
        self,
        userlist: list[str],
        *,
        name: str | None = None,
        owner: str | None = None,
        chatid: str | None = None,
        timeout: float | None = None,
    ) -> AppchatCreateResponse:
        """创建群聊会话: Create a group chat that belongs to the app.

        Only self-built apps may call it.

        At most 1,000 chats a day for a company.

        Only for self-built apps whose scope is the root department.

        Old clients show the chat only after its first message.

        At most 2,000 members with the app, or as many as the admin console allows.

        Args:
            userlist: UserIDs of the members. 2 to 2000 items.
            name: Name of the chat. At most 50 characters. A longer text is cut.
            owner: UserID of the owner, by default one of the members, by chance.
            chatid: Id of the new chat, digits and letters; made up if left out. Pattern: `[0-9A-Za-z]+`.
                At most 32 characters.

        POST /cgi-bin/appchat/create (access_token),
        https://developer.work.weixin.qq.com/document/path/90245
        """
        return self._call(ops.APPCHAT_CREATE, {
            "userlist": userlist, "name": name, "owner": owner, "chatid": chatid,
        }, timeout)

    def update(
        self,
        chatid: str,
        *,
        name: str | None = None,
        owner: str | None = None,
        add_user_list: list[str] | None = None,
        del_user_list: list[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改群聊会话: Change the name, the owner or the members of a group chat of the app.

        Only self-built apps may call it.

        At most 1,000 changes an hour for a company.

        Only for self-built apps whose scope is the root department.

        Only for chats that the app has created; at most 2,000 members.

        Args:
            chatid: Id of the chat.
            name: New name. At most 50 characters. A longer text is cut.
            owner: UserID of the new owner; needed when the owner is removed.
            add_user_list: UserIDs of the members to add; at most 2,000 in the chat.
            del_user_list: UserIDs of the members to remove.

        POST /cgi-bin/appchat/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98913
        """
        return self._call(ops.APPCHAT_UPDATE, {
            "chatid": chatid, "name": name, "owner": owner, "add_user_list": add_user_list,
            "del_user_list": del_user_list,
        }, timeout)

    def get(self, chatid: str, *, timeout: float | None = None) -> AppchatGetResponse:
        """获取群聊会话: Get a group chat of the app.

        Only self-built apps may call it.

        Only for self-built apps whose scope is the root department.

        Only for chats that the app has created.

        Args:
            chatid: Id of the chat.

        GET /cgi-bin/appchat/get (access_token), https://developer.work.weixin.qq.com/document/path/98914
        """
        return self._call(ops.APPCHAT_GET, {"chatid": chatid}, timeout)

    def send(
        self,
        chatid: str,
        msgtype: Literal["text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown"],
        *,
        text: AppChatText | AppChatTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        safe: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """应用推送消息: Send a message to a group chat of the app.

        Only self-built apps may call it.

        At most 200 messages a minute for a member.

        At most 10,000 messages a day for a member.

        Only for self-built apps whose scope is the root department.

        What a member gets beyond the quota is dropped silently.

        A company may send to 20,000 receivers a minute, and 150,000 to 700,000 an hour depending on its
        size.

        Only for chats that the app has created.

        Args:
            chatid: Id of the chat.
            msgtype: Kind of message; the parameter of the same name holds its content. One of text, image,
                voice, video, file, textcard, news, mpnews, markdown.
            text: Content of a text message.
            image: Content of an image message.
            voice: Content of a voice message.
            video: Content of a video message.
            file: Content of a file message.
            textcard: Content of a text card.
            news: Content of a news message, whose articles are links.
            mpnews: Content of a news message, whose articles WeCom stores.
            markdown: Content of a Markdown message; <@userid> mentions a member.
            safe: Whether the message is confidential. Files must then be documents or pictures. Default:
                0.

        POST /cgi-bin/appchat/send (access_token), https://developer.work.weixin.qq.com/document/path/90248
        """
        return self._call(ops.APPCHAT_SEND, {
            "chatid": chatid, "msgtype": msgtype, "text": text, "image": image, "voice": voice,
            "video": video, "file": file, "textcard": textcard, "news": news, "mpnews": mpnews,
            "markdown": markdown, "safe": safe,
        }, timeout)

    def send_pieces(
        self,
        chatid: str,
        msgtype: Literal["text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown"],
        *,
        text: AppChatText | AppChatTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        safe: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> list[Response]:
        """应用推送消息: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`, `markdown.content`.
        """
        return self._send_pieces(ops.APPCHAT_SEND, {
            "chatid": chatid, "msgtype": msgtype, "text": text, "image": image, "voice": voice,
            "video": video, "file": file, "textcard": textcard, "news": news, "mpnews": mpnews,
            "markdown": markdown, "safe": safe,
        }, timeout)


class AsyncAppchatResource(AsyncResource):
    """应用发送消息到群聊会话: `client.appchat`, asynchronous."""

    async def create(
        self,
        userlist: list[str],
        *,
        name: str | None = None,
        owner: str | None = None,
        chatid: str | None = None,
        timeout: float | None = None,
    ) -> AppchatCreateResponse:
        """创建群聊会话: Create a group chat that belongs to the app.

        Only self-built apps may call it.

        At most 1,000 chats a day for a company.

        Only for self-built apps whose scope is the root department.

        Old clients show the chat only after its first message.

        At most 2,000 members with the app, or as many as the admin console allows.

        Args:
            userlist: UserIDs of the members. 2 to 2000 items.
            name: Name of the chat. At most 50 characters. A longer text is cut.
            owner: UserID of the owner, by default one of the members, by chance.
            chatid: Id of the new chat, digits and letters; made up if left out. Pattern: `[0-9A-Za-z]+`.
                At most 32 characters.

        POST /cgi-bin/appchat/create (access_token),
        https://developer.work.weixin.qq.com/document/path/90245
        """
        return await self._call(ops.APPCHAT_CREATE, {
            "userlist": userlist, "name": name, "owner": owner, "chatid": chatid,
        }, timeout)

    async def update(
        self,
        chatid: str,
        *,
        name: str | None = None,
        owner: str | None = None,
        add_user_list: list[str] | None = None,
        del_user_list: list[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改群聊会话: Change the name, the owner or the members of a group chat of the app.

        Only self-built apps may call it.

        At most 1,000 changes an hour for a company.

        Only for self-built apps whose scope is the root department.

        Only for chats that the app has created; at most 2,000 members.

        Args:
            chatid: Id of the chat.
            name: New name. At most 50 characters. A longer text is cut.
            owner: UserID of the new owner; needed when the owner is removed.
            add_user_list: UserIDs of the members to add; at most 2,000 in the chat.
            del_user_list: UserIDs of the members to remove.

        POST /cgi-bin/appchat/update (access_token),
        https://developer.work.weixin.qq.com/document/path/98913
        """
        return await self._call(ops.APPCHAT_UPDATE, {
            "chatid": chatid, "name": name, "owner": owner, "add_user_list": add_user_list,
            "del_user_list": del_user_list,
        }, timeout)

    async def get(self, chatid: str, *, timeout: float | None = None) -> AppchatGetResponse:
        """获取群聊会话: Get a group chat of the app.

        Only self-built apps may call it.

        Only for self-built apps whose scope is the root department.

        Only for chats that the app has created.

        Args:
            chatid: Id of the chat.

        GET /cgi-bin/appchat/get (access_token), https://developer.work.weixin.qq.com/document/path/98914
        """
        return await self._call(ops.APPCHAT_GET, {"chatid": chatid}, timeout)

    async def send(
        self,
        chatid: str,
        msgtype: Literal["text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown"],
        *,
        text: AppChatText | AppChatTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        safe: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """应用推送消息: Send a message to a group chat of the app.

        Only self-built apps may call it.

        At most 200 messages a minute for a member.

        At most 10,000 messages a day for a member.

        Only for self-built apps whose scope is the root department.

        What a member gets beyond the quota is dropped silently.

        A company may send to 20,000 receivers a minute, and 150,000 to 700,000 an hour depending on its
        size.

        Only for chats that the app has created.

        Args:
            chatid: Id of the chat.
            msgtype: Kind of message; the parameter of the same name holds its content. One of text, image,
                voice, video, file, textcard, news, mpnews, markdown.
            text: Content of a text message.
            image: Content of an image message.
            voice: Content of a voice message.
            video: Content of a video message.
            file: Content of a file message.
            textcard: Content of a text card.
            news: Content of a news message, whose articles are links.
            mpnews: Content of a news message, whose articles WeCom stores.
            markdown: Content of a Markdown message; <@userid> mentions a member.
            safe: Whether the message is confidential. Files must then be documents or pictures. Default:
                0.

        POST /cgi-bin/appchat/send (access_token), https://developer.work.weixin.qq.com/document/path/90248
        """
        return await self._call(ops.APPCHAT_SEND, {
            "chatid": chatid, "msgtype": msgtype, "text": text, "image": image, "voice": voice,
            "video": video, "file": file, "textcard": textcard, "news": news, "mpnews": mpnews,
            "markdown": markdown, "safe": safe,
        }, timeout)

    async def send_pieces(
        self,
        chatid: str,
        msgtype: Literal["text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown"],
        *,
        text: AppChatText | AppChatTextDict | None = None,
        image: MediaContent | MediaContentDict | None = None,
        voice: MediaContent | MediaContentDict | None = None,
        video: VideoContent | VideoContentDict | None = None,
        file: MediaContent | MediaContentDict | None = None,
        textcard: TextCard | TextCardDict | None = None,
        news: LinkNews | LinkNewsDict | None = None,
        mpnews: MpNews | MpNewsDict | None = None,
        markdown: MarkdownContent | MarkdownContentDict | None = None,
        safe: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> list[Response]:
        """应用推送消息: send a text of any length; a long text is sent in several messages.

        The messages are sent in order. If one fails, the error has the answers to the earlier messages in
        `sent`.

        Args:
            As for `send`, with a text of any length.

        Texts that are split: `text.content`, `markdown.content`.
        """
        return await self._send_pieces(ops.APPCHAT_SEND, {
            "chatid": chatid, "msgtype": msgtype, "text": text, "image": image, "voice": voice,
            "video": video, "file": file, "textcard": textcard, "news": news, "mpnews": mpnews,
            "markdown": markdown, "safe": safe,
        }, timeout)
