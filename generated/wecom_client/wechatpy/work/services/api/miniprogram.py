# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.miniprogram."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters


class WeChatMiniProgram(BaseWeChatAPI):
    """`client.miniprogram`."""

    def jscode2session(self, js_code: str) -> dict[str, Any]:
        """code2Session: WeCom has taken this call away.

        https://developer.work.weixin.qq.com/document/path/92423
        """
        answer: dict[str, Any] = self._send(
            "GET",
            "service/miniprogram/jscode2session",
            query=parameters({"js_code": js_code, "grant_type": "authorization_code"}),
        )
        return answer
