# Generated from spec/bot/ by codegen. Do not edit.
"""The frames of an AI bot's long connection."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from .connection import (
        EnterEventFrame as EnterEventFrame,
        GetMcpConfigFrame as GetMcpConfigFrame,
        GetMcpConfigFrameAnswer as GetMcpConfigFrameAnswer,
        SendBizFrame as SendBizFrame,
        SendFrame as SendFrame,
        SubscribeFrame as SubscribeFrame,
        UploadChunkFrame as UploadChunkFrame,
        UploadFinishFrame as UploadFinishFrame,
        UploadFinishFrameAnswer as UploadFinishFrameAnswer,
        UploadInitFrame as UploadInitFrame,
        UploadInitFrameAnswer as UploadInitFrameAnswer,
    )

load_lazily(
    __name__,
    {
        ".connection": (
            "EnterEventFrame",
            "GetMcpConfigFrame",
            "GetMcpConfigFrameAnswer",
            "SendBizFrame",
            "SendFrame",
            "SubscribeFrame",
            "UploadChunkFrame",
            "UploadFinishFrame",
            "UploadFinishFrameAnswer",
            "UploadInitFrame",
            "UploadInitFrameAnswer",
        ),
    },
)
