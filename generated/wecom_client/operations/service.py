# Generated from spec/api/service/ by codegen. Do not edit: change the spec, then run "make generate".
"""Endpoints of service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.operation import Operation, Pagination

if TYPE_CHECKING:
    from wecom_client.models.service.auth import (
        ServiceGetAdminListResponse, ServiceGetAuthInfoResponse, ServiceGetCorpTokenResponse,
        ServiceGetCustomizedAuthUrlResponse, ServiceGetPermanentCodeResponse, ServiceGetPreAuthCodeResponse,
        ServiceGetProviderTokenResponse, ServiceGetSuiteTokenResponse, ServiceV2GetAuthInfoResponse,
        ServiceV2GetPermanentCodeResponse,
    )
    from wecom_client.models.service.contact import (
        ServiceBatchGetresultResponse, ServiceBatchUseridToOpenuseridResponse,
        ServiceContactBatchsearchResponse, ServiceContactIdTranslateResponse, ServiceContactSearchResponse,
        ServiceContactSortResponse, ServiceCorpidToOpencorpidResponse,
        ServiceExternalcontactUnionidToExternalUserid3rdResponse,
    )
    from wecom_client.models.service.device import (
        ServiceAddDeviceResponse, ServiceGetDeviceAuthInfoResponse, ServiceListDeviceResponse,
    )
    from wecom_client.models.service.login import (
        ServiceAuthGetuserdetail3rdResponse, ServiceAuthGetuserinfo3rdResponse, ServiceGetLoginInfoResponse,
        ServiceGetuserdetail3rdResponse, ServiceGetuserinfo3rdResponse,
        ServiceMiniprogramJscode2sessionResponse, ServiceSchoolGetuserinfo3rdResponse,
    )
    from wecom_client.models.service.order import (
        ServiceCustomerAcquisitionGetBillListResponse, ServiceGetAccountBalanceResponse,
        ServiceGetOrderListResponse, ServiceGetOrderResponse, ServiceProlongTryResponse,
    )
    from wecom_client.models.service.register import (
        ServiceGetAppQrcodeResponse, ServiceGetRegisterCodeResponse, ServiceGetRegisterInfoResponse,
        ServiceMediaUploadResponse,
    )
    from wecom_runtime.model import Response


SERVICE_GET_ADMIN_LIST: Operation[ServiceGetAdminListResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_admin_list",
    call="service.get_admin_list",
    title="TODO",
    summary="TODO /cgi-bin/service/get_admin_list.",
    docs=(90605, 90791),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetAdminListRequest",
    response="wecom_client.models.service.auth:ServiceGetAdminListResponse",
)
SERVICE_GET_AUTH_INFO: Operation[ServiceGetAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_auth_info",
    call="service.get_auth_info",
    title="获取企业授权信息",
    summary="TODO 获取企业授权信息.",
    docs=(91912,),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetAuthInfoRequest",
    response="wecom_client.models.service.auth:ServiceGetAuthInfoResponse",
)
SERVICE_GET_CORP_TOKEN: Operation[ServiceGetCorpTokenResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_corp_token",
    call="service.get_corp_token",
    title="获取企业凭证",
    summary="TODO 获取企业凭证.",
    docs=(90605, 90790),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetCorpTokenRequest",
    response="wecom_client.models.service.auth:ServiceGetCorpTokenResponse",
)
SERVICE_GET_CUSTOMIZED_AUTH_URL: Operation[ServiceGetCustomizedAuthUrlResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_customized_auth_url",
    call="service.get_customized_auth_url",
    title="获取带参授权链接",
    summary="TODO 获取带参授权链接.",
    docs=(98744, 95436),
    token="provider_access_token",
    request="wecom_client.models.service.auth:ServiceGetCustomizedAuthUrlRequest",
    response="wecom_client.models.service.auth:ServiceGetCustomizedAuthUrlResponse",
)
SERVICE_GET_PERMANENT_CODE: Operation[ServiceGetPermanentCodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_permanent_code",
    call="service.get_permanent_code",
    title="获取企业永久授权码",
    summary="TODO 获取企业永久授权码.",
    docs=(91911, 97163, 90603),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetPermanentCodeRequest",
    response="wecom_client.models.service.auth:ServiceGetPermanentCodeResponse",
)
SERVICE_GET_PRE_AUTH_CODE: Operation[ServiceGetPreAuthCodeResponse] = Operation(
    "GET",
    "/cgi-bin/service/get_pre_auth_code",
    call="service.get_pre_auth_code",
    title="获取预授权码",
    summary="TODO 获取预授权码.",
    docs=(90601, 90786),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceGetPreAuthCodeRequest",
    response="wecom_client.models.service.auth:ServiceGetPreAuthCodeResponse",
    idempotent=True,
)
SERVICE_GET_PROVIDER_TOKEN: Operation[ServiceGetProviderTokenResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_provider_token",
    call="service.get_provider_token",
    title="开始开发",
    summary="TODO 开始开发.",
    docs=(90593, 91200, 96237, 90648),
    token="none",
    request="wecom_client.models.service.auth:ServiceGetProviderTokenRequest",
    response="wecom_client.models.service.auth:ServiceGetProviderTokenResponse",
)
SERVICE_GET_SUITE_TOKEN: Operation[ServiceGetSuiteTokenResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_suite_token",
    call="service.get_suite_token",
    title="获取第三方应用凭证",
    summary="TODO 获取第三方应用凭证.",
    docs=(90600, 97162, 90785),
    token="none",
    request="wecom_client.models.service.auth:ServiceGetSuiteTokenRequest",
    response="wecom_client.models.service.auth:ServiceGetSuiteTokenResponse",
)
SERVICE_SET_SESSION_INFO: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/set_session_info",
    call="service.set_session_info",
    title="设置授权配置",
    summary="TODO 设置授权配置.",
    docs=(90602, 90787),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceSetSessionInfoRequest",
)
SERVICE_V2_GET_AUTH_INFO: Operation[ServiceV2GetAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/v2/get_auth_info",
    call="service.v2.get_auth_info",
    title="获取企业授权信息",
    summary="TODO 获取企业授权信息.",
    docs=(100779, 100795),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceV2GetAuthInfoRequest",
    response="wecom_client.models.service.auth:ServiceV2GetAuthInfoResponse",
)
SERVICE_V2_GET_PERMANENT_CODE: Operation[ServiceV2GetPermanentCodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/v2/get_permanent_code",
    call="service.v2.get_permanent_code",
    title="获取企业永久授权码",
    summary="TODO 获取企业永久授权码.",
    docs=(100776, 97163),
    token="suite_access_token",
    request="wecom_client.models.service.auth:ServiceV2GetPermanentCodeRequest",
    response="wecom_client.models.service.auth:ServiceV2GetPermanentCodeResponse",
)
SERVICE_BATCH_GETRESULT: Operation[ServiceBatchGetresultResponse] = Operation(
    "GET",
    "/cgi-bin/service/batch/getresult",
    call="service.batch.getresult",
    title="获取异步任务结果",
    summary="TODO 获取异步任务结果.",
    docs=(91882,),
    token="provider_access_token",
    query=("jobid",),
    request="wecom_client.models.service.contact:ServiceBatchGetresultRequest",
    response="wecom_client.models.service.contact:ServiceBatchGetresultResponse",
    idempotent=True,
)
SERVICE_BATCH_USERID_TO_OPENUSERID: Operation[ServiceBatchUseridToOpenuseridResponse] = Operation(
    "POST",
    "/cgi-bin/service/batch/userid_to_openuserid",
    call="service.batch.userid_to_openuserid",
    title="TODO",
    summary="TODO /cgi-bin/service/batch/userid_to_openuserid.",
    docs=(97062, 97106),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceBatchUseridToOpenuseridRequest",
    response="wecom_client.models.service.contact:ServiceBatchUseridToOpenuseridResponse",
)
SERVICE_CONTACT_BATCHSEARCH: Operation[ServiceContactBatchsearchResponse] = Operation(
    "POST",
    "/cgi-bin/service/contact/batchsearch",
    call="service.contact.batchsearch",
    title="通讯录搜索",
    summary="TODO 通讯录搜索.",
    docs=(91844,),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceContactBatchsearchRequest",
    response="wecom_client.models.service.contact:ServiceContactBatchsearchResponse",
)
SERVICE_CONTACT_ID_TRANSLATE: Operation[ServiceContactIdTranslateResponse] = Operation(
    "POST",
    "/cgi-bin/service/contact/id_translate",
    call="service.contact.id_translate",
    title="异步通讯录id转译",
    summary="TODO 异步通讯录id转译.",
    docs=(91846,),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceContactIdTranslateRequest",
    response="wecom_client.models.service.contact:ServiceContactIdTranslateResponse",
)
SERVICE_CONTACT_SEARCH: Operation[ServiceContactSearchResponse] = Operation(
    "POST",
    "/cgi-bin/service/contact/search",
    call="service.contact.search",
    title="通讯录搜索",
    summary="TODO 通讯录搜索.",
    docs=(91844,),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceContactSearchRequest",
    response="wecom_client.models.service.contact:ServiceContactSearchResponse",
)
SERVICE_CONTACT_SORT: Operation[ServiceContactSortResponse] = Operation(
    "POST",
    "/cgi-bin/service/contact/sort",
    call="service.contact.sort",
    title="通讯录userid排序",
    summary="TODO 通讯录userid排序.",
    docs=(92093,),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceContactSortRequest",
    response="wecom_client.models.service.contact:ServiceContactSortResponse",
)
SERVICE_CORPID_TO_OPENCORPID: Operation[ServiceCorpidToOpencorpidResponse] = Operation(
    "POST",
    "/cgi-bin/service/corpid_to_opencorpid",
    call="service.corpid_to_opencorpid",
    title="明文corpid转换为加密corpid",
    summary="TODO 明文corpid转换为加密corpid.",
    docs=(95604, 97061, 97105),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceCorpidToOpencorpidRequest",
    response="wecom_client.models.service.contact:ServiceCorpidToOpencorpidResponse",
)
SERVICE_EXTERNALCONTACT_FINISH_EXTERNAL_USERID_MIGRATION: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/externalcontact/finish_external_userid_migration",
    call="service.externalcontact.finish_external_userid_migration",
    title="设置迁移完成",
    summary="TODO 设置迁移完成.",
    docs=(95327,),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceExternalcontactFinishExternalUseridMigrationRequest",
)
SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD: Operation[ServiceExternalcontactUnionidToExternalUserid3rdResponse] = Operation(
    "POST",
    "/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd",
    call="service.externalcontact.unionid_to_external_userid_3rd",
    title="企业微信账号ID安全性全面升级",
    summary="TODO 企业微信账号ID安全性全面升级.",
    docs=(95327,),
    token="suite_access_token",
    request="wecom_client.models.service.contact:ServiceExternalcontactUnionidToExternalUserid3rdRequest",
    response="wecom_client.models.service.contact:ServiceExternalcontactUnionidToExternalUserid3rdResponse",
)
SERVICE_FINISH_OPENID_MIGRATION: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/finish_openid_migration",
    call="service.finish_openid_migration",
    title="ID迁移完成状态的设置",
    summary="TODO ID迁移完成状态的设置.",
    docs=(99375, 99378),
    token="provider_access_token",
    request="wecom_client.models.service.contact:ServiceFinishOpenidMigrationRequest",
)
SERVICE_ADD_DEVICE: Operation[ServiceAddDeviceResponse] = Operation(
    "POST",
    "/cgi-bin/service/add_device",
    call="service.add_device",
    title="TODO",
    summary="TODO /cgi-bin/service/add_device.",
    docs=(90626,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceAddDeviceRequest",
    response="wecom_client.models.service.device:ServiceAddDeviceResponse",
)
SERVICE_DEL_DEVICE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/del_device",
    call="service.del_device",
    title="TODO",
    summary="TODO /cgi-bin/service/del_device.",
    docs=(92770,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceDelDeviceRequest",
)
SERVICE_FETCH_DEVICE_LOG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/fetch_device_log",
    call="service.fetch_device_log",
    title="TODO",
    summary="TODO /cgi-bin/service/fetch_device_log.",
    docs=(91475,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceFetchDeviceLogRequest",
)
SERVICE_GET_DEVICE_AUTH_INFO: Operation[ServiceGetDeviceAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_device_auth_info",
    call="service.get_device_auth_info",
    title="TODO",
    summary="TODO /cgi-bin/service/get_device_auth_info.",
    docs=(90753,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceGetDeviceAuthInfoRequest",
    response="wecom_client.models.service.device:ServiceGetDeviceAuthInfoResponse",
)
SERVICE_LIST_DEVICE: Operation[ServiceListDeviceResponse] = Operation(
    "POST",
    "/cgi-bin/service/list_device",
    call="service.list_device",
    title="TODO",
    summary="TODO /cgi-bin/service/list_device.",
    docs=(91346,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceListDeviceRequest",
    response="wecom_client.models.service.device:ServiceListDeviceResponse",
    pagination=Pagination(items="device_list", offset="offset", limit="limit"),
)
SERVICE_RESET_SECRET_NO: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/reset_secret_no",
    call="service.reset_secret_no",
    title="TODO",
    summary="TODO /cgi-bin/service/reset_secret_no.",
    docs=(90753,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceResetSecretNoRequest",
)
SERVICE_SET_PRINTER_SUPPORT_STATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/service/set_printer_support_state",
    call="service.set_printer_support_state",
    title="TODO",
    summary="TODO /cgi-bin/service/set_printer_support_state.",
    docs=(92782,),
    token="provider_access_token",
    request="wecom_client.models.service.device:ServiceSetPrinterSupportStateRequest",
)
SERVICE_AUTH_GETUSERDETAIL3RD: Operation[ServiceAuthGetuserdetail3rdResponse] = Operation(
    "POST",
    "/cgi-bin/service/auth/getuserdetail3rd",
    call="service.auth.getuserdetail3rd",
    title="获取访问用户敏感信息",
    summary="TODO 获取访问用户敏感信息.",
    docs=(91122,),
    token="suite_access_token",
    request="wecom_client.models.service.login:ServiceAuthGetuserdetail3rdRequest",
    response="wecom_client.models.service.login:ServiceAuthGetuserdetail3rdResponse",
)
SERVICE_AUTH_GETUSERINFO3RD: Operation[ServiceAuthGetuserinfo3rdResponse] = Operation(
    "GET",
    "/cgi-bin/service/auth/getuserinfo3rd",
    call="service.auth.getuserinfo3rd",
    title="获取访问用户身份",
    summary="TODO 获取访问用户身份.",
    docs=(91121, 98179),
    token="suite_access_token",
    query=("code",),
    request="wecom_client.models.service.login:ServiceAuthGetuserinfo3rdRequest",
    response="wecom_client.models.service.login:ServiceAuthGetuserinfo3rdResponse",
    idempotent=True,
)
SERVICE_GET_LOGIN_INFO: Operation[ServiceGetLoginInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_login_info",
    call="service.get_login_info",
    title="TODO",
    summary="TODO /cgi-bin/service/get_login_info.",
    docs=(91125, 91158),
    token="provider_access_token",
    request="wecom_client.models.service.login:ServiceGetLoginInfoRequest",
    response="wecom_client.models.service.login:ServiceGetLoginInfoResponse",
)
SERVICE_GETUSERDETAIL3RD: Operation[ServiceGetuserdetail3rdResponse] = Operation(
    "POST",
    "/cgi-bin/service/getuserdetail3rd",
    call="service.getuserdetail3rd",
    title="TODO",
    summary="TODO /cgi-bin/service/getuserdetail3rd.",
    docs=(91122, 91156),
    token="suite_access_token",
    request="wecom_client.models.service.login:ServiceGetuserdetail3rdRequest",
    response="wecom_client.models.service.login:ServiceGetuserdetail3rdResponse",
)
SERVICE_GETUSERINFO3RD: Operation[ServiceGetuserinfo3rdResponse] = Operation(
    "GET",
    "/cgi-bin/service/getuserinfo3rd",
    call="service.getuserinfo3rd",
    title="获取访问用户身份",
    summary="TODO 获取访问用户身份.",
    docs=(91711, 91121, 91155),
    token="suite_access_token",
    query=("code",),
    request="wecom_client.models.service.login:ServiceGetuserinfo3rdRequest",
    response="wecom_client.models.service.login:ServiceGetuserinfo3rdResponse",
    idempotent=True,
)
SERVICE_MINIPROGRAM_JSCODE2SESSION: Operation[ServiceMiniprogramJscode2sessionResponse] = Operation(
    "GET",
    "/cgi-bin/service/miniprogram/jscode2session",
    call="service.miniprogram.jscode2session",
    title="code2Session",
    summary="TODO code2Session.",
    docs=(92423, 92468),
    token="suite_access_token",
    query=("js_code", "grant_type"),
    request="wecom_client.models.service.login:ServiceMiniprogramJscode2sessionRequest",
    response="wecom_client.models.service.login:ServiceMiniprogramJscode2sessionResponse",
    idempotent=True,
)
SERVICE_SCHOOL_GETUSERINFO3RD: Operation[ServiceSchoolGetuserinfo3rdResponse] = Operation(
    "GET",
    "/cgi-bin/service/school/getuserinfo3rd",
    call="service.school.getuserinfo3rd",
    title="获取家校访问用户身份",
    summary="TODO 获取家校访问用户身份.",
    docs=(95790,),
    token="suite_access_token",
    query=("code",),
    request="wecom_client.models.service.login:ServiceSchoolGetuserinfo3rdRequest",
    response="wecom_client.models.service.login:ServiceSchoolGetuserinfo3rdResponse",
    idempotent=True,
)
SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST: Operation[ServiceCustomerAcquisitionGetBillListResponse] = Operation(
    "POST",
    "/cgi-bin/service/customer_acquisition/get_bill_list",
    call="service.customer_acquisition.get_bill_list",
    title="获取代支付流水",
    summary="TODO 获取代支付流水.",
    docs=(99602,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceCustomerAcquisitionGetBillListRequest",
    response="wecom_client.models.service.order:ServiceCustomerAcquisitionGetBillListResponse",
    pagination=Pagination(items="bill_list", send="cursor", receive="next_cursor"),
)
SERVICE_GET_ACCOUNT_BALANCE: Operation[ServiceGetAccountBalanceResponse] = Operation(
    "GET",
    "/cgi-bin/service/get_account_balance",
    call="service.get_account_balance",
    title="充值账户余额查询",
    summary="TODO 充值账户余额查询.",
    docs=(100137, 100138),
    token="provider_access_token",
    request="wecom_client.models.service.order:ServiceGetAccountBalanceRequest",
    response="wecom_client.models.service.order:ServiceGetAccountBalanceResponse",
    idempotent=True,
)
SERVICE_GET_ORDER: Operation[ServiceGetOrderResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_order",
    call="service.get_order",
    title="获取订单详情",
    summary="TODO 获取订单详情.",
    docs=(91909,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceGetOrderRequest",
    response="wecom_client.models.service.order:ServiceGetOrderResponse",
)
SERVICE_GET_ORDER_LIST: Operation[ServiceGetOrderListResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_order_list",
    call="service.get_order_list",
    title="获取订单列表",
    summary="TODO 获取订单列表.",
    docs=(91910,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceGetOrderListRequest",
    response="wecom_client.models.service.order:ServiceGetOrderListResponse",
)
SERVICE_PROLONG_TRY: Operation[ServiceProlongTryResponse] = Operation(
    "POST",
    "/cgi-bin/service/prolong_try",
    call="service.prolong_try",
    title="延长试用期",
    summary="TODO 延长试用期.",
    docs=(91913,),
    token="suite_access_token",
    request="wecom_client.models.service.order:ServiceProlongTryRequest",
    response="wecom_client.models.service.order:ServiceProlongTryResponse",
)
SERVICE_GET_APP_QRCODE: Operation[ServiceGetAppQrcodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_app_qrcode",
    call="service.get_app_qrcode",
    title="获取应用二维码",
    summary="TODO 获取应用二维码.",
    docs=(95430,),
    token="suite_access_token",
    request="wecom_client.models.service.register:ServiceGetAppQrcodeRequest",
    response="wecom_client.models.service.register:ServiceGetAppQrcodeResponse",
)
SERVICE_GET_REGISTER_CODE: Operation[ServiceGetRegisterCodeResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_register_code",
    call="service.get_register_code",
    title="获取注册码",
    summary="TODO 获取注册码.",
    docs=(90581, 90805),
    token="provider_access_token",
    request="wecom_client.models.service.register:ServiceGetRegisterCodeRequest",
    response="wecom_client.models.service.register:ServiceGetRegisterCodeResponse",
)
SERVICE_GET_REGISTER_INFO: Operation[ServiceGetRegisterInfoResponse] = Operation(
    "POST",
    "/cgi-bin/service/get_register_info",
    call="service.get_register_info",
    title="查询注册状态",
    summary="TODO 查询注册状态.",
    docs=(90582, 90806),
    token="provider_access_token",
    request="wecom_client.models.service.register:ServiceGetRegisterInfoRequest",
    response="wecom_client.models.service.register:ServiceGetRegisterInfoResponse",
)
SERVICE_MEDIA_UPLOAD: Operation[ServiceMediaUploadResponse] = Operation(
    "POST",
    "/cgi-bin/service/media/upload",
    call="service.media.upload",
    title="服务商上传临时素材",
    summary="TODO 服务商上传临时素材.",
    docs=(99310, 91883),
    token="provider_access_token",
    query=("type", "attachment_type"),
    request="wecom_client.models.service.register:ServiceMediaUploadRequest",
    response="wecom_client.models.service.register:ServiceMediaUploadResponse",
    upload="media",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/service/get_admin_list": SERVICE_GET_ADMIN_LIST,
    "/cgi-bin/service/get_auth_info": SERVICE_GET_AUTH_INFO,
    "/cgi-bin/service/get_corp_token": SERVICE_GET_CORP_TOKEN,
    "/cgi-bin/service/get_customized_auth_url": SERVICE_GET_CUSTOMIZED_AUTH_URL,
    "/cgi-bin/service/get_permanent_code": SERVICE_GET_PERMANENT_CODE,
    "/cgi-bin/service/get_pre_auth_code": SERVICE_GET_PRE_AUTH_CODE,
    "/cgi-bin/service/get_provider_token": SERVICE_GET_PROVIDER_TOKEN,
    "/cgi-bin/service/get_suite_token": SERVICE_GET_SUITE_TOKEN,
    "/cgi-bin/service/set_session_info": SERVICE_SET_SESSION_INFO,
    "/cgi-bin/service/v2/get_auth_info": SERVICE_V2_GET_AUTH_INFO,
    "/cgi-bin/service/v2/get_permanent_code": SERVICE_V2_GET_PERMANENT_CODE,
    "/cgi-bin/service/batch/getresult": SERVICE_BATCH_GETRESULT,
    "/cgi-bin/service/batch/userid_to_openuserid": SERVICE_BATCH_USERID_TO_OPENUSERID,
    "/cgi-bin/service/contact/batchsearch": SERVICE_CONTACT_BATCHSEARCH,
    "/cgi-bin/service/contact/id_translate": SERVICE_CONTACT_ID_TRANSLATE,
    "/cgi-bin/service/contact/search": SERVICE_CONTACT_SEARCH,
    "/cgi-bin/service/contact/sort": SERVICE_CONTACT_SORT,
    "/cgi-bin/service/corpid_to_opencorpid": SERVICE_CORPID_TO_OPENCORPID,
    "/cgi-bin/service/externalcontact/finish_external_userid_migration": SERVICE_EXTERNALCONTACT_FINISH_EXTERNAL_USERID_MIGRATION,
    "/cgi-bin/service/externalcontact/unionid_to_external_userid_3rd": SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD,
    "/cgi-bin/service/finish_openid_migration": SERVICE_FINISH_OPENID_MIGRATION,
    "/cgi-bin/service/add_device": SERVICE_ADD_DEVICE,
    "/cgi-bin/service/del_device": SERVICE_DEL_DEVICE,
    "/cgi-bin/service/fetch_device_log": SERVICE_FETCH_DEVICE_LOG,
    "/cgi-bin/service/get_device_auth_info": SERVICE_GET_DEVICE_AUTH_INFO,
    "/cgi-bin/service/list_device": SERVICE_LIST_DEVICE,
    "/cgi-bin/service/reset_secret_no": SERVICE_RESET_SECRET_NO,
    "/cgi-bin/service/set_printer_support_state": SERVICE_SET_PRINTER_SUPPORT_STATE,
    "/cgi-bin/service/auth/getuserdetail3rd": SERVICE_AUTH_GETUSERDETAIL3RD,
    "/cgi-bin/service/auth/getuserinfo3rd": SERVICE_AUTH_GETUSERINFO3RD,
    "/cgi-bin/service/get_login_info": SERVICE_GET_LOGIN_INFO,
    "/cgi-bin/service/getuserdetail3rd": SERVICE_GETUSERDETAIL3RD,
    "/cgi-bin/service/getuserinfo3rd": SERVICE_GETUSERINFO3RD,
    "/cgi-bin/service/miniprogram/jscode2session": SERVICE_MINIPROGRAM_JSCODE2SESSION,
    "/cgi-bin/service/school/getuserinfo3rd": SERVICE_SCHOOL_GETUSERINFO3RD,
    "/cgi-bin/service/customer_acquisition/get_bill_list": SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST,
    "/cgi-bin/service/get_account_balance": SERVICE_GET_ACCOUNT_BALANCE,
    "/cgi-bin/service/get_order": SERVICE_GET_ORDER,
    "/cgi-bin/service/get_order_list": SERVICE_GET_ORDER_LIST,
    "/cgi-bin/service/prolong_try": SERVICE_PROLONG_TRY,
    "/cgi-bin/service/get_app_qrcode": SERVICE_GET_APP_QRCODE,
    "/cgi-bin/service/get_register_code": SERVICE_GET_REGISTER_CODE,
    "/cgi-bin/service/get_register_info": SERVICE_GET_REGISTER_INFO,
    "/cgi-bin/service/media/upload": SERVICE_MEDIA_UPLOAD,
}
