# Generated from spec/api/service/contact.yaml by codegen. Do not edit.
"""通讯录与账号ID转换。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class SearchRequest(Model):
    class QueryType:
        BOTH: Final = 0
        MEMBERS: Final = 1
        DEPARTMENTS: Final = 2

    class QueryRange:
        PRESENT_MEMBERS: Final = 0
        ALSO_THOSE_WHO_HAVE_LEFT_WITHIN_A_YEAR: Final = 1

    class FullMatchField:
        NAME: Final = 1
        ENGLISH_NAME: Final = 2

    query_word: str = field(max_chars=64)
    """Name or its pinyin, or the English name of a member. In requests: at most 64 characters."""
    query_type: int | None = field(default=None, enum=(0, 1, 2))
    """What to search for. One of 0 (both), 1 (members), 2 (departments). In requests: default: 0."""
    query_range: int | None = field(default=None, enum=(0, 1))
    """Which members to search. One of 0 (present members), 1 (also those who have left within a year)."""
    limit: int | None = field(default=None, max=200)
    """Page size, for present and former members each. In requests: at most 200. Default: 50."""
    full_match_field: int | None = field(default=None, enum=(1, 2))
    """Field that must match entirely. One of 1 (name), 2 (English name). In requests: parts of any match if
    left out.
    """
    cursor: str | None = None
    """Cursor from the previous call. In requests: leave out for the first page."""


@model
class SearchAnswer(Model):
    query_request: SearchRequest | None = None
    """The request that this answers."""
    query_result: SearchResult | None = None
    """What was found."""
    is_last: bool | None = None
    """If false, search again with the cursor, even if this page is short."""
    next_cursor: str | None = None
    """Cursor for the next page; empty at the end."""


@model
class SearchResult(Model):
    user: FoundUsers | None = None
    """Current members that match."""
    party: FoundDepartments | None = None
    """Departments that match."""
    dismiss_user: FoundUsers | None = None
    """Members who have left."""


@model
class FoundUsers(Model):
    userid: list[str] | None = None
    """userids of the members."""
    open_userid: list[str] | None = None
    """open_userids of the members."""


@model
class FoundDepartments(Model):
    department_id: list[int] | None = None
    """Ids of the departments."""


@model
class JobResult(Model):
    contact_id_translate: TranslatedFile | None = None
    """Result of the id translation."""


@model
class TranslatedFile(Model):
    url: str | None = None
    """Link that a member opens after logging in; valid for 24 hours."""


@model
class SortOption(Model):
    class SortField:
        PINYIN_OF_THE_NAME: Final = 0
        ALIAS: Final = 1

    class SortType:
        ASCENDING: Final = 0
        DESCENDING: Final = 1

    sort_field: int | None = field(default=None, enum=(0, 1))
    """What to sort by. One of 0 (pinyin of the name), 1 (alias)."""
    sort_type: int | None = field(default=None, enum=(0, 1))
    """Direction. One of 0 (ascending), 1 (descending)."""


@model
class ConvertedUser(Model):
    userid: str | None = None
    """Userid encrypted for the company."""
    open_userid: str | None = None
    """Userid encrypted for the provider."""


@model
class ExternalUserid(Model):
    corpid: str | None = None
    """CorpID of the company."""
    external_userid: str | None = None
    """external_userid of the customer."""


@model
class ServiceContactSearchRequest(Model):
    """Parameters of `client.service.contact.search`."""

    class QueryType:
        BOTH: Final = 0
        MEMBERS: Final = 1
        DEPARTMENTS: Final = 2

    class QueryRange:
        PRESENT_MEMBERS: Final = 0
        ALSO_THOSE_WHO_HAVE_LEFT_WITHIN_A_YEAR: Final = 1

    class FullMatchField:
        NAME: Final = 1
        ENGLISH_NAME: Final = 2

    auth_corpid: str
    query_word: str = field(max_chars=64)
    query_type: int | None = field(default=None, enum=(0, 1, 2))
    query_range: int | None = field(default=None, enum=(0, 1))
    agentid: int | None = None
    limit: int | None = field(default=None, max=200)
    full_match_field: int | None = field(default=None, enum=(1, 2))
    cursor: str | None = None


@model
class ServiceContactSearchResponse(Response):
    """Answer of `client.service.contact.search`."""

    query_result: SearchResult | None = None
    """What was found."""
    is_last: bool | None = None
    """If false, call again with the cursor, even if this page is short."""
    next_cursor: str | None = None
    """Cursor for the next page; empty at the end."""


@model
class ServiceContactBatchsearchRequest(Model):
    """Parameters of `client.service.contact.batchsearch`."""

    auth_corpid: str
    agentid: int | None = None
    query_request_list: list[SearchRequest] = field(max_items=50)


@model
class ServiceContactBatchsearchResponse(Response):
    """Answer of `client.service.contact.batchsearch`."""

    query_result_list: list[SearchAnswer] | None = None
    """One for each search."""


@model
class ServiceContactIdTranslateRequest(Model):
    """Parameters of `client.service.contact.id_translate`."""

    auth_corpid: str
    media_id_list: list[str] = field(max_items=20)
    output_file_name: str | None = None
    output_file_format: str | None = field(default=None, enum=("pdf",))


@model
class ServiceContactIdTranslateResponse(Response):
    """Answer of `client.service.contact.id_translate`."""

    jobid: str
    """For `service.batch.getresult`; at most 64 bytes."""


@model
class ServiceBatchGetresultRequest(Model):
    """Parameters of `client.service.batch.getresult`."""

    jobid: str = field(max_bytes=64)


@model
class ServiceBatchGetresultResponse(Response):
    """Answer of `client.service.batch.getresult`."""

    class Status:
        STARTED: Final = 1
        RUNNING: Final = 2
        FINISHED: Final = 3

    status: int = field(enum=(1, 2, 3))
    """State of the job. One of 1 (started), 2 (running), 3 (finished)."""
    type: str | None = field(default=None, enum=("contact_id_translate",))
    """Kind of job. One of contact_id_translate."""
    result: JobResult | None = None
    """When the job is finished."""


@model
class ServiceContactSortRequest(Model):
    """Parameters of `client.service.contact.sort`."""

    auth_corpid: str
    useridlist: list[str] = field(max_items=1000)
    sort_options: list[SortOption] | None = None


@model
class ServiceContactSortResponse(Response):
    """Answer of `client.service.contact.sort`."""

    useridlist: list[str]
    """The UserIDs in order."""


@model
class ServiceCorpidToOpencorpidRequest(Model):
    """Parameters of `client.service.corpid_to_opencorpid`."""

    corpid: str


@model
class ServiceCorpidToOpencorpidResponse(Response):
    """Answer of `client.service.corpid_to_opencorpid`."""

    open_corpid: str
    """The encrypted CorpID."""


@model
class ServiceBatchUseridToOpenuseridRequest(Model):
    """Parameters of `client.service.batch.userid_to_openuserid`."""

    open_userid_list: list[str] = field(max_items=1000)
    source_botid: str


@model
class ServiceBatchUseridToOpenuseridResponse(Response):
    """Answer of `client.service.batch.userid_to_openuserid`."""

    items: list[ConvertedUser] | None = None
    """Results, one for each id."""
    open_corpid: str | None = None
    """CorpID of the company that has the bot."""
    invalid_open_userid_list: list[str] | None = None
    """Ids that cannot be converted, plain ones among them."""


@model
class ServiceFinishOpenidMigrationRequest(Model):
    """Parameters of `client.service.finish_openid_migration`."""

    corpid: str
    agentid: int | None = None
    openid_type: list[int] = field(enum=(1, 3))


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
    """Answer of `client.service.externalcontact.unionid_to_external_userid_3rd`."""

    external_userid_info: list[ExternalUserid] | None = None
    """External contacts of the unionid."""
