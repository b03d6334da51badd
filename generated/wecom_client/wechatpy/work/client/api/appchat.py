# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.appchat."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.handmade import AppChatByHand


class WeChatAppChat(AppChatByHand):
    """`client.appchat`."""

    def create(
        self,
        chat_id: str | None = None,
        name: str | None = None,
        owner: str | None = None,
        user_list: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """创建群聊会话: now `client.appchat.create`.

        https://developer.work.weixin.qq.com/document/path/90245
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "appchat/create",
            body=parameters({"chatid": chat_id, "name": name, "owner": owner, "userlist": user_list}),
        )
        return answer

    def get(self, chat_id: str) -> Any:
        """获取群聊会话: now `client.appchat.get`.

        https://developer.work.weixin.qq.com/document/path/98914
        """
        return self._send("GET", "appchat/get", query=parameters({"chatid": chat_id}), gives=("chat_info",))

    def update(
        self,
        chat_id: str,
        name: str | None = None,
        owner: str | None = None,
        add_user_list: Sequence[Any] | None = None,
        del_user_list: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """修改群聊会话: now `client.appchat.update`.

        https://developer.work.weixin.qq.com/document/path/98913
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "appchat/update",
            body=parameters({
                "chatid": chat_id, "name": name, "owner": owner, "add_user_list": add_user_list,
                "del_user_list": del_user_list,
            }),
        )
        return answer

    def send_text(self, chat_id: str, content: Any, safe: bool | int = 0) -> dict[str, Any]:
        """应用推送消息: now `client.appchat.send`.

        https://developer.work.weixin.qq.com/document/path/90248
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "appchat/send",
            body=parameters({
                "chatid": chat_id, "safe": safe, "msgtype": "text", "text": {"content": content},
            }),
        )
        return answer
