# Generated from spec/api/meeting/webinar.yaml by codegen. Do not edit.
"""网络研讨会（Webinar）管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import IntString
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class WebinarHost(Model):
    userid: str
    """UserID of the host."""


@model
class WebinarMedia(Model):
    class WatermarkType:
        ONE_ROW: Final = 0
        SEVERAL_ROWS: Final = 1

    enable_enter_mute: bool | None = None
    """Whether those who join are muted. Default: true."""
    allow_unmute_self: bool | None = None
    """Whether participants may unmute themselves. Default: true."""
    allow_enter_before_host: bool | None = None
    """Whether guests may join before the host. Default: true."""
    enable_screen_watermark: bool | None = None
    """Whether shared screens carry a watermark. Default: false."""
    watermark_type: int | None = field(default=None, enum=(0, 1))
    """Style of the watermark. One of 0 (one row), 1 (several rows). Default: 0."""
    allow_external_user: bool | None = None
    """Who may join besides members of the company; whether true admits or excludes others, the pages say
    differently for creating and changing a webinar.
    """
    auto_record_type: str | None = field(default=None, enum=("none", "local", "cloud"))
    """Recording that begins when a host joins. One of none (off), local (on the host's device), cloud (in the
    cloud). In requests: must agree with the company's setting where that is locked.
    """
    attendee_join_auto_record: bool | None = None
    """Whether cloud recording begins with the first participant instead of the host. Default: false."""
    enable_host_pause_auto_record: bool | None = None
    """Whether a host may pause or end cloud recording. Default: true."""


@model
class WebinarMediaInfo(Model):
    class WatermarkType:
        ONE_ROW: Final = 0
        SEVERAL_ROWS: Final = 1

    enable_enter_mute: bool | None = None
    """Whether those who join are muted."""
    allow_unmute_self: bool | None = None
    """Whether participants may unmute themselves."""
    allow_enter_before_host: bool | None = None
    """Whether guests may join before the host."""
    enable_screen_watermark: bool | None = None
    """Whether shared screens carry a watermark."""
    watermark_type: int | None = field(default=None, enum=(0, 1))
    """Style of the watermark. One of 0 (one row), 1 (several rows)."""
    allow_external_user: bool | None = None
    """Who may join besides members of the company; whether true admits or excludes others, the pages say
    differently for creating and changing a webinar.
    """
    auto_record_type: str | None = field(default=None, enum=("none", "local", "cloud"))
    """Recording that begins when a host joins. One of none (off), local (on the host's device), cloud (in the
    cloud).
    """
    attendee_join_auto_record: bool | None = None
    """Whether cloud recording begins with the first participant instead of the host."""
    enable_host_pause_auto_record: bool | None = None
    """Whether a host may pause or end cloud recording."""
    mute_enable_join: bool | None = None
    """Another name of `enable_enter_mute` in answers."""


@model
class WebinarDetail(Model):
    class AdmissionType:
        EVERYBODY: Final = 0
        THOSE_WHO_HAVE_ENROLLED: Final = 1
        THOSE_WHO_KNOW_THE_PASSWORD: Final = 2

    meetingid: str
    """Id of the webinar."""
    meeting_code: str | None = None
    """Number with which one joins."""
    title: str | None = None
    """Subject."""
    subject: str | None = None
    """Another name of `title` in answers."""
    status: str | None = field(default=None, enum=(
        "MEETING_STATE_INVALID", "MEETING_STATE_INIT", "MEETING_STATE_CANCELLED", "MEETING_STATE_STARTED",
        "MEETING_STATE_ENDED", "MEETING_STATE_ABOUT_TO_START", "MEETING_STATE_RECYCLED",
    ))
    """State of the webinar. One of MEETING_STATE_INVALID (unknown), MEETING_STATE_INIT (not begun),
    MEETING_STATE_CANCELLED (cancelled), MEETING_STATE_STARTED (in progress), MEETING_STATE_ENDED
    (deleted), MEETING_STATE_ABOUT_TO_START (the time has come and nobody is in it), MEETING_STATE_RECYCLED
    (the time is over and the number withdrawn).
    """
    sponsor: str | None = None
    """Name of the organizer."""
    start_time: IntString | None = None
    """Unix time."""
    end_time: IntString | None = None
    """Unix time."""
    admission_type: int | None = field(default=None, enum=(0, 1, 2))
    """Who may watch. One of 0 (everybody), 1 (those who have enrolled), 2 (those who know the password)."""
    hosts: list[WebinarHost] | None = None
    """The hosts."""
    password: str | None = field(default=None, secret=True)
    """Password of the audience."""
    cover_url: str | None = None
    """Link to the cover picture."""
    description: str | None = None
    """Description of the webinar."""
    enable_guest_invite_link: bool | None = None
    """Whether the invitation link makes one a guest."""
    audience_join_link: str | None = None
    """Link with which the audience joins."""
    guest_join_link: str | None = None
    """Makes one a guest where `enable_guest_invite_link` is true, otherwise the same as the audience's link."""
    media_setting: WebinarMediaInfo | None = None
    """Sound, watermark and recording."""
    enable_qa: bool | None = None
    """Whether there are questions and answers."""
    manual_check_link: str | None = None
    """Page for checking messages, where they are checked by hand."""
    manual_check_password: str | None = field(default=None, secret=True)
    """Password of the page for checking messages."""
    activity_page: bool | None = None
    """Whether there is a page that presents the webinar."""
    display_number_of_attendees: Flag | None = field(default=None, as_text=True)
    """Whether that page shows how many have enrolled."""
    playback_for_audience: bool | None = None
    """Whether the audience may watch the recording."""
    playback_url: str | None = None
    """Link to the recording."""
    preparation_mode: bool | None = None
    """Whether hosts and guests may prepare before the audience joins."""
    warm_up_picture: str | None = None
    """Link to the picture that is shown before the webinar."""
    warm_up_video: str | None = None
    """Link to the video that is shown before the webinar."""
    allow_attendees_invite_others: bool | None = None
    """Whether participants may invite others before the webinar begins."""


