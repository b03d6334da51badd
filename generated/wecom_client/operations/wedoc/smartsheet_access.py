# Generated from spec/api/wedoc/smartsheet_access.yaml by codegen. Do not edit.
"""Endpoints of 智能表格权限与群聊."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.wedoc.smartsheet_access import (
        WedocSmartsheetContentPrivCreateRuleResponse, WedocSmartsheetContentPrivGetSheetPrivResponse,
        WedocSmartsheetGroupchatGetResponse, WedocSmartsheetGroupchatListResponse,
    )
    from wecom_runtime.data.models import Response


WEDOC_SMARTSHEET_CONTENT_PRIV_GET_SHEET_PRIV: Operation[WedocSmartsheetContentPrivGetSheetPrivResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv",
    call="wedoc.smartsheet.content_priv.get_sheet_priv",
    title="管理智能表格内容权限：查询智能表格子表权限",
    summary="Get who may do what in the sheets of a smart sheet document.",
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
    summary="Set who may do what in the sheets of a smart sheet document.",
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
    summary="Create an extra rule for chosen members.",
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
    summary="Change the members of an extra rule.",
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
    summary="Delete extra rules.",
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
    summary="List the group chats that automations of a smart sheet have created.",
    docs=(100989,),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatListRequest",
    response="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatListResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    pagination=Pagination(items="chat_id_list", send="cursor", receive="next_cursor", more="has_more"),
)
WEDOC_SMARTSHEET_GROUPCHAT_GET: Operation[WedocSmartsheetGroupchatGetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/groupchat/get",
    call="wedoc.smartsheet.groupchat.get",
    title="获取群聊会话",
    summary="Get name, owner and members of a group chat that an automation has created.",
    docs=(101028,),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatGetRequest",
    response="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatGetResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
)
WEDOC_SMARTSHEET_GROUPCHAT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/groupchat/update",
    call="wedoc.smartsheet.groupchat.update",
    title="修改群聊会话",
    summary="Change owner and members of a group chat that an automation has created.",
    docs=(101029,),
    request="wecom_client.models.wedoc.smartsheet_access:WedocSmartsheetGroupchatUpdateRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedoc/smartsheet/content_priv/get_sheet_priv": WEDOC_SMARTSHEET_CONTENT_PRIV_GET_SHEET_PRIV,
    "/cgi-bin/wedoc/smartsheet/content_priv/update_sheet_priv": WEDOC_SMARTSHEET_CONTENT_PRIV_UPDATE_SHEET_PRIV,
    "/cgi-bin/wedoc/smartsheet/content_priv/create_rule": WEDOC_SMARTSHEET_CONTENT_PRIV_CREATE_RULE,
    "/cgi-bin/wedoc/smartsheet/content_priv/mod_rule_member": WEDOC_SMARTSHEET_CONTENT_PRIV_MOD_RULE_MEMBER,
    "/cgi-bin/wedoc/smartsheet/content_priv/delete_rule": WEDOC_SMARTSHEET_CONTENT_PRIV_DELETE_RULE,
    "/cgi-bin/wedoc/smartsheet/groupchat/list": WEDOC_SMARTSHEET_GROUPCHAT_LIST,
    "/cgi-bin/wedoc/smartsheet/groupchat/get": WEDOC_SMARTSHEET_GROUPCHAT_GET,
    "/cgi-bin/wedoc/smartsheet/groupchat/update": WEDOC_SMARTSHEET_GROUPCHAT_UPDATE,
}
