# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.contact import ServiceBatchGetresultResponse
    from wecom_client.models.service.contact import ServiceBatchUseridToOpenuseridResponse
    from wecom_runtime.calls.polling_rule import JobProgress


class ServiceBatchResource(Resource):
    """通讯录与账号ID转换: `client.service.batch`."""

    def getresult(self, jobid: str, *, timeout: float | None = None) -> ServiceBatchGetresultResponse:
        """获取异步任务结果: Get the result of a job that replaces ids by names.

        Args:
            jobid: Id of the job from `service.contact.id_translate`. At most 64 bytes.

        GET /cgi-bin/service/batch/getresult (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91882
        """
        return self._call(ops.SERVICE_BATCH_GETRESULT, {"jobid": jobid}, timeout)

    def wait_getresult(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ServiceBatchGetresultResponse] | None = None,
    ) -> ServiceBatchGetresultResponse:
        """获取异步任务结果: poll `getresult` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getresult`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.SERVICE_BATCH_GETRESULT, {"jobid": jobid}, within, pause, progress, timeout)

    def userid_to_openuserid(
        self,
        open_userid_list: list[str],
        source_botid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceBatchUseridToOpenuseridResponse:
        """userid的转换: Convert encrypted userids that an AI bot has got to those of the provider.

        The company must have installed an app of the provider that can see the members.

        Args:
            open_userid_list: Userids encrypted for the company. At most 1000 items.
            source_botid: Id of the company's AI bot; the members must be visible to it.

        POST /cgi-bin/service/batch/userid_to_openuserid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/97062
        """
        return self._call(ops.SERVICE_BATCH_USERID_TO_OPENUSERID, {
            "open_userid_list": open_userid_list, "source_botid": source_botid,
        }, timeout)


class AsyncServiceBatchResource(AsyncResource):
    """通讯录与账号ID转换: `client.service.batch`, asynchronous."""

    async def getresult(self, jobid: str, *, timeout: float | None = None) -> ServiceBatchGetresultResponse:
        """获取异步任务结果: Get the result of a job that replaces ids by names.

        Args:
            jobid: Id of the job from `service.contact.id_translate`. At most 64 bytes.

        GET /cgi-bin/service/batch/getresult (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91882
        """
        return await self._call(ops.SERVICE_BATCH_GETRESULT, {"jobid": jobid}, timeout)

    async def wait_getresult(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ServiceBatchGetresultResponse] | None = None,
    ) -> ServiceBatchGetresultResponse:
        """获取异步任务结果: poll `getresult` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getresult`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.SERVICE_BATCH_GETRESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def userid_to_openuserid(
        self,
        open_userid_list: list[str],
        source_botid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceBatchUseridToOpenuseridResponse:
        """userid的转换: Convert encrypted userids that an AI bot has got to those of the provider.

        The company must have installed an app of the provider that can see the members.

        Args:
            open_userid_list: Userids encrypted for the company. At most 1000 items.
            source_botid: Id of the company's AI bot; the members must be visible to it.

        POST /cgi-bin/service/batch/userid_to_openuserid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/97062
        """
        return await self._call(ops.SERVICE_BATCH_USERID_TO_OPENUSERID, {
            "open_userid_list": open_userid_list, "source_botid": source_botid,
        }, timeout)
