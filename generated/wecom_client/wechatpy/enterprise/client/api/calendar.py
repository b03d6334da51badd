# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.calendar."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import each
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.arguments import part


class WeChatCalendar(BaseWeChatAPI):
    """`client.calendar`."""

    def add(self, organizer: Any, summary: Any, color: Any, description: Any = "", shares: Any = ()) -> str:
        """创建日历: now `client.oa.calendar.add`.

        https://developer.work.weixin.qq.com/document/path/93647
        """
        answer: str = self._send(
            "POST",
            "oa/calendar/add",
            body=parameters({"calendar": part({
                "organizer": organizer, "summary": summary, "color": color, "description": description,
                "shares": each(shares, "userid"),
            })}),
            gives=("cal_id",),
        )
        return answer

    def update(
        self,
        calendar_id: Any,
        summary: Any,
        color: Any,
        description: Any = "",
        shares: Any = (),
    ) -> dict[str, Any]:
        """更新日历: now `client.oa.calendar.update`.

        It gives the whole answer: the cal_id that wechatpy looks for is not in it, and so it raised
        KeyError after the update.

        https://developer.work.weixin.qq.com/document/path/97716
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/calendar/update",
            body=parameters({"calendar": part({
                "cal_id": calendar_id, "summary": summary, "color": color, "description": description,
                "shares": each(shares, "userid"),
            })}),
        )
        return answer

    def get(self, calendar_ids: Sequence[Any]) -> list[Any]:
        """获取日历详情: now `client.oa.calendar.get`.

        https://developer.work.weixin.qq.com/document/path/97717
        """
        answer: list[Any] = self._send(
            "POST",
            "oa/calendar/get",
            body=parameters({"cal_id_list": calendar_ids}),
            gives=("calendar_list",),
        )
        return answer

    def delete(self, calendar_id: str) -> dict[str, Any]:
        """删除日历: now `client.oa.calendar.del_`.

        https://developer.work.weixin.qq.com/document/path/97718
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/calendar/del",
            body=parameters({"cal_id": calendar_id}),
        )
        return answer
