# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""The API classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_client.wechatpy.work.services.api.auth import WeChatAuth as WeChatAuth
    from wecom_client.wechatpy.work.services.api.miniprogram import WeChatMiniProgram as WeChatMiniProgram

load_lazily(
    __name__,
    {
        "wecom_client.wechatpy.work.services.api.auth": (
            "WeChatAuth",
        ),
        "wecom_client.wechatpy.work.services.api.miniprogram": (
            "WeChatMiniProgram",
        ),
    },
)
