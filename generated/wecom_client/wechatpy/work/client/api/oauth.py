# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.oauth."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.handmade import OAuthByHand


class WeChatOAuth(OAuthByHand):
    """`client.oauth`."""

    def get_user_info(self, code: str) -> dict[str, Any]:
        """通过code获取用户信息: now `client.auth.getuserinfo`.

        https://developer.work.weixin.qq.com/document/path/91193
        """
        answer: dict[str, Any] = self._send("GET", "user/getuserinfo", query=parameters({"code": code}))
        return answer
