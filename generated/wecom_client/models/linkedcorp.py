# Generated from spec/api/linkedcorp.yaml by codegen. Do not edit.
"""互联企业。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client import types as _types
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class LinkedUser(Model):
    userid: str
    """UserID of the member."""
    name: str | None = None
    """Name of the member."""
    department: list[str] | None = None
    """Departments, as LinkedId/department id."""
    mobile: str | None = None
    """Mobile number."""
    telephone: str | None = None
    """Landline."""
    email: str | None = None
    """Mail address."""
    position: str | None = None
    """Job title."""
    corpid: str | None = None
    """CorpID of the member's company."""
    extattr: _types.ExtAttr | None = None
    """Extended attributes."""


@model
class LinkedDepartment(Model):
    department_id: str
    """Id of the department."""
    department_name: str | None = None
    """Name of the department."""
    parentid: str | None = None
    """Department above."""
    order: int | None = None
    """Position among the siblings; higher comes first."""


@model
class LinkedcorpAgentGetPermListRequest(Model):
    """Parameters of `client.linkedcorp.agent.get_perm_list`."""


@model
class LinkedcorpAgentGetPermListResponse(Response):
    """Answer of `client.linkedcorp.agent.get_perm_list`."""

    userids: list[str] | None = None
    """Members, as CorpId/userid."""
    department_ids: list[str] | None = None
    """Departments, as LinkedId/department id."""


@model
class LinkedcorpUserGetRequest(Model):
    """Parameters of `client.linkedcorp.user.get`."""

    userid: str


@model
class LinkedcorpUserGetResponse(Response):
    """Answer of `client.linkedcorp.user.get`."""

    user_info: LinkedUser
    """The member."""


@model
class LinkedcorpUserSimplelistRequest(Model):
    """Parameters of `client.linkedcorp.user.simplelist`."""

    department_id: str
    fetch_child: bool | None = None


@model
class LinkedcorpUserSimplelistResponse(Response):
    """Answer of `client.linkedcorp.user.simplelist`."""

    userlist: list[LinkedUser]
    """The members."""


@model
class LinkedcorpUserListRequest(Model):
    """Parameters of `client.linkedcorp.user.list`."""

    department_id: str
    fetch_child: bool | None = None


@model
class LinkedcorpUserListResponse(Response):
    """Answer of `client.linkedcorp.user.list`."""

    userlist: list[LinkedUser]
    """The members."""


@model
class LinkedcorpDepartmentListRequest(Model):
    """Parameters of `client.linkedcorp.department.list`."""

    department_id: str


@model
class LinkedcorpDepartmentListResponse(Response):
    """Answer of `client.linkedcorp.department.list`."""

    department_list: list[LinkedDepartment]
    """The departments."""


@model
class LinkedcorpMessageSendRequest(Model):
    """Parameters of `client.linkedcorp.message.send`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("text",), when={"msgtype": "text"}),
        FieldRule("requires", ("image",), when={"msgtype": "image"}),
        FieldRule("requires", ("voice",), when={"msgtype": "voice"}),
        FieldRule("requires", ("video",), when={"msgtype": "video"}),
        FieldRule("requires", ("file",), when={"msgtype": "file"}),
        FieldRule("requires", ("textcard",), when={"msgtype": "textcard"}),
        FieldRule("requires", ("news",), when={"msgtype": "news"}),
        FieldRule("requires", ("mpnews",), when={"msgtype": "mpnews"}),
        FieldRule("requires", ("markdown",), when={"msgtype": "markdown"}),
        FieldRule("requires", ("miniprogram_notice",), when={"msgtype": "miniprogram_notice"}),
        FieldRule("one_of", ("touser", "toparty", "totag", "toall")),
    )

    msgtype: str = field(enum=(
        "text", "image", "voice", "video", "file", "textcard", "news", "mpnews", "markdown",
        "miniprogram_notice",
    ))
    agentid: int | None = None
    touser: list[str] | None = field(default=None, max_items=1000)
    toparty: list[str] | None = field(default=None, max_items=100)
    totag: list[str] | None = field(default=None, max_items=100)
    toall: Flag | None = None
    text: _types.TextContent | None = None
    image: _types.MediaContent | None = None
    voice: _types.MediaContent | None = None
    video: _types.VideoContent | None = None
    file: _types.MediaContent | None = None
    textcard: _types.TextCard | None = None
    news: _types.LinkNews | None = None
    mpnews: _types.MpNews | None = None
    markdown: _types.MarkdownContent | None = None
    miniprogram_notice: _types.MiniprogramNotice | None = None
    safe: Flag | None = None


@model
class LinkedcorpMessageSendResponse(Response):
    """Answer of `client.linkedcorp.message.send`."""

    invaliduser: list[str] | None = None
    """Members that are invalid."""
    invalidparty: list[str] | None = None
    """Departments that are invalid."""
    invalidtag: list[str] | None = None
    """Tags that are invalid."""
