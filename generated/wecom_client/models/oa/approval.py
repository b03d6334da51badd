# Generated from spec/api/oa/approval.yaml by codegen. Do not edit.
"""审批。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import IntString
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import TaggedUnion
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model

List = list


@model
class LocalizedText(Model):
    text: str
    """Text in that language."""
    lang: str
    """Language of the text, such as zh_CN (with an underscore) or en."""


@model
class LocalizedName(Model):
    text: str = field(max_chars=40)
    """Name in that language. In requests: at most 40 characters."""
    lang: str
    """Language of the name, such as zh_CN (with an underscore) or en."""


@model
class LocalizedHint(Model):
    text: str = field(max_chars=80)
    """Hint in that language. In requests: at most 80 characters."""
    lang: str
    """Language of the hint, such as zh_CN (with an underscore) or en."""


@model
class LocalizedSummary(Model):
    text: str = field(max_chars=20)
    """Line in that language. At most 20 characters."""
    lang: str
    """Language of the line, such as zh_CN (with an underscore) or en."""


@model
class Label(Model):
    """A text that a form shows; journals leave out the language."""

    text: str
    """The text."""
    lang: str | None = None
    """Language of the text, such as zh_CN or en."""


@model
class ApprovalFlow(Model):
    node_list: list[ApprovalFlowNode]
    """Nodes in their order."""


@model
class ApprovalFlowNode(Model):
    """`apv_rel` is needed if `type` is 1.

    `apv_rel` is needed if `type` is 3.
    """

    class Type:
        APPROVER: Final = 1
        IN_COPY: Final = 2
        HANDLER: Final = 3

    class ApvRel:
        ALL: Final = 1
        ANY_ONE: Final = 2
        ONE_AFTER_THE_OTHER: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("apv_rel",), when={"type": "1"}),
        FieldRule("requires", ("apv_rel",), when={"type": "3"}),
    )

    type: int = field(enum=(1, 2, 3))
    """Kind of node. One of 1 (approver), 2 (in copy), 3 (handler)."""
    apv_rel: int | None = field(default=None, enum=(1, 2, 3))
    """Who of several people must act; needed for type 1 and 3. One of 1 (all), 2 (any one), 3 (one after the
    other).
    """
    userid: list[str]
    """UserIDs of the people of the node."""


@model
class LegacyApprover(Model):
    class Attr:
        ANY_ONE: Final = 1
        ALL: Final = 2

    attr: int = field(enum=(1, 2))
    """Who of several people must approve. One of 1 (any one), 2 (all)."""
    userid: list[str]
    """UserIDs of the approvers."""


@model
class ApprovalSummary(Model):
    summary_info: list[LocalizedSummary]
    """The line in each language."""


@model
class ApplyData(Model):
    contents: list[ApplyContent]
    """Controls with their values."""


@model
class AppliedData(Model):
    contents: list[AppliedContent]
    """Controls with their values."""


@model
class ApplyContent(Model):
    control: str = field(enum=(
        "Text", "Textarea", "Number", "Money", "Date", "Selector", "Contact", "Tips", "File", "Table",
        "Attendance", "Vacation", "PunchCorrection", "Location", "RelatedApproval", "Formula", "DateRange",
        "BankAccount", "PhoneNumber", "SchoolContact", "Doc", "WedriveFile",
    ))
    """Kind of control. One of Text (one line of text), Textarea (text), Number (number), Money (amount), Date
    (date or time), Selector (options), Contact (members or departments), Tips (instructions), File
    (files), Table (rows of controls), Attendance (business trip, outing or overtime), Vacation (leave),
    PunchCorrection (check-in correction), Location (place), RelatedApproval (other approvals), Formula
    (computed value), DateRange (duration), BankAccount (bank account), PhoneNumber (telephone number),
    SchoolContact (students or classes), Doc (documents), WedriveFile (files in WeDrive).
    """
    id: str
    """Id of the control in the template."""
    value: ApplyValue
    """The value; the field that belongs to the kind of control is set."""
    title: list[Label] | None = None
    """Name of the control in each language."""


@model
class AppliedContent(Model):
    control: str = field(enum=(
        "Text", "Textarea", "Number", "Money", "Date", "Selector", "Contact", "Tips", "File", "Table",
        "Attendance", "Vacation", "PunchCorrection", "Location", "RelatedApproval", "Formula", "DateRange",
        "BankAccount", "PhoneNumber", "SchoolContact", "Doc", "WedriveFile",
    ))
    """Kind of control. One of Text (one line of text), Textarea (text), Number (number), Money (amount), Date
    (date or time), Selector (options), Contact (members or departments), Tips (instructions), File
    (files), Table (rows of controls), Attendance (business trip, outing or overtime), Vacation (leave),
    PunchCorrection (check-in correction), Location (place), RelatedApproval (other approvals), Formula
    (computed value), DateRange (duration), BankAccount (bank account), PhoneNumber (telephone number),
    SchoolContact (students or classes), Doc (documents), WedriveFile (files in WeDrive).
    """
    id: str
    """Id of the control in the template."""
    value: AppliedValue
    """Value of the control."""
    title: list[Label] | None = None
    """Name of the control in each language."""
    require: Flag | None = None
    """Whether the control must be filled in."""
    hidden: Flag | None = None
    """Whether the control is hidden."""
    display: Flag | None = None
    """Whether the control is shown."""


@model
class ApplyValue(Model):
    """Value of a control."""

    text: str | None = None
    """Value of Text (without line breaks) and Textarea."""
    new_number: str | None = None
    """Value of Number."""
    new_money: str | None = None
    """Value of Money."""
    date: DateValue | None = None
    """Value of Date."""
    selector: SelectorValue | None = None
    """Value of Selector."""
    members: list[MemberValue] | None = None
    """Members, value of Contact."""
    departments: list[DepartmentValue] | None = None
    """Departments, value of Contact."""
    files: list[FileValue] | None = None
    """Value of File."""
    children: list[TableRow] | None = None
    """Rows of Table, at least one; an empty row has all its controls with empty values."""
    date_range: DateRangeValue | None = None
    """Value of DateRange."""
    vacation: VacationValue | None = None
    """Value of Vacation."""
    attendance: AttendanceValue | None = None
    """Value of Attendance."""
    location: LocationValue | None = None
    """Value of Location."""
    related_approval: list[RelatedApproval] | None = None
    """Value of RelatedApproval."""
    formula: FormulaValue | None = None
    """Value of Formula; computed by the server."""
    bank_account: BankAccountValue | None = None
    """Value of BankAccount."""


@model
class AppliedValue(Model):
    """Value of a control; the fields of other kinds are empty lists."""

    text: str | None = None
    """Value of Text (without line breaks) and Textarea."""
    new_number: str | None = None
    """Value of Number."""
    new_money: str | None = None
    """Value of Money."""
    date: AppliedDate | None = None
    """Value of Date."""
    selector: AppliedSelector | None = None
    """Value of Selector."""
    members: list[MemberValue] | None = None
    """Members, value of Contact."""
    departments: list[DepartmentValue] | None = None
    """Departments, value of Contact."""
    files: list[FileValue] | None = None
    """Value of File."""
    children: list[AppliedRow] | None = None
    """Rows of Table."""
    date_range: AppliedDateRange | None = None
    """Value of DateRange."""
    vacation: AppliedVacation | None = None
    """Value of Vacation."""
    attendance: AppliedAttendance | None = None
    """Value of Attendance."""
    location: LocationValue | None = None
    """Value of Location."""
    related_approval: list[AppliedApproval] | None = None
    """Value of RelatedApproval."""
    formula: FormulaValue | None = None
    """Value of Formula; computed by the server."""
    bank_account: BankAccountValue | None = None
    """Value of BankAccount."""
    punch_correction: PunchCorrectionValue | None = None
    """Value of PunchCorrection."""
    new_tips: Tips | None = None
    """Text of Tips."""
    tips: list[Tips] | None = field(default=None, deprecated="Read new_tips instead.")
    """Text of Tips. Deprecated: Read new_tips instead."""
    students: list[SchoolContactValue] | None = None
    """Students, value of SchoolContact."""
    classes: list[SchoolContactValue] | None = None
    """Classes, value of SchoolContact."""
    docs: list[DocValue] | None = None
    """Value of Doc."""
    wedrive_files: list[WedriveFileValue] | None = None
    """Value of WedriveFile."""
    stat_field: list[Any] | None = None
    """Statistics of a Table."""
    sum_field: list[Any] | None = None
    """Sums of a Table."""


@model
class DateValue(Model):
    type: str = field(enum=("day", "hour", "month", "minute"))
    """Precision; the same as in the template. One of day (date), hour (date and time), month (month), minute
    (time of the day).
    """
    s_timestamp: IntString
    """Unix time; seconds since midnight for the type minute."""


@model
class AppliedDate(Model):
    type: str = field(enum=("day", "hour", "month", "minute"))
    """Precision; the same as in the template. One of day (date), hour (date and time), month (month), minute
    (time of the day).
    """
    s_timestamp: IntString
    """Unix time; seconds since midnight for the type minute."""
    timezone_info: TimezoneInfo | None = None
    """Time zone; only where it is not UTC+8."""


@model
class TimezoneInfo(Model):
    zone_offset: int | None = None
    """Offset with the sign reversed, -9 for UTC+9."""
    zone_desc: str | None = None
    """Name such as UTC+9."""


@model
class SelectorValue(Model):
    type: str = field(enum=("single", "multi"))
    """How many options may be chosen. One of single (single choice), multi (multiple choice)."""
    options: list[SelectedOption]
    """The options that were chosen."""
    exp_type: int | None = None
    """Not explained by the documentation, which shows 0."""


@model
class AppliedSelector(Model):
    type: str = field(enum=("single", "multi"))
    """How many options may be chosen. One of single (single choice), multi (multiple choice)."""
    options: list[SelectedOption]
    """The options that were chosen."""
    exp_type: int | None = None
    """Not explained by the documentation, which shows 0."""
    op_relations: list[SelectorRelation] | None = None
    """Controls that depend on the choice."""


@model
class SelectedOption(Model):
    key: str
    """Key of the option in the template; for Vacation the id of the kind of leave."""
    value: list[Label] | None = None
    """Text of the option in each language."""


@model
class MemberValue(Model):
    userid: str
    """UserID of the member."""
    name: str | None = None
    """Name of the member."""


@model
class DepartmentValue(Model):
    openapi_id: IntString
    """Id of the department."""
    name: str | None = None
    """Name of the department."""


@model
class FileValue(Model):
    file_id: str
    """media_id of the file; empty for files in WeDrive."""
    file_name: str | None = None
    """Name of the file."""
    file_size: int | str | None = field(default=None, converts=True)
    """Size of the file in bytes; may be an empty string."""
    file_type: str | None = None
    """Type of the file."""
    file_url: str | None = None
    """Address of the file."""


@model
class TableRow(Model):
    list: List[ApplyContent]
    """All controls of the row with their values."""


@model
class AppliedRow(Model):
    list: List[AppliedContent]
    """Controls of the row with their values."""


@model
class DateRangeValue(Model):
    type: str | None = field(default=None, enum=("day", "halfday", "hour"))
    """Precision. One of day (days), halfday (half days), hour (hours)."""
    new_begin: Timestamp
    """Start as Unix time; midnight or noon for half days."""
    new_end: Timestamp
    """End as Unix time; midnight or noon for half days."""
    new_duration: int | None = None
    """Length in seconds. In requests: may be left out where slice_info is given."""


@model
class AppliedDateRange(Model):
    type: str | None = field(default=None, enum=("day", "halfday", "hour"))
    """Precision. One of day (days), halfday (half days), hour (hours)."""
    new_begin: Timestamp
    """Start as Unix time; midnight or noon for half days."""
    new_end: Timestamp
    """End as Unix time; midnight or noon for half days."""
    new_duration: int | None = None
    """Length in seconds."""
    perday_duration: int | None = None
    """Seconds that count as one day."""
    timezone_info: TimezoneInfo | None = None
    """Time zone; only where it is not UTC+8."""


@model
class VacationValue(Model):
    selector: SelectorValue
    """Kind of leave, one of those in the company's leave settings."""
    attendance: AttendanceValue
    """When the leave is."""


