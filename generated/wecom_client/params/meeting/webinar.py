# Generated from spec/api/meeting/webinar.yaml by codegen. Do not edit.
"""网络研讨会（Webinar）管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal
    from typing_extensions import NotRequired


class WebinarHostDict(TypedDict):
    userid: str


class WebinarMediaDict(TypedDict):
    enable_enter_mute: NotRequired[bool | None]
    allow_unmute_self: NotRequired[bool | None]
    allow_enter_before_host: NotRequired[bool | None]
    enable_screen_watermark: NotRequired[bool | None]
    watermark_type: NotRequired[int | None]
    allow_external_user: NotRequired[bool | None]
    auto_record_type: NotRequired[Literal["none", "local", "cloud"] | None]
    attendee_join_auto_record: NotRequired[bool | None]
    enable_host_pause_auto_record: NotRequired[bool | None]


class WebinarGuestDict(TypedDict):
    guest_type: int
    userid: NotRequired[str | None]
    area: NotRequired[str | int | None]
    phone_number: NotRequired[str | None]
    guest_name: NotRequired[str | None]
    email: NotRequired[str | None]
