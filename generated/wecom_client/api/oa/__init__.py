# Generated from spec/api/oa/ by codegen. Do not edit.
"""办公（审批、日程、汇报、会议室、假期）: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import oa as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.oa.approval import ApplyData
    from wecom_client.models.oa.approval import ApprovalFilter
    from wecom_client.models.oa.approval import ApprovalFlow
    from wecom_client.models.oa.approval import ApprovalSummary
    from wecom_client.models.oa.approval import LegacyApprover
    from wecom_client.models.oa.approval import LocalizedName
    from wecom_client.models.oa.approval import OaApplyeventResponse
    from wecom_client.models.oa.approval import OaApprovalCopytemplateResponse
    from wecom_client.models.oa.approval import OaApprovalCreateTemplateResponse
    from wecom_client.models.oa.approval import OaGetapprovaldetailResponse
    from wecom_client.models.oa.approval import OaGetapprovalinfoResponse
    from wecom_client.models.oa.approval import OaGettemplatedetailResponse
    from wecom_client.models.oa.approval import TemplateContent
    from wecom_client.models.oa.calendar import Attendee
    from wecom_client.models.oa.calendar import CalendarUpdate
    from wecom_client.models.oa.calendar import NewCalendar
    from wecom_client.models.oa.calendar import NewSchedule
    from wecom_client.models.oa.calendar import OaCalendarAddResponse
    from wecom_client.models.oa.calendar import OaCalendarGetResponse
    from wecom_client.models.oa.calendar import OaCalendarUpdateResponse
    from wecom_client.models.oa.calendar import OaScheduleAddResponse
    from wecom_client.models.oa.calendar import OaScheduleGetByCalendarResponse
    from wecom_client.models.oa.calendar import OaScheduleGetResponse
    from wecom_client.models.oa.calendar import OaScheduleUpdateResponse
    from wecom_client.models.oa.calendar import Schedule
    from wecom_client.models.oa.calendar import ScheduleUpdate
    from wecom_client.models.oa.journal import JournalFilter
    from wecom_client.models.oa.journal import OaJournalDownloadWedriveFileResponse
    from wecom_client.models.oa.journal import OaJournalExportDocResponse
    from wecom_client.models.oa.journal import OaJournalGetExportDocResultResponse
    from wecom_client.models.oa.journal import OaJournalGetRecordDetailResponse
    from wecom_client.models.oa.journal import OaJournalGetRecordListResponse
    from wecom_client.models.oa.journal import OaJournalGetStatListResponse
    from wecom_client.models.oa.meetingroom import Coordinate
    from wecom_client.models.oa.meetingroom import MeetingRoomRange
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
    from wecom_client.params.oa import ApplyDataDict
    from wecom_client.params.oa import ApprovalFilterDict
    from wecom_client.params.oa import ApprovalFlowDict
    from wecom_client.params.oa import ApprovalSummaryDict
    from wecom_client.params.oa import AttendeeDict
    from wecom_client.params.oa import CalendarUpdateDict
    from wecom_client.params.oa import CoordinateDict
    from wecom_client.params.oa import JournalFilterDict
    from wecom_client.params.oa import LegacyApproverDict
    from wecom_client.params.oa import LocalizedNameDict
    from wecom_client.params.oa import MeetingRoomRangeDict
    from wecom_client.params.oa import NewCalendarDict
    from wecom_client.params.oa import NewScheduleDict
    from wecom_client.params.oa import ScheduleUpdateDict
    from wecom_client.params.oa import TemplateContentDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class OaApprovalResource(Resource):
    """审批: `client.oa.approval`."""

    def copytemplate(
        self,
        open_template_id: str,
        *,
        timeout: float | None = None,
    ) -> OaApprovalCopytemplateResponse:
        """复制/更新模板到企业: Copy a template of a third-party app to the company of the token, or update
        the copy that is there.

        At most 600 calls a minute.

        For third-party apps; the token decides which company gets the template.

        An update replaces the old version; conditional flows that use a removed control stop working.

        Args:
            open_template_id: Id of the provider's template, from the provider's console, an approval or
                the callback.

        Error codes:
            301025: open_template_id is not valid.
            301026: Try again; a template that has not passed its review cannot be copied.

        POST /cgi-bin/oa/approval/copytemplate (access_token),
        https://developer.work.weixin.qq.com/document/path/92630
        """
        return self._call(ops.OA_APPROVAL_COPYTEMPLATE, {"open_template_id": open_template_id}, timeout)

    def create_template(
        self,
        template_name: Sequence[LocalizedName | LocalizedNameDict],
        template_content: TemplateContent | TemplateContentDict,
        *,
        timeout: float | None = None,
    ) -> OaApprovalCreateTemplateResponse:
        """创建审批模板: Create an approval template with the default flow and rules.

        In the admin console the app needs 审批-可调用接口的应用.

        A provider-developed app needs the permission 审批 of the company.

        Third-party apps cannot call it.

        At most 600 calls a minute.

        A template can hold either Vacation or Attendance controls, not both.

        Args:
            template_name: Name in each language, not used by another template.
            template_content: Controls of the template.

        Error codes:
            301086: A control of the template is not valid; errmsg says which.
            301087: Limit of approval templates reached.
            301088: Give the app the right on approvals.
            620004: Internal error.

        POST /cgi-bin/oa/approval/create_template (access_token),
        https://developer.work.weixin.qq.com/document/path/97437
        """
        return self._call(ops.OA_APPROVAL_CREATE_TEMPLATE, {
            "template_name": template_name, "template_content": template_content,
        }, timeout)

    def update_template(
        self,
        template_id: str,
        template_name: Sequence[LocalizedName | LocalizedNameDict],
        template_content: TemplateContent | TemplateContentDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新审批模板: Replace the name and the controls of a template; its flow and rules stay.

        In the admin console the app needs 审批-可调用接口的应用.

        A provider-developed app needs the permission 审批 of the company.

        Third-party apps cannot call it.

        Not for third-party apps, nor for templates with a print format of their own.

        A template can hold either Vacation or Attendance controls, not both.

        Args:
            template_id: Id of the template; an app can change only its own ones.
            template_name: Name in each language, not used by another template.
            template_content: Controls of the template.

        Error codes:
            301086: A control of the template is not valid; errmsg says which.
            301087: Limit of approval templates reached.
            301088: Give the app the right on approvals.
            301115: Change the template in the admin console.
            620004: Internal error.

        POST /cgi-bin/oa/approval/update_template (access_token),
        https://developer.work.weixin.qq.com/document/path/97438
        """
        return self._call(ops.OA_APPROVAL_UPDATE_TEMPLATE, {
            "template_id": template_id, "template_name": template_name, "template_content": template_content,
        }, timeout)


