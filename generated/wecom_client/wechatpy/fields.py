# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Fields of messages and replies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.fields import (
        ArticlesField as ArticlesField, Base64DecodeField as Base64DecodeField,
        Base64EncodeField as Base64EncodeField, BaseField as BaseField, DateTimeField as DateTimeField,
        FloatField as FloatField, ImageField as ImageField, IntegerField as IntegerField,
        StringField as StringField, TaskCardField as TaskCardField, VideoField as VideoField,
        VoiceField as VoiceField, default_timezone as default_timezone,
    )

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
