# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.api.service.auth import AsyncServiceAuthResource
    from wecom_client.api.service.auth import ServiceAuthResource
    from wecom_client.api.service.batch import AsyncServiceBatchResource
    from wecom_client.api.service.batch import ServiceBatchResource
    from wecom_client.api.service.contact import AsyncServiceContactResource
    from wecom_client.api.service.contact import ServiceContactResource
    from wecom_client.api.service.customer_acquisition import AsyncServiceCustomerAcquisitionResource
    from wecom_client.api.service.customer_acquisition import ServiceCustomerAcquisitionResource
    from wecom_client.api.service.externalcontact import AsyncServiceExternalcontactResource
    from wecom_client.api.service.externalcontact import ServiceExternalcontactResource
    from wecom_client.api.service.media import AsyncServiceMediaResource
    from wecom_client.api.service.media import ServiceMediaResource
    from wecom_client.api.service.miniprogram import AsyncServiceMiniprogramResource
    from wecom_client.api.service.miniprogram import ServiceMiniprogramResource
    from wecom_client.api.service.school import AsyncServiceSchoolResource
    from wecom_client.api.service.school import ServiceSchoolResource
    from wecom_client.api.service.v2 import AsyncServiceV2Resource
    from wecom_client.api.service.v2 import ServiceV2Resource
    from wecom_client.models.service.auth import ServiceGetAdminListResponse
    from wecom_client.models.service.auth import ServiceGetAuthInfoResponse
    from wecom_client.models.service.auth import ServiceGetCorpTokenResponse
    from wecom_client.models.service.auth import ServiceGetCustomizedAuthUrlResponse
    from wecom_client.models.service.auth import ServiceGetPermanentCodeResponse
    from wecom_client.models.service.auth import ServiceGetPreAuthCodeResponse
    from wecom_client.models.service.auth import ServiceGetProviderTokenResponse
    from wecom_client.models.service.auth import ServiceGetSuiteTokenResponse
    from wecom_client.models.service.auth import SessionInfo
    from wecom_client.models.service.contact import ServiceCorpidToOpencorpidResponse
    from wecom_client.models.service.device import Device
    from wecom_client.models.service.device import ServiceAddDeviceResponse
    from wecom_client.models.service.device import ServiceGetDeviceAuthInfoResponse
    from wecom_client.models.service.device import ServiceListDeviceResponse
    from wecom_client.models.service.login import ServiceGetLoginInfoResponse
    from wecom_client.models.service.login import ServiceGetLoginUrlResponse
    from wecom_client.models.service.login import ServiceGetuserdetail3rdResponse
    from wecom_client.models.service.login import ServiceGetuserinfo3rdResponse
    from wecom_client.models.service.order import ServiceGetAccountBalanceResponse
    from wecom_client.models.service.order import ServiceGetOrderListResponse
    from wecom_client.models.service.order import ServiceGetOrderResponse
    from wecom_client.models.service.order import ServiceProlongTryResponse
    from wecom_client.models.service.register import ServiceGetRegisterCodeResponse
    from wecom_client.models.service.register import ServiceGetRegisterInfoResponse
    from wecom_client.params.service import SessionInfoDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time
    from wecom_runtime.http.downloads import AsyncDownload
    from wecom_runtime.http.downloads import Download


