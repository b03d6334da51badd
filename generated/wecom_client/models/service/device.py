# Generated from spec/api/service/device.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""智慧硬件."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.model import Model, Response, model

if TYPE_CHECKING:
    from wecom_client.models.service.auth import AuthorizerCorp

REFERENCES = {
    "AuthorizerCorp": "wecom_client.models.service.auth",
}


@model
class Device(Model):
    model_id: str
    device_id: int | None = None
    device_sn: str
    secret_no: str | None = None
    qr_code: str | None = None
    create_time: int | None = None


@model
class DeviceAuthInfoDevice(Model):
    model_id: str | None = None
    remark_name: str | None = None


@model
class ServiceAddDeviceRequest(Model):
    """Parameters of `client.service.add_device`."""

    model_id: str
    device_sn: str
    remark_name: str | None = None


@model
class ServiceAddDeviceResponse(Response):
    """Answer of `client.service.add_device`: TODO."""

    device_info: Device


@model
class ServiceDelDeviceRequest(Model):
    """Parameters of `client.service.del_device`."""

    device_sn: str


@model
class ServiceFetchDeviceLogRequest(Model):
    """Parameters of `client.service.fetch_device_log`."""

    device_sn: str
    hint: str | None = None


@model
class ServiceGetDeviceAuthInfoRequest(Model):
    """Parameters of `client.service.get_device_auth_info`."""

    device_sn: str


@model
class ServiceGetDeviceAuthInfoResponse(Response):
    """Answer of `client.service.get_device_auth_info`: TODO."""

    auth_corp_info: AuthorizerCorp | None = None
    device_info: DeviceAuthInfoDevice | None = None


@model
class ServiceListDeviceRequest(Model):
    """Parameters of `client.service.list_device`."""

    offset: int | None = None
    limit: int | None = None


@model
class ServiceListDeviceResponse(Response):
    """Answer of `client.service.list_device`: TODO."""

    device_list: list[Device]


@model
class ServiceResetSecretNoRequest(Model):
    """Parameters of `client.service.reset_secret_no`."""

    device_sn: str


@model
class ServiceSetPrinterSupportStateRequest(Model):
    """Parameters of `client.service.set_printer_support_state`."""

    device_sn: str
    not_supported_printer: bool
