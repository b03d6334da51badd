# Generated from spec/api/kf/account.yaml by codegen. Do not edit.
"""Endpoints of 客服账号与接待人员."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.kf.account import (
        KfAccountAddResponse, KfAccountListResponse, KfAddContactWayResponse, KfCustomerBatchgetResponse,
        KfCustomerGetUpgradeServiceConfigResponse, KfGetCorpQualificationResponse, KfGetCorpStatisticResponse,
        KfGetServicerStatisticResponse, KfGetStatisticResponse, KfServicerAddResponse, KfServicerDelResponse,
        KfServicerListResponse,
    )
    from wecom_runtime.data.models import Response


KF_ACCOUNT_ADD: Operation[KfAccountAddResponse] = Operation(
    "POST",
    "/cgi-bin/kf/account/add",
    call="kf.account.add",
    title="添加客服账号",
    summary="Create a customer service account.",
    docs=(94662, 94688, 96404),
    request="wecom_client.models.kf.account:KfAccountAddRequest",
    response="wecom_client.models.kf.account:KfAccountAddResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_ACCOUNT_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/account/del",
    call="kf.account.del_",
    title="删除客服账号",
    summary="Delete a customer service account.",
    docs=(94663, 94689, 96405),
    request="wecom_client.models.kf.account:KfAccountDelRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_ACCOUNT_UPDATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/account/update",
    call="kf.account.update",
    title="修改客服账号",
    summary="Change name or picture of a customer service account.",
    docs=(94664, 94690, 96406),
    request="wecom_client.models.kf.account:KfAccountUpdateRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_ACCOUNT_LIST: Operation[KfAccountListResponse] = Operation(
    "POST",
    "/cgi-bin/kf/account/list",
    call="kf.account.list",
    title="获取客服账号列表",
    summary="List the customer service accounts.",
    docs=(94661, 94691, 99368, 96415),
    request="wecom_client.models.kf.account:KfAccountListRequest",
    response="wecom_client.models.kf.account:KfAccountListResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "微信客服->获取基础信息", "third_party": "微信客服->获取基础信息"},
    pagination=Pagination(items="account_list", offset="offset", limit="limit"),
)
KF_ADD_CONTACT_WAY: Operation[KfAddContactWayResponse] = Operation(
    "POST",
    "/cgi-bin/kf/add_contact_way",
    call="kf.add_contact_way",
    title="获取客服账号链接",
    summary="Get a link that opens a chat with a customer service account.",
    docs=(94665, 94692, 99400, 96416),
    request="wecom_client.models.kf.account:KfAddContactWayRequest",
    response="wecom_client.models.kf.account:KfAddContactWayResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "微信客服->获取基础信息", "third_party": "微信客服->获取基础信息"},
)
KF_SERVICER_ADD: Operation[KfServicerAddResponse] = Operation(
    "POST",
    "/cgi-bin/kf/servicer/add",
    call="kf.servicer.add",
    title="添加接待人员",
    summary="Add members and departments to the servicers of a customer service account.",
    docs=(94646, 94695, 96418),
    request="wecom_client.models.kf.account:KfServicerAddRequest",
    response="wecom_client.models.kf.account:KfServicerAddResponse",
    only_adds=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_SERVICER_DEL: Operation[KfServicerDelResponse] = Operation(
    "POST",
    "/cgi-bin/kf/servicer/del",
    call="kf.servicer.del_",
    title="删除接待人员",
    summary="Remove members and departments from the servicers of a customer service account.",
    docs=(94647, 94696, 96419),
    request="wecom_client.models.kf.account:KfServicerDelRequest",
    response="wecom_client.models.kf.account:KfServicerDelResponse",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->管理账号、分配会话和收发消息",
        "third_party": "微信客服->管理账号、分配会话和收发消息",
    },
)
KF_SERVICER_LIST: Operation[KfServicerListResponse] = Operation(
    "GET",
    "/cgi-bin/kf/servicer/list",
    call="kf.servicer.list",
    title="获取接待人员列表",
    summary="List the servicers of a customer service account.",
    docs=(94645, 94697, 96420),
    query=("open_kfid",),
    request="wecom_client.models.kf.account:KfServicerListRequest",
    response="wecom_client.models.kf.account:KfServicerListResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "微信客服->获取基础信息", "third_party": "微信客服->获取基础信息"},
)
KF_CUSTOMER_GET_UPGRADE_SERVICE_CONFIG: Operation[KfCustomerGetUpgradeServiceConfigResponse] = Operation(
    "GET",
    "/cgi-bin/kf/customer/get_upgrade_service_config",
    call="kf.customer.get_upgrade_service_config",
    title="「升级服务」配置：获取配置的专员与客户群",
    summary="Get the members and customer groups that customers can be recommended to.",
    docs=(94674, 94702, 96422),
    request="wecom_client.models.kf.account:KfCustomerGetUpgradeServiceConfigRequest",
    response="wecom_client.models.kf.account:KfCustomerGetUpgradeServiceConfigResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->配置「升级服务」",
        "third_party": "微信客服->服务工具->配置「升级服务」",
    },
)
KF_CUSTOMER_UPGRADE_SERVICE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/customer/upgrade_service",
    call="kf.customer.upgrade_service",
    title="「升级服务」配置：为客户升级为专员或客户群服务",
    summary="Recommend a member or a customer group to a customer.",
    docs=(94674, 94702, 96422),
    request="wecom_client.models.kf.account:KfCustomerUpgradeServiceRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->配置「升级服务」",
        "third_party": "微信客服->服务工具->配置「升级服务」",
    },
)
KF_CUSTOMER_CANCEL_UPGRADE_SERVICE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/kf/customer/cancel_upgrade_service",
    call="kf.customer.cancel_upgrade_service",
    title="「升级服务」配置：为客户取消推荐",
    summary="Take back what was recommended to a customer.",
    docs=(94674, 94702, 96422),
    request="wecom_client.models.kf.account:KfCustomerCancelUpgradeServiceRequest",
    idempotent=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->配置「升级服务」",
        "third_party": "微信客服->服务工具->配置「升级服务」",
    },
)
KF_CUSTOMER_BATCHGET: Operation[KfCustomerBatchgetResponse] = Operation(
    "POST",
    "/cgi-bin/kf/customer/batchget",
    call="kf.customer.batchget",
    title="获取客户基础信息",
    summary="Get basic facts about customers of the last 48 hours.",
    docs=(95159, 95149, 96429),
    request="wecom_client.models.kf.account:KfCustomerBatchgetRequest",
    response="wecom_client.models.kf.account:KfCustomerBatchgetResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={"developed": "微信客服->获取基础信息", "third_party": "微信客服->获取基础信息"},
)
KF_GET_CORP_STATISTIC: Operation[KfGetCorpStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/kf/get_corp_statistic",
    call="kf.get_corp_statistic",
    title="获取「客户数据统计」企业汇总数据",
    summary="Get daily figures of a customer service account for the whole company.",
    docs=(95489, 95492, 96432),
    request="wecom_client.models.kf.account:KfGetCorpStatisticRequest",
    response="wecom_client.models.kf.account:KfGetCorpStatisticResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->获取客服数据统计",
        "third_party": "微信客服->服务工具->获取客服数据统计",
    },
)
KF_GET_SERVICER_STATISTIC: Operation[KfGetServicerStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/kf/get_servicer_statistic",
    call="kf.get_servicer_statistic",
    title="获取「客户数据统计」接待人员明细数据",
    summary="Get daily figures of a customer service account by servicer.",
    docs=(95490, 95493, 96433),
    request="wecom_client.models.kf.account:KfGetServicerStatisticRequest",
    response="wecom_client.models.kf.account:KfGetServicerStatisticResponse",
    idempotent=True,
    reads=True,
    needs="微信客服-可调用接口的应用",
    granted={
        "developed": "微信客服->服务工具->获取客服数据统计",
        "third_party": "微信客服->服务工具->获取客服数据统计",
    },
)
KF_GET_STATISTIC: Operation[KfGetStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/kf/get_statistic",
    call="kf.get_statistic",
    title="获取客服数据统计",
    summary="Get daily figures of the customers who came through a customer service component.",
    docs=(99367,),
    request="wecom_client.models.kf.account:KfGetStatisticRequest",
    response="wecom_client.models.kf.account:KfGetStatisticResponse",
    idempotent=True,
    reads=True,
)
KF_GET_CORP_QUALIFICATION: Operation[KfGetCorpQualificationResponse] = Operation(
    "GET",
    "/cgi-bin/kf/get_corp_qualification",
    call="kf.get_corp_qualification",
    title="获取视频号绑定状态",
    summary="Check whether the company has bound a WeChat Channels account.",
    docs=(95153,),
    request="wecom_client.models.kf.account:KfGetCorpQualificationRequest",
    response="wecom_client.models.kf.account:KfGetCorpQualificationResponse",
    idempotent=True,
    reads=True,
    deprecated="The page is gone from the documentation, and nothing takes its place.",
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/kf/account/add": KF_ACCOUNT_ADD,
    "/cgi-bin/kf/account/del": KF_ACCOUNT_DEL,
    "/cgi-bin/kf/account/update": KF_ACCOUNT_UPDATE,
    "/cgi-bin/kf/account/list": KF_ACCOUNT_LIST,
    "/cgi-bin/kf/add_contact_way": KF_ADD_CONTACT_WAY,
    "/cgi-bin/kf/servicer/add": KF_SERVICER_ADD,
    "/cgi-bin/kf/servicer/del": KF_SERVICER_DEL,
    "/cgi-bin/kf/servicer/list": KF_SERVICER_LIST,
    "/cgi-bin/kf/customer/get_upgrade_service_config": KF_CUSTOMER_GET_UPGRADE_SERVICE_CONFIG,
    "/cgi-bin/kf/customer/upgrade_service": KF_CUSTOMER_UPGRADE_SERVICE,
    "/cgi-bin/kf/customer/cancel_upgrade_service": KF_CUSTOMER_CANCEL_UPGRADE_SERVICE,
    "/cgi-bin/kf/customer/batchget": KF_CUSTOMER_BATCHGET,
    "/cgi-bin/kf/get_corp_statistic": KF_GET_CORP_STATISTIC,
    "/cgi-bin/kf/get_servicer_statistic": KF_GET_SERVICER_STATISTIC,
    "/cgi-bin/kf/get_statistic": KF_GET_STATISTIC,
    "/cgi-bin/kf/get_corp_qualification": KF_GET_CORP_QUALIFICATION,
}
