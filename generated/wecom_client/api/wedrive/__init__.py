# Generated from spec/api/wedrive/ by codegen. Do not edit.
"""微盘: resources of clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_client.api.wedrive._admin import AsyncWedriveAdminCalls
from wecom_client.api.wedrive._admin import WedriveAdminCalls
from wecom_client.api.wedrive._file import AsyncWedriveFileCalls
from wecom_client.api.wedrive._file import WedriveFileCalls
from wecom_client.api.wedrive._space import AsyncWedriveSpaceCalls
from wecom_client.api.wedrive._space import WedriveSpaceCalls
from wecom_runtime.clients.resources import resource_at

if TYPE_CHECKING:
    from wecom_client.api.wedrive.vip import AsyncWedriveVipResource
    from wecom_client.api.wedrive.vip import WedriveVipResource


class WedriveResource(
    WedriveAdminCalls,
    WedriveFileCalls,
    WedriveSpaceCalls,
):
    """微盘: `client.wedrive`."""

    vip: WedriveVipResource = resource_at("wecom_client.api.wedrive.vip:WedriveVipResource")


class AsyncWedriveResource(
    AsyncWedriveAdminCalls,
    AsyncWedriveFileCalls,
    AsyncWedriveSpaceCalls,
):
    """微盘: `client.wedrive`, asynchronous."""

    vip: AsyncWedriveVipResource = resource_at("wecom_client.api.wedrive.vip:AsyncWedriveVipResource")
