# Generated from spec/api/chatdata/ by codegen. Do not edit.
"""会话内容存档、数据与智能专区: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.chatdata._archive import AsyncChatdataArchiveCalls
from wecom_client.api.chatdata._archive import ChatdataArchiveCalls
from wecom_client.api.chatdata._program import AsyncChatdataProgramCalls
from wecom_client.api.chatdata._program import ChatdataProgramCalls
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.chatdata.export import AsyncChatdataExportResource
    from wecom_client.api.chatdata.export import ChatdataExportResource
    from wecom_client.api.chatdata.getagreestatus import AsyncChatdataGetagreestatusResource
    from wecom_client.api.chatdata.getagreestatus import ChatdataGetagreestatusResource
    from wecom_client.api.chatdata.groupchat import AsyncChatdataGroupchatResource
    from wecom_client.api.chatdata.groupchat import ChatdataGroupchatResource
    from wecom_client.api.chatdata.keyword import AsyncChatdataKeywordResource
    from wecom_client.api.chatdata.keyword import ChatdataKeywordResource
    from wecom_client.api.chatdata.specapi import AsyncChatdataSpecapiResource
    from wecom_client.api.chatdata.specapi import ChatdataSpecapiResource


class ChatdataResource(
    ChatdataArchiveCalls,
    ChatdataProgramCalls,
):
    """会话内容存档、数据与智能专区: `client.chatdata`."""

    export: ChatdataExportResource = resource_at("wecom_client.api.chatdata.export:ChatdataExportResource")
    getagreestatus: ChatdataGetagreestatusResource = resource_at("wecom_client.api.chatdata.getagreestatus:ChatdataGetagreestatusResource")
    groupchat: ChatdataGroupchatResource = resource_at("wecom_client.api.chatdata.groupchat:ChatdataGroupchatResource")
    keyword: ChatdataKeywordResource = resource_at("wecom_client.api.chatdata.keyword:ChatdataKeywordResource")
    specapi: ChatdataSpecapiResource = resource_at("wecom_client.api.chatdata.specapi:ChatdataSpecapiResource")


class AsyncChatdataResource(
    AsyncChatdataArchiveCalls,
    AsyncChatdataProgramCalls,
):
    """会话内容存档、数据与智能专区: `client.chatdata`, asynchronous."""

    export: AsyncChatdataExportResource = resource_at("wecom_client.api.chatdata.export:AsyncChatdataExportResource")
    getagreestatus: AsyncChatdataGetagreestatusResource = resource_at("wecom_client.api.chatdata.getagreestatus:AsyncChatdataGetagreestatusResource")
    groupchat: AsyncChatdataGroupchatResource = resource_at("wecom_client.api.chatdata.groupchat:AsyncChatdataGroupchatResource")
    keyword: AsyncChatdataKeywordResource = resource_at("wecom_client.api.chatdata.keyword:AsyncChatdataKeywordResource")
    specapi: AsyncChatdataSpecapiResource = resource_at("wecom_client.api.chatdata.specapi:AsyncChatdataSpecapiResource")
