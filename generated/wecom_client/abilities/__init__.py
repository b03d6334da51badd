# Generated from codegen/python/packages.py by codegen. Do not edit.
"""The tools of the abilities of AI bots: models and parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        models as models,
        params as params,
    )
    from ._registry import (
        TOOLS as TOOLS,
    )

load_lazily(
    __name__,
    {
        "._registry": (
            "TOOLS",
        ),
    },
    (
        "models",
        "params",
    ),
)
