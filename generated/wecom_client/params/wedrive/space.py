# Generated from spec/api/wedrive/space.yaml by codegen. Do not edit.
"""管理空间: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


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
