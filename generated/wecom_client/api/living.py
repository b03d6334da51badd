# Generated from spec/api/living.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""直播: resources of a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import Resource

from ..operations import living as ops

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any
    from wecom_client.models.living import (
        ActivityDetail, LivingCreateResponse, LivingGetLivingCodeResponse, LivingGetLivingInfoResponse,
        LivingGetLivingShareInfoResponse, LivingGetUserAllLivingidResponse, LivingGetWatchStatResponse,
    )
    from wecom_runtime.model import Response


class LivingResource(Resource):
    """直播: `client.living`."""

    def cancel(self, livingid: str, *, timeout: float | None = None) -> Response:
        """取消预约直播: TODO 取消预约直播.

        Args:
            livingid: Id of the live stream.

        POST /cgi-bin/living/cancel (access_token),
        https://developer.work.weixin.qq.com/document/path/93638
        """
        return self._call(ops.LIVING_CANCEL, {"livingid": livingid}, timeout)

    def create(
        self,
        anchor_userid: str,
        theme: str,
        living_start: int,
        living_duration: int,
        *,
        type: int | None = None,
        description: str | None = None,
        remind_time: int | None = None,
        activity_cover_mediaid: str | None = None,
        activity_share_mediaid: str | None = None,
        activity_detail: ActivityDetail | Mapping[str, Any] | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> LivingCreateResponse:
        """创建预约直播: TODO 创建预约直播.

        Args:
            anchor_userid: TODO 直播发起者的userid.
            theme: TODO 直播的标题，最多支持20个utf8字符. At most 20 characters.
            living_start: TODO 直播开始时间的unix时间戳.
            living_duration: TODO 直播持续时长.
            type: TODO 直播的类型，0：通用直播，1：小班课，2：大班课，3：企业培训，4：活动直播，默认
                0。其中大班课和小班课仅k12学校和IT行业类型能够发起. One of 0 (TODO 通用直播), 1 (TODO
                小班课), 2 (TODO 大班课), 3 (TODO 企业培训), 4 (TODO 活动直播). Default: 0.
            description: TODO
                直播的简介，最多支持100个utf8字符，仅对“通用直播”、“小班课”、“大班课”和“企业培训”生效，“活动直播”简介通过activity_detail.description控制.
                At most 100 characters.
            remind_time: TODO 指定直播开始前多久提醒用户，相对于living_start前的秒数，默认为0. Default: 0.
            activity_cover_mediaid: TODO 活动直播特定参数，直播间封面图的mediaId.
            activity_share_mediaid: TODO 活动直播特定参数，直播分享卡片图的mediaId.
            activity_detail: TODO 活动直播特定参数，活动直播详情信息.
            agentid: Id of the app.

        POST /cgi-bin/living/create (access_token),
        https://developer.work.weixin.qq.com/document/path/93637
        """
        return self._call(ops.LIVING_CREATE, {
            "anchor_userid": anchor_userid, "theme": theme, "living_start": living_start,
            "living_duration": living_duration, "type": type, "description": description,
            "remind_time": remind_time, "activity_cover_mediaid": activity_cover_mediaid,
            "activity_share_mediaid": activity_share_mediaid, "activity_detail": activity_detail,
            "agentid": agentid,
        }, timeout)

    def delete_replay_data(self, livingid: str, *, timeout: float | None = None) -> Response:
        """删除直播回放: TODO 删除直播回放.

        Args:
            livingid: Id of the live stream.

        POST /cgi-bin/living/delete_replay_data (access_token),
        https://developer.work.weixin.qq.com/document/path/93743
        """
        return self._call(ops.LIVING_DELETE_REPLAY_DATA, {"livingid": livingid}, timeout)

    def get_living_code(
        self,
        livingid: str,
        openid: str,
        *,
        timeout: float | None = None,
    ) -> LivingGetLivingCodeResponse:
        """在微信中观看直播或直播回放: TODO 在微信中观看直播或直播回放.

        Args:
            livingid: Id of the live stream.
            openid: openid of the WeChat user.

        POST /cgi-bin/living/get_living_code (access_token),
        https://developer.work.weixin.qq.com/document/path/93641
        """
        return self._call(ops.LIVING_GET_LIVING_CODE, {"livingid": livingid, "openid": openid}, timeout)

    def get_living_info(self, livingid: str, *, timeout: float | None = None) -> LivingGetLivingInfoResponse:
        """获取直播详情: TODO 获取直播详情.

        Args:
            livingid: Id of the live stream.

        GET /cgi-bin/living/get_living_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93635
        """
        return self._call(ops.LIVING_GET_LIVING_INFO, {"livingid": livingid}, timeout)

    def get_living_share_info(
        self,
        ww_share_code: str,
        *,
        timeout: float | None = None,
    ) -> LivingGetLivingShareInfoResponse:
        """获取跳转小程序商城的直播观众信息: TODO 获取跳转小程序商城的直播观众信息.

        Args:
            ww_share_code: TODO
                “推广产品”直播观众跳转小程序商城时会在小程序path中带上ww_share_code=xxxxx参数，ww_share_code五分钟内有效.

        POST /cgi-bin/living/get_living_share_info (access_token),
        https://developer.work.weixin.qq.com/document/path/94442
        """
        return self._call(ops.LIVING_GET_LIVING_SHARE_INFO, {"ww_share_code": ww_share_code}, timeout)

    def get_user_all_livingid(
        self,
        userid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> LivingGetUserAllLivingidResponse:
        """获取老师直播ID列表: TODO 获取老师直播ID列表.

        Args:
            userid: UserID of the member.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size.

        POST /cgi-bin/living/get_user_all_livingid (access_token),
        https://developer.work.weixin.qq.com/document/path/93739
        """
        return self._call(ops.LIVING_GET_USER_ALL_LIVINGID, {
            "userid": userid, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_user_all_livingid(
        self,
        userid: str,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Iterator[str]:
        """获取老师直播ID列表: the items of all pages of `get_user_all_livingid`, fetched as they are needed."""
        return self._iterate(ops.LIVING_GET_USER_ALL_LIVINGID, {"userid": userid, "limit": limit}, timeout)

    def get_watch_stat(
        self,
        livingid: str,
        *,
        next_key: str | None = None,
        timeout: float | None = None,
    ) -> LivingGetWatchStatResponse:
        """获取直播观看明细: TODO 获取直播观看明细.

        Args:
            livingid: Id of the live stream.
            next_key: TODO 上一次调用时返回的next_key，初次调用可以填"0".

        POST /cgi-bin/living/get_watch_stat (access_token),
        https://developer.work.weixin.qq.com/document/path/93636
        """
        return self._call(ops.LIVING_GET_WATCH_STAT, {"livingid": livingid, "next_key": next_key}, timeout)

    def modify(
        self,
        livingid: str,
        *,
        title: str | None = None,
        theme: str | None = None,
        living_start: int | None = None,
        living_duration: int | None = None,
        type: int | None = None,
        description: str | None = None,
        remind_time: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改预约直播: TODO 修改预约直播.

        Args:
            livingid: Id of the live stream.
            title: TODO.
            theme: TODO 直播的标题，最多支持60个字节. At most 60 bytes.
            living_start: TODO 直播开始时间的unix时间戳.
            living_duration: TODO 直播持续时长.
            type: TODO
                直播的类型，0：通用直播，1：小班课，2：大班课，3：企业培训，4：活动直播。其中大班课和小班课仅k12学校和IT行业类型能够发起.
                One of 0 (TODO 通用直播), 1 (TODO 小班课), 2 (TODO 大班课), 3 (TODO 企业培训), 4 (TODO
                活动直播).
            description: TODO 直播的简介，最多支持300个字节. At most 300 bytes.
            remind_time: TODO 指定直播开始前多久提醒用户，相对于living_start前的秒数，默认为0. Default: 0.

        POST /cgi-bin/living/modify (access_token),
        https://developer.work.weixin.qq.com/document/path/93640
        """
        return self._call(ops.LIVING_MODIFY, {
            "livingid": livingid, "title": title, "theme": theme, "living_start": living_start,
            "living_duration": living_duration, "type": type, "description": description,
            "remind_time": remind_time,
        }, timeout)