@model
class AppliedVacation(Model):
    selector: AppliedSelector
    """Kind of leave."""
    attendance: AppliedAttendance
    """When the leave is."""


@model
class AttendanceValue(Model):
    class Type:
        LEAVE: Final = 1
        CHECK_IN_CORRECTION: Final = 2
        BUSINESS_TRIP: Final = 3
        OUTING: Final = 4
        OVERTIME: Final = 5

    type: int = field(enum=(1, 2, 3, 4, 5))
    """What the time is for. One of 1 (leave), 2 (check-in correction), 3 (business trip), 4 (outing), 5
    (overtime).
    """
    date_range: DateRangeValue
    """From when to when; overtime spans at most 7 days."""
    slice_info: TimeSlices | None = None
    """Time spent on each day."""


@model
class AppliedAttendance(Model):
    class Type:
        LEAVE: Final = 1
        CHECK_IN_CORRECTION: Final = 2
        BUSINESS_TRIP: Final = 3
        OUTING: Final = 4
        OVERTIME: Final = 5

    type: int = field(enum=(1, 2, 3, 4, 5))
    """What the time is for. One of 1 (leave), 2 (check-in correction), 3 (business trip), 4 (outing), 5
    (overtime).
    """
    date_range: AppliedDateRange
    """From when to when."""
    slice_info: AppliedSlices | None = None
    """Time spent on each day."""


