# Generated from spec/api/shakearound.yaml by codegen. Do not edit.
"""摇一摇周边: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.operations import shakearound as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.models.shakearound import ShakearoundGetshakeinfoResponse


class ShakearoundResource(Resource):
    """摇一摇周边: `client.shakearound`."""

    def getshakeinfo(self, ticket: str, *, timeout: float | None = None) -> ShakearoundGetshakeinfoResponse:
        """获取设备及用户信息: Get the beacon that a member shook a phone at, and the member.

        Deprecated: Shaking for pages nearby has ended; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            ticket: Ticket in the link of the page that was opened.

        POST /cgi-bin/shakearound/getshakeinfo (access_token)
        """
        return self._call(ops.SHAKEAROUND_GETSHAKEINFO, {"ticket": ticket}, timeout)


class AsyncShakearoundResource(AsyncResource):
    """摇一摇周边: `client.shakearound`, asynchronous."""

    async def getshakeinfo(
        self,
        ticket: str,
        *,
        timeout: float | None = None,
    ) -> ShakearoundGetshakeinfoResponse:
        """获取设备及用户信息: Get the beacon that a member shook a phone at, and the member.

        Deprecated: Shaking for pages nearby has ended; nothing replaces it.

        Unverified: Known from older SDKs; its page is gone.

        Args:
            ticket: Ticket in the link of the page that was opened.

        POST /cgi-bin/shakearound/getshakeinfo (access_token)
        """
        return await self._call(ops.SHAKEAROUND_GETSHAKEINFO, {"ticket": ticket}, timeout)
