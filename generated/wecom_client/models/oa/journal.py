# Generated from spec/api/oa/journal.yaml by codegen. Do not edit.
"""汇报。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class JournalFilter(Model):
    key: str = field(enum=("creator", "department", "template_id"), max_bytes=256)
    """What is compared. At most 256 bytes. One of creator (UserID of the author), department (id of the
    author's department), template_id (id of the template).
    """
    value: str = field(max_bytes=256)
    """Value to compare with. At most 256 bytes."""


@model
class Journal(Model):
    journal_uuid: str
    """Id of the journal."""
    template_id: str | None = None
    """Id of the template."""
    template_name: str
    """Name of the template."""
    report_time: Timestamp
    """When it was submitted, as Unix time."""
    submitter: _models.oa.UserRef
    """Who wrote the journal."""
    receivers: list[_models.oa.UserRef] | None = None
    """Who received the journal."""
    readed_receivers: list[_models.oa.UserRef] | None = None
    """Receivers who have read it."""
    apply_data: JournalData
    """The form."""
    sys_journal_data: str | None = None
    """Rich text of journals made with the built-in 汇报 template, whose form is not in apply_data."""
    comments: list[JournalComment] | None = None
    """Comments on the journal."""


@model
class JournalData(Model):
    contents: list[_models.oa.JournalContent]
    """Fields of the journal."""


@model
class JournalComment(Model):
    commentid: int
    """Id of the comment."""
    tocommentid: int | None = None
    """Id of the comment that it answers; 0 if none."""
    comment_userinfo: _models.oa.UserRef
    """Who wrote it."""
    content: str
    """Text of the comment."""
    comment_time: Timestamp
    """Unix time."""


@model
class JournalStat(Model):
    class ReportType:
        DAILY: Final = 2
        WEEKLY: Final = 3
        MONTHLY: Final = 4

    template_id: str
    """Id of the template."""
    template_name: str | None = None
    """Name of the template."""
    report_range: JournalRange | None = None
    """Who must write."""
    white_range: JournalRange | None = None
    """Who need not write."""
    receivers: JournalReceivers | None = None
    """Who receives the journals."""
    cycle_begin_time: Timestamp | None = None
    """Start of the cycle as Unix time."""
    cycle_end_time: Timestamp | None = None
    """End of the cycle as Unix time."""
    stat_begin_time: Timestamp | None = None
    """Start of the statistics as Unix time."""
    stat_end_time: Timestamp | None = None
    """End of the statistics as Unix time."""
    report_list: list[JournalAuthor] | None = None
    """Who has written."""
    unreport_list: list[JournalAuthor] | None = None
    """Who has not written."""
    report_type: int | None = field(default=None, enum=(2, 3, 4))
    """How often journals are due. One of 2 (daily), 3 (weekly), 4 (monthly)."""


@model
class JournalRange(Model):
    user_list: list[_models.oa.UserRef] | None = None
    """The members."""
    party_list: list[JournalDepartment] | None = None
    """The departments."""
    tag_list: list[JournalTag] | None = None
    """The tags."""


@model
class JournalReceivers(Model):
    user_list: list[_models.oa.UserRef] | None = None
    """The members."""
    tag_list: list[JournalTag] | None = None
    """The tags."""
    leader_list: list[JournalLeader] | None = None
    """The superiors."""


@model
class JournalDepartment(Model):
    open_partyid: str | None = None
    """Id of the department."""


@model
class JournalTag(Model):
    open_tagid: str | None = None
    """Id of the tag."""


@model
class JournalLeader(Model):
    level: int | None = None
    """1 for the direct superior, and so on."""


@model
class JournalAuthor(Model):
    user: _models.oa.UserRef
    """The member."""
    itemlist: list[JournalItem] | None = None
    """Journals of the member."""


@model
class JournalItem(Model):
    journaluuid: str | None = None
    """Id of the journal; empty if none was written."""
    reporttime: Timestamp | None = None
    """Unix time."""
    flag: Flag | None = None
    """Whether it was late."""


@model
class OaJournalGetRecordListRequest(Model):
    """Parameters of `client.oa.journal.get_record_list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("starttime", "endtime"), limits={"days": 31}),
    )

    starttime: Time = field(converts=True)
    endtime: Time = field(converts=True)
    cursor: int
    limit: int = field(max=100)
    filters: list[JournalFilter] | None = None


@model
class OaJournalGetRecordListResponse(Response):
    """Answer of `client.oa.journal.get_record_list`."""

    class Endflag:
        MORE_PAGES_FOLLOW: Final = 0
        LAST_PAGE: Final = 1

    journaluuid_list: list[str]
    """Ids of the journals."""
    next_cursor: int | None = None
    """Cursor of the next page."""
    endflag: int | None = field(default=None, enum=(0, 1))
    """Whether this is the last page. One of 0 (more pages follow), 1 (last page)."""


@model
class OaJournalGetRecordDetailRequest(Model):
    """Parameters of `client.oa.journal.get_record_detail`."""

    journaluuid: str = field(max_bytes=256)


@model
class OaJournalGetRecordDetailResponse(Response):
    """Answer of `client.oa.journal.get_record_detail`."""

    info: Journal
    """The journal."""


@model
class OaJournalGetStatListRequest(Model):
    """Parameters of `client.oa.journal.get_stat_list`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("starttime", "endtime"), limits={"days": 366}),
    )

    template_id: str = field(max_bytes=256)
    starttime: Time = field(converts=True)
    endtime: Time = field(converts=True)


@model
class OaJournalGetStatListResponse(Response):
    """Answer of `client.oa.journal.get_stat_list`."""

    stat_list: list[JournalStat]
    """One entry for each cycle that has been summed up."""


@model
class OaJournalDownloadWedriveFileRequest(Model):
    """Parameters of `client.oa.journal.download_wedrive_file`."""

    journaluuid: str
    fileid: str


@model
class OaJournalDownloadWedriveFileResponse(Response):
    """Answer of `client.oa.journal.download_wedrive_file`."""

    download_url: str
    """Address of the file, valid for 2 hours."""
    cookie_name: str | None = None
    """Name of the cookie that must be sent."""
    cookie_value: str | None = field(default=None, secret=True)
    """Value of the cookie that must be sent."""


@model
class OaJournalExportDocRequest(Model):
    """Parameters of `client.oa.journal.export_doc`."""

    journaluuid: str
    docid: str


@model
class OaJournalExportDocResponse(Response):
    """Answer of `client.oa.journal.export_doc`."""

    jobid: str
    """Id of the job, for oa/journal/get_export_doc_result."""


@model
class OaJournalGetExportDocResultRequest(Model):
    """Parameters of `client.oa.journal.get_export_doc_result`."""

    jobid: str


@model
class OaJournalGetExportDocResultResponse(Response):
    """Answer of `client.oa.journal.get_export_doc_result`."""

    class Status:
        FINISHED: Final = 2

    status: int
    """State of the job. Known values: 2 (finished)."""
    url: str | None = None
    """Address of the exported file."""
