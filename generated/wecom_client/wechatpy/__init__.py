# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""The names of wechatpy, for apps that use it: they only change their imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.exceptions import WeChatClientException as WeChatClientException
    from wecom_runtime.wechatpy.exceptions import WeChatException as WeChatException

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.exceptions": (
            "WeChatClientException",
            "WeChatException",
        ),
    },
)
