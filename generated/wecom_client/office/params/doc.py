# Generated from spec/gateway/doc.yaml by codegen. Do not edit.
"""文档: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing import TypeAlias
    from wecom_client.office.models.doc import UpdateItem


class UpdateItemDict(TypedDict):
    userid: str
    user_type: Literal["user"]
    user_auth: Literal["manager", "edit", "read"]


class AddMemberListDict(TypedDict):
    items: Sequence[UpdateItem | UpdateItemDict]


DocUpdateItemDict: TypeAlias = UpdateItemDict
