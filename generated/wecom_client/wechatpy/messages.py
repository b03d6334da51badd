# Generated from spec/compat/wechatpy.yaml by codegen. Do not edit.
"""Bases of messages."""

from __future__ import annotations

from wecom_runtime.wechatpy import messages as _messages


class BaseMessage(_messages.BaseMessage):
    """What all messages and events have."""

    _table = "wecom_client.callbacks._table:CALLBACKS"


class UnknownMessage(BaseMessage):
    """A message or an event that has no class here; its fields are in `model`."""
