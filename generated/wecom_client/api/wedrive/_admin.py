# Generated from spec/api/wedrive/ by codegen. Do not edit.
"""微盘: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import wedrive as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.wedrive.admin import WedriveMngCapacityResponse
    from wecom_client.models.wedrive.admin import WedriveMngProInfoResponse


class WedriveAdminCalls(Resource):
    """高级功能与容量: `client.wedrive`."""

    def mng_pro_info(
        self,
        *,
        userid: str | None = None,
        timeout: float | None = None,
    ) -> WedriveMngProInfoResponse:
        """版本和容量管理：获取盘专业版信息: Check whether the company has the professional edition of
        WeDrive.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            userid: UserID of the operator. Deprecated: The current page no longer has it; leave it out.

        POST /cgi-bin/wedrive/mng_pro_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95856
        """
        return self._call(ops.WEDRIVE_MNG_PRO_INFO, {"userid": userid}, timeout)

    def mng_capacity(self, *, timeout: float | None = None) -> WedriveMngCapacityResponse:
        """版本和容量管理：获取盘容量信息: Get the capacity of WeDrive.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        POST /cgi-bin/wedrive/mng_capacity (access_token),
        https://developer.work.weixin.qq.com/document/path/95856
        """
        return self._call(ops.WEDRIVE_MNG_CAPACITY, {}, timeout)


class AsyncWedriveAdminCalls(AsyncResource):
    """高级功能与容量: `client.wedrive`, asynchronous."""

    async def mng_pro_info(
        self,
        *,
        userid: str | None = None,
        timeout: float | None = None,
    ) -> WedriveMngProInfoResponse:
        """版本和容量管理：获取盘专业版信息: Check whether the company has the professional edition of
        WeDrive.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        Args:
            userid: UserID of the operator. Deprecated: The current page no longer has it; leave it out.

        POST /cgi-bin/wedrive/mng_pro_info (access_token),
        https://developer.work.weixin.qq.com/document/path/95856
        """
        return await self._call(ops.WEDRIVE_MNG_PRO_INFO, {"userid": userid}, timeout)

    async def mng_capacity(self, *, timeout: float | None = None) -> WedriveMngCapacityResponse:
        """版本和容量管理：获取盘容量信息: Get the capacity of WeDrive.

        In the admin console the app needs 微盘-可调用接口的应用.

        Apps of providers need the permission 微盘 of the company.

        POST /cgi-bin/wedrive/mng_capacity (access_token),
        https://developer.work.weixin.qq.com/document/path/95856
        """
        return await self._call(ops.WEDRIVE_MNG_CAPACITY, {}, timeout)
