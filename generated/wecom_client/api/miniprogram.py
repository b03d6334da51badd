# Generated from spec/api/miniprogram.yaml by codegen. Do not edit.
"""小程序登录: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import miniprogram as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.miniprogram import MiniprogramJscode2sessionResponse
    from wecom_client.models.miniprogram import MiniprogramTransferSessionResponse


class MiniprogramResource(Resource):
    """小程序登录: `client.miniprogram`."""

    def jscode2session(
        self,
        js_code: str,
        grant_type: Literal["authorization_code"],
        *,
        timeout: float | None = None,
    ) -> MiniprogramJscode2sessionResponse:
        """code2Session: Exchange the login code of a mini program for the member and the session key.

        Needs the access token of the WeCom app that the mini program is bound to.

        Keep session_key on the server.

        Args:
            js_code: Code from wx.qy.login; once only.
            grant_type: Always the same. One of authorization_code.

        GET /cgi-bin/miniprogram/jscode2session (access_token),
        https://developer.work.weixin.qq.com/document/path/91507
        """
        return self._call(ops.MINIPROGRAM_JSCODE2SESSION, {
            "js_code": js_code, "grant_type": grant_type,
        }, timeout)

    def transfer_session(
        self,
        userid: str,
        session_key: str,
        *,
        timeout: float | None = None,
    ) -> MiniprogramTransferSessionResponse:
        """获取下级/下游企业小程序session: Convert the session of a mini program to the one in a lower
        company.

        Called with the access token of the lower company (corpgroup.corp.gettoken), with which the app was
        shared.

        Args:
            userid: Encrypted userid from jscode2session. At most 64 bytes.
            session_key: Session key from jscode2session in the upper company. At most 64 bytes.

        POST /cgi-bin/miniprogram/transfer_session (access_token),
        https://developer.work.weixin.qq.com/document/path/93355
        """
        return self._call(ops.MINIPROGRAM_TRANSFER_SESSION, {
            "userid": userid, "session_key": session_key,
        }, timeout)


class AsyncMiniprogramResource(AsyncResource):
    """小程序登录: `client.miniprogram`, asynchronous."""

    async def jscode2session(
        self,
        js_code: str,
        grant_type: Literal["authorization_code"],
        *,
        timeout: float | None = None,
    ) -> MiniprogramJscode2sessionResponse:
        """code2Session: Exchange the login code of a mini program for the member and the session key.

        Needs the access token of the WeCom app that the mini program is bound to.

        Keep session_key on the server.

        Args:
            js_code: Code from wx.qy.login; once only.
            grant_type: Always the same. One of authorization_code.

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
        """获取下级/下游企业小程序session: Convert the session of a mini program to the one in a lower
        company.

        Called with the access token of the lower company (corpgroup.corp.gettoken), with which the app was
        shared.

        Args:
            userid: Encrypted userid from jscode2session. At most 64 bytes.
            session_key: Session key from jscode2session in the upper company. At most 64 bytes.

        POST /cgi-bin/miniprogram/transfer_session (access_token),
        https://developer.work.weixin.qq.com/document/path/93355
        """
        return await self._call(ops.MINIPROGRAM_TRANSFER_SESSION, {
            "userid": userid, "session_key": session_key,
        }, timeout)
