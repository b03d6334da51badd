# Generated from spec/api/docdata.yaml by codegen. Do not edit.
"""文件内容存档。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DocAuthScope(Model):
    userid_list: list[str] | None = None
    """UserIDs of the members in the scope."""
    department_id_list: list[int] | None = None
    """Ids of the departments in the scope."""
    tag_id_list: list[int] | None = None
    """Ids of the tags in the scope."""


@model
class DocAuthUser(Model):
    userid: str
    """UserID of the member."""


@model
class DocdataGetAuthInfoRequest(Model):
    """Parameters of `client.docdata.get_auth_info`."""


@model
class DocdataGetAuthInfoResponse(Response):
    """Answer of `client.docdata.get_auth_info`."""

    class Status:
        ON_TRIAL: Final = 1
        TRIAL_OVER: Final = 2

    status: int | None = field(default=None, enum=(1, 2))
    """State of the authorization. One of 1 (on trial), 2 (trial over)."""
    auth_scope: DocAuthScope | None = None
    """Whose files are archived."""
    begin_time: Timestamp | None = None
    """Unix time at which the trial began, for status 1."""
    end_time: Timestamp | None = None
    """Unix time at which the trial ends, for status 1."""
    auth_user_count: int | None = None
    """Number of members in the scope."""


@model
class DocdataGetAuthUserListRequest(Model):
    """Parameters of `client.docdata.get_auth_user_list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class DocdataGetAuthUserListResponse(Response):
    """Answer of `client.docdata.get_auth_user_list`."""

    auth_user_list: list[DocAuthUser]
    """The members."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    has_more: bool | None = None
    """Whether there are more."""