@model
class WebinarGuest(Model):
    """`userid` is needed if `guest_type` is 1.

    `area`, `phone_number` and `guest_name` are needed if `guest_type` is 2.
    """

    class GuestType:
        FROM_INSIDE: Final = 1
        FROM_OUTSIDE: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("userid",), when={"guest_type": "1"}),
        FieldRule("requires", ("area", "phone_number", "guest_name"), when={"guest_type": "2"}),
    )

    guest_type: int = field(enum=(1, 2))
    """Kind of guest. One of 1 (from inside), 2 (from outside)."""
    userid: str | None = None
    """UserID, of guests from inside. In requests: required for guests from inside."""
    area: str | int | None = field(default=None, converts=True)
    """Country calling code without plus sign, such as 86; of guests from outside. In requests: required for
    guests from outside.
    """
    phone_number: str | None = None
    """Phone number, of guests from outside. In requests: required for guests from outside."""
    guest_name: str | None = field(default=None, min_chars=1, max_chars=16)
    """Name, of guests from outside. 1 to 16 characters. In requests: required for guests from outside."""
    email: str | None = None
    """Mail address of a guest from outside."""


@model
class WebinarGuestInfo(Model):
    class GuestType:
        FROM_INSIDE: Final = 1
        FROM_OUTSIDE: Final = 2
        THROUGH_AN_INVITATION_LINK: Final = 3

    guest_type: int = field(enum=(1, 2, 3))
    """Kind of guest. One of 1 (from inside), 2 (from outside), 3 (through an invitation link)."""
    userid: str | None = None
    """UserID, of guests from inside."""
    area: str | int | None = field(default=None, converts=True)
    """Country calling code without plus sign, such as 86; of guests from outside."""
    phone_number: str | None = None
    """Phone number, of guests from outside."""
    guest_name: str | None = None
    """Name, of guests from outside."""
    email: str | None = None
    """Mail address of a guest from outside."""


