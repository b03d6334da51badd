# Generated from spec/api/service/ by codegen. Do not edit.
"""第三方应用授权与服务商: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import service as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal
    from wecom_client.models.service.auth import ServiceGetAdminListResponse
    from wecom_client.models.service.auth import ServiceGetAuthInfoResponse
    from wecom_client.models.service.auth import ServiceGetCorpTokenResponse
    from wecom_client.models.service.auth import ServiceGetCustomizedAuthUrlResponse
    from wecom_client.models.service.auth import ServiceGetPermanentCodeResponse
    from wecom_client.models.service.auth import ServiceGetPreAuthCodeResponse
    from wecom_client.models.service.auth import ServiceGetProviderTokenResponse
    from wecom_client.models.service.auth import ServiceGetSuiteTokenResponse
    from wecom_client.models.service.auth import ServiceV2GetAuthInfoResponse
    from wecom_client.models.service.auth import ServiceV2GetPermanentCodeResponse
    from wecom_client.models.service.auth import SessionInfo
    from wecom_client.models.service.contact import SearchAnswer
    from wecom_client.models.service.contact import SearchRequest
    from wecom_client.models.service.contact import SearchResult
    from wecom_client.models.service.contact import ServiceBatchGetresultResponse
    from wecom_client.models.service.contact import ServiceBatchUseridToOpenuseridResponse
    from wecom_client.models.service.contact import ServiceContactBatchsearchResponse
    from wecom_client.models.service.contact import ServiceContactIdTranslateResponse
    from wecom_client.models.service.contact import ServiceContactSearchResponse
    from wecom_client.models.service.contact import ServiceContactSortResponse
    from wecom_client.models.service.contact import ServiceCorpidToOpencorpidResponse
    from wecom_client.models.service.contact import ServiceExternalcontactUnionidToExternalUserid3rdResponse
    from wecom_client.models.service.contact import SortOption
    from wecom_client.models.service.device import Device
    from wecom_client.models.service.device import ServiceAddDeviceResponse
    from wecom_client.models.service.device import ServiceGetDeviceAuthInfoResponse
    from wecom_client.models.service.device import ServiceListDeviceResponse
    from wecom_client.models.service.login import ServiceAuthGetuserdetail3rdResponse
    from wecom_client.models.service.login import ServiceAuthGetuserinfo3rdResponse
    from wecom_client.models.service.login import ServiceGetLoginInfoResponse
    from wecom_client.models.service.login import ServiceGetLoginUrlResponse
    from wecom_client.models.service.login import ServiceGetuserdetail3rdResponse
    from wecom_client.models.service.login import ServiceGetuserinfo3rdResponse
    from wecom_client.models.service.login import ServiceMiniprogramJscode2sessionResponse
    from wecom_client.models.service.login import ServiceSchoolGetuserinfo3rdResponse
    from wecom_client.models.service.order import AcquisitionBill
    from wecom_client.models.service.order import ServiceCustomerAcquisitionGetBillListResponse
    from wecom_client.models.service.order import ServiceGetAccountBalanceResponse
    from wecom_client.models.service.order import ServiceGetOrderListResponse
    from wecom_client.models.service.order import ServiceGetOrderResponse
    from wecom_client.models.service.order import ServiceProlongTryResponse
    from wecom_client.models.service.register import ServiceGetRegisterCodeResponse
    from wecom_client.models.service.register import ServiceGetRegisterInfoResponse
    from wecom_client.models.service.register import ServiceMediaUploadResponse
    from wecom_client.params.service import SearchRequestDict
    from wecom_client.params.service import SessionInfoDict
    from wecom_client.params.service import SortOptionDict
    from wecom_runtime.calls.pagination import AsyncPages
    from wecom_runtime.calls.pagination import Pages
    from wecom_runtime.calls.polling_rule import JobProgress
    from wecom_runtime.data.models import Response
    from wecom_runtime.data.models import Time
    from wecom_runtime.http.downloads import AsyncDownload
    from wecom_runtime.http.downloads import Download
    from wecom_runtime.http.multipart import FileInput


class ServiceAuthResource(Resource):
    """身份验证: `client.service.auth`."""

    def getuserinfo3rd(self, code: str, *, timeout: float | None = None) -> ServiceAuthGetuserinfo3rdResponse:
        """获取访问用户身份: Find out who has opened a page of a third-party app or logged in on the web.

        The domain of the page must be the trusted one of the app (50001). Not for provider-developed apps.

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/auth/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91121
        """
        return self._call(ops.SERVICE_AUTH_GETUSERINFO3RD, {"code": code}, timeout)

    def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceAuthGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        The app must be able to see the member.

        Args:
            user_ticket: Ticket from `service.auth.getuserinfo3rd`.

        POST /cgi-bin/service/auth/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return self._call(ops.SERVICE_AUTH_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)


class AsyncServiceAuthResource(AsyncResource):
    """身份验证: `client.service.auth`, asynchronous."""

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceAuthGetuserinfo3rdResponse:
        """获取访问用户身份: Find out who has opened a page of a third-party app or logged in on the web.

        The domain of the page must be the trusted one of the app (50001). Not for provider-developed apps.

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/auth/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91121
        """
        return await self._call(ops.SERVICE_AUTH_GETUSERINFO3RD, {"code": code}, timeout)

    async def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceAuthGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        The app must be able to see the member.

        Args:
            user_ticket: Ticket from `service.auth.getuserinfo3rd`.

        POST /cgi-bin/service/auth/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return await self._call(ops.SERVICE_AUTH_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)


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


class ServiceCustomerAcquisitionResource(Resource):
    """应用收费与账户: `client.service.customer_acquisition`."""

    def get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        auth_corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceCustomerAcquisitionGetBillListResponse:
        """获取代支付流水: List what a provider has paid for a company's customer acquisition links.

        For the customer acquisition component. The company sees the record on the next day.

        To match the company's statistics, let the period run from 0:00:01 to 0:00:00 of the next day.

        `end_time` is at most 31 days after `begin_time`.

        Args:
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 31 days after its start.
            auth_corpid: CorpID of the company.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 100.

        POST /cgi-bin/service/customer_acquisition/get_bill_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/99602
        """
        return self._call(ops.SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "auth_corpid": auth_corpid, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        auth_corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[AcquisitionBill]:
        """获取代支付流水: the items of all pages of `get_bill_list`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "auth_corpid": auth_corpid, "cursor": cursor,
            "limit": limit,
        }, timeout)


