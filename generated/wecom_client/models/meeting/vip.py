# Generated from spec/api/meeting/vip.yaml by codegen. Do not edit.
"""高级功能账号管理。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class VipJobResult(Model):
    succ_userid_list: list[str] | None = None
    """Done; when accounts are given, also those who had one already."""
    fail_userid_list: list[str] | None = None
    """Failed."""


@model
class MeetingVipSubmitBatchAddJobRequest(Model):
    """Parameters of `client.meeting.vip.submit_batch_add_job`."""

    userid_list: list[str] = field(max_items=100)


@model
class MeetingVipSubmitBatchAddJobResponse(Response):
    """Answer of `client.meeting.vip.submit_batch_add_job`."""

    jobid: str | None = None
    """For `meeting.vip.batch_add_job_result`."""
    invalid_userid_list: list[str] | None = None
    """UserIDs that do not exist or are invisible to the app."""


@model
class MeetingVipBatchAddJobResultRequest(Model):
    """Parameters of `client.meeting.vip.batch_add_job_result`."""

    jobid: str


@model
class MeetingVipBatchAddJobResultResponse(Response):
    """Answer of `client.meeting.vip.batch_add_job_result`."""

    job_result: VipJobResult | None = None
    """The result."""


@model
class MeetingVipSubmitBatchDelJobRequest(Model):
    """Parameters of `client.meeting.vip.submit_batch_del_job`."""

    userid_list: list[str] = field(max_items=100)


@model
class MeetingVipSubmitBatchDelJobResponse(Response):
    """Answer of `client.meeting.vip.submit_batch_del_job`."""

    jobid: str | None = None
    """For `meeting.vip.batch_del_job_result`."""
    invalid_userid_list: list[str] | None = None
    """UserIDs that do not exist or are invisible to the app."""


@model
class MeetingVipBatchDelJobResultRequest(Model):
    """Parameters of `client.meeting.vip.batch_del_job_result`."""

    jobid: str


@model
class MeetingVipBatchDelJobResultResponse(Response):
    """Answer of `client.meeting.vip.batch_del_job_result`."""

    job_result: VipJobResult | None = None
    """The result."""


@model
class MeetingVipListRequest(Model):
    """Parameters of `client.meeting.vip.list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=200)


@model
class MeetingVipListResponse(Response):
    """Answer of `client.meeting.vip.list`."""

    has_more: bool | None = None
    """Whether there are more pages."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    userid_list: list[str] | None = None
    """Members whom the app can see."""
