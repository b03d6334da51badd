# Generated from spec/api/exmail/ by codegen. Do not edit.
"""企业邮箱: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.clients.resources import AsyncResource
from wecom_runtime.clients.resources import Resource
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.exmail.account import AsyncExmailAccountResource
    from wecom_client.api.exmail.account import ExmailAccountResource
    from wecom_client.api.exmail.app import AsyncExmailAppResource
    from wecom_client.api.exmail.app import ExmailAppResource
    from wecom_client.api.exmail.group import AsyncExmailGroupResource
    from wecom_client.api.exmail.group import ExmailGroupResource
    from wecom_client.api.exmail.mail import AsyncExmailMailResource
    from wecom_client.api.exmail.mail import ExmailMailResource
    from wecom_client.api.exmail.publicmail import AsyncExmailPublicmailResource
    from wecom_client.api.exmail.publicmail import ExmailPublicmailResource
    from wecom_client.api.exmail.useroption import AsyncExmailUseroptionResource
    from wecom_client.api.exmail.useroption import ExmailUseroptionResource
    from wecom_client.api.exmail.vip import AsyncExmailVipResource
    from wecom_client.api.exmail.vip import ExmailVipResource


class ExmailResource(Resource):
    """企业邮箱: `client.exmail`."""

    account: ExmailAccountResource = resource_at("wecom_client.api.exmail.account:ExmailAccountResource")
    app: ExmailAppResource = resource_at("wecom_client.api.exmail.app:ExmailAppResource")
    group: ExmailGroupResource = resource_at("wecom_client.api.exmail.group:ExmailGroupResource")
    mail: ExmailMailResource = resource_at("wecom_client.api.exmail.mail:ExmailMailResource")
    publicmail: ExmailPublicmailResource = resource_at("wecom_client.api.exmail.publicmail:ExmailPublicmailResource")
    useroption: ExmailUseroptionResource = resource_at("wecom_client.api.exmail.useroption:ExmailUseroptionResource")
    vip: ExmailVipResource = resource_at("wecom_client.api.exmail.vip:ExmailVipResource")


class AsyncExmailResource(AsyncResource):
    """企业邮箱: `client.exmail`, asynchronous."""

    account: AsyncExmailAccountResource = resource_at("wecom_client.api.exmail.account:AsyncExmailAccountResource")
    app: AsyncExmailAppResource = resource_at("wecom_client.api.exmail.app:AsyncExmailAppResource")
    group: AsyncExmailGroupResource = resource_at("wecom_client.api.exmail.group:AsyncExmailGroupResource")
    mail: AsyncExmailMailResource = resource_at("wecom_client.api.exmail.mail:AsyncExmailMailResource")
    publicmail: AsyncExmailPublicmailResource = resource_at("wecom_client.api.exmail.publicmail:AsyncExmailPublicmailResource")
    useroption: AsyncExmailUseroptionResource = resource_at("wecom_client.api.exmail.useroption:AsyncExmailUseroptionResource")
    vip: AsyncExmailVipResource = resource_at("wecom_client.api.exmail.vip:AsyncExmailVipResource")
