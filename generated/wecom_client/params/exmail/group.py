# Generated from spec/api/exmail/group.yaml by codegen. Do not edit.
"""邮件群组与公共邮箱: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


EmailListDict = TypedDict("EmailListDict", {
    "list": "NotRequired[list[str] | None]",
})


AliasListDict = TypedDict("AliasListDict", {
    "list": "NotRequired[list[str] | None]",
})


UserIdListDict = TypedDict("UserIdListDict", {
    "list": "NotRequired[list[str] | None]",
})


IdListDict = TypedDict("IdListDict", {
    "list": "NotRequired[list[int] | None]",
})


class AuthCodeInfoDict(TypedDict):
    remark: NotRequired[str | None]
