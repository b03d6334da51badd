# Generated from spec/api/contactrule.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""通讯录查看规则: resources of an asynchronous client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.resource import AsyncResource

from ..operations import contactrule as ops

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from wecom_client.models.contactrule import (
        ContactruleCreateResponse, ContactruleListResponse, ContactruleUpdateResponse, Rule,
    )
    from wecom_runtime.model import Response

List = list


class Contactrule(AsyncResource):
    """通讯录查看规则: `client.contactrule`."""

    async def create(
        self,
        *,
        rules: Sequence[Rule | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> ContactruleCreateResponse:
        """TODO: TODO /cgi-bin/contactrule/create.

        Max 100 rules; contact-sync app only; 5 per minute, 10 per hour, 60 per day shared with update and
        delete.

        Unverified: known from other client libraries, not from an official page.

        Args:
            rules: TODO.

        POST /cgi-bin/contactrule/create (access_token),
        https://developer.work.weixin.qq.com/document/path/101536
        """
        return await self._call(ops.CONTACTRULE_CREATE, {"rules": rules}, timeout)

    async def delete(self, *, rule_ids: List[int] | None = None, timeout: float | None = None) -> Response:
        """TODO: TODO /cgi-bin/contactrule/delete.

        Max 100.

        Unverified: known from other client libraries, not from an official page.

        Args:
            rule_ids: TODO.

        POST /cgi-bin/contactrule/delete (access_token),
        https://developer.work.weixin.qq.com/document/path/101540
        """
        return await self._call(ops.CONTACTRULE_DELETE, {"rule_ids": rule_ids}, timeout)

    async def list(self, *, timeout: float | None = None) -> ContactruleListResponse:
        """TODO: TODO /cgi-bin/contactrule/list.

        POST, no body.

        Unverified: known from other client libraries, not from an official page.

        POST /cgi-bin/contactrule/list (access_token),
        https://developer.work.weixin.qq.com/document/path/101537
        """
        return await self._call(ops.CONTACTRULE_LIST, {}, timeout)

    async def update(
        self,
        *,
        rules: Sequence[Rule | Mapping[str, Any]] | None = None,
        timeout: float | None = None,
    ) -> ContactruleUpdateResponse:
        """TODO: TODO /cgi-bin/contactrule/update.

        Unverified: known from other client libraries, not from an official page.

        Args:
            rules: TODO.

        POST /cgi-bin/contactrule/update (access_token),
        https://developer.work.weixin.qq.com/document/path/101539
        """
        return await self._call(ops.CONTACTRULE_UPDATE, {"rules": rules}, timeout)