@model
class MeetingWebinarCreateRequest(Model):
    """Parameters of `client.meeting.webinar.create`."""

    class AdmissionType:
        EVERYBODY: Final = 0
        THOSE_WHO_HAVE_ENROLLED: Final = 1
        THOSE_WHO_KNOW_THE_PASSWORD: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("password",), when={"admission_type": "2"}),
    )

    admin_userid: str
    title: str = field(min_chars=1, max_chars=255)
    sponsor: str | None = field(default=None, min_chars=1, max_chars=40)
    start_time: IntString
    end_time: IntString
    admission_type: int = field(enum=(0, 1, 2))
    hosts: list[WebinarHost] | None = None
    password: str | None = field(default=None, secret=True, pattern="[0-9]+", min_chars=4, max_chars=6)
    cover_url: str | None = None
    description: str | None = field(default=None, min_chars=1, max_chars=5000)
    enable_guest_invite_link: bool | None = None
    media_setting: WebinarMedia | None = None
    enable_qa: bool | None = None
    sensitive_words: list[str] | None = field(default=None, max_chars=10, max_items=50)
    enable_manual_check: bool | None = None
    activity_page: bool | None = None
    display_number_of_attendees: Flag | None = None
    playback_for_audience: bool
    preparation_mode: bool | None = None


@model
class MeetingWebinarCreateResponse(Response):
    """Answer of `client.meeting.webinar.create`."""

    class AdmissionType:
        EVERYBODY: Final = 0
        THOSE_WHO_HAVE_ENROLLED: Final = 1
        THOSE_WHO_KNOW_THE_PASSWORD: Final = 2

    meetingid: str
    """Id of the webinar."""
    title: str | None = None
    """Subject."""
    meeting_code: str | None = None
    """Number with which one joins."""
    start_time: IntString | None = None
    """Unix time."""
    end_time: IntString | None = None
    """Unix time."""
    admission_type: int | None = field(default=None, enum=(0, 1, 2))
    """Who may watch. One of 0 (everybody), 1 (those who have enrolled), 2 (those who know the password)."""
    password: str | None = field(default=None, secret=True)
    """Password of the audience."""
    audience_join_link: str | None = None
    """Link with which the audience joins."""
    guest_join_link: str | None = None
    """Makes one a guest where `enable_guest_invite_link` is true, otherwise the same as the audience's link."""
    manual_check_link: str | None = None
    """Page for checking messages, where `enable_manual_check` is true."""
    manual_check_password: str | None = field(default=None, secret=True)
    """Password of the page for checking messages."""


@model
class MeetingWebinarUpdateRequest(Model):
    """Parameters of `client.meeting.webinar.update`."""

    class AdmissionType:
        EVERYBODY: Final = 0
        THOSE_WHO_HAVE_ENROLLED: Final = 1
        THOSE_WHO_KNOW_THE_PASSWORD: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("password",), when={"admission_type": "2"}),
    )

    meetingid: str
    title: str = field(min_chars=1, max_chars=255)
    sponsor: str | None = field(default=None, min_chars=1, max_chars=40)
    start_time: IntString
    end_time: IntString
    admission_type: int = field(enum=(0, 1, 2))
    hosts: list[WebinarHost] | None = None
    password: str | None = field(default=None, secret=True, pattern="[0-9]+", min_chars=4, max_chars=6)
    cover_url: str | None = None
    description: str | None = field(default=None, min_chars=1, max_chars=5000)
    enable_guest_invite_link: bool | None = None
    media_setting: WebinarMedia | None = None
    enable_qa: bool | None = None
    sensitive_words: list[str] | None = field(default=None, max_chars=10, max_items=50)
    enable_manual_check: bool | None = None
    activity_page: bool | None = None
    display_number_of_attendees: Flag | None = None
    playback_for_audience: bool
    preparation_mode: bool | None = None


@model
class MeetingWebinarCancelRequest(Model):
    """Parameters of `client.meeting.webinar.cancel`."""

    meetingid: str


