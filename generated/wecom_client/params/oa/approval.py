# Generated from spec/api/oa/approval.yaml by codegen. Do not edit.
"""审批: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.oa.approval import (
        ApplyContent, ApplyValue, ApprovalFlowNode, AttendanceConfig, AttendanceValue, Bank, BankAccountValue,
        ContactConfig, ControlConfig, ControlProperty, DateConfig, DateRangeValue, DateValue, DaySlice,
        DepartmentValue, DurationConfig, FileConfig, FileValue, FormulaValue, Label, LocalizedHint,
        LocalizedName, LocalizedSummary, LocalizedText, LocationConfig, LocationValue, MemberValue,
        RelatedApproval, RelatedApprovalConfig, SelectedOption, SelectorConfig, SelectorOption, SelectorValue,
        TableConfig, TableRow, TemplateControl, TimeSlices, Tips, TipsContent, TipsLink, TipsPart,
        TipsPartContent, TipsPlainText, TipsText, VacationValue,
    )
    from wecom_runtime.data.models import Time


class LocalizedTextDict(TypedDict):
    text: str
    lang: str


class LocalizedNameDict(TypedDict):
    text: str
    lang: str


class LocalizedHintDict(TypedDict):
    text: str
    lang: str


class LocalizedSummaryDict(TypedDict):
    text: str
    lang: str


class LabelDict(TypedDict):
    """A text that a form shows; journals leave out the language."""

    text: str
    lang: NotRequired[str | None]


class ApprovalFlowDict(TypedDict):
    node_list: Sequence[ApprovalFlowNode | ApprovalFlowNodeDict]


class ApprovalFlowNodeDict(TypedDict):
    type: int
    userid: list[str]
    apv_rel: NotRequired[int | None]


class LegacyApproverDict(TypedDict):
    attr: int
    userid: list[str]


class ApprovalSummaryDict(TypedDict):
    summary_info: Sequence[LocalizedSummary | LocalizedSummaryDict]


class ApplyDataDict(TypedDict):
    contents: Sequence[ApplyContent | ApplyContentDict]


class ApplyContentDict(TypedDict):
    control: Literal[
        "Text", "Textarea", "Number", "Money", "Date", "Selector", "Contact", "Tips", "File", "Table",
        "Attendance", "Vacation", "PunchCorrection", "Location", "RelatedApproval", "Formula", "DateRange",
        "BankAccount", "PhoneNumber", "SchoolContact", "Doc", "WedriveFile",
    ]
    id: str
    value: ApplyValue | ApplyValueDict
    title: NotRequired[Sequence[Label | LabelDict] | None]


class ApplyValueDict(TypedDict):
    """Value of a control."""

    text: NotRequired[str | None]
    new_number: NotRequired[str | None]
    new_money: NotRequired[str | None]
    date: NotRequired[DateValue | DateValueDict | None]
    selector: NotRequired[SelectorValue | SelectorValueDict | None]
    members: NotRequired[Sequence[MemberValue | MemberValueDict] | None]
    departments: NotRequired[Sequence[DepartmentValue | DepartmentValueDict] | None]
    files: NotRequired[Sequence[FileValue | FileValueDict] | None]
    children: NotRequired[Sequence[TableRow | TableRowDict] | None]
    date_range: NotRequired[DateRangeValue | DateRangeValueDict | None]
    vacation: NotRequired[VacationValue | VacationValueDict | None]
    attendance: NotRequired[AttendanceValue | AttendanceValueDict | None]
    location: NotRequired[LocationValue | LocationValueDict | None]
    related_approval: NotRequired[Sequence[RelatedApproval | RelatedApprovalDict] | None]
    formula: NotRequired[FormulaValue | FormulaValueDict | None]
    bank_account: NotRequired[BankAccountValue | BankAccountValueDict | None]


class DateValueDict(TypedDict):
    type: Literal["day", "hour", "month", "minute"]
    s_timestamp: int | str


class SelectorValueDict(TypedDict):
    type: Literal["single", "multi"]
    options: Sequence[SelectedOption | SelectedOptionDict]
    exp_type: NotRequired[int | None]


class SelectedOptionDict(TypedDict):
    key: str
    value: NotRequired[Sequence[Label | LabelDict] | None]


class MemberValueDict(TypedDict):
    userid: str
    name: NotRequired[str | None]


class DepartmentValueDict(TypedDict):
    openapi_id: int | str
    name: NotRequired[str | None]


class FileValueDict(TypedDict):
    file_id: str
    file_name: NotRequired[str | None]
    file_size: NotRequired[int | str | None]
    file_type: NotRequired[str | None]
    file_url: NotRequired[str | None]


class TableRowDict(TypedDict):
    list: Sequence[ApplyContent | ApplyContentDict]


class DateRangeValueDict(TypedDict):
    new_begin: Time
    new_end: Time
    type: NotRequired[Literal["day", "halfday", "hour"] | None]
    new_duration: NotRequired[int | None]


class VacationValueDict(TypedDict):
    selector: SelectorValue | SelectorValueDict
    attendance: AttendanceValue | AttendanceValueDict


class AttendanceValueDict(TypedDict):
    type: int
    date_range: DateRangeValue | DateRangeValueDict
    slice_info: NotRequired[TimeSlices | TimeSlicesDict | None]


class TimeSlicesDict(TypedDict):
    day_items: Sequence[DaySlice | DaySliceDict]
    duration: NotRequired[int | None]


class DaySliceDict(TypedDict):
    daytime: Time
    duration: int


class LocationValueDict(TypedDict):
    latitude: str
    longitude: str
    title: str
    address: NotRequired[str | None]
    time: NotRequired[Time | None]


class RelatedApprovalDict(TypedDict):
    sp_no: str


class FormulaValueDict(TypedDict):
    value: str


class BankAccountValueDict(TypedDict):
    account_type: int
    account_name: str
    account_number: str
    bank: Bank | BankDict
    remark: NotRequired[str | None]


class BankDict(TypedDict):
    bank_alias: NotRequired[str | None]
    bank_alias_code: NotRequired[str | None]
    province: NotRequired[str | None]
    province_code: NotRequired[int | None]
    city: NotRequired[str | None]
    city_code: NotRequired[int | None]
    bank_branch_name: NotRequired[str | None]
    bank_branch_id: NotRequired[str | None]


class ApprovalTemplateFilterDict(TypedDict):
    key: Literal["template_id"]
    value: str


class ApprovalCreatorFilterDict(TypedDict):
    key: Literal["creator"]
    value: str


class ApprovalDepartmentFilterDict(TypedDict):
    key: Literal["department"]
    value: int | str


class ApprovalStatusFilterDict(TypedDict):
    key: Literal["sp_status"]
    value: int | str


class ApprovalKindFilterDict(TypedDict):
    key: Literal["record_type"]
    value: int | str


class TemplateContentDict(TypedDict):
    controls: Sequence[TemplateControl | TemplateControlDict]


class TemplateControlDict(TypedDict):
    property: ControlProperty | ControlPropertyDict
    config: NotRequired[ControlConfig | ControlConfigDict | None]


class ControlPropertyDict(TypedDict):
    control: Literal[
        "Text", "Textarea", "Number", "Money", "Date", "Selector", "Contact", "Tips", "File", "Table",
        "Location", "RelatedApproval", "Formula", "DateRange", "PhoneNumber", "Vacation", "Attendance",
        "PunchCorrection", "BankAccount",
    ]
    id: str
    title: Sequence[LocalizedName | LocalizedNameDict]
    placeholder: NotRequired[Sequence[LocalizedHint | LocalizedHintDict] | None]
    require: NotRequired[bool | Literal[0, 1] | None]
    un_print: NotRequired[bool | Literal[0, 1] | None]


class ControlConfigDict(TypedDict):
    date: NotRequired[DateConfig | DateConfigDict | None]
    selector: NotRequired[SelectorConfig | SelectorConfigDict | None]
    contact: NotRequired[ContactConfig | ContactConfigDict | None]
    tips: NotRequired[Tips | TipsDict | None]
    file: NotRequired[FileConfig | FileConfigDict | None]
    table: NotRequired[TableConfig | TableConfigDict | None]
    attendance: NotRequired[AttendanceConfig | AttendanceConfigDict | None]
    location: NotRequired[LocationConfig | LocationConfigDict | None]
    related_approval: NotRequired[RelatedApprovalConfig | RelatedApprovalConfigDict | None]
    date_range: NotRequired[DurationConfig | DurationConfigDict | None]


class DateConfigDict(TypedDict):
    type: Literal["day", "hour"]


class SelectorConfigDict(TypedDict):
    type: Literal["single", "multi"]
    options: Sequence[SelectorOption | SelectorOptionDict]


class SelectorOptionDict(TypedDict):
    key: str
    value: Sequence[LocalizedText | LocalizedTextDict] | LocalizedText | LocalizedTextDict


class ContactConfigDict(TypedDict):
    type: Literal["single", "multi"]
    mode: Literal["user", "department"]


class TipsDict(TypedDict):
    tips_content: Sequence[TipsContent | TipsContentDict]


class TipsContentDict(TypedDict):
    text: TipsText | TipsTextDict
    lang: str


class TipsTextDict(TypedDict):
    sub_text: Sequence[TipsPart | TipsPartDict]


class TipsPartDict(TypedDict):
    type: int
    content: TipsPartContent | TipsPartContentDict


class TipsPartContentDict(TypedDict):
    plain_text: NotRequired[TipsPlainText | TipsPlainTextDict | None]
    link: NotRequired[TipsLink | TipsLinkDict | None]


class TipsPlainTextDict(TypedDict):
    content: str


class TipsLinkDict(TypedDict):
    title: str
    url: str


class FileConfigDict(TypedDict):
    is_only_photo: NotRequired[bool | Literal[0, 1] | None]


class TableConfigDict(TypedDict):
    children: Sequence[TemplateControl | TemplateControlDict]
    print_format: NotRequired[int | None]


class AttendanceConfigDict(TypedDict):
    type: int
    date_range: DurationConfig | DurationConfigDict


class DurationConfigDict(TypedDict):
    type: Literal["hour", "halfday"]
    official_holiday: NotRequired[int | None]
    perday_duration: NotRequired[int | None]


class LocationConfigDict(TypedDict):
    distance: int


class RelatedApprovalConfigDict(TypedDict):
    template_id: NotRequired[list[str] | None]


ApprovalFilterDict: TypeAlias = (
    ApprovalTemplateFilterDict
    | ApprovalCreatorFilterDict
    | ApprovalDepartmentFilterDict
    | ApprovalStatusFilterDict
    | ApprovalKindFilterDict
)