@model
class TimeSlices(Model):
    day_items: list[DaySlice]
    """The days."""
    duration: int | None = None
    """Total in seconds."""


@model
class AppliedSlices(Model):
    class State:
        COMPUTED: Final = 1
        CHANGED_BY_THE_USER: Final = 2

    day_items: list[AppliedDaySlice]
    """The days."""
    duration: int | None = None
    """Total in seconds."""
    state: int | None = field(default=None, enum=(1, 2))
    """Where the total comes from. One of 1 (computed), 2 (changed by the user)."""


@model
class DaySlice(Model):
    daytime: Time = field(converts=True)
    """Midnight of the day (UTC+8) as Unix time."""
    duration: int
    """Seconds on that day: a multiple of 360 for hours, of 43200 for half days, of 8640 for half days of
    overtime.
    """


@model
class AppliedDaySlice(Model):
    daytime: Timestamp
    """Midnight of the day (UTC+8) as Unix time."""
    duration: int
    """Seconds on that day."""
    time_sections: list[Any] | None = None
    """Parts of the day."""


@model
class PunchCorrectionValue(Model):
    state: str
    """What was wrong, such as a missing check-in."""
    time: Timestamp | None = None
    """Time of the correction as Unix time."""
    version: int | None = None
    """1 where daymonthyear is set."""
    daymonthyear: Timestamp | None = None
    """Midnight of the corrected day as Unix time."""


@model
class JournalContent(Model):
    control: str = field(enum=(
        "Text", "Textarea", "Number", "Money", "Date", "Selector", "Contact", "Tips", "File", "Table",
        "Attendance", "Vacation", "PunchCorrection", "Location", "RelatedApproval", "Formula", "DateRange",
        "BankAccount", "PhoneNumber", "SchoolContact", "Doc", "WedriveFile",
    ))
    """Kind of control. One of Text (one line of text), Textarea (text), Number (number), Money (amount), Date
    (date or time), Selector (options), Contact (members or departments), Tips (instructions), File
    (files), Table (rows of controls), Attendance (business trip, outing or overtime), Vacation (leave),
    PunchCorrection (check-in correction), Location (place), RelatedApproval (other approvals), Formula
    (computed value), DateRange (duration), BankAccount (bank account), PhoneNumber (telephone number),
    SchoolContact (students or classes), Doc (documents), WedriveFile (files in WeDrive).
    """
    id: str
    """Id of the control in the template."""
    value: JournalValue
    """Value of the control."""
    title: list[Label] | None = None
    """Name of the control in each language."""


