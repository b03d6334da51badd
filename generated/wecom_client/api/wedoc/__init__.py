# Generated from spec/api/wedoc/ by codegen. Do not edit.
"""文档: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.wedoc._document import AsyncWedocDocumentCalls
from wecom_client.api.wedoc._document import WedocDocumentCalls
from wecom_client.api.wedoc._form import AsyncWedocFormCalls
from wecom_client.api.wedoc._form import WedocFormCalls
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.wedoc.document import AsyncWedocDocumentResource
    from wecom_client.api.wedoc.document import WedocDocumentResource
    from wecom_client.api.wedoc.smartdoc import AsyncWedocSmartdocResource
    from wecom_client.api.wedoc.smartdoc import WedocSmartdocResource
    from wecom_client.api.wedoc.smartsheet import AsyncWedocSmartsheetResource
    from wecom_client.api.wedoc.smartsheet import WedocSmartsheetResource
    from wecom_client.api.wedoc.spreadsheet import AsyncWedocSpreadsheetResource
    from wecom_client.api.wedoc.spreadsheet import WedocSpreadsheetResource
    from wecom_client.api.wedoc.vip import AsyncWedocVipResource
    from wecom_client.api.wedoc.vip import WedocVipResource


class WedocResource(
    WedocDocumentCalls,
    WedocFormCalls,
):
    """文档: `client.wedoc`."""

    document: WedocDocumentResource = resource_at("wecom_client.api.wedoc.document:WedocDocumentResource")
    smartdoc: WedocSmartdocResource = resource_at("wecom_client.api.wedoc.smartdoc:WedocSmartdocResource")
    smartsheet: WedocSmartsheetResource = resource_at("wecom_client.api.wedoc.smartsheet:WedocSmartsheetResource")
    spreadsheet: WedocSpreadsheetResource = resource_at("wecom_client.api.wedoc.spreadsheet:WedocSpreadsheetResource")
    vip: WedocVipResource = resource_at("wecom_client.api.wedoc.vip:WedocVipResource")


class AsyncWedocResource(
    AsyncWedocDocumentCalls,
    AsyncWedocFormCalls,
):
    """文档: `client.wedoc`, asynchronous."""

    document: AsyncWedocDocumentResource = resource_at("wecom_client.api.wedoc.document:AsyncWedocDocumentResource")
    smartdoc: AsyncWedocSmartdocResource = resource_at("wecom_client.api.wedoc.smartdoc:AsyncWedocSmartdocResource")
    smartsheet: AsyncWedocSmartsheetResource = resource_at("wecom_client.api.wedoc.smartsheet:AsyncWedocSmartsheetResource")
    spreadsheet: AsyncWedocSpreadsheetResource = resource_at("wecom_client.api.wedoc.spreadsheet:AsyncWedocSpreadsheetResource")
    vip: AsyncWedocVipResource = resource_at("wecom_client.api.wedoc.vip:AsyncWedocVipResource")