@model
class MeetingWebinarGetRequest(Model):
    """Parameters of `client.meeting.webinar.get`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("meetingid", "meeting_code")),)

    meetingid: str | None = None
    meeting_code: str | None = None


@model
class MeetingWebinarGetResponse(Response):
    """Answer of `client.meeting.webinar.get`."""

    class AdmissionType:
        EVERYBODY: Final = 0
        THOSE_WHO_HAVE_ENROLLED: Final = 1
        THOSE_WHO_KNOW_THE_PASSWORD: Final = 2

    meetingid: str
    """Id of the webinar."""
    meeting_code: str | None = None
    """Number with which one joins."""
    title: str | None = None
    """Subject."""
    subject: str | None = None
    """Another name of `title` in answers."""
    status: str | None = field(default=None, enum=(
        "MEETING_STATE_INVALID", "MEETING_STATE_INIT", "MEETING_STATE_CANCELLED", "MEETING_STATE_STARTED",
        "MEETING_STATE_ENDED", "MEETING_STATE_ABOUT_TO_START", "MEETING_STATE_RECYCLED",
    ))
    """State of the webinar. One of MEETING_STATE_INVALID (unknown), MEETING_STATE_INIT (not begun),
    MEETING_STATE_CANCELLED (cancelled), MEETING_STATE_STARTED (in progress), MEETING_STATE_ENDED
    (deleted), MEETING_STATE_ABOUT_TO_START (the time has come and nobody is in it), MEETING_STATE_RECYCLED
    (the time is over and the number withdrawn).
    """
    sponsor: str | None = None
    """Name of the organizer."""
    start_time: IntString | None = None
    """Unix time."""
    end_time: IntString | None = None
    """Unix time."""
    admission_type: int | None = field(default=None, enum=(0, 1, 2))
    """Who may watch. One of 0 (everybody), 1 (those who have enrolled), 2 (those who know the password)."""
    hosts: list[WebinarHost] | None = None
    """The hosts."""
    password: str | None = field(default=None, secret=True)
    """Password of the audience."""
    cover_url: str | None = None
    """Link to the cover picture."""
    description: str | None = None
    """Description of the webinar."""
    enable_guest_invite_link: bool | None = None
    """Whether the invitation link makes one a guest."""
    audience_join_link: str | None = None
    """Link with which the audience joins."""
    guest_join_link: str | None = None
    """Makes one a guest where `enable_guest_invite_link` is true, otherwise the same as the audience's link."""
    media_setting: WebinarMediaInfo | None = None
    """Sound, watermark and recording."""
    enable_qa: bool | None = None
    """Whether there are questions and answers."""
    manual_check_link: str | None = None
    """Page for checking messages, where they are checked by hand."""
    manual_check_password: str | None = field(default=None, secret=True)
    """Password of the page for checking messages."""
    activity_page: bool | None = None
    """Whether there is a page that presents the webinar."""
    display_number_of_attendees: Flag | None = field(default=None, as_text=True)
    """Whether that page shows how many have enrolled."""
    playback_for_audience: bool | None = None
    """Whether the audience may watch the recording."""
    playback_url: str | None = None
    """Link to the recording."""
    preparation_mode: bool | None = None
    """Whether hosts and guests may prepare before the audience joins."""
    warm_up_picture: str | None = None
    """Link to the picture that is shown before the webinar."""
    warm_up_video: str | None = None
    """Link to the video that is shown before the webinar."""
    allow_attendees_invite_others: bool | None = None
    """Whether participants may invite others before the webinar begins."""


