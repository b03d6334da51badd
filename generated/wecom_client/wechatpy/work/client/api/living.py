# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.living."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import parameters


class WeChatLiving(BaseWeChatAPI):
    """`client.living`."""

    def create(
        self,
        anchor_userid: str,
        theme: str,
        living_start: int | str,
        living_duration: int | str,
        type: int | str = 0,
        description: str | None = None,
        agentid: int | str | None = None,
        remind_time: int | str = 0,
        activity_cover_mediaid: str | None = None,
        activity_share_mediaid: str | None = None,
        activity_detail: Any = None,
    ) -> dict[str, Any]:
        """创建预约直播: now `client.living.create`.

        https://developer.work.weixin.qq.com/document/path/93637
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "living/create",
            body=parameters({
                "anchor_userid": anchor_userid, "theme": theme, "living_start": living_start,
                "living_duration": living_duration, "type": type, "description": description,
                "agentid": agentid, "remind_time": remind_time,
                "activity_cover_mediaid": activity_cover_mediaid,
                "activity_share_mediaid": activity_share_mediaid, "activity_detail": activity_detail,
            }),
        )
        return answer

    def modify(
        self,
        livingid: str,
        theme: str | None = None,
        living_start: int | str | None = None,
        living_duration: int | str | None = None,
        type: int | str | None = None,
        description: str | None = None,
        remind_time: int | str = 0,
    ) -> dict[str, Any]:
        """修改预约直播: now `client.living.modify`.

        https://developer.work.weixin.qq.com/document/path/93640
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "living/modify",
            body=parameters({
                "livingid": livingid, "theme": theme, "living_start": living_start,
                "living_duration": living_duration, "type": type, "description": description,
                "remind_time": remind_time,
            }),
        )
        return answer

    def cancel(self, livingid: str) -> dict[str, Any]:
        """取消预约直播: now `client.living.cancel`.

        https://developer.work.weixin.qq.com/document/path/93638
        """
        answer: dict[str, Any] = self._send("POST", "living/cancel", body=parameters({"livingid": livingid}))
        return answer

    def delete_replay_data(self, livingid: str) -> dict[str, Any]:
        """删除直播回放: now `client.living.delete_replay_data`.

        https://developer.work.weixin.qq.com/document/path/93874
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "living/delete_replay_data",
            body=parameters({"livingid": livingid}),
        )
        return answer

    def get_living_code(self, livingid: str, openid: str) -> dict[str, Any]:
        """在微信中观看直播或直播回放：获取微信观看直播凭证: now `client.living.get_living_code`.

        https://developer.work.weixin.qq.com/document/path/93641
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "living/get_living_code",
            body=parameters({"livingid": livingid, "openid": openid}),
        )
        return answer

    def get_user_all_livingid(
        self,
        userid: str,
        cursor: str | None = None,
        limit: int | str = 100,
    ) -> dict[str, Any]:
        """获取成员直播ID列表: now `client.living.get_user_all_livingid`.

        https://developer.work.weixin.qq.com/document/path/93634
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "living/get_user_all_livingid",
            body=parameters({"userid": userid, "cursor": cursor, "limit": limit}),
        )
        return answer

    def get_living_info(self, livingid: str) -> dict[str, Any]:
        """获取直播详情: now `client.living.get_living_info`.

        https://developer.work.weixin.qq.com/document/path/93635
        """
        answer: dict[str, Any] = self._send(
            "GET",
            "living/get_living_info",
            query=parameters({"livingid": livingid}),
        )
        return answer

    def get_watch_stat(self, livingid: str, next_key: str = "0") -> dict[str, Any]:
        """获取直播观看明细: now `client.living.get_watch_stat`.

        https://developer.work.weixin.qq.com/document/path/93636
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "living/get_watch_stat",
            body=parameters({"livingid": livingid, "next_key": next_key}),
        )
        return answer

    def get_living_share_info(self, ww_share_code: str) -> dict[str, Any]:
        """获取跳转小程序商城的直播观众信息: now `client.living.get_living_share_info`.

        https://developer.work.weixin.qq.com/document/path/94442
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "living/get_living_share_info",
            body=parameters({"ww_share_code": ww_share_code}),
        )
        return answer
