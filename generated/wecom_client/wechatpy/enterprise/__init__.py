# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""The four main names of the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_client.wechatpy.enterprise.client import WeChatClient as WeChatClient
    from wecom_client.wechatpy.enterprise.crypto import WeChatCrypto as WeChatCrypto
    from wecom_client.wechatpy.enterprise.parser import parse_message as parse_message
    from wecom_runtime.wechatpy.replies import create_reply as create_reply

load_lazily(
    __name__,
    {
        "wecom_client.wechatpy.enterprise.client": (
            "WeChatClient",
        ),
        "wecom_client.wechatpy.enterprise.crypto": (
            "WeChatCrypto",
        ),
        "wecom_client.wechatpy.enterprise.parser": (
            "parse_message",
        ),
        "wecom_runtime.wechatpy.replies": (
            "create_reply",
        ),
    },
)
