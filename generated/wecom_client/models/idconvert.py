# Generated from spec/api/idconvert.yaml by codegen. Do not edit.
"""账号ID转换。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class PendingId(Model):
    external_userid: str
    """external_userid of the external contact."""
    pending_id: str
    """Temporary id of the WeChat user."""


@model
class ExternalTagId(Model):
    external_tagid: str
    """Id of the tag in the company."""
    open_external_tagid: str | None = None
    """Id of the provider; the same if it was one already."""


@model
class OpenKfid(Model):
    open_kfid: str
    """Id of the account in the company."""
    new_open_kfid: str | None = None
    """Id of the provider; the same if it was one already."""


@model
class TmpExternalUser(Model):
    tmp_external_userid: str
    """Temporary id that was sent."""
    external_userid: str | None = None
    """External contact, for user_type 1."""
    corpid: str | None = None
    """CorpID of the member, for user_type 2, 3 and 4."""
    userid: str | None = None
    """UserID of the member, for user_type 2, 3 and 4."""


@model
class ChatId(Model):
    chat_id: str
    """Id of the group chat in the company."""
    new_chat_id: str
    """Id of the provider; the same if it was one already."""


@model
class IdconvertUnionidToExternalUseridRequest(Model):
    """Parameters of `client.idconvert.unionid_to_external_userid`."""

    class SubjectType:
        THE_COMPANY: Final = 0
        THE_PROVIDER: Final = 1

    unionid: str
    openid: str
    subject_type: int | None = field(default=None, enum=(0, 1))
    mass_call_ticket: str | None = field(default=None, secret=True)


@model
class IdconvertUnionidToExternalUseridResponse(Response):
    """Answer of `client.idconvert.unionid_to_external_userid`."""

    external_userid: str | None = None
    """External contact, for a customer in the app's scope."""
    pending_id: str | None = None
    """Temporary id for others, valid 90 days; only for external_userid_to_pending_id."""


@model
class IdconvertBatchExternalUseridToPendingIdRequest(Model):
    """Parameters of `client.idconvert.batch.external_userid_to_pending_id`."""

    external_userid: list[str] = field(max_items=100)
    chat_id: str | None = None


@model
class IdconvertBatchExternalUseridToPendingIdResponse(Response):
    """Answer of `client.idconvert.batch.external_userid_to_pending_id`."""

    result: list[PendingId]
    """The ids that were found."""


@model
class IdconvertExternalTagidRequest(Model):
    """Parameters of `client.idconvert.external_tagid`."""

    external_tagid_list: list[str] = field(max_items=1000)


@model
class IdconvertExternalTagidResponse(Response):
    """Answer of `client.idconvert.external_tagid`."""

    items: list[ExternalTagId]
    """The converted ones."""
    invalid_external_tagid_list: list[str] | None = None
    """Those that could not be converted."""


@model
class IdconvertOpenKfidRequest(Model):
    """Parameters of `client.idconvert.open_kfid`."""

    open_kfid_list: list[str] = field(max_items=1000)


@model
class IdconvertOpenKfidResponse(Response):
    """Answer of `client.idconvert.open_kfid`."""

    items: list[OpenKfid]
    """The converted ones."""
    invalid_open_kfid_list: list[str] | None = None
    """Those that could not be converted."""


@model
class IdconvertConvertTmpExternalUseridRequest(Model):
    """Parameters of `client.idconvert.convert_tmp_external_userid`."""

    class BusinessType:
        MEETING: Final = 1
        FORM: Final = 2
        SMART_SHEET: Final = 3

    class UserType:
        CUSTOMER: Final = 1
        MEMBER_OF_A_LINKED_COMPANY: Final = 2
        MEMBER_IN_A_SUPPLY_CHAIN: Final = 3
        MEMBER_OF_A_LINKED_CIRCLE: Final = 4

    business_type: int = field(enum=(1, 2, 3))
    user_type: int = field(enum=(1, 2, 3, 4))
    tmp_external_userid_list: list[str] = field(max_items=100)


@model
class IdconvertConvertTmpExternalUseridResponse(Response):
    """Answer of `client.idconvert.convert_tmp_external_userid`."""

    results: list[TmpExternalUser]
    """The converted ones."""
    invalid_tmp_external_userid_list: list[str] | None = None
    """Those that could not be converted."""


@model
class IdconvertApplyToUpgradeChatidRequest(Model):
    """Parameters of `client.idconvert.apply_to_upgrade_chatid`."""

    upgrade_time: Time = field(converts=True)


@model
class IdconvertChatidRequest(Model):
    """Parameters of `client.idconvert.chatid`."""

    chat_id_list: list[str] = field(max_items=100)


@model
class IdconvertChatidResponse(Response):
    """Answer of `client.idconvert.chatid`."""

    items: list[ChatId]
    """The converted ones."""
    invalid_chat_id_list: list[str] | None = None
    """Those that are invalid or whose owner is outside the scope."""


@model
class IdconvertUpgradeChatidForNewCorpRequest(Model):
    """Parameters of `client.idconvert.upgrade_chatid_for_new_corp`."""
