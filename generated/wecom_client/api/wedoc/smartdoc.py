# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.wedoc.smartdoc import NewSmartdocBlock
    from wecom_client.models.wedoc.smartdoc import NewSmartdocPage
    from wecom_client.models.wedoc.smartdoc import NewSmartdocTable
    from wecom_client.models.wedoc.smartdoc import SmartdocBlock
    from wecom_client.models.wedoc.smartdoc import SmartdocBlockChange
    from wecom_client.models.wedoc.smartdoc import SmartdocPageChange
    from wecom_client.models.wedoc.smartdoc import SmartdocTableChange
    from wecom_client.models.wedoc.smartdoc import SmartdocViewer
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocAddBlocksResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocAddPageResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocAddSmartsheetResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocExportTaskResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocGetBlockListResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocGetExportResultResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocGetPageHierarchyResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocGetSmartsheetInfoResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocPublishResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocUpdateBlocksResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocUpdatePageResponse
    from wecom_client.models.wedoc.smartdoc import WedocSmartdocUpdateSmartsheetResponse
    from wecom_client.params.wedoc import NewSmartdocBlockDict
    from wecom_client.params.wedoc import NewSmartdocPageDict
    from wecom_client.params.wedoc import NewSmartdocTableDict
    from wecom_client.params.wedoc import SmartdocBlockChangeDict
    from wecom_client.params.wedoc import SmartdocPageChangeDict
    from wecom_client.params.wedoc import SmartdocTableChangeDict
    from wecom_client.params.wedoc import SmartdocViewerDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response


