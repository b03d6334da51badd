# Generated from spec/api/license/ by codegen. Do not edit.
"""接口许可: resources of clients."""

from __future__ import annotations

from wecom_client.api.license._account import AsyncLicenseAccountCalls
from wecom_client.api.license._account import LicenseAccountCalls
from wecom_client.api.license._order import AsyncLicenseOrderCalls
from wecom_client.api.license._order import LicenseOrderCalls


class LicenseResource(
    LicenseAccountCalls,
    LicenseOrderCalls,
):
    """接口许可: `client.license`."""


class AsyncLicenseResource(
    AsyncLicenseAccountCalls,
    AsyncLicenseOrderCalls,
):
    """接口许可: `client.license`, asynchronous."""
