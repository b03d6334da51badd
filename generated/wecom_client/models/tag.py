# Generated from spec/api/tag.yaml by codegen. Do not edit.
"""标签管理。"""

from __future__ import annotations

from typing import ClassVar

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Pipe
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Tag(Model):
    tagid: int
    """Id of the tag."""
    tagname: str
    """Name of the tag."""


@model
class TagUser(Model):
    userid: str
    """UserID of the member."""
    name: str | None = None
    """Name. Provider-developed apps get it where the administrator has authorized it. Of third-party apps,
    only address book apps (通讯录应用) get it.
    """


@model
class InvalidTagTargets(Model):
    invalidlist: Pipe[str] | None = field(default=None, converts=True)
    """UserIDs that are invalid. Joined by `|`."""
    invalidparty: list[int] | None = None
    """Departments that are invalid."""


@model
class TagCreateRequest(Model):
    """Parameters of `client.tag.create`."""

    tagname: str = field(max_chars=32)
    tagid: int | None = field(default=None, min=0)


@model
class TagCreateResponse(Response):
    """Answer of `client.tag.create`."""

    tagid: int
    """Id of the new tag."""


@model
class TagUpdateRequest(Model):
    """Parameters of `client.tag.update`."""

    tagid: int
    tagname: str = field(max_chars=32)


@model
class TagDeleteRequest(Model):
    """Parameters of `client.tag.delete`."""

    tagid: int


@model
class TagGetRequest(Model):
    """Parameters of `client.tag.get`."""

    tagid: int


@model
class TagGetResponse(Response):
    """Answer of `client.tag.get`."""

    tagname: str | None = None
    """Name of the tag."""
    userlist: list[TagUser]
    """Members in the app's scope."""
    partylist: list[int]
    """Ids of the departments."""


@model
class TagAddtagusersRequest(Model):
    """Parameters of `client.tag.addtagusers`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("userlist", "partylist")),)

    tagid: int
    userlist: list[str] | None = field(default=None, max_items=1000)
    partylist: list[int] | None = field(default=None, max_items=100)


@model
class TagAddtagusersResponse(Response):
    """Answer of `client.tag.addtagusers`."""

    invalidlist: Pipe[str] | None = field(default=None, converts=True)
    """UserIDs that are invalid. Joined by `|`."""
    invalidparty: list[int] | None = None
    """Departments that are invalid."""


@model
class TagDeltagusersRequest(Model):
    """Parameters of `client.tag.deltagusers`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("userlist", "partylist")),)

    tagid: int
    userlist: list[str] | None = field(default=None, max_items=1000)
    partylist: list[int] | None = field(default=None, max_items=100)


@model
class TagDeltagusersResponse(Response):
    """Answer of `client.tag.deltagusers`."""

    invalidlist: Pipe[str] | None = field(default=None, converts=True)
    """UserIDs that are invalid. Joined by `|`."""
    invalidparty: list[int] | None = None
    """Departments that are invalid."""


@model
class TagListRequest(Model):
    """Parameters of `client.tag.list`."""


@model
class TagListResponse(Response):
    """Answer of `client.tag.list`."""

    taglist: list[Tag]
    """All tags; for third-party apps only their own."""
