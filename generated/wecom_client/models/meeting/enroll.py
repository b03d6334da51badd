# Generated from spec/api/meeting/enroll.yaml by codegen. Do not edit.
"""会议报名与投票。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class EnrollConfig(Model):
    class ApproveType:
        AUTOMATIC: Final = 1
        BY_HAND: Final = 2

    class IsCollectQuestion:
        NO: Final = 1
        YES: Final = 2

    approve_type: int | None = field(default=None, enum=(1, 2))
    """How enrollments are approved. One of 1 (automatic), 2 (by hand)."""
    is_collect_question: int | None = field(default=None, enum=(1, 2))
    """Whether questions are asked. One of 1 (no), 2 (yes)."""
    no_registration_needed_for_staff: bool | None = None
    """Whether members of the own company need not enroll."""
    question_list: list[EnrollQuestion] | None = None
    """The questions."""


@model
class EnrollQuestion(Model):
    class IsRequired:
        NO: Final = 1
        YES: Final = 2

    class QuestionType:
        SINGLE_CHOICE: Final = 1
        MULTIPLE_CHOICE: Final = 2
        FREE_TEXT: Final = 3

    class SpecialType:
        NONE: Final = 1
        PHONE_NUMBER: Final = 2
        MAIL_ADDRESS: Final = 3
        NAME: Final = 4
        COMPANY: Final = 5
        SIZE_OF_THE_COMPANY: Final = 6

    is_required: int = field(enum=(1, 2))
    """Whether an answer is required. One of 1 (no), 2 (yes)."""
    question_title: str | None = field(default=None, max_chars=40)
    """The question; without effect for special ones. In requests: at most 40 characters."""
    question_type: int | None = field(default=None, enum=(1, 2, 3))
    """Kind of question; without effect for special ones. One of 1 (single choice), 2 (multiple choice), 3
    (free text).
    """
    special_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """Special question, which is free text; the size of the company for webinars only. One of 1 (none), 2
    (phone number), 3 (mail address), 4 (name), 5 (company), 6 (size of the company).
    """
    option_list: list[EnrollOption] | None = field(default=None, max_items=8)
    """Options of single and multiple choice in their order. In requests: at most 8 items."""


@model
class EnrollOption(Model):
    content: str | None = None
    """The option. In requests: at most 40 Chinese characters."""


@model
class EnrollmentRef(Model):
    enroll_id: str
    """Id of an enrollment."""


@model
class EnrollmentId(Model):
    tmp_openid: str
    """Temporary id of the participant."""
    enroll_id: str
    """Id of the enrollment."""


@model
class Enrollment(Model):
    class EnrollSourceType:
        BY_THE_PARTICIPANT: Final = 1
        IMPORTED: Final = 2

    class Status:
        WAITING_FOR_APPROVAL: Final = 1
        REJECTED: Final = 2
        APPROVED: Final = 3

    enroll_id: str
    """Id of the enrollment."""
    enroll_time: str | None = None
    """Local time in China as text, such as 2026/03/02 09:30."""
    enroll_source_type: int | None = field(default=None, enum=(1, 2))
    """How the enrollment was made. One of 1 (by the participant), 2 (imported)."""
    nick_name: str | None = None
    """Name, or the phone number where it was imported without a name."""
    status: int | None = field(default=None, enum=(1, 2, 3))
    """State of the enrollment. One of 1 (waiting for approval), 2 (rejected), 3 (approved)."""
    userid: str | None = None
    """UserID of a member of the own company."""
    tmp_openid: str | None = None
    """Temporary id of the participant."""
    enroll_code: str | None = None
    """Code with which the participant may join by phone."""
    answer_list: list[EnrollAnswer] | None = None
    """The answers."""


@model
class EnrollAnswer(Model):
    class IsRequired:
        NO: Final = 1
        YES: Final = 2

    class QuestionType:
        SINGLE_CHOICE: Final = 1
        MULTIPLE_CHOICE: Final = 2
        FREE_TEXT: Final = 3

    class SpecialType:
        NONE: Final = 1
        PHONE_NUMBER: Final = 2
        MAIL_ADDRESS: Final = 3
        NAME: Final = 4
        COMPANY: Final = 5
        SIZE_OF_THE_COMPANY: Final = 6

    answer_content: list[str] | None = None
    """One item, or several for multiple choice."""
    is_required: int | None = field(default=None, enum=(1, 2))
    """Whether an answer is required. One of 1 (no), 2 (yes)."""
    question_num: int | None = None
    """Number of the question, from 1."""
    question_title: str | None = None
    """The question."""
    question_type: int | None = field(default=None, enum=(1, 2, 3))
    """Kind of question. One of 1 (single choice), 2 (multiple choice), 3 (free text)."""
    special_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """Kind of special question. One of 1 (none), 2 (phone number), 3 (mail address), 4 (name), 5 (company), 6
    (size of the company).
    """


@model
class EnrollmentImport(Model):
    """`area` is needed if `phone_number` is given."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("area",), when={"phone_number": ""}),
    )

    userid: str | None = None
    """UserID of a member. In requests: this or a phone number is needed."""
    area: str | None = None
    """Country calling code without plus sign, such as 86. In requests: required with a phone number."""
    phone_number: str | None = None
    """Phone number of the participant."""
    nick_name: str | None = None
    """Name in exported enrollments; not the one shown in the meeting."""


