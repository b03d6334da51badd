# Generated from spec/api/contactrule.yaml by codegen. Do not edit.
"""通讯录查看权限管理。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ContactRule(Model):
    class RuleType:
        HIDDEN_FROM_OTHERS: Final = 1
        SEE_THEIR_OWN_DEPARTMENTS_ONLY: Final = 2
        SEE_NOBODY: Final = 3

    rule_id: int | None = None
    """Id of the rule. In requests: needed to change the rule."""
    rule_type: int | None = field(default=None, enum=(1, 2, 3))
    """What the rule does to those in range. One of 1 (hidden from others), 2 (see their own departments
    only), 3 (see nobody).
    """
    range: ContactRange | None = None
    """Whom the rule is about, who is hidden or sees less."""
    whitelist: ContactRange | None = None
    """Who may still see those who are hidden, or whom those in range may still see."""
    exclude: ContactRange | None = None
    """To whom in range the rule does not apply; for rule_type 2 and 3."""
    is_allowed_search: bool | None = None
    """Whether those in range may still search for others; for rule_type 2 and 3."""
    is_allowed_conversation: bool | None = None
    """Whether those in range may still chat with others; for rule_type 2 and 3."""


@model
class ContactRange(Model):
    userid: list[str] | None = field(default=None, max_items=1000)
    """UserIDs of members. In requests: at most 1000 items."""
    partyid: list[int] | None = field(default=None, max_items=100)
    """Ids of departments. In requests: at most 100 items."""
    tagid: list[int] | None = field(default=None, max_items=100)
    """Ids of tags. In requests: at most 100 items."""


@model
class ContactruleCreateRequest(Model):
    """Parameters of `client.contactrule.create`."""

    rules: list[ContactRule] = field(max_items=100)


@model
class ContactruleCreateResponse(Response):
    """Answer of `client.contactrule.create`."""

    rule_ids: list[int]
    """Ids of the new rules, in the order of the request."""


@model
class ContactruleListRequest(Model):
    """Parameters of `client.contactrule.list`."""


@model
class ContactruleListResponse(Response):
    """Answer of `client.contactrule.list`."""

    rules: list[ContactRule]
    """The rules."""


@model
class ContactruleUpdateRequest(Model):
    """Parameters of `client.contactrule.update`."""

    rules: list[ContactRule] = field(max_items=100)


@model
class ContactruleUpdateResponse(Response):
    """Answer of `client.contactrule.update`."""

    rules: list[ContactRule] | None = None
    """The changed rules."""


@model
class ContactruleDeleteRequest(Model):
    """Parameters of `client.contactrule.delete`."""

    rule_ids: list[int] = field(max_items=100)
