# Generated from spec/api/service/contact.yaml by codegen. Do not edit.
"""Endpoints of 通讯录与账号ID转换."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.service.contact import (
        ServiceBatchGetresultResponse, ServiceBatchUseridToOpenuseridResponse,
        ServiceContactBatchsearchResponse, ServiceContactIdTranslateResponse, ServiceContactSearchResponse,
        ServiceContactSortResponse, ServiceCorpidToOpencorpidResponse,
        ServiceExternalcontactUnionidToExternalUserid3rdResponse,
    )
    from wecom_runtime.data.models import Response


SERVICE_CONTACT_SEARCH: Operation[ServiceContactSearchResponse] = Operation(
    "POST",
    "/cgi-bin/service/contact/search",
    call="service.contact.search",
    title="通讯录搜索：通讯录单个搜索",
    summary="Search the contacts of a company for members and departments.",
    docs=(91844,),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceContactSearchRequest",
    response="wecom_client.models.service.contact:ServiceContactSearchResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="query_result", send="cursor", receive="next_cursor", end="is_last"),
)
SERVICE_CONTACT_BATCHSEARCH: Operation[ServiceContactBatchsearchResponse] = Operation(
    "POST",
    "/cgi-bin/service/contact/batchsearch",
    call="service.contact.batchsearch",
    title="通讯录搜索：通讯录批量搜索",
    summary="Search the contacts of a company for several words at once.",
    docs=(91844,),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceContactBatchsearchRequest",
    response="wecom_client.models.service.contact:ServiceContactBatchsearchResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(
        items="query_result_list", each="query_request_list", send="cursor", receive="next_cursor",
        end="is_last",
    ),
)
SERVICE_CONTACT_ID_TRANSLATE: Operation[ServiceContactIdTranslateResponse] = Operation(
    "POST",
    "/cgi-bin/service/contact/id_translate",
    call="service.contact.id_translate",
    title="异步通讯录id转译",
    summary="Start a job that replaces the ids of members and departments in files by their names.",
    docs=(91846,),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceContactIdTranslateRequest",
    response="wecom_client.models.service.contact:ServiceContactIdTranslateResponse",
)
SERVICE_BATCH_GETRESULT: Operation[ServiceBatchGetresultResponse] = Operation(
    "GET",
    "/cgi-bin/service/batch/getresult",
    call="service.batch.getresult",
    title="获取异步任务结果",
    summary="Get the result of a job that replaces ids by names.",
    docs=(91882,),
    token="provider_access_token",
    query=("jobid",),
    request="wecom_client.models.service.contact:ServiceBatchGetresultRequest",
    response="wecom_client.models.service.contact:ServiceBatchGetresultResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(field="status", done=("3",), pauses=(2, 30), within=600),
)
SERVICE_CONTACT_SORT: Operation[ServiceContactSortResponse] = Operation(
    "POST",
    "/cgi-bin/service/contact/sort",
    call="service.contact.sort",
    title="通讯录userid排序",
    summary="Sort members by name or alias.",
    docs=(92093,),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceContactSortRequest",
    response="wecom_client.models.service.contact:ServiceContactSortResponse",
    idempotent=True,
)
SERVICE_CORPID_TO_OPENCORPID: Operation[ServiceCorpidToOpencorpidResponse] = Operation(
    "POST",
    "/cgi-bin/service/corpid_to_opencorpid",
    call="service.corpid_to_opencorpid",
    title="明文corpid转换为加密corpid",
    summary="Convert a plain CorpID to the encrypted one that the provider's apps get.",
    docs=(95604, 97061, 97105, 96516, 96518, 97104),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceCorpidToOpencorpidRequest",
    response="wecom_client.models.service.contact:ServiceCorpidToOpencorpidResponse",
    idempotent=True,
)
SERVICE_BATCH_USERID_TO_OPENUSERID: Operation[ServiceBatchUseridToOpenuseridResponse] = Operation(
    "POST",
    "/cgi-bin/service/batch/userid_to_openuserid",
    call="service.batch.userid_to_openuserid",
    title="userid的转换",
    summary="Convert encrypted userids that an AI bot has got to those of the provider.",
    docs=(97062, 97106),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceBatchUseridToOpenuseridRequest",
    response="wecom_client.models.service.contact:ServiceBatchUseridToOpenuseridResponse",
    idempotent=True,
)
SERVICE_FINISH_OPENID_MIGRATION: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/finish_openid_migration",
    call="service.finish_openid_migration",
    title="ID迁移完成状态的设置",
    summary="Tell that the change to the encrypted ids of a company is complete, so that apps get only these.",
    docs=(99375, 99378, 96518, 97104),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceFinishOpenidMigrationRequest",
    idempotent=True,
)
SERVICE_EXTERNALCONTACT_FINISH_EXTERNAL_USERID_MIGRATION: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/externalcontact/finish_external_userid_migration",
    call="service.externalcontact.finish_external_userid_migration",
    title="企业微信账号ID安全性全面升级：设置迁移完成",
    summary="Tell that the change to the new external_userids of a company is complete.",
    docs=(96516, 95327),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceExternalcontactFinishExternalUseridMigrationRequest",
    idempotent=True,
)
SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD: Operation[ServiceExternalcontactUnionidToExternalUserid3rdResponse] = Operation(
    "POST",
    "/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd",
    call="service.externalcontact.unionid_to_external_userid_3rd",
    title="unionid查询external_userid",
    summary="Find the external_userids of a WeChat user in the companies that have authorized an app.",
    docs=(96516, 95327),
    token="suite_access_token",
    request="wecom_client.models.service.contact:ServiceExternalcontactUnionidToExternalUserid3rdRequest",
    response="wecom_client.models.service.contact:ServiceExternalcontactUnionidToExternalUserid3rdResponse",
    idempotent=True,
    deprecated="The page refers to its successor; call `idconvert.unionid_to_external_userid` instead.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/service/contact/search": SERVICE_CONTACT_SEARCH,
    "/cgi-bin/service/contact/batchsearch": SERVICE_CONTACT_BATCHSEARCH,
    "/cgi-bin/service/contact/id_translate": SERVICE_CONTACT_ID_TRANSLATE,
    "/cgi-bin/service/batch/getresult": SERVICE_BATCH_GETRESULT,
    "/cgi-bin/service/contact/sort": SERVICE_CONTACT_SORT,
    "/cgi-bin/service/corpid_to_opencorpid": SERVICE_CORPID_TO_OPENCORPID,
    "/cgi-bin/service/batch/userid_to_openuserid": SERVICE_BATCH_USERID_TO_OPENUSERID,
    "/cgi-bin/service/finish_openid_migration": SERVICE_FINISH_OPENID_MIGRATION,
    "/cgi-bin/service/externalcontact/finish_external_userid_migration": SERVICE_EXTERNALCONTACT_FINISH_EXTERNAL_USERID_MIGRATION,
    "/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd": SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD,
}
