# Generated from spec/api/externalcontact/strategy.yaml by codegen. Do not edit.
"""规则组管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class StrategyRangeDict(TypedDict):
    """A member or a department that a rule group manages."""

    type: int
    userid: NotRequired[str | None]
    partyid: NotRequired[int | None]


class CustomerPrivilegeDict(TypedDict):
    """What the members of a rule group for customer contact may do."""

    view_customer_list: NotRequired[bool | None]
    view_customer_data: NotRequired[bool | None]
    view_room_list: NotRequired[bool | None]
    contact_me: NotRequired[bool | None]
    join_room: NotRequired[bool | None]
    share_customer: NotRequired[bool | None]
    oper_resign_customer: NotRequired[bool | None]
    oper_resign_group: NotRequired[bool | None]
    send_customer_msg: NotRequired[bool | None]
    edit_welcome_msg: NotRequired[bool | None]
    view_behavior_data: NotRequired[bool | None]
    view_room_data: NotRequired[bool | None]
    send_group_msg: NotRequired[bool | None]
    room_deduplication: NotRequired[bool | None]
    rapid_reply: NotRequired[bool | None]
    onjob_customer_transfer: NotRequired[bool | None]
    edit_anti_spam_rule: NotRequired[bool | None]
    export_customer_list: NotRequired[bool | None]
    export_customer_data: NotRequired[bool | None]
    export_customer_group_list: NotRequired[bool | None]
    manage_customer_tag: NotRequired[bool | None]


class MomentPrivilegeDict(TypedDict):
    """What the members of a rule group for customer moments may do."""

    view_moment_list: NotRequired[bool | None]
    send_moment: NotRequired[bool | None]
    manage_moment_cover_and_sign: NotRequired[bool | None]
