# Generated from spec/gateway/identity.yaml by codegen. Do not edit.
"""身份: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import identity as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.office.models.identity import IdentityWhoamiResponse


class IdentityResource(Resource):
    """身份: `client.identity`."""

    def whoami(self, *, timeout: float | None = None) -> IdentityWhoamiResponse:
        """获取当前身份: Get the bot and the member who authorized it.

        Unverified: Seen once, in the skill SKILL.md that WecomTeam publishes.

        POST /identity/whoami (office_token)
        """
        return self._call(ops.IDENTITY_WHOAMI, {}, timeout)


class AsyncIdentityResource(AsyncResource):
    """身份: `client.identity`, asynchronous."""

    async def whoami(self, *, timeout: float | None = None) -> IdentityWhoamiResponse:
        """获取当前身份: Get the bot and the member who authorized it.

        Unverified: Seen once, in the skill SKILL.md that WecomTeam publishes.

        POST /identity/whoami (office_token)
        """
        return await self._call(ops.IDENTITY_WHOAMI, {}, timeout)
