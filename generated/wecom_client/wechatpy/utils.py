# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.utils import ObjectDict as ObjectDict
    from wecom_runtime.wechatpy.utils import WeChatSigner as WeChatSigner
    from wecom_runtime.wechatpy.utils import byte2int as byte2int
    from wecom_runtime.wechatpy.utils import check_signature as check_signature
    from wecom_runtime.wechatpy.utils import get_querystring as get_querystring
    from wecom_runtime.wechatpy.utils import json as json
    from wecom_runtime.wechatpy.utils import random_string as random_string
    from wecom_runtime.wechatpy.utils import timezone as timezone
    from wecom_runtime.wechatpy.utils import to_binary as to_binary
    from wecom_runtime.wechatpy.utils import to_text as to_text

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.utils": (
            "ObjectDict",
            "WeChatSigner",
            "byte2int",
            "check_signature",
            "get_querystring",
            "json",
            "random_string",
            "timezone",
            "to_binary",
            "to_text",
        ),
    },
)
