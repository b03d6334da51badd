# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.shakearound."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters


class WeChatShakeAround(BaseWeChatAPI):
    """`client.shakearound`."""

    def get_shake_info(self, ticket: str) -> Any:
        """获取设备及用户信息: WeCom has taken this call away."""
        return self._send(
            "POST",
            "shakearound/getshakeinfo",
            body=parameters({"ticket": ticket}),
            gives=("data",),
            retired="WeCom has taken this call away",
        )
