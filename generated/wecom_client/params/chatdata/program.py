# Generated from spec/api/chatdata/program.yaml by codegen. Do not edit.
"""数据与智能专区: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.models.chatdata.archive import MessageKey
    from wecom_client.params.chatdata.archive import MessageKeyDict


class TaskMessagesDict(TypedDict):
    msg_list: NotRequired[Sequence[MessageKey | MessageKeyDict] | None]
