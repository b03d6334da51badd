# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.exceptions import (
        APILimitedException as APILimitedException, InvalidAppIdException as InvalidAppIdException,
        InvalidMchIdException as InvalidMchIdException,
        InvalidSignatureException as InvalidSignatureException,
        WeChatClientException as WeChatClientException,
        WeChatComponentOAuthException as WeChatComponentOAuthException, WeChatException as WeChatException,
        WeChatOAuthException as WeChatOAuthException,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.exceptions": (
            "APILimitedException",
            "InvalidAppIdException",
            "InvalidMchIdException",
            "InvalidSignatureException",
            "WeChatClientException",
            "WeChatComponentOAuthException",
            "WeChatException",
            "WeChatOAuthException",
        ),
    },
)
