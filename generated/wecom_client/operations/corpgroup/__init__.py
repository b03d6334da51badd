# Generated from spec/api/corpgroup/ by codegen. Do not edit.
"""Endpoints of 上下游."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainCorpinfoListResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainCorpinfoResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainGroupResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainListResponse
    from wecom_client.models.corpgroup.chain import CorpgroupCorpGetChainUserCustomIdResponse
    from wecom_client.models.corpgroup.chain import CorpgroupGetCorpSharedChainListResponse
    from wecom_client.models.corpgroup.chain import CorpgroupGetresultResponse
    from wecom_client.models.corpgroup.chain import CorpgroupImportChainContactResponse
    from wecom_client.models.corpgroup.chain import CorpgroupRuleAddRuleResponse
    from wecom_client.models.corpgroup.chain import CorpgroupRuleGetRuleInfoResponse
    from wecom_client.models.corpgroup.chain import CorpgroupRuleListIdsResponse
    from wecom_client.models.corpgroup.share import CorpgroupBatchExternalUseridToPendingIdResponse
    from wecom_client.models.corpgroup.share import CorpgroupCorpGettokenResponse
    from wecom_client.models.corpgroup.share import CorpgroupCorpListAppShareInfoResponse
    from wecom_client.models.corpgroup.share import CorpgroupUnionidToExternalUseridResponse
    from wecom_client.models.corpgroup.share import CorpgroupUnionidToPendingIdResponse
    from wecom_runtime.data.models import Response


CORPGROUP_CORP_GET_CHAIN_LIST: Operation[CorpgroupCorpGetChainListResponse] = Operation(
    "GET",
    "/cgi-bin/corpgroup/corp/get_chain_list",
    call="corpgroup.corp.get_chain_list",
    title="获取上下游信息：获取上下游列表",
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
    docs=(95632,),
    request="wecom_client.models.corpgroup.chain:CorpgroupRuleDeleteRuleRequest",
    idempotent=True,
    needs="上下游-可调用接口的应用",
)
CORPGROUP_CORP_LIST_APP_SHARE_INFO: Operation[CorpgroupCorpListAppShareInfoResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/corp/list_app_share_info",
    call="corpgroup.corp.list_app_share_info",
    title="获取应用共享信息",
    docs=(93403, 95813, 93405, 95324, 96816, 96872),
    request="wecom_client.models.corpgroup.share:CorpgroupCorpListAppShareInfoRequest",
    response="wecom_client.models.corpgroup.share:CorpgroupCorpListAppShareInfoResponse",
    agent="agentid",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="corp_list", send="cursor", receive="next_cursor", end="ending"),
)
CORPGROUP_CORP_GETTOKEN: Operation[CorpgroupCorpGettokenResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/corp/gettoken",
    call="corpgroup.corp.gettoken",
    title="获取下级/下游企业的access_token",
    docs=(93359, 95816, 96814, 96873),
    request="wecom_client.models.corpgroup.share:CorpgroupCorpGettokenRequest",
    response="wecom_client.models.corpgroup.share:CorpgroupCorpGettokenResponse",
    idempotent=True,
    reads=True,
)
CORPGROUP_UNIONID_TO_EXTERNAL_USERID: Operation[CorpgroupUnionidToExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/unionid_to_external_userid",
    call="corpgroup.unionid_to_external_userid",
    title="上下游关联客户信息-已添加客户",
    docs=(95818, 96875),
    request="wecom_client.models.corpgroup.share:CorpgroupUnionidToExternalUseridRequest",
    response="wecom_client.models.corpgroup.share:CorpgroupUnionidToExternalUseridResponse",
    idempotent=True,
)
CORPGROUP_UNIONID_TO_PENDING_ID: Operation[CorpgroupUnionidToPendingIdResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/unionid_to_pending_id",
    call="corpgroup.unionid_to_pending_id",
    title="上下游关联客户信息-未添加客户：unionid查询pending_id",
    docs=(97357, 98040),
    request="wecom_client.models.corpgroup.share:CorpgroupUnionidToPendingIdRequest",
    response="wecom_client.models.corpgroup.share:CorpgroupUnionidToPendingIdResponse",
    idempotent=True,
)
CORPGROUP_BATCH_EXTERNAL_USERID_TO_PENDING_ID: Operation[CorpgroupBatchExternalUseridToPendingIdResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/batch/external_userid_to_pending_id",
    call="corpgroup.batch.external_userid_to_pending_id",
    title="上下游关联客户信息-未添加客户：external_userid查询pending_id",
    docs=(97357, 98040),
    request="wecom_client.models.corpgroup.share:CorpgroupBatchExternalUseridToPendingIdRequest",
    response="wecom_client.models.corpgroup.share:CorpgroupBatchExternalUseridToPendingIdResponse",
    idempotent=True,
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
    "/cgi-bin/corpgroup/corp/list_app_share_info": CORPGROUP_CORP_LIST_APP_SHARE_INFO,
    "/cgi-bin/corpgroup/corp/gettoken": CORPGROUP_CORP_GETTOKEN,
    "/cgi-bin/corpgroup/unionid_to_external_userid": CORPGROUP_UNIONID_TO_EXTERNAL_USERID,
    "/cgi-bin/corpgroup/unionid_to_pending_id": CORPGROUP_UNIONID_TO_PENDING_ID,
    "/cgi-bin/corpgroup/batch/external_userid_to_pending_id": CORPGROUP_BATCH_EXTERNAL_USERID_TO_PENDING_ID,
}
