# Generated from spec/api/msgaudit.yaml by codegen. Do not edit.
"""会话内容存档: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class SingleChatDict(TypedDict):
    userid: str
    exteranalopenid: str


MsgauditSingleChatDict: TypeAlias = SingleChatDict
