# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Bases of API classes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.api import BaseWeChatAPI as BaseWeChatAPI

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.api": (
            "BaseWeChatAPI",
        ),
    },
)
