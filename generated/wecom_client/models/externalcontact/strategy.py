# Generated from spec/api/externalcontact/strategy.yaml by codegen. Do not edit.
"""规则组管理。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class StrategyId(Model):
    strategy_id: int
    """Id of the rule group."""


@model
class StrategyRange(Model):
    """A member or a department that a rule group manages."""

    class Type:
        MEMBER: Final = 1
        DEPARTMENT: Final = 2

    type: int = field(enum=(1, 2))
    """Kind of entry. One of 1 (member), 2 (department)."""
    userid: str | None = None
    """UserID, for type 1."""
    partyid: int | None = None
    """Id of the department, for type 2."""


@model
class Strategy(Model):
    strategy_id: int
    """Id of the rule group."""
    parent_id: int | None = None
    """0 without a parent."""
    strategy_name: str
    """Name of the rule group."""
    create_time: Timestamp | None = None
    """Unix time."""
    admin_list: list[str]
    """UserIDs of the administrators."""


@model
class CustomerStrategy(Model):
    strategy_id: int
    """Id of the rule group."""
    parent_id: int | None = None
    """0 without a parent."""
    strategy_name: str
    """Name of the rule group."""
    create_time: Timestamp | None = None
    """Unix time."""
    admin_list: list[str]
    """UserIDs of the administrators."""
    privilege: CustomerPrivilege | None = None
    """Rights of the rule group."""


@model
class MomentStrategy(Model):
    strategy_id: int
    """Id of the rule group."""
    parent_id: int | None = None
    """0 without a parent."""
    strategy_name: str
    """Name of the rule group."""
    create_time: Timestamp | None = None
    """Unix time."""
    admin_list: list[str]
    """UserIDs of the administrators."""
    privilege: MomentPrivilege | None = None
    """Rights of the rule group."""


@model
class CustomerPrivilege(Model):
    """What the members of a rule group for customer contact may do."""

    view_customer_list: bool | None = None
    """See the list of customers; basic, cannot be taken away."""
    view_customer_data: bool | None = None
    """See figures on customers; basic, cannot be taken away."""
    view_room_list: bool | None = None
    """See the list of group chats; basic, cannot be taken away."""
    contact_me: bool | None = None
    """Use contact ways (联系我); basic, cannot be taken away."""
    join_room: bool | None = None
    """Use ways to join a group (加入群聊); basic, cannot be taken away."""
    share_customer: bool | None = None
    """Share customers with colleagues. In requests: default: true."""
    oper_resign_customer: bool | None = None
    """Hand out customers of members who have left. In requests: default: true."""
    oper_resign_group: bool | None = None
    """Hand out customer groups of members who have left. In requests: default: true."""
    send_customer_msg: bool | None = None
    """Send messages to customers. In requests: default: true."""
    edit_welcome_msg: bool | None = None
    """Set welcome messages. In requests: default: true."""
    view_behavior_data: bool | None = None
    """See figures on members' contacts. In requests: default: true."""
    view_room_data: bool | None = None
    """See figures on group chats. In requests: default: true."""
    send_group_msg: bool | None = None
    """Send messages to customer groups. In requests: default: true."""
    room_deduplication: bool | None = None
    """Remove customers who are in several groups. In requests: default: true."""
    rapid_reply: bool | None = None
    """Set quick replies. In requests: default: true."""
    onjob_customer_transfer: bool | None = None
    """Transfer customers of current members. In requests: default: true."""
    edit_anti_spam_rule: bool | None = None
    """Edit the rules against spam. In requests: default: true."""
    export_customer_list: bool | None = None
    """Export the list of customers. In requests: default: true."""
    export_customer_data: bool | None = None
    """Export figures on members' contacts. In requests: default: true."""
    export_customer_group_list: bool | None = None
    """Export the list of customer groups. In requests: default: true."""
    manage_customer_tag: bool | None = None
    """Manage the company's customer tags. In requests: default: true."""


@model
class MomentPrivilege(Model):
    """What the members of a rule group for customer moments may do."""

    view_moment_list: bool | None = None
    """See all moments of the members. In requests: default: true."""
    send_moment: bool | None = None
    """Publish moments to customers. In requests: default: true."""
    manage_moment_cover_and_sign: bool | None = None
    """Set cover and signature. In requests: default: true."""


