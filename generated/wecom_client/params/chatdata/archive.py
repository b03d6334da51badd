# Generated from spec/api/chatdata/archive.yaml by codegen. Do not edit.
"""会话内容存档: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.chatdata.archive import EncryptInfo, SearchParty


class SingleChatDict(TypedDict):
    open_userid: str
    external_userid: str


class SensitiveInfoConfigDict(TypedDict):
    hide_mobile: NotRequired[bool | None]
    hide_idcard: NotRequired[bool | None]
    hide_bankno: NotRequired[bool | None]


class SearchRangeDict(TypedDict):
    chat_type: NotRequired[int | None]
    id_list: NotRequired[Sequence[SearchParty | SearchPartyDict] | None]
    chat_id: NotRequired[str | None]


class SearchPartyDict(TypedDict):
    open_userid: NotRequired[str | None]
    external_userid: NotRequired[str | None]


class MessageKeyDict(TypedDict):
    msgid: str
    encrypt_info: EncryptInfo | EncryptInfoDict


class EncryptInfoDict(TypedDict):
    secret_key: str


ChatdataSingleChatDict: TypeAlias = SingleChatDict
