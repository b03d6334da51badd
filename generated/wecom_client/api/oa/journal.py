# Generated from spec/api/oa/ by codegen. Do not edit.
"""办公（审批、日程、汇报、会议室、假期）: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import oa as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from wecom_client.models.oa.journal import JournalFilter
    from wecom_client.models.oa.journal import OaJournalDownloadWedriveFileResponse
    from wecom_client.models.oa.journal import OaJournalExportDocResponse
    from wecom_client.models.oa.journal import OaJournalGetExportDocResultResponse
    from wecom_client.models.oa.journal import OaJournalGetRecordDetailResponse
    from wecom_client.models.oa.journal import OaJournalGetRecordListResponse
    from wecom_client.models.oa.journal import OaJournalGetStatListResponse
    from wecom_client.params.oa import JournalFilterDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Time


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
