# Generated from spec/api/miniprogram.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""小程序登录: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import miniprogram as ops

if TYPE_CHECKING:
    from wecom_client.models.miniprogram import (
        MiniprogramJscode2sessionResponse, MiniprogramTransferSessionResponse,
    )


class Miniprogram(AsyncResource):
    """小程序登录: `client.miniprogram`."""

    async def jscode2session(
        self,
        js_code: str,
        grant_type: str,
        *,
        timeout: float | None = None,
    ) -> MiniprogramJscode2sessionResponse:
        """code2Session: TODO code2Session.

        Args:
            js_code: TODO 登录时获取的 code.
            grant_type: TODO 此处固定为authorization_code.

        GET /cgi-bin/miniprogram/jscode2session (access_token),
        https://developer.work.weixin.qq.com/document/path/91507
        """
        return await self._call(ops.MINIPROGRAM_JSCODE2SESSION, {
            "js_code": js_code, "grant_type": grant_type,
        }, timeout)

    async def transfer_session(
        self,
        userid: str,
        session_key: str,
        *,
        timeout: float | None = None,
    ) -> MiniprogramTransferSessionResponse:
        """获取下级/下游企业小程序session: TODO 获取下级/下游企业小程序session.

        Args:
            userid: UserID of the member. At most 64 bytes.
            session_key: TODO 通过code2Session接口获取到的属于上级/上游企业的会话密钥-</br>不多于64字节. At
                most 64 bytes.

        POST /cgi-bin/miniprogram/transfer_session (access_token),
        https://developer.work.weixin.qq.com/document/path/93355
        """
        return await self._call(ops.MINIPROGRAM_TRANSFER_SESSION, {
            "userid": userid, "session_key": session_key,
        }, timeout)
