# Generated from spec/api/wedoc/document.yaml by codegen. Do not edit.
"""文档管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class DocDepartmentDict(TypedDict):
    type: NotRequired[int | None]
    departmentid: NotRequired[int | None]
    auth: NotRequired[int | None]


class DocMemberRefDict(TypedDict):
    """Someone to remove from a document."""

    type: int
    userid: NotRequired[str | None]
    tmp_external_userid: NotRequired[str | None]


class DocMemberGrantDict(TypedDict):
    """Someone and the permission to give."""

    type: int
    auth: int
    userid: NotRequired[str | None]
    tmp_external_userid: NotRequired[str | None]


class DocWatermarkDict(TypedDict):
    margin_type: NotRequired[int | None]
    show_visitor_name: NotRequired[bool | None]
    show_text: NotRequired[bool | None]
    text: NotRequired[str | None]
