# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Encryption of callbacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.crypto import PrpCrypto as PrpCrypto
    from wecom_runtime.wechatpy.crypto import WeChatCrypto as WeChatCrypto
    from wecom_runtime.wechatpy.crypto import WeChatWxaCrypto as WeChatWxaCrypto

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.crypto": (
            "PrpCrypto",
            "WeChatCrypto",
            "WeChatWxaCrypto",
        ),
    },
)
