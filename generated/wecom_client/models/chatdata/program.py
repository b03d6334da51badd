# Generated from spec/api/chatdata/program.yaml by codegen. Do not edit.
"""数据与智能专区。"""

from __future__ import annotations

from typing import Any
from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import Json
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class AuthorizedEdition(Model):
    class Edition:
        INTERNAL_CHATS: Final = 1
        INTERNAL_AND_EXTERNAL_CHATS: Final = 2
        INTERNAL_AND_EXTERNAL_CHATS_AND_CALLS: Final = 3

    class Status:
        ON_TRIAL: Final = 1
        TRIAL_ENDED: Final = 2
        PAID: Final = 3
        PAID_TIME_ENDED: Final = 4
        FREE_OF_CHARGE: Final = 5
        FREE_TIME_ENDED: Final = 6
        PAID_NOT_YET_IN_FORCE: Final = 7

    edition: int | None = field(default=None, enum=(1, 2, 3))
    """Edition. One of 1 (internal chats), 2 (internal and external chats), 3 (internal and external chats and
    calls).
    """
    auth_scope: AuthorizedScope | None = None
    """Who is authorized; who is archived depends on the seats that were bought, see get_auth_user_list."""
    status: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6, 7))
    """Present state of the edition. One of 1 (on trial), 2 (trial ended), 3 (paid), 4 (paid time ended), 5
    (free of charge), 6 (free time ended), 7 (paid, not yet in force).
    """
    begin_time: Timestamp | None = None
    """Unix time when the status began or will begin; absent where the trial ended before the authorization."""
    end_time: Timestamp | None = None
    """Unix time when the status ends or ended; absent where the trial ended before the authorization."""
    msg_duration_days: int | None = None
    """Length of the authorization in days; a year counts as 365."""
    auth_user_count: int | None = None
    """Number of different members."""


@model
class AuthorizedScope(Model):
    userid_list: list[str] | None = None
    """UserIDs of the members in the authorization."""
    department_id_list: list[int] | None = None
    """Ids of the departments in the authorization."""
    tag_id_list: list[int] | None = None
    """Ids of the tags in the authorization."""


@model
class TaskMessages(Model):
    msg_list: list[_models.chatdata.MessageKey] | None = field(default=None, max_items=1000)
    """The messages. At most 1000 items."""


@model
class TaskResult(Model):
    job_type: str | None = None
    """Kind of task, as set up at the provider."""
    data: str | None = None
    """Output of the program."""


@model
class ChatdataSetReceiveCallbackRequest(Model):
    """Parameters of `client.chatdata.set_receive_callback`."""

    program_id: str


@model
class ChatdataSetLogLevelRequest(Model):
    """Parameters of `client.chatdata.set_log_level`."""

    class LogLevel:
        ERRORS: Final = 1
        ERRORS_AND_INFORMATION: Final = 2
        EVERYTHING: Final = 3

    program_id: str
    log_level: int = field(enum=(1, 2, 3))


@model
class ChatdataGetLogLevelRequest(Model):
    """Parameters of `client.chatdata.get_log_level`."""

    program_id: str


@model
class ChatdataGetLogLevelResponse(Response):
    """Answer of `client.chatdata.get_log_level`."""

    class LogLevel:
        ERRORS: Final = 1
        ERRORS_AND_INFORMATION: Final = 2
        EVERYTHING: Final = 3

    log_level: int = field(enum=(1, 2, 3))
    """Level of the log. One of 1 (errors), 2 (errors and information), 3 (everything)."""


@model
class ChatdataUploadMediaRequest(Model):
    """Parameters of `client.chatdata.upload_media`."""

    type: str = field(enum=("file",))
    media: Any


@model
class ChatdataUploadMediaResponse(Response):
    """Answer of `client.chatdata.upload_media`."""

    type: str | None = None
    """Kind of file. Known values: file."""
    media_id: str
    """Id of the file for the data zone, valid for 3 days in this app and company."""
    created_at: Timestamp | None = field(default=None, as_text=True)
    """Unix time."""


