# Generated from spec/api/idconvert.yaml by codegen. Do not edit.
"""账号ID转换: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import idconvert as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.models.idconvert import IdconvertBatchExternalUseridToPendingIdResponse
    from wecom_client.models.idconvert import IdconvertChatidResponse
    from wecom_client.models.idconvert import IdconvertConvertTmpExternalUseridResponse
    from wecom_client.models.idconvert import IdconvertExternalTagidResponse
    from wecom_client.models.idconvert import IdconvertOpenKfidResponse
    from wecom_client.models.idconvert import IdconvertUnionidToExternalUseridResponse
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class IdconvertBatchResource(Resource):
    """账号ID转换: `client.idconvert.batch`."""

    def external_userid_to_pending_id(
        self,
        external_userid: list[str],
        *,
        chat_id: str | None = None,
        timeout: float | None = None,
    ) -> IdconvertBatchExternalUseridToPendingIdResponse:
        """unionid与external_userid的关联：external_userid查询pending_id: Find the temporary ids of external
        contacts, once they have become customers.

        Only for users for whom unionid_to_external_userid gave a temporary id; the company must be
        certified.

        Within 90 days of the pending_id; a follower, or the owner of a chat, must be in the app's scope.

        Args:
            external_userid: External contacts of the company. At most 100 items.
            chat_id: Group chat; then others than its members are ignored and its owner must be in the
                scope.

        POST /cgi-bin/idconvert/batch/external_userid_to_pending_id (access_token),
        https://developer.work.weixin.qq.com/document/path/95900
        """
        return self._call(ops.IDCONVERT_BATCH_EXTERNAL_USERID_TO_PENDING_ID, {
            "external_userid": external_userid, "chat_id": chat_id,
        }, timeout)


class AsyncIdconvertBatchResource(AsyncResource):
    """账号ID转换: `client.idconvert.batch`, asynchronous."""

    async def external_userid_to_pending_id(
        self,
        external_userid: list[str],
        *,
        chat_id: str | None = None,
        timeout: float | None = None,
    ) -> IdconvertBatchExternalUseridToPendingIdResponse:
        """unionid与external_userid的关联：external_userid查询pending_id: Find the temporary ids of external
        contacts, once they have become customers.

        Only for users for whom unionid_to_external_userid gave a temporary id; the company must be
        certified.

        Within 90 days of the pending_id; a follower, or the owner of a chat, must be in the app's scope.

        Args:
            external_userid: External contacts of the company. At most 100 items.
            chat_id: Group chat; then others than its members are ignored and its owner must be in the
                scope.

        POST /cgi-bin/idconvert/batch/external_userid_to_pending_id (access_token),
        https://developer.work.weixin.qq.com/document/path/95900
        """
        return await self._call(ops.IDCONVERT_BATCH_EXTERNAL_USERID_TO_PENDING_ID, {
            "external_userid": external_userid, "chat_id": chat_id,
        }, timeout)


class IdconvertResource(Resource):
    """账号ID转换: `client.idconvert`."""

    batch: IdconvertBatchResource = resource_at("wecom_client.api.idconvert:IdconvertBatchResource")

    def unionid_to_external_userid(
        self,
        unionid: str,
        openid: str,
        *,
        subject_type: int | None = None,
        mass_call_ticket: str | None = None,
        timeout: float | None = None,
    ) -> IdconvertUnionidToExternalUseridResponse:
        """unionid与external_userid的关联：unionid转换为第三方external_userid: Find the external contact with
        a unionid, or get a temporary id if the person is no customer yet.

        At most 100,000 calls an hour, 480,000 a day and 7,500,000 a month, for the company (subject_type
        0) or the provider (1).

        The company must be verified; the subject of unionid and openid must be the company or the
        provider.

        A pending_id lives 90 days. It also comes where no follower, or owner of a chat, is in the app's
        scope.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user, from the same mini program or service account.
            subject_type: To whom the mini program or account belongs. One of 0 (the company), 1 (the
                provider). Default: 0.
            mass_call_ticket: Ticket from corp.apply_mass_call_ticket that lifts the limits.

        POST /cgi-bin/idconvert/unionid_to_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95900
        """
        return self._call(ops.IDCONVERT_UNIONID_TO_EXTERNAL_USERID, {
            "unionid": unionid, "openid": openid, "subject_type": subject_type,
            "mass_call_ticket": mass_call_ticket,
        }, timeout)

    def external_tagid(
        self,
        external_tagid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertExternalTagidResponse:
        """客户标签ID的转换: Convert ids of customer tags or tag groups of the company to those of the
        provider.

        Needs the permission for basic customer information.

        Args:
            external_tagid_list: Tags or tag groups. At most 1000 items.

        POST /cgi-bin/idconvert/external_tagid (access_token),
        https://developer.work.weixin.qq.com/document/path/96169
        """
        return self._call(ops.IDCONVERT_EXTERNAL_TAGID, {"external_tagid_list": external_tagid_list}, timeout)

    def open_kfid(
        self,
        open_kfid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertOpenKfidResponse:
        """微信客服ID的转换: Convert ids of customer service accounts of the company to those of the provider.

        Needs the customer service permission to manage accounts, sessions and messages.

        Args:
            open_kfid_list: Customer service accounts. At most 1000 items.

        POST /cgi-bin/idconvert/open_kfid (access_token),
        https://developer.work.weixin.qq.com/document/path/97064
        """
        return self._call(ops.IDCONVERT_OPEN_KFID, {"open_kfid_list": open_kfid_list}, timeout)

    def convert_tmp_external_userid(
        self,
        business_type: int,
        user_type: int,
        tmp_external_userid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertConvertTmpExternalUseridResponse:
        """tmp_external_userid的转换: Convert temporary ids of people outside the company, from meetings,
        forms and smart sheets.

        For customers the app needs the customer contact permission.

        Only by the app that was given the temporary id.

        Args:
            business_type: Where the ids come from. One of 1 (meeting), 2 (form), 3 (smart sheet).
            user_type: Who they are to be found as. One of 1 (customer), 2 (member of a linked company), 3
                (member in a supply chain), 4 (member of a linked circle).
            tmp_external_userid_list: Temporary ids that the same app got. At most 100 items.

        POST /cgi-bin/idconvert/convert_tmp_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/98729
        """
        return self._call(ops.IDCONVERT_CONVERT_TMP_EXTERNAL_USERID, {
            "business_type": business_type, "user_type": user_type,
            "tmp_external_userid_list": tmp_external_userid_list,
        }, timeout)

    def apply_to_upgrade_chatid(self, upgrade_time: Time, *, timeout: float | None = None) -> Response:
        """群ID的升级转换：申请群ID的升级: Set when the group chat ids of a provider-developed app change to
        those of the provider.

        A provider-developed app needs the permission 客户联系->基础客户信息 of the company.

        Third-party apps cannot call it.

        Self-built apps cannot call it.

        Only for provider-developed apps with the permission for basic customer information.

        Until then both ids are taken and the old ones given; afterwards only the new ones work.

        Args:
            upgrade_time: When it happens, as Unix time within the next 7 days; until then both ids may be
                sent.

        POST /cgi-bin/idconvert/apply_to_upgrade_chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/99601
        """
        return self._call(ops.IDCONVERT_APPLY_TO_UPGRADE_CHATID, {"upgrade_time": upgrade_time}, timeout)

    def chatid(self, chat_id_list: list[str], *, timeout: float | None = None) -> IdconvertChatidResponse:
        """群ID的升级转换：群ID转换接口: Convert group chat ids of the company to those of the provider,
        before the change takes effect.

        A provider-developed app needs the permission 客户联系->基础客户信息 of the company.

        Third-party apps cannot call it.

        Self-built apps cannot call it.

        Only after apply_to_upgrade_chatid; for provider-developed apps with the permission for basic
        customer information.

        The owner must be in the app's scope; ids that are new come back as they are.

        Args:
            chat_id_list: Group chats. At most 100 items.

        POST /cgi-bin/idconvert/chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/99601
        """
        return self._call(ops.IDCONVERT_CHATID, {"chat_id_list": chat_id_list}, timeout)

    def upgrade_chatid_for_new_corp(self, *, timeout: float | None = None) -> Response:
        """群ID的升级转换：对所有新授权企业升级群ID: Let all companies that authorize an app template from now
        on use the provider's group chat ids.

        Companies that have authorized the template already are not affected.

        GET /cgi-bin/idconvert/upgrade_chatid_for_new_corp (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/99601
        """
        return self._call(ops.IDCONVERT_UPGRADE_CHATID_FOR_NEW_CORP, {}, timeout)


class AsyncIdconvertResource(AsyncResource):
    """账号ID转换: `client.idconvert`, asynchronous."""

    batch: AsyncIdconvertBatchResource = resource_at("wecom_client.api.idconvert:AsyncIdconvertBatchResource")

    async def unionid_to_external_userid(
        self,
        unionid: str,
        openid: str,
        *,
        subject_type: int | None = None,
        mass_call_ticket: str | None = None,
        timeout: float | None = None,
    ) -> IdconvertUnionidToExternalUseridResponse:
        """unionid与external_userid的关联：unionid转换为第三方external_userid: Find the external contact with
        a unionid, or get a temporary id if the person is no customer yet.

        At most 100,000 calls an hour, 480,000 a day and 7,500,000 a month, for the company (subject_type
        0) or the provider (1).

        The company must be verified; the subject of unionid and openid must be the company or the
        provider.

        A pending_id lives 90 days. It also comes where no follower, or owner of a chat, is in the app's
        scope.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user, from the same mini program or service account.
            subject_type: To whom the mini program or account belongs. One of 0 (the company), 1 (the
                provider). Default: 0.
            mass_call_ticket: Ticket from corp.apply_mass_call_ticket that lifts the limits.

        POST /cgi-bin/idconvert/unionid_to_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/95900
        """
        return await self._call(ops.IDCONVERT_UNIONID_TO_EXTERNAL_USERID, {
            "unionid": unionid, "openid": openid, "subject_type": subject_type,
            "mass_call_ticket": mass_call_ticket,
        }, timeout)

    async def external_tagid(
        self,
        external_tagid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertExternalTagidResponse:
        """客户标签ID的转换: Convert ids of customer tags or tag groups of the company to those of the
        provider.

        Needs the permission for basic customer information.

        Args:
            external_tagid_list: Tags or tag groups. At most 1000 items.

        POST /cgi-bin/idconvert/external_tagid (access_token),
        https://developer.work.weixin.qq.com/document/path/96169
        """
        return await self._call(ops.IDCONVERT_EXTERNAL_TAGID, {
            "external_tagid_list": external_tagid_list,
        }, timeout)

    async def open_kfid(
        self,
        open_kfid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertOpenKfidResponse:
        """微信客服ID的转换: Convert ids of customer service accounts of the company to those of the provider.

        Needs the customer service permission to manage accounts, sessions and messages.

        Args:
            open_kfid_list: Customer service accounts. At most 1000 items.

        POST /cgi-bin/idconvert/open_kfid (access_token),
        https://developer.work.weixin.qq.com/document/path/97064
        """
        return await self._call(ops.IDCONVERT_OPEN_KFID, {"open_kfid_list": open_kfid_list}, timeout)

    async def convert_tmp_external_userid(
        self,
        business_type: int,
        user_type: int,
        tmp_external_userid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertConvertTmpExternalUseridResponse:
        """tmp_external_userid的转换: Convert temporary ids of people outside the company, from meetings,
        forms and smart sheets.

        For customers the app needs the customer contact permission.

        Only by the app that was given the temporary id.

        Args:
            business_type: Where the ids come from. One of 1 (meeting), 2 (form), 3 (smart sheet).
            user_type: Who they are to be found as. One of 1 (customer), 2 (member of a linked company), 3
                (member in a supply chain), 4 (member of a linked circle).
            tmp_external_userid_list: Temporary ids that the same app got. At most 100 items.

        POST /cgi-bin/idconvert/convert_tmp_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/98729
        """
        return await self._call(ops.IDCONVERT_CONVERT_TMP_EXTERNAL_USERID, {
            "business_type": business_type, "user_type": user_type,
            "tmp_external_userid_list": tmp_external_userid_list,
        }, timeout)

    async def apply_to_upgrade_chatid(self, upgrade_time: Time, *, timeout: float | None = None) -> Response:
        """群ID的升级转换：申请群ID的升级: Set when the group chat ids of a provider-developed app change to
        those of the provider.

        A provider-developed app needs the permission 客户联系->基础客户信息 of the company.

        Third-party apps cannot call it.

        Self-built apps cannot call it.

        Only for provider-developed apps with the permission for basic customer information.

        Until then both ids are taken and the old ones given; afterwards only the new ones work.

        Args:
            upgrade_time: When it happens, as Unix time within the next 7 days; until then both ids may be
                sent.

        POST /cgi-bin/idconvert/apply_to_upgrade_chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/99601
        """
        return await self._call(ops.IDCONVERT_APPLY_TO_UPGRADE_CHATID, {
            "upgrade_time": upgrade_time,
        }, timeout)

    async def chatid(
        self,
        chat_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> IdconvertChatidResponse:
        """群ID的升级转换：群ID转换接口: Convert group chat ids of the company to those of the provider,
        before the change takes effect.

        A provider-developed app needs the permission 客户联系->基础客户信息 of the company.

        Third-party apps cannot call it.

        Self-built apps cannot call it.

        Only after apply_to_upgrade_chatid; for provider-developed apps with the permission for basic
        customer information.

        The owner must be in the app's scope; ids that are new come back as they are.

        Args:
            chat_id_list: Group chats. At most 100 items.

        POST /cgi-bin/idconvert/chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/99601
        """
        return await self._call(ops.IDCONVERT_CHATID, {"chat_id_list": chat_id_list}, timeout)

    async def upgrade_chatid_for_new_corp(self, *, timeout: float | None = None) -> Response:
        """群ID的升级转换：对所有新授权企业升级群ID: Let all companies that authorize an app template from now
        on use the provider's group chat ids.

        Companies that have authorized the template already are not affected.

        GET /cgi-bin/idconvert/upgrade_chatid_for_new_corp (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/99601
        """
        return await self._call(ops.IDCONVERT_UPGRADE_CHATID_FOR_NEW_CORP, {}, timeout)
