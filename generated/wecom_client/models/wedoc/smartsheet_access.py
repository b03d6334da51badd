# Generated from spec/api/wedoc/smartsheet_access.yaml by codegen. Do not edit.
"""智能表格权限与群聊。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class SmartsheetRule(Model):
    class Type:
        EVERYBODY: Final = 1
        EXTRA_RULE: Final = 2

    type: int | None = field(default=None, enum=(1, 2))
    """Kind of rule; each smart sheet has one for everybody. One of 1 (everybody), 2 (extra rule)."""
    rule_id: int | None = None
    """Id of the rule, for type 2."""
    name: str | None = None
    """Name of an extra rule."""
    priv_list: list[SmartsheetPrivilege] | None = None
    """Permissions, one entry for each sheet."""


@model
class SmartsheetPrivilege(Model):
    """What may be done in one sheet.

    `record_priv` is needed if `priv` is 2.

    `record_priv` is needed if `priv` is 3.
    """

    class Priv:
        EVERYTHING: Final = 1
        EDIT: Final = 2
        VIEW_ONLY: Final = 3
        NOTHING: Final = 4

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("record_priv",), when={"priv": "2"}),
        FieldRule("requires", ("record_priv",), when={"priv": "3"}),
    )

    sheet_id: str
    """Sheet."""
    priv: int = field(enum=(1, 2, 3, 4), as_text=True)
    """Permission. One of 1 (everything), 2 (edit), 3 (view only), 4 (nothing)."""
    can_insert_record: bool | None = None
    """Whether records may be added; for priv 2."""
    can_delete_record: bool | None = None
    """Whether records may be deleted; for priv 2."""
    can_create_modify_delete_view: bool | None = None
    """Whether views may be added, changed and deleted."""
    field_priv: SmartsheetFieldPrivilege | None = None
    """Permissions on columns."""
    record_priv: SmartsheetRecordPrivilege | None = None
    """Permissions on records; for priv 2 and 3. In requests: needed for priv 2 and 3."""
    clear: bool | None = None
    """Whether the settings of the sheet go back to their defaults."""


@model
class SmartsheetFieldPrivilege(Model):
    class FieldRangeType:
        ALL_COLUMNS: Final = 1
        COLUMN_BY_COLUMN: Final = 2

    field_range_type: int = field(enum=(1, 2))
    """Which columns the permission of the sheet holds for. One of 1 (all columns), 2 (column by column)."""
    field_rule_list: list[SmartsheetFieldRule]
    """Permissions column by column."""
    field_default_rule: SmartsheetFieldRights | None = None
    """For all other columns. In requests: needed for the rule for everybody, not allowed in an extra rule."""


@model
class SmartsheetFieldRights(Model):
    can_edit: bool | None = None
    """Whether cells may be changed."""
    can_insert: bool | None = None
    """Whether cells may be filled in once, in a new record."""
    can_view: bool | None = None
    """Whether cells may be seen."""


@model
class SmartsheetFieldRule(Model):
    field_id: str
    """Column."""
    field_type: str = field(enum=(
        "FIELD_TYPE_TEXT", "FIELD_TYPE_NUMBER", "FIELD_TYPE_CHECKBOX", "FIELD_TYPE_DATE_TIME",
        "FIELD_TYPE_IMAGE", "FIELD_TYPE_ATTACHMENT", "FIELD_TYPE_USER", "FIELD_TYPE_URL", "FIELD_TYPE_SELECT",
        "FIELD_TYPE_CREATED_USER", "FIELD_TYPE_MODIFIED_USER", "FIELD_TYPE_CREATED_TIME",
        "FIELD_TYPE_MODIFIED_TIME", "FIELD_TYPE_PROGRESS", "FIELD_TYPE_PHONE_NUMBER", "FIELD_TYPE_EMAIL",
        "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_REFERENCE", "FIELD_TYPE_LOCATION", "FIELD_TYPE_FORMULA",
        "FIELD_TYPE_CURRENCY", "FIELD_TYPE_WWGROUP", "FIELD_TYPE_AUTONUMBER", "FIELD_TYPE_PERCENTAGE",
        "FIELD_TYPE_BARCODE", "FIELD_TYPE_LOOKUP",
    ))
    """Type of the column. One of FIELD_TYPE_TEXT, FIELD_TYPE_NUMBER, FIELD_TYPE_CHECKBOX,
    FIELD_TYPE_DATE_TIME, FIELD_TYPE_IMAGE, FIELD_TYPE_ATTACHMENT, FIELD_TYPE_USER, FIELD_TYPE_URL,
    FIELD_TYPE_SELECT, FIELD_TYPE_CREATED_USER, FIELD_TYPE_MODIFIED_USER, FIELD_TYPE_CREATED_TIME,
    FIELD_TYPE_MODIFIED_TIME, FIELD_TYPE_PROGRESS, FIELD_TYPE_PHONE_NUMBER, FIELD_TYPE_EMAIL,
    FIELD_TYPE_SINGLE_SELECT, FIELD_TYPE_REFERENCE, FIELD_TYPE_LOCATION, FIELD_TYPE_FORMULA,
    FIELD_TYPE_CURRENCY, FIELD_TYPE_WWGROUP, FIELD_TYPE_AUTONUMBER, FIELD_TYPE_PERCENTAGE,
    FIELD_TYPE_BARCODE, FIELD_TYPE_LOOKUP.
    """
    can_edit: bool
    """Whether cells may be changed."""
    can_insert: bool
    """Whether cells may be filled in once, in a new record."""
    can_view: bool
    """Whether cells may be seen."""


@model
class SmartsheetRecordPrivilege(Model):
    """`other_priv` is needed if `record_range_type` is 2.

    `other_priv` is needed if `record_range_type` is 3.
    """

    class RecordRangeType:
        ALL_RECORDS: Final = 1
        RECORDS_THAT_FIT_ANY_RULE: Final = 2
        RECORDS_THAT_FIT_ALL_RULES: Final = 3

    class OtherPriv:
        NO_EDITING: Final = 1
        NO_VIEWING: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("other_priv",), when={"record_range_type": "2"}),
        FieldRule("requires", ("other_priv",), when={"record_range_type": "3"}),
    )

    record_range_type: int = field(enum=(1, 2, 3))
    """Which records the permission of the sheet holds for. One of 1 (all records), 2 (records that fit any
    rule), 3 (records that fit all rules).
    """
    record_rule_list: list[SmartsheetRecordRule] | None = None
    """Rules, for record_range_type 2 and 3."""
    other_priv: int | None = field(default=None, enum=(1, 2))
    """What is forbidden on the other records; for record_range_type 2 and 3. One of 1 (no editing), 2 (no
    viewing). In requests: needed for record_range_type 2 and 3.
    """


@model
class SmartsheetRecordRule(Model):
    class OperType:
        HOLDS_ONESELF: Final = 1
        HOLDS_VALUE: Final = 2
        DOES_NOT_HOLD_VALUE: Final = 3
        EQUALS_VALUE: Final = 4
        DOES_NOT_EQUAL_VALUE: Final = 5
        EMPTY: Final = 6
        NOT_EMPTY: Final = 7

    field_id: str
    """Member, single choice or multiple choice column. Known values: CREATED_USER (creator of the record)."""
    field_type: str | None = field(default=None, enum=(
        "FIELD_TYPE_USER", "FIELD_TYPE_SELECT", "FIELD_TYPE_SINGLE_SELECT", "FIELD_TYPE_LOOKUP",
    ))
    """Type of the column. One of FIELD_TYPE_USER, FIELD_TYPE_SELECT, FIELD_TYPE_SINGLE_SELECT,
    FIELD_TYPE_LOOKUP. In requests: left out with CREATED_USER.
    """
    oper_type: int = field(enum=(1, 2, 3, 4, 5, 6, 7))
    """How it is compared; 1 for member columns. One of 1 (holds oneself), 2 (holds value), 3 (does not hold
    value), 4 (equals value), 5 (does not equal value), 6 (empty), 7 (not empty).
    """
    value: list[str] | None = None
    """Ids of options, for oper_type 2 to 5 on choice columns."""


@model
class SmartsheetMembers(Model):
    userid_list: list[str] | None = None
    """UserIDs."""


@model
class WedocSmartsheetContentPrivGetSheetPrivRequest(Model):
    """Parameters of `client.wedoc.smartsheet.content_priv.get_sheet_priv`."""

    class Type:
        EVERYBODY: Final = 1
        EXTRA_RULES: Final = 2

    docid: str
    type: int = field(enum=(1, 2))
    rule_id_list: list[int] | None = None


@model
class WedocSmartsheetContentPrivGetSheetPrivResponse(Response):
    """Answer of `client.wedoc.smartsheet.content_priv.get_sheet_priv`."""

    rule_list: list[SmartsheetRule]
    """The rules."""


@model
class WedocSmartsheetContentPrivUpdateSheetPrivRequest(Model):
    """Parameters of `client.wedoc.smartsheet.content_priv.update_sheet_priv`."""

    class Type:
        EVERYBODY: Final = 1
        EXTRA_RULE: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("requires", ("rule_id",), when={"type": "2"}),)

    docid: str
    type: int = field(enum=(1, 2))
    rule_id: int | None = None
    name: str | None = None
    priv_list: list[SmartsheetPrivilege] | None = None


@model
class WedocSmartsheetContentPrivCreateRuleRequest(Model):
    """Parameters of `client.wedoc.smartsheet.content_priv.create_rule`."""

    docid: str
    name: str


@model
class WedocSmartsheetContentPrivCreateRuleResponse(Response):
    """Answer of `client.wedoc.smartsheet.content_priv.create_rule`."""

    rule_id: int
    """Id of the new rule."""


@model
class WedocSmartsheetContentPrivModRuleMemberRequest(Model):
    """Parameters of `client.wedoc.smartsheet.content_priv.mod_rule_member`."""

    docid: str
    rule_id: int
    add_member_range: SmartsheetMembers | None = None
    del_member_range: SmartsheetMembers | None = None


@model
class WedocSmartsheetContentPrivDeleteRuleRequest(Model):
    """Parameters of `client.wedoc.smartsheet.content_priv.delete_rule`."""

    docid: str
    rule_id_list: list[int]


@model
class WedocSmartsheetGroupchatListRequest(Model):
    """Parameters of `client.wedoc.smartsheet.groupchat.list`."""

    docid: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class WedocSmartsheetGroupchatListResponse(Response):
    """Answer of `client.wedoc.smartsheet.groupchat.list`."""

    chat_id_list: list[str]
    """chatids of the group chats."""
    has_more: bool
    """Whether more follow."""
    next_cursor: str | None = None
    """Cursor for the next call."""


@model
class WedocSmartsheetGroupchatGetRequest(Model):
    """Parameters of `client.wedoc.smartsheet.groupchat.get`."""

    docid: str
    chat_id: str


@model
class WedocSmartsheetGroupchatGetResponse(Response):
    """Answer of `client.wedoc.smartsheet.groupchat.get`."""

    name: str | None = None
    """Name of the group chat."""
    owner: str | None = None
    """UserID of the owner."""
    user_list: list[str] | None = None
    """UserIDs of the members who belong to the company."""


@model
class WedocSmartsheetGroupchatUpdateRequest(Model):
    """Parameters of `client.wedoc.smartsheet.groupchat.update`."""

    docid: str
    chat_id: str
    owner: str | None = None
    add_user_list: list[str] | None = field(default=None, max_items=500)
    del_user_list: list[str] | None = field(default=None, max_items=500)
