"""The synchronous long connection of a device."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from wecom_runtime.channels.long_connection.blocking import BlockingConnection
from wecom_runtime.declared_settings import check_settings, shows_settings

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
        self.sn = sn

    def binding_url(self) -> str:
        """Return the content of a QR code for a company to bind the device; see `AsyncDeviceConnection.binding_url`."""
        return self._connection.binding_url()

    def login_url(self, state: str) -> str:
        """Return the content of a QR code for a member to log in; see `AsyncDeviceConnection.login_url`."""
        return self._connection.login_url(state)

    def _ask(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> Any:
        return self._call(self._connection.commander.call(cmd, arguments, timeout))

    def _tell(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> None:
        self._call(self._connection.commander.call_without_result(cmd, arguments, timeout))

    def _fetch(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> bytes:
        return self._call(self._connection.commander.download(cmd, arguments, timeout))
