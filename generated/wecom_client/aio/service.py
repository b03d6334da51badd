# Generated from spec/api/service/ by codegen. Do not edit: change the spec, then run "make generate".
"""service: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import service as ops

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping, Sequence
    from typing import Any
    from wecom_client.models.service.auth import (
        ServiceGetAdminListResponse, ServiceGetAuthInfoResponse, ServiceGetCorpTokenResponse,
        ServiceGetCustomizedAuthUrlResponse, ServiceGetPermanentCodeResponse, ServiceGetPreAuthCodeResponse,
        ServiceGetProviderTokenResponse, ServiceGetSuiteTokenResponse, ServiceV2GetAuthInfoResponse,
        ServiceV2GetPermanentCodeResponse, Session,
    )
    from wecom_client.models.service.contact import (
        ServiceBatchGetresultResponse, ServiceBatchUseridToOpenuseridResponse,
        ServiceContactBatchsearchResponse, ServiceContactIdTranslateResponse, ServiceContactSearchResponse,
        ServiceContactSortResponse, ServiceCorpidToOpencorpidResponse,
        ServiceExternalcontactUnionidToExternalUserid3rdResponse, ServiceQueryRequestList, SortField,
    )
    from wecom_client.models.service.device import (
        Device, ServiceAddDeviceResponse, ServiceGetDeviceAuthInfoResponse, ServiceListDeviceResponse,
    )
    from wecom_client.models.service.login import (
        ServiceAuthGetuserdetail3rdResponse, ServiceAuthGetuserinfo3rdResponse, ServiceGetLoginInfoResponse,
        ServiceGetuserdetail3rdResponse, ServiceGetuserinfo3rdResponse,
        ServiceMiniprogramJscode2sessionResponse, ServiceSchoolGetuserinfo3rdResponse,
    )
    from wecom_client.models.service.order import (
        Bill, ServiceCustomerAcquisitionGetBillListResponse, ServiceGetAccountBalanceResponse,
        ServiceGetOrderListResponse, ServiceGetOrderResponse, ServiceProlongTryResponse,
    )
    from wecom_client.models.service.register import (
        ServiceGetAppQrcodeResponse, ServiceGetRegisterCodeResponse, ServiceGetRegisterInfoResponse,
        ServiceMediaUploadResponse,
    )
    from wecom_runtime.files import FileInput
    from wecom_runtime.model import Response


class ServiceAuth(AsyncResource):
    """service: `client.service.auth`."""

    async def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceAuthGetuserdetail3rdResponse:
        """获取访问用户敏感信息: TODO 获取访问用户敏感信息.

        The catalogue path /cgi-bin/service/getuserdetail3rd is the older form.

        Args:
            user_ticket: TODO 成员票据.

        POST /cgi-bin/service/auth/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return await self._call(ops.SERVICE_AUTH_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceAuthGetuserinfo3rdResponse:
        """获取访问用户身份: TODO 获取访问用户身份.

        User_doc_ticket only in the 2026 text of the page.

        Args:
            code: TODO
                通过成员授权获取到的code，最大为512字节。每次成员授权带上的code将不一样，code只能使用一次，5分钟未被使用自动过期。
                At most 512 bytes.

        GET /cgi-bin/service/auth/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91121
        """
        return await self._call(ops.SERVICE_AUTH_GETUSERINFO3RD, {"code": code}, timeout)


class ServiceBatch(AsyncResource):
    """service: `client.service.batch`."""

    async def getresult(self, jobid: str, *, timeout: float | None = None) -> ServiceBatchGetresultResponse:
        """获取异步任务结果: TODO 获取异步任务结果.

        Args:
            jobid: Id of the asynchronous job. At most 64 bytes.

        GET /cgi-bin/service/batch/getresult (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91882
        """
        return await self._call(ops.SERVICE_BATCH_GETRESULT, {"jobid": jobid}, timeout)

    async def userid_to_openuserid(
        self,
        open_userid_list: list[str],
        source_botid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceBatchUseridToOpenuseridResponse:
        """TODO: TODO /cgi-bin/service/batch/userid_to_openuserid.

        Open_userid_list max 1000; only in the July 2026 text of the page.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            open_userid_list: Encrypted userids.
            source_botid: TODO.

        POST /cgi-bin/service/batch/userid_to_openuserid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/97062
        """
        return await self._call(ops.SERVICE_BATCH_USERID_TO_OPENUSERID, {
            "open_userid_list": open_userid_list, "source_botid": source_botid,
        }, timeout)


class ServiceContact(AsyncResource):
    """service: `client.service.contact`."""

    async def batchsearch(
        self,
        auth_corpid: str,
        query_request_list: Sequence[ServiceQueryRequestList | Mapping[str, Any]],
        *,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceContactBatchsearchResponse:
        """通讯录搜索: TODO 通讯录搜索.

        Args:
            auth_corpid: Corp id of the authorizing company.
            query_request_list: TODO 搜索请求列表,每次搜索列表数量不超过50. At most 50 items.
            agentid: Id of the app.

        POST /cgi-bin/service/contact/batchsearch (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91844
        """
        return await self._call(ops.SERVICE_CONTACT_BATCHSEARCH, {
            "auth_corpid": auth_corpid, "query_request_list": query_request_list, "agentid": agentid,
        }, timeout)

    async def id_translate(
        self,
        auth_corpid: str,
        media_id_list: list[str],
        *,
        output_file_name: str | None = None,
        output_file_format: str | None = None,
        timeout: float | None = None,
    ) -> ServiceContactIdTranslateResponse:
        """异步通讯录id转译: TODO 异步通讯录id转译.

        Args:
            auth_corpid: Corp id of the authorizing company.
            media_id_list: media_ids. At most 20 items.
            output_file_name: TODO
                转译完打包的文件名，不需带后缀。企业微信后台会打包成zip压缩文件，并自动拼接上.zip后缀。若media_id_list中文件个数大于1，则该字段必填。若media_id_list中文件个数等于1，且未填该字段，则转译完不打包成压缩文件。支持id转译，.
            output_file_format: TODO
                若不指定，则输出格式跟输入格式相同。若要转换输出格式，当前仅支持输出文件为pdf格式。若media_
                id_ list中文件存在相同前缀名的文件，则输出文件命名规则为：文件前缀名_
                文件格式后缀.pdf，例如：20200901_ xlsx.pdf.

        POST /cgi-bin/service/contact/id_translate (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91846
        """
        return await self._call(ops.SERVICE_CONTACT_ID_TRANSLATE, {
            "auth_corpid": auth_corpid, "media_id_list": media_id_list, "output_file_name": output_file_name,
            "output_file_format": output_file_format,
        }, timeout)

    async def search(
        self,
        auth_corpid: str,
        query_word: str,
        *,
        query_type: int | None = None,
        query_range: int | None = None,
        full_match_field: int | None = None,
        cursor: str | None = None,
        limit: int | None = None,
        agentid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceContactSearchResponse:
        """通讯录搜索: TODO 通讯录搜索.

        Args:
            auth_corpid: Corp id of the authorizing company.
            query_word: TODO
                搜索关键词。当查询用户时应为用户名称、名称拼音或者英文名；当查询部门时应为部门名称或者部门名称拼音。最长64个utf8字.
            query_type: TODO 查询类型 1：查询用户，返回用户userid列表 2：查询部门，返回部门id列表。
                不填该字段或者填0代表同时查询部门跟用户. One of 1 (TODO 查询用户), 2 (TODO 查询部门).
            query_range: TODO 查询范围，仅查询类型包含用户时有效。 0：只查询在职用户
                1：同时查询在职和离职用户（离职用户仅当离职前有激活企业微信才可以被搜到）. One of 0 (TODO
                只查询在职用户), 1 (TODO
                同时查询在职和离职用户（离职用户仅当离职前有激活企业微信才可以被搜到）).
            full_match_field: TODO 精确匹配的字段。1：匹配用户名称或者部门名称
                2：匹配用户英文名。不填则为模糊匹配. One of 1 (TODO 匹配用户名称或者部门名称), 2 (TODO
                匹配用户英文名).
            cursor: Cursor from the previous call; leave out for the first page.
            limit: Page size. At most 200. Default: 50.
            agentid: Id of the app.

        POST /cgi-bin/service/contact/search (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91844
        """
        return await self._call(ops.SERVICE_CONTACT_SEARCH, {
            "auth_corpid": auth_corpid, "query_word": query_word, "query_type": query_type,
            "query_range": query_range, "full_match_field": full_match_field, "cursor": cursor,
            "limit": limit, "agentid": agentid,
        }, timeout)

    async def sort(
        self,
        auth_corpid: str,
        useridlist: list[str],
        *,
        sort_options: Sequence[SortField | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> ServiceContactSortResponse:
        """通讯录userid排序: TODO 通讯录userid排序.

        Args:
            auth_corpid: Corp id of the authorizing company.
            useridlist: UserIDs. At most 1000 items.
            sort_options: TODO
                排序选项列表。如果指定多个，将根据优先级排序。如示例参数，先根据姓名拼音降序排列，如果姓名拼音相同，再根据别名升序排列.

        POST /cgi-bin/service/contact/sort (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92093
        """
        return await self._call(ops.SERVICE_CONTACT_SORT, {
            "auth_corpid": auth_corpid, "useridlist": useridlist, "sort_options": sort_options,
        }, timeout)


class ServiceCustomerAcquisition(AsyncResource):
    """service: `client.service.customer_acquisition`."""

    async def get_bill_list(
        self,
        begin_time: int,
        end_time: int,
        auth_corpid: str,
        *,
        cursor: str | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceCustomerAcquisitionGetBillListResponse:
        """获取代支付流水: TODO 获取代支付流水.

        Limit default 100, max 1000; span max 31 days.

        Args:
            begin_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            auth_corpid: Corp id of the authorizing company.
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
        begin_time: int,
        end_time: int,
        auth_corpid: str,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Bill]:
        """获取代支付流水: the items of all pages of `get_bill_list`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_CUSTOMER_ACQUISITION_GET_BILL_LIST, {
            "begin_time": begin_time, "end_time": end_time, "auth_corpid": auth_corpid, "limit": limit,
        }, timeout)


class ServiceExternalcontact(AsyncResource):
    """service: `client.service.externalcontact`."""

    async def finish_external_userid_migration(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置迁移完成: TODO 设置迁移完成.

        Args:
            corpid: Corp id.

        POST /cgi-bin/service/externalcontact/finish_external_userid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95327
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
        """企业微信账号ID安全性全面升级: TODO 企业微信账号ID安全性全面升级.

        Args:
            unionid: unionid of the WeChat user.
            openid: openid of the WeChat user.
            corpid: Corp id.

        POST /cgi-bin/service/externalcontact/unionid_to_external_userid_3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95327
        """
        return await self._call(ops.SERVICE_EXTERNALCONTACT_UNIONID_TO_EXTERNAL_USERID_3RD, {
            "unionid": unionid, "openid": openid, "corpid": corpid,
        }, timeout)


class ServiceMedia(AsyncResource):
    """service: `client.service.media`."""

    async def upload(
        self,
        type: str,
        media: FileInput,
        *,
        attachment_type: str | None = None,
        timeout: float | None = None,
    ) -> ServiceMediaUploadResponse:
        """服务商上传临时素材: TODO 服务商上传临时素材.

        Args:
            type: TODO 媒体文件类型，分别有图片（image）、语音（voice）、视频（video），普通文件（file）.
            media: The file: a path, an open binary file, or (name, content).
            attachment_type: TODO
                附件类型，不同的附件类型用于不同的场景。普通场景下不指定该参数，特定场景下必填。目前支持的特定场景有：</br>3
                - 收银台.

        POST /cgi-bin/service/media/upload (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99310
        """
        return await self._call(ops.SERVICE_MEDIA_UPLOAD, {
            "type": type, "media": media, "attachment_type": attachment_type,
        }, timeout)


class ServiceMiniprogram(AsyncResource):
    """service: `client.service.miniprogram`."""

    async def jscode2session(
        self,
        js_code: str,
        grant_type: str,
        *,
        timeout: float | None = None,
    ) -> ServiceMiniprogramJscode2sessionResponse:
        """code2Session: TODO code2Session.

        Args:
            js_code: TODO 登录时获取的 code.
            grant_type: TODO 此处固定为authorization_code.

        GET /cgi-bin/service/miniprogram/jscode2session (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/92423
        """
        return await self._call(ops.SERVICE_MINIPROGRAM_JSCODE2SESSION, {
            "js_code": js_code, "grant_type": grant_type,
        }, timeout)


class ServiceSchool(AsyncResource):
    """service: `client.service.school`."""

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceSchoolGetuserinfo3rdResponse:
        """获取家校访问用户身份: TODO 获取家校访问用户身份.

        Args:
            code: TODO
                通过成员授权获取到的code，最大为512字节。每次成员授权带上的code将不一样，code只能使用一次，5分钟未被使用自动过期。
                At most 512 bytes.

        GET /cgi-bin/service/school/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95790
        """
        return await self._call(ops.SERVICE_SCHOOL_GETUSERINFO3RD, {"code": code}, timeout)


class ServiceV2(AsyncResource):
    """service: `client.service.v2`."""

    async def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceV2GetAuthInfoResponse:
        """获取企业授权信息: TODO 获取企业授权信息.

        Name_list: described as a list, shown as a string.

        Args:
            auth_corpid: Corp id of the authorizing company.
            permanent_code: Permanent authorization code.

        POST /cgi-bin/service/v2/get_auth_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100779
        """
        return await self._call(ops.SERVICE_V2_GET_AUTH_INFO, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code,
        }, timeout)

    async def get_permanent_code(
        self,
        auth_code: str,
        *,
        expires_in: str | None = None,
        permanent_code: str | None = None,
        auth_corp_info: str | None = None,
        auth_user_info: str | None = None,
        register_code_info: str | None = None,
        state: str | None = None,
        timeout: float | None = None,
    ) -> ServiceV2GetPermanentCodeResponse:
        """获取企业永久授权码: TODO 获取企业永久授权码.

        Access_token and expires_in only in the table of 97163.

        Args:
            auth_code: Temporary authorization code. 64 to 512 bytes.
            expires_in: Lifetime in seconds.
            permanent_code: Permanent authorization code. At most 512 bytes.
            auth_corp_info: TODO 授权方企业信息.
            auth_user_info: TODO 授权管理员的信息，可能不返回.
            register_code_info: TODO
                推广二维码安装相关信息，扫推广二维码安装时返回。成员授权时暂不支持。（注：无论企业是否新注册，只要通过扫推广二维码安装，都会返回该字段）.
            state: Your own parameter, returned in callbacks.

        POST /cgi-bin/service/v2/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/100776
        """
        return await self._call(ops.SERVICE_V2_GET_PERMANENT_CODE, {
            "auth_code": auth_code, "expires_in": expires_in, "permanent_code": permanent_code,
            "auth_corp_info": auth_corp_info, "auth_user_info": auth_user_info,
            "register_code_info": register_code_info, "state": state,
        }, timeout)


class Service(AsyncResource):
    """service: `client.service`."""

    _children = {
        "auth": "wecom_client.aio.service:ServiceAuth",
        "batch": "wecom_client.aio.service:ServiceBatch",
        "contact": "wecom_client.aio.service:ServiceContact",
        "customer_acquisition": "wecom_client.aio.service:ServiceCustomerAcquisition",
        "externalcontact": "wecom_client.aio.service:ServiceExternalcontact",
        "media": "wecom_client.aio.service:ServiceMedia",
        "miniprogram": "wecom_client.aio.service:ServiceMiniprogram",
        "school": "wecom_client.aio.service:ServiceSchool",
        "v2": "wecom_client.aio.service:ServiceV2",
    }
    auth: ServiceAuth
    batch: ServiceBatch
    contact: ServiceContact
    customer_acquisition: ServiceCustomerAcquisition
    externalcontact: ServiceExternalcontact
    media: ServiceMedia
    miniprogram: ServiceMiniprogram
    school: ServiceSchool
    v2: ServiceV2

    async def get_admin_list(
        self,
        auth_corpid: str,
        agentid: int,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAdminListResponse:
        """TODO: TODO /cgi-bin/service/get_admin_list.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            auth_corpid: Corp id of the authorizing company.
            agentid: Id of the app.

        POST /cgi-bin/service/get_admin_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return await self._call(ops.SERVICE_GET_ADMIN_LIST, {
            "auth_corpid": auth_corpid, "agentid": agentid,
        }, timeout)

    async def get_auth_info(
        self,
        auth_corpid: str,
        permanent_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetAuthInfoResponse:
        """获取企业授权信息: TODO 获取企业授权信息.

        Args:
            auth_corpid: Corp id of the authorizing company.
            permanent_code: Permanent authorization code.

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
        expires_in: str | None = None,
        timeout: float | None = None,
    ) -> ServiceGetCorpTokenResponse:
        """获取企业凭证: TODO 获取企业凭证.

        Args:
            auth_corpid: Corp id of the authorizing company.
            permanent_code: Permanent authorization code.
            expires_in: Lifetime in seconds.

        POST /cgi-bin/service/get_corp_token (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90605
        """
        return await self._call(ops.SERVICE_GET_CORP_TOKEN, {
            "auth_corpid": auth_corpid, "permanent_code": permanent_code, "expires_in": expires_in,
        }, timeout)

    async def get_customized_auth_url(
        self,
        state: str,
        templateid_list: list[str],
        *,
        timeout: float | None = None,
    ) -> ServiceGetCustomizedAuthUrlResponse:
        """获取带参授权链接: TODO 获取带参授权链接.

        Args:
            state: Your own parameter, returned in callbacks. At most 32 bytes.
            templateid_list: TODO 代开发自建应用模版ID列表，数量不能超过9个. At most 9 items.

        POST /cgi-bin/service/get_customized_auth_url (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/98744
        """
        return await self._call(ops.SERVICE_GET_CUSTOMIZED_AUTH_URL, {
            "state": state, "templateid_list": templateid_list,
        }, timeout)

    async def get_permanent_code(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetPermanentCodeResponse:
        """获取企业永久授权码: TODO 获取企业永久授权码.

        Args:
            auth_code: Temporary authorization code. 64 to 512 bytes.

        POST /cgi-bin/service/get_permanent_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91911
        """
        return await self._call(ops.SERVICE_GET_PERMANENT_CODE, {"auth_code": auth_code}, timeout)

    async def get_pre_auth_code(self, *, timeout: float | None = None) -> ServiceGetPreAuthCodeResponse:
        """获取预授权码: TODO 获取预授权码.

        GET /cgi-bin/service/get_pre_auth_code (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90601
        """
        return await self._call(ops.SERVICE_GET_PRE_AUTH_CODE, {}, timeout)

    async def get_provider_token(
        self,
        corpid: str,
        provider_secret: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetProviderTokenResponse:
        """开始开发: TODO 开始开发.

        Args:
            corpid: Corp id.
            provider_secret: Secret of the provider.

        POST /cgi-bin/service/get_provider_token (none),
        https://developer.work.weixin.qq.com/document/path/90593
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
        """获取第三方应用凭证: TODO 获取第三方应用凭证.

        Args:
            suite_id: Id of the suite.
            suite_secret: Secret of the suite.
            suite_ticket: The latest suite_ticket that WeCom pushed.

        POST /cgi-bin/service/get_suite_token (none),
        https://developer.work.weixin.qq.com/document/path/90600
        """
        return await self._call(ops.SERVICE_GET_SUITE_TOKEN, {
            "suite_id": suite_id, "suite_secret": suite_secret, "suite_ticket": suite_ticket,
        }, timeout)

    async def set_session_info(
        self,
        pre_auth_code: str,
        session_info: Session | Mapping[str, Any],
        *,
        timeout: float | None = None,
    ) -> Response:
        """设置授权配置: TODO 设置授权配置.

        Args:
            pre_auth_code: Pre-authorization code.
            session_info: TODO 本次授权过程中需要用到的会话信息.

        POST /cgi-bin/service/set_session_info (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/90602
        """
        return await self._call(ops.SERVICE_SET_SESSION_INFO, {
            "pre_auth_code": pre_auth_code, "session_info": session_info,
        }, timeout)

    async def corpid_to_opencorpid(
        self,
        corpid: str,
        *,
        timeout: float | None = None,
    ) -> ServiceCorpidToOpencorpidResponse:
        """明文corpid转换为加密corpid: TODO 明文corpid转换为加密corpid.

        Args:
            corpid: Corp id.

        POST /cgi-bin/service/corpid_to_opencorpid (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/95604
        """
        return await self._call(ops.SERVICE_CORPID_TO_OPENCORPID, {"corpid": corpid}, timeout)

    async def finish_openid_migration(
        self,
        corpid: str,
        agentid: int,
        openid_type: list[int],
        *,
        timeout: float | None = None,
    ) -> Response:
        """ID迁移完成状态的设置: TODO ID迁移完成状态的设置.

        Agentid mandatory for customised-app pages (99378, 96518, 97104), absent for third-party (99375).

        Args:
            corpid: Corp id.
            agentid: Id of the app.
            openid_type: TODO id类型：1-userid与corpid; 3-external_userid及external_tagid.

        POST /cgi-bin/service/finish_openid_migration (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/99375
        """
        return await self._call(ops.SERVICE_FINISH_OPENID_MIGRATION, {
            "corpid": corpid, "agentid": agentid, "openid_type": openid_type,
        }, timeout)

    async def add_device(
        self,
        model_id: str,
        device_sn: str,
        *,
        remark_name: str | None = None,
        timeout: float | None = None,
    ) -> ServiceAddDeviceResponse:
        """TODO: TODO /cgi-bin/service/add_device.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            model_id: Id of the device model.
            device_sn: Serial number of the device.
            remark_name: TODO.

        POST /cgi-bin/service/add_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90626
        """
        return await self._call(ops.SERVICE_ADD_DEVICE, {
            "model_id": model_id, "device_sn": device_sn, "remark_name": remark_name,
        }, timeout)

    async def del_device(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """TODO: TODO /cgi-bin/service/del_device.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            device_sn: Serial number of the device.

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
        """TODO: TODO /cgi-bin/service/fetch_device_log.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            device_sn: Serial number of the device.
            hint: TODO.

        POST /cgi-bin/service/fetch_device_log (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91475
        """
        return await self._call(ops.SERVICE_FETCH_DEVICE_LOG, {"device_sn": device_sn, "hint": hint}, timeout)

    async def get_device_auth_info(
        self,
        device_sn: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetDeviceAuthInfoResponse:
        """TODO: TODO /cgi-bin/service/get_device_auth_info.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/service/get_device_auth_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90753
        """
        return await self._call(ops.SERVICE_GET_DEVICE_AUTH_INFO, {"device_sn": device_sn}, timeout)

    async def list_device(
        self,
        *,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> ServiceListDeviceResponse:
        """TODO: TODO /cgi-bin/service/list_device.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            offset: TODO.
            limit: Page size.

        POST /cgi-bin/service/list_device (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91346
        """
        return await self._call(ops.SERVICE_LIST_DEVICE, {"offset": offset, "limit": limit}, timeout)

    def iter_list_device(
        self,
        *,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> AsyncIterator[Device]:
        """TODO: the items of all pages of `list_device`, fetched as they are needed."""
        return self._iterate(ops.SERVICE_LIST_DEVICE, {"limit": limit}, timeout)

    async def reset_secret_no(self, device_sn: str, *, timeout: float | None = None) -> Response:
        """TODO: TODO /cgi-bin/service/reset_secret_no.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            device_sn: Serial number of the device.

        POST /cgi-bin/service/reset_secret_no (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90753
        """
        return await self._call(ops.SERVICE_RESET_SECRET_NO, {"device_sn": device_sn}, timeout)

    async def set_printer_support_state(
        self,
        device_sn: str,
        not_supported_printer: bool,
        *,
        timeout: float | None = None,
    ) -> Response:
        """TODO: TODO /cgi-bin/service/set_printer_support_state.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            device_sn: Serial number of the device.
            not_supported_printer: TODO.

        POST /cgi-bin/service/set_printer_support_state (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/92782
        """
        return await self._call(ops.SERVICE_SET_PRINTER_SUPPORT_STATE, {
            "device_sn": device_sn, "not_supported_printer": not_supported_printer,
        }, timeout)

    async def get_login_info(
        self,
        auth_code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetLoginInfoResponse:
        """TODO: TODO /cgi-bin/service/get_login_info.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            auth_code: Temporary authorization code.

        POST /cgi-bin/service/get_login_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/91125
        """
        return await self._call(ops.SERVICE_GET_LOGIN_INFO, {"auth_code": auth_code}, timeout)

    async def getuserdetail3rd(
        self,
        user_ticket: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserdetail3rdResponse:
        """TODO: TODO /cgi-bin/service/getuserdetail3rd.

        TODO absent from the official pages of February 2026; say what replaces it under deprecated, or
        drop this line.

        Args:
            user_ticket: TODO.

        POST /cgi-bin/service/getuserdetail3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91122
        """
        return await self._call(ops.SERVICE_GETUSERDETAIL3RD, {"user_ticket": user_ticket}, timeout)

    async def getuserinfo3rd(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> ServiceGetuserinfo3rdResponse:
        """获取访问用户身份: TODO 获取访问用户身份.

        Args:
            code: TODO
                通过成员授权获取到的code，最大为512字节。每次成员授权带上的code将不一样，code只能使用一次，5分钟未被使用自动过期。
                At most 512 bytes.

        GET /cgi-bin/service/getuserinfo3rd (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91711
        """
        return await self._call(ops.SERVICE_GETUSERINFO3RD, {"code": code}, timeout)

    async def get_account_balance(self, *, timeout: float | None = None) -> ServiceGetAccountBalanceResponse:
        """充值账户余额查询: TODO 充值账户余额查询.

        GET /cgi-bin/service/get_account_balance (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/100137
        """
        return await self._call(ops.SERVICE_GET_ACCOUNT_BALANCE, {}, timeout)

    async def get_order(self, orderid: str, *, timeout: float | None = None) -> ServiceGetOrderResponse:
        """获取订单详情: TODO 获取订单详情.

        Args:
            orderid: TODO 订单号.

        POST /cgi-bin/service/get_order (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91909
        """
        return await self._call(ops.SERVICE_GET_ORDER, {"orderid": orderid}, timeout)

    async def get_order_list(
        self,
        start_time: int,
        end_time: int,
        *,
        test_mode: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetOrderListResponse:
        """获取订单列表: TODO 获取订单列表.

        Args:
            start_time: Start of the range as Unix time.
            end_time: End of the range as Unix time.
            test_mode: TODO 指定拉取正式或测试授权的订单。默认值为0，其中 0-正式授权，1-测试授权。 One of 0
                (TODO 正式授权), 1 (TODO 测试授权). Default: 0.

        POST /cgi-bin/service/get_order_list (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91910
        """
        return await self._call(ops.SERVICE_GET_ORDER_LIST, {
            "start_time": start_time, "end_time": end_time, "test_mode": test_mode,
        }, timeout)

    async def prolong_try(
        self,
        buyer_corpid: str,
        prolong_days: int,
        *,
        appid: int | None = None,
        timeout: float | None = None,
    ) -> ServiceProlongTryResponse:
        """延长试用期: TODO 延长试用期.

        Args:
            buyer_corpid: TODO 购买方corpid.
            prolong_days: TODO 延长天数.
            appid: Id of the mini program.

        POST /cgi-bin/service/prolong_try (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/91913
        """
        return await self._call(ops.SERVICE_PROLONG_TRY, {
            "buyer_corpid": buyer_corpid, "prolong_days": prolong_days, "appid": appid,
        }, timeout)

    async def get_app_qrcode(
        self,
        suite_id: str,
        *,
        appid: int | None = None,
        state: str | None = None,
        style: int | None = None,
        result_type: int | None = None,
        timeout: float | None = None,
    ) -> ServiceGetAppQrcodeResponse:
        """获取应用二维码: TODO 获取应用二维码.

        Args:
            suite_id: Id of the suite.
            appid: Id of the mini program. Default: 1.
            state: Your own parameter, returned in callbacks. At most 32 bytes.
            style: TODO
                二维码样式选项，默认为不带说明外框小尺寸。0：带说明外框的二维码，适合于实体物料，1：带说明外框的二维码，适合于屏幕类，2：不带说明外框（小尺寸），3：不带说明外框（中尺寸），4：不带说明外框（大尺寸）。具体样式与服务商管理端获取到的应用二维码样式一一对应，.
                One of 0 (TODO 带说明外框的二维码), 1 (TODO 带说明外框的二维码), 2 (TODO
                不带说明外框（小尺寸）), 3 (TODO 不带说明外框（中尺寸）), 4 (TODO 不带说明外框（大尺寸）).
            result_type: TODO
                结果返回方式，默认为返回二维码图片buffer。1：二维码图片buffer，2：二维码图片url. One of 1
                (TODO 二维码图片buffer), 2 (TODO 二维码图片url).

        POST /cgi-bin/service/get_app_qrcode (suite_access_token),
        https://developer.work.weixin.qq.com/document/path/95430
        """
        return await self._call(ops.SERVICE_GET_APP_QRCODE, {
            "suite_id": suite_id, "appid": appid, "state": state, "style": style, "result_type": result_type,
        }, timeout)

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
        """获取注册码: TODO 获取注册码.

        Args:
            template_id: Id of the template. At most 128 bytes.
            corp_name: TODO 企业名称.
            admin_name: TODO 管理员姓名.
            admin_mobile: TODO 管理员手机号.
            state: Your own parameter, returned in callbacks. At most 128 bytes.
            follow_user: TODO
                跟进人的userid，必须是服务商所在企业的成员。若配置该值，则由该注册码创建的企业，在服务商管理后台，该企业的报备记录会自动标注跟进人员为指定成员.

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
        """查询注册状态: TODO 查询注册状态.

        Args:
            register_code: Registration code.

        POST /cgi-bin/service/get_register_info (provider_access_token),
        https://developer.work.weixin.qq.com/document/path/90582
        """
        return await self._call(ops.SERVICE_GET_REGISTER_INFO, {"register_code": register_code}, timeout)
