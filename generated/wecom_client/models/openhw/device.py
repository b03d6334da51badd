# Generated from spec/api/openhw/device.yaml by codegen. Do not edit.
"""硬件云端接入。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DeviceDetail(Model):
    class BindStatus:
        NOT_BOUND: Final = 0
        BOUND: Final = 1

    model_name: str | None = None
    """Name of the device model."""
    default_name: str | None = None
    """Name that devices of the model leave the factory with."""
    qr_code: str | None = None
    """Content of the static QR code of the device."""
    bind_status: int | None = field(default=None, enum=(0, 1))
    """The fields below come only for a bound device. One of 0 (not bound), 1 (bound)."""
    bind_corpinfo: BoundCorp | None = None
    """Company that bound it."""
    auth_corp_info: BoundCorp | None = None
    """The company, under the name that the official example has."""
    remark_name: str | None = None
    """Name given by the user; empty if none."""


@model
class BoundCorp(Model):
    open_corpid: str | None = None
    """Encrypted CorpID."""
    corp_name: str | None = None
    """Name of the company."""


@model
class OpenhwGetModelTokenRequest(Model):
    """Parameters of `client.openhw.get_model_token`."""

    model_id: str
    model_secret: str = field(secret=True)
    model_ticket: str = field(secret=True)


@model
class OpenhwGetModelTokenResponse(Response):
    """Answer of `client.openhw.get_model_token`."""

    model_access_token: str = field(secret=True)
    """The token, up to 512 bytes."""
    expires_in: int
    """Seconds until it expires."""


@model
class OpenhwGetDeviceSecretRequest(Model):
    """Parameters of `client.openhw.get_device_secret`."""

    auth_code: str = field(secret=True, max_bytes=512)


@model
class OpenhwGetDeviceSecretResponse(Response):
    """Answer of `client.openhw.get_device_secret`."""

    device_secret: str = field(secret=True)
    """Secret of the device, up to 512 bytes; ends when the company unbinds the device."""
    device_access_token: str = field(secret=True)
    """A token of the device, up to 512 bytes."""
    expires_in: int
    """Seconds until the token expires."""


@model
class OpenhwGetDeviceTokenRequest(Model):
    """Parameters of `client.openhw.get_device_token`."""

    device_sn: str
    device_secret: str = field(secret=True)


@model
class OpenhwGetDeviceTokenResponse(Response):
    """Answer of `client.openhw.get_device_token`."""

    device_access_token: str = field(secret=True)
    """The token, up to 512 bytes."""
    expires_in: int
    """Seconds until it expires."""


@model
class OpenhwModelRegisterSnRequest(Model):
    """Parameters of `client.openhw.model.register_sn`."""

    device_sn: str = field(pattern="[0-9A-Za-z]+", min_chars=1, max_chars=128)


@model
class OpenhwModelRegisterSnResponse(Response):
    """Answer of `client.openhw.model.register_sn`."""

    qr_code: str
    """Content of the static QR code of the device."""


@model
class OpenhwModelUnregisterSnRequest(Model):
    """Parameters of `client.openhw.model.unregister_sn`."""

    device_sn: str


@model
class OpenhwDeviceGetDeviceDetailRequest(Model):
    """Parameters of `client.openhw.device.get_device_detail`."""

    device_sn: str


@model
class OpenhwDeviceGetDeviceDetailResponse(Response):
    """Answer of `client.openhw.device.get_device_detail`."""

    device_detail: DeviceDetail
    """The device."""


@model
class OpenhwDeviceGenLoginQrcodeRequest(Model):
    """Parameters of `client.openhw.device.gen_login_qrcode`."""

    class Type:
        STATIC: Final = 0
        DYNAMIC: Final = 1

    state: str | None = None
    type: int | None = field(default=None, enum=(0, 1))


@model
class OpenhwDeviceGenLoginQrcodeResponse(Response):
    """Answer of `client.openhw.device.gen_login_qrcode`."""

    qrcode_content: str
    """Link to show as a QR code."""
    expires_in: int | None = None
    """Seconds until a dynamic code expires."""


@model
class OpenhwDeviceGenIdDynamicQrcodeRequest(Model):
    """Parameters of `client.openhw.device.gen_id_dynamic_qrcode`."""

    device_sn: str
    state: str | None = None


@model
class OpenhwDeviceGenIdDynamicQrcodeResponse(Response):
    """Answer of `client.openhw.device.gen_id_dynamic_qrcode`."""

    qrcode_content: str
    """Link to show as a QR code."""
    expires_in: int | None = None
    """Seconds until it expires."""
