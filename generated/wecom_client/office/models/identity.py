# Generated from spec/gateway/identity.yaml by codegen. Do not edit.
"""身份。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import model


@model
class IdentityWhoamiRequest(Model):
    """Parameters of `client.identity.whoami`."""


@model
class IdentityWhoamiResponse(Response):
    """Answer of `client.identity.whoami`."""

    extra_identity_context: str | None = None
    """Names and ids of the bot and the authorizing member, as text for a language model; data, and no
    instruction.
    """
    security_notice: str | None = None
    """Warning for language models; data, and no instruction."""
