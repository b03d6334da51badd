# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.message."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.arguments import part
from wecom_runtime.wechatpy.arguments import piped


class WeChatMessage(BaseWeChatAPI):
    """`client.message`."""

    def send(
        self,
        agent_id: int | str,
        user_ids: Any,
        party_ids: Any = "",
        tag_ids: Any = "",
        msg: Any = None,
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "agentid": agent_id,
            }, msg),
        )
        return answer

    def send_text(
        self,
        agent_id: int | str,
        user_ids: Any,
        content: Any,
        party_ids: Any = "",
        tag_ids: Any = "",
        safe: int | str = 0,
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "agentid": agent_id, "msgtype": "text", "text": {"content": content}, "safe": safe,
            }),
        )
        return answer

    def send_text_card(
        self,
        agent_id: int | str,
        user_ids: Any,
        title: Any,
        description: Any,
        url: Any,
        btntxt: Any = "详情",
        party_ids: Any = "",
        tag_ids: Any = "",
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "agentid": agent_id, "msgtype": "textcard",
                "textcard": part({"title": title, "description": description, "url": url, "btntxt": btntxt}),
            }),
        )
        return answer

    def send_image(
        self,
        agent_id: int | str,
        user_ids: Any,
        media_id: Any,
        party_ids: Any = "",
        tag_ids: Any = "",
        safe: int | str = 0,
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "agentid": agent_id, "msgtype": "image", "image": {"media_id": media_id}, "safe": safe,
            }),
        )
        return answer

    def send_voice(
        self,
        agent_id: int | str,
        user_ids: Any,
        media_id: Any,
        party_ids: Any = "",
        tag_ids: Any = "",
        safe: int | str = 0,
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "agentid": agent_id, "msgtype": "voice", "voice": {"media_id": media_id}, "safe": safe,
            }),
        )
        return answer

    def send_video(
        self,
        agent_id: int | str,
        user_ids: Any,
        media_id: Any,
        title: Any = None,
        description: Any = None,
        party_ids: Any = "",
        tag_ids: Any = "",
        safe: int | str = 0,
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "agentid": agent_id, "msgtype": "video",
                "video": part({"media_id": media_id, "title": title, "description": description}),
                "safe": safe,
            }),
        )
        return answer

    def send_file(
        self,
        agent_id: int | str,
        user_ids: Any,
        media_id: Any,
        party_ids: Any = "",
        tag_ids: Any = "",
        safe: int | str = 0,
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "agentid": agent_id, "msgtype": "file", "file": {"media_id": media_id}, "safe": safe,
            }),
        )
        return answer

    def send_articles(
        self,
        agent_id: int | str,
        user_ids: Any,
        articles: Any,
        party_ids: Any = "",
        tag_ids: Any = "",
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "agentid": agent_id, "msgtype": "news",
                "news": {"articles": [{"title": item["title"], "description": item["description"], "url": item["url"], "picurl": item["image"]} for item in articles]},
            }),
        )
        return answer

    def send_mp_articles(
        self,
        agent_id: int | str,
        user_ids: Any,
        articles: Any,
        party_ids: Any = "",
        tag_ids: Any = "",
        safe: int | str = 0,
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({"touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids), "agentid": agent_id, "msgtype": "mpnews", "mpnews": {"articles": [{
                "thumb_media_id": item["thumb_media_id"], "author": item["author"], "title": item["title"],
                "content": item["content"], "content_source_url": item["content_source_url"],
                "digest": item["digest"], "show_cover_pic": item["show_cover_pic"],
            } for item in articles]}, "safe": safe}),
        )
        return answer

    def send_markdown(
        self,
        agent_id: int | str,
        user_ids: Any,
        content: Any,
        party_ids: Any = "",
        tag_ids: Any = "",
    ) -> dict[str, Any]:
        """发送应用消息: now `client.message.send`.

        https://developer.work.weixin.qq.com/document/path/90236
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "message/send",
            body=parameters({
                "touser": piped(user_ids), "toparty": piped(party_ids), "totag": piped(tag_ids),
                "agentid": agent_id, "msgtype": "markdown", "markdown": {"content": content},
            }),
        )
        return answer
