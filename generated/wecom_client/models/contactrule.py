# Generated from spec/api/contactrule.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""通讯录查看权限管理."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class ContactRule(Model):
    rule_id: int | None = None
    """Id of the rule; needed to change it."""
    rule_type: int | None = None
    """Kind of rule, which decides whether it hides members or limits what they see."""
    range: ContactRange | None = None
    """Whom the rule is about."""
    whitelist: ContactRange | None = None
    """Who may still see them."""
    exclude: ContactRange | None = None
    """Who is not meant by range."""
    is_allowed_search: bool | None = None
    """Whether they can be found by search."""
    is_allowed_conversation: bool | None = None
    """Whether others may start a chat with them."""


@model
class ContactRange(Model):
    userid: list[str] | None = None
    """UserIDs."""
    partyid: list[int] | None = None
    """Departments."""
    tagid: list[int] | None = None
    """Tags."""


@model
class ContactruleCreateRequest(Model):
    """Parameters of `client.contactrule.create`."""

    rules: list[ContactRule] = field(max_items=100)


@model
class ContactruleCreateResponse(Response):
    """Answer of `client.contactrule.create`: 创建规则."""

    rule_ids: list[int]
    """Ids of the new rules, in the order of the request."""


@model
class ContactruleListRequest(Model):
    """Parameters of `client.contactrule.list`."""


@model
class ContactruleListResponse(Response):
    """Answer of `client.contactrule.list`: 读取规则列表."""

    rules: list[ContactRule]
    """The rules."""


@model
class ContactruleUpdateRequest(Model):
    """Parameters of `client.contactrule.update`."""

    rules: list[ContactRule] = field(max_items=100)


@model
class ContactruleUpdateResponse(Response):
    """Answer of `client.contactrule.update`: 修改规则."""

    rules: list[ContactRule] | None = None
    """The changed rules."""


@model
class ContactruleDeleteRequest(Model):
    """Parameters of `client.contactrule.delete`."""

    rule_ids: list[int] = field(max_items=100)
