"""The synchronous long connection of a device."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from wecom_runtime.channels.long_connection.blocking import BlockingConnection
from wecom_runtime.channels.long_connection.forwarding import blocking, forwarded
from wecom_runtime.declared_settings import check_settings, shows_settings

from .commands import Commander
from .connection import BaseAsyncDeviceConnection, DeviceSettings

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wecom_runtime.channels.router import BaseRouter


class BaseDeviceConnection(BlockingConnection[BaseAsyncDeviceConnection]):
    """The long connection of a device, with its own thread.

        connection = DeviceConnection(sn, secret_no, router, firmware_version="1.0", on_keys=keep)
        connection.run()            # or start(), which returns

    Args:
        sn: The serial number of the device.
        secret_no: The SecretNo of the device, or with `is_seed` the one that all devices of a model share.
        router: The router with the handlers. A `CallbackRouter()` without crypto is enough.
        settings: See `DeviceSettings`.
    """

    _connection_class: ClassVar[type[BaseAsyncDeviceConnection]]

    @shows_settings(DeviceSettings)
    def __init__(self, sn: str, secret_no: str, router: BaseRouter, **settings: Unpack[DeviceSettings]) -> None:
        check_settings(type(self).__name__, DeviceSettings, settings)
        super().__init__(self._connection_class(sn, secret_no, router, **settings))
        self._commander = self._connection.commander
        self.sn = sn

    binding_url = forwarded(BaseAsyncDeviceConnection.binding_url)
    login_url = forwarded(BaseAsyncDeviceConnection.login_url)
    _ask = blocking(Commander.call, "_commander")
    _tell = blocking(Commander.call_without_result, "_commander")
    _fetch = blocking(Commander.download, "_commander")
