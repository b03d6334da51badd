# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.exceptions import APILimitedException as APILimitedException
    from wecom_runtime.wechatpy.exceptions import InvalidAppIdException as InvalidAppIdException
    from wecom_runtime.wechatpy.exceptions import InvalidMchIdException as InvalidMchIdException
    from wecom_runtime.wechatpy.exceptions import InvalidSignatureException as InvalidSignatureException
    from wecom_runtime.wechatpy.exceptions import WeChatClientException as WeChatClientException
    from wecom_runtime.wechatpy.exceptions import WeChatComponentOAuthException as WeChatComponentOAuthException
    from wecom_runtime.wechatpy.exceptions import WeChatException as WeChatException
    from wecom_runtime.wechatpy.exceptions import WeChatOAuthException as WeChatOAuthException

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
