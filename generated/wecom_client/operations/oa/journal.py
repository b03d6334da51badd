# Generated from spec/api/oa/journal.yaml by codegen. Do not edit.
"""Endpoints of 汇报."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination
from wecom_runtime.calls.wait import PollingRule

if TYPE_CHECKING:
    from wecom_client.models.oa.journal import (
        OaJournalDownloadWedriveFileResponse, OaJournalExportDocResponse, OaJournalGetExportDocResultResponse,
        OaJournalGetRecordDetailResponse, OaJournalGetRecordListResponse, OaJournalGetStatListResponse,
    )


OA_JOURNAL_GET_RECORD_LIST: Operation[OaJournalGetRecordListResponse] = Operation(
    "POST",
    "/cgi-bin/oa/journal/get_record_list",
    call="oa.journal.get_record_list",
    title="批量获取汇报记录单号",
    summary="List the ids of the journals of a period.",
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
    summary="Get a journal with its form and its comments.",
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
    summary="Get who has written the journals of a template and who has not.",
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
    summary="Get the address from which a WeDrive file of a journal can be downloaded.",
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
    summary="Start the export of a document of a journal.",
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
    summary="Get the result of an export of a document of a journal.",
    docs=(96108,),
    request="wecom_client.models.oa.journal:OaJournalGetExportDocResultRequest",
    response="wecom_client.models.oa.journal:OaJournalGetExportDocResultResponse",
    idempotent=True,
    reads=True,
    deprecated="Journals hold no new documents since client 4.0.20; use the doc_url of a document instead.",
    unverified="Known from other SDKs; its official page is gone.",
    wait=PollingRule(field="status", done=("2",), pauses=(2, 30), within=600),
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/oa/journal/get_record_list": OA_JOURNAL_GET_RECORD_LIST,
    "/cgi-bin/oa/journal/get_record_detail": OA_JOURNAL_GET_RECORD_DETAIL,
    "/cgi-bin/oa/journal/get_stat_list": OA_JOURNAL_GET_STAT_LIST,
    "/cgi-bin/oa/journal/download_wedrive_file": OA_JOURNAL_DOWNLOAD_WEDRIVE_FILE,
    "/cgi-bin/oa/journal/export_doc": OA_JOURNAL_EXPORT_DOC,
    "/cgi-bin/oa/journal/get_export_doc_result": OA_JOURNAL_GET_EXPORT_DOC_RESULT,
}
