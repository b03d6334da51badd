# Generated from spec/api/security/archive.yaml by codegen. Do not edit.
"""企业数据存档。"""

from __future__ import annotations

from typing import Final

from wecom_client import types as _types
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class FileArchiveUser(Model):
    userid: str
    """UserID of the member."""
    is_resigned: Flag | None = None
    """Whether the member has left the company."""


@model
class ArchivedSpace(Model):
    spaceid: str
    """Id of the space."""
    space_name: str | None = None
    """Name of the space."""
    is_space_superadmin: Flag | None = None
    """Whether the member is the super administrator of the space."""


@model
class ArchivedFile(Model):
    fileid: str
    """Id of the file."""
    file_name: str | None = None
    """Name of the file."""
    path: str | None = None
    """Folders and name, without the space; only if the space and its super administrator are archived."""
    creator: ArchivedFileCreator | None = None
    """Who created the file."""
    file_size: int | None = None
    """Size in bytes."""
    file_type: int | None = None
    """Kind of file."""
    doc_url: str | None = None
    """Link of an online document."""


@model
class ArchivedFileCreator(Model):
    userid: str | None = None
    """UserID of the member."""


@model
class ArchivedDocument(Model):
    class DocType:
        DOCUMENT: Final = 3
        SPREADSHEET: Final = 4
        SLIDES: Final = 6
        MIND_MAP: Final = 7
        SMART_SHEET: Final = 10

    docid: str
    """Id of the document."""
    doc_name: str | None = None
    """Name of the document."""
    userid: str | None = None
    """UserID of the member to whom it belongs."""
    doc_type: int | None = field(default=None, enum=(3, 4, 6, 7, 10))
    """Kind of document. One of 3 (document), 4 (spreadsheet), 6 (slides), 7 (mind map), 10 (smart sheet)."""
    create_time: Timestamp | None = None
    """Unix time."""
    modify_time: Timestamp | None = None
    """Unix time of the latest change."""
    url: str | None = None
    """Link to look at the document."""


@model
class ArchivedSchedule(Model):
    class Status:
        NORMAL: Final = 0
        CANCELLED: Final = 1

    schedule_id: str
    """Id of the schedule."""
    organizer: str | None = None
    """UserID of the member who created it."""
    attendees: list[_types.ScheduleAttendee] | None = None
    """Participants of the schedule."""
    summary: str | None = None
    """Title of the schedule."""
    description: str | None = None
    """Description of the schedule."""
    reminders: _types.ScheduleReminders | None = None
    """Reminders and repetition."""
    location: str | None = None
    """Place of the schedule."""
    cal_id: str | None = None
    """Calendar that holds the schedule."""
    start_time: Timestamp | None = None
    """Unix time."""
    end_time: Timestamp | None = None
    """Unix time."""
    status: int | None = field(default=None, enum=(0, 1))
    """State of the schedule. One of 0 (normal), 1 (cancelled)."""


@model
class SecurityFileContentGetAuthUserListRequest(Model):
    """Parameters of `client.security.file_content.get_auth_user_list`."""

    cursor: str | None = field(default=None, max_bytes=128)
    limit: int | None = field(default=None, min=1, max=1000)


@model
class SecurityFileContentGetAuthUserListResponse(Response):
    """Answer of `client.security.file_content.get_auth_user_list`."""

    auth_user_list: list[FileArchiveUser]
    """The members."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: Flag | None = None
    """Whether there are more pages."""


@model
class SecurityWedriveGetAuthSpaceListRequest(Model):
    """Parameters of `client.security.wedrive.get_auth_space_list`."""

    userid: str
    is_resigned: Flag | None = None


@model
class SecurityWedriveGetAuthSpaceListResponse(Response):
    """Answer of `client.security.wedrive.get_auth_space_list`."""

    auth_space_list: list[ArchivedSpace]
    """The spaces."""


@model
class SecurityWedriveGetAuthFileListRequest(Model):
    """Parameters of `client.security.wedrive.get_auth_file_list`."""

    userid: str
    is_resigned: Flag | None = None
    spaceid: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class SecurityWedriveGetAuthFileListResponse(Response):
    """Answer of `client.security.wedrive.get_auth_file_list`."""

    file_list: list[ArchivedFile]
    """The files."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class SecurityWedriveDownloadFileRequest(Model):
    """Parameters of `client.security.wedrive.download_file`."""

    fileid: str


@model
class SecurityWedriveDownloadFileResponse(Response):
    """Answer of `client.security.wedrive.download_file`."""

    download_url: str
    """Link of the file, valid for 2 hours."""
    cookie_name: str | None = None
    """Name of the cookie that the download needs."""
    cookie_value: str | None = field(default=None, secret=True)
    """Value of the cookie that the download needs."""


@model
class SecurityDocListRequest(Model):
    """Parameters of `client.security.doc.list`."""

    class DocType:
        DOCUMENT: Final = 3
        SPREADSHEET: Final = 4
        SLIDES: Final = 6
        MIND_MAP: Final = 7
        SMART_SHEET: Final = 10

    start_time: Time | None = field(default=None, converts=True)
    end_time: Time | None = field(default=None, converts=True)
    userid: str
    is_resigned: Flag | None = None
    doc_type: int | None = field(default=None, enum=(3, 4, 6, 7, 10))
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class SecurityDocListResponse(Response):
    """Answer of `client.security.doc.list`."""

    doc_list: list[ArchivedDocument]
    """The documents."""
    next_cursor: str | None = None
    """Sent as cursor, gives the next page; only with has_more."""
    has_more: bool | None = None
    """Whether there are more pages."""


@model
class SecurityDocExportRequest(Model):
    """Parameters of `client.security.doc.export`."""

    docid: str
    export_format: str = field(enum=("docx", "pdf", "xlsx", "xmind", "pptx"))


@model
class SecurityDocExportResponse(Response):
    """Answer of `client.security.doc.export`."""

    jobid: str
    """For security.doc.get_export_result; it ends 10 minutes after the job is done."""


@model
class SecurityDocGetExportResultRequest(Model):
    """Parameters of `client.security.doc.get_export_result`."""

    jobid: str


@model
class SecurityDocGetExportResultResponse(Response):
    """Answer of `client.security.doc.get_export_result`."""

    class Status:
        RUNNING: Final = 0
        DONE: Final = 1
        FAILED: Final = 2

    status: int = field(enum=(0, 1, 2))
    """State of the export. One of 0 (running), 1 (done), 2 (failed)."""
    download_url: str | None = None
    """Link of the file, valid for 30 minutes."""


@model
class SecurityCalendarGetDefaultCalendarRequest(Model):
    """Parameters of `client.security.calendar.get_default_calendar`."""

    userid: str


@model
class SecurityCalendarGetDefaultCalendarResponse(Response):
    """Answer of `client.security.calendar.get_default_calendar`."""

    cal_id: str
    """Id of the calendar."""


@model
class SecurityCalendarGetScheduleDetailRequest(Model):
    """Parameters of `client.security.calendar.get_schedule_detail`."""

    cal_id: str
    schedule_id_list: list[str] = field(max_items=10)


@model
class SecurityCalendarGetScheduleDetailResponse(Response):
    """Answer of `client.security.calendar.get_schedule_detail`."""

    schedule_list: list[ArchivedSchedule]
    """The schedules."""
