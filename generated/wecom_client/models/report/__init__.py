# Generated from spec/api/report/ by codegen. Do not edit: change the spec, then run "make generate".
"""Models of `client.report`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .grid import (
        Category as Category, Grid as Grid, GridListCataCategory as GridListCataCategory,
        GridListGrid as GridListGrid, ReportGridAddCataRequest as ReportGridAddCataRequest,
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
        Answer as Answer, PatrolCategoryStatisticData as PatrolCategoryStatisticData,
        PatrolGetGridInfoGrid as PatrolGetGridInfoGrid, ProcessRecord as ProcessRecord,
        QuestionTemplate as QuestionTemplate, QuestionTemplateOption as QuestionTemplateOption,
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
        ReportSitecodeListResponse as ReportSitecodeListResponse, ReportValue as ReportValue,
        SiteCode as SiteCode, WorkOrder as WorkOrder, WorkOrderLocation as WorkOrderLocation,
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
        ResidentCategoryStatisticData as ResidentCategoryStatisticData,
    )

load_lazily(
    __name__,
    {
        ".grid": (
            "Category", "Grid", "GridListCataCategory", "GridListGrid", "ReportGridAddCataRequest",
            "ReportGridAddCataResponse", "ReportGridAddRequest", "ReportGridAddResponse",
            "ReportGridDeleteCataRequest", "ReportGridDeleteRequest", "ReportGridGetUserGridInfoRequest",
            "ReportGridGetUserGridInfoResponse", "ReportGridListCataRequest", "ReportGridListCataResponse",
            "ReportGridListRequest", "ReportGridListResponse", "ReportGridUpdateCataRequest",
            "ReportGridUpdateRequest", "ReportGridUpdateResponse",
        ),
        ".patrol": (
            "Answer", "PatrolCategoryStatisticData", "PatrolGetGridInfoGrid", "ProcessRecord",
            "QuestionTemplate", "QuestionTemplateOption", "ReportPatrolCategoryStatisticRequest",
            "ReportPatrolCategoryStatisticResponse", "ReportPatrolGetCorpStatusRequest",
            "ReportPatrolGetCorpStatusResponse", "ReportPatrolGetGridInfoRequest",
            "ReportPatrolGetGridInfoResponse", "ReportPatrolGetOrderInfoRequest",
            "ReportPatrolGetOrderInfoResponse", "ReportPatrolGetOrderListRequest",
            "ReportPatrolGetOrderListResponse", "ReportPatrolGetUserStatusRequest",
            "ReportPatrolGetUserStatusResponse", "ReportSitecodeGetReportAnswerRequest",
            "ReportSitecodeGetReportAnswerResponse", "ReportSitecodeGetSiteReportInfoRequest",
            "ReportSitecodeGetSiteReportInfoResponse", "ReportSitecodeListRequest",
            "ReportSitecodeListResponse", "ReportValue", "SiteCode", "WorkOrder", "WorkOrderLocation",
        ),
        ".resident": (
            "ReportResidentCategoryStatisticRequest", "ReportResidentCategoryStatisticResponse",
            "ReportResidentGetCorpStatusRequest", "ReportResidentGetCorpStatusResponse",
            "ReportResidentGetGridInfoRequest", "ReportResidentGetGridInfoResponse",
            "ReportResidentGetOrderInfoRequest", "ReportResidentGetOrderInfoResponse",
            "ReportResidentGetOrderListRequest", "ReportResidentGetOrderListResponse",
            "ReportResidentGetUserStatusRequest", "ReportResidentGetUserStatusResponse",
            "ResidentCategoryStatisticData",
        ),
    },
)
