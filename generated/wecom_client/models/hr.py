# Generated from spec/api/hr.yaml by codegen. Do not edit.
"""人事助手。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class StaffFieldGroup(Model):
    group_id: int
    """Id of the group."""
    group_name: str | None = None
    """Name of the group."""
    field_list: list[StaffFieldConfig]
    """Fields of the group."""


@model
class StaffFieldConfig(Model):
    class FieldType:
        TEXT: Final = 1
        OPTIONS: Final = 2
        TIME: Final = 3
        PICTURE: Final = 4
        FILE: Final = 5
        FILES: Final = 6

    class ValueType:
        VALUE_STRING: Final = 1
        VALUE_UINT64: Final = 2
        VALUE_UINT32: Final = 3
        VALUE_INT64: Final = 4
        VALUE_MOBILE: Final = 5
        VALUE_FILE: Final = 6

    fieldid: int = field(aliases=("field_id",))
    """Id of the field."""
    field_name: str | None = None
    """Name of the field."""
    field_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """How the field is filled in. One of 1 (text), 2 (options), 3 (time), 4 (picture), 5 (file), 6 (files)."""
    value_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """Which member of a field holds its value. One of 1 (value_string), 2 (value_uint64), 3 (value_uint32), 4
    (value_int64), 5 (value_mobile), 6 (value_file).
    """
    is_must: bool | None = None
    """Whether it must be filled in."""
    option_list: list[StaffFieldOption] | None = None
    """Options, for field_type 2."""


@model
class StaffFieldOption(Model):
    id: int
    """Id of the option."""
    value: str | None = None
    """Text of the option."""


@model
class StaffFieldKey(Model):
    fieldid: int
    """Id of the field."""
    sub_idx: int | None = field(default=None, aliases=("sud_idx",))
    """Which entry, in a repeatable group. Default: 0."""


@model
class StaffMobile(Model):
    value_country_code: str | None = field(default=None, aliases=("value_mobile_country_code",))
    """Country code."""
    value_mobile: str | None = None
    """Number; an empty text stands for none."""


@model
class StaffFile(Model):
    media_id: list[str] | None = None
    """Files, for media.get."""


@model
class StaffField(Model):
    class Result:
        FOUND: Final = 1
        FAILED: Final = 2
        NO_SUCH_FIELD: Final = 3
        KIND_NOT_SUPPORTED: Final = 5

    class ValueType:
        VALUE_STRING: Final = 1
        VALUE_UINT64: Final = 2
        VALUE_UINT32: Final = 3
        VALUE_INT64: Final = 4
        VALUE_MOBILE: Final = 5
        VALUE_FILE: Final = 6

    fieldid: int
    """Id of the field."""
    sub_idx: int | None = None
    """Which entry, in a repeatable group."""
    result: int | None = field(default=None, enum=(1, 2, 3, 5))
    """Whether the field was read. One of 1 (found), 2 (failed), 3 (no such field), 5 (kind not supported)."""
    value_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """Which member holds the value. One of 1 (value_string), 2 (value_uint64), 3 (value_uint32), 4
    (value_int64), 5 (value_mobile), 6 (value_file).
    """
    value_string: str | None = None
    """Text."""
    value_uint64: int | None = None
    """Number, for times in Unix time."""
    value_uint32: int | None = None
    """Number, for options the id of the option."""
    value_int64: int | None = None
    """Number."""
    value_mobile: StaffMobile | None = None
    """Phone number."""
    value_file: StaffFile | None = None
    """Files."""


@model
class StaffFieldValue(Model):
    """A value; only the member that belongs to the type of the field counts."""

    fieldid: int
    """Id of the field."""
    sub_idx: int | None = None
    """Which entry, in a repeatable group; otherwise 0."""
    value_string: str | None = None
    """Text."""
    value_uint64: int | None = field(default=None, min=0)
    """Number, for times in Unix time. At least 0."""
    value_uint32: int | None = field(default=None, min=0)
    """Number, for options the id of the option. At least 0."""
    value_int64: int | None = None
    """Number."""
    value_mobile: StaffMobile | None = None
    """Phone number."""


@model
class StaffGroupKey(Model):
    class GroupType:
        EDUCATION: Final = 1
        WORK: Final = 2
        FAMILY: Final = 3
        EMERGENCY_CONTACTS: Final = 4
        CONTRACTS: Final = 5

    group_type: int = field(enum=(1, 2, 3, 4, 5))
    """Repeatable group. One of 1 (education), 2 (work), 3 (family), 4 (emergency contacts), 5 (contracts)."""
    sub_idx: int
    """Which entry."""


@model
class StaffGroupEntry(Model):
    class GroupType:
        EDUCATION: Final = 1
        WORK: Final = 2
        FAMILY: Final = 3
        EMERGENCY_CONTACTS: Final = 4
        CONTRACTS: Final = 5

    group_type: int = field(enum=(1, 2, 3, 4, 5))
    """Repeatable group. One of 1 (education), 2 (work), 3 (family), 4 (emergency contacts), 5 (contracts)."""
    item: list[StaffFieldValue] | None = None
    """Values; sub_idx and unknown fields are ignored."""


@model
class StaffUpdateResult(Model):
    class Result:
        DONE: Final = 1
        FAILED: Final = 2
        NO_SUCH_FIELD_OR_ENTRY: Final = 3
        REQUIRED_FIELD_EMPTY: Final = 4
        KIND_NOT_SUPPORTED: Final = 5

    fieldid: int
    """Id of the field."""
    sub_idx: int | None = None
    """Which entry, in a repeatable group."""
    result: int | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """What became of it. One of 1 (done), 2 (failed), 3 (no such field or entry), 4 (required field empty), 5
    (kind not supported).
    """


@model
class StaffRemoveResult(Model):
    class GroupType:
        EDUCATION: Final = 1
        WORK: Final = 2
        FAMILY: Final = 3
        EMERGENCY_CONTACTS: Final = 4
        CONTRACTS: Final = 5

    class Result:
        DONE: Final = 1
        FAILED: Final = 2
        NO_SUCH_FIELD_OR_ENTRY: Final = 3
        REQUIRED_FIELD_EMPTY: Final = 4
        KIND_NOT_SUPPORTED: Final = 5

    group_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """Repeatable group. One of 1 (education), 2 (work), 3 (family), 4 (emergency contacts), 5 (contracts)."""
    sub_idx: int | None = None
    """Which entry."""
    result: int | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """What became of it. One of 1 (done), 2 (failed), 3 (no such field or entry), 4 (required field empty), 5
    (kind not supported).
    """


@model
class StaffInsertResult(Model):
    class GroupType:
        EDUCATION: Final = 1
        WORK: Final = 2
        FAMILY: Final = 3
        EMERGENCY_CONTACTS: Final = 4
        CONTRACTS: Final = 5

    class Result:
        DONE: Final = 1
        FAILED: Final = 2
        NO_SUCH_FIELD_OR_ENTRY: Final = 3
        REQUIRED_FIELD_EMPTY: Final = 4
        KIND_NOT_SUPPORTED: Final = 5

    group_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """Repeatable group. One of 1 (education), 2 (work), 3 (family), 4 (emergency contacts), 5 (contracts)."""
    idx: int | None = None
    """Position in insert_items."""
    result: int | None = field(default=None, enum=(1, 2, 3, 4, 5))
    """What became of it. One of 1 (done), 2 (failed), 3 (no such field or entry), 4 (required field empty), 5
    (kind not supported).
    """


@model
class HrGetFieldsRequest(Model):
    """Parameters of `client.hr.get_fields`."""


@model
class HrGetFieldsResponse(Response):
    """Answer of `client.hr.get_fields`."""

    group_list: list[StaffFieldGroup]
    """Groups of fields."""


@model
class HrGetStaffInfoRequest(Model):
    """Parameters of `client.hr.get_staff_info`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("fieldids", "get_all")),
        FieldRule("requires", ("fieldids",), when={"get_all": "0"}),
    )

    userid: str
    get_all: bool | None = None
    fieldids: list[StaffFieldKey] | None = None


@model
class HrGetStaffInfoResponse(Response):
    """Answer of `client.hr.get_staff_info`."""

    field_info: list[StaffField] | None = None
    """The fields."""
    fieldinfo: list[StaffField] | None = None
    """The fields, in answers that spell it so."""


@model
class HrUpdateStaffInfoRequest(Model):
    """Parameters of `client.hr.update_staff_info`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "one_of", ("update_items", "remove_items", "insert_items"),
    ),)

    userid: str
    update_items: list[StaffFieldValue] | None = None
    remove_items: list[StaffGroupKey] | None = None
    insert_items: list[StaffGroupEntry] | None = None


@model
class HrUpdateStaffInfoResponse(Response):
    """Answer of `client.hr.update_staff_info`."""

    update_results: list[StaffUpdateResult] | None = None
    """Results of update_items."""
    remove_results: list[StaffRemoveResult] | None = None
    """Results of remove_items."""
    insert_result: list[StaffInsertResult] | None = field(default=None, aliases=("insert_results",))
    """Results of insert_items."""
