# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Exceptions of callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.exceptions import InvalidCorpIdException as InvalidCorpIdException
    from wecom_runtime.wechatpy.exceptions import WeChatException as WeChatException

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.exceptions": (
            "InvalidCorpIdException",
            "WeChatException",
        ),
    },
)
