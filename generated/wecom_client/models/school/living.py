# Generated from spec/api/school/living.yaml by codegen. Do not edit.
"""上课直播。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class LivingInfo(Model):
    theme: str | None = None
    """Title."""
    living_start: Timestamp | None = None
    """Start as Unix time."""
    living_duration: int | None = None
    """Length in seconds."""
    anchor_userid: str | None = None
    """UserID of the teacher."""
    living_range: LivingRange | None = None
    """Who can watch."""
    viewer_num: int | None = None
    """How many have watched."""
    comment_num: int | None = None
    """Number of comments."""
    open_replay: Flag | None = None
    """Whether it can be watched later."""
    push_stream_url: str | None = field(default=None, secret=True)
    """Address to which the stream is pushed; only before an event begins."""
    online_count: int | None = None
    """How many are watching."""
    subscribe_count: int | None = None
    """How many have signed up."""


@model
class LivingRange(Model):
    partyids: list[int] | None = None
    """Ids of classes; those whose group chats are in the range included."""
    group_names: list[str] | None = None
    """Names of other group chats."""


@model
class SchoolWatchStat(Model):
    students: list[StudentWatch] | None = None
    """Students who watched."""
    parents: list[ParentWatch] | None = None
    """Only in the second version."""
    visitors: list[VisitorWatch] | None = None
    """Visitors who watched."""


@model
class Watch(Model):
    watch_time: int | None = None
    """Seconds."""
    enter_time: Timestamp | None = None
    """First time they came, as Unix time."""
    leave_time: Timestamp | None = None
    """Last time they left, as Unix time."""
    is_comment: Flag | None = None
    """Whether they commented."""


@model
class StudentWatch(Model):
    watch_time: int | None = None
    """Seconds."""
    enter_time: Timestamp | None = None
    """First time they came, as Unix time."""
    leave_time: Timestamp | None = None
    """Last time they left, as Unix time."""
    is_comment: Flag | None = None
    """Whether they commented."""
    student_userid: str
    """UserID of the student."""
    parent_userid: str | None = None
    """Id of the parent, if the parent watched; only in the first version."""
    partyids: list[int] | None = None
    """Ids of the student's classes."""


@model
class ParentWatch(Model):
    watch_time: int | None = None
    """Seconds."""
    enter_time: Timestamp | None = None
    """First time they came, as Unix time."""
    leave_time: Timestamp | None = None
    """Last time they left, as Unix time."""
    is_comment: Flag | None = None
    """Whether they commented."""
    parent_userid: str
    """UserID of the parent."""
    student_userid: str | None = None
    """UserID of the student."""
    partyids: list[int] | None = None
    """Ids of the student's classes."""


@model
class VisitorWatch(Model):
    watch_time: int | None = None
    """Seconds."""
    enter_time: Timestamp | None = None
    """First time they came, as Unix time."""
    leave_time: Timestamp | None = None
    """Last time they left, as Unix time."""
    is_comment: Flag | None = None
    """Whether they commented."""
    nickname: str | None = None
    """Name in WeChat."""


@model
class SchoolUnwatchStat(Model):
    students: list[StudentUnwatch] | None = None
    """Students who did not watch."""
    parents: list[ParentUnwatch] | None = None
    """Only in the second version."""


@model
class StudentUnwatch(Model):
    student_userid: str
    """UserID of the student."""
    parent_userid: str | None = None
    """Id of the parent; only in the first version."""
    partyids: list[int] | None = None
    """Ids of the student's classes."""


@model
class ParentUnwatch(Model):
    parent_userid: str
    """UserID of the parent."""
    student_userid: str | None = None
    """UserID of the student."""
    partyids: list[int] | None = None
    """Ids of the student's classes."""


@model
class SchoolLivingGetLivingInfoRequest(Model):
    """Parameters of `client.school.living.get_living_info`."""

    livingid: str


@model
class SchoolLivingGetLivingInfoResponse(Response):
    """Answer of `client.school.living.get_living_info`."""

    living_info: LivingInfo
    """The live stream."""


@model
class SchoolLivingGetWatchStatRequest(Model):
    """Parameters of `client.school.living.get_watch_stat`."""

    livingid: str
    next_key: str | None = None


@model
class SchoolLivingGetWatchStatResponse(Response):
    """Answer of `client.school.living.get_watch_stat`."""

    class Ending:
        MORE_PAGES_FOLLOW: Final = 0
        LAST_PAGE: Final = 1

    ending: int = field(enum=(0, 1))
    """Whether this is the last page; the last one has a next_key as well. One of 0 (more pages follow), 1
    (last page).
    """
    next_key: str | None = None
    """Key of the next page."""
    stat_infoes: SchoolWatchStat
    """The figures."""


@model
class SchoolLivingGetUnwatchStatRequest(Model):
    """Parameters of `client.school.living.get_unwatch_stat`."""

    livingid: str
    next_key: str | None = None


@model
class SchoolLivingGetUnwatchStatResponse(Response):
    """Answer of `client.school.living.get_unwatch_stat`."""

    class Ending:
        MORE_PAGES_FOLLOW: Final = 0
        LAST_PAGE: Final = 1

    ending: int = field(enum=(0, 1))
    """Whether this is the last page; the last one has a next_key as well. One of 0 (more pages follow), 1
    (last page).
    """
    next_key: str | None = None
    """Key of the next page."""
    stat_info: SchoolUnwatchStat
    """The figures."""


@model
class SchoolLivingGetWatchStatV2Request(Model):
    """Parameters of `client.school.living.get_watch_stat_v2`."""

    livingid: str
    next_cursor: str | None = None


@model
class SchoolLivingGetWatchStatV2Response(Response):
    """Answer of `client.school.living.get_watch_stat_v2`."""

    has_more: Flag
    """Whether there are more pages; the last one has a next_cursor as well."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    stat_info: SchoolWatchStat
    """The figures."""


@model
class SchoolLivingGetUnwatchStatV2Request(Model):
    """Parameters of `client.school.living.get_unwatch_stat_v2`."""

    livingid: str
    next_cursor: str | None = None


@model
class SchoolLivingGetUnwatchStatV2Response(Response):
    """Answer of `client.school.living.get_unwatch_stat_v2`."""

    has_more: Flag
    """Whether there are more pages; the last one has a next_cursor as well."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    stat_info: SchoolUnwatchStat
    """The figures."""
