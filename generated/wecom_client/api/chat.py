# Generated from spec/api/chat.yaml by codegen. Do not edit.
"""企业会话: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import chat as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.chat import ChatGetResponse
    from wecom_client.models.chat import ChatLink
    from wecom_client.models.chat import ChatMedia
    from wecom_client.models.chat import ChatMute
    from wecom_client.models.chat import ChatSetmuteResponse
    from wecom_client.models.chat import ChatTarget
    from wecom_client.models.chat import ChatText
    from wecom_client.params.chat import ChatLinkDict
    from wecom_client.params.chat import ChatMediaDict
    from wecom_client.params.chat import ChatMuteDict
    from wecom_client.params.chat import ChatTargetDict
    from wecom_client.params.chat import ChatTextDict
    from wecom_runtime.data.models import Response


class ChatResource(Resource):
    """企业会话: `client.chat`."""

    def create(
        self,
        chatid: str,
        name: str,
        owner: str,
        userlist: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """创建会话: Create a group chat of the former chat service.

        Deprecated: The former chat service has ended; call appchat.create.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            chatid: Id that you choose for the chat. At most 32 bytes.
            name: Name of the chat.
            owner: UserID of the administrator; one of the members.
            userlist: UserIDs of at least three members.

        POST /cgi-bin/chat/create (access_token)
        """
        return self._call(ops.CHAT_CREATE, {
            "chatid": chatid, "name": name, "owner": owner, "userlist": userlist,
        }, timeout)

    def get(self, chatid: str, *, timeout: float | None = None) -> ChatGetResponse:
        """获取会话: Get a group chat of the former chat service.

        Deprecated: The former chat service has ended; call appchat.get.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            chatid: Id of the chat.

        GET /cgi-bin/chat/get (access_token)
        """
        return self._call(ops.CHAT_GET, {"chatid": chatid}, timeout)

    def update(
        self,
        chatid: str,
        op_user: str,
        *,
        name: str | None = None,
        owner: str | None = None,
        add_user_list: list[str] | None = None,
        del_user_list: list[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会话信息: Change a group chat of the former chat service.

        Deprecated: The former chat service has ended; call appchat.update.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            chatid: Id of the chat.
            op_user: UserID of the member in whose name it is changed.
            name: New name.
            owner: UserID of the new administrator.
            add_user_list: UserIDs of members to add.
            del_user_list: UserIDs of members to remove.

        POST /cgi-bin/chat/update (access_token)
        """
        return self._call(ops.CHAT_UPDATE, {
            "chatid": chatid, "op_user": op_user, "name": name, "owner": owner,
            "add_user_list": add_user_list, "del_user_list": del_user_list,
        }, timeout)

    def quit(self, chatid: str, op_user: str, *, timeout: float | None = None) -> Response:
        """退出会话: Let a member leave a group chat of the former chat service.

        Deprecated: The former chat service has ended; call appchat.update with del_user_list.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            chatid: Id of the chat.
            op_user: UserID of the member who leaves.

        POST /cgi-bin/chat/quit (access_token)
        """
        return self._call(ops.CHAT_QUIT, {"chatid": chatid, "op_user": op_user}, timeout)

    def clearnotify(
        self,
        op_user: str,
        chat: ChatTarget | ChatTargetDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """清除会话未读状态: Mark a chat of the former chat service as read.

        Deprecated: The former chat service has ended; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            op_user: UserID of the member for whom it is read.
            chat: The chat.

        POST /cgi-bin/chat/clearnotify (access_token)
        """
        return self._call(ops.CHAT_CLEARNOTIFY, {"op_user": op_user, "chat": chat}, timeout)

    def setmute(
        self,
        user_mute_list: Sequence[ChatMute | ChatMuteDict],
        *,
        timeout: float | None = None,
    ) -> ChatSetmuteResponse:
        """设置成员新消息免打扰: Set which members are not told of new messages of the former chat service.

        Deprecated: The former chat service has ended; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            user_mute_list: Members and their settings.

        POST /cgi-bin/chat/setmute (access_token)
        """
        return self._call(ops.CHAT_SETMUTE, {"user_mute_list": user_mute_list}, timeout)

    def send(
        self,
        receiver: ChatTarget | ChatTargetDict,
        sender: str,
        msgtype: Literal["text", "image", "file", "link"],
        *,
        text: ChatText | ChatTextDict | None = None,
        image: ChatMedia | ChatMediaDict | None = None,
        file: ChatMedia | ChatMediaDict | None = None,
        link: ChatLink | ChatLinkDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """发消息: Send a message through the former chat service.

        Deprecated: The former chat service has ended; call appchat.send, or message.send for one member.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            receiver: Who receives it.
            sender: UserID of the sender.
            msgtype: Kind of message; the parameter of the same name holds its content. One of text, image,
                file, link.
            text: Content of a text message.
            image: Content of a picture message.
            file: Content of a file message.
            link: Content of a link message.

        POST /cgi-bin/chat/send (access_token)
        """
        return self._call(ops.CHAT_SEND, {
            "receiver": receiver, "sender": sender, "msgtype": msgtype, "text": text, "image": image,
            "file": file, "link": link,
        }, timeout)


class AsyncChatResource(AsyncResource):
    """企业会话: `client.chat`, asynchronous."""

    async def create(
        self,
        chatid: str,
        name: str,
        owner: str,
        userlist: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """创建会话: Create a group chat of the former chat service.

        Deprecated: The former chat service has ended; call appchat.create.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            chatid: Id that you choose for the chat. At most 32 bytes.
            name: Name of the chat.
            owner: UserID of the administrator; one of the members.
            userlist: UserIDs of at least three members.

        POST /cgi-bin/chat/create (access_token)
        """
        return await self._call(ops.CHAT_CREATE, {
            "chatid": chatid, "name": name, "owner": owner, "userlist": userlist,
        }, timeout)

    async def get(self, chatid: str, *, timeout: float | None = None) -> ChatGetResponse:
        """获取会话: Get a group chat of the former chat service.

        Deprecated: The former chat service has ended; call appchat.get.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            chatid: Id of the chat.

        GET /cgi-bin/chat/get (access_token)
        """
        return await self._call(ops.CHAT_GET, {"chatid": chatid}, timeout)

    async def update(
        self,
        chatid: str,
        op_user: str,
        *,
        name: str | None = None,
        owner: str | None = None,
        add_user_list: list[str] | None = None,
        del_user_list: list[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改会话信息: Change a group chat of the former chat service.

        Deprecated: The former chat service has ended; call appchat.update.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            chatid: Id of the chat.
            op_user: UserID of the member in whose name it is changed.
            name: New name.
            owner: UserID of the new administrator.
            add_user_list: UserIDs of members to add.
            del_user_list: UserIDs of members to remove.

        POST /cgi-bin/chat/update (access_token)
        """
        return await self._call(ops.CHAT_UPDATE, {
            "chatid": chatid, "op_user": op_user, "name": name, "owner": owner,
            "add_user_list": add_user_list, "del_user_list": del_user_list,
        }, timeout)

    async def quit(self, chatid: str, op_user: str, *, timeout: float | None = None) -> Response:
        """退出会话: Let a member leave a group chat of the former chat service.

        Deprecated: The former chat service has ended; call appchat.update with del_user_list.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            chatid: Id of the chat.
            op_user: UserID of the member who leaves.

        POST /cgi-bin/chat/quit (access_token)
        """
        return await self._call(ops.CHAT_QUIT, {"chatid": chatid, "op_user": op_user}, timeout)

    async def clearnotify(
        self,
        op_user: str,
        chat: ChatTarget | ChatTargetDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """清除会话未读状态: Mark a chat of the former chat service as read.

        Deprecated: The former chat service has ended; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            op_user: UserID of the member for whom it is read.
            chat: The chat.

        POST /cgi-bin/chat/clearnotify (access_token)
        """
        return await self._call(ops.CHAT_CLEARNOTIFY, {"op_user": op_user, "chat": chat}, timeout)

    async def setmute(
        self,
        user_mute_list: Sequence[ChatMute | ChatMuteDict],
        *,
        timeout: float | None = None,
    ) -> ChatSetmuteResponse:
        """设置成员新消息免打扰: Set which members are not told of new messages of the former chat service.

        Deprecated: The former chat service has ended; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            user_mute_list: Members and their settings.

        POST /cgi-bin/chat/setmute (access_token)
        """
        return await self._call(ops.CHAT_SETMUTE, {"user_mute_list": user_mute_list}, timeout)

    async def send(
        self,
        receiver: ChatTarget | ChatTargetDict,
        sender: str,
        msgtype: Literal["text", "image", "file", "link"],
        *,
        text: ChatText | ChatTextDict | None = None,
        image: ChatMedia | ChatMediaDict | None = None,
        file: ChatMedia | ChatMediaDict | None = None,
        link: ChatLink | ChatLinkDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """发消息: Send a message through the former chat service.

        Deprecated: The former chat service has ended; call appchat.send, or message.send for one member.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            receiver: Who receives it.
            sender: UserID of the sender.
            msgtype: Kind of message; the parameter of the same name holds its content. One of text, image,
                file, link.
            text: Content of a text message.
            image: Content of a picture message.
            file: Content of a file message.
            link: Content of a link message.

        POST /cgi-bin/chat/send (access_token)
        """
        return await self._call(ops.CHAT_SEND, {
            "receiver": receiver, "sender": sender, "msgtype": msgtype, "text": text, "image": image,
            "file": file, "link": link,
        }, timeout)