@model
class JournalRow(Model):
    list: List[JournalContent]
    """Controls of the row with their values."""


@model
class JournalValue(Model):
    """Value of a control of a journal; the fields of other kinds are empty lists."""

    text: str | None = None
    """Value of Text and Textarea."""
    new_number: str | None = None
    """Value of Number."""
    new_money: str | None = None
    """Value of Money."""
    date: DateValue | None = None
    """Value of Date."""
    selector: SelectorValue | None = None
    """Value of Selector."""
    members: list[MemberValue] | None = None
    """Members, value of Contact."""
    departments: list[DepartmentValue] | None = None
    """Departments, value of Contact."""
    files: list[JournalFile] | None = None
    """Value of File."""
    children: list[JournalRow] | None = None
    """Rows of Table."""
    date_range: DateRangeValue | None = None
    """Value of DateRange."""
    location: JournalLocation | None = None
    """Value of Location."""
    formula: FormulaValue | None = None
    """Value of Formula."""
    students: list[SchoolContactValue] | None = None
    """Students, value of SchoolContact."""
    classes: list[SchoolContactValue] | None = None
    """Classes, value of SchoolContact."""
    docs: list[DocValue] | None = None
    """Value of Doc; journals hold none from client 4.0.20 on."""
    wedrive_files: list[WedriveFileValue] | None = None
    """Value of WedriveFile."""
    related_approval: list[Any] | None = None
    """An empty list."""
    tips: list[Any] | None = None
    """An empty list."""
    stat_field: list[Any] | None = None
    """Statistics of a Table."""
    sum_field: list[Any] | None = None
    """Sums of a Table."""


@model
class JournalFile(Model):
    file_id: str
    """media_id of the file."""


@model
class JournalLocation(Model):
    latitude: str
    """Latitude with six decimals."""
    longitude: str
    """Longitude with six decimals."""
    title: str
    """Name of the place."""
    address: str | None = None
    """Address of the place."""
    time: Timestamp | None = field(default=None, deprecated="The page has dropped it; leave it out.")
    """When the place was chosen. Deprecated: The page has dropped it; leave it out."""


@model
class LocationValue(Model):
    latitude: str
    """Latitude with six decimals."""
    longitude: str
    """Longitude with six decimals."""
    title: str
    """Name of the place."""
    address: str | None = None
    """Address of the place."""
    time: Timestamp | None = None
    """When the place was chosen, as Unix time."""


@model
class RelatedApproval(Model):
    sp_no: str
    """Number of the approval."""


@model
class AppliedApproval(Model):
    class SpStatus:
        IN_APPROVAL: Final = 1
        APPROVED: Final = 2
        REJECTED: Final = 3
        WITHDRAWN: Final = 4
        WITHDRAWN_AFTER_APPROVAL: Final = 6
        DELETED: Final = 7
        PAID: Final = 10

    sp_no: str
    """Number of the approval."""
    template_names: list[LocalizedText] | None = None
    """Names of its template."""
    sp_status: int | None = field(default=None, enum=(1, 2, 3, 4, 6, 7, 10))
    """Status of the approval. One of 1 (in approval), 2 (approved), 3 (rejected), 4 (withdrawn), 6 (withdrawn
    after approval), 7 (deleted), 10 (paid).
    """
    name: str | None = None
    """Name of its applicant."""
    create_time: Timestamp | None = None
    """When it was submitted, as Unix time."""


@model
class FormulaValue(Model):
    value: str
    """The result."""


@model
class BankAccountValue(Model):
    class AccountType:
        COMPANY: Final = 1
        PERSONAL: Final = 2

    account_type: int = field(enum=(1, 2))
    """Kind of account. One of 1 (company), 2 (personal)."""
    account_name: str
    """Name of the holder."""
    account_number: str
    """Number of the account."""
    remark: str | None = None
    """Remark on the account."""
    bank: Bank
    """Bank that keeps the account."""


@model
class Bank(Model):
    bank_alias: str | None = None
    """Name of the bank."""
    bank_alias_code: str | None = None
    """Code of the bank."""
    province: str | None = None
    """Province of the bank."""
    province_code: int | None = None
    """Code of the province."""
    city: str | None = None
    """City of the bank."""
    city_code: int | None = None
    """Code of the city."""
    bank_branch_name: str | None = None
    """Name of the branch."""
    bank_branch_id: str | None = None
    """Clearing number of the branch."""


@model
class SchoolContactValue(Model):
    name: str | None = None
    """Name of the student or class."""


@model
class DocValue(Model):
    docid: str | None = None
    """Id of the document."""
    doc_url: str | None = None
    """Address of the document."""


@model
class WedriveFileValue(Model):
    fileid: str | None = None
    """Id of the file, for oa/journal/download_wedrive_file."""


