# Generated from spec/api/batch.yaml by codegen. Do not edit.
"""异步导入与批量转换: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class JobCallbackDict(TypedDict):
    url: NotRequired[str | None]
    token: NotRequired[str | None]
    encodingaeskey: NotRequired[str | None]
