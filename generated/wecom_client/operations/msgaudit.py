# Generated from spec/api/msgaudit.yaml by codegen. Do not edit.
"""Endpoints of 会话内容存档."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.msgaudit import MsgauditCheckRoomAgreeResponse
    from wecom_client.models.msgaudit import MsgauditCheckSingleAgreeResponse
    from wecom_client.models.msgaudit import MsgauditGetPermitUserListResponse
    from wecom_client.models.msgaudit import MsgauditGetRobotInfoResponse
    from wecom_client.models.msgaudit import MsgauditGroupchatGetResponse


MSGAUDIT_GET_ROBOT_INFO: Operation[MsgauditGetRobotInfoResponse] = Operation(
    "GET",
    "/cgi-bin/msgaudit/get_robot_info",
    call="msgaudit.get_robot_info",
    title="获取会话内容：获取机器人信息",
    docs=(91774,),
    query=("robot_id",),
    request="wecom_client.models.msgaudit:MsgauditGetRobotInfoRequest",
    response="wecom_client.models.msgaudit:MsgauditGetRobotInfoResponse",
    idempotent=True,
    reads=True,
)
MSGAUDIT_GET_PERMIT_USER_LIST: Operation[MsgauditGetPermitUserListResponse] = Operation(
    "POST",
    "/cgi-bin/msgaudit/get_permit_user_list",
    call="msgaudit.get_permit_user_list",
    title="获取会话内容存档开启成员列表",
    docs=(91614,),
    request="wecom_client.models.msgaudit:MsgauditGetPermitUserListRequest",
    response="wecom_client.models.msgaudit:MsgauditGetPermitUserListResponse",
    idempotent=True,
    reads=True,
)
MSGAUDIT_CHECK_SINGLE_AGREE: Operation[MsgauditCheckSingleAgreeResponse] = Operation(
    "POST",
    "/cgi-bin/msgaudit/check_single_agree",
    call="msgaudit.check_single_agree",
    title="获取会话同意情况（单聊）",
    docs=(91782,),
    request="wecom_client.models.msgaudit:MsgauditCheckSingleAgreeRequest",
    response="wecom_client.models.msgaudit:MsgauditCheckSingleAgreeResponse",
    idempotent=True,
    reads=True,
)
MSGAUDIT_CHECK_ROOM_AGREE: Operation[MsgauditCheckRoomAgreeResponse] = Operation(
    "POST",
    "/cgi-bin/msgaudit/check_room_agree",
    call="msgaudit.check_room_agree",
    title="获取会话同意情况（群聊）",
    docs=(91782,),
    request="wecom_client.models.msgaudit:MsgauditCheckRoomAgreeRequest",
    response="wecom_client.models.msgaudit:MsgauditCheckRoomAgreeResponse",
    idempotent=True,
    reads=True,
)
MSGAUDIT_GROUPCHAT_GET: Operation[MsgauditGroupchatGetResponse] = Operation(
    "POST",
    "/cgi-bin/msgaudit/groupchat/get",
    call="msgaudit.groupchat.get",
    title="获取会话内容存档内部群信息",
    docs=(92951,),
    request="wecom_client.models.msgaudit:MsgauditGroupchatGetRequest",
    response="wecom_client.models.msgaudit:MsgauditGroupchatGetResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/msgaudit/get_robot_info": MSGAUDIT_GET_ROBOT_INFO,
    "/cgi-bin/msgaudit/get_permit_user_list": MSGAUDIT_GET_PERMIT_USER_LIST,
    "/cgi-bin/msgaudit/check_single_agree": MSGAUDIT_CHECK_SINGLE_AGREE,
    "/cgi-bin/msgaudit/check_room_agree": MSGAUDIT_CHECK_ROOM_AGREE,
    "/cgi-bin/msgaudit/groupchat/get": MSGAUDIT_GROUPCHAT_GET,
}
