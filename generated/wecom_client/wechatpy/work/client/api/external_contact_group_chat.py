# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.external_contact_group_chat."""

from __future__ import annotations

from typing import Any

from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.arguments import part
from wecom_runtime.wechatpy.handmade import ExternalContactGroupChatByHand

List = list


class WeChatExternalContactGroupChat(ExternalContactGroupChatByHand):
    """`client.external_contact_group_chat`."""

    def list(
        self,
        status_filter: int | str = 0,
        owner_userid_list: Any = None,
        cursor: str | None = None,
        limit: int | str = 100,
    ) -> dict[str, Any]:
        """获取客户群列表: now `client.externalcontact.groupchat.list`.

        https://developer.work.weixin.qq.com/document/path/92120
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/groupchat/list",
            body=parameters({
                "status_filter": status_filter, "cursor": cursor, "limit": limit,
                "owner_filter": part({"userid_list": owner_userid_list}),
            }),
        )
        return answer

    def get(self, chat_id: str) -> dict[str, Any]:
        """获取客户群详情: now `client.externalcontact.groupchat.get`.

        https://developer.work.weixin.qq.com/document/path/92122
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/groupchat/get",
            body=parameters({"chat_id": chat_id}),
        )
        return answer

    def statistic(
        self,
        day_begin_time: int | str,
        day_end_time: Any = None,
        owner_userid_list: Any = None,
        order_by: int | str = 1,
        order_asc: bool | int = 0,
        offset: int | str = 0,
        limit: int | str = 500,
    ) -> dict[str, Any]:
        """获取「群聊数据统计」数据：按群主聚合的方式: now `client.externalcontact.groupchat.statistic`.

        https://developer.work.weixin.qq.com/document/path/92133
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "externalcontact/groupchat/statistic",
            body=parameters({
                "day_begin_time": day_begin_time,
                "day_end_time": day_end_time if day_end_time else day_begin_time, "order_by": order_by,
                "order_asc": order_asc, "offset": offset, "limit": limit,
                "owner_filter": part({"userid_list": owner_userid_list}),
            }),
        )
        return answer
