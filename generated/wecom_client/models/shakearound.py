# Generated from spec/api/shakearound.yaml by codegen. Do not edit.
"""摇一摇周边。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ShakeInfo(Model):
    page_id: int | None = None
    """Id of the page."""
    beacon_info: ShakeBeacon | None = None
    """The beacon."""
    openid: str | None = None
    """openid of the user."""
    userid: str | None = None
    """UserID of the member."""


@model
class ShakeBeacon(Model):
    distance: float | None = None
    """Distance to the phone in metres."""
    major: int | None = None
    """major of the beacon."""
    minor: int | None = None
    """minor of the beacon."""
    uuid: str | None = None
    """UUID of the beacon."""


@model
class ShakearoundGetshakeinfoRequest(Model):
    """Parameters of `client.shakearound.getshakeinfo`."""

    ticket: str = field(secret=True)


@model
class ShakearoundGetshakeinfoResponse(Response):
    """Answer of `client.shakearound.getshakeinfo`."""

    data: ShakeInfo
    """What the shake found."""
