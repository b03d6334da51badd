# Generated from spec/gateway/contact.yaml by codegen. Do not edit.
"""通讯录: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.office.operations import contact as ops
from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.office.models.contact import ContactUsersSearchResponse


class ContactUsersResource(Resource):
    """通讯录: `client.contact.users`."""

    def search(
        self,
        keywords: list[str],
        *,
        search_mode: str | None = None,
        timeout: float | None = None,
    ) -> ContactUsersSearchResponse:
        """搜索成员: Search members by name, pinyin, English name or alias.

        Unverified: Seen once, in the skill wecomcli-contact.md that WecomTeam publishes.

        Args:
            keywords: Words to search for. 1 to 10 items.
            search_mode: `list` returns all matches instead of the best ones.

        POST /contact/users/search (office_token)
        """
        return self._call(ops.CONTACT_USERS_SEARCH, {
            "keywords": keywords, "search_mode": search_mode,
        }, timeout)


class AsyncContactUsersResource(AsyncResource):
    """通讯录: `client.contact.users`, asynchronous."""

    async def search(
        self,
        keywords: list[str],
        *,
        search_mode: str | None = None,
        timeout: float | None = None,
    ) -> ContactUsersSearchResponse:
        """搜索成员: Search members by name, pinyin, English name or alias.

        Unverified: Seen once, in the skill wecomcli-contact.md that WecomTeam publishes.

        Args:
            keywords: Words to search for. 1 to 10 items.
            search_mode: `list` returns all matches instead of the best ones.

        POST /contact/users/search (office_token)
        """
        return await self._call(ops.CONTACT_USERS_SEARCH, {
            "keywords": keywords, "search_mode": search_mode,
        }, timeout)


class ContactResource(Resource):
    """通讯录: `client.contact`."""

    users: ContactUsersResource = resource_at("wecom_client.office.api.contact:ContactUsersResource")


class AsyncContactResource(AsyncResource):
    """通讯录: `client.contact`, asynchronous."""

    users: AsyncContactUsersResource = resource_at("wecom_client.office.api.contact:AsyncContactUsersResource")
