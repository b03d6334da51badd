# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.service.register import ServiceGetRegisterCodeResponse
    from wecom_client.models.service.register import ServiceGetRegisterInfoResponse
    from wecom_runtime.http.downloads import AsyncDownload
    from wecom_runtime.http.downloads import Download


class ServiceRegisterCalls(Resource):
    """推广二维码与素材: `client.service`."""

    def get_register_code(
        self,
        template_id: str,
        *,
        corp_name: str | None = None,
        admin_name: str | None = None,
        admin_mobile: str | None = None,
        state: str | None = None,
        follow_user: str | None = None,
        timeout: float | None = None,
    ) -> ServiceGetRegisterCodeResponse:
        """获取注册码: Get a code for the link with which a new company registers.

        Args:
            template_id: Id of the promotion package. At most 128 bytes.
            corp_name: Name of the company, filled in for the user.
            admin_name: Name of the administrator, filled in for the user.
            admin_mobile: Phone number of the administrator, filled in for the user.
            state: Letters and digits that come back with `service.get_register_info` and in the callback.
                Pattern: `[0-9A-Za-z]*`. At most 128 bytes.
            follow_user: UserID of a member of the provider who looks after the new company.

        POST /cgi-bin/service/get_register_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90581
        """
        return self._call(ops.SERVICE_GET_REGISTER_CODE, {
            "template_id": template_id, "corp_name": corp_name, "admin_name": admin_name,
            "admin_mobile": admin_mobile, "state": state, "follow_user": follow_user,
        }, timeout)

    def get_register_info(
        self,
        register_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetRegisterInfoResponse:
        """查询注册状态: Find out which company was registered with a code.

        Only for companies that are new (84024).

        Args:
            register_code: Code from `service.get_register_code` or the callback, at most 24 hours old.

        POST /cgi-bin/service/get_register_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90582
        """
        return self._call(ops.SERVICE_GET_REGISTER_INFO, {"register_code": register_code}, timeout)

    def get_app_qrcode(
        self,
        suite_id: str,
        *,
        appid: int | None = None,
        state: str | None = None,
        style: int | None = None,
        result_type: int | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        """获取应用二维码: Download the QR code with which a company installs a third-party app.

        Only for a third-party app that is online.

        Args:
            suite_id: Id of the app, which begins with ww or wx and must be published.
            appid: Number of the app within an old suite of several apps. Default: 1.
            state: Letters and digits that come back with `service.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            style: Look of the QR code. One of 0 (framed for print), 1 (framed for screens), 2 (312x384
                pixels), 3 (624x768 pixels), 4 (1996x2456 pixels). Default: 2.
            result_type: What is returned. One of 1 (the picture), 2 (a link to it). Default: 1.

        POST /cgi-bin/service/get_app_qrcode (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95430
        """
        return self._download(ops.SERVICE_GET_APP_QRCODE, {
            "suite_id": suite_id, "appid": appid, "state": state, "style": style, "result_type": result_type,
        }, timeout, byte_range)


class AsyncServiceRegisterCalls(AsyncResource):
    """推广二维码与素材: `client.service`, asynchronous."""

    async def get_register_code(
        self,
        template_id: str,
        *,
        corp_name: str | None = None,
        admin_name: str | None = None,
        admin_mobile: str | None = None,
        state: str | None = None,
        follow_user: str | None = None,
        timeout: float | None = None,
    ) -> ServiceGetRegisterCodeResponse:
        """获取注册码: Get a code for the link with which a new company registers.

        Args:
            template_id: Id of the promotion package. At most 128 bytes.
            corp_name: Name of the company, filled in for the user.
            admin_name: Name of the administrator, filled in for the user.
            admin_mobile: Phone number of the administrator, filled in for the user.
            state: Letters and digits that come back with `service.get_register_info` and in the callback.
                Pattern: `[0-9A-Za-z]*`. At most 128 bytes.
            follow_user: UserID of a member of the provider who looks after the new company.

        POST /cgi-bin/service/get_register_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90581
        """
        return await self._call(ops.SERVICE_GET_REGISTER_CODE, {
            "template_id": template_id, "corp_name": corp_name, "admin_name": admin_name,
            "admin_mobile": admin_mobile, "state": state, "follow_user": follow_user,
        }, timeout)

    async def get_register_info(
        self,
        register_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetRegisterInfoResponse:
        """查询注册状态: Find out which company was registered with a code.

        Only for companies that are new (84024).

        Args:
            register_code: Code from `service.get_register_code` or the callback, at most 24 hours old.

        POST /cgi-bin/service/get_register_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90582
        """
        return await self._call(ops.SERVICE_GET_REGISTER_INFO, {"register_code": register_code}, timeout)

    async def get_app_qrcode(
        self,
        suite_id: str,
        *,
        appid: int | None = None,
        state: str | None = None,
        style: int | None = None,
        result_type: int | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        """获取应用二维码: Download the QR code with which a company installs a third-party app.

        Only for a third-party app that is online.

        Args:
            suite_id: Id of the app, which begins with ww or wx and must be published.
            appid: Number of the app within an old suite of several apps. Default: 1.
            state: Letters and digits that come back with `service.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            style: Look of the QR code. One of 0 (framed for print), 1 (framed for screens), 2 (312x384
                pixels), 3 (624x768 pixels), 4 (1996x2456 pixels). Default: 2.
            result_type: What is returned. One of 1 (the picture), 2 (a link to it). Default: 1.

        POST /cgi-bin/service/get_app_qrcode (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95430
        """
        return await self._download(ops.SERVICE_GET_APP_QRCODE, {
            "suite_id": suite_id, "appid": appid, "state": state, "style": style, "result_type": result_type,
        }, timeout, byte_range)