class WedocSmartdocResource(Resource):
    """智能文档: `client.wedoc.smartdoc`."""

    def add_page(
        self,
        docid: str,
        info: NewSmartdocPage | NewSmartdocPageDict,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocAddPageResponse:
        """添加页面: Add a page to a smart document.

        Args:
            docid: Smart document, made with create_doc.
            info: The page.

        POST /cgi-bin/wedoc/smartdoc/add_page (access_token),
        https://developer.work.weixin.qq.com/document/path/101620
        """
        return self._call(ops.WEDOC_SMARTDOC_ADD_PAGE, {"docid": docid, "info": info}, timeout)

    def update_page(
        self,
        docid: str,
        info: SmartdocPageChange | SmartdocPageChangeDict,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocUpdatePageResponse:
        """更新页面: Change title, layout or place of a page.

        Args:
            docid: Smart document.
            info: The page and what changes.

        POST /cgi-bin/wedoc/smartdoc/update_page (access_token),
        https://developer.work.weixin.qq.com/document/path/101621
        """
        return self._call(ops.WEDOC_SMARTDOC_UPDATE_PAGE, {"docid": docid, "info": info}, timeout)

    def delete_page(self, docid: str, page_id: str, *, timeout: float | None = None) -> Response:
        """删除页面: Delete a page with all pages below it.

        Args:
            docid: Smart document.
            page_id: Page to delete; it cannot be restored.

        POST /cgi-bin/wedoc/smartdoc/delete_page (access_token),
        https://developer.work.weixin.qq.com/document/path/101622
        """
        return self._call(ops.WEDOC_SMARTDOC_DELETE_PAGE, {"docid": docid, "page_id": page_id}, timeout)

    def get_page_hierarchy(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocGetPageHierarchyResponse:
        """获取页面结构: List the pages of a smart document.

        Args:
            docid: Smart document.

        POST /cgi-bin/wedoc/smartdoc/get_page_hierarchy (access_token),
        https://developer.work.weixin.qq.com/document/path/101619
        """
        return self._call(ops.WEDOC_SMARTDOC_GET_PAGE_HIERARCHY, {"docid": docid}, timeout)

    def add_blocks(
        self,
        docid: str,
        page_id: str,
        blocks: Sequence[NewSmartdocBlock | NewSmartdocBlockDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocAddBlocksResponse:
        """添加内容块: Add blocks of content to a page.

        Args:
            docid: Smart document.
            page_id: Page that gets the blocks.
            blocks: Blocks to add.

        POST /cgi-bin/wedoc/smartdoc/add_blocks (access_token),
        https://developer.work.weixin.qq.com/document/path/101623
        """
        return self._call(ops.WEDOC_SMARTDOC_ADD_BLOCKS, {
            "docid": docid, "page_id": page_id, "blocks": blocks,
        }, timeout)

    def update_blocks(
        self,
        docid: str,
        page_id: str,
        blocks: Sequence[SmartdocBlockChange | SmartdocBlockChangeDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocUpdateBlocksResponse:
        """更新内容块: Change blocks of a page.

        Args:
            docid: Smart document.
            page_id: Page that has the blocks.
            blocks: The blocks and what changes.

        POST /cgi-bin/wedoc/smartdoc/update_blocks (access_token),
        https://developer.work.weixin.qq.com/document/path/101624
        """
        return self._call(ops.WEDOC_SMARTDOC_UPDATE_BLOCKS, {
            "docid": docid, "page_id": page_id, "blocks": blocks,
        }, timeout)

    def delete_blocks(
        self,
        docid: str,
        page_id: str,
        ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除内容块: Delete blocks of a page.

        Args:
            docid: Smart document.
            page_id: Page that has the blocks.
            ids: Blocks to delete.

        POST /cgi-bin/wedoc/smartdoc/delete_blocks (access_token),
        https://developer.work.weixin.qq.com/document/path/101625
        """
        return self._call(ops.WEDOC_SMARTDOC_DELETE_BLOCKS, {
            "docid": docid, "page_id": page_id, "ids": ids,
        }, timeout)

    def get_block_list(
        self,
        docid: str,
        page_id: str,
        *,
        ids: list[str] | None = None,
        start: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartdocGetBlockListResponse:
        """获取内容块列表: List the blocks of a page.

        Args:
            docid: Smart document.
            page_id: Page to read.
            ids: Return only these blocks.
            start: Where to go on, from the previous call; leave it out for the first page. At least 0.
            limit: Page size. At most 200. Default: 200.

        POST /cgi-bin/wedoc/smartdoc/get_block_list (access_token),
        https://developer.work.weixin.qq.com/document/path/101626
        """
        return self._call(ops.WEDOC_SMARTDOC_GET_BLOCK_LIST, {
            "docid": docid, "page_id": page_id, "ids": ids, "start": start, "limit": limit,
        }, timeout)

    def iter_get_block_list(
        self,
        docid: str,
        page_id: str,
        *,
        ids: list[str] | None = None,
        start: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SmartdocBlock]:
        """获取内容块列表: the items of all pages of `get_block_list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTDOC_GET_BLOCK_LIST, {
            "docid": docid, "page_id": page_id, "ids": ids, "start": start, "limit": limit,
        }, timeout)

    def export_task(
        self,
        docid: str,
        content_type: int,
        *,
        page_id: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> WedocSmartdocExportTaskResponse:
        """导出内容块: Start the export of a smart document or of one of its pages.

        `client.wedoc.smartdoc.wait_get_export_result` waits until the job is done.

        Args:
            docid: Smart document.
            content_type: Format. One of 1 (Markdown).
            page_id: Page to export with what lies below it; the whole document if not sent.
            url: Link of the smart document; only the documentation's example has it.

        POST /cgi-bin/wedoc/smartdoc/export_task (access_token),
        https://developer.work.weixin.qq.com/document/path/101627
        """
        return self._call(ops.WEDOC_SMARTDOC_EXPORT_TASK, {
            "docid": docid, "content_type": content_type, "page_id": page_id, "url": url,
        }, timeout)

    def get_export_result(
        self,
        task_id: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocGetExportResultResponse:
        """导出内容块: Get the content that export_task has exported.

        Args:
            task_id: Task from export_task.

        POST /cgi-bin/wedoc/smartdoc/get_export_result (access_token),
        https://developer.work.weixin.qq.com/document/path/101627
        """
        return self._call(ops.WEDOC_SMARTDOC_GET_EXPORT_RESULT, {"task_id": task_id}, timeout)

    def wait_get_export_result(
        self,
        task_id: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[WedocSmartdocGetExportResultResponse] | None = None,
    ) -> WedocSmartdocGetExportResultResponse:
        """导出内容块: poll `get_export_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_export_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.WEDOC_SMARTDOC_GET_EXPORT_RESULT, {
            "task_id": task_id,
        }, within, pause, progress, timeout)

    def get_smartsheet_info(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocGetSmartsheetInfoResponse:
        """获取数据源: Get the smart sheet that holds the data tables of a smart document.

        Args:
            docid: Smart document.

        POST /cgi-bin/wedoc/smartdoc/get_smartsheet_info (access_token),
        https://developer.work.weixin.qq.com/document/path/101628
        """
        return self._call(ops.WEDOC_SMARTDOC_GET_SMARTSHEET_INFO, {"docid": docid}, timeout)

    def add_smartsheet(
        self,
        docid: str,
        info: NewSmartdocTable | NewSmartdocTableDict,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocAddSmartsheetResponse:
        """添加数据表: Add a data table to a smart document.

        Args:
            docid: Smart document.
            info: The data table.

        POST /cgi-bin/wedoc/smartdoc/add_smartsheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101629
        """
        return self._call(ops.WEDOC_SMARTDOC_ADD_SMARTSHEET, {"docid": docid, "info": info}, timeout)

    def delete_smartsheet(self, docid: str, block_id: str, *, timeout: float | None = None) -> Response:
        """删除数据表: Delete a data table of a smart document.

        Args:
            docid: Smart document.
            block_id: Block of the data table.

        POST /cgi-bin/wedoc/smartdoc/delete_smartsheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101630
        """
        return self._call(ops.WEDOC_SMARTDOC_DELETE_SMARTSHEET, {
            "docid": docid, "block_id": block_id,
        }, timeout)

    def update_smartsheet(
        self,
        docid: str,
        info: SmartdocTableChange | SmartdocTableChangeDict,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocUpdateSmartsheetResponse:
        """更新数据表: Change title or place of a data table.

        Args:
            docid: Smart document.
            info: The data table and what changes.

        POST /cgi-bin/wedoc/smartdoc/update_smartsheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101631
        """
        return self._call(ops.WEDOC_SMARTDOC_UPDATE_SMARTSHEET, {"docid": docid, "info": info}, timeout)

    def publish(
        self,
        docid: str,
        *,
        publish_range: int | None = None,
        auth_list: Sequence[SmartdocViewer | SmartdocViewerDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartdocPublishResponse:
        """发布智能文档: Publish a smart document, or its new version.

        The call takes 3 to 8 seconds, so give it a timeout of more than 10.

        `auth_list` is needed if `publish_range` is 4.

        Args:
            docid: Smart document.
            publish_range: Who may see it. One of 1 (the company), 3 (everybody), 4 (auth_list). Default:
                1.
            auth_list: Who may see it; needed for publish_range 4.

        POST /cgi-bin/wedoc/smartdoc/publish (access_token),
        https://developer.work.weixin.qq.com/document/path/101616
        """
        return self._call(ops.WEDOC_SMARTDOC_PUBLISH, {
            "docid": docid, "publish_range": publish_range, "auth_list": auth_list,
        }, timeout)

    def cancel_publish(self, docid: str, *, timeout: float | None = None) -> Response:
        """取消发布智能文档: Take back the publication of a smart document.

        Args:
            docid: Smart document, which is not deleted.

        POST /cgi-bin/wedoc/smartdoc/cancel_publish (access_token),
        https://developer.work.weixin.qq.com/document/path/101617
        """
        return self._call(ops.WEDOC_SMARTDOC_CANCEL_PUBLISH, {"docid": docid}, timeout)

    def publish_setting(
        self,
        docid: str,
        *,
        publish_range: int | None = None,
        auth_list: Sequence[SmartdocViewer | SmartdocViewerDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改发布页可查看范围: Change who may see a published smart document.

        `auth_list` is needed if `publish_range` is 4.

        Args:
            docid: Smart document that is published.
            publish_range: Who may see it. One of 1 (the company), 3 (everybody), 4 (auth_list).
            auth_list: Who may see it; needed for publish_range 4.

        POST /cgi-bin/wedoc/smartdoc/publish_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/101618
        """
        return self._call(ops.WEDOC_SMARTDOC_PUBLISH_SETTING, {
            "docid": docid, "publish_range": publish_range, "auth_list": auth_list,
        }, timeout)


class AsyncWedocSmartdocResource(AsyncResource):
    """智能文档: `client.wedoc.smartdoc`, asynchronous."""

    async def add_page(
        self,
        docid: str,
        info: NewSmartdocPage | NewSmartdocPageDict,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocAddPageResponse:
        """添加页面: Add a page to a smart document.

        Args:
            docid: Smart document, made with create_doc.
            info: The page.

        POST /cgi-bin/wedoc/smartdoc/add_page (access_token),
        https://developer.work.weixin.qq.com/document/path/101620
        """
        return await self._call(ops.WEDOC_SMARTDOC_ADD_PAGE, {"docid": docid, "info": info}, timeout)

    async def update_page(
        self,
        docid: str,
        info: SmartdocPageChange | SmartdocPageChangeDict,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocUpdatePageResponse:
        """更新页面: Change title, layout or place of a page.

        Args:
            docid: Smart document.
            info: The page and what changes.

        POST /cgi-bin/wedoc/smartdoc/update_page (access_token),
        https://developer.work.weixin.qq.com/document/path/101621
        """
        return await self._call(ops.WEDOC_SMARTDOC_UPDATE_PAGE, {"docid": docid, "info": info}, timeout)

    async def delete_page(self, docid: str, page_id: str, *, timeout: float | None = None) -> Response:
        """删除页面: Delete a page with all pages below it.

        Args:
            docid: Smart document.
            page_id: Page to delete; it cannot be restored.

        POST /cgi-bin/wedoc/smartdoc/delete_page (access_token),
        https://developer.work.weixin.qq.com/document/path/101622
        """
        return await self._call(ops.WEDOC_SMARTDOC_DELETE_PAGE, {"docid": docid, "page_id": page_id}, timeout)

    async def get_page_hierarchy(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocGetPageHierarchyResponse:
        """获取页面结构: List the pages of a smart document.

        Args:
            docid: Smart document.

        POST /cgi-bin/wedoc/smartdoc/get_page_hierarchy (access_token),
        https://developer.work.weixin.qq.com/document/path/101619
        """
        return await self._call(ops.WEDOC_SMARTDOC_GET_PAGE_HIERARCHY, {"docid": docid}, timeout)

    async def add_blocks(
        self,
        docid: str,
        page_id: str,
        blocks: Sequence[NewSmartdocBlock | NewSmartdocBlockDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocAddBlocksResponse:
        """添加内容块: Add blocks of content to a page.

        Args:
            docid: Smart document.
            page_id: Page that gets the blocks.
            blocks: Blocks to add.

        POST /cgi-bin/wedoc/smartdoc/add_blocks (access_token),
        https://developer.work.weixin.qq.com/document/path/101623
        """
        return await self._call(ops.WEDOC_SMARTDOC_ADD_BLOCKS, {
            "docid": docid, "page_id": page_id, "blocks": blocks,
        }, timeout)

    async def update_blocks(
        self,
        docid: str,
        page_id: str,
        blocks: Sequence[SmartdocBlockChange | SmartdocBlockChangeDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocUpdateBlocksResponse:
        """更新内容块: Change blocks of a page.

        Args:
            docid: Smart document.
            page_id: Page that has the blocks.
            blocks: The blocks and what changes.

        POST /cgi-bin/wedoc/smartdoc/update_blocks (access_token),
        https://developer.work.weixin.qq.com/document/path/101624
        """
        return await self._call(ops.WEDOC_SMARTDOC_UPDATE_BLOCKS, {
            "docid": docid, "page_id": page_id, "blocks": blocks,
        }, timeout)

    async def delete_blocks(
        self,
        docid: str,
        page_id: str,
        ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除内容块: Delete blocks of a page.

        Args:
            docid: Smart document.
            page_id: Page that has the blocks.
            ids: Blocks to delete.

        POST /cgi-bin/wedoc/smartdoc/delete_blocks (access_token),
        https://developer.work.weixin.qq.com/document/path/101625
        """
        return await self._call(ops.WEDOC_SMARTDOC_DELETE_BLOCKS, {
            "docid": docid, "page_id": page_id, "ids": ids,
        }, timeout)

    async def get_block_list(
        self,
        docid: str,
        page_id: str,
        *,
        ids: list[str] | None = None,
        start: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartdocGetBlockListResponse:
        """获取内容块列表: List the blocks of a page.

        Args:
            docid: Smart document.
            page_id: Page to read.
            ids: Return only these blocks.
            start: Where to go on, from the previous call; leave it out for the first page. At least 0.
            limit: Page size. At most 200. Default: 200.

        POST /cgi-bin/wedoc/smartdoc/get_block_list (access_token),
        https://developer.work.weixin.qq.com/document/path/101626
        """
        return await self._call(ops.WEDOC_SMARTDOC_GET_BLOCK_LIST, {
            "docid": docid, "page_id": page_id, "ids": ids, "start": start, "limit": limit,
        }, timeout)

    def iter_get_block_list(
        self,
        docid: str,
        page_id: str,
        *,
        ids: list[str] | None = None,
        start: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SmartdocBlock]:
        """获取内容块列表: the items of all pages of `get_block_list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTDOC_GET_BLOCK_LIST, {
            "docid": docid, "page_id": page_id, "ids": ids, "start": start, "limit": limit,
        }, timeout)

    async def export_task(
        self,
        docid: str,
        content_type: int,
        *,
        page_id: str | None = None,
        url: str | None = None,
        timeout: float | None = None,
    ) -> WedocSmartdocExportTaskResponse:
        """导出内容块: Start the export of a smart document or of one of its pages.

        `client.wedoc.smartdoc.wait_get_export_result` waits until the job is done.

        Args:
            docid: Smart document.
            content_type: Format. One of 1 (Markdown).
            page_id: Page to export with what lies below it; the whole document if not sent.
            url: Link of the smart document; only the documentation's example has it.

        POST /cgi-bin/wedoc/smartdoc/export_task (access_token),
        https://developer.work.weixin.qq.com/document/path/101627
        """
        return await self._call(ops.WEDOC_SMARTDOC_EXPORT_TASK, {
            "docid": docid, "content_type": content_type, "page_id": page_id, "url": url,
        }, timeout)

    async def get_export_result(
        self,
        task_id: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocGetExportResultResponse:
        """导出内容块: Get the content that export_task has exported.

        Args:
            task_id: Task from export_task.

        POST /cgi-bin/wedoc/smartdoc/get_export_result (access_token),
        https://developer.work.weixin.qq.com/document/path/101627
        """
        return await self._call(ops.WEDOC_SMARTDOC_GET_EXPORT_RESULT, {"task_id": task_id}, timeout)

    async def wait_get_export_result(
        self,
        task_id: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[WedocSmartdocGetExportResultResponse] | None = None,
    ) -> WedocSmartdocGetExportResultResponse:
        """导出内容块: poll `get_export_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_export_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.WEDOC_SMARTDOC_GET_EXPORT_RESULT, {
            "task_id": task_id,
        }, within, pause, progress, timeout)

    async def get_smartsheet_info(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocGetSmartsheetInfoResponse:
        """获取数据源: Get the smart sheet that holds the data tables of a smart document.

        Args:
            docid: Smart document.

        POST /cgi-bin/wedoc/smartdoc/get_smartsheet_info (access_token),
        https://developer.work.weixin.qq.com/document/path/101628
        """
        return await self._call(ops.WEDOC_SMARTDOC_GET_SMARTSHEET_INFO, {"docid": docid}, timeout)

    async def add_smartsheet(
        self,
        docid: str,
        info: NewSmartdocTable | NewSmartdocTableDict,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocAddSmartsheetResponse:
        """添加数据表: Add a data table to a smart document.

        Args:
            docid: Smart document.
            info: The data table.

        POST /cgi-bin/wedoc/smartdoc/add_smartsheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101629
        """
        return await self._call(ops.WEDOC_SMARTDOC_ADD_SMARTSHEET, {"docid": docid, "info": info}, timeout)

    async def delete_smartsheet(self, docid: str, block_id: str, *, timeout: float | None = None) -> Response:
        """删除数据表: Delete a data table of a smart document.

        Args:
            docid: Smart document.
            block_id: Block of the data table.

        POST /cgi-bin/wedoc/smartdoc/delete_smartsheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101630
        """
        return await self._call(ops.WEDOC_SMARTDOC_DELETE_SMARTSHEET, {
            "docid": docid, "block_id": block_id,
        }, timeout)

    async def update_smartsheet(
        self,
        docid: str,
        info: SmartdocTableChange | SmartdocTableChangeDict,
        *,
        timeout: float | None = None,
    ) -> WedocSmartdocUpdateSmartsheetResponse:
        """更新数据表: Change title or place of a data table.

        Args:
            docid: Smart document.
            info: The data table and what changes.

        POST /cgi-bin/wedoc/smartdoc/update_smartsheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101631
        """
        return await self._call(ops.WEDOC_SMARTDOC_UPDATE_SMARTSHEET, {"docid": docid, "info": info}, timeout)

    async def publish(
        self,
        docid: str,
        *,
        publish_range: int | None = None,
        auth_list: Sequence[SmartdocViewer | SmartdocViewerDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartdocPublishResponse:
        """发布智能文档: Publish a smart document, or its new version.

        The call takes 3 to 8 seconds, so give it a timeout of more than 10.

        `auth_list` is needed if `publish_range` is 4.

        Args:
            docid: Smart document.
            publish_range: Who may see it. One of 1 (the company), 3 (everybody), 4 (auth_list). Default:
                1.
            auth_list: Who may see it; needed for publish_range 4.

        POST /cgi-bin/wedoc/smartdoc/publish (access_token),
        https://developer.work.weixin.qq.com/document/path/101616
        """
        return await self._call(ops.WEDOC_SMARTDOC_PUBLISH, {
            "docid": docid, "publish_range": publish_range, "auth_list": auth_list,
        }, timeout)

    async def cancel_publish(self, docid: str, *, timeout: float | None = None) -> Response:
        """取消发布智能文档: Take back the publication of a smart document.

        Args:
            docid: Smart document, which is not deleted.

        POST /cgi-bin/wedoc/smartdoc/cancel_publish (access_token),
        https://developer.work.weixin.qq.com/document/path/101617
        """
        return await self._call(ops.WEDOC_SMARTDOC_CANCEL_PUBLISH, {"docid": docid}, timeout)

    async def publish_setting(
        self,
        docid: str,
        *,
        publish_range: int | None = None,
        auth_list: Sequence[SmartdocViewer | SmartdocViewerDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改发布页可查看范围: Change who may see a published smart document.

        `auth_list` is needed if `publish_range` is 4.

        Args:
            docid: Smart document that is published.
            publish_range: Who may see it. One of 1 (the company), 3 (everybody), 4 (auth_list).
            auth_list: Who may see it; needed for publish_range 4.

        POST /cgi-bin/wedoc/smartdoc/publish_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/101618
        """
        return await self._call(ops.WEDOC_SMARTDOC_PUBLISH_SETTING, {
            "docid": docid, "publish_range": publish_range, "auth_list": auth_list,
        }, timeout)
