# Generated from spec/gateway/chat.yaml by codegen. Do not edit.
"""群聊与消息。"""

from __future__ import annotations

from wecom_runtime.data.models import DateTime
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ChatGroupsListRequest(Model):
    """Parameters of `client.chat.groups.list`."""

    begin_time: DateTime | None = field(default=None, converts=True)
    end_time: DateTime | None = field(default=None, converts=True)
    cursor: str | None = None


@model
class ChatMessagesListRequest(Model):
    """Parameters of `client.chat.messages.list`."""

    chat_id: str | None = None
    begin_time: DateTime | None = field(default=None, converts=True)
    end_time: DateTime | None = field(default=None, converts=True)
    cursor: str | None = None
