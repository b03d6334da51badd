# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.api.externalcontact.batch import AsyncExternalcontactBatchResource
    from wecom_client.api.externalcontact.batch import ExternalcontactBatchResource
    from wecom_client.api.externalcontact.customer_acquisition import AsyncExternalcontactCustomerAcquisitionResource
    from wecom_client.api.externalcontact.customer_acquisition import ExternalcontactCustomerAcquisitionResource
    from wecom_client.api.externalcontact.customer_acquisition_app import AsyncExternalcontactCustomerAcquisitionAppResource
    from wecom_client.api.externalcontact.customer_acquisition_app import ExternalcontactCustomerAcquisitionAppResource
    from wecom_client.api.externalcontact.customer_strategy import AsyncExternalcontactCustomerStrategyResource
    from wecom_client.api.externalcontact.customer_strategy import ExternalcontactCustomerStrategyResource
    from wecom_client.api.externalcontact.group_welcome_template import AsyncExternalcontactGroupWelcomeTemplateResource
    from wecom_client.api.externalcontact.group_welcome_template import ExternalcontactGroupWelcomeTemplateResource
    from wecom_client.api.externalcontact.groupchat import AsyncExternalcontactGroupchatResource
    from wecom_client.api.externalcontact.groupchat import ExternalcontactGroupchatResource
    from wecom_client.api.externalcontact.message import AsyncExternalcontactMessageResource
    from wecom_client.api.externalcontact.message import ExternalcontactMessageResource
    from wecom_client.api.externalcontact.moment_strategy import AsyncExternalcontactMomentStrategyResource
    from wecom_client.api.externalcontact.moment_strategy import ExternalcontactMomentStrategyResource
    from wecom_client.api.externalcontact.resigned import AsyncExternalcontactResignedResource
    from wecom_client.api.externalcontact.resigned import ExternalcontactResignedResource
    from wecom_client.models.externalcontact.acquisition import ExternalcontactCustomerAcquisitionQuotaResponse
    from wecom_client.models.externalcontact.contact_way import Conclusions
    from wecom_client.models.externalcontact.contact_way import ContactWayId
    from wecom_client.models.externalcontact.contact_way import ExternalcontactAddContactWayResponse
    from wecom_client.models.externalcontact.contact_way import ExternalcontactGetContactWayResponse
    from wecom_client.models.externalcontact.contact_way import ExternalcontactListContactWayResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactContactListResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactGetFollowUserListResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactGetResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactGetUserBehaviorDataResponse
    from wecom_client.models.externalcontact.customer import ExternalcontactListResponse
    from wecom_client.models.externalcontact.customer import FollowUser
    from wecom_client.models.externalcontact.customer import ServedContact
    from wecom_client.models.externalcontact.groupchat import ExternalcontactOpengidToChatidResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactBatchToExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactCheckFollowUserResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactConvertToOpenidResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactFromServiceExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactGetNewExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactGetSubscribeModeResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactGetSubscribeQrCodeResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactToServiceExternalUseridResponse
    from wecom_client.models.externalcontact.identity import ExternalcontactUnionidToExternalUseridResponse
    from wecom_client.models.externalcontact.message import Attachment
    from wecom_client.models.externalcontact.message import ExternalcontactAddMsgTemplateResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupMsgResultResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupmsgListV2Response
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupmsgSendResultResponse
    from wecom_client.models.externalcontact.message import ExternalcontactGetGroupmsgTaskResponse
    from wecom_client.models.externalcontact.message import GroupMessage
    from wecom_client.models.externalcontact.message import GroupMessageSend
    from wecom_client.models.externalcontact.message import GroupMessageTask
    from wecom_client.models.externalcontact.message import MessageText
    from wecom_client.models.externalcontact.message import TagFilter
    from wecom_client.models.externalcontact.moment import ExternalcontactAddMomentTaskResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentCommentsResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentCustomerListResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentListResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentSendResultResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentTaskResponse
    from wecom_client.models.externalcontact.moment import ExternalcontactGetMomentTaskResultResponse
    from wecom_client.models.externalcontact.moment import Moment
    from wecom_client.models.externalcontact.moment import MomentAttachment
    from wecom_client.models.externalcontact.moment import MomentCustomer
    from wecom_client.models.externalcontact.moment import MomentRange
    from wecom_client.models.externalcontact.moment import MomentTask
    from wecom_client.models.externalcontact.moment import MomentText
    from wecom_client.models.externalcontact.moment import MomentViewer
    from wecom_client.models.externalcontact.product import ExternalcontactAddInterceptRuleResponse
    from wecom_client.models.externalcontact.product import ExternalcontactAddProductAlbumResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetInterceptRuleListResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetInterceptRuleResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetProductAlbumListResponse
    from wecom_client.models.externalcontact.product import ExternalcontactGetProductAlbumResponse
    from wecom_client.models.externalcontact.product import InterceptRange
    from wecom_client.models.externalcontact.product import InterceptSemantics
    from wecom_client.models.externalcontact.product import ListedProduct
    from wecom_client.models.externalcontact.product import NewInterceptRange
    from wecom_client.models.externalcontact.product import ProductAttachment
    from wecom_client.models.externalcontact.tag import ExternalcontactAddCorpTagResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactAddStrategyTagResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactGetCorpTagListResponse
    from wecom_client.models.externalcontact.tag import ExternalcontactGetStrategyTagListResponse
    from wecom_client.models.externalcontact.tag import NewCorpTag
    from wecom_client.models.externalcontact.transfer import ExternalcontactGetUnassignedListResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactTransferCustomerResponse
    from wecom_client.models.externalcontact.transfer import ExternalcontactTransferResultResponse
    from wecom_client.models.externalcontact.transfer import TransferResult
    from wecom_client.models.externalcontact.transfer import UnassignedCustomer
    from wecom_client.params.externalcontact import AttachmentDict
    from wecom_client.params.externalcontact import ConclusionsDict
    from wecom_client.params.externalcontact import InterceptRangeDict
    from wecom_client.params.externalcontact import InterceptSemanticsDict
    from wecom_client.params.externalcontact import MessageTextDict
    from wecom_client.params.externalcontact import MomentAttachmentDict
    from wecom_client.params.externalcontact import MomentRangeDict
    from wecom_client.params.externalcontact import MomentTextDict
    from wecom_client.params.externalcontact import NewCorpTagDict
    from wecom_client.params.externalcontact import NewInterceptRangeDict
    from wecom_client.params.externalcontact import ProductAttachmentDict
    from wecom_client.params.externalcontact import TagFilterDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class ExternalcontactResource(Resource):
    """客户联系: `client.externalcontact`."""

    batch: ExternalcontactBatchResource = resource_at("wecom_client.api.externalcontact.batch:ExternalcontactBatchResource")
    customer_acquisition: ExternalcontactCustomerAcquisitionResource = resource_at("wecom_client.api.externalcontact.customer_acquisition:ExternalcontactCustomerAcquisitionResource")
    customer_acquisition_app: ExternalcontactCustomerAcquisitionAppResource = resource_at("wecom_client.api.externalcontact.customer_acquisition_app:ExternalcontactCustomerAcquisitionAppResource")
    customer_strategy: ExternalcontactCustomerStrategyResource = resource_at("wecom_client.api.externalcontact.customer_strategy:ExternalcontactCustomerStrategyResource")
    group_welcome_template: ExternalcontactGroupWelcomeTemplateResource = resource_at("wecom_client.api.externalcontact.group_welcome_template:ExternalcontactGroupWelcomeTemplateResource")
    groupchat: ExternalcontactGroupchatResource = resource_at("wecom_client.api.externalcontact.groupchat:ExternalcontactGroupchatResource")
    message: ExternalcontactMessageResource = resource_at("wecom_client.api.externalcontact.message:ExternalcontactMessageResource")
    moment_strategy: ExternalcontactMomentStrategyResource = resource_at("wecom_client.api.externalcontact.moment_strategy:ExternalcontactMomentStrategyResource")
    resigned: ExternalcontactResignedResource = resource_at("wecom_client.api.externalcontact.resigned:ExternalcontactResignedResource")

    def customer_acquisition_quota(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionQuotaResponse:
        """获客助手额度管理与使用统计：查询剩余使用量: Get how many customers can still be won with
        acquisition links.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        GET /cgi-bin/externalcontact/customer_acquisition_quota (access_token),
        https://developer.work.weixin.qq.com/document/path/97375
        """
        return self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_QUOTA, {}, timeout)

    def add_contact_way(
        self,
        type: int,
        scene: int,
        *,
        style: int | None = None,
        remark: str | None = None,
        skip_verify: bool | None = None,
        state: str | None = None,
        user: List[str] | None = None,
        party: List[int] | None = None,
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
        user: List[str] | None = None,
        party: List[int] | None = None,
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

    def get_follow_user_list(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetFollowUserListResponse:
        """获取配置了客户联系功能的成员列表: List the members who may use customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only members that the app may see are returned.

        GET /cgi-bin/externalcontact/get_follow_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92571
        """
        return self._call(ops.EXTERNALCONTACT_GET_FOLLOW_USER_LIST, {}, timeout)

    def list(self, userid: str, *, timeout: float | None = None) -> ExternalcontactListResponse:
        """获取客户列表: List the customers of one member.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only members in the app's scope who have 客户联系; contacts of others are no customers.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            userid: UserID of a member who may use customer contact.

        GET /cgi-bin/externalcontact/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92113
        """
        return self._call(ops.EXTERNALCONTACT_LIST, {"userid": userid}, timeout)

    def get(
        self,
        external_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetResponse:
        """获取客户详情: Get one customer and the members who have added them.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息或家校沟通 of the company.

        Apps of the school contact chapter (家校沟通) read parents with the same call; is_subscribe and
        subscriber_info come only there.

        Third-party and provider-developed apps get no avatar, unionid and remark_mobiles, and 0 as gender.

        Only followers in the app's scope are named; more than 500 come in pages.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            external_userid: Id of the customer, not a member's UserID.
            cursor: Cursor from the previous call; only needed for a customer of more than 500 members.

        GET /cgi-bin/externalcontact/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92114
        """
        return self._call(ops.EXTERNALCONTACT_GET, {
            "external_userid": external_userid, "cursor": cursor,
        }, timeout)

    def iter_get(
        self,
        external_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[FollowUser]:
        """获取客户详情: the items of all pages of `get`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_GET, {
            "external_userid": external_userid, "cursor": cursor,
        }, timeout)

    def remark(
        self,
        userid: str,
        external_userid: str,
        *,
        remark: str | None = None,
        description: str | None = None,
        remark_company: str | None = None,
        remark_mobiles: List[str] | None = None,
        remark_pic_mediaid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改客户备注信息: Set a member's remarks on a customer.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only customers of members in the app's scope.

        At least one of `remark`, `description`, `remark_company`, `remark_mobiles` and
        `remark_pic_mediaid` is needed.

        Args:
            userid: UserID of a member who has added the customer.
            external_userid: Id of the customer.
            remark: Remark shown in place of the name. At most 20 characters.
            description: Description of the customer. At most 150 characters.
            remark_company: Remark on the customer's company; only for WeChat users. At most 20 characters.
            remark_mobiles: Mobile numbers that replace the old ones; a list with one empty string removes
                all.
            remark_pic_mediaid: media_id of a picture from media/upload.

        POST /cgi-bin/externalcontact/remark (access_token),
        https://developer.work.weixin.qq.com/document/path/92115
        """
        return self._call(ops.EXTERNALCONTACT_REMARK, {
            "userid": userid, "external_userid": external_userid, "remark": remark,
            "description": description, "remark_company": remark_company, "remark_mobiles": remark_mobiles,
            "remark_pic_mediaid": remark_pic_mediaid,
        }, timeout)

    def contact_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactContactListResponse:
        """获取已服务的外部联系人: List everybody outside the company whom members have served, customers or
        not.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Only self-built apps may call it.

        A tmp_openid identifies a person within one walk through the pages; the first page of the next walk
        changes it.

        Only apps that the company has made itself may call this.

        A temporary id lives 4 hours; do not keep the cursor either.

        Args:
            cursor: Cursor from the previous call, valid for 4 hours; leave out for the first page.
            limit: Page size. Default: 1000.

        POST /cgi-bin/externalcontact/contact_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99434
        """
        return self._call(ops.EXTERNALCONTACT_CONTACT_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_contact_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ServedContact]:
        """获取已服务的外部联系人: the items of all pages of `contact_list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CONTACT_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def get_user_behavior_data(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid: List[str] | None = None,
        partyid: List[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetUserBehaviorDataResponse:
        """获取「联系客户统计」数据: Get daily figures on how members keep in contact with customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->获取成员联系客户的数据统计 of the
        company.

        A query spans at most 30 days of the last 180.

        Members and departments must be in the app's scope.

        `end_time` is at most 30 days after `start_time`.

        At least one of `userid` and `partyid` is needed.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            userid: UserIDs; the figures are those of all together. At most 100 items.
            partyid: Ids of departments. At most 100 items.

        POST /cgi-bin/externalcontact/get_user_behavior_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92132
        """
        return self._call(ops.EXTERNALCONTACT_GET_USER_BEHAVIOR_DATA, {
            "start_time": start_time, "end_time": end_time, "userid": userid, "partyid": partyid,
        }, timeout)

    def opengid_to_chatid(
        self,
        opengid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactOpengidToChatidResponse:
        """客户群opengid转换: Convert the group id that a mini program has got in WeChat to the chat_id of a
        customer group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Only the company's own chats, with an owner in the app's scope.

        Args:
            opengid: Group id from wx.getGroupEnterInfo.

        POST /cgi-bin/externalcontact/opengid_to_chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/94822
        """
        return self._call(ops.EXTERNALCONTACT_OPENGID_TO_CHATID, {"opengid": opengid}, timeout)

    def check_follow_user(
        self,
        *,
        userid: List[str] | None = None,
        partyid: List[int] | None = None,
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
        external_userid_list: List[str],
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
        mobiles: List[str],
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

    def add_msg_template(
        self,
        *,
        chat_type: Literal["single", "group"] | None = None,
        external_userid: List[str] | None = None,
        chat_id_list: List[str] | None = None,
        tag_filter: TagFilter | TagFilterDict | None = None,
        sender: str | None = None,
        allow_select: bool | None = None,
        text: MessageText | MessageTextDict | None = None,
        attachments: Sequence[Attachment | AttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddMsgTemplateResponse:
        """创建企业群发: Prepare a message to customers or customer groups that members confirm and send.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->群发消息给客户和客户群 of the
        company.

        Nothing is sent before the member confirms; only the member who last chatted with a customer is
        asked.

        For single, the default, one of sender, external_userid and tag_filter is needed.

        A customer or group receives at most as many messages in a month as it has days.

        Only members in the app's scope are asked to send. Beside external_userid, tag_filter does not
        count.

        At least one of `sender`, `external_userid` and `tag_filter` is needed if `chat_type` is single.

        At least one of `text` and `attachments` is needed.

        `sender` is needed if `chat_type` is group.

        Args:
            chat_type: Who receives the message. One of single (to customers), group (to customer groups).
                Default: single.
            external_userid: Ids of customers; only for single. At most 10000 items.
            chat_id_list: Ids of customer groups; only for group. At most 2000 items.
            tag_filter: Customers with these tags; ignored beside external_userid.
            sender: UserID of the member who sends; needed for group. Alone it means all customers of the
                member.
            allow_select: Whether the member may choose among the customers; only for single. Default:
                false.
            text: Text of the message.
            attachments: What is sent beside the text. At most 9 items.

        POST /cgi-bin/externalcontact/add_msg_template (access_token),
        https://developer.work.weixin.qq.com/document/path/92135
        """
        return self._call(ops.EXTERNALCONTACT_ADD_MSG_TEMPLATE, {
            "chat_type": chat_type, "external_userid": external_userid, "chat_id_list": chat_id_list,
            "tag_filter": tag_filter, "sender": sender, "allow_select": allow_select, "text": text,
            "attachments": attachments,
        }, timeout)

    def remind_groupmsg_send(self, msgid: str, *, timeout: float | None = None) -> Response:
        """提醒成员群发: Remind members of a message that they have not sent yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户联系->群发消息给客户和客户群 of the company.

        At most three times in 24 hours for one message.

        Args:
            msgid: Id of the message.

        POST /cgi-bin/externalcontact/remind_groupmsg_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97610
        """
        return self._call(ops.EXTERNALCONTACT_REMIND_GROUPMSG_SEND, {"msgid": msgid}, timeout)

    def cancel_groupmsg_send(self, msgid: str, *, timeout: float | None = None) -> Response:
        """停止企业群发: Cancel a message that members have not sent yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户联系->群发消息给客户和客户群 of the company.

        What has been sent cannot be taken back.

        Args:
            msgid: Id of the message.

        POST /cgi-bin/externalcontact/cancel_groupmsg_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97611
        """
        return self._call(ops.EXTERNALCONTACT_CANCEL_GROUPMSG_SEND, {"msgid": msgid}, timeout)

    def get_groupmsg_list_v2(
        self,
        chat_type: Literal["single", "group"],
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgListV2Response:
        """获取企业的全部群发记录：获取群发记录列表: List the messages to customers or customer groups that
        the company or its members have created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        `end_time` is at most 31 days after `start_time`.

        Args:
            chat_type: Who receives the messages. One of single (to customers), group (to customer groups).
            start_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most a month later.
            creator: UserID of the member who created the messages.
            filter_type: Who created the messages. One of 0 (by the company), 1 (by members), 2 (all).
                Default: 2.
            limit: Messages per page; more is taken as the default. At most 100. Default: 50.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_list_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_LIST_V2, {
            "chat_type": chat_type, "start_time": start_time, "end_time": end_time, "creator": creator,
            "filter_type": filter_type, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_list_v2(
        self,
        chat_type: Literal["single", "group"],
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[GroupMessage]:
        """获取企业的全部群发记录：获取群发记录列表: the items of all pages of `get_groupmsg_list_v2`, fetched
        as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_LIST_V2, {
            "chat_type": chat_type, "start_time": start_time, "end_time": end_time, "creator": creator,
            "filter_type": filter_type, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_groupmsg_task(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgTaskResponse:
        """获取企业的全部群发记录：获取群发成员发送任务列表: List which members have sent a message.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        Nothing is known of messages from before 17 November 2020.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        Args:
            msgid: Id of the message.
            limit: Members per page; more is taken as the default. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_task (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_TASK, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_task(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[GroupMessageTask]:
        """获取企业的全部群发记录：获取群发成员发送任务列表: the items of all pages of `get_groupmsg_task`,
        fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_TASK, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def get_groupmsg_send_result(
        self,
        msgid: str,
        userid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgSendResultResponse:
        """获取企业的全部群发记录：获取企业群发成员执行结果: List the customers or groups that a member has
        sent a message to.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        Of messages to groups only those that were sent are listed.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        Args:
            msgid: Id of the message.
            userid: UserID of the member who sends.
            limit: Entries per page; more is taken as the default. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_send_result (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT, {
            "msgid": msgid, "userid": userid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_send_result(
        self,
        msgid: str,
        userid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[GroupMessageSend]:
        """获取企业的全部群发记录：获取企业群发成员执行结果: the items of all pages of
        `get_groupmsg_send_result`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT, {
            "msgid": msgid, "userid": userid, "limit": limit, "cursor": cursor,
        }, timeout)

    def send_welcome_msg(
        self,
        welcome_code: str,
        *,
        text: MessageText | MessageTextDict | None = None,
        attachments: Sequence[Attachment | AttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """发送新客户欢迎语: Send a welcome message to a customer who has just been added.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->给客户发送欢迎语 of the company.

        A code can be used once. 41051 means that a welcome message was sent, 41096 that another app is
        sending one, which may be tried again.

        There is no welcome_code where the admin console sets a welcome message for the member.

        The member must be in the app's scope; one who has not logged in for long cannot send it.

        At least one of `text` and `attachments` is needed.

        Args:
            welcome_code: Code from the callback that tells of the new customer, valid for 20 seconds.
            text: Text of the message.
            attachments: What is sent beside the text. At most 9 items.

        POST /cgi-bin/externalcontact/send_welcome_msg (access_token),
        https://developer.work.weixin.qq.com/document/path/92137
        """
        return self._call(ops.EXTERNALCONTACT_SEND_WELCOME_MSG, {
            "welcome_code": welcome_code, "text": text, "attachments": attachments,
        }, timeout)

    def get_group_msg_result(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupMsgResultResponse:
        """获取企业群发消息发送结果: List the customers or groups that a message has been sent to.

        Deprecated: Replaced; call externalcontact.get_groupmsg_task for the members, then
        externalcontact.get_groupmsg_send_result for each.

        Unverified: The page names only its path; the parameters are known from other SDKs.

        Args:
            msgid: Id of the message.
            limit: Page size. At most 10000. Default: 10000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_group_msg_result (access_token),
        https://developer.work.weixin.qq.com/document/path/92109
        """
        return self._call(ops.EXTERNALCONTACT_GET_GROUP_MSG_RESULT, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_group_msg_result(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[GroupMessageSend]:
        """获取企业群发消息发送结果: the items of all pages of `get_group_msg_result`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUP_MSG_RESULT, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def add_moment_task(
        self,
        *,
        visible_range: MomentRange | MomentRangeDict | None = None,
        text: MomentText | MomentTextDict | None = None,
        attachments: Sequence[MomentAttachment | MomentAttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddMomentTaskResponse:
        """企业发表内容到客户的朋友圈：创建发表任务: Prepare a moment that members publish to their customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户朋友圈->发表到成员客户的朋友圈 of the company.

        At most 10 calls a minute for a company.

        At most 100,000 calls in 30 days for a company.

        Senders outside of the app's scope are left out; without visible_range all members in it publish,
        to their customers.

        With external_contact_list only these customers see it, and their followers publish it.

        At least one of `text` and `attachments` is needed.

        `client.externalcontact.wait_get_moment_task_result` waits until the job is done.

        Args:
            visible_range: Who publishes and who sees it; everybody that the app may see if left out.
            text: Text of the moment.
            attachments: Up to 9 pictures, or 1 video, or 1 link; never mixed. At most 9 items.

        POST /cgi-bin/externalcontact/add_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/95094
        """
        return self._call(ops.EXTERNALCONTACT_ADD_MOMENT_TASK, {
            "visible_range": visible_range, "text": text, "attachments": attachments,
        }, timeout)

    def get_moment_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentTaskResultResponse:
        """企业发表内容到客户的朋友圈：获取任务创建结果: Get the result of preparing a moment.

        Args:
            jobid: Id of the job from add_moment_task. At most 64 bytes.

        GET /cgi-bin/externalcontact/get_moment_task_result (access_token),
        https://developer.work.weixin.qq.com/document/path/95094
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_TASK_RESULT, {"jobid": jobid}, timeout)

    def wait_get_moment_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ExternalcontactGetMomentTaskResultResponse] | None = None,
    ) -> ExternalcontactGetMomentTaskResultResponse:
        """企业发表内容到客户的朋友圈：获取任务创建结果: poll `get_moment_task_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_moment_task_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.EXTERNALCONTACT_GET_MOMENT_TASK_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def cancel_moment_task(self, moment_id: str, *, timeout: float | None = None) -> Response:
        """停止发表企业朋友圈: Cancel a moment that members have not published yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户朋友圈->发表到成员客户的朋友圈 of the company.

        What has been published cannot be taken back.

        Args:
            moment_id: Id of the moment.

        POST /cgi-bin/externalcontact/cancel_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/97612
        """
        return self._call(ops.EXTERNALCONTACT_CANCEL_MOMENT_TASK, {"moment_id": moment_id}, timeout)

    def get_moment_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentListResponse:
        """获取客户朋友圈全部的发表记录：获取企业全部的发表列表: List the moments that the company or its
        members have created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        Deleted moments are not listed.

        A self-built app gets what members in its scope have published.

        `end_time` is at most 30 days after `start_time`.

        Args:
            start_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most 30 days later.
            creator: UserID of the member who created the moments.
            filter_type: Who created the moments. One of 0 (by the company), 1 (by members), 2 (all).
                Default: 2.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Moments per page. At most 20. Default: 20.

        POST /cgi-bin/externalcontact/get_moment_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_LIST, {
            "start_time": start_time, "end_time": end_time, "creator": creator, "filter_type": filter_type,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Moment]:
        """获取客户朋友圈全部的发表记录：获取企业全部的发表列表: the items of all pages of `get_moment_list`,
        fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_LIST, {
            "start_time": start_time, "end_time": end_time, "creator": creator, "filter_type": filter_type,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def get_moment_task(
        self,
        moment_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentTaskResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表: List which members have published a
        moment of the company.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of a moment that the company has created.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Members per page; more is taken as the default. At most 1000. Default: 500.

        POST /cgi-bin/externalcontact/get_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_TASK, {
            "moment_id": moment_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_task(
        self,
        moment_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MomentTask]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表: the items of all pages of
        `get_moment_task`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_TASK, {
            "moment_id": moment_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_moment_customer_list(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentCustomerListResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围: List the customers that a moment
        was meant for when it was created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the default. At most 1000. Default: 500.

        POST /cgi-bin/externalcontact/get_moment_customer_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_customer_list(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MomentCustomer]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围: the items of all pages of
        `get_moment_customer_list`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_moment_send_result(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentSendResultResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表: List the customers who can see a
        published moment in WeChat.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the default. At most 5000. Default: 3000.

        POST /cgi-bin/externalcontact/get_moment_send_result (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_SEND_RESULT, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_send_result(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MomentViewer]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表: the items of all pages of
        `get_moment_send_result`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_SEND_RESULT, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_moment_comments(
        self,
        moment_id: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentCommentsResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈的互动数据: List comments and likes of a moment.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.

        POST /cgi-bin/externalcontact/get_moment_comments (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return self._call(ops.EXTERNALCONTACT_GET_MOMENT_COMMENTS, {
            "moment_id": moment_id, "userid": userid,
        }, timeout)

    def add_product_album(
        self,
        description: str,
        price: int,
        attachments: Sequence[ProductAttachment | ProductAttachmentDict],
        *,
        product_sn: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddProductAlbumResponse:
        """管理商品图册：创建商品图册: Add a product to the album that members show to customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        Args:
            description: Name and description of the product. At most 300 characters.
            price: Price in cents of a yuan. At most 5000000.
            attachments: Pictures. At most 9 items.
            product_sn: Your product number; digits and letters. Pattern: `[0-9A-Za-z]*`. At most 128
                bytes.

        POST /cgi-bin/externalcontact/add_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_ADD_PRODUCT_ALBUM, {
            "description": description, "price": price, "attachments": attachments, "product_sn": product_sn,
        }, timeout)

    def get_product_album(
        self,
        product_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetProductAlbumResponse:
        """管理商品图册：获取商品图册: Get one product of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        Args:
            product_id: Id of the product.

        POST /cgi-bin/externalcontact/get_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM, {"product_id": product_id}, timeout)

    def get_product_album_list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetProductAlbumListResponse:
        """管理商品图册：获取商品图册列表: List the products of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        A self-built app gets the albums of members in its scope.

        Args:
            limit: Products per page; more is taken as the default. At most 100. Default: 50.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_product_album_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_product_album_list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[ListedProduct]:
        """管理商品图册：获取商品图册列表: the items of all pages of `get_product_album_list`, fetched as they
        are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    def update_product_album(
        self,
        product_id: str,
        *,
        description: str | None = None,
        price: int | None = None,
        product_sn: str | None = None,
        attachments: Sequence[ProductAttachment | ProductAttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理商品图册：编辑商品图册: Change a product of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        What is left out stays as it is.

        Only albums that the app has created.

        Args:
            product_id: Id of a product that the app has added.
            description: Name and description of the product. At most 300 characters.
            price: Price in cents of a yuan. At most 5000000.
            product_sn: Your product number; digits and letters. Pattern: `[0-9A-Za-z]*`. At most 128
                bytes.
            attachments: Pictures. At most 9 items.

        POST /cgi-bin/externalcontact/update_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_UPDATE_PRODUCT_ALBUM, {
            "product_id": product_id, "description": description, "price": price, "product_sn": product_sn,
            "attachments": attachments,
        }, timeout)

    def delete_product_album(self, product_id: str, *, timeout: float | None = None) -> Response:
        """管理商品图册：删除商品图册: Delete a product from the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        An app can delete only the product albums that it has created.

        Args:
            product_id: Id of a product that the app has added.

        POST /cgi-bin/externalcontact/delete_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return self._call(ops.EXTERNALCONTACT_DELETE_PRODUCT_ALBUM, {"product_id": product_id}, timeout)

    def add_intercept_rule(
        self,
        rule_name: str,
        word_list: List[str],
        intercept_type: int,
        applicable_range: NewInterceptRange | NewInterceptRangeDict,
        *,
        semantics_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddInterceptRuleResponse:
        """管理聊天敏感词：新建敏感词规则: Create a rule that intercepts sensitive words in messages to
        customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        A company has at most 100 rules.

        Args:
            rule_name: Name of the rule. 1 to 20 characters.
            word_list: The words. Each: 1 to 32 characters. At most 300 items.
            intercept_type: What happens to the message. One of 1 (warn and stop), 2 (warn only).
            applicable_range: Whom the rule applies to.
            semantics_list: What else is found. One of 1 (mobile numbers), 2 (mail addresses), 3 (red
                packets).

        POST /cgi-bin/externalcontact/add_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_ADD_INTERCEPT_RULE, {
            "rule_name": rule_name, "word_list": word_list, "intercept_type": intercept_type,
            "applicable_range": applicable_range, "semantics_list": semantics_list,
        }, timeout)

    def get_intercept_rule_list(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetInterceptRuleListResponse:
        """管理聊天敏感词：获取敏感词规则列表: List the rules that intercept sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        GET /cgi-bin/externalcontact/get_intercept_rule_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_GET_INTERCEPT_RULE_LIST, {}, timeout)

    def get_intercept_rule(
        self,
        rule_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetInterceptRuleResponse:
        """管理聊天敏感词：获取敏感词规则详情: Get one rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/externalcontact/get_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_GET_INTERCEPT_RULE, {"rule_id": rule_id}, timeout)

    def update_intercept_rule(
        self,
        rule_id: str,
        *,
        rule_name: str | None = None,
        word_list: List[str] | None = None,
        extra_rule: InterceptSemantics | InterceptSemanticsDict | None = None,
        intercept_type: int | None = None,
        add_applicable_range: InterceptRange | InterceptRangeDict | None = None,
        remove_applicable_range: InterceptRange | InterceptRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理聊天敏感词：修改敏感词规则: Change a rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        What is left out stays as it is.

        Only rules that the app has created.

        Args:
            rule_id: Id of a rule that the app has created.
            rule_name: New name. 1 to 20 characters.
            word_list: Words that replace the old ones; ignored if empty. Each: 1 to 32 characters. At most
                300 items.
            extra_rule: What else is found.
            intercept_type: What happens to the message. One of 1 (warn and stop), 2 (warn only).
            add_applicable_range: Members and departments to add; a rule names at most 10000 members.
            remove_applicable_range: Members and departments to remove.

        POST /cgi-bin/externalcontact/update_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_UPDATE_INTERCEPT_RULE, {
            "rule_id": rule_id, "rule_name": rule_name, "word_list": word_list, "extra_rule": extra_rule,
            "intercept_type": intercept_type, "add_applicable_range": add_applicable_range,
            "remove_applicable_range": remove_applicable_range,
        }, timeout)

    def del_intercept_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """管理聊天敏感词：删除敏感词规则: Delete a rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        Only rules that the app has created.

        Args:
            rule_id: Id of a rule that the app has created.

        POST /cgi-bin/externalcontact/del_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return self._call(ops.EXTERNALCONTACT_DEL_INTERCEPT_RULE, {"rule_id": rule_id}, timeout)

    def get_corp_tag_list(
        self,
        *,
        tag_id: List[str] | None = None,
        group_id: List[str] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetCorpTagListResponse:
        """管理企业标签：获取企业标签库: List the company's customer tags.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        With group_id, tag_id is ignored; with neither, all tags come.

        Args:
            tag_id: Ids of tags; all tags come if group_id is left out, too.
            group_id: Ids of tag groups; tag_id is ignored beside it.

        POST /cgi-bin/externalcontact/get_corp_tag_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return self._call(ops.EXTERNALCONTACT_GET_CORP_TAG_LIST, {
            "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    def add_corp_tag(
        self,
        tag: Sequence[NewCorpTag | NewCorpTagDict],
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        order: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddCorpTagResponse:
        """管理企业标签：添加企业客户标签: Add customer tags to a tag group, new or existing.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A company has at most 10000 tags, those of rule groups included.

        An app edits and deletes only tags that it has created.

        With group_id, group_name and the order of the group are ignored; the name of an existing group
        adds to it, and equal names in a group become one tag.

        Args:
            tag: Tags to add; of several with the same name one is made.
            group_id: Existing tag group; group_name and order are ignored beside it.
            group_name: Name of a tag group; made if there is none of that name. At most 30 characters.
            order: Place of a new tag group; higher values come first. 0 to 4294967295.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/add_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return self._call(ops.EXTERNALCONTACT_ADD_CORP_TAG, {
            "tag": tag, "group_id": group_id, "group_name": group_name, "order": order, "agentid": agentid,
        }, timeout)

    def edit_corp_tag(
        self,
        id: str,
        *,
        name: str | None = None,
        order: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业标签：编辑企业客户标签: Rename or move a customer tag or tag group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A new name must not be taken by another group, or by another tag of the group.

        Only tags that the app has created.

        Args:
            id: Id of the tag or tag group.
            name: New name; unique among tag groups or among the tags of the group. At most 30 characters.
            order: New place; higher values come first. 0 to 4294967295.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/edit_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return self._call(ops.EXTERNALCONTACT_EDIT_CORP_TAG, {
            "id": id, "name": name, "order": order, "agentid": agentid,
        }, timeout)

    def del_corp_tag(
        self,
        *,
        tag_id: List[str] | None = None,
        group_id: List[str] | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业标签：删除企业客户标签: Delete customer tags or whole tag groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A tag group without tags disappears.

        Only tags that the app has created.

        At least one of `tag_id` and `group_id` is needed.

        Args:
            tag_id: Ids of tags.
            group_id: Ids of tag groups.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/del_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return self._call(ops.EXTERNALCONTACT_DEL_CORP_TAG, {
            "tag_id": tag_id, "group_id": group_id, "agentid": agentid,
        }, timeout)

    def get_strategy_tag_list(
        self,
        *,
        strategy_id: int | None = None,
        tag_id: List[str] | None = None,
        group_id: List[str] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetStrategyTagListResponse:
        """管理企业规则组下的客户标签：获取指定规则组下的企业客户标签: List the customer tags of a rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        An app gets and manages only the tags that it has created in rule groups.

        With group_id, tag_id is ignored; with neither, all tags come.

        Args:
            strategy_id: Id of the rule group.
            tag_id: Ids of tags; all tags come if group_id is left out, too.
            group_id: Ids of tag groups; tag_id is ignored beside it.

        POST /cgi-bin/externalcontact/get_strategy_tag_list (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return self._call(ops.EXTERNALCONTACT_GET_STRATEGY_TAG_LIST, {
            "strategy_id": strategy_id, "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    def add_strategy_tag(
        self,
        strategy_id: int,
        tag: Sequence[NewCorpTag | NewCorpTagDict],
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddStrategyTagResponse:
        """管理企业规则组下的客户标签：为指定规则组创建企业客户标签: Add customer tags to a rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        A company has at most 10000 tags, those of rule groups included.

        Only below a group of the first level; members in its range can use the tags.

        The name of an existing tag group adds to it; equal names in a group become one tag.

        Args:
            strategy_id: Id of a rule group of the first level.
            tag: Tags to add; of several with the same name one is made.
            group_id: Existing tag group; group_name and order are ignored beside it.
            group_name: Name of a tag group; made if the rule group has none of that name. At most 30
                characters.
            order: Place of a new tag group; higher values come first. 0 to 4294967295.

        POST /cgi-bin/externalcontact/add_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return self._call(ops.EXTERNALCONTACT_ADD_STRATEGY_TAG, {
            "strategy_id": strategy_id, "tag": tag, "group_id": group_id, "group_name": group_name,
            "order": order,
        }, timeout)

    def edit_strategy_tag(
        self,
        id: str,
        *,
        name: str | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业规则组下的客户标签：编辑指定规则组下的企业客户标签: Rename or move a tag or tag group of a
        rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        The rule group of a tag cannot be changed.

        A new name must not be taken by another group, or by another tag of the group.

        Args:
            id: Id of the tag or tag group.
            name: New name; unique among tag groups or among the tags of the group. At most 30 characters.
            order: New place; higher values come first. 0 to 4294967295.

        POST /cgi-bin/externalcontact/edit_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return self._call(ops.EXTERNALCONTACT_EDIT_STRATEGY_TAG, {
            "id": id, "name": name, "order": order,
        }, timeout)

    def del_strategy_tag(
        self,
        *,
        tag_id: List[str] | None = None,
        group_id: List[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业规则组下的客户标签：删除指定规则组下的企业客户标签: Delete tags or tag groups of a rule
        group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        A tag group without tags disappears.

        At least one of `tag_id` and `group_id` is needed.

        Args:
            tag_id: Ids of tags.
            group_id: Ids of tag groups.

        POST /cgi-bin/externalcontact/del_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return self._call(ops.EXTERNALCONTACT_DEL_STRATEGY_TAG, {
            "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    def mark_tag(
        self,
        userid: str,
        external_userid: str,
        *,
        add_tag: List[str] | None = None,
        remove_tag: List[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """编辑客户企业标签: Add tags to a customer or remove them.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        A member can give one customer at most 3000 tags.

        Tags of a rule group need a rule group that the same app has created and that manages the member.

        Only customers of members in the app's scope.

        At least one of `add_tag` and `remove_tag` is needed.

        Args:
            userid: UserID of a member who has added the customer.
            external_userid: Id of the customer.
            add_tag: Ids of tags to add.
            remove_tag: Ids of tags to remove.

        POST /cgi-bin/externalcontact/mark_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92118
        """
        return self._call(ops.EXTERNALCONTACT_MARK_TAG, {
            "userid": userid, "external_userid": external_userid, "add_tag": add_tag,
            "remove_tag": remove_tag,
        }, timeout)

    def transfer_customer(
        self,
        handover_userid: str,
        takeover_userid: str,
        external_userid: List[str],
        *,
        transfer_success_msg: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactTransferCustomerResponse:
        """分配在职成员的客户: Transfer customers of a current member to a colleague.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        Both members must have logged in within the last year; the one who takes over must be activated,
        verified and allowed to use customer contact.

        The transfer is complete after 24 hours; ask transfer_result for the outcome.

        A customer can be passed on twice in 90 days.

        Where both were contacts already, or for a customer who comes back, no event tells of the new
        contact.

        The new member must be in the app's scope.

        `client.externalcontact.wait_transfer_result` waits until the job is done.

        Args:
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            external_userid: Ids of customers of the member who hands over. At most 100 items.
            transfer_success_msg: Message to the customer after the transfer; WeCom has its own text
                without it. At most 200 characters.

        POST /cgi-bin/externalcontact/transfer_customer (access_token),
        https://developer.work.weixin.qq.com/document/path/92125
        """
        return self._call(ops.EXTERNALCONTACT_TRANSFER_CUSTOMER, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
            "external_userid": external_userid, "transfer_success_msg": transfer_success_msg,
        }, timeout)

    def transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactTransferResultResponse:
        """查询客户接替状态: List the results of a transfer of customers between two current members.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        The new member must be in the app's scope.

        Args:
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            cursor: Cursor from the previous call; leave out for the first page of up to 1000 customers.

        POST /cgi-bin/externalcontact/transfer_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94088
        """
        return self._call(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid, "cursor": cursor,
        }, timeout)

    def iter_transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[TransferResult]:
        """查询客户接替状态: the items of all pages of `transfer_result`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid, "cursor": cursor,
        }, timeout)

    def wait_transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        timeout: float | None = None,
        within: float = 90000,
        pause: float | None = None,
        progress: JobProgress[List[TransferResult]] | None = None,
    ) -> List[TransferResult]:
        """查询客户接替状态: poll `transfer_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `transfer_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait_all(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
        }, within, pause, progress, timeout)

    def get_unassigned_list(
        self,
        *,
        page_id: int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetUnassignedListResponse:
        """获取待分配的离职成员列表: List the customers of members who have left.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->分配离职成员的客户 of the company.

        Args:
            page_id: Number of the page from 0. Deprecated: Send cursor instead.
            page_size: Entries per page. At most 1000. Default: 1000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_unassigned_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92124
        """
        return self._call(ops.EXTERNALCONTACT_GET_UNASSIGNED_LIST, {
            "page_id": page_id, "page_size": page_size, "cursor": cursor,
        }, timeout)

    def iter_get_unassigned_list(
        self,
        *,
        page_id: int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[UnassignedCustomer]:
        """获取待分配的离职成员列表: the items of all pages of `get_unassigned_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_UNASSIGNED_LIST, {
            "page_id": page_id, "page_size": page_size, "cursor": cursor,
        }, timeout)

    def transfer(
        self,
        external_userid: str,
        handover_userid: str,
        takeover_userid: str,
        *,
        transfer_success_msg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """离职成员的外部联系人再分配: Transfer one customer to another member.

        Deprecated: Replaced; call externalcontact.transfer_customer for a current member,
        externalcontact.resigned.transfer_customer for one who has left.

        Unverified: The page names only its path; the parameters are known from older SDKs.

        Args:
            external_userid: Id of the customer.
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            transfer_success_msg: Message to the customer after the transfer.

        POST /cgi-bin/externalcontact/transfer (access_token),
        https://developer.work.weixin.qq.com/document/path/92109
        """
        return self._call(ops.EXTERNALCONTACT_TRANSFER, {
            "external_userid": external_userid, "handover_userid": handover_userid,
            "takeover_userid": takeover_userid, "transfer_success_msg": transfer_success_msg,
        }, timeout)


class AsyncExternalcontactResource(AsyncResource):
    """客户联系: `client.externalcontact`, asynchronous."""

    batch: AsyncExternalcontactBatchResource = resource_at("wecom_client.api.externalcontact.batch:AsyncExternalcontactBatchResource")
    customer_acquisition: AsyncExternalcontactCustomerAcquisitionResource = resource_at("wecom_client.api.externalcontact.customer_acquisition:AsyncExternalcontactCustomerAcquisitionResource")
    customer_acquisition_app: AsyncExternalcontactCustomerAcquisitionAppResource = resource_at("wecom_client.api.externalcontact.customer_acquisition_app:AsyncExternalcontactCustomerAcquisitionAppResource")
    customer_strategy: AsyncExternalcontactCustomerStrategyResource = resource_at("wecom_client.api.externalcontact.customer_strategy:AsyncExternalcontactCustomerStrategyResource")
    group_welcome_template: AsyncExternalcontactGroupWelcomeTemplateResource = resource_at("wecom_client.api.externalcontact.group_welcome_template:AsyncExternalcontactGroupWelcomeTemplateResource")
    groupchat: AsyncExternalcontactGroupchatResource = resource_at("wecom_client.api.externalcontact.groupchat:AsyncExternalcontactGroupchatResource")
    message: AsyncExternalcontactMessageResource = resource_at("wecom_client.api.externalcontact.message:AsyncExternalcontactMessageResource")
    moment_strategy: AsyncExternalcontactMomentStrategyResource = resource_at("wecom_client.api.externalcontact.moment_strategy:AsyncExternalcontactMomentStrategyResource")
    resigned: AsyncExternalcontactResignedResource = resource_at("wecom_client.api.externalcontact.resigned:AsyncExternalcontactResignedResource")

    async def customer_acquisition_quota(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactCustomerAcquisitionQuotaResponse:
        """获客助手额度管理与使用统计：查询剩余使用量: Get how many customers can still be won with
        acquisition links.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 企业客户权限->获客助手 of the company.

        The secret of the system app 客户联系 cannot call it.

        GET /cgi-bin/externalcontact/customer_acquisition_quota (access_token),
        https://developer.work.weixin.qq.com/document/path/97375
        """
        return await self._call(ops.EXTERNALCONTACT_CUSTOMER_ACQUISITION_QUOTA, {}, timeout)

    async def add_contact_way(
        self,
        type: int,
        scene: int,
        *,
        style: int | None = None,
        remark: str | None = None,
        skip_verify: bool | None = None,
        state: str | None = None,
        user: List[str] | None = None,
        party: List[int] | None = None,
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
        user: List[str] | None = None,
        party: List[int] | None = None,
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

    async def get_follow_user_list(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetFollowUserListResponse:
        """获取配置了客户联系功能的成员列表: List the members who may use customer contact.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only members that the app may see are returned.

        GET /cgi-bin/externalcontact/get_follow_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92571
        """
        return await self._call(ops.EXTERNALCONTACT_GET_FOLLOW_USER_LIST, {}, timeout)

    async def list(self, userid: str, *, timeout: float | None = None) -> ExternalcontactListResponse:
        """获取客户列表: List the customers of one member.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only members in the app's scope who have 客户联系; contacts of others are no customers.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            userid: UserID of a member who may use customer contact.

        GET /cgi-bin/externalcontact/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92113
        """
        return await self._call(ops.EXTERNALCONTACT_LIST, {"userid": userid}, timeout)

    async def get(
        self,
        external_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetResponse:
        """获取客户详情: Get one customer and the members who have added them.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息或家校沟通 of the company.

        Apps of the school contact chapter (家校沟通) read parents with the same call; is_subscribe and
        subscriber_info come only there.

        Third-party and provider-developed apps get no avatar, unionid and remark_mobiles, and 0 as gender.

        Only followers in the app's scope are named; more than 500 come in pages.

        Acquisition apps (营销获客) need 建联客户信息, and get only the customers that they brought.

        Args:
            external_userid: Id of the customer, not a member's UserID.
            cursor: Cursor from the previous call; only needed for a customer of more than 500 members.

        GET /cgi-bin/externalcontact/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92114
        """
        return await self._call(ops.EXTERNALCONTACT_GET, {
            "external_userid": external_userid, "cursor": cursor,
        }, timeout)

    def iter_get(
        self,
        external_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FollowUser]:
        """获取客户详情: the items of all pages of `get`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_GET, {
            "external_userid": external_userid, "cursor": cursor,
        }, timeout)

    async def remark(
        self,
        userid: str,
        external_userid: str,
        *,
        remark: str | None = None,
        description: str | None = None,
        remark_company: str | None = None,
        remark_mobiles: List[str] | None = None,
        remark_pic_mediaid: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改客户备注信息: Set a member's remarks on a customer.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        Only customers of members in the app's scope.

        At least one of `remark`, `description`, `remark_company`, `remark_mobiles` and
        `remark_pic_mediaid` is needed.

        Args:
            userid: UserID of a member who has added the customer.
            external_userid: Id of the customer.
            remark: Remark shown in place of the name. At most 20 characters.
            description: Description of the customer. At most 150 characters.
            remark_company: Remark on the customer's company; only for WeChat users. At most 20 characters.
            remark_mobiles: Mobile numbers that replace the old ones; a list with one empty string removes
                all.
            remark_pic_mediaid: media_id of a picture from media/upload.

        POST /cgi-bin/externalcontact/remark (access_token),
        https://developer.work.weixin.qq.com/document/path/92115
        """
        return await self._call(ops.EXTERNALCONTACT_REMARK, {
            "userid": userid, "external_userid": external_userid, "remark": remark,
            "description": description, "remark_company": remark_company, "remark_mobiles": remark_mobiles,
            "remark_pic_mediaid": remark_pic_mediaid,
        }, timeout)

    async def contact_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactContactListResponse:
        """获取已服务的外部联系人: List everybody outside the company whom members have served, customers or
        not.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Only self-built apps may call it.

        A tmp_openid identifies a person within one walk through the pages; the first page of the next walk
        changes it.

        Only apps that the company has made itself may call this.

        A temporary id lives 4 hours; do not keep the cursor either.

        Args:
            cursor: Cursor from the previous call, valid for 4 hours; leave out for the first page.
            limit: Page size. Default: 1000.

        POST /cgi-bin/externalcontact/contact_list (access_token),
        https://developer.work.weixin.qq.com/document/path/99434
        """
        return await self._call(ops.EXTERNALCONTACT_CONTACT_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_contact_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ServedContact]:
        """获取已服务的外部联系人: the items of all pages of `contact_list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_CONTACT_LIST, {"cursor": cursor, "limit": limit}, timeout)

    async def get_user_behavior_data(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid: List[str] | None = None,
        partyid: List[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetUserBehaviorDataResponse:
        """获取「联系客户统计」数据: Get daily figures on how members keep in contact with customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->获取成员联系客户的数据统计 of the
        company.

        A query spans at most 30 days of the last 180.

        Members and departments must be in the app's scope.

        `end_time` is at most 30 days after `start_time`.

        At least one of `userid` and `partyid` is needed.

        Args:
            start_time: First day, Unix time; rounded down to midnight.
            end_time: Last day, Unix time; included.
            userid: UserIDs; the figures are those of all together. At most 100 items.
            partyid: Ids of departments. At most 100 items.

        POST /cgi-bin/externalcontact/get_user_behavior_data (access_token),
        https://developer.work.weixin.qq.com/document/path/92132
        """
        return await self._call(ops.EXTERNALCONTACT_GET_USER_BEHAVIOR_DATA, {
            "start_time": start_time, "end_time": end_time, "userid": userid, "partyid": partyid,
        }, timeout)

    async def opengid_to_chatid(
        self,
        opengid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactOpengidToChatidResponse:
        """客户群opengid转换: Convert the group id that a mini program has got in WeChat to the chat_id of a
        customer group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Only the company's own chats, with an owner in the app's scope.

        Args:
            opengid: Group id from wx.getGroupEnterInfo.

        POST /cgi-bin/externalcontact/opengid_to_chatid (access_token),
        https://developer.work.weixin.qq.com/document/path/94822
        """
        return await self._call(ops.EXTERNALCONTACT_OPENGID_TO_CHATID, {"opengid": opengid}, timeout)

    async def check_follow_user(
        self,
        *,
        userid: List[str] | None = None,
        partyid: List[int] | None = None,
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
        external_userid_list: List[str],
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
        mobiles: List[str],
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

    async def add_msg_template(
        self,
        *,
        chat_type: Literal["single", "group"] | None = None,
        external_userid: List[str] | None = None,
        chat_id_list: List[str] | None = None,
        tag_filter: TagFilter | TagFilterDict | None = None,
        sender: str | None = None,
        allow_select: bool | None = None,
        text: MessageText | MessageTextDict | None = None,
        attachments: Sequence[Attachment | AttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddMsgTemplateResponse:
        """创建企业群发: Prepare a message to customers or customer groups that members confirm and send.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->群发消息给客户和客户群 of the
        company.

        Nothing is sent before the member confirms; only the member who last chatted with a customer is
        asked.

        For single, the default, one of sender, external_userid and tag_filter is needed.

        A customer or group receives at most as many messages in a month as it has days.

        Only members in the app's scope are asked to send. Beside external_userid, tag_filter does not
        count.

        At least one of `sender`, `external_userid` and `tag_filter` is needed if `chat_type` is single.

        At least one of `text` and `attachments` is needed.

        `sender` is needed if `chat_type` is group.

        Args:
            chat_type: Who receives the message. One of single (to customers), group (to customer groups).
                Default: single.
            external_userid: Ids of customers; only for single. At most 10000 items.
            chat_id_list: Ids of customer groups; only for group. At most 2000 items.
            tag_filter: Customers with these tags; ignored beside external_userid.
            sender: UserID of the member who sends; needed for group. Alone it means all customers of the
                member.
            allow_select: Whether the member may choose among the customers; only for single. Default:
                false.
            text: Text of the message.
            attachments: What is sent beside the text. At most 9 items.

        POST /cgi-bin/externalcontact/add_msg_template (access_token),
        https://developer.work.weixin.qq.com/document/path/92135
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_MSG_TEMPLATE, {
            "chat_type": chat_type, "external_userid": external_userid, "chat_id_list": chat_id_list,
            "tag_filter": tag_filter, "sender": sender, "allow_select": allow_select, "text": text,
            "attachments": attachments,
        }, timeout)

    async def remind_groupmsg_send(self, msgid: str, *, timeout: float | None = None) -> Response:
        """提醒成员群发: Remind members of a message that they have not sent yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户联系->群发消息给客户和客户群 of the company.

        At most three times in 24 hours for one message.

        Args:
            msgid: Id of the message.

        POST /cgi-bin/externalcontact/remind_groupmsg_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97610
        """
        return await self._call(ops.EXTERNALCONTACT_REMIND_GROUPMSG_SEND, {"msgid": msgid}, timeout)

    async def cancel_groupmsg_send(self, msgid: str, *, timeout: float | None = None) -> Response:
        """停止企业群发: Cancel a message that members have not sent yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户联系->群发消息给客户和客户群 of the company.

        What has been sent cannot be taken back.

        Args:
            msgid: Id of the message.

        POST /cgi-bin/externalcontact/cancel_groupmsg_send (access_token),
        https://developer.work.weixin.qq.com/document/path/97611
        """
        return await self._call(ops.EXTERNALCONTACT_CANCEL_GROUPMSG_SEND, {"msgid": msgid}, timeout)

    async def get_groupmsg_list_v2(
        self,
        chat_type: Literal["single", "group"],
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgListV2Response:
        """获取企业的全部群发记录：获取群发记录列表: List the messages to customers or customer groups that
        the company or its members have created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        `end_time` is at most 31 days after `start_time`.

        Args:
            chat_type: Who receives the messages. One of single (to customers), group (to customer groups).
            start_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most a month later.
            creator: UserID of the member who created the messages.
            filter_type: Who created the messages. One of 0 (by the company), 1 (by members), 2 (all).
                Default: 2.
            limit: Messages per page; more is taken as the default. At most 100. Default: 50.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_list_v2 (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return await self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_LIST_V2, {
            "chat_type": chat_type, "start_time": start_time, "end_time": end_time, "creator": creator,
            "filter_type": filter_type, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_list_v2(
        self,
        chat_type: Literal["single", "group"],
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[GroupMessage]:
        """获取企业的全部群发记录：获取群发记录列表: the items of all pages of `get_groupmsg_list_v2`, fetched
        as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_LIST_V2, {
            "chat_type": chat_type, "start_time": start_time, "end_time": end_time, "creator": creator,
            "filter_type": filter_type, "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_groupmsg_task(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgTaskResponse:
        """获取企业的全部群发记录：获取群发成员发送任务列表: List which members have sent a message.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        Nothing is known of messages from before 17 November 2020.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        Args:
            msgid: Id of the message.
            limit: Members per page; more is taken as the default. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_task (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return await self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_TASK, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_task(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[GroupMessageTask]:
        """获取企业的全部群发记录：获取群发成员发送任务列表: the items of all pages of `get_groupmsg_task`,
        fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_TASK, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    async def get_groupmsg_send_result(
        self,
        msgid: str,
        userid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupmsgSendResultResponse:
        """获取企业的全部群发记录：获取企业群发成员执行结果: List the customers or groups that a member has
        sent a message to.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 群发消息给客户和客户群 of the company.

        Of messages to groups only those that were sent are listed.

        A self-built app gets the messages of members in its scope; a company that installed a third-party
        app earlier has to agree to the changed authorization.

        Args:
            msgid: Id of the message.
            userid: UserID of the member who sends.
            limit: Entries per page; more is taken as the default. At most 1000. Default: 500.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_groupmsg_send_result (access_token),
        https://developer.work.weixin.qq.com/document/path/93338
        """
        return await self._call(ops.EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT, {
            "msgid": msgid, "userid": userid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_groupmsg_send_result(
        self,
        msgid: str,
        userid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[GroupMessageSend]:
        """获取企业的全部群发记录：获取企业群发成员执行结果: the items of all pages of
        `get_groupmsg_send_result`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUPMSG_SEND_RESULT, {
            "msgid": msgid, "userid": userid, "limit": limit, "cursor": cursor,
        }, timeout)

    async def send_welcome_msg(
        self,
        welcome_code: str,
        *,
        text: MessageText | MessageTextDict | None = None,
        attachments: Sequence[Attachment | AttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """发送新客户欢迎语: Send a welcome message to a customer who has just been added.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->给客户发送欢迎语 of the company.

        A code can be used once. 41051 means that a welcome message was sent, 41096 that another app is
        sending one, which may be tried again.

        There is no welcome_code where the admin console sets a welcome message for the member.

        The member must be in the app's scope; one who has not logged in for long cannot send it.

        At least one of `text` and `attachments` is needed.

        Args:
            welcome_code: Code from the callback that tells of the new customer, valid for 20 seconds.
            text: Text of the message.
            attachments: What is sent beside the text. At most 9 items.

        POST /cgi-bin/externalcontact/send_welcome_msg (access_token),
        https://developer.work.weixin.qq.com/document/path/92137
        """
        return await self._call(ops.EXTERNALCONTACT_SEND_WELCOME_MSG, {
            "welcome_code": welcome_code, "text": text, "attachments": attachments,
        }, timeout)

    async def get_group_msg_result(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetGroupMsgResultResponse:
        """获取企业群发消息发送结果: List the customers or groups that a message has been sent to.

        Deprecated: Replaced; call externalcontact.get_groupmsg_task for the members, then
        externalcontact.get_groupmsg_send_result for each.

        Unverified: The page names only its path; the parameters are known from other SDKs.

        Args:
            msgid: Id of the message.
            limit: Page size. At most 10000. Default: 10000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_group_msg_result (access_token),
        https://developer.work.weixin.qq.com/document/path/92109
        """
        return await self._call(ops.EXTERNALCONTACT_GET_GROUP_MSG_RESULT, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_group_msg_result(
        self,
        msgid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[GroupMessageSend]:
        """获取企业群发消息发送结果: the items of all pages of `get_group_msg_result`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_GROUP_MSG_RESULT, {
            "msgid": msgid, "limit": limit, "cursor": cursor,
        }, timeout)

    async def add_moment_task(
        self,
        *,
        visible_range: MomentRange | MomentRangeDict | None = None,
        text: MomentText | MomentTextDict | None = None,
        attachments: Sequence[MomentAttachment | MomentAttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddMomentTaskResponse:
        """企业发表内容到客户的朋友圈：创建发表任务: Prepare a moment that members publish to their customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户朋友圈->发表到成员客户的朋友圈 of the company.

        At most 10 calls a minute for a company.

        At most 100,000 calls in 30 days for a company.

        Senders outside of the app's scope are left out; without visible_range all members in it publish,
        to their customers.

        With external_contact_list only these customers see it, and their followers publish it.

        At least one of `text` and `attachments` is needed.

        `client.externalcontact.wait_get_moment_task_result` waits until the job is done.

        Args:
            visible_range: Who publishes and who sees it; everybody that the app may see if left out.
            text: Text of the moment.
            attachments: Up to 9 pictures, or 1 video, or 1 link; never mixed. At most 9 items.

        POST /cgi-bin/externalcontact/add_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/95094
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_MOMENT_TASK, {
            "visible_range": visible_range, "text": text, "attachments": attachments,
        }, timeout)

    async def get_moment_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentTaskResultResponse:
        """企业发表内容到客户的朋友圈：获取任务创建结果: Get the result of preparing a moment.

        Args:
            jobid: Id of the job from add_moment_task. At most 64 bytes.

        GET /cgi-bin/externalcontact/get_moment_task_result (access_token),
        https://developer.work.weixin.qq.com/document/path/95094
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_TASK_RESULT, {"jobid": jobid}, timeout)

    async def wait_get_moment_task_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ExternalcontactGetMomentTaskResultResponse] | None = None,
    ) -> ExternalcontactGetMomentTaskResultResponse:
        """企业发表内容到客户的朋友圈：获取任务创建结果: poll `get_moment_task_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_moment_task_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.EXTERNALCONTACT_GET_MOMENT_TASK_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def cancel_moment_task(self, moment_id: str, *, timeout: float | None = None) -> Response:
        """停止发表企业朋友圈: Cancel a moment that members have not published yet.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户朋友圈->发表到成员客户的朋友圈 of the company.

        What has been published cannot be taken back.

        Args:
            moment_id: Id of the moment.

        POST /cgi-bin/externalcontact/cancel_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/97612
        """
        return await self._call(ops.EXTERNALCONTACT_CANCEL_MOMENT_TASK, {"moment_id": moment_id}, timeout)

    async def get_moment_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentListResponse:
        """获取客户朋友圈全部的发表记录：获取企业全部的发表列表: List the moments that the company or its
        members have created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        Deleted moments are not listed.

        A self-built app gets what members in its scope have published.

        `end_time` is at most 30 days after `start_time`.

        Args:
            start_time: Begin of the range, Unix time.
            end_time: End of the range, Unix time; at most 30 days later.
            creator: UserID of the member who created the moments.
            filter_type: Who created the moments. One of 0 (by the company), 1 (by members), 2 (all).
                Default: 2.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Moments per page. At most 20. Default: 20.

        POST /cgi-bin/externalcontact/get_moment_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_LIST, {
            "start_time": start_time, "end_time": end_time, "creator": creator, "filter_type": filter_type,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        creator: str | None = None,
        filter_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Moment]:
        """获取客户朋友圈全部的发表记录：获取企业全部的发表列表: the items of all pages of `get_moment_list`,
        fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_LIST, {
            "start_time": start_time, "end_time": end_time, "creator": creator, "filter_type": filter_type,
            "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_moment_task(
        self,
        moment_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentTaskResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表: List which members have published a
        moment of the company.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of a moment that the company has created.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Members per page; more is taken as the default. At most 1000. Default: 500.

        POST /cgi-bin/externalcontact/get_moment_task (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_TASK, {
            "moment_id": moment_id, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_task(
        self,
        moment_id: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MomentTask]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈企业发表的列表: the items of all pages of
        `get_moment_task`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_TASK, {
            "moment_id": moment_id, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_moment_customer_list(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentCustomerListResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围: List the customers that a moment
        was meant for when it was created.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the default. At most 1000. Default: 500.

        POST /cgi-bin/externalcontact/get_moment_customer_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_customer_list(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MomentCustomer]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表时选择的可见范围: the items of all pages of
        `get_moment_customer_list`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_CUSTOMER_LIST, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_moment_send_result(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentSendResultResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表: List the customers who can see a
        published moment in WeChat.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Customers per page; more is taken as the default. At most 5000. Default: 3000.

        POST /cgi-bin/externalcontact/get_moment_send_result (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_SEND_RESULT, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_moment_send_result(
        self,
        moment_id: str,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MomentViewer]:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈发表后的可见客户列表: the items of all pages of
        `get_moment_send_result`, fetched as they are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_MOMENT_SEND_RESULT, {
            "moment_id": moment_id, "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_moment_comments(
        self,
        moment_id: str,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetMomentCommentsResponse:
        """获取客户朋友圈全部的发表记录：获取客户朋友圈的互动数据: List comments and likes of a moment.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 客户朋友圈->获取企业全部的发表记录 of the company.

        A self-built app gets what members in its scope have published.

        Args:
            moment_id: Id of the moment.
            userid: UserID of the member who published it.

        POST /cgi-bin/externalcontact/get_moment_comments (access_token),
        https://developer.work.weixin.qq.com/document/path/93333
        """
        return await self._call(ops.EXTERNALCONTACT_GET_MOMENT_COMMENTS, {
            "moment_id": moment_id, "userid": userid,
        }, timeout)

    async def add_product_album(
        self,
        description: str,
        price: int,
        attachments: Sequence[ProductAttachment | ProductAttachmentDict],
        *,
        product_sn: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddProductAlbumResponse:
        """管理商品图册：创建商品图册: Add a product to the album that members show to customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        Args:
            description: Name and description of the product. At most 300 characters.
            price: Price in cents of a yuan. At most 5000000.
            attachments: Pictures. At most 9 items.
            product_sn: Your product number; digits and letters. Pattern: `[0-9A-Za-z]*`. At most 128
                bytes.

        POST /cgi-bin/externalcontact/add_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_PRODUCT_ALBUM, {
            "description": description, "price": price, "attachments": attachments, "product_sn": product_sn,
        }, timeout)

    async def get_product_album(
        self,
        product_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetProductAlbumResponse:
        """管理商品图册：获取商品图册: Get one product of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        Args:
            product_id: Id of the product.

        POST /cgi-bin/externalcontact/get_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM, {"product_id": product_id}, timeout)

    async def get_product_album_list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetProductAlbumListResponse:
        """管理商品图册：获取商品图册列表: List the products of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        A self-built app gets the albums of members in its scope.

        Args:
            limit: Products per page; more is taken as the default. At most 100. Default: 50.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_product_album_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    def iter_get_product_album_list(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ListedProduct]:
        """管理商品图册：获取商品图册列表: the items of all pages of `get_product_album_list`, fetched as they
        are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_PRODUCT_ALBUM_LIST, {
            "limit": limit, "cursor": cursor,
        }, timeout)

    async def update_product_album(
        self,
        product_id: str,
        *,
        description: str | None = None,
        price: int | None = None,
        product_sn: str | None = None,
        attachments: Sequence[ProductAttachment | ProductAttachmentDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理商品图册：编辑商品图册: Change a product of the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        What is left out stays as it is.

        Only albums that the app has created.

        Args:
            product_id: Id of a product that the app has added.
            description: Name and description of the product. At most 300 characters.
            price: Price in cents of a yuan. At most 5000000.
            product_sn: Your product number; digits and letters. Pattern: `[0-9A-Za-z]*`. At most 128
                bytes.
            attachments: Pictures. At most 9 items.

        POST /cgi-bin/externalcontact/update_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_UPDATE_PRODUCT_ALBUM, {
            "product_id": product_id, "description": description, "price": price, "product_sn": product_sn,
            "attachments": attachments,
        }, timeout)

    async def delete_product_album(self, product_id: str, *, timeout: float | None = None) -> Response:
        """管理商品图册：删除商品图册: Delete a product from the album.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理商品图册 of the company.

        An app can delete only the product albums that it has created.

        Args:
            product_id: Id of a product that the app has added.

        POST /cgi-bin/externalcontact/delete_product_album (access_token),
        https://developer.work.weixin.qq.com/document/path/95096
        """
        return await self._call(ops.EXTERNALCONTACT_DELETE_PRODUCT_ALBUM, {"product_id": product_id}, timeout)

    async def add_intercept_rule(
        self,
        rule_name: str,
        word_list: List[str],
        intercept_type: int,
        applicable_range: NewInterceptRange | NewInterceptRangeDict,
        *,
        semantics_list: List[int] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddInterceptRuleResponse:
        """管理聊天敏感词：新建敏感词规则: Create a rule that intercepts sensitive words in messages to
        customers.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        A company has at most 100 rules.

        Args:
            rule_name: Name of the rule. 1 to 20 characters.
            word_list: The words. Each: 1 to 32 characters. At most 300 items.
            intercept_type: What happens to the message. One of 1 (warn and stop), 2 (warn only).
            applicable_range: Whom the rule applies to.
            semantics_list: What else is found. One of 1 (mobile numbers), 2 (mail addresses), 3 (red
                packets).

        POST /cgi-bin/externalcontact/add_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_INTERCEPT_RULE, {
            "rule_name": rule_name, "word_list": word_list, "intercept_type": intercept_type,
            "applicable_range": applicable_range, "semantics_list": semantics_list,
        }, timeout)

    async def get_intercept_rule_list(
        self,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetInterceptRuleListResponse:
        """管理聊天敏感词：获取敏感词规则列表: List the rules that intercept sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        GET /cgi-bin/externalcontact/get_intercept_rule_list (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_GET_INTERCEPT_RULE_LIST, {}, timeout)

    async def get_intercept_rule(
        self,
        rule_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGetInterceptRuleResponse:
        """管理聊天敏感词：获取敏感词规则详情: Get one rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        Args:
            rule_id: Id of the rule.

        POST /cgi-bin/externalcontact/get_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_GET_INTERCEPT_RULE, {"rule_id": rule_id}, timeout)

    async def update_intercept_rule(
        self,
        rule_id: str,
        *,
        rule_name: str | None = None,
        word_list: List[str] | None = None,
        extra_rule: InterceptSemantics | InterceptSemanticsDict | None = None,
        intercept_type: int | None = None,
        add_applicable_range: InterceptRange | InterceptRangeDict | None = None,
        remove_applicable_range: InterceptRange | InterceptRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理聊天敏感词：修改敏感词规则: Change a rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        What is left out stays as it is.

        Only rules that the app has created.

        Args:
            rule_id: Id of a rule that the app has created.
            rule_name: New name. 1 to 20 characters.
            word_list: Words that replace the old ones; ignored if empty. Each: 1 to 32 characters. At most
                300 items.
            extra_rule: What else is found.
            intercept_type: What happens to the message. One of 1 (warn and stop), 2 (warn only).
            add_applicable_range: Members and departments to add; a rule names at most 10000 members.
            remove_applicable_range: Members and departments to remove.

        POST /cgi-bin/externalcontact/update_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_UPDATE_INTERCEPT_RULE, {
            "rule_id": rule_id, "rule_name": rule_name, "word_list": word_list, "extra_rule": extra_rule,
            "intercept_type": intercept_type, "add_applicable_range": add_applicable_range,
            "remove_applicable_range": remove_applicable_range,
        }, timeout)

    async def del_intercept_rule(self, rule_id: str, *, timeout: float | None = None) -> Response:
        """管理聊天敏感词：删除敏感词规则: Delete a rule that intercepts sensitive words.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理敏感词 of the company.

        Only rules that the app has created.

        Args:
            rule_id: Id of a rule that the app has created.

        POST /cgi-bin/externalcontact/del_intercept_rule (access_token),
        https://developer.work.weixin.qq.com/document/path/95097
        """
        return await self._call(ops.EXTERNALCONTACT_DEL_INTERCEPT_RULE, {"rule_id": rule_id}, timeout)

    async def get_corp_tag_list(
        self,
        *,
        tag_id: List[str] | None = None,
        group_id: List[str] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetCorpTagListResponse:
        """管理企业标签：获取企业标签库: List the company's customer tags.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        With group_id, tag_id is ignored; with neither, all tags come.

        Args:
            tag_id: Ids of tags; all tags come if group_id is left out, too.
            group_id: Ids of tag groups; tag_id is ignored beside it.

        POST /cgi-bin/externalcontact/get_corp_tag_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return await self._call(ops.EXTERNALCONTACT_GET_CORP_TAG_LIST, {
            "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    async def add_corp_tag(
        self,
        tag: Sequence[NewCorpTag | NewCorpTagDict],
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        order: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddCorpTagResponse:
        """管理企业标签：添加企业客户标签: Add customer tags to a tag group, new or existing.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A company has at most 10000 tags, those of rule groups included.

        An app edits and deletes only tags that it has created.

        With group_id, group_name and the order of the group are ignored; the name of an existing group
        adds to it, and equal names in a group become one tag.

        Args:
            tag: Tags to add; of several with the same name one is made.
            group_id: Existing tag group; group_name and order are ignored beside it.
            group_name: Name of a tag group; made if there is none of that name. At most 30 characters.
            order: Place of a new tag group; higher values come first. 0 to 4294967295.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/add_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_CORP_TAG, {
            "tag": tag, "group_id": group_id, "group_name": group_name, "order": order, "agentid": agentid,
        }, timeout)

    async def edit_corp_tag(
        self,
        id: str,
        *,
        name: str | None = None,
        order: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业标签：编辑企业客户标签: Rename or move a customer tag or tag group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A new name must not be taken by another group, or by another tag of the group.

        Only tags that the app has created.

        Args:
            id: Id of the tag or tag group.
            name: New name; unique among tag groups or among the tags of the group. At most 30 characters.
            order: New place; higher values come first. 0 to 4294967295.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/edit_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return await self._call(ops.EXTERNALCONTACT_EDIT_CORP_TAG, {
            "id": id, "name": name, "order": order, "agentid": agentid,
        }, timeout)

    async def del_corp_tag(
        self,
        *,
        tag_id: List[str] | None = None,
        group_id: List[str] | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业标签：删除企业客户标签: Delete customer tags or whole tag groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理企业客户标签 of the company.

        A tag group without tags disappears.

        Only tags that the app has created.

        At least one of `tag_id` and `group_id` is needed.

        Args:
            tag_id: Ids of tags.
            group_id: Ids of tag groups.
            agentid: Id of the app; only old third-party suites with several apps need it.

        POST /cgi-bin/externalcontact/del_corp_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92117
        """
        return await self._call(ops.EXTERNALCONTACT_DEL_CORP_TAG, {
            "tag_id": tag_id, "group_id": group_id, "agentid": agentid,
        }, timeout)

    async def get_strategy_tag_list(
        self,
        *,
        strategy_id: int | None = None,
        tag_id: List[str] | None = None,
        group_id: List[str] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetStrategyTagListResponse:
        """管理企业规则组下的客户标签：获取指定规则组下的企业客户标签: List the customer tags of a rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        An app gets and manages only the tags that it has created in rule groups.

        With group_id, tag_id is ignored; with neither, all tags come.

        Args:
            strategy_id: Id of the rule group.
            tag_id: Ids of tags; all tags come if group_id is left out, too.
            group_id: Ids of tag groups; tag_id is ignored beside it.

        POST /cgi-bin/externalcontact/get_strategy_tag_list (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return await self._call(ops.EXTERNALCONTACT_GET_STRATEGY_TAG_LIST, {
            "strategy_id": strategy_id, "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    async def add_strategy_tag(
        self,
        strategy_id: int,
        tag: Sequence[NewCorpTag | NewCorpTagDict],
        *,
        group_id: str | None = None,
        group_name: str | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactAddStrategyTagResponse:
        """管理企业规则组下的客户标签：为指定规则组创建企业客户标签: Add customer tags to a rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        A company has at most 10000 tags, those of rule groups included.

        Only below a group of the first level; members in its range can use the tags.

        The name of an existing tag group adds to it; equal names in a group become one tag.

        Args:
            strategy_id: Id of a rule group of the first level.
            tag: Tags to add; of several with the same name one is made.
            group_id: Existing tag group; group_name and order are ignored beside it.
            group_name: Name of a tag group; made if the rule group has none of that name. At most 30
                characters.
            order: Place of a new tag group; higher values come first. 0 to 4294967295.

        POST /cgi-bin/externalcontact/add_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return await self._call(ops.EXTERNALCONTACT_ADD_STRATEGY_TAG, {
            "strategy_id": strategy_id, "tag": tag, "group_id": group_id, "group_name": group_name,
            "order": order,
        }, timeout)

    async def edit_strategy_tag(
        self,
        id: str,
        *,
        name: str | None = None,
        order: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业规则组下的客户标签：编辑指定规则组下的企业客户标签: Rename or move a tag or tag group of a
        rule group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        The rule group of a tag cannot be changed.

        A new name must not be taken by another group, or by another tag of the group.

        Args:
            id: Id of the tag or tag group.
            name: New name; unique among tag groups or among the tags of the group. At most 30 characters.
            order: New place; higher values come first. 0 to 4294967295.

        POST /cgi-bin/externalcontact/edit_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return await self._call(ops.EXTERNALCONTACT_EDIT_STRATEGY_TAG, {
            "id": id, "name": name, "order": order,
        }, timeout)

    async def del_strategy_tag(
        self,
        *,
        tag_id: List[str] | None = None,
        group_id: List[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """管理企业规则组下的客户标签：删除指定规则组下的企业客户标签: Delete tags or tag groups of a rule
        group.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 管理客户联系规则组 of the company.

        A tag group without tags disappears.

        At least one of `tag_id` and `group_id` is needed.

        Args:
            tag_id: Ids of tags.
            group_id: Ids of tag groups.

        POST /cgi-bin/externalcontact/del_strategy_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/94882
        """
        return await self._call(ops.EXTERNALCONTACT_DEL_STRATEGY_TAG, {
            "tag_id": tag_id, "group_id": group_id,
        }, timeout)

    async def mark_tag(
        self,
        userid: str,
        external_userid: str,
        *,
        add_tag: List[str] | None = None,
        remove_tag: List[str] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """编辑客户企业标签: Add tags to a customer or remove them.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 客户基础信息 of the company.

        A member can give one customer at most 3000 tags.

        Tags of a rule group need a rule group that the same app has created and that manages the member.

        Only customers of members in the app's scope.

        At least one of `add_tag` and `remove_tag` is needed.

        Args:
            userid: UserID of a member who has added the customer.
            external_userid: Id of the customer.
            add_tag: Ids of tags to add.
            remove_tag: Ids of tags to remove.

        POST /cgi-bin/externalcontact/mark_tag (access_token),
        https://developer.work.weixin.qq.com/document/path/92118
        """
        return await self._call(ops.EXTERNALCONTACT_MARK_TAG, {
            "userid": userid, "external_userid": external_userid, "add_tag": add_tag,
            "remove_tag": remove_tag,
        }, timeout)

    async def transfer_customer(
        self,
        handover_userid: str,
        takeover_userid: str,
        external_userid: List[str],
        *,
        transfer_success_msg: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactTransferCustomerResponse:
        """分配在职成员的客户: Transfer customers of a current member to a colleague.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        Both members must have logged in within the last year; the one who takes over must be activated,
        verified and allowed to use customer contact.

        The transfer is complete after 24 hours; ask transfer_result for the outcome.

        A customer can be passed on twice in 90 days.

        Where both were contacts already, or for a customer who comes back, no event tells of the new
        contact.

        The new member must be in the app's scope.

        `client.externalcontact.wait_transfer_result` waits until the job is done.

        Args:
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            external_userid: Ids of customers of the member who hands over. At most 100 items.
            transfer_success_msg: Message to the customer after the transfer; WeCom has its own text
                without it. At most 200 characters.

        POST /cgi-bin/externalcontact/transfer_customer (access_token),
        https://developer.work.weixin.qq.com/document/path/92125
        """
        return await self._call(ops.EXTERNALCONTACT_TRANSFER_CUSTOMER, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
            "external_userid": external_userid, "transfer_success_msg": transfer_success_msg,
        }, timeout)

    async def transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactTransferResultResponse:
        """查询客户接替状态: List the results of a transfer of customers between two current members.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->在职继承 of the company.

        The new member must be in the app's scope.

        Args:
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            cursor: Cursor from the previous call; leave out for the first page of up to 1000 customers.

        POST /cgi-bin/externalcontact/transfer_result (access_token),
        https://developer.work.weixin.qq.com/document/path/94088
        """
        return await self._call(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid, "cursor": cursor,
        }, timeout)

    def iter_transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[TransferResult]:
        """查询客户接替状态: the items of all pages of `transfer_result`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid, "cursor": cursor,
        }, timeout)

    async def wait_transfer_result(
        self,
        handover_userid: str,
        takeover_userid: str,
        *,
        timeout: float | None = None,
        within: float = 90000,
        pause: float | None = None,
        progress: JobProgress[List[TransferResult]] | None = None,
    ) -> List[TransferResult]:
        """查询客户接替状态: poll `transfer_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `transfer_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait_all(ops.EXTERNALCONTACT_TRANSFER_RESULT, {
            "handover_userid": handover_userid, "takeover_userid": takeover_userid,
        }, within, pause, progress, timeout)

    async def get_unassigned_list(
        self,
        *,
        page_id: int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGetUnassignedListResponse:
        """获取待分配的离职成员列表: List the customers of members who have left.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->分配离职成员的客户 of the company.

        Args:
            page_id: Number of the page from 0. Deprecated: Send cursor instead.
            page_size: Entries per page. At most 1000. Default: 1000.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/get_unassigned_list (access_token),
        https://developer.work.weixin.qq.com/document/path/92124
        """
        return await self._call(ops.EXTERNALCONTACT_GET_UNASSIGNED_LIST, {
            "page_id": page_id, "page_size": page_size, "cursor": cursor,
        }, timeout)

    def iter_get_unassigned_list(
        self,
        *,
        page_id: int | None = None,
        page_size: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[UnassignedCustomer]:
        """获取待分配的离职成员列表: the items of all pages of `get_unassigned_list`, fetched as they are
        needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GET_UNASSIGNED_LIST, {
            "page_id": page_id, "page_size": page_size, "cursor": cursor,
        }, timeout)

    async def transfer(
        self,
        external_userid: str,
        handover_userid: str,
        takeover_userid: str,
        *,
        transfer_success_msg: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """离职成员的外部联系人再分配: Transfer one customer to another member.

        Deprecated: Replaced; call externalcontact.transfer_customer for a current member,
        externalcontact.resigned.transfer_customer for one who has left.

        Unverified: The page names only its path; the parameters are known from older SDKs.

        Args:
            external_userid: Id of the customer.
            handover_userid: UserID of the member who hands over.
            takeover_userid: UserID of the member who takes over.
            transfer_success_msg: Message to the customer after the transfer.

        POST /cgi-bin/externalcontact/transfer (access_token),
        https://developer.work.weixin.qq.com/document/path/92109
        """
        return await self._call(ops.EXTERNALCONTACT_TRANSFER, {
            "external_userid": external_userid, "handover_userid": handover_userid,
            "takeover_userid": takeover_userid, "transfer_success_msg": transfer_success_msg,
        }, timeout)
