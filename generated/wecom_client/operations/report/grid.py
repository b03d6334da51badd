# Generated from spec/api/report/grid.yaml by codegen. Do not edit.
"""Endpoints of 网格结构与事件类别."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.report.grid import (
        ReportGridAddCataResponse, ReportGridAddResponse, ReportGridGetUserGridInfoResponse,
        ReportGridListCataResponse, ReportGridListResponse, ReportGridUpdateResponse,
    )
    from wecom_runtime.data.models import Response


REPORT_GRID_ADD: Operation[ReportGridAddResponse] = Operation(
    "POST",
    "/cgi-bin/report/grid/add",
    call="report.grid.add",
    title="添加网格",
    summary="Add a grid, a district with people in charge.",
    docs=(94478, 97136),
    request="wecom_client.models.report.grid:ReportGridAddRequest",
    response="wecom_client.models.report.grid:ReportGridAddResponse",
    only_adds=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_GRID_UPDATE: Operation[ReportGridUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/report/grid/update",
    call="report.grid.update",
    title="编辑网格",
    summary="Replace a grid.",
    docs=(94479, 97137),
    request="wecom_client.models.report.grid:ReportGridUpdateRequest",
    response="wecom_client.models.report.grid:ReportGridUpdateResponse",
    idempotent=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_GRID_DELETE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/report/grid/delete",
    call="report.grid.delete",
    title="删除网格",
    summary="Delete a grid with all below it, if nobody is in them.",
    docs=(94480, 97138),
    request="wecom_client.models.report.grid:ReportGridDeleteRequest",
    idempotent=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_GRID_LIST: Operation[ReportGridListResponse] = Operation(
    "POST",
    "/cgi-bin/report/grid/list",
    call="report.grid.list",
    title="获取网格列表",
    summary="List the parent and the children of a grid.",
    docs=(94481, 97139),
    request="wecom_client.models.report.grid:ReportGridListRequest",
    response="wecom_client.models.report.grid:ReportGridListResponse",
    idempotent=True,
    reads=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_GRID_GET_USER_GRID_INFO: Operation[ReportGridGetUserGridInfoResponse] = Operation(
    "POST",
    "/cgi-bin/report/grid/get_user_grid_info",
    call="report.grid.get_user_grid_info",
    title="获取用户负责及参与的网格列表",
    summary="List the grids of a member.",
    docs=(94482, 97140),
    request="wecom_client.models.report.grid:ReportGridGetUserGridInfoRequest",
    response="wecom_client.models.report.grid:ReportGridGetUserGridInfoResponse",
    idempotent=True,
    reads=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_GRID_ADD_CATA: Operation[ReportGridAddCataResponse] = Operation(
    "POST",
    "/cgi-bin/report/grid/add_cata",
    call="report.grid.add_cata",
    title="添加事件类别",
    summary="Add a category of events.",
    docs=(94536, 97141),
    request="wecom_client.models.report.grid:ReportGridAddCataRequest",
    response="wecom_client.models.report.grid:ReportGridAddCataResponse",
    only_adds=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_GRID_UPDATE_CATA: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/report/grid/update_cata",
    call="report.grid.update_cata",
    title="修改事件类别",
    summary="Change a category of events.",
    docs=(94537, 97142),
    request="wecom_client.models.report.grid:ReportGridUpdateCataRequest",
    idempotent=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_GRID_DELETE_CATA: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/report/grid/delete_cata",
    call="report.grid.delete_cata",
    title="删除事件类别",
    summary="Delete a category of events.",
    docs=(94538, 97143),
    request="wecom_client.models.report.grid:ReportGridDeleteCataRequest",
    idempotent=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_GRID_LIST_CATA: Operation[ReportGridListCataResponse] = Operation(
    "POST",
    "/cgi-bin/report/grid/list_cata",
    call="report.grid.list_cata",
    title="获取事件类别列表",
    summary="List the categories of events.",
    docs=(94540, 99548),
    request="wecom_client.models.report.grid:ReportGridListCataRequest",
    response="wecom_client.models.report.grid:ReportGridListCataResponse",
    idempotent=True,
    reads=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/report/grid/add": REPORT_GRID_ADD,
    "/cgi-bin/report/grid/update": REPORT_GRID_UPDATE,
    "/cgi-bin/report/grid/delete": REPORT_GRID_DELETE,
    "/cgi-bin/report/grid/list": REPORT_GRID_LIST,
    "/cgi-bin/report/grid/get_user_grid_info": REPORT_GRID_GET_USER_GRID_INFO,
    "/cgi-bin/report/grid/add_cata": REPORT_GRID_ADD_CATA,
    "/cgi-bin/report/grid/update_cata": REPORT_GRID_UPDATE_CATA,
    "/cgi-bin/report/grid/delete_cata": REPORT_GRID_DELETE_CATA,
    "/cgi-bin/report/grid/list_cata": REPORT_GRID_LIST_CATA,
}
