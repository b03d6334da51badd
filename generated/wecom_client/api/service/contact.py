# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.service.contact import SearchAnswer
    from wecom_client.models.service.contact import SearchRequest
    from wecom_client.models.service.contact import SearchResult
    from wecom_client.models.service.contact import ServiceContactBatchsearchResponse
    from wecom_client.models.service.contact import ServiceContactIdTranslateResponse
    from wecom_client.models.service.contact import ServiceContactSearchResponse
    from wecom_client.models.service.contact import ServiceContactSortResponse
    from wecom_client.models.service.contact import SortOption
    from wecom_client.params.service import SearchRequestDict
    from wecom_client.params.service import SortOptionDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages


class ServiceContactResource(Resource):
    """通讯录与账号ID转换: `client.service.contact`."""

    def search(
        self,
        auth_corpid: str,
        query_word: str,
        *,
        query_type: int | None = None,
        query_range: int | None = None,
        agentid: int | None = None,
        limit: int | None = None,
        full_match_field: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ServiceContactSearchResponse:
        """通讯录搜索：通讯录单个搜索: Search the contacts of a company for members and departments.

        With agentid 0 the scope of the provider's contact permission counts, else that of the app; members
        who left are found for a year.

        Results outside of the scope are filtered, so that a page may hold fewer than limit: go on until
        is_last.

        Args:
            auth_corpid: CorpID of the company.
            query_word: Name or its pinyin, or the English name of a member. At most 64 characters.
            query_type: What to search for. One of 0 (both), 1 (members), 2 (departments). Default: 0.
            query_range: Which members to search; those who left must have used WeCom. One of 0 (present
                members), 1 (also those who have left within a year).
            agentid: Only what this app can see; what the provider may see if left out or 0.
            limit: Page size, for present and former members each. At most 200. Default: 50.
            full_match_field: Field that must match entirely; parts of any match if left out. One of 1
                (name), 2 (English name).
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/service/contact/search (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91844
        """
        return self._call(ops.SERVICE_CONTACT_SEARCH, {
            "auth_corpid": auth_corpid, "query_word": query_word, "query_type": query_type,
            "query_range": query_range, "agentid": agentid, "limit": limit,
            "full_match_field": full_match_field, "cursor": cursor,
        }, timeout)

    def iter_search(
        self,
        auth_corpid: str,
        query_word: str,
        *,
        query_type: int | None = None,
        query_range: int | None = None,
        agentid: int | None = None,
        limit: int | None = None,
        full_match_field: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> Pages[SearchResult]:
        """通讯录搜索：通讯录单个搜索: `query_result` of each page of `search`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_CONTACT_SEARCH, {
            "auth_corpid": auth_corpid, "query_word": query_word, "query_type": query_type,
            "query_range": query_range, "agentid": agentid, "limit": limit,
            "full_match_field": full_match_field, "cursor": cursor,
        }, timeout)

    def batchsearch(
        self,
        auth_corpid: str,
        query_request_list: Sequence[SearchRequest | SearchRequestDict],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceContactBatchsearchResponse:
        """通讯录搜索：通讯录批量搜索: Search the contacts of a company for several words at once.

        With agentid 0 the scope of the provider's contact permission counts, else that of the app; members
        who left are found for a year.

        Results outside of the scope are filtered, so that a page may hold fewer than limit: go on until
        is_last.

        Args:
            auth_corpid: CorpID of the company.
            query_request_list: The searches. At most 50 items.
            agentid: Only what this app can see; what the provider may see if left out or 0.

        POST /cgi-bin/service/contact/batchsearch (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91844
        """
        return self._call(ops.SERVICE_CONTACT_BATCHSEARCH, {
            "auth_corpid": auth_corpid, "query_request_list": query_request_list, "agentid": agentid,
        }, timeout)

    def iter_batchsearch(
        self,
        auth_corpid: str,
        query_request_list: Sequence[SearchRequest | SearchRequestDict],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Pages[SearchAnswer]:
        """通讯录搜索：通讯录批量搜索: the items of all pages of `batchsearch`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_CONTACT_BATCHSEARCH, {
            "auth_corpid": auth_corpid, "query_request_list": query_request_list, "agentid": agentid,
        }, timeout)

    def id_translate(
        self,
        auth_corpid: str,
        media_id_list: list[str],
        *,
        output_file_name: str | None = None,
        output_file_format: Literal["pdf"] | None = None,
        timeout: float | None = None,
    ) -> ServiceContactIdTranslateResponse:
        """异步通讯录id转译: Start a job that replaces the ids of members and departments in files by their
        names.

        Only ids that the provider may see are replaced.

        Without compression there is one file, and no output_file_name.

        `client.service.batch.wait_getresult` waits until the job is done.

        Args:
            auth_corpid: CorpID of the company.
            media_id_list: Files from `service.media.upload`: xls, xlsx, doc, docx, csv or txt, the latter
                two in UTF-8. At most 20 items.
            output_file_name: Name of the ZIP archive without ending; required for several files. A single
                file is not packed without it.
            output_file_format: Format of the result; that of the files if left out. One of pdf.

        POST /cgi-bin/service/contact/id_translate (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91846
        """
        return self._call(ops.SERVICE_CONTACT_ID_TRANSLATE, {
            "auth_corpid": auth_corpid, "media_id_list": media_id_list, "output_file_name": output_file_name,
            "output_file_format": output_file_format,
        }, timeout)

    def sort(
        self,
        auth_corpid: str,
        useridlist: list[str],
        *,
        sort_options: Sequence[SortOption | SortOptionDict] | None = None,
        timeout: float | None = None,
    ) -> ServiceContactSortResponse:
        """通讯录userid排序: Sort members by name or alias.

        The members must be in the scope of the provider's contact permission.

        Args:
            auth_corpid: CorpID of the company.
            useridlist: UserIDs of members whom the provider may see. At most 1000 items.
            sort_options: What to sort by, the most important first.

        POST /cgi-bin/service/contact/sort (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92093
        """
        return self._call(ops.SERVICE_CONTACT_SORT, {
            "auth_corpid": auth_corpid, "useridlist": useridlist, "sort_options": sort_options,
        }, timeout)


class AsyncServiceContactResource(AsyncResource):
    """通讯录与账号ID转换: `client.service.contact`, asynchronous."""

    async def search(
        self,
        auth_corpid: str,
        query_word: str,
        *,
        query_type: int | None = None,
        query_range: int | None = None,
        agentid: int | None = None,
        limit: int | None = None,
        full_match_field: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> ServiceContactSearchResponse:
        """通讯录搜索：通讯录单个搜索: Search the contacts of a company for members and departments.

        With agentid 0 the scope of the provider's contact permission counts, else that of the app; members
        who left are found for a year.

        Results outside of the scope are filtered, so that a page may hold fewer than limit: go on until
        is_last.

        Args:
            auth_corpid: CorpID of the company.
            query_word: Name or its pinyin, or the English name of a member. At most 64 characters.
            query_type: What to search for. One of 0 (both), 1 (members), 2 (departments). Default: 0.
            query_range: Which members to search; those who left must have used WeCom. One of 0 (present
                members), 1 (also those who have left within a year).
            agentid: Only what this app can see; what the provider may see if left out or 0.
            limit: Page size, for present and former members each. At most 200. Default: 50.
            full_match_field: Field that must match entirely; parts of any match if left out. One of 1
                (name), 2 (English name).
            cursor: Cursor from the previous call; leave out for the first page.

        POST /cgi-bin/service/contact/search (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91844
        """
        return await self._call(ops.SERVICE_CONTACT_SEARCH, {
            "auth_corpid": auth_corpid, "query_word": query_word, "query_type": query_type,
            "query_range": query_range, "agentid": agentid, "limit": limit,
            "full_match_field": full_match_field, "cursor": cursor,
        }, timeout)

    def iter_search(
        self,
        auth_corpid: str,
        query_word: str,
        *,
        query_type: int | None = None,
        query_range: int | None = None,
        agentid: int | None = None,
        limit: int | None = None,
        full_match_field: int | None = None,
        cursor: str | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SearchResult]:
        """通讯录搜索：通讯录单个搜索: `query_result` of each page of `search`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_CONTACT_SEARCH, {
            "auth_corpid": auth_corpid, "query_word": query_word, "query_type": query_type,
            "query_range": query_range, "agentid": agentid, "limit": limit,
            "full_match_field": full_match_field, "cursor": cursor,
        }, timeout)

    async def batchsearch(
        self,
        auth_corpid: str,
        query_request_list: Sequence[SearchRequest | SearchRequestDict],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceContactBatchsearchResponse:
        """通讯录搜索：通讯录批量搜索: Search the contacts of a company for several words at once.

        With agentid 0 the scope of the provider's contact permission counts, else that of the app; members
        who left are found for a year.

        Results outside of the scope are filtered, so that a page may hold fewer than limit: go on until
        is_last.

        Args:
            auth_corpid: CorpID of the company.
            query_request_list: The searches. At most 50 items.
            agentid: Only what this app can see; what the provider may see if left out or 0.

        POST /cgi-bin/service/contact/batchsearch (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91844
        """
        return await self._call(ops.SERVICE_CONTACT_BATCHSEARCH, {
            "auth_corpid": auth_corpid, "query_request_list": query_request_list, "agentid": agentid,
        }, timeout)

    def iter_batchsearch(
        self,
        auth_corpid: str,
        query_request_list: Sequence[SearchRequest | SearchRequestDict],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[SearchAnswer]:
        """通讯录搜索：通讯录批量搜索: the items of all pages of `batchsearch`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_CONTACT_BATCHSEARCH, {
            "auth_corpid": auth_corpid, "query_request_list": query_request_list, "agentid": agentid,
        }, timeout)

    async def id_translate(
        self,
        auth_corpid: str,
        media_id_list: list[str],
        *,
        output_file_name: str | None = None,
        output_file_format: Literal["pdf"] | None = None,
        timeout: float | None = None,
    ) -> ServiceContactIdTranslateResponse:
        """异步通讯录id转译: Start a job that replaces the ids of members and departments in files by their
        names.

        Only ids that the provider may see are replaced.

        Without compression there is one file, and no output_file_name.

        `client.service.batch.wait_getresult` waits until the job is done.

        Args:
            auth_corpid: CorpID of the company.
            media_id_list: Files from `service.media.upload`: xls, xlsx, doc, docx, csv or txt, the latter
                two in UTF-8. At most 20 items.
            output_file_name: Name of the ZIP archive without ending; required for several files. A single
                file is not packed without it.
            output_file_format: Format of the result; that of the files if left out. One of pdf.

        POST /cgi-bin/service/contact/id_translate (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91846
        """
        return await self._call(ops.SERVICE_CONTACT_ID_TRANSLATE, {
            "auth_corpid": auth_corpid, "media_id_list": media_id_list, "output_file_name": output_file_name,
            "output_file_format": output_file_format,
        }, timeout)

    async def sort(
        self,
        auth_corpid: str,
        useridlist: list[str],
        *,
        sort_options: Sequence[SortOption | SortOptionDict] | None = None,
        timeout: float | None = None,
    ) -> ServiceContactSortResponse:
        """通讯录userid排序: Sort members by name or alias.

        The members must be in the scope of the provider's contact permission.

        Args:
            auth_corpid: CorpID of the company.
            useridlist: UserIDs of members whom the provider may see. At most 1000 items.
            sort_options: What to sort by, the most important first.

        POST /cgi-bin/service/contact/sort (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92093
        """
        return await self._call(ops.SERVICE_CONTACT_SORT, {
            "auth_corpid": auth_corpid, "useridlist": useridlist, "sort_options": sort_options,
        }, timeout)
