# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Sessions in a shove."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.wechatpy.sessions import ShoveStorage as ShoveStorage

load_lazily(
    __name__,
    {
        "wecom_runtime.wechatpy.sessions": (
            "ShoveStorage",
        ),
    },
)
