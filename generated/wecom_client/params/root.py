# Generated from spec/api/root.yaml by codegen. Do not edit.
"""接口凭证与基础接口: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class SingleChatDict(TypedDict):
    userid: str


RootSingleChatDict: TypeAlias = SingleChatDict
