# Generated from spec/api/externalcontact/acquisition.yaml by codegen. Do not edit.
"""获客助手: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class AcquisitionRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


class NewAcquisitionRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


class AcquisitionPriorityDict(TypedDict):
    priority_type: NotRequired[int | None]
    priority_userid_list: NotRequired[list[str] | None]
