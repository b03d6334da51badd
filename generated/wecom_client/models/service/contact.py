# Generated from spec/api/service/contact.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""通讯录与账号转换."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class ContactIdTranslateResult(Model):
    url: str


@model
class GetresultResult(Model):
    contact_id_translate: ContactIdTranslateResult | None = None


@model
class UseridToOpenuseridItem(Model):
    userid: str | None = None
    open_userid: str | None = None


@model
class ServiceQueryRequestList(Model):
    query_word: str
    """TODO
    搜索关键词。当查询用户时应为用户名称、名称拼音或者英文名；当查询部门时应为部门名称或者部门名称拼音。最长64个utf8字.
    """
    query_type: int | None = field(default=None, enum=(1, 2))
    """TODO 查询类型 1：查询用户，返回用户userid列表 2：查询部门，返回部门id列表。
    不填该字段或者填0代表同时查询部门跟用户. One of 1 (TODO 查询用户), 2 (TODO 查询部门).
    """
    query_range: int | None = field(default=None, enum=(0, 1))
    """TODO 查询范围，仅查询类型包含用户时有效。 0：只查询在职用户 1：同时查询在职和离职用户. One of 0 (TODO
    只查询在职用户), 1 (TODO 同时查询在职和离职用户).
    """
    full_match_field: int | None = field(default=None, enum=(1, 2))
    """TODO 如果需要精确匹配用户名称或者部门名称或者英文名，不填则默认为模糊匹配；1：匹配用户名称或者部门名称
    2：匹配用户英文名. One of 1 (TODO 匹配用户名称或者部门名称), 2 (TODO 匹配用户英文名).
    """
    cursor: str | None = None
    """Cursor from the previous call; leave out for the first page."""
    limit: int | None = field(default=None, max=200)
    """Page size. At most 200. Default: 50."""


@model
class ServiceQueryRequest(Model):
    query_word: str
    query_type: int | None = None
    query_range: int | None = None
    full_match_field: int | None = None
    cursor: str | None = None
    limit: int | None = None


@model
class QueryResultUser(Model):
    userid: list[str] | None = None
    open_userid: list[str] | None = None


@model
class QueryResultDepartment(Model):
    department_id: list[int] | None = None


@model
class QueryResult(Model):
    user: QueryResultUser | None = None
    """TODO 返回的在职用户信息（通过用户名称，拼音匹配）."""
    party: QueryResultDepartment | None = None
    """TODO 返回的部门信息 （通过部门名称，拼音匹配）."""
    dismiss_user: QueryResultUser | None = None
    """TODO 返回的离职用户信息（通过用户名称，拼音匹配）."""


@model
class Query(Model):
    query_request: ServiceQueryRequest
    query_result: QueryResult
    is_last: bool | None = None
    """TODO 根据该字段判断是否是最后一页，若为false，开发者需要使用limit+cursor继续调用."""
    next_cursor: str | None = None
    """TODO 分页游标，再下次请求时填写以获取之后分页的记录，如果已经没有更多的数据则返回空."""


@model
class SortField(Model):
    sort_field: int | None = field(default=None, enum=(0, 1))
    """TODO 排序属性。0: 根据姓名拼音排序，1: 根据别名排序. One of 0 (TODO 根据姓名拼音排序), 1 (TODO
    根据别名排序).
    """
    sort_type: int | None = field(default=None, enum=(0, 1))
    """TODO 排序方式。0: 升序排列，1: 降序排列. One of 0 (TODO 升序排列), 1 (TODO 降序排列)."""


@model
class ExternalUser(Model):
    corpid: str | None = None
    external_userid: str | None = None


@model
class ServiceBatchGetresultRequest(Model):
    """Parameters of `client.service.batch.getresult`."""

    jobid: str = field(max_bytes=64)


@model
class ServiceBatchGetresultResponse(Response):
    """Answer of `client.service.batch.getresult`: 获取异步任务结果."""

    type: str
    """TODO 操作类型，字节串，目前有：contact_id_translate."""
    status: int = field(enum=(1, 2, 3))
    """TODO 任务状态，整型，1表示任务开始，2表示任务进行中，3表示任务已完成. One of 1 (TODO 任务开始), 2 (TODO
    任务进行中), 3 (TODO 任务已完成).
    """
    result: GetresultResult
    """TODO 详细的处理结果。当任务完成后此字段有效."""


