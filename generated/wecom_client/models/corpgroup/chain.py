# Generated from spec/api/corpgroup/chain.yaml by codegen. Do not edit.
"""上下游管理。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Chain(Model):
    chain_id: str
    """Id of the supply chain."""
    chain_name: str | None = None
    """Name of the supply chain."""


@model
class ChainGroup(Model):
    groupid: int
    """Id of the group."""
    group_name: str | None = None
    """Name of the group."""
    parentid: int | None = None
    """Group above; the root group is 1."""
    order: int | None = None
    """Position among the siblings; higher comes first."""


@model
class ChainCorp(Model):
    groupid: int | None = None
    """Group of the company."""
    corpid: str | None = None
    """CorpID, if it has joined."""
    pending_corpid: str | None = None
    """Id of a company that has not joined yet."""
    corp_name: str | None = None
    """Name of the company."""
    custom_id: str | None = None
    """Your id of the company, given with the import."""
    invite_userid: str | None = None
    """Member who invited it, for apps set under 上下游 - 可调用接口的应用."""
    is_joined: Flag | None = None
    """Whether it has joined."""


@model
class ChainContactCorp(Model):
    corp_name: str = field(min_chars=1, max_chars=32)
    """Name: Chinese characters, letters, digits, spaces and -_()（）. 1 to 32 characters."""
    group_path: str | None = None
    """Group of a new company, such as 华北区/北京市; the root group if left out."""
    custom_id: str | None = field(default=None, pattern="[0-9A-Za-z]*", max_bytes=64)
    """Your id of the company, letters and digits. Pattern: `[0-9A-Za-z]*`. At most 64 bytes."""
    contact_info_list: list[ChainContact] = field(max_items=200)
    """People of the company. At most 200 items."""


@model
class ChainContact(Model):
    class IdentityType:
        MEMBER: Final = 1
        PERSON_IN_CHARGE: Final = 2

    name: str = field(min_chars=1, max_chars=32)
    """Name of the person. 1 to 32 characters."""
    identity_type: int = field(enum=(1, 2))
    """Role; the person in charge decides for the company, at most 5. One of 1 (member), 2 (person in charge)."""
    mobile: str
    """Mobile number, with + and country code outside mainland China."""
    user_custom_id: str | None = field(
        default=None, pattern="[1-9][0-9]{0,9}|[1-9][0-9]{11}|[1-9][0-9]{13,19}",
    )
    """Your id of the person: a number from 1 to 2^64-2 without leading 0 and not of 11 or 13 digits. Pattern:
    `[1-9][0-9]{0,9}|[1-9][0-9]{11}|[1-9][0-9]{13,19}`.
    """


@model
class ChainImportResult(Model):
    class ImportStatus:
        ALL_COMPANIES: Final = 1
        SOME_COMPANIES: Final = 2
        NONE: Final = 3

    chain_id: str | None = None
    """Id of the supply chain."""
    import_status: int | None = field(default=None, enum=(1, 2, 3))
    """What was imported. One of 1 (all companies), 2 (some companies), 3 (none)."""
    fail_list: list[ChainImportFailure] | None = None
    """Companies that were not imported; one bad person stops the whole company."""


@model
class ChainImportFailure(Model):
    corp_name: str | None = None
    """Name of the company."""
    custom_id: str | None = None
    """Your id of the company."""
    errcode: int | None = None
    """Why the company failed."""
    errmsg: str | None = None
    """What the error code means."""
    contact_info_list: list[ChainContactFailure] | None = None
    """People who failed."""


@model
class ChainContactFailure(Model):
    mobile: str | None = field(default=None, aliases=("user_mobile",))
    """Mobile number of the person."""
    errcode: int | None = None
    """Why the person failed."""
    errmsg: str | None = None
    """What the error code means."""


@model
class ChainRule(Model):
    owner_corp_range: ChainOwnerRange
    """Who of the own company can be seen."""
    member_corp_range: ChainMemberRange
    """Which companies can see them."""


@model
class ChainOwnerRange(Model):
    """At least one of `departmentids` and `userids` is needed."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("departmentids", "userids")),)

    departmentids: list[int | str] | None = field(default=None, converts=True)
    """Departments. In requests: these or userids are needed."""
    userids: list[str] | None = None
    """UserIDs. In requests: these or departmentids are needed."""