@model
class ApprovalFilter(Model):
    """What approvals are compared with; each case has a value of its own."""

    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("key", {
        "template_id": "ApprovalTemplateFilter", "creator": "ApprovalCreatorFilter",
        "department": "ApprovalDepartmentFilter", "sp_status": "ApprovalStatusFilter",
        "record_type": "ApprovalKindFilter",
    })

    key: str = field(enum=("template_id", "creator", "department", "sp_status", "record_type"))
    """What is compared. One of template_id, creator, department, sp_status, record_type."""


@model
class ApprovalTemplateFilter(ApprovalFilter):
    """A case of `ApprovalFilter`."""

    key: str = field(default="template_id", enum=(
        "template_id", "creator", "department", "sp_status", "record_type",
    ))
    value: str
    """Id of the template."""


@model
class ApprovalCreatorFilter(ApprovalFilter):
    """A case of `ApprovalFilter`."""

    key: str = field(default="creator", enum=(
        "template_id", "creator", "department", "sp_status", "record_type",
    ))
    value: str
    """UserID of the applicant."""


@model
class ApprovalDepartmentFilter(ApprovalFilter):
    """A case of `ApprovalFilter`."""

    key: str = field(default="department", enum=(
        "template_id", "creator", "department", "sp_status", "record_type",
    ))
    value: IntString
    """Id of the applicant's department."""


@model
class ApprovalStatusFilter(ApprovalFilter):
    """A case of `ApprovalFilter`."""

    key: str = field(default="sp_status", enum=(
        "template_id", "creator", "department", "sp_status", "record_type",
    ))
    value: IntString = field(enum=(1, 2, 3, 4, 6, 7, 10))
    """Status. One of 1 (in approval), 2 (approved), 3 (rejected), 4 (withdrawn), 6 (withdrawn after
    approval), 7 (deleted), 10 (paid).
    """


@model
class ApprovalKindFilter(ApprovalFilter):
    """A case of `ApprovalFilter`."""

    key: str = field(default="record_type", enum=(
        "template_id", "creator", "department", "sp_status", "record_type",
    ))
    value: IntString = field(enum=(1, 2, 3, 4, 5, 6, 7, 8, 9))
    """Kind of approval; approvals since 31 May 2021 have one. One of 1 (leave), 2 (check-in correction), 3
    (business trip), 4 (outing), 5 (overtime), 6 (shift change), 7 (meeting room), 8 (refund), 9 (red
    packet expenses).
    """


@model
class Approval(Model):
    class SpStatus:
        IN_APPROVAL: Final = 1
        APPROVED: Final = 2
        REJECTED: Final = 3
        WITHDRAWN: Final = 4
        WITHDRAWN_AFTER_APPROVAL: Final = 6
        DELETED: Final = 7
        PAID: Final = 10

    sp_no: str
    """Number of the approval."""
    sp_name: str
    """Name of the template."""
    sp_status: int = field(enum=(1, 2, 3, 4, 6, 7, 10))
    """Status of the approval. One of 1 (in approval), 2 (approved), 3 (rejected), 4 (withdrawn), 6 (withdrawn
    after approval), 7 (deleted), 10 (paid).
    """
    template_id: str
    """Id of the template."""
    apply_time: Timestamp
    """When it was submitted, as Unix time."""
    applyer: Applicant | None = None
    """Who submitted it; missing for several applicants."""
    batch_applyer: list[UserRef] | None = None
    """Applicants of an approval for several people."""
    sp_record: list[ApprovalRecord] | None = None
    """Nodes of the flow, one entry for each."""
    notifyer: list[UserRef] | None = None
    """People in copy."""
    apply_data: AppliedData
    """What the applicant filled in."""
    comments: list[ApprovalComment] | None = None
    """The comments."""
    process_list: ApprovalProcess | None = None
    """Nodes of the flow."""


@model
class Applicant(Model):
    userid: str
    """UserID of the applicant."""
    partyid: int | None = field(default=None, as_text=True)
    """Department of the applicant."""


@model
class UserRef(Model):
    userid: str
    """UserID of the member."""


@model
class ApprovalRecord(Model):
    class SpStatus:
        IN_APPROVAL: Final = 1
        APPROVED: Final = 2
        REJECTED: Final = 3
        PASSED_ON: Final = 4
        RETURNED: Final = 11
        APPROVER_ADDED: Final = 12
        APPROVED_AND_APPROVER_ADDED: Final = 13

    class Approverattr:
        ANY_ONE: Final = 1
        ALL: Final = 2

    sp_status: int = field(enum=(1, 2, 3, 4, 11, 12, 13))
    """Status of the node. One of 1 (in approval), 2 (approved), 3 (rejected), 4 (passed on), 11 (returned),
    12 (approver added), 13 (approved and approver added).
    """
    approverattr: int = field(enum=(1, 2))
    """Who of several approvers must approve. One of 1 (any one), 2 (all)."""
    details: list[ApprovalRecordDetail]
    """The approvers of the node."""


