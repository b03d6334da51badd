# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.replies import ArticlesReply as ArticlesReply
    from wecom_runtime.wechatpy.replies import BaseReply as BaseReply
    from wecom_runtime.wechatpy.replies import EmptyReply as EmptyReply
    from wecom_runtime.wechatpy.replies import ImageReply as ImageReply
    from wecom_runtime.wechatpy.replies import REPLY_TYPES as REPLY_TYPES
    from wecom_runtime.wechatpy.replies import TaskCardReply as TaskCardReply
    from wecom_runtime.wechatpy.replies import TextReply as TextReply
    from wecom_runtime.wechatpy.replies import VideoReply as VideoReply
    from wecom_runtime.wechatpy.replies import VoiceReply as VoiceReply
    from wecom_runtime.wechatpy.replies import create_reply as create_reply
    from wecom_runtime.wechatpy.replies import register_reply as register_reply

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
