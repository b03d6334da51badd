# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""Endpoints of 文档."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.wedoc.content import WedocDocumentGetResponse
    from wecom_client.models.wedoc.content import WedocSpreadsheetBatchUpdateResponse
    from wecom_client.models.wedoc.content import WedocSpreadsheetGetSheetPropertiesResponse
    from wecom_client.models.wedoc.content import WedocSpreadsheetGetSheetRangeDataResponse
    from wecom_client.models.wedoc.document import WedocCreateDocResponse
    from wecom_client.models.wedoc.document import WedocDocGetAuthResponse
    from wecom_client.models.wedoc.document import WedocDocShareResponse
    from wecom_client.models.wedoc.document import WedocGetDocBaseInfoResponse
    from wecom_client.models.wedoc.document import WedocImageUploadResponse
    from wecom_client.models.wedoc.document import WedocVipBatchAddResponse
    from wecom_client.models.wedoc.document import WedocVipBatchDelResponse
    from wecom_client.models.wedoc.document import WedocVipListResponse
    from wecom_client.models.wedoc.form import WedocCreateFormResponse
    from wecom_client.models.wedoc.form import WedocGetFormAnswerResponse
    from wecom_client.models.wedoc.form import WedocGetFormInfoResponse
    from wecom_client.models.wedoc.form import WedocGetFormStatisticResponse
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
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetContentPrivCreateRuleResponse
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetContentPrivGetSheetPrivResponse
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetGroupchatGetResponse
    from wecom_client.models.wedoc.smartsheet_access import WedocSmartsheetGroupchatListResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetAddRecordsResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetGetRecordsResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetUpdateRecordsResponse
    from wecom_client.models.wedoc.smartsheet_records import WedocSmartsheetWebhookResponse
    from wecom_runtime.data.models import Response


