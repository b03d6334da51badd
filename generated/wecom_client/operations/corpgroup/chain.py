# Generated from spec/api/corpgroup/chain.yaml by codegen. Do not edit.
"""Endpoints of 上下游管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.corpgroup.chain import (
        CorpgroupCorpGetChainCorpinfoListResponse, CorpgroupCorpGetChainCorpinfoResponse,
        CorpgroupCorpGetChainGroupResponse, CorpgroupCorpGetChainListResponse,
        CorpgroupCorpGetChainUserCustomIdResponse, CorpgroupGetCorpSharedChainListResponse,
        CorpgroupGetresultResponse, CorpgroupImportChainContactResponse, CorpgroupRuleAddRuleResponse,
        CorpgroupRuleGetRuleInfoResponse, CorpgroupRuleListIdsResponse,
    )
    from wecom_runtime.data.models import Response


CORPGROUP_CORP_GET_CHAIN_LIST: Operation[CorpgroupCorpGetChainListResponse] = Operation(
    "GET",
    "/cgi-bin/corpgroup/corp/get_chain_list",
    call="corpgroup.corp.get_chain_list",
    title="获取上下游信息：获取上下游列表",
    summary="List the supply chains of the company.",
    docs=(95820, 96876),
    request="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainListRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainListResponse",
    idempotent=True,
    reads=True,
)
CORPGROUP_CORP_GET_CHAIN_GROUP: Operation[CorpgroupCorpGetChainGroupResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/corp/get_chain_group",
    call="corpgroup.corp.get_chain_group",
    title="获取上下游信息：获取上下游通讯录分组",
    summary="List the groups in the address book of a supply chain.",
    docs=(95820, 96876),
    request="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainGroupRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainGroupResponse",
    idempotent=True,
    reads=True,
)
CORPGROUP_CORP_GET_CHAIN_CORPINFO_LIST: Operation[CorpgroupCorpGetChainCorpinfoListResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/corp/get_chain_corpinfo_list",
    call="corpgroup.corp.get_chain_corpinfo_list",
    title="获取上下游信息：获取企业上下游通讯录分组下的企业详情列表",
    summary="List the companies in a group of a supply chain.",
    docs=(95820, 96876),
    request="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainCorpinfoListRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainCorpinfoListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="group_corps", send="cursor", receive="next_cursor", more="has_more"),
)
CORPGROUP_CORP_GET_CHAIN_CORPINFO: Operation[CorpgroupCorpGetChainCorpinfoResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/corp/get_chain_corpinfo",
    call="corpgroup.corp.get_chain_corpinfo",
    title="获取上下游信息：获取企业上下游通讯录下的企业信息",
    summary="Get a company of a supply chain.",
    docs=(95820, 96876),
    request="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainCorpinfoRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainCorpinfoResponse",
    idempotent=True,
    reads=True,
)
CORPGROUP_IMPORT_CHAIN_CONTACT: Operation[CorpgroupImportChainContactResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/import_chain_contact",
    call="corpgroup.import_chain_contact",
    title="批量导入上下游联系人",
    summary="Start a job that invites companies and their people to a supply chain.",
    docs=(95821,),
    request="wecom_client.models.corpgroup.chain:CorpgroupImportChainContactRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupImportChainContactResponse",
    needs="上下游-可调用接口的应用",
)
CORPGROUP_GETRESULT: Operation[CorpgroupGetresultResponse] = Operation(
    "GET",
    "/cgi-bin/corpgroup/getresult",
    call="corpgroup.getresult",
    title="获取异步任务结果",
    summary="Get the state and the results of an import job.",
    docs=(95823,),
    query=("jobid",),
    request="wecom_client.models.corpgroup.chain:CorpgroupGetresultRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupGetresultResponse",
    idempotent=True,
    reads=True,
    needs="上下游-可调用接口的应用",
    wait=PollingRule(field="status", done=("3",), pauses=(2, 30), within=600),
)
CORPGROUP_CORP_REMOVE_CORP: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/corpgroup/corp/remove_corp",
    call="corpgroup.corp.remove_corp",
    title="移除企业",
    summary="Remove a company from a supply chain.",
    docs=(95822,),
    request="wecom_client.models.corpgroup.chain:CorpgroupCorpRemoveCorpRequest",
    idempotent=True,
    needs="上下游-可调用接口的应用",
)
CORPGROUP_CORP_GET_CHAIN_USER_CUSTOM_ID: Operation[CorpgroupCorpGetChainUserCustomIdResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/corp/get_chain_user_custom_id",
    call="corpgroup.corp.get_chain_user_custom_id",
    title="查询成员自定义id",
    summary="Get the custom id that a member of a company in a supply chain was given at the import.",
    docs=(97441,),
    request="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainUserCustomIdRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupCorpGetChainUserCustomIdResponse",
    idempotent=True,
    reads=True,
)
CORPGROUP_GET_CORP_SHARED_CHAIN_LIST: Operation[CorpgroupGetCorpSharedChainListResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/get_corp_shared_chain_list",
    call="corpgroup.get_corp_shared_chain_list",
    title="获取下级企业加入的上下游",
    summary="List the supply chains that a company has joined.",
    docs=(97442,),
    request="wecom_client.models.corpgroup.chain:CorpgroupGetCorpSharedChainListRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupGetCorpSharedChainListResponse",
    idempotent=True,
    reads=True,
)
CORPGROUP_RULE_LIST_IDS: Operation[CorpgroupRuleListIdsResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/rule/list_ids",
    call="corpgroup.rule.list_ids",
    title="获取对接规则id列表",
    summary="List the ids of the contact rules of a supply chain.",
    docs=(95631,),
    request="wecom_client.models.corpgroup.chain:CorpgroupRuleListIdsRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupRuleListIdsResponse",
    idempotent=True,
    reads=True,
    needs="上下游-可调用接口的应用",
)
CORPGROUP_RULE_GET_RULE_INFO: Operation[CorpgroupRuleGetRuleInfoResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/rule/get_rule_info",
    call="corpgroup.rule.get_rule_info",
    title="获取对接规则详情",
    summary="Get a contact rule of a supply chain.",
    docs=(95633,),
    request="wecom_client.models.corpgroup.chain:CorpgroupRuleGetRuleInfoRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupRuleGetRuleInfoResponse",
    idempotent=True,
    reads=True,
    needs="上下游-可调用接口的应用",
)
CORPGROUP_RULE_ADD_RULE: Operation[CorpgroupRuleAddRuleResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/rule/add_rule",
    call="corpgroup.rule.add_rule",
    title="新增对接规则",
    summary="Add a contact rule, which says whom some companies of a supply chain can see in another.",
    docs=(95634,),
    request="wecom_client.models.corpgroup.chain:CorpgroupRuleAddRuleRequest",
    response="wecom_client.models.corpgroup.chain:CorpgroupRuleAddRuleResponse",
    only_adds=True,
    needs="上下游-可调用接口的应用",
)
CORPGROUP_RULE_MODIFY_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/corpgroup/rule/modify_rule",
    call="corpgroup.rule.modify_rule",
    title="更新对接规则",
    summary="Change a contact rule of a supply chain.",
    docs=(95635,),
    request="wecom_client.models.corpgroup.chain:CorpgroupRuleModifyRuleRequest",
    idempotent=True,
    needs="上下游-可调用接口的应用",
)
CORPGROUP_RULE_DELETE_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/corpgroup/rule/delete_rule",
    call="corpgroup.rule.delete_rule",
    title="删除对接规则",
    summary="Delete a contact rule of a supply chain.",
    docs=(95632,),
    request="wecom_client.models.corpgroup.chain:CorpgroupRuleDeleteRuleRequest",
    idempotent=True,
    needs="上下游-可调用接口的应用",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/corpgroup/corp/get_chain_list": CORPGROUP_CORP_GET_CHAIN_LIST,
    "/cgi-bin/corpgroup/corp/get_chain_group": CORPGROUP_CORP_GET_CHAIN_GROUP,
    "/cgi-bin/corpgroup/corp/get_chain_corpinfo_list": CORPGROUP_CORP_GET_CHAIN_CORPINFO_LIST,
    "/cgi-bin/corpgroup/corp/get_chain_corpinfo": CORPGROUP_CORP_GET_CHAIN_CORPINFO,
    "/cgi-bin/corpgroup/import_chain_contact": CORPGROUP_IMPORT_CHAIN_CONTACT,
    "/cgi-bin/corpgroup/getresult": CORPGROUP_GETRESULT,
    "/cgi-bin/corpgroup/corp/remove_corp": CORPGROUP_CORP_REMOVE_CORP,
    "/cgi-bin/corpgroup/corp/get_chain_user_custom_id": CORPGROUP_CORP_GET_CHAIN_USER_CUSTOM_ID,
    "/cgi-bin/corpgroup/get_corp_shared_chain_list": CORPGROUP_GET_CORP_SHARED_CHAIN_LIST,
    "/cgi-bin/corpgroup/rule/list_ids": CORPGROUP_RULE_LIST_IDS,
    "/cgi-bin/corpgroup/rule/get_rule_info": CORPGROUP_RULE_GET_RULE_INFO,
    "/cgi-bin/corpgroup/rule/add_rule": CORPGROUP_RULE_ADD_RULE,
    "/cgi-bin/corpgroup/rule/modify_rule": CORPGROUP_RULE_MODIFY_RULE,
    "/cgi-bin/corpgroup/rule/delete_rule": CORPGROUP_RULE_DELETE_RULE,
}
