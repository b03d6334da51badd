# Generated from spec/api/report/ by codegen. Do not edit.
"""Endpoints of 政民沟通."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.report.grid import ReportGridAddCataResponse
    from wecom_client.models.report.grid import ReportGridAddResponse
    from wecom_client.models.report.grid import ReportGridGetUserGridInfoResponse
    from wecom_client.models.report.grid import ReportGridListCataResponse
    from wecom_client.models.report.grid import ReportGridListResponse
    from wecom_client.models.report.grid import ReportGridUpdateResponse
    from wecom_client.models.report.patrol import ReportPatrolCategoryStatisticResponse
    from wecom_client.models.report.patrol import ReportPatrolGetCorpStatusResponse
    from wecom_client.models.report.patrol import ReportPatrolGetGridInfoResponse
    from wecom_client.models.report.patrol import ReportPatrolGetOrderInfoResponse
    from wecom_client.models.report.patrol import ReportPatrolGetOrderListResponse
    from wecom_client.models.report.patrol import ReportPatrolGetUserStatusResponse
    from wecom_client.models.report.patrol import ReportSitecodeGetReportAnswerResponse
    from wecom_client.models.report.patrol import ReportSitecodeGetSiteReportInfoResponse
    from wecom_client.models.report.patrol import ReportSitecodeListResponse
    from wecom_client.models.report.resident import ReportResidentCategoryStatisticResponse
    from wecom_client.models.report.resident import ReportResidentGetCorpStatusResponse
    from wecom_client.models.report.resident import ReportResidentGetGridInfoResponse
    from wecom_client.models.report.resident import ReportResidentGetOrderInfoResponse
    from wecom_client.models.report.resident import ReportResidentGetOrderListResponse
    from wecom_client.models.report.resident import ReportResidentGetUserStatusResponse
    from wecom_runtime.data.models import Response


REPORT_GRID_ADD: Operation[ReportGridAddResponse] = Operation(
    "POST",
    "/cgi-bin/report/grid/add",
    call="report.grid.add",
    title="添加网格",
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
    docs=(94540, 99548),
    request="wecom_client.models.report.grid:ReportGridListCataRequest",
    response="wecom_client.models.report.grid:ReportGridListCataResponse",
    idempotent=True,
    reads=True,
    needs="居民联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
REPORT_PATROL_GET_GRID_INFO: Operation[ReportPatrolGetGridInfoResponse] = Operation(
    "GET",
    "/cgi-bin/report/patrol/get_grid_info",
    call="report.patrol.get_grid_info",
    title="获取配置的网格及网格负责人",
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
    docs=(95464,),
    request="wecom_client.models.report.patrol:ReportSitecodeGetReportAnswerRequest",
    response="wecom_client.models.report.patrol:ReportSitecodeGetReportAnswerResponse",
    idempotent=True,
    reads=True,
    deprecated="The official documentation has dropped site codes; nothing replaces it.",
    unverified="Known from other SDKs; its official page is gone.",
    pagination=Pagination(items="answers", send="cursor", receive="next_cursor", more="has_more"),
)
REPORT_RESIDENT_GET_GRID_INFO: Operation[ReportResidentGetGridInfoResponse] = Operation(
    "GET",
    "/cgi-bin/report/resident/get_grid_info",
    call="report.resident.get_grid_info",
    title="获取配置的网格及网格负责人",
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
    docs=(93519, 97158),
    request="wecom_client.models.report.resident:ReportResidentGetOrderInfoRequest",
    response="wecom_client.models.report.resident:ReportResidentGetOrderInfoResponse",
    idempotent=True,
    reads=True,
    needs="居民上报-可调用接口的应用",
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
    "/cgi-bin/report/patrol/get_grid_info": REPORT_PATROL_GET_GRID_INFO,
    "/cgi-bin/report/patrol/get_corp_status": REPORT_PATROL_GET_CORP_STATUS,
    "/cgi-bin/report/patrol/get_user_status": REPORT_PATROL_GET_USER_STATUS,
    "/cgi-bin/report/patrol/category_statistic": REPORT_PATROL_CATEGORY_STATISTIC,
    "/cgi-bin/report/patrol/get_order_list": REPORT_PATROL_GET_ORDER_LIST,
    "/cgi-bin/report/patrol/get_order_info": REPORT_PATROL_GET_ORDER_INFO,
    "/cgi-bin/report/sitecode/list": REPORT_SITECODE_LIST,
    "/cgi-bin/report/sitecode/get_site_report_info": REPORT_SITECODE_GET_SITE_REPORT_INFO,
    "/cgi-bin/report/sitecode/get_report_answer": REPORT_SITECODE_GET_REPORT_ANSWER,
    "/cgi-bin/report/resident/get_grid_info": REPORT_RESIDENT_GET_GRID_INFO,
    "/cgi-bin/report/resident/get_corp_status": REPORT_RESIDENT_GET_CORP_STATUS,
    "/cgi-bin/report/resident/get_user_status": REPORT_RESIDENT_GET_USER_STATUS,
    "/cgi-bin/report/resident/category_statistic": REPORT_RESIDENT_CATEGORY_STATISTIC,
    "/cgi-bin/report/resident/get_order_list": REPORT_RESIDENT_GET_ORDER_LIST,
    "/cgi-bin/report/resident/get_order_info": REPORT_RESIDENT_GET_ORDER_INFO,
}
