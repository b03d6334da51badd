# Generated from spec/api/wedoc/smartsheet_access.yaml by codegen. Do not edit.
"""智能表格权限与群聊: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing_extensions import NotRequired
    from wecom_client.models.wedoc.smartsheet_access import (
        SmartsheetFieldPrivilege, SmartsheetFieldRights, SmartsheetFieldRule, SmartsheetRecordPrivilege,
        SmartsheetRecordRule,
    )


class SmartsheetPrivilegeDict(TypedDict):
    """What may be done in one sheet."""

    sheet_id: str
    priv: int
    can_insert_record: NotRequired[bool | None]
    can_delete_record: NotRequired[bool | None]
    can_create_modify_delete_view: NotRequired[bool | None]
    field_priv: NotRequired[SmartsheetFieldPrivilege | SmartsheetFieldPrivilegeDict | None]
    record_priv: NotRequired[SmartsheetRecordPrivilege | SmartsheetRecordPrivilegeDict | None]
    clear: NotRequired[bool | None]


class SmartsheetFieldPrivilegeDict(TypedDict):
    field_range_type: int
    field_rule_list: Sequence[SmartsheetFieldRule | SmartsheetFieldRuleDict]
    field_default_rule: NotRequired[SmartsheetFieldRights | SmartsheetFieldRightsDict | None]


class SmartsheetFieldRightsDict(TypedDict):
    can_edit: NotRequired[bool | None]
    can_insert: NotRequired[bool | None]
    can_view: NotRequired[bool | None]


class SmartsheetFieldRuleDict(TypedDict):
    field_id: str
    field_type: Literal[
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_FORMULA",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE", "FIELD_TYPE_LOOKUP",
    ]
    can_edit: bool
    can_insert: bool
    can_view: bool


class SmartsheetRecordPrivilegeDict(TypedDict):
    record_range_type: int
    record_rule_list: NotRequired[Sequence[SmartsheetRecordRule | SmartsheetRecordRuleDict] | None]
    other_priv: NotRequired[int | None]


class SmartsheetRecordRuleDict(TypedDict):
    field_id: str
    oper_type: int
    field_type: NotRequired[Literal[
        "FIELD_TYPE_USER", "FIELD_TYPE_SELECT", "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_LOOKUP",
    ] | None]
    value: NotRequired[list[str] | None]


class SmartsheetMembersDict(TypedDict):
    userid_list: NotRequired[list[str] | None]
