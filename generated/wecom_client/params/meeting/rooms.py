# Generated from spec/api/meeting/rooms.yaml by codegen. Do not edit.
"""Rooms 会议室与会议室连接器: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TypedDict


class MraAddressDict(TypedDict):
    protocol: int
    dial_string: str


class MraDeviceDict(TypedDict):
    tmp_openid: str
