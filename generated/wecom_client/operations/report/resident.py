# Generated from spec/api/report/resident.yaml by codegen. Do not edit.
"""Endpoints of 居民上报."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.report.resident import (
        ReportResidentCategoryStatisticResponse, ReportResidentGetCorpStatusResponse,
        ReportResidentGetGridInfoResponse, ReportResidentGetOrderInfoResponse,
        ReportResidentGetOrderListResponse, ReportResidentGetUserStatusResponse,
    )


REPORT_RESIDENT_GET_GRID_INFO: Operation[ReportResidentGetGridInfoResponse] = Operation(
    "GET",
    "/cgi-bin/report/resident/get_grid_info",
    call="report.resident.get_grid_info",
    title="获取配置的网格及网格负责人",
    summary="List the grids that are set up for residents' reports, with the people in charge.",
    docs=(93514, 97153),
    request="wecom_client.models.report.resident:ReportResidentGetGridInfoRequest",
    response="wecom_client.models.report.resident:ReportResidentGetGridInfoResponse",
    idempotent=True,
    reads=True,
    needs="居民上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_RESIDENT_GET_CORP_STATUS: Operation[ReportResidentGetCorpStatusResponse] = Operation(
    "POST",
    "/cgi-bin/report/resident/get_corp_status",
    call="report.resident.get_corp_status",
    title="获取单位居民上报数据统计",
    summary="Count the residents' reports of the company or of a grid.",
    docs=(93515, 97154),
    request="wecom_client.models.report.resident:ReportResidentGetCorpStatusRequest",
    response="wecom_client.models.report.resident:ReportResidentGetCorpStatusResponse",
    idempotent=True,
    reads=True,
    needs="居民上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_RESIDENT_GET_USER_STATUS: Operation[ReportResidentGetUserStatusResponse] = Operation(
    "POST",
    "/cgi-bin/report/resident/get_user_status",
    call="report.resident.get_user_status",
    title="获取个人居民上报数据统计",
    summary="Count the residents' reports of a member in the app's scope.",
    docs=(93516, 97155),
    request="wecom_client.models.report.resident:ReportResidentGetUserStatusRequest",
    response="wecom_client.models.report.resident:ReportResidentGetUserStatusResponse",
    idempotent=True,
    reads=True,
    needs="居民上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_RESIDENT_CATEGORY_STATISTIC: Operation[ReportResidentCategoryStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/report/resident/category_statistic",
    call="report.resident.category_statistic",
    title="获取上报事件分类统计",
    summary="Count the residents' reports of each category.",
    docs=(93517, 97156),
    request="wecom_client.models.report.resident:ReportResidentCategoryStatisticRequest",
    response="wecom_client.models.report.resident:ReportResidentCategoryStatisticResponse",
    idempotent=True,
    reads=True,
    needs="居民上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_RESIDENT_GET_ORDER_LIST: Operation[ReportResidentGetOrderListResponse] = Operation(
    "POST",
    "/cgi-bin/report/resident/get_order_list",
    call="report.resident.get_order_list",
    title="获取居民上报事件列表",
    summary="List residents' reports.",
    docs=(93518, 97157),
    request="wecom_client.models.report.resident:ReportResidentGetOrderListRequest",
    response="wecom_client.models.report.resident:ReportResidentGetOrderListResponse",
    idempotent=True,
    reads=True,
    needs="居民上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="order_list", send="cursor", receive="next_cursor"),
)
REPORT_RESIDENT_GET_ORDER_INFO: Operation[ReportResidentGetOrderInfoResponse] = Operation(
    "POST",
    "/cgi-bin/report/resident/get_order_info",
    call="report.resident.get_order_info",
    title="获取居民上报的事件详情信息",
    summary="Get a resident's report.",
    docs=(93519, 97158),
    request="wecom_client.models.report.resident:ReportResidentGetOrderInfoRequest",
    response="wecom_client.models.report.resident:ReportResidentGetOrderInfoResponse",
    idempotent=True,
    reads=True,
    needs="居民上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/report/resident/get_grid_info": REPORT_RESIDENT_GET_GRID_INFO,
    "/cgi-bin/report/resident/get_corp_status": REPORT_RESIDENT_GET_CORP_STATUS,
    "/cgi-bin/report/resident/get_user_status": REPORT_RESIDENT_GET_USER_STATUS,
    "/cgi-bin/report/resident/category_statistic": REPORT_RESIDENT_CATEGORY_STATISTIC,
    "/cgi-bin/report/resident/get_order_list": REPORT_RESIDENT_GET_ORDER_LIST,
    "/cgi-bin/report/resident/get_order_info": REPORT_RESIDENT_GET_ORDER_INFO,
}
