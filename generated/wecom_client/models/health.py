# Generated from spec/api/health.yaml by codegen. Do not edit.
"""健康上报。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class HealthJob(Model):
    class Type:
        MEMBERS: Final = 1
        PARENTS: Final = 2

    class ReportType:
        ONCE: Final = 1
        EVERY_DAY: Final = 2

    title: str | None = None
    """Name of the task."""
    creator: str | None = None
    """UserID of the creator."""
    type: int | None = field(default=None, enum=(1, 2))
    """Who answers. One of 1 (members), 2 (parents)."""
    apply_range: HealthRange | None = None
    """Who is asked."""
    report_to: HealthReportTo | None = None
    """Who gets the answers."""
    report_type: int | None = field(default=None, enum=(1, 2))
    """How often it is answered. One of 1 (once), 2 (every day)."""
    skip_weekend: Flag | None = None
    """Whether it is left out on days off."""
    finish_cnt: int | None = None
    """How many have answered."""
    question_templates: list[HealthQuestion] | None = None
    """The questions."""


@model
class HealthRange(Model):
    userids: list[str] | None = None
    """Members, or students where parents answer."""
    partyids: list[int] | None = None
    """Departments of the company, or of the school where parents answer."""


@model
class HealthReportTo(Model):
    userids: list[str] | None = None
    """UserIDs of the members who get the answers."""


@model
class HealthQuestion(Model):
    class QuestionType:
        TEXT_PLACE_OR_DATE: Final = 1
        SINGLE_CHOICE: Final = 2
        MULTIPLE_CHOICE: Final = 3
        FILES_OR_PICTURES: Final = 4
        SIGNATURE: Final = 5
        SCREENSHOT_OF_THE_TRAVEL_CARD: Final = 6

    question_id: int
    """Id of the question."""
    title: str | None = None
    """The question."""
    question_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """Kind of question. One of 1 (text, place or date), 2 (single choice), 3 (multiple choice), 4 (files or
    pictures), 5 (signature), 6 (screenshot of the travel card).
    """
    is_required: Flag | None = None
    """Whether an answer is required."""
    option_list: list[HealthOption] | None = None
    """Options, for choices."""


@model
class HealthOption(Model):
    option_id: int
    """Id of the option."""
    option_text: str | None = None
    """Text of the option."""


@model
class HealthAnswer(Model):
    class IdType:
        MEMBER: Final = 1
        STUDENT_AND_PARENT: Final = 2

    id_type: int = field(enum=(1, 2))
    """Who answered. One of 1 (member), 2 (student and parent)."""
    userid: str | None = None
    """Member, for id_type 1."""
    student_userid: str | None = None
    """Student, for id_type 2."""
    parent_userid: str | None = None
    """Parent, for id_type 2."""
    report_time: Timestamp | None = None
    """Unix time of the answer."""
    report_values: list[HealthValue] | None = None
    """Answers to the questions."""


@model
class HealthValue(Model):
    class ItineraryCardType:
        NOT_READ: Final = 0
        GREEN: Final = 1
        RED: Final = 2
        YELLOW: Final = 3
        ORANGE: Final = 4
        NO_TRAVEL_CARD: Final = 5

    question_id: int
    """Id of the question."""
    single_choice: int | None = None
    """Option, for a single choice."""
    text: str | None = None
    """Text, place or date."""
    multi_choice: list[int] | None = None
    """Options, for a multiple choice."""
    fileid: list[str] | None = None
    """Files or pictures."""
    url: str | None = None
    """Link of the signature."""
    itinerary_card_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5))
    """Color of the travel card. One of 0 (not read), 1 (green), 2 (red), 3 (yellow), 4 (orange), 5 (no travel
    card).
    """
    high_risk_area: str | None = None
    """Journeys to high-risk areas, from the travel card."""


@model
class HealthGetHealthReportStatRequest(Model):
    """Parameters of `client.health.get_health_report_stat`."""

    date: str


@model
class HealthGetHealthReportStatResponse(Response):
    """Answer of `client.health.get_health_report_stat`."""

    pv: int
    """How often the app was used."""
    uv: int
    """How many members used it."""


@model
class HealthGetReportJobidsRequest(Model):
    """Parameters of `client.health.get_report_jobids`."""

    offset: int | None = None
    limit: int | None = field(default=None, min=1, max=100)


@model
class HealthGetReportJobidsResponse(Response):
    """Answer of `client.health.get_report_jobids`."""

    class Ending:
        THERE_ARE_MORE: Final = 0
        ALL_CAME: Final = 1

    ending: int = field(enum=(0, 1))
    """Whether this is the last page. One of 0 (there are more), 1 (all came)."""
    jobids: list[str]
    """Ids of the tasks."""


@model
class HealthGetReportJobInfoRequest(Model):
    """Parameters of `client.health.get_report_job_info`."""

    jobid: str
    date: str


@model
class HealthGetReportJobInfoResponse(Response):
    """Answer of `client.health.get_report_job_info`."""

    job_info: HealthJob
    """The task."""


@model
class HealthGetReportAnswerRequest(Model):
    """Parameters of `client.health.get_report_answer`."""

    jobid: str
    date: str
    offset: int | None = None
    limit: int | None = field(default=None, max=100)


@model
class HealthGetReportAnswerResponse(Response):
    """Answer of `client.health.get_report_answer`."""

    answers: list[HealthAnswer]
    """The answers."""
    creator: str | None = None
    """UserID of the creator of the task."""