@model
class ApprovalRecordDetail(Model):
    class SpStatus:
        IN_APPROVAL: Final = 1
        APPROVED: Final = 2
        REJECTED: Final = 3
        PASSED_ON: Final = 4
        RETURNED: Final = 11
        APPROVER_ADDED: Final = 12
        APPROVED_AND_APPROVER_ADDED: Final = 13

    approver: UserRef
    """The approver."""
    sp_status: int = field(enum=(1, 2, 3, 4, 11, 12, 13))
    """What the approver decided. One of 1 (in approval), 2 (approved), 3 (rejected), 4 (passed on), 11
    (returned), 12 (approver added), 13 (approved and approver added).
    """
    speech: str | None = None
    """What the approver wrote."""
    sptime: Timestamp | None = None
    """When the approver decided, as Unix time; 0 if not yet."""
    media_id: list[str] | None = None
    """Files of the approver; those in WeDrive cannot be fetched."""


@model
class ApprovalComment(Model):
    commentid: str
    """Id of the comment."""
    commentUserInfo: UserRef
    """Who wrote it."""
    commentcontent: str
    """Text of the comment."""
    commenttime: Timestamp
    """When it was written, as Unix time."""
    media_id: list[str] | None = None
    """Files of the comment; those in WeDrive cannot be fetched."""


@model
class ApprovalProcess(Model):
    node_list: list[ApprovalProcessNode]
    """Nodes of the process."""


@model
class ApprovalProcessNode(Model):
    class NodeType:
        APPROVER: Final = 1
        IN_COPY: Final = 2
        HANDLER: Final = 3

    class SpStatus:
        IN_APPROVAL: Final = 1
        APPROVED: Final = 2
        REJECTED: Final = 3
        PASSED_ON: Final = 4
        RETURNED: Final = 11
        APPROVER_ADDED: Final = 12
        APPROVED_AND_APPROVER_ADDED: Final = 13
        HANDLED: Final = 14
        TRANSFERRED: Final = 15

    class ApvRel:
        ALL: Final = 1
        ANY_ONE: Final = 2
        ONE_AFTER_THE_OTHER: Final = 3

    node_type: int = field(enum=(1, 2, 3))
    """Kind of node. One of 1 (approver), 2 (in copy), 3 (handler)."""
    sp_status: int | None = field(default=None, enum=(1, 2, 3, 4, 11, 12, 13, 14, 15))
    """State of the node. One of 1 (in approval), 2 (approved), 3 (rejected), 4 (passed on), 11 (returned), 12
    (approver added), 13 (approved and approver added), 14 (handled), 15 (transferred).
    """
    apv_rel: int | None = field(default=None, enum=(1, 2, 3))
    """Who of several people must act. One of 1 (all), 2 (any one), 3 (one after the other)."""
    sub_node_list: list[ApprovalSubNode]
    """The people of the node."""


@model
class ApprovalSubNode(Model):
    class SpYj:
        IN_APPROVAL: Final = 1
        APPROVED: Final = 2
        REJECTED: Final = 3
        PASSED_ON: Final = 4
        RETURNED: Final = 11
        APPROVER_ADDED: Final = 12
        APPROVED_AND_APPROVER_ADDED: Final = 13
        HANDLED: Final = 14
        TRANSFERRED: Final = 15

    userid: str
    """UserID of the person."""
    sp_yj: int | None = field(default=None, enum=(1, 2, 3, 4, 11, 12, 13, 14, 15))
    """What the person did. One of 1 (in approval), 2 (approved), 3 (rejected), 4 (passed on), 11 (returned),
    12 (approver added), 13 (approved and approver added), 14 (handled), 15 (transferred).
    """
    speech: str | None = field(default=None, aliases=("Speech",))
    """What the person wrote."""
    sptime: Timestamp | None = field(default=None, aliases=("Sptime",))
    """When the person acted, as Unix time; 0 if not yet."""
    media_ids: list[str] | None = None
    """Files of the person; those in WeDrive cannot be fetched."""


@model
class TemplateContent(Model):
    controls: list[TemplateControl]
    """Controls in the order in which they are shown."""


@model
class TemplateControl(Model):
    property: ControlProperty
    """What all kinds of controls have."""
    config: ControlConfig | None = None
    """Settings of this kind of control; Text, Textarea, Number, Money, Vacation, BankAccount and PhoneNumber
    need none.
    """


@model
class ControlProperty(Model):
    control: str = field(enum=(
        "Text", "Textarea", "Number", "Money", "Date", "Selector", "Contact", "Tips", "File", "Table",
        "Location", "RelatedApproval", "Formula", "DateRange", "PhoneNumber", "Vacation", "Attendance",
        "PunchCorrection", "BankAccount",
    ))
    """Kind of control; Formula and PunchCorrection cannot be created. One of Text (one line of text),
    Textarea (text), Number (number), Money (amount), Date (date or time), Selector (options), Contact
    (members or departments), Tips (instructions), File (files), Table (rows of controls), Location
    (place), RelatedApproval (other approvals), Formula (computed value), DateRange (duration), PhoneNumber
    (telephone number), Vacation (leave), Attendance (business trip, outing or overtime), PunchCorrection
    (check-in correction), BankAccount (bank account).
    """
    id: str
    """Id, unique in the template, made of the kind and a number such as Text-01."""
    title: list[LocalizedName]
    """Name, unique in the template; fixed for Attendance."""
    placeholder: list[LocalizedHint] | None = None
    """Hint for the applicant; not for Vacation and Attendance."""
    require: Flag | None = None
    """Whether it must be filled in; Vacation and Attendance always must. In requests: default: 0."""
    un_print: Flag | None = None
    """Whether it is left out of prints; Vacation and Attendance never are. In requests: default: 0."""


