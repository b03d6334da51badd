# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""From decrypted XML to messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_client.wechatpy.work.events import parse_message as parse_message

load_lazily(
    __name__,
    {
        "wecom_client.wechatpy.work.events": (
            "parse_message",
        ),
    },
)
