# Generated from spec/api/oa/ by codegen. Do not edit.
"""Endpoints of 办公（审批、日程、汇报、会议室、假期）."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.polling_rule import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.oa.approval import OaApplyeventResponse
    from wecom_client.models.oa.approval import OaApprovalCopytemplateResponse
    from wecom_client.models.oa.approval import OaApprovalCreateTemplateResponse
    from wecom_client.models.oa.approval import OaGetapprovaldetailResponse
    from wecom_client.models.oa.approval import OaGetapprovalinfoResponse
    from wecom_client.models.oa.approval import OaGettemplatedetailResponse
    from wecom_client.models.oa.calendar import OaCalendarAddResponse
    from wecom_client.models.oa.calendar import OaCalendarGetResponse
    from wecom_client.models.oa.calendar import OaCalendarUpdateResponse
    from wecom_client.models.oa.calendar import OaScheduleAddResponse
    from wecom_client.models.oa.calendar import OaScheduleGetByCalendarResponse
    from wecom_client.models.oa.calendar import OaScheduleGetResponse
    from wecom_client.models.oa.calendar import OaScheduleUpdateResponse
    from wecom_client.models.oa.journal import OaJournalDownloadWedriveFileResponse
    from wecom_client.models.oa.journal import OaJournalExportDocResponse
    from wecom_client.models.oa.journal import OaJournalGetExportDocResultResponse
    from wecom_client.models.oa.journal import OaJournalGetRecordDetailResponse
    from wecom_client.models.oa.journal import OaJournalGetRecordListResponse
    from wecom_client.models.oa.journal import OaJournalGetStatListResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomAddResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomBookByMeetingResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomBookByScheduleResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomBookResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomBookinfoGetResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomGetBookingInfoByMeetingIdResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomGetBookingInfoResponse
    from wecom_client.models.oa.meetingroom import OaMeetingroomListResponse
    from wecom_client.models.oa.vacation import OaVacationGetcorpconfResponse
    from wecom_client.models.oa.vacation import OaVacationGetuservacationquotaResponse
    from wecom_runtime.data.models import Response


OA_GETTEMPLATEDETAIL: Operation[OaGettemplatedetailResponse] = Operation(
    "POST",
    "/cgi-bin/oa/gettemplatedetail",
    call="oa.gettemplatedetail",
    title="获取审批模板详情",
    docs=(91982, 92631, 96506),
    request="wecom_client.models.oa.approval:OaGettemplatedetailRequest",
    response="wecom_client.models.oa.approval:OaGettemplatedetailResponse",
    advice={
        301025: "The address of the template in the admin console has it.",
        301026: "Try again; a template that has not passed its review cannot be read either.",
    },
    meanings={301025: ("", "template_id is not valid.")},
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_APPROVAL_COPYTEMPLATE: Operation[OaApprovalCopytemplateResponse] = Operation(
    "POST",
    "/cgi-bin/oa/approval/copytemplate",
    call="oa.approval.copytemplate",
    title="复制/更新模板到企业",
    docs=(92630,),
    request="wecom_client.models.oa.approval:OaApprovalCopytemplateRequest",
    response="wecom_client.models.oa.approval:OaApprovalCopytemplateResponse",
    advice={301026: "Try again; a template that has not passed its review cannot be copied."},
    meanings={301025: ("", "open_template_id is not valid.")},
)
OA_APPLYEVENT: Operation[OaApplyeventResponse] = Operation(
    "POST",
    "/cgi-bin/oa/applyevent",
    call="oa.applyevent",
    title="提交审批申请",
    docs=(91853, 92632, 96507),
    request="wecom_client.models.oa.approval:OaApplyeventRequest",
    response="wecom_client.models.oa.approval:OaApplyeventResponse",
    advice={
        301055: "Give the app the right on approvals; the creator must be in the scope of the approval app or of this app.",
        301079: "Choose another time, or revoke the request that takes it.",
    },
    only_adds=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_GETAPPROVALINFO: Operation[OaGetapprovalinfoResponse] = Operation(
    "POST",
    "/cgi-bin/oa/getapprovalinfo",
    call="oa.getapprovalinfo",
    title="批量获取审批单号",
    docs=(91816, 94603, 96509),
    request="wecom_client.models.oa.approval:OaGetapprovalinfoRequest",
    response="wecom_client.models.oa.approval:OaGetapprovalinfoResponse",
    advice={
        301025: "Check the range of at most 31 days, the filters and the cursor.",
        301026: "Try again after a moment.",
    },
    meanings={301026: ("BusyError", "Approvals could not be listed.")},
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批", "self_built": "审批-API-审批数据权限"},
    pagination=Pagination(items="sp_no_list", send="new_cursor", receive="new_next_cursor", first=""),
)
OA_GETAPPROVALDETAIL: Operation[OaGetapprovaldetailResponse] = Operation(
    "POST",
    "/cgi-bin/oa/getapprovaldetail",
    call="oa.getapprovaldetail",
    title="获取审批申请详情",
    docs=(91983, 92634, 96510),
    request="wecom_client.models.oa.approval:OaGetapprovaldetailRequest",
    response="wecom_client.models.oa.approval:OaGetapprovaldetailResponse",
    advice={301026: "Try again after a moment."},
    meanings={
        301025: ("", "sp_no is not the number of a request of this company."),
        301026: ("BusyError", "Approval could not be read."),
    },
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_APPROVAL_CREATE_TEMPLATE: Operation[OaApprovalCreateTemplateResponse] = Operation(
    "POST",
    "/cgi-bin/oa/approval/create_template",
    call="oa.approval.create_template",
    title="创建审批模板",
    docs=(97437, 97439),
    request="wecom_client.models.oa.approval:OaApprovalCreateTemplateRequest",
    response="wecom_client.models.oa.approval:OaApprovalCreateTemplateResponse",
    advice={
        301086: "A control of the template is not valid; errmsg says which.",
        301088: "Give the app the right on approvals.",
    },
    only_adds=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "none"},
)
OA_APPROVAL_UPDATE_TEMPLATE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/approval/update_template",
    call="oa.approval.update_template",
    title="更新审批模板",
    docs=(97438, 97440),
    request="wecom_client.models.oa.approval:OaApprovalUpdateTemplateRequest",
    advice={
        301086: "A control of the template is not valid; errmsg says which.",
        301088: "Give the app the right on approvals.", 301115: "Change the template in the admin console.",
    },
    idempotent=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "none"},
)
OA_CALENDAR_ADD: Operation[OaCalendarAddResponse] = Operation(
    "POST",
    "/cgi-bin/oa/calendar/add",
    call="oa.calendar.add",
    title="创建日历",
    docs=(93647, 93702, 96823),
    request="wecom_client.models.oa.calendar:OaCalendarAddRequest",
    response="wecom_client.models.oa.calendar:OaCalendarAddResponse",
    only_adds=True,
)
OA_CALENDAR_UPDATE: Operation[OaCalendarUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/oa/calendar/update",
    call="oa.calendar.update",
    title="更新日历",
    docs=(97716, 97783, 97758),
    request="wecom_client.models.oa.calendar:OaCalendarUpdateRequest",
    response="wecom_client.models.oa.calendar:OaCalendarUpdateResponse",
    idempotent=True,
)
OA_CALENDAR_GET: Operation[OaCalendarGetResponse] = Operation(
    "POST",
    "/cgi-bin/oa/calendar/get",
    call="oa.calendar.get",
    title="获取日历详情",
    docs=(97717, 97784, 97759),
    request="wecom_client.models.oa.calendar:OaCalendarGetRequest",
    response="wecom_client.models.oa.calendar:OaCalendarGetResponse",
    idempotent=True,
    reads=True,
)
OA_CALENDAR_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/calendar/del",
    call="oa.calendar.del_",
    title="删除日历",
    docs=(97718, 97785, 97760),
    request="wecom_client.models.oa.calendar:OaCalendarDelRequest",
    idempotent=True,
)
OA_SCHEDULE_ADD: Operation[OaScheduleAddResponse] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/add",
    call="oa.schedule.add",
    title="创建日程",
    docs=(93648, 93703, 96824),
    request="wecom_client.models.oa.calendar:OaScheduleAddRequest",
    response="wecom_client.models.oa.calendar:OaScheduleAddResponse",
    only_adds=True,
)
OA_SCHEDULE_UPDATE: Operation[OaScheduleUpdateResponse] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/update",
    call="oa.schedule.update",
    title="更新日程",
    docs=(97720, 97787, 97761),
    request="wecom_client.models.oa.calendar:OaScheduleUpdateRequest",
    response="wecom_client.models.oa.calendar:OaScheduleUpdateResponse",
)
OA_SCHEDULE_ADD_ATTENDEES: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/add_attendees",
    call="oa.schedule.add_attendees",
    title="新增日程参与者",
    docs=(97721, 97789, 97763),
    request="wecom_client.models.oa.calendar:OaScheduleAddAttendeesRequest",
    idempotent=True,
)
OA_SCHEDULE_DEL_ATTENDEES: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/del_attendees",
    call="oa.schedule.del_attendees",
    title="删除日程参与者",
    docs=(97722, 97794, 97764),
    request="wecom_client.models.oa.calendar:OaScheduleDelAttendeesRequest",
    idempotent=True,
)
OA_SCHEDULE_GET_BY_CALENDAR: Operation[OaScheduleGetByCalendarResponse] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/get_by_calendar",
    call="oa.schedule.get_by_calendar",
    title="获取日历下的日程列表",
    docs=(97723, 97796, 97765),
    request="wecom_client.models.oa.calendar:OaScheduleGetByCalendarRequest",
    response="wecom_client.models.oa.calendar:OaScheduleGetByCalendarResponse",
    idempotent=True,
    reads=True,
    pagination=Pagination(items="schedule_list", offset="offset", limit="limit"),
)
OA_SCHEDULE_GET: Operation[OaScheduleGetResponse] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/get",
    call="oa.schedule.get",
    title="获取日程详情",
    docs=(97724, 97798, 97766),
    request="wecom_client.models.oa.calendar:OaScheduleGetRequest",
    response="wecom_client.models.oa.calendar:OaScheduleGetResponse",
    idempotent=True,
    reads=True,
)
OA_SCHEDULE_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/schedule/del",
    call="oa.schedule.del_",
    title="取消日程",
    docs=(97725, 97799, 97767),
    request="wecom_client.models.oa.calendar:OaScheduleDelRequest",
)
OA_JOURNAL_GET_RECORD_LIST: Operation[OaJournalGetRecordListResponse] = Operation(
    "POST",
    "/cgi-bin/oa/journal/get_record_list",
    call="oa.journal.get_record_list",
    title="批量获取汇报记录单号",
    docs=(93393,),
    request="wecom_client.models.oa.journal:OaJournalGetRecordListRequest",
    response="wecom_client.models.oa.journal:OaJournalGetRecordListResponse",
    idempotent=True,
    reads=True,
    needs="汇报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
    pagination=Pagination(items="journaluuid_list", send="cursor", receive="next_cursor", end="endflag"),
)
OA_JOURNAL_GET_RECORD_DETAIL: Operation[OaJournalGetRecordDetailResponse] = Operation(
    "POST",
    "/cgi-bin/oa/journal/get_record_detail",
    call="oa.journal.get_record_detail",
    title="获取汇报记录详情",
    docs=(93394,),
    request="wecom_client.models.oa.journal:OaJournalGetRecordDetailRequest",
    response="wecom_client.models.oa.journal:OaJournalGetRecordDetailResponse",
    idempotent=True,
    reads=True,
    needs="汇报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_JOURNAL_GET_STAT_LIST: Operation[OaJournalGetStatListResponse] = Operation(
    "POST",
    "/cgi-bin/oa/journal/get_stat_list",
    call="oa.journal.get_stat_list",
    title="获取汇报统计数据",
    docs=(93395,),
    request="wecom_client.models.oa.journal:OaJournalGetStatListRequest",
    response="wecom_client.models.oa.journal:OaJournalGetStatListResponse",
    idempotent=True,
    reads=True,
    needs="汇报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_JOURNAL_DOWNLOAD_WEDRIVE_FILE: Operation[OaJournalDownloadWedriveFileResponse] = Operation(
    "POST",
    "/cgi-bin/oa/journal/download_wedrive_file",
    call="oa.journal.download_wedrive_file",
    title="下载微盘文件",
    docs=(98021,),
    request="wecom_client.models.oa.journal:OaJournalDownloadWedriveFileRequest",
    response="wecom_client.models.oa.journal:OaJournalDownloadWedriveFileResponse",
    idempotent=True,
    needs="汇报-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_JOURNAL_EXPORT_DOC: Operation[OaJournalExportDocResponse] = Operation(
    "POST",
    "/cgi-bin/oa/journal/export_doc",
    call="oa.journal.export_doc",
    title="导出汇报文档",
    docs=(96108,),
    request="wecom_client.models.oa.journal:OaJournalExportDocRequest",
    response="wecom_client.models.oa.journal:OaJournalExportDocResponse",
    only_adds=True,
    deprecated="Journals hold no new documents since client 4.0.20; use the doc_url of a document instead.",
    unverified="Known from other SDKs; its official page is gone.",
)
OA_JOURNAL_GET_EXPORT_DOC_RESULT: Operation[OaJournalGetExportDocResultResponse] = Operation(
    "POST",
    "/cgi-bin/oa/journal/get_export_doc_result",
    call="oa.journal.get_export_doc_result",
    title="获取汇报文档导出结果",
    docs=(96108,),
    request="wecom_client.models.oa.journal:OaJournalGetExportDocResultRequest",
    response="wecom_client.models.oa.journal:OaJournalGetExportDocResultResponse",
    idempotent=True,
    reads=True,
    deprecated="Journals hold no new documents since client 4.0.20; use the doc_url of a document instead.",
    unverified="Known from other SDKs; its official page is gone.",
    wait=PollingRule(field="status", done=("2",), pauses=(2, 30), within=600),
)
OA_MEETINGROOM_ADD: Operation[OaMeetingroomAddResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/add",
    call="oa.meetingroom.add",
    title="会议室管理：添加会议室",
    docs=(93619,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomAddRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomAddResponse",
    only_adds=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_LIST: Operation[OaMeetingroomListResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/list",
    call="oa.meetingroom.list",
    title="会议室管理：查询会议室",
    docs=(93619,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomListRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomListResponse",
    idempotent=True,
    reads=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_EDIT: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/edit",
    call="oa.meetingroom.edit",
    title="会议室管理：编辑会议室",
    docs=(93619,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomEditRequest",
    idempotent=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_DEL: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/del",
    call="oa.meetingroom.del_",
    title="会议室管理：删除会议室",
    docs=(93619,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomDelRequest",
    idempotent=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_GET_BOOKING_INFO: Operation[OaMeetingroomGetBookingInfoResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/get_booking_info",
    call="oa.meetingroom.get_booking_info",
    title="会议室预定管理：查询会议室的预定信息",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomGetBookingInfoRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomGetBookingInfoResponse",
    idempotent=True,
    reads=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_BOOK: Operation[OaMeetingroomBookResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/book",
    call="oa.meetingroom.book",
    title="会议室预定管理：预定会议室",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomBookRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomBookResponse",
    only_adds=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_BOOK_BY_SCHEDULE: Operation[OaMeetingroomBookByScheduleResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/book_by_schedule",
    call="oa.meetingroom.book_by_schedule",
    title="会议室预定管理：通过日程预定会议室",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomBookByScheduleRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomBookByScheduleResponse",
    only_adds=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_BOOK_BY_MEETING: Operation[OaMeetingroomBookByMeetingResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/book_by_meeting",
    call="oa.meetingroom.book_by_meeting",
    title="会议室预定管理：通过会议预定会议室",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomBookByMeetingRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomBookByMeetingResponse",
    only_adds=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_CANCEL_BOOK: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/cancel_book",
    call="oa.meetingroom.cancel_book",
    title="会议室预定管理：取消预定会议室",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomCancelBookRequest",
    idempotent=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_BOOKINFO_GET: Operation[OaMeetingroomBookinfoGetResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/bookinfo/get",
    call="oa.meetingroom.bookinfo.get",
    title="会议室预定管理：根据会议室预定ID查询预定详情",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomBookinfoGetRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomBookinfoGetResponse",
    idempotent=True,
    reads=True,
    needs="应用管理-会议室-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
OA_MEETINGROOM_GET_BOOKING_INFO_BY_MEETING_ID: Operation[OaMeetingroomGetBookingInfoByMeetingIdResponse] = Operation(
    "POST",
    "/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id",
    call="oa.meetingroom.get_booking_info_by_meeting_id",
    title="根据会议ID查询会议室的预定信息",
    docs=(93620,),
    request="wecom_client.models.oa.meetingroom:OaMeetingroomGetBookingInfoByMeetingIdRequest",
    response="wecom_client.models.oa.meetingroom:OaMeetingroomGetBookingInfoByMeetingIdResponse",
    idempotent=True,
    reads=True,
    granted={"developed": "none", "third_party": "none"},
    deprecated="The official page has dropped it; call oa.meetingroom.bookinfo.get with a booking_id instead.",
)
OA_VACATION_GETCORPCONF: Operation[OaVacationGetcorpconfResponse] = Operation(
    "GET",
    "/cgi-bin/oa/vacation/getcorpconf",
    call="oa.vacation.getcorpconf",
    title="获取企业假期管理配置",
    docs=(93375, 94211, 96512),
    request="wecom_client.models.oa.vacation:OaVacationGetcorpconfRequest",
    response="wecom_client.models.oa.vacation:OaVacationGetcorpconfResponse",
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_VACATION_GETUSERVACATIONQUOTA: Operation[OaVacationGetuservacationquotaResponse] = Operation(
    "POST",
    "/cgi-bin/oa/vacation/getuservacationquota",
    call="oa.vacation.getuservacationquota",
    title="获取成员假期余额",
    docs=(93376, 94212, 96513),
    request="wecom_client.models.oa.vacation:OaVacationGetuservacationquotaRequest",
    response="wecom_client.models.oa.vacation:OaVacationGetuservacationquotaResponse",
    idempotent=True,
    reads=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)
OA_VACATION_SETONEUSERQUOTA: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/oa/vacation/setoneuserquota",
    call="oa.vacation.setoneuserquota",
    title="修改成员假期余额",
    docs=(93377, 94213, 96514),
    request="wecom_client.models.oa.vacation:OaVacationSetoneuserquotaRequest",
    idempotent=True,
    needs="审批-可调用接口的应用",
    granted={"developed": "审批", "third_party": "审批"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/oa/gettemplatedetail": OA_GETTEMPLATEDETAIL,
    "/cgi-bin/oa/approval/copytemplate": OA_APPROVAL_COPYTEMPLATE,
    "/cgi-bin/oa/applyevent": OA_APPLYEVENT,
    "/cgi-bin/oa/getapprovalinfo": OA_GETAPPROVALINFO,
    "/cgi-bin/oa/getapprovaldetail": OA_GETAPPROVALDETAIL,
    "/cgi-bin/oa/approval/create_template": OA_APPROVAL_CREATE_TEMPLATE,
    "/cgi-bin/oa/approval/update_template": OA_APPROVAL_UPDATE_TEMPLATE,
    "/cgi-bin/oa/calendar/add": OA_CALENDAR_ADD,
    "/cgi-bin/oa/calendar/update": OA_CALENDAR_UPDATE,
    "/cgi-bin/oa/calendar/get": OA_CALENDAR_GET,
    "/cgi-bin/oa/calendar/del": OA_CALENDAR_DEL,
    "/cgi-bin/oa/schedule/add": OA_SCHEDULE_ADD,
    "/cgi-bin/oa/schedule/update": OA_SCHEDULE_UPDATE,
    "/cgi-bin/oa/schedule/add_attendees": OA_SCHEDULE_ADD_ATTENDEES,
    "/cgi-bin/oa/schedule/del_attendees": OA_SCHEDULE_DEL_ATTENDEES,
    "/cgi-bin/oa/schedule/get_by_calendar": OA_SCHEDULE_GET_BY_CALENDAR,
    "/cgi-bin/oa/schedule/get": OA_SCHEDULE_GET,
    "/cgi-bin/oa/schedule/del": OA_SCHEDULE_DEL,
    "/cgi-bin/oa/journal/get_record_list": OA_JOURNAL_GET_RECORD_LIST,
    "/cgi-bin/oa/journal/get_record_detail": OA_JOURNAL_GET_RECORD_DETAIL,
    "/cgi-bin/oa/journal/get_stat_list": OA_JOURNAL_GET_STAT_LIST,
    "/cgi-bin/oa/journal/download_wedrive_file": OA_JOURNAL_DOWNLOAD_WEDRIVE_FILE,
    "/cgi-bin/oa/journal/export_doc": OA_JOURNAL_EXPORT_DOC,
    "/cgi-bin/oa/journal/get_export_doc_result": OA_JOURNAL_GET_EXPORT_DOC_RESULT,
    "/cgi-bin/oa/meetingroom/add": OA_MEETINGROOM_ADD,
    "/cgi-bin/oa/meetingroom/list": OA_MEETINGROOM_LIST,
    "/cgi-bin/oa/meetingroom/edit": OA_MEETINGROOM_EDIT,
    "/cgi-bin/oa/meetingroom/del": OA_MEETINGROOM_DEL,
    "/cgi-bin/oa/meetingroom/get_booking_info": OA_MEETINGROOM_GET_BOOKING_INFO,
    "/cgi-bin/oa/meetingroom/book": OA_MEETINGROOM_BOOK,
    "/cgi-bin/oa/meetingroom/book_by_schedule": OA_MEETINGROOM_BOOK_BY_SCHEDULE,
    "/cgi-bin/oa/meetingroom/book_by_meeting": OA_MEETINGROOM_BOOK_BY_MEETING,
    "/cgi-bin/oa/meetingroom/cancel_book": OA_MEETINGROOM_CANCEL_BOOK,
    "/cgi-bin/oa/meetingroom/bookinfo/get": OA_MEETINGROOM_BOOKINFO_GET,
    "/cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id": OA_MEETINGROOM_GET_BOOKING_INFO_BY_MEETING_ID,
    "/cgi-bin/oa/vacation/getcorpconf": OA_VACATION_GETCORPCONF,
    "/cgi-bin/oa/vacation/getuservacationquota": OA_VACATION_GETUSERVACATIONQUOTA,
    "/cgi-bin/oa/vacation/setoneuserquota": OA_VACATION_SETONEUSERQUOTA,
}
