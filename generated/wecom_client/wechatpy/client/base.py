# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Bases of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.client import BaseWeChatClient as BaseWeChatClient

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.client": (
            "BaseWeChatClient",
        ),
    },
)
