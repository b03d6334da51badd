# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.material."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.handmade import MaterialByHand


class WeChatMaterial(MaterialByHand):
    """`client.material`."""

    def add_articles(self, articles: Any) -> dict[str, Any]:
        """上传永久图文素材: now `client.media.upload`.

        WeCom has taken this call away; use client.media.upload.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "material/add_mpnews",
            body=parameters({"mpnews": {"articles": [{
                "thumb_media_id": item["thumb_media_id"], "title": item["title"], "content": item["content"],
                "author": item["author"], "content_source_url": item["content_source_url"],
                "digest": item["digest"], "show_cover_pic": item["show_cover_pic"],
            } for item in articles]}}),
            retired="WeCom has taken this call away; use client.media.upload",
        )
        return answer

    def add(self, agent_id: int | str, media_type: str, media_file: Any) -> dict[str, Any]:
        """上传其他类型永久素材: now `client.media.upload`.

        WeCom has taken this call away; use client.media.upload.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "material/add_material",
            query=parameters({"agentid": agent_id, "type": media_type}),
            files={"media": media_file},
            retired="WeCom has taken this call away; use client.media.upload",
        )
        return answer

    def get_articles(self, agent_id: int | str, media_id: str) -> dict[str, Any]:
        """获取永久素材: now `client.media.upload`.

        WeCom has taken this call away; use client.media.upload.
        """
        answer: dict[str, Any] = self._send(
            "GET",
            "material/get",
            query=parameters({"agentid": agent_id, "media_id": media_id}),
            retired="WeCom has taken this call away; use client.media.upload",
        )
        return answer

    def delete(self, agent_id: int | str, media_id: str) -> dict[str, Any]:
        """删除永久素材: now `client.media.upload`.

        WeCom has taken this call away; use client.media.upload.
        """
        answer: dict[str, Any] = self._send(
            "GET",
            "material/del",
            query=parameters({"agentid": agent_id, "media_id": media_id}),
            retired="WeCom has taken this call away; use client.media.upload",
        )
        return answer

    def update_articles(self, agent_id: int | str, media_id: str, articles: Any) -> dict[str, Any]:
        """修改永久图文素材: now `client.media.upload`.

        WeCom has taken this call away; use client.media.upload.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "material/update_news",
            body=parameters({"agentid": agent_id, "media_id": media_id, "articles": [{
                "thumb_media_id": item["thumb_media_id"], "title": item["title"], "content": item["content"],
                "author": item["author"], "content_source_url": item["content_source_url"],
                "digest": item["digest"], "show_cover_pic": item["show_cover_pic"],
            } for item in articles]}),
            retired="WeCom has taken this call away; use client.media.upload",
        )
        return answer

    def get_count(self, agent_id: int | str) -> dict[str, Any]:
        """获取素材总数: now `client.media.upload`.

        WeCom has taken this call away; use client.media.upload.
        """
        answer: dict[str, Any] = self._send(
            "GET",
            "material/get_count",
            query=parameters({"agent_id": agent_id}),
            retired="WeCom has taken this call away; use client.media.upload",
        )
        return answer

    def batchget(
        self,
        agent_id: int | str,
        media_type: str,
        offset: int | str = 0,
        count: int | str = 20,
    ) -> dict[str, Any]:
        """获取素材列表: now `client.media.upload`.

        WeCom has taken this call away; use client.media.upload.
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "material/batchget",
            body=parameters({"agent_id": agent_id, "type": media_type, "offset": offset, "count": count}),
            retired="WeCom has taken this call away; use client.media.upload",
        )
        return answer