@model
class ChainMemberRange(Model):
    """At least one of `groupids` and `corpids` is needed."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("groupids", "corpids")),)

    groupids: list[int | str] | None = field(default=None, converts=True)
    """Groups. In requests: these or corpids are needed."""
    corpids: list[str] | None = None
    """Companies. In requests: these or groupids are needed."""


@model
class CorpgroupCorpGetChainListRequest(Model):
    """Parameters of `client.corpgroup.corp.get_chain_list`."""


@model
class CorpgroupCorpGetChainListResponse(Response):
    """Answer of `client.corpgroup.corp.get_chain_list`."""

    chains: list[Chain]
    """Supply chains in the scope of the app."""


@model
class CorpgroupCorpGetChainGroupRequest(Model):
    """Parameters of `client.corpgroup.corp.get_chain_group`."""

    chain_id: str
    groupid: int | None = None


@model
class CorpgroupCorpGetChainGroupResponse(Response):
    """Answer of `client.corpgroup.corp.get_chain_group`."""

    groups: list[ChainGroup]
    """The groups."""


@model
class CorpgroupCorpGetChainCorpinfoListRequest(Model):
    """Parameters of `client.corpgroup.corp.get_chain_corpinfo_list`."""

    chain_id: str
    groupid: int | None = None
    need_pending: bool | None = None
    cursor: str | None = None
    limit: int | None = None


@model
class CorpgroupCorpGetChainCorpinfoListResponse(Response):
    """Answer of `client.corpgroup.corp.get_chain_corpinfo_list`."""

    has_more: bool | None = None
    """Whether there are more, if limit was given."""
    next_cursor: str | None = None
    """Cursor of the next page."""
    group_corps: list[ChainCorp]
    """The companies."""


@model
class CorpgroupCorpGetChainCorpinfoRequest(Model):
    """Parameters of `client.corpgroup.corp.get_chain_corpinfo`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("corpid", "pending_corpid")),)

    chain_id: str
    corpid: str | None = None
    pending_corpid: str | None = None


@model
class CorpgroupCorpGetChainCorpinfoResponse(Response):
    """Answer of `client.corpgroup.corp.get_chain_corpinfo`."""

    class QualificationStatus:
        NOT_VERIFIED: Final = 1
        VERIFIED: Final = 2
        CERTIFIED: Final = 3

    corp_name: str | None = None
    """Name of the company."""
    qualification_status: int | None = field(default=None, enum=(1, 2, 3))
    """Status of the company, if it has joined. One of 1 (not verified), 2 (verified), 3 (certified)."""
    custom_id: str | None = None
    """Your id of the company, given with the import."""
    groupid: int | None = None
    """Group of the company."""
    is_joined: bool | None = None
    """Whether it has joined."""


@model
class CorpgroupImportChainContactRequest(Model):
    """Parameters of `client.corpgroup.import_chain_contact`."""

    chain_id: str
    contact_list: list[ChainContactCorp] = field(max_items=1000)


@model
class CorpgroupImportChainContactResponse(Response):
    """Answer of `client.corpgroup.import_chain_contact`."""

    jobid: str
    """Id of the job for corpgroup.getresult."""


@model
class CorpgroupGetresultRequest(Model):
    """Parameters of `client.corpgroup.getresult`."""

    jobid: str = field(max_bytes=64)


@model
class CorpgroupGetresultResponse(Response):
    """Answer of `client.corpgroup.getresult`."""

    class Status:
        STARTED: Final = 1
        IN_PROGRESS: Final = 2
        DONE: Final = 3

    status: int = field(enum=(1, 2, 3))
    """State of the job. One of 1 (started), 2 (in progress), 3 (done)."""
    result: ChainImportResult | None = None
    """The results, once the job is done."""


@model
class CorpgroupCorpRemoveCorpRequest(Model):
    """Parameters of `client.corpgroup.corp.remove_corp`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("corpid", "pending_corpid")),)

    chain_id: str
    corpid: str | None = None
    pending_corpid: str | None = None


@model
class CorpgroupCorpGetChainUserCustomIdRequest(Model):
    """Parameters of `client.corpgroup.corp.get_chain_user_custom_id`."""

    chain_id: str
    corpid: str
    userid: str


@model
class CorpgroupCorpGetChainUserCustomIdResponse(Response):
    """Answer of `client.corpgroup.corp.get_chain_user_custom_id`."""

    user_custom_id: str | None = None
    """Custom id of the member."""


@model
class CorpgroupGetCorpSharedChainListRequest(Model):
    """Parameters of `client.corpgroup.get_corp_shared_chain_list`."""

    corpid: str | None = None


@model
class CorpgroupGetCorpSharedChainListResponse(Response):
    """Answer of `client.corpgroup.get_corp_shared_chain_list`."""

    chains: list[Chain]
    """The supply chains."""


@model
class CorpgroupRuleListIdsRequest(Model):
    """Parameters of `client.corpgroup.rule.list_ids`."""

    chain_id: str


@model
class CorpgroupRuleListIdsResponse(Response):
    """Answer of `client.corpgroup.rule.list_ids`."""

    rule_ids: list[int]
    """Ids of the rules."""


@model
class CorpgroupRuleGetRuleInfoRequest(Model):
    """Parameters of `client.corpgroup.rule.get_rule_info`."""

    chain_id: str
    rule_id: int


@model
class CorpgroupRuleGetRuleInfoResponse(Response):
    """Answer of `client.corpgroup.rule.get_rule_info`."""

    rule_info: ChainRule
    """The contact rule."""


@model
class CorpgroupRuleAddRuleRequest(Model):
    """Parameters of `client.corpgroup.rule.add_rule`."""

    chain_id: str
    rule_info: ChainRule


@model
class CorpgroupRuleAddRuleResponse(Response):
    """Answer of `client.corpgroup.rule.add_rule`."""

    rule_id: int
    """Id of the new rule."""


@model
class CorpgroupRuleModifyRuleRequest(Model):
    """Parameters of `client.corpgroup.rule.modify_rule`."""

    chain_id: str
    rule_id: int
    rule_info: ChainRule


@model
class CorpgroupRuleDeleteRuleRequest(Model):
    """Parameters of `client.corpgroup.rule.delete_rule`."""

    chain_id: str
    rule_id: int
