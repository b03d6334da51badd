# Generated from spec/api/externalcontact/groupchat.yaml by codegen. Do not edit.
"""Endpoints of 客户群管理."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.groupchat import (
        ExternalcontactGroupchatAddJoinWayResponse, ExternalcontactGroupchatGetJoinWayResponse,
        ExternalcontactGroupchatGetNewExternalUseridResponse, ExternalcontactGroupchatGetResponse,
        ExternalcontactGroupchatListResponse, ExternalcontactGroupchatOnjobTransferResponse,
        ExternalcontactGroupchatStatisticGroupByDayResponse, ExternalcontactGroupchatStatisticResponse,
        ExternalcontactGroupchatTransferResponse, ExternalcontactOpengidToChatidResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_GROUPCHAT_LIST: Operation[ExternalcontactGroupchatListResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/groupchat/list",
    call="externalcontact.groupchat.list",
    title="获取客户群列表",
    summary="List the ids of customer groups.",
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
    summary="Get one customer group and its members.",
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
    summary="Convert the group id that a mini program has got in WeChat to the chat_id of a customer group.",
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
    summary="Create a way to join customer groups, a QR code or mini program button.",
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
    summary="Get one way to join customer groups.",
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
    summary="Replace the settings of a way to join customer groups.",
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
    summary="Delete a way to join customer groups.",
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
    summary="Transfer customer groups of current members to a new owner.",
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
    summary="Transfer customer groups of members who have left to a new owner.",
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
    summary="Get figures on customer groups by owner.",
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
    summary="Get figures on customer groups by day.",
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
    summary="Convert ids of customer group members who are nobody's contacts to ids of the provider.",
    docs=(97063, 97107, 96516, 96518, 97104),
    request="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatGetNewExternalUseridRequest",
    response="wecom_client.models.externalcontact.groupchat:ExternalcontactGroupchatGetNewExternalUseridResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
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
}
