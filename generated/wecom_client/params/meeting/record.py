# Generated from spec/api/meeting/record.yaml by codegen. Do not edit.
"""会议录制管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class SharingConfigDict(TypedDict):
    enable_sharing: NotRequired[bool | None]
    sharing_auth_type: NotRequired[int | None]
    enable_password: NotRequired[bool | None]
    password: NotRequired[str | None]
    enable_sharing_expire: NotRequired[bool | None]
    sharing_expire: NotRequired[int | None]
    allow_download: NotRequired[bool | None]
