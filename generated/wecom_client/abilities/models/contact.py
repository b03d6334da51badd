# Generated from spec/abilities/contact.yaml by codegen. Do not edit.
"""通讯录。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import model


@model
class Userlist(Model):
    userid: str | None = None
    """ID of the member."""
    name: str | None = None
    """The name."""
    alias: str | None = None
    """Alias."""


@model
class ContactGetUserlistRequest(Model):
    """Parameters of `client.contact.get_userlist`."""


@model
class ContactGetUserlistResponse(Response):
    """Answer of `client.contact.get_userlist`."""

    userlist: list[Userlist] | None = None
    """The members."""