WEDOC_DOCUMENT_BATCH_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/document/batch_update",
    call="wedoc.document.batch_update",
    title="编辑文档内容",
    docs=(97626, 98027, 98034),
    request="wecom_client.models.wedoc.content:WedocDocumentBatchUpdateRequest",
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_DOCUMENT_GET: Operation[WedocDocumentGetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/document/get",
    call="wedoc.document.get",
    title="获取文档数据",
    docs=(101161, 97659, 101188, 98029, 101170, 98036),
    request="wecom_client.models.wedoc.content:WedocDocumentGetRequest",
    response="wecom_client.models.wedoc.content:WedocDocumentGetResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SPREADSHEET_BATCH_UPDATE: Operation[WedocSpreadsheetBatchUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/spreadsheet/batch_update",
    call="wedoc.spreadsheet.batch_update",
    title="编辑表格内容",
    docs=(97628, 101168, 98028, 101190, 98035, 101169),
    request="wecom_client.models.wedoc.content:WedocSpreadsheetBatchUpdateRequest",
    response="wecom_client.models.wedoc.content:WedocSpreadsheetBatchUpdateResponse",
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SPREADSHEET_GET_SHEET_PROPERTIES: Operation[WedocSpreadsheetGetSheetPropertiesResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/spreadsheet/get_sheet_properties",
    call="wedoc.spreadsheet.get_sheet_properties",
    title="获取表格行列信息",
    docs=(97711, 98031, 98038),
    request="wecom_client.models.wedoc.content:WedocSpreadsheetGetSheetPropertiesRequest",
    response="wecom_client.models.wedoc.content:WedocSpreadsheetGetSheetPropertiesResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SPREADSHEET_GET_SHEET_RANGE_DATA: Operation[WedocSpreadsheetGetSheetRangeDataResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/spreadsheet/get_sheet_range_data",
    call="wedoc.spreadsheet.get_sheet_range_data",
    title="获取表格数据",
    docs=(97661, 98030, 98037),
    request="wecom_client.models.wedoc.content:WedocSpreadsheetGetSheetRangeDataRequest",
    response="wecom_client.models.wedoc.content:WedocSpreadsheetGetSheetRangeDataResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_CREATE_DOC: Operation[WedocCreateDocResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/create_doc",
    call="wedoc.create_doc",
    title="新建文档",
    docs=(97460, 97464, 97470),
    request="wecom_client.models.wedoc.document:WedocCreateDocRequest",
    response="wecom_client.models.wedoc.document:WedocCreateDocResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_RENAME_DOC: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/rename_doc",
    call="wedoc.rename_doc",
    title="重命名文档",
    docs=(97736, 97745, 97740),
    request="wecom_client.models.wedoc.document:WedocRenameDocRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_DEL_DOC: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/del_doc",
    call="wedoc.del_doc",
    title="删除文档",
    docs=(97735, 97746, 97742),
    request="wecom_client.models.wedoc.document:WedocDelDocRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_GET_DOC_BASE_INFO: Operation[WedocGetDocBaseInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/get_doc_base_info",
    call="wedoc.get_doc_base_info",
    title="获取文档基础信息",
    docs=(97734, 97747, 97743),
    request="wecom_client.models.wedoc.document:WedocGetDocBaseInfoRequest",
    response="wecom_client.models.wedoc.document:WedocGetDocBaseInfoResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_DOC_SHARE: Operation[WedocDocShareResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/doc_share",
    call="wedoc.doc_share",
    title="分享文档",
    docs=(97733, 97748, 97744),
    request="wecom_client.models.wedoc.document:WedocDocShareRequest",
    response="wecom_client.models.wedoc.document:WedocDocShareResponse",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_DOC_GET_AUTH: Operation[WedocDocGetAuthResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/doc_get_auth",
    call="wedoc.doc_get_auth",
    title="获取文档权限信息",
    docs=(97461, 97465, 97471),
    request="wecom_client.models.wedoc.document:WedocDocGetAuthRequest",
    response="wecom_client.models.wedoc.document:WedocDocGetAuthResponse",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_MOD_DOC_JOIN_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/mod_doc_join_rule",
    call="wedoc.mod_doc_join_rule",
    title="修改文档查看规则",
    docs=(97778, 97804, 97792),
    request="wecom_client.models.wedoc.document:WedocModDocJoinRuleRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_MOD_DOC_MEMBER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/mod_doc_member",
    call="wedoc.mod_doc_member",
    title="修改文档通知范围及权限",
    docs=(97781, 97805, 97795),
    request="wecom_client.models.wedoc.document:WedocModDocMemberRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_MOD_DOC_SAFTY_SETTING: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/mod_doc_safty_setting",
    call="wedoc.mod_doc_safty_setting",
    title="修改文档安全设置",
    docs=(97782, 97807, 97797),
    request="wecom_client.models.wedoc.document:WedocModDocSaftySettingRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_VIP_BATCH_ADD: Operation[WedocVipBatchAddResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/vip/batch_add",
    call="wedoc.vip.batch_add",
    title="分配高级功能账号",
    docs=(99516,),
    request="wecom_client.models.wedoc.document:WedocVipBatchAddRequest",
    response="wecom_client.models.wedoc.document:WedocVipBatchAddResponse",
    idempotent=True,
    needs="协作-文档-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDOC_VIP_BATCH_DEL: Operation[WedocVipBatchDelResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/vip/batch_del",
    call="wedoc.vip.batch_del",
    title="取消高级功能账号",
    docs=(99517,),
    request="wecom_client.models.wedoc.document:WedocVipBatchDelRequest",
    response="wecom_client.models.wedoc.document:WedocVipBatchDelResponse",
    idempotent=True,
    needs="协作-文档-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDOC_VIP_LIST: Operation[WedocVipListResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/vip/list",
    call="wedoc.vip.list",
    title="获取高级功能账号列表",
    docs=(99518,),
    request="wecom_client.models.wedoc.document:WedocVipListRequest",
    response="wecom_client.models.wedoc.document:WedocVipListResponse",
    idempotent=True,
    reads=True,
    needs="协作-文档-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="userid_list", send="cursor", receive="next_cursor", more="has_more"),
)
WEDOC_IMAGE_UPLOAD: Operation[WedocImageUploadResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/image_upload",
    call="wedoc.image_upload",
    title="上传文档图片",
    docs=(99933,),
    request="wecom_client.models.wedoc.document:WedocImageUploadRequest",
    response="wecom_client.models.wedoc.document:WedocImageUploadResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_CREATE_FORM: Operation[WedocCreateFormResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/create_form",
    call="wedoc.create_form",
    title="创建收集表",
    docs=(97462, 97466, 97472),
    request="wecom_client.models.wedoc.form:WedocCreateFormRequest",
    response="wecom_client.models.wedoc.form:WedocCreateFormResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_MODIFY_FORM: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/modify_form",
    call="wedoc.modify_form",
    title="编辑收集表",
    docs=(97816, 97824, 97820),
    request="wecom_client.models.wedoc.form:WedocModifyFormRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_GET_FORM_INFO: Operation[WedocGetFormInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/get_form_info",
    call="wedoc.get_form_info",
    title="获取收集表信息",
    docs=(97817, 97825, 97821),
    request="wecom_client.models.wedoc.form:WedocGetFormInfoRequest",
    response="wecom_client.models.wedoc.form:WedocGetFormInfoResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_GET_FORM_STATISTIC: Operation[WedocGetFormStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/get_form_statistic",
    call="wedoc.get_form_statistic",
    title="收集表的统计信息查询",
    docs=(97818, 97826, 97822),
    request="wecom_client.models.wedoc.form:WedocGetFormStatisticRequest",
    response="wecom_client.models.wedoc.form:WedocGetFormStatisticResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
    pagination=Pagination(items="submit_users", send="cursor", receive="cursor", more="has_more"),
)
WEDOC_GET_FORM_ANSWER: Operation[WedocGetFormAnswerResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/get_form_answer",
    call="wedoc.get_form_answer",
    title="读取收集表答案",
    docs=(97819, 97827, 97823),
    request="wecom_client.models.wedoc.form:WedocGetFormAnswerRequest",
    response="wecom_client.models.wedoc.form:WedocGetFormAnswerResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTDOC_ADD_PAGE: Operation[WedocSmartdocAddPageResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/add_page",
    call="wedoc.smartdoc.add_page",
    title="添加页面",
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
    docs=(101622, 101639, 101656),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocDeletePageRequest",
    idempotent=True,
)
WEDOC_SMARTDOC_GET_PAGE_HIERARCHY: Operation[WedocSmartdocGetPageHierarchyResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/get_page_hierarchy",
    call="wedoc.smartdoc.get_page_hierarchy",
    title="获取页面结构",
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
    docs=(101625, 101642, 101659),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocDeleteBlocksRequest",
    idempotent=True,
)
WEDOC_SMARTDOC_GET_BLOCK_LIST: Operation[WedocSmartdocGetBlockListResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/get_block_list",
    call="wedoc.smartdoc.get_block_list",
    title="获取内容块列表",
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
    docs=(101630, 101647, 101664),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocDeleteSmartsheetRequest",
    idempotent=True,
)
WEDOC_SMARTDOC_UPDATE_SMARTSHEET: Operation[WedocSmartdocUpdateSmartsheetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/update_smartsheet",
    call="wedoc.smartdoc.update_smartsheet",
    title="更新数据表",
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
    docs=(101617, 101634, 101651),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocCancelPublishRequest",
    idempotent=True,
)
WEDOC_SMARTDOC_PUBLISH_SETTING: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartdoc/publish_setting",
    call="wedoc.smartdoc.publish_setting",
    title="修改发布页可查看范围",
    docs=(101618, 101635, 101652),
    request="wecom_client.models.wedoc.smartdoc:WedocSmartdocPublishSettingRequest",
    idempotent=True,
)
WEDOC_SMARTSHEET_ADD_SHEET: Operation[WedocSmartsheetAddSheetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/add_sheet",
    call="wedoc.smartsheet.add_sheet",
    title="添加子表",
    docs=(99896, 100196, 100214),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetAddSheetRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetAddSheetResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_DELETE_SHEET: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/delete_sheet",
    call="wedoc.smartsheet.delete_sheet",
    title="删除子表",
    docs=(99899, 100197, 100215),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetDeleteSheetRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_UPDATE_SHEET: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/update_sheet",
    call="wedoc.smartsheet.update_sheet",
    title="更新子表",
    docs=(99898, 100198, 100216),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetUpdateSheetRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_GET_SHEET: Operation[WedocSmartsheetGetSheetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/get_sheet",
    call="wedoc.smartsheet.get_sheet",
    title="查询子表",
    docs=(101154, 99911, 101182, 100208, 101164, 100227),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetSheetRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetSheetResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_ADD_VIEW: Operation[WedocSmartsheetAddViewResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/add_view",
    call="wedoc.smartsheet.add_view",
    title="添加视图",
    docs=(99900, 100199, 100217),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetAddViewRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetAddViewResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_DELETE_VIEWS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/delete_views",
    call="wedoc.smartsheet.delete_views",
    title="删除视图",
    docs=(99901, 100200, 100218),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetDeleteViewsRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_UPDATE_VIEW: Operation[WedocSmartsheetUpdateViewResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/update_view",
    call="wedoc.smartsheet.update_view",
    title="更新视图",
    docs=(99902, 100201, 100219),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetUpdateViewRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetUpdateViewResponse",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_GET_VIEWS: Operation[WedocSmartsheetGetViewsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/get_views",
    call="wedoc.smartsheet.get_views",
    title="查询视图",
    docs=(101155, 99913, 101183, 100209, 101165, 100228),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetViewsRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetViewsResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
    pagination=Pagination(items="views", send="offset", receive="next", more="has_more"),
)
WEDOC_SMARTSHEET_ADD_FIELDS: Operation[WedocSmartsheetAddFieldsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/add_fields",
    call="wedoc.smartsheet.add_fields",
    title="添加字段",
    docs=(99904, 100202, 100220),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetAddFieldsRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetAddFieldsResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_DELETE_FIELDS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/delete_fields",
    call="wedoc.smartsheet.delete_fields",
    title="删除字段",
    docs=(99905, 100203, 100221),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetDeleteFieldsRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_UPDATE_FIELDS: Operation[WedocSmartsheetUpdateFieldsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/update_fields",
    call="wedoc.smartsheet.update_fields",
    title="更新字段",
    docs=(99906, 100204, 100222),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetUpdateFieldsRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetUpdateFieldsResponse",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_GET_FIELDS: Operation[WedocSmartsheetGetFieldsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/get_fields",
    call="wedoc.smartsheet.get_fields",
    title="查询字段",
    docs=(101157, 99914, 101184, 100210, 101166, 100229),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetFieldsRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetFieldsResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
    pagination=Pagination(items="fields", offset="offset", limit="limit", total="total"),
)
WEDOC_SMARTSHEET_ADD_FIELD_GROUP: Operation[WedocSmartsheetAddFieldGroupResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/add_field_group",
    call="wedoc.smartsheet.add_field_group",
    title="添加编组",
    docs=(101100, 101178, 101174),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetAddFieldGroupRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetAddFieldGroupResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_DELETE_FIELD_GROUPS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/delete_field_groups",
    call="wedoc.smartsheet.delete_field_groups",
    title="删除编组",
    docs=(101102, 101179, 101175),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetDeleteFieldGroupsRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_UPDATE_FIELD_GROUP: Operation[WedocSmartsheetUpdateFieldGroupResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/update_field_group",
    call="wedoc.smartsheet.update_field_group",
    title="更新编组",
    docs=(101101, 101180, 101176),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetUpdateFieldGroupRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetUpdateFieldGroupResponse",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_GET_FIELD_GROUPS: Operation[WedocSmartsheetGetFieldGroupsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/get_field_groups",
    call="wedoc.smartsheet.get_field_groups",
    title="获取编组",
    docs=(101103, 101181, 101177),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetFieldGroupsRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetFieldGroupsResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
    pagination=Pagination(items="field_groups", send="offset", receive="next", more="has_more"),
)
WEDOC_SMARTSHEET_CONTENT_PRIV_GET_SHEET_PRIV: Operation[WedocSmartsheetContentPrivGetSheetPrivResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv",
    call="wedoc.smartsheet.content_priv.get_sheet_priv",
    title="管理智能表格内容权限：查询智能表格子表权限",
    docs=(99935, 100192, 100193),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetContentPrivGetSheetPrivRequest",
    response="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetContentPrivGetSheetPrivResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_CONTENT_PRIV_UPDATE_SHEET_PRIV: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv",
    call="wedoc.smartsheet.content_priv.update_sheet_priv",
    title="管理智能表格内容权限：更新智能表格子表权限",
    docs=(99935, 100192, 100193),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetContentPrivUpdateSheetPrivRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_CONTENT_PRIV_CREATE_RULE: Operation[WedocSmartsheetContentPrivCreateRuleResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/content_priv/create_rule",
    call="wedoc.smartsheet.content_priv.create_rule",
    title="管理智能表格内容权限：新增智能表格指定成员额外权限",
    docs=(99935, 100192, 100193),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetContentPrivCreateRuleRequest",
    response="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetContentPrivCreateRuleResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_CONTENT_PRIV_MOD_RULE_MEMBER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member",
    call="wedoc.smartsheet.content_priv.mod_rule_member",
    title="管理智能表格内容权限：更新智能表格指定成员额外权限",
    docs=(99935, 100192, 100193),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetContentPrivModRuleMemberRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_CONTENT_PRIV_DELETE_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/content_priv/delete_rule",
    call="wedoc.smartsheet.content_priv.delete_rule",
    title="管理智能表格内容权限：删除智能表格指定成员额外权限",
    docs=(99935, 100192, 100193),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetContentPrivDeleteRuleRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_GROUPCHAT_LIST: Operation[WedocSmartsheetGroupchatListResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/groupchat/list",
    call="wedoc.smartsheet.groupchat.list",
    title="获取群聊列表",
    docs=(100989,),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatListRequest",
    response="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatListResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="chat_id_list", send="cursor", receive="next_cursor", more="has_more"),
)
WEDOC_SMARTSHEET_GROUPCHAT_GET: Operation[WedocSmartsheetGroupchatGetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/groupchat/get",
    call="wedoc.smartsheet.groupchat.get",
    title="获取群聊会话",
    docs=(101028,),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatGetRequest",
    response="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatGetResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDOC_SMARTSHEET_GROUPCHAT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/groupchat/update",
    call="wedoc.smartsheet.groupchat.update",
    title="修改群聊会话",
    docs=(101029,),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatUpdateRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
WEDOC_SMARTSHEET_ADD_RECORDS: Operation[WedocSmartsheetAddRecordsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/add_records",
    call="wedoc.smartsheet.add_records",
    title="添加记录",
    docs=(99907, 100223, 100224),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetAddRecordsRequest",
    response="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetAddRecordsResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_DELETE_RECORDS: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/delete_records",
    call="wedoc.smartsheet.delete_records",
    title="删除记录",
    docs=(99908, 100206, 100225),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetDeleteRecordsRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_UPDATE_RECORDS: Operation[WedocSmartsheetUpdateRecordsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/update_records",
    call="wedoc.smartsheet.update_records",
    title="更新记录",
    docs=(99909, 100207, 100226),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetUpdateRecordsRequest",
    response="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetUpdateRecordsResponse",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_SMARTSHEET_GET_RECORDS: Operation[WedocSmartsheetGetRecordsResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/get_records",
    call="wedoc.smartsheet.get_records",
    title="查询记录",
    docs=(101158, 99915, 101185, 100211, 101167, 100230),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetGetRecordsRequest",
    response="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetGetRecordsResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
    pagination=Pagination(items="records", send="offset", receive="next", more="has_more"),
)
WEDOC_SMARTSHEET_WEBHOOK: Operation[WedocSmartsheetWebhookResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/webhook",
    call="wedoc.smartsheet.webhook",
    title="接收外部数据到智能表格",
    docs=(101240, 101241),
    token="none",
    query=("key",),
    request="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetWebhookRequest",
    response="wecom_client.models.wedoc.smartsheet_records:WedocSmartsheetWebhookResponse",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedoc/document/batch_update": WEDOC_DOCUMENT_BATCH_UPDATE,
    "/cgi-bin/wedoc/document/get": WEDOC_DOCUMENT_GET,
    "/cgi-bin/wedoc/spreadsheet/batch_update": WEDOC_SPREADSHEET_BATCH_UPDATE,
    "/cgi-bin/wedoc/spreadsheet/get_sheet_properties": WEDOC_SPREADSHEET_GET_SHEET_PROPERTIES,
    "/cgi-bin/wedoc/spreadsheet/get_sheet_range_data": WEDOC_SPREADSHEET_GET_SHEET_RANGE_DATA,
    "/cgi-bin/wedoc/create_doc": WEDOC_CREATE_DOC,
    "/cgi-bin/wedoc/rename_doc": WEDOC_RENAME_DOC,
    "/cgi-bin/wedoc/del_doc": WEDOC_DEL_DOC,
    "/cgi-bin/wedoc/get_doc_base_info": WEDOC_GET_DOC_BASE_INFO,
    "/cgi-bin/wedoc/doc_share": WEDOC_DOC_SHARE,
    "/cgi-bin/wedoc/doc_get_auth": WEDOC_DOC_GET_AUTH,
    "/cgi-bin/wedoc/mod_doc_join_rule": WEDOC_MOD_DOC_JOIN_RULE,
    "/cgi-bin/wedoc/mod_doc_member": WEDOC_MOD_DOC_MEMBER,
    "/cgi-bin/wedoc/mod_doc_safty_setting": WEDOC_MOD_DOC_SAFTY_SETTING,
    "/cgi-bin/wedoc/vip/batch_add": WEDOC_VIP_BATCH_ADD,
    "/cgi-bin/wedoc/vip/batch_del": WEDOC_VIP_BATCH_DEL,
    "/cgi-bin/wedoc/vip/list": WEDOC_VIP_LIST,
    "/cgi-bin/wedoc/image_upload": WEDOC_IMAGE_UPLOAD,
    "/cgi-bin/wedoc/create_form": WEDOC_CREATE_FORM,
    "/cgi-bin/wedoc/modify_form": WEDOC_MODIFY_FORM,
    "/cgi-bin/wedoc/get_form_info": WEDOC_GET_FORM_INFO,
    "/cgi-bin/wedoc/get_form_statistic": WEDOC_GET_FORM_STATISTIC,
    "/cgi-bin/wedoc/get_form_answer": WEDOC_GET_FORM_ANSWER,
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
    "/cgi-bin/wedoc/smartsheet/add_sheet": WEDOC_SMARTSHEET_ADD_SHEET,
    "/cgi-bin/wedoc/smartsheet/delete_sheet": WEDOC_SMARTSHEET_DELETE_SHEET,
    "/cgi-bin/wedoc/smartsheet/update_sheet": WEDOC_SMARTSHEET_UPDATE_SHEET,
    "/cgi-bin/wedoc/smartsheet/get_sheet": WEDOC_SMARTSHEET_GET_SHEET,
    "/cgi-bin/wedoc/smartsheet/add_view": WEDOC_SMARTSHEET_ADD_VIEW,
    "/cgi-bin/wedoc/smartsheet/delete_views": WEDOC_SMARTSHEET_DELETE_VIEWS,
    "/cgi-bin/wedoc/smartsheet/update_view": WEDOC_SMARTSHEET_UPDATE_VIEW,
    "/cgi-bin/wedoc/smartsheet/get_views": WEDOC_SMARTSHEET_GET_VIEWS,
    "/cgi-bin/wedoc/smartsheet/add_fields": WEDOC_SMARTSHEET_ADD_FIELDS,
    "/cgi-bin/wedoc/smartsheet/delete_fields": WEDOC_SMARTSHEET_DELETE_FIELDS,
    "/cgi-bin/wedoc/smartsheet/update_fields": WEDOC_SMARTSHEET_UPDATE_FIELDS,
    "/cgi-bin/wedoc/smartsheet/get_fields": WEDOC_SMARTSHEET_GET_FIELDS,
    "/cgi-bin/wedoc/smartsheet/add_field_group": WEDOC_SMARTSHEET_ADD_FIELD_GROUP,
    "/cgi-bin/wedoc/smartsheet/delete_field_groups": WEDOC_SMARTSHEET_DELETE_FIELD_GROUPS,
    "/cgi-bin/wedoc/smartsheet/update_field_group": WEDOC_SMARTSHEET_UPDATE_FIELD_GROUP,
    "/cgi-bin/wedoc/smartsheet/get_field_groups": WEDOC_SMARTSHEET_GET_FIELD_GROUPS,
    "/cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv": WEDOC_SMARTSHEET_CONTENT_PRIV_GET_SHEET_PRIV,
    "/cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv": WEDOC_SMARTSHEET_CONTENT_PRIV_UPDATE_SHEET_PRIV,
    "/cgi-bin/wedoc/smartsheet/content_priv/create_rule": WEDOC_SMARTSHEET_CONTENT_PRIV_CREATE_RULE,
    "/cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member": WEDOC_SMARTSHEET_CONTENT_PRIV_MOD_RULE_MEMBER,
    "/cgi-bin/wedoc/smartsheet/content_priv/delete_rule": WEDOC_SMARTSHEET_CONTENT_PRIV_DELETE_RULE,
    "/cgi-bin/wedoc/smartsheet/groupchat/list": WEDOC_SMARTSHEET_GROUPCHAT_LIST,
    "/cgi-bin/wedoc/smartsheet/groupchat/get": WEDOC_SMARTSHEET_GROUPCHAT_GET,
    "/cgi-bin/wedoc/smartsheet/groupchat/update": WEDOC_SMARTSHEET_GROUPCHAT_UPDATE,
    "/cgi-bin/wedoc/smartsheet/add_records": WEDOC_SMARTSHEET_ADD_RECORDS,
    "/cgi-bin/wedoc/smartsheet/delete_records": WEDOC_SMARTSHEET_DELETE_RECORDS,
    "/cgi-bin/wedoc/smartsheet/update_records": WEDOC_SMARTSHEET_UPDATE_RECORDS,
    "/cgi-bin/wedoc/smartsheet/get_records": WEDOC_SMARTSHEET_GET_RECORDS,
    "/cgi-bin/wedoc/smartsheet/webhook": WEDOC_SMARTSHEET_WEBHOOK,
}
