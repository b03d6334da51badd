# Generated from spec/api/service/ by codegen. Do not edit.
"""Endpoints of 第三方应用授权与服务商."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.service.auth import ServiceGetAdminListResponse
    from wecom_client.models.service.auth import ServiceGetAuthInfoResponse
    from wecom_client.models.service.auth import ServiceGetCorpTokenResponse
    from wecom_client.models.service.auth import ServiceGetCustomizedAuthUrlResponse
    from wecom_client.models.service.auth import ServiceGetPermanentCodeResponse
    from wecom_client.models.service.auth import ServiceGetPreAuthCodeResponse
    from wecom_client.models.service.auth import ServiceGetProviderTokenResponse
    from wecom_client.models.service.auth import ServiceGetSuiteTokenResponse
    from wecom_client.models.service.auth import ServiceV2GetAuthInfoResponse
    from wecom_client.models.service.auth import ServiceV2GetPermanentCodeResponse
    from wecom_client.models.service.contact import ServiceBatchGetresultResponse
    from wecom_client.models.service.contact import ServiceBatchUseridToOpenuseridResponse
    from wecom_client.models.service.contact import ServiceContactBatchsearchResponse
    from wecom_client.models.service.contact import ServiceContactIdTranslateResponse
    from wecom_client.models.service.contact import ServiceContactSearchResponse
    from wecom_client.models.service.contact import ServiceContactSortResponse
    from wecom_client.models.service.contact import ServiceCorpidToOpencorpidResponse
    from wecom_client.models.service.contact import ServiceExternalcontactUnionidToExternalUserid3rdResponse
    from wecom_client.models.service.device import ServiceAddDeviceResponse
    from wecom_client.models.service.device import ServiceGetDeviceAuthInfoResponse
    from wecom_client.models.service.device import ServiceListDeviceResponse
    from wecom_client.models.service.login import ServiceAuthGetuserdetail3rdResponse
    from wecom_client.models.service.login import ServiceAuthGetuserinfo3rdResponse
    from wecom_client.models.service.login import ServiceGetLoginInfoResponse
    from wecom_client.models.service.login import ServiceGetLoginUrlResponse
    from wecom_client.models.service.login import ServiceGetuserdetail3rdResponse
    from wecom_client.models.service.login import ServiceGetuserinfo3rdResponse
    from wecom_client.models.service.login import ServiceMiniprogramJscode2sessionResponse
    from wecom_client.models.service.login import ServiceSchoolGetuserinfo3rdResponse
    from wecom_client.models.service.order import ServiceCustomerAcquisitionGetBillListResponse
    from wecom_client.models.service.order import ServiceGetAccountBalanceResponse
    from wecom_client.models.service.order import ServiceGetOrderListResponse
    from wecom_client.models.service.order import ServiceGetOrderResponse
    from wecom_client.models.service.order import ServiceProlongTryResponse
    from wecom_client.models.service.register import ServiceGetRegisterCodeResponse
    from wecom_client.models.service.register import ServiceGetRegisterInfoResponse
    from wecom_client.models.service.register import ServiceMediaUploadResponse
    from wecom_runtime.data.models import Response
    from wecom_runtime.http.downloads import Download


SERVICE_GET_PROVIDER_TOKEN: Operation[ServiceGetProviderTokenResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_provider_token",
    call="service.get_provider_token",
    title="获取服务商凭证",
    docs=(91200, 90593, 96237),
    token="none",
    request="wecom_client.models.service.auth:ServiceGetProviderTokenRequest",
    response="wecom_client.models.service.auth:ServiceGetProviderTokenResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_SUITE_TOKEN: Operation[ServiceGetSuiteTokenResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_suite_token",
    call="service.get_suite_token",
    title="获取第三方应用凭证",
    docs=(90600, 97162),
    token="none",
    request="wecom_client.models.service.auth:ServiceGetSuiteTokenRequest",
    response="wecom_client.models.service.auth:ServiceGetSuiteTokenResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_PRE_AUTH_CODE: Operation[ServiceGetPreAuthCodeResponse] = Operation(
    "GET",
    "/cgi-bin/service/get_pre_auth_code",
    call="service.get_pre_auth_code",
    title="获取预授权码",
    docs=(90601,),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetPreAuthCodeRequest",
    response="wecom_client.models.service.auth:ServiceGetPreAuthCodeResponse",
    idempotent=True,
    reads=True,
)
SERVICE_SET_SESSION_INFO: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/set_session_info",
    call="service.set_session_info",
    title="设置授权配置",
    docs=(90602,),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceSetSessionInfoRequest",
    idempotent=True,
)
SERVICE_V2_GET_PERMANENT_CODE: Operation[ServiceV2GetPermanentCodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/v2/get_permanent_code",
    call="service.v2.get_permanent_code",
    title="获取企业永久授权码",
    docs=(100776, 97163),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceV2GetPermanentCodeRequest",
    response="wecom_client.models.service.auth:ServiceV2GetPermanentCodeResponse",
)
SERVICE_GET_PERMANENT_CODE: Operation[ServiceGetPermanentCodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_permanent_code",
    call="service.get_permanent_code",
    title="获取企业永久授权码",
    docs=(91911, 97163),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetPermanentCodeRequest",
    response="wecom_client.models.service.auth:ServiceGetPermanentCodeResponse",
    deprecated="Slow; call service.v2.get_permanent_code, and service.v2.get_auth_info for the rest.",
)
SERVICE_V2_GET_AUTH_INFO: Operation[ServiceV2GetAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/v2/get_auth_info",
    call="service.v2.get_auth_info",
    title="获取企业授权信息",
    docs=(100779, 100795),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceV2GetAuthInfoRequest",
    response="wecom_client.models.service.auth:ServiceV2GetAuthInfoResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_AUTH_INFO: Operation[ServiceGetAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_auth_info",
    call="service.get_auth_info",
    title="获取企业授权信息",
    docs=(91912,),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetAuthInfoRequest",
    response="wecom_client.models.service.auth:ServiceGetAuthInfoResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_CORP_TOKEN: Operation[ServiceGetCorpTokenResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_corp_token",
    call="service.get_corp_token",
    title="获取企业凭证",
    docs=(90605,),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetCorpTokenRequest",
    response="wecom_client.models.service.auth:ServiceGetCorpTokenResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_ADMIN_LIST: Operation[ServiceGetAdminListResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_admin_list",
    call="service.get_admin_list",
    title="获取应用的管理员列表",
    docs=(90605, 90791),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetAdminListRequest",
    response="wecom_client.models.service.auth:ServiceGetAdminListResponse",
    idempotent=True,
    reads=True,
    deprecated="No longer maintained; call `agent.get_admin_list` with the company's token instead.",
)
SERVICE_GET_CUSTOMIZED_AUTH_URL: Operation[ServiceGetCustomizedAuthUrlResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_customized_auth_url",
    call="service.get_customized_auth_url",
    title="获取带参授权链接",
    docs=(98744,),
    token="provider_access_token",
    request="wecom_client.models.service.auth:ServiceGetCustomizedAuthUrlRequest",
    response="wecom_client.models.service.auth:ServiceGetCustomizedAuthUrlResponse",
)
SERVICE_CONTACT_SEARCH: Operation[ServiceContactSearchResponse] = Operation(
    "POST",
    "/cgi-bin/service/contact/search",
    call="service.contact.search",
    title="通讯录搜索：通讯录单个搜索",
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
    docs=(96516, 95327),
    token="suite_access_token",
    request="wecom_client.models.service.contact:ServiceExternalcontactUnionidToExternalUserid3rdRequest",
    response="wecom_client.models.service.contact:ServiceExternalcontactUnionidToExternalUserid3rdResponse",
    idempotent=True,
    deprecated="The page refers to its successor; call `idconvert.unionid_to_external_userid` instead.",
)
SERVICE_ADD_DEVICE: Operation[ServiceAddDeviceResponse] = Operation(
    "POST",
    "/cgi-bin/service/add_device",
    call="service.add_device",
    title="添加设备实例",
    docs=(90626,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceAddDeviceRequest",
    response="wecom_client.models.service.device:ServiceAddDeviceResponse",
    only_adds=True,
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_LIST_DEVICE: Operation[ServiceListDeviceResponse] = Operation(
    "POST",
    "/cgi-bin/service/list_device",
    call="service.list_device",
    title="获取设备列表",
    docs=(91346,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceListDeviceRequest",
    response="wecom_client.models.service.device:ServiceListDeviceResponse",
    idempotent=True,
    reads=True,
    unverified="The page is gone; the fields are those of other SDKs.",
    pagination=Pagination(items="device_list", offset="offset", limit="limit"),
)
SERVICE_GET_DEVICE_AUTH_INFO: Operation[ServiceGetDeviceAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_device_auth_info",
    call="service.get_device_auth_info",
    title="查询设备绑定信息",
    docs=(90753,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceGetDeviceAuthInfoRequest",
    response="wecom_client.models.service.device:ServiceGetDeviceAuthInfoResponse",
    idempotent=True,
    reads=True,
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_RESET_SECRET_NO: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/reset_secret_no",
    call="service.reset_secret_no",
    title="重置设备SecretNo",
    docs=(90631, 90753),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceResetSecretNoRequest",
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_DEL_DEVICE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/del_device",
    call="service.del_device",
    title="删除设备实例",
    docs=(92770,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceDelDeviceRequest",
    idempotent=True,
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_FETCH_DEVICE_LOG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/fetch_device_log",
    call="service.fetch_device_log",
    title="上传设备日志",
    docs=(91475,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceFetchDeviceLogRequest",
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_SET_PRINTER_SUPPORT_STATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/set_printer_support_state",
    call="service.set_printer_support_state",
    title="设置打印机支持状态",
    docs=(92782,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceSetPrinterSupportStateRequest",
    idempotent=True,
    unverified="The page is gone; the fields are those of other SDKs.",
)
SERVICE_AUTH_GETUSERINFO3RD: Operation[ServiceAuthGetuserinfo3rdResponse] = Operation(
    "GET",
    "/cgi-bin/service/auth/getuserinfo3rd",
    call="service.auth.getuserinfo3rd",
    title="获取访问用户身份",
    docs=(91121, 98179),
    token="suite_access_token",
    query=("code",),
    request="wecom_client.models.service.login:ServiceAuthGetuserinfo3rdRequest",
    response="wecom_client.models.service.login:ServiceAuthGetuserinfo3rdResponse",
)
SERVICE_AUTH_GETUSERDETAIL3RD: Operation[ServiceAuthGetuserdetail3rdResponse] = Operation(
    "POST",
    "/cgi-bin/service/auth/getuserdetail3rd",
    call="service.auth.getuserdetail3rd",
    title="获取访问用户敏感信息",
    docs=(91122,),
    token="suite_access_token",
    request="wecom_client.models.service.login:ServiceAuthGetuserdetail3rdRequest",
    response="wecom_client.models.service.login:ServiceAuthGetuserdetail3rdResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GETUSERINFO3RD: Operation[ServiceGetuserinfo3rdResponse] = Operation(
    "GET",
    "/cgi-bin/service/getuserinfo3rd",
    call="service.getuserinfo3rd",
    title="获取访问用户身份",
    docs=(91711, 91121),
    token="suite_access_token",
    query=("code",),
    request="wecom_client.models.service.login:ServiceGetuserinfo3rdRequest",
    response="wecom_client.models.service.login:ServiceGetuserinfo3rdResponse",
)
SERVICE_SCHOOL_GETUSERINFO3RD: Operation[ServiceSchoolGetuserinfo3rdResponse] = Operation(
    "GET",
    "/cgi-bin/service/school/getuserinfo3rd",
    call="service.school.getuserinfo3rd",
    title="获取家校访问用户身份",
    docs=(95790,),
    token="suite_access_token",
    query=("code",),
    request="wecom_client.models.service.login:ServiceSchoolGetuserinfo3rdRequest",
    response="wecom_client.models.service.login:ServiceSchoolGetuserinfo3rdResponse",
)
SERVICE_MINIPROGRAM_JSCODE2SESSION: Operation[ServiceMiniprogramJscode2sessionResponse] = Operation(
    "GET",
    "/cgi-bin/service/miniprogram/jscode2session",
    call="service.miniprogram.jscode2session",
    title="code2Session",
    docs=(92423, 92468),
    token="suite_access_token",
    query=("js_code", "grant_type"),
    request="wecom_client.models.service.login:ServiceMiniprogramJscode2sessionRequest",
    response="wecom_client.models.service.login:ServiceMiniprogramJscode2sessionResponse",
)
SERVICE_GETUSERDETAIL3RD: Operation[ServiceGetuserdetail3rdResponse] = Operation(
    "POST",
    "/cgi-bin/service/getuserdetail3rd",
    call="service.getuserdetail3rd",
    title="获取访问用户敏感信息",
    docs=(91122, 91156),
    token="suite_access_token",
    request="wecom_client.models.service.login:ServiceGetuserdetail3rdRequest",
    response="wecom_client.models.service.login:ServiceGetuserdetail3rdResponse",
    idempotent=True,
    reads=True,
    deprecated="The older form; call `service.auth.getuserdetail3rd` instead.",
)
SERVICE_GET_LOGIN_INFO: Operation[ServiceGetLoginInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_login_info",
    call="service.get_login_info",
    title="获取登录用户信息",
    docs=(91125, 91158),
    token="provider_access_token",
    request="wecom_client.models.service.login:ServiceGetLoginInfoRequest",
    response="wecom_client.models.service.login:ServiceGetLoginInfoResponse",
    deprecated="No page describes it any more; call `service.auth.getuserinfo3rd`, which takes the same codes.",
)
SERVICE_GET_LOGIN_URL: Operation[ServiceGetLoginUrlResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_login_url",
    call="service.get_login_url",
    title="获取登录企业号官网的url",
    docs=(),
    token="provider_access_token",
    request="wecom_client.models.service.login:ServiceGetLoginUrlRequest",
    response="wecom_client.models.service.login:ServiceGetLoginUrlResponse",
    idempotent=True,
    reads=True,
    deprecated="Its page is gone, and nothing takes its place.",
    unverified="Known from older SDKs.",
)
SERVICE_GET_ORDER_LIST: Operation[ServiceGetOrderListResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_order_list",
    call="service.get_order_list",
    title="获取订单列表",
    docs=(91910,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceGetOrderListRequest",
    response="wecom_client.models.service.order:ServiceGetOrderListResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_ORDER: Operation[ServiceGetOrderResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_order",
    call="service.get_order",
    title="获取订单详情",
    docs=(91909,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceGetOrderRequest",
    response="wecom_client.models.service.order:ServiceGetOrderResponse",
    idempotent=True,
    reads=True,
)
SERVICE_PROLONG_TRY: Operation[ServiceProlongTryResponse] = Operation(
    "POST",
    "/cgi-bin/service/prolong_try",
    call="service.prolong_try",
    title="延长试用期",
    docs=(91913,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceProlongTryRequest",
    response="wecom_client.models.service.order:ServiceProlongTryResponse",
)
SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST: Operation[ServiceCustomerAcquisitionGetBillListResponse] = Operation(
    "POST",
    "/cgi-bin/service/customer_acquisition/get_bill_list",
    call="service.customer_acquisition.get_bill_list",
    title="获取代支付流水",
    docs=(99602,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceCustomerAcquisitionGetBillListRequest",
    response="wecom_client.models.service.order:ServiceCustomerAcquisitionGetBillListResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="bill_list", send="cursor", receive="next_cursor"),
)
SERVICE_GET_ACCOUNT_BALANCE: Operation[ServiceGetAccountBalanceResponse] = Operation(
    "GET",
    "/cgi-bin/service/get_account_balance",
    call="service.get_account_balance",
    title="充值账户余额查询",
    docs=(100137, 100138),
    token="provider_access_token",
    request="wecom_client.models.service.order:ServiceGetAccountBalanceRequest",
    response="wecom_client.models.service.order:ServiceGetAccountBalanceResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_REGISTER_CODE: Operation[ServiceGetRegisterCodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_register_code",
    call="service.get_register_code",
    title="获取注册码",
    docs=(90581,),
    token="provider_access_token",
    request="wecom_client.models.service.register:ServiceGetRegisterCodeRequest",
    response="wecom_client.models.service.register:ServiceGetRegisterCodeResponse",
    only_adds=True,
)
SERVICE_GET_REGISTER_INFO: Operation[ServiceGetRegisterInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_register_info",
    call="service.get_register_info",
    title="查询注册状态",
    docs=(90582,),
    token="provider_access_token",
    request="wecom_client.models.service.register:ServiceGetRegisterInfoRequest",
    response="wecom_client.models.service.register:ServiceGetRegisterInfoResponse",
    idempotent=True,
    reads=True,
)
SERVICE_GET_APP_QRCODE: Operation[Download] = Operation(
    "POST",
    "/cgi-bin/service/get_app_qrcode",
    call="service.get_app_qrcode",
    title="获取应用二维码",
    docs=(95430,),
    token="suite_access_token",
    request="wecom_client.models.service.register:ServiceGetAppQrcodeRequest",
    response="wecom_client.models.service.register:ServiceGetAppQrcodeResponse",
    download=True,
    idempotent=True,
    reads=True,
)
SERVICE_MEDIA_UPLOAD: Operation[ServiceMediaUploadResponse] = Operation(
    "POST",
    "/cgi-bin/service/media/upload",
    call="service.media.upload",
    title="服务商上传临时素材",
    docs=(99310,),
    token="provider_access_token",
    query=("type", "attachment_type"),
    request="wecom_client.models.service.register:ServiceMediaUploadRequest",
    response="wecom_client.models.service.register:ServiceMediaUploadResponse",
    upload="media",
    only_adds=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/service/get_provider_token": SERVICE_GET_PROVIDER_TOKEN,
    "/cgi-bin/service/get_suite_token": SERVICE_GET_SUITE_TOKEN,
    "/cgi-bin/service/get_pre_auth_code": SERVICE_GET_PRE_AUTH_CODE,
    "/cgi-bin/service/set_session_info": SERVICE_SET_SESSION_INFO,
    "/cgi-bin/service/v2/get_permanent_code": SERVICE_V2_GET_PERMANENT_CODE,
    "/cgi-bin/service/get_permanent_code": SERVICE_GET_PERMANENT_CODE,
    "/cgi-bin/service/v2/get_auth_info": SERVICE_V2_GET_AUTH_INFO,
    "/cgi-bin/service/get_auth_info": SERVICE_GET_AUTH_INFO,
    "/cgi-bin/service/get_corp_token": SERVICE_GET_CORP_TOKEN,
    "/cgi-bin/service/get_admin_list": SERVICE_GET_ADMIN_LIST,
    "/cgi-bin/service/get_customized_auth_url": SERVICE_GET_CUSTOMIZED_AUTH_URL,
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
    "/cgi-bin/service/add_device": SERVICE_ADD_DEVICE,
    "/cgi-bin/service/list_device": SERVICE_LIST_DEVICE,
    "/cgi-bin/service/get_device_auth_info": SERVICE_GET_DEVICE_AUTH_INFO,
    "/cgi-bin/service/reset_secret_no": SERVICE_RESET_SECRET_NO,
    "/cgi-bin/service/del_device": SERVICE_DEL_DEVICE,
    "/cgi-bin/service/fetch_device_log": SERVICE_FETCH_DEVICE_LOG,
    "/cgi-bin/service/set_printer_support_state": SERVICE_SET_PRINTER_SUPPORT_STATE,
    "/cgi-bin/service/auth/getuserinfo3rd": SERVICE_AUTH_GETUSERINFO3RD,
    "/cgi-bin/service/auth/getuserdetail3rd": SERVICE_AUTH_GETUSERDETAIL3RD,
    "/cgi-bin/service/getuserinfo3rd": SERVICE_GETUSERINFO3RD,
    "/cgi-bin/service/school/getuserinfo3rd": SERVICE_SCHOOL_GETUSERINFO3RD,
    "/cgi-bin/service/miniprogram/jscode2session": SERVICE_MINIPROGRAM_JSCODE2SESSION,
    "/cgi-bin/service/getuserdetail3rd": SERVICE_GETUSERDETAIL3RD,
    "/cgi-bin/service/get_login_info": SERVICE_GET_LOGIN_INFO,
    "/cgi-bin/service/get_login_url": SERVICE_GET_LOGIN_URL,
    "/cgi-bin/service/get_order_list": SERVICE_GET_ORDER_LIST,
    "/cgi-bin/service/get_order": SERVICE_GET_ORDER,
    "/cgi-bin/service/prolong_try": SERVICE_PROLONG_TRY,
    "/cgi-bin/service/customer_acquisition/get_bill_list": SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST,
    "/cgi-bin/service/get_account_balance": SERVICE_GET_ACCOUNT_BALANCE,
    "/cgi-bin/service/get_register_code": SERVICE_GET_REGISTER_CODE,
    "/cgi-bin/service/get_register_info": SERVICE_GET_REGISTER_INFO,
    "/cgi-bin/service/get_app_qrcode": SERVICE_GET_APP_QRCODE,
    "/cgi-bin/service/media/upload": SERVICE_MEDIA_UPLOAD,
}