@model
class MeetingWebinarListGuestRequest(Model):
    """Parameters of `client.meeting.webinar.list_guest`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("meetingid", "meeting_code")),)

    meetingid: str | None = None
    meeting_code: str | None = None


@model
class MeetingWebinarListGuestResponse(Response):
    """Answer of `client.meeting.webinar.list_guest`."""

    guests: list[WebinarGuestInfo] | None = None
    """The guests."""


@model
class MeetingWebinarUpdateGuestListRequest(Model):
    """Parameters of `client.meeting.webinar.update_guest_list`."""

    meetingid: str
    guests: list[WebinarGuest]


@model
class MeetingWebinarUpdateWarmUpRequest(Model):
    """Parameters of `client.meeting.webinar.update_warm_up`."""

    meetingid: str
    warm_up_picture: str | None = None
    warm_up_video: str | None = None
    allow_attendees_invite_others: bool | None = None


@model
class MeetingWebinarEnrollSetConfigRequest(Model):
    """Parameters of `client.meeting.webinar.enroll.set_config`."""

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
    question_list: list[_models.meeting.EnrollQuestion] | None = None


@model
class MeetingWebinarEnrollSetConfigResponse(Response):
    """Answer of `client.meeting.webinar.enroll.set_config`."""

    question_count: int | None = None
    """Number of questions, 0 where none are asked."""


@model
class MeetingWebinarEnrollGetConfigRequest(Model):
    """Parameters of `client.meeting.webinar.enroll.get_config`."""

    meetingid: str


@model
class MeetingWebinarEnrollGetConfigResponse(Response):
    """Answer of `client.meeting.webinar.enroll.get_config`."""

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
    question_list: list[_models.meeting.EnrollQuestion] | None = None
    """The questions."""


@model
class MeetingWebinarEnrollQueryByTmpOpenidRequest(Model):
    """Parameters of `client.meeting.webinar.enroll.query_by_tmp_openid`."""

    class SortingRules:
        IMPORTED_BY_PHONE_NUMBER_FIRST: Final = 1
        ENROLLED_BY_THEMSELVES_FIRST: Final = 2

    meetingid: str
    sorting_rules: int | None = field(default=None, enum=(1, 2))
    tmp_openid_list: list[str] = field(max_items=500)


@model
class MeetingWebinarEnrollQueryByTmpOpenidResponse(Response):
    """Answer of `client.meeting.webinar.enroll.query_by_tmp_openid`."""

    enroll_id_list: list[_models.meeting.EnrollmentId] | None = None
    """Those who have enrolled; missing if nobody has."""


@model
class MeetingWebinarEnrollListRequest(Model):
    """Parameters of `client.meeting.webinar.enroll.list`."""

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
class MeetingWebinarEnrollListResponse(Response):
    """Answer of `client.meeting.webinar.enroll.list`."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    enroll_list: list[_models.meeting.Enrollment] | None = None
    """The enrollments."""


@model
class MeetingWebinarEnrollApproveRequest(Model):
    """Parameters of `client.meeting.webinar.enroll.approve`."""

    class Action:
        TAKE_THE_APPROVAL_BACK: Final = 1
        REJECT: Final = 2
        APPROVE: Final = 3

    meetingid: str
    enroll_id_list: list[str]
    action: int = field(enum=(1, 2, 3))


@model
class MeetingWebinarEnrollApproveResponse(Response):
    """Answer of `client.meeting.webinar.enroll.approve`."""

    handled_count: int | None = None
    """Number of enrollments that were changed."""


@model
class MeetingWebinarEnrollImportRequest(Model):
    """Parameters of `client.meeting.webinar.enroll.import_`."""

    meetingid: str
    enroll_list: list[_models.meeting.EnrollmentImport]


@model
class MeetingWebinarEnrollImportResponse(Response):
    """Answer of `client.meeting.webinar.enroll.import_`."""

    total_count: int | None = None
    """Number of enrollments that were imported."""
    enroll_list: list[_models.meeting.ImportedEnrollment] | None = None
    """The enrollments that were imported."""


@model
class MeetingWebinarEnrollDeleteRequest(Model):
    """Parameters of `client.meeting.webinar.enroll.delete`."""

    meetingid: str
    enroll_id_list: list[_models.meeting.EnrollmentRef]


@model
class MeetingWebinarEnrollDeleteResponse(Response):
    """Answer of `client.meeting.webinar.enroll.delete`."""

    total_count: int | None = None
    """Number of enrollments that were deleted."""
