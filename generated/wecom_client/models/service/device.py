# Generated from spec/api/service/device.yaml by codegen. Do not edit.
"""智慧硬件（旧接口）。"""

from __future__ import annotations

from wecom_client import models as _models
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Device(Model):
    model_id: str
    """Id of the device model."""
    device_sn: str
    """Serial number."""
    device_id: int | None = None
    """Id of the device."""
    secret_no: str | None = field(default=None, secret=True)
    """Secret number of the device."""
    qr_code: str | None = None
    """Link behind the device's QR code."""
    create_time: Timestamp | None = None
    """Unix time."""


@model
class BoundDevice(Model):
    model_id: str | None = None
    """Id of the device model."""
    remark_name: str | None = None
    """Name that the company has given the device."""


@model
class ServiceAddDeviceRequest(Model):
    """Parameters of `client.service.add_device`."""

    model_id: str
    device_sn: str = field(pattern="[0-9A-Za-z]+", max_bytes=128)
    remark_name: str | None = None


@model
class ServiceAddDeviceResponse(Response):
    """Answer of `client.service.add_device`."""

    device_info: Device
    """The device that was added."""


@model
class ServiceListDeviceRequest(Model):
    """Parameters of `client.service.list_device`."""

    offset: int | None = None
    limit: int | None = None


@model
class ServiceListDeviceResponse(Response):
    """Answer of `client.service.list_device`."""

    device_list: list[Device]
    """Model and serial number only."""


@model
class ServiceGetDeviceAuthInfoRequest(Model):
    """Parameters of `client.service.get_device_auth_info`."""

    device_sn: str = field(max_bytes=128)


@model
class ServiceGetDeviceAuthInfoResponse(Response):
    """Answer of `client.service.get_device_auth_info`."""

    auth_corp_info: _models.service.NamedCorp | None = None
    """The company that bound the device."""
    device_info: BoundDevice | None = None
    """The device."""


@model
class ServiceResetSecretNoRequest(Model):
    """Parameters of `client.service.reset_secret_no`."""

    device_sn: str = field(max_bytes=128)


@model
class ServiceDelDeviceRequest(Model):
    """Parameters of `client.service.del_device`."""

    device_sn: str = field(max_bytes=128)


@model
class ServiceFetchDeviceLogRequest(Model):
    """Parameters of `client.service.fetch_device_log`."""

    device_sn: str = field(max_bytes=128)
    hint: str | None = field(default=None, max_bytes=128)


@model
class ServiceSetPrinterSupportStateRequest(Model):
    """Parameters of `client.service.set_printer_support_state`."""

    device_sn: str = field(max_bytes=128)
    not_supported_printer: bool
