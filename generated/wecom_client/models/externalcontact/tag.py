# Generated from spec/api/externalcontact/tag.yaml by codegen. Do not edit.
"""客户标签管理。"""

from __future__ import annotations

from typing import ClassVar

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class NewCorpTag(Model):
    name: str = field(max_chars=30)
    """Name of the tag. At most 30 characters."""
    order: int | None = field(default=None, min=0, max=4294967295)
    """Place in the tag group; higher values come first. 0 to 4294967295."""


@model
class CorpTagGroup(Model):
    group_id: str
    """Id of the tag group."""
    group_name: str
    """Name of the tag group."""
    create_time: Timestamp | None = None
    """Unix time."""
    order: int | None = None
    """Higher values come first."""
    deleted: bool | None = None
    """Only when asked for by id."""
    tag: list[CorpTag]
    """Tags of the group."""


@model
class AddedTagGroup(Model):
    group_id: str
    """Id of the tag group."""
    group_name: str
    """Name of the tag group."""
    create_time: Timestamp | None = None
    """Unix time."""
    order: int | None = None
    """Higher values come first."""
    tag: list[AddedTag]
    """Tags of the group."""


@model
class StrategyTagGroup(Model):
    group_id: str
    """Id of the tag group."""
    group_name: str
    """Name of the tag group."""
    create_time: Timestamp | None = None
    """Unix time."""
    order: int | None = None
    """Higher values come first."""
    strategy_id: int | None = None
    """Rule group that the tag group belongs to."""
    tag: list[AddedTag]
    """Tags of the group."""


@model
class AddedTag(Model):
    id: str
    """Id of the tag."""
    name: str
    """Name of the tag."""
    create_time: Timestamp | None = None
    """Unix time."""
    order: int | None = None
    """Higher values come first."""


@model
class CorpTag(Model):
    id: str
    """Id of the tag."""
    name: str
    """Name of the tag."""
    create_time: Timestamp | None = None
    """Unix time."""
    order: int | None = None
    """Higher values come first."""
    deleted: bool | None = None
    """Only when asked for by id."""


@model
class ExternalcontactGetCorpTagListRequest(Model):
    """Parameters of `client.externalcontact.get_corp_tag_list`."""

    tag_id: list[str] | None = None
    group_id: list[str] | None = None


@model
class ExternalcontactGetCorpTagListResponse(Response):
    """Answer of `client.externalcontact.get_corp_tag_list`."""

    tag_group: list[CorpTagGroup]
    """The tag groups."""


@model
class ExternalcontactAddCorpTagRequest(Model):
    """Parameters of `client.externalcontact.add_corp_tag`."""

    group_id: str | None = None
    group_name: str | None = field(default=None, max_chars=30)
    order: int | None = field(default=None, min=0, max=4294967295)
    tag: list[NewCorpTag]
    agentid: int | None = None


@model
class ExternalcontactAddCorpTagResponse(Response):
    """Answer of `client.externalcontact.add_corp_tag`."""

    tag_group: AddedTagGroup
    """The tag group with the new tags."""


@model
class ExternalcontactEditCorpTagRequest(Model):
    """Parameters of `client.externalcontact.edit_corp_tag`."""

    id: str
    name: str | None = field(default=None, max_chars=30)
    order: int | None = field(default=None, min=0, max=4294967295)
    agentid: int | None = None


@model
class ExternalcontactDelCorpTagRequest(Model):
    """Parameters of `client.externalcontact.del_corp_tag`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("tag_id", "group_id")),)

    tag_id: list[str] | None = None
    group_id: list[str] | None = None
    agentid: int | None = None


@model
class ExternalcontactGetStrategyTagListRequest(Model):
    """Parameters of `client.externalcontact.get_strategy_tag_list`."""

    strategy_id: int | None = None
    tag_id: list[str] | None = None
    group_id: list[str] | None = None


@model
class ExternalcontactGetStrategyTagListResponse(Response):
    """Answer of `client.externalcontact.get_strategy_tag_list`."""

    tag_group: list[StrategyTagGroup]
    """The tag groups."""


@model
class ExternalcontactAddStrategyTagRequest(Model):
    """Parameters of `client.externalcontact.add_strategy_tag`."""

    strategy_id: int
    group_id: str | None = None
    group_name: str | None = field(default=None, max_chars=30)
    order: int | None = field(default=None, min=0, max=4294967295)
    tag: list[NewCorpTag]


@model
class ExternalcontactAddStrategyTagResponse(Response):
    """Answer of `client.externalcontact.add_strategy_tag`."""

    tag_group: StrategyTagGroup
    """The tag group with the new tags."""


@model
class ExternalcontactEditStrategyTagRequest(Model):
    """Parameters of `client.externalcontact.edit_strategy_tag`."""

    id: str
    name: str | None = field(default=None, max_chars=30)
    order: int | None = field(default=None, min=0, max=4294967295)


@model
class ExternalcontactDelStrategyTagRequest(Model):
    """Parameters of `client.externalcontact.del_strategy_tag`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("tag_id", "group_id")),)

    tag_id: list[str] | None = None
    group_id: list[str] | None = None


@model
class ExternalcontactMarkTagRequest(Model):
    """Parameters of `client.externalcontact.mark_tag`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("add_tag", "remove_tag")),)

    userid: str
    external_userid: str
    add_tag: list[str] | None = None
    remove_tag: list[str] | None = None
