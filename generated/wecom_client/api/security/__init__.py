# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.security.archive import ArchivedDocument
    from wecom_client.models.security.archive import ArchivedFile
    from wecom_client.models.security.archive import FileArchiveUser
    from wecom_client.models.security.archive import SecurityCalendarGetDefaultCalendarResponse
    from wecom_client.models.security.archive import SecurityCalendarGetScheduleDetailResponse
    from wecom_client.models.security.archive import SecurityDocExportResponse
    from wecom_client.models.security.archive import SecurityDocGetExportResultResponse
    from wecom_client.models.security.archive import SecurityDocListResponse
    from wecom_client.models.security.archive import SecurityFileContentGetAuthUserListResponse
    from wecom_client.models.security.archive import SecurityWedriveDownloadFileResponse
    from wecom_client.models.security.archive import SecurityWedriveGetAuthFileListResponse
    from wecom_client.models.security.archive import SecurityWedriveGetAuthSpaceListResponse
    from wecom_client.models.security.management import AdminLogRecord
    from wecom_client.models.security.management import Device
    from wecom_client.models.security.management import FileOperation
    from wecom_client.models.security.management import FileRecord
    from wecom_client.models.security.management import MemberLogRecord
    from wecom_client.models.security.management import NewDevice
    from wecom_client.models.security.management import ScreenRecord
    from wecom_client.models.security.management import SecurityAdminOperLogListResponse
    from wecom_client.models.security.management import SecurityGetFileOperRecordResponse
    from wecom_client.models.security.management import SecurityGetScreenOperRecordResponse
    from wecom_client.models.security.management import SecurityGetServerDomainIpResponse
    from wecom_client.models.security.management import SecurityMemberOperLogListResponse
    from wecom_client.models.security.management import SecurityTrustdeviceApproveResponse
    from wecom_client.models.security.management import SecurityTrustdeviceGetByUserResponse
    from wecom_client.models.security.management import SecurityTrustdeviceImportResponse
    from wecom_client.models.security.management import SecurityTrustdeviceListResponse
    from wecom_client.models.security.management import SecurityTrustdeviceRejectResponse
    from wecom_client.models.security.management import SecurityVipBatchAddJobResultResponse
    from wecom_client.models.security.management import SecurityVipBatchDelJobResultResponse
    from wecom_client.models.security.management import SecurityVipListResponse
    from wecom_client.models.security.management import SecurityVipSubmitBatchAddJobResponse
    from wecom_client.models.security.management import SecurityVipSubmitBatchDelJobResponse
    from wecom_client.params.security import FileOperationDict
    from wecom_client.params.security import NewDeviceDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time

List = list


