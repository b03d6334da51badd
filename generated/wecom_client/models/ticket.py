# Generated from spec/api/ticket.yaml by codegen. Do not edit.
"""JS-SDK 票据。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class TicketGetRequest(Model):
    """Parameters of `client.ticket.get`."""

    type: str = field(enum=("agent_config", "wx_card"))


@model
class TicketGetResponse(Response):
    """Answer of `client.ticket.get`."""

    ticket: str = field(secret=True)
    """The ticket; at most 512 bytes."""
    expires_in: int
    """Lifetime of the ticket in seconds."""
