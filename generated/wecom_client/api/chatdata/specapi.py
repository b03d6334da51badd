# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""会话内容存档、数据与智能专区: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import chatdata as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.chatdata.program import ChatdataSpecapiCreateJobResponse
    from wecom_client.models.chatdata.program import ChatdataSpecapiGetJobResultResponse
    from wecom_client.models.chatdata.program import TaskMessages
    from wecom_client.params.chatdata import TaskMessagesDict
    from wecom_runtime.calls.polling_rule import JobProgress


class ChatdataSpecapiResource(Resource):
    """数据与智能专区: `client.chatdata.specapi`."""

    def create_job(
        self,
        custom_id: str,
        *,
        msg_filter: TaskMessages | TaskMessagesDict | None = None,
        custom_data: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataSpecapiCreateJobResponse:
        """创建任务: Create a task for a program in the analysis zone.

        Deprecated: Absent from the official documentation since the data zone came; call
        chatdata.async_program_task.

        A provider may have 10 calls under way at a time.

        A program fetches a task only once; create a new one if it fails. Tasks are kept for 7 days.

        `client.chatdata.specapi.wait_get_job_result` waits until the job is done.

        Args:
            custom_id: Your id of the task, unique at the provider; sent again, it creates no second task.
                At most 128 bytes.
            msg_filter: Messages that the program may fetch.
            custom_data: Your own data for the program. At most 1024 bytes.

        POST /cgi-bin/chatdata/specapi/create_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99460
        """
        return self._call(ops.CHATDATA_SPECAPI_CREATE_JOB, {
            "custom_id": custom_id, "msg_filter": msg_filter, "custom_data": custom_data,
        }, timeout)

    def get_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataSpecapiGetJobResultResponse:
        """获取任务结果: Get the progress and the result of a task in the analysis zone.

        Deprecated: Absent from the official documentation since the data zone came; call
        chatdata.async_program_result.

        Args:
            jobid: Id from specapi.create_job.

        POST /cgi-bin/chatdata/specapi/get_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99462
        """
        return self._call(ops.CHATDATA_SPECAPI_GET_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_get_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ChatdataSpecapiGetJobResultResponse] | None = None,
    ) -> ChatdataSpecapiGetJobResultResponse:
        """获取任务结果: poll `get_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.CHATDATA_SPECAPI_GET_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)


class AsyncChatdataSpecapiResource(AsyncResource):
    """数据与智能专区: `client.chatdata.specapi`, asynchronous."""

    async def create_job(
        self,
        custom_id: str,
        *,
        msg_filter: TaskMessages | TaskMessagesDict | None = None,
        custom_data: str | None = None,
        timeout: float | None = None,
    ) -> ChatdataSpecapiCreateJobResponse:
        """创建任务: Create a task for a program in the analysis zone.

        Deprecated: Absent from the official documentation since the data zone came; call
        chatdata.async_program_task.

        A provider may have 10 calls under way at a time.

        A program fetches a task only once; create a new one if it fails. Tasks are kept for 7 days.

        `client.chatdata.specapi.wait_get_job_result` waits until the job is done.

        Args:
            custom_id: Your id of the task, unique at the provider; sent again, it creates no second task.
                At most 128 bytes.
            msg_filter: Messages that the program may fetch.
            custom_data: Your own data for the program. At most 1024 bytes.

        POST /cgi-bin/chatdata/specapi/create_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99460
        """
        return await self._call(ops.CHATDATA_SPECAPI_CREATE_JOB, {
            "custom_id": custom_id, "msg_filter": msg_filter, "custom_data": custom_data,
        }, timeout)

    async def get_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ChatdataSpecapiGetJobResultResponse:
        """获取任务结果: Get the progress and the result of a task in the analysis zone.

        Deprecated: Absent from the official documentation since the data zone came; call
        chatdata.async_program_result.

        Args:
            jobid: Id from specapi.create_job.

        POST /cgi-bin/chatdata/specapi/get_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99462
        """
        return await self._call(ops.CHATDATA_SPECAPI_GET_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_get_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ChatdataSpecapiGetJobResultResponse] | None = None,
    ) -> ChatdataSpecapiGetJobResultResponse:
        """获取任务结果: poll `get_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.CHATDATA_SPECAPI_GET_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)
