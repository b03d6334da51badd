# Generated from spec/api/material.yaml by codegen. Do not edit.
"""永久素材: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import material as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.material import MaterialAddMaterialResponse
    from wecom_client.models.material import MaterialAddMpnewsResponse
    from wecom_client.models.material import MaterialArticle
    from wecom_client.models.material import MaterialBatchgetResponse
    from wecom_client.models.material import MaterialGetCountResponse
    from wecom_client.models.material import MaterialItem
    from wecom_client.models.material import MaterialNews
    from wecom_client.params.material import MaterialArticleDict
    from wecom_client.params.material import MaterialNewsDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.downloads import AsyncDownload
    from wecom_runtime.http.downloads import Download
    from wecom_runtime.http.multipart import FileInput


class MaterialResource(Resource):
    """永久素材: `client.material`."""

    def add_mpnews(
        self,
        mpnews: MaterialNews | MaterialNewsDict,
        *,
        timeout: float | None = None,
    ) -> MaterialAddMpnewsResponse:
        """上传永久图文素材: Upload articles permanently.

        Deprecated: Permanent media have been dropped; send the articles with message.send and msgtype
        mpnews.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            mpnews: The articles.

        POST /cgi-bin/material/add_mpnews (access_token)
        """
        return self._call(ops.MATERIAL_ADD_MPNEWS, {"mpnews": mpnews}, timeout)

    def add_material(
        self,
        type: Literal["image", "voice", "video", "file"],
        media: FileInput,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> MaterialAddMaterialResponse:
        """上传其他类型永久素材: Upload a file permanently.

        Deprecated: Permanent media have been dropped; call media.upload before each use, or
        media.uploadimg for pictures that stay.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            type: Kind of file. One of image, voice, video, file.
            media: The file: a path, an open binary file, or (name, content).
            agentid: Id of the app.

        POST /cgi-bin/material/add_material (access_token)
        """
        return self._call(ops.MATERIAL_ADD_MATERIAL, {
            "type": type, "media": media, "agentid": agentid,
        }, timeout)

    def get(
        self,
        media_id: str,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        """获取永久素材: Download a permanent file, or get the articles that were stored.

        Deprecated: Permanent media have been dropped; call media.get.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            media_id: Id of the file or articles.
            agentid: Id of the app.

        GET /cgi-bin/material/get (access_token)
        """
        return self._download(ops.MATERIAL_GET, {
            "media_id": media_id, "agentid": agentid,
        }, timeout, byte_range)

    def del_(self, media_id: str, *, agentid: int | None = None, timeout: float | None = None) -> Response:
        """删除永久素材: Delete a permanent file or articles.

        Deprecated: Permanent media have been dropped; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            media_id: Id of the file or articles.
            agentid: Id of the app.

        GET /cgi-bin/material/del (access_token)
        """
        return self._call(ops.MATERIAL_DEL, {"media_id": media_id, "agentid": agentid}, timeout)

    def update_news(
        self,
        media_id: str,
        articles: Sequence[MaterialArticle | MaterialArticleDict],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改永久图文素材: Replace articles that were uploaded permanently.

        Deprecated: Permanent media have been dropped; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            media_id: Id of the articles.
            articles: The new articles.
            agentid: Id of the app.

        POST /cgi-bin/material/update_news (access_token)
        """
        return self._call(ops.MATERIAL_UPDATE_NEWS, {
            "media_id": media_id, "articles": articles, "agentid": agentid,
        }, timeout)

    def get_count(
        self,
        *,
        agent_id: int | None = None,
        timeout: float | None = None,
    ) -> MaterialGetCountResponse:
        """获取素材总数: Count the permanent media of an app.

        Deprecated: Permanent media have been dropped; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            agent_id: Id of the app.

        GET /cgi-bin/material/get_count (access_token)
        """
        return self._call(ops.MATERIAL_GET_COUNT, {"agent_id": agent_id}, timeout)

    def batchget(
        self,
        type: Literal["mpnews", "image", "voice", "video", "file"],
        offset: int,
        count: int,
        *,
        agent_id: int | None = None,
        timeout: float | None = None,
    ) -> MaterialBatchgetResponse:
        """获取素材列表: List the permanent media of an app.

        Deprecated: Permanent media have been dropped; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            type: Only media of this kind. One of mpnews, image, voice, video, file.
            offset: How many to skip. At least 0.
            count: Page size. 1 to 50.
            agent_id: Id of the app.

        POST /cgi-bin/material/batchget (access_token)
        """
        return self._call(ops.MATERIAL_BATCHGET, {
            "type": type, "offset": offset, "count": count, "agent_id": agent_id,
        }, timeout)

    def iter_batchget(
        self,
        type: Literal["mpnews", "image", "voice", "video", "file"],
        count: int,
        *,
        agent_id: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MaterialItem]:
        """获取素材列表: the items of all pages of `batchget`, fetched as they are needed."""
        return self._iterate(ops.MATERIAL_BATCHGET, {
            "type": type, "offset": offset, "count": count, "agent_id": agent_id,
        }, timeout)


