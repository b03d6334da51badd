# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedoc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Sequence
    from typing import Any
    from typing import Literal
    from wecom_client.models.wedoc.content import DocumentUpdate
    from wecom_client.models.wedoc.content import SpreadsheetUpdate
    from wecom_client.models.wedoc.content import WedocDocumentGetResponse
    from wecom_client.models.wedoc.content import WedocSpreadsheetBatchUpdateResponse
    from wecom_client.models.wedoc.content import WedocSpreadsheetGetSheetPropertiesResponse
    from wecom_client.models.wedoc.content import WedocSpreadsheetGetSheetRangeDataResponse
    from wecom_client.models.wedoc.document import DocDepartment
    from wecom_client.models.wedoc.document import DocMemberGrant
    from wecom_client.models.wedoc.document import DocMemberRef
    from wecom_client.models.wedoc.document import DocWatermark
    from wecom_client.models.wedoc.document import WedocCreateDocResponse
    from wecom_client.models.wedoc.document import WedocDocGetAuthResponse
    from wecom_client.models.wedoc.document import WedocDocShareResponse
    from wecom_client.models.wedoc.document import WedocGetDocBaseInfoResponse
    from wecom_client.models.wedoc.document import WedocImageUploadResponse
    from wecom_client.models.wedoc.document import WedocVipBatchAddResponse
    from wecom_client.models.wedoc.document import WedocVipBatchDelResponse
    from wecom_client.models.wedoc.document import WedocVipListResponse
    from wecom_client.models.wedoc.form import FormContent
    from wecom_client.models.wedoc.form import FormSubmitter
    from wecom_client.models.wedoc.form import NewForm
    from wecom_client.models.wedoc.form import WedocCreateFormResponse
    from wecom_client.models.wedoc.form import WedocGetFormAnswerResponse
    from wecom_client.models.wedoc.form import WedocGetFormInfoResponse
    from wecom_client.models.wedoc.form import WedocGetFormStatisticResponse
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
    from wecom_client.models.wedoc.smartsheet import NewSmartsheet
    from wecom_client.models.wedoc.smartsheet import NewSmartsheetField
    from wecom_client.models.wedoc.smartsheet import SmartsheetField
    from wecom_client.models.wedoc.smartsheet import SmartsheetFieldChange
    from wecom_client.models.wedoc.smartsheet import SmartsheetFieldGroup
    from wecom_client.models.wedoc.smartsheet import SmartsheetFilter
    from wecom_client.models.wedoc.smartsheet import SmartsheetGroupedField
    from wecom_client.models.wedoc.smartsheet import SmartsheetTimeBar
    from wecom_client.models.wedoc.smartsheet import SmartsheetTitle
    from wecom_client.models.wedoc.smartsheet import SmartsheetView
    from wecom_client.models.wedoc.smartsheet import SmartsheetViewProperty
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetAddFieldGroupResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetAddFieldsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetAddSheetResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetAddViewResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetGetFieldGroupsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetGetFieldsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetGetSheetResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetGetViewsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetUpdateFieldGroupResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetUpdateFieldsResponse
    from wecom_client.models.wedoc.smartsheet import WedocSmartsheetUpdateViewResponse
    from wecom_client.models.wedoc.smartsheet_access import SmartsheetMembers
    from wecom_client.models.wedoc.smartsheet_access import SmartsheetPrivilege
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetContentPrivCreateRuleResponse
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetContentPrivGetSheetPrivResponse
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetGroupchatGetResponse
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetGroupchatListResponse
    from wecom_client.models.wedoc.smartsheet_records import NewSmartsheetRecord
    from wecom_client.models.wedoc.smartsheet_records import NewWebhookRecord
    from wecom_client.models.wedoc.smartsheet_records import SmartsheetRecordChange
    from wecom_client.models.wedoc.smartsheet_records import SmartsheetRecordDetail
    from wecom_client.models.wedoc.smartsheet_records import SmartsheetRecordOrder
    from wecom_client.models.wedoc.smartsheet_records import WebhookRecord
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetAddRecordsResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetGetRecordsResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetUpdateRecordsResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetWebhookResponse
    from wecom_client.params.wedoc import DocDepartmentDict
    from wecom_client.params.wedoc import DocMemberGrantDict
    from wecom_client.params.wedoc import DocMemberRefDict
    from wecom_client.params.wedoc import DocWatermarkDict
    from wecom_client.params.wedoc import DocumentUpdateDict
    from wecom_client.params.wedoc import FormContentDict
    from wecom_client.params.wedoc import NewFormDict
    from wecom_client.params.wedoc import NewSmartdocBlockDict
    from wecom_client.params.wedoc import NewSmartdocPageDict
    from wecom_client.params.wedoc import NewSmartdocTableDict
    from wecom_client.params.wedoc import NewSmartsheetDict
    from wecom_client.params.wedoc import NewSmartsheetFieldDict
    from wecom_client.params.wedoc import NewSmartsheetRecordDict
    from wecom_client.params.wedoc import NewWebhookRecordDict
    from wecom_client.params.wedoc import SmartdocBlockChangeDict
    from wecom_client.params.wedoc import SmartdocPageChangeDict
    from wecom_client.params.wedoc import SmartdocTableChangeDict
    from wecom_client.params.wedoc import SmartdocViewerDict
    from wecom_client.params.wedoc import SmartsheetFieldChangeDict
    from wecom_client.params.wedoc import SmartsheetFilterDict
    from wecom_client.params.wedoc import SmartsheetGroupedFieldDict
    from wecom_client.params.wedoc import SmartsheetMembersDict
    from wecom_client.params.wedoc import SmartsheetPrivilegeDict
    from wecom_client.params.wedoc import SmartsheetRecordChangeDict
    from wecom_client.params.wedoc import SmartsheetRecordOrderDict
    from wecom_client.params.wedoc import SmartsheetTimeBarDict
    from wecom_client.params.wedoc import SmartsheetTitleDict
    from wecom_client.params.wedoc import SmartsheetViewPropertyDict
    from wecom_client.params.wedoc import SpreadsheetUpdateDict
    from wecom_client.params.wedoc import WebhookRecordDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class WedocDocumentResource(Resource):
    """文档与表格内容: `client.wedoc.document`."""

    def batch_update(
        self,
        docid: str,
        requests: Sequence[DocumentUpdate | DocumentUpdateDict],
        *,
        version: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """编辑文档内容: Edit the content of a document with a batch of operations.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        If one operation fails none takes effect.

        Args:
            docid: Document to edit.
            requests: Operations in their order. At most 30 items.
            version: Version that the operations start from, at most 100 behind the latest; see
                document/get.

        POST /cgi-bin/wedoc/document/batch_update (access_token),
        https://developer.work.weixin.qq.com/document/path/97626
        """
        return self._call(ops.WEDOC_DOCUMENT_BATCH_UPDATE, {
            "docid": docid, "requests": requests, "version": version,
        }, timeout)

    def get(self, docid: str, *, timeout: float | None = None) -> WedocDocumentGetResponse:
        """获取文档数据: Get the content of a document as a tree of nodes.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document to read.

        POST /cgi-bin/wedoc/document/get (access_token),
        https://developer.work.weixin.qq.com/document/path/101161
        """
        return self._call(ops.WEDOC_DOCUMENT_GET, {"docid": docid}, timeout)


class AsyncWedocDocumentResource(AsyncResource):
    """文档与表格内容: `client.wedoc.document`, asynchronous."""

    async def batch_update(
        self,
        docid: str,
        requests: Sequence[DocumentUpdate | DocumentUpdateDict],
        *,
        version: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """编辑文档内容: Edit the content of a document with a batch of operations.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        If one operation fails none takes effect.

        Args:
            docid: Document to edit.
            requests: Operations in their order. At most 30 items.
            version: Version that the operations start from, at most 100 behind the latest; see
                document/get.

        POST /cgi-bin/wedoc/document/batch_update (access_token),
        https://developer.work.weixin.qq.com/document/path/97626
        """
        return await self._call(ops.WEDOC_DOCUMENT_BATCH_UPDATE, {
            "docid": docid, "requests": requests, "version": version,
        }, timeout)

    async def get(self, docid: str, *, timeout: float | None = None) -> WedocDocumentGetResponse:
        """获取文档数据: Get the content of a document as a tree of nodes.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document to read.

        POST /cgi-bin/wedoc/document/get (access_token),
        https://developer.work.weixin.qq.com/document/path/101161
        """
        return await self._call(ops.WEDOC_DOCUMENT_GET, {"docid": docid}, timeout)


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


class WedocSmartsheetContentPrivResource(Resource):
    """智能表格权限与群聊: `client.wedoc.smartsheet.content_priv`."""

    def get_sheet_priv(
        self,
        docid: str,
        type: int,
        *,
        rule_id_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetContentPrivGetSheetPrivResponse:
        """管理智能表格内容权限：查询智能表格子表权限: Get who may do what in the sheets of a smart sheet
        document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document that the app created.
            type: Kind of rule. One of 1 (everybody), 2 (extra rules).
            rule_id_list: Extra rules to return, for type 2.

        POST /cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_GET_SHEET_PRIV, {
            "docid": docid, "type": type, "rule_id_list": rule_id_list,
        }, timeout)

    def update_sheet_priv(
        self,
        docid: str,
        type: int,
        *,
        rule_id: int | None = None,
        name: str | None = None,
        priv_list: Sequence[SmartsheetPrivilege | SmartsheetPrivilegeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：更新智能表格子表权限: Set who may do what in the sheets of a smart sheet
        document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        `rule_id` is needed if `type` is 2.

        Args:
            docid: Smart sheet document that the app created.
            type: Kind of rule; there is one for everybody. One of 1 (everybody), 2 (extra rule).
            rule_id: Extra rule to change; needed for type 2.
            name: New name of the extra rule, for type 2.
            priv_list: Permissions, sheet by sheet.

        POST /cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_UPDATE_SHEET_PRIV, {
            "docid": docid, "type": type, "rule_id": rule_id, "name": name, "priv_list": priv_list,
        }, timeout)

    def create_rule(
        self,
        docid: str,
        name: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetContentPrivCreateRuleResponse:
        """管理智能表格内容权限：新增智能表格指定成员额外权限: Create an extra rule for chosen members.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A document has at most 20 extra rules.

        Args:
            docid: Smart sheet document that the app created.
            name: Name of the rule, unique in the document.

        POST /cgi-bin/wedoc/smartsheet/content_priv/create_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_CREATE_RULE, {
            "docid": docid, "name": name,
        }, timeout)

    def mod_rule_member(
        self,
        docid: str,
        rule_id: int,
        *,
        add_member_range: SmartsheetMembers | SmartsheetMembersDict | None = None,
        del_member_range: SmartsheetMembers | SmartsheetMembersDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：更新智能表格指定成员额外权限: Change the members of an extra rule.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A rule has at most 50 members.

        Args:
            docid: Smart sheet document that the app created.
            rule_id: Rule to change.
            add_member_range: Members to add.
            del_member_range: Members to remove.

        POST /cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_MOD_RULE_MEMBER, {
            "docid": docid, "rule_id": rule_id, "add_member_range": add_member_range,
            "del_member_range": del_member_range,
        }, timeout)

    def delete_rule(self, docid: str, rule_id_list: list[int], *, timeout: float | None = None) -> Response:
        """管理智能表格内容权限：删除智能表格指定成员额外权限: Delete extra rules.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document that the app created.
            rule_id_list: Rules to delete.

        POST /cgi-bin/wedoc/smartsheet/content_priv/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_DELETE_RULE, {
            "docid": docid, "rule_id_list": rule_id_list,
        }, timeout)


class AsyncWedocSmartsheetContentPrivResource(AsyncResource):
    """智能表格权限与群聊: `client.wedoc.smartsheet.content_priv`, asynchronous."""

    async def get_sheet_priv(
        self,
        docid: str,
        type: int,
        *,
        rule_id_list: list[int] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetContentPrivGetSheetPrivResponse:
        """管理智能表格内容权限：查询智能表格子表权限: Get who may do what in the sheets of a smart sheet
        document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document that the app created.
            type: Kind of rule. One of 1 (everybody), 2 (extra rules).
            rule_id_list: Extra rules to return, for type 2.

        POST /cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_GET_SHEET_PRIV, {
            "docid": docid, "type": type, "rule_id_list": rule_id_list,
        }, timeout)

    async def update_sheet_priv(
        self,
        docid: str,
        type: int,
        *,
        rule_id: int | None = None,
        name: str | None = None,
        priv_list: Sequence[SmartsheetPrivilege | SmartsheetPrivilegeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：更新智能表格子表权限: Set who may do what in the sheets of a smart sheet
        document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        `rule_id` is needed if `type` is 2.

        Args:
            docid: Smart sheet document that the app created.
            type: Kind of rule; there is one for everybody. One of 1 (everybody), 2 (extra rule).
            rule_id: Extra rule to change; needed for type 2.
            name: New name of the extra rule, for type 2.
            priv_list: Permissions, sheet by sheet.

        POST /cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_UPDATE_SHEET_PRIV, {
            "docid": docid, "type": type, "rule_id": rule_id, "name": name, "priv_list": priv_list,
        }, timeout)

    async def create_rule(
        self,
        docid: str,
        name: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetContentPrivCreateRuleResponse:
        """管理智能表格内容权限：新增智能表格指定成员额外权限: Create an extra rule for chosen members.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A document has at most 20 extra rules.

        Args:
            docid: Smart sheet document that the app created.
            name: Name of the rule, unique in the document.

        POST /cgi-bin/wedoc/smartsheet/content_priv/create_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_CREATE_RULE, {
            "docid": docid, "name": name,
        }, timeout)

    async def mod_rule_member(
        self,
        docid: str,
        rule_id: int,
        *,
        add_member_range: SmartsheetMembers | SmartsheetMembersDict | None = None,
        del_member_range: SmartsheetMembers | SmartsheetMembersDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：更新智能表格指定成员额外权限: Change the members of an extra rule.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A rule has at most 50 members.

        Args:
            docid: Smart sheet document that the app created.
            rule_id: Rule to change.
            add_member_range: Members to add.
            del_member_range: Members to remove.

        POST /cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_MOD_RULE_MEMBER, {
            "docid": docid, "rule_id": rule_id, "add_member_range": add_member_range,
            "del_member_range": del_member_range,
        }, timeout)

    async def delete_rule(
        self,
        docid: str,
        rule_id_list: list[int],
        *,
        timeout: float | None = None,
    ) -> Response:
        """管理智能表格内容权限：删除智能表格指定成员额外权限: Delete extra rules.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document that the app created.
            rule_id_list: Rules to delete.

        POST /cgi-bin/wedoc/smartsheet/content_priv/delete_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/99935
        """
        return await self._call(ops.WEDOC_SMARTSHEET_CONTENT_PRIV_DELETE_RULE, {
            "docid": docid, "rule_id_list": rule_id_list,
        }, timeout)


class WedocSmartsheetGroupchatResource(Resource):
    """智能表格权限与群聊: `client.wedoc.smartsheet.groupchat`."""

    def list(
        self,
        docid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGroupchatListResponse:
        """获取群聊列表: List the group chats that automations of a smart sheet have created.

        In the admin console the app needs 文档-可调用接口的应用.

        Only for self-built apps whose scope holds the root department.

        At most 20 calls at a time.

        Args:
            docid: Smart sheet document that the app created.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedoc/smartsheet/groupchat/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100989
        """
        return self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_LIST, {
            "docid": docid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        docid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取群聊列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GROUPCHAT_LIST, {
            "docid": docid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get(
        self,
        docid: str,
        chat_id: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetGroupchatGetResponse:
        """获取群聊会话: Get name, owner and members of a group chat that an automation has created.

        In the admin console the app needs 文档-可调用接口的应用.

        Only for self-built apps whose scope holds the root department.

        At most 20 calls at a time.

        Args:
            docid: Smart sheet document that the app created.
            chat_id: Group chat created by an automation of the document.

        POST /cgi-bin/wedoc/smartsheet/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/101028
        """
        return self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_GET, {"docid": docid, "chat_id": chat_id}, timeout)

    def update(
        self,
        docid: str,
        chat_id: str,
        *,
        owner: str | None = None,
        add_user_list: List[str] | None = None,
        del_user_list: List[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改群聊会话: Change owner and members of a group chat that an automation has created.

        In the admin console the app needs 文档-可调用接口的应用.

        At most 1,000 changes an hour for a company.

        The owner must be of the company, and all members must be members of the document; a chat has at
        most 2000.

        At most 10 calls at a time, for one chat one after the other.

        Only for self-built apps whose scope holds the root department.

        Args:
            docid: Smart sheet document that the app created.
            chat_id: Group chat created by an automation of the document.
            owner: UserID of the new owner, without whom the present one cannot be removed.
            add_user_list: UserIDs to add. At most 500 items.
            del_user_list: UserIDs to remove. At most 500 items.

        POST /cgi-bin/wedoc/smartsheet/groupchat/update (access_token),
        https://developer.work.weixin.qq.com/document/path/101029
        """
        return self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_UPDATE, {
            "docid": docid, "chat_id": chat_id, "owner": owner, "add_user_list": add_user_list,
            "del_user_list": del_user_list,
        }, timeout)


class AsyncWedocSmartsheetGroupchatResource(AsyncResource):
    """智能表格权限与群聊: `client.wedoc.smartsheet.groupchat`, asynchronous."""

    async def list(
        self,
        docid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGroupchatListResponse:
        """获取群聊列表: List the group chats that automations of a smart sheet have created.

        In the admin console the app needs 文档-可调用接口的应用.

        Only for self-built apps whose scope holds the root department.

        At most 20 calls at a time.

        Args:
            docid: Smart sheet document that the app created.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedoc/smartsheet/groupchat/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100989
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_LIST, {
            "docid": docid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        docid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取群聊列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GROUPCHAT_LIST, {
            "docid": docid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get(
        self,
        docid: str,
        chat_id: str,
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetGroupchatGetResponse:
        """获取群聊会话: Get name, owner and members of a group chat that an automation has created.

        In the admin console the app needs 文档-可调用接口的应用.

        Only for self-built apps whose scope holds the root department.

        At most 20 calls at a time.

        Args:
            docid: Smart sheet document that the app created.
            chat_id: Group chat created by an automation of the document.

        POST /cgi-bin/wedoc/smartsheet/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/101028
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_GET, {
            "docid": docid, "chat_id": chat_id,
        }, timeout)

    async def update(
        self,
        docid: str,
        chat_id: str,
        *,
        owner: str | None = None,
        add_user_list: List[str] | None = None,
        del_user_list: List[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改群聊会话: Change owner and members of a group chat that an automation has created.

        In the admin console the app needs 文档-可调用接口的应用.

        At most 1,000 changes an hour for a company.

        The owner must be of the company, and all members must be members of the document; a chat has at
        most 2000.

        At most 10 calls at a time, for one chat one after the other.

        Only for self-built apps whose scope holds the root department.

        Args:
            docid: Smart sheet document that the app created.
            chat_id: Group chat created by an automation of the document.
            owner: UserID of the new owner, without whom the present one cannot be removed.
            add_user_list: UserIDs to add. At most 500 items.
            del_user_list: UserIDs to remove. At most 500 items.

        POST /cgi-bin/wedoc/smartsheet/groupchat/update (access_token),
        https://developer.work.weixin.qq.com/document/path/101029
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GROUPCHAT_UPDATE, {
            "docid": docid, "chat_id": chat_id, "owner": owner, "add_user_list": add_user_list,
            "del_user_list": del_user_list,
        }, timeout)


class WedocSmartsheetResource(Resource):
    """文档: `client.wedoc.smartsheet`."""

    content_priv: WedocSmartsheetContentPrivResource = resource_at("wecom_client.api.wedoc:WedocSmartsheetContentPrivResource")
    groupchat: WedocSmartsheetGroupchatResource = resource_at("wecom_client.api.wedoc:WedocSmartsheetGroupchatResource")

    def add_sheet(
        self,
        docid: str,
        *,
        properties: NewSmartsheet | NewSmartsheetDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddSheetResponse:
        """添加子表: Add an empty sheet to a smart sheet document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The new sheet has no views, columns or records.

        Args:
            docid: Smart sheet document.
            properties: The sheet.

        POST /cgi-bin/wedoc/smartsheet/add_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99896
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_SHEET, {"docid": docid, "properties": properties}, timeout)

    def delete_sheet(self, docid: str, sheet_id: str, *, timeout: float | None = None) -> Response:
        """删除子表: Delete a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99899
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_SHEET, {"docid": docid, "sheet_id": sheet_id}, timeout)

    def update_sheet(
        self,
        docid: str,
        properties: SmartsheetTitle | SmartsheetTitleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新子表: Rename a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            properties: The sheet and its new title.

        POST /cgi-bin/wedoc/smartsheet/update_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99898
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_SHEET, {
            "docid": docid, "properties": properties,
        }, timeout)

    def get_sheet(
        self,
        docid: str,
        *,
        sheet_id: str | None = None,
        need_all_type_sheet: bool | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetSheetResponse:
        """查询子表: List the sheets of a smart sheet document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Return only this sheet.
            need_all_type_sheet: Whether dashboards and description pages are listed as well.

        POST /cgi-bin/wedoc/smartsheet/get_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101154
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_SHEET, {
            "docid": docid, "sheet_id": sheet_id, "need_all_type_sheet": need_all_type_sheet,
        }, timeout)

    def add_view(
        self,
        docid: str,
        sheet_id: str,
        view_title: str,
        view_type: Literal[
            "VIEW_TYPE_GRID", "VIEW_TYPE_KANBAN", "VIEW_TYPE_GALLERY", "VIEW_TYPE_GANTT",
            "VIEW_TYPE_CALENDAR",
        ],
        *,
        property_gantt: SmartsheetTimeBar | SmartsheetTimeBarDict | None = None,
        property_calendar: SmartsheetTimeBar | SmartsheetTimeBarDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddViewResponse:
        """添加视图: Add a view to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 200 views.

        `property_gantt` is needed if `view_type` is VIEW_TYPE_GANTT.

        `property_calendar` is needed if `view_type` is VIEW_TYPE_CALENDAR.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the view.
            view_title: Title of the view.
            view_type: Kind of view. One of VIEW_TYPE_GRID (table), VIEW_TYPE_KANBAN (board),
                VIEW_TYPE_GALLERY (gallery), VIEW_TYPE_GANTT (Gantt chart), VIEW_TYPE_CALENDAR (calendar).
            property_gantt: Columns of a Gantt chart; needed for one.
            property_calendar: Columns of a calendar; needed for one.

        POST /cgi-bin/wedoc/smartsheet/add_view (access_token),
        https://developer.work.weixin.qq.com/document/path/99900
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_VIEW, {
            "docid": docid, "sheet_id": sheet_id, "view_title": view_title, "view_type": view_type,
            "property_gantt": property_gantt, "property_calendar": property_calendar,
        }, timeout)

    def delete_views(
        self,
        docid: str,
        sheet_id: str,
        view_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除视图: Delete views of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the views.
            view_ids: Views to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_views (access_token),
        https://developer.work.weixin.qq.com/document/path/99901
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids,
        }, timeout)

    def update_view(
        self,
        docid: str,
        sheet_id: str,
        view_id: str,
        *,
        view_title: str | None = None,
        property: SmartsheetViewProperty | SmartsheetViewPropertyDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateViewResponse:
        """更新视图: Change title, order, filter, grouping or colors of a view.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the view.
            view_id: View to change.
            view_title: New title.
            property: New settings.

        POST /cgi-bin/wedoc/smartsheet/update_view (access_token),
        https://developer.work.weixin.qq.com/document/path/99902
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_VIEW, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "view_title": view_title,
            "property": property,
        }, timeout)

    def get_views(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_ids: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetViewsResponse:
        """查询视图: List the views of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_ids: Return only these views.
            offset: Number of views to skip. Default: 0.
            limit: Page size; up to 1000 views come if it is 0 or not sent. At most 1000.

        POST /cgi-bin/wedoc/smartsheet/get_views (access_token),
        https://developer.work.weixin.qq.com/document/path/101155
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_views(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_ids: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SmartsheetView]:
        """查询视图: the items of all pages of `get_views`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids, "offset": offset, "limit": limit,
        }, timeout)

    def add_fields(
        self,
        docid: str,
        sheet_id: str,
        fields: Sequence[NewSmartsheetField | NewSmartsheetFieldDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddFieldsResponse:
        """添加字段: Add columns to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 150 columns.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the columns.
            fields: The columns.

        POST /cgi-bin/wedoc/smartsheet/add_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99904
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "fields": fields,
        }, timeout)

    def delete_fields(
        self,
        docid: str,
        sheet_id: str,
        field_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除字段: Delete columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the columns.
            field_ids: Columns to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99905
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "field_ids": field_ids,
        }, timeout)

    def update_fields(
        self,
        docid: str,
        sheet_id: str,
        fields: Sequence[SmartsheetFieldChange | SmartsheetFieldChangeDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateFieldsResponse:
        """更新字段: Change titles and properties of columns.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The type of a column cannot be changed.

        The title or the property must be sent; a title equal to the present one is refused.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the columns.
            fields: The columns and what changes.

        POST /cgi-bin/wedoc/smartsheet/update_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99906
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "fields": fields,
        }, timeout)

    def get_fields(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        field_ids: list[str] | None = None,
        field_titles: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetFieldsResponse:
        """查询字段: List the columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_id: View whose columns are listed.
            field_ids: Return only the columns with these ids.
            field_titles: Return only the columns with these titles.
            offset: Number of columns to skip. Default: 0.
            limit: Page size; up to 1000 columns come if it is 0 or not sent. At most 1000.

        POST /cgi-bin/wedoc/smartsheet/get_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/101157
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "field_ids": field_ids,
            "field_titles": field_titles, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_fields(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        field_ids: list[str] | None = None,
        field_titles: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SmartsheetField]:
        """查询字段: the items of all pages of `get_fields`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "field_ids": field_ids,
            "field_titles": field_titles, "offset": offset, "limit": limit,
        }, timeout)

    def add_field_group(
        self,
        docid: str,
        sheet_id: str,
        name: str,
        *,
        children: Sequence[SmartsheetGroupedField | SmartsheetGroupedFieldDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddFieldGroupResponse:
        """添加编组: Add a group of columns to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 150 groups; a column is in one group only.

        A group has at most 150 fields.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the group.
            name: Name of the group, unique in the sheet.
            children: Columns of the group. At most 150 items.

        POST /cgi-bin/wedoc/smartsheet/add_field_group (access_token),
        https://developer.work.weixin.qq.com/document/path/101100
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_FIELD_GROUP, {
            "docid": docid, "sheet_id": sheet_id, "name": name, "children": children,
        }, timeout)

    def delete_field_groups(
        self,
        docid: str,
        sheet_id: str,
        field_group_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除编组: Delete groups of columns; the columns stay.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the groups.
            field_group_ids: Groups to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_field_groups (access_token),
        https://developer.work.weixin.qq.com/document/path/101102
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "field_group_ids": field_group_ids,
        }, timeout)

    def update_field_group(
        self,
        docid: str,
        sheet_id: str,
        field_group_id: str,
        *,
        name: str | None = None,
        children: Sequence[SmartsheetGroupedField | SmartsheetGroupedFieldDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateFieldGroupResponse:
        """更新编组: Change the name or the columns of a group.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A column is in one group only.

        A group has at most 150 fields.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the group.
            field_group_id: Group to change.
            name: New name, unique in the sheet.
            children: Columns that the group has from now on. At most 150 items.

        POST /cgi-bin/wedoc/smartsheet/update_field_group (access_token),
        https://developer.work.weixin.qq.com/document/path/101101
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_FIELD_GROUP, {
            "docid": docid, "sheet_id": sheet_id, "field_group_id": field_group_id, "name": name,
            "children": children,
        }, timeout)

    def get_field_groups(
        self,
        docid: str,
        sheet_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetFieldGroupsResponse:
        """获取编组: List the groups of columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            offset: Number of groups to skip. Default: 0.
            limit: Page size.

        POST /cgi-bin/wedoc/smartsheet/get_field_groups (access_token),
        https://developer.work.weixin.qq.com/document/path/101103
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_field_groups(
        self,
        docid: str,
        sheet_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SmartsheetFieldGroup]:
        """获取编组: the items of all pages of `get_field_groups`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "offset": offset, "limit": limit,
        }, timeout)

    def add_records(
        self,
        docid: str,
        sheet_id: str,
        records: Sequence[NewSmartsheetRecord | NewSmartsheetRecordDict],
        *,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddRecordsResponse:
        """添加记录: Add records to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 100000 records and 15000000 cells.

        Creator, creation time, last editor and time of the last edit cannot be written.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the records.
            records: The records, up to 500 at a time are advised.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids). Default: CELL_VALUE_KEY_TYPE_FIELD_TITLE.

        POST /cgi-bin/wedoc/smartsheet/add_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99907
        """
        return self._call(ops.WEDOC_SMARTSHEET_ADD_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "records": records, "key_type": key_type,
        }, timeout)

    def delete_records(
        self,
        docid: str,
        sheet_id: str,
        record_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除记录: Delete records of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the records.
            record_ids: Records to delete, up to 500 at a time are advised.

        POST /cgi-bin/wedoc/smartsheet/delete_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99908
        """
        return self._call(ops.WEDOC_SMARTSHEET_DELETE_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "record_ids": record_ids,
        }, timeout)

    def update_records(
        self,
        docid: str,
        sheet_id: str,
        records: Sequence[SmartsheetRecordChange | SmartsheetRecordChangeDict],
        *,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateRecordsResponse:
        """更新记录: Change records of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Creator, creation time, last editor and time of the last edit cannot be written.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the records.
            records: The records with the cells that change, up to 500 at a time are advised.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids).

        POST /cgi-bin/wedoc/smartsheet/update_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99909
        """
        return self._call(ops.WEDOC_SMARTSHEET_UPDATE_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "records": records, "key_type": key_type,
        }, timeout)

    def get_records(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        record_ids: list[str] | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        field_titles: list[str] | None = None,
        field_ids: list[str] | None = None,
        sort: Sequence[SmartsheetRecordOrder | SmartsheetRecordOrderDict] | None = None,
        filter_spec: SmartsheetFilter | SmartsheetFilterDict | None = None,
        offset: int | None = None,
        limit: int | None = None,
        ver: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetRecordsResponse:
        """查询记录: Read records of a sheet, filtered or sorted.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        At most one of `sort` and `filter_spec` may be given.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_id: View whose records are returned.
            record_ids: Return only these records.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids).
            field_titles: Return only these columns; with keys that are titles.
            field_ids: Return only these columns; with keys that are ids.
            sort: Order; not together with filter_spec.
            filter_spec: Which records are returned; not together with sort.
            offset: Number of records to skip. Default: 0.
            limit: Page size; up to 1000 records come if it is 0 or not sent. At most 1000.
            ver: Version of the data.

        POST /cgi-bin/wedoc/smartsheet/get_records (access_token),
        https://developer.work.weixin.qq.com/document/path/101158
        """
        return self._call(ops.WEDOC_SMARTSHEET_GET_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "record_ids": record_ids,
            "key_type": key_type, "field_titles": field_titles, "field_ids": field_ids, "sort": sort,
            "filter_spec": filter_spec, "offset": offset, "limit": limit, "ver": ver,
        }, timeout)

    def iter_get_records(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        record_ids: list[str] | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        field_titles: list[str] | None = None,
        field_ids: list[str] | None = None,
        sort: Sequence[SmartsheetRecordOrder | SmartsheetRecordOrderDict] | None = None,
        filter_spec: SmartsheetFilter | SmartsheetFilterDict | None = None,
        offset: int | None = None,
        limit: int | None = None,
        ver: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SmartsheetRecordDetail]:
        """查询记录: the items of all pages of `get_records`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "record_ids": record_ids,
            "key_type": key_type, "field_titles": field_titles, "field_ids": field_ids, "sort": sort,
            "filter_spec": filter_spec, "offset": offset, "limit": limit, "ver": ver,
        }, timeout)

    def webhook(
        self,
        key: str,
        *,
        schema: Mapping[str, Any] | None = None,
        add_records: Sequence[NewWebhookRecord | NewWebhookRecordDict] | None = None,
        update_records: Sequence[WebhookRecord | WebhookRecordDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetWebhookResponse:
        """接收外部数据到智能表格: Add or change records through the webhook of a sheet.

        A body has at most 30 MB, the data of an edit 10 MB; 3000 rows per minute and sheet, 10000 per
        document.

        A text cell is a plain string here, a picture is title and image_base64.

        Formula, automatic number, reference, creator, editor, time of either, group chat and file columns
        cannot be written.

        Args:
            key: Key from the address that the sheet shows for incoming data.
            schema: Column id and title of the columns, as in the sample data that the sheet shows.
            add_records: Records to add; the keys of values are column ids.
            update_records: Records to change; only those that came through the webhook.

        POST /cgi-bin/wedoc/smartsheet/webhook (none),
        https://developer.work.weixin.qq.com/document/path/101240
        """
        return self._call(ops.WEDOC_SMARTSHEET_WEBHOOK, {
            "key": key, "schema": schema, "add_records": add_records, "update_records": update_records,
        }, timeout)


class AsyncWedocSmartsheetResource(AsyncResource):
    """文档: `client.wedoc.smartsheet`, asynchronous."""

    content_priv: AsyncWedocSmartsheetContentPrivResource = resource_at("wecom_client.api.wedoc:AsyncWedocSmartsheetContentPrivResource")
    groupchat: AsyncWedocSmartsheetGroupchatResource = resource_at("wecom_client.api.wedoc:AsyncWedocSmartsheetGroupchatResource")

    async def add_sheet(
        self,
        docid: str,
        *,
        properties: NewSmartsheet | NewSmartsheetDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddSheetResponse:
        """添加子表: Add an empty sheet to a smart sheet document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The new sheet has no views, columns or records.

        Args:
            docid: Smart sheet document.
            properties: The sheet.

        POST /cgi-bin/wedoc/smartsheet/add_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99896
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_SHEET, {
            "docid": docid, "properties": properties,
        }, timeout)

    async def delete_sheet(self, docid: str, sheet_id: str, *, timeout: float | None = None) -> Response:
        """删除子表: Delete a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99899
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_SHEET, {
            "docid": docid, "sheet_id": sheet_id,
        }, timeout)

    async def update_sheet(
        self,
        docid: str,
        properties: SmartsheetTitle | SmartsheetTitleDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新子表: Rename a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            properties: The sheet and its new title.

        POST /cgi-bin/wedoc/smartsheet/update_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/99898
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_SHEET, {
            "docid": docid, "properties": properties,
        }, timeout)

    async def get_sheet(
        self,
        docid: str,
        *,
        sheet_id: str | None = None,
        need_all_type_sheet: bool | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetSheetResponse:
        """查询子表: List the sheets of a smart sheet document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Return only this sheet.
            need_all_type_sheet: Whether dashboards and description pages are listed as well.

        POST /cgi-bin/wedoc/smartsheet/get_sheet (access_token),
        https://developer.work.weixin.qq.com/document/path/101154
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_SHEET, {
            "docid": docid, "sheet_id": sheet_id, "need_all_type_sheet": need_all_type_sheet,
        }, timeout)

    async def add_view(
        self,
        docid: str,
        sheet_id: str,
        view_title: str,
        view_type: Literal[
            "VIEW_TYPE_GRID", "VIEW_TYPE_KANBAN", "VIEW_TYPE_GALLERY", "VIEW_TYPE_GANTT",
            "VIEW_TYPE_CALENDAR",
        ],
        *,
        property_gantt: SmartsheetTimeBar | SmartsheetTimeBarDict | None = None,
        property_calendar: SmartsheetTimeBar | SmartsheetTimeBarDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddViewResponse:
        """添加视图: Add a view to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 200 views.

        `property_gantt` is needed if `view_type` is VIEW_TYPE_GANTT.

        `property_calendar` is needed if `view_type` is VIEW_TYPE_CALENDAR.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the view.
            view_title: Title of the view.
            view_type: Kind of view. One of VIEW_TYPE_GRID (table), VIEW_TYPE_KANBAN (board),
                VIEW_TYPE_GALLERY (gallery), VIEW_TYPE_GANTT (Gantt chart), VIEW_TYPE_CALENDAR (calendar).
            property_gantt: Columns of a Gantt chart; needed for one.
            property_calendar: Columns of a calendar; needed for one.

        POST /cgi-bin/wedoc/smartsheet/add_view (access_token),
        https://developer.work.weixin.qq.com/document/path/99900
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_VIEW, {
            "docid": docid, "sheet_id": sheet_id, "view_title": view_title, "view_type": view_type,
            "property_gantt": property_gantt, "property_calendar": property_calendar,
        }, timeout)

    async def delete_views(
        self,
        docid: str,
        sheet_id: str,
        view_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除视图: Delete views of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the views.
            view_ids: Views to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_views (access_token),
        https://developer.work.weixin.qq.com/document/path/99901
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids,
        }, timeout)

    async def update_view(
        self,
        docid: str,
        sheet_id: str,
        view_id: str,
        *,
        view_title: str | None = None,
        property: SmartsheetViewProperty | SmartsheetViewPropertyDict | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateViewResponse:
        """更新视图: Change title, order, filter, grouping or colors of a view.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the view.
            view_id: View to change.
            view_title: New title.
            property: New settings.

        POST /cgi-bin/wedoc/smartsheet/update_view (access_token),
        https://developer.work.weixin.qq.com/document/path/99902
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_VIEW, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "view_title": view_title,
            "property": property,
        }, timeout)

    async def get_views(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_ids: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetViewsResponse:
        """查询视图: List the views of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_ids: Return only these views.
            offset: Number of views to skip. Default: 0.
            limit: Page size; up to 1000 views come if it is 0 or not sent. At most 1000.

        POST /cgi-bin/wedoc/smartsheet/get_views (access_token),
        https://developer.work.weixin.qq.com/document/path/101155
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_views(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_ids: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SmartsheetView]:
        """查询视图: the items of all pages of `get_views`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_VIEWS, {
            "docid": docid, "sheet_id": sheet_id, "view_ids": view_ids, "offset": offset, "limit": limit,
        }, timeout)

    async def add_fields(
        self,
        docid: str,
        sheet_id: str,
        fields: Sequence[NewSmartsheetField | NewSmartsheetFieldDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddFieldsResponse:
        """添加字段: Add columns to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 150 columns.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the columns.
            fields: The columns.

        POST /cgi-bin/wedoc/smartsheet/add_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99904
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "fields": fields,
        }, timeout)

    async def delete_fields(
        self,
        docid: str,
        sheet_id: str,
        field_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除字段: Delete columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the columns.
            field_ids: Columns to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99905
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "field_ids": field_ids,
        }, timeout)

    async def update_fields(
        self,
        docid: str,
        sheet_id: str,
        fields: Sequence[SmartsheetFieldChange | SmartsheetFieldChangeDict],
        *,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateFieldsResponse:
        """更新字段: Change titles and properties of columns.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The type of a column cannot be changed.

        The title or the property must be sent; a title equal to the present one is refused.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the columns.
            fields: The columns and what changes.

        POST /cgi-bin/wedoc/smartsheet/update_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/99906
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "fields": fields,
        }, timeout)

    async def get_fields(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        field_ids: list[str] | None = None,
        field_titles: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetFieldsResponse:
        """查询字段: List the columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_id: View whose columns are listed.
            field_ids: Return only the columns with these ids.
            field_titles: Return only the columns with these titles.
            offset: Number of columns to skip. Default: 0.
            limit: Page size; up to 1000 columns come if it is 0 or not sent. At most 1000.

        POST /cgi-bin/wedoc/smartsheet/get_fields (access_token),
        https://developer.work.weixin.qq.com/document/path/101157
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "field_ids": field_ids,
            "field_titles": field_titles, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_fields(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        field_ids: list[str] | None = None,
        field_titles: list[str] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SmartsheetField]:
        """查询字段: the items of all pages of `get_fields`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_FIELDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "field_ids": field_ids,
            "field_titles": field_titles, "offset": offset, "limit": limit,
        }, timeout)

    async def add_field_group(
        self,
        docid: str,
        sheet_id: str,
        name: str,
        *,
        children: Sequence[SmartsheetGroupedField | SmartsheetGroupedFieldDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddFieldGroupResponse:
        """添加编组: Add a group of columns to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 150 groups; a column is in one group only.

        A group has at most 150 fields.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the group.
            name: Name of the group, unique in the sheet.
            children: Columns of the group. At most 150 items.

        POST /cgi-bin/wedoc/smartsheet/add_field_group (access_token),
        https://developer.work.weixin.qq.com/document/path/101100
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_FIELD_GROUP, {
            "docid": docid, "sheet_id": sheet_id, "name": name, "children": children,
        }, timeout)

    async def delete_field_groups(
        self,
        docid: str,
        sheet_id: str,
        field_group_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除编组: Delete groups of columns; the columns stay.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the groups.
            field_group_ids: Groups to delete.

        POST /cgi-bin/wedoc/smartsheet/delete_field_groups (access_token),
        https://developer.work.weixin.qq.com/document/path/101102
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "field_group_ids": field_group_ids,
        }, timeout)

    async def update_field_group(
        self,
        docid: str,
        sheet_id: str,
        field_group_id: str,
        *,
        name: str | None = None,
        children: Sequence[SmartsheetGroupedField | SmartsheetGroupedFieldDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateFieldGroupResponse:
        """更新编组: Change the name or the columns of a group.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A column is in one group only.

        A group has at most 150 fields.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the group.
            field_group_id: Group to change.
            name: New name, unique in the sheet.
            children: Columns that the group has from now on. At most 150 items.

        POST /cgi-bin/wedoc/smartsheet/update_field_group (access_token),
        https://developer.work.weixin.qq.com/document/path/101101
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_FIELD_GROUP, {
            "docid": docid, "sheet_id": sheet_id, "field_group_id": field_group_id, "name": name,
            "children": children,
        }, timeout)

    async def get_field_groups(
        self,
        docid: str,
        sheet_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetFieldGroupsResponse:
        """获取编组: List the groups of columns of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            offset: Number of groups to skip. Default: 0.
            limit: Page size.

        POST /cgi-bin/wedoc/smartsheet/get_field_groups (access_token),
        https://developer.work.weixin.qq.com/document/path/101103
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_field_groups(
        self,
        docid: str,
        sheet_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SmartsheetFieldGroup]:
        """获取编组: the items of all pages of `get_field_groups`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_FIELD_GROUPS, {
            "docid": docid, "sheet_id": sheet_id, "offset": offset, "limit": limit,
        }, timeout)

    async def add_records(
        self,
        docid: str,
        sheet_id: str,
        records: Sequence[NewSmartsheetRecord | NewSmartsheetRecordDict],
        *,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetAddRecordsResponse:
        """添加记录: Add records to a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A sheet has at most 100000 records and 15000000 cells.

        Creator, creation time, last editor and time of the last edit cannot be written.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that gets the records.
            records: The records, up to 500 at a time are advised.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids). Default: CELL_VALUE_KEY_TYPE_FIELD_TITLE.

        POST /cgi-bin/wedoc/smartsheet/add_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99907
        """
        return await self._call(ops.WEDOC_SMARTSHEET_ADD_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "records": records, "key_type": key_type,
        }, timeout)

    async def delete_records(
        self,
        docid: str,
        sheet_id: str,
        record_ids: list[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """删除记录: Delete records of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the records.
            record_ids: Records to delete, up to 500 at a time are advised.

        POST /cgi-bin/wedoc/smartsheet/delete_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99908
        """
        return await self._call(ops.WEDOC_SMARTSHEET_DELETE_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "record_ids": record_ids,
        }, timeout)

    async def update_records(
        self,
        docid: str,
        sheet_id: str,
        records: Sequence[SmartsheetRecordChange | SmartsheetRecordChangeDict],
        *,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetUpdateRecordsResponse:
        """更新记录: Change records of a sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Creator, creation time, last editor and time of the last edit cannot be written.

        Up to 500 records a call are best.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet that has the records.
            records: The records with the cells that change, up to 500 at a time are advised.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids).

        POST /cgi-bin/wedoc/smartsheet/update_records (access_token),
        https://developer.work.weixin.qq.com/document/path/99909
        """
        return await self._call(ops.WEDOC_SMARTSHEET_UPDATE_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "records": records, "key_type": key_type,
        }, timeout)

    async def get_records(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        record_ids: list[str] | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        field_titles: list[str] | None = None,
        field_ids: list[str] | None = None,
        sort: Sequence[SmartsheetRecordOrder | SmartsheetRecordOrderDict] | None = None,
        filter_spec: SmartsheetFilter | SmartsheetFilterDict | None = None,
        offset: int | None = None,
        limit: int | None = None,
        ver: int | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetGetRecordsResponse:
        """查询记录: Read records of a sheet, filtered or sorted.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        At most one of `sort` and `filter_spec` may be given.

        Args:
            docid: Smart sheet document.
            sheet_id: Sheet to read.
            view_id: View whose records are returned.
            record_ids: Return only these records.
            key_type: What the keys of values are. One of CELL_VALUE_KEY_TYPE_FIELD_TITLE (column titles),
                CELL_VALUE_KEY_TYPE_FIELD_ID (column ids).
            field_titles: Return only these columns; with keys that are titles.
            field_ids: Return only these columns; with keys that are ids.
            sort: Order; not together with filter_spec.
            filter_spec: Which records are returned; not together with sort.
            offset: Number of records to skip. Default: 0.
            limit: Page size; up to 1000 records come if it is 0 or not sent. At most 1000.
            ver: Version of the data.

        POST /cgi-bin/wedoc/smartsheet/get_records (access_token),
        https://developer.work.weixin.qq.com/document/path/101158
        """
        return await self._call(ops.WEDOC_SMARTSHEET_GET_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "record_ids": record_ids,
            "key_type": key_type, "field_titles": field_titles, "field_ids": field_ids, "sort": sort,
            "filter_spec": filter_spec, "offset": offset, "limit": limit, "ver": ver,
        }, timeout)

    def iter_get_records(
        self,
        docid: str,
        sheet_id: str,
        *,
        view_id: str | None = None,
        record_ids: list[str] | None = None,
        key_type: Literal["CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID"] | None = None,
        field_titles: list[str] | None = None,
        field_ids: list[str] | None = None,
        sort: Sequence[SmartsheetRecordOrder | SmartsheetRecordOrderDict] | None = None,
        filter_spec: SmartsheetFilter | SmartsheetFilterDict | None = None,
        offset: int | None = None,
        limit: int | None = None,
        ver: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SmartsheetRecordDetail]:
        """查询记录: the items of all pages of `get_records`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_SMARTSHEET_GET_RECORDS, {
            "docid": docid, "sheet_id": sheet_id, "view_id": view_id, "record_ids": record_ids,
            "key_type": key_type, "field_titles": field_titles, "field_ids": field_ids, "sort": sort,
            "filter_spec": filter_spec, "offset": offset, "limit": limit, "ver": ver,
        }, timeout)

    async def webhook(
        self,
        key: str,
        *,
        schema: Mapping[str, Any] | None = None,
        add_records: Sequence[NewWebhookRecord | NewWebhookRecordDict] | None = None,
        update_records: Sequence[WebhookRecord | WebhookRecordDict] | None = None,
        timeout: float | None = None,
    ) -> WedocSmartsheetWebhookResponse:
        """接收外部数据到智能表格: Add or change records through the webhook of a sheet.

        A body has at most 30 MB, the data of an edit 10 MB; 3000 rows per minute and sheet, 10000 per
        document.

        A text cell is a plain string here, a picture is title and image_base64.

        Formula, automatic number, reference, creator, editor, time of either, group chat and file columns
        cannot be written.

        Args:
            key: Key from the address that the sheet shows for incoming data.
            schema: Column id and title of the columns, as in the sample data that the sheet shows.
            add_records: Records to add; the keys of values are column ids.
            update_records: Records to change; only those that came through the webhook.

        POST /cgi-bin/wedoc/smartsheet/webhook (none),
        https://developer.work.weixin.qq.com/document/path/101240
        """
        return await self._call(ops.WEDOC_SMARTSHEET_WEBHOOK, {
            "key": key, "schema": schema, "add_records": add_records, "update_records": update_records,
        }, timeout)


class WedocSpreadsheetResource(Resource):
    """文档与表格内容: `client.wedoc.spreadsheet`."""

    def batch_update(
        self,
        docid: str,
        requests: Sequence[SpreadsheetUpdate | SpreadsheetUpdateDict],
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetBatchUpdateResponse:
        """编辑表格内容: Edit a spreadsheet with a batch of operations.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The operations run one after the other and stop at the first that fails; what ran before stays.

        A range has at most 1000 rows, 200 columns and 10000 cells.

        Args:
            docid: Spreadsheet to edit.
            requests: Operations in their order. At most 5 items.

        POST /cgi-bin/wedoc/spreadsheet/batch_update (access_token),
        https://developer.work.weixin.qq.com/document/path/97628
        """
        return self._call(ops.WEDOC_SPREADSHEET_BATCH_UPDATE, {"docid": docid, "requests": requests}, timeout)

    def get_sheet_properties(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetGetSheetPropertiesResponse:
        """获取表格行列信息: List the sheets of a spreadsheet with their numbers of rows and columns.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Spreadsheet to read.

        POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties (access_token),
        https://developer.work.weixin.qq.com/document/path/97711
        """
        return self._call(ops.WEDOC_SPREADSHEET_GET_SHEET_PROPERTIES, {"docid": docid}, timeout)

    def get_sheet_range_data(
        self,
        docid: str,
        sheet_id: str,
        range: str,
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetGetSheetRangeDataResponse:
        """获取表格数据: Read a range of cells of a spreadsheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A range has at most 1000 rows, 200 columns and 10000 cells.

        Args:
            docid: Spreadsheet to read.
            sheet_id: Sheet to read.
            range: Range in A1 notation from upper left to lower right, such as A1:B5.

        POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data (access_token),
        https://developer.work.weixin.qq.com/document/path/97661
        """
        return self._call(ops.WEDOC_SPREADSHEET_GET_SHEET_RANGE_DATA, {
            "docid": docid, "sheet_id": sheet_id, "range": range,
        }, timeout)


class AsyncWedocSpreadsheetResource(AsyncResource):
    """文档与表格内容: `client.wedoc.spreadsheet`, asynchronous."""

    async def batch_update(
        self,
        docid: str,
        requests: Sequence[SpreadsheetUpdate | SpreadsheetUpdateDict],
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetBatchUpdateResponse:
        """编辑表格内容: Edit a spreadsheet with a batch of operations.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        The operations run one after the other and stop at the first that fails; what ran before stays.

        A range has at most 1000 rows, 200 columns and 10000 cells.

        Args:
            docid: Spreadsheet to edit.
            requests: Operations in their order. At most 5 items.

        POST /cgi-bin/wedoc/spreadsheet/batch_update (access_token),
        https://developer.work.weixin.qq.com/document/path/97628
        """
        return await self._call(ops.WEDOC_SPREADSHEET_BATCH_UPDATE, {
            "docid": docid, "requests": requests,
        }, timeout)

    async def get_sheet_properties(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetGetSheetPropertiesResponse:
        """获取表格行列信息: List the sheets of a spreadsheet with their numbers of rows and columns.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Spreadsheet to read.

        POST /cgi-bin/wedoc/spreadsheet/get_sheet_properties (access_token),
        https://developer.work.weixin.qq.com/document/path/97711
        """
        return await self._call(ops.WEDOC_SPREADSHEET_GET_SHEET_PROPERTIES, {"docid": docid}, timeout)

    async def get_sheet_range_data(
        self,
        docid: str,
        sheet_id: str,
        range: str,
        *,
        timeout: float | None = None,
    ) -> WedocSpreadsheetGetSheetRangeDataResponse:
        """获取表格数据: Read a range of cells of a spreadsheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        A range has at most 1000 rows, 200 columns and 10000 cells.

        Args:
            docid: Spreadsheet to read.
            sheet_id: Sheet to read.
            range: Range in A1 notation from upper left to lower right, such as A1:B5.

        POST /cgi-bin/wedoc/spreadsheet/get_sheet_range_data (access_token),
        https://developer.work.weixin.qq.com/document/path/97661
        """
        return await self._call(ops.WEDOC_SPREADSHEET_GET_SHEET_RANGE_DATA, {
            "docid": docid, "sheet_id": sheet_id, "range": range,
        }, timeout)


class WedocVipResource(Resource):
    """文档管理: `client.wedoc.vip`."""

    def batch_add(self, userid_list: List[str], *, timeout: float | None = None) -> WedocVipBatchAddResponse:
        """分配高级功能账号: Give members the advanced features of documents.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedoc/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99516
        """
        return self._call(ops.WEDOC_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    def batch_del(self, userid_list: List[str], *, timeout: float | None = None) -> WedocVipBatchDelResponse:
        """取消高级功能账号: Take the advanced features of documents from members.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedoc/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99517
        """
        return self._call(ops.WEDOC_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocVipListResponse:
        """获取高级功能账号列表: List the members who have the advanced features of documents.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API; lists members in its scope.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedoc/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99518
        """
        return self._call(ops.WEDOC_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncWedocVipResource(AsyncResource):
    """文档管理: `client.wedoc.vip`, asynchronous."""

    async def batch_add(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> WedocVipBatchAddResponse:
        """分配高级功能账号: Give members the advanced features of documents.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedoc/vip/batch_add (access_token),
        https://developer.work.weixin.qq.com/document/path/99516
        """
        return await self._call(ops.WEDOC_VIP_BATCH_ADD, {"userid_list": userid_list}, timeout)

    async def batch_del(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> WedocVipBatchDelResponse:
        """取消高级功能账号: Take the advanced features of documents from members.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API.

        Args:
            userid_list: UserIDs of members in the scope of the app. At most 100 items.

        POST /cgi-bin/wedoc/vip/batch_del (access_token),
        https://developer.work.weixin.qq.com/document/path/99517
        """
        return await self._call(ops.WEDOC_VIP_BATCH_DEL, {"userid_list": userid_list}, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> WedocVipListResponse:
        """获取高级功能账号列表: List the members who have the advanced features of documents.

        In the admin console the app needs 协作-文档-可调用接口的应用.

        Only self-built apps may call it.

        Only for self-built apps that may call the document API; lists members in its scope.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter though more follows. At most 200. Default: 100.

        POST /cgi-bin/wedoc/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99518
        """
        return await self._call(ops.WEDOC_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class WedocResource(Resource):
    """文档: `client.wedoc`."""

    document: WedocDocumentResource = resource_at("wecom_client.api.wedoc:WedocDocumentResource")
    smartdoc: WedocSmartdocResource = resource_at("wecom_client.api.wedoc:WedocSmartdocResource")
    smartsheet: WedocSmartsheetResource = resource_at("wecom_client.api.wedoc:WedocSmartsheetResource")
    spreadsheet: WedocSpreadsheetResource = resource_at("wecom_client.api.wedoc:WedocSpreadsheetResource")
    vip: WedocVipResource = resource_at("wecom_client.api.wedoc:WedocVipResource")

    def create_doc(
        self,
        doc_type: int,
        doc_name: str,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        admin_users: list[str] | None = None,
        timeout: float | None = None,
    ) -> WedocCreateDocResponse:
        """新建文档: Create a document, a spreadsheet, a smart sheet or a smart document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        An app can read and edit only what it has created, so keep the docid.

        Forms are created with wedoc/create_form.

        `fatherid` is needed if `spaceid` is given.

        Args:
            doc_type: Kind of document. One of 3 (document), 4 (spreadsheet), 10 (smart sheet), 11 (smart
                document).
            doc_name: Name of the document. At most 255 characters. A longer text is cut.
            spaceid: Drive space to create it in; needs fatherid as well.
            fatherid: fileid of the parent folder; the spaceid for the root of the space.
            admin_users: UserIDs of the members who manage it.

        POST /cgi-bin/wedoc/create_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97460
        """
        return self._call(ops.WEDOC_CREATE_DOC, {
            "doc_type": doc_type, "doc_name": doc_name, "spaceid": spaceid, "fatherid": fatherid,
            "admin_users": admin_users,
        }, timeout)

    def rename_doc(
        self,
        new_name: str,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """重命名文档: Rename a document, spreadsheet, smart sheet or form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            new_name: New name. At most 255 characters. A Chinese character counts as 2. A longer text is
                cut.
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/rename_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97736
        """
        return self._call(ops.WEDOC_RENAME_DOC, {
            "new_name": new_name, "docid": docid, "formid": formid,
        }, timeout)

    def del_doc(
        self,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除文档: Delete a document, spreadsheet, smart sheet or form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/del_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97735
        """
        return self._call(ops.WEDOC_DEL_DOC, {"docid": docid, "formid": formid}, timeout)

    def get_doc_base_info(self, docid: str, *, timeout: float | None = None) -> WedocGetDocBaseInfoResponse:
        """获取文档基础信息: Get name, kind and times of a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document to look up.

        POST /cgi-bin/wedoc/get_doc_base_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97734
        """
        return self._call(ops.WEDOC_GET_DOC_BASE_INFO, {"docid": docid}, timeout)

    def doc_share(
        self,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> WedocDocShareResponse:
        """分享文档: Get the link with which a document or form is shared.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/doc_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97733
        """
        return self._call(ops.WEDOC_DOC_SHARE, {"docid": docid, "formid": formid}, timeout)

    def doc_get_auth(self, docid: str, *, timeout: float | None = None) -> WedocDocGetAuthResponse:
        """获取文档权限信息: Get who may open a document, who is notified of it, and its security settings.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document that the app created.

        POST /cgi-bin/wedoc/doc_get_auth (access_token),
        https://developer.work.weixin.qq.com/document/path/97461
        """
        return self._call(ops.WEDOC_DOC_GET_AUTH, {"docid": docid}, timeout)

    def mod_doc_join_rule(
        self,
        docid: str,
        *,
        enable_corp_internal: bool | None = None,
        corp_internal_auth: int | None = None,
        enable_corp_external: bool | None = None,
        corp_external_auth: int | None = None,
        corp_internal_approve_only_by_admin: bool | None = None,
        corp_external_approve_only_by_admin: bool | None = None,
        ban_share_external: bool | None = None,
        update_co_auth_list: bool | None = None,
        co_auth_list: Sequence[DocDepartment | DocDepartmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档查看规则: Change who may open a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app created; what is not sent stays as it is.

        Args:
            docid: Document to change.
            enable_corp_internal: Whether members of the company may open it.
            corp_internal_auth: What members who open it may do; 2 for smart sheets only. One of 1 (read),
                2 (read and write).
            enable_corp_external: Whether people outside the company may open it.
            corp_external_auth: What external users who open it may do; 2 for smart sheets only. One of 1
                (read), 2 (read and write).
            corp_internal_approve_only_by_admin: Whether only an administrator lets members in. In
                requests: must be true where enable_corp_internal is false.
            corp_external_approve_only_by_admin: Whether only an administrator lets external users in. In
                requests: must be true where enable_corp_external and ban_share_external are false.
            ban_share_external: Whether sharing outside the company is forbidden.
            update_co_auth_list: Whether co_auth_list replaces the present departments.
            co_auth_list: Departments that may open it without asking; an empty list removes all.

        POST /cgi-bin/wedoc/mod_doc_join_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97778
        """
        return self._call(ops.WEDOC_MOD_DOC_JOIN_RULE, {
            "docid": docid, "enable_corp_internal": enable_corp_internal,
            "corp_internal_auth": corp_internal_auth, "enable_corp_external": enable_corp_external,
            "corp_external_auth": corp_external_auth,
            "corp_internal_approve_only_by_admin": corp_internal_approve_only_by_admin,
            "corp_external_approve_only_by_admin": corp_external_approve_only_by_admin,
            "ban_share_external": ban_share_external, "update_co_auth_list": update_co_auth_list,
            "co_auth_list": co_auth_list,
        }, timeout)

    def mod_doc_member(
        self,
        docid: str,
        *,
        update_file_member_list: Sequence[DocMemberGrant | DocMemberGrantDict] | None = None,
        del_file_member_list: Sequence[DocMemberRef | DocMemberRefDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档通知范围及权限: Add people to those notified of a document, change their permission, or
        remove them.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app has created.

        Args:
            docid: Document that the app created.
            update_file_member_list: People to add or to give another permission. At most 100 items.
            del_file_member_list: People to remove. At most 100 items.

        POST /cgi-bin/wedoc/mod_doc_member (access_token),
        https://developer.work.weixin.qq.com/document/path/97781
        """
        return self._call(ops.WEDOC_MOD_DOC_MEMBER, {
            "docid": docid, "update_file_member_list": update_file_member_list,
            "del_file_member_list": del_file_member_list,
        }, timeout)

    def mod_doc_safty_setting(
        self,
        docid: str,
        *,
        enable_readonly_copy: bool | None = None,
        watermark: DocWatermark | DocWatermarkDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档安全设置: Change the security settings of a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app has created.

        Args:
            docid: Document that the app created.
            enable_readonly_copy: Whether read-only members may copy and download; stays as it is if not
                sent.
            watermark: Settings of the watermark.

        POST /cgi-bin/wedoc/mod_doc_safty_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97782
        """
        return self._call(ops.WEDOC_MOD_DOC_SAFTY_SETTING, {
            "docid": docid, "enable_readonly_copy": enable_readonly_copy, "watermark": watermark,
        }, timeout)

    def image_upload(
        self,
        docid: str,
        base64_content: str,
        *,
        timeout: float | None = None,
    ) -> WedocImageUploadResponse:
        """上传文档图片: Upload a picture for use in a document or smart sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document that the picture is for.
            base64_content: The picture in Base64.

        POST /cgi-bin/wedoc/image_upload (access_token),
        https://developer.work.weixin.qq.com/document/path/99933
        """
        return self._call(ops.WEDOC_IMAGE_UPLOAD, {"docid": docid, "base64_content": base64_content}, timeout)

    def create_form(
        self,
        form_info: NewForm | NewFormDict,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        timeout: float | None = None,
    ) -> WedocCreateFormResponse:
        """创建收集表: Create a form that collects answers.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            form_info: The form.
            spaceid: Drive space to create it in.
            fatherid: fileid of the parent folder; the spaceid for the root of the space.

        POST /cgi-bin/wedoc/create_form (access_token),
        https://developer.work.weixin.qq.com/document/path/97462
        """
        return self._call(ops.WEDOC_CREATE_FORM, {
            "form_info": form_info, "spaceid": spaceid, "fatherid": fatherid,
        }, timeout)

    def modify_form(
        self,
        oper: int,
        formid: str,
        form_info: FormContent | FormContentDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """编辑收集表: Replace the questions or the settings of a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            oper: What to change. One of 1 (replace all questions), 2 (replace all settings).
            formid: Form to change.
            form_info: Title, description, header and questions for oper 1; form_setting for oper 2.

        POST /cgi-bin/wedoc/modify_form (access_token),
        https://developer.work.weixin.qq.com/document/path/97816
        """
        return self._call(ops.WEDOC_MODIFY_FORM, {
            "oper": oper, "formid": formid, "form_info": form_info,
        }, timeout)

    def get_form_info(self, formid: str, *, timeout: float | None = None) -> WedocGetFormInfoResponse:
        """获取收集表信息: Get the questions and settings of a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            formid: Form that the app created.

        POST /cgi-bin/wedoc/get_form_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97817
        """
        return self._call(ops.WEDOC_GET_FORM_INFO, {"formid": formid}, timeout)

    def get_form_statistic(
        self,
        repeated_id: str,
        req_type: int,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> WedocGetFormStatisticResponse:
        """收集表的统计信息查询: Count the answers to a form and list who has answered and who has not.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only for forms that the app has created.

        Walking through the pages yields submit_users; for req_type 3 pass the cursor on yourself and read
        unfill_users.

        `start_time` and `end_time` are needed if `req_type` is 2.

        Args:
            repeated_id: Period of the form, from get_form_info.
            req_type: What to return. One of 1 (numbers only), 2 (list of answers), 3 (list of people
                without an answer).
            start_time: Unix time in seconds, counted from the start of its day; needed for req_type 2.
            end_time: Unix time in seconds, counted to the end of its day; needed for req_type 2.
            limit: Page size. At most 10000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/wedoc/get_form_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/97818
        """
        return self._call(ops.WEDOC_GET_FORM_STATISTIC, {
            "repeated_id": repeated_id, "req_type": req_type, "start_time": start_time, "end_time": end_time,
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_form_statistic(
        self,
        repeated_id: str,
        req_type: int,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> Pages[FormSubmitter]:
        """收集表的统计信息查询: the items of all pages of `get_form_statistic`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_GET_FORM_STATISTIC, {
            "repeated_id": repeated_id, "req_type": req_type, "start_time": start_time, "end_time": end_time,
            "limit": limit, "cursor": cursor,
        }, timeout)

    def get_form_answer(
        self,
        repeated_id: str,
        answer_ids: list[int],
        *,
        timeout: float | None = None,
    ) -> WedocGetFormAnswerResponse:
        """读取收集表答案: Read answers to a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only for forms that the app has created.

        Args:
            repeated_id: Period of the form, from get_form_info.
            answer_ids: Answers to read, from get_form_statistic. At most 100 items.

        POST /cgi-bin/wedoc/get_form_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/97819
        """
        return self._call(ops.WEDOC_GET_FORM_ANSWER, {
            "repeated_id": repeated_id, "answer_ids": answer_ids,
        }, timeout)


class AsyncWedocResource(AsyncResource):
    """文档: `client.wedoc`, asynchronous."""

    document: AsyncWedocDocumentResource = resource_at("wecom_client.api.wedoc:AsyncWedocDocumentResource")
    smartdoc: AsyncWedocSmartdocResource = resource_at("wecom_client.api.wedoc:AsyncWedocSmartdocResource")
    smartsheet: AsyncWedocSmartsheetResource = resource_at("wecom_client.api.wedoc:AsyncWedocSmartsheetResource")
    spreadsheet: AsyncWedocSpreadsheetResource = resource_at("wecom_client.api.wedoc:AsyncWedocSpreadsheetResource")
    vip: AsyncWedocVipResource = resource_at("wecom_client.api.wedoc:AsyncWedocVipResource")

    async def create_doc(
        self,
        doc_type: int,
        doc_name: str,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        admin_users: list[str] | None = None,
        timeout: float | None = None,
    ) -> WedocCreateDocResponse:
        """新建文档: Create a document, a spreadsheet, a smart sheet or a smart document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        An app can read and edit only what it has created, so keep the docid.

        Forms are created with wedoc/create_form.

        `fatherid` is needed if `spaceid` is given.

        Args:
            doc_type: Kind of document. One of 3 (document), 4 (spreadsheet), 10 (smart sheet), 11 (smart
                document).
            doc_name: Name of the document. At most 255 characters. A longer text is cut.
            spaceid: Drive space to create it in; needs fatherid as well.
            fatherid: fileid of the parent folder; the spaceid for the root of the space.
            admin_users: UserIDs of the members who manage it.

        POST /cgi-bin/wedoc/create_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97460
        """
        return await self._call(ops.WEDOC_CREATE_DOC, {
            "doc_type": doc_type, "doc_name": doc_name, "spaceid": spaceid, "fatherid": fatherid,
            "admin_users": admin_users,
        }, timeout)

    async def rename_doc(
        self,
        new_name: str,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """重命名文档: Rename a document, spreadsheet, smart sheet or form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            new_name: New name. At most 255 characters. A Chinese character counts as 2. A longer text is
                cut.
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/rename_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97736
        """
        return await self._call(ops.WEDOC_RENAME_DOC, {
            "new_name": new_name, "docid": docid, "formid": formid,
        }, timeout)

    async def del_doc(
        self,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除文档: Delete a document, spreadsheet, smart sheet or form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/del_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/97735
        """
        return await self._call(ops.WEDOC_DEL_DOC, {"docid": docid, "formid": formid}, timeout)

    async def get_doc_base_info(
        self,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> WedocGetDocBaseInfoResponse:
        """获取文档基础信息: Get name, kind and times of a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document to look up.

        POST /cgi-bin/wedoc/get_doc_base_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97734
        """
        return await self._call(ops.WEDOC_GET_DOC_BASE_INFO, {"docid": docid}, timeout)

    async def doc_share(
        self,
        *,
        docid: str | None = None,
        formid: str | None = None,
        timeout: float | None = None,
    ) -> WedocDocShareResponse:
        """分享文档: Get the link with which a document or form is shared.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Exactly one of `docid` and `formid` is needed.

        Args:
            docid: Document that the app created; exactly one of docid and formid.
            formid: Form that the app created; exactly one of docid and formid.

        POST /cgi-bin/wedoc/doc_share (access_token),
        https://developer.work.weixin.qq.com/document/path/97733
        """
        return await self._call(ops.WEDOC_DOC_SHARE, {"docid": docid, "formid": formid}, timeout)

    async def doc_get_auth(self, docid: str, *, timeout: float | None = None) -> WedocDocGetAuthResponse:
        """获取文档权限信息: Get who may open a document, who is notified of it, and its security settings.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document that the app created.

        POST /cgi-bin/wedoc/doc_get_auth (access_token),
        https://developer.work.weixin.qq.com/document/path/97461
        """
        return await self._call(ops.WEDOC_DOC_GET_AUTH, {"docid": docid}, timeout)

    async def mod_doc_join_rule(
        self,
        docid: str,
        *,
        enable_corp_internal: bool | None = None,
        corp_internal_auth: int | None = None,
        enable_corp_external: bool | None = None,
        corp_external_auth: int | None = None,
        corp_internal_approve_only_by_admin: bool | None = None,
        corp_external_approve_only_by_admin: bool | None = None,
        ban_share_external: bool | None = None,
        update_co_auth_list: bool | None = None,
        co_auth_list: Sequence[DocDepartment | DocDepartmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档查看规则: Change who may open a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app created; what is not sent stays as it is.

        Args:
            docid: Document to change.
            enable_corp_internal: Whether members of the company may open it.
            corp_internal_auth: What members who open it may do; 2 for smart sheets only. One of 1 (read),
                2 (read and write).
            enable_corp_external: Whether people outside the company may open it.
            corp_external_auth: What external users who open it may do; 2 for smart sheets only. One of 1
                (read), 2 (read and write).
            corp_internal_approve_only_by_admin: Whether only an administrator lets members in. In
                requests: must be true where enable_corp_internal is false.
            corp_external_approve_only_by_admin: Whether only an administrator lets external users in. In
                requests: must be true where enable_corp_external and ban_share_external are false.
            ban_share_external: Whether sharing outside the company is forbidden.
            update_co_auth_list: Whether co_auth_list replaces the present departments.
            co_auth_list: Departments that may open it without asking; an empty list removes all.

        POST /cgi-bin/wedoc/mod_doc_join_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/97778
        """
        return await self._call(ops.WEDOC_MOD_DOC_JOIN_RULE, {
            "docid": docid, "enable_corp_internal": enable_corp_internal,
            "corp_internal_auth": corp_internal_auth, "enable_corp_external": enable_corp_external,
            "corp_external_auth": corp_external_auth,
            "corp_internal_approve_only_by_admin": corp_internal_approve_only_by_admin,
            "corp_external_approve_only_by_admin": corp_external_approve_only_by_admin,
            "ban_share_external": ban_share_external, "update_co_auth_list": update_co_auth_list,
            "co_auth_list": co_auth_list,
        }, timeout)

    async def mod_doc_member(
        self,
        docid: str,
        *,
        update_file_member_list: Sequence[DocMemberGrant | DocMemberGrantDict] | None = None,
        del_file_member_list: Sequence[DocMemberRef | DocMemberRefDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档通知范围及权限: Add people to those notified of a document, change their permission, or
        remove them.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app has created.

        Args:
            docid: Document that the app created.
            update_file_member_list: People to add or to give another permission. At most 100 items.
            del_file_member_list: People to remove. At most 100 items.

        POST /cgi-bin/wedoc/mod_doc_member (access_token),
        https://developer.work.weixin.qq.com/document/path/97781
        """
        return await self._call(ops.WEDOC_MOD_DOC_MEMBER, {
            "docid": docid, "update_file_member_list": update_file_member_list,
            "del_file_member_list": del_file_member_list,
        }, timeout)

    async def mod_doc_safty_setting(
        self,
        docid: str,
        *,
        enable_readonly_copy: bool | None = None,
        watermark: DocWatermark | DocWatermarkDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改文档安全设置: Change the security settings of a document.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only documents that the app has created.

        Args:
            docid: Document that the app created.
            enable_readonly_copy: Whether read-only members may copy and download; stays as it is if not
                sent.
            watermark: Settings of the watermark.

        POST /cgi-bin/wedoc/mod_doc_safty_setting (access_token),
        https://developer.work.weixin.qq.com/document/path/97782
        """
        return await self._call(ops.WEDOC_MOD_DOC_SAFTY_SETTING, {
            "docid": docid, "enable_readonly_copy": enable_readonly_copy, "watermark": watermark,
        }, timeout)

    async def image_upload(
        self,
        docid: str,
        base64_content: str,
        *,
        timeout: float | None = None,
    ) -> WedocImageUploadResponse:
        """上传文档图片: Upload a picture for use in a document or smart sheet.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            docid: Document that the picture is for.
            base64_content: The picture in Base64.

        POST /cgi-bin/wedoc/image_upload (access_token),
        https://developer.work.weixin.qq.com/document/path/99933
        """
        return await self._call(ops.WEDOC_IMAGE_UPLOAD, {
            "docid": docid, "base64_content": base64_content,
        }, timeout)

    async def create_form(
        self,
        form_info: NewForm | NewFormDict,
        *,
        spaceid: str | None = None,
        fatherid: str | None = None,
        timeout: float | None = None,
    ) -> WedocCreateFormResponse:
        """创建收集表: Create a form that collects answers.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            form_info: The form.
            spaceid: Drive space to create it in.
            fatherid: fileid of the parent folder; the spaceid for the root of the space.

        POST /cgi-bin/wedoc/create_form (access_token),
        https://developer.work.weixin.qq.com/document/path/97462
        """
        return await self._call(ops.WEDOC_CREATE_FORM, {
            "form_info": form_info, "spaceid": spaceid, "fatherid": fatherid,
        }, timeout)

    async def modify_form(
        self,
        oper: int,
        formid: str,
        form_info: FormContent | FormContentDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """编辑收集表: Replace the questions or the settings of a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            oper: What to change. One of 1 (replace all questions), 2 (replace all settings).
            formid: Form to change.
            form_info: Title, description, header and questions for oper 1; form_setting for oper 2.

        POST /cgi-bin/wedoc/modify_form (access_token),
        https://developer.work.weixin.qq.com/document/path/97816
        """
        return await self._call(ops.WEDOC_MODIFY_FORM, {
            "oper": oper, "formid": formid, "form_info": form_info,
        }, timeout)

    async def get_form_info(self, formid: str, *, timeout: float | None = None) -> WedocGetFormInfoResponse:
        """获取收集表信息: Get the questions and settings of a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Args:
            formid: Form that the app created.

        POST /cgi-bin/wedoc/get_form_info (access_token),
        https://developer.work.weixin.qq.com/document/path/97817
        """
        return await self._call(ops.WEDOC_GET_FORM_INFO, {"formid": formid}, timeout)

    async def get_form_statistic(
        self,
        repeated_id: str,
        req_type: int,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> WedocGetFormStatisticResponse:
        """收集表的统计信息查询: Count the answers to a form and list who has answered and who has not.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only for forms that the app has created.

        Walking through the pages yields submit_users; for req_type 3 pass the cursor on yourself and read
        unfill_users.

        `start_time` and `end_time` are needed if `req_type` is 2.

        Args:
            repeated_id: Period of the form, from get_form_info.
            req_type: What to return. One of 1 (numbers only), 2 (list of answers), 3 (list of people
                without an answer).
            start_time: Unix time in seconds, counted from the start of its day; needed for req_type 2.
            end_time: Unix time in seconds, counted to the end of its day; needed for req_type 2.
            limit: Page size. At most 10000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/wedoc/get_form_statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/97818
        """
        return await self._call(ops.WEDOC_GET_FORM_STATISTIC, {
            "repeated_id": repeated_id, "req_type": req_type, "start_time": start_time, "end_time": end_time,
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_form_statistic(
        self,
        repeated_id: str,
        req_type: int,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        limit: int | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FormSubmitter]:
        """收集表的统计信息查询: the items of all pages of `get_form_statistic`, fetched as they are needed."""
        return self._iterate(ops.WEDOC_GET_FORM_STATISTIC, {
            "repeated_id": repeated_id, "req_type": req_type, "start_time": start_time, "end_time": end_time,
            "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_form_answer(
        self,
        repeated_id: str,
        answer_ids: list[int],
        *,
        timeout: float | None = None,
    ) -> WedocGetFormAnswerResponse:
        """读取收集表答案: Read answers to a form.

        In the admin console the app needs 文档-可调用接口的应用.

        Apps of providers need the permission 文档 of the company.

        Only for forms that the app has created.

        Args:
            repeated_id: Period of the form, from get_form_info.
            answer_ids: Answers to read, from get_form_statistic. At most 100 items.

        POST /cgi-bin/wedoc/get_form_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/97819
        """
        return await self._call(ops.WEDOC_GET_FORM_ANSWER, {
            "repeated_id": repeated_id, "answer_ids": answer_ids,
        }, timeout)
