# Generated from spec/compat/wechatpy.yaml and spec/api/ by codegen. Do not edit.
"""wechatpy.work: client.oa."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from wecom_runtime.wechatpy.api import BaseWeChatAPI
from wecom_runtime.wechatpy.arguments import filled
from wecom_runtime.wechatpy.arguments import need_filled
from wecom_runtime.wechatpy.arguments import need_later
from wecom_runtime.wechatpy.arguments import need_one_of
from wecom_runtime.wechatpy.arguments import nullable
from wecom_runtime.wechatpy.arguments import parameters
from wecom_runtime.wechatpy.arguments import part
from wecom_runtime.wechatpy.arguments import text


class WeChatOA(BaseWeChatAPI):
    """`client.oa`."""

    def get_template_detail(self, template_id: str) -> dict[str, Any]:
        """获取审批模板详情: now `client.oa.gettemplatedetail`.

        https://developer.work.weixin.qq.com/document/path/91982
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/gettemplatedetail",
            body=parameters({"template_id": template_id}),
        )
        return answer

    def get_approval_info(
        self,
        start_time: Any,
        end_time: Any,
        cursor: int | str,
        size: int | str = 100,
        filters: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """批量获取审批单号: now `client.oa.getapprovalinfo`.

        https://developer.work.weixin.qq.com/document/path/91816
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/getapprovalinfo",
            body=parameters({
                "starttime": text(start_time), "endtime": text(end_time), "cursor": cursor, "size": size,
                "filters": filters,
            }),
        )
        return answer

    def get_approval_detail(self, sp_no: Any) -> dict[str, Any]:
        """获取审批申请详情: now `client.oa.getapprovaldetail`.

        https://developer.work.weixin.qq.com/document/path/91983
        """
        answer: dict[str, Any] = self._send("POST", "oa/getapprovaldetail", body=parameters({"sp_no": sp_no}))
        return answer

    def apply_event(
        self,
        creator_userid: str,
        template_id: str,
        use_template_approver: int | str,
        approver: Sequence[Any],
        apply_data: Any,
        summary_list: Sequence[Any],
        notifyer: Sequence[Any] | None = None,
        notify_type: int | str | None = None,
    ) -> dict[str, Any]:
        """提交审批申请: now `client.oa.applyevent`.

        https://developer.work.weixin.qq.com/document/path/91853
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/applyevent",
            body=parameters({
                "creator_userid": creator_userid, "template_id": template_id,
                "use_template_approver": use_template_approver, "approver": approver, "notifyer": notifyer,
                "notify_type": notify_type, "apply_data": apply_data, "summary_list": summary_list,
            }),
        )
        return answer

    def get_dial_record(
        self,
        start_time: int | str | None = None,
        end_time: int | str | None = None,
        offset: int | str = 0,
        limit: int | str = 100,
    ) -> dict[str, Any]:
        """获取公费电话拨打记录: now `client.dial.get_dial_record`.

        https://developer.work.weixin.qq.com/document/path/93662
        """
        need_later(start_time, end_time)
        answer: dict[str, Any] = self._send(
            "POST",
            "dial/get_dial_record",
            body=parameters({
                "start_time": nullable(start_time), "end_time": nullable(end_time), "offset": offset,
                "limit": limit,
            }),
        )
        return answer

    def get_checkin_data(
        self,
        data_type: int | str,
        start_time: int | str,
        end_time: int | str,
        userid_list: Sequence[Any],
    ) -> dict[str, Any]:
        """获取打卡记录数据: now `client.checkin.getcheckindata`.

        https://developer.work.weixin.qq.com/document/path/90262
        """
        need_one_of("data_type", data_type, (1, 2, 3))
        need_later(start_time, end_time)
        need_filled(userid_list=userid_list)
        answer: dict[str, Any] = self._send(
            "POST",
            "checkin/getcheckindata",
            body=parameters({
                "opencheckindatatype": data_type, "starttime": start_time, "endtime": end_time,
                "useridlist": userid_list,
            }),
        )
        return answer

    def get_checkin_daydata(
        self,
        start_time: int | str,
        end_time: int | str,
        userid_list: Sequence[Any],
    ) -> dict[str, Any]:
        """获取打卡日报数据: now `client.checkin.getcheckin_daydata`.

        https://developer.work.weixin.qq.com/document/path/93374
        """
        need_later(start_time, end_time)
        need_filled(userid_list=userid_list)
        answer: dict[str, Any] = self._send(
            "POST",
            "checkin/getcheckin_daydata",
            body=parameters({"starttime": start_time, "endtime": end_time, "useridlist": userid_list}),
        )
        return answer

    def get_checkin_monthdata(
        self,
        start_time: int | str,
        end_time: int | str,
        userid_list: Sequence[Any],
    ) -> dict[str, Any]:
        """获取打卡月报数据: now `client.checkin.getcheckin_monthdata`.

        https://developer.work.weixin.qq.com/document/path/93387
        """
        need_later(start_time, end_time)
        need_filled(userid_list=userid_list)
        answer: dict[str, Any] = self._send(
            "POST",
            "checkin/getcheckin_monthdata",
            body=parameters({"starttime": start_time, "endtime": end_time, "useridlist": userid_list}),
        )
        return answer

    def get_corp_checkin_option(self) -> dict[str, Any]:
        """获取企业所有打卡规则: now `client.checkin.getcorpcheckinoption`.

        https://developer.work.weixin.qq.com/document/path/93384
        """
        answer: dict[str, Any] = self._send("POST", "checkin/getcorpcheckinoption")
        return answer

    def get_checkin_option(self, datetime: int | str, userid_list: Sequence[Any]) -> dict[str, Any]:
        """获取员工打卡规则: now `client.checkin.getcheckinoption`.

        https://developer.work.weixin.qq.com/document/path/90263
        """
        need_filled(userid_list=userid_list)
        answer: dict[str, Any] = self._send(
            "POST",
            "checkin/getcheckinoption",
            body=parameters({"datetime": datetime, "useridlist": userid_list}),
        )
        return answer

    def get_checkin_schedu_list(
        self,
        start_time: int | str,
        end_time: int | str,
        userid_list: Sequence[Any],
    ) -> dict[str, Any]:
        """获取打卡人员排班信息: now `client.checkin.getcheckinschedulist`.

        https://developer.work.weixin.qq.com/document/path/93380
        """
        need_later(start_time, end_time)
        need_filled(userid_list=userid_list)
        answer: dict[str, Any] = self._send(
            "POST",
            "checkin/getcheckinschedulist",
            body=parameters({"starttime": start_time, "endtime": end_time, "useridlist": userid_list}),
        )
        return answer

    def set_checkin_schedu_list(
        self,
        group_id: int | str,
        items: Sequence[Any],
        yearmonth: int | str,
    ) -> dict[str, Any]:
        """为打卡人员排班: now `client.checkin.setcheckinschedulist`.

        https://developer.work.weixin.qq.com/document/path/93385
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "checkin/setcheckinschedulist",
            body=parameters({"groupid": group_id, "items": items, "yearmonth": yearmonth}),
        )
        return answer

    def add_checkin_userface(self, user_id: str, user_face: str) -> dict[str, Any]:
        """录入打卡人员人脸信息: now `client.checkin.addcheckinuserface`.

        https://developer.work.weixin.qq.com/document/path/93378
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "checkin/addcheckinuserface",
            body=parameters({"userid": user_id, "userface": user_face}),
        )
        return answer

    def get_hardware_checkin_data(
        self,
        start_time: int | str,
        end_time: int | str,
        userid_list: Sequence[Any],
        filter_type: int | str = 1,
    ) -> dict[str, Any]:
        """获取设备打卡数据: now `client.hardware.get_hardware_checkin_data`.

        https://developer.work.weixin.qq.com/document/path/94126
        """
        need_one_of("filter_type", filter_type, (1, 2))
        need_later(start_time, end_time)
        need_filled(userid_list=userid_list)
        answer: dict[str, Any] = self._send(
            "POST",
            "hardware/get_hardware_checkin_data",
            body=parameters({
                "filter_type": filter_type, "starttime": start_time, "endtime": end_time,
                "useridlist": userid_list,
            }),
        )
        return answer

    def get_open_approval_data(self, third_no: str) -> dict[str, Any]:
        """审批流程引擎: now `client.corp.getopenapprovaldata`.

        https://developer.work.weixin.qq.com/document/path/90269
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "corp/getopenapprovaldata",
            body=parameters({"thirdNo": third_no}),
        )
        return answer

    def get_journal_record_list(
        self,
        start_time: int | str,
        end_time: int | str,
        cursor: int | str,
        limit: int | str,
        filters: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """批量获取汇报记录单号: now `client.oa.journal.get_record_list`.

        https://developer.work.weixin.qq.com/document/path/93393
        """
        need_later(start_time, end_time)
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/journal/get_record_list",
            body=parameters({
                "starttime": start_time, "endtime": end_time, "cursor": cursor, "limit": limit,
                "filters": filters,
            }),
        )
        return answer

    def get_journal_record_detail(self, journal_uuid: str) -> dict[str, Any]:
        """获取汇报记录详情: now `client.oa.journal.get_record_detail`.

        https://developer.work.weixin.qq.com/document/path/93394
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/journal/get_record_detail",
            body=parameters({"journaluuid": journal_uuid}),
        )
        return answer

    def get_journal_stat_list(
        self,
        start_time: int | str,
        end_time: int | str,
        template_id: str,
    ) -> dict[str, Any]:
        """获取汇报统计数据: now `client.oa.journal.get_stat_list`.

        https://developer.work.weixin.qq.com/document/path/93395
        """
        need_later(start_time, end_time)
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/journal/get_stat_list",
            body=parameters({"template_id": template_id, "starttime": start_time, "endtime": end_time}),
        )
        return answer

    def add_meetingroom(
        self,
        name: str,
        capacity: int | str,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: Sequence[Any] | None = None,
        latitude: Any = None,
        longitude: Any = None,
    ) -> dict[str, Any]:
        """会议室管理：添加会议室: now `client.oa.meetingroom.add`.

        city, building and floor are sent also where one of them is missing; wechatpy dropped them then.

        https://developer.work.weixin.qq.com/document/path/93619
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/meetingroom/add",
            body=parameters({
                "name": name, "capacity": capacity, "city": city, "building": building, "floor": floor,
                "equipment": equipment, "coordinate": part({"latitude": latitude, "longitude": longitude}),
            }),
        )
        return answer

    def get_meetingroom_list(
        self,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """会议室管理：查询会议室: now `client.oa.meetingroom.list`.

        https://developer.work.weixin.qq.com/document/path/93619
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/meetingroom/list",
            body=parameters({"city": city, "building": building, "floor": floor, "equipment": equipment}),
        )
        return answer

    def edit_meetingroom(
        self,
        meetingroom_id: int | str,
        name: str,
        capacity: int | str,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: Sequence[Any] | None = None,
        latitude: Any = None,
        longitude: Any = None,
    ) -> dict[str, Any]:
        """会议室管理：编辑会议室: now `client.oa.meetingroom.edit`.

        city, building and floor are sent also where one of them is missing; wechatpy dropped them then.

        https://developer.work.weixin.qq.com/document/path/93619
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/meetingroom/edit",
            body=parameters({
                "meetingroom_id": meetingroom_id, "name": name, "capacity": capacity, "city": city,
                "building": building, "floor": floor, "equipment": equipment,
                "coordinate": part({"latitude": latitude, "longitude": longitude}),
            }),
        )
        return answer

    def delete_meetingroom(self, meetingroom_id: int | str) -> dict[str, Any]:
        """会议室管理：删除会议室: now `client.oa.meetingroom.del_`.

        https://developer.work.weixin.qq.com/document/path/93619
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/meetingroom/del",
            body=parameters({"meetingroom_id": meetingroom_id}),
        )
        return answer

    def get_meetingroom_booking_info(
        self,
        meetingroom_id: int | str | None = None,
        start_time: int | str | None = None,
        end_time: int | str | None = None,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
    ) -> dict[str, Any]:
        """会议室预定管理：查询会议室的预定信息: now `client.oa.meetingroom.get_booking_info`.

        https://developer.work.weixin.qq.com/document/path/93620
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/meetingroom/get_booking_info",
            body=parameters({
                "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time,
                "city": city, "building": building, "floor": floor,
            }),
        )
        return answer

    def book_meetingroom(
        self,
        meetingroom_id: int | str,
        start_time: int | str,
        end_time: int | str,
        booker: str,
        subject: str | None = None,
        attendees: Sequence[Any] | None = None,
    ) -> dict[str, Any]:
        """会议室预定管理：预定会议室: now `client.oa.meetingroom.book`.

        https://developer.work.weixin.qq.com/document/path/93620
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/meetingroom/book",
            body=parameters({
                "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time,
                "booker": booker, "subject": filled(subject), "attendees": filled(attendees),
            }),
        )
        return answer

    def cancle_meetingroom_book(
        self,
        meeting_id: str,
        keep_schedule: bool | int | None = None,
    ) -> dict[str, Any]:
        """会议室预定管理：取消预定会议室: now `client.oa.meetingroom.cancel_book`.

        https://developer.work.weixin.qq.com/document/path/93620
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/meetingroom/cancel_book",
            body=parameters({"meeting_id": meeting_id, "keep_schedule": keep_schedule}),
        )
        return answer

    def get_booking_info_by_meeting_id(self, meetingroom_id: int | str, meeting_id: str) -> dict[str, Any]:
        """根据会议ID查询会议室的预定信息: now `client.oa.meetingroom.get_booking_info_by_meeting_id`.

        https://developer.work.weixin.qq.com/document/path/93620
        """
        answer: dict[str, Any] = self._send(
            "POST",
            "oa/meetingroom/get_booking_info_by_meeting_id",
            body=parameters({"meetingroom_id": meetingroom_id, "meeting_id": meeting_id}),
        )
        return answer
