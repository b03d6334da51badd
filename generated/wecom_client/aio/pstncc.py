# Generated from spec/api/pstncc.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""紧急通知应用: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import pstncc as ops

if TYPE_CHECKING:
    from wecom_client.models.pstncc import PstnccCallResponse, PstnccGetstatesResponse


class Pstncc(AsyncResource):
    """紧急通知应用: `client.pstncc`."""

    async def call(self, callee_userid: list[str], *, timeout: float | None = None) -> PstnccCallResponse:
        """发起语音电话: TODO 发起语音电话.

        Args:
            callee_userid: TODO 需要呼叫的列表.

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
        """获取接听状态: TODO 获取接听状态.

        Args:
            callee_userid: TODO 用户id.
            callid: TODO 发起自动语音来电callid.

        POST /cgi-bin/pstncc/getstates (access_token),
        https://developer.work.weixin.qq.com/document/path/91628
        """
        return await self._call(ops.PSTNCC_GETSTATES, {
            "callee_userid": callee_userid, "callid": callid,
        }, timeout)
