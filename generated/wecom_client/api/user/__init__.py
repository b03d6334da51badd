# Generated from spec/api/user/ by codegen. Do not edit.
"""成员管理: resources of clients."""

from __future__ import annotations

from wecom_client.api.user._identity import AsyncUserIdentityCalls
from wecom_client.api.user._identity import UserIdentityCalls
from wecom_client.api.user._member import AsyncUserMemberCalls
from wecom_client.api.user._member import UserMemberCalls


class UserResource(
    UserIdentityCalls,
    UserMemberCalls,
):
    """成员管理: `client.user`."""


class AsyncUserResource(
    AsyncUserIdentityCalls,
    AsyncUserMemberCalls,
):
    """成员管理: `client.user`, asynchronous."""
