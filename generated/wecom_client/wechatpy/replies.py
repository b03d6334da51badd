# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.replies import (
        ArticlesReply as ArticlesReply, BaseReply as BaseReply, EmptyReply as EmptyReply,
        ImageReply as ImageReply, REPLY_TYPES as REPLY_TYPES, TaskCardReply as TaskCardReply,
        TextReply as TextReply, VideoReply as VideoReply, VoiceReply as VoiceReply,
        create_reply as create_reply, register_reply as register_reply,
    )

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.replies": (
            "ArticlesReply",
            "BaseReply",
            "EmptyReply",
            "ImageReply",
            "REPLY_TYPES",
            "TaskCardReply",
            "TextReply",
            "VideoReply",
            "VoiceReply",
            "create_reply",
            "register_reply",
        ),
    },
)