@model
class ImportedEnrollment(Model):
    userid: str | None = None
    """UserID of a member."""
    area: str | None = None
    """Country calling code without plus sign, such as 86."""
    phone_number: str | None = None
    """Phone number of the participant."""
    nick_name: str | None = None
    """Name in exported enrollments; not the one shown in the meeting."""
    enroll_id: str
    """Id of the enrollment."""
    enroll_code: str | None = None
    """Code with which the participant may join by phone."""


@model
class PollQuestion(Model):
    class QuestionType:
        SINGLE_CHOICE: Final = 0
        MULTIPLE_CHOICE: Final = 1

    question_desc: str = field(max_chars=50)
    """The question. At most 50 characters."""
    question_type: int = field(enum=(0, 1))
    """How many options a participant may choose. One of 0 (single choice), 1 (multiple choice)."""
    poll_option: list[str] = field(max_chars=36, min_items=1, max_items=10)
    """The options, at least 2 in a new poll. Each: at most 36 characters. 1 to 10 items."""


@model
class PollTheme(Model):
    poll_theme_id: str
    """Id of the poll's theme."""
    polls_info: list[PollInfo] | None = None
    """The polls of the theme."""


@model
class PollInfo(Model):
    class Status:
        NOT_BEGUN: Final = 0
        IN_PROGRESS: Final = 1
        ENDED: Final = 2

    poll_id: str
    """Id of the poll."""
    poll_topic: str | None = None
    """Subject of the poll."""
    status: int | None = field(default=None, enum=(0, 1, 2))
    """State of the poll. One of 0 (not begun), 1 (in progress), 2 (ended)."""
    is_shared: Flag | None = None
    """Whether the result is shared."""
    is_anony: Flag | None = None
    """Whether the poll is anonymous."""


@model
class PollThemeQuestion(Model):
    class QuestionType:
        SINGLE_CHOICE: Final = 0
        MULTIPLE_CHOICE: Final = 1

    question_desc: str | None = None
    """The question."""
    question_type: int | None = field(default=None, enum=(0, 1))
    """How many options a participant may choose. One of 0 (single choice), 1 (multiple choice)."""
    option_info: list[PollThemeOption] | None = None
    """The options."""


@model
class PollThemeOption(Model):
    option_desc: str | None = None
    """The option."""


@model
class PollResult(Model):
    class QuestionType:
        SINGLE_CHOICE: Final = 0
        MULTIPLE_CHOICE: Final = 1

    question_desc: str | None = None
    """The question."""
    question_type: int | None = field(default=None, enum=(0, 1))
    """How many options a participant may choose. One of 0 (single choice), 1 (multiple choice)."""
    question_id: str | None = None
    """Id of the question."""
    option_info: list[PollResultOption] | None = None
    """The options with their votes."""


@model
class PollResultOption(Model):
    option_id: int | None = None
    """Id of the option."""
    option_desc: str | None = None
    """The option."""
    option_num: int | None = None
    """Number of votes."""
    rate: int | None = None
    """Share of the votes."""
    option_user: list[PollVoter] | None = None
    """Empty in an anonymous poll."""


@model
class PollVoter(Model):
    userid: str | None = None
    """UserID of a member of the own company."""
    tmp_openid: str | None = None
    """Temporary id of the participant."""


@model
class MeetingEnrollSetConfigRequest(Model):
    """Parameters of `client.meeting.enroll.set_config`."""

    class ApproveType:
        AUTOMATIC: Final = 1
        BY_HAND: Final = 2

    class IsCollectQuestion:
        NO: Final = 1
        YES: Final = 2

    meetingid: str
    approve_type: int | None = field(default=None, enum=(1, 2))
    is_collect_question: int | None = field(default=None, enum=(1, 2))
    no_registration_needed_for_staff: bool | None = None
    question_list: list[EnrollQuestion] | None = None


