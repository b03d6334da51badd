# Generated from spec/api/contactrule.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""通讯录查看规则."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, model


@model
class RuleRange(Model):
    userid: list[str] | None = None
    """UserID of the member."""
    partyid: list[int] | None = None
    """Id of the department."""
    tagid: list[int] | None = None
    """Id of the tag."""


@model
class Rule(Model):
    rule_type: int | None = None
    """TODO."""
    range: RuleRange | None = None
    """TODO."""
    whitelist: RuleRange | None = None
    """TODO."""
    exclude: RuleRange | None = None
    """TODO."""
    is_allowed_search: bool | None = None
    """TODO."""
    is_allowed_conversation: bool | None = None
    """TODO."""
    rule_id: int | None = None
    """Id of the rule."""


@model
class ContactruleCreateRequest(Model):
    """Parameters of `client.contactrule.create`."""

    rules: list[Rule] | None = None


@model
class ContactruleCreateResponse(Response):
    """Answer of `client.contactrule.create`: TODO."""

    rule_ids: list[int] | None = None


@model
class ContactruleDeleteRequest(Model):
    """Parameters of `client.contactrule.delete`."""

    rule_ids: list[int] | None = None


@model
class ContactruleListRequest(Model):
    """Parameters of `client.contactrule.list`."""


@model
class ContactruleListResponse(Response):
    """Answer of `client.contactrule.list`: TODO."""

    rules: list[Rule] | None = None


@model
class ContactruleUpdateRequest(Model):
    """Parameters of `client.contactrule.update`."""

    rules: list[Rule] | None = None


@model
class ContactruleUpdateResponse(Response):
    """Answer of `client.contactrule.update`: TODO."""

    rules: list[Rule] | None = None
