# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.kf_message."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import filled
from wecom_runtime.wechatpy.arguments import parameters


class WeChatKFMessage(BaseWeChatAPI):
    """`client.kf_message`."""

    def send(self, user_id: str, open_kfid: str, msgid: str = "", msg: Any = None) -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({"touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid)}, msg),
        )
        return answer

    def send_text(self, user_id: str, open_kfid: str, content: Any, msgid: str = "") -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({
                "touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid), "msgtype": "text",
                "text": {"content": content},
            }),
        )
        return answer

    def send_image(self, user_id: str, open_kfid: str, media_id: Any, msgid: str = "") -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({
                "touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid), "msgtype": "image",
                "image": {"media_id": media_id},
            }),
        )
        return answer

    def send_voice(self, user_id: str, open_kfid: str, media_id: Any, msgid: str = "") -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({
                "touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid), "msgtype": "voice",
                "voice": {"media_id": media_id},
            }),
        )
        return answer

    def send_video(self, user_id: str, open_kfid: str, media_id: Any, msgid: str = "") -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({
                "touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid), "msgtype": "video",
                "video": {"media_id": media_id},
            }),
        )
        return answer

    def send_file(self, user_id: str, open_kfid: str, media_id: Any, msgid: str = "") -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({
                "touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid), "msgtype": "file",
                "file": {"media_id": media_id},
            }),
        )
        return answer

    def send_articles_link(
        self,
        user_id: str,
        open_kfid: str,
        article: Any,
        msgid: str = "",
    ) -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        The link is sent as a link: wechatpy sent msgtype news with a link inside of a link, which WeCom
        refuses.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({
                "touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid), "msgtype": "link",
                "link": article,
            }),
        )
        return answer

    def send_msgmenu(
        self,
        user_id: str,
        open_kfid: str,
        head_content: Any,
        menu_list: Any,
        tail_content: Any,
        msgid: str = "",
    ) -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({
                "touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid), "msgtype": "msgmenu",
                "msgmenu": {"head_content": head_content, "list": menu_list, "tail_content": tail_content},
            }),
        )
        return answer

    def send_location(
        self,
        user_id: str,
        open_kfid: str,
        name: Any,
        address: Any,
        latitude: Any,
        longitude: Any,
        msgid: str = "",
    ) -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        The place is sent under location: wechatpy sent it under msgmenu, which WeCom refuses.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({
                "touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid), "msgtype": "location",
                "location": {"name": name, "address": address, "latitude": latitude, "longitude": longitude},
            }),
        )
        return answer

    def send_miniprogram(
        self,
        user_id: str,
        open_kfid: str,
        appid: Any,
        title: Any,
        thumb_media_id: Any,
        pagepath: Any,
        msgid: str = "",
    ) -> dict[str, Any]:
        """发送消息: now `client.kf.send_msg`.

        The mini program is sent under miniprogram: wechatpy sent it under msgmenu, which WeCom refuses.

        https://developer.work.weixin.qq.com/document/path/94677
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "kf/send_msg",
            body=parameters({
                "touser": user_id, "open_kfid": open_kfid, "msgid": filled(msgid), "msgtype": "miniprogram",
                "miniprogram": {"appid": appid, "title": title, "thumb_media_id": thumb_media_id, "pagepath": pagepath},
            }),
        )
        return answer
