# Generated from spec/api/wedoc/smartdoc.yaml by codegen. Do not edit.
"""Endpoints of 智能文档."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.wedoc.smartdoc import (
        WedocSmartdocAddBlocksResponse, WedocSmartdocAddPageResponse, WedocSmartdocAddSmartsheetResponse,
        WedocSmartdocExportTaskResponse, WedocSmartdocGetBlockListResponse,
        WedocSmartdocGetExportResultResponse, WedocSmartdocGetPageHierarchyResponse,
        WedocSmartdocGetSmartsheetInfoResponse, WedocSmartdocPublishResponse,
        WedocSmartdocUpdateBlocksResponse, WedocSmartdocUpdatePageResponse,
        WedocSmartdocUpdateSmartsheetResponse,
    )
    from wecom_runtime.data.models import Response


WEDOC_SMARTDOC_ADD_PAGE: Operation[WedocSmartdocAddPageResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/add_page",
    call="wedoc.smartdoc.add_page",
    title="添加页面",
    summary="Add a page to a smart document.",
    docs=(101620, 101637, 101654),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocAddPageRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocAddPageResponse",
    only_adds=True,
)
WEDOC_SMARTDOC_UPDATE_PAGE: Operation[WedocSmartdocUpdatePageResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/update_page",
    call="wedoc.smartdoc.update_page",
    title="更新页面",
    summary="Change title, layout or place of a page.",
    docs=(101621, 101638, 101655),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocUpdatePageRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocUpdatePageResponse",
    idempotent=True,
)
WEDOC_SMARTDOC_DELETE_PAGE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/delete_page",
    call="wedoc.smartdoc.delete_page",
    title="删除页面",
    summary="Delete a page with all pages below it.",
    docs=(101622, 101639, 101656),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocDeletePageRequest",
    idempotent=True,
)
WEDOC_SMARTDOC_GET_PAGE_HIERARCHY: Operation[WedocSmartdocGetPageHierarchyResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/get_page_hierarchy",
    call="wedoc.smartdoc.get_page_hierarchy",
    title="获取页面结构",
    summary="List the pages of a smart document.",
    docs=(101619, 101636, 101653),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocGetPageHierarchyRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocGetPageHierarchyResponse",
    idempotent=True,
    reads=True,
)
WEDOC_SMARTDOC_ADD_BLOCKS: Operation[WedocSmartdocAddBlocksResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/add_blocks",
    call="wedoc.smartdoc.add_blocks",
    title="添加内容块",
    summary="Add blocks of content to a page.",
    docs=(101623, 101640, 101657),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocAddBlocksRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocAddBlocksResponse",
    only_adds=True,
)
WEDOC_SMARTDOC_UPDATE_BLOCKS: Operation[WedocSmartdocUpdateBlocksResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/update_blocks",
    call="wedoc.smartdoc.update_blocks",
    title="更新内容块",
    summary="Change blocks of a page.",
    docs=(101624, 101641, 101658),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocUpdateBlocksRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocUpdateBlocksResponse",
    idempotent=True,
)
WEDOC_SMARTDOC_DELETE_BLOCKS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/delete_blocks",
    call="wedoc.smartdoc.delete_blocks",
    title="删除内容块",
    summary="Delete blocks of a page.",
    docs=(101625, 101642, 101659),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocDeleteBlocksRequest",
    idempotent=True,
)
WEDOC_SMARTDOC_GET_BLOCK_LIST: Operation[WedocSmartdocGetBlockListResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/get_block_list",
    call="wedoc.smartdoc.get_block_list",
    title="获取内容块列表",
    summary="List the blocks of a page.",
    docs=(101626, 101643, 101660),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocGetBlockListRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocGetBlockListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="blocks", send="start", receive="next_start", more="has_more"),
)
WEDOC_SMARTDOC_EXPORT_TASK: Operation[WedocSmartdocExportTaskResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/export_task",
    call="wedoc.smartdoc.export_task",
    title="导出内容块",
    summary="Start the export of a smart document or of one of its pages.",
    docs=(101627, 101644, 101661),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocExportTaskRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocExportTaskResponse",
    only_adds=True,
)
WEDOC_SMARTDOC_GET_EXPORT_RESULT: Operation[WedocSmartdocGetExportResultResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/get_export_result",
    call="wedoc.smartdoc.get_export_result",
    title="导出内容块",
    summary="Get the content that export_task has exported.",
    docs=(101627, 101644, 101661),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocGetExportResultRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocGetExportResultResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(field="task_done", pauses=(2, 30), within=600),
)
WEDOC_SMARTDOC_GET_SMARTSHEET_INFO: Operation[WedocSmartdocGetSmartsheetInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/get_smartsheet_info",
    call="wedoc.smartdoc.get_smartsheet_info",
    title="获取数据源",
    summary="Get the smart sheet that holds the data tables of a smart document.",
    docs=(101628, 101645, 101662),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocGetSmartsheetInfoRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocGetSmartsheetInfoResponse",
    idempotent=True,
    reads=True,
)
WEDOC_SMARTDOC_ADD_SMARTSHEET: Operation[WedocSmartdocAddSmartsheetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/add_smartsheet",
    call="wedoc.smartdoc.add_smartsheet",
    title="添加数据表",
    summary="Add a data table to a smart document.",
    docs=(101629, 101646, 101663),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocAddSmartsheetRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocAddSmartsheetResponse",
    only_adds=True,
)
WEDOC_SMARTDOC_DELETE_SMARTSHEET: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/delete_smartsheet",
    call="wedoc.smartdoc.delete_smartsheet",
    title="删除数据表",
    summary="Delete a data table of a smart document.",
    docs=(101630, 101647, 101664),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocDeleteSmartsheetRequest",
    idempotent=True,
)
WEDOC_SMARTDOC_UPDATE_SMARTSHEET: Operation[WedocSmartdocUpdateSmartsheetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/update_smartsheet",
    call="wedoc.smartdoc.update_smartsheet",
    title="更新数据表",
    summary="Change title or place of a data table.",
    docs=(101631, 101648, 101665),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocUpdateSmartsheetRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocUpdateSmartsheetResponse",
    idempotent=True,
)
WEDOC_SMARTDOC_PUBLISH: Operation[WedocSmartdocPublishResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/publish",
    call="wedoc.smartdoc.publish",
    title="发布智能文档",
    summary="Publish a smart document, or its new version.",
    docs=(101616, 101633, 101650),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocPublishRequest",
    response="wecom_client.models.wedoc.smartdoc:WedocSmartdocPublishResponse",
    only_adds=True,
)
WEDOC_SMARTDOC_CANCEL_PUBLISH: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/cancel_publish",
    call="wedoc.smartdoc.cancel_publish",
    title="取消发布智能文档",
    summary="Take back the publication of a smart document.",
    docs=(101617, 101634, 101651),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocCancelPublishRequest",
    idempotent=True,
)
WEDOC_SMARTDOC_PUBLISH_SETTING: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/publish_setting",
    call="wedoc.smartdoc.publish_setting",
    title="修改发布页可查看范围",
    summary="Change who may see a published smart document.",
    docs=(101618, 101635, 101652),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocPublishSettingRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedoc/smartdoc/add_page": WEDOC_SMARTDOC_ADD_PAGE,
    "/cgi-bin/wedoc/smartdoc/update_page": WEDOC_SMARTDOC_UPDATE_PAGE,
    "/cgi-bin/wedoc/smartdoc/delete_page": WEDOC_SMARTDOC_DELETE_PAGE,
    "/cgi-bin/wedoc/smartdoc/get_page_hierarchy": WEDOC_SMARTDOC_GET_PAGE_HIERARCHY,
    "/cgi-bin/wedoc/smartdoc/add_blocks": WEDOC_SMARTDOC_ADD_BLOCKS,
    "/cgi-bin/wedoc/smartdoc/update_blocks": WEDOC_SMARTDOC_UPDATE_BLOCKS,
    "/cgi-bin/wedoc/smartdoc/delete_blocks": WEDOC_SMARTDOC_DELETE_BLOCKS,
    "/cgi-bin/wedoc/smartdoc/get_block_list": WEDOC_SMARTDOC_GET_BLOCK_LIST,
    "/cgi-bin/wedoc/smartdoc/export_task": WEDOC_SMARTDOC_EXPORT_TASK,
    "/cgi-bin/wedoc/smartdoc/get_export_result": WEDOC_SMARTDOC_GET_EXPORT_RESULT,
    "/cgi-bin/wedoc/smartdoc/get_smartsheet_info": WEDOC_SMARTDOC_GET_SMARTSHEET_INFO,
    "/cgi-bin/wedoc/smartdoc/add_smartsheet": WEDOC_SMARTDOC_ADD_SMARTSHEET,
    "/cgi-bin/wedoc/smartdoc/delete_smartsheet": WEDOC_SMARTDOC_DELETE_SMARTSHEET,
    "/cgi-bin/wedoc/smartdoc/update_smartsheet": WEDOC_SMARTDOC_UPDATE_SMARTSHEET,
    "/cgi-bin/wedoc/smartdoc/publish": WEDOC_SMARTDOC_PUBLISH,
    "/cgi-bin/wedoc/smartdoc/cancel_publish": WEDOC_SMARTDOC_CANCEL_PUBLISH,
    "/cgi-bin/wedoc/smartdoc/publish_setting": WEDOC_SMARTDOC_PUBLISH_SETTING,
}