@model
class MeetingEnrollSetConfigResponse(Response):
    """Answer of `client.meeting.enroll.set_config`."""

    question_count: int | None = None
    """Number of questions, 0 where none are asked."""


@model
class MeetingEnrollGetConfigRequest(Model):
    """Parameters of `client.meeting.enroll.get_config`."""

    meetingid: str


@model
class MeetingEnrollGetConfigResponse(Response):
    """Answer of `client.meeting.enroll.get_config`."""

    class ApproveType:
        AUTOMATIC: Final = 1
        BY_HAND: Final = 2

    class IsCollectQuestion:
        NO: Final = 1
        YES: Final = 2

    approve_type: int | None = field(default=None, enum=(1, 2))
    """How enrollments are approved. One of 1 (automatic), 2 (by hand)."""
    is_collect_question: int | None = field(default=None, enum=(1, 2))
    """Whether questions are asked. One of 1 (no), 2 (yes)."""
    no_registration_needed_for_staff: bool | None = None
    """Whether members of the own company need not enroll."""
    question_list: list[EnrollQuestion] | None = None
    """The questions."""


@model
class MeetingEnrollQueryByTmpOpenidRequest(Model):
    """Parameters of `client.meeting.enroll.query_by_tmp_openid`."""

    class SortingRules:
        IMPORTED_BY_PHONE_NUMBER_FIRST: Final = 1
        ENROLLED_BY_THEMSELVES_FIRST: Final = 2

    meetingid: str
    sorting_rules: int | None = field(default=None, enum=(1, 2))
    tmp_openid_list: list[str] = field(max_items=500)


@model
class MeetingEnrollQueryByTmpOpenidResponse(Response):
    """Answer of `client.meeting.enroll.query_by_tmp_openid`."""

    enroll_id_list: list[EnrollmentId] | None = None
    """Those who have enrolled; missing if nobody has."""


@model
class MeetingEnrollListRequest(Model):
    """Parameters of `client.meeting.enroll.list`."""

    class Status:
        ALL: Final = 0
        WAITING_FOR_APPROVAL: Final = 1
        REJECTED: Final = 2
        APPROVED: Final = 3

    meetingid: str
    status: int | None = field(default=None, enum=(0, 1, 2, 3))
    cursor: str | None = None
    limit: int | None = field(default=None, max=50)


@model
class MeetingEnrollListResponse(Response):
    """Answer of `client.meeting.enroll.list`."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    enroll_list: list[Enrollment] | None = None
    """The enrollments."""


@model
class MeetingEnrollApproveRequest(Model):
    """Parameters of `client.meeting.enroll.approve`."""

    class Action:
        TAKE_THE_APPROVAL_BACK: Final = 1
        REJECT: Final = 2
        APPROVE: Final = 3

    meetingid: str
    action: int = field(enum=(1, 2, 3))
    enroll_id_list: list[str]


@model
class MeetingEnrollApproveResponse(Response):
    """Answer of `client.meeting.enroll.approve`."""

    handled_count: int | None = None
    """Number of enrollments that were changed."""


@model
class MeetingEnrollImportRequest(Model):
    """Parameters of `client.meeting.enroll.import_`."""

    meetingid: str
    enroll_list: list[EnrollmentImport]


@model
class MeetingEnrollImportResponse(Response):
    """Answer of `client.meeting.enroll.import_`."""

    total_count: int | None = None
    """Number of enrollments that were imported."""
    enroll_list: list[ImportedEnrollment] | None = None
    """The enrollments that were imported."""


@model
class MeetingEnrollDeleteRequest(Model):
    """Parameters of `client.meeting.enroll.delete`."""

    meetingid: str
    enroll_id_list: list[EnrollmentRef]


@model
class MeetingEnrollDeleteResponse(Response):
    """Answer of `client.meeting.enroll.delete`."""

    total_count: int | None = None
    """Number of enrollments that were deleted."""


@model
class MeetingPollCreateThemeRequest(Model):
    """Parameters of `client.meeting.poll.create_theme`."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    operator_userid: str
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    meetingid: str
    poll_topic: str = field(max_chars=50)
    poll_desc: str = field(max_chars=100)
    is_anony: Flag | None = None
    poll_questions: list[PollQuestion] = field(max_items=10)


@model
class MeetingPollCreateThemeResponse(Response):
    """Answer of `client.meeting.poll.create_theme`."""

    poll_theme_id: str
    """Id of the poll's theme."""


