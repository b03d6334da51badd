# Generated from spec/api/agent.yaml by codegen. Do not edit.
"""Endpoints of 应用管理."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.agent import AgentGetAdminListResponse
    from wecom_client.models.agent import AgentGetAppMigrateFlagResponse
    from wecom_client.models.agent import AgentGetPermissionsResponse
    from wecom_client.models.agent import AgentGetResponse
    from wecom_client.models.agent import AgentGetWorkbenchDataResponse
    from wecom_client.models.agent import AgentGetWorkbenchTemplateResponse
    from wecom_client.models.agent import AgentListResponse
    from wecom_client.models.agent import AgentSetScopeResponse
    from wecom_runtime.data.models import Response


AGENT_GET: Operation[AgentGetResponse] = Operation(
    "GET",
    "/cgi-bin/agent/get",
    call="agent.get",
    title="获取应用：获取指定的应用详情",
    docs=(90227, 90363, 96448),
    query=("agentid",),
    request="wecom_client.models.agent:AgentGetRequest",
    response="wecom_client.models.agent:AgentGetResponse",
    agent="agentid",
    idempotent=True,
    reads=True,
)
AGENT_LIST: Operation[AgentListResponse] = Operation(
    "GET",
    "/cgi-bin/agent/list",
    call="agent.list",
    title="获取应用：获取access_token对应的应用列表",
    docs=(90227, 90363, 96448),
    request="wecom_client.models.agent:AgentListRequest",
    response="wecom_client.models.agent:AgentListResponse",
    idempotent=True,
    reads=True,
)
AGENT_SET: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/agent/set",
    call="agent.set",
    title="设置应用",
    docs=(90228,),
    request="wecom_client.models.agent:AgentSetRequest",
    agent="agentid",
    idempotent=True,
    granted={"developed": "none", "third_party": "none"},
)
AGENT_SET_WORKBENCH_TEMPLATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/agent/set_workbench_template",
    call="agent.set_workbench_template",
    title="设置工作台自定义展示：设置应用在工作台展示的模版",
    docs=(92535, 94620, 96454),
    request="wecom_client.models.agent:AgentSetWorkbenchTemplateRequest",
    agent="agentid",
    idempotent=True,
)
AGENT_GET_WORKBENCH_TEMPLATE: Operation[AgentGetWorkbenchTemplateResponse] = Operation(
    "POST",
    "/cgi-bin/agent/get_workbench_template",
    call="agent.get_workbench_template",
    title="设置工作台自定义展示：获取应用在工作台展示的模版",
    docs=(92535, 94620, 96454),
    request="wecom_client.models.agent:AgentGetWorkbenchTemplateRequest",
    response="wecom_client.models.agent:AgentGetWorkbenchTemplateResponse",
    agent="agentid",
    idempotent=True,
    reads=True,
)
AGENT_SET_WORKBENCH_DATA: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/agent/set_workbench_data",
    call="agent.set_workbench_data",
    title="设置工作台自定义展示：设置应用在用户工作台展示的数据",
    docs=(92535, 94620, 96454),
    request="wecom_client.models.agent:AgentSetWorkbenchDataRequest",
    agent="agentid",
    idempotent=True,
)
AGENT_BATCH_SET_WORKBENCH_DATA: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/agent/batch_set_workbench_data",
    call="agent.batch_set_workbench_data",
    title="设置工作台自定义展示：批量设置应用在用户工作台展示的数据",
    docs=(92535, 94620, 96454),
    request="wecom_client.models.agent:AgentBatchSetWorkbenchDataRequest",
    agent="agentid",
    idempotent=True,
)
AGENT_GET_WORKBENCH_DATA: Operation[AgentGetWorkbenchDataResponse] = Operation(
    "POST",
    "/cgi-bin/agent/get_workbench_data",
    call="agent.get_workbench_data",
    title="设置工作台自定义展示：获取应用在用户工作台展示的数据",
    docs=(92535, 94620, 96454),
    request="wecom_client.models.agent:AgentGetWorkbenchDataRequest",
    response="wecom_client.models.agent:AgentGetWorkbenchDataResponse",
    agent="agentid",
    idempotent=True,
    reads=True,
)
AGENT_SET_SCOPE: Operation[AgentSetScopeResponse] = Operation(
    "POST",
    "/cgi-bin/agent/set_scope",
    call="agent.set_scope",
    title="设置授权应用可见范围",
    docs=(90583,),
    request="wecom_client.models.agent:AgentSetScopeRequest",
    response="wecom_client.models.agent:AgentSetScopeResponse",
    agent="agentid",
    idempotent=True,
)
AGENT_GET_PERMISSIONS: Operation[AgentGetPermissionsResponse] = Operation(
    "POST",
    "/cgi-bin/agent/get_permissions",
    call="agent.get_permissions",
    title="获取应用权限详情",
    docs=(99052, 99108),
    request="wecom_client.models.agent:AgentGetPermissionsRequest",
    response="wecom_client.models.agent:AgentGetPermissionsResponse",
    idempotent=True,
    reads=True,
)
AGENT_GET_ADMIN_LIST: Operation[AgentGetAdminListResponse] = Operation(
    "POST",
    "/cgi-bin/agent/get_admin_list",
    call="agent.get_admin_list",
    title="获取应用管理员列表",
    docs=(100073, 100072),
    request="wecom_client.models.agent:AgentGetAdminListRequest",
    response="wecom_client.models.agent:AgentGetAdminListResponse",
    idempotent=True,
    reads=True,
)
AGENT_CLAIM_CUSTOMIZED_APP: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/agent/claim_customized_app",
    call="agent.claim_customized_app",
    title="自建应用迁移成代开发应用",
    docs=(99617,),
    request="wecom_client.models.agent:AgentClaimCustomizedAppRequest",
)
AGENT_MIGRATE_TO_CUSTOMIZED_APP: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/agent/migrate_to_customized_app",
    call="agent.migrate_to_customized_app",
    title="自建应用迁移成代开发应用",
    docs=(96072,),
    request="wecom_client.models.agent:AgentMigrateToCustomizedAppRequest",
    deprecated="The current documentation no longer has it; call agent.claim_customized_app.",
)
AGENT_SET_APP_MIGRATE_FLAG: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/agent/set_app_migrate_flag",
    call="agent.set_app_migrate_flag",
    title="代开发应用安全性升级：设置历史已授权应用成员敏感信息迁移完成状态",
    docs=(97104, 96518),
    request="wecom_client.models.agent:AgentSetAppMigrateFlagRequest",
    idempotent=True,
)
AGENT_GET_APP_MIGRATE_FLAG: Operation[AgentGetAppMigrateFlagResponse] = Operation(
    "POST",
    "/cgi-bin/agent/get_app_migrate_flag",
    call="agent.get_app_migrate_flag",
    title="代开发应用安全性升级：读取历史已授权应用成员敏感信息迁移状态",
    docs=(97104, 96518),
    request="wecom_client.models.agent:AgentGetAppMigrateFlagRequest",
    response="wecom_client.models.agent:AgentGetAppMigrateFlagResponse",
    idempotent=True,
    reads=True,
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/agent/get": AGENT_GET,
    "/cgi-bin/agent/list": AGENT_LIST,
    "/cgi-bin/agent/set": AGENT_SET,
    "/cgi-bin/agent/set_workbench_template": AGENT_SET_WORKBENCH_TEMPLATE,
    "/cgi-bin/agent/get_workbench_template": AGENT_GET_WORKBENCH_TEMPLATE,
    "/cgi-bin/agent/set_workbench_data": AGENT_SET_WORKBENCH_DATA,
    "/cgi-bin/agent/batch_set_workbench_data": AGENT_BATCH_SET_WORKBENCH_DATA,
    "/cgi-bin/agent/get_workbench_data": AGENT_GET_WORKBENCH_DATA,
    "/cgi-bin/agent/set_scope": AGENT_SET_SCOPE,
    "/cgi-bin/agent/get_permissions": AGENT_GET_PERMISSIONS,
    "/cgi-bin/agent/get_admin_list": AGENT_GET_ADMIN_LIST,
    "/cgi-bin/agent/claim_customized_app": AGENT_CLAIM_CUSTOMIZED_APP,
    "/cgi-bin/agent/migrate_to_customized_app": AGENT_MIGRATE_TO_CUSTOMIZED_APP,
    "/cgi-bin/agent/set_app_migrate_flag": AGENT_SET_APP_MIGRATE_FLAG,
    "/cgi-bin/agent/get_app_migrate_flag": AGENT_GET_APP_MIGRATE_FLAG,
}
