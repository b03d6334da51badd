# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.security.management import SecurityVipBatchAddJobResultResponse
    from wecom_client.models.security.management import SecurityVipBatchDelJobResultResponse
    from wecom_client.models.security.management import SecurityVipListResponse
    from wecom_client.models.security.management import SecurityVipSubmitBatchAddJobResponse
    from wecom_client.models.security.management import SecurityVipSubmitBatchDelJobResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress

List = list


class SecurityVipResource(Resource):
    """安全管理: `client.security.vip`."""

    def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start assigning advanced features to members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_add_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return self._call(ops.SECURITY_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get to whom advanced features were assigned.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_add_job.

        POST /cgi-bin/security/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return self._call(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchAddJobResultResponse] | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start taking advanced features from members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_del_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return self._call(ops.SECURITY_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get from whom advanced features were taken.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_del_job.

        POST /cgi-bin/security/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return self._call(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchDelJobResultResponse] | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityVipListResponse:
        """获取高级功能账号列表: List the members who have advanced features.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Only self-built apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface);
        they get the members whom they see.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may hold fewer. At most 200. Default: 100.

        POST /cgi-bin/security/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99506
        """
        return self._call(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncSecurityVipResource(AsyncResource):
    """安全管理: `client.security.vip`, asynchronous."""

    async def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start assigning advanced features to members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_add_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return await self._call(ops.SECURITY_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    async def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get to whom advanced features were assigned.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_add_job.

        POST /cgi-bin/security/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return await self._call(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchAddJobResultResponse] | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start taking advanced features from members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_del_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return await self._call(ops.SECURITY_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    async def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get from whom advanced features were taken.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_del_job.

        POST /cgi-bin/security/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return await self._call(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchDelJobResultResponse] | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityVipListResponse:
        """获取高级功能账号列表: List the members who have advanced features.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Only self-built apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface);
        they get the members whom they see.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may hold fewer. At most 200. Default: 100.

        POST /cgi-bin/security/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99506
        """
        return await self._call(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)
