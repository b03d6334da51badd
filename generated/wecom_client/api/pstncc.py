# Generated from spec/api/pstncc.yaml by codegen. Do not edit.
"""紧急通知应用: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import pstncc as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.pstncc import PstnccCallResponse
    from wecom_client.models.pstncc import PstnccGetstatesResponse
    from wecom_runtime.calls.polling_rule import JobProgress


class PstnccResource(Resource):
    """紧急通知应用: `client.pstncc`."""

    def call(self, callee_userid: list[str], *, timeout: float | None = None) -> PstnccCallResponse:
        """发起语音电话: Call members on the phone so that they look at an urgent message.

        In the admin console the app needs 紧急通知-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps set under 紧急通知 - 可调用接口的应用 (301049); the calls cost the company's
        balance (301051).

        `client.pstncc.wait_getstates` waits until the job is done.

        Args:
            callee_userid: UserIDs of the members to call. At least 1 item.

        POST /cgi-bin/pstncc/call (access_token), https://developer.work.weixin.qq.com/document/path/91627
        """
        return self._call(ops.PSTNCC_CALL, {"callee_userid": callee_userid}, timeout)

    def getstates(
        self,
        callee_userid: str,
        callid: str,
        *,
        timeout: float | None = None,
    ) -> PstnccGetstatesResponse:
        """获取接听状态: Check whether a member has answered an urgent call.

        In the admin console the app needs 紧急通知-可调用接口的应用.

        Only self-built apps may call it.

        Only calls of the last 7 days.

        Args:
            callee_userid: UserID of the member.
            callid: Id of the call from pstncc.call, of the last 7 days.

        POST /cgi-bin/pstncc/getstates (access_token),
        https://developer.work.weixin.qq.com/document/path/91628
        """
        return self._call(ops.PSTNCC_GETSTATES, {"callee_userid": callee_userid, "callid": callid}, timeout)

    def wait_getstates(
        self,
        callee_userid: str,
        callid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[PstnccGetstatesResponse] | None = None,
    ) -> PstnccGetstatesResponse:
        """获取接听状态: poll `getstates` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getstates`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.PSTNCC_GETSTATES, {
            "callee_userid": callee_userid, "callid": callid,
        }, within, pause, progress, timeout)


class AsyncPstnccResource(AsyncResource):
    """紧急通知应用: `client.pstncc`, asynchronous."""

    async def call(self, callee_userid: list[str], *, timeout: float | None = None) -> PstnccCallResponse:
        """发起语音电话: Call members on the phone so that they look at an urgent message.

        In the admin console the app needs 紧急通知-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps set under 紧急通知 - 可调用接口的应用 (301049); the calls cost the company's
        balance (301051).

        `client.pstncc.wait_getstates` waits until the job is done.

        Args:
            callee_userid: UserIDs of the members to call. At least 1 item.

        POST /cgi-bin/pstncc/call (access_token), https://developer.work.weixin.qq.com/document/path/91627
        """
        return await self._call(ops.PSTNCC_CALL, {"callee_userid": callee_userid}, timeout)

    async def getstates(
        self,
        callee_userid: str,
        callid: str,
        *,
        timeout: float | None = None,
    ) -> PstnccGetstatesResponse:
        """获取接听状态: Check whether a member has answered an urgent call.

        In the admin console the app needs 紧急通知-可调用接口的应用.

        Only self-built apps may call it.

        Only calls of the last 7 days.

        Args:
            callee_userid: UserID of the member.
            callid: Id of the call from pstncc.call, of the last 7 days.

        POST /cgi-bin/pstncc/getstates (access_token),
        https://developer.work.weixin.qq.com/document/path/91628
        """
        return await self._call(ops.PSTNCC_GETSTATES, {
            "callee_userid": callee_userid, "callid": callid,
        }, timeout)

    async def wait_getstates(
        self,
        callee_userid: str,
        callid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[PstnccGetstatesResponse] | None = None,
    ) -> PstnccGetstatesResponse:
        """获取接听状态: poll `getstates` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getstates`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.PSTNCC_GETSTATES, {
            "callee_userid": callee_userid, "callid": callid,
        }, within, pause, progress, timeout)
