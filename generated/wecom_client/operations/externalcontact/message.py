# Generated from spec/api/externalcontact/message.yaml by codegen. Do not edit.
"""Endpoints of 消息推送与入群欢迎语."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.pieces import SplitRule

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.message import (
        ExternalcontactAddMsgTemplateResponse, ExternalcontactGetGroupMsgResultResponse,
        ExternalcontactGetGroupmsgListV2Response, ExternalcontactGetGroupmsgSendResultResponse,
        ExternalcontactGetGroupmsgTaskResponse, ExternalcontactGroupWelcomeTemplateAddResponse,
        ExternalcontactGroupWelcomeTemplateGetResponse, ExternalcontactMessageSendResponse,
    )
    from wecom_runtime.data.models import Response


EXTERNALCONTACT_ADD_MSG_TEMPLATE: Operation[ExternalcontactAddMsgTemplateResponse] = Operation(
    "POST",
    "/cgi-bin/externalcontact/add_msg_template",
    call="externalcontact.add_msg_template",
    title="创建企业群发",
    summary="Prepare a message to customers or customer groups that members confirm and send.",
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
    summary="Remind members of a message that they have not sent yet.",
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
    summary="Cancel a message that members have not sent yet.",
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
    summary="List the messages to customers or customer groups that the company or its members have created.",
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
    summary="List which members have sent a message.",
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
    summary="List the customers or groups that a member has sent a message to.",
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
    summary="Send a welcome message to a customer who has just been added.",
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
    summary="Add a template of a welcome message for customer groups.",
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
    summary="Replace a template of a welcome message for customer groups.",
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
    summary="Get a template of a welcome message for customer groups.",
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
    summary="Delete a template of a welcome message for customer groups.",
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
    summary="Send a school notice to parents and students.",
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
    summary="List the customers or groups that a message has been sent to.",
    docs=(92109,),
    request="wecom_client.models.externalcontact.message:ExternalcontactGetGroupMsgResultRequest",
    response="wecom_client.models.externalcontact.message:ExternalcontactGetGroupMsgResultResponse",
    idempotent=True,
    reads=True,
    deprecated="Replaced; call externalcontact.get_groupmsg_task for the members, then externalcontact.get_groupmsg_send_result for each.",
    unverified="The page names only its path; the parameters are known from other SDKs.",
    pagination=Pagination(items="detail_list", send="cursor", receive="next_cursor"),
)

OPERATIONS: dict[str, Operation[Any]] = {
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
}
