# Generated from spec/api/living.yaml by codegen. Do not edit.
"""直播: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import living as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.living import ActivityDetail
    from wecom_client.models.living import ExternalUserWatch
    from wecom_client.models.living import LivingCreateResponse
    from wecom_client.models.living import LivingGetLivingCodeResponse
    from wecom_client.models.living import LivingGetLivingInfoResponse
    from wecom_client.models.living import LivingGetLivingShareInfoResponse
    from wecom_client.models.living import LivingGetUserAllLivingidResponse
    from wecom_client.models.living import LivingGetWatchStatResponse
    from wecom_client.models.living import UserWatch
    from wecom_client.params.living import ActivityDetailDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time


class LivingResource(Resource):
    """直播: `client.living`."""

    def create(
        self,
        anchor_userid: str,
        theme: str,
        living_start: Time,
        living_duration: int,
        *,
        type: int | None = None,
        description: str | None = None,
        agentid: int | None = None,
        remind_time: int | None = None,
        activity_cover_mediaid: str | None = None,
        activity_share_mediaid: str | None = None,
        activity_detail: ActivityDetail | ActivityDetailDict | None = None,
        timeout: float | None = None,
    ) -> LivingCreateResponse:
        """创建预约直播: Schedule a live stream.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Args:
            anchor_userid: UserID of the member who streams.
            theme: Title. At most 20 characters.
            living_start: Start as Unix time.
            living_duration: Length in seconds.
            type: Kind; classes only for K12 schools and the IT business. One of 0 (general), 1 (small
                class), 2 (large class), 3 (training), 4 (event). Default: 0.
            description: Description; for an event, activity_detail has it. At most 100 characters.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.
            remind_time: Seconds before the start at which viewers are reminded. Default: 0.
            activity_cover_mediaid: media_id of the cover of an event.
            activity_share_mediaid: media_id of the picture with which an event is shared.
            activity_detail: Description of an event.

        POST /cgi-bin/living/create (access_token),
        https://developer.work.weixin.qq.com/document/path/93637
        """
        return self._call(ops.LIVING_CREATE, {
            "anchor_userid": anchor_userid, "theme": theme, "living_start": living_start,
            "living_duration": living_duration, "type": type, "description": description, "agentid": agentid,
            "remind_time": remind_time, "activity_cover_mediaid": activity_cover_mediaid,
            "activity_share_mediaid": activity_share_mediaid, "activity_detail": activity_detail,
        }, timeout)

    def modify(
        self,
        livingid: str,
        *,
        theme: str | None = None,
        living_start: Time | None = None,
        living_duration: int | None = None,
        type: int | None = None,
        description: str | None = None,
        remind_time: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改预约直播: Change a live stream of the app that has not begun.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.
            theme: Title. At most 60 bytes.
            living_start: Start as Unix time.
            living_duration: Length in seconds.
            type: Kind; classes only for K12 schools and the IT business. One of 0 (general), 1 (small
                class), 2 (large class), 3 (training), 4 (event).
            description: Description of the live stream. At most 300 bytes.
            remind_time: Seconds before the start at which viewers are reminded. Default: 0.

        POST /cgi-bin/living/modify (access_token),
        https://developer.work.weixin.qq.com/document/path/93640
        """
        return self._call(ops.LIVING_MODIFY, {
            "livingid": livingid, "theme": theme, "living_start": living_start,
            "living_duration": living_duration, "type": type, "description": description,
            "remind_time": remind_time,
        }, timeout)

    def cancel(self, livingid: str, *, timeout: float | None = None) -> Response:
        """取消预约直播: Cancel a live stream of the app that has not begun.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.

        POST /cgi-bin/living/cancel (access_token),
        https://developer.work.weixin.qq.com/document/path/93638
        """
        return self._call(ops.LIVING_CANCEL, {"livingid": livingid}, timeout)

    def delete_replay_data(self, livingid: str, *, timeout: float | None = None) -> Response:
        """删除直播回放: Delete the recording of a live stream of the app.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.

        POST /cgi-bin/living/delete_replay_data (access_token),
        https://developer.work.weixin.qq.com/document/path/93874
        """
        return self._call(ops.LIVING_DELETE_REPLAY_DATA, {"livingid": livingid}, timeout)

    def get_living_code(
        self,
        livingid: str,
        openid: str,
        *,
        timeout: float | None = None,
    ) -> LivingGetLivingCodeResponse:
        """在微信中观看直播或直播回放：获取微信观看直播凭证: Get a code with which a WeChat user can open a
        live stream of the app or its recording.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.
            openid: openid of the WeChat user.

        POST /cgi-bin/living/get_living_code (access_token),
        https://developer.work.weixin.qq.com/document/path/93641
        """
        return self._call(ops.LIVING_GET_LIVING_CODE, {"livingid": livingid, "openid": openid}, timeout)

    def get_user_all_livingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> LivingGetUserAllLivingidResponse:
        """获取成员直播ID列表: List the live streams of a member that the app created.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Args:
            userid: UserID of the member.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/living/get_user_all_livingid (access_token),
        https://developer.work.weixin.qq.com/document/path/93634
        """
        return self._call(ops.LIVING_GET_USER_ALL_LIVINGID, {
            "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_user_all_livingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取成员直播ID列表: the items of all pages of `get_user_all_livingid`, fetched as they are needed."""
        return self._iterate(ops.LIVING_GET_USER_ALL_LIVINGID, {
            "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_living_info(self, livingid: str, *, timeout: float | None = None) -> LivingGetLivingInfoResponse:
        """获取直播详情: Get a live stream of the app.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.

        GET /cgi-bin/living/get_living_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93635
        """
        return self._call(ops.LIVING_GET_LIVING_INFO, {"livingid": livingid}, timeout)

    def get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> LivingGetWatchStatResponse:
        """获取直播观看明细: List who watched a live stream of the app.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Args:
            livingid: Id of the live stream.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/living/get_watch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93636
        """
        return self._call(ops.LIVING_GET_WATCH_STAT, {"livingid": livingid, "next_key": next_key}, timeout)

    def iter_get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> Pages[UserWatch | ExternalUserWatch]:
        """获取直播观看明细: the items of all pages of `get_watch_stat`, fetched as they are needed."""
        return self._iterate(ops.LIVING_GET_WATCH_STAT, {"livingid": livingid, "next_key": next_key}, timeout)

    def get_living_share_info(
        self,
        ww_share_code: str,
        *,
        timeout: float | None = None,
    ) -> LivingGetLivingShareInfoResponse:
        """获取跳转小程序商城的直播观众信息: Get which viewer came from which live stream to the shop in a
        mini program.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        The mini program must be bound to the company.

        Args:
            ww_share_code: Code from the path with which the mini program was opened, valid for 5 minutes.

        POST /cgi-bin/living/get_living_share_info (access_token),
        https://developer.work.weixin.qq.com/document/path/94442
        """
        return self._call(ops.LIVING_GET_LIVING_SHARE_INFO, {"ww_share_code": ww_share_code}, timeout)


class AsyncLivingResource(AsyncResource):
    """直播: `client.living`, asynchronous."""

    async def create(
        self,
        anchor_userid: str,
        theme: str,
        living_start: Time,
        living_duration: int,
        *,
        type: int | None = None,
        description: str | None = None,
        agentid: int | None = None,
        remind_time: int | None = None,
        activity_cover_mediaid: str | None = None,
        activity_share_mediaid: str | None = None,
        activity_detail: ActivityDetail | ActivityDetailDict | None = None,
        timeout: float | None = None,
    ) -> LivingCreateResponse:
        """创建预约直播: Schedule a live stream.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Args:
            anchor_userid: UserID of the member who streams.
            theme: Title. At most 20 characters.
            living_start: Start as Unix time.
            living_duration: Length in seconds.
            type: Kind; classes only for K12 schools and the IT business. One of 0 (general), 1 (small
                class), 2 (large class), 3 (training), 4 (event). Default: 0.
            description: Description; for an event, activity_detail has it. At most 100 characters.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.
            remind_time: Seconds before the start at which viewers are reminded. Default: 0.
            activity_cover_mediaid: media_id of the cover of an event.
            activity_share_mediaid: media_id of the picture with which an event is shared.
            activity_detail: Description of an event.

        POST /cgi-bin/living/create (access_token),
        https://developer.work.weixin.qq.com/document/path/93637
        """
        return await self._call(ops.LIVING_CREATE, {
            "anchor_userid": anchor_userid, "theme": theme, "living_start": living_start,
            "living_duration": living_duration, "type": type, "description": description, "agentid": agentid,
            "remind_time": remind_time, "activity_cover_mediaid": activity_cover_mediaid,
            "activity_share_mediaid": activity_share_mediaid, "activity_detail": activity_detail,
        }, timeout)

    async def modify(
        self,
        livingid: str,
        *,
        theme: str | None = None,
        living_start: Time | None = None,
        living_duration: int | None = None,
        type: int | None = None,
        description: str | None = None,
        remind_time: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改预约直播: Change a live stream of the app that has not begun.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.
            theme: Title. At most 60 bytes.
            living_start: Start as Unix time.
            living_duration: Length in seconds.
            type: Kind; classes only for K12 schools and the IT business. One of 0 (general), 1 (small
                class), 2 (large class), 3 (training), 4 (event).
            description: Description of the live stream. At most 300 bytes.
            remind_time: Seconds before the start at which viewers are reminded. Default: 0.

        POST /cgi-bin/living/modify (access_token),
        https://developer.work.weixin.qq.com/document/path/93640
        """
        return await self._call(ops.LIVING_MODIFY, {
            "livingid": livingid, "theme": theme, "living_start": living_start,
            "living_duration": living_duration, "type": type, "description": description,
            "remind_time": remind_time,
        }, timeout)

    async def cancel(self, livingid: str, *, timeout: float | None = None) -> Response:
        """取消预约直播: Cancel a live stream of the app that has not begun.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.

        POST /cgi-bin/living/cancel (access_token),
        https://developer.work.weixin.qq.com/document/path/93638
        """
        return await self._call(ops.LIVING_CANCEL, {"livingid": livingid}, timeout)

    async def delete_replay_data(self, livingid: str, *, timeout: float | None = None) -> Response:
        """删除直播回放: Delete the recording of a live stream of the app.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.

        POST /cgi-bin/living/delete_replay_data (access_token),
        https://developer.work.weixin.qq.com/document/path/93874
        """
        return await self._call(ops.LIVING_DELETE_REPLAY_DATA, {"livingid": livingid}, timeout)

    async def get_living_code(
        self,
        livingid: str,
        openid: str,
        *,
        timeout: float | None = None,
    ) -> LivingGetLivingCodeResponse:
        """在微信中观看直播或直播回放：获取微信观看直播凭证: Get a code with which a WeChat user can open a
        live stream of the app or its recording.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.
            openid: openid of the WeChat user.

        POST /cgi-bin/living/get_living_code (access_token),
        https://developer.work.weixin.qq.com/document/path/93641
        """
        return await self._call(ops.LIVING_GET_LIVING_CODE, {"livingid": livingid, "openid": openid}, timeout)

    async def get_user_all_livingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> LivingGetUserAllLivingidResponse:
        """获取成员直播ID列表: List the live streams of a member that the app created.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Args:
            userid: UserID of the member.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/living/get_user_all_livingid (access_token),
        https://developer.work.weixin.qq.com/document/path/93634
        """
        return await self._call(ops.LIVING_GET_USER_ALL_LIVINGID, {
            "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_user_all_livingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取成员直播ID列表: the items of all pages of `get_user_all_livingid`, fetched as they are needed."""
        return self._iterate(ops.LIVING_GET_USER_ALL_LIVINGID, {
            "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_living_info(
        self,
        livingid: str,
        *,
        timeout: float | None = None,
    ) -> LivingGetLivingInfoResponse:
        """获取直播详情: Get a live stream of the app.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Only for live streams that the app has created.

        Args:
            livingid: Id of the live stream.

        GET /cgi-bin/living/get_living_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93635
        """
        return await self._call(ops.LIVING_GET_LIVING_INFO, {"livingid": livingid}, timeout)

    async def get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> LivingGetWatchStatResponse:
        """获取直播观看明细: List who watched a live stream of the app.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        Args:
            livingid: Id of the live stream.
            next_key: Key from the previous call; "0" or nothing for the first page.

        POST /cgi-bin/living/get_watch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93636
        """
        return await self._call(ops.LIVING_GET_WATCH_STAT, {
            "livingid": livingid, "next_key": next_key,
        }, timeout)

    def iter_get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[UserWatch | ExternalUserWatch]:
        """获取直播观看明细: the items of all pages of `get_watch_stat`, fetched as they are needed."""
        return self._iterate(ops.LIVING_GET_WATCH_STAT, {"livingid": livingid, "next_key": next_key}, timeout)

    async def get_living_share_info(
        self,
        ww_share_code: str,
        *,
        timeout: float | None = None,
    ) -> LivingGetLivingShareInfoResponse:
        """获取跳转小程序商城的直播观众信息: Get which viewer came from which live stream to the shop in a
        mini program.

        In the admin console the app needs 上课直播/直播-可调用接口的应用.

        Apps of providers need the permission 直播 of the company.

        The mini program must be bound to the company.

        Args:
            ww_share_code: Code from the path with which the mini program was opened, valid for 5 minutes.

        POST /cgi-bin/living/get_living_share_info (access_token),
        https://developer.work.weixin.qq.com/document/path/94442
        """
        return await self._call(ops.LIVING_GET_LIVING_SHARE_INFO, {"ww_share_code": ww_share_code}, timeout)
