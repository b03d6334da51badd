# Generated from spec/gateway/smartpage.yaml by codegen. Do not edit.
"""智能文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import smartpage as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.office.models.smartpage import CreatePage
    from wecom_client.office.models.smartpage import DeletePage
    from wecom_client.office.models.smartpage import MovePage
    from wecom_client.office.models.smartpage import RenamePage
    from wecom_client.office.models.smartpage import SmartpageBlocksUpdateResponse
    from wecom_client.office.models.smartpage import SmartpageDatabasesGetResponse
    from wecom_client.office.models.smartpage import SmartpageFilesUploadResponse
    from wecom_client.office.models.smartpage import SmartpageImagesUploadResponse
    from wecom_client.office.models.smartpage import SmartpageImportResponse
    from wecom_client.office.models.smartpage import SmartpagePagesAppendResponse
    from wecom_client.office.models.smartpage import SmartpagePagesGetResponse
    from wecom_client.office.models.smartpage import SmartpagePagesOverwriteResponse
    from wecom_client.office.models.smartpage import SmartpagePagesUpdateResponse
    from wecom_client.office.models.smartpage import UpdatePageLayout
    from wecom_client.office.params.smartpage import CreatePageDict
    from wecom_client.office.params.smartpage import DeletePageDict
    from wecom_client.office.params.smartpage import MovePageDict
    from wecom_client.office.params.smartpage import RenamePageDict
    from wecom_client.office.params.smartpage import UpdatePageLayoutDict
    from wecom_runtime.calls.command_results import LongTask
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.multipart import FileInput


class SmartpageBlocksResource(Resource):
    """智能文档: `client.smartpage.blocks`."""

    def update(
        self,
        page_id: str,
        method: Literal["insertBefore", "insertAfter", "prepend", "append", "replace", "delete"],
        *,
        docid: str | None = None,
        url: str | None = None,
        mdx: str | None = None,
        block_id: str | None = None,
        block_ids: list[str] | None = None,
        timeout: float | None = None,
    ) -> SmartpageBlocksUpdateResponse:
        """更新页面块: Insert, replace or delete blocks of a page.

        At least one of `docid` and `url` is needed.

        `mdx` and `block_id` are needed if `method` is insertBefore.

        `mdx` and `block_id` are needed if `method` is insertAfter.

        `mdx` and `block_id` are needed if `method` is replace.

        `mdx` is needed if `method` is prepend.

        `mdx` is needed if `method` is append.

        `block_ids` is needed if `method` is delete.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            page_id: Id of the page to change.
            method: Operation. One of insertBefore, insertAfter, prepend, append, replace, delete.
            docid: Id of the smart page.
            url: Link of the smart page.
            mdx: MDX without page tags; for all methods except delete.
            block_id: Id of the block to which the method refers; for insertBefore, insertAfter and
                replace.
            block_ids: Ids of the blocks to delete. At least 1 item.

        POST /smartpage/blocks/update (office_token)
        """
        return self._call(ops.SMARTPAGE_BLOCKS_UPDATE, {
            "page_id": page_id, "method": method, "docid": docid, "url": url, "mdx": mdx,
            "block_id": block_id, "block_ids": block_ids,
        }, timeout)


class AsyncSmartpageBlocksResource(AsyncResource):
    """智能文档: `client.smartpage.blocks`, asynchronous."""

    async def update(
        self,
        page_id: str,
        method: Literal["insertBefore", "insertAfter", "prepend", "append", "replace", "delete"],
        *,
        docid: str | None = None,
        url: str | None = None,
        mdx: str | None = None,
        block_id: str | None = None,
        block_ids: list[str] | None = None,
        timeout: float | None = None,
    ) -> SmartpageBlocksUpdateResponse:
        """更新页面块: Insert, replace or delete blocks of a page.

        At least one of `docid` and `url` is needed.

        `mdx` and `block_id` are needed if `method` is insertBefore.

        `mdx` and `block_id` are needed if `method` is insertAfter.

        `mdx` and `block_id` are needed if `method` is replace.

        `mdx` is needed if `method` is prepend.

        `mdx` is needed if `method` is append.

        `block_ids` is needed if `method` is delete.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            page_id: Id of the page to change.
            method: Operation. One of insertBefore, insertAfter, prepend, append, replace, delete.
            docid: Id of the smart page.
            url: Link of the smart page.
            mdx: MDX without page tags; for all methods except delete.
            block_id: Id of the block to which the method refers; for insertBefore, insertAfter and
                replace.
            block_ids: Ids of the blocks to delete. At least 1 item.

        POST /smartpage/blocks/update (office_token)
        """
        return await self._call(ops.SMARTPAGE_BLOCKS_UPDATE, {
            "page_id": page_id, "method": method, "docid": docid, "url": url, "mdx": mdx,
            "block_id": block_id, "block_ids": block_ids,
        }, timeout)


class SmartpageDatabasesResource(Resource):
    """智能文档: `client.smartpage.databases`."""

    def get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        table_name: str | None = None,
        timeout: float | None = None,
    ) -> SmartpageDatabasesGetResponse:
        """获取智能文档数据表: Get the smart sheet that belongs to a smart page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart page.
            url: Link of the smart page.
            table_name: Name of the sub-sheet to return; all if left out.

        POST /smartpage/databases/get (office_token)
        """
        return self._call(ops.SMARTPAGE_DATABASES_GET, {
            "docid": docid, "url": url, "table_name": table_name,
        }, timeout)


class AsyncSmartpageDatabasesResource(AsyncResource):
    """智能文档: `client.smartpage.databases`, asynchronous."""

    async def get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        table_name: str | None = None,
        timeout: float | None = None,
    ) -> SmartpageDatabasesGetResponse:
        """获取智能文档数据表: Get the smart sheet that belongs to a smart page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart page.
            url: Link of the smart page.
            table_name: Name of the sub-sheet to return; all if left out.

        POST /smartpage/databases/get (office_token)
        """
        return await self._call(ops.SMARTPAGE_DATABASES_GET, {
            "docid": docid, "url": url, "table_name": table_name,
        }, timeout)


class SmartpageFilesResource(Resource):
    """智能文档: `client.smartpage.files`."""

    def upload(
        self,
        docid: str,
        *,
        file_path: FileInput | bytes | None = None,
        media_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartpageFilesUploadResponse:
        """上传智能文档文件: Upload a file for a smart page.

        At least one of `media_id` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the document for which the file is.
            file_path: File to upload.
            media_id: Media ID of the file.

        POST /smartpage/files/upload (office_token)
        """
        return self._call(ops.SMARTPAGE_FILES_UPLOAD, {
            "docid": docid, "file_path": file_path, "media_id": media_id,
        }, timeout)


class AsyncSmartpageFilesResource(AsyncResource):
    """智能文档: `client.smartpage.files`, asynchronous."""

    async def upload(
        self,
        docid: str,
        *,
        file_path: FileInput | bytes | None = None,
        media_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartpageFilesUploadResponse:
        """上传智能文档文件: Upload a file for a smart page.

        At least one of `media_id` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the document for which the file is.
            file_path: File to upload.
            media_id: Media ID of the file.

        POST /smartpage/files/upload (office_token)
        """
        return await self._call(ops.SMARTPAGE_FILES_UPLOAD, {
            "docid": docid, "file_path": file_path, "media_id": media_id,
        }, timeout)


class SmartpageImagesResource(Resource):
    """智能文档: `client.smartpage.images`."""

    def upload(
        self,
        docid: str,
        *,
        file_path: FileInput | bytes | None = None,
        media_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartpageImagesUploadResponse:
        """上传智能文档图片: Upload an image for a smart page.

        At least one of `media_id` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the document for which the image is.
            file_path: Image, which the client uploads first.
            media_id: Media ID of the image.

        POST /smartpage/images/upload (office_token)
        """
        return self._call(ops.SMARTPAGE_IMAGES_UPLOAD, {
            "docid": docid, "file_path": file_path, "media_id": media_id,
        }, timeout)


class AsyncSmartpageImagesResource(AsyncResource):
    """智能文档: `client.smartpage.images`, asynchronous."""

    async def upload(
        self,
        docid: str,
        *,
        file_path: FileInput | bytes | None = None,
        media_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartpageImagesUploadResponse:
        """上传智能文档图片: Upload an image for a smart page.

        At least one of `media_id` and `file_path` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the document for which the image is.
            file_path: Image, which the client uploads first.
            media_id: Media ID of the image.

        POST /smartpage/images/upload (office_token)
        """
        return await self._call(ops.SMARTPAGE_IMAGES_UPLOAD, {
            "docid": docid, "file_path": file_path, "media_id": media_id,
        }, timeout)


class SmartpagePagesResource(Resource):
    """智能文档: `client.smartpage.pages`."""

    def get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        content_type: Literal["markdown", "text", "block"] | None = None,
        page_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartpagePagesGetResponse:
        """获取智能文档页面: Get the structure of all pages, or one page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        `client.smartpage.pages.wait_get` waits until the job is done.

        Args:
            docid: Id of the smart page.
            url: Link of the smart page.
            content_type: Format of the content; `block` has the ids of blocks. One of markdown, text,
                block.
            page_id: Id of the page; only the structure of all pages if left out.

        POST /smartpage/pages/get (office_token)
        """
        return self._call(ops.SMARTPAGE_PAGES_GET, {
            "docid": docid, "url": url, "content_type": content_type, "page_id": page_id,
        }, timeout)

    def wait_get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        content_type: Literal["markdown", "text", "block"] | None = None,
        page_id: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartpagePagesGetResponse:
        """获取智能文档页面: send `get`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `get`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_task(ops.SMARTPAGE_PAGES_GET, {
            "docid": docid, "url": url, "content_type": content_type, "page_id": page_id,
        }, within, pause, progress, timeout)

    def update(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        create_page: CreatePage | CreatePageDict | None = None,
        delete_page: DeletePage | DeletePageDict | None = None,
        rename_page: RenamePage | RenamePageDict | None = None,
        move_page: MovePage | MovePageDict | None = None,
        update_page_layout: UpdatePageLayout | UpdatePageLayoutDict | None = None,
        timeout: float | None = None,
    ) -> SmartpagePagesUpdateResponse:
        """更新智能文档页面: Create, delete, rename or move a page, or change its layout.

        At least one of `docid` and `url` is needed.

        Exactly one of `create_page`, `delete_page`, `rename_page`, `move_page` and `update_page_layout` is
        needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart page.
            url: Link of the smart page.
            create_page: New page.
            delete_page: Page to delete.
            rename_page: Page to rename.
            move_page: Page to move.
            update_page_layout: Page whose layout changes.

        POST /smartpage/pages/update (office_token)
        """
        return self._call(ops.SMARTPAGE_PAGES_UPDATE, {
            "docid": docid, "url": url, "create_page": create_page, "delete_page": delete_page,
            "rename_page": rename_page, "move_page": move_page, "update_page_layout": update_page_layout,
        }, timeout)

    def append(
        self,
        page_id: str,
        content_type: Literal["markdown"],
        file_path: FileInput | bytes,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> SmartpagePagesAppendResponse:
        """追加页面内容: Append content to a page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            page_id: Id of the page, from `smartpage.pages.get`.
            content_type: Format of the content. One of markdown.
            file_path: File with the content, which the client uploads first.
            docid: Id of the smart page.
            url: Link of the smart page.

        POST /smartpage/pages/append (office_token)
        """
        return self._call(ops.SMARTPAGE_PAGES_APPEND, {
            "page_id": page_id, "content_type": content_type, "file_path": file_path, "docid": docid,
            "url": url,
        }, timeout)

    def overwrite(
        self,
        page_id: str,
        content_type: Literal["markdown"],
        file_path: FileInput | bytes,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> SmartpagePagesOverwriteResponse:
        """覆盖页面内容: Replace the content of a page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        `client.smartpage.pages.wait_overwrite` waits until the job is done.

        Args:
            page_id: Id of the page, from `smartpage.pages.get`.
            content_type: Format of the content. One of markdown.
            file_path: File with the content, which the client uploads first.
            docid: Id of the smart page.
            url: Link of the smart page.

        POST /smartpage/pages/overwrite (office_token)
        """
        return self._call(ops.SMARTPAGE_PAGES_OVERWRITE, {
            "page_id": page_id, "content_type": content_type, "file_path": file_path, "docid": docid,
            "url": url,
        }, timeout)

    def wait_overwrite(
        self,
        page_id: str,
        content_type: Literal["markdown"],
        file_path: FileInput | bytes,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartpagePagesOverwriteResponse:
        """覆盖页面内容: send `overwrite`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `overwrite`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_task(ops.SMARTPAGE_PAGES_OVERWRITE, {
            "page_id": page_id, "content_type": content_type, "file_path": file_path, "docid": docid,
            "url": url,
        }, within, pause, progress, timeout)


class AsyncSmartpagePagesResource(AsyncResource):
    """智能文档: `client.smartpage.pages`, asynchronous."""

    async def get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        content_type: Literal["markdown", "text", "block"] | None = None,
        page_id: str | None = None,
        timeout: float | None = None,
    ) -> SmartpagePagesGetResponse:
        """获取智能文档页面: Get the structure of all pages, or one page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        `client.smartpage.pages.wait_get` waits until the job is done.

        Args:
            docid: Id of the smart page.
            url: Link of the smart page.
            content_type: Format of the content; `block` has the ids of blocks. One of markdown, text,
                block.
            page_id: Id of the page; only the structure of all pages if left out.

        POST /smartpage/pages/get (office_token)
        """
        return await self._call(ops.SMARTPAGE_PAGES_GET, {
            "docid": docid, "url": url, "content_type": content_type, "page_id": page_id,
        }, timeout)

    async def wait_get(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        content_type: Literal["markdown", "text", "block"] | None = None,
        page_id: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartpagePagesGetResponse:
        """获取智能文档页面: send `get`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `get`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_task(ops.SMARTPAGE_PAGES_GET, {
            "docid": docid, "url": url, "content_type": content_type, "page_id": page_id,
        }, within, pause, progress, timeout)

    async def update(
        self,
        *,
        docid: str | None = None,
        url: str | None = None,
        create_page: CreatePage | CreatePageDict | None = None,
        delete_page: DeletePage | DeletePageDict | None = None,
        rename_page: RenamePage | RenamePageDict | None = None,
        move_page: MovePage | MovePageDict | None = None,
        update_page_layout: UpdatePageLayout | UpdatePageLayoutDict | None = None,
        timeout: float | None = None,
    ) -> SmartpagePagesUpdateResponse:
        """更新智能文档页面: Create, delete, rename or move a page, or change its layout.

        At least one of `docid` and `url` is needed.

        Exactly one of `create_page`, `delete_page`, `rename_page`, `move_page` and `update_page_layout` is
        needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            docid: Id of the smart page.
            url: Link of the smart page.
            create_page: New page.
            delete_page: Page to delete.
            rename_page: Page to rename.
            move_page: Page to move.
            update_page_layout: Page whose layout changes.

        POST /smartpage/pages/update (office_token)
        """
        return await self._call(ops.SMARTPAGE_PAGES_UPDATE, {
            "docid": docid, "url": url, "create_page": create_page, "delete_page": delete_page,
            "rename_page": rename_page, "move_page": move_page, "update_page_layout": update_page_layout,
        }, timeout)

    async def append(
        self,
        page_id: str,
        content_type: Literal["markdown"],
        file_path: FileInput | bytes,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> SmartpagePagesAppendResponse:
        """追加页面内容: Append content to a page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        Args:
            page_id: Id of the page, from `smartpage.pages.get`.
            content_type: Format of the content. One of markdown.
            file_path: File with the content, which the client uploads first.
            docid: Id of the smart page.
            url: Link of the smart page.

        POST /smartpage/pages/append (office_token)
        """
        return await self._call(ops.SMARTPAGE_PAGES_APPEND, {
            "page_id": page_id, "content_type": content_type, "file_path": file_path, "docid": docid,
            "url": url,
        }, timeout)

    async def overwrite(
        self,
        page_id: str,
        content_type: Literal["markdown"],
        file_path: FileInput | bytes,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> SmartpagePagesOverwriteResponse:
        """覆盖页面内容: Replace the content of a page.

        At least one of `docid` and `url` is needed.

        Unverified: Seen once, in the skill wecomcli-smartpage-edit.md that WecomTeam publishes.

        `client.smartpage.pages.wait_overwrite` waits until the job is done.

        Args:
            page_id: Id of the page, from `smartpage.pages.get`.
            content_type: Format of the content. One of markdown.
            file_path: File with the content, which the client uploads first.
            docid: Id of the smart page.
            url: Link of the smart page.

        POST /smartpage/pages/overwrite (office_token)
        """
        return await self._call(ops.SMARTPAGE_PAGES_OVERWRITE, {
            "page_id": page_id, "content_type": content_type, "file_path": file_path, "docid": docid,
            "url": url,
        }, timeout)

    async def wait_overwrite(
        self,
        page_id: str,
        content_type: Literal["markdown"],
        file_path: FileInput | bytes,
        *,
        docid: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartpagePagesOverwriteResponse:
        """覆盖页面内容: send `overwrite`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `overwrite`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_task(ops.SMARTPAGE_PAGES_OVERWRITE, {
            "page_id": page_id, "content_type": content_type, "file_path": file_path, "docid": docid,
            "url": url,
        }, within, pause, progress, timeout)


class SmartpageResource(Resource):
    """智能文档: `client.smartpage`."""

    blocks: SmartpageBlocksResource = resource_at("wecom_client.office.api.smartpage:SmartpageBlocksResource")
    databases: SmartpageDatabasesResource = resource_at("wecom_client.office.api.smartpage:SmartpageDatabasesResource")
    files: SmartpageFilesResource = resource_at("wecom_client.office.api.smartpage:SmartpageFilesResource")
    images: SmartpageImagesResource = resource_at("wecom_client.office.api.smartpage:SmartpageImagesResource")
    pages: SmartpagePagesResource = resource_at("wecom_client.office.api.smartpage:SmartpagePagesResource")

    def create(self, name: str, *, timeout: float | None = None) -> Response:
        """创建智能文档: Create an empty smart page.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartpage.md that WecomTeam publishes.

        Args:
            name: Title.

        POST /smartpage/create (office_token)
        """
        return self._call(ops.SMARTPAGE_CREATE, {"name": name}, timeout)

    def import_(
        self,
        name: str,
        file_path: FileInput | bytes,
        *,
        timeout: float | None = None,
    ) -> SmartpageImportResponse:
        """导入智能文档: Create a smart page from Markdown or MDX.

        Unverified: Seen once, in the skill wecomcli-smartpage.md that WecomTeam publishes.

        `client.smartpage.wait_import` waits until the job is done.

        Args:
            name: Title, and name of the file.
            file_path: Source file, which the client uploads first.

        POST /smartpage/import (office_token)
        """
        return self._call(ops.SMARTPAGE_IMPORT, {"name": name, "file_path": file_path}, timeout)

    def wait_import(
        self,
        name: str,
        file_path: FileInput | bytes,
        *,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartpageImportResponse:
        """导入智能文档: send `import_`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `import_`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_task(ops.SMARTPAGE_IMPORT, {
            "name": name, "file_path": file_path,
        }, within, pause, progress, timeout)


class AsyncSmartpageResource(AsyncResource):
    """智能文档: `client.smartpage`, asynchronous."""

    blocks: AsyncSmartpageBlocksResource = resource_at("wecom_client.office.api.smartpage:AsyncSmartpageBlocksResource")
    databases: AsyncSmartpageDatabasesResource = resource_at("wecom_client.office.api.smartpage:AsyncSmartpageDatabasesResource")
    files: AsyncSmartpageFilesResource = resource_at("wecom_client.office.api.smartpage:AsyncSmartpageFilesResource")
    images: AsyncSmartpageImagesResource = resource_at("wecom_client.office.api.smartpage:AsyncSmartpageImagesResource")
    pages: AsyncSmartpagePagesResource = resource_at("wecom_client.office.api.smartpage:AsyncSmartpagePagesResource")

    async def create(self, name: str, *, timeout: float | None = None) -> Response:
        """创建智能文档: Create an empty smart page.

        The sources do not name the fields of the answer; they are in `unknown_fields`.

        Unverified: Seen once, in the skill wecomcli-smartpage.md that WecomTeam publishes.

        Args:
            name: Title.

        POST /smartpage/create (office_token)
        """
        return await self._call(ops.SMARTPAGE_CREATE, {"name": name}, timeout)

    async def import_(
        self,
        name: str,
        file_path: FileInput | bytes,
        *,
        timeout: float | None = None,
    ) -> SmartpageImportResponse:
        """导入智能文档: Create a smart page from Markdown or MDX.

        Unverified: Seen once, in the skill wecomcli-smartpage.md that WecomTeam publishes.

        `client.smartpage.wait_import` waits until the job is done.

        Args:
            name: Title, and name of the file.
            file_path: Source file, which the client uploads first.

        POST /smartpage/import (office_token)
        """
        return await self._call(ops.SMARTPAGE_IMPORT, {"name": name, "file_path": file_path}, timeout)

    async def wait_import(
        self,
        name: str,
        file_path: FileInput | bytes,
        *,
        timeout: float | None = None,
        within: float = 120,
        pause: float | None = None,
        progress: JobProgress[LongTask] | None = None,
    ) -> SmartpageImportResponse:
        """导入智能文档: send `import_`, and wait for its result.

        Args:
            within: Seconds after which JobTimeoutError is raised; the task continues then.
            pause: Seconds between two polls; those of the answer by default.
            progress: A function to call with the task after each poll.
            Other arguments: as for `import_`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_task(ops.SMARTPAGE_IMPORT, {
            "name": name, "file_path": file_path,
        }, within, pause, progress, timeout)
