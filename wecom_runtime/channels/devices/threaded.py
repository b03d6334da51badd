"""The long connection of a device for programs without an event loop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from wecom_runtime.channels.long_connection.blocking import BlockingConnection
from wecom_runtime.channels.long_connection.reconnecting import OnEnd

from .connection import BaseAsyncDeviceConnection
from .keys import OnKeys

if TYPE_CHECKING:
    from wecom_runtime.channels.router import BaseRouter
    from wecom_runtime.data.models import Model


class BaseDeviceConnection(BlockingConnection[BaseAsyncDeviceConnection]):
    """The long connection of a device, with a thread of its own.

        connection = DeviceConnection(sn, secret_no, router, firmware_version="1.0", on_keys=keep)
        connection.run()            # or start(), and go on

    The arguments are those of `AsyncDeviceConnection`.
    """

    _connection_class: ClassVar[type[BaseAsyncDeviceConnection]]

    def __init__(
        self,
        sn: str,
        secret_no: str,
        router: BaseRouter,
        *,
        firmware_version: str,
        secret: str = "",
        is_seed: bool = False,
        on_keys: OnKeys | None = None,
        network: Model | Mapping[str, str] | None = None,
        algorithms: Model | Mapping[str, list[str]] | None = None,
        poll: float = 5.0,
        url: str | None = None,
        heartbeat: float = 30.0,
        reconnect: float = 1.0,
        ssl: Any = None,
        on_end: OnEnd | None = None,
    ) -> None:
        device: dict[str, Any] = {"secret": secret, "is_seed": is_seed, "on_keys": on_keys, "network": network}
        settings: dict[str, Any] = {"url": url, "heartbeat": heartbeat, "reconnect": reconnect, "ssl": ssl}
        device |= {"firmware_version": firmware_version, "algorithms": algorithms, "poll": poll}
        super().__init__(self._connection_class(sn, secret_no, router, on_end=on_end, **device, **settings))
        self.sn = sn

    def binding_url(self) -> str:
        """Return what the QR code holds by which a company binds the device; see the method of the same name of
        `AsyncDeviceConnection`.
        """
        return self._connection.binding_url()

    def login_url(self, state: str) -> str:
        """Return what the QR code holds by which a member logs in; see `AsyncDeviceConnection.login_url`."""
        return self._connection.login_url(state)

    def _ask(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> Any:
        return self._call(self._connection.commander.ask(cmd, arguments, timeout))

    def _tell(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> None:
        self._call(self._connection.commander.tell(cmd, arguments, timeout))

    def _fetch(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> bytes:
        return self._call(self._connection.commander.fetch(cmd, arguments, timeout))
