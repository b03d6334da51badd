# Generated from spec/api/report/patrol.yaml by codegen. Do not edit.
"""Endpoints of 巡查上报."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.report.patrol import (
        ReportPatrolCategoryStatisticResponse, ReportPatrolGetCorpStatusResponse,
        ReportPatrolGetGridInfoResponse, ReportPatrolGetOrderInfoResponse, ReportPatrolGetOrderListResponse,
        ReportPatrolGetUserStatusResponse, ReportSitecodeGetReportAnswerResponse,
        ReportSitecodeGetSiteReportInfoResponse, ReportSitecodeListResponse,
    )


REPORT_PATROL_GET_GRID_INFO: Operation[ReportPatrolGetGridInfoResponse] = Operation(
    "GET",
    "/cgi-bin/report/patrol/get_grid_info",
    call="report.patrol.get_grid_info",
    title="获取配置的网格及网格负责人",
    summary="List the grids that are set up for patrols, with the people in charge.",
    docs=(93531, 97146),
    request="wecom_client.models.report.patrol:ReportPatrolGetGridInfoRequest",
    response="wecom_client.models.report.patrol:ReportPatrolGetGridInfoResponse",
    idempotent=True,
    reads=True,
    needs="巡查上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_PATROL_GET_CORP_STATUS: Operation[ReportPatrolGetCorpStatusResponse] = Operation(
    "POST",
    "/cgi-bin/report/patrol/get_corp_status",
    call="report.patrol.get_corp_status",
    title="获取单位巡查上报数据统计",
    summary="Count the patrol reports of the company or of a grid.",
    docs=(93532, 97147),
    request="wecom_client.models.report.patrol:ReportPatrolGetCorpStatusRequest",
    response="wecom_client.models.report.patrol:ReportPatrolGetCorpStatusResponse",
    idempotent=True,
    reads=True,
    needs="巡查上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_PATROL_GET_USER_STATUS: Operation[ReportPatrolGetUserStatusResponse] = Operation(
    "POST",
    "/cgi-bin/report/patrol/get_user_status",
    call="report.patrol.get_user_status",
    title="获取个人巡查上报数据统计",
    summary="Count the patrol reports of a member in the app's scope.",
    docs=(93533, 97148),
    request="wecom_client.models.report.patrol:ReportPatrolGetUserStatusRequest",
    response="wecom_client.models.report.patrol:ReportPatrolGetUserStatusResponse",
    idempotent=True,
    reads=True,
    needs="巡查上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_PATROL_CATEGORY_STATISTIC: Operation[ReportPatrolCategoryStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/report/patrol/category_statistic",
    call="report.patrol.category_statistic",
    title="获取上报事件分类统计",
    summary="Count the patrol reports of each category.",
    docs=(93534, 97149),
    request="wecom_client.models.report.patrol:ReportPatrolCategoryStatisticRequest",
    response="wecom_client.models.report.patrol:ReportPatrolCategoryStatisticResponse",
    idempotent=True,
    reads=True,
    needs="巡查上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_PATROL_GET_ORDER_LIST: Operation[ReportPatrolGetOrderListResponse] = Operation(
    "POST",
    "/cgi-bin/report/patrol/get_order_list",
    call="report.patrol.get_order_list",
    title="获取巡查上报事件列表",
    summary="List patrol reports.",
    docs=(93536, 97150),
    request="wecom_client.models.report.patrol:ReportPatrolGetOrderListRequest",
    response="wecom_client.models.report.patrol:ReportPatrolGetOrderListResponse",
    idempotent=True,
    reads=True,
    needs="巡查上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="order_list", send="cursor", receive="next_cursor"),
)
REPORT_PATROL_GET_ORDER_INFO: Operation[ReportPatrolGetOrderInfoResponse] = Operation(
    "POST",
    "/cgi-bin/report/patrol/get_order_info",
    call="report.patrol.get_order_info",
    title="获取巡查上报的事件详情信息",
    summary="Get a patrol report.",
    docs=(93535, 97151),
    request="wecom_client.models.report.patrol:ReportPatrolGetOrderInfoRequest",
    response="wecom_client.models.report.patrol:ReportPatrolGetOrderInfoResponse",
    idempotent=True,
    reads=True,
    needs="巡查上报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_SITECODE_LIST: Operation[ReportSitecodeListResponse] = Operation(
    "POST",
    "/cgi-bin/report/sitecode/list",
    call="report.sitecode.list",
    title="获取场所码列表",
    summary="List the codes of places at which visitors report their health.",
    docs=(),
    request="wecom_client.models.report.patrol:ReportSitecodeListRequest",
    response="wecom_client.models.report.patrol:ReportSitecodeListResponse",
    idempotent=True,
    reads=True,
    deprecated="The official documentation has dropped site codes; nothing replaces it.",
    unverified="Known from other SDKs; no official page describes it.",
    pagination=Pagination(items="site_code_infos", send="cursor", receive="next_cursor"),
)
REPORT_SITECODE_GET_SITE_REPORT_INFO: Operation[ReportSitecodeGetSiteReportInfoResponse] = Operation(
    "POST",
    "/cgi-bin/report/sitecode/get_site_report_info",
    call="report.sitecode.get_site_report_info",
    title="获取场所码上报问题",
    summary="Get the questions that visitors of a place answer.",
    docs=(95461,),
    request="wecom_client.models.report.patrol:ReportSitecodeGetSiteReportInfoRequest",
    response="wecom_client.models.report.patrol:ReportSitecodeGetSiteReportInfoResponse",
    idempotent=True,
    reads=True,
    deprecated="The official documentation has dropped site codes; nothing replaces it.",
    unverified="Known from other SDKs; its official page is gone.",
)
REPORT_SITECODE_GET_REPORT_ANSWER: Operation[ReportSitecodeGetReportAnswerResponse] = Operation(
    "POST",
    "/cgi-bin/report/sitecode/get_report_answer",
    call="report.sitecode.get_report_answer",
    title="获取场所码上报答案",
    summary="List the answers of the visitors of a place on a day.",
    docs=(95464,),
    request="wecom_client.models.report.patrol:ReportSitecodeGetReportAnswerRequest",
    response="wecom_client.models.report.patrol:ReportSitecodeGetReportAnswerResponse",
    idempotent=True,
    reads=True,
    deprecated="The official documentation has dropped site codes; nothing replaces it.",
    unverified="Known from other SDKs; its official page is gone.",
    pagination=Pagination(items="answers", send="cursor", receive="next_cursor", more="has_more"),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/report/patrol/get_grid_info": REPORT_PATROL_GET_GRID_INFO,
    "/cgi-bin/report/patrol/get_corp_status": REPORT_PATROL_GET_CORP_STATUS,
    "/cgi-bin/report/patrol/get_user_status": REPORT_PATROL_GET_USER_STATUS,
    "/cgi-bin/report/patrol/category_statistic": REPORT_PATROL_CATEGORY_STATISTIC,
    "/cgi-bin/report/patrol/get_order_list": REPORT_PATROL_GET_ORDER_LIST,
    "/cgi-bin/report/patrol/get_order_info": REPORT_PATROL_GET_ORDER_INFO,
    "/cgi-bin/report/sitecode/list": REPORT_SITECODE_LIST,
    "/cgi-bin/report/sitecode/get_site_report_info": REPORT_SITECODE_GET_SITE_REPORT_INFO,
    "/cgi-bin/report/sitecode/get_report_answer": REPORT_SITECODE_GET_REPORT_ANSWER,
}
