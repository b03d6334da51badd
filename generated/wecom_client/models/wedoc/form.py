# Generated from spec/api/wedoc/form.yaml by codegen. Do not edit.
"""管理收集表。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model

List = list


@model
class FormContent(Model):
    """Title, questions and settings of a form."""

    form_title: str | None = None
    """Title."""
    form_desc: str | None = None
    """Description."""
    form_header: str | None = None
    """Link of the picture behind the header."""
    form_question: FormQuestions | None = None
    """Questions."""
    form_setting: FormSetting | None = None
    """Settings."""


@model
class NewForm(Model):
    form_title: str
    """Title."""
    form_desc: str | None = None
    """Description."""
    form_header: str | None = None
    """Link of the picture behind the header."""
    form_question: FormQuestions
    """Questions."""
    form_setting: FormSetting | None = None
    """Settings."""


@model
class FormDetail(Model):
    form_title: str | None = None
    """Title."""
    form_desc: str | None = None
    """Description."""
    form_header: str | None = None
    """Link of the picture behind the header."""
    form_question: FormQuestions | None = None
    """Questions."""
    form_setting: FormSettingInfo | None = None
    """Settings."""
    formid: str
    """Id of the form."""
    repeated_id: list[str] | None = None
    """Periods of the form, for its statistics and answers."""


@model
class FormQuestions(Model):
    items: list[FormQuestion] = field(max_items=200)
    """The questions. In requests: at most 200 items."""


@model
class FormQuestion(Model):
    """`option_item` is needed if `reply_type` is 2.

    `option_item` is needed if `reply_type` is 3.

    `option_item` is needed if `reply_type` is 15.
    """

    class Status:
        NORMAL: Final = 1
        DELETED: Final = 2

    class ReplyType:
        TEXT: Final = 1
        SINGLE_CHOICE: Final = 2
        MULTIPLE_CHOICE: Final = 3
        LOCATION: Final = 5
        PICTURE: Final = 9
        FILE: Final = 10
        DATE: Final = 11
        TIME: Final = 14
        DROP_DOWN_LIST: Final = 15
        BODY_TEMPERATURE: Final = 16
        SIGNATURE: Final = 17
        DEPARTMENT: Final = 18
        MEMBER: Final = 19
        DURATION: Final = 22

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("option_item",), when={"reply_type": "2"}),
        FieldRule("requires", ("option_item",), when={"reply_type": "3"}),
        FieldRule("requires", ("option_item",), when={"reply_type": "15"}),
    )

    question_id: int
    """Id of the question, from 1; from 2 in a form for schools."""
    title: str
    """The question."""
    pos: int
    """Place of the question, from 1."""
    status: int = field(enum=(1, 2))
    """State of the question. One of 1 (normal), 2 (deleted)."""
    reply_type: int = field(enum=(1, 2, 3, 5, 9, 10, 11, 14, 15, 16, 17, 18, 19, 22))
    """Kind of question. One of 1 (text), 2 (single choice), 3 (multiple choice), 5 (location), 9 (picture),
    10 (file), 11 (date), 14 (time), 15 (drop-down list), 16 (body temperature), 17 (signature), 18
    (department), 19 (member), 22 (duration).
    """
    must_reply: bool
    """Whether an answer is needed."""
    note: str | None = None
    """Note to the question."""
    placeholder: str | None = None
    """Hint in the empty field."""
    option_item: list[FormOption] | None = None
    """Options of single choice, multiple choice and drop-down lists. In requests: needed for these kinds."""
    question_extend_setting: FormQuestionSetting | None = None
    """Settings for the kind of question."""


@model
class FormOption(Model):
    class Status:
        NORMAL: Final = 1
        DELETED: Final = 2

    key: int
    """Number of the option, from 1."""
    value: str
    """Text of the option."""
    status: int = field(enum=(1, 2))
    """State of the option. One of 1 (normal), 2 (deleted)."""


@model
class FormQuestionSetting(Model):
    """Settings of a question; the field that fits its kind counts."""

    text_setting: FormTextSetting | None = None
    """For text."""
    radio_setting: FormRadioSetting | None = None
    """For single choice."""
    checkbox_setting: FormCheckboxSetting | None = None
    """For multiple choice."""
    location_setting: FormLocationSetting | None = None
    """For a location."""
    image_setting: FormImageSetting | None = None
    """For pictures."""
    file_setting: FormFileSetting | None = None
    """For files."""
    date_setting: FormDateSetting | None = None
    """For a date."""
    time_setting: FormTimeSetting | None = None
    """For a time."""
    duration_setting: FormDurationSetting | None = None
    """For a duration."""
    temperature_setting: FormTemperatureSetting | None = None
    """For a body temperature."""
    department_setting: FormSelectionSetting | None = None
    """For departments."""
    member_setting: FormSelectionSetting | None = None
    """For members."""


@model
class FormTextSetting(Model):
    class ValidationType:
        NUMBER_OF_CHARACTERS: Final = 0
        NUMBER: Final = 1
        EMAIL: Final = 2
        LINK: Final = 3
        IDENTITY_CARD: Final = 4
        MOBILE_NUMBER_OF_MAINLAND_CHINA: Final = 5
        LANDLINE_NUMBER: Final = 6

    class ValidationDetail:
        AT_MOST_CHAR_LEN_CHARACTERS: Final = 1
        AT_LEAST_CHAR_LEN_CHARACTERS: Final = 2
        EXACTLY_CHAR_LEN_CHARACTERS: Final = 3
        ANY_NUMBER: Final = 4
        ABOVE_NUMBER_MIN: Final = 5
        NUMBER_MIN_OR_ABOVE: Final = 6
        BELOW_NUMBER_MAX: Final = 7
        NUMBER_MAX_OR_BELOW: Final = 8
        BETWEEN_NUMBER_MIN_AND_NUMBER_MAX: Final = 9
        NOT_BETWEEN_NUMBER_MIN_AND_NUMBER_MAX: Final = 10
        WHOLE_NUMBER: Final = 11

    validation_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """What an answer must be. One of 0 (number of characters), 1 (number), 2 (email), 3 (link), 4 (identity
    card), 5 (mobile number of mainland China), 6 (landline number). In requests: default: 0.
    """
    validation_detail: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11))
    """Rule; 1 to 3 for validation_type 0, 4 to 11 for validation_type 1. One of 1 (at most char_len
    characters), 2 (at least char_len characters), 3 (exactly char_len characters), 4 (any number), 5
    (above number_min), 6 (number_min or above), 7 (below number_max), 8 (number_max or below), 9 (between
    number_min and number_max), 10 (not between number_min and number_max), 11 (whole number).
    """
    char_len: int | None = field(default=None, max=4000)
    """Number of characters, for rules 1 to 3. In requests: needed above 0 for rules 1 to 3. At most 4000."""
    number_min: float | None = None
    """Lower bound."""
    number_max: float | None = None
    """Upper bound."""


@model
class FormRadioSetting(Model):
    add_other_option: bool | None = None
    """Whether there is an option "other"."""


@model
class FormCheckboxSetting(Model):
    """`number` is needed if `type` is 1.

    `number` is needed if `type` is 2.

    `number` is needed if `type` is 3.
    """

    class Type:
        ANY_NUMBER: Final = 0
        AT_LEAST: Final = 1
        AT_MOST: Final = 2
        EXACTLY: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("number",), when={"type": "1"}),
        FieldRule("requires", ("number",), when={"type": "2"}),
        FieldRule("requires", ("number",), when={"type": "3"}),
    )

    add_other_option: bool | None = None
    """Whether there is an option "other"."""
    type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """How number limits the choice. One of 0 (any number), 1 (at least), 2 (at most), 3 (exactly). In
    requests: default: 0.
    """
    number: int | None = None
    """Number of options to choose; for types 1 to 3. In requests: needed for types 1 to 3."""


@model
class FormLocationSetting(Model):
    class LocationType:
        DOWN_TO_THE_STREET_AND_THE_ADDRESS: Final = 0
        PROVINCE_AND_CITY: Final = 1
        DOWN_TO_THE_DISTRICT: Final = 2
        DOWN_TO_THE_STREET: Final = 3
        FROM_THE_DEVICE: Final = 4

    class DistanceType:
        PRESENT_PLACE: Final = 0
        WITHIN_100_METRES: Final = 1
        WITHIN_200_METRES: Final = 2
        WITHIN_300_METRES: Final = 3

    location_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """How exact the location is. One of 0 (down to the street and the address), 1 (province and city), 2
    (down to the district), 3 (down to the street), 4 (from the device).
    """
    distance_type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """How far it may be moved; for location_type 4. One of 0 (present place), 1 (within 100 metres), 2
    (within 200 metres), 3 (within 300 metres).
    """


@model
class FormImageSetting(Model):
    camera_only: bool | None = None
    """Whether the picture must be taken with the phone. In requests: default: false."""
    upload_image_limit: FormUploadLimit | None = None
    """Number and size of the pictures."""


@model
class FormFileSetting(Model):
    upload_file_limit: FormUploadLimit | None = None
    """Number and size of the files."""


@model
class FormUploadLimit(Model):
    class CountLimitType:
        EXACTLY: Final = 0
        AT_MOST: Final = 1

    count_limit_type: int | None = field(default=None, enum=(0, 1))
    """How count limits the number. One of 0 (exactly), 1 (at most)."""
    count: int | None = field(default=None, min=1, max=9)
    """Number of files. In requests: 1 to 9. Default: 9."""
    max_size: int | None = field(default=None, max=3000)
    """Size of one file in MB; unlimited if not sent. In requests: at most 3000."""


@model
class FormDateSetting(Model):
    class DateFormatType:
        DOWN_TO_THE_MINUTE: Final = 0
        DOWN_TO_THE_DAY: Final = 1
        YEAR_AND_MONTH: Final = 2

    date_format_type: int | None = field(default=None, enum=(0, 1, 2))
    """How exact the date is. One of 0 (down to the minute), 1 (down to the day), 2 (year and month)."""


@model
class FormTimeSetting(Model):
    class TimeFormatType:
        HOURS_AND_MINUTES: Final = 0
        WITH_SECONDS: Final = 1

    time_format_type: int | None = field(default=None, enum=(0, 1))
    """How exact the time is. One of 0 (hours and minutes), 1 (with seconds)."""


@model
class FormDurationSetting(Model):
    class TimeScale:
        DAYS: Final = 1
        HOURS: Final = 2

    class DateType:
        CALENDAR_DAYS: Final = 1
        WORKING_DAYS: Final = 2

    time_scale: int | None = field(default=None, enum=(1, 2))
    """Unit. One of 1 (days), 2 (hours). In requests: default: 1."""
    date_type: int | None = field(default=None, enum=(1, 2))
    """Which days count. One of 1 (calendar days), 2 (working days). In requests: default: 1."""
    day_range: int | None = field(default=None, min=1, max=24)
    """Hours of a day; for time_scale 2. In requests: 1 to 24. Default: 24."""


@model
class FormTemperatureSetting(Model):
    class UnitType:
        CELSIUS: Final = 0
        FAHRENHEIT: Final = 1

    unit_type: int | None = field(default=None, enum=(0, 1))
    """Unit. One of 0 (Celsius), 1 (Fahrenheit). In requests: default: 0."""


@model
class FormSelectionSetting(Model):
    allow_multiple_selection: bool | None = None
    """Whether several may be chosen. In requests: default: false."""


@model
class FormSetting(Model):
    class FillOutAuth:
        EVERYBODY: Final = 0
        CHOSEN_MEMBERS_AND_DEPARTMENTS: Final = 1
        THE_WHOLE_SCHOOL: Final = 4

    fill_out_auth: int | None = field(default=None, enum=(0, 1, 4))
    """Who may answer. One of 0 (everybody), 1 (chosen members and departments), 4 (the whole school).
    Default: 0. In requests: needed by modify_form.
    """
    fill_in_range: FormRange | None = None
    """Who may answer with fill_out_auth 1. In requests: needed for a form that repeats."""
    setting_manager_range: FormRange | None = None
    """Who manages the form."""
    timed_repeat_info: FormRepetition | None = None
    """How the form repeats."""
    allow_multi_fill: bool | None = None
    """Whether a person may answer several times. Default: false."""
    max_fill_cnt: int | None = field(default=None, deprecated="Use allow_multi_fill instead.")
    """Number of answers of one person. Deprecated: Use allow_multi_fill instead."""
    timed_finish: Time | None = field(default=None, converts=True)
    """Unix time in seconds at which it closes; timed_repeat_info takes precedence."""
    can_anonymous: bool | None = None
    """Whether answers may be anonymous. Default: false."""
    can_notify_submit: bool | None = None
    """Whether each answer is notified. Default: false."""


@model
class FormRange(Model):
    userids: list[str] | None = None
    """UserIDs of members."""
    departmentids: list[int] | None = None
    """Ids of departments."""


@model
class FormRepetition(Model):
    class RepeatType:
        WEEKLY: Final = 0
        DAILY: Final = 1
        MONTHLY: Final = 2

    class WeekFlag:
        MONDAY: Final = 1
        TUESDAY: Final = 2
        WEDNESDAY: Final = 4
        THURSDAY: Final = 8
        FRIDAY: Final = 16
        SATURDAY: Final = 32
        SUNDAY: Final = 64

    class ForkFinishType:
        ALLOWED: Final = 0
        ON_THE_SAME_DAY: Final = 1
        IN_THE_LAST_FIVE_DAYS: Final = 2
        WITHIN_A_MONTH: Final = 3
        UNTIL_THE_NEXT_PERIOD: Final = 4

    enable: bool | None = None
    """Whether the form repeats."""
    remind_time: Time | None = field(default=None, converts=True)
    """Unix time in seconds of the first reminder; the later ones come at the same time of day."""
    repeat_type: int | None = field(default=None, enum=(0, 1, 2))
    """How often it repeats. One of 0 (weekly), 1 (daily), 2 (monthly)."""
    week_flag: int | None = field(default=None, min=0, max=127)
    """Days of the week; a sum of these values. Only for repeat_type 0. 0 to 127. Known values: 1 (Monday), 2
    (Tuesday), 4 (Wednesday), 8 (Thursday), 16 (Friday), 32 (Saturday), 64 (Sunday).
    """
    skip_holiday: bool | None = None
    """Whether holidays are left out; only for repeat_type 1."""
    day_of_month: int | None = field(default=None, min=1, max=31)
    """Day of the month; only for repeat_type 2. 1 to 31."""
    fork_finish_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """How long a late answer is taken. One of 0 (allowed), 1 (on the same day), 2 (in the last five days), 3
    (within a month), 4 (until the next period).
    """


@model
class FormSettingInfo(Model):
    class FillOutAuth:
        EVERYBODY: Final = 0
        CHOSEN_MEMBERS_AND_DEPARTMENTS: Final = 1
        THE_WHOLE_SCHOOL: Final = 4

    fill_out_auth: int | None = field(default=None, enum=(0, 1, 4))
    """Who may answer. One of 0 (everybody), 1 (chosen members and departments), 4 (the whole school)."""
    fill_in_range: FormRange | None = None
    """Who may answer with fill_out_auth 1."""
    setting_manager_range: FormRange | None = None
    """Who manages the form."""
    timed_repeat_info: FormRepetitionInfo | None = None
    """How the form repeats."""
    allow_multi_fill: bool | None = None
    """Whether a person may answer several times."""
    max_fill_cnt: int | None = field(default=None, deprecated="Use allow_multi_fill instead.")
    """Number of answers of one person. Deprecated: Use allow_multi_fill instead."""
    timed_finish: Timestamp | None = None
    """Unix time in seconds at which it closes; timed_repeat_info takes precedence."""
    can_anonymous: bool | None = None
    """Whether answers may be anonymous."""
    can_notify_submit: bool | None = None
    """Whether each answer is notified."""


@model
class FormRepetitionInfo(Model):
    class RepeatType:
        WEEKLY: Final = 0
        DAILY: Final = 1
        MONTHLY: Final = 2

    class WeekFlag:
        MONDAY: Final = 1
        TUESDAY: Final = 2
        WEDNESDAY: Final = 4
        THURSDAY: Final = 8
        FRIDAY: Final = 16
        SATURDAY: Final = 32
        SUNDAY: Final = 64

    class ForkFinishType:
        ALLOWED: Final = 0
        ON_THE_SAME_DAY: Final = 1
        IN_THE_LAST_FIVE_DAYS: Final = 2
        WITHIN_A_MONTH: Final = 3
        UNTIL_THE_NEXT_PERIOD: Final = 4

    enable: bool | None = None
    """Whether the form repeats."""
    remind_time: Timestamp | None = None
    """Unix time in seconds of the first reminder; the later ones come at the same time of day."""
    repeat_type: int | None = field(default=None, enum=(0, 1, 2))
    """How often it repeats. One of 0 (weekly), 1 (daily), 2 (monthly)."""
    week_flag: int | None = None
    """Days of the week; a sum of these values. Only for repeat_type 0. Known values: 1 (Monday), 2 (Tuesday),
    4 (Wednesday), 8 (Thursday), 16 (Friday), 32 (Saturday), 64 (Sunday).
    """
    skip_holiday: bool | None = None
    """Whether holidays are left out; only for repeat_type 1."""
    day_of_month: int | None = None
    """Day of the month; only for repeat_type 2."""
    fork_finish_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """How long a late answer is taken. One of 0 (allowed), 1 (on the same day), 2 (in the last five days), 3
    (within a month), 4 (until the next period).
    """
    rule_ctime: Timestamp | None = None
    """Unix time in seconds at which the rule was made."""
    rule_mtime: Timestamp | None = None
    """Unix time in seconds at which the rule was changed."""


@model
class FormSubmitter(Model):
    answer_id: int
    """Id of the answer."""
    submit_time: Timestamp | None = None
    """Unix time in seconds."""
    userid: str | None = None
    """UserID of a member; not for anonymous answers."""
    tmp_external_userid: str | None = None
    """Id of an external user, another one in every form; not for anonymous answers."""
    user_name: str | None = None
    """Not for anonymous answers."""


@model
class FormNonSubmitter(Model):
    userid: str | None = None
    """UserID of the member; not for anonymous forms."""
    user_name: str | None = None
    """Name of the person; not for anonymous forms."""


@model
class FormAnswers(Model):
    answer_list: list[FormAnswer]
    """The answers."""


@model
class FormAnswer(Model):
    class AnswerStatus:
        NORMAL: Final = 1
        REMOVED: Final = 3

    answer_id: int
    """Id of the answer."""
    user_name: str | None = None
    """Name of who filled it in; absent if anonymous."""
    userid: str | None = None
    """UserID of a member; not for anonymous answers."""
    tmp_external_userid: str | None = None
    """Id of an external user, another one in every form; not for anonymous answers."""
    ctime: Timestamp | None = None
    """Unix time in seconds."""
    mtime: Timestamp | None = None
    """Unix time of the last change in seconds."""
    answer_status: int | None = field(default=None, enum=(1, 3))
    """State of the answer. One of 1 (normal), 3 (removed)."""
    reply: FormReply | None = None
    """The answers of this person."""


@model
class FormReply(Model):
    items: list[FormReplyItem] | None = None
    """Answers, one for each question."""


@model
class FormReplyItem(Model):
    """The answer to one question; the field that fits the kind of question is set."""

    question_id: int
    """Id of the question, from 1; from 2 in school forms."""
    text_reply: str | None = None
    """Text; also dates, times, locations and temperatures."""
    option_reply: list[int] | None = None
    """Keys of the chosen options."""
    option_extend_reply: list[FormOtherOption] | None = None
    """Texts of the option "other"."""
    file_extend_reply: list[FormFile] | None = None
    """Files, for a file question."""
    department_reply: FormDepartments | None = None
    """Departments, for a department question."""
    member_reply: FormMembers | None = None
    """Members, for a member question."""
    duration_reply: FormDuration | None = None
    """Duration, for a duration question."""


@model
class FormOtherOption(Model):
    option_reply: int | None = None
    """Key of the option."""
    extend_text: str | None = None
    """Text of the option "other"."""


@model
class FormFile(Model):
    name: str | None = None
    """Name of the file."""
    fileid: str | None = None
    """Id of the file."""


@model
class FormDepartments(Model):
    list: List[FormDepartment] | None = None
    """The chosen departments."""


@model
class FormDepartment(Model):
    department_id: int | None = None
    """Id of the department."""


@model
class FormMembers(Model):
    list: List[FormMember] | None = None
    """The chosen members."""


@model
class FormMember(Model):
    userid: str | None = None
    """UserID of the member; absent if anonymous."""


@model
class FormDuration(Model):
    class TimeScale:
        NOT_SET: Final = 0
        DAYS: Final = 1
        HOURS: Final = 2

    begin_time: Timestamp | None = None
    """Unix time in seconds."""
    end_time: Timestamp | None = None
    """Unix time in seconds."""
    time_scale: int | None = field(default=None, enum=(0, 1, 2))
    """Unit of the duration. One of 0 (not set), 1 (days), 2 (hours)."""
    day_range: int | None = None
    """Hours of a day, for time_scale 2."""
    days: float | None = None
    """For time_scale 1."""
    hours: float | None = None
    """For time_scale 2."""


@model
class WedocCreateFormRequest(Model):
    """Parameters of `client.wedoc.create_form`."""

    spaceid: str | None = None
    fatherid: str | None = None
    form_info: NewForm


@model
class WedocCreateFormResponse(Response):
    """Answer of `client.wedoc.create_form`."""

    formid: str
    """Id of the form."""


@model
class WedocModifyFormRequest(Model):
    """Parameters of `client.wedoc.modify_form`."""

    class Oper:
        REPLACE_ALL_QUESTIONS: Final = 1
        REPLACE_ALL_SETTINGS: Final = 2

    oper: int = field(enum=(1, 2))
    formid: str
    form_info: FormContent


@model
class WedocGetFormInfoRequest(Model):
    """Parameters of `client.wedoc.get_form_info`."""

    formid: str


@model
class WedocGetFormInfoResponse(Response):
    """Answer of `client.wedoc.get_form_info`."""

    form_info: FormDetail
    """The form."""


@model
class WedocGetFormStatisticRequest(Model):
    """Parameters of `client.wedoc.get_form_statistic`."""

    class ReqType:
        NUMBERS_ONLY: Final = 1
        LIST_OF_ANSWERS: Final = 2
        LIST_OF_PEOPLE_WITHOUT_AN_ANSWER: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "requires", ("start_time", "end_time"), when={"req_type": "2"},
    ),)

    repeated_id: str
    req_type: int = field(enum=(1, 2, 3))
    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    limit: int | None = field(default=None, max=10000)
    cursor: int | None = None


@model
class WedocGetFormStatisticResponse(Response):
    """Answer of `client.wedoc.get_form_statistic`."""

    fill_cnt: int | None = None
    """Number of answers."""
    fill_user_cnt: int | None = None
    """Number of people who have answered."""
    unfill_user_cnt: int | None = None
    """Number of people who have not."""
    submit_users: list[FormSubmitter] | None = None
    """Who has answered (req_type 2)."""
    unfill_users: list[FormNonSubmitter] | None = None
    """Who has not (req_type 3), where the form is for chosen people only."""
    has_more: bool | None = None
    """Whether more follow."""
    cursor: int | None = None
    """Cursor for the next call."""


@model
class WedocGetFormAnswerRequest(Model):
    """Parameters of `client.wedoc.get_form_answer`."""

    repeated_id: str
    answer_ids: list[int] = field(max_items=100)


@model
class WedocGetFormAnswerResponse(Response):
    """Answer of `client.wedoc.get_form_answer`."""

    answer: FormAnswers
    """The answers."""
