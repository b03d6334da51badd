# Generated from spec/api/corpgroup/share.yaml by codegen. Do not edit.
"""Endpoints of 应用共享与账号转换."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.corpgroup.share import (
        CorpgroupBatchExternalUseridToPendingIdResponse, CorpgroupCorpGettokenResponse,
        CorpgroupCorpListAppShareInfoResponse, CorpgroupUnionidToExternalUseridResponse,
        CorpgroupUnionidToPendingIdResponse,
    )


CORPGROUP_CORP_LIST_APP_SHARE_INFO: Operation[CorpgroupCorpListAppShareInfoResponse] = Operation(
    "POST",
    "/cgi-bin/corpgroup/corp/list_app_share_info",
    call="corpgroup.corp.list_app_share_info",
    title="获取应用共享信息",
    summary="List the lower companies with which an app is shared.",
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
    summary="Fetch an access token that reads the address book of a lower company.",
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
    summary="Find the external contacts with a unionid in the lower companies.",
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
    summary="Get an id for a WeChat user who is no customer of a lower company yet.",
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
    summary="Find the temporary ids of external contacts, once they have become customers.",
    docs=(97357, 98040),
    request="wecom_client.models.corpgroup.share:CorpgroupBatchExternalUseridToPendingIdRequest",
    response="wecom_client.models.corpgroup.share:CorpgroupBatchExternalUseridToPendingIdResponse",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/corpgroup/corp/list_app_share_info": CORPGROUP_CORP_LIST_APP_SHARE_INFO,
    "/cgi-bin/corpgroup/corp/gettoken": CORPGROUP_CORP_GETTOKEN,
    "/cgi-bin/corpgroup/unionid_to_external_userid": CORPGROUP_UNIONID_TO_EXTERNAL_USERID,
    "/cgi-bin/corpgroup/unionid_to_pending_id": CORPGROUP_UNIONID_TO_PENDING_ID,
    "/cgi-bin/corpgroup/batch/external_userid_to_pending_id": CORPGROUP_BATCH_EXTERNAL_USERID_TO_PENDING_ID,
}
