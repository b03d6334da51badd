# Generated from spec/api/report/ by codegen. Do not edit.
"""政民沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.report.grid import AsyncReportGridResource
    from wecom_client.api.report.grid import ReportGridResource
    from wecom_client.api.report.patrol import AsyncReportPatrolResource
    from wecom_client.api.report.patrol import ReportPatrolResource
    from wecom_client.api.report.resident import AsyncReportResidentResource
    from wecom_client.api.report.resident import ReportResidentResource
    from wecom_client.api.report.sitecode import AsyncReportSitecodeResource
    from wecom_client.api.report.sitecode import ReportSitecodeResource


class ReportResource(Resource):
    """政民沟通: `client.report`."""

    grid: ReportGridResource = resource_at("wecom_client.api.report.grid:ReportGridResource")
    patrol: ReportPatrolResource = resource_at("wecom_client.api.report.patrol:ReportPatrolResource")
    resident: ReportResidentResource = resource_at("wecom_client.api.report.resident:ReportResidentResource")
    sitecode: ReportSitecodeResource = resource_at("wecom_client.api.report.sitecode:ReportSitecodeResource")


class AsyncReportResource(AsyncResource):
    """政民沟通: `client.report`, asynchronous."""

    grid: AsyncReportGridResource = resource_at("wecom_client.api.report.grid:AsyncReportGridResource")
    patrol: AsyncReportPatrolResource = resource_at("wecom_client.api.report.patrol:AsyncReportPatrolResource")
    resident: AsyncReportResidentResource = resource_at("wecom_client.api.report.resident:AsyncReportResidentResource")
    sitecode: AsyncReportSitecodeResource = resource_at("wecom_client.api.report.sitecode:AsyncReportSitecodeResource")
