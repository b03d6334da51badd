# Generated from spec/api/wedoc/smartsheet.yaml by codegen. Do not edit.
"""Endpoints of 智能表格的子表、视图与字段."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.wedoc.smartsheet import (
        WedocSmartsheetAddFieldGroupResponse, WedocSmartsheetAddFieldsResponse,
        WedocSmartsheetAddSheetResponse, WedocSmartsheetAddViewResponse,
        WedocSmartsheetGetFieldGroupsResponse, WedocSmartsheetGetFieldsResponse,
        WedocSmartsheetGetSheetResponse, WedocSmartsheetGetViewsResponse,
        WedocSmartsheetUpdateFieldGroupResponse, WedocSmartsheetUpdateFieldsResponse,
        WedocSmartsheetUpdateViewResponse,
    )
    from wecom_runtime.data.models import Response


WEDOC_SMARTSHEET_ADD_SHEET: Operation[WedocSmartsheetAddSheetResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/smartsheet/add_sheet",
    call="wedoc.smartsheet.add_sheet",
    title="添加子表",
    summary="Add an empty sheet to a smart sheet document.",
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
    summary="Delete a sheet.",
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
    summary="Rename a sheet.",
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
    summary="List the sheets of a smart sheet document.",
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
    summary="Add a view to a sheet.",
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
    summary="Delete views of a sheet.",
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
    summary="Change title, order, filter, grouping or colors of a view.",
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
    summary="List the views of a sheet.",
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
    summary="Add columns to a sheet.",
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
    summary="Delete columns of a sheet.",
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
    summary="Change titles and properties of columns.",
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
    summary="List the columns of a sheet.",
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
    summary="Add a group of columns to a sheet.",
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
    summary="Delete groups of columns; the columns stay.",
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
    summary="Change the name or the columns of a group.",
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
    summary="List the groups of columns of a sheet.",
    docs=(101103, 101181, 101177),
    request="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetFieldGroupsRequest",
    response="wecom_client.models.wedoc.smartsheet:WedocSmartsheetGetFieldGroupsResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
    pagination=Pagination(items="field_groups", send="offset", receive="next", more="has_more"),
)

OPERATIONS: dict[str, Operation[Any]] = {
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
}