@model
class ExternalcontactCustomerStrategyListRequest(Model):
    """Parameters of `client.externalcontact.customer_strategy.list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ExternalcontactCustomerStrategyListResponse(Response):
    """Answer of `client.externalcontact.customer_strategy.list`."""

    strategy: list[StrategyId]
    """The rule groups."""
    next_cursor: str | None = None
    """Absent when nothing is left."""


@model
class ExternalcontactCustomerStrategyGetRequest(Model):
    """Parameters of `client.externalcontact.customer_strategy.get`."""

    strategy_id: int


@model
class ExternalcontactCustomerStrategyGetResponse(Response):
    """Answer of `client.externalcontact.customer_strategy.get`."""

    strategy: CustomerStrategy
    """The rule group."""


@model
class ExternalcontactCustomerStrategyGetRangeRequest(Model):
    """Parameters of `client.externalcontact.customer_strategy.get_range`."""

    strategy_id: int
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ExternalcontactCustomerStrategyGetRangeResponse(Response):
    """Answer of `client.externalcontact.customer_strategy.get_range`."""

    range: list[StrategyRange]
    """The members and departments."""
    next_cursor: str | None = None
    """Absent when nothing is left."""


@model
class ExternalcontactCustomerStrategyCreateRequest(Model):
    """Parameters of `client.externalcontact.customer_strategy.create`."""

    parent_id: int | None = None
    strategy_name: str
    admin_list: list[str] = field(max_items=20)
    privilege: CustomerPrivilege | None = None
    range: list[StrategyRange] = field(max_items=100)


@model
class ExternalcontactCustomerStrategyCreateResponse(Response):
    """Answer of `client.externalcontact.customer_strategy.create`."""

    strategy_id: int
    """Id of the new rule group."""


@model
class ExternalcontactCustomerStrategyEditRequest(Model):
    """Parameters of `client.externalcontact.customer_strategy.edit`."""

    strategy_id: int
    strategy_name: str | None = None
    admin_list: list[str] | None = field(default=None, max_items=20)
    privilege: CustomerPrivilege | None = None
    range_add: list[StrategyRange] | None = field(default=None, max_items=100)
    range_del: list[StrategyRange] | None = field(default=None, max_items=100)


@model
class ExternalcontactCustomerStrategyDelRequest(Model):
    """Parameters of `client.externalcontact.customer_strategy.del_`."""

    strategy_id: int


@model
class ExternalcontactMomentStrategyListRequest(Model):
    """Parameters of `client.externalcontact.moment_strategy.list`."""

    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ExternalcontactMomentStrategyListResponse(Response):
    """Answer of `client.externalcontact.moment_strategy.list`."""

    strategy: list[StrategyId]
    """The rule groups."""
    next_cursor: str | None = None
    """Absent when nothing is left."""


@model
class ExternalcontactMomentStrategyGetRequest(Model):
    """Parameters of `client.externalcontact.moment_strategy.get`."""

    strategy_id: int


@model
class ExternalcontactMomentStrategyGetResponse(Response):
    """Answer of `client.externalcontact.moment_strategy.get`."""

    strategy: MomentStrategy
    """The rule group."""


@model
class ExternalcontactMomentStrategyGetRangeRequest(Model):
    """Parameters of `client.externalcontact.moment_strategy.get_range`."""

    strategy_id: int
    cursor: str | None = None
    limit: int | None = field(default=None, max=1000)


@model
class ExternalcontactMomentStrategyGetRangeResponse(Response):
    """Answer of `client.externalcontact.moment_strategy.get_range`."""

    range: list[StrategyRange]
    """The members and departments."""
    next_cursor: str | None = None
    """Absent when nothing is left."""


@model
class ExternalcontactMomentStrategyCreateRequest(Model):
    """Parameters of `client.externalcontact.moment_strategy.create`."""

    parent_id: int | None = None
    strategy_name: str
    admin_list: list[str] = field(max_items=20)
    privilege: MomentPrivilege | None = None
    range: list[StrategyRange]


@model
class ExternalcontactMomentStrategyCreateResponse(Response):
    """Answer of `client.externalcontact.moment_strategy.create`."""

    strategy_id: int
    """Id of the new rule group."""


@model
class ExternalcontactMomentStrategyEditRequest(Model):
    """Parameters of `client.externalcontact.moment_strategy.edit`."""

    strategy_id: int
    strategy_name: str | None = None
    admin_list: list[str] | None = None
    privilege: MomentPrivilege | None = None
    range_add: list[StrategyRange] | None = None
    range_del: list[StrategyRange] | None = None


@model
class ExternalcontactMomentStrategyDelRequest(Model):
    """Parameters of `client.externalcontact.moment_strategy.del_`."""

    strategy_id: int
