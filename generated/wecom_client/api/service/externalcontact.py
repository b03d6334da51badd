# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.contact import ServiceExternalcontactUnionidToExternalUserid3rdResponse
    from wecom_runtime.data.models import Response


class ServiceExternalcontactResource(Resource):
    """通讯录与账号ID转换: `client.service.externalcontact`."""

    def finish_external_userid_migration(self, corpid: str, *, timeout: float | None = None) -> Response:
        """企业微信账号ID安全性全面升级：设置迁移完成: Tell that the change to the new external_userids of a
        company is complete.

        Afterwards customers' unionids are not returned any more.

        Args:
            corpid: CorpID of a company that has authorized the provider.

        POST /cgi-bin/service/externalcontact/finish_external_userid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96516
        """
        return self._call(ops.SERVICE_EXTERNALCONTACT_FINISH_EXTERNAL_USERID_MIGRATION, {
            "corpid": corpid,
        }, timeout)

    def unionid_to_external_userid_3rd(
        self,
        unionid: str,
        openid: str,
        *,
        corpid: str | None = None,
        timeout: float | None = None,
    ) -> ServiceExternalcontactUnionidToExternalUserid3rdResponse:
        """unionid查询external_userid: Find the external_userids of a WeChat user in the companies that have
        authorized an app.

        Deprecated: The page refers to its successor; call `idconvert.unionid_to_external_userid` instead.

        At most 50,000 calls an hour for a provider.

        At most 240,000 calls a day for a provider.

        Mini program or official account must belong to the provider; from WeCom customer service only the
        last 48 hours are searched.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user in the same mini program or official account.
            corpid: The only company to search, which is faster; required for group chats.

        POST /cgi-bin/service/externalcontact/unionid_to_external_userid_3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/96516
        """
        return self._call(ops.SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD, {
            "unionid": unionid, "openid": openid, "corpid": corpid,
        }, timeout)


class AsyncServiceExternalcontactResource(AsyncResource):
    """通讯录与账号ID转换: `client.service.externalcontact`, asynchronous."""

    async def finish_external_userid_migration(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """企业微信账号ID安全性全面升级：设置迁移完成: Tell that the change to the new external_userids of a
        company is complete.

        Afterwards customers' unionids are not returned any more.

        Args:
            corpid: CorpID of a company that has authorized the provider.

        POST /cgi-bin/service/externalcontact/finish_external_userid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96516
        """
        return await self._call(ops.SERVICE_EXTERNALCONTACT_FINISH_EXTERNAL_USERID_MIGRATION, {
            "corpid": corpid,
        }, timeout)

    async def unionid_to_external_userid_3rd(
        self,
        unionid: str,
        openid: str,
        *,
        corpid: str | None = None,
        timeout: float | None = None,
    ) -> ServiceExternalcontactUnionidToExternalUserid3rdResponse:
        """unionid查询external_userid: Find the external_userids of a WeChat user in the companies that have
        authorized an app.

        Deprecated: The page refers to its successor; call `idconvert.unionid_to_external_userid` instead.

        At most 50,000 calls an hour for a provider.

        At most 240,000 calls a day for a provider.

        Mini program or official account must belong to the provider; from WeCom customer service only the
        last 48 hours are searched.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user in the same mini program or official account.
            corpid: The only company to search, which is faster; required for group chats.

        POST /cgi-bin/service/externalcontact/unionid_to_external_userid_3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/96516
        """
        return await self._call(ops.SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD, {
            "unionid": unionid, "openid": openid, "corpid": corpid,
        }, timeout)
