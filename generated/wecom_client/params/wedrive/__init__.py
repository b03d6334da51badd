# Generated from spec/api/wedrive/ by codegen. Do not edit.
"""微盘: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class FileMemberRefDict(TypedDict):
    type: int
    userid: NotRequired[str | None]
    departmentid: NotRequired[int | None]


class FileGrantDict(TypedDict):
    """A member or a department and the permission to give."""

    type: int
    auth: int
    userid: NotRequired[str | None]
    departmentid: NotRequired[int | None]


class FileWatermarkChangeDict(TypedDict):
    text: NotRequired[str | None]
    margin_type: NotRequired[int | None]
    show_visitor_name: NotRequired[bool | None]
    show_text: NotRequired[bool | None]


class DriveMemberRefDict(TypedDict):
    """A member or a department."""

    type: int
    userid: NotRequired[str | None]
    departmentid: NotRequired[int | None]


class NewSpaceMemberDict(TypedDict):
    type: NotRequired[int | None]
    userid: NotRequired[str | None]
    departmentid: NotRequired[int | None]
    auth: NotRequired[int | None]


class SpaceGrantDict(TypedDict):
    """A member or a department and the permission to give."""

    type: int
    auth: int
    userid: NotRequired[str | None]
    departmentid: NotRequired[int | None]


alias_submodules(__name__, (
    "file",
    "space",
))
