# Generated from spec/api/corpgroup/share.yaml by codegen. Do not edit.
"""应用共享与账号转换。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class SharedApp(Model):
    corpid: str
    """CorpID of the lower company."""
    corp_name: str | None = None
    """Name of the lower company."""
    agentid: int
    """Id of the app in that company."""


@model
class CorpExternalUser(Model):
    corpid: str
    """CorpID of the company."""
    external_userid: str
    """external_userid of the external contact."""


@model
class PendingId(Model):
    external_userid: str | None = None
    """external_userid of the external contact."""
    pending_id: str | None = None
    """Temporary id of the WeChat user."""


@model
class CorpgroupCorpListAppShareInfoRequest(Model):
    """Parameters of `client.corpgroup.corp.list_app_share_info`."""

    class BusinessType:
        LINKED_COMPANIES_OR_SCHOOLS: Final = 0
        SUPPLY_CHAIN: Final = 1

    agentid: int
    business_type: int | None = field(default=None, enum=(0, 1))
    corpid: str | None = None
    limit: int | None = field(default=None, max=100)
    cursor: str | None = None


@model
class CorpgroupCorpListAppShareInfoResponse(Response):
    """Answer of `client.corpgroup.corp.list_app_share_info`."""

    class Ending:
        THERE_ARE_MORE: Final = 0
        ALL_CAME: Final = 1

    ending: int | None = field(default=None, enum=(0, 1))
    """Whether this is the last page. One of 0 (there are more), 1 (all came)."""
    corp_list: list[SharedApp]
    """The companies that have accepted the app."""
    next_cursor: str | None = None
    """Cursor of the next page; empty when there is none."""


@model
class CorpgroupCorpGettokenRequest(Model):
    """Parameters of `client.corpgroup.corp.gettoken`."""

    class BusinessType:
        LINKED_COMPANIES_OR_SCHOOLS: Final = 0
        SUPPLY_CHAIN: Final = 1

    corpid: str
    agentid: int
    business_type: int | None = field(default=None, enum=(0, 1))


@model
class CorpgroupCorpGettokenResponse(Response):
    """Answer of `client.corpgroup.corp.gettoken`."""

    access_token: str = field(secret=True)
    """The token; at most 512 bytes."""
    expires_in: int
    """Lifetime of the token in seconds."""


@model
class CorpgroupUnionidToExternalUseridRequest(Model):
    """Parameters of `client.corpgroup.unionid_to_external_userid`."""

    unionid: str
    openid: str
    corpid: str | None = None
    mass_call_ticket: str | None = field(default=None, secret=True)


@model
class CorpgroupUnionidToExternalUseridResponse(Response):
    """Answer of `client.corpgroup.unionid_to_external_userid`."""

    external_userid_info: list[CorpExternalUser]
    """The external contacts."""


@model
class CorpgroupUnionidToPendingIdRequest(Model):
    """Parameters of `client.corpgroup.unionid_to_pending_id`."""

    unionid: str
    openid: str


@model
class CorpgroupUnionidToPendingIdResponse(Response):
    """Answer of `client.corpgroup.unionid_to_pending_id`."""

    pending_id: str
    """Temporary id, valid 90 days."""


@model
class CorpgroupBatchExternalUseridToPendingIdRequest(Model):
    """Parameters of `client.corpgroup.batch.external_userid_to_pending_id`."""

    external_userid: list[str] = field(max_items=100)
    chat_id: str | None = None


@model
class CorpgroupBatchExternalUseridToPendingIdResponse(Response):
    """Answer of `client.corpgroup.batch.external_userid_to_pending_id`."""

    result: list[PendingId]
    """The ids that were found."""
