# Generated from spec/api/license/ by codegen. Do not edit.
"""接口许可: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import license as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.license.account import ActivatedAccount
    from wecom_client.models.license.account import Activation
    from wecom_client.models.license.account import CodeRef
    from wecom_client.models.license.account import LicenseBatchActiveAccountResponse
    from wecom_client.models.license.account import LicenseBatchGetActiveInfoByCodeResponse
    from wecom_client.models.license.account import LicenseBatchShareActiveCodeResponse
    from wecom_client.models.license.account import LicenseBatchTransferLicenseResponse
    from wecom_client.models.license.account import LicenseGetActiveInfoByCodeResponse
    from wecom_client.models.license.account import LicenseGetActiveInfoByUserResponse
    from wecom_client.models.license.account import LicenseGetAppLicenseInfoResponse
    from wecom_client.models.license.account import LicenseGetAutoActiveStatusResponse
    from wecom_client.models.license.account import LicenseListActivedAccountResponse
    from wecom_client.models.license.account import Transfer
    from wecom_client.params.license import ActivationDict
    from wecom_client.params.license import CodeRefDict
    from wecom_client.params.license import TransferDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response


class LicenseAccountCalls(Resource):
    """接口许可账号管理: `client.license`."""

    def active_account(
        self,
        active_code: str,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号: Activate an account for a member with an activation code.

        A member has at most one basic and one interconnect account. A new code of the same kind replaces
        the old one and takes over its remaining time.

        That is possible when at most 20 days remain, and for at most 5 years altogether (701030).

        Args:
            active_code: Activation code from a paid order.
            corpid: CorpID of the company to which the code belongs.
            userid: UserID of the member.

        POST /cgi-bin/license/active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return self._call(ops.LICENSE_ACTIVE_ACCOUNT, {
            "active_code": active_code, "corpid": corpid, "userid": userid,
        }, timeout)

    def batch_active_account(
        self,
        corpid: str,
        active_list: Sequence[Activation | ActivationDict],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchActiveAccountResponse:
        """激活账号：批量激活账号: Activate accounts for several members with activation codes.

        Every activation succeeds or fails by itself; look at the errcode of each.

        A new code of a type adds to the old one, 20 days before its end at the earliest, up to 5 years
        (701030).

        Args:
            corpid: CorpID of the company to which the codes belong.
            active_list: Who gets which code. At most 1000 items.

        POST /cgi-bin/license/batch_active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return self._call(ops.LICENSE_BATCH_ACTIVE_ACCOUNT, {
            "corpid": corpid, "active_list": active_list,
        }, timeout)

    def active_account_by_type(
        self,
        type: int,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号：指定账号类型激活: Activate an account of a given type for a member; WeCom takes the
        unused code that must be activated soonest.

        A new code of a type adds to the old one, 20 days before its end at the earliest, up to 5 years
        (701030).

        Args:
            type: Kind of account. One of 1 (basic), 2 (interconnect).
            corpid: CorpID of the company to which the codes belong.
            userid: UserID of a member without a valid account of that kind.

        POST /cgi-bin/license/active_account_by_type (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return self._call(ops.LICENSE_ACTIVE_ACCOUNT_BY_TYPE, {
            "type": type, "corpid": corpid, "userid": userid,
        }, timeout)

    def get_active_info_by_code(
        self,
        corpid: str,
        active_code: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByCodeResponse:
        """获取激活码详情: Get the state of an activation code.

        Args:
            corpid: CorpID of the company.
            active_code: Activation code.

        POST /cgi-bin/license/get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code": active_code,
        }, timeout)

    def batch_get_active_info_by_code(
        self,
        corpid: str,
        active_code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchGetActiveInfoByCodeResponse:
        """获取激活码详情：批量获取激活码详情: Get the state of several activation codes.

        Args:
            corpid: CorpID of the company.
            active_code_list: Activation codes. At most 1000 items.

        POST /cgi-bin/license/batch_get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return self._call(ops.LICENSE_BATCH_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code_list": active_code_list,
        }, timeout)

    def list_actived_account(
        self,
        corpid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> LicenseListActivedAccountResponse:
        """获取企业的账号列表: List the members of a company that have accounts, expired ones included.

        Args:
            corpid: CorpID of the company; of an upstream company only its own accounts are returned.
            limit: Page size. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/license/list_actived_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95544
        """
        return self._call(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {
            "corpid": corpid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list_actived_account(
        self,
        corpid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[ActivatedAccount]:
        """获取企业的账号列表: the items of all pages of `list_actived_account`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {
            "corpid": corpid, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_active_info_by_user(
        self,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByUserResponse:
        """获取成员的激活详情: Get the accounts of one member.

        Args:
            corpid: CorpID of the company.
            userid: UserID of the member.

        POST /cgi-bin/license/get_active_info_by_user (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95555
        """
        return self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_USER, {"corpid": corpid, "userid": userid}, timeout)

    def batch_transfer_license(
        self,
        corpid: str,
        transfer_list: Sequence[Transfer | TransferDict],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchTransferLicenseResponse:
        """账号继承: Move accounts from members to others of the same company.

        Every transfer succeeds or fails by itself; look at the errcode of each.

        The account must be valid. From a member who is present and visible to the app it moves at most
        every 30 days.

        A receiver who has an account of the same kind must have at most 20 days left.

        Args:
            corpid: CorpID of the company.
            transfer_list: From whom to whom. At most 1000 items.

        POST /cgi-bin/license/batch_transfer_license (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95673
        """
        return self._call(ops.LICENSE_BATCH_TRANSFER_LICENSE, {
            "corpid": corpid, "transfer_list": transfer_list,
        }, timeout)

    def batch_share_active_code(
        self,
        from_corpid: str,
        to_corpid: str,
        share_list: Sequence[CodeRef | CodeRefDict],
        *,
        corp_link_type: int | None = None,
        timeout: float | None = None,
    ) -> LicenseBatchShareActiveCodeResponse:
        """分配激活码给下游/下级企业: Give activation codes of an upstream company to a downstream one.

        The provider's app must be shared with the company; a call gives at most twice the seats that it
        has in the supply chain.

        Args:
            from_corpid: CorpID of the upstream company, which shares the app and owns the codes.
            to_corpid: CorpID of the downstream company.
            share_list: Unused codes, at most twice as many as members the downstream company may have. At
                most 1000 items.
            corp_link_type: How the companies are connected. One of 0 (upstream and downstream), 1 (linked
                companies). Default: 0.

        POST /cgi-bin/license/batch_share_active_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96059
        """
        return self._call(ops.LICENSE_BATCH_SHARE_ACTIVE_CODE, {
            "from_corpid": from_corpid, "to_corpid": to_corpid, "share_list": share_list,
            "corp_link_type": corp_link_type,
        }, timeout)

    def set_auto_active_status(
        self,
        corpid: str,
        auto_active_status: bool | Literal[0, 1],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置企业的许可自动激活状态: Choose whether members get accounts automatically when they use the
        provider's apps.

        Args:
            corpid: CorpID of a company for which the provider has bought accounts.
            auto_active_status: Whether accounts are activated automatically.

        POST /cgi-bin/license/set_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95873
        """
        return self._call(ops.LICENSE_SET_AUTO_ACTIVE_STATUS, {
            "corpid": corpid, "auto_active_status": auto_active_status,
        }, timeout)

    def get_auto_active_status(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetAutoActiveStatusResponse:
        """查询企业的许可自动激活状态: Check whether members of a company get accounts automatically.

        Args:
            corpid: CorpID of a company for which the provider has bought accounts.

        POST /cgi-bin/license/get_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95874
        """
        return self._call(ops.LICENSE_GET_AUTO_ACTIVE_STATUS, {"corpid": corpid}, timeout)

    def get_app_license_info(
        self,
        corpid: str,
        suite_id: str,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> LicenseGetAppLicenseInfoResponse:
        """获取应用的接口许可状态: Check whether an app needs accounts in a company, and when its trial ends.

        The trial lasts 90 days from the first installation; the app must be installed.

        Args:
            corpid: CorpID of a company that has installed the app.
            suite_id: Id of the app or of the template of provider-developed apps.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/license/get_app_license_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95844
        """
        return self._call(ops.LICENSE_GET_APP_LICENSE_INFO, {
            "corpid": corpid, "suite_id": suite_id, "appid": appid,
        }, timeout)


class AsyncLicenseAccountCalls(AsyncResource):
    """接口许可账号管理: `client.license`, asynchronous."""

    async def active_account(
        self,
        active_code: str,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号: Activate an account for a member with an activation code.

        A member has at most one basic and one interconnect account. A new code of the same kind replaces
        the old one and takes over its remaining time.

        That is possible when at most 20 days remain, and for at most 5 years altogether (701030).

        Args:
            active_code: Activation code from a paid order.
            corpid: CorpID of the company to which the code belongs.
            userid: UserID of the member.

        POST /cgi-bin/license/active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return await self._call(ops.LICENSE_ACTIVE_ACCOUNT, {
            "active_code": active_code, "corpid": corpid, "userid": userid,
        }, timeout)

    async def batch_active_account(
        self,
        corpid: str,
        active_list: Sequence[Activation | ActivationDict],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchActiveAccountResponse:
        """激活账号：批量激活账号: Activate accounts for several members with activation codes.

        Every activation succeeds or fails by itself; look at the errcode of each.

        A new code of a type adds to the old one, 20 days before its end at the earliest, up to 5 years
        (701030).

        Args:
            corpid: CorpID of the company to which the codes belong.
            active_list: Who gets which code. At most 1000 items.

        POST /cgi-bin/license/batch_active_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return await self._call(ops.LICENSE_BATCH_ACTIVE_ACCOUNT, {
            "corpid": corpid, "active_list": active_list,
        }, timeout)

    async def active_account_by_type(
        self,
        type: int,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """激活账号：指定账号类型激活: Activate an account of a given type for a member; WeCom takes the
        unused code that must be activated soonest.

        A new code of a type adds to the old one, 20 days before its end at the earliest, up to 5 years
        (701030).

        Args:
            type: Kind of account. One of 1 (basic), 2 (interconnect).
            corpid: CorpID of the company to which the codes belong.
            userid: UserID of a member without a valid account of that kind.

        POST /cgi-bin/license/active_account_by_type (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95553
        """
        return await self._call(ops.LICENSE_ACTIVE_ACCOUNT_BY_TYPE, {
            "type": type, "corpid": corpid, "userid": userid,
        }, timeout)

    async def get_active_info_by_code(
        self,
        corpid: str,
        active_code: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByCodeResponse:
        """获取激活码详情: Get the state of an activation code.

        Args:
            corpid: CorpID of the company.
            active_code: Activation code.

        POST /cgi-bin/license/get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return await self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code": active_code,
        }, timeout)

    async def batch_get_active_info_by_code(
        self,
        corpid: str,
        active_code_list: list[str],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchGetActiveInfoByCodeResponse:
        """获取激活码详情：批量获取激活码详情: Get the state of several activation codes.

        Args:
            corpid: CorpID of the company.
            active_code_list: Activation codes. At most 1000 items.

        POST /cgi-bin/license/batch_get_active_info_by_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95552
        """
        return await self._call(ops.LICENSE_BATCH_GET_ACTIVE_INFO_BY_CODE, {
            "corpid": corpid, "active_code_list": active_code_list,
        }, timeout)

    async def list_actived_account(
        self,
        corpid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> LicenseListActivedAccountResponse:
        """获取企业的账号列表: List the members of a company that have accounts, expired ones included.

        Args:
            corpid: CorpID of the company; of an upstream company only its own accounts are returned.
            limit: Page size. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/license/list_actived_account (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95544
        """
        return await self._call(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {
            "corpid": corpid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_list_actived_account(
        self,
        corpid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ActivatedAccount]:
        """获取企业的账号列表: the items of all pages of `list_actived_account`, fetched as they are needed."""
        return self._iterate(ops.LICENSE_LIST_ACTIVED_ACCOUNT, {
            "corpid": corpid, "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_active_info_by_user(
        self,
        corpid: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetActiveInfoByUserResponse:
        """获取成员的激活详情: Get the accounts of one member.

        Args:
            corpid: CorpID of the company.
            userid: UserID of the member.

        POST /cgi-bin/license/get_active_info_by_user (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95555
        """
        return await self._call(ops.LICENSE_GET_ACTIVE_INFO_BY_USER, {
            "corpid": corpid, "userid": userid,
        }, timeout)

    async def batch_transfer_license(
        self,
        corpid: str,
        transfer_list: Sequence[Transfer | TransferDict],
        *,
        timeout: float | None = None,
    ) -> LicenseBatchTransferLicenseResponse:
        """账号继承: Move accounts from members to others of the same company.

        Every transfer succeeds or fails by itself; look at the errcode of each.

        The account must be valid. From a member who is present and visible to the app it moves at most
        every 30 days.

        A receiver who has an account of the same kind must have at most 20 days left.

        Args:
            corpid: CorpID of the company.
            transfer_list: From whom to whom. At most 1000 items.

        POST /cgi-bin/license/batch_transfer_license (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95673
        """
        return await self._call(ops.LICENSE_BATCH_TRANSFER_LICENSE, {
            "corpid": corpid, "transfer_list": transfer_list,
        }, timeout)

    async def batch_share_active_code(
        self,
        from_corpid: str,
        to_corpid: str,
        share_list: Sequence[CodeRef | CodeRefDict],
        *,
        corp_link_type: int | None = None,
        timeout: float | None = None,
    ) -> LicenseBatchShareActiveCodeResponse:
        """分配激活码给下游/下级企业: Give activation codes of an upstream company to a downstream one.

        The provider's app must be shared with the company; a call gives at most twice the seats that it
        has in the supply chain.

        Args:
            from_corpid: CorpID of the upstream company, which shares the app and owns the codes.
            to_corpid: CorpID of the downstream company.
            share_list: Unused codes, at most twice as many as members the downstream company may have. At
                most 1000 items.
            corp_link_type: How the companies are connected. One of 0 (upstream and downstream), 1 (linked
                companies). Default: 0.

        POST /cgi-bin/license/batch_share_active_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96059
        """
        return await self._call(ops.LICENSE_BATCH_SHARE_ACTIVE_CODE, {
            "from_corpid": from_corpid, "to_corpid": to_corpid, "share_list": share_list,
            "corp_link_type": corp_link_type,
        }, timeout)

    async def set_auto_active_status(
        self,
        corpid: str,
        auto_active_status: bool | Literal[0, 1],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置企业的许可自动激活状态: Choose whether members get accounts automatically when they use the
        provider's apps.

        Args:
            corpid: CorpID of a company for which the provider has bought accounts.
            auto_active_status: Whether accounts are activated automatically.

        POST /cgi-bin/license/set_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95873
        """
        return await self._call(ops.LICENSE_SET_AUTO_ACTIVE_STATUS, {
            "corpid": corpid, "auto_active_status": auto_active_status,
        }, timeout)

    async def get_auto_active_status(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> LicenseGetAutoActiveStatusResponse:
        """查询企业的许可自动激活状态: Check whether members of a company get accounts automatically.

        Args:
            corpid: CorpID of a company for which the provider has bought accounts.

        POST /cgi-bin/license/get_auto_active_status (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95874
        """
        return await self._call(ops.LICENSE_GET_AUTO_ACTIVE_STATUS, {"corpid": corpid}, timeout)

    async def get_app_license_info(
        self,
        corpid: str,
        suite_id: str,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> LicenseGetAppLicenseInfoResponse:
        """获取应用的接口许可状态: Check whether an app needs accounts in a company, and when its trial ends.

        The trial lasts 90 days from the first installation; the app must be installed.

        Args:
            corpid: CorpID of a company that has installed the app.
            suite_id: Id of the app or of the template of provider-developed apps.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/license/get_app_license_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95844
        """
        return await self._call(ops.LICENSE_GET_APP_LICENSE_INFO, {
            "corpid": corpid, "suite_id": suite_id, "appid": appid,
        }, timeout)
