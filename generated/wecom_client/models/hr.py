# Generated from spec/api/hr.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""人事助手."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, model


@model
class FieldOption(Model):
    id: int
    value: str


@model
class FieldGroupField(Model):
    fieldid: int
    field_name: str
    field_type: int
    """TODO 字段的类型，参考字段类型说明."""
    value_type: int
    """TODO 字段值的类型，参考字段值类型对照表."""
    is_must: bool
    option_list: list[FieldOption] | None = None
    """TODO 字段为选项类型时，每个选项的枚举值和对应的文本；仅当field_type字段为2时返回."""
    field_id: str | None = None


@model
class FieldGroup(Model):
    group_id: int
    group_name: str
    field_list: list[FieldGroupField]
    """TODO 字段组所包含的所有字段信息，参考字段信息说明."""


@model
class StaffInfoField(Model):
    fieldid: int
    """TODO 需要获取的字段id."""
    sub_idx: int | None = None
    """TODO 需要获取的字段下标。；当需要获取的字段属于可重复的组(；不填时默认为0. Default: 0."""
    sud_idx: int | None = None
    """TODO."""


@model
class MobileValue(Model):
    value_country_code: str
    """TODO 字符串，表示电话号码的区号."""
    value_mobile: str


@model
class FileValue(Model):
    media_id: list[str]
    """media_id of an uploaded file."""


@model
class HrField(Model):
    fieldid: int
    sub_idx: int | None = None
    result: int
    """TODO 查询结果，参考查询结果对照表."""
    value_type: int
    """TODO 字段值的类型，参考字段值类型对照表."""
    value_string: str | None = None
    value_uint32: int | None = None
    value_uint64: int | None = None
    value_int32: int | None = None
    value_int64: int | None = None
    value_mobile: MobileValue | None = None
    value_file: FileValue | None = None


@model
class ValueMobile(Model):
    value_country_code: str | None = None
    """TODO 字符串，表示电话号码的区号."""
    value_mobile: str | None = None


@model
class ValueFile(Model):
    media_id: list[str] | None = None


@model
class FieldInfo(Model):
    fieldid: int | None = None
    sub_idx: int | None = None
    result: int | None = None
    """TODO 查询结果，参考查询结果对照表."""
    value_type: int | None = None
    """TODO 字段值的类型，参考字段值类型对照表."""
    value_uint32: int | None = None
    value_mobile: ValueMobile | None = None
    value_file: ValueFile | None = None


@model
class UpdatedItemMobileValue(Model):
    value_country_code: str
    """TODO 字符串，表示电话号码的区号."""
    value_mobile: str
    """TODO 字符串，表示电话号码；这个字段如果不填/填写空串，则视为整个电话号码字段传入为空."""
    value_mobile_country_code: str | None = None
    """TODO."""


@model
class UpdatedItem(Model):
    fieldid: int
    """TODO 字段id."""
    sub_idx: int | None = None
    """TODO 可重复组中的字段下标，非可重复组中的字段时需要填0."""
    value_string: str | None = None
    """TODO."""
    value_uint32: int | None = None
    """TODO."""
    value_uint64: int | None = None
    """TODO."""
    value_int32: int | None = None
    """TODO."""
    value_int64: int | None = None
    """TODO."""
    value_mobile: UpdatedItemMobileValue | None = None
    """TODO 字符串，表示电话号码；这个字段如果不填/填写空串，则视为整个电话号码字段传入为空."""
    value_file: FileValue | None = None
    """TODO."""


@model
class InsertedItemField(Model):
    fieldid: int
    """TODO 字段id."""
    sub_idx: int | None = None
    """TODO 可重复组中的字段下标，非可重复组中的字段时需要填0."""
    value_string: str | None = None
    """TODO."""
    value_uint32: int | None = None
    """TODO."""
    value_uint64: int | None = None
    """TODO."""
    value_int32: int | None = None
    """TODO."""
    value_int64: int | None = None
    """TODO."""
    value_mobile: UpdatedItemMobileValue | None = None
    """TODO 字符串，表示电话号码；这个字段如果不填/填写空串，则视为整个电话号码字段传入为空."""
    value_file: FileValue | None = None
    """TODO."""


@model
class InsertedItem(Model):
    group_type: int
    """TODO 需要删除的字段组类型，参考可重复字段组列表."""
    item: list[InsertedItemField] | None = None
    """TODO
    列表，需要增加的字段内容；；填写要求与更新字段说明相同，但sub_idx字段的内容将被忽略；；没有找到对应字段id的字段内容将被忽略。
    """


@model
class RemovedItem(Model):
    group_type: int
    """TODO 需要删除的字段组类型，参考可重复字段组列表."""
    sub_idx: int | None = None
    """TODO 可重复组中的字段下标，非可重复组中的字段时需要填0."""


@model
class UpdatedResult(Model):
    fieldid: int
    sub_idx: int | None = None
    result: int
    """TODO 更新的结果，参考结果类型对照表."""


@model
class InsertedResult(Model):
    group_type: int
    idx: int | None = None
    result: int


@model
class RemovedResult(Model):
    group_type: int
    sub_idx: int
    result: int
    """TODO 删除的结果，参考结果类型对照表."""


@model
class HrGetFieldsRequest(Model):
    """Parameters of `client.hr.get_fields`."""


@model
class HrGetFieldsResponse(Response):
    """Answer of `client.hr.get_fields`: 获取员工字段配置."""

    group_list: list[FieldGroup]
    """TODO 字段组的配置信息，参考字段组配置信息说明."""


@model
class HrGetStaffInfoRequest(Model):
    """Parameters of `client.hr.get_staff_info`."""

    userid: str
    get_all: bool | None = None
    fieldids: list[StaffInfoField] | None = None


@model
class HrGetStaffInfoResponse(Response):
    """Answer of `client.hr.get_staff_info`: 获取员工花名册信息."""

    fieldinfo: list[HrField] | None = None
    field_info: list[FieldInfo] | None = None
    """TODO 获取到的字段信息，参考字段信息说明."""


@model
class HrUpdateStaffInfoRequest(Model):
    """Parameters of `client.hr.update_staff_info`."""

    userid: str
    update_items: list[UpdatedItem] | None = None
    insert_items: list[InsertedItem] | None = None
    remove_items: list[RemovedItem] | None = None


@model
class HrUpdateStaffInfoResponse(Response):
    """Answer of `client.hr.update_staff_info`: 更新员工花名册信息."""

    update_results: list[UpdatedResult] | None = None
    insert_result: list[InsertedResult] | None = None
    remove_results: list[RemovedResult] | None = None
    insert_results: str | None = None
