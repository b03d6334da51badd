# Generated from spec/api/batch.yaml by codegen. Do not edit.
"""Endpoints of 异步导入与批量转换."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.batch import BatchGetresultResponse
    from wecom_client.models.batch import BatchInviteResponse
    from wecom_client.models.batch import BatchInviteuserResponse
    from wecom_client.models.batch import BatchOpenuseridToUseridResponse
    from wecom_client.models.batch import BatchReplacepartyResponse
    from wecom_client.models.batch import BatchReplaceuserResponse
    from wecom_client.models.batch import BatchSyncuserResponse
    from wecom_client.models.batch import BatchUseridToOpenuseridResponse


BATCH_INVITE: Operation[BatchInviteResponse] = Operation(
    "POST",
    "/cgi-bin/batch/invite",
    call="batch.invite",
    title="邀请成员",
    docs=(90975, 91127),
    request="wecom_client.models.batch:BatchInviteRequest",
    response="wecom_client.models.batch:BatchInviteResponse",
    only_adds=True,
    granted={"third_party": "通讯录应用"},
)
BATCH_SYNCUSER: Operation[BatchSyncuserResponse] = Operation(
    "POST",
    "/cgi-bin/batch/syncuser",
    call="batch.syncuser",
    title="增量更新成员",
    docs=(90980, 91130),
    request="wecom_client.models.batch:BatchSyncuserRequest",
    response="wecom_client.models.batch:BatchSyncuserResponse",
)
BATCH_REPLACEUSER: Operation[BatchReplaceuserResponse] = Operation(
    "POST",
    "/cgi-bin/batch/replaceuser",
    call="batch.replaceuser",
    title="全量覆盖成员",
    docs=(90981, 91131),
    request="wecom_client.models.batch:BatchReplaceuserRequest",
    response="wecom_client.models.batch:BatchReplaceuserResponse",
)
BATCH_REPLACEPARTY: Operation[BatchReplacepartyResponse] = Operation(
    "POST",
    "/cgi-bin/batch/replaceparty",
    call="batch.replaceparty",
    title="全量覆盖部门",
    docs=(90982, 91132),
    request="wecom_client.models.batch:BatchReplacepartyRequest",
    response="wecom_client.models.batch:BatchReplacepartyResponse",
)
BATCH_GETRESULT: Operation[BatchGetresultResponse] = Operation(
    "GET",
    "/cgi-bin/batch/getresult",
    call="batch.getresult",
    title="获取异步任务结果",
    docs=(90983, 91133),
    query=("jobid",),
    request="wecom_client.models.batch:BatchGetresultRequest",
    response="wecom_client.models.batch:BatchGetresultResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(field="status", done=("3",), pauses=(2, 30), within=600),
)
BATCH_USERID_TO_OPENUSERID: Operation[BatchUseridToOpenuseridResponse] = Operation(
    "POST",
    "/cgi-bin/batch/userid_to_openuserid",
    call="batch.userid_to_openuserid",
    title="userid的转换",
    docs=(97062, 97106, 97104, 96516, 96518),
    request="wecom_client.models.batch:BatchUseridToOpenuseridRequest",
    response="wecom_client.models.batch:BatchUseridToOpenuseridResponse",
    idempotent=True,
    granted={"self_built": "none"},
)
BATCH_OPENUSERID_TO_USERID: Operation[BatchOpenuseridToUseridResponse] = Operation(
    "POST",
    "/cgi-bin/batch/openuserid_to_userid",
    call="batch.openuserid_to_userid",
    title="自建应用与第三方应用的对接：userid转换",
    docs=(95884, 101521),
    request="wecom_client.models.batch:BatchOpenuseridToUseridRequest",
    response="wecom_client.models.batch:BatchOpenuseridToUseridResponse",
    idempotent=True,
)
BATCH_INVITEUSER: Operation[BatchInviteuserResponse] = Operation(
    "POST",
    "/cgi-bin/batch/inviteuser",
    call="batch.inviteuser",
    title="邀请成员关注",
    docs=(),
    request="wecom_client.models.batch:BatchInviteuserRequest",
    response="wecom_client.models.batch:BatchInviteuserResponse",
    only_adds=True,
    deprecated="Replaced; call batch.invite, which needs no job.",
    unverified="Known from older SDKs; its page is gone.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/batch/invite": BATCH_INVITE,
    "/cgi-bin/batch/syncuser": BATCH_SYNCUSER,
    "/cgi-bin/batch/replaceuser": BATCH_REPLACEUSER,
    "/cgi-bin/batch/replaceparty": BATCH_REPLACEPARTY,
    "/cgi-bin/batch/getresult": BATCH_GETRESULT,
    "/cgi-bin/batch/userid_to_openuserid": BATCH_USERID_TO_OPENUSERID,
    "/cgi-bin/batch/openuserid_to_userid": BATCH_OPENUSERID_TO_USERID,
    "/cgi-bin/batch/inviteuser": BATCH_INVITEUSER,
}
