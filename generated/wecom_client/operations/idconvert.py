# Generated from spec/api/idconvert.yaml by codegen. Do not edit.
"""Endpoints of 账号ID转换."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.idconvert import IdconvertBatchExternalUseridToPendingIdResponse
    from wecom_client.models.idconvert import IdconvertChatidResponse
    from wecom_client.models.idconvert import IdconvertConvertTmpExternalUseridResponse
    from wecom_client.models.idconvert import IdconvertExternalTagidResponse
    from wecom_client.models.idconvert import IdconvertOpenKfidResponse
    from wecom_client.models.idconvert import IdconvertUnionidToExternalUseridResponse
    from wecom_runtime.data.models import Response


IDCONVERT_UNIONID_TO_EXTERNAL_USERID: Operation[IdconvertUnionidToExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/unionid_to_external_userid",
    call="idconvert.unionid_to_external_userid",
    title="unionid与external_userid的关联：unionid转换为第三方external_userid",
    docs=(95900, 101134, 97108, 96168, 96250),
    request="wecom_client.models.idconvert:IdconvertUnionidToExternalUseridRequest",
    response="wecom_client.models.idconvert:IdconvertUnionidToExternalUseridResponse",
    idempotent=True,
)
IDCONVERT_BATCH_EXTERNAL_USERID_TO_PENDING_ID: Operation[IdconvertBatchExternalUseridToPendingIdResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/batch/external_userid_to_pending_id",
    call="idconvert.batch.external_userid_to_pending_id",
    title="unionid与external_userid的关联：external_userid查询pending_id",
    docs=(95900, 101134, 97108),
    request="wecom_client.models.idconvert:IdconvertBatchExternalUseridToPendingIdRequest",
    response="wecom_client.models.idconvert:IdconvertBatchExternalUseridToPendingIdResponse",
    idempotent=True,
)
IDCONVERT_EXTERNAL_TAGID: Operation[IdconvertExternalTagidResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/external_tagid",
    call="idconvert.external_tagid",
    title="客户标签ID的转换",
    docs=(96169, 97109),
    request="wecom_client.models.idconvert:IdconvertExternalTagidRequest",
    response="wecom_client.models.idconvert:IdconvertExternalTagidResponse",
    idempotent=True,
)
IDCONVERT_OPEN_KFID: Operation[IdconvertOpenKfidResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/open_kfid",
    call="idconvert.open_kfid",
    title="微信客服ID的转换",
    docs=(97064, 97110),
    request="wecom_client.models.idconvert:IdconvertOpenKfidRequest",
    response="wecom_client.models.idconvert:IdconvertOpenKfidResponse",
    idempotent=True,
)
IDCONVERT_CONVERT_TMP_EXTERNAL_USERID: Operation[IdconvertConvertTmpExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/convert_tmp_external_userid",
    call="idconvert.convert_tmp_external_userid",
    title="tmp_external_userid的转换",
    docs=(98729, 98412, 98741),
    request="wecom_client.models.idconvert:IdconvertConvertTmpExternalUseridRequest",
    response="wecom_client.models.idconvert:IdconvertConvertTmpExternalUseridResponse",
    idempotent=True,
)
IDCONVERT_APPLY_TO_UPGRADE_CHATID: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/idconvert/apply_to_upgrade_chatid",
    call="idconvert.apply_to_upgrade_chatid",
    title="群ID的升级转换：申请群ID的升级",
    docs=(99601,),
    request="wecom_client.models.idconvert:IdconvertApplyToUpgradeChatidRequest",
    only_adds=True,
    granted={"developed": "客户联系->基础客户信息", "third_party": "none", "self_built": "none"},
)
IDCONVERT_CHATID: Operation[IdconvertChatidResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/chatid",
    call="idconvert.chatid",
    title="群ID的升级转换：群ID转换接口",
    docs=(99601,),
    request="wecom_client.models.idconvert:IdconvertChatidRequest",
    response="wecom_client.models.idconvert:IdconvertChatidResponse",
    idempotent=True,
    granted={"developed": "客户联系->基础客户信息", "third_party": "none", "self_built": "none"},
)
IDCONVERT_UPGRADE_CHATID_FOR_NEW_CORP: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/idconvert/upgrade_chatid_for_new_corp",
    call="idconvert.upgrade_chatid_for_new_corp",
    title="群ID的升级转换：对所有新授权企业升级群ID",
    docs=(99601,),
    token="suite_access_token",
    request="wecom_client.models.idconvert:IdconvertUpgradeChatidForNewCorpRequest",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/idconvert/unionid_to_external_userid": IDCONVERT_UNIONID_TO_EXTERNAL_USERID,
    "/cgi-bin/idconvert/batch/external_userid_to_pending_id": IDCONVERT_BATCH_EXTERNAL_USERID_TO_PENDING_ID,
    "/cgi-bin/idconvert/external_tagid": IDCONVERT_EXTERNAL_TAGID,
    "/cgi-bin/idconvert/open_kfid": IDCONVERT_OPEN_KFID,
    "/cgi-bin/idconvert/convert_tmp_external_userid": IDCONVERT_CONVERT_TMP_EXTERNAL_USERID,
    "/cgi-bin/idconvert/apply_to_upgrade_chatid": IDCONVERT_APPLY_TO_UPGRADE_CHATID,
    "/cgi-bin/idconvert/chatid": IDCONVERT_CHATID,
    "/cgi-bin/idconvert/upgrade_chatid_for_new_corp": IDCONVERT_UPGRADE_CHATID_FOR_NEW_CORP,
}
