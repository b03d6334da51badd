# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""Endpoints of 客户联系."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.polling_rule import PollingRule
from wecom_runtime.calls.split_rule import SplitRule

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionAppGetPermitResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionCreateLinkResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionCreateOnceKeyResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionCustomerResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionGetChatInfoResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionGetResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionListLinkResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionQuotaResponse
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionStatisticResponse
    from wecom_client.models.externalcontact.contact_way import ExternalcontactAddContactWayResponse
    from wecom_client.models.externalcontact.contact_way import ExternalcontactGetContactWayResponse
    from wecom_client.models.externalcontact.contact_way import ExternalcontactListContactWayResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactBatchGetByUserResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactContactListResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactGetFollowUserListResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactGetResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactGetUserBehaviorDataResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactListResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatAddJoinWayResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatGetJoinWayResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatGetNewExternalUseridResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatGetResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatListResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatOnjobTransferResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatStatisticGroupByDayResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatStatisticResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatTransferResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactOpengidToChatidResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactBatchToExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactCheckFollowUserResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactConvertToOpenidResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactFromServiceExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactGetNewExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactGetSubscribeModeResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactGetSubscribeQrCodeResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactToServiceExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactUnionidToExternalUseridResponse
    from wecom_client.models.externalcontact.message import ExternalcontactAddMsgTemplateResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupMsgResultResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupmsgListV2Response
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupmsgSendResultResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupmsgTaskResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGroupWelcomeTemplateAddResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGroupWelcomeTemplateGetResponse
    from wecom_client.models.externalcontact.message import ExternalcontactMessageSendResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactAddMomentTaskResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentCommentsResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentCustomerListResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentListResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentSendResultResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentTaskResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentTaskResultResponse
    from wecom_client.models.externalcontact.product import ExternalcontactAddInterceptRuleResponse
    from wecom_client.models.externalcontact.product import ExternalcontactAddProductAlbumResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetInterceptRuleListResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetInterceptRuleResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetProductAlbumListResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetProductAlbumResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactCustomerStrategyCreateResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactCustomerStrategyGetRangeResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactCustomerStrategyGetResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactCustomerStrategyListResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactMomentStrategyCreateResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactMomentStrategyGetRangeResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactMomentStrategyGetResponse
    from wecom_client.models.externalcontact.strategy import ExternalcontactMomentStrategyListResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactAddCorpTagResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactAddStrategyTagResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactGetCorpTagListResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactGetStrategyTagListResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactGetUnassignedListResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactResignedTransferCustomerResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactResignedTransferResultResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactTransferCustomerResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactTransferResultResponse
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_CUSTOMER_ACQUISITION_LIST_LINK: Operation[ExternalcontactCustomerAcquisitionListLinkResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/list_link",
    call="externalcontact.customer_acquisition.list_link",
    title="获客链接管理：获取获客链接列表",
    docs=(97297, 97394, 99484, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionListLinkRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionListLinkResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
    pagination=Pagination(items="link_id_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET: Operation[ExternalcontactCustomerAcquisitionGetResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/get",
    call="externalcontact.customer_acquisition.get",
    title="获客链接管理：获取获客链接详情",
    docs=(97297, 97394, 99484, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_LINK: Operation[ExternalcontactCustomerAcquisitionCreateLinkResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/create_link",
    call="externalcontact.customer_acquisition.create_link",
    title="获客链接管理：创建获客链接",
    docs=(97297, 97394, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCreateLinkRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCreateLinkResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_UPDATE_LINK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/update_link",
    call="externalcontact.customer_acquisition.update_link",
    title="获客链接管理：编辑获客链接",
    docs=(97297, 97394, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionUpdateLinkRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_DELETE_LINK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/delete_link",
    call="externalcontact.customer_acquisition.delete_link",
    title="获客链接管理：删除获客链接",
    docs=(97297, 97394, 97398),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionDeleteLinkRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_CUSTOMER: Operation[ExternalcontactCustomerAcquisitionCustomerResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/customer",
    call="externalcontact.customer_acquisition.customer",
    title="获取由获客链接添加的客户信息",
    docs=(97298, 97395, 97399),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCustomerRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCustomerResponse",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
    pagination=Pagination(items="customer_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_QUOTA: Operation[ExternalcontactCustomerAcquisitionQuotaResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/customer_acquisition_quota",
    call="externalcontact.customer_acquisition_quota",
    title="获客助手额度管理与使用统计：查询剩余使用量",
    docs=(97375, 97396, 97400),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionQuotaRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionQuotaResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_STATISTIC: Operation[ExternalcontactCustomerAcquisitionStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/statistic",
    call="externalcontact.customer_acquisition.statistic",
    title="获客助手额度管理与使用统计：查询链接使用详情",
    docs=(97375, 97396, 99483, 97400),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionStatisticRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionStatisticResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "企业客户权限->获客助手", "third_party": "企业客户权限->获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_CHAT_INFO: Operation[ExternalcontactCustomerAcquisitionGetChatInfoResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/get_chat_info",
    call="externalcontact.customer_acquisition.get_chat_info",
    title="获取成员多次收消息详情",
    docs=(100130, 100134, 100135, 100133),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetChatInfoRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetChatInfoResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "查询使用量、创建和编辑获客链接、获取客户列表", "third_party": "获客助手"},
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_ONCE_KEY: Operation[ExternalcontactCustomerAcquisitionCreateOnceKeyResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/create_once_key",
    call="externalcontact.customer_acquisition.create_once_key",
    title="生成代支付key",
    docs=(99603,),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCreateOnceKeyRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionCreateOnceKeyResponse",
    only_adds=True,
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_COMP_AUTH_INFO: Operation[ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info",
    call="externalcontact.customer_acquisition.get_comp_auth_info",
    title="获取组件授权信息",
    docs=(99610,),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetCompAuthInfoRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionGetCompAuthInfoResponse",
    idempotent=True,
    reads=True,
)
EXTERNALCONTACT_CUSTOMER_ACQUISITION_APP_GET_PERMIT: Operation[ExternalcontactCustomerAcquisitionAppGetPermitResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/customer_acquisition_app/get_permit",
    call="externalcontact.customer_acquisition_app.get_permit",
    title="获取客户可建联成员",
    docs=(101146,),
    request="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionAppGetPermitRequest",
    response="wecom_client.models.externalcontact.acquisition:ExternalcontactCustomerAcquisitionAppGetPermitResponse",
    idempotent=True,
    reads=True,
)
EXTERNALCONTACT_ADD_CONTACT_WAY: Operation[ExternalcontactAddContactWayResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_contact_way",
    call="externalcontact.add_contact_way",
    title="客户联系「联系我」管理：配置客户联系「联系我」方式",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactAddContactWayRequest",
    response="wecom_client.models.externalcontact.contact_way:ExternalcontactAddContactWayResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)
EXTERNALCONTACT_GET_CONTACT_WAY: Operation[ExternalcontactGetContactWayResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_contact_way",
    call="externalcontact.get_contact_way",
    title="客户联系「联系我」管理：获取企业已配置的「联系我」方式",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactGetContactWayRequest",
    response="wecom_client.models.externalcontact.contact_way:ExternalcontactGetContactWayResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)
EXTERNALCONTACT_LIST_CONTACT_WAY: Operation[ExternalcontactListContactWayResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/list_contact_way",
    call="externalcontact.list_contact_way",
    title="客户联系「联系我」管理：获取企业已配置的「联系我」列表",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactListContactWayRequest",
    response="wecom_client.models.externalcontact.contact_way:ExternalcontactListContactWayResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
    pagination=Pagination(items="contact_way", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_UPDATE_CONTACT_WAY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/update_contact_way",
    call="externalcontact.update_contact_way",
    title="客户联系「联系我」管理：更新企业已配置的「联系我」方式",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactUpdateContactWayRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)
EXTERNALCONTACT_DEL_CONTACT_WAY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/del_contact_way",
    call="externalcontact.del_contact_way",
    title="客户联系「联系我」管理：删除企业已配置的「联系我」方式",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactDelContactWayRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)
EXTERNALCONTACT_CLOSE_TEMP_CHAT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/close_temp_chat",
    call="externalcontact.close_temp_chat",
    title="客户联系「联系我」管理：结束临时会话",
    docs=(92228, 95724, 96348),
    request="wecom_client.models.externalcontact.contact_way:ExternalcontactCloseTempChatRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "配置「联系我」二维码", "third_party": "配置「联系我」二维码"},
)
EXTERNALCONTACT_GET_FOLLOW_USER_LIST: Operation[ExternalcontactGetFollowUserListResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_follow_user_list",
    call="externalcontact.get_follow_user_list",
    title="获取配置了客户联系功能的成员列表",
    docs=(92571, 92576, 96310),
    request="wecom_client.models.externalcontact.customer:ExternalcontactGetFollowUserListRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactGetFollowUserListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
)
EXTERNALCONTACT_LIST: Operation[ExternalcontactListResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/list",
    call="externalcontact.list",
    title="获取客户列表",
    docs=(92113, 92264, 96314),
    query=("userid",),
    request="wecom_client.models.externalcontact.customer:ExternalcontactListRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
)
EXTERNALCONTACT_GET: Operation[ExternalcontactGetResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get",
    call="externalcontact.get",
    title="获取客户详情",
    docs=(92114, 92265, 91670, 96315),
    query=("external_userid", "cursor"),
    request="wecom_client.models.externalcontact.customer:ExternalcontactGetRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息或家校沟通", "third_party": "客户基础信息或家校沟通"},
    pagination=Pagination(items="follow_user", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_BATCH_GET_BY_USER: Operation[ExternalcontactBatchGetByUserResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/batch/get_by_user",
    call="externalcontact.batch.get_by_user",
    title="批量获取客户详情",
    docs=(92994, 93010, 96316),
    request="wecom_client.models.externalcontact.customer:ExternalcontactBatchGetByUserRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactBatchGetByUserResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
    pagination=Pagination(items="external_contact_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_REMARK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/remark",
    call="externalcontact.remark",
    title="修改客户备注信息",
    docs=(92115, 92694, 96317),
    request="wecom_client.models.externalcontact.customer:ExternalcontactRemarkRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
)
EXTERNALCONTACT_CONTACT_LIST: Operation[ExternalcontactContactListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/contact_list",
    call="externalcontact.contact_list",
    title="获取已服务的外部联系人",
    docs=(99434,),
    request="wecom_client.models.externalcontact.customer:ExternalcontactContactListRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactContactListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="info_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_USER_BEHAVIOR_DATA: Operation[ExternalcontactGetUserBehaviorDataResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_user_behavior_data",
    call="externalcontact.get_user_behavior_data",
    title="获取「联系客户统计」数据",
    docs=(92132, 92275, 96358),
    request="wecom_client.models.externalcontact.customer:ExternalcontactGetUserBehaviorDataRequest",
    response="wecom_client.models.externalcontact.customer:ExternalcontactGetUserBehaviorDataResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->获取成员联系客户的数据统计"},
)
EXTERNALCONTACT_GROUPCHAT_LIST: Operation[ExternalcontactGroupchatListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/list",
    call="externalcontact.groupchat.list",
    title="获取客户群列表",
    docs=(92120, 93414, 96337),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatListRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户基础信息"},
    pagination=Pagination(items="group_chat_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GROUPCHAT_GET: Operation[ExternalcontactGroupchatGetResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/get",
    call="externalcontact.groupchat.get",
    title="获取客户群详情",
    docs=(92122, 92707, 96338),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatGetRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户基础信息"},
)
EXTERNALCONTACT_OPENGID_TO_CHATID: Operation[ExternalcontactOpengidToChatidResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/opengid_to_chatid",
    call="externalcontact.opengid_to_chatid",
    title="客户群opengid转换",
    docs=(94822, 94828, 96339),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactOpengidToChatidRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactOpengidToChatidResponse",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户基础信息"},
)
EXTERNALCONTACT_GROUPCHAT_ADD_JOIN_WAY: Operation[ExternalcontactGroupchatAddJoinWayResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/add_join_way",
    call="externalcontact.groupchat.add_join_way",
    title="客户群「加入群聊」管理：配置客户群进群方式",
    docs=(92229, 99546, 99547),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatAddJoinWayRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatAddJoinWayResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "加入群聊", "third_party": "加入群聊"},
)
EXTERNALCONTACT_GROUPCHAT_GET_JOIN_WAY: Operation[ExternalcontactGroupchatGetJoinWayResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/get_join_way",
    call="externalcontact.groupchat.get_join_way",
    title="客户群「加入群聊」管理：获取客户群进群方式配置",
    docs=(92229, 99546, 99547),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatGetJoinWayRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatGetJoinWayResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "加入群聊", "third_party": "加入群聊"},
)
EXTERNALCONTACT_GROUPCHAT_UPDATE_JOIN_WAY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/update_join_way",
    call="externalcontact.groupchat.update_join_way",
    title="客户群「加入群聊」管理：更新客户群进群方式配置",
    docs=(92229, 99546, 99547),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatUpdateJoinWayRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "加入群聊", "third_party": "加入群聊"},
)
EXTERNALCONTACT_GROUPCHAT_DEL_JOIN_WAY: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/del_join_way",
    call="externalcontact.groupchat.del_join_way",
    title="客户群「加入群聊」管理：删除客户群进群方式配置",
    docs=(92229, 99546, 99547),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatDelJoinWayRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "加入群聊", "third_party": "加入群聊"},
)
EXTERNALCONTACT_GROUPCHAT_ONJOB_TRANSFER: Operation[ExternalcontactGroupchatOnjobTransferResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/onjob_transfer",
    call="externalcontact.groupchat.onjob_transfer",
    title="分配在职成员的客户群",
    docs=(95703, 95742, 96328),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatOnjobTransferRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatOnjobTransferResponse",
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->分配在职成员的客户群"},
)
EXTERNALCONTACT_GROUPCHAT_TRANSFER: Operation[ExternalcontactGroupchatTransferResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/transfer",
    call="externalcontact.groupchat.transfer",
    title="分配离职成员的客户群",
    docs=(92127, 93242, 96334),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatTransferRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatTransferResponse",
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->分配离职成员的客户群"},
)
EXTERNALCONTACT_GROUPCHAT_STATISTIC: Operation[ExternalcontactGroupchatStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/statistic",
    call="externalcontact.groupchat.statistic",
    title="获取「群聊数据统计」数据：按群主聚合的方式",
    docs=(92133, 93476, 96359),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatStatisticRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatStatisticResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户群->获取客户群的数据统计"},
    pagination=Pagination(items="items", offset="offset", limit="limit", total="total"),
)
EXTERNALCONTACT_GROUPCHAT_STATISTIC_GROUP_BY_DAY: Operation[ExternalcontactGroupchatStatisticGroupByDayResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/statistic_group_by_day",
    call="externalcontact.groupchat.statistic_group_by_day",
    title="获取「群聊数据统计」数据：按自然日聚合的方式",
    docs=(92133, 93476, 96359),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatStatisticGroupByDayRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatStatisticGroupByDayResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户群->获取客户群的数据统计"},
)
EXTERNALCONTACT_GROUPCHAT_GET_NEW_EXTERNAL_USERID: Operation[ExternalcontactGroupchatGetNewExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/get_new_external_userid",
    call="externalcontact.groupchat.get_new_external_userid",
    title="external_userid的转换：转换客户群成员external_userid",
    docs=(97063, 97107, 96516, 96518, 97104),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatGetNewExternalUseridRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatGetNewExternalUseridResponse",
    idempotent=True,
    reads=True,
    granted={"self_built": "none"},
)
EXTERNALCONTACT_CHECK_FOLLOW_USER: Operation[ExternalcontactCheckFollowUserResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/check_follow_user",
    call="externalcontact.check_follow_user",
    title="检查用户是否配置了客户联系功能使用权限",
    docs=(96312,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactCheckFollowUserRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactCheckFollowUserResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户基础信息"},
)
EXTERNALCONTACT_FROM_SERVICE_EXTERNAL_USERID: Operation[ExternalcontactFromServiceExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/from_service_external_userid",
    call="externalcontact.from_service_external_userid",
    title="自建应用与第三方应用的对接：external_userid转换",
    docs=(95884,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactFromServiceExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactFromServiceExternalUseridResponse",
    idempotent=True,
)
EXTERNALCONTACT_TO_SERVICE_EXTERNAL_USERID: Operation[ExternalcontactToServiceExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/to_service_external_userid",
    call="externalcontact.to_service_external_userid",
    title="代开发应用external_userid转换",
    docs=(95195,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactToServiceExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactToServiceExternalUseridResponse",
    idempotent=True,
)
EXTERNALCONTACT_GET_NEW_EXTERNAL_USERID: Operation[ExternalcontactGetNewExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_new_external_userid",
    call="externalcontact.get_new_external_userid",
    title="external_userid的转换：转换客户external_userid",
    docs=(97063, 97107, 96516, 96518, 97104),
    request="wecom_client.models.externalcontact.identity:ExternalcontactGetNewExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactGetNewExternalUseridResponse",
    idempotent=True,
    reads=True,
    granted={"self_built": "none"},
)
EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID: Operation[ExternalcontactUnionidToExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/unionid_to_external_userid",
    call="externalcontact.unionid_to_external_userid",
    title="unionid转换为external_userid",
    docs=(93274,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactUnionidToExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactUnionidToExternalUseridResponse",
    idempotent=True,
    deprecated="The page is gone from the documentation; call idconvert.unionid_to_external_userid instead.",
)
EXTERNALCONTACT_CONVERT_TO_OPENID: Operation[ExternalcontactConvertToOpenidResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/convert_to_openid",
    call="externalcontact.convert_to_openid",
    title="外部联系人openid转换",
    docs=(92323, 92292, 96721),
    request="wecom_client.models.externalcontact.identity:ExternalcontactConvertToOpenidRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactConvertToOpenidResponse",
    idempotent=True,
)
EXTERNALCONTACT_BATCH_TO_EXTERNAL_USERID: Operation[ExternalcontactBatchToExternalUseridResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/batch_to_external_userid",
    call="externalcontact.batch_to_external_userid",
    title="手机号转外部联系人ID",
    docs=(92506,),
    request="wecom_client.models.externalcontact.identity:ExternalcontactBatchToExternalUseridRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactBatchToExternalUseridResponse",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"third_party": "家校沟通（使用和编辑）"},
)
EXTERNALCONTACT_GET_SUBSCRIBE_QR_CODE: Operation[ExternalcontactGetSubscribeQrCodeResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_subscribe_qr_code",
    call="externalcontact.get_subscribe_qr_code",
    title="获取「学校通知」二维码",
    docs=(92320, 92197, 96719),
    request="wecom_client.models.externalcontact.identity:ExternalcontactGetSubscribeQrCodeRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactGetSubscribeQrCodeResponse",
    idempotent=True,
    reads=True,
    needs="家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应用，或家长可使用的应用",
    granted={"developed": "家校沟通", "third_party": "家校沟通"},
)
EXTERNALCONTACT_SET_SUBSCRIBE_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/set_subscribe_mode",
    call="externalcontact.set_subscribe_mode",
    title="管理「学校通知」的关注模式：设置关注「学校通知」的模式",
    docs=(92318, 92290),
    request="wecom_client.models.externalcontact.identity:ExternalcontactSetSubscribeModeRequest",
    idempotent=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
EXTERNALCONTACT_GET_SUBSCRIBE_MODE: Operation[ExternalcontactGetSubscribeModeResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_subscribe_mode",
    call="externalcontact.get_subscribe_mode",
    title="管理「学校通知」的关注模式：获取关注「学校通知」的模式",
    docs=(92318, 92290),
    request="wecom_client.models.externalcontact.identity:ExternalcontactGetSubscribeModeRequest",
    response="wecom_client.models.externalcontact.identity:ExternalcontactGetSubscribeModeResponse",
    idempotent=True,
    reads=True,
    needs="家校沟通-读取和编辑家校通讯录的应用",
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
EXTERNALCONTACT_ADD_MSG_TEMPLATE: Operation[ExternalcontactAddMsgTemplateResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_msg_template",
    call="externalcontact.add_msg_template",
    title="创建企业群发",
    docs=(92135, 92698, 96366),
    request="wecom_client.models.externalcontact.message:ExternalcontactAddMsgTemplateRequest",
    response="wecom_client.models.externalcontact.message:ExternalcontactAddMsgTemplateResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->群发消息给客户和客户群"},
)
EXTERNALCONTACT_REMIND_GROUPMSG_SEND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/remind_groupmsg_send",
    call="externalcontact.remind_groupmsg_send",
    title="提醒成员群发",
    docs=(97610, 97613, 97618),
    request="wecom_client.models.externalcontact.message:ExternalcontactRemindGroupmsgSendRequest",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户联系->群发消息给客户和客户群"},
)
EXTERNALCONTACT_CANCEL_GROUPMSG_SEND: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/cancel_groupmsg_send",
    call="externalcontact.cancel_groupmsg_send",
    title="停止企业群发",
    docs=(97611, 97614, 97619),
    request="wecom_client.models.externalcontact.message:ExternalcontactCancelGroupmsgSendRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户联系->群发消息给客户和客户群"},
)
EXTERNALCONTACT_GET_GROUPMSG_LIST_V2: Operation[ExternalcontactGetGroupmsgListV2Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_groupmsg_list_v2",
    call="externalcontact.get_groupmsg_list_v2",
    title="获取企业的全部群发记录：获取群发记录列表",
    docs=(93338, 93439, 96355),
    request="wecom_client.models.externalcontact.message:ExternalcontactGetGroupmsgListV2Request",
    response="wecom_client.models.externalcontact.message:ExternalcontactGetGroupmsgListV2Response",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "群发消息给客户和客户群", "third_party": "群发消息给客户和客户群"},
    pagination=Pagination(items="group_msg_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_GROUPMSG_TASK: Operation[ExternalcontactGetGroupmsgTaskResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_groupmsg_task",
    call="externalcontact.get_groupmsg_task",
    title="获取企业的全部群发记录：获取群发成员发送任务列表",
    docs=(93338, 93439, 96355),
    request="wecom_client.models.externalcontact.message:ExternalcontactGetGroupmsgTaskRequest",
    response="wecom_client.models.externalcontact.message:ExternalcontactGetGroupmsgTaskResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "群发消息给客户和客户群", "third_party": "群发消息给客户和客户群"},
    pagination=Pagination(items="task_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT: Operation[ExternalcontactGetGroupmsgSendResultResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_groupmsg_send_result",
    call="externalcontact.get_groupmsg_send_result",
    title="获取企业的全部群发记录：获取企业群发成员执行结果",
    docs=(93338, 93439, 96355),
    request="wecom_client.models.externalcontact.message:ExternalcontactGetGroupmsgSendResultRequest",
    response="wecom_client.models.externalcontact.message:ExternalcontactGetGroupmsgSendResultResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "群发消息给客户和客户群", "third_party": "群发消息给客户和客户群"},
    pagination=Pagination(items="send_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_SEND_WELCOME_MSG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/send_welcome_msg",
    call="externalcontact.send_welcome_msg",
    title="发送新客户欢迎语",
    docs=(92137, 92599, 96356),
    request="wecom_client.models.externalcontact.message:ExternalcontactSendWelcomeMsgRequest",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->给客户发送欢迎语"},
)
EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_ADD: Operation[ExternalcontactGroupWelcomeTemplateAddResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/group_welcome_template/add",
    call="externalcontact.group_welcome_template.add",
    title="入群欢迎语素材管理：添加入群欢迎语素材",
    docs=(92366, 93438, 96357),
    request="wecom_client.models.externalcontact.message:ExternalcontactGroupWelcomeTemplateAddRequest",
    response="wecom_client.models.externalcontact.message:ExternalcontactGroupWelcomeTemplateAddResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->配置入群欢迎语素材"},
)
EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_EDIT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/group_welcome_template/edit",
    call="externalcontact.group_welcome_template.edit",
    title="入群欢迎语素材管理：编辑入群欢迎语素材",
    docs=(92366, 93438, 96357),
    request="wecom_client.models.externalcontact.message:ExternalcontactGroupWelcomeTemplateEditRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->配置入群欢迎语素材"},
)
EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_GET: Operation[ExternalcontactGroupWelcomeTemplateGetResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/group_welcome_template/get",
    call="externalcontact.group_welcome_template.get",
    title="入群欢迎语素材管理：获取入群欢迎语素材",
    docs=(92366, 93438, 96357),
    request="wecom_client.models.externalcontact.message:ExternalcontactGroupWelcomeTemplateGetRequest",
    response="wecom_client.models.externalcontact.message:ExternalcontactGroupWelcomeTemplateGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->配置入群欢迎语素材"},
)
EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/group_welcome_template/del",
    call="externalcontact.group_welcome_template.del_",
    title="入群欢迎语素材管理：删除入群欢迎语素材",
    docs=(92366, 93438, 96357),
    request="wecom_client.models.externalcontact.message:ExternalcontactGroupWelcomeTemplateDelRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->配置入群欢迎语素材"},
)
EXTERNALCONTACT_MESSAGE_SEND: Operation[ExternalcontactMessageSendResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/message/send",
    call="externalcontact.message.send",
    title="发送「学校通知」",
    docs=(91609, 92321, 92291, 96720, 96723),
    request="wecom_client.models.externalcontact.message:ExternalcontactMessageSendRequest",
    response="wecom_client.models.externalcontact.message:ExternalcontactMessageSendResponse",
    agent="agentid",
    only_adds=True,
    granted={"third_party": "家校沟通"},
    pieces=SplitRule(of={"text.content": 2048}),
)
EXTERNALCONTACT_GET_GROUP_MSG_RESULT: Operation[ExternalcontactGetGroupMsgResultResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_group_msg_result",
    call="externalcontact.get_group_msg_result",
    title="获取企业群发消息发送结果",
    docs=(92109,),
    request="wecom_client.models.externalcontact.message:ExternalcontactGetGroupMsgResultRequest",
    response="wecom_client.models.externalcontact.message:ExternalcontactGetGroupMsgResultResponse",
    idempotent=True,
    reads=True,
    deprecated="Replaced; call externalcontact.get_groupmsg_task for the members, then externalcontact.get_groupmsg_send_result for each.",
    unverified="The page names only its path; the parameters are known from other SDKs.",
    pagination=Pagination(items="detail_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_ADD_MOMENT_TASK: Operation[ExternalcontactAddMomentTaskResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_moment_task",
    call="externalcontact.add_moment_task",
    title="企业发表内容到客户的朋友圈：创建发表任务",
    docs=(95094, 95095, 96351),
    request="wecom_client.models.externalcontact.moment:ExternalcontactAddMomentTaskRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactAddMomentTaskResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={
        "developed": "客户朋友圈->发表到成员客户的朋友圈",
        "third_party": "客户朋友圈->发表到成员客户的朋友圈",
    },
)
EXTERNALCONTACT_GET_MOMENT_TASK_RESULT: Operation[ExternalcontactGetMomentTaskResultResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_moment_task_result",
    call="externalcontact.get_moment_task_result",
    title="企业发表内容到客户的朋友圈：获取任务创建结果",
    docs=(95094, 95095, 96351),
    query=("jobid",),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentTaskResultRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentTaskResultResponse",
    idempotent=True,
    reads=True,
    wait=PollingRule(field="status", done=("3",), errcode="result.errcode", pauses=(2, 30), within=600),
)
EXTERNALCONTACT_CANCEL_MOMENT_TASK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/cancel_moment_task",
    call="externalcontact.cancel_moment_task",
    title="停止发表企业朋友圈",
    docs=(97612, 97616, 97615),
    request="wecom_client.models.externalcontact.moment:ExternalcontactCancelMomentTaskRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={
        "developed": "客户朋友圈->发表到成员客户的朋友圈",
        "third_party": "客户朋友圈->发表到成员客户的朋友圈",
    },
)
EXTERNALCONTACT_GET_MOMENT_LIST: Operation[ExternalcontactGetMomentListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_list",
    call="externalcontact.get_moment_list",
    title="获取客户朋友圈全部的发表记录：获取企业全部的发表列表",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentListRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
    pagination=Pagination(items="moment_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_MOMENT_TASK: Operation[ExternalcontactGetMomentTaskResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_task",
    call="externalcontact.get_moment_task",
    title="获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentTaskRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentTaskResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
    pagination=Pagination(items="task_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST: Operation[ExternalcontactGetMomentCustomerListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_customer_list",
    call="externalcontact.get_moment_customer_list",
    title="获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentCustomerListRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentCustomerListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
    pagination=Pagination(items="customer_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_MOMENT_SEND_RESULT: Operation[ExternalcontactGetMomentSendResultResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_send_result",
    call="externalcontact.get_moment_send_result",
    title="获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentSendResultRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentSendResultResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
    pagination=Pagination(items="customer_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_GET_MOMENT_COMMENTS: Operation[ExternalcontactGetMomentCommentsResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_moment_comments",
    call="externalcontact.get_moment_comments",
    title="获取客户朋友圈全部的发表记录：获取客户朋友圈的互动数据",
    docs=(93333, 93443, 96352),
    request="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentCommentsRequest",
    response="wecom_client.models.externalcontact.moment:ExternalcontactGetMomentCommentsResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "客户朋友圈->获取企业全部的发表记录"},
)
EXTERNALCONTACT_ADD_PRODUCT_ALBUM: Operation[ExternalcontactAddProductAlbumResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_product_album",
    call="externalcontact.add_product_album",
    title="管理商品图册：创建商品图册",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactAddProductAlbumRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactAddProductAlbumResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
)
EXTERNALCONTACT_GET_PRODUCT_ALBUM: Operation[ExternalcontactGetProductAlbumResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_product_album",
    call="externalcontact.get_product_album",
    title="管理商品图册：获取商品图册",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactGetProductAlbumRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactGetProductAlbumResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
)
EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST: Operation[ExternalcontactGetProductAlbumListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_product_album_list",
    call="externalcontact.get_product_album_list",
    title="管理商品图册：获取商品图册列表",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactGetProductAlbumListRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactGetProductAlbumListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
    pagination=Pagination(items="product_list", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_UPDATE_PRODUCT_ALBUM: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/update_product_album",
    call="externalcontact.update_product_album",
    title="管理商品图册：编辑商品图册",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactUpdateProductAlbumRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
)
EXTERNALCONTACT_DELETE_PRODUCT_ALBUM: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/delete_product_album",
    call="externalcontact.delete_product_album",
    title="管理商品图册：删除商品图册",
    docs=(95096, 95131, 96345),
    request="wecom_client.models.externalcontact.product:ExternalcontactDeleteProductAlbumRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理商品图册", "third_party": "管理商品图册"},
)
EXTERNALCONTACT_ADD_INTERCEPT_RULE: Operation[ExternalcontactAddInterceptRuleResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_intercept_rule",
    call="externalcontact.add_intercept_rule",
    title="管理聊天敏感词：新建敏感词规则",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactAddInterceptRuleRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactAddInterceptRuleResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)
EXTERNALCONTACT_GET_INTERCEPT_RULE_LIST: Operation[ExternalcontactGetInterceptRuleListResponse] = Operation(
    "GET",
    "/cgi-bin/externalcontact/get_intercept_rule_list",
    call="externalcontact.get_intercept_rule_list",
    title="管理聊天敏感词：获取敏感词规则列表",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactGetInterceptRuleListRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactGetInterceptRuleListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)
EXTERNALCONTACT_GET_INTERCEPT_RULE: Operation[ExternalcontactGetInterceptRuleResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_intercept_rule",
    call="externalcontact.get_intercept_rule",
    title="管理聊天敏感词：获取敏感词规则详情",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactGetInterceptRuleRequest",
    response="wecom_client.models.externalcontact.product:ExternalcontactGetInterceptRuleResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)
EXTERNALCONTACT_UPDATE_INTERCEPT_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/update_intercept_rule",
    call="externalcontact.update_intercept_rule",
    title="管理聊天敏感词：修改敏感词规则",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactUpdateInterceptRuleRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)
EXTERNALCONTACT_DEL_INTERCEPT_RULE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/del_intercept_rule",
    call="externalcontact.del_intercept_rule",
    title="管理聊天敏感词：删除敏感词规则",
    docs=(95097, 95130, 96346),
    request="wecom_client.models.externalcontact.product:ExternalcontactDelInterceptRuleRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理敏感词", "third_party": "管理敏感词"},
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_LIST: Operation[ExternalcontactCustomerStrategyListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/list",
    call="externalcontact.customer_strategy.list",
    title="客户联系规则组管理：获取规则组列表",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyListRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
    pagination=Pagination(items="strategy", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_GET: Operation[ExternalcontactCustomerStrategyGetResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/get",
    call="externalcontact.customer_strategy.get",
    title="客户联系规则组管理：获取规则组详情",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyGetRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_GET_RANGE: Operation[ExternalcontactCustomerStrategyGetRangeResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/get_range",
    call="externalcontact.customer_strategy.get_range",
    title="客户联系规则组管理：获取规则组管理范围",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyGetRangeRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyGetRangeResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
    pagination=Pagination(items="range", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_CREATE: Operation[ExternalcontactCustomerStrategyCreateResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/create",
    call="externalcontact.customer_strategy.create",
    title="客户联系规则组管理：创建新的规则组",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyCreateRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyCreateResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_EDIT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/edit",
    call="externalcontact.customer_strategy.edit",
    title="客户联系规则组管理：编辑规则组及其管理范围",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyEditRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_CUSTOMER_STRATEGY_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/customer_strategy/del",
    call="externalcontact.customer_strategy.del_",
    title="客户联系规则组管理：删除规则组",
    docs=(94883, 99540, 99543),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactCustomerStrategyDelRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_MOMENT_STRATEGY_LIST: Operation[ExternalcontactMomentStrategyListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/list",
    call="externalcontact.moment_strategy.list",
    title="客户朋友圈规则组管理：获取规则组列表",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyListRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
    pagination=Pagination(items="strategy", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_MOMENT_STRATEGY_GET: Operation[ExternalcontactMomentStrategyGetResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/get",
    call="externalcontact.moment_strategy.get",
    title="客户朋友圈规则组管理：获取规则组详情",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyGetRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyGetResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
)
EXTERNALCONTACT_MOMENT_STRATEGY_GET_RANGE: Operation[ExternalcontactMomentStrategyGetRangeResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/get_range",
    call="externalcontact.moment_strategy.get_range",
    title="客户朋友圈规则组管理：获取规则组管理范围",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyGetRangeRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyGetRangeResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
    pagination=Pagination(items="range", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_MOMENT_STRATEGY_CREATE: Operation[ExternalcontactMomentStrategyCreateResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/create",
    call="externalcontact.moment_strategy.create",
    title="客户朋友圈规则组管理：创建新的规则组",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyCreateRequest",
    response="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyCreateResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
)
EXTERNALCONTACT_MOMENT_STRATEGY_EDIT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/edit",
    call="externalcontact.moment_strategy.edit",
    title="客户朋友圈规则组管理：编辑规则组及其管理范围",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyEditRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
)
EXTERNALCONTACT_MOMENT_STRATEGY_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/moment_strategy/del",
    call="externalcontact.moment_strategy.del_",
    title="客户朋友圈规则组管理：删除规则组",
    docs=(94890, 99541, 99545),
    request="wecom_client.models.externalcontact.strategy:ExternalcontactMomentStrategyDelRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户朋友圈规则组", "third_party": "管理客户朋友圈规则组"},
)
EXTERNALCONTACT_GET_CORP_TAG_LIST: Operation[ExternalcontactGetCorpTagListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_corp_tag_list",
    call="externalcontact.get_corp_tag_list",
    title="管理企业标签：获取企业标签库",
    docs=(92117, 92696, 96320),
    request="wecom_client.models.externalcontact.tag:ExternalcontactGetCorpTagListRequest",
    response="wecom_client.models.externalcontact.tag:ExternalcontactGetCorpTagListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理企业客户标签", "third_party": "管理企业客户标签"},
)
EXTERNALCONTACT_ADD_CORP_TAG: Operation[ExternalcontactAddCorpTagResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_corp_tag",
    call="externalcontact.add_corp_tag",
    title="管理企业标签：添加企业客户标签",
    docs=(92117, 92696, 96320),
    request="wecom_client.models.externalcontact.tag:ExternalcontactAddCorpTagRequest",
    response="wecom_client.models.externalcontact.tag:ExternalcontactAddCorpTagResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理企业客户标签", "third_party": "管理企业客户标签"},
)
EXTERNALCONTACT_EDIT_CORP_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/edit_corp_tag",
    call="externalcontact.edit_corp_tag",
    title="管理企业标签：编辑企业客户标签",
    docs=(92117, 92696, 96320),
    request="wecom_client.models.externalcontact.tag:ExternalcontactEditCorpTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理企业客户标签", "third_party": "管理企业客户标签"},
)
EXTERNALCONTACT_DEL_CORP_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/del_corp_tag",
    call="externalcontact.del_corp_tag",
    title="管理企业标签：删除企业客户标签",
    docs=(92117, 92696, 96320),
    request="wecom_client.models.externalcontact.tag:ExternalcontactDelCorpTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理企业客户标签", "third_party": "管理企业客户标签"},
)
EXTERNALCONTACT_GET_STRATEGY_TAG_LIST: Operation[ExternalcontactGetStrategyTagListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_strategy_tag_list",
    call="externalcontact.get_strategy_tag_list",
    title="管理企业规则组下的客户标签：获取指定规则组下的企业客户标签",
    docs=(94882, 99542, 99544),
    request="wecom_client.models.externalcontact.tag:ExternalcontactGetStrategyTagListRequest",
    response="wecom_client.models.externalcontact.tag:ExternalcontactGetStrategyTagListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_ADD_STRATEGY_TAG: Operation[ExternalcontactAddStrategyTagResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_strategy_tag",
    call="externalcontact.add_strategy_tag",
    title="管理企业规则组下的客户标签：为指定规则组创建企业客户标签",
    docs=(94882, 99542, 99544),
    request="wecom_client.models.externalcontact.tag:ExternalcontactAddStrategyTagRequest",
    response="wecom_client.models.externalcontact.tag:ExternalcontactAddStrategyTagResponse",
    only_adds=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_EDIT_STRATEGY_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/edit_strategy_tag",
    call="externalcontact.edit_strategy_tag",
    title="管理企业规则组下的客户标签：编辑指定规则组下的企业客户标签",
    docs=(94882, 99542, 99544),
    request="wecom_client.models.externalcontact.tag:ExternalcontactEditStrategyTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_DEL_STRATEGY_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/del_strategy_tag",
    call="externalcontact.del_strategy_tag",
    title="管理企业规则组下的客户标签：删除指定规则组下的企业客户标签",
    docs=(94882, 99542, 99544),
    request="wecom_client.models.externalcontact.tag:ExternalcontactDelStrategyTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "管理客户联系规则组", "third_party": "管理客户联系规则组"},
)
EXTERNALCONTACT_MARK_TAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/mark_tag",
    call="externalcontact.mark_tag",
    title="编辑客户企业标签",
    docs=(92118, 92697, 96322),
    request="wecom_client.models.externalcontact.tag:ExternalcontactMarkTagRequest",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"developed": "客户基础信息", "third_party": "客户基础信息"},
)
EXTERNALCONTACT_TRANSFER_CUSTOMER: Operation[ExternalcontactTransferCustomerResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/transfer_customer",
    call="externalcontact.transfer_customer",
    title="分配在职成员的客户",
    docs=(92125, 94096, 96325),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactTransferCustomerRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactTransferCustomerResponse",
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->在职继承"},
)
EXTERNALCONTACT_TRANSFER_RESULT: Operation[ExternalcontactTransferResultResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/transfer_result",
    call="externalcontact.transfer_result",
    title="查询客户接替状态",
    docs=(94088, 94097, 96327),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactTransferResultRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactTransferResultResponse",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->在职继承"},
    pagination=Pagination(items="customer", send="cursor", receive="next_cursor"),
    wait=PollingRule(field="status", done=("1", "3", "4"), pauses=(60, 1800), within=90000),
)
EXTERNALCONTACT_GET_UNASSIGNED_LIST: Operation[ExternalcontactGetUnassignedListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/get_unassigned_list",
    call="externalcontact.get_unassigned_list",
    title="获取待分配的离职成员列表",
    docs=(92124, 92273, 96330),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactGetUnassignedListRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactGetUnassignedListResponse",
    idempotent=True,
    reads=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->分配离职成员的客户"},
    pagination=Pagination(items="info", send="cursor", receive="next_cursor"),
)
EXTERNALCONTACT_RESIGNED_TRANSFER_CUSTOMER: Operation[ExternalcontactResignedTransferCustomerResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/resigned/transfer_customer",
    call="externalcontact.resigned.transfer_customer",
    title="分配离职成员的客户",
    docs=(94081, 94100, 96331),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactResignedTransferCustomerRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactResignedTransferCustomerResponse",
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->离职分配"},
)
EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT: Operation[ExternalcontactResignedTransferResultResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/resigned/transfer_result",
    call="externalcontact.resigned.transfer_result",
    title="查询客户接替状态",
    docs=(94082, 94101, 96333),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactResignedTransferResultRequest",
    response="wecom_client.models.externalcontact.transfer:ExternalcontactResignedTransferResultResponse",
    idempotent=True,
    needs="客户联系-可调用接口的应用",
    granted={"third_party": "企业客户权限->客户联系->在职继承"},
    pagination=Pagination(items="customer", send="cursor", receive="next_cursor"),
    wait=PollingRule(field="status", done=("1", "3", "4"), pauses=(60, 1800), within=90000),
)
EXTERNALCONTACT_TRANSFER: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/externalcontact/transfer",
    call="externalcontact.transfer",
    title="离职成员的外部联系人再分配",
    docs=(92109,),
    request="wecom_client.models.externalcontact.transfer:ExternalcontactTransferRequest",
    deprecated="Replaced; call externalcontact.transfer_customer for a current member, externalcontact.resigned.transfer_customer for one who has left.",
    unverified="The page names only its path; the parameters are known from older SDKs.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/externalcontact/customer_acquisition/list_link": EXTERNALCONTACT_CUSTOMER_ACQUISITION_LIST_LINK,
    "/cgi-bin/externalcontact/customer_acquisition/get": EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET,
    "/cgi-bin/externalcontact/customer_acquisition/create_link": EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_LINK,
    "/cgi-bin/externalcontact/customer_acquisition/update_link": EXTERNALCONTACT_CUSTOMER_ACQUISITION_UPDATE_LINK,
    "/cgi-bin/externalcontact/customer_acquisition/delete_link": EXTERNALCONTACT_CUSTOMER_ACQUISITION_DELETE_LINK,
    "/cgi-bin/externalcontact/customer_acquisition/customer": EXTERNALCONTACT_CUSTOMER_ACQUISITION_CUSTOMER,
    "/cgi-bin/externalcontact/customer_acquisition_quota": EXTERNALCONTACT_CUSTOMER_ACQUISITION_QUOTA,
    "/cgi-bin/externalcontact/customer_acquisition/statistic": EXTERNALCONTACT_CUSTOMER_ACQUISITION_STATISTIC,
    "/cgi-bin/externalcontact/customer_acquisition/get_chat_info": EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_CHAT_INFO,
    "/cgi-bin/externalcontact/customer_acquisition/create_once_key": EXTERNALCONTACT_CUSTOMER_ACQUISITION_CREATE_ONCE_KEY,
    "/cgi-bin/externalcontact/customer_acquisition/get_comp_auth_info": EXTERNALCONTACT_CUSTOMER_ACQUISITION_GET_COMP_AUTH_INFO,
    "/cgi-bin/externalcontact/customer_acquisition_app/get_permit": EXTERNALCONTACT_CUSTOMER_ACQUISITION_APP_GET_PERMIT,
    "/cgi-bin/externalcontact/add_contact_way": EXTERNALCONTACT_ADD_CONTACT_WAY,
    "/cgi-bin/externalcontact/get_contact_way": EXTERNALCONTACT_GET_CONTACT_WAY,
    "/cgi-bin/externalcontact/list_contact_way": EXTERNALCONTACT_LIST_CONTACT_WAY,
    "/cgi-bin/externalcontact/update_contact_way": EXTERNALCONTACT_UPDATE_CONTACT_WAY,
    "/cgi-bin/externalcontact/del_contact_way": EXTERNALCONTACT_DEL_CONTACT_WAY,
    "/cgi-bin/externalcontact/close_temp_chat": EXTERNALCONTACT_CLOSE_TEMP_CHAT,
    "/cgi-bin/externalcontact/get_follow_user_list": EXTERNALCONTACT_GET_FOLLOW_USER_LIST,
    "/cgi-bin/externalcontact/list": EXTERNALCONTACT_LIST,
    "/cgi-bin/externalcontact/get": EXTERNALCONTACT_GET,
    "/cgi-bin/externalcontact/batch/get_by_user": EXTERNALCONTACT_BATCH_GET_BY_USER,
    "/cgi-bin/externalcontact/remark": EXTERNALCONTACT_REMARK,
    "/cgi-bin/externalcontact/contact_list": EXTERNALCONTACT_CONTACT_LIST,
    "/cgi-bin/externalcontact/get_user_behavior_data": EXTERNALCONTACT_GET_USER_BEHAVIOR_DATA,
    "/cgi-bin/externalcontact/groupchat/list": EXTERNALCONTACT_GROUPCHAT_LIST,
    "/cgi-bin/externalcontact/groupchat/get": EXTERNALCONTACT_GROUPCHAT_GET,
    "/cgi-bin/externalcontact/opengid_to_chatid": EXTERNALCONTACT_OPENGID_TO_CHATID,
    "/cgi-bin/externalcontact/groupchat/add_join_way": EXTERNALCONTACT_GROUPCHAT_ADD_JOIN_WAY,
    "/cgi-bin/externalcontact/groupchat/get_join_way": EXTERNALCONTACT_GROUPCHAT_GET_JOIN_WAY,
    "/cgi-bin/externalcontact/groupchat/update_join_way": EXTERNALCONTACT_GROUPCHAT_UPDATE_JOIN_WAY,
    "/cgi-bin/externalcontact/groupchat/del_join_way": EXTERNALCONTACT_GROUPCHAT_DEL_JOIN_WAY,
    "/cgi-bin/externalcontact/groupchat/onjob_transfer": EXTERNALCONTACT_GROUPCHAT_ONJOB_TRANSFER,
    "/cgi-bin/externalcontact/groupchat/transfer": EXTERNALCONTACT_GROUPCHAT_TRANSFER,
    "/cgi-bin/externalcontact/groupchat/statistic": EXTERNALCONTACT_GROUPCHAT_STATISTIC,
    "/cgi-bin/externalcontact/groupchat/statistic_group_by_day": EXTERNALCONTACT_GROUPCHAT_STATISTIC_GROUP_BY_DAY,
    "/cgi-bin/externalcontact/groupchat/get_new_external_userid": EXTERNALCONTACT_GROUPCHAT_GET_NEW_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/check_follow_user": EXTERNALCONTACT_CHECK_FOLLOW_USER,
    "/cgi-bin/externalcontact/from_service_external_userid": EXTERNALCONTACT_FROM_SERVICE_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/to_service_external_userid": EXTERNALCONTACT_TO_SERVICE_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/get_new_external_userid": EXTERNALCONTACT_GET_NEW_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/unionid_to_external_userid": EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/convert_to_openid": EXTERNALCONTACT_CONVERT_TO_OPENID,
    "/cgi-bin/externalcontact/batch_to_external_userid": EXTERNALCONTACT_BATCH_TO_EXTERNAL_USERID,
    "/cgi-bin/externalcontact/get_subscribe_qr_code": EXTERNALCONTACT_GET_SUBSCRIBE_QR_CODE,
    "/cgi-bin/externalcontact/set_subscribe_mode": EXTERNALCONTACT_SET_SUBSCRIBE_MODE,
    "/cgi-bin/externalcontact/get_subscribe_mode": EXTERNALCONTACT_GET_SUBSCRIBE_MODE,
    "/cgi-bin/externalcontact/add_msg_template": EXTERNALCONTACT_ADD_MSG_TEMPLATE,
    "/cgi-bin/externalcontact/remind_groupmsg_send": EXTERNALCONTACT_REMIND_GROUPMSG_SEND,
    "/cgi-bin/externalcontact/cancel_groupmsg_send": EXTERNALCONTACT_CANCEL_GROUPMSG_SEND,
    "/cgi-bin/externalcontact/get_groupmsg_list_v2": EXTERNALCONTACT_GET_GROUPMSG_LIST_V2,
    "/cgi-bin/externalcontact/get_groupmsg_task": EXTERNALCONTACT_GET_GROUPMSG_TASK,
    "/cgi-bin/externalcontact/get_groupmsg_send_result": EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT,
    "/cgi-bin/externalcontact/send_welcome_msg": EXTERNALCONTACT_SEND_WELCOME_MSG,
    "/cgi-bin/externalcontact/group_welcome_template/add": EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_ADD,
    "/cgi-bin/externalcontact/group_welcome_template/edit": EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_EDIT,
    "/cgi-bin/externalcontact/group_welcome_template/get": EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_GET,
    "/cgi-bin/externalcontact/group_welcome_template/del": EXTERNALCONTACT_GROUP_WELCOME_TEMPLATE_DEL,
    "/cgi-bin/externalcontact/message/send": EXTERNALCONTACT_MESSAGE_SEND,
    "/cgi-bin/externalcontact/get_group_msg_result": EXTERNALCONTACT_GET_GROUP_MSG_RESULT,
    "/cgi-bin/externalcontact/add_moment_task": EXTERNALCONTACT_ADD_MOMENT_TASK,
    "/cgi-bin/externalcontact/get_moment_task_result": EXTERNALCONTACT_GET_MOMENT_TASK_RESULT,
    "/cgi-bin/externalcontact/cancel_moment_task": EXTERNALCONTACT_CANCEL_MOMENT_TASK,
    "/cgi-bin/externalcontact/get_moment_list": EXTERNALCONTACT_GET_MOMENT_LIST,
    "/cgi-bin/externalcontact/get_moment_task": EXTERNALCONTACT_GET_MOMENT_TASK,
    "/cgi-bin/externalcontact/get_moment_customer_list": EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST,
    "/cgi-bin/externalcontact/get_moment_send_result": EXTERNALCONTACT_GET_MOMENT_SEND_RESULT,
    "/cgi-bin/externalcontact/get_moment_comments": EXTERNALCONTACT_GET_MOMENT_COMMENTS,
    "/cgi-bin/externalcontact/add_product_album": EXTERNALCONTACT_ADD_PRODUCT_ALBUM,
    "/cgi-bin/externalcontact/get_product_album": EXTERNALCONTACT_GET_PRODUCT_ALBUM,
    "/cgi-bin/externalcontact/get_product_album_list": EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST,
    "/cgi-bin/externalcontact/update_product_album": EXTERNALCONTACT_UPDATE_PRODUCT_ALBUM,
    "/cgi-bin/externalcontact/delete_product_album": EXTERNALCONTACT_DELETE_PRODUCT_ALBUM,
    "/cgi-bin/externalcontact/add_intercept_rule": EXTERNALCONTACT_ADD_INTERCEPT_RULE,
    "/cgi-bin/externalcontact/get_intercept_rule_list": EXTERNALCONTACT_GET_INTERCEPT_RULE_LIST,
    "/cgi-bin/externalcontact/get_intercept_rule": EXTERNALCONTACT_GET_INTERCEPT_RULE,
    "/cgi-bin/externalcontact/update_intercept_rule": EXTERNALCONTACT_UPDATE_INTERCEPT_RULE,
    "/cgi-bin/externalcontact/del_intercept_rule": EXTERNALCONTACT_DEL_INTERCEPT_RULE,
    "/cgi-bin/externalcontact/customer_strategy/list": EXTERNALCONTACT_CUSTOMER_STRATEGY_LIST,
    "/cgi-bin/externalcontact/customer_strategy/get": EXTERNALCONTACT_CUSTOMER_STRATEGY_GET,
    "/cgi-bin/externalcontact/customer_strategy/get_range": EXTERNALCONTACT_CUSTOMER_STRATEGY_GET_RANGE,
    "/cgi-bin/externalcontact/customer_strategy/create": EXTERNALCONTACT_CUSTOMER_STRATEGY_CREATE,
    "/cgi-bin/externalcontact/customer_strategy/edit": EXTERNALCONTACT_CUSTOMER_STRATEGY_EDIT,
    "/cgi-bin/externalcontact/customer_strategy/del": EXTERNALCONTACT_CUSTOMER_STRATEGY_DEL,
    "/cgi-bin/externalcontact/moment_strategy/list": EXTERNALCONTACT_MOMENT_STRATEGY_LIST,
    "/cgi-bin/externalcontact/moment_strategy/get": EXTERNALCONTACT_MOMENT_STRATEGY_GET,
    "/cgi-bin/externalcontact/moment_strategy/get_range": EXTERNALCONTACT_MOMENT_STRATEGY_GET_RANGE,
    "/cgi-bin/externalcontact/moment_strategy/create": EXTERNALCONTACT_MOMENT_STRATEGY_CREATE,
    "/cgi-bin/externalcontact/moment_strategy/edit": EXTERNALCONTACT_MOMENT_STRATEGY_EDIT,
    "/cgi-bin/externalcontact/moment_strategy/del": EXTERNALCONTACT_MOMENT_STRATEGY_DEL,
    "/cgi-bin/externalcontact/get_corp_tag_list": EXTERNALCONTACT_GET_CORP_TAG_LIST,
    "/cgi-bin/externalcontact/add_corp_tag": EXTERNALCONTACT_ADD_CORP_TAG,
    "/cgi-bin/externalcontact/edit_corp_tag": EXTERNALCONTACT_EDIT_CORP_TAG,
    "/cgi-bin/externalcontact/del_corp_tag": EXTERNALCONTACT_DEL_CORP_TAG,
    "/cgi-bin/externalcontact/get_strategy_tag_list": EXTERNALCONTACT_GET_STRATEGY_TAG_LIST,
    "/cgi-bin/externalcontact/add_strategy_tag": EXTERNALCONTACT_ADD_STRATEGY_TAG,
    "/cgi-bin/externalcontact/edit_strategy_tag": EXTERNALCONTACT_EDIT_STRATEGY_TAG,
    "/cgi-bin/externalcontact/del_strategy_tag": EXTERNALCONTACT_DEL_STRATEGY_TAG,
    "/cgi-bin/externalcontact/mark_tag": EXTERNALCONTACT_MARK_TAG,
    "/cgi-bin/externalcontact/transfer_customer": EXTERNALCONTACT_TRANSFER_CUSTOMER,
    "/cgi-bin/externalcontact/transfer_result": EXTERNALCONTACT_TRANSFER_RESULT,
    "/cgi-bin/externalcontact/get_unassigned_list": EXTERNALCONTACT_GET_UNASSIGNED_LIST,
    "/cgi-bin/externalcontact/resigned/transfer_customer": EXTERNALCONTACT_RESIGNED_TRANSFER_CUSTOMER,
    "/cgi-bin/externalcontact/resigned/transfer_result": EXTERNALCONTACT_RESIGNED_TRANSFER_RESULT,
    "/cgi-bin/externalcontact/transfer": EXTERNALCONTACT_TRANSFER,
}
