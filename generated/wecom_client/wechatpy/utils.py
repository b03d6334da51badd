# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Helpers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.utils import (
        ObjectDict as ObjectDict, WeChatSigner as WeChatSigner, byte2int as byte2int,
        check_signature as check_signature, get_querystring as get_querystring, json as json,
        random_string as random_string, timezone as timezone, to_binary as to_binary, to_text as to_text,
    )

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
