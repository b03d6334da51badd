# Generated from spec/api/report/ by codegen. Do not edit.
"""政民沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import report as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.report.patrol import ReportSitecodeGetReportAnswerResponse
    from wecom_client.models.report.patrol import ReportSitecodeGetSiteReportInfoResponse
    from wecom_client.models.report.patrol import ReportSitecodeListResponse
    from wecom_client.models.report.patrol import SiteAnswers
    from wecom_client.models.report.patrol import SiteCode
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class ReportSitecodeResource(Resource):
    """巡查上报: `client.report.sitecode`."""

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeListResponse:
        """获取场所码列表: List the codes of places at which visitors report their health.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; no official page describes it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/report/sitecode/list (access_token)
        """
        return self._call(ops.REPORT_SITECODE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SiteCode]:
        """获取场所码列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def get_site_report_info(
        self,
        siteid: str,
        *,
        timeout: float | None = None,
    ) -> ReportSitecodeGetSiteReportInfoResponse:
        """获取场所码上报问题: Get the questions that visitors of a place answer.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            siteid: Id of the site code.

        POST /cgi-bin/report/sitecode/get_site_report_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95461
        """
        return self._call(ops.REPORT_SITECODE_GET_SITE_REPORT_INFO, {"siteid": siteid}, timeout)

    def get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeGetReportAnswerResponse:
        """获取场所码上报答案: List the answers of the visitors of a place on a day.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            siteid: Id of the site code.
            date: The day, such as 2026-03-02.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/report/sitecode/get_report_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/95464
        """
        return self._call(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SiteAnswers]:
        """获取场所码上报答案: the items of all pages of `get_report_answer`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncReportSitecodeResource(AsyncResource):
    """巡查上报: `client.report.sitecode`, asynchronous."""

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeListResponse:
        """获取场所码列表: List the codes of places at which visitors report their health.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; no official page describes it.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/report/sitecode/list (access_token)
        """
        return await self._call(ops.REPORT_SITECODE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SiteCode]:
        """获取场所码列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_LIST, {"cursor": cursor, "limit": limit}, timeout)

    async def get_site_report_info(
        self,
        siteid: str,
        *,
        timeout: float | None = None,
    ) -> ReportSitecodeGetSiteReportInfoResponse:
        """获取场所码上报问题: Get the questions that visitors of a place answer.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            siteid: Id of the site code.

        POST /cgi-bin/report/sitecode/get_site_report_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95461
        """
        return await self._call(ops.REPORT_SITECODE_GET_SITE_REPORT_INFO, {"siteid": siteid}, timeout)

    async def get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ReportSitecodeGetReportAnswerResponse:
        """获取场所码上报答案: List the answers of the visitors of a place on a day.

        Deprecated: The official documentation has dropped site codes; nothing replaces it.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            siteid: Id of the site code.
            date: The day, such as 2026-03-02.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/report/sitecode/get_report_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/95464
        """
        return await self._call(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_report_answer(
        self,
        siteid: str,
        date: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SiteAnswers]:
        """获取场所码上报答案: the items of all pages of `get_report_answer`, fetched as they are needed."""
        return self._iterate(ops.REPORT_SITECODE_GET_REPORT_ANSWER, {
            "siteid": siteid, "date": date, "cursor": cursor, "limit": limit,
        }, timeout)
