# Generated from spec/api/batch.yaml by codegen. Do not edit.
"""异步导入与批量转换。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Pipe
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ImportFile(Model):
    media_id: str
    """The CSV file, a media_id from media.upload."""
    callback: JobCallback | None = None
    """Where the end of the job is reported."""


@model
class ImportUsers(Model):
    media_id: str
    """The CSV file, a media_id from media.upload."""
    to_invite: bool | None = None
    """Whether new members are invited to use WeCom, once a day for at most 3 working days. Default: true."""
    callback: JobCallback | None = None
    """Where the end of the job is reported."""


@model
class JobCallback(Model):
    url: str | None = None
    """Link that receives the callback, http or https."""
    token: str | None = field(default=None, secret=True)
    """Token that signs the callback."""
    encodingaeskey: str | None = field(default=None, secret=True)
    """Key that encrypts the callback."""


@model
class ImportResult(Model):
    """Result of one line; members have userid, departments action and partyid."""

    class Action:
        CREATED: Final = 1
        RENAMED: Final = 2
        MOVED: Final = 4
        PUT_IN_ANOTHER_ORDER: Final = 8

    userid: str | None = None
    """UserID of the member."""
    action: int | None = None
    """What was done; a sum of these values. Known values: 1 (created), 2 (renamed), 4 (moved), 8 (put in
    another order).
    """
    partyid: int | None = None
    """Id of the department."""
    errcode: int | None = None
    """Error code of the line; 0 for success."""
    errmsg: str | None = None
    """What the error code means."""


@model
class UserIdPair(Model):
    userid: str
    """UserID of the company."""
    open_userid: str
    """Encrypted userid of the provider or bot."""


@model
class ContactRow(Model):
    """A line of the CSV file of batch.syncuser and batch.replaceuser; the columns in their order. See
    `contact_csv`.
    """

    name: str | None = field(default=None, wire="姓名")
    """Name."""
    userid: str | None = field(default=None, wire="帐号", aliases=("账号",))
    """UserID; the column that every file needs."""
    mobile: str | None = field(default=None, wire="手机号")
    """Mobile number."""
    email: str | None = field(default=None, wire="邮箱")
    """Mail address."""
    department: str | None = field(default=None, wire="所在部门")
    """Ids of departments with semicolons between them."""
    position: str | None = field(default=None, wire="职位")
    """Position."""
    gender: str | None = field(default=None, wire="性别")
    """男 or 女."""
    is_leader_in_dept: str | None = field(default=None, wire="是否部门内领导")
    """1 or 0 for each department with semicolons between them."""
    order: str | None = field(default=None, wire="排序")
    """Order in each department with semicolons between them."""
    alias: str | None = field(default=None, wire="别名")
    """Alias."""
    address: str | None = field(default=None, wire="地址")
    """Address."""
    telephone: str | None = field(default=None, wire="座机")
    """Telephone."""
    disabled: str | None = field(default=None, wire="禁用")
    """1 if the account is disabled."""


@model
class PartyRow(Model):
    """A line of the CSV file of batch.replaceparty; the columns in their order. See `party_csv`."""

    name: str = field(wire="部门名称")
    """Name."""
    id: str = field(wire="部门ID")
    """Id of the department."""
    parentid: str = field(wire="父部门ID")
    """Id of the parent department."""
    order: str | None = field(default=None, wire="排序")
    """Order; empty or 0 leaves it as it is."""


@model
class BatchInviteRequest(Model):
    """Parameters of `client.batch.invite`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("user", "party", "tag")),)

    user: list[str] | None = field(default=None, max_items=1000)
    party: list[int] | None = field(default=None, max_items=100)
    tag: list[int] | None = field(default=None, max_items=100)


@model
class BatchInviteResponse(Response):
    """Answer of `client.batch.invite`."""

    invaliduser: list[str] | None = None
    """UserIDs that are invalid."""
    invalidparty: list[int] | None = None
    """Departments that are invalid."""
    invalidtag: list[int] | None = None
    """Tags that are invalid."""


@model
class BatchSyncuserRequest(Model):
    """Parameters of `client.batch.syncuser`."""

    media_id: str
    to_invite: bool | None = None
    callback: JobCallback | None = None


@model
class BatchSyncuserResponse(Response):
    """Answer of `client.batch.syncuser`."""

    jobid: str
    """Id of the job for batch.getresult."""


@model
class BatchReplaceuserRequest(Model):
    """Parameters of `client.batch.replaceuser`."""

    media_id: str
    to_invite: bool | None = None
    callback: JobCallback | None = None


@model
class BatchReplaceuserResponse(Response):
    """Answer of `client.batch.replaceuser`."""

    jobid: str
    """Id of the job for batch.getresult."""


@model
class BatchReplacepartyRequest(Model):
    """Parameters of `client.batch.replaceparty`."""

    media_id: str
    callback: JobCallback | None = None


@model
class BatchReplacepartyResponse(Response):
    """Answer of `client.batch.replaceparty`."""

    jobid: str
    """Id of the job for batch.getresult."""


@model
class BatchGetresultRequest(Model):
    """Parameters of `client.batch.getresult`."""

    jobid: str = field(max_bytes=64)


@model
class BatchGetresultResponse(Response):
    """Answer of `client.batch.getresult`."""

    class Status:
        STARTED: Final = 1
        IN_PROGRESS: Final = 2
        DONE: Final = 3

    status: int = field(enum=(1, 2, 3))
    """State of the job. One of 1 (started), 2 (in progress), 3 (done)."""
    type: str = field(enum=("sync_user", "replace_user", "replace_party", "invite_user"))
    """What started the job. One of sync_user (batch.syncuser), replace_user (batch.replaceuser),
    replace_party (batch.replaceparty), invite_user (batch.inviteuser).
    """
    total: int | None = None
    """Number of lines."""
    percentage: int | None = None
    """Progress in percent."""
    result: list[ImportResult] | None = None
    """Results by line, once the job is done."""


@model
class BatchUseridToOpenuseridRequest(Model):
    """Parameters of `client.batch.userid_to_openuserid`."""

    userid_list: list[str] = field(max_items=1000)


@model
class BatchUseridToOpenuseridResponse(Response):
    """Answer of `client.batch.userid_to_openuserid`."""

    open_userid_list: list[UserIdPair]
    """The converted ones."""
    invalid_userid_list: list[str] | None = None
    """Those that could not be converted."""


@model
class BatchOpenuseridToUseridRequest(Model):
    """Parameters of `client.batch.openuserid_to_userid`."""

    open_userid_list: list[str] = field(max_items=1000)
    source_agentid: int | None = None


@model
class BatchOpenuseridToUseridResponse(Response):
    """Answer of `client.batch.openuserid_to_userid`."""

    userid_list: list[UserIdPair]
    """The converted ones."""
    invalid_open_userid_list: list[str] | None = None
    """Those that could not be converted."""


@model
class BatchInviteuserRequest(Model):
    """Parameters of `client.batch.inviteuser`."""

    touser: Pipe[str] | None = field(default=None, converts=True)
    toparty: Pipe[int] | None = field(default=None, converts=True)
    totag: Pipe[int] | None = field(default=None, converts=True)
    invite_tips: str | None = None
    callback: JobCallback | None = None


@model
class BatchInviteuserResponse(Response):
    """Answer of `client.batch.inviteuser`."""

    jobid: str
    """Id of the job."""
