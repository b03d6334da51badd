# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.contact import ServiceCorpidToOpencorpidResponse
    from wecom_runtime.data.models import Response


class ServiceContactCalls(Resource):
    """通讯录与账号ID转换: `client.service`."""

    def corpid_to_opencorpid(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceCorpidToOpencorpidResponse:
        """明文corpid转换为加密corpid: Convert a plain CorpID to the encrypted one that the provider's apps
        get.

        For companies that have authorized the provider, or whose self-built app is to migrate.

        Args:
            corpid: CorpID of a company that has authorized the provider, or whose own apps are being moved
                to it.

        POST /cgi-bin/service/corpid_to_opencorpid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95604
        """
        return self._call(ops.SERVICE_CORPID_TO_OPENCORPID, {"corpid": corpid}, timeout)

    def finish_openid_migration(
        self,
        corpid: str,
        openid_type: list[int],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """ID迁移完成状态的设置: Tell that the change to the encrypted ids of a company is complete, so that
        apps get only these.

        Afterwards customers' unionids are not returned any more. There is no way back.

        userid and corpid move together; a provider's own company needs no migration.

        Args:
            corpid: CorpID of the company.
            openid_type: What has changed. One of 1 (userid and corpid), 3 (external_userid and, for
                provider-developed apps, external_tagid, kfid and msgid).
            agentid: Id of a provider-developed app; all third-party apps of the provider if left out.

        POST /cgi-bin/service/finish_openid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99375
        """
        return self._call(ops.SERVICE_FINISH_OPENID_MIGRATION, {
            "corpid": corpid, "openid_type": openid_type, "agentid": agentid,
        }, timeout)


class AsyncServiceContactCalls(AsyncResource):
    """通讯录与账号ID转换: `client.service`, asynchronous."""

    async def corpid_to_opencorpid(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceCorpidToOpencorpidResponse:
        """明文corpid转换为加密corpid: Convert a plain CorpID to the encrypted one that the provider's apps
        get.

        For companies that have authorized the provider, or whose self-built app is to migrate.

        Args:
            corpid: CorpID of a company that has authorized the provider, or whose own apps are being moved
                to it.

        POST /cgi-bin/service/corpid_to_opencorpid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95604
        """
        return await self._call(ops.SERVICE_CORPID_TO_OPENCORPID, {"corpid": corpid}, timeout)

    async def finish_openid_migration(
        self,
        corpid: str,
        openid_type: list[int],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """ID迁移完成状态的设置: Tell that the change to the encrypted ids of a company is complete, so that
        apps get only these.

        Afterwards customers' unionids are not returned any more. There is no way back.

        userid and corpid move together; a provider's own company needs no migration.

        Args:
            corpid: CorpID of the company.
            openid_type: What has changed. One of 1 (userid and corpid), 3 (external_userid and, for
                provider-developed apps, external_tagid, kfid and msgid).
            agentid: Id of a provider-developed app; all third-party apps of the provider if left out.

        POST /cgi-bin/service/finish_openid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99375
        """
        return await self._call(ops.SERVICE_FINISH_OPENID_MIGRATION, {
            "corpid": corpid, "openid_type": openid_type, "agentid": agentid,
        }, timeout)