class SecurityAdminOperLogResource(Resource):
    """安全管理: `client.security.admin_oper_log`."""

    def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityAdminOperLogListResponse:
        """获取管理端操作日志: Get the log of what was done in the admin console.

        At most 600 calls a minute.

        Only self-built apps listed under 使用分析-管理端操作日志 (usage analysis); they get the records of
        all administrators.

        What was done through the API is left out.

        `end_time` is at most 7 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time, within the last 180 days.
            end_time: End of the range as Unix time, before now and at most 7 days after start_time.
            oper_type: Only operations of this kind. One of 2 (permissions), 3 (members and departments), 7
                (other), 8 (apps), 11 (contacts and chats), 12 (company information), 13 (external
                contacts).
            userid: Only what this administrator did.
            cursor: Cursor from the previous call with the same filters; leave out for the first page.
            limit: Page size; a page may hold fewer. 1 to 400. Default: 400.

        POST /cgi-bin/security/admin_oper_log/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100179
        """
        return self._call(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[AdminLogRecord]:
        """获取管理端操作日志: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncSecurityAdminOperLogResource(AsyncResource):
    """安全管理: `client.security.admin_oper_log`, asynchronous."""

    async def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityAdminOperLogListResponse:
        """获取管理端操作日志: Get the log of what was done in the admin console.

        At most 600 calls a minute.

        Only self-built apps listed under 使用分析-管理端操作日志 (usage analysis); they get the records of
        all administrators.

        What was done through the API is left out.

        `end_time` is at most 7 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time, within the last 180 days.
            end_time: End of the range as Unix time, before now and at most 7 days after start_time.
            oper_type: Only operations of this kind. One of 2 (permissions), 3 (members and departments), 7
                (other), 8 (apps), 11 (contacts and chats), 12 (company information), 13 (external
                contacts).
            userid: Only what this administrator did.
            cursor: Cursor from the previous call with the same filters; leave out for the first page.
            limit: Page size; a page may hold fewer. 1 to 400. Default: 400.

        POST /cgi-bin/security/admin_oper_log/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100179
        """
        return await self._call(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[AdminLogRecord]:
        """获取管理端操作日志: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_ADMIN_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class SecurityCalendarResource(Resource):
    """企业数据存档: `client.security.calendar`."""

    def get_default_calendar(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityCalendarGetDefaultCalendarResponse:
        """获取日程列表：获取默认日历本 ID: Get the id of a member's own main calendar.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of a member whose schedules are archived.

        POST /cgi-bin/security/calendar/get_default_calendar (access_token),
        https://developer.work.weixin.qq.com/document/path/101696
        """
        return self._call(ops.SECURITY_CALENDAR_GET_DEFAULT_CALENDAR, {"userid": userid}, timeout)

    def get_schedule_detail(
        self,
        cal_id: str,
        schedule_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> SecurityCalendarGetScheduleDetailResponse:
        """获取日程详情: Get archived schedules of a member's main calendar, cancelled ones included.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            cal_id: Id of the calendar, from security.calendar.get_default_calendar or a callback.
            schedule_id_list: Ids of the schedules. At most 10 items.

        POST /cgi-bin/security/calendar/get_schedule_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/101697
        """
        return self._call(ops.SECURITY_CALENDAR_GET_SCHEDULE_DETAIL, {
            "cal_id": cal_id, "schedule_id_list": schedule_id_list,
        }, timeout)


class AsyncSecurityCalendarResource(AsyncResource):
    """企业数据存档: `client.security.calendar`, asynchronous."""

    async def get_default_calendar(
        self,
        userid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityCalendarGetDefaultCalendarResponse:
        """获取日程列表：获取默认日历本 ID: Get the id of a member's own main calendar.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of a member whose schedules are archived.

        POST /cgi-bin/security/calendar/get_default_calendar (access_token),
        https://developer.work.weixin.qq.com/document/path/101696
        """
        return await self._call(ops.SECURITY_CALENDAR_GET_DEFAULT_CALENDAR, {"userid": userid}, timeout)

    async def get_schedule_detail(
        self,
        cal_id: str,
        schedule_id_list: list[str],
        *,
        timeout: float | None = None,
    ) -> SecurityCalendarGetScheduleDetailResponse:
        """获取日程详情: Get archived schedules of a member's main calendar, cancelled ones included.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            cal_id: Id of the calendar, from security.calendar.get_default_calendar or a callback.
            schedule_id_list: Ids of the schedules. At most 10 items.

        POST /cgi-bin/security/calendar/get_schedule_detail (access_token),
        https://developer.work.weixin.qq.com/document/path/101697
        """
        return await self._call(ops.SECURITY_CALENDAR_GET_SCHEDULE_DETAIL, {
            "cal_id": cal_id, "schedule_id_list": schedule_id_list,
        }, timeout)


class SecurityDocResource(Resource):
    """企业数据存档: `client.security.doc`."""

    def list(
        self,
        userid: str,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        is_resigned: bool | Literal[0, 1] | None = None,
        doc_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityDocListResponse:
        """获取成员文档列表: List the archived documents of a member.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Only documents with more than one member of the company are archived.

        A company can send at most 10 of these calls at once.

        Args:
            userid: UserID of the member.
            start_time: Modified at or after this Unix time.
            end_time: Modified at or before this Unix time.
            is_resigned: Whether the member has left the company. Default: 0.
            doc_type: Only documents of this kind. One of 3 (document), 4 (spreadsheet), 6 (slides), 7
                (mind map), 10 (smart sheet).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/doc/list (access_token),
        https://developer.work.weixin.qq.com/document/path/101704
        """
        return self._call(ops.SECURITY_DOC_LIST, {
            "userid": userid, "start_time": start_time, "end_time": end_time, "is_resigned": is_resigned,
            "doc_type": doc_type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        userid: str,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        is_resigned: bool | Literal[0, 1] | None = None,
        doc_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ArchivedDocument]:
        """获取成员文档列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_DOC_LIST, {
            "userid": userid, "start_time": start_time, "end_time": end_time, "is_resigned": is_resigned,
            "doc_type": doc_type, "cursor": cursor, "limit": limit,
        }, timeout)

    def export(
        self,
        docid: str,
        export_format: Literal["docx", "pdf", "xlsx", "xmind", "pptx"],
        *,
        timeout: float | None = None,
    ) -> SecurityDocExportResponse:
        """创建导出任务: Start exporting an archived document to a file.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Only documents with more than one member of the company are archived.

        A company can send at most 10 of these calls at once.

        `client.security.doc.wait_get_export_result` waits until the job is done.

        Args:
            docid: Id of the document.
            export_format: Format of the file, one that fits the kind of document. One of docx (document),
                pdf (document or slides), xlsx (spreadsheet or smart sheet), xmind (mind map), pptx
                (slides).

        POST /cgi-bin/security/doc/export (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101689
        """
        return self._call(ops.SECURITY_DOC_EXPORT, {"docid": docid, "export_format": export_format}, timeout)

    def get_export_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityDocGetExportResultResponse:
        """查询导出结果: Get the state of an export and the link of its file.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            jobid: Id from security.doc.export.

        POST /cgi-bin/security/doc/get_export_result (access_token),
        https://developer.work.weixin.qq.com/document/path/101690
        """
        return self._call(ops.SECURITY_DOC_GET_EXPORT_RESULT, {"jobid": jobid}, timeout)

    def wait_get_export_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityDocGetExportResultResponse] | None = None,
    ) -> SecurityDocGetExportResultResponse:
        """查询导出结果: poll `get_export_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_export_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return self._wait(ops.SECURITY_DOC_GET_EXPORT_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)


class AsyncSecurityDocResource(AsyncResource):
    """企业数据存档: `client.security.doc`, asynchronous."""

    async def list(
        self,
        userid: str,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        is_resigned: bool | Literal[0, 1] | None = None,
        doc_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityDocListResponse:
        """获取成员文档列表: List the archived documents of a member.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Only documents with more than one member of the company are archived.

        A company can send at most 10 of these calls at once.

        Args:
            userid: UserID of the member.
            start_time: Modified at or after this Unix time.
            end_time: Modified at or before this Unix time.
            is_resigned: Whether the member has left the company. Default: 0.
            doc_type: Only documents of this kind. One of 3 (document), 4 (spreadsheet), 6 (slides), 7
                (mind map), 10 (smart sheet).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/doc/list (access_token),
        https://developer.work.weixin.qq.com/document/path/101704
        """
        return await self._call(ops.SECURITY_DOC_LIST, {
            "userid": userid, "start_time": start_time, "end_time": end_time, "is_resigned": is_resigned,
            "doc_type": doc_type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        userid: str,
        *,
        start_time: Time | None = None,
        end_time: Time | None = None,
        is_resigned: bool | Literal[0, 1] | None = None,
        doc_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ArchivedDocument]:
        """获取成员文档列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_DOC_LIST, {
            "userid": userid, "start_time": start_time, "end_time": end_time, "is_resigned": is_resigned,
            "doc_type": doc_type, "cursor": cursor, "limit": limit,
        }, timeout)

    async def export(
        self,
        docid: str,
        export_format: Literal["docx", "pdf", "xlsx", "xmind", "pptx"],
        *,
        timeout: float | None = None,
    ) -> SecurityDocExportResponse:
        """创建导出任务: Start exporting an archived document to a file.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Only documents with more than one member of the company are archived.

        A company can send at most 10 of these calls at once.

        `client.security.doc.wait_get_export_result` waits until the job is done.

        Args:
            docid: Id of the document.
            export_format: Format of the file, one that fits the kind of document. One of docx (document),
                pdf (document or slides), xlsx (spreadsheet or smart sheet), xmind (mind map), pptx
                (slides).

        POST /cgi-bin/security/doc/export (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101689
        """
        return await self._call(ops.SECURITY_DOC_EXPORT, {
            "docid": docid, "export_format": export_format,
        }, timeout)

    async def get_export_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityDocGetExportResultResponse:
        """查询导出结果: Get the state of an export and the link of its file.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            jobid: Id from security.doc.export.

        POST /cgi-bin/security/doc/get_export_result (access_token),
        https://developer.work.weixin.qq.com/document/path/101690
        """
        return await self._call(ops.SECURITY_DOC_GET_EXPORT_RESULT, {"jobid": jobid}, timeout)

    async def wait_get_export_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityDocGetExportResultResponse] | None = None,
    ) -> SecurityDocGetExportResultResponse:
        """查询导出结果: poll `get_export_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `get_export_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
            JobFailedError: The job has failed.
        """
        return await self._wait(ops.SECURITY_DOC_GET_EXPORT_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)


class SecurityFileContentResource(Resource):
    """企业数据存档: `client.security.file_content`."""

    def get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityFileContentGetAuthUserListResponse:
        """获取存档成员: List the members whose documents, WeDrive files and schedules are archived.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            cursor: Cursor from the previous call; leave out for the first page. At most 128 bytes.
            limit: Page size. 1 to 1000. Default: 200.

        POST /cgi-bin/security/file-content/get_auth_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/101700
        """
        return self._call(ops.SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[FileArchiveUser]:
        """获取存档成员: the items of all pages of `get_auth_user_list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncSecurityFileContentResource(AsyncResource):
    """企业数据存档: `client.security.file_content`, asynchronous."""

    async def get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityFileContentGetAuthUserListResponse:
        """获取存档成员: List the members whose documents, WeDrive files and schedules are archived.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            cursor: Cursor from the previous call; leave out for the first page. At most 128 bytes.
            limit: Page size. 1 to 1000. Default: 200.

        POST /cgi-bin/security/file-content/get_auth_user_list (access_token),
        https://developer.work.weixin.qq.com/document/path/101700
        """
        return await self._call(ops.SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_auth_user_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FileArchiveUser]:
        """获取存档成员: the items of all pages of `get_auth_user_list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_FILE_CONTENT_GET_AUTH_USER_LIST, {
            "cursor": cursor, "limit": limit,
        }, timeout)


class SecurityMemberOperLogResource(Resource):
    """安全管理: `client.security.member_oper_log`."""

    def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityMemberOperLogListResponse:
        """获取成员操作记录: Get the log of what members did.

        In the admin console the app needs 获取成员操作记录.

        At most 600 calls a minute.

        Only self-built apps listed under 使用分析-成员操作记录 (usage analysis); they get records of the
        members whom they see.

        `end_time` is at most 7 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time, within the last 180 days.
            end_time: End of the range as Unix time, before now and at most 7 days after start_time.
            oper_type: Only operations of this kind. One of 1 (external contact added), 2 (external contact
                deleted), 3 (customer of the company marked), 4 (login on a new device), 5 (mobile number
                changed), 6 (WeChat account bound), 7 (other WeChat account bound), 8 (member invited), 9
                (login barred), 11 (nickname changed), 12 (name changed), 13 (login on a second device), 15
                (order of advanced features confirmed), 16 (app changed), 17 (order of chat archiving
                confirmed), 20 (chats with WeChat barred), 21 (device locked).
            userid: Only what this member did, whom the app must see.
            cursor: Cursor from the previous call with the same filters; leave out for the first page.
            limit: Page size; a page may hold fewer. 1 to 400. Default: 400.

        POST /cgi-bin/security/member_oper_log/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100178
        """
        return self._call(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[MemberLogRecord]:
        """获取成员操作记录: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class AsyncSecurityMemberOperLogResource(AsyncResource):
    """安全管理: `client.security.member_oper_log`, asynchronous."""

    async def list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityMemberOperLogListResponse:
        """获取成员操作记录: Get the log of what members did.

        In the admin console the app needs 获取成员操作记录.

        At most 600 calls a minute.

        Only self-built apps listed under 使用分析-成员操作记录 (usage analysis); they get records of the
        members whom they see.

        `end_time` is at most 7 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time, within the last 180 days.
            end_time: End of the range as Unix time, before now and at most 7 days after start_time.
            oper_type: Only operations of this kind. One of 1 (external contact added), 2 (external contact
                deleted), 3 (customer of the company marked), 4 (login on a new device), 5 (mobile number
                changed), 6 (WeChat account bound), 7 (other WeChat account bound), 8 (member invited), 9
                (login barred), 11 (nickname changed), 12 (name changed), 13 (login on a second device), 15
                (order of advanced features confirmed), 16 (app changed), 17 (order of chat archiving
                confirmed), 20 (chats with WeChat barred), 21 (device locked).
            userid: Only what this member did, whom the app must see.
            cursor: Cursor from the previous call with the same filters; leave out for the first page.
            limit: Page size; a page may hold fewer. 1 to 400. Default: 400.

        POST /cgi-bin/security/member_oper_log/list (access_token),
        https://developer.work.weixin.qq.com/document/path/100178
        """
        return await self._call(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        oper_type: int | None = None,
        userid: str | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[MemberLogRecord]:
        """获取成员操作记录: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_MEMBER_OPER_LOG_LIST, {
            "start_time": start_time, "end_time": end_time, "oper_type": oper_type, "userid": userid,
            "cursor": cursor, "limit": limit,
        }, timeout)


class SecurityTrustdeviceResource(Resource):
    """安全管理: `client.security.trustdevice`."""

    def import_(
        self,
        device_list: Sequence[NewDevice | NewDeviceDict],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceImportResponse:
        """设备管理：导入可信企业设备: Import trusted devices of the company.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_list: The devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_IMPORT, {"device_list": device_list}, timeout)

    def list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceListResponse:
        """设备管理：获取设备信息: List the devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/trustdevice/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Device]:
        """设备管理：获取设备信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_by_user(
        self,
        last_login_userid: str,
        type: int,
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceGetByUserResponse:
        """设备管理：获取成员使用设备: List the devices where a member was the last to log in.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            last_login_userid: UserID of the member.
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).

        POST /cgi-bin/security/trustdevice/get_by_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_GET_BY_USER, {
            "last_login_userid": last_login_userid, "type": type,
        }, timeout)

    def delete(self, type: int, device_code_list: List[str], *, timeout: float | None = None) -> Response:
        """设备管理：删除设备信息: Delete devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            device_code_list: Codes of the devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_DELETE, {
            "type": type, "device_code_list": device_code_list,
        }, timeout)

    def approve(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceApproveResponse:
        """设备管理：确认为可信设备: Confirm devices that wait for an administrator as trusted.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_APPROVE, {"device_code_list": device_code_list}, timeout)

    def reject(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceRejectResponse:
        """设备管理：驳回可信设备申请: Reject devices that wait for an administrator.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/reject (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return self._call(ops.SECURITY_TRUSTDEVICE_REJECT, {"device_code_list": device_code_list}, timeout)


class AsyncSecurityTrustdeviceResource(AsyncResource):
    """安全管理: `client.security.trustdevice`, asynchronous."""

    async def import_(
        self,
        device_list: Sequence[NewDevice | NewDeviceDict],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceImportResponse:
        """设备管理：导入可信企业设备: Import trusted devices of the company.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_list: The devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/import (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_IMPORT, {"device_list": device_list}, timeout)

    async def list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceListResponse:
        """设备管理：获取设备信息: List the devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/trustdevice/list (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_list(
        self,
        type: int,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Device]:
        """设备管理：获取设备信息: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_TRUSTDEVICE_LIST, {
            "type": type, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_by_user(
        self,
        last_login_userid: str,
        type: int,
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceGetByUserResponse:
        """设备管理：获取成员使用设备: List the devices where a member was the last to log in.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Addresses and serial numbers are masked for devices in states 2, 4 and 6.

        Args:
            last_login_userid: UserID of the member.
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).

        POST /cgi-bin/security/trustdevice/get_by_user (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_GET_BY_USER, {
            "last_login_userid": last_login_userid, "type": type,
        }, timeout)

    async def delete(
        self,
        type: int,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设备管理：删除设备信息: Delete devices of one kind.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            type: Kind of device. One of 1 (trusted devices of the company), 2 (unknown devices), 3
                (trusted personal devices).
            device_code_list: Codes of the devices. At most 100 items.

        POST /cgi-bin/security/trustdevice/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_DELETE, {
            "type": type, "device_code_list": device_code_list,
        }, timeout)

    async def approve(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceApproveResponse:
        """设备管理：确认为可信设备: Confirm devices that wait for an administrator as trusted.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/approve (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_APPROVE, {
            "device_code_list": device_code_list,
        }, timeout)

    async def reject(
        self,
        device_code_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityTrustdeviceRejectResponse:
        """设备管理：驳回可信设备申请: Reject devices that wait for an administrator.

        In the admin console the app needs 安全与管理-设备管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            device_code_list: Codes of devices in state 3 or 4. At most 100 items.

        POST /cgi-bin/security/trustdevice/reject (access_token),
        https://developer.work.weixin.qq.com/document/path/98920
        """
        return await self._call(ops.SECURITY_TRUSTDEVICE_REJECT, {
            "device_code_list": device_code_list,
        }, timeout)


class SecurityVipResource(Resource):
    """安全管理: `client.security.vip`."""

    def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start assigning advanced features to members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_add_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return self._call(ops.SECURITY_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get to whom advanced features were assigned.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_add_job.

        POST /cgi-bin/security/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return self._call(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchAddJobResultResponse] | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start taking advanced features from members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_del_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return self._call(ops.SECURITY_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get from whom advanced features were taken.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_del_job.

        POST /cgi-bin/security/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return self._call(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchDelJobResultResponse] | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityVipListResponse:
        """获取高级功能账号列表: List the members who have advanced features.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Only self-built apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface);
        they get the members whom they see.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may hold fewer. At most 200. Default: 100.

        POST /cgi-bin/security/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99506
        """
        return self._call(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class AsyncSecurityVipResource(AsyncResource):
    """安全管理: `client.security.vip`, asynchronous."""

    async def submit_batch_add_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchAddJobResponse:
        """分配高级功能账号: Start assigning advanced features to members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_add_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_add_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return await self._call(ops.SECURITY_VIP_SUBMIT_BATCH_ADD_JOB, {"userid_list": userid_list}, timeout)

    async def batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: Get to whom advanced features were assigned.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_add_job.

        POST /cgi-bin/security/vip/batch_add_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99503
        """
        return await self._call(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_add_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchAddJobResultResponse] | None = None,
    ) -> SecurityVipBatchAddJobResultResponse:
        """分配高级功能账号：查询分配高级功能账号结果: poll `batch_add_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_add_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.SECURITY_VIP_BATCH_ADD_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def submit_batch_del_job(
        self,
        userid_list: List[str],
        *,
        timeout: float | None = None,
    ) -> SecurityVipSubmitBatchDelJobResponse:
        """取消高级功能账号: Start taking advanced features from members.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        `client.security.vip.wait_batch_del_job_result` waits until the job is done.

        Args:
            userid_list: UserIDs of the members. At most 100 items.

        POST /cgi-bin/security/vip/submit_batch_del_job (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return await self._call(ops.SECURITY_VIP_SUBMIT_BATCH_DEL_JOB, {"userid_list": userid_list}, timeout)

    async def batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: Get from whom advanced features were taken.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Args:
            jobid: Id from vip.submit_batch_del_job.

        POST /cgi-bin/security/vip/batch_del_job_result (access_token),
        https://developer.work.weixin.qq.com/document/path/99505
        """
        return await self._call(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {"jobid": jobid}, timeout)

    async def wait_batch_del_job_result(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[SecurityVipBatchDelJobResultResponse] | None = None,
    ) -> SecurityVipBatchDelJobResultResponse:
        """取消高级功能账号：查询取消高级功能账号结果: poll `batch_del_job_result` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `batch_del_job_result`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.SECURITY_VIP_BATCH_DEL_JOB_RESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityVipListResponse:
        """获取高级功能账号列表: List the members who have advanced features.

        In the admin console the app needs 安全与管理-可调用接口的应用.

        Only self-built apps may call it.

        Only self-built apps listed under 安全与管理-可调用接口的应用 (apps that may call the interface);
        they get the members whom they see.

        Args:
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size; a page may hold fewer. At most 200. Default: 100.

        POST /cgi-bin/security/vip/list (access_token),
        https://developer.work.weixin.qq.com/document/path/99506
        """
        return await self._call(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)

    def iter_list(
        self,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[str]:
        """获取高级功能账号列表: the items of all pages of `list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_VIP_LIST, {"cursor": cursor, "limit": limit}, timeout)


class SecurityWedriveResource(Resource):
    """企业数据存档: `client.security.wedrive`."""

    def get_auth_space_list(
        self,
        userid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> SecurityWedriveGetAuthSpaceListResponse:
        """获取成员授权空间: List the WeDrive spaces of a member that are archived.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of the member.
            is_resigned: Whether the member has left the company. Default: 0.

        POST /cgi-bin/security/wedrive/get_auth_space_list (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101674
        """
        return self._call(ops.SECURITY_WEDRIVE_GET_AUTH_SPACE_LIST, {
            "userid": userid, "is_resigned": is_resigned,
        }, timeout)

    def get_auth_file_list(
        self,
        userid: str,
        spaceid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityWedriveGetAuthFileListResponse:
        """获取文件列表: List the files that a member has put into an archived WeDrive space or taken over
        there.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of the member.
            spaceid: Id of the space, from security.wedrive.get_auth_space_list.
            is_resigned: Whether the member has left the company. Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/wedrive/get_auth_file_list (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101676
        """
        return self._call(ops.SECURITY_WEDRIVE_GET_AUTH_FILE_LIST, {
            "userid": userid, "spaceid": spaceid, "is_resigned": is_resigned, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_auth_file_list(
        self,
        userid: str,
        spaceid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ArchivedFile]:
        """获取文件列表: the items of all pages of `get_auth_file_list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_WEDRIVE_GET_AUTH_FILE_LIST, {
            "userid": userid, "spaceid": spaceid, "is_resigned": is_resigned, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def download_file(
        self,
        fileid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityWedriveDownloadFileResponse:
        """下载文件: Get the link to download an archived WeDrive file.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            fileid: Id of the file; online documents cannot be downloaded.

        POST /cgi-bin/security/wedrive/download_file (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101677
        """
        return self._call(ops.SECURITY_WEDRIVE_DOWNLOAD_FILE, {"fileid": fileid}, timeout)


class AsyncSecurityWedriveResource(AsyncResource):
    """企业数据存档: `client.security.wedrive`, asynchronous."""

    async def get_auth_space_list(
        self,
        userid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        timeout: float | None = None,
    ) -> SecurityWedriveGetAuthSpaceListResponse:
        """获取成员授权空间: List the WeDrive spaces of a member that are archived.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of the member.
            is_resigned: Whether the member has left the company. Default: 0.

        POST /cgi-bin/security/wedrive/get_auth_space_list (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101674
        """
        return await self._call(ops.SECURITY_WEDRIVE_GET_AUTH_SPACE_LIST, {
            "userid": userid, "is_resigned": is_resigned,
        }, timeout)

    async def get_auth_file_list(
        self,
        userid: str,
        spaceid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityWedriveGetAuthFileListResponse:
        """获取文件列表: List the files that a member has put into an archived WeDrive space or taken over
        there.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            userid: UserID of the member.
            spaceid: Id of the space, from security.wedrive.get_auth_space_list.
            is_resigned: Whether the member has left the company. Default: 0.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 100. Default: 100.

        POST /cgi-bin/security/wedrive/get_auth_file_list (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101676
        """
        return await self._call(ops.SECURITY_WEDRIVE_GET_AUTH_FILE_LIST, {
            "userid": userid, "spaceid": spaceid, "is_resigned": is_resigned, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_auth_file_list(
        self,
        userid: str,
        spaceid: str,
        *,
        is_resigned: bool | Literal[0, 1] | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ArchivedFile]:
        """获取文件列表: the items of all pages of `get_auth_file_list`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_WEDRIVE_GET_AUTH_FILE_LIST, {
            "userid": userid, "spaceid": spaceid, "is_resigned": is_resigned, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def download_file(
        self,
        fileid: str,
        *,
        timeout: float | None = None,
    ) -> SecurityWedriveDownloadFileResponse:
        """下载文件: Get the link to download an archived WeDrive file.

        Only self-built apps listed under 文件内容存档-可调用接口的应用 (apps that may call the interface).

        Args:
            fileid: Id of the file; online documents cannot be downloaded.

        POST /cgi-bin/security/wedrive/download_file (access_token), since 2026-07-20,
        https://developer.work.weixin.qq.com/document/path/101677
        """
        return await self._call(ops.SECURITY_WEDRIVE_DOWNLOAD_FILE, {"fileid": fileid}, timeout)


class SecurityResource(Resource):
    """安全管理: `client.security`."""

    admin_oper_log: SecurityAdminOperLogResource = resource_at("wecom_client.api.security:SecurityAdminOperLogResource")
    calendar: SecurityCalendarResource = resource_at("wecom_client.api.security:SecurityCalendarResource")
    doc: SecurityDocResource = resource_at("wecom_client.api.security:SecurityDocResource")
    file_content: SecurityFileContentResource = resource_at("wecom_client.api.security:SecurityFileContentResource")
    member_oper_log: SecurityMemberOperLogResource = resource_at("wecom_client.api.security:SecurityMemberOperLogResource")
    trustdevice: SecurityTrustdeviceResource = resource_at("wecom_client.api.security:SecurityTrustdeviceResource")
    vip: SecurityVipResource = resource_at("wecom_client.api.security:SecurityVipResource")
    wedrive: SecurityWedriveResource = resource_at("wecom_client.api.security:SecurityWedriveResource")

    def get_file_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | FileOperationDict | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetFileOperRecordResponse:
        """文件防泄漏: Get the records of what was done with files.

        In the admin console the app needs 文件防泄漏-可调用接口的应用.

        Only self-built apps may call it.

        Records are kept forever; those of members whom the app does not see are left out.

        `end_time` is at most 14 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time, at most 14 days after start_time.
            userid_list: Only what these members did, by UserID. At most 100 items.
            operation: Only this kind of operation.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000.

        POST /cgi-bin/security/get_file_oper_record (access_token),
        https://developer.work.weixin.qq.com/document/path/98079
        """
        return self._call(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_file_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | FileOperationDict | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[FileRecord]:
        """文件防泄漏: the items of all pages of `get_file_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "cursor": cursor, "limit": limit,
        }, timeout)

    def get_screen_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetScreenOperRecordResponse:
        """截屏/录屏管理: Get the records of screenshots and screen recordings.

        In the admin console the app needs 截屏/录屏管理-可调用接口的应用.

        Only self-built apps may call it.

        Members and departments must be visible to the app; records of others are left out.

        `end_time` is at most 14 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time, at most 14 days after start_time.
            userid_list: Only of these members, by UserID. At most 100 items.
            department_id_list: Only of members of these departments. At most 100 items.
            screen_shot_type: Only of this content. One of 1 (chat), 2 (contacts), 3 (mail), 4 (file), 5
                (schedule), 6 (other).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000.

        POST /cgi-bin/security/get_screen_oper_record (access_token),
        https://developer.work.weixin.qq.com/document/path/100128
        """
        return self._call(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_screen_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[ScreenRecord]:
        """截屏/录屏管理: the items of all pages of `get_screen_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def get_server_domain_ip(self, *, timeout: float | None = None) -> SecurityGetServerDomainIpResponse:
        """获取企业微信域名IP信息: Get the domains and IP addresses that WeCom uses, for firewalls.

        In the admin console the app needs 我的企业-设置-域名IP-可调用接口的应用.

        Only self-built apps may call it.

        GET /cgi-bin/security/get_server_domain_ip (access_token),
        https://developer.work.weixin.qq.com/document/path/100079
        """
        return self._call(ops.SECURITY_GET_SERVER_DOMAIN_IP, {}, timeout)


class AsyncSecurityResource(AsyncResource):
    """安全管理: `client.security`, asynchronous."""

    admin_oper_log: AsyncSecurityAdminOperLogResource = resource_at("wecom_client.api.security:AsyncSecurityAdminOperLogResource")
    calendar: AsyncSecurityCalendarResource = resource_at("wecom_client.api.security:AsyncSecurityCalendarResource")
    doc: AsyncSecurityDocResource = resource_at("wecom_client.api.security:AsyncSecurityDocResource")
    file_content: AsyncSecurityFileContentResource = resource_at("wecom_client.api.security:AsyncSecurityFileContentResource")
    member_oper_log: AsyncSecurityMemberOperLogResource = resource_at("wecom_client.api.security:AsyncSecurityMemberOperLogResource")
    trustdevice: AsyncSecurityTrustdeviceResource = resource_at("wecom_client.api.security:AsyncSecurityTrustdeviceResource")
    vip: AsyncSecurityVipResource = resource_at("wecom_client.api.security:AsyncSecurityVipResource")
    wedrive: AsyncSecurityWedriveResource = resource_at("wecom_client.api.security:AsyncSecurityWedriveResource")

    async def get_file_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | FileOperationDict | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetFileOperRecordResponse:
        """文件防泄漏: Get the records of what was done with files.

        In the admin console the app needs 文件防泄漏-可调用接口的应用.

        Only self-built apps may call it.

        Records are kept forever; those of members whom the app does not see are left out.

        `end_time` is at most 14 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time, at most 14 days after start_time.
            userid_list: Only what these members did, by UserID. At most 100 items.
            operation: Only this kind of operation.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000.

        POST /cgi-bin/security/get_file_oper_record (access_token),
        https://developer.work.weixin.qq.com/document/path/98079
        """
        return await self._call(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "cursor": cursor, "limit": limit,
        }, timeout)

    def iter_get_file_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        operation: FileOperation | FileOperationDict | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[FileRecord]:
        """文件防泄漏: the items of all pages of `get_file_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_FILE_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "operation": operation, "cursor": cursor, "limit": limit,
        }, timeout)

    async def get_screen_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> SecurityGetScreenOperRecordResponse:
        """截屏/录屏管理: Get the records of screenshots and screen recordings.

        In the admin console the app needs 截屏/录屏管理-可调用接口的应用.

        Only self-built apps may call it.

        Members and departments must be visible to the app; records of others are left out.

        `end_time` is at most 14 days after `start_time`.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time, at most 14 days after start_time.
            userid_list: Only of these members, by UserID. At most 100 items.
            department_id_list: Only of members of these departments. At most 100 items.
            screen_shot_type: Only of this content. One of 1 (chat), 2 (contacts), 3 (mail), 4 (file), 5
                (schedule), 6 (other).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000.

        POST /cgi-bin/security/get_screen_oper_record (access_token),
        https://developer.work.weixin.qq.com/document/path/100128
        """
        return await self._call(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_screen_oper_record(
        self,
        start_time: Time,
        end_time: Time,
        *,
        userid_list: list[str] | None = None,
        department_id_list: list[int] | None = None,
        screen_shot_type: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[ScreenRecord]:
        """截屏/录屏管理: the items of all pages of `get_screen_oper_record`, fetched as they are needed."""
        return self._iterate(ops.SECURITY_GET_SCREEN_OPER_RECORD, {
            "start_time": start_time, "end_time": end_time, "userid_list": userid_list,
            "department_id_list": department_id_list, "screen_shot_type": screen_shot_type, "cursor": cursor,
            "limit": limit,
        }, timeout)

    async def get_server_domain_ip(
        self,
        *,
        timeout: float | None = None,
    ) -> SecurityGetServerDomainIpResponse:
        """获取企业微信域名IP信息: Get the domains and IP addresses that WeCom uses, for firewalls.

        In the admin console the app needs 我的企业-设置-域名IP-可调用接口的应用.

        Only self-built apps may call it.

        GET /cgi-bin/security/get_server_domain_ip (access_token),
        https://developer.work.weixin.qq.com/document/path/100079
        """
        return await self._call(ops.SECURITY_GET_SERVER_DOMAIN_IP, {}, timeout)
