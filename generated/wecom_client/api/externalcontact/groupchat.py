# Generated from spec/api/externalcontact/ by codegen. Do not edit.
"""客户联系: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import externalcontact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatAddJoinWayResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatGetJoinWayResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatGetNewExternalUseridResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatGetResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatListResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatOnjobTransferResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatStatisticGroupByDayResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatStatisticResponse
    from wecom_client.models.externalcontact.groupchat import ExternalcontactGroupchatTransferResponse
    from wecom_client.models.externalcontact.groupchat import GroupChatStatus
    from wecom_client.models.externalcontact.groupchat import OwnerFilter
    from wecom_client.models.externalcontact.groupchat import OwnerStatistic
    from wecom_client.models.externalcontact.groupchat import StatisticOwners
    from wecom_client.params.externalcontact import OwnerFilterDict
    from wecom_client.params.externalcontact import StatisticOwnersDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class ExternalcontactGroupchatResource(Resource):
    """客户群管理: `client.externalcontact.groupchat`."""

    def list(
        self,
        limit: int,
        *,
        status_filter: int | None = None,
        owner_filter: OwnerFilter | OwnerFilterDict | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatListResponse:
        """获取客户群列表: List the ids of customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Without owner_filter the call fails with 81017 where the app sees over 1000 members.

        The owners of the chats must be in the app's scope.

        Args:
            limit: Page size. 1 to 1000.
            status_filter: State of the groups. One of 0 (all), 1 (owner has left), 2 (being taken over), 3
                (taken over). Default: 0.
            owner_filter: Owners of the groups; needed for owners who have left, and where the app sees
                over 1000 members.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/groupchat/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92120
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_LIST, {
            "limit": limit, "status_filter": status_filter, "owner_filter": owner_filter, "cursor": cursor,
        }, timeout)

    def iter_list(
        self,
        limit: int,
        *,
        status_filter: int | None = None,
        owner_filter: OwnerFilter | OwnerFilterDict | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[GroupChatStatus]:
        """获取客户群列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_GROUPCHAT_LIST, {
            "limit": limit, "status_filter": status_filter, "owner_filter": owner_filter, "cursor": cursor,
        }, timeout)

    def get(
        self,
        chat_id: str,
        *,
        need_name: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatGetResponse:
        """获取客户群详情: Get one customer group and its members.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Some changes show up later than the callback that tells of them.

        The owners of the chats must be in the app's scope.

        Args:
            chat_id: Id of the group.
            need_name: Whether the names of the members are returned. Default: 0.

        POST /cgi-bin/externalcontact/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92122
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_GET, {
            "chat_id": chat_id, "need_name": need_name,
        }, timeout)

    def add_join_way(
        self,
        scene: int,
        chat_id_list: List[str],
        *,
        remark: str | None = None,
        auto_create_room: bool | Literal[0, 1] | None = None,
        room_base_name: str | None = None,
        room_base_id: int | None = None,
        state: str | None = None,
        mark_source: bool | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatAddJoinWayResponse:
        """客户群「加入群聊」管理：配置客户群进群方式: Create a way to join customer groups, a QR code or mini
        program button.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 加入群聊 of the company.

        A company can make 500000 ways to join a group through the API, shared with contact ways.

        An app gets and manages only the ways that it has created.

        The admin console does not show it; a button needs the WeCom plugin in the mini program.

        Args:
            scene: Where it is used. One of 1 (mini program plug-in), 2 (QR code).
            chat_id_list: Groups to join. At most 5 items.
            remark: Note that helps to remember what it is for. At most 30 characters. A longer text is
                cut.
            auto_create_room: Whether a new group is made when the groups are full. Default: 1.
            room_base_name: Beginning of the names of new groups. At most 40 characters.
            room_base_id: Number that is appended to the name of the first new group; the next one has the
                next number.
            state: Your own parameter that tells channels apart; comes back with the members of the group.
                At most 30 characters.
            mark_source: Whether customers are marked as brought by the app; only for acquisition apps (营
                销获客). Default: true.

        POST /cgi-bin/externalcontact/groupchat/add_join_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92229
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_ADD_JOIN_WAY, {
            "scene": scene, "chat_id_list": chat_id_list, "remark": remark,
            "auto_create_room": auto_create_room, "room_base_name": room_base_name,
            "room_base_id": room_base_id, "state": state, "mark_source": mark_source,
        }, timeout)

    def get_join_way(
        self,
        config_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatGetJoinWayResponse:
        """客户群「加入群聊」管理：获取客户群进群方式配置: Get one way to join customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 加入群聊 of the company.

        Args:
            config_id: Id of the way.

        POST /cgi-bin/externalcontact/groupchat/get_join_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92229
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_GET_JOIN_WAY, {"config_id": config_id}, timeout)

    def update_join_way(
        self,
        config_id: str,
        scene: int,
        chat_id_list: List[str],
        *,
        remark: str | None = None,
        auto_create_room: bool | Literal[0, 1] | None = None,
        room_base_name: str | None = None,
        room_base_id: int | None = None,
        state: str | None = None,
        mark_source: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """客户群「加入群聊」管理：更新客户群进群方式配置: Replace the settings of a way to join customer
        groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 加入群聊 of the company.

        All settings are replaced by what is sent.

        Args:
            config_id: Id of the way.
            scene: Where it is used. One of 1 (mini program plug-in), 2 (QR code).
            chat_id_list: Groups to join. At most 5 items.
            remark: Note that helps to remember what it is for. At most 30 characters. A longer text is
                cut.
            auto_create_room: Whether a new group is made when the groups are full. Default: 1.
            room_base_name: Beginning of the names of new groups. At most 40 characters.
            room_base_id: Number that is appended to the name of the first new group; the next one has the
                next number.
            state: Your own parameter that tells channels apart; comes back with the members of the group.
                At most 30 characters.
            mark_source: Whether customers are marked as brought by the app; only the acquisition app (营销
                获客) that made it can change this. Default: true.

        POST /cgi-bin/externalcontact/groupchat/update_join_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92229
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_UPDATE_JOIN_WAY, {
            "config_id": config_id, "scene": scene, "chat_id_list": chat_id_list, "remark": remark,
            "auto_create_room": auto_create_room, "room_base_name": room_base_name,
            "room_base_id": room_base_id, "state": state, "mark_source": mark_source,
        }, timeout)

    def del_join_way(self, config_id: str, *, timeout: float | None = None) -> Response:
        """客户群「加入群聊」管理：删除客户群进群方式配置: Delete a way to join customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 加入群聊 of the company.

        Args:
            config_id: Id of the way.

        POST /cgi-bin/externalcontact/groupchat/del_join_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92229
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_DEL_JOIN_WAY, {"config_id": config_id}, timeout)

    def onjob_transfer(
        self,
        chat_id_list: List[str],
        new_owner: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatOnjobTransferResponse:
        """分配在职成员的客户群: Transfer customer groups of current members to a new owner.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->分配在职成员的客户群 of the company.

        At most 300 groups a day for a member.

        The new owner must be activated, verified and allowed to use customer contact; both must have
        logged in within the last year.

        Each group at most twice in 90 days.

        The owners of the chats must be in the app's scope.

        Args:
            chat_id_list: Groups to pass on. 1 to 100 items.
            new_owner: UserID of the new owner.

        POST /cgi-bin/externalcontact/groupchat/onjob_transfer (access_token),
        https://developer.work.weixin.qq.com/document/path/95703
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_ONJOB_TRANSFER, {
            "chat_id_list": chat_id_list, "new_owner": new_owner,
        }, timeout)

    def transfer(
        self,
        chat_id_list: List[str],
        new_owner: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatTransferResponse:
        """分配离职成员的客户群: Transfer customer groups of members who have left to a new owner.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->分配离职成员的客户群 of the company.

        At most 300 groups a day for a member.

        The new owner must be activated, verified, allowed to use customer contact, and have logged in
        within the last year.

        The old owner must have left within the last year and have logged in within the year before.

        The owners of the chats must be in the app's scope.

        Args:
            chat_id_list: Groups to pass on. 1 to 100 items.
            new_owner: UserID of the new owner.

        POST /cgi-bin/externalcontact/groupchat/transfer (access_token),
        https://developer.work.weixin.qq.com/document/path/92127
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_TRANSFER, {
            "chat_id_list": chat_id_list, "new_owner": new_owner,
        }, timeout)

    def statistic(
        self,
        day_begin_time: Time,
        owner_filter: StatisticOwners | StatisticOwnersDict,
        *,
        day_end_time: Time | None = None,
        order_by: int | None = None,
        order_asc: bool | Literal[0, 1] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatStatisticResponse:
        """获取「群聊数据统计」数据：按群主聚合的方式: Get figures on customer groups by owner.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户群->获取客户群的数据统计 of the company.

        A query spans at most 30 days of the last 180.

        The owners of the chats must be in the app's scope.

        Times are rounded down to midnight.

        `day_end_time` is at most 30 days after `day_begin_time`.

        Args:
            day_begin_time: First day, Unix time; rounded down to midnight.
            owner_filter: Owners of the groups.
            day_end_time: Last day, Unix time; included. The first day if left out.
            order_by: What the result is sorted by. One of 1 (new groups), 2 (groups), 3 (new members), 4
                (members). Default: 1.
            order_asc: Whether the smallest comes first. Default: 0.
            offset: Number of entries to skip. Default: 0.
            limit: Page size. 1 to 1000. Default: 500.

        POST /cgi-bin/externalcontact/groupchat/statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/92133
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_STATISTIC, {
            "day_begin_time": day_begin_time, "owner_filter": owner_filter, "day_end_time": day_end_time,
            "order_by": order_by, "order_asc": order_asc, "offset": offset, "limit": limit,
        }, timeout)

    def iter_statistic(
        self,
        day_begin_time: Time,
        owner_filter: StatisticOwners | StatisticOwnersDict,
        *,
        day_end_time: Time | None = None,
        order_by: int | None = None,
        order_asc: bool | Literal[0, 1] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[OwnerStatistic]:
        """获取「群聊数据统计」数据：按群主聚合的方式: the items of all pages of `statistic`, fetched as they
        are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GROUPCHAT_STATISTIC, {
            "day_begin_time": day_begin_time, "owner_filter": owner_filter, "day_end_time": day_end_time,
            "order_by": order_by, "order_asc": order_asc, "offset": offset, "limit": limit,
        }, timeout)

    def statistic_group_by_day(
        self,
        day_begin_time: Time,
        owner_filter: StatisticOwners | StatisticOwnersDict,
        *,
        day_end_time: Time | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatStatisticGroupByDayResponse:
        """获取「群聊数据统计」数据：按自然日聚合的方式: Get figures on customer groups by day.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户群->获取客户群的数据统计 of the company.

        A query spans at most 30 days of the last 180.

        The owners of the chats must be in the app's scope.

        Times are rounded down to midnight.

        `day_end_time` is at most 30 days after `day_begin_time`.

        Args:
            day_begin_time: First day, Unix time; rounded down to midnight.
            owner_filter: Owners of the groups.
            day_end_time: Last day, Unix time; included. The first day if left out.

        POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day (access_token),
        https://developer.work.weixin.qq.com/document/path/92133
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_STATISTIC_GROUP_BY_DAY, {
            "day_begin_time": day_begin_time, "owner_filter": owner_filter, "day_end_time": day_end_time,
        }, timeout)

    def get_new_external_userid(
        self,
        chat_id: str,
        external_userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatGetNewExternalUseridResponse:
        """external_userid的转换：转换客户群成员external_userid: Convert ids of customer group members who are
        nobody's contacts to ids of the provider.

        Self-built apps cannot call it.

        For third-party and provider-developed apps; an app whose migration is complete may not call it.

        An id that is converted already comes back as it is.

        The owner of the chat must be in the app's scope.

        Args:
            chat_id: Id of the group.
            external_userid_list: Ids as the company has them; 200 at a time are advised. At most 1000
                items.

        POST /cgi-bin/externalcontact/groupchat/get_new_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/97063
        """
        return self._call(ops.EXTERNALCONTACT_GROUPCHAT_GET_NEW_EXTERNAL_USERID, {
            "chat_id": chat_id, "external_userid_list": external_userid_list,
        }, timeout)


class AsyncExternalcontactGroupchatResource(AsyncResource):
    """客户群管理: `client.externalcontact.groupchat`, asynchronous."""

    async def list(
        self,
        limit: int,
        *,
        status_filter: int | None = None,
        owner_filter: OwnerFilter | OwnerFilterDict | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatListResponse:
        """获取客户群列表: List the ids of customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Without owner_filter the call fails with 81017 where the app sees over 1000 members.

        The owners of the chats must be in the app's scope.

        Args:
            limit: Page size. 1 to 1000.
            status_filter: State of the groups. One of 0 (all), 1 (owner has left), 2 (being taken over), 3
                (taken over). Default: 0.
            owner_filter: Owners of the groups; needed for owners who have left, and where the app sees
                over 1000 members.
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/externalcontact/groupchat/list (access_token),
        https://developer.work.weixin.qq.com/document/path/92120
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_LIST, {
            "limit": limit, "status_filter": status_filter, "owner_filter": owner_filter, "cursor": cursor,
        }, timeout)

    def iter_list(
        self,
        limit: int,
        *,
        status_filter: int | None = None,
        owner_filter: OwnerFilter | OwnerFilterDict | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[GroupChatStatus]:
        """获取客户群列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.EXTERNALCONTACT_GROUPCHAT_LIST, {
            "limit": limit, "status_filter": status_filter, "owner_filter": owner_filter, "cursor": cursor,
        }, timeout)

    async def get(
        self,
        chat_id: str,
        *,
        need_name: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatGetResponse:
        """获取客户群详情: Get one customer group and its members.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户基础信息 of the company.

        Some changes show up later than the callback that tells of them.

        The owners of the chats must be in the app's scope.

        Args:
            chat_id: Id of the group.
            need_name: Whether the names of the members are returned. Default: 0.

        POST /cgi-bin/externalcontact/groupchat/get (access_token),
        https://developer.work.weixin.qq.com/document/path/92122
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_GET, {
            "chat_id": chat_id, "need_name": need_name,
        }, timeout)

    async def add_join_way(
        self,
        scene: int,
        chat_id_list: List[str],
        *,
        remark: str | None = None,
        auto_create_room: bool | Literal[0, 1] | None = None,
        room_base_name: str | None = None,
        room_base_id: int | None = None,
        state: str | None = None,
        mark_source: bool | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatAddJoinWayResponse:
        """客户群「加入群聊」管理：配置客户群进群方式: Create a way to join customer groups, a QR code or mini
        program button.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 加入群聊 of the company.

        A company can make 500000 ways to join a group through the API, shared with contact ways.

        An app gets and manages only the ways that it has created.

        The admin console does not show it; a button needs the WeCom plugin in the mini program.

        Args:
            scene: Where it is used. One of 1 (mini program plug-in), 2 (QR code).
            chat_id_list: Groups to join. At most 5 items.
            remark: Note that helps to remember what it is for. At most 30 characters. A longer text is
                cut.
            auto_create_room: Whether a new group is made when the groups are full. Default: 1.
            room_base_name: Beginning of the names of new groups. At most 40 characters.
            room_base_id: Number that is appended to the name of the first new group; the next one has the
                next number.
            state: Your own parameter that tells channels apart; comes back with the members of the group.
                At most 30 characters.
            mark_source: Whether customers are marked as brought by the app; only for acquisition apps (营
                销获客). Default: true.

        POST /cgi-bin/externalcontact/groupchat/add_join_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92229
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_ADD_JOIN_WAY, {
            "scene": scene, "chat_id_list": chat_id_list, "remark": remark,
            "auto_create_room": auto_create_room, "room_base_name": room_base_name,
            "room_base_id": room_base_id, "state": state, "mark_source": mark_source,
        }, timeout)

    async def get_join_way(
        self,
        config_id: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatGetJoinWayResponse:
        """客户群「加入群聊」管理：获取客户群进群方式配置: Get one way to join customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 加入群聊 of the company.

        Args:
            config_id: Id of the way.

        POST /cgi-bin/externalcontact/groupchat/get_join_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92229
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_GET_JOIN_WAY, {"config_id": config_id}, timeout)

    async def update_join_way(
        self,
        config_id: str,
        scene: int,
        chat_id_list: List[str],
        *,
        remark: str | None = None,
        auto_create_room: bool | Literal[0, 1] | None = None,
        room_base_name: str | None = None,
        room_base_id: int | None = None,
        state: str | None = None,
        mark_source: bool | None = None,
        timeout: float | None = None,
    ) -> Response:
        """客户群「加入群聊」管理：更新客户群进群方式配置: Replace the settings of a way to join customer
        groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 加入群聊 of the company.

        All settings are replaced by what is sent.

        Args:
            config_id: Id of the way.
            scene: Where it is used. One of 1 (mini program plug-in), 2 (QR code).
            chat_id_list: Groups to join. At most 5 items.
            remark: Note that helps to remember what it is for. At most 30 characters. A longer text is
                cut.
            auto_create_room: Whether a new group is made when the groups are full. Default: 1.
            room_base_name: Beginning of the names of new groups. At most 40 characters.
            room_base_id: Number that is appended to the name of the first new group; the next one has the
                next number.
            state: Your own parameter that tells channels apart; comes back with the members of the group.
                At most 30 characters.
            mark_source: Whether customers are marked as brought by the app; only the acquisition app (营销
                获客) that made it can change this. Default: true.

        POST /cgi-bin/externalcontact/groupchat/update_join_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92229
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_UPDATE_JOIN_WAY, {
            "config_id": config_id, "scene": scene, "chat_id_list": chat_id_list, "remark": remark,
            "auto_create_room": auto_create_room, "room_base_name": room_base_name,
            "room_base_id": room_base_id, "state": state, "mark_source": mark_source,
        }, timeout)

    async def del_join_way(self, config_id: str, *, timeout: float | None = None) -> Response:
        """客户群「加入群聊」管理：删除客户群进群方式配置: Delete a way to join customer groups.

        In the admin console the app needs 客户联系-可调用接口的应用.

        Apps of providers need the permission 加入群聊 of the company.

        Args:
            config_id: Id of the way.

        POST /cgi-bin/externalcontact/groupchat/del_join_way (access_token),
        https://developer.work.weixin.qq.com/document/path/92229
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_DEL_JOIN_WAY, {"config_id": config_id}, timeout)

    async def onjob_transfer(
        self,
        chat_id_list: List[str],
        new_owner: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatOnjobTransferResponse:
        """分配在职成员的客户群: Transfer customer groups of current members to a new owner.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->分配在职成员的客户群 of the company.

        At most 300 groups a day for a member.

        The new owner must be activated, verified and allowed to use customer contact; both must have
        logged in within the last year.

        Each group at most twice in 90 days.

        The owners of the chats must be in the app's scope.

        Args:
            chat_id_list: Groups to pass on. 1 to 100 items.
            new_owner: UserID of the new owner.

        POST /cgi-bin/externalcontact/groupchat/onjob_transfer (access_token),
        https://developer.work.weixin.qq.com/document/path/95703
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_ONJOB_TRANSFER, {
            "chat_id_list": chat_id_list, "new_owner": new_owner,
        }, timeout)

    async def transfer(
        self,
        chat_id_list: List[str],
        new_owner: str,
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatTransferResponse:
        """分配离职成员的客户群: Transfer customer groups of members who have left to a new owner.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户联系->分配离职成员的客户群 of the company.

        At most 300 groups a day for a member.

        The new owner must be activated, verified, allowed to use customer contact, and have logged in
        within the last year.

        The old owner must have left within the last year and have logged in within the year before.

        The owners of the chats must be in the app's scope.

        Args:
            chat_id_list: Groups to pass on. 1 to 100 items.
            new_owner: UserID of the new owner.

        POST /cgi-bin/externalcontact/groupchat/transfer (access_token),
        https://developer.work.weixin.qq.com/document/path/92127
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_TRANSFER, {
            "chat_id_list": chat_id_list, "new_owner": new_owner,
        }, timeout)

    async def statistic(
        self,
        day_begin_time: Time,
        owner_filter: StatisticOwners | StatisticOwnersDict,
        *,
        day_end_time: Time | None = None,
        order_by: int | None = None,
        order_asc: bool | Literal[0, 1] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatStatisticResponse:
        """获取「群聊数据统计」数据：按群主聚合的方式: Get figures on customer groups by owner.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户群->获取客户群的数据统计 of the company.

        A query spans at most 30 days of the last 180.

        The owners of the chats must be in the app's scope.

        Times are rounded down to midnight.

        `day_end_time` is at most 30 days after `day_begin_time`.

        Args:
            day_begin_time: First day, Unix time; rounded down to midnight.
            owner_filter: Owners of the groups.
            day_end_time: Last day, Unix time; included. The first day if left out.
            order_by: What the result is sorted by. One of 1 (new groups), 2 (groups), 3 (new members), 4
                (members). Default: 1.
            order_asc: Whether the smallest comes first. Default: 0.
            offset: Number of entries to skip. Default: 0.
            limit: Page size. 1 to 1000. Default: 500.

        POST /cgi-bin/externalcontact/groupchat/statistic (access_token),
        https://developer.work.weixin.qq.com/document/path/92133
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_STATISTIC, {
            "day_begin_time": day_begin_time, "owner_filter": owner_filter, "day_end_time": day_end_time,
            "order_by": order_by, "order_asc": order_asc, "offset": offset, "limit": limit,
        }, timeout)

    def iter_statistic(
        self,
        day_begin_time: Time,
        owner_filter: StatisticOwners | StatisticOwnersDict,
        *,
        day_end_time: Time | None = None,
        order_by: int | None = None,
        order_asc: bool | Literal[0, 1] | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[OwnerStatistic]:
        """获取「群聊数据统计」数据：按群主聚合的方式: the items of all pages of `statistic`, fetched as they
        are needed.
        """
        return self._iterate(ops.EXTERNALCONTACT_GROUPCHAT_STATISTIC, {
            "day_begin_time": day_begin_time, "owner_filter": owner_filter, "day_end_time": day_end_time,
            "order_by": order_by, "order_asc": order_asc, "offset": offset, "limit": limit,
        }, timeout)

    async def statistic_group_by_day(
        self,
        day_begin_time: Time,
        owner_filter: StatisticOwners | StatisticOwnersDict,
        *,
        day_end_time: Time | None = None,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatStatisticGroupByDayResponse:
        """获取「群聊数据统计」数据：按自然日聚合的方式: Get figures on customer groups by day.

        In the admin console the app needs 客户联系-可调用接口的应用.

        A third-party app needs the permission 企业客户权限->客户群->获取客户群的数据统计 of the company.

        A query spans at most 30 days of the last 180.

        The owners of the chats must be in the app's scope.

        Times are rounded down to midnight.

        `day_end_time` is at most 30 days after `day_begin_time`.

        Args:
            day_begin_time: First day, Unix time; rounded down to midnight.
            owner_filter: Owners of the groups.
            day_end_time: Last day, Unix time; included. The first day if left out.

        POST /cgi-bin/externalcontact/groupchat/statistic_group_by_day (access_token),
        https://developer.work.weixin.qq.com/document/path/92133
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_STATISTIC_GROUP_BY_DAY, {
            "day_begin_time": day_begin_time, "owner_filter": owner_filter, "day_end_time": day_end_time,
        }, timeout)

    async def get_new_external_userid(
        self,
        chat_id: str,
        external_userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> ExternalcontactGroupchatGetNewExternalUseridResponse:
        """external_userid的转换：转换客户群成员external_userid: Convert ids of customer group members who are
        nobody's contacts to ids of the provider.

        Self-built apps cannot call it.

        For third-party and provider-developed apps; an app whose migration is complete may not call it.

        An id that is converted already comes back as it is.

        The owner of the chat must be in the app's scope.

        Args:
            chat_id: Id of the group.
            external_userid_list: Ids as the company has them; 200 at a time are advised. At most 1000
                items.

        POST /cgi-bin/externalcontact/groupchat/get_new_external_userid (access_token),
        https://developer.work.weixin.qq.com/document/path/97063
        """
        return await self._call(ops.EXTERNALCONTACT_GROUPCHAT_GET_NEW_EXTERNAL_USERID, {
            "chat_id": chat_id, "external_userid_list": external_userid_list,
        }, timeout)