class AsyncOaApprovalResource(AsyncResource):
    """审批: `client.oa.approval`, asynchronous."""

    async def copytemplate(
        self,
        open_template_id: str,
        *,
        timeout: float | None = None,
    ) -> OaApprovalCopytemplateResponse:
        """复制/更新模板到企业: Copy a template of a third-party app to the company of the token, or update
        the copy that is there.

        At most 600 calls a minute.

        For third-party apps; the token decides which company gets the template.

        An update replaces the old version; conditional flows that use a removed control stop working.

        Args:
            open_template_id: Id of the provider's template, from the provider's console, an approval or
                the callback.

        Error codes:
            301025: open_template_id is not valid.
            301026: Try again; a template that has not passed its review cannot be copied.

        POST /cgi-bin/oa/approval/copytemplate (access_token),
        https://developer.work.weixin.qq.com/document/path/92630
        """
        return await self._call(ops.OA_APPROVAL_COPYTEMPLATE, {"open_template_id": open_template_id}, timeout)

    async def create_template(
        self,
        template_name: Sequence[LocalizedName | LocalizedNameDict],
        template_content: TemplateContent | TemplateContentDict,
        *,
        timeout: float | None = None,
    ) -> OaApprovalCreateTemplateResponse:
        """创建审批模板: Create an approval template with the default flow and rules.

        In the admin console the app needs 审批-可调用接口的应用.

        A provider-developed app needs the permission 审批 of the company.

        Third-party apps cannot call it.

        At most 600 calls a minute.

        A template can hold either Vacation or Attendance controls, not both.

        Args:
            template_name: Name in each language, not used by another template.
            template_content: Controls of the template.

        Error codes:
            301086: A control of the template is not valid; errmsg says which.
            301087: Limit of approval templates reached.
            301088: Give the app the right on approvals.
            620004: Internal error.

        POST /cgi-bin/oa/approval/create_template (access_token),
        https://developer.work.weixin.qq.com/document/path/97437
        """
        return await self._call(ops.OA_APPROVAL_CREATE_TEMPLATE, {
            "template_name": template_name, "template_content": template_content,
        }, timeout)

    async def update_template(
        self,
        template_id: str,
        template_name: Sequence[LocalizedName | LocalizedNameDict],
        template_content: TemplateContent | TemplateContentDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """更新审批模板: Replace the name and the controls of a template; its flow and rules stay.

        In the admin console the app needs 审批-可调用接口的应用.

        A provider-developed app needs the permission 审批 of the company.

        Third-party apps cannot call it.

        Not for third-party apps, nor for templates with a print format of their own.

        A template can hold either Vacation or Attendance controls, not both.

        Args:
            template_id: Id of the template; an app can change only its own ones.
            template_name: Name in each language, not used by another template.
            template_content: Controls of the template.

        Error codes:
            301086: A control of the template is not valid; errmsg says which.
            301087: Limit of approval templates reached.
            301088: Give the app the right on approvals.
            301115: Change the template in the admin console.
            620004: Internal error.

        POST /cgi-bin/oa/approval/update_template (access_token),
        https://developer.work.weixin.qq.com/document/path/97438
        """
        return await self._call(ops.OA_APPROVAL_UPDATE_TEMPLATE, {
            "template_id": template_id, "template_name": template_name, "template_content": template_content,
        }, timeout)


class OaCalendarResource(Resource):
    """日程: `client.oa.calendar`."""

    def add(
        self,
        calendar: NewCalendar | NewCalendarDict,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> OaCalendarAddResponse:
        """创建日历: Create a calendar that belongs to the app.

        An app can have 10,000 calendars, a company 30,000 public calendars, and 100 calendars can be
        shared with a member.

        Members who are named must be in the app's scope.

        Args:
            calendar: Calendar to create.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.

        POST /cgi-bin/oa/calendar/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93647
        """
        return self._call(ops.OA_CALENDAR_ADD, {"calendar": calendar, "agentid": agentid}, timeout)

    def update(
        self,
        calendar: CalendarUpdate | CalendarUpdateDict,
        *,
        skip_public_range: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> OaCalendarUpdateResponse:
        """更新日历: Replace the settings of a calendar.

        Args:
            calendar: The calendar with all its settings; what is left out is cleared.
            skip_public_range: Whether public_range stays as it is. Default: 0.

        POST /cgi-bin/oa/calendar/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97716
        """
        return self._call(ops.OA_CALENDAR_UPDATE, {
            "calendar": calendar, "skip_public_range": skip_public_range,
        }, timeout)

    def get(self, cal_id_list: list[str], *, timeout: float | None = None) -> OaCalendarGetResponse:
        """获取日历详情: Get calendars that the app created.

        Args:
            cal_id_list: Ids of the calendars. At most 1000 items.

        POST /cgi-bin/oa/calendar/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97717
        """
        return self._call(ops.OA_CALENDAR_GET, {"cal_id_list": cal_id_list}, timeout)

    def del_(self, cal_id: str, *, timeout: float | None = None) -> Response:
        """删除日历: Delete a calendar of the app.

        Args:
            cal_id: Id of the calendar.

        POST /cgi-bin/oa/calendar/del (access_token),
        https://developer.work.weixin.qq.com/document/path/97718
        """
        return self._call(ops.OA_CALENDAR_DEL, {"cal_id": cal_id}, timeout)


class AsyncOaCalendarResource(AsyncResource):
    """日程: `client.oa.calendar`, asynchronous."""

    async def add(
        self,
        calendar: NewCalendar | NewCalendarDict,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> OaCalendarAddResponse:
        """创建日历: Create a calendar that belongs to the app.

        An app can have 10,000 calendars, a company 30,000 public calendars, and 100 calendars can be
        shared with a member.

        Members who are named must be in the app's scope.

        Args:
            calendar: Calendar to create.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.

        POST /cgi-bin/oa/calendar/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93647
        """
        return await self._call(ops.OA_CALENDAR_ADD, {"calendar": calendar, "agentid": agentid}, timeout)

    async def update(
        self,
        calendar: CalendarUpdate | CalendarUpdateDict,
        *,
        skip_public_range: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> OaCalendarUpdateResponse:
        """更新日历: Replace the settings of a calendar.

        Args:
            calendar: The calendar with all its settings; what is left out is cleared.
            skip_public_range: Whether public_range stays as it is. Default: 0.

        POST /cgi-bin/oa/calendar/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97716
        """
        return await self._call(ops.OA_CALENDAR_UPDATE, {
            "calendar": calendar, "skip_public_range": skip_public_range,
        }, timeout)

    async def get(self, cal_id_list: list[str], *, timeout: float | None = None) -> OaCalendarGetResponse:
        """获取日历详情: Get calendars that the app created.

        Args:
            cal_id_list: Ids of the calendars. At most 1000 items.

        POST /cgi-bin/oa/calendar/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97717
        """
        return await self._call(ops.OA_CALENDAR_GET, {"cal_id_list": cal_id_list}, timeout)

    async def del_(self, cal_id: str, *, timeout: float | None = None) -> Response:
        """删除日历: Delete a calendar of the app.

        Args:
            cal_id: Id of the calendar.

        POST /cgi-bin/oa/calendar/del (access_token),
        https://developer.work.weixin.qq.com/document/path/97718
        """
        return await self._call(ops.OA_CALENDAR_DEL, {"cal_id": cal_id}, timeout)


class OaJournalResource(Resource):
    """汇报: `client.oa.journal`."""

    def get_record_list(
        self,
        starttime: Time,
        endtime: Time,
        cursor: int,
        limit: int,
        *,
        filters: Sequence[JournalFilter | JournalFilterDict] | None = None,
        timeout: float | None = None,
    ) -> OaJournalGetRecordListResponse:
        """批量获取汇报记录单号: List the ids of the journals of a period.

        In the admin console the app needs 汇报-可调用接口的应用.

        Only self-built apps may call it.

        At most 600 calls a minute.

        `endtime` is at most 31 days after `starttime`.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most one month after starttime.
            cursor: Cursor from next_cursor; 0 for the first page.
            limit: Page size. At most 100.
            filters: Conditions that the journals must fulfil.

        Error codes:
            301065: App has no right on reports. Add the app under 可调用接口的应用 (应用管理 > 汇报 >
                API).
            301066: A parameter is not valid.
            301067: Internal error.

        POST /cgi-bin/oa/journal/get_record_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93393
        """
        return self._call(ops.OA_JOURNAL_GET_RECORD_LIST, {
            "starttime": starttime, "endtime": endtime, "cursor": cursor, "limit": limit, "filters": filters,
        }, timeout)

    def iter_get_record_list(
        self,
        starttime: Time,
        endtime: Time,
        limit: int,
        *,
        filters: Sequence[JournalFilter | JournalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """批量获取汇报记录单号: the items of all pages of `get_record_list`, fetched as they are needed."""
        return self._iterate(ops.OA_JOURNAL_GET_RECORD_LIST, {
            "starttime": starttime, "endtime": endtime, "cursor": cursor, "limit": limit, "filters": filters,
        }, timeout)

    def get_record_detail(
        self,
        journaluuid: str,
        *,
        timeout: float | None = None,
    ) -> OaJournalGetRecordDetailResponse:
        """获取汇报记录详情: Get a journal with its form and its comments.

        In the admin console the app needs 汇报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            journaluuid: Id of the journal. At most 256 bytes.

        Error codes:
            301065: App has no right on reports. Add the app under 可调用接口的应用 (应用管理 > 汇报 >
                API).
            301066: A parameter is not valid.
            301067: Internal error.

        POST /cgi-bin/oa/journal/get_record_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/93394
        """
        return self._call(ops.OA_JOURNAL_GET_RECORD_DETAIL, {"journaluuid": journaluuid}, timeout)

    def get_stat_list(
        self,
        template_id: str,
        starttime: Time,
        endtime: Time,
        *,
        timeout: float | None = None,
    ) -> OaJournalGetStatListResponse:
        """获取汇报统计数据: Get who has written the journals of a template and who has not.

        In the admin console the app needs 汇报-可调用接口的应用.

        Only self-built apps may call it.

        Only periods that have been summed up.

        `endtime` is at most 366 days after `starttime`.

        Args:
            template_id: Id of the template. At most 256 bytes.
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most one year after starttime.

        Error codes:
            301065: App has no right on reports. Add the app under 可调用接口的应用 (应用管理 > 汇报 >
                API).
            301066: A parameter is not valid.
            301067: Internal error.

        POST /cgi-bin/oa/journal/get_stat_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93395
        """
        return self._call(ops.OA_JOURNAL_GET_STAT_LIST, {
            "template_id": template_id, "starttime": starttime, "endtime": endtime,
        }, timeout)

    def download_wedrive_file(
        self,
        journaluuid: str,
        fileid: str,
        *,
        timeout: float | None = None,
    ) -> OaJournalDownloadWedriveFileResponse:
        """下载微盘文件: Get the address from which a WeDrive file of a journal can be downloaded.

        In the admin console the app needs 汇报-可调用接口的应用.

        Only self-built apps may call it.

        Only files that stand in a journal.

        Args:
            journaluuid: Id of the journal.
            fileid: Id of the file, from wedrive_files of the journal.

        POST /cgi-bin/oa/journal/download_wedrive_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98021
        """
        return self._call(ops.OA_JOURNAL_DOWNLOAD_WEDRIVE_FILE, {
            "journaluuid": journaluuid, "fileid": fileid,
        }, timeout)

    def export_doc(
        self,
        journaluuid: str,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> OaJournalExportDocResponse:
        """导出汇报文档: Start the export of a document of a journal.

        Deprecated: Journals hold no new documents since client 4.0.20; use the doc_url of a document
        instead.

        Unverified: Known from other SDKs; its official page is gone.

        `client.oa.journal.wait_get_export_doc_result` waits until the job is done.

        Args:
            journaluuid: Id of the journal.
            docid: Id of the document, from docs of the journal.

        POST /cgi-bin/oa/journal/export_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/96108
        """
        return self._call(ops.OA_JOURNAL_EXPORT_DOC, {"journaluuid": journaluuid, "docid": docid}, timeout)

    def get_export_doc_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> OaJournalGetExportDocResultResponse:
        """获取汇报文档导出结果: Get the result of an export of a document of a journal.

        Deprecated: Journals hold no new documents since client 4.0.20; use the doc_url of a document
        instead.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            jobid: Id of the job, from oa/journal/export_doc.

        POST /cgi-bin/oa/journal/get_export_doc_result (access_token),
        https://developer.work.weixin.qq.com/document/path/96108
        """
        return self._call(ops.OA_JOURNAL_GET_EXPORT_DOC_RESULT, {"jobid": jobid}, timeout)

    def wait_get_export_doc_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[OaJournalGetExportDocResultResponse] | None = None,
    ) -> OaJournalGetExportDocResultResponse:
        """获取汇报文档导出结果: poll `get_export_doc_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_export_doc_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.OA_JOURNAL_GET_EXPORT_DOC_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)


class AsyncOaJournalResource(AsyncResource):
    """汇报: `client.oa.journal`, asynchronous."""

    async def get_record_list(
        self,
        starttime: Time,
        endtime: Time,
        cursor: int,
        limit: int,
        *,
        filters: Sequence[JournalFilter | JournalFilterDict] | None = None,
        timeout: float | None = None,
    ) -> OaJournalGetRecordListResponse:
        """批量获取汇报记录单号: List the ids of the journals of a period.

        In the admin console the app needs 汇报-可调用接口的应用.

        Only self-built apps may call it.

        At most 600 calls a minute.

        `endtime` is at most 31 days after `starttime`.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most one month after starttime.
            cursor: Cursor from next_cursor; 0 for the first page.
            limit: Page size. At most 100.
            filters: Conditions that the journals must fulfil.

        Error codes:
            301065: App has no right on reports. Add the app under 可调用接口的应用 (应用管理 > 汇报 >
                API).
            301066: A parameter is not valid.
            301067: Internal error.

        POST /cgi-bin/oa/journal/get_record_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93393
        """
        return await self._call(ops.OA_JOURNAL_GET_RECORD_LIST, {
            "starttime": starttime, "endtime": endtime, "cursor": cursor, "limit": limit, "filters": filters,
        }, timeout)

    def iter_get_record_list(
        self,
        starttime: Time,
        endtime: Time,
        limit: int,
        *,
        filters: Sequence[JournalFilter | JournalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """批量获取汇报记录单号: the items of all pages of `get_record_list`, fetched as they are needed."""
        return self._iterate(ops.OA_JOURNAL_GET_RECORD_LIST, {
            "starttime": starttime, "endtime": endtime, "cursor": cursor, "limit": limit, "filters": filters,
        }, timeout)

    async def get_record_detail(
        self,
        journaluuid: str,
        *,
        timeout: float | None = None,
    ) -> OaJournalGetRecordDetailResponse:
        """获取汇报记录详情: Get a journal with its form and its comments.

        In the admin console the app needs 汇报-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            journaluuid: Id of the journal. At most 256 bytes.

        Error codes:
            301065: App has no right on reports. Add the app under 可调用接口的应用 (应用管理 > 汇报 >
                API).
            301066: A parameter is not valid.
            301067: Internal error.

        POST /cgi-bin/oa/journal/get_record_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/93394
        """
        return await self._call(ops.OA_JOURNAL_GET_RECORD_DETAIL, {"journaluuid": journaluuid}, timeout)

    async def get_stat_list(
        self,
        template_id: str,
        starttime: Time,
        endtime: Time,
        *,
        timeout: float | None = None,
    ) -> OaJournalGetStatListResponse:
        """获取汇报统计数据: Get who has written the journals of a template and who has not.

        In the admin console the app needs 汇报-可调用接口的应用.

        Only self-built apps may call it.

        Only periods that have been summed up.

        `endtime` is at most 366 days after `starttime`.

        Args:
            template_id: Id of the template. At most 256 bytes.
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most one year after starttime.

        Error codes:
            301065: App has no right on reports. Add the app under 可调用接口的应用 (应用管理 > 汇报 >
                API).
            301066: A parameter is not valid.
            301067: Internal error.

        POST /cgi-bin/oa/journal/get_stat_list (access_token),
        https://developer.work.weixin.qq.com/document/path/93395
        """
        return await self._call(ops.OA_JOURNAL_GET_STAT_LIST, {
            "template_id": template_id, "starttime": starttime, "endtime": endtime,
        }, timeout)

    async def download_wedrive_file(
        self,
        journaluuid: str,
        fileid: str,
        *,
        timeout: float | None = None,
    ) -> OaJournalDownloadWedriveFileResponse:
        """下载微盘文件: Get the address from which a WeDrive file of a journal can be downloaded.

        In the admin console the app needs 汇报-可调用接口的应用.

        Only self-built apps may call it.

        Only files that stand in a journal.

        Args:
            journaluuid: Id of the journal.
            fileid: Id of the file, from wedrive_files of the journal.

        POST /cgi-bin/oa/journal/download_wedrive_file (access_token),
        https://developer.work.weixin.qq.com/document/path/98021
        """
        return await self._call(ops.OA_JOURNAL_DOWNLOAD_WEDRIVE_FILE, {
            "journaluuid": journaluuid, "fileid": fileid,
        }, timeout)

    async def export_doc(
        self,
        journaluuid: str,
        docid: str,
        *,
        timeout: float | None = None,
    ) -> OaJournalExportDocResponse:
        """导出汇报文档: Start the export of a document of a journal.

        Deprecated: Journals hold no new documents since client 4.0.20; use the doc_url of a document
        instead.

        Unverified: Known from other SDKs; its official page is gone.

        `client.oa.journal.wait_get_export_doc_result` waits until the job is done.

        Args:
            journaluuid: Id of the journal.
            docid: Id of the document, from docs of the journal.

        POST /cgi-bin/oa/journal/export_doc (access_token),
        https://developer.work.weixin.qq.com/document/path/96108
        """
        return await self._call(ops.OA_JOURNAL_EXPORT_DOC, {
            "journaluuid": journaluuid, "docid": docid,
        }, timeout)

    async def get_export_doc_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> OaJournalGetExportDocResultResponse:
        """获取汇报文档导出结果: Get the result of an export of a document of a journal.

        Deprecated: Journals hold no new documents since client 4.0.20; use the doc_url of a document
        instead.

        Unverified: Known from other SDKs; its official page is gone.

        Args:
            jobid: Id of the job, from oa/journal/export_doc.

        POST /cgi-bin/oa/journal/get_export_doc_result (access_token),
        https://developer.work.weixin.qq.com/document/path/96108
        """
        return await self._call(ops.OA_JOURNAL_GET_EXPORT_DOC_RESULT, {"jobid": jobid}, timeout)

    async def wait_get_export_doc_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[OaJournalGetExportDocResultResponse] | None = None,
    ) -> OaJournalGetExportDocResultResponse:
        """获取汇报文档导出结果: poll `get_export_doc_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_export_doc_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.OA_JOURNAL_GET_EXPORT_DOC_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)


class OaMeetingroomBookinfoResource(Resource):
    """会议室: `client.oa.meetingroom.bookinfo`."""

    def get(
        self,
        meetingroom_id: int,
        booking_id: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookinfoGetResponse:
        """会议室预定管理：根据会议室预定ID查询预定详情: Get one booking of a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.
            booking_id: Id of the booking.

        POST /cgi-bin/oa/meetingroom/bookinfo/get (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_BOOKINFO_GET, {
            "meetingroom_id": meetingroom_id, "booking_id": booking_id,
        }, timeout)


class AsyncOaMeetingroomBookinfoResource(AsyncResource):
    """会议室: `client.oa.meetingroom.bookinfo`, asynchronous."""

    async def get(
        self,
        meetingroom_id: int,
        booking_id: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookinfoGetResponse:
        """会议室预定管理：根据会议室预定ID查询预定详情: Get one booking of a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.
            booking_id: Id of the booking.

        POST /cgi-bin/oa/meetingroom/bookinfo/get (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_BOOKINFO_GET, {
            "meetingroom_id": meetingroom_id, "booking_id": booking_id,
        }, timeout)


class OaMeetingroomResource(Resource):
    """会议室: `client.oa.meetingroom`."""

    bookinfo: OaMeetingroomBookinfoResource = resource_at("wecom_client.api.oa:OaMeetingroomBookinfoResource")

    def add(
        self,
        name: str,
        capacity: int,
        *,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        coordinate: Coordinate | CoordinateDict | None = None,
        range: MeetingRoomRange | MeetingRoomRangeDict | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomAddResponse:
        """会议室管理：添加会议室: Add a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        City, building and floor go together.

        `building` and `floor` are needed if `city` is given.

        `city` and `floor` are needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            name: Name of the room. At most 30 characters.
            capacity: How many people it holds.
            city: City; needed with building and floor to set a place.
            building: Building of the room.
            floor: Floor of the room.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).
            coordinate: Where the building is.
            range: Who may book it; everybody if left out.

        POST /cgi-bin/oa/meetingroom/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return self._call(ops.OA_MEETINGROOM_ADD, {
            "name": name, "capacity": capacity, "city": city, "building": building, "floor": floor,
            "equipment": equipment, "coordinate": coordinate, "range": range,
        }, timeout)

    def list(
        self,
        *,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomListResponse:
        """会议室管理：查询会议室: List the meeting rooms that fulfil the conditions.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        A building needs its city, and a floor its building.

        `city` is needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            city: Only rooms in this city.
            building: Building; needs city.
            floor: Floor; needs city and building.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).

        POST /cgi-bin/oa/meetingroom/list (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return self._call(ops.OA_MEETINGROOM_LIST, {
            "city": city, "building": building, "floor": floor, "equipment": equipment,
        }, timeout)

    def edit(
        self,
        meetingroom_id: int,
        *,
        name: str | None = None,
        capacity: int | None = None,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        coordinate: Coordinate | CoordinateDict | None = None,
        range: MeetingRoomRange | MeetingRoomRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会议室管理：编辑会议室: Change a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        City, building and floor go together.

        The range is replaced as a whole; coordinates of an existing building stay.

        Args:
            meetingroom_id: Id of the room.
            name: Name of the room. At most 30 characters.
            capacity: How many people it holds.
            city: City; city, building and floor are changed together.
            building: Building of the room.
            floor: Floor of the room.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).
            coordinate: Where the building is; cannot be changed for a building that is known.
            range: Who may book it; replaces the old range.

        POST /cgi-bin/oa/meetingroom/edit (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return self._call(ops.OA_MEETINGROOM_EDIT, {
            "meetingroom_id": meetingroom_id, "name": name, "capacity": capacity, "city": city,
            "building": building, "floor": floor, "equipment": equipment, "coordinate": coordinate,
            "range": range,
        }, timeout)

    def del_(self, meetingroom_id: int, *, timeout: float | None = None) -> Response:
        """会议室管理：删除会议室: Delete a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.

        POST /cgi-bin/oa/meetingroom/del (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return self._call(ops.OA_MEETINGROOM_DEL, {"meetingroom_id": meetingroom_id}, timeout)

    def get_booking_info(
        self,
        *,
        meetingroom_id: int | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomGetBookingInfoResponse:
        """会议室预定管理：查询会议室的预定信息: List the bookings of meeting rooms within a day.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps only; the period must not go beyond one day.

        A building needs its city, and a floor its building.

        `city` is needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            meetingroom_id: Id of a room.
            start_time: Start of the period as Unix time; now if left out.
            end_time: End of the period as Unix time; the coming midnight if left out.
            city: Only rooms in this city.
            building: Building; needs city.
            floor: Floor; needs city and building.

        POST /cgi-bin/oa/meetingroom/get_booking_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_GET_BOOKING_INFO, {
            "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time, "city": city,
            "building": building, "floor": floor,
        }, timeout)

    def book(
        self,
        meetingroom_id: int,
        start_time: Time,
        end_time: Time,
        booker: str,
        *,
        subject: str | None = None,
        attendees: List[str] | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomBookResponse:
        """会议室预定管理：预定会议室: Book a meeting room and create a schedule for it.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps only; the shortest booking is 30 minutes.

        A start that lies back more than 15 minutes moves to the next half hour; a period that is over
        cannot be booked.

        Only rooms that need no approval; times are rounded to half hours.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            start_time: Start as Unix time, rounded to 30 minutes.
            end_time: End as Unix time, rounded to 30 minutes.
            booker: UserID of the member who books.
            subject: What the meeting is about.
            attendees: UserIDs of the participants.

        POST /cgi-bin/oa/meetingroom/book (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_BOOK, {
            "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time,
            "booker": booker, "subject": subject, "attendees": attendees,
        }, timeout)

    def book_by_schedule(
        self,
        meetingroom_id: int,
        schedule_id: str,
        booker: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookByScheduleResponse:
        """会议室预定管理：通过日程预定会议室: Book a meeting room for a schedule, repeated ones included.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Afterwards oa/schedule/update refuses the schedule until the booking is cancelled; participants can
        still be changed.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            schedule_id: Id of a schedule that the same app created.
            booker: UserID of the member who books.

        POST /cgi-bin/oa/meetingroom/book_by_schedule (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_BOOK_BY_SCHEDULE, {
            "meetingroom_id": meetingroom_id, "schedule_id": schedule_id, "booker": booker,
        }, timeout)

    def book_by_meeting(
        self,
        meetingroom_id: int,
        meetingid: str,
        booker: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookByMeetingResponse:
        """会议室预定管理：通过会议预定会议室: Book a meeting room for a meeting, repeated ones included.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            meetingid: Id of a meeting that the same app created.
            booker: UserID of the member who books.

        POST /cgi-bin/oa/meetingroom/book_by_meeting (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_BOOK_BY_MEETING, {
            "meetingroom_id": meetingroom_id, "meetingid": meetingid, "booker": booker,
        }, timeout)

    def cancel_book(
        self,
        *,
        booking_id: str | None = None,
        keep_schedule: bool | Literal[0, 1] | None = None,
        cancel_date: Time | None = None,
        meeting_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会议室预定管理：取消预定会议室: Cancel a booking of a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Exactly one of `booking_id` and `meeting_id` is needed.

        Args:
            booking_id: Id of the booking.
            keep_schedule: Whether the schedule stays; only for schedules that are not repeated.
            cancel_date: Day of a repeated booking as Unix time; all of them if left out.
            meeting_id: Id of the booking in the older form. Deprecated: Send booking_id instead.

        POST /cgi-bin/oa/meetingroom/cancel_book (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_CANCEL_BOOK, {
            "booking_id": booking_id, "keep_schedule": keep_schedule, "cancel_date": cancel_date,
            "meeting_id": meeting_id,
        }, timeout)

    def get_booking_info_by_meeting_id(
        self,
        meetingroom_id: int,
        meeting_id: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomGetBookingInfoByMeetingIdResponse:
        """根据会议ID查询会议室的预定信息: Get the booking of a meeting room by the older meeting id.

        Deprecated: The official page has dropped it; call oa.meetingroom.bookinfo.get with a booking_id
        instead.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.
            meeting_id: Older id of the booking.

        POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return self._call(ops.OA_MEETINGROOM_GET_BOOKING_INFO_BY_MEETING_ID, {
            "meetingroom_id": meetingroom_id, "meeting_id": meeting_id,
        }, timeout)


class AsyncOaMeetingroomResource(AsyncResource):
    """会议室: `client.oa.meetingroom`, asynchronous."""

    bookinfo: AsyncOaMeetingroomBookinfoResource = resource_at("wecom_client.api.oa:AsyncOaMeetingroomBookinfoResource")

    async def add(
        self,
        name: str,
        capacity: int,
        *,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        coordinate: Coordinate | CoordinateDict | None = None,
        range: MeetingRoomRange | MeetingRoomRangeDict | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomAddResponse:
        """会议室管理：添加会议室: Add a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        City, building and floor go together.

        `building` and `floor` are needed if `city` is given.

        `city` and `floor` are needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            name: Name of the room. At most 30 characters.
            capacity: How many people it holds.
            city: City; needed with building and floor to set a place.
            building: Building of the room.
            floor: Floor of the room.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).
            coordinate: Where the building is.
            range: Who may book it; everybody if left out.

        POST /cgi-bin/oa/meetingroom/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return await self._call(ops.OA_MEETINGROOM_ADD, {
            "name": name, "capacity": capacity, "city": city, "building": building, "floor": floor,
            "equipment": equipment, "coordinate": coordinate, "range": range,
        }, timeout)

    async def list(
        self,
        *,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomListResponse:
        """会议室管理：查询会议室: List the meeting rooms that fulfil the conditions.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        A building needs its city, and a floor its building.

        `city` is needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            city: Only rooms in this city.
            building: Building; needs city.
            floor: Floor; needs city and building.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).

        POST /cgi-bin/oa/meetingroom/list (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return await self._call(ops.OA_MEETINGROOM_LIST, {
            "city": city, "building": building, "floor": floor, "equipment": equipment,
        }, timeout)

    async def edit(
        self,
        meetingroom_id: int,
        *,
        name: str | None = None,
        capacity: int | None = None,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        equipment: List[int] | None = None,
        coordinate: Coordinate | CoordinateDict | None = None,
        range: MeetingRoomRange | MeetingRoomRangeDict | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会议室管理：编辑会议室: Change a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        City, building and floor go together.

        The range is replaced as a whole; coordinates of an existing building stay.

        Args:
            meetingroom_id: Id of the room.
            name: Name of the room. At most 30 characters.
            capacity: How many people it holds.
            city: City; city, building and floor are changed together.
            building: Building of the room.
            floor: Floor of the room.
            equipment: Equipment of the room. One of 1 (television), 2 (telephone), 3 (projector), 4
                (whiteboard), 5 (video).
            coordinate: Where the building is; cannot be changed for a building that is known.
            range: Who may book it; replaces the old range.

        POST /cgi-bin/oa/meetingroom/edit (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return await self._call(ops.OA_MEETINGROOM_EDIT, {
            "meetingroom_id": meetingroom_id, "name": name, "capacity": capacity, "city": city,
            "building": building, "floor": floor, "equipment": equipment, "coordinate": coordinate,
            "range": range,
        }, timeout)

    async def del_(self, meetingroom_id: int, *, timeout: float | None = None) -> Response:
        """会议室管理：删除会议室: Delete a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.

        POST /cgi-bin/oa/meetingroom/del (access_token),
        https://developer.work.weixin.qq.com/document/path/93619
        """
        return await self._call(ops.OA_MEETINGROOM_DEL, {"meetingroom_id": meetingroom_id}, timeout)

    async def get_booking_info(
        self,
        *,
        meetingroom_id: int | None = None,
        start_time: Time | None = None,
        end_time: Time | None = None,
        city: str | None = None,
        building: str | None = None,
        floor: str | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomGetBookingInfoResponse:
        """会议室预定管理：查询会议室的预定信息: List the bookings of meeting rooms within a day.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps only; the period must not go beyond one day.

        A building needs its city, and a floor its building.

        `city` is needed if `building` is given.

        `city` and `building` are needed if `floor` is given.

        Args:
            meetingroom_id: Id of a room.
            start_time: Start of the period as Unix time; now if left out.
            end_time: End of the period as Unix time; the coming midnight if left out.
            city: Only rooms in this city.
            building: Building; needs city.
            floor: Floor; needs city and building.

        POST /cgi-bin/oa/meetingroom/get_booking_info (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_GET_BOOKING_INFO, {
            "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time, "city": city,
            "building": building, "floor": floor,
        }, timeout)

    async def book(
        self,
        meetingroom_id: int,
        start_time: Time,
        end_time: Time,
        booker: str,
        *,
        subject: str | None = None,
        attendees: List[str] | None = None,
        timeout: float | None = None,
    ) -> OaMeetingroomBookResponse:
        """会议室预定管理：预定会议室: Book a meeting room and create a schedule for it.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        For self-built apps only; the shortest booking is 30 minutes.

        A start that lies back more than 15 minutes moves to the next half hour; a period that is over
        cannot be booked.

        Only rooms that need no approval; times are rounded to half hours.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            start_time: Start as Unix time, rounded to 30 minutes.
            end_time: End as Unix time, rounded to 30 minutes.
            booker: UserID of the member who books.
            subject: What the meeting is about.
            attendees: UserIDs of the participants.

        POST /cgi-bin/oa/meetingroom/book (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_BOOK, {
            "meetingroom_id": meetingroom_id, "start_time": start_time, "end_time": end_time,
            "booker": booker, "subject": subject, "attendees": attendees,
        }, timeout)

    async def book_by_schedule(
        self,
        meetingroom_id: int,
        schedule_id: str,
        booker: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookByScheduleResponse:
        """会议室预定管理：通过日程预定会议室: Book a meeting room for a schedule, repeated ones included.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Afterwards oa/schedule/update refuses the schedule until the booking is cancelled; participants can
        still be changed.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            schedule_id: Id of a schedule that the same app created.
            booker: UserID of the member who books.

        POST /cgi-bin/oa/meetingroom/book_by_schedule (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_BOOK_BY_SCHEDULE, {
            "meetingroom_id": meetingroom_id, "schedule_id": schedule_id, "booker": booker,
        }, timeout)

    async def book_by_meeting(
        self,
        meetingroom_id: int,
        meetingid: str,
        booker: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomBookByMeetingResponse:
        """会议室预定管理：通过会议预定会议室: Book a meeting room for a meeting, repeated ones included.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room, which must need no approval.
            meetingid: Id of a meeting that the same app created.
            booker: UserID of the member who books.

        POST /cgi-bin/oa/meetingroom/book_by_meeting (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_BOOK_BY_MEETING, {
            "meetingroom_id": meetingroom_id, "meetingid": meetingid, "booker": booker,
        }, timeout)

    async def cancel_book(
        self,
        *,
        booking_id: str | None = None,
        keep_schedule: bool | Literal[0, 1] | None = None,
        cancel_date: Time | None = None,
        meeting_id: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """会议室预定管理：取消预定会议室: Cancel a booking of a meeting room.

        In the admin console the app needs 应用管理-会议室-可调用接口的应用.

        Only self-built apps may call it.

        Exactly one of `booking_id` and `meeting_id` is needed.

        Args:
            booking_id: Id of the booking.
            keep_schedule: Whether the schedule stays; only for schedules that are not repeated.
            cancel_date: Day of a repeated booking as Unix time; all of them if left out.
            meeting_id: Id of the booking in the older form. Deprecated: Send booking_id instead.

        POST /cgi-bin/oa/meetingroom/cancel_book (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_CANCEL_BOOK, {
            "booking_id": booking_id, "keep_schedule": keep_schedule, "cancel_date": cancel_date,
            "meeting_id": meeting_id,
        }, timeout)

    async def get_booking_info_by_meeting_id(
        self,
        meetingroom_id: int,
        meeting_id: str,
        *,
        timeout: float | None = None,
    ) -> OaMeetingroomGetBookingInfoByMeetingIdResponse:
        """根据会议ID查询会议室的预定信息: Get the booking of a meeting room by the older meeting id.

        Deprecated: The official page has dropped it; call oa.meetingroom.bookinfo.get with a booking_id
        instead.

        Only self-built apps may call it.

        Args:
            meetingroom_id: Id of the room.
            meeting_id: Older id of the booking.

        POST /cgi-bin/oa/meetingroom/get_booking_info_by_meeting_id (access_token),
        https://developer.work.weixin.qq.com/document/path/93620
        """
        return await self._call(ops.OA_MEETINGROOM_GET_BOOKING_INFO_BY_MEETING_ID, {
            "meetingroom_id": meetingroom_id, "meeting_id": meeting_id,
        }, timeout)


class OaScheduleResource(Resource):
    """日程: `client.oa.schedule`."""

    def add(
        self,
        schedule: NewSchedule | NewScheduleDict,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> OaScheduleAddResponse:
        """创建日程: Create a schedule in a calendar of the app.

        At most 20,000 schedules a day for an app.

        Args:
            schedule: Schedule to create.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.

        POST /cgi-bin/oa/schedule/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93648
        """
        return self._call(ops.OA_SCHEDULE_ADD, {"schedule": schedule, "agentid": agentid}, timeout)

    def update(
        self,
        schedule: ScheduleUpdate | ScheduleUpdateDict,
        *,
        skip_attendees: bool | Literal[0, 1] | None = None,
        op_mode: int | None = None,
        op_start_time: Time | None = None,
        timeout: float | None = None,
    ) -> OaScheduleUpdateResponse:
        """更新日程: Replace a schedule, or some occurrences of a repeated one.

        The creator and the calendar cannot be changed.

        With a meeting room booked, times and repetition cannot be changed; cancel the booking first.

        With op_mode 1 a single schedule is split off, so is_repeat must not be 1 (90484).

        With op_mode 1 or 2, start_time and end_time must be on the day of op_start_time or later.

        Args:
            schedule: The schedule with all its settings; what is left out is cleared.
            skip_attendees: Whether the participants stay as they are. Default: 0.
            op_mode: Which occurrences of a repeated schedule are changed. One of 0 (all occurrences), 1
                (this one), 2 (this one and all later ones). Default: 0.
            op_start_time: Start of the occurrence as Unix time, with op_mode 1 or 2.

        POST /cgi-bin/oa/schedule/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97720
        """
        return self._call(ops.OA_SCHEDULE_UPDATE, {
            "schedule": schedule, "skip_attendees": skip_attendees, "op_mode": op_mode,
            "op_start_time": op_start_time,
        }, timeout)

    def add_attendees(
        self,
        schedule_id: str,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """新增日程参与者: Add participants to a schedule.

        Args:
            schedule_id: Id of the schedule.
            attendees: The new participants; the limit is for all together. At most 1000 items.

        POST /cgi-bin/oa/schedule/add_attendees (access_token),
        https://developer.work.weixin.qq.com/document/path/97721
        """
        return self._call(ops.OA_SCHEDULE_ADD_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    def del_attendees(
        self,
        schedule_id: str,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除日程参与者: Remove participants from a schedule.

        Args:
            schedule_id: Id of the schedule.
            attendees: The participants. At most 1000 items.

        POST /cgi-bin/oa/schedule/del_attendees (access_token),
        https://developer.work.weixin.qq.com/document/path/97722
        """
        return self._call(ops.OA_SCHEDULE_DEL_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    def get_by_calendar(
        self,
        cal_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> OaScheduleGetByCalendarResponse:
        """获取日历下的日程列表: List the schedules of a calendar of the app.

        Only for calendars that the app has created.

        Cancelled schedules are listed, too: look at status.

        Args:
            cal_id: Id of the calendar.
            offset: How many schedules to skip. At least 0. Default: 0.
            limit: Page size. 1 to 1000. Default: 500.

        POST /cgi-bin/oa/schedule/get_by_calendar (access_token),
        https://developer.work.weixin.qq.com/document/path/97723
        """
        return self._call(ops.OA_SCHEDULE_GET_BY_CALENDAR, {
            "cal_id": cal_id, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_by_calendar(
        self,
        cal_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Schedule]:
        """获取日历下的日程列表: the items of all pages of `get_by_calendar`, fetched as they are needed."""
        return self._iterate(ops.OA_SCHEDULE_GET_BY_CALENDAR, {
            "cal_id": cal_id, "offset": offset, "limit": limit,
        }, timeout)

    def get(self, schedule_id_list: list[str], *, timeout: float | None = None) -> OaScheduleGetResponse:
        """获取日程详情: Get schedules, cancelled ones included.

        Args:
            schedule_id_list: Ids of the schedules. At most 1000 items.

        POST /cgi-bin/oa/schedule/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97724
        """
        return self._call(ops.OA_SCHEDULE_GET, {"schedule_id_list": schedule_id_list}, timeout)

    def del_(
        self,
        schedule_id: str,
        *,
        op_mode: int | None = None,
        op_start_time: Time | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消日程: Cancel a schedule, or some occurrences of a repeated one.

        Args:
            schedule_id: Id of the schedule.
            op_mode: Which occurrences of a repeated schedule are cancelled. One of 0 (all occurrences), 1
                (this one), 2 (this one and all later ones). Default: 0.
            op_start_time: Start of the occurrence as Unix time, with op_mode 1 or 2.

        POST /cgi-bin/oa/schedule/del (access_token),
        https://developer.work.weixin.qq.com/document/path/97725
        """
        return self._call(ops.OA_SCHEDULE_DEL, {
            "schedule_id": schedule_id, "op_mode": op_mode, "op_start_time": op_start_time,
        }, timeout)


class AsyncOaScheduleResource(AsyncResource):
    """日程: `client.oa.schedule`, asynchronous."""

    async def add(
        self,
        schedule: NewSchedule | NewScheduleDict,
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> OaScheduleAddResponse:
        """创建日程: Create a schedule in a calendar of the app.

        At most 20,000 schedules a day for an app.

        Args:
            schedule: Schedule to create.
            agentid: Id of the app; only for suites of several third-party apps of the old kind.

        POST /cgi-bin/oa/schedule/add (access_token),
        https://developer.work.weixin.qq.com/document/path/93648
        """
        return await self._call(ops.OA_SCHEDULE_ADD, {"schedule": schedule, "agentid": agentid}, timeout)

    async def update(
        self,
        schedule: ScheduleUpdate | ScheduleUpdateDict,
        *,
        skip_attendees: bool | Literal[0, 1] | None = None,
        op_mode: int | None = None,
        op_start_time: Time | None = None,
        timeout: float | None = None,
    ) -> OaScheduleUpdateResponse:
        """更新日程: Replace a schedule, or some occurrences of a repeated one.

        The creator and the calendar cannot be changed.

        With a meeting room booked, times and repetition cannot be changed; cancel the booking first.

        With op_mode 1 a single schedule is split off, so is_repeat must not be 1 (90484).

        With op_mode 1 or 2, start_time and end_time must be on the day of op_start_time or later.

        Args:
            schedule: The schedule with all its settings; what is left out is cleared.
            skip_attendees: Whether the participants stay as they are. Default: 0.
            op_mode: Which occurrences of a repeated schedule are changed. One of 0 (all occurrences), 1
                (this one), 2 (this one and all later ones). Default: 0.
            op_start_time: Start of the occurrence as Unix time, with op_mode 1 or 2.

        POST /cgi-bin/oa/schedule/update (access_token),
        https://developer.work.weixin.qq.com/document/path/97720
        """
        return await self._call(ops.OA_SCHEDULE_UPDATE, {
            "schedule": schedule, "skip_attendees": skip_attendees, "op_mode": op_mode,
            "op_start_time": op_start_time,
        }, timeout)

    async def add_attendees(
        self,
        schedule_id: str,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """新增日程参与者: Add participants to a schedule.

        Args:
            schedule_id: Id of the schedule.
            attendees: The new participants; the limit is for all together. At most 1000 items.

        POST /cgi-bin/oa/schedule/add_attendees (access_token),
        https://developer.work.weixin.qq.com/document/path/97721
        """
        return await self._call(ops.OA_SCHEDULE_ADD_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    async def del_attendees(
        self,
        schedule_id: str,
        *,
        attendees: Sequence[Attendee | AttendeeDict] | None = None,
        timeout: float | None = None,
    ) -> Response:
        """删除日程参与者: Remove participants from a schedule.

        Args:
            schedule_id: Id of the schedule.
            attendees: The participants. At most 1000 items.

        POST /cgi-bin/oa/schedule/del_attendees (access_token),
        https://developer.work.weixin.qq.com/document/path/97722
        """
        return await self._call(ops.OA_SCHEDULE_DEL_ATTENDEES, {
            "schedule_id": schedule_id, "attendees": attendees,
        }, timeout)

    async def get_by_calendar(
        self,
        cal_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> OaScheduleGetByCalendarResponse:
        """获取日历下的日程列表: List the schedules of a calendar of the app.

        Only for calendars that the app has created.

        Cancelled schedules are listed, too: look at status.

        Args:
            cal_id: Id of the calendar.
            offset: How many schedules to skip. At least 0. Default: 0.
            limit: Page size. 1 to 1000. Default: 500.

        POST /cgi-bin/oa/schedule/get_by_calendar (access_token),
        https://developer.work.weixin.qq.com/document/path/97723
        """
        return await self._call(ops.OA_SCHEDULE_GET_BY_CALENDAR, {
            "cal_id": cal_id, "offset": offset, "limit": limit,
        }, timeout)

    def iter_get_by_calendar(
        self,
        cal_id: str,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Schedule]:
        """获取日历下的日程列表: the items of all pages of `get_by_calendar`, fetched as they are needed."""
        return self._iterate(ops.OA_SCHEDULE_GET_BY_CALENDAR, {
            "cal_id": cal_id, "offset": offset, "limit": limit,
        }, timeout)

    async def get(
        self,
        schedule_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> OaScheduleGetResponse:
        """获取日程详情: Get schedules, cancelled ones included.

        Args:
            schedule_id_list: Ids of the schedules. At most 1000 items.

        POST /cgi-bin/oa/schedule/get (access_token),
        https://developer.work.weixin.qq.com/document/path/97724
        """
        return await self._call(ops.OA_SCHEDULE_GET, {"schedule_id_list": schedule_id_list}, timeout)

    async def del_(
        self,
        schedule_id: str,
        *,
        op_mode: int | None = None,
        op_start_time: Time | None = None,
        timeout: float | None = None,
    ) -> Response:
        """取消日程: Cancel a schedule, or some occurrences of a repeated one.

        Args:
            schedule_id: Id of the schedule.
            op_mode: Which occurrences of a repeated schedule are cancelled. One of 0 (all occurrences), 1
                (this one), 2 (this one and all later ones). Default: 0.
            op_start_time: Start of the occurrence as Unix time, with op_mode 1 or 2.

        POST /cgi-bin/oa/schedule/del (access_token),
        https://developer.work.weixin.qq.com/document/path/97725
        """
        return await self._call(ops.OA_SCHEDULE_DEL, {
            "schedule_id": schedule_id, "op_mode": op_mode, "op_start_time": op_start_time,
        }, timeout)


class OaVacationResource(Resource):
    """假期管理: `client.oa.vacation`."""

    def getcorpconf(self, *, timeout: float | None = None) -> OaVacationGetcorpconfResponse:
        """获取企业假期管理配置: Get the kinds of leave of the company and the rules by which leave is
        granted.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        For members in the app's scope.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.

        GET /cgi-bin/oa/vacation/getcorpconf (access_token),
        https://developer.work.weixin.qq.com/document/path/93375
        """
        return self._call(ops.OA_VACATION_GETCORPCONF, {}, timeout)

    def getuservacationquota(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> OaVacationGetuservacationquotaResponse:
        """获取成员假期余额: Get how much leave of each kind a member has had and has left.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Durations are in seconds; divide by 86400 where leave is taken by the day, by 3600 where it is
        taken by the hour.

        For members in the app's scope.

        Args:
            userid: UserID of the member, who must be in the app's scope.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.

        POST /cgi-bin/oa/vacation/getuservacationquota (access_token),
        https://developer.work.weixin.qq.com/document/path/93376
        """
        return self._call(ops.OA_VACATION_GETUSERVACATIONQUOTA, {"userid": userid}, timeout)

    def setoneuserquota(
        self,
        userid: str,
        vacation_id: int,
        leftduration: int,
        time_attr: int,
        *,
        remarks: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改成员假期余额: Set how much leave of one kind a member has left.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        For members in the app's scope.

        Args:
            userid: UserID of the member, who must be in the app's scope.
            vacation_id: Id of the kind of leave.
            leftduration: Leave that is left in seconds: a multiple of 8640 by the day (at most 1000 days),
                of 360 by the hour (at most 24000 hours). 0 to 86400000.
            time_attr: How this kind of leave is taken; must be the same as in the company's settings. One
                of 0 (by the day), 1 (by the hour).
            remarks: Shown in the history of the balance. At most 200 characters.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.
            301098: Leave does not apply to the member. Compare with client.oa.vacation.getcorpconf which
                leaves the member has.

        POST /cgi-bin/oa/vacation/setoneuserquota (access_token),
        https://developer.work.weixin.qq.com/document/path/93377
        """
        return self._call(ops.OA_VACATION_SETONEUSERQUOTA, {
            "userid": userid, "vacation_id": vacation_id, "leftduration": leftduration,
            "time_attr": time_attr, "remarks": remarks,
        }, timeout)


class AsyncOaVacationResource(AsyncResource):
    """假期管理: `client.oa.vacation`, asynchronous."""

    async def getcorpconf(self, *, timeout: float | None = None) -> OaVacationGetcorpconfResponse:
        """获取企业假期管理配置: Get the kinds of leave of the company and the rules by which leave is
        granted.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        For members in the app's scope.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.

        GET /cgi-bin/oa/vacation/getcorpconf (access_token),
        https://developer.work.weixin.qq.com/document/path/93375
        """
        return await self._call(ops.OA_VACATION_GETCORPCONF, {}, timeout)

    async def getuservacationquota(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> OaVacationGetuservacationquotaResponse:
        """获取成员假期余额: Get how much leave of each kind a member has had and has left.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Durations are in seconds; divide by 86400 where leave is taken by the day, by 3600 where it is
        taken by the hour.

        For members in the app's scope.

        Args:
            userid: UserID of the member, who must be in the app's scope.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.

        POST /cgi-bin/oa/vacation/getuservacationquota (access_token),
        https://developer.work.weixin.qq.com/document/path/93376
        """
        return await self._call(ops.OA_VACATION_GETUSERVACATIONQUOTA, {"userid": userid}, timeout)

    async def setoneuserquota(
        self,
        userid: str,
        vacation_id: int,
        leftduration: int,
        time_attr: int,
        *,
        remarks: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """修改成员假期余额: Set how much leave of one kind a member has left.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        For members in the app's scope.

        Args:
            userid: UserID of the member, who must be in the app's scope.
            vacation_id: Id of the kind of leave.
            leftduration: Leave that is left in seconds: a multiple of 8640 by the day (at most 1000 days),
                of 360 by the hour (at most 24000 hours). 0 to 86400000.
            time_attr: How this kind of leave is taken; must be the same as in the company's settings. One
                of 0 (by the day), 1 (by the hour).
            remarks: Shown in the history of the balance. At most 200 characters.

        Error codes:
            301062: No right on leave and attendance.
            301063: A parameter is not valid.
            301064: Internal error.
            301098: Leave does not apply to the member. Compare with client.oa.vacation.getcorpconf which
                leaves the member has.

        POST /cgi-bin/oa/vacation/setoneuserquota (access_token),
        https://developer.work.weixin.qq.com/document/path/93377
        """
        return await self._call(ops.OA_VACATION_SETONEUSERQUOTA, {
            "userid": userid, "vacation_id": vacation_id, "leftduration": leftduration,
            "time_attr": time_attr, "remarks": remarks,
        }, timeout)


class OaResource(Resource):
    """办公（审批、日程、汇报、会议室、假期）: `client.oa`."""

    approval: OaApprovalResource = resource_at("wecom_client.api.oa:OaApprovalResource")
    calendar: OaCalendarResource = resource_at("wecom_client.api.oa:OaCalendarResource")
    journal: OaJournalResource = resource_at("wecom_client.api.oa:OaJournalResource")
    meetingroom: OaMeetingroomResource = resource_at("wecom_client.api.oa:OaMeetingroomResource")
    schedule: OaScheduleResource = resource_at("wecom_client.api.oa:OaScheduleResource")
    vacation: OaVacationResource = resource_at("wecom_client.api.oa:OaVacationResource")

    def gettemplatedetail(
        self,
        template_id: str,
        *,
        timeout: float | None = None,
    ) -> OaGettemplatedetailResponse:
        """获取审批模板详情: Get the names and the controls of an approval template.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        A self-built app sees the templates of its own company, a third-party app the templates that it
        added.

        Args:
            template_id: Id of the template, from an approval, from the callback, or from the address of
                its editor page.

        Error codes:
            301025: template_id is not valid. The address of the template in the admin console has it.
            301026: Try again; a template that has not passed its review cannot be read either.

        POST /cgi-bin/oa/gettemplatedetail (access_token),
        https://developer.work.weixin.qq.com/document/path/91982
        """
        return self._call(ops.OA_GETTEMPLATEDETAIL, {"template_id": template_id}, timeout)

    def applyevent(
        self,
        creator_userid: str,
        template_id: str,
        use_template_approver: int,
        apply_data: ApplyData | ApplyDataDict,
        summary_list: Sequence[ApprovalSummary | ApprovalSummaryDict],
        *,
        choose_department: int | None = None,
        process: ApprovalFlow | ApprovalFlowDict | None = None,
        approver: Sequence[LegacyApprover | LegacyApproverDict] | None = None,
        notifyer: list[str] | None = None,
        notify_type: int | None = None,
        timeout: float | None = None,
    ) -> OaApplyeventResponse:
        """提交审批申请: Submit an approval request on behalf of a member.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Third-party apps may call it 60 times a minute only.

        A request with files takes at most 6 of them; they are kept beyond the life of their media_id.

        In texts and summaries, third-party apps may write ids in the syntax that WeCom replaces with
        names.

        Controls that the template requires need a value; overtime spans 7 days at most.

        `process` is needed if `use_template_approver` is 0.

        Args:
            creator_userid: UserID of the applicant, who must be in the app's scope.
            template_id: Id of the template; those for check-in correction and shift change cannot be used.
            use_template_approver: Where the approvers come from; with 1 the template's flow must have no
                node that the applicant fills. One of 0 (approvers come with this call), 1 (flow of the
                template in the admin console). Default: 0.
            apply_data: What the applicant fills in; every required control of the template needs a value.
            summary_list: Lines of the summary in the notification and in lists. At most 3 items.
            choose_department: Department in whose name it is submitted; the main department if left out.
            process: Approvers and people in copy; needed with use_template_approver 0.
            approver: Approvers. Deprecated: Send process instead.
            notifyer: UserIDs of the people in copy in the older form; send process instead. Deprecated:
                Send process instead.
            notify_type: When the people in copy are informed. One of 1 (when submitted), 2 (when
                approved), 3 (both).

        Error codes:
            301025: A parameter of the approval is not valid. Fill in every required control, none empty or
                null, in the form that client.oa.gettemplatedetail gives; compare with
                client.oa.getapprovaldetail of a request made by hand.
            301055: Give the app the right on approvals; the creator must be in the scope of the approval
                app or of this app.
            301056: Approval app is disabled. Enable it in the admin console (应用管理 > 审批).
            301057: Approval request could not be submitted. errmsg has the details.
            301079: Choose another time, or revoke the request that takes it.

        POST /cgi-bin/oa/applyevent (access_token),
        https://developer.work.weixin.qq.com/document/path/91853
        """
        return self._call(ops.OA_APPLYEVENT, {
            "creator_userid": creator_userid, "template_id": template_id,
            "use_template_approver": use_template_approver, "apply_data": apply_data,
            "summary_list": summary_list, "choose_department": choose_department, "process": process,
            "approver": approver, "notifyer": notifyer, "notify_type": notify_type,
        }, timeout)

    def getapprovalinfo(
        self,
        starttime: int | str,
        endtime: int | str,
        size: int,
        *,
        new_cursor: str | None = None,
        filters: Sequence[ApprovalFilter | ApprovalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> OaGetapprovalinfoResponse:
        """批量获取审批单号: List the numbers of the approvals that were submitted in a period.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Filters of different keys are combined with "and", those of the same key with "or"; only department
        may be given more than once.

        A self-built app sees the approvals of applicants in its scope.

        The app has to be allowed under 审批-API-审批数据权限 of the admin console.

        `endtime` is at most 31 days after `starttime`.

        At most one of `new_cursor` and `cursor` may be given.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most 31 days after starttime.
            size: How many numbers a page holds at most; there may be fewer. At most 100. Default: 100.
            new_cursor: Cursor from new_next_cursor; an empty string for the first page.
            filters: Conditions that the approvals must fulfil.
            cursor: Position to go on from. Deprecated: Being removed; send new_cursor instead.

        Error codes:
            301025: Check the range of at most 31 days, the filters and the cursor.
            301026: Approvals could not be listed. Try again after a moment.
            301055: App has no right on approvals. Self-built app: add it under 可调用接口的应用 (应用管理
                > 审批 > API). Third party: open the approval permission. A userid who has left, or one
                that cannot be read, gives this error too.
            301112: Time range is too long. Ask for a shorter range.

        POST /cgi-bin/oa/getapprovalinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/91816
        """
        return self._call(ops.OA_GETAPPROVALINFO, {
            "starttime": starttime, "endtime": endtime, "size": size, "new_cursor": new_cursor,
            "filters": filters, "cursor": cursor,
        }, timeout)

    def iter_getapprovalinfo(
        self,
        starttime: int | str,
        endtime: int | str,
        size: int,
        *,
        new_cursor: str | None = None,
        filters: Sequence[ApprovalFilter | ApprovalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """批量获取审批单号: the items of all pages of `getapprovalinfo`, fetched as they are needed."""
        return self._iterate(ops.OA_GETAPPROVALINFO, {
            "starttime": starttime, "endtime": endtime, "size": size, "new_cursor": new_cursor,
            "filters": filters, "cursor": cursor,
        }, timeout)

    def getapprovaldetail(
        self,
        sp_no: str | int,
        *,
        timeout: float | None = None,
    ) -> OaGetapprovaldetailResponse:
        """获取审批申请详情: Get an approval with its form, its flow and its comments.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Args:
            sp_no: Number of the approval.

        Error codes:
            301025: sp_no is not the number of a request of this company.
            301026: Approval could not be read. Try again after a moment.
            301055: App has no right on approvals. Self-built app: add it under 可调用接口的应用 (应用管理
                > 审批 > API). Third party: open the approval permission. A userid who has left, or one
                that cannot be read, gives this error too.

        POST /cgi-bin/oa/getapprovaldetail (access_token),
        https://developer.work.weixin.qq.com/document/path/91983
        """
        return self._call(ops.OA_GETAPPROVALDETAIL, {"sp_no": sp_no}, timeout)


class AsyncOaResource(AsyncResource):
    """办公（审批、日程、汇报、会议室、假期）: `client.oa`, asynchronous."""

    approval: AsyncOaApprovalResource = resource_at("wecom_client.api.oa:AsyncOaApprovalResource")
    calendar: AsyncOaCalendarResource = resource_at("wecom_client.api.oa:AsyncOaCalendarResource")
    journal: AsyncOaJournalResource = resource_at("wecom_client.api.oa:AsyncOaJournalResource")
    meetingroom: AsyncOaMeetingroomResource = resource_at("wecom_client.api.oa:AsyncOaMeetingroomResource")
    schedule: AsyncOaScheduleResource = resource_at("wecom_client.api.oa:AsyncOaScheduleResource")
    vacation: AsyncOaVacationResource = resource_at("wecom_client.api.oa:AsyncOaVacationResource")

    async def gettemplatedetail(
        self,
        template_id: str,
        *,
        timeout: float | None = None,
    ) -> OaGettemplatedetailResponse:
        """获取审批模板详情: Get the names and the controls of an approval template.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        A self-built app sees the templates of its own company, a third-party app the templates that it
        added.

        Args:
            template_id: Id of the template, from an approval, from the callback, or from the address of
                its editor page.

        Error codes:
            301025: template_id is not valid. The address of the template in the admin console has it.
            301026: Try again; a template that has not passed its review cannot be read either.

        POST /cgi-bin/oa/gettemplatedetail (access_token),
        https://developer.work.weixin.qq.com/document/path/91982
        """
        return await self._call(ops.OA_GETTEMPLATEDETAIL, {"template_id": template_id}, timeout)

    async def applyevent(
        self,
        creator_userid: str,
        template_id: str,
        use_template_approver: int,
        apply_data: ApplyData | ApplyDataDict,
        summary_list: Sequence[ApprovalSummary | ApprovalSummaryDict],
        *,
        choose_department: int | None = None,
        process: ApprovalFlow | ApprovalFlowDict | None = None,
        approver: Sequence[LegacyApprover | LegacyApproverDict] | None = None,
        notifyer: list[str] | None = None,
        notify_type: int | None = None,
        timeout: float | None = None,
    ) -> OaApplyeventResponse:
        """提交审批申请: Submit an approval request on behalf of a member.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Third-party apps may call it 60 times a minute only.

        A request with files takes at most 6 of them; they are kept beyond the life of their media_id.

        In texts and summaries, third-party apps may write ids in the syntax that WeCom replaces with
        names.

        Controls that the template requires need a value; overtime spans 7 days at most.

        `process` is needed if `use_template_approver` is 0.

        Args:
            creator_userid: UserID of the applicant, who must be in the app's scope.
            template_id: Id of the template; those for check-in correction and shift change cannot be used.
            use_template_approver: Where the approvers come from; with 1 the template's flow must have no
                node that the applicant fills. One of 0 (approvers come with this call), 1 (flow of the
                template in the admin console). Default: 0.
            apply_data: What the applicant fills in; every required control of the template needs a value.
            summary_list: Lines of the summary in the notification and in lists. At most 3 items.
            choose_department: Department in whose name it is submitted; the main department if left out.
            process: Approvers and people in copy; needed with use_template_approver 0.
            approver: Approvers. Deprecated: Send process instead.
            notifyer: UserIDs of the people in copy in the older form; send process instead. Deprecated:
                Send process instead.
            notify_type: When the people in copy are informed. One of 1 (when submitted), 2 (when
                approved), 3 (both).

        Error codes:
            301025: A parameter of the approval is not valid. Fill in every required control, none empty or
                null, in the form that client.oa.gettemplatedetail gives; compare with
                client.oa.getapprovaldetail of a request made by hand.
            301055: Give the app the right on approvals; the creator must be in the scope of the approval
                app or of this app.
            301056: Approval app is disabled. Enable it in the admin console (应用管理 > 审批).
            301057: Approval request could not be submitted. errmsg has the details.
            301079: Choose another time, or revoke the request that takes it.

        POST /cgi-bin/oa/applyevent (access_token),
        https://developer.work.weixin.qq.com/document/path/91853
        """
        return await self._call(ops.OA_APPLYEVENT, {
            "creator_userid": creator_userid, "template_id": template_id,
            "use_template_approver": use_template_approver, "apply_data": apply_data,
            "summary_list": summary_list, "choose_department": choose_department, "process": process,
            "approver": approver, "notifyer": notifyer, "notify_type": notify_type,
        }, timeout)

    async def getapprovalinfo(
        self,
        starttime: int | str,
        endtime: int | str,
        size: int,
        *,
        new_cursor: str | None = None,
        filters: Sequence[ApprovalFilter | ApprovalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> OaGetapprovalinfoResponse:
        """批量获取审批单号: List the numbers of the approvals that were submitted in a period.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Filters of different keys are combined with "and", those of the same key with "or"; only department
        may be given more than once.

        A self-built app sees the approvals of applicants in its scope.

        The app has to be allowed under 审批-API-审批数据权限 of the admin console.

        `endtime` is at most 31 days after `starttime`.

        At most one of `new_cursor` and `cursor` may be given.

        Args:
            starttime: Start of the period as Unix time.
            endtime: End of the period as Unix time, at most 31 days after starttime.
            size: How many numbers a page holds at most; there may be fewer. At most 100. Default: 100.
            new_cursor: Cursor from new_next_cursor; an empty string for the first page.
            filters: Conditions that the approvals must fulfil.
            cursor: Position to go on from. Deprecated: Being removed; send new_cursor instead.

        Error codes:
            301025: Check the range of at most 31 days, the filters and the cursor.
            301026: Approvals could not be listed. Try again after a moment.
            301055: App has no right on approvals. Self-built app: add it under 可调用接口的应用 (应用管理
                > 审批 > API). Third party: open the approval permission. A userid who has left, or one
                that cannot be read, gives this error too.
            301112: Time range is too long. Ask for a shorter range.

        POST /cgi-bin/oa/getapprovalinfo (access_token),
        https://developer.work.weixin.qq.com/document/path/91816
        """
        return await self._call(ops.OA_GETAPPROVALINFO, {
            "starttime": starttime, "endtime": endtime, "size": size, "new_cursor": new_cursor,
            "filters": filters, "cursor": cursor,
        }, timeout)

    def iter_getapprovalinfo(
        self,
        starttime: int | str,
        endtime: int | str,
        size: int,
        *,
        new_cursor: str | None = None,
        filters: Sequence[ApprovalFilter | ApprovalFilterDict] | None = None,
        cursor: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """批量获取审批单号: the items of all pages of `getapprovalinfo`, fetched as they are needed."""
        return self._iterate(ops.OA_GETAPPROVALINFO, {
            "starttime": starttime, "endtime": endtime, "size": size, "new_cursor": new_cursor,
            "filters": filters, "cursor": cursor,
        }, timeout)

    async def getapprovaldetail(
        self,
        sp_no: str | int,
        *,
        timeout: float | None = None,
    ) -> OaGetapprovaldetailResponse:
        """获取审批申请详情: Get an approval with its form, its flow and its comments.

        In the admin console the app needs 审批-可调用接口的应用.

        Apps of providers need the permission 审批 of the company.

        At most 600 calls a minute.

        Args:
            sp_no: Number of the approval.

        Error codes:
            301025: sp_no is not the number of a request of this company.
            301026: Approval could not be read. Try again after a moment.
            301055: App has no right on approvals. Self-built app: add it under 可调用接口的应用 (应用管理
                > 审批 > API). Third party: open the approval permission. A userid who has left, or one
                that cannot be read, gives this error too.

        POST /cgi-bin/oa/getapprovaldetail (access_token),
        https://developer.work.weixin.qq.com/document/path/91983
        """
        return await self._call(ops.OA_GETAPPROVALDETAIL, {"sp_no": sp_no}, timeout)
