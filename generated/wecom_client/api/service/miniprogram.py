# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.service.login import ServiceMiniprogramJscode2sessionResponse


class ServiceMiniprogramResource(Resource):
    """身份验证: `client.service.miniprogram`."""

    def jscode2session(
        self,
        js_code: str,
        grant_type: Literal["authorization_code"],
        *,
        timeout: float | None = None,
    ) -> ServiceMiniprogramJscode2sessionResponse:
        """code2Session: Exchange the login code of a mini program for the user's id and session key.

        The mini program must belong to the app whose token is used.

        Keep session_key on the server.

        Args:
            js_code: Code from the login in the mini program.
            grant_type: Always the same. One of authorization_code.

        GET /cgi-bin/service/miniprogram/jscode2session (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/92423
        """
        return self._call(ops.SERVICE_MINIPROGRAM_JSCODE2SESSION, {
            "js_code": js_code, "grant_type": grant_type,
        }, timeout)


class AsyncServiceMiniprogramResource(AsyncResource):
    """身份验证: `client.service.miniprogram`, asynchronous."""

    async def jscode2session(
        self,
        js_code: str,
        grant_type: Literal["authorization_code"],
        *,
        timeout: float | None = None,
    ) -> ServiceMiniprogramJscode2sessionResponse:
        """code2Session: Exchange the login code of a mini program for the user's id and session key.

        The mini program must belong to the app whose token is used.

        Keep session_key on the server.

        Args:
            js_code: Code from the login in the mini program.
            grant_type: Always the same. One of authorization_code.

        GET /cgi-bin/service/miniprogram/jscode2session (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/92423
        """
        return await self._call(ops.SERVICE_MINIPROGRAM_JSCODE2SESSION, {
            "js_code": js_code, "grant_type": grant_type,
        }, timeout)
