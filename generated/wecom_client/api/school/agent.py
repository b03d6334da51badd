# Generated from spec/api/school/ by codegen. Do not edit.
"""家校沟通: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import school as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.school.settings import SchoolAgentGetAllowScopeResponse


class SchoolAgentResource(Resource):
    """家校设置与收款: `client.school.agent`."""

    def get_allow_scope(
        self,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> SchoolAgentGetAllowScopeResponse:
        """获取可使用的家长范围: Get which parents can use the app.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录读取） of the company.

        A third-party app needs the permission 家校沟通 of the company.

        The school's administrator sets the scope; the app can send messages to parents in it only.

        Args:
            agentid: Id of the app.

        GET /cgi-bin/school/agent/get_allow_scope (access_token),
        https://developer.work.weixin.qq.com/document/path/94895
        """
        return self._call(ops.SCHOOL_AGENT_GET_ALLOW_SCOPE, {"agentid": agentid}, timeout)


class AsyncSchoolAgentResource(AsyncResource):
    """家校设置与收款: `client.school.agent`, asynchronous."""

    async def get_allow_scope(
        self,
        agentid: int | None = None,
        *,
        timeout: float | None = None,
    ) -> SchoolAgentGetAllowScopeResponse:
        """获取可使用的家长范围: Get which parents can use the app.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录读取） of the company.

        A third-party app needs the permission 家校沟通 of the company.

        The school's administrator sets the scope; the app can send messages to parents in it only.

        Args:
            agentid: Id of the app.

        GET /cgi-bin/school/agent/get_allow_scope (access_token),
        https://developer.work.weixin.qq.com/document/path/94895
        """
        return await self._call(ops.SCHOOL_AGENT_GET_ALLOW_SCOPE, {"agentid": agentid}, timeout)