class AsyncMaterialResource(AsyncResource):
    """永久素材: `client.material`, asynchronous."""

    async def add_mpnews(
        self,
        mpnews: MaterialNews | MaterialNewsDict,
        *,
        timeout: float | None = None,
    ) -> MaterialAddMpnewsResponse:
        """上传永久图文素材: Upload articles permanently.

        Deprecated: Permanent media have been dropped; send the articles with message.send and msgtype
        mpnews.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            mpnews: The articles.

        POST /cgi-bin/material/add_mpnews (access_token)
        """
        return await self._call(ops.MATERIAL_ADD_MPNEWS, {"mpnews": mpnews}, timeout)

    async def add_material(
        self,
        type: Literal["image", "voice", "video", "file"],
        media: FileInput,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> MaterialAddMaterialResponse:
        """上传其他类型永久素材: Upload a file permanently.

        Deprecated: Permanent media have been dropped; call media.upload before each use, or
        media.uploadimg for pictures that stay.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            type: Kind of file. One of image, voice, video, file.
            media: The file: a path, an open binary file, or (name, content).
            agentid: Id of the app.

        POST /cgi-bin/material/add_material (access_token)
        """
        return await self._call(ops.MATERIAL_ADD_MATERIAL, {
            "type": type, "media": media, "agentid": agentid,
        }, timeout)

    async def get(
        self,
        media_id: str,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        """获取永久素材: Download a permanent file, or get the articles that were stored.

        Deprecated: Permanent media have been dropped; call media.get.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            media_id: Id of the file or articles.
            agentid: Id of the app.

        GET /cgi-bin/material/get (access_token)
        """
        return await self._download(ops.MATERIAL_GET, {
            "media_id": media_id, "agentid": agentid,
        }, timeout, byte_range)

    async def del_(
        self,
        media_id: str,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除永久素材: Delete a permanent file or articles.

        Deprecated: Permanent media have been dropped; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            media_id: Id of the file or articles.
            agentid: Id of the app.

        GET /cgi-bin/material/del (access_token)
        """
        return await self._call(ops.MATERIAL_DEL, {"media_id": media_id, "agentid": agentid}, timeout)

    async def update_news(
        self,
        media_id: str,
        articles: Sequence[MaterialArticle | MaterialArticleDict],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改永久图文素材: Replace articles that were uploaded permanently.

        Deprecated: Permanent media have been dropped; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            media_id: Id of the articles.
            articles: The new articles.
            agentid: Id of the app.

        POST /cgi-bin/material/update_news (access_token)
        """
        return await self._call(ops.MATERIAL_UPDATE_NEWS, {
            "media_id": media_id, "articles": articles, "agentid": agentid,
        }, timeout)

    async def get_count(
        self,
        *,
        agent_id: int | None = None,
        timeout: float | None = None,
    ) -> MaterialGetCountResponse:
        """获取素材总数: Count the permanent media of an app.

        Deprecated: Permanent media have been dropped; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            agent_id: Id of the app.

        GET /cgi-bin/material/get_count (access_token)
        """
        return await self._call(ops.MATERIAL_GET_COUNT, {"agent_id": agent_id}, timeout)

    async def batchget(
        self,
        type: Literal["mpnews", "image", "voice", "video", "file"],
        offset: int,
        count: int,
        *,
        agent_id: int | None = None,
        timeout: float | None = None,
    ) -> MaterialBatchgetResponse:
        """获取素材列表: List the permanent media of an app.

        Deprecated: Permanent media have been dropped; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            type: Only media of this kind. One of mpnews, image, voice, video, file.
            offset: How many to skip. At least 0.
            count: Page size. 1 to 50.
            agent_id: Id of the app.

        POST /cgi-bin/material/batchget (access_token)
        """
        return await self._call(ops.MATERIAL_BATCHGET, {
            "type": type, "offset": offset, "count": count, "agent_id": agent_id,
        }, timeout)

    def iter_batchget(
        self,
        type: Literal["mpnews", "image", "voice", "video", "file"],
        count: int,
        *,
        agent_id: int | None = None,
        offset: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MaterialItem]:
        """获取素材列表: the items of all pages of `batchget`, fetched as they are needed."""
        return self._iterate(ops.MATERIAL_BATCHGET, {
            "type": type, "offset": offset, "count": count, "agent_id": agent_id,
        }, timeout)
