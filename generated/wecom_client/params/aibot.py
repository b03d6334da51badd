# Generated from spec/api/aibot.yaml by codegen. Do not edit.
"""智能机器人: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired
    from wecom_client.params.types import CardFeedbackDict
    from wecom_client.types.template_card import CardFeedback


class AibotMarkdownDict(TypedDict):
    content: str
    feedback: NotRequired[CardFeedback | CardFeedbackDict | None]
