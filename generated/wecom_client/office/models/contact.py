# Generated from spec/gateway/contact.yaml by codegen. Do not edit.
"""通讯录。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class User(Model):
    userid: str | None = None
    """Id of the member for the bot."""
    name: str | None = None
    """Chinese name."""
    alias: str | None = None
    """English name or alias."""
    email: str | None = None
    """Mail address."""
    position: str | None = None
    """Leading role, not the job title."""
    matched_keywords: list[str] | None = None
    """Keywords that match this member."""
    departments: list[str] | None = None
    """Paths of the departments, the widest department first."""


@model
class ContactUsersSearchRequest(Model):
    """Parameters of `client.contact.users.search`."""

    keywords: list[str] = field(min_items=1, max_items=10)
    search_mode: str | None = None


@model
class ContactUsersSearchResponse(Response):
    """Answer of `client.contact.users.search`."""

    users: list[User] | None = None
    """Members that match."""
    hint: str | None = None
    """Notice that matches of a keyword were cut."""
    users_count: int | None = None
    """Number of members in the answer."""
