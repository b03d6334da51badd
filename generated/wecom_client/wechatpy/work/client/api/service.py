# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.service."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters


class WeChatService(BaseWeChatAPI):
    """`client.service`."""

    def get_provider_token(self, provider_secret: str) -> dict[str, Any]:
        """获取服务商凭证: now `client.service.get_provider_token`.

        https://developer.work.weixin.qq.com/document/path/91200
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "service/get_provider_token",
            body=parameters({"corpid": self._client.corp_id, "provider_secret": provider_secret}),
        )
        return answer

    def get_suite_token(self, suite_id: str, suite_secret: str, suite_ticket: str) -> dict[str, Any]:
        """获取第三方应用凭证: now `client.service.get_suite_token`.

        https://developer.work.weixin.qq.com/document/path/90600
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "service/get_suite_token",
            body=parameters({
                "suite_id": suite_id, "suite_secret": suite_secret, "suite_ticket": suite_ticket,
            }),
        )
        return answer

    def get_login_info(self, auth_code: str, provider_access_token: Any = None) -> dict[str, Any]:
        """获取登录用户信息: WeCom has taken this call away.

        https://developer.work.weixin.qq.com/document/path/91125
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "service/get_login_info",
            query=parameters({"provider_access_token": provider_access_token}),
            body=parameters({"auth_code": auth_code}),
        )
        return answer
