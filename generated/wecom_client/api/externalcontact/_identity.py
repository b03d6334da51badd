# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.identity import ExternalcontactBatchToExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactCheckFollowUserResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactConvertToOpenidResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactFromServiceExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactGetNewExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactGetSubscribeModeResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactGetSubscribeQrCodeResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactToServiceExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactUnionidToExternalUseridResponse
    from wecom_runtime.data.models import Response


class ExternalcontactIdentityCalls(Resource):
    """家校身份与账号转换: `client.externalcontact`."""

    def check_follow_user(
        self,
        *,
        userid: list[str] | None = None,
        partyid: list[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCheckFollowUserResponse:
        """检查用户是否配置了客户联系功能使用权限: Check which members and departments may use customer
        contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Args:
            userid: UserIDs of the members to check.
            partyid: Ids of departments.

        POST /cgi-bin/externalcontact/check_follow_user (access_token),
        https://developer.work.weixin.qq.com/document/path/96312
        """
        return self._call(ops.EXTERNALCONTACT_CHECK_FOLLOW_USER, {
            "userid": userid, "partyid": partyid,
        }, timeout)

    def from_service_external_userid(
        self,
        external_userid: str,
        source_agentid: int,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactFromServiceExternalUseridResponse:
        """自建应用与第三方应用的对接：external_userid转换: Convert the id of a customer from that of a
        provider's app to that of the company.

        Only for apps that the company has made itself; both apps must see a member who follows the
        customer or owns a group with them.

        Args:
            external_userid: Id that the app source_agentid has got.
            source_agentid: Id of the third-party or provider-developed app.

        POST /cgi-bin/externalcontact/from_service_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95884
        """
        return self._call(ops.EXTERNALCONTACT_FROM_SERVICE_EXTERNAL_USERID, {
            "external_userid": external_userid, "source_agentid": source_agentid,
        }, timeout)

    def to_service_external_userid(
        self,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactToServiceExternalUseridResponse:
        """代开发应用external_userid转换: Convert the id of a customer from that of a provider-developed app
        to that of the provider's third-party app.

        Provider-developed apps that were upgraded have the same ids as the third-party app and need no
        conversion.

        The company has authorized the third-party app; a follower, or the owner of a chat, must be in its
        scope.

        Args:
            external_userid: Id that the provider-developed app has got.

        POST /cgi-bin/externalcontact/to_service_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95195
        """
        return self._call(ops.EXTERNALCONTACT_TO_SERVICE_EXTERNAL_USERID, {
            "external_userid": external_userid,
        }, timeout)

    def get_new_external_userid(
        self,
        external_userid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetNewExternalUseridResponse:
        """external_userid的转换：转换客户external_userid: Convert ids of customers to ids of the provider.

        Self-built apps cannot call it.

        For third-party and provider-developed apps; an app whose migration is complete may not call it.

        An id that is converted already comes back as it is; of customer service (微信客服) only ids of the
        last 48 hours are known.

        Members of a customer group who are nobody's contacts need groupchat.get_new_external_userid.

        For customers and parents, a follower must be in the app's scope.

        Args:
            external_userid_list: Ids as the company has them; 200 at a time are advised. At most 1000
                items.

        POST /cgi-bin/externalcontact/get_new_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/97063
        """
        return self._call(ops.EXTERNALCONTACT_GET_NEW_EXTERNAL_USERID, {
            "external_userid_list": external_userid_list,
        }, timeout)

    def unionid_to_external_userid(
        self,
        unionid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactUnionidToExternalUseridResponse:
        """unionid转换为external_userid: Convert a unionid to the external_userid of a customer.

        Deprecated: The page is gone from the documentation; call idconvert.unionid_to_external_userid
        instead.

        Args:
            unionid: unionid of the WeChat user.

        POST /cgi-bin/externalcontact/unionid_to_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/93274
        """
        return self._call(ops.EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID, {"unionid": unionid}, timeout)

    def convert_to_openid(
        self,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactConvertToOpenidResponse:
        """外部联系人openid转换: Convert the external_userid of a WeChat user to an openid for payments.

        Args:
            external_userid: Id of a WeChat user; ids of WeCom users, which begin with wo, are not
                converted.

        POST /cgi-bin/externalcontact/convert_to_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/92323
        """
        return self._call(ops.EXTERNALCONTACT_CONVERT_TO_OPENID, {
            "external_userid": external_userid,
        }, timeout)

    def batch_to_external_userid(
        self,
        mobiles: list[str],
        *,
        timeout: float | None = None,
    ) -> ExternalcontactBatchToExternalUseridResponse:
        """手机号转外部联系人ID: Find the external_userids of parents by their mobile numbers.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        For apps that may edit the school's contacts.

        Args:
            mobiles: Mobile numbers of parents. At most 100 items.

        POST /cgi-bin/externalcontact/batch_to_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/92506
        """
        return self._call(ops.EXTERNALCONTACT_BATCH_TO_EXTERNAL_USERID, {"mobiles": mobiles}, timeout)

    def get_subscribe_qr_code(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetSubscribeQrCodeResponse:
        """获取「学校通知」二维码: Get the QR code by which parents follow the school notice.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        The school must be verified, otherwise the call fails with 43009.

        GET /cgi-bin/externalcontact/get_subscribe_qr_code (access_token),
        https://developer.work.weixin.qq.com/document/path/92320
        """
        return self._call(ops.EXTERNALCONTACT_GET_SUBSCRIBE_QR_CODE, {}, timeout)

    def set_subscribe_mode(self, subscribe_mode: int, *, timeout: float | None = None) -> Response:
        """管理「学校通知」的关注模式：设置关注「学校通知」的模式: Set whether parents may join by scanning
        the code of the school notice.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            subscribe_mode: The mode. One of 1 (parents may scan and fill in the form), 2 (parents may
                not).

        POST /cgi-bin/externalcontact/set_subscribe_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92318
        """
        return self._call(ops.EXTERNALCONTACT_SET_SUBSCRIBE_MODE, {"subscribe_mode": subscribe_mode}, timeout)

    def get_subscribe_mode(self, *, timeout: float | None = None) -> ExternalcontactGetSubscribeModeResponse:
        """管理「学校通知」的关注模式：获取关注「学校通知」的模式: Check whether parents may join by scanning
        the code of the school notice.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        GET /cgi-bin/externalcontact/get_subscribe_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92318
        """
        return self._call(ops.EXTERNALCONTACT_GET_SUBSCRIBE_MODE, {}, timeout)


class AsyncExternalcontactIdentityCalls(AsyncResource):
    """家校身份与账号转换: `client.externalcontact`, asynchronous."""

    async def check_follow_user(
        self,
        *,
        userid: list[str] | None = None,
        partyid: list[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactCheckFollowUserResponse:
        """检查用户是否配置了客户联系功能使用权限: Check which members and departments may use customer
        contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Args:
            userid: UserIDs of the members to check.
            partyid: Ids of departments.

        POST /cgi-bin/externalcontact/check_follow_user (access_token),
        https://developer.work.weixin.qq.com/document/path/96312
        """
        return await self._call(ops.EXTERNALCONTACT_CHECK_FOLLOW_USER, {
            "userid": userid, "partyid": partyid,
        }, timeout)

    async def from_service_external_userid(
        self,
        external_userid: str,
        source_agentid: int,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactFromServiceExternalUseridResponse:
        """自建应用与第三方应用的对接：external_userid转换: Convert the id of a customer from that of a
        provider's app to that of the company.

        Only for apps that the company has made itself; both apps must see a member who follows the
        customer or owns a group with them.

        Args:
            external_userid: Id that the app source_agentid has got.
            source_agentid: Id of the third-party or provider-developed app.

        POST /cgi-bin/externalcontact/from_service_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95884
        """
        return await self._call(ops.EXTERNALCONTACT_FROM_SERVICE_EXTERNAL_USERID, {
            "external_userid": external_userid, "source_agentid": source_agentid,
        }, timeout)

    async def to_service_external_userid(
        self,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactToServiceExternalUseridResponse:
        """代开发应用external_userid转换: Convert the id of a customer from that of a provider-developed app
        to that of the provider's third-party app.

        Provider-developed apps that were upgraded have the same ids as the third-party app and need no
        conversion.

        The company has authorized the third-party app; a follower, or the owner of a chat, must be in its
        scope.

        Args:
            external_userid: Id that the provider-developed app has got.

        POST /cgi-bin/externalcontact/to_service_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95195
        """
        return await self._call(ops.EXTERNALCONTACT_TO_SERVICE_EXTERNAL_USERID, {
            "external_userid": external_userid,
        }, timeout)

    async def get_new_external_userid(
        self,
        external_userid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetNewExternalUseridResponse:
        """external_userid的转换：转换客户external_userid: Convert ids of customers to ids of the provider.

        Self-built apps cannot call it.

        For third-party and provider-developed apps; an app whose migration is complete may not call it.

        An id that is converted already comes back as it is; of customer service (微信客服) only ids of the
        last 48 hours are known.

        Members of a customer group who are nobody's contacts need groupchat.get_new_external_userid.

        For customers and parents, a follower must be in the app's scope.

        Args:
            external_userid_list: Ids as the company has them; 200 at a time are advised. At most 1000
                items.

        POST /cgi-bin/externalcontact/get_new_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/97063
        """
        return await self._call(ops.EXTERNALCONTACT_GET_NEW_EXTERNAL_USERID, {
            "external_userid_list": external_userid_list,
        }, timeout)

    async def unionid_to_external_userid(
        self,
        unionid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactUnionidToExternalUseridResponse:
        """unionid转换为external_userid: Convert a unionid to the external_userid of a customer.

        Deprecated: The page is gone from the documentation; call idconvert.unionid_to_external_userid
        instead.

        Args:
            unionid: unionid of the WeChat user.

        POST /cgi-bin/externalcontact/unionid_to_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/93274
        """
        return await self._call(ops.EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID, {"unionid": unionid}, timeout)

    async def convert_to_openid(
        self,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactConvertToOpenidResponse:
        """外部联系人openid转换: Convert the external_userid of a WeChat user to an openid for payments.

        Args:
            external_userid: Id of a WeChat user; ids of WeCom users, which begin with wo, are not
                converted.

        POST /cgi-bin/externalcontact/convert_to_openid (access_token),
        https://developer.work.weixin.qq.com/document/path/92323
        """
        return await self._call(ops.EXTERNALCONTACT_CONVERT_TO_OPENID, {
            "external_userid": external_userid,
        }, timeout)

    async def batch_to_external_userid(
        self,
        mobiles: list[str],
        *,
        timeout: float | None = None,
    ) -> ExternalcontactBatchToExternalUseridResponse:
        """手机号转外部联系人ID: Find the external_userids of parents by their mobile numbers.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        For apps that may edit the school's contacts.

        Args:
            mobiles: Mobile numbers of parents. At most 100 items.

        POST /cgi-bin/externalcontact/batch_to_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/92506
        """
        return await self._call(ops.EXTERNALCONTACT_BATCH_TO_EXTERNAL_USERID, {"mobiles": mobiles}, timeout)

    async def get_subscribe_qr_code(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetSubscribeQrCodeResponse:
        """获取「学校通知」二维码: Get the QR code by which parents follow the school notice.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用、家校沟通-读取家校通讯录的应
        用，或家长可使用的应用.

        Apps of providers need the permission 家校沟通 of the company.

        The school must be verified, otherwise the call fails with 43009.

        GET /cgi-bin/externalcontact/get_subscribe_qr_code (access_token),
        https://developer.work.weixin.qq.com/document/path/92320
        """
        return await self._call(ops.EXTERNALCONTACT_GET_SUBSCRIBE_QR_CODE, {}, timeout)

    async def set_subscribe_mode(self, subscribe_mode: int, *, timeout: float | None = None) -> Response:
        """管理「学校通知」的关注模式：设置关注「学校通知」的模式: Set whether parents may join by scanning
        the code of the school notice.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        Args:
            subscribe_mode: The mode. One of 1 (parents may scan and fill in the form), 2 (parents may
                not).

        POST /cgi-bin/externalcontact/set_subscribe_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92318
        """
        return await self._call(ops.EXTERNALCONTACT_SET_SUBSCRIBE_MODE, {
            "subscribe_mode": subscribe_mode,
        }, timeout)

    async def get_subscribe_mode(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetSubscribeModeResponse:
        """管理「学校通知」的关注模式：获取关注「学校通知」的模式: Check whether parents may join by scanning
        the code of the school notice.

        In the admin console the app needs 家校沟通-读取和编辑家校通讯录的应用.

        A provider-developed app needs the permission 家校沟通（家校通讯录编辑） of the company.

        A third-party app needs the permission 家校沟通（使用和编辑） of the company.

        GET /cgi-bin/externalcontact/get_subscribe_mode (access_token),
        https://developer.work.weixin.qq.com/document/path/92318
        """
        return await self._call(ops.EXTERNALCONTACT_GET_SUBSCRIBE_MODE, {}, timeout)