@model
class ChatdataGetCorpAuthInfoRequest(Model):
    """Parameters of `client.chatdata.get_corp_auth_info`."""


@model
class ChatdataGetCorpAuthInfoResponse(Response):
    """Answer of `client.chatdata.get_corp_auth_info`."""

    auth_edition_list: list[AuthorizedEdition]
    """Editions that the company has authorized."""


@model
class ChatdataSyncCallProgramRequest(Model):
    """Parameters of `client.chatdata.sync_call_program`."""

    program_id: str
    ability_id: str
    request_data: Json[Any] = field(converts=True)
    notify_id: str | None = None


@model
class ChatdataSyncCallProgramResponse(Response):
    """Answer of `client.chatdata.sync_call_program`."""

    response_data: Json[Any] | None = field(default=None, converts=True)
    """Output of the program, in the form set up for the ability."""


@model
class ChatdataAsyncProgramTaskRequest(Model):
    """Parameters of `client.chatdata.async_program_task`."""

    program_id: str
    ability_id: str
    request_data: Json[Any] = field(converts=True)


@model
class ChatdataAsyncProgramTaskResponse(Response):
    """Answer of `client.chatdata.async_program_task`."""

    jobid: str
    """Id of the job."""


@model
class ChatdataAsyncProgramResultRequest(Model):
    """Parameters of `client.chatdata.async_program_result`."""

    jobid: str


@model
class ChatdataAsyncProgramResultResponse(Response):
    """Answer of `client.chatdata.async_program_result`."""

    response_errcode: int | None = None
    """Error code that the program reported."""
    response_data: Json[Any] | None = field(default=None, converts=True)
    """Output of the program, in the form set up for the ability."""


@model
class ChatdataOpenDebugModeRequest(Model):
    """Parameters of `client.chatdata.open_debug_mode`."""

    program_id: str
    debug_token: str = field(secret=True)


@model
class ChatdataCloseDebugModeRequest(Model):
    """Parameters of `client.chatdata.close_debug_mode`."""

    program_id: str


@model
class ChatdataCheckDebugModeRequest(Model):
    """Parameters of `client.chatdata.check_debug_mode`."""

    program_id: str


@model
class ChatdataCheckDebugModeResponse(Response):
    """Answer of `client.chatdata.check_debug_mode`."""

    class DebugModeStatus:
        OFF: Final = 1
        ON: Final = 2

    debug_mode_status: int = field(enum=(1, 2))
    """State of the debug mode. One of 1 (off), 2 (on)."""


@model
class ChatdataSpecapiCreateJobRequest(Model):
    """Parameters of `client.chatdata.specapi.create_job`."""

    custom_id: str = field(max_bytes=128)
    msg_filter: TaskMessages | None = None
    custom_data: str | None = field(default=None, max_bytes=1024)


@model
class ChatdataSpecapiCreateJobResponse(Response):
    """Answer of `client.chatdata.specapi.create_job`."""

    jobid: str
    """Id of the task."""


@model
class ChatdataSpecapiGetJobResultRequest(Model):
    """Parameters of `client.chatdata.specapi.get_job_result`."""

    jobid: str


@model
class ChatdataSpecapiGetJobResultResponse(Response):
    """Answer of `client.chatdata.specapi.get_job_result`."""

    class Status:
        NOT_STARTED: Final = 0
        RUNNING: Final = 1
        ENDED: Final = 2

    status: int | None = field(default=None, enum=(0, 1, 2))
    """State of the task. One of 0 (not started), 1 (running), 2 (ended)."""
    dispatch_time: Timestamp | None = None
    """Unix time of the start."""
    progress: int | None = None
    """Progress in percent."""
    result: TaskResult | None = None
    """Only with status 2."""


@model
class ChatdataUploadRequest(Model):
    """Parameters of `client.chatdata.upload`."""

    type: str = field(enum=("file",))
    media: Any


@model
class ChatdataUploadResponse(Response):
    """Answer of `client.chatdata.upload`."""

    type: str | None = None
    """Kind of file. Known values: file."""
    media_id: str
    """Id of the file for the data zone."""
    created_at: Timestamp | None = None
    """Unix time."""
