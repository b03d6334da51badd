# Generated from spec/api/school/settings.yaml by codegen. Do not edit.
"""Endpoints of 家校设置与收款."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.school.settings import (
        SchoolAgentGetAllowScopeResponse, SchoolGetChatCreateModeResponse, SchoolGetPaymentResultResponse,
        SchoolGetTeacherViewModeResponse, SchoolGetTradeResponse, SchoolGetuserinfoResponse,
        SchoolSetUpgradeInfoResponse,
    )
    from wecom_runtime.data.models import Response


SCHOOL_GETUSERINFO: Operation[SchoolGetuserinfoResponse] = Operation(
    "GET",
    "/cgi-bin/school/getuserinfo",
    call="school.getuserinfo",
    title="获取家校访问用户身份",
    summary="Get the parent or student who opened a page, by the code of the page.",
    docs=(95791, 96715),
    query=("code",),
    request="wecom_client.models.school.settings:SchoolGetuserinfoRequest",
    response="wecom_client.models.school.settings:SchoolGetuserinfoResponse",
)
SCHOOL_AGENT_GET_ALLOW_SCOPE: Operation[SchoolAgentGetAllowScopeResponse] = Operation(
    "GET",
    "/cgi-bin/school/agent/get_allow_scope",
    call="school.agent.get_allow_scope",
    title="获取可使用的家长范围",
    summary="Get which parents can use the app.",
    docs=(94895, 94960, 96725),
    query=("agentid",),
    request="wecom_client.models.school.settings:SchoolAgentGetAllowScopeRequest",
    response="wecom_client.models.school.settings:SchoolAgentGetAllowScopeResponse",
    agent="agentid",
    idempotent=True,
    reads=True,
    granted={"developed": "家校沟通（家校通讯录读取）", "third_party": "家校沟通"},
)
SCHOOL_GET_CHAT_CREATE_MODE: Operation[SchoolGetChatCreateModeResponse] = Operation(
    "GET",
    "/cgi-bin/school/get_chat_create_mode",
    call="school.get_chat_create_mode",
    title="管理「班级群创建方式」：获取创建方式",
    summary="Get how the group chats of classes are created.",
    docs=(92430,),
    request="wecom_client.models.school.settings:SchoolGetChatCreateModeRequest",
    response="wecom_client.models.school.settings:SchoolGetChatCreateModeResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_SET_CHAT_CREATE_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/set_chat_create_mode",
    call="school.set_chat_create_mode",
    title="管理「班级群创建方式」：设置创建方式",
    summary="Set how the group chats of classes are created.",
    docs=(92430,),
    request="wecom_client.models.school.settings:SchoolSetChatCreateModeRequest",
    idempotent=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_GET_TEACHER_VIEW_MODE: Operation[SchoolGetTeacherViewModeResponse] = Operation(
    "GET",
    "/cgi-bin/school/get_teacher_view_mode",
    call="school.get_teacher_view_mode",
    title="管理「老师可查看班级」模式：获取「老师可查看班级」的模式",
    summary="Get which classes teachers can see.",
    docs=(92652,),
    request="wecom_client.models.school.settings:SchoolGetTeacherViewModeRequest",
    response="wecom_client.models.school.settings:SchoolGetTeacherViewModeResponse",
    idempotent=True,
    reads=True,
    granted={"third_party": "家校沟通"},
)
SCHOOL_SET_TEACHER_VIEW_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/set_teacher_view_mode",
    call="school.set_teacher_view_mode",
    title="管理「老师可查看班级」模式：设置「老师可查看班级」的模式",
    summary="Set which classes teachers can see.",
    docs=(92652,),
    request="wecom_client.models.school.settings:SchoolSetTeacherViewModeRequest",
    idempotent=True,
    granted={"third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_SET_ARCH_SYNC_MODE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/school/set_arch_sync_mode",
    call="school.set_arch_sync_mode",
    title="设置家校通讯录自动同步模式",
    summary="Stop the synchronization between the contacts of the school and class tags.",
    docs=(92345, 92083, 100157),
    request="wecom_client.models.school.settings:SchoolSetArchSyncModeRequest",
    idempotent=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_SET_UPGRADE_INFO: Operation[SchoolSetUpgradeInfoResponse] = Operation(
    "POST",
    "/cgi-bin/school/set_upgrade_info",
    call="school.set_upgrade_info",
    title="修改自动升年级的配置",
    summary="Set whether and when pupils move up a grade automatically.",
    docs=(92949, 92950, 100161),
    request="wecom_client.models.school.settings:SchoolSetUpgradeInfoRequest",
    response="wecom_client.models.school.settings:SchoolSetUpgradeInfoResponse",
    idempotent=True,
    granted={"developed": "家校沟通（家校通讯录编辑）", "third_party": "家校沟通（使用和编辑）"},
)
SCHOOL_GET_PAYMENT_RESULT: Operation[SchoolGetPaymentResultResponse] = Operation(
    "POST",
    "/cgi-bin/school/get_payment_result",
    call="school.get_payment_result",
    title="获取学生付款结果",
    summary="Get who has paid a collection of money that the app started.",
    docs=(94470, 94553),
    request="wecom_client.models.school.settings:SchoolGetPaymentResultRequest",
    response="wecom_client.models.school.settings:SchoolGetPaymentResultResponse",
    idempotent=True,
    reads=True,
)
SCHOOL_GET_TRADE: Operation[SchoolGetTradeResponse] = Operation(
    "POST",
    "/cgi-bin/school/get_trade",
    call="school.get_trade",
    title="获取订单详情",
    summary="Get one payment of a collection that the app started.",
    docs=(94471, 94554),
    request="wecom_client.models.school.settings:SchoolGetTradeRequest",
    response="wecom_client.models.school.settings:SchoolGetTradeResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/school/getuserinfo": SCHOOL_GETUSERINFO,
    "/cgi-bin/school/agent/get_allow_scope": SCHOOL_AGENT_GET_ALLOW_SCOPE,
    "/cgi-bin/school/get_chat_create_mode": SCHOOL_GET_CHAT_CREATE_MODE,
    "/cgi-bin/school/set_chat_create_mode": SCHOOL_SET_CHAT_CREATE_MODE,
    "/cgi-bin/school/get_teacher_view_mode": SCHOOL_GET_TEACHER_VIEW_MODE,
    "/cgi-bin/school/set_teacher_view_mode": SCHOOL_SET_TEACHER_VIEW_MODE,
    "/cgi-bin/school/set_arch_sync_mode": SCHOOL_SET_ARCH_SYNC_MODE,
    "/cgi-bin/school/set_upgrade_info": SCHOOL_SET_UPGRADE_INFO,
    "/cgi-bin/school/get_payment_result": SCHOOL_GET_PAYMENT_RESULT,
    "/cgi-bin/school/get_trade": SCHOOL_GET_TRADE,
}
