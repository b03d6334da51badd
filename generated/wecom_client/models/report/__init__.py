# Generated from spec/api/report/ by codegen. Do not edit.
"""政民沟通: models of `client.report`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .grid import (
        EventCategory as EventCategory, Grid as Grid, GridRef as GridRef,
        ReportGridAddCataRequest as ReportGridAddCataRequest,
        ReportGridAddCataResponse as ReportGridAddCataResponse, ReportGridAddRequest as ReportGridAddRequest,
        ReportGridAddResponse as ReportGridAddResponse,
        ReportGridDeleteCataRequest as ReportGridDeleteCataRequest,
        ReportGridDeleteRequest as ReportGridDeleteRequest,
        ReportGridGetUserGridInfoRequest as ReportGridGetUserGridInfoRequest,
        ReportGridGetUserGridInfoResponse as ReportGridGetUserGridInfoResponse,
        ReportGridListCataRequest as ReportGridListCataRequest,
        ReportGridListCataResponse as ReportGridListCataResponse,
        ReportGridListRequest as ReportGridListRequest, ReportGridListResponse as ReportGridListResponse,
        ReportGridUpdateCataRequest as ReportGridUpdateCataRequest,
        ReportGridUpdateRequest as ReportGridUpdateRequest,
        ReportGridUpdateResponse as ReportGridUpdateResponse,
    )
    from .patrol import (
        CategoryStatistic as CategoryStatistic, ReportGrid as ReportGrid, ReportLocation as ReportLocation,
        ReportOrder as ReportOrder,
        ReportPatrolCategoryStatisticRequest as ReportPatrolCategoryStatisticRequest,
        ReportPatrolCategoryStatisticResponse as ReportPatrolCategoryStatisticResponse,
        ReportPatrolGetCorpStatusRequest as ReportPatrolGetCorpStatusRequest,
        ReportPatrolGetCorpStatusResponse as ReportPatrolGetCorpStatusResponse,
        ReportPatrolGetGridInfoRequest as ReportPatrolGetGridInfoRequest,
        ReportPatrolGetGridInfoResponse as ReportPatrolGetGridInfoResponse,
        ReportPatrolGetOrderInfoRequest as ReportPatrolGetOrderInfoRequest,
        ReportPatrolGetOrderInfoResponse as ReportPatrolGetOrderInfoResponse,
        ReportPatrolGetOrderListRequest as ReportPatrolGetOrderListRequest,
        ReportPatrolGetOrderListResponse as ReportPatrolGetOrderListResponse,
        ReportPatrolGetUserStatusRequest as ReportPatrolGetUserStatusRequest,
        ReportPatrolGetUserStatusResponse as ReportPatrolGetUserStatusResponse,
        ReportSitecodeGetReportAnswerRequest as ReportSitecodeGetReportAnswerRequest,
        ReportSitecodeGetReportAnswerResponse as ReportSitecodeGetReportAnswerResponse,
        ReportSitecodeGetSiteReportInfoRequest as ReportSitecodeGetSiteReportInfoRequest,
        ReportSitecodeGetSiteReportInfoResponse as ReportSitecodeGetSiteReportInfoResponse,
        ReportSitecodeListRequest as ReportSitecodeListRequest,
        ReportSitecodeListResponse as ReportSitecodeListResponse, ReportStep as ReportStep,
        SiteAnswer as SiteAnswer, SiteAnswers as SiteAnswers, SiteCode as SiteCode, SiteOption as SiteOption,
        SiteQuestion as SiteQuestion,
    )
    from .resident import (
        ReportResidentCategoryStatisticRequest as ReportResidentCategoryStatisticRequest,
        ReportResidentCategoryStatisticResponse as ReportResidentCategoryStatisticResponse,
        ReportResidentGetCorpStatusRequest as ReportResidentGetCorpStatusRequest,
        ReportResidentGetCorpStatusResponse as ReportResidentGetCorpStatusResponse,
        ReportResidentGetGridInfoRequest as ReportResidentGetGridInfoRequest,
        ReportResidentGetGridInfoResponse as ReportResidentGetGridInfoResponse,
        ReportResidentGetOrderInfoRequest as ReportResidentGetOrderInfoRequest,
        ReportResidentGetOrderInfoResponse as ReportResidentGetOrderInfoResponse,
        ReportResidentGetOrderListRequest as ReportResidentGetOrderListRequest,
        ReportResidentGetOrderListResponse as ReportResidentGetOrderListResponse,
        ReportResidentGetUserStatusRequest as ReportResidentGetUserStatusRequest,
        ReportResidentGetUserStatusResponse as ReportResidentGetUserStatusResponse,
        ResidentOrder as ResidentOrder,
    )

load_lazily(
    __name__,
    {
        ".grid": (
            "EventCategory", "Grid", "GridRef", "ReportGridAddCataRequest", "ReportGridAddCataResponse",
            "ReportGridAddRequest", "ReportGridAddResponse", "ReportGridDeleteCataRequest",
            "ReportGridDeleteRequest", "ReportGridGetUserGridInfoRequest",
            "ReportGridGetUserGridInfoResponse", "ReportGridListCataRequest", "ReportGridListCataResponse",
            "ReportGridListRequest", "ReportGridListResponse", "ReportGridUpdateCataRequest",
            "ReportGridUpdateRequest", "ReportGridUpdateResponse",
        ),
        ".patrol": (
            "CategoryStatistic", "ReportGrid", "ReportLocation", "ReportOrder",
            "ReportPatrolCategoryStatisticRequest", "ReportPatrolCategoryStatisticResponse",
            "ReportPatrolGetCorpStatusRequest", "ReportPatrolGetCorpStatusResponse",
            "ReportPatrolGetGridInfoRequest", "ReportPatrolGetGridInfoResponse",
            "ReportPatrolGetOrderInfoRequest", "ReportPatrolGetOrderInfoResponse",
            "ReportPatrolGetOrderListRequest", "ReportPatrolGetOrderListResponse",
            "ReportPatrolGetUserStatusRequest", "ReportPatrolGetUserStatusResponse",
            "ReportSitecodeGetReportAnswerRequest", "ReportSitecodeGetReportAnswerResponse",
            "ReportSitecodeGetSiteReportInfoRequest", "ReportSitecodeGetSiteReportInfoResponse",
            "ReportSitecodeListRequest", "ReportSitecodeListResponse", "ReportStep", "SiteAnswer",
            "SiteAnswers", "SiteCode", "SiteOption", "SiteQuestion",
        ),
        ".resident": (
            "ReportResidentCategoryStatisticRequest", "ReportResidentCategoryStatisticResponse",
            "ReportResidentGetCorpStatusRequest", "ReportResidentGetCorpStatusResponse",
            "ReportResidentGetGridInfoRequest", "ReportResidentGetGridInfoResponse",
            "ReportResidentGetOrderInfoRequest", "ReportResidentGetOrderInfoResponse",
            "ReportResidentGetOrderListRequest", "ReportResidentGetOrderListResponse",
            "ReportResidentGetUserStatusRequest", "ReportResidentGetUserStatusResponse", "ResidentOrder",
        ),
    },
)
