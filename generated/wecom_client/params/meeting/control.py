# Generated from spec/api/meeting/control.yaml by codegen. Do not edit.
"""会中控制与电话入会: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing_extensions import NotRequired


class ParticipantDict(TypedDict):
    """Somebody in a meeting, named by the temporary id that they have there."""

    tmp_openid: str
    instance_id: int


class NamedParticipantDict(TypedDict):
    """Somebody in a meeting and the name under which they are to be shown."""

    tmp_openid: str
    instance_id: int
    nickname: NotRequired[str | None]


class PhoneNumberDict(TypedDict):
    area: int
    phone: str
    extension_number: NotRequired[str | None]
