# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Fields of messages and replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.fields import ArticlesField as ArticlesField
    from wecom_runtime.wechatpy.fields import Base64DecodeField as Base64DecodeField
    from wecom_runtime.wechatpy.fields import Base64EncodeField as Base64EncodeField
    from wecom_runtime.wechatpy.fields import BaseField as BaseField
    from wecom_runtime.wechatpy.fields import DateTimeField as DateTimeField
    from wecom_runtime.wechatpy.fields import FloatField as FloatField
    from wecom_runtime.wechatpy.fields import ImageField as ImageField
    from wecom_runtime.wechatpy.fields import IntegerField as IntegerField
    from wecom_runtime.wechatpy.fields import StringField as StringField
    from wecom_runtime.wechatpy.fields import TaskCardField as TaskCardField
    from wecom_runtime.wechatpy.fields import VideoField as VideoField
    from wecom_runtime.wechatpy.fields import VoiceField as VoiceField
    from wecom_runtime.wechatpy.fields import default_timezone as default_timezone

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.fields": (
            "ArticlesField",
            "Base64DecodeField",
            "Base64EncodeField",
            "BaseField",
            "DateTimeField",
            "FloatField",
            "ImageField",
            "IntegerField",
            "StringField",
            "TaskCardField",
            "VideoField",
            "VoiceField",
            "default_timezone",
        ),
    },
)
