# Generated from spec/api/meeting/enroll.yaml by codegen. Do not edit.
"""会议报名与投票: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.models.meeting.enroll import EnrollOption


class EnrollQuestionDict(TypedDict):
    is_required: int
    question_title: NotRequired[str | None]
    question_type: NotRequired[int | None]
    special_type: NotRequired[int | None]
    option_list: NotRequired[Sequence[EnrollOption | EnrollOptionDict] | None]


class EnrollOptionDict(TypedDict):
    content: NotRequired[str | None]


class EnrollmentRefDict(TypedDict):
    enroll_id: str


class EnrollmentImportDict(TypedDict):
    userid: NotRequired[str | None]
    area: NotRequired[str | None]
    phone_number: NotRequired[str | None]
    nick_name: NotRequired[str | None]


class PollQuestionDict(TypedDict):
    question_desc: str
    question_type: int
    poll_option: list[str]
