# Generated from spec/api/oa/ by codegen. Do not edit.
"""办公（审批、日程、汇报、会议室、假期）: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.oa.approval import ApplyContent
    from wecom_client.models.oa.approval import ApplyValue
    from wecom_client.models.oa.approval import ApprovalFlowNode
    from wecom_client.models.oa.approval import AttendanceConfig
    from wecom_client.models.oa.approval import AttendanceValue
    from wecom_client.models.oa.approval import Bank
    from wecom_client.models.oa.approval import BankAccountValue
    from wecom_client.models.oa.approval import ContactConfig
    from wecom_client.models.oa.approval import ControlConfig
    from wecom_client.models.oa.approval import ControlProperty
    from wecom_client.models.oa.approval import DateConfig
    from wecom_client.models.oa.approval import DateRangeValue
    from wecom_client.models.oa.approval import DateValue
    from wecom_client.models.oa.approval import DaySlice
    from wecom_client.models.oa.approval import DepartmentValue
    from wecom_client.models.oa.approval import DurationConfig
    from wecom_client.models.oa.approval import FileConfig
    from wecom_client.models.oa.approval import FileValue
    from wecom_client.models.oa.approval import FormulaValue
    from wecom_client.models.oa.approval import Label
    from wecom_client.models.oa.approval import LocalizedHint
    from wecom_client.models.oa.approval import LocalizedName
    from wecom_client.models.oa.approval import LocalizedSummary
    from wecom_client.models.oa.approval import LocalizedText
    from wecom_client.models.oa.approval import LocationConfig
    from wecom_client.models.oa.approval import LocationValue
    from wecom_client.models.oa.approval import MemberValue
    from wecom_client.models.oa.approval import RelatedApproval
    from wecom_client.models.oa.approval import RelatedApprovalConfig
    from wecom_client.models.oa.approval import SelectedOption
    from wecom_client.models.oa.approval import SelectorConfig
    from wecom_client.models.oa.approval import SelectorOption
    from wecom_client.models.oa.approval import SelectorValue
    from wecom_client.models.oa.approval import TableConfig
    from wecom_client.models.oa.approval import TableRow
    from wecom_client.models.oa.approval import TemplateControl
    from wecom_client.models.oa.approval import TimeSlices
    from wecom_client.models.oa.approval import Tips
    from wecom_client.models.oa.approval import TipsContent
    from wecom_client.models.oa.approval import TipsLink
    from wecom_client.models.oa.approval import TipsPart
    from wecom_client.models.oa.approval import TipsPartContent
    from wecom_client.models.oa.approval import TipsPlainText
    from wecom_client.models.oa.approval import TipsText
    from wecom_client.models.oa.approval import VacationValue
    from wecom_client.models.oa.calendar import Attendee
    from wecom_client.models.oa.calendar import CalendarPublicRange
    from wecom_client.models.oa.calendar import CalendarShare
    from wecom_client.models.oa.calendar import Reminders
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


class NewCalendarDict(TypedDict):
    summary: str
    color: str
    description: NotRequired[str | None]
    shares: NotRequired[Sequence[CalendarShare | CalendarShareDict] | None]
    public_range: NotRequired[CalendarPublicRange | CalendarPublicRangeDict | None]
    admins: NotRequired[list[str] | None]
    set_as_default: NotRequired[bool | Literal[0, 1] | None]
    is_public: NotRequired[bool | Literal[0, 1] | None]
    is_corp_calendar: NotRequired[bool | Literal[0, 1] | None]


class CalendarUpdateDict(TypedDict):
    summary: str
    color: str
    cal_id: str
    description: NotRequired[str | None]
    shares: NotRequired[Sequence[CalendarShare | CalendarShareDict] | None]
    public_range: NotRequired[CalendarPublicRange | CalendarPublicRangeDict | None]
    admins: NotRequired[list[str] | None]


class CalendarShareDict(TypedDict):
    userid: str
    permission: NotRequired[int | None]


class CalendarPublicRangeDict(TypedDict):
    userids: NotRequired[list[str] | None]
    partyids: NotRequired[list[int] | None]


class NewScheduleDict(TypedDict):
    start_time: Time
    end_time: Time
    is_whole_day: NotRequired[bool | Literal[0, 1] | None]
    summary: NotRequired[str | None]
    description: NotRequired[str | None]
    location: NotRequired[str | None]
    admins: NotRequired[list[str] | None]
    attendees: NotRequired[Sequence[Attendee | AttendeeDict] | None]
    reminders: NotRequired[Reminders | RemindersDict | None]
    cal_id: NotRequired[str | None]


class ScheduleUpdateDict(TypedDict):
    start_time: Time
    end_time: Time
    schedule_id: str
    is_whole_day: NotRequired[bool | Literal[0, 1] | None]
    summary: NotRequired[str | None]
    description: NotRequired[str | None]
    location: NotRequired[str | None]
    admins: NotRequired[list[str] | None]
    attendees: NotRequired[Sequence[Attendee | AttendeeDict] | None]
    reminders: NotRequired[Reminders | RemindersDict | None]
    allow_active_join: NotRequired[bool | None]
    only_organizer_create_chat: NotRequired[bool | Literal[0, 1] | None]


class AttendeeDict(TypedDict):
    userid: str


class RemindersDict(TypedDict):
    is_remind: NotRequired[bool | Literal[0, 1] | None]
    remind_before_event_secs: NotRequired[int | None]
    remind_time_diffs: NotRequired[list[int] | None]
    is_repeat: NotRequired[bool | Literal[0, 1] | None]
    repeat_type: NotRequired[int | None]
    repeat_until: NotRequired[Time | None]
    is_custom_repeat: NotRequired[bool | Literal[0, 1] | None]
    repeat_interval: NotRequired[int | None]
    repeat_day_of_week: NotRequired[list[int] | None]
    repeat_day_of_month: NotRequired[list[int] | None]
    timezone: NotRequired[int | None]


class JournalFilterDict(TypedDict):
    key: Literal["creator", "department", "template_id"]
    value: str


class CoordinateDict(TypedDict):
    latitude: NotRequired[str | None]
    longitude: NotRequired[str | None]


class MeetingRoomRangeDict(TypedDict):
    user_list: NotRequired[list[str] | None]
    department_list: NotRequired[list[int] | None]


OaRemindersDict: TypeAlias = RemindersDict

ApprovalFilterDict: TypeAlias = (
    ApprovalTemplateFilterDict
    | ApprovalCreatorFilterDict
    | ApprovalDepartmentFilterDict
    | ApprovalStatusFilterDict
    | ApprovalKindFilterDict
)


alias_submodules(__name__, (
    "approval",
    "calendar",
    "journal",
    "meetingroom",
))
