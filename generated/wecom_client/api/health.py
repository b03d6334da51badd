# Generated from spec/api/health.yaml by codegen. Do not edit.
"""健康上报: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import health as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.health import HealthAnswer
    from wecom_client.models.health import HealthGetHealthReportStatResponse
    from wecom_client.models.health import HealthGetReportAnswerResponse
    from wecom_client.models.health import HealthGetReportJobInfoResponse
    from wecom_client.models.health import HealthGetReportJobidsResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class HealthResource(Resource):
    """健康上报: `client.health`."""

    def get_health_report_stat(
        self,
        date: str,
        *,
        timeout: float | None = None,
    ) -> HealthGetHealthReportStatResponse:
        """获取健康上报使用统计: Count the use of the health report app on a day.

        In the admin console the app needs 健康上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            date: Day of the last 30, such as 2026-03-02.

        POST /cgi-bin/health/get_health_report_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93676
        """
        return self._call(ops.HEALTH_GET_HEALTH_REPORT_STAT, {"date": date}, timeout)

    def get_report_jobids(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> HealthGetReportJobidsResponse:
        """获取健康上报任务ID列表: List the ids of the running health report tasks.

        In the admin console the app needs 健康上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            offset: Number of tasks to skip. Default: 0.
            limit: Tasks per page. 1 to 100. Default: 100.

        POST /cgi-bin/health/get_report_jobids (access_token),
        https://developer.work.weixin.qq.com/document/path/93677
        """
        return self._call(ops.HEALTH_GET_REPORT_JOBIDS, {"offset": offset, "limit": limit}, timeout)

    def iter_get_report_jobids(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取健康上报任务ID列表: the items of all pages of `get_report_jobids`, fetched as they are needed."""
        return self._iterate(ops.HEALTH_GET_REPORT_JOBIDS, {"offset": offset, "limit": limit}, timeout)

    def get_report_job_info(
        self,
        jobid: str,
        date: str,
        *,
        timeout: float | None = None,
    ) -> HealthGetReportJobInfoResponse:
        """获取健康上报任务详情: Get a health report task as it was on a day.

        In the admin console the app needs 健康上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id of the task.
            date: Day of the last 14, such as 2026-03-02.

        POST /cgi-bin/health/get_report_job_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93678
        """
        return self._call(ops.HEALTH_GET_REPORT_JOB_INFO, {"jobid": jobid, "date": date}, timeout)

    def get_report_answer(
        self,
        jobid: str,
        date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> HealthGetReportAnswerResponse:
        """获取用户填写答案: List the answers to a health report task on a day.

        In the admin console the app needs 健康上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id of the task.
            date: Day of the last 14, such as 2026-03-02.
            offset: Number of answers to skip. Default: 0.
            limit: Answers per page. At most 100.

        POST /cgi-bin/health/get_report_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/93679
        """
        return self._call(ops.HEALTH_GET_REPORT_ANSWER, {
            "jobid": jobid, "date": date, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_report_answer(
        self,
        jobid: str,
        date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[HealthAnswer]:
        """获取用户填写答案: the items of all pages of `get_report_answer`, fetched as they are needed."""
        return self._iterate(ops.HEALTH_GET_REPORT_ANSWER, {
            "jobid": jobid, "date": date, "offset": offset, "limit": limit,
        }, timeout)


class AsyncHealthResource(AsyncResource):
    """健康上报: `client.health`, asynchronous."""

    async def get_health_report_stat(
        self,
        date: str,
        *,
        timeout: float | None = None,
    ) -> HealthGetHealthReportStatResponse:
        """获取健康上报使用统计: Count the use of the health report app on a day.

        In the admin console the app needs 健康上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            date: Day of the last 30, such as 2026-03-02.

        POST /cgi-bin/health/get_health_report_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93676
        """
        return await self._call(ops.HEALTH_GET_HEALTH_REPORT_STAT, {"date": date}, timeout)

    async def get_report_jobids(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> HealthGetReportJobidsResponse:
        """获取健康上报任务ID列表: List the ids of the running health report tasks.

        In the admin console the app needs 健康上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            offset: Number of tasks to skip. Default: 0.
            limit: Tasks per page. 1 to 100. Default: 100.

        POST /cgi-bin/health/get_report_jobids (access_token),
        https://developer.work.weixin.qq.com/document/path/93677
        """
        return await self._call(ops.HEALTH_GET_REPORT_JOBIDS, {"offset": offset, "limit": limit}, timeout)

    def iter_get_report_jobids(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取健康上报任务ID列表: the items of all pages of `get_report_jobids`, fetched as they are needed."""
        return self._iterate(ops.HEALTH_GET_REPORT_JOBIDS, {"offset": offset, "limit": limit}, timeout)

    async def get_report_job_info(
        self,
        jobid: str,
        date: str,
        *,
        timeout: float | None = None,
    ) -> HealthGetReportJobInfoResponse:
        """获取健康上报任务详情: Get a health report task as it was on a day.

        In the admin console the app needs 健康上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id of the task.
            date: Day of the last 14, such as 2026-03-02.

        POST /cgi-bin/health/get_report_job_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93678
        """
        return await self._call(ops.HEALTH_GET_REPORT_JOB_INFO, {"jobid": jobid, "date": date}, timeout)

    async def get_report_answer(
        self,
        jobid: str,
        date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> HealthGetReportAnswerResponse:
        """获取用户填写答案: List the answers to a health report task on a day.

        In the admin console the app needs 健康上报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id of the task.
            date: Day of the last 14, such as 2026-03-02.
            offset: Number of answers to skip. Default: 0.
            limit: Answers per page. At most 100.

        POST /cgi-bin/health/get_report_answer (access_token),
        https://developer.work.weixin.qq.com/document/path/93679
        """
        return await self._call(ops.HEALTH_GET_REPORT_ANSWER, {
            "jobid": jobid, "date": date, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_report_answer(
        self,
        jobid: str,
        date: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[HealthAnswer]:
        """获取用户填写答案: the items of all pages of `get_report_answer`, fetched as they are needed."""
        return self._iterate(ops.HEALTH_GET_REPORT_ANSWER, {
            "jobid": jobid, "date": date, "offset": offset, "limit": limit,
        }, timeout)
