# Generated from spec/api/idconvert.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""Endpoints of 账号ID转换."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.idconvert import (
        IdconvertBatchExternalUseridToPendingIdResponse, IdconvertChatidResponse,
        IdconvertConvertTmpExternalUseridResponse, IdconvertExternalTagidResponse, IdconvertOpenKfidResponse,
        IdconvertUnionidToExternalUseridResponse,
    )
    from wecom_runtime.model import Response


IDCONVERT_APPLY_TO_UPGRADE_CHATID: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/idconvert/apply_to_upgrade_chatid",
    call="idconvert.apply_to_upgrade_chatid",
    title="群ID的升级转换",
    summary="TODO 群ID的升级转换.",
    docs=(99601,),
    request="wecom_client.models.idconvert:IdconvertApplyToUpgradeChatidRequest",
)
IDCONVERT_BATCH_EXTERNAL_USERID_TO_PENDING_ID: Operation[IdconvertBatchExternalUseridToPendingIdResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/batch/external_userid_to_pending_id",
    call="idconvert.batch.external_userid_to_pending_id",
    title="unionid与external_userid的关联",
    summary="TODO unionid与external_userid的关联.",
    docs=(95900, 101134, 97108, 95926),
    request="wecom_client.models.idconvert:IdconvertBatchExternalUseridToPendingIdRequest",
    response="wecom_client.models.idconvert:IdconvertBatchExternalUseridToPendingIdResponse",
)
IDCONVERT_CHATID: Operation[IdconvertChatidResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/chatid",
    call="idconvert.chatid",
    title="群ID转换接口",
    summary="TODO 群ID转换接口.",
    docs=(99601,),
    request="wecom_client.models.idconvert:IdconvertChatidRequest",
    response="wecom_client.models.idconvert:IdconvertChatidResponse",
)
IDCONVERT_CONVERT_TMP_EXTERNAL_USERID: Operation[IdconvertConvertTmpExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/convert_tmp_external_userid",
    call="idconvert.convert_tmp_external_userid",
    title="tmp_external_userid的转换",
    summary="TODO tmp_external_userid的转换.",
    docs=(98729, 98412, 98741),
    request="wecom_client.models.idconvert:IdconvertConvertTmpExternalUseridRequest",
    response="wecom_client.models.idconvert:IdconvertConvertTmpExternalUseridResponse",
)
IDCONVERT_EXTERNAL_TAGID: Operation[IdconvertExternalTagidResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/external_tagid",
    call="idconvert.external_tagid",
    title="客户标签ID的转换",
    summary="TODO 客户标签ID的转换.",
    docs=(96169, 97109, 95926),
    request="wecom_client.models.idconvert:IdconvertExternalTagidRequest",
    response="wecom_client.models.idconvert:IdconvertExternalTagidResponse",
)
IDCONVERT_OPEN_KFID: Operation[IdconvertOpenKfidResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/open_kfid",
    call="idconvert.open_kfid",
    title="微信客服ID的转换",
    summary="TODO 微信客服ID的转换.",
    docs=(97064, 97110, 96169),
    request="wecom_client.models.idconvert:IdconvertOpenKfidRequest",
    response="wecom_client.models.idconvert:IdconvertOpenKfidResponse",
)
IDCONVERT_UNIONID_TO_EXTERNAL_USERID: Operation[IdconvertUnionidToExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/idconvert/unionid_to_external_userid",
    call="idconvert.unionid_to_external_userid",
    title="获取接口大批量调用凭据",
    summary="TODO 获取接口大批量调用凭据.",
    docs=(96168, 95900, 101134, 96250, 97108, 95926),
    request="wecom_client.models.idconvert:IdconvertUnionidToExternalUseridRequest",
    response="wecom_client.models.idconvert:IdconvertUnionidToExternalUseridResponse",
)
IDCONVERT_UPGRADE_CHATID_FOR_NEW_CORP: Operation[Response] = Operation(
    "GET",
    "/cgi-bin/idconvert/upgrade_chatid_for_new_corp",
    call="idconvert.upgrade_chatid_for_new_corp",
    title="群ID的升级转换",
    summary="TODO 群ID的升级转换.",
    docs=(99601,),
    token="suite_access_token",
    request="wecom_client.models.idconvert:IdconvertUpgradeChatidForNewCorpRequest",
    idempotent=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/idconvert/apply_to_upgrade_chatid": IDCONVERT_APPLY_TO_UPGRADE_CHATID,
    "/cgi-bin/idconvert/batch/external_userid_to_pending_id": IDCONVERT_BATCH_EXTERNAL_USERID_TO_PENDING_ID,
    "/cgi-bin/idconvert/chatid": IDCONVERT_CHATID,
    "/cgi-bin/idconvert/convert_tmp_external_userid": IDCONVERT_CONVERT_TMP_EXTERNAL_USERID,
    "/cgi-bin/idconvert/external_tagid": IDCONVERT_EXTERNAL_TAGID,
    "/cgi-bin/idconvert/open_kfid": IDCONVERT_OPEN_KFID,
    "/cgi-bin/idconvert/unionid_to_external_userid": IDCONVERT_UNIONID_TO_EXTERNAL_USERID,
    "/cgi-bin/idconvert/upgrade_chatid_for_new_corp": IDCONVERT_UPGRADE_CHATID_FOR_NEW_CORP,
}
