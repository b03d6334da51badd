# Generated from spec/api/shakearound.yaml by codegen. Do not edit.
"""摇一摇周边."""

from __future__ import annotations

from wecom_runtime.data.models import Model, Response, field, model


@model
class ShakeInfo(Model):
    page_id: int | None = None
    beacon_info: ShakeBeacon | None = None
    """The beacon."""
    openid: str | None = None
    userid: str | None = None
    """UserID of the member."""


@model
class ShakeBeacon(Model):
    distance: float | None = None
    """Distance to the phone in metres."""
    major: int | None = None
    minor: int | None = None
    uuid: str | None = None


@model
class ShakearoundGetshakeinfoRequest(Model):
    """Parameters of `client.shakearound.getshakeinfo`."""

    ticket: str = field(secret=True)


@model
class ShakearoundGetshakeinfoResponse(Response):
    """Answer of `client.shakearound.getshakeinfo`."""

    data: ShakeInfo
