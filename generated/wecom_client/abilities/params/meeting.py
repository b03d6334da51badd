# Generated from spec/abilities/meeting.yaml by codegen. Do not edit.
"""会议: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired
    from wecom_client.abilities.models.meeting import Invitee


class InviteeDict(TypedDict):
    userid: NotRequired[list[str] | None]


class SettingDict(TypedDict):
    password: NotRequired[str | None]
    enable_waiting_room: NotRequired[bool | None]
    allow_enter_before_host: NotRequired[bool | None]
    enable_enter_mute: NotRequired[int | None]
    allow_external_user: NotRequired[bool | None]
    enable_screen_watermark: NotRequired[bool | None]
    remind_scope: NotRequired[int | None]
    ring_users: NotRequired[Invitee | InviteeDict | None]


class MeetingSetInviteMeetingMembersInviteeDict(TypedDict):
    userid: str