@model
class ControlConfig(Model):
    date: DateConfig | None = None
    """Settings of Date."""
    selector: SelectorConfig | None = None
    """Settings of Selector."""
    contact: ContactConfig | None = None
    """Settings of Contact."""
    tips: Tips | None = None
    """Text of Tips."""
    file: FileConfig | None = None
    """Settings of File."""
    table: TableConfig | None = None
    """Settings of Table."""
    attendance: AttendanceConfig | None = None
    """Settings of Attendance."""
    location: LocationConfig | None = None
    """Settings of Location."""
    related_approval: RelatedApprovalConfig | None = None
    """Settings of RelatedApproval."""
    date_range: DurationConfig | None = None
    """Settings of DateRange."""


@model
class TemplateDetail(Model):
    controls: list[TemplateControlDetail]
    """Controls in the order in which they are shown."""


@model
class TemplateControlDetail(Model):
    property: ControlProperty
    """Properties of the control."""
    config: ControlDetail | None = None
    """Settings of this kind of control."""


@model
class ControlDetail(Model):
    date: DateConfig | None = None
    """Settings of Date."""
    selector: SelectorDetail | None = None
    """Settings of Selector."""
    contact: ContactConfig | None = None
    """Settings of Contact."""
    tips: Tips | None = None
    """Text of Tips."""
    file: FileConfig | None = None
    """Settings of File."""
    table: TableDetail | None = None
    """Settings of Table."""
    attendance: AttendanceConfig | None = None
    """Settings of Attendance."""
    location: LocationConfig | None = None
    """Settings of Location."""
    related_approval: RelatedApprovalConfig | None = None
    """Settings of RelatedApproval."""
    date_range: DurationConfig | None = None
    """Settings of DateRange."""
    vacation_list: VacationList | None = None
    """Kinds of leave."""


@model
class DateConfig(Model):
    type: str = field(enum=("day", "hour"))
    """Precision. One of day (date), hour (date and time)."""


@model
class SelectorConfig(Model):
    type: str = field(enum=("single", "multi"))
    """How many options may be chosen. One of single (single choice), multi (multiple choice)."""
    options: list[SelectorOption]
    """All options."""


@model
class SelectorDetail(Model):
    type: str = field(enum=("single", "multi"))
    """How many options may be chosen. One of single (single choice), multi (multiple choice)."""
    options: list[SelectorOption]
    """All options."""
    exp_type: int | None = None
    """Not explained by the documentation, which shows 0."""
    op_relations: list[SelectorRelation] | None = None
    """Controls that depend on the choice."""


@model
class SelectorOption(Model):
    key: str
    """Key of the option, used when an approval is submitted."""
    value: list[LocalizedText] | LocalizedText = field(converts=True)
    """Text of the option; one text is sent, a list comes back."""


@model
class SelectorRelation(Model):
    key: str | None = None
    """Key of the option."""
    relation_list: list[ControlRelation] | None = None
    """Controls that depend on the option."""


@model
class ControlRelation(Model):
    class Action:
        SHOWN_OR_HIDDEN: Final = 1

    related_control_id: str | None = None
    """Id of the control."""
    action: int | None = field(default=None, enum=(1,))
    """What happens to it. One of 1 (shown or hidden)."""


@model
class ContactConfig(Model):
    type: str = field(enum=("single", "multi"))
    """How many may be chosen. One of single (single choice), multi (multiple choice)."""
    mode: str = field(enum=("user", "department"))
    """What is chosen. One of user (members), department (departments)."""


@model
class Tips(Model):
    tips_content: list[TipsContent]
    """The text in each language."""


@model
class TipsContent(Model):
    text: TipsText
    """The text."""
    lang: str
    """Language of the text, such as zh_CN or en."""


@model
class TipsText(Model):
    sub_text: list[TipsPart]
    """Its parts. In requests: at most one link; text and link titles together have at most 800 characters."""


@model
class TipsPart(Model):
    class Type:
        TEXT: Final = 1
        LINK: Final = 2

    type: int = field(enum=(1, 2))
    """Kind of part. One of 1 (text), 2 (link)."""
    content: TipsPartContent
    """The part."""


@model
class TipsPartContent(Model):
    plain_text: TipsPlainText | None = None
    """Text, for type 1."""
    link: TipsLink | None = None
    """Link, for type 2."""


@model
class TipsPlainText(Model):
    content: str
    """The text."""


@model
class TipsLink(Model):
    title: str
    """Title of the link."""
    url: str = field(max_chars=600)
    """Address of the link. In requests: at most 600 characters."""


@model
class FileConfig(Model):
    is_only_photo: Flag | None = None
    """Whether only photos taken at once are allowed."""


@model
class TableConfig(Model):
    class PrintFormat:
        MERGED_INTO_ONE_ROW: Final = 0
        ONE_ROW_EACH: Final = 1

    children: list[TemplateControl]
    """Controls of a row, at least one; no Table, Vacation or Attendance."""
    print_format: int | None = field(default=None, enum=(0, 1))
    """How rows are printed. One of 0 (merged into one row), 1 (one row each)."""


@model
class TableDetail(Model):
    class PrintFormat:
        MERGED_INTO_ONE_ROW: Final = 0
        ONE_ROW_EACH: Final = 1

    children: list[TemplateControlDetail]
    """Controls of a row."""
    print_format: int | None = field(default=None, enum=(0, 1))
    """How rows are printed. One of 0 (merged into one row), 1 (one row each)."""
    stat_field: list[Any] | None = None
    """Statistics."""


