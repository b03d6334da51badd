# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.chat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters


class WeChatChat(BaseWeChatAPI):
    """`client.chat`."""

    def create(self, chat_id: str, name: str, owner: str, user_list: Sequence[Any]) -> dict[str, Any]:
        """创建会话: now `client.appchat.create`.

        WeCom has taken this call away; use client.appchat.create.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/create",
            body=parameters({"chatid": chat_id, "name": name, "owner": owner, "userlist": user_list}),
            retired="WeCom has taken this call away; use client.appchat.create",
        )
        return answer

    def get(self, chat_id: str) -> Any:
        """获取会话: now `client.appchat.get`.

        WeCom has taken this call away; use client.appchat.get.
        """
        return self._send(
            "GET",
            "chat/get",
            query=parameters({"chatid": chat_id}),
            gives=("chat_info",),
            retired="WeCom has taken this call away; use client.appchat.get",
        )

    def update(
        self,
        chat_id: str,
        op_user: str,
        name: str | None = None,
        owner: str | None = None,
        add_user_list: Sequence[Any] | None = None,
        del_user_list: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """修改会话信息: now `client.appchat.update`.

        WeCom has taken this call away; use client.appchat.update.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/update",
            body=parameters({
                "chatid": chat_id, "op_user": op_user, "name": name, "owner": owner,
                "add_user_list": add_user_list, "del_user_list": del_user_list,
            }),
            retired="WeCom has taken this call away; use client.appchat.update",
        )
        return answer

    def quit(self, chat_id: str, op_user: str) -> dict[str, Any]:
        """退出会话: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/quit",
            body=parameters({"chatid": chat_id, "op_user": op_user}),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def clear_notify(self, op_user: str, type: Any, id: Any) -> dict[str, Any]:
        """清除会话未读状态: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/clearnotify",
            body=parameters({"op_user": op_user, "chat": {"type": type, "id": id}}),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def set_mute(self, user_mute_list: Sequence[Any]) -> dict[str, Any]:
        """设置成员新消息免打扰: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/setmute",
            body=parameters({"user_mute_list": user_mute_list}),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def send_text(self, sender: str, receiver_type: Any, receiver_id: Any, content: Any) -> dict[str, Any]:
        """发消息: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/send",
            body=parameters({
                "receiver": {"type": receiver_type, "id": receiver_id}, "sender": sender, "msgtype": "text",
                "text": {"content": content},
            }),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def send_single_text(self, sender: str, receiver: Any, content: Any) -> dict[str, Any]:
        """发消息: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/send",
            body=parameters({
                "receiver": {"type": "single", "id": receiver}, "sender": sender, "msgtype": "text",
                "text": {"content": content},
            }),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def send_group_text(self, sender: str, receiver: Any, content: Any) -> dict[str, Any]:
        """发消息: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/send",
            body=parameters({
                "receiver": {"type": "group", "id": receiver}, "sender": sender, "msgtype": "text",
                "text": {"content": content},
            }),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def send_image(self, sender: str, receiver_type: Any, receiver_id: Any, media_id: Any) -> dict[str, Any]:
        """发消息: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/send",
            body=parameters({
                "receiver": {"type": receiver_type, "id": receiver_id}, "sender": sender, "msgtype": "image",
                "image": {"media_id": media_id},
            }),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def send_single_image(self, sender: str, receiver: Any, media_id: Any) -> dict[str, Any]:
        """发消息: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/send",
            body=parameters({
                "receiver": {"type": "single", "id": receiver}, "sender": sender, "msgtype": "image",
                "image": {"media_id": media_id},
            }),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def send_group_image(self, sender: str, receiver: Any, media_id: Any) -> dict[str, Any]:
        """发消息: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/send",
            body=parameters({
                "receiver": {"type": "group", "id": receiver}, "sender": sender, "msgtype": "image",
                "image": {"media_id": media_id},
            }),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def send_file(self, sender: str, receiver_type: Any, receiver_id: Any, media_id: Any) -> dict[str, Any]:
        """发消息: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/send",
            body=parameters({
                "receiver": {"type": receiver_type, "id": receiver_id}, "sender": sender, "msgtype": "file",
                "file": {"media_id": media_id},
            }),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def send_single_file(self, sender: str, receiver: Any, media_id: Any) -> dict[str, Any]:
        """发消息: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/send",
            body=parameters({
                "receiver": {"type": "single", "id": receiver}, "sender": sender, "msgtype": "file",
                "file": {"media_id": media_id},
            }),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer

    def send_group_file(self, sender: str, receiver: Any, media_id: Any) -> dict[str, Any]:
        """发消息: now `client.appchat.send`.

        WeCom has taken this call away; use client.appchat.send.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "chat/send",
            body=parameters({
                "receiver": {"type": "group", "id": receiver}, "sender": sender, "msgtype": "file",
                "file": {"media_id": media_id},
            }),
            retired="WeCom has taken this call away; use client.appchat.send",
        )
        return answer