@model
class ServiceBatchUseridToOpenuseridRequest(Model):
    """Parameters of `client.service.batch.userid_to_openuserid`."""

    open_userid_list: list[str]
    source_botid: str


@model
class ServiceBatchUseridToOpenuseridResponse(Response):
    """Answer of `client.service.batch.userid_to_openuserid`: TODO."""

    open_corpid: str | None = None
    items: list[UseridToOpenuseridItem] | None = None
    invalid_open_userid_list: list[str] | None = None


@model
class ServiceContactBatchsearchRequest(Model):
    """Parameters of `client.service.contact.batchsearch`."""

    auth_corpid: str
    query_request_list: list[ServiceQueryRequestList] = field(max_items=50)
    agentid: int | None = None


@model
class ServiceContactBatchsearchResponse(Response):
    """Answer of `client.service.contact.batchsearch`: 通讯录搜索."""

    query_result_list: list[Query]


@model
class ServiceContactIdTranslateRequest(Model):
    """Parameters of `client.service.contact.id_translate`."""

    auth_corpid: str
    media_id_list: list[str] = field(max_items=20)
    output_file_name: str | None = None
    output_file_format: str | None = None


@model
class ServiceContactIdTranslateResponse(Response):
    """Answer of `client.service.contact.id_translate`: 异步通讯录id转译."""

    jobid: str


@model
class ServiceContactSearchRequest(Model):
    """Parameters of `client.service.contact.search`."""

    auth_corpid: str
    query_word: str
    query_type: int | None = field(default=None, enum=(1, 2))
    query_range: int | None = field(default=None, enum=(0, 1))
    full_match_field: int | None = field(default=None, enum=(1, 2))
    cursor: str | None = None
    limit: int | None = field(default=None, max=200)
    agentid: int | None = None


@model
class ServiceContactSearchResponse(Response):
    """Answer of `client.service.contact.search`: 通讯录搜索."""

    query_result: QueryResult
    is_last: bool | None = None
    """TODO 根据该字段判断是否是最后一页，若为false，开发者需要使用limit+cursor继续调用."""
    next_cursor: str | None = None
    """TODO 分页游标，再下次请求时填写以获取之后分页的记录，如果已经没有更多的数据则返回空."""


@model
class ServiceContactSortRequest(Model):
    """Parameters of `client.service.contact.sort`."""

    auth_corpid: str
    sort_options: list[SortField] | None = None
    useridlist: list[str] = field(max_items=1000)


@model
class ServiceContactSortResponse(Response):
    """Answer of `client.service.contact.sort`: 通讯录userid排序."""

    useridlist: list[str]


@model
class ServiceCorpidToOpencorpidRequest(Model):
    """Parameters of `client.service.corpid_to_opencorpid`."""

    corpid: str


@model
class ServiceCorpidToOpencorpidResponse(Response):
    """Answer of `client.service.corpid_to_opencorpid`: 明文corpid转换为加密corpid."""

    open_corpid: str
    """TODO 该服务商第三方应用下的企业ID."""


@model
class ServiceExternalcontactFinishExternalUseridMigrationRequest(Model):
    """Parameters of `client.service.externalcontact.finish_external_userid_migration`."""

    corpid: str


@model
class ServiceExternalcontactUnionidToExternalUserid3rdRequest(Model):
    """Parameters of `client.service.externalcontact.unionid_to_external_userid_3rd`."""

    unionid: str
    openid: str
    corpid: str | None = None


@model
class ServiceExternalcontactUnionidToExternalUserid3rdResponse(Response):
    """Answer of `client.service.externalcontact.unionid_to_external_userid_3rd`:
    企业微信账号ID安全性全面升级.
    """

    external_userid_info: list[ExternalUser] | None = None


@model
class ServiceFinishOpenidMigrationRequest(Model):
    """Parameters of `client.service.finish_openid_migration`."""

    corpid: str
    agentid: int
    openid_type: list[int]
