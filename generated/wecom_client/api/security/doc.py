# Generated from spec/api/security/ by codegen. Do not edit.
"""安全管理: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import security as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from typing import Literal
    from wecom_client.models.security.archive import ArchivedDocument
    from wecom_client.models.security.archive import SecurityDocExportResponse
    from wecom_client.models.security.archive import SecurityDocGetExportResultResponse
    from wecom_client.models.security.archive import SecurityDocListResponse
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Time


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
