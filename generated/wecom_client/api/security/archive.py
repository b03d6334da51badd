# Generated from spec/api/security/archive.yaml by codegen. Do not edit.
"""企业数据存档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.security.archive import (
        ArchivedDocument, ArchivedFile, FileArchiveUser, SecurityCalendarGetDefaultCalendarResponse,
        SecurityCalendarGetScheduleDetailResponse, SecurityDocExportResponse,
        SecurityDocGetExportResultResponse, SecurityDocListResponse,
        SecurityFileContentGetAuthUserListResponse, SecurityWedriveDownloadFileResponse,
        SecurityWedriveGetAuthFileListResponse, SecurityWedriveGetAuthSpaceListResponse,
    )
    from wecom_runtime.calls.pagination import AsyncPages, Pages
    from wecom_runtime.calls.wait import JobProgress
    from wecom_runtime.data.models import Time


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