@model
class AttendanceConfig(Model):
    class Type:
        LEAVE: Final = 1
        BUSINESS_TRIP: Final = 3
        OUTING: Final = 4
        OVERTIME: Final = 5

    type: int = field(enum=(1, 3, 4, 5))
    """What the time is for. One of 1 (leave), 3 (business trip), 4 (outing), 5 (overtime). In requests: leave
    cannot be created.
    """
    date_range: DurationConfig
    """How the time is chosen."""


@model
class DurationConfig(Model):
    class OfficialHoliday:
        CALENDAR_DAYS: Final = 0
        WORKDAYS: Final = 1

    type: str = field(enum=("hour", "halfday"))
    """Precision. One of hour (to the minute), halfday (half days)."""
    official_holiday: int | None = field(default=None, enum=(0, 1))
    """Which days count. One of 0 (calendar days), 1 (workdays)."""
    perday_duration: int | None = field(default=None, min=1, max=86400)
    """Seconds that count as one day. In requests: 1 to 86400."""


@model
class VacationList(Model):
    item: list[VacationListItem]
    """Kinds of leave."""


@model
class VacationListItem(Model):
    id: int
    """Id of the kind of leave."""
    name: list[LocalizedText]
    """Its name in each language."""


@model
class LocationConfig(Model):
    distance: int = field(enum=(100, 200, 300))
    """How far the chosen place may be away in metres. One of 100, 200, 300."""


@model
class RelatedApprovalConfig(Model):
    template_id: list[str] | None = None
    """Templates whose approvals may be chosen. In requests: all if left out."""


@model
class OaGettemplatedetailRequest(Model):
    """Parameters of `client.oa.gettemplatedetail`."""

    template_id: str


@model
class OaGettemplatedetailResponse(Response):
    """Answer of `client.oa.gettemplatedetail`."""

    template_names: list[LocalizedText] | None = None
    """Names of the template in the languages that are set up."""
    template_content: TemplateDetail
    """Controls of the template."""


@model
class OaApprovalCopytemplateRequest(Model):
    """Parameters of `client.oa.approval.copytemplate`."""

    open_template_id: str


@model
class OaApprovalCopytemplateResponse(Response):
    """Answer of `client.oa.approval.copytemplate`."""

    template_id: str
    """Id of the copy in this company; each company has another one."""


@model
class OaApplyeventRequest(Model):
    """Parameters of `client.oa.applyevent`."""

    class NotifyType:
        WHEN_SUBMITTED: Final = 1
        WHEN_APPROVED: Final = 2
        BOTH: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("process",), when={"use_template_approver": "0"},
    ),)

    creator_userid: str
    template_id: str
    use_template_approver: int = field(enum=(0, 1))
    apply_data: ApplyData
    summary_list: list[ApprovalSummary] = field(max_items=3)
    choose_department: int | None = None
    process: ApprovalFlow | None = None
    approver: list[LegacyApprover] | None = field(default=None, deprecated="Send process instead.")
    notifyer: list[str] | None = field(default=None, deprecated="Send process instead.")
    notify_type: int | None = field(default=None, enum=(1, 2, 3))


@model
class OaApplyeventResponse(Response):
    """Answer of `client.oa.applyevent`."""

    sp_no: str
    """Number of the approval."""


@model
class OaGetapprovalinfoRequest(Model):
    """Parameters of `client.oa.getapprovalinfo`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("starttime", "endtime"), limits={"days": 31}),
        FieldRule("exclusive", ("new_cursor", "cursor")),
    )

    starttime: IntString
    endtime: IntString
    new_cursor: str | None = None
    size: int = field(max=100)
    filters: list[ApprovalFilter] | None = None
    cursor: int | None = field(default=None, deprecated="Being removed; send new_cursor instead.")


@model
class OaGetapprovalinfoResponse(Response):
    """Answer of `client.oa.getapprovalinfo`."""

    sp_no_list: list[str]
    """Numbers of the approvals."""
    new_next_cursor: str | None = None
    """Cursor of the next page; missing on the last one."""
    next_cursor: int | None = field(default=None, deprecated="Being removed; read new_next_cursor instead.")
    """Cursor of the next page. Deprecated: Being removed; read new_next_cursor instead."""


@model
class OaGetapprovaldetailRequest(Model):
    """Parameters of `client.oa.getapprovaldetail`."""

    sp_no: str | int = field(converts=True)


@model
class OaGetapprovaldetailResponse(Response):
    """Answer of `client.oa.getapprovaldetail`."""

    info: Approval
    """The approval."""


@model
class OaApprovalCreateTemplateRequest(Model):
    """Parameters of `client.oa.approval.create_template`."""

    template_name: list[LocalizedName]
    template_content: TemplateContent


@model
class OaApprovalCreateTemplateResponse(Response):
    """Answer of `client.oa.approval.create_template`."""

    template_id: str
    """Id of the new template."""


@model
class OaApprovalUpdateTemplateRequest(Model):
    """Parameters of `client.oa.approval.update_template`."""

    template_id: str
    template_name: list[LocalizedName]
    template_content: TemplateContent
