"""The clients for hardware that is connected through the maker's cloud: for a model, and for single devices.

https://developer.work.weixin.qq.com/document/path/95992
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from wecom_runtime.declared_settings import shows_settings
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.lazy import load
from wecom_runtime.setting_checks import check_secret
from wecom_runtime.tokens.records import digest

from .actions import Handled
from .client_settings import AsyncHTTP, ClientSettings, H, SyncHTTP, check_id, key_part
from .core import ClientCore
from .modes import AsyncCalls, SyncCalls
from .tickets import TicketCore
from .token_set import TokenParameters, TokenSet

if TYPE_CHECKING:
    from typing_extensions import Unpack

D = TypeVar("D")
M = TypeVar("M", bound="DeviceModelCore[Any]")


class DeviceModelCore(TicketCore, Generic[H]):
    """A client of the API for a model of devices. Threads and tasks share one object.

    Args:
        model_id: The model's id.
        model_secret: The model's secret.
        settings: See `ClientSettings`.
    """

    _kind = "model_access_token"
    _events = "DeviceModelClient"
    _ticket_name = "model_ticket"
    _device_class: ClassVar[str]
    """The class of the devices' clients, as `module:Name`. Generated classes have it."""

    model_id: str

    @shows_settings(ClientSettings)
    def __init__(self, model_id: str, model_secret: str | Secret[str], **settings: Unpack[ClientSettings[H]]) -> None:
        model_secret = check_secret("model_secret", model_secret)
        backend = self._open_backend(settings)
        self.model_id = check_id("model_id", model_id)
        self._set_up_app(backend, model_id, model_secret, ("model_id", "model_secret", "model_ticket"))


class BaseDeviceModelClient(DeviceModelCore[SyncHTTP], SyncCalls, Generic[D]):
    def device(self, device_sn: str, device_secret: str | Secret[str]) -> D:
        """Return the client of a device of this model.

        Args:
            device_sn: The device's serial number.
            device_secret: The device's secret, from `openhw.get_device_secret`. It becomes invalid when the corp
                unbinds the device.
        """
        return cast(D, load(self._device_class)(self, device_sn, device_secret))

    def receive_ticket(self, ticket: str | Secret[str], timestamp: float | None = None) -> bool:
        """Store a model_ticket from a callback.

        Args:
            ticket: event.model_ticket of the callback.
            timestamp: base_info.createtime of the callback, in seconds. Default: now.

        Returns:
            Whether the ticket is the latest one; an older one is ignored.
        """
        ticket = Secret.of(ticket)
        return self._caller.run(self._receive_flow(ticket, timestamp))

    def handle(self, callback: Any) -> Handled | None:
        """Store the ticket of a model_ticket callback.

        Args:
            callback: The parsed callback, a model or a mapping with wire names. It must have been verified.

        Returns:
            The action; None if the callback has no ticket, or is for another model.
        """
        return self._caller.run(self._handle_flow(callback))


class BaseAsyncDeviceModelClient(DeviceModelCore[AsyncHTTP], AsyncCalls, Generic[D]):
    def device(self, device_sn: str, device_secret: str | Secret[str]) -> D:
        """Return the client of a device of this model.

        Args:
            device_sn: The device's serial number.
            device_secret: The device's secret, from `openhw.get_device_secret`. It becomes invalid when the corp
                unbinds the device.
        """
        return cast(D, load(self._device_class)(self, device_sn, device_secret))

    async def receive_ticket(self, ticket: str | Secret[str], timestamp: float | None = None) -> bool:
        """Store a model_ticket from a callback.

        Args:
            ticket: event.model_ticket of the callback.
            timestamp: base_info.createtime of the callback, in seconds. Default: now.

        Returns:
            Whether the ticket is the latest one; an older one is ignored.
        """
        ticket = Secret.of(ticket)
        return await self._caller.run(self._receive_flow(ticket, timestamp))

    async def handle(self, callback: Any) -> Handled | None:
        """Store the ticket of a model_ticket callback.

        Args:
            callback: The parsed callback, a model or a mapping with wire names. It must have been verified.

        Returns:
            The action; None if the callback has no ticket, or is for another model.
        """
        return await self._caller.run(self._handle_flow(callback))


class DeviceCore(ClientCore, Generic[M]):
    """A client of the API for one device. Calls that take the model's token also work.

    Args:
        model: The client of the device's model; both share connections and storage.
        device_sn: The device's serial number.
        device_secret: The device's secret, from `openhw.get_device_secret`. It becomes invalid when the corp unbinds
            the device.
    """

    _kind = "device_access_token"

    device_sn: str

    def __init__(self, model: M, device_sn: str, device_secret: str | Secret[str]) -> None:
        device_secret = check_secret("device_secret", device_secret)
        if not device_secret:
            raise ConfigurationError(say("{kind} needs the device's secret", kind=type(self).__name__))
        if not device_sn:
            raise ConfigurationError(say("device_sn is empty"))
        self.device_sn = device_sn
        backend, parent = model._caller.backend, model._caller.source(model._kind)
        key = f"{model.model_id}:{key_part(device_sn)}", digest(backend.base_url, device_secret.reveal())
        tokens = TokenSet(self._tokens, backend, key)
        self._set_up(backend, tokens)
        tokens.add(parent)
        values = {"device_sn": device_sn, "device_secret": device_secret}
        tokens.fetch(self._kind, TokenParameters(tokens.kind(self._kind), values), self._caller.parent(self._kind))


class BaseDeviceClient(DeviceCore["BaseDeviceModelClient[Any]"], SyncCalls):
    pass


class BaseAsyncDeviceClient(DeviceCore["BaseAsyncDeviceModelClient[Any]"], AsyncCalls):
    pass
