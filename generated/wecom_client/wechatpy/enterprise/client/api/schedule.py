# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.enterprise: client.schedule."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import each
from wecom_runtime.wechatpy.arguments import flag
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.arguments import part


class WeChatSchedule(BaseWeChatAPI):
    """`client.schedule`."""

    def add(
        self,
        organizer: Any,
        start_time: Any,
        end_time: Any,
        attendees: Any = (),
        summary: Any = "",
        description: Any = "",
        is_remind: bool = True,
        remind_before_event_secs: Any = 3600,
        is_repeat: bool = False,
        repeat_type: Any = 0,
        location: Any = "",
        calendar_id: Any = "",
    ) -> str:
        """创建日程: now `client.oa.schedule.add`.

        https://developer.work.weixin.qq.com/document/path/93648
        """
        answer: str = self._send(
            "POST",
            "oa/schedule/add",
            body=parameters({"schedule": part({
                "organizer": organizer, "start_time": start_time, "end_time": end_time,
                "attendees": each(attendees, "userid"), "summary": summary, "description": description,
                "reminders": part({"is_remind": flag(is_remind), "remind_before_event_secs": remind_before_event_secs, "is_repeat": flag(is_repeat), "repeat_type": repeat_type}),
                "location": location, "cal_id": calendar_id,
            })}),
            gives=("schedule_id",),
        )
        return answer

    def update(
        self,
        organizer: Any,
        schedule_id: Any,
        start_time: Any,
        end_time: Any,
        attendees: Any = (),
        summary: Any = "",
        description: Any = "",
        is_remind: bool = True,
        remind_before_event_secs: Any = 3600,
        is_repeat: bool = False,
        repeat_type: Any = 0,
        location: Any = "",
        calendar_id: Any = "",
    ) -> dict[str, Any]:
        """更新日程: now `client.oa.schedule.update`.

        https://developer.work.weixin.qq.com/document/path/97720
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/schedule/update",
            body=parameters({"schedule": part({
                "organizer": organizer, "schedule_id": schedule_id, "start_time": start_time,
                "end_time": end_time, "attendees": each(attendees, "userid"), "summary": summary,
                "description": description,
                "reminders": part({"is_remind": flag(is_remind), "remind_before_event_secs": remind_before_event_secs, "is_repeat": flag(is_repeat), "repeat_type": repeat_type}),
                "location": location, "cal_id": calendar_id,
            })}),
        )
        return answer

    def get(self, schedule_ids: Sequence[Any]) -> list[Any]:
        """获取日程详情: now `client.oa.schedule.get`.

        https://developer.work.weixin.qq.com/document/path/97724
        """
        answer: list[Any] = self._send(
            "POST",
            "oa/schedule/get",
            body=parameters({"schedule_id_list": schedule_ids}),
            gives=("schedule_list",),
        )
        return answer

    def delete(self, schedule_id: str) -> dict[str, Any]:
        """取消日程: now `client.oa.schedule.del_`.

        https://developer.work.weixin.qq.com/document/path/97725
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/schedule/del",
            body=parameters({"schedule_id": schedule_id}),
        )
        return answer

    def get_by_calendar(self, calendar_id: str, offset: int | str = 0, limit: int | str = 500) -> list[Any]:
        """获取日历下的日程列表: now `client.oa.schedule.get_by_calendar`.

        https://developer.work.weixin.qq.com/document/path/97723
        """
        answer: list[Any] = self._send(
            "POST",
            "oa/schedule/get_by_calendar",
            body=parameters({"cal_id": calendar_id, "offset": offset, "limit": limit}),
            gives=("schedule_list",),
        )
        return answer
