# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.jsapi."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.handmade import JSAPIByHand


class WeChatJSAPI(JSAPIByHand):
    """`client.jsapi`."""

    def get_ticket(self) -> dict[str, Any]:
        """JS-SDK 签名算法：获取企业 jsapi_ticket: now `client.get_jsapi_ticket`.

        https://developer.work.weixin.qq.com/document/path/90506
        """
        answer: dict[str, Any] = self._send("GET", "get_jsapi_ticket")
        return answer

    def get_agent_ticket(self) -> dict[str, Any]:
        """JS-SDK 签名算法：获取应用 jsapi_ticket: now `client.ticket.get`.

        https://developer.work.weixin.qq.com/document/path/90506
        """
        answer: dict[str, Any] = self._send("GET", "ticket/get", query=parameters({"type": "agent_config"}))
        return answer
