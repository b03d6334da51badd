# Generated from spec/api/service/contact.yaml by codegen. Do not edit.
"""通讯录与账号ID转换: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.service.contact import (
        SearchAnswer, SearchRequest, SearchResult, ServiceBatchGetresultResponse,
        ServiceBatchUseridToOpenuseridResponse, ServiceContactBatchsearchResponse,
        ServiceContactIdTranslateResponse, ServiceContactSearchResponse, ServiceContactSortResponse,
        ServiceExternalcontactUnionidToExternalUserid3rdResponse, SortOption,
    )
    from wecom_client.params.service.contact import SearchRequestDict, SortOptionDict
    from wecom_runtime.calls.pagination import AsyncPages, Pages
    from wecom_runtime.calls.wait import JobProgress
    from wecom_runtime.data.models import Response


class ServiceBatchResource(Resource):
    """通讯录与账号ID转换: `client.service.batch`."""

    def getresult(self, jobid: str, *, timeout: float | None = None) -> ServiceBatchGetresultResponse:
        """获取异步任务结果: Get the result of a job that replaces ids by names.

        Args:
            jobid: Id of the job from `service.contact.id_translate`. At most 64 bytes.

        GET /cgi-bin/service/batch/getresult (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91882
        """
        return self._call(ops.SERVICE_BATCH_GETRESULT, {"jobid": jobid}, timeout)

    def wait_getresult(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ServiceBatchGetresultResponse] | None = None,
    ) -> ServiceBatchGetresultResponse:
        """获取异步任务结果: poll `getresult` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getresult`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return self._wait(ops.SERVICE_BATCH_GETRESULT, {"jobid": jobid}, within, pause, progress, timeout)

    def userid_to_openuserid(
        self,
        open_userid_list: list[str],
        source_botid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceBatchUseridToOpenuseridResponse:
        """userid的转换: Convert encrypted userids that an AI bot has got to those of the provider.

        The company must have installed an app of the provider that can see the members.

        Args:
            open_userid_list: Userids encrypted for the company. At most 1000 items.
            source_botid: Id of the company's AI bot; the members must be visible to it.

        POST /cgi-bin/service/batch/userid_to_openuserid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/97062
        """
        return self._call(ops.SERVICE_BATCH_USERID_TO_OPENUSERID, {
            "open_userid_list": open_userid_list, "source_botid": source_botid,
        }, timeout)


class AsyncServiceBatchResource(AsyncResource):
    """通讯录与账号ID转换: `client.service.batch`, asynchronous."""

    async def getresult(self, jobid: str, *, timeout: float | None = None) -> ServiceBatchGetresultResponse:
        """获取异步任务结果: Get the result of a job that replaces ids by names.

        Args:
            jobid: Id of the job from `service.contact.id_translate`. At most 64 bytes.

        GET /cgi-bin/service/batch/getresult (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91882
        """
        return await self._call(ops.SERVICE_BATCH_GETRESULT, {"jobid": jobid}, timeout)

    async def wait_getresult(
        self,
        jobid: str,
        *,
        timeout: float | None = None,
        within: float = 600,
        pause: float | None = None,
        progress: JobProgress[ServiceBatchGetresultResponse] | None = None,
    ) -> ServiceBatchGetresultResponse:
        """获取异步任务结果: poll `getresult` until the job is done.

        Args:
            within: Seconds after which JobTimeoutError is raised; you can wait again then.
            pause: Seconds between two polls; longer each time by default.
            progress: A function to call with each answer.
            Other arguments: as for `getresult`.

        Raises:
            JobTimeoutError: The job is not done yet.
        """
        return await self._wait(ops.SERVICE_BATCH_GETRESULT, {
            "jobid": jobid,
        }, within, pause, progress, timeout)

    async def userid_to_openuserid(
        self,
        open_userid_list: list[str],
        source_botid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceBatchUseridToOpenuseridResponse:
        """userid的转换: Convert encrypted userids that an AI bot has got to those of the provider.

        The company must have installed an app of the provider that can see the members.

        Args:
            open_userid_list: Userids encrypted for the company. At most 1000 items.
            source_botid: Id of the company's AI bot; the members must be visible to it.

        POST /cgi-bin/service/batch/userid_to_openuserid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/97062
        """
        return await self._call(ops.SERVICE_BATCH_USERID_TO_OPENUSERID, {
            "open_userid_list": open_userid_list, "source_botid": source_botid,
        }, timeout)


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


class ServiceExternalcontactResource(Resource):
    """通讯录与账号ID转换: `client.service.externalcontact`."""

    def finish_external_userid_migration(self, corpid: str, *, timeout: float | None = None) -> Response:
        """企业微信账号ID安全性全面升级：设置迁移完成: Tell that the change to the new external_userids of a
        company is complete.

        Afterwards customers' unionids are not returned any more.

        Args:
            corpid: CorpID of a company that has authorized the provider.

        POST /cgi-bin/service/externalcontact/finish_external_userid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96516
        """
        return self._call(ops.SERVICE_EXTERNALCONTACT_FINISH_EXTERNAL_USERID_MIGRATION, {
            "corpid": corpid,
        }, timeout)

    def unionid_to_external_userid_3rd(
        self,
        unionid: str,
        openid: str,
        *,
        corpid: str | None = None,
        timeout: float | None = None,
    ) -> ServiceExternalcontactUnionidToExternalUserid3rdResponse:
        """unionid查询external_userid: Find the external_userids of a WeChat user in the companies that have
        authorized an app.

        Deprecated: The page refers to its successor; call `idconvert.unionid_to_external_userid` instead.

        At most 50,000 calls an hour for a provider.

        At most 240,000 calls a day for a provider.

        Mini program or official account must belong to the provider; from WeCom customer service only the
        last 48 hours are searched.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user in the same mini program or official account.
            corpid: The only company to search, which is faster; required for group chats.

        POST /cgi-bin/service/externalcontact/unionid_to_external_userid_3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/96516
        """
        return self._call(ops.SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD, {
            "unionid": unionid, "openid": openid, "corpid": corpid,
        }, timeout)


class AsyncServiceExternalcontactResource(AsyncResource):
    """通讯录与账号ID转换: `client.service.externalcontact`, asynchronous."""

    async def finish_external_userid_migration(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """企业微信账号ID安全性全面升级：设置迁移完成: Tell that the change to the new external_userids of a
        company is complete.

        Afterwards customers' unionids are not returned any more.

        Args:
            corpid: CorpID of a company that has authorized the provider.

        POST /cgi-bin/service/externalcontact/finish_external_userid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/96516
        """
        return await self._call(ops.SERVICE_EXTERNALCONTACT_FINISH_EXTERNAL_USERID_MIGRATION, {
            "corpid": corpid,
        }, timeout)

    async def unionid_to_external_userid_3rd(
        self,
        unionid: str,
        openid: str,
        *,
        corpid: str | None = None,
        timeout: float | None = None,
    ) -> ServiceExternalcontactUnionidToExternalUserid3rdResponse:
        """unionid查询external_userid: Find the external_userids of a WeChat user in the companies that have
        authorized an app.

        Deprecated: The page refers to its successor; call `idconvert.unionid_to_external_userid` instead.

        At most 50,000 calls an hour for a provider.

        At most 240,000 calls a day for a provider.

        Mini program or official account must belong to the provider; from WeCom customer service only the
        last 48 hours are searched.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user in the same mini program or official account.
            corpid: The only company to search, which is faster; required for group chats.

        POST /cgi-bin/service/externalcontact/unionid_to_external_userid_3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/96516
        """
        return await self._call(ops.SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD, {
            "unionid": unionid, "openid": openid, "corpid": corpid,
        }, timeout)
