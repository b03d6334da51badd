# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.externalcontact.contact_way import Conclusions
    from wecom_client.models.externalcontact.contact_way import ContactWayId
    from wecom_client.models.externalcontact.contact_way import ExternalcontactAddContactWayResponse
    from wecom_client.models.externalcontact.contact_way import ExternalcontactGetContactWayResponse
    from wecom_client.models.externalcontact.contact_way import ExternalcontactListContactWayResponse
    from wecom_client.params.externalcontact import ConclusionsDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class ExternalcontactContactWayCalls(Resource):
    """客户联系「联系我」管理: `client.externalcontact`."""

    def add_contact_way(
        self,
        type: int,
        scene: int,
        *,
        style: int | None = None,
        remark: str | None = None,
        skip_verify: bool | None = None,
        state: str | None = None,
        user: list[str] | None = None,
        party: list[int] | None = None,
        is_temp: bool | None = None,
        expires_in: int | None = None,
        chat_expires_in: int | None = None,
        unionid: str | None = None,
        is_exclusive: bool | None = None,
        mark_source: bool | None = None,
        conclusions: Conclusions | ConclusionsDict | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddContactWayResponse:
        """客户联系「联系我」管理：配置客户联系「联系我」方式: Create a contact way, a QR code or mini program
        button that adds members as contacts.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        A contact way has at most 100 members, those of departments included.

        A company can make 500000 contact ways through the API, shared with ways to join a group, and
        100000 temporary ones a day.

        Temporary chats are for companies in medicine.

        The members must be in the app's scope, active, verified by name and equipped with 客户联系.

        Keep config_id: it is needed for changes, and the admin console does not show the entry.

        A button needs the WeCom plugin in the mini program. Of image, link and miniprogram in conclusions
        the first counts.

        `user` is needed if `type` is 1.

        Args:
            type: Who is added. One of 1 (one member), 2 (several members).
            scene: Where it is used. One of 1 (mini program), 2 (QR code).
            style: Look of the button for scene 1; 3 only for one member. One of 1, 2, 3.
            remark: Note that helps to remember what it is for. At most 30 characters.
            skip_verify: Whether customers are added without confirmation. Default: true.
            state: Your own parameter that tells channels apart; comes back with the customer's details. At
                most 30 characters.
            user: UserIDs; for type 1 needed, exactly one.
            party: Ids of departments; only for type 2.
            is_temp: Whether it opens a temporary chat; only for one member. Default: false.
            expires_in: Seconds that the code of a temporary chat is valid. At most 1209600. Default:
                604800.
            chat_expires_in: Seconds that a temporary chat lasts. At most 1209600. Default: 86400.
            unionid: The only WeChat user who may open the temporary chat; needs a bound WeChat developer
                account.
            is_exclusive: Whether customers of one company are led to the same member. Default: false.
            mark_source: Whether customers are marked as brought by the app; only for acquisition apps (营
                销获客). Default: true.
            conclusions: Sent to the customer when a temporary chat ends.

        POST /cgi-bin/externalcontact/add_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return self._call(ops.EXTERNALCONTACT_ADD_CONTACT_WAY, {
            "type": type, "scene": scene, "style": style, "remark": remark, "skip_verify": skip_verify,
            "state": state, "user": user, "party": party, "is_temp": is_temp, "expires_in": expires_in,
            "chat_expires_in": chat_expires_in, "unionid": unionid, "is_exclusive": is_exclusive,
            "mark_source": mark_source, "conclusions": conclusions,
        }, timeout)

    def get_contact_way(
        self,
        config_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetContactWayResponse:
        """客户联系「联系我」管理：获取企业已配置的「联系我」方式: Get one contact way.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        Args:
            config_id: Id of the contact way.

        POST /cgi-bin/externalcontact/get_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return self._call(ops.EXTERNALCONTACT_GET_CONTACT_WAY, {"config_id": config_id}, timeout)

    def list_contact_way(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactListContactWayResponse:
        """客户联系「联系我」管理：获取企业已配置的「联系我」列表: List the ids of the contact ways that are
        not temporary.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        Only contact ways created after 10 July 2021 are listed.

        Args:
            start_time: Created from then on, Unix time; 90 days ago if left out.
            end_time: Created until then, Unix time; now if left out.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 100.

        POST /cgi-bin/externalcontact/list_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return self._call(ops.EXTERNALCONTACT_LIST_CONTACT_WAY, {
            "start_time": start_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_contact_way(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ContactWayId]:
        """客户联系「联系我」管理：获取企业已配置的「联系我」列表: the items of all pages of
        `list_contact_way`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_LIST_CONTACT_WAY, {
            "start_time": start_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def update_contact_way(
        self,
        config_id: str,
        *,
        remark: str | None = None,
        skip_verify: bool | None = None,
        style: int | None = None,
        state: str | None = None,
        user: list[str] | None = None,
        party: list[int] | None = None,
        expires_in: int | None = None,
        chat_expires_in: int | None = None,
        unionid: str | None = None,
        mark_source: bool | None = None,
        conclusions: Conclusions | ConclusionsDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """客户联系「联系我」管理：更新企业已配置的「联系我」方式: Change a contact way.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        A temporary contact way that has expired cannot be changed.

        A temporary contact way has exactly one member.

        The members must be in the app's scope, active, verified by name and equipped with 客户联系.

        Args:
            config_id: Id of the contact way.
            remark: Note that helps to remember what it is for. At most 30 characters.
            skip_verify: Whether customers are added without confirmation.
            style: Look of the button for scene 1; 3 only for one member. One of 1, 2, 3.
            state: Your own parameter that tells channels apart; comes back with the customer's details.
            user: UserIDs that replace the members.
            party: Ids of departments that replace the departments; only for type 2.
            expires_in: Seconds that the code of a temporary chat is valid.
            chat_expires_in: Seconds that a temporary chat lasts.
            unionid: The only WeChat user who may open the temporary chat.
            mark_source: Whether customers are marked as brought by the app; only the acquisition app (营销
                获客) that made it can change this. Default: true.
            conclusions: Sent to the customer when a temporary chat ends.

        POST /cgi-bin/externalcontact/update_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return self._call(ops.EXTERNALCONTACT_UPDATE_CONTACT_WAY, {
            "config_id": config_id, "remark": remark, "skip_verify": skip_verify, "style": style,
            "state": state, "user": user, "party": party, "expires_in": expires_in,
            "chat_expires_in": chat_expires_in, "unionid": unionid, "mark_source": mark_source,
            "conclusions": conclusions,
        }, timeout)

    def del_contact_way(self, config_id: str, *, timeout: float | None = None) -> Response:
        """客户联系「联系我」管理：删除企业已配置的「联系我」方式: Delete a contact way.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        Args:
            config_id: Id of the contact way.

        POST /cgi-bin/externalcontact/del_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return self._call(ops.EXTERNALCONTACT_DEL_CONTACT_WAY, {"config_id": config_id}, timeout)

    def close_temp_chat(self, userid: str, external_userid: str, *, timeout: float | None = None) -> Response:
        """客户联系「联系我」管理：结束临时会话: End a temporary chat between a member and a customer.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        The conclusions of the contact way are sent first.

        Only chats that a temporary contact way has opened can be ended.

        Args:
            userid: UserID of the member.
            external_userid: Id of the customer.

        POST /cgi-bin/externalcontact/close_temp_chat (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return self._call(ops.EXTERNALCONTACT_CLOSE_TEMP_CHAT, {
            "userid": userid, "external_userid": external_userid,
        }, timeout)


class AsyncExternalcontactContactWayCalls(AsyncResource):
    """客户联系「联系我」管理: `client.externalcontact`, asynchronous."""

    async def add_contact_way(
        self,
        type: int,
        scene: int,
        *,
        style: int | None = None,
        remark: str | None = None,
        skip_verify: bool | None = None,
        state: str | None = None,
        user: list[str] | None = None,
        party: list[int] | None = None,
        is_temp: bool | None = None,
        expires_in: int | None = None,
        chat_expires_in: int | None = None,
        unionid: str | None = None,
        is_exclusive: bool | None = None,
        mark_source: bool | None = None,
        conclusions: Conclusions | ConclusionsDict | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddContactWayResponse:
        """客户联系「联系我」管理：配置客户联系「联系我」方式: Create a contact way, a QR code or mini program
        button that adds members as contacts.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        A contact way has at most 100 members, those of departments included.

        A company can make 500000 contact ways through the API, shared with ways to join a group, and
        100000 temporary ones a day.

        Temporary chats are for companies in medicine.

        The members must be in the app's scope, active, verified by name and equipped with 客户联系.

        Keep config_id: it is needed for changes, and the admin console does not show the entry.

        A button needs the WeCom plugin in the mini program. Of image, link and miniprogram in conclusions
        the first counts.

        `user` is needed if `type` is 1.

        Args:
            type: Who is added. One of 1 (one member), 2 (several members).
            scene: Where it is used. One of 1 (mini program), 2 (QR code).
            style: Look of the button for scene 1; 3 only for one member. One of 1, 2, 3.
            remark: Note that helps to remember what it is for. At most 30 characters.
            skip_verify: Whether customers are added without confirmation. Default: true.
            state: Your own parameter that tells channels apart; comes back with the customer's details. At
                most 30 characters.
            user: UserIDs; for type 1 needed, exactly one.
            party: Ids of departments; only for type 2.
            is_temp: Whether it opens a temporary chat; only for one member. Default: false.
            expires_in: Seconds that the code of a temporary chat is valid. At most 1209600. Default:
                604800.
            chat_expires_in: Seconds that a temporary chat lasts. At most 1209600. Default: 86400.
            unionid: The only WeChat user who may open the temporary chat; needs a bound WeChat developer
                account.
            is_exclusive: Whether customers of one company are led to the same member. Default: false.
            mark_source: Whether customers are marked as brought by the app; only for acquisition apps (营
                销获客). Default: true.
            conclusions: Sent to the customer when a temporary chat ends.

        POST /cgi-bin/externalcontact/add_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_CONTACT_WAY, {
            "type": type, "scene": scene, "style": style, "remark": remark, "skip_verify": skip_verify,
            "state": state, "user": user, "party": party, "is_temp": is_temp, "expires_in": expires_in,
            "chat_expires_in": chat_expires_in, "unionid": unionid, "is_exclusive": is_exclusive,
            "mark_source": mark_source, "conclusions": conclusions,
        }, timeout)

    async def get_contact_way(
        self,
        config_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetContactWayResponse:
        """客户联系「联系我」管理：获取企业已配置的「联系我」方式: Get one contact way.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        Args:
            config_id: Id of the contact way.

        POST /cgi-bin/externalcontact/get_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return await self._call(ops.EXTERNALCONTACT_GET_CONTACT_WAY, {"config_id": config_id}, timeout)

    async def list_contact_way(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactListContactWayResponse:
        """客户联系「联系我」管理：获取企业已配置的「联系我」列表: List the ids of the contact ways that are
        not temporary.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        Only contact ways created after 10 July 2021 are listed.

        Args:
            start_time: Created from then on, Unix time; 90 days ago if left out.
            end_time: Created until then, Unix time; now if left out.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 100.

        POST /cgi-bin/externalcontact/list_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return await self._call(ops.EXTERNALCONTACT_LIST_CONTACT_WAY, {
            "start_time": start_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list_contact_way(
        self,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ContactWayId]:
        """客户联系「联系我」管理：获取企业已配置的「联系我」列表: the items of all pages of
        `list_contact_way`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_LIST_CONTACT_WAY, {
            "start_time": start_time, "end_time": end_time, "cursor": cursor, "limit": limit,
        }, timeout)

    async def update_contact_way(
        self,
        config_id: str,
        *,
        remark: str | None = None,
        skip_verify: bool | None = None,
        style: int | None = None,
        state: str | None = None,
        user: list[str] | None = None,
        party: list[int] | None = None,
        expires_in: int | None = None,
        chat_expires_in: int | None = None,
        unionid: str | None = None,
        mark_source: bool | None = None,
        conclusions: Conclusions | ConclusionsDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """客户联系「联系我」管理：更新企业已配置的「联系我」方式: Change a contact way.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        A temporary contact way that has expired cannot be changed.

        A temporary contact way has exactly one member.

        The members must be in the app's scope, active, verified by name and equipped with 客户联系.

        Args:
            config_id: Id of the contact way.
            remark: Note that helps to remember what it is for. At most 30 characters.
            skip_verify: Whether customers are added without confirmation.
            style: Look of the button for scene 1; 3 only for one member. One of 1, 2, 3.
            state: Your own parameter that tells channels apart; comes back with the customer's details.
            user: UserIDs that replace the members.
            party: Ids of departments that replace the departments; only for type 2.
            expires_in: Seconds that the code of a temporary chat is valid.
            chat_expires_in: Seconds that a temporary chat lasts.
            unionid: The only WeChat user who may open the temporary chat.
            mark_source: Whether customers are marked as brought by the app; only the acquisition app (营销
                获客) that made it can change this. Default: true.
            conclusions: Sent to the customer when a temporary chat ends.

        POST /cgi-bin/externalcontact/update_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return await self._call(ops.EXTERNALCONTACT_UPDATE_CONTACT_WAY, {
            "config_id": config_id, "remark": remark, "skip_verify": skip_verify, "style": style,
            "state": state, "user": user, "party": party, "expires_in": expires_in,
            "chat_expires_in": chat_expires_in, "unionid": unionid, "mark_source": mark_source,
            "conclusions": conclusions,
        }, timeout)

    async def del_contact_way(self, config_id: str, *, timeout: float | None = None) -> Response:
        """客户联系「联系我」管理：删除企业已配置的「联系我」方式: Delete a contact way.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        Args:
            config_id: Id of the contact way.

        POST /cgi-bin/externalcontact/del_contact_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return await self._call(ops.EXTERNALCONTACT_DEL_CONTACT_WAY, {"config_id": config_id}, timeout)

    async def close_temp_chat(
        self,
        userid: str,
        external_userid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """客户联系「联系我」管理：结束临时会话: End a temporary chat between a member and a customer.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 配置「联系我」二维码 of the company.

        The conclusions of the contact way are sent first.

        Only chats that a temporary contact way has opened can be ended.

        Args:
            userid: UserID of the member.
            external_userid: Id of the customer.

        POST /cgi-bin/externalcontact/close_temp_chat (access_token),
        https://developer.work.weixin.qq.com/document/path/92228
        """
        return await self._call(ops.EXTERNALCONTACT_CLOSE_TEMP_CHAT, {
            "userid": userid, "external_userid": external_userid,
        }, timeout)
