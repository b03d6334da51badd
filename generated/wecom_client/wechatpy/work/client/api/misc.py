# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.misc."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI


class WeChatMisc(BaseWeChatAPI):
    """`client.misc`."""

    def get_wechat_ips(self) -> list[Any]:
        """获取企业微信回调IP段: now `client.getcallbackip`.

        https://developer.work.weixin.qq.com/document/path/92521
        """
        answer: list[Any] = self._send("GET", "getcallbackip", gives=("ip_list",))
        return answer
