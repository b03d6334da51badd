# Generated from spec/gateway/disk.yaml by codegen. Do not edit.
"""微盘: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import disk as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.office.models.disk import DiskFile
    from wecom_client.office.models.disk import DiskFilesGetResponse
    from wecom_client.office.models.disk import DiskFilesListResponse
    from wecom_client.office.models.disk import DiskFilesRenameResponse
    from wecom_client.office.models.disk import DiskFilesSearchResponse
    from wecom_client.office.models.disk import DiskFilesUploadResponse
    from wecom_client.office.models.disk import DiskFoldersCreateResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.http.downloads import AsyncDownload
    from wecom_runtime.http.downloads import Download
    from wecom_runtime.http.multipart import FileInput

List = list


class DiskFilesResource(Resource):
    """微盘: `client.disk.files`."""

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DiskFilesListResponse:
        """获取微盘文件列表: List the files of WeDrive.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            cursor: Cursor from the answer of the previous page.
            limit: Files per page. At most 100. Default: 10.

        POST /disk/files/list (office_token)
        """
        return self._call(ops.DISK_FILES_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[DiskFile]:
        """获取微盘文件列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.DISK_FILES_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def search(
        self,
        *,
        keywords: List[str] | None = None,
        creator_userids: List[str] | None = None,
        search_type: Literal["all", "file", "folder", "space"] | None = None,
        file_types: List[str] | None = None,
        space_keywords: List[str] | None = None,
        sort_by: Literal["best_match", "modify_time", "file_size"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DiskFilesSearchResponse:
        """搜索微盘文件: Search the files, folders and spaces of WeDrive.

        At least one of `keywords`, `creator_userids`, `search_type` and `file_types` is needed.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            keywords: Words to search for. At most 20 items.
            creator_userids: Only files of these creators. At most 50 items.
            search_type: What to search for. One of all, file, folder, space. Default: all.
            file_types: Only these kinds of files. At most 10 items. One of doc, sheet, ppt, collect, mind,
                flow, smartsheet, smartpage, journal, pdf, offline_word, offline_excel, offline_ppt,
                offline_pdf, image, videoaudio, design.
            space_keywords: Words in the name of the space. At most 10 items.
            sort_by: Order of the matches. One of best_match, modify_time, file_size. Default: best_match.
            sort_order: Direction of the order. One of asc, desc. Default: desc.
            cursor: Cursor from the answer of the previous page.
            limit: Matches per page. At most 100. Default: 10.

        POST /disk/files/search (office_token)
        """
        return self._call(ops.DISK_FILES_SEARCH, {
            "keywords": keywords, "creator_userids": creator_userids, "search_type": search_type,
            "file_types": file_types, "space_keywords": space_keywords, "sort_by": sort_by,
            "sort_order": sort_order, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search(
        self,
        *,
        keywords: List[str] | None = None,
        creator_userids: List[str] | None = None,
        search_type: Literal["all", "file", "folder", "space"] | None = None,
        file_types: List[str] | None = None,
        space_keywords: List[str] | None = None,
        sort_by: Literal["best_match", "modify_time", "file_size"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[DiskFile]:
        """搜索微盘文件: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.DISK_FILES_SEARCH, {
            "keywords": keywords, "creator_userids": creator_userids, "search_type": search_type,
            "file_types": file_types, "space_keywords": space_keywords, "sort_by": sort_by,
            "sort_order": sort_order, "cursor": cursor, "limit": limit,
        }, timeout)

    def get(
        self,
        *,
        file_id: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> DiskFilesGetResponse:
        """获取微盘文件详情: Get the details of a file of WeDrive.

        At least one of `file_id` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            file_id: ID of the file.
            url: Sharing link of the file.

        POST /disk/files/get (office_token)
        """
        return self._call(ops.DISK_FILES_GET, {"file_id": file_id, "url": url}, timeout)

    def upload(
        self,
        *,
        folder_id: str | None = None,
        file_name: str | None = None,
        file_content_media: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
    ) -> DiskFilesUploadResponse:
        """上传微盘文件: Upload a file into a folder of WeDrive.

        At least one of `file_content_media` and `file_path` is needed.

        `file_name` is needed if `file_content_media` is given.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            folder_id: Id of the folder or space; the default space if left out.
            file_name: Name with suffix, without \\ / : * ? " < > |. 1 to 255 characters.
            file_content_media: Media id of the content.
            file_path: The file, which the client uploads first.

        POST /disk/files/upload (office_token)
        """
        return self._call(ops.DISK_FILES_UPLOAD, {
            "folder_id": folder_id, "file_name": file_name, "file_content_media": file_content_media,
            "file_path": file_path,
        }, timeout)

    def download(
        self,
        *,
        file_id: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        """下载微盘文件: Download a file of WeDrive.

        At least one of `file_id` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            file_id: ID of the file.
            url: Sharing link of the file.

        POST /disk/files/download (office_token)
        """
        return self._download(ops.DISK_FILES_DOWNLOAD, {"file_id": file_id, "url": url}, timeout, byte_range)

    def rename(self, file_id: str, new_name: str, *, timeout: float | None = None) -> DiskFilesRenameResponse:
        """重命名微盘文件: Rename a file of WeDrive.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            file_id: ID of the file.
            new_name: New name with suffix, without \\ / : * ? " < > |. 1 to 255 characters.

        POST /disk/files/rename (office_token)
        """
        return self._call(ops.DISK_FILES_RENAME, {"file_id": file_id, "new_name": new_name}, timeout)


class AsyncDiskFilesResource(AsyncResource):
    """微盘: `client.disk.files`, asynchronous."""

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DiskFilesListResponse:
        """获取微盘文件列表: List the files of WeDrive.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            cursor: Cursor from the answer of the previous page.
            limit: Files per page. At most 100. Default: 10.

        POST /disk/files/list (office_token)
        """
        return await self._call(ops.DISK_FILES_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[DiskFile]:
        """获取微盘文件列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.DISK_FILES_LIST, {"cursor": cursor, "limit": limit}, timeout)

    async def search(
        self,
        *,
        keywords: List[str] | None = None,
        creator_userids: List[str] | None = None,
        search_type: Literal["all", "file", "folder", "space"] | None = None,
        file_types: List[str] | None = None,
        space_keywords: List[str] | None = None,
        sort_by: Literal["best_match", "modify_time", "file_size"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> DiskFilesSearchResponse:
        """搜索微盘文件: Search the files, folders and spaces of WeDrive.

        At least one of `keywords`, `creator_userids`, `search_type` and `file_types` is needed.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            keywords: Words to search for. At most 20 items.
            creator_userids: Only files of these creators. At most 50 items.
            search_type: What to search for. One of all, file, folder, space. Default: all.
            file_types: Only these kinds of files. At most 10 items. One of doc, sheet, ppt, collect, mind,
                flow, smartsheet, smartpage, journal, pdf, offline_word, offline_excel, offline_ppt,
                offline_pdf, image, videoaudio, design.
            space_keywords: Words in the name of the space. At most 10 items.
            sort_by: Order of the matches. One of best_match, modify_time, file_size. Default: best_match.
            sort_order: Direction of the order. One of asc, desc. Default: desc.
            cursor: Cursor from the answer of the previous page.
            limit: Matches per page. At most 100. Default: 10.

        POST /disk/files/search (office_token)
        """
        return await self._call(ops.DISK_FILES_SEARCH, {
            "keywords": keywords, "creator_userids": creator_userids, "search_type": search_type,
            "file_types": file_types, "space_keywords": space_keywords, "sort_by": sort_by,
            "sort_order": sort_order, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_search(
        self,
        *,
        keywords: List[str] | None = None,
        creator_userids: List[str] | None = None,
        search_type: Literal["all", "file", "folder", "space"] | None = None,
        file_types: List[str] | None = None,
        space_keywords: List[str] | None = None,
        sort_by: Literal["best_match", "modify_time", "file_size"] | None = None,
        sort_order: Literal["asc", "desc"] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[DiskFile]:
        """搜索微盘文件: the items of all pages of `search`, fetched as they are needed."""
        return self._iterate(ops.DISK_FILES_SEARCH, {
            "keywords": keywords, "creator_userids": creator_userids, "search_type": search_type,
            "file_types": file_types, "space_keywords": space_keywords, "sort_by": sort_by,
            "sort_order": sort_order, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get(
        self,
        *,
        file_id: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> DiskFilesGetResponse:
        """获取微盘文件详情: Get the details of a file of WeDrive.

        At least one of `file_id` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            file_id: ID of the file.
            url: Sharing link of the file.

        POST /disk/files/get (office_token)
        """
        return await self._call(ops.DISK_FILES_GET, {"file_id": file_id, "url": url}, timeout)

    async def upload(
        self,
        *,
        folder_id: str | None = None,
        file_name: str | None = None,
        file_content_media: str | None = None,
        file_path: FileInput | bytes | None = None,
        timeout: float | None = None,
    ) -> DiskFilesUploadResponse:
        """上传微盘文件: Upload a file into a folder of WeDrive.

        At least one of `file_content_media` and `file_path` is needed.

        `file_name` is needed if `file_content_media` is given.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            folder_id: Id of the folder or space; the default space if left out.
            file_name: Name with suffix, without \\ / : * ? " < > |. 1 to 255 characters.
            file_content_media: Media id of the content.
            file_path: The file, which the client uploads first.

        POST /disk/files/upload (office_token)
        """
        return await self._call(ops.DISK_FILES_UPLOAD, {
            "folder_id": folder_id, "file_name": file_name, "file_content_media": file_content_media,
            "file_path": file_path,
        }, timeout)

    async def download(
        self,
        *,
        file_id: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        """下载微盘文件: Download a file of WeDrive.

        At least one of `file_id` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            file_id: ID of the file.
            url: Sharing link of the file.

        POST /disk/files/download (office_token)
        """
        return await self._download(ops.DISK_FILES_DOWNLOAD, {
            "file_id": file_id, "url": url,
        }, timeout, byte_range)

    async def rename(
        self,
        file_id: str,
        new_name: str,
        *,
        timeout: float | None = None,
    ) -> DiskFilesRenameResponse:
        """重命名微盘文件: Rename a file of WeDrive.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            file_id: ID of the file.
            new_name: New name with suffix, without \\ / : * ? " < > |. 1 to 255 characters.

        POST /disk/files/rename (office_token)
        """
        return await self._call(ops.DISK_FILES_RENAME, {"file_id": file_id, "new_name": new_name}, timeout)


class DiskFoldersResource(Resource):
    """微盘: `client.disk.folders`."""

    def create(
        self,
        folder_name: str,
        *,
        folder_id: str | None = None,
        timeout: float | None = None,
    ) -> DiskFoldersCreateResponse:
        """创建微盘文件夹: Create a folder in WeDrive.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            folder_name: Name of the folder.
            folder_id: Id of the folder or space in which it is created; the root of the own space if left
                out.

        POST /disk/folders/create (office_token)
        """
        return self._call(ops.DISK_FOLDERS_CREATE, {
            "folder_name": folder_name, "folder_id": folder_id,
        }, timeout)


class AsyncDiskFoldersResource(AsyncResource):
    """微盘: `client.disk.folders`, asynchronous."""

    async def create(
        self,
        folder_name: str,
        *,
        folder_id: str | None = None,
        timeout: float | None = None,
    ) -> DiskFoldersCreateResponse:
        """创建微盘文件夹: Create a folder in WeDrive.

        Unverified: Seen once, in the skill wecomcli-disk.md that WecomTeam publishes.

        Args:
            folder_name: Name of the folder.
            folder_id: Id of the folder or space in which it is created; the root of the own space if left
                out.

        POST /disk/folders/create (office_token)
        """
        return await self._call(ops.DISK_FOLDERS_CREATE, {
            "folder_name": folder_name, "folder_id": folder_id,
        }, timeout)


class DiskResource(Resource):
    """微盘: `client.disk`."""

    files: DiskFilesResource = resource_at("wecom_client.office.api.disk:DiskFilesResource")
    folders: DiskFoldersResource = resource_at("wecom_client.office.api.disk:DiskFoldersResource")


class AsyncDiskResource(AsyncResource):
    """微盘: `client.disk`, asynchronous."""

    files: AsyncDiskFilesResource = resource_at("wecom_client.office.api.disk:AsyncDiskFilesResource")
    folders: AsyncDiskFoldersResource = resource_at("wecom_client.office.api.disk:AsyncDiskFoldersResource")
