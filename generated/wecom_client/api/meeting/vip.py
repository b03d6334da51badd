# Generated from spec/api/meeting/ by codegen. Do not edit.
"""会议: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import meeting as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.meeting.vip import MeetingVipBatchAddJobResultResponse
    from wecom_client.models.meeting.vip import MeetingVipBatchDelJobResultResponse
    from wecom_client.models.meeting.vip import MeetingVipListResponse
    from wecom_client.models.meeting.vip import MeetingVipSubmitBatchAddJobResponse
    from wecom_client.models.meeting.vip import MeetingVipSubmitBatchDelJobResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress

List = list


class MeetingVipResource(Resource):
    """高级功能账号管理: `client.meeting.vip`."""

    def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start a job that gives members accounts with the advanced meeting features.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        `client.meeting.vip.wait_batch_add_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/meeting/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99508
        """
        return self._call(ops.MEETING_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get the result of a job that gives members advanced
        accounts.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            jobid: Id of the job from `meeting.vip.submit_batch_add_job`.

        POST /cgi-bin/meeting/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99508
        """
        return self._call(ops.MEETING_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MeetingVipBatchAddJobResultResponse] | None = None,
    ) -> MeetingVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.MEETING_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start a job that takes the advanced meeting features away from members.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        `client.meeting.vip.wait_batch_del_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/meeting/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99509
        """
        return self._call(ops.MEETING_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get the result of a job that takes advanced accounts
        away.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            jobid: Id of the job from `meeting.vip.submit_batch_del_job`.

        POST /cgi-bin/meeting/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99509
        """
        return self._call(ops.MEETING_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MeetingVipBatchDelJobResultResponse] | None = None,
    ) -> MeetingVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.MEETING_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingVipListResponse:
        """获取高级功能账号列表: List the members with an account for the advanced meeting features.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter. At most 200. Default: 100.

        POST /cgi-bin/meeting/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99510
        """
        return self._call(ops.MEETING_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncMeetingVipResource(AsyncResource):
    """高级功能账号管理: `client.meeting.vip`, asynchronous."""

    async def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start a job that gives members accounts with the advanced meeting features.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        `client.meeting.vip.wait_batch_add_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/meeting/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99508
        """
        return await self._call(ops.MEETING_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    async def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get the result of a job that gives members advanced
        accounts.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            jobid: Id of the job from `meeting.vip.submit_batch_add_job`.

        POST /cgi-bin/meeting/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99508
        """
        return await self._call(ops.MEETING_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MeetingVipBatchAddJobResultResponse] | None = None,
    ) -> MeetingVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.MEETING_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> MeetingVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start a job that takes the advanced meeting features away from members.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        `client.meeting.vip.wait_batch_del_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/meeting/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99509
        """
        return await self._call(ops.MEETING_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    async def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> MeetingVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get the result of a job that takes advanced accounts
        away.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            jobid: Id of the job from `meeting.vip.submit_batch_del_job`.

        POST /cgi-bin/meeting/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99509
        """
        return await self._call(ops.MEETING_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[MeetingVipBatchDelJobResultResponse] | None = None,
    ) -> MeetingVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.MEETING_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> MeetingVipListResponse:
        """获取高级功能账号列表: List the members with an account for the advanced meeting features.

        In the admin console the app needs 协作-会议-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps that are allowed to call the meeting API.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may be shorter. At most 200. Default: 100.

        POST /cgi-bin/meeting/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99510
        """
        return await self._call(ops.MEETING_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.MEETING_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)