class AsyncServiceCustomerAcquisitionResource(AsyncResource):
    """应用收费与账户: `client.service.customer_acquisition`, asynchronous."""

    async def get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        auth_corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceCustomerAcquisitionGetBillListResponse:
        """获取代支付流水: List what a provider has paid for a company's customer acquisition links.

        For the customer acquisition component. The company sees the record on the next day.

        To match the company's statistics, let the period run from 0:00:01 to 0:00:00 of the next day.

        `end_time` is at most 31 days after `begin_time`.

        Args:
            begin_time: Start of the period as Unix time.
            end_time: End of the period as Unix time, at most 31 days after its start.
            auth_corpid: CorpID of the company.
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 1000. Default: 100.

        POST /cgi-bin/service/customer_acquisition/get_bill_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/99602
        """
        return await self._call(ops.SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "auth_corpid": auth_corpid, "cursor": cursor,
            "limit": limit,
        }, timeout)

    def iter_get_bill_list(
        self,
        begin_time: Time,
        end_time: Time,
        auth_corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[AcquisitionBill]:
        """获取代支付流水: the items of all pages of `get_bill_list`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "auth_corpid": auth_corpid, "cursor": cursor,
            "limit": limit,
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


class ServiceMediaResource(Resource):
    """推广二维码与素材: `client.service.media`."""

    def upload(
        self,
        type: Literal["image", "voice", "video", "file"],
        media: FileInput,
        *,
        attachment_type: int | None = None,
        timeout: float | None = None,
    ) -> ServiceMediaUploadResponse:
        """服务商上传临时素材: Upload a file of a provider for 3 days.

        More than 5 bytes. Pictures (JPG, PNG) up to 2 MB, AMR voices up to 2 MB and 60 s, MP4 videos up to
        10 MB, other files up to 20 MB.

        The name of the file may not begin with a slash or contain a backslash or colon.

        Args:
            type: Kind of file. One of image, voice, video, file.
            media: The file: a path, an open binary file, or (name, content).
            attachment_type: What the file is for; only where a call asks for it. One of 3 (checkout).

        POST /cgi-bin/service/media/upload (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99310
        """
        return self._call(ops.SERVICE_MEDIA_UPLOAD, {
            "type": type, "media": media, "attachment_type": attachment_type,
        }, timeout)


class AsyncServiceMediaResource(AsyncResource):
    """推广二维码与素材: `client.service.media`, asynchronous."""

    async def upload(
        self,
        type: Literal["image", "voice", "video", "file"],
        media: FileInput,
        *,
        attachment_type: int | None = None,
        timeout: float | None = None,
    ) -> ServiceMediaUploadResponse:
        """服务商上传临时素材: Upload a file of a provider for 3 days.

        More than 5 bytes. Pictures (JPG, PNG) up to 2 MB, AMR voices up to 2 MB and 60 s, MP4 videos up to
        10 MB, other files up to 20 MB.

        The name of the file may not begin with a slash or contain a backslash or colon.

        Args:
            type: Kind of file. One of image, voice, video, file.
            media: The file: a path, an open binary file, or (name, content).
            attachment_type: What the file is for; only where a call asks for it. One of 3 (checkout).

        POST /cgi-bin/service/media/upload (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99310
        """
        return await self._call(ops.SERVICE_MEDIA_UPLOAD, {
            "type": type, "media": media, "attachment_type": attachment_type,
        }, timeout)


class ServiceMiniprogramResource(Resource):
    """身份验证: `client.service.miniprogram`."""

    def jscode2session(
        self,
        js_code: str,
        grant_type: Literal["authorization_code"],
        *,
        timeout: float | None = None,
    ) -> ServiceMiniprogramJscode2sessionResponse:
        """code2Session: Exchange the login code of a mini program for the user's id and session key.

        The mini program must belong to the app whose token is used.

        Keep session_key on the server.

        Args:
            js_code: Code from the login in the mini program.
            grant_type: Always the same. One of authorization_code.

        GET /cgi-bin/service/miniprogram/jscode2session (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/92423
        """
        return self._call(ops.SERVICE_MINIPROGRAM_JSCODE2SESSION, {
            "js_code": js_code, "grant_type": grant_type,
        }, timeout)


class AsyncServiceMiniprogramResource(AsyncResource):
    """身份验证: `client.service.miniprogram`, asynchronous."""

    async def jscode2session(
        self,
        js_code: str,
        grant_type: Literal["authorization_code"],
        *,
        timeout: float | None = None,
    ) -> ServiceMiniprogramJscode2sessionResponse:
        """code2Session: Exchange the login code of a mini program for the user's id and session key.

        The mini program must belong to the app whose token is used.

        Keep session_key on the server.

        Args:
            js_code: Code from the login in the mini program.
            grant_type: Always the same. One of authorization_code.

        GET /cgi-bin/service/miniprogram/jscode2session (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/92423
        """
        return await self._call(ops.SERVICE_MINIPROGRAM_JSCODE2SESSION, {
            "js_code": js_code, "grant_type": grant_type,
        }, timeout)


class ServiceSchoolResource(Resource):
    """身份验证: `client.service.school`."""

    def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceSchoolGetuserinfo3rdResponse:
        """获取家校访问用户身份: Find out which parent or student has opened a page of a third-party school
        app.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/school/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95790
        """
        return self._call(ops.SERVICE_SCHOOL_GETUSERINFO3RD, {"code": code}, timeout)


class AsyncServiceSchoolResource(AsyncResource):
    """身份验证: `client.service.school`, asynchronous."""

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceSchoolGetuserinfo3rdResponse:
        """获取家校访问用户身份: Find out which parent or student has opened a page of a third-party school
        app.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/school/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95790
        """
        return await self._call(ops.SERVICE_SCHOOL_GETUSERINFO3RD, {"code": code}, timeout)


class ServiceV2Resource(Resource):
    """应用授权: `client.service.v2`."""

    def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceV2GetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the company's permanent
        code.

        Faster than `service.get_permanent_code`, which tells more about the company.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/v2/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100776
        """
        return self._call(ops.SERVICE_V2_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceV2GetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized.

        Faster than `service.get_auth_info`, which also returns a QR code for WeChat.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/v2/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100779
        """
        return self._call(ops.SERVICE_V2_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)


class AsyncServiceV2Resource(AsyncResource):
    """应用授权: `client.service.v2`, asynchronous."""

    async def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceV2GetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the company's permanent
        code.

        Faster than `service.get_permanent_code`, which tells more about the company.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/v2/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100776
        """
        return await self._call(ops.SERVICE_V2_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    async def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceV2GetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized.

        Faster than `service.get_auth_info`, which also returns a QR code for WeChat.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/v2/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100779
        """
        return await self._call(ops.SERVICE_V2_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)


class ServiceResource(Resource):
    """第三方应用授权与服务商: `client.service`."""

    auth: ServiceAuthResource = resource_at("wecom_client.api.service:ServiceAuthResource")
    batch: ServiceBatchResource = resource_at("wecom_client.api.service:ServiceBatchResource")
    contact: ServiceContactResource = resource_at("wecom_client.api.service:ServiceContactResource")
    customer_acquisition: ServiceCustomerAcquisitionResource = resource_at("wecom_client.api.service:ServiceCustomerAcquisitionResource")
    externalcontact: ServiceExternalcontactResource = resource_at("wecom_client.api.service:ServiceExternalcontactResource")
    media: ServiceMediaResource = resource_at("wecom_client.api.service:ServiceMediaResource")
    miniprogram: ServiceMiniprogramResource = resource_at("wecom_client.api.service:ServiceMiniprogramResource")
    school: ServiceSchoolResource = resource_at("wecom_client.api.service:ServiceSchoolResource")
    v2: ServiceV2Resource = resource_at("wecom_client.api.service:ServiceV2Resource")

    def get_provider_token(
        self,
        corpid: str,
        provider_secret: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetProviderTokenResponse:
        """获取服务商凭证: Get the provider_access_token of a provider.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        Until it expires, the same token is returned.

        Args:
            corpid: CorpID of the provider.
            provider_secret: Secret of the provider.

        POST /cgi-bin/service/get_provider_token (none),
        https://developer.work.weixin.qq.com/document/path/91200
        """
        return self._call(ops.SERVICE_GET_PROVIDER_TOKEN, {
            "corpid": corpid, "provider_secret": provider_secret,
        }, timeout)

    def get_suite_token(
        self,
        suite_id: str,
        suite_secret: str,
        suite_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetSuiteTokenResponse:
        """获取第三方应用凭证: Get the suite_access_token of a third-party app or of a template of
        provider-developed apps.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        The answer has no errcode unless the call has failed.

        Args:
            suite_id: Id of the app (begins with ww, wx or tj) or of the template (dk).
            suite_secret: Secret of the app or template.
            suite_ticket: The latest ticket that WeCom has pushed; it is valid for 30 minutes.

        POST /cgi-bin/service/get_suite_token (none),
        https://developer.work.weixin.qq.com/document/path/90600
        """
        return self._call(ops.SERVICE_GET_SUITE_TOKEN, {
            "suite_id": suite_id, "suite_secret": suite_secret, "suite_ticket": suite_ticket,
        }, timeout)

    def get_pre_auth_code(self, *, timeout: float | None = None) -> ServiceGetPreAuthCodeResponse:
        """获取预授权码: Get a code for the link with which a company authorizes an app.

        GET /cgi-bin/service/get_pre_auth_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90601
        """
        return self._call(ops.SERVICE_GET_PRE_AUTH_CODE, {}, timeout)

    def set_session_info(
        self,
        pre_auth_code: str,
        session_info: SessionInfo | SessionInfoDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置授权配置: Configure one authorization, such as a test authorization of an app that is not
        published.

        Args:
            pre_auth_code: Code from `service.get_pre_auth_code`.
            session_info: Settings of the authorization.

        POST /cgi-bin/service/set_session_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90602
        """
        return self._call(ops.SERVICE_SET_SESSION_INFO, {
            "pre_auth_code": pre_auth_code, "session_info": session_info,
        }, timeout)

    def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the permanent code and all
        about the company.

        Deprecated: Slow; call service.v2.get_permanent_code, and service.v2.get_auth_info for the rest.

        Slow; within an installation prefer `service.v2.get_permanent_code`.

        The answer has no errcode unless the call has failed.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91911
        """
        return self._call(ops.SERVICE_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized and which paid version is in force.

        Slow, as it makes a QR code for WeChat; prefer `service.v2.get_auth_info`.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91912
        """
        return self._call(ops.SERVICE_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    def get_corp_token(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetCorpTokenResponse:
        """获取企业凭证: Get the access_token of a company that has authorized a third-party app.

        The client fetches and keeps the token itself; call this only for a token store of your own.

        The answer has no errcode unless the call has failed.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_corp_token (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return self._call(ops.SERVICE_GET_CORP_TOKEN, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    def get_admin_list(
        self,
        auth_corpid: str,
        agentid: int,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAdminListResponse:
        """获取应用的管理员列表: List the administrators of an app in a company.

        Deprecated: No longer maintained; call `agent.get_admin_list` with the company's token instead.

        Args:
            auth_corpid: CorpID of the company.
            agentid: Id of the app in that company.

        POST /cgi-bin/service/get_admin_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return self._call(ops.SERVICE_GET_ADMIN_LIST, {
            "auth_corpid": auth_corpid, "agentid": agentid,
        }, timeout)

    def get_customized_auth_url(
        self,
        state: str,
        templateid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ServiceGetCustomizedAuthUrlResponse:
        """获取带参授权链接: Get a link with which a company authorizes templates of provider-developed apps.

        Args:
            state: Letters and digits that come back with `service.v2.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            templateid_list: Ids of the templates, which begin with dk. At most 9 items.

        POST /cgi-bin/service/get_customized_auth_url (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98744
        """
        return self._call(ops.SERVICE_GET_CUSTOMIZED_AUTH_URL, {
            "state": state, "templateid_list": templateid_list,
        }, timeout)

    def corpid_to_opencorpid(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceCorpidToOpencorpidResponse:
        """明文corpid转换为加密corpid: Convert a plain CorpID to the encrypted one that the provider's apps
        get.

        For companies that have authorized the provider, or whose self-built app is to migrate.

        Args:
            corpid: CorpID of a company that has authorized the provider, or whose own apps are being moved
                to it.

        POST /cgi-bin/service/corpid_to_opencorpid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95604
        """
        return self._call(ops.SERVICE_CORPID_TO_OPENCORPID, {"corpid": corpid}, timeout)

    def finish_openid_migration(
        self,
        corpid: str,
        openid_type: list[int],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """ID迁移完成状态的设置: Tell that the change to the encrypted ids of a company is complete, so that
        apps get only these.

        Afterwards customers' unionids are not returned any more. There is no way back.

        userid and corpid move together; a provider's own company needs no migration.

        Args:
            corpid: CorpID of the company.
            openid_type: What has changed. One of 1 (userid and corpid), 3 (external_userid and, for
                provider-developed apps, external_tagid, kfid and msgid).
            agentid: Id of a provider-developed app; all third-party apps of the provider if left out.

        POST /cgi-bin/service/finish_openid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99375
        """
        return self._call(ops.SERVICE_FINISH_OPENID_MIGRATION, {
            "corpid": corpid, "openid_type": openid_type, "agentid": agentid,
        }, timeout)

    def add_device(
        self,
        model_id: str,
        device_sn: str,
        *,
        remark_name: str | None = None,
        timeout: float | None = None,
    ) -> ServiceAddDeviceResponse:
        """添加设备实例: Register a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            model_id: Id of the device model.
            device_sn: Serial number of the device, letters and digits; must be new. Pattern:
                `[0-9A-Za-z]+`. At most 128 bytes.
            remark_name: Name of the device.

        POST /cgi-bin/service/add_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90626
        """
        return self._call(ops.SERVICE_ADD_DEVICE, {
            "model_id": model_id, "device_sn": device_sn, "remark_name": remark_name,
        }, timeout)

    def list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceListDeviceResponse:
        """获取设备列表: List the registered devices of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            offset: How many devices to pass over.
            limit: Page size.

        POST /cgi-bin/service/list_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91346
        """
        return self._call(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def iter_list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Pages[Device]:
        """获取设备列表: the items of all pages of `list_device`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def get_device_auth_info(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetDeviceAuthInfoResponse:
        """查询设备绑定信息: Find out which company uses a device.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/get_device_auth_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90753
        """
        return self._call(ops.SERVICE_GET_DEVICE_AUTH_INFO, {"device_sn": device_sn}, timeout)

    def reset_secret_no(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """重置设备SecretNo: Reset the secret number of a device, so that it can fetch a new one.

        For devices that were made with the same secret number; the firmware must support fetching a new
        one.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/reset_secret_no (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90631
        """
        return self._call(ops.SERVICE_RESET_SECRET_NO, {"device_sn": device_sn}, timeout)

    def del_device(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """删除设备实例: Remove a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/del_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92770
        """
        return self._call(ops.SERVICE_DEL_DEVICE, {"device_sn": device_sn}, timeout)

    def fetch_device_log(
        self,
        device_sn: str,
        *,
        hint: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上传设备日志: Ask a device to upload its log.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            hint: Text that the device gets, for instance which log it shall upload. At most 128 bytes.

        POST /cgi-bin/service/fetch_device_log (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91475
        """
        return self._call(ops.SERVICE_FETCH_DEVICE_LOG, {"device_sn": device_sn, "hint": hint}, timeout)

    def set_printer_support_state(
        self,
        device_sn: str,
        not_supported_printer: bool,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置打印机支持状态: Set whether a device supports the printer.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            not_supported_printer: True if it does not, false if it does.

        POST /cgi-bin/service/set_printer_support_state (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92782
        """
        return self._call(ops.SERVICE_SET_PRINTER_SUPPORT_STATE, {
            "device_sn": device_sn, "not_supported_printer": not_supported_printer,
        }, timeout)

    def getuserinfo3rd(self, code: str, *, timeout: float | None = None) -> ServiceGetuserinfo3rdResponse:
        """获取访问用户身份: Find out which member or parent has opened a page of a third-party school app.

        For other apps call `service.auth.getuserinfo3rd`, for schools also
        `service.school.getuserinfo3rd`.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91711
        """
        return self._call(ops.SERVICE_GETUSERINFO3RD, {"code": code}, timeout)

    def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        Deprecated: The older form; call `service.auth.getuserdetail3rd` instead.

        Args:
            user_ticket: Ticket from `service.getuserinfo3rd`.

        POST /cgi-bin/service/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return self._call(ops.SERVICE_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)

    def get_login_info(self, auth_code: str, *, timeout: float | None = None) -> ServiceGetLoginInfoResponse:
        """获取登录用户信息: Find out who has logged in to a provider's website.

        Deprecated: No page describes it any more; call `service.auth.getuserinfo3rd`, which takes the same
        codes.

        Args:
            auth_code: Code from the redirect.

        POST /cgi-bin/service/get_login_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91125
        """
        return self._call(ops.SERVICE_GET_LOGIN_INFO, {"auth_code": auth_code}, timeout)

    def get_login_url(
        self,
        login_ticket: str,
        target: Literal["agent_setting", "send_msg", "contact", "3rd_admin"],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetLoginUrlResponse:
        """获取登录企业号官网的url: Get a link that opens the admin console of the company that has logged in.

        Deprecated: Its page is gone, and nothing takes its place.

        Unverified: Known from older SDKs.

        Args:
            login_ticket: Ticket from service.get_login_info.
            target: Page of the console. One of agent_setting (settings of the app), send_msg (sending
                messages), contact (address book), 3rd_admin (third-party apps).
            agentid: Id of the app, for targets agent_setting and send_msg.

        POST /cgi-bin/service/get_login_url (provider_access_token)
        """
        return self._call(ops.SERVICE_GET_LOGIN_URL, {
            "login_ticket": login_ticket, "target": target, "agentid": agentid,
        }, timeout)

    def get_order_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        test_mode: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetOrderListResponse:
        """获取订单列表: List the orders for paid versions of an app in a period.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time.
            test_mode: Orders of which kind of authorization. One of 0 (real), 1 (test). Default: 0.

        POST /cgi-bin/service/get_order_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91910
        """
        return self._call(ops.SERVICE_GET_ORDER_LIST, {
            "start_time": start_time, "end_time": end_time, "test_mode": test_mode,
        }, timeout)

    def get_order(self, orderid: str, *, timeout: float | None = None) -> ServiceGetOrderResponse:
        """获取订单详情: Get one order for a paid version of an app.

        Args:
            orderid: Id of the order.

        POST /cgi-bin/service/get_order (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91909
        """
        return self._call(ops.SERVICE_GET_ORDER, {"orderid": orderid}, timeout)

    def prolong_try(
        self,
        buyer_corpid: str,
        prolong_days: int,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceProlongTryResponse:
        """延长试用期: Prolong a company's trial of a paid app.

        Only a trial for a limited time, running or expired, can be prolonged, to at most 60 days
        altogether.

        Args:
            buyer_corpid: CorpID of the company.
            prolong_days: Days to add.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/service/prolong_try (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91913
        """
        return self._call(ops.SERVICE_PROLONG_TRY, {
            "buyer_corpid": buyer_corpid, "prolong_days": prolong_days, "appid": appid,
        }, timeout)

    def get_account_balance(self, *, timeout: float | None = None) -> ServiceGetAccountBalanceResponse:
        """充值账户余额查询: Get the balance of a provider's prepaid account.

        GET /cgi-bin/service/get_account_balance (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100137
        """
        return self._call(ops.SERVICE_GET_ACCOUNT_BALANCE, {}, timeout)

    def get_register_code(
        self,
        template_id: str,
        *,
        corp_name: str | None = None,
        admin_name: str | None = None,
        admin_mobile: str | None = None,
        state: str | None = None,
        follow_user: str | None = None,
        timeout: float | None = None,
    ) -> ServiceGetRegisterCodeResponse:
        """获取注册码: Get a code for the link with which a new company registers.

        Args:
            template_id: Id of the promotion package. At most 128 bytes.
            corp_name: Name of the company, filled in for the user.
            admin_name: Name of the administrator, filled in for the user.
            admin_mobile: Phone number of the administrator, filled in for the user.
            state: Letters and digits that come back with `service.get_register_info` and in the callback.
                Pattern: `[0-9A-Za-z]*`. At most 128 bytes.
            follow_user: UserID of a member of the provider who looks after the new company.

        POST /cgi-bin/service/get_register_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90581
        """
        return self._call(ops.SERVICE_GET_REGISTER_CODE, {
            "template_id": template_id, "corp_name": corp_name, "admin_name": admin_name,
            "admin_mobile": admin_mobile, "state": state, "follow_user": follow_user,
        }, timeout)

    def get_register_info(
        self,
        register_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetRegisterInfoResponse:
        """查询注册状态: Find out which company was registered with a code.

        Only for companies that are new (84024).

        Args:
            register_code: Code from `service.get_register_code` or the callback, at most 24 hours old.

        POST /cgi-bin/service/get_register_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90582
        """
        return self._call(ops.SERVICE_GET_REGISTER_INFO, {"register_code": register_code}, timeout)

    def get_app_qrcode(
        self,
        suite_id: str,
        *,
        appid: int | None = None,
        state: str | None = None,
        style: int | None = None,
        result_type: int | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> Download:
        """获取应用二维码: Download the QR code with which a company installs a third-party app.

        Only for a third-party app that is online.

        Args:
            suite_id: Id of the app, which begins with ww or wx and must be published.
            appid: Number of the app within an old suite of several apps. Default: 1.
            state: Letters and digits that come back with `service.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            style: Look of the QR code. One of 0 (framed for print), 1 (framed for screens), 2 (312x384
                pixels), 3 (624x768 pixels), 4 (1996x2456 pixels). Default: 2.
            result_type: What is returned. One of 1 (the picture), 2 (a link to it). Default: 1.

        POST /cgi-bin/service/get_app_qrcode (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95430
        """
        return self._download(ops.SERVICE_GET_APP_QRCODE, {
            "suite_id": suite_id, "appid": appid, "state": state, "style": style, "result_type": result_type,
        }, timeout, byte_range)


class AsyncServiceResource(AsyncResource):
    """第三方应用授权与服务商: `client.service`, asynchronous."""

    auth: AsyncServiceAuthResource = resource_at("wecom_client.api.service:AsyncServiceAuthResource")
    batch: AsyncServiceBatchResource = resource_at("wecom_client.api.service:AsyncServiceBatchResource")
    contact: AsyncServiceContactResource = resource_at("wecom_client.api.service:AsyncServiceContactResource")
    customer_acquisition: AsyncServiceCustomerAcquisitionResource = resource_at("wecom_client.api.service:AsyncServiceCustomerAcquisitionResource")
    externalcontact: AsyncServiceExternalcontactResource = resource_at("wecom_client.api.service:AsyncServiceExternalcontactResource")
    media: AsyncServiceMediaResource = resource_at("wecom_client.api.service:AsyncServiceMediaResource")
    miniprogram: AsyncServiceMiniprogramResource = resource_at("wecom_client.api.service:AsyncServiceMiniprogramResource")
    school: AsyncServiceSchoolResource = resource_at("wecom_client.api.service:AsyncServiceSchoolResource")
    v2: AsyncServiceV2Resource = resource_at("wecom_client.api.service:AsyncServiceV2Resource")

    async def get_provider_token(
        self,
        corpid: str,
        provider_secret: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetProviderTokenResponse:
        """获取服务商凭证: Get the provider_access_token of a provider.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        Until it expires, the same token is returned.

        Args:
            corpid: CorpID of the provider.
            provider_secret: Secret of the provider.

        POST /cgi-bin/service/get_provider_token (none),
        https://developer.work.weixin.qq.com/document/path/91200
        """
        return await self._call(ops.SERVICE_GET_PROVIDER_TOKEN, {
            "corpid": corpid, "provider_secret": provider_secret,
        }, timeout)

    async def get_suite_token(
        self,
        suite_id: str,
        suite_secret: str,
        suite_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetSuiteTokenResponse:
        """获取第三方应用凭证: Get the suite_access_token of a third-party app or of a template of
        provider-developed apps.

        The client fetches and keeps the token itself; call this only for a token store of your own, as
        frequent calls are refused.

        The answer has no errcode unless the call has failed.

        Args:
            suite_id: Id of the app (begins with ww, wx or tj) or of the template (dk).
            suite_secret: Secret of the app or template.
            suite_ticket: The latest ticket that WeCom has pushed; it is valid for 30 minutes.

        POST /cgi-bin/service/get_suite_token (none),
        https://developer.work.weixin.qq.com/document/path/90600
        """
        return await self._call(ops.SERVICE_GET_SUITE_TOKEN, {
            "suite_id": suite_id, "suite_secret": suite_secret, "suite_ticket": suite_ticket,
        }, timeout)

    async def get_pre_auth_code(self, *, timeout: float | None = None) -> ServiceGetPreAuthCodeResponse:
        """获取预授权码: Get a code for the link with which a company authorizes an app.

        GET /cgi-bin/service/get_pre_auth_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90601
        """
        return await self._call(ops.SERVICE_GET_PRE_AUTH_CODE, {}, timeout)

    async def set_session_info(
        self,
        pre_auth_code: str,
        session_info: SessionInfo | SessionInfoDict,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置授权配置: Configure one authorization, such as a test authorization of an app that is not
        published.

        Args:
            pre_auth_code: Code from `service.get_pre_auth_code`.
            session_info: Settings of the authorization.

        POST /cgi-bin/service/set_session_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90602
        """
        return await self._call(ops.SERVICE_SET_SESSION_INFO, {
            "pre_auth_code": pre_auth_code, "session_info": session_info,
        }, timeout)

    async def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetPermanentCodeResponse:
        """获取企业永久授权码: Exchange the temporary code of an authorization for the permanent code and all
        about the company.

        Deprecated: Slow; call service.v2.get_permanent_code, and service.v2.get_auth_info for the rest.

        Slow; within an installation prefer `service.v2.get_permanent_code`.

        The answer has no errcode unless the call has failed.

        A temporary code works once.

        Args:
            auth_code: Temporary code, from the redirect or the authorization callback; works once. At most
                512 bytes.

        POST /cgi-bin/service/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91911
        """
        return await self._call(ops.SERVICE_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    async def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAuthInfoResponse:
        """获取企业授权信息: Get what a company has authorized and which paid version is in force.

        Slow, as it makes a QR code for WeChat; prefer `service.v2.get_auth_info`.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91912
        """
        return await self._call(ops.SERVICE_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    async def get_corp_token(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetCorpTokenResponse:
        """获取企业凭证: Get the access_token of a company that has authorized a third-party app.

        The client fetches and keeps the token itself; call this only for a token store of your own.

        The answer has no errcode unless the call has failed.

        Args:
            auth_corpid: CorpID of the company.
            permanent_code: Permanent code of the company.

        POST /cgi-bin/service/get_corp_token (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return await self._call(ops.SERVICE_GET_CORP_TOKEN, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    async def get_admin_list(
        self,
        auth_corpid: str,
        agentid: int,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAdminListResponse:
        """获取应用的管理员列表: List the administrators of an app in a company.

        Deprecated: No longer maintained; call `agent.get_admin_list` with the company's token instead.

        Args:
            auth_corpid: CorpID of the company.
            agentid: Id of the app in that company.

        POST /cgi-bin/service/get_admin_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return await self._call(ops.SERVICE_GET_ADMIN_LIST, {
            "auth_corpid": auth_corpid, "agentid": agentid,
        }, timeout)

    async def get_customized_auth_url(
        self,
        state: str,
        templateid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ServiceGetCustomizedAuthUrlResponse:
        """获取带参授权链接: Get a link with which a company authorizes templates of provider-developed apps.

        Args:
            state: Letters and digits that come back with `service.v2.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            templateid_list: Ids of the templates, which begin with dk. At most 9 items.

        POST /cgi-bin/service/get_customized_auth_url (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98744
        """
        return await self._call(ops.SERVICE_GET_CUSTOMIZED_AUTH_URL, {
            "state": state, "templateid_list": templateid_list,
        }, timeout)

    async def corpid_to_opencorpid(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceCorpidToOpencorpidResponse:
        """明文corpid转换为加密corpid: Convert a plain CorpID to the encrypted one that the provider's apps
        get.

        For companies that have authorized the provider, or whose self-built app is to migrate.

        Args:
            corpid: CorpID of a company that has authorized the provider, or whose own apps are being moved
                to it.

        POST /cgi-bin/service/corpid_to_opencorpid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95604
        """
        return await self._call(ops.SERVICE_CORPID_TO_OPENCORPID, {"corpid": corpid}, timeout)

    async def finish_openid_migration(
        self,
        corpid: str,
        openid_type: list[int],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> Response:
        """ID迁移完成状态的设置: Tell that the change to the encrypted ids of a company is complete, so that
        apps get only these.

        Afterwards customers' unionids are not returned any more. There is no way back.

        userid and corpid move together; a provider's own company needs no migration.

        Args:
            corpid: CorpID of the company.
            openid_type: What has changed. One of 1 (userid and corpid), 3 (external_userid and, for
                provider-developed apps, external_tagid, kfid and msgid).
            agentid: Id of a provider-developed app; all third-party apps of the provider if left out.

        POST /cgi-bin/service/finish_openid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99375
        """
        return await self._call(ops.SERVICE_FINISH_OPENID_MIGRATION, {
            "corpid": corpid, "openid_type": openid_type, "agentid": agentid,
        }, timeout)

    async def add_device(
        self,
        model_id: str,
        device_sn: str,
        *,
        remark_name: str | None = None,
        timeout: float | None = None,
    ) -> ServiceAddDeviceResponse:
        """添加设备实例: Register a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            model_id: Id of the device model.
            device_sn: Serial number of the device, letters and digits; must be new. Pattern:
                `[0-9A-Za-z]+`. At most 128 bytes.
            remark_name: Name of the device.

        POST /cgi-bin/service/add_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90626
        """
        return await self._call(ops.SERVICE_ADD_DEVICE, {
            "model_id": model_id, "device_sn": device_sn, "remark_name": remark_name,
        }, timeout)

    async def list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceListDeviceResponse:
        """获取设备列表: List the registered devices of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            offset: How many devices to pass over.
            limit: Page size.

        POST /cgi-bin/service/list_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91346
        """
        return await self._call(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def iter_list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncPages[Device]:
        """获取设备列表: the items of all pages of `list_device`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    async def get_device_auth_info(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetDeviceAuthInfoResponse:
        """查询设备绑定信息: Find out which company uses a device.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/get_device_auth_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90753
        """
        return await self._call(ops.SERVICE_GET_DEVICE_AUTH_INFO, {"device_sn": device_sn}, timeout)

    async def reset_secret_no(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """重置设备SecretNo: Reset the secret number of a device, so that it can fetch a new one.

        For devices that were made with the same secret number; the firmware must support fetching a new
        one.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/reset_secret_no (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90631
        """
        return await self._call(ops.SERVICE_RESET_SECRET_NO, {"device_sn": device_sn}, timeout)

    async def del_device(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """删除设备实例: Remove a device of a hardware provider.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.

        POST /cgi-bin/service/del_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92770
        """
        return await self._call(ops.SERVICE_DEL_DEVICE, {"device_sn": device_sn}, timeout)

    async def fetch_device_log(
        self,
        device_sn: str,
        *,
        hint: str | None = None,
        timeout: float | None = None,
    ) -> Response:
        """上传设备日志: Ask a device to upload its log.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            hint: Text that the device gets, for instance which log it shall upload. At most 128 bytes.

        POST /cgi-bin/service/fetch_device_log (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91475
        """
        return await self._call(ops.SERVICE_FETCH_DEVICE_LOG, {"device_sn": device_sn, "hint": hint}, timeout)

    async def set_printer_support_state(
        self,
        device_sn: str,
        not_supported_printer: bool,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置打印机支持状态: Set whether a device supports the printer.

        Unverified: The page is gone; the fields are those of other SDKs.

        Args:
            device_sn: Serial number of the device. At most 128 bytes.
            not_supported_printer: True if it does not, false if it does.

        POST /cgi-bin/service/set_printer_support_state (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92782
        """
        return await self._call(ops.SERVICE_SET_PRINTER_SUPPORT_STATE, {
            "device_sn": device_sn, "not_supported_printer": not_supported_printer,
        }, timeout)

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserinfo3rdResponse:
        """获取访问用户身份: Find out which member or parent has opened a page of a third-party school app.

        For other apps call `service.auth.getuserinfo3rd`, for schools also
        `service.school.getuserinfo3rd`.

        The domain of the page must be the trusted one of the app (50001).

        Args:
            code: Code from the redirect, which works once and for 5 minutes. At most 512 bytes.

        GET /cgi-bin/service/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91711
        """
        return await self._call(ops.SERVICE_GETUSERINFO3RD, {"code": code}, timeout)

    async def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserdetail3rdResponse:
        """获取访问用户敏感信息: Get the sensitive data that a member has agreed to share with a third-party
        app.

        Deprecated: The older form; call `service.auth.getuserdetail3rd` instead.

        Args:
            user_ticket: Ticket from `service.getuserinfo3rd`.

        POST /cgi-bin/service/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return await self._call(ops.SERVICE_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)

    async def get_login_info(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetLoginInfoResponse:
        """获取登录用户信息: Find out who has logged in to a provider's website.

        Deprecated: No page describes it any more; call `service.auth.getuserinfo3rd`, which takes the same
        codes.

        Args:
            auth_code: Code from the redirect.

        POST /cgi-bin/service/get_login_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91125
        """
        return await self._call(ops.SERVICE_GET_LOGIN_INFO, {"auth_code": auth_code}, timeout)

    async def get_login_url(
        self,
        login_ticket: str,
        target: Literal["agent_setting", "send_msg", "contact", "3rd_admin"],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetLoginUrlResponse:
        """获取登录企业号官网的url: Get a link that opens the admin console of the company that has logged in.

        Deprecated: Its page is gone, and nothing takes its place.

        Unverified: Known from older SDKs.

        Args:
            login_ticket: Ticket from service.get_login_info.
            target: Page of the console. One of agent_setting (settings of the app), send_msg (sending
                messages), contact (address book), 3rd_admin (third-party apps).
            agentid: Id of the app, for targets agent_setting and send_msg.

        POST /cgi-bin/service/get_login_url (provider_access_token)
        """
        return await self._call(ops.SERVICE_GET_LOGIN_URL, {
            "login_ticket": login_ticket, "target": target, "agentid": agentid,
        }, timeout)

    async def get_order_list(
        self,
        start_time: Time,
        end_time: Time,
        *,
        test_mode: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetOrderListResponse:
        """获取订单列表: List the orders for paid versions of an app in a period.

        Args:
            start_time: Start of the period as Unix time.
            end_time: End of the period as Unix time.
            test_mode: Orders of which kind of authorization. One of 0 (real), 1 (test). Default: 0.

        POST /cgi-bin/service/get_order_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91910
        """
        return await self._call(ops.SERVICE_GET_ORDER_LIST, {
            "start_time": start_time, "end_time": end_time, "test_mode": test_mode,
        }, timeout)

    async def get_order(self, orderid: str, *, timeout: float | None = None) -> ServiceGetOrderResponse:
        """获取订单详情: Get one order for a paid version of an app.

        Args:
            orderid: Id of the order.

        POST /cgi-bin/service/get_order (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91909
        """
        return await self._call(ops.SERVICE_GET_ORDER, {"orderid": orderid}, timeout)

    async def prolong_try(
        self,
        buyer_corpid: str,
        prolong_days: int,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceProlongTryResponse:
        """延长试用期: Prolong a company's trial of a paid app.

        Only a trial for a limited time, running or expired, can be prolonged, to at most 60 days
        altogether.

        Args:
            buyer_corpid: CorpID of the company.
            prolong_days: Days to add.
            appid: Number of the app within an old suite of several apps.

        POST /cgi-bin/service/prolong_try (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91913
        """
        return await self._call(ops.SERVICE_PROLONG_TRY, {
            "buyer_corpid": buyer_corpid, "prolong_days": prolong_days, "appid": appid,
        }, timeout)

    async def get_account_balance(self, *, timeout: float | None = None) -> ServiceGetAccountBalanceResponse:
        """充值账户余额查询: Get the balance of a provider's prepaid account.

        GET /cgi-bin/service/get_account_balance (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100137
        """
        return await self._call(ops.SERVICE_GET_ACCOUNT_BALANCE, {}, timeout)

    async def get_register_code(
        self,
        template_id: str,
        *,
        corp_name: str | None = None,
        admin_name: str | None = None,
        admin_mobile: str | None = None,
        state: str | None = None,
        follow_user: str | None = None,
        timeout: float | None = None,
    ) -> ServiceGetRegisterCodeResponse:
        """获取注册码: Get a code for the link with which a new company registers.

        Args:
            template_id: Id of the promotion package. At most 128 bytes.
            corp_name: Name of the company, filled in for the user.
            admin_name: Name of the administrator, filled in for the user.
            admin_mobile: Phone number of the administrator, filled in for the user.
            state: Letters and digits that come back with `service.get_register_info` and in the callback.
                Pattern: `[0-9A-Za-z]*`. At most 128 bytes.
            follow_user: UserID of a member of the provider who looks after the new company.

        POST /cgi-bin/service/get_register_code (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90581
        """
        return await self._call(ops.SERVICE_GET_REGISTER_CODE, {
            "template_id": template_id, "corp_name": corp_name, "admin_name": admin_name,
            "admin_mobile": admin_mobile, "state": state, "follow_user": follow_user,
        }, timeout)

    async def get_register_info(
        self,
        register_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetRegisterInfoResponse:
        """查询注册状态: Find out which company was registered with a code.

        Only for companies that are new (84024).

        Args:
            register_code: Code from `service.get_register_code` or the callback, at most 24 hours old.

        POST /cgi-bin/service/get_register_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90582
        """
        return await self._call(ops.SERVICE_GET_REGISTER_INFO, {"register_code": register_code}, timeout)

    async def get_app_qrcode(
        self,
        suite_id: str,
        *,
        appid: int | None = None,
        state: str | None = None,
        style: int | None = None,
        result_type: int | None = None,
        timeout: float | None = None,
        byte_range: tuple[int, int | None] | None = None,
    ) -> AsyncDownload:
        """获取应用二维码: Download the QR code with which a company installs a third-party app.

        Only for a third-party app that is online.

        Args:
            suite_id: Id of the app, which begins with ww or wx and must be published.
            appid: Number of the app within an old suite of several apps. Default: 1.
            state: Letters and digits that come back with `service.get_permanent_code`. Pattern:
                `[0-9A-Za-z]*`. At most 32 bytes.
            style: Look of the QR code. One of 0 (framed for print), 1 (framed for screens), 2 (312x384
                pixels), 3 (624x768 pixels), 4 (1996x2456 pixels). Default: 2.
            result_type: What is returned. One of 1 (the picture), 2 (a link to it). Default: 1.

        POST /cgi-bin/service/get_app_qrcode (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95430
        """
        return await self._download(ops.SERVICE_GET_APP_QRCODE, {
            "suite_id": suite_id, "appid": appid, "state": state, "style": style, "result_type": result_type,
        }, timeout, byte_range)