@model
class MeetingPollUpdateThemeRequest(Model):
    """Parameters of `client.meeting.poll.update_theme`."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    operator_userid: str
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    meetingid: str
    poll_theme_id: str
    poll_topic: str = field(max_chars=50)
    poll_desc: str = field(max_chars=100)
    is_anony: Flag | None = None
    poll_questions: list[PollQuestion] = field(max_items=10)


@model
class MeetingPollGetPollListRequest(Model):
    """Parameters of `client.meeting.poll.get_poll_list`."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    operator_userid: str
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    meetingid: str


@model
class MeetingPollGetPollListResponse(Response):
    """Answer of `client.meeting.poll.get_poll_list`."""

    polls_theme_info: list[PollTheme] | None = None
    """The themes and their polls."""


@model
class MeetingPollGetThemeInfoRequest(Model):
    """Parameters of `client.meeting.poll.get_theme_info`."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    operator_userid: str
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    meetingid: str | None = None
    poll_theme_id: str


@model
class MeetingPollGetThemeInfoResponse(Response):
    """Answer of `client.meeting.poll.get_theme_info`."""

    poll_topic: str | None = None
    """Subject of the poll."""
    poll_desc: str | None = None
    """Description of the poll."""
    is_anony: Flag | None = None
    """Whether the poll is anonymous."""
    poll_question_data: list[PollThemeQuestion] | None = None
    """Questions of the poll."""


@model
class MeetingPollGetPollDetailRequest(Model):
    """Parameters of `client.meeting.poll.get_poll_detail`."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    operator_userid: str
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    meetingid: str
    poll_id: str


@model
class MeetingPollGetPollDetailResponse(Response):
    """Answer of `client.meeting.poll.get_poll_detail`."""

    class Status:
        NOT_BEGUN: Final = 0
        IN_PROGRESS: Final = 1
        ENDED: Final = 2

    poll_theme_id: str | None = None
    """Id of the poll's theme."""
    poll_topic: str | None = None
    """Subject of the poll."""
    poll_desc: str | None = None
    """Description of the poll."""
    is_anony: Flag | None = None
    """Whether the poll is anonymous."""
    status: int | None = field(default=None, enum=(0, 1, 2))
    """State of the poll. One of 0 (not begun), 1 (in progress), 2 (ended)."""
    is_shared: Flag | None = None
    """Whether the result is shared."""
    vote_total_num: int | None = None
    """Number of voters."""
    poll_question_data: list[PollResult] | None = None
    """Questions of the poll with their results."""


@model
class MeetingPollDeleteRequest(Model):
    """Parameters of `client.meeting.poll.delete`."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("poll_theme_id", "poll_id")),)

    operator_userid: str
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    meetingid: str
    poll_theme_id: str | None = None
    poll_id: str | None = None


@model
class MeetingPollStartRequest(Model):
    """Parameters of `client.meeting.poll.start`."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    operator_userid: str
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    meetingid: str
    poll_theme_id: str


@model
class MeetingPollStartResponse(Response):
    """Answer of `client.meeting.poll.start`."""

    poll_id: str
    """Id of the poll."""


@model
class MeetingPollFinishRequest(Model):
    """Parameters of `client.meeting.poll.finish`."""

    class InstanceId:
        PHONE_PSTN: Final = 0
        PC: Final = 1
        MAC: Final = 2
        ANDROID: Final = 3
        IOS: Final = 4
        WEB: Final = 5
        IPAD: Final = 6
        ANDROID_TABLET: Final = 7
        MINI_PROGRAM: Final = 8
        VOIP_OR_SIP_DEVICE_MRA: Final = 9
        LINUX: Final = 10
        ROOMS_FOR_WINDOWS: Final = 20
        ROOMS_FOR_MACOS: Final = 21
        ROOMS_FOR_ANDROID: Final = 22
        ROOMS_CONTROLLER_FOR_WINDOWS: Final = 30
        ROOMS_CONTROLLER_FOR_ANDROID: Final = 32
        ROOMS_CONTROLLER_FOR_IOS: Final = 33
        HARMONYOS_PHONE: Final = 81
        HARMONYOS_TABLET: Final = 82
        HARMONYOS_PC: Final = 83
        HARMONYOS_CAR: Final = 84

    operator_userid: str
    instance_id: int = field(enum=(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 21, 22, 30, 32, 33, 81, 82, 83, 84))
    meetingid: str
    poll_theme_id: str
    poll_id: str
