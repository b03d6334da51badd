# Generated from spec/api/hr.yaml by codegen. Do not edit.
"""人事助手: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.models.hr import StaffFieldValue
    from wecom_client.models.hr import StaffMobile


class StaffFieldKeyDict(TypedDict):
    fieldid: int
    sub_idx: NotRequired[int | None]


class StaffMobileDict(TypedDict):
    value_country_code: NotRequired[str | None]
    value_mobile: NotRequired[str | None]


class StaffFieldValueDict(TypedDict):
    """A value; only the member that belongs to the type of the field counts."""

    fieldid: int
    sub_idx: NotRequired[int | None]
    value_string: NotRequired[str | None]
    value_uint64: NotRequired[int | None]
    value_uint32: NotRequired[int | None]
    value_int64: NotRequired[int | None]
    value_mobile: NotRequired[StaffMobile | StaffMobileDict | None]


class StaffGroupKeyDict(TypedDict):
    group_type: int
    sub_idx: int


class StaffGroupEntryDict(TypedDict):
    group_type: int
    item: NotRequired[Sequence[StaffFieldValue | StaffFieldValueDict] | None]