class ServiceResource(Resource):
    """第三方应用授权与服务商: `client.service`."""

    auth: ServiceAuthResource = resource_at("wecom_client.api.service.auth:ServiceAuthResource")
    batch: ServiceBatchResource = resource_at("wecom_client.api.service.batch:ServiceBatchResource")
    contact: ServiceContactResource = resource_at("wecom_client.api.service.contact:ServiceContactResource")
    customer_acquisition: ServiceCustomerAcquisitionResource = resource_at("wecom_client.api.service.customer_acquisition:ServiceCustomerAcquisitionResource")
    externalcontact: ServiceExternalcontactResource = resource_at("wecom_client.api.service.externalcontact:ServiceExternalcontactResource")
    media: ServiceMediaResource = resource_at("wecom_client.api.service.media:ServiceMediaResource")
    miniprogram: ServiceMiniprogramResource = resource_at("wecom_client.api.service.miniprogram:ServiceMiniprogramResource")
    school: ServiceSchoolResource = resource_at("wecom_client.api.service.school:ServiceSchoolResource")
    v2: ServiceV2Resource = resource_at("wecom_client.api.service.v2:ServiceV2Resource")

    def get_provider_token(
        self,
        corpid: str,
        provider_secret: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetProviderTokenResponse:
        """获取服务商凭证: Get the provider_access_token of a provider.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        Until it expires, the same token is returned.

        Args:
            corpid: CorpID of the provider.
            provider_secret: Secret of the provider.

        POST /cgi-bin/service/get_provider_token (none),
        https://developer.work.weixin.qq.com/document/path/91200
        """
        return self._call(ops.SERVICE_GET_PROVIDER_TOKEN, {
            "corpid": corpid, "provider_secret": provider_secret,
        }, timeout)

    def get_suite_token(
        self,
        suite_id: str,
        suite_secret: str,
        suite_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetSuiteTokenResponse:
        """获取第三方应用凭证: Get the suite_access_token of a third-party app or of a template of
        provider-developed apps.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        The answer has no errcode unless the call has failed.

        Args:
            suite_id: Id of the app (begins with ww, wx or tj) or of the template (dk).
            suite_secret: Secret of the app or template.
            suite_ticket: The latest ticket that WeCom has pushed; it is valid for 30 minutes.

        POST /cgi-bin/service/get_suite_token (none),
        https://developer.work.weixin.qq.com/document/path/90600
        """
        return self._call(ops.SERVICE_GET_SUITE_TOKEN, {
            "suite_id": suite_id, "suite_secret": suite_secret, "suite_ticket": suite_ticket,
        }, timeout)

    def get_pre_auth_code(self, *, timeout: float | None = None) -> ServiceGetPreAuthCodeResponse:
        """获取预授权码: Get a code for the link with which a company authorizes an app.

        GET /cgi-bin/service/get_pre_auth_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90601
        """
        return self._call(ops.SERVICE_GET_PRE_AUTH_CODE, {}, timeout)

    def set_session_info(
        self,
        pre_auth_code: str,
        session_info: SessionInfo | SessionInfoDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置授权配置: Configure one authorization, such as a test authorization of an app that is not
        published.

        Args:
            pre_auth_code: Code from `service.get_pre_auth_code`.
            session_info: Settings of the authorization.

        POST /cgi-bin/service/set_session_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90602
        """
        return self._call(ops.SERVICE_SET_SESSION_INFO, {
            "pre_auth_code": pre_auth_code, "session_info": session_info,
        }, timeout)

    def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the permanent code and all
        about the company.

        Deprecated: Slow; call service.v2.get_permanent_code, and service.v2.get_auth_info for the rest.

        Slow; within an installation prefer `service.v2.get_permanent_code`.

        The answer has no errcode unless the call has failed.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91911
        """
        return self._call(ops.SERVICE_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized and which paid version is in force.

        Slow, as it makes a QR code for WeChat; prefer `service.v2.get_auth_info`.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91912
        """
        return self._call(ops.SERVICE_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    def get_corp_token(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetCorpTokenResponse:
        """获取企业凭证: Get the access_token of a company that has authorized a third-party app.

        The client fetches and keeps the token itself; call this only for a token store of your own.

        The answer has no errcode unless the call has failed.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_corp_token (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return self._call(ops.SERVICE_GET_CORP_TOKEN, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    def get_admin_list(
        self,
        auth_corpid: str,
        agentid: int,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAdminListResponse:
        """获取应用的管理员列表: List the administrators of an app in a company.

        Deprecated: No longer maintained; call `agent.get_admin_list` with the company's token instead.

        Args:
            auth_corpid: CorpID of the company.
            agentid: Id of the app in that company.

        POST /cgi-bin/service/get_admin_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return self._call(ops.SERVICE_GET_ADMIN_LIST, {
            "auth_corpid": auth_corpid, "agentid": agentid,
        }, timeout)

    def get_customized_auth_url(
        self,
        state: str,
        templateid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ServiceGetCustomizedAuthUrlResponse:
        """获取带参授权链接: Get a link with which a company authorizes templates of provider-developed apps.

        Args:
            state: Letters and digits that come back with `service.v2.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            templateid_list: Ids of the templates, which begin with dk. At most 9 items.

        POST /cgi-bin/service/get_customized_auth_url (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98744
        """
        return self._call(ops.SERVICE_GET_CUSTOMIZED_AUTH_URL, {
            "state": state, "templateid_list": templateid_list,
        }, timeout)

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

    def add_device(
        self,
        model_id: str,
        device_sn: str,
        *,
        remark_name: str | None = None,
        timeout: float | None = None,
    ) -> ServiceAddDeviceResponse:
        """添加设备实例: Register a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            model_id: Id of the device model.
            device_sn: Serial number of the device, letters and digits; must be new. Pattern:
                `[0-9A-Za-z]+`. At most 128 bytes.
            remark_name: Name of the device.

        POST /cgi-bin/service/add_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90626
        """
        return self._call(ops.SERVICE_ADD_DEVICE, {
            "model_id": model_id, "device_sn": device_sn, "remark_name": remark_name,
        }, timeout)

    def list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceListDeviceResponse:
        """获取设备列表: List the registered devices of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            offset: How many devices to pass over.
            limit: Page size.

        POST /cgi-bin/service/list_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91346
        """
        return self._call(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def iter_list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Device]:
        """获取设备列表: the items of all pages of `list_device`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def get_device_auth_info(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetDeviceAuthInfoResponse:
        """查询设备绑定信息: Find out which company uses a device.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/get_device_auth_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90753
        """
        return self._call(ops.SERVICE_GET_DEVICE_AUTH_INFO, {"device_sn": device_sn}, timeout)

    def reset_secret_no(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """重置设备SecretNo: Reset the secret number of a device, so that it can fetch a new one.

        For devices that were made with the same secret number; the firmware must support fetching a new
        one.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/reset_secret_no (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90631
        """
        return self._call(ops.SERVICE_RESET_SECRET_NO, {"device_sn": device_sn}, timeout)

    def del_device(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """删除设备实例: Remove a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/del_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92770
        """
        return self._call(ops.SERVICE_DEL_DEVICE, {"device_sn": device_sn}, timeout)

    def fetch_device_log(
        self,
        device_sn: str,
        *,
        hint: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上传设备日志: Ask a device to upload its log.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            hint: Text that the device gets, for instance which log it shall upload. At most 128 bytes.

        POST /cgi-bin/service/fetch_device_log (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91475
        """
        return self._call(ops.SERVICE_FETCH_DEVICE_LOG, {"device_sn": device_sn, "hint": hint}, timeout)

    def set_printer_support_state(
        self,
        device_sn: str,
        not_supported_printer: bool,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置打印机支持状态: Set whether a device supports the printer.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            not_supported_printer: True if it does not, false if it does.

        POST /cgi-bin/service/set_printer_support_state (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92782
        """
        return self._call(ops.SERVICE_SET_PRINTER_SUPPORT_STATE, {
            "device_sn": device_sn, "not_supported_printer": not_supported_printer,
        }, timeout)

    def getuserinfo3rd(self, code: str, *, timeout: float | None = None) -> ServiceGetuserinfo3rdResponse:
        """获取访问用户身份: Find out which member or parent has opened a page of a third-party school app.

        For other apps call `service.auth.getuserinfo3rd`, for schools also
        `service.school.getuserinfo3rd`.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91711
        """
        return self._call(ops.SERVICE_GETUSERINFO3RD, {"code": code}, timeout)

    def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        Deprecated: The older form; call `service.auth.getuserdetail3rd` instead.

        Args:
            user_ticket: Ticket from `service.getuserinfo3rd`.

        POST /cgi-bin/service/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return self._call(ops.SERVICE_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)

    def get_login_info(self, auth_code: str, *, timeout: float | None = None) -> ServiceGetLoginInfoResponse:
        """获取登录用户信息: Find out who has logged in to a provider's website.

        Deprecated: No page describes it any more; call `service.auth.getuserinfo3rd`, which takes the same
        codes.

        Args:
            auth_code: Code from the redirect.

        POST /cgi-bin/service/get_login_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91125
        """
        return self._call(ops.SERVICE_GET_LOGIN_INFO, {"auth_code": auth_code}, timeout)

    def get_login_url(
        self,
        login_ticket: str,
        target: Literal["agent_setting", "send_msg", "contact", "3rd_admin"],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetLoginUrlResponse:
        """获取登录企业号官网的url: Get a link that opens the admin console of the company that has logged in.

        Deprecated: Its page is gone, and nothing takes its place.

        Unverified: Known from older SDKs.

        Args:
            login_ticket: Ticket from service.get_login_info.
            target: Page of the console. One of agent_setting (settings of the app), send_msg (sending
                messages), contact (address book), 3rd_admin (third-party apps).
            agentid: Id of the app, for targets agent_setting and send_msg.

        POST /cgi-bin/service/get_login_url (provider_access_token)
        """
        return self._call(ops.SERVICE_GET_LOGIN_URL, {
            "login_ticket": login_ticket, "target": target, "agentid": agentid,
        }, timeout)

    def get_order_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        test_mode: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetOrderListResponse:
        """获取订单列表: List the orders for paid versions of an app in a period.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time.
            test_mode: Orders of which kind of authorization. One of 0 (real), 1 (test). Default: 0.

        POST /cgi-bin/service/get_order_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91910
        """
        return self._call(ops.SERVICE_GET_ORDER_LIST, {
            "start_time": start_time, "end_time": end_time, "test_mode": test_mode,
        }, timeout)

    def get_order(self, orderid: str, *, timeout: float | None = None) -> ServiceGetOrderResponse:
        """获取订单详情: Get one order for a paid version of an app.

        Args:
            orderid: Id of the order.

        POST /cgi-bin/service/get_order (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91909
        """
        return self._call(ops.SERVICE_GET_ORDER, {"orderid": orderid}, timeout)

    def prolong_try(
        self,
        buyer_corpid: str,
        prolong_days: int,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceProlongTryResponse:
        """延长试用期: Prolong a company's trial of a paid app.

        Only a trial for a limited time, running or expired, can be prolonged, to at most 60 days
        altogether.

        Args:
            buyer_corpid: CorpID of the company.
            prolong_days: Days to add.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/service/prolong_try (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91913
        """
        return self._call(ops.SERVICE_PROLONG_TRY, {
            "buyer_corpid": buyer_corpid, "prolong_days": prolong_days, "appid": appid,
        }, timeout)

    def get_account_balance(self, *, timeout: float | None = None) -> ServiceGetAccountBalanceResponse:
        """充值账户余额查询: Get the balance of a provider's prepaid account.

        GET /cgi-bin/service/get_account_balance (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100137
        """
        return self._call(ops.SERVICE_GET_ACCOUNT_BALANCE, {}, timeout)

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


class AsyncServiceResource(AsyncResource):
    """第三方应用授权与服务商: `client.service`, asynchronous."""

    auth: AsyncServiceAuthResource = resource_at("wecom_client.api.service.auth:AsyncServiceAuthResource")
    batch: AsyncServiceBatchResource = resource_at("wecom_client.api.service.batch:AsyncServiceBatchResource")
    contact: AsyncServiceContactResource = resource_at("wecom_client.api.service.contact:AsyncServiceContactResource")
    customer_acquisition: AsyncServiceCustomerAcquisitionResource = resource_at("wecom_client.api.service.customer_acquisition:AsyncServiceCustomerAcquisitionResource")
    externalcontact: AsyncServiceExternalcontactResource = resource_at("wecom_client.api.service.externalcontact:AsyncServiceExternalcontactResource")
    media: AsyncServiceMediaResource = resource_at("wecom_client.api.service.media:AsyncServiceMediaResource")
    miniprogram: AsyncServiceMiniprogramResource = resource_at("wecom_client.api.service.miniprogram:AsyncServiceMiniprogramResource")
    school: AsyncServiceSchoolResource = resource_at("wecom_client.api.service.school:AsyncServiceSchoolResource")
    v2: AsyncServiceV2Resource = resource_at("wecom_client.api.service.v2:AsyncServiceV2Resource")

    async def get_provider_token(
        self,
        corpid: str,
        provider_secret: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetProviderTokenResponse:
        """获取服务商凭证: Get the provider_access_token of a provider.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        Until it expires, the same token is returned.

        Args:
            corpid: CorpID of the provider.
            provider_secret: Secret of the provider.

        POST /cgi-bin/service/get_provider_token (none),
        https://developer.work.weixin.qq.com/document/path/91200
        """
        return await self._call(ops.SERVICE_GET_PROVIDER_TOKEN, {
            "corpid": corpid, "provider_secret": provider_secret,
        }, timeout)

    async def get_suite_token(
        self,
        suite_id: str,
        suite_secret: str,
        suite_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetSuiteTokenResponse:
        """获取第三方应用凭证: Get the suite_access_token of a third-party app or of a template of
        provider-developed apps.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        The answer has no errcode unless the call has failed.

        Args:
            suite_id: Id of the app (begins with ww, wx or tj) or of the template (dk).
            suite_secret: Secret of the app or template.
            suite_ticket: The latest ticket that WeCom has pushed; it is valid for 30 minutes.

        POST /cgi-bin/service/get_suite_token (none),
        https://developer.work.weixin.qq.com/document/path/90600
        """
        return await self._call(ops.SERVICE_GET_SUITE_TOKEN, {
            "suite_id": suite_id, "suite_secret": suite_secret, "suite_ticket": suite_ticket,
        }, timeout)

    async def get_pre_auth_code(self, *, timeout: float | None = None) -> ServiceGetPreAuthCodeResponse:
        """获取预授权码: Get a code for the link with which a company authorizes an app.

        GET /cgi-bin/service/get_pre_auth_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90601
        """
        return await self._call(ops.SERVICE_GET_PRE_AUTH_CODE, {}, timeout)

    async def set_session_info(
        self,
        pre_auth_code: str,
        session_info: SessionInfo | SessionInfoDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置授权配置: Configure one authorization, such as a test authorization of an app that is not
        published.

        Args:
            pre_auth_code: Code from `service.get_pre_auth_code`.
            session_info: Settings of the authorization.

        POST /cgi-bin/service/set_session_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90602
        """
        return await self._call(ops.SERVICE_SET_SESSION_INFO, {
            "pre_auth_code": pre_auth_code, "session_info": session_info,
        }, timeout)

    async def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the permanent code and all
        about the company.

        Deprecated: Slow; call service.v2.get_permanent_code, and service.v2.get_auth_info for the rest.

        Slow; within an installation prefer `service.v2.get_permanent_code`.

        The answer has no errcode unless the call has failed.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91911
        """
        return await self._call(ops.SERVICE_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    async def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized and which paid version is in force.

        Slow, as it makes a QR code for WeChat; prefer `service.v2.get_auth_info`.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91912
        """
        return await self._call(ops.SERVICE_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    async def get_corp_token(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetCorpTokenResponse:
        """获取企业凭证: Get the access_token of a company that has authorized a third-party app.

        The client fetches and keeps the token itself; call this only for a token store of your own.

        The answer has no errcode unless the call has failed.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_corp_token (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return await self._call(ops.SERVICE_GET_CORP_TOKEN, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    async def get_admin_list(
        self,
        auth_corpid: str,
        agentid: int,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAdminListResponse:
        """获取应用的管理员列表: List the administrators of an app in a company.

        Deprecated: No longer maintained; call `agent.get_admin_list` with the company's token instead.

        Args:
            auth_corpid: CorpID of the company.
            agentid: Id of the app in that company.

        POST /cgi-bin/service/get_admin_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return await self._call(ops.SERVICE_GET_ADMIN_LIST, {
            "auth_corpid": auth_corpid, "agentid": agentid,
        }, timeout)

    async def get_customized_auth_url(
        self,
        state: str,
        templateid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ServiceGetCustomizedAuthUrlResponse:
        """获取带参授权链接: Get a link with which a company authorizes templates of provider-developed apps.

        Args:
            state: Letters and digits that come back with `service.v2.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            templateid_list: Ids of the templates, which begin with dk. At most 9 items.

        POST /cgi-bin/service/get_customized_auth_url (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98744
        """
        return await self._call(ops.SERVICE_GET_CUSTOMIZED_AUTH_URL, {
            "state": state, "templateid_list": templateid_list,
        }, timeout)

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

    async def add_device(
        self,
        model_id: str,
        device_sn: str,
        *,
        remark_name: str | None = None,
        timeout: float | None = None,
    ) -> ServiceAddDeviceResponse:
        """添加设备实例: Register a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            model_id: Id of the device model.
            device_sn: Serial number of the device, letters and digits; must be new. Pattern:
                `[0-9A-Za-z]+`. At most 128 bytes.
            remark_name: Name of the device.

        POST /cgi-bin/service/add_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90626
        """
        return await self._call(ops.SERVICE_ADD_DEVICE, {
            "model_id": model_id, "device_sn": device_sn, "remark_name": remark_name,
        }, timeout)

    async def list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceListDeviceResponse:
        """获取设备列表: List the registered devices of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            offset: How many devices to pass over.
            limit: Page size.

        POST /cgi-bin/service/list_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91346
        """
        return await self._call(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def iter_list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Device]:
        """获取设备列表: the items of all pages of `list_device`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    async def get_device_auth_info(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetDeviceAuthInfoResponse:
        """查询设备绑定信息: Find out which company uses a device.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/get_device_auth_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90753
        """
        return await self._call(ops.SERVICE_GET_DEVICE_AUTH_INFO, {"device_sn": device_sn}, timeout)

    async def reset_secret_no(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """重置设备SecretNo: Reset the secret number of a device, so that it can fetch a new one.

        For devices that were made with the same secret number; the firmware must support fetching a new
        one.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/reset_secret_no (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90631
        """
        return await self._call(ops.SERVICE_RESET_SECRET_NO, {"device_sn": device_sn}, timeout)

    async def del_device(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """删除设备实例: Remove a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/del_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92770
        """
        return await self._call(ops.SERVICE_DEL_DEVICE, {"device_sn": device_sn}, timeout)

    async def fetch_device_log(
        self,
        device_sn: str,
        *,
        hint: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上传设备日志: Ask a device to upload its log.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            hint: Text that the device gets, for instance which log it shall upload. At most 128 bytes.

        POST /cgi-bin/service/fetch_device_log (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91475
        """
        return await self._call(ops.SERVICE_FETCH_DEVICE_LOG, {"device_sn": device_sn, "hint": hint}, timeout)

    async def set_printer_support_state(
        self,
        device_sn: str,
        not_supported_printer: bool,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置打印机支持状态: Set whether a device supports the printer.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            not_supported_printer: True if it does not, false if it does.

        POST /cgi-bin/service/set_printer_support_state (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92782
        """
        return await self._call(ops.SERVICE_SET_PRINTER_SUPPORT_STATE, {
            "device_sn": device_sn, "not_supported_printer": not_supported_printer,
        }, timeout)

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserinfo3rdResponse:
        """获取访问用户身份: Find out which member or parent has opened a page of a third-party school app.

        For other apps call `service.auth.getuserinfo3rd`, for schools also
        `service.school.getuserinfo3rd`.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91711
        """
        return await self._call(ops.SERVICE_GETUSERINFO3RD, {"code": code}, timeout)

    async def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        Deprecated: The older form; call `service.auth.getuserdetail3rd` instead.

        Args:
            user_ticket: Ticket from `service.getuserinfo3rd`.

        POST /cgi-bin/service/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return await self._call(ops.SERVICE_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)

    async def get_login_info(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetLoginInfoResponse:
        """获取登录用户信息: Find out who has logged in to a provider's website.

        Deprecated: No page describes it any more; call `service.auth.getuserinfo3rd`, which takes the same
        codes.

        Args:
            auth_code: Code from the redirect.

        POST /cgi-bin/service/get_login_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91125
        """
        return await self._call(ops.SERVICE_GET_LOGIN_INFO, {"auth_code": auth_code}, timeout)

    async def get_login_url(
        self,
        login_ticket: str,
        target: Literal["agent_setting", "send_msg", "contact", "3rd_admin"],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetLoginUrlResponse:
        """获取登录企业号官网的url: Get a link that opens the admin console of the company that has logged in.

        Deprecated: Its page is gone, and nothing takes its place.

        Unverified: Known from older SDKs.

        Args:
            login_ticket: Ticket from service.get_login_info.
            target: Page of the console. One of agent_setting (settings of the app), send_msg (sending
                messages), contact (address book), 3rd_admin (third-party apps).
            agentid: Id of the app, for targets agent_setting and send_msg.

        POST /cgi-bin/service/get_login_url (provider_access_token)
        """
        return await self._call(ops.SERVICE_GET_LOGIN_URL, {
            "login_ticket": login_ticket, "target": target, "agentid": agentid,
        }, timeout)

    async def get_order_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        test_mode: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetOrderListResponse:
        """获取订单列表: List the orders for paid versions of an app in a period.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time.
            test_mode: Orders of which kind of authorization. One of 0 (real), 1 (test). Default: 0.

        POST /cgi-bin/service/get_order_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91910
        """
        return await self._call(ops.SERVICE_GET_ORDER_LIST, {
            "start_time": start_time, "end_time": end_time, "test_mode": test_mode,
        }, timeout)

    async def get_order(self, orderid: str, *, timeout: float | None = None) -> ServiceGetOrderResponse:
        """获取订单详情: Get one order for a paid version of an app.

        Args:
            orderid: Id of the order.

        POST /cgi-bin/service/get_order (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91909
        """
        return await self._call(ops.SERVICE_GET_ORDER, {"orderid": orderid}, timeout)

    async def prolong_try(
        self,
        buyer_corpid: str,
        prolong_days: int,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceProlongTryResponse:
        """延长试用期: Prolong a company's trial of a paid app.

        Only a trial for a limited time, running or expired, can be prolonged, to at most 60 days
        altogether.

        Args:
            buyer_corpid: CorpID of the company.
            prolong_days: Days to add.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/service/prolong_try (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91913
        """
        return await self._call(ops.SERVICE_PROLONG_TRY, {
            "buyer_corpid": buyer_corpid, "prolong_days": prolong_days, "appid": appid,
        }, timeout)

    async def get_account_balance(self, *, timeout: float | None = None) -> ServiceGetAccountBalanceResponse:
        """充值账户余额查询: Get the balance of a provider's prepaid account.

        GET /cgi-bin/service/get_account_balance (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100137
        """
        return await self._call(ops.SERVICE_GET_ACCOUNT_BALANCE, {}, timeout)

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
