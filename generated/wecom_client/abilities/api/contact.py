# Generated from spec/abilities/contact.yaml by codegen. Do not edit.
"""通讯录: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.abilities.operations import contact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource

if TYPE_CHECKING:
    from wecom_client.abilities.models.contact import ContactGetUserlistResponse


class ContactResource(Resource):
    """通讯录: `client.contact`."""

    def get_userlist(self, *, timeout: float | None = None) -> ContactGetUserlistResponse:
        """获取可见成员列表: List the members whom the authorizing member may see; it fails above 10 members.

        Unverified: Seen once, in the plugin, wecom-contact/SKILL.md that WecomTeam publishes.

        POST /contact/get_userlist (none)
        """
        return self._call(ops.CONTACT_GET_USERLIST, {}, timeout)


class AsyncContactResource(AsyncResource):
    """通讯录: `client.contact`, asynchronous."""

    async def get_userlist(self, *, timeout: float | None = None) -> ContactGetUserlistResponse:
        """获取可见成员列表: List the members whom the authorizing member may see; it fails above 10 members.

        Unverified: Seen once, in the plugin, wecom-contact/SKILL.md that WecomTeam publishes.

        POST /contact/get_userlist (none)
        """
        return await self._call(ops.CONTACT_GET_USERLIST, {}, timeout)
