"""The clients of hardware that is connected through the maker's cloud: of a model, and of single devices.

https://developer.work.weixin.qq.com/document/path/95992
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.tokens.records import Secret, digest

from .core import AsyncCalls, ClientCore, Credentials, SyncCalls, check_id, key_part
from .tickets import TicketCore

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .core import AsyncSettings, Settings

D = TypeVar("D")


class DeviceModelCore(TicketCore):
    """All of a device model's client that does not depend on whether calls are awaited."""

    _kind = "model_access_token"
    _events = "DeviceModelClient"
    _ticket_name = "model_ticket"

    model_id: str

    @staticmethod
    def _device_class() -> type[Any]:
        """The class of the devices' clients; generated classes have their own."""
        raise NotImplementedError

    def _set_up_model(self, model_id: str, secret: Secret) -> None:
        self.model_id = check_id("model_id", model_id)
        self._set_up_app(model_id, secret, ("model_id", "model_secret", "model_ticket"))


class BaseDeviceModelClient(SyncCalls, DeviceModelCore, Generic[D]):
    """Calls the API as a model of devices. Make one object and share it.

    Args:
        model_id: The model's id.
        model_secret: The model's secret.
        settings: As for `WeComClient`: base_url, timeout, session, http, …
    """

    def __init__(self, model_id: str, model_secret: str, **settings: Unpack[Settings]) -> None:
        hidden = Secret(model_secret)
        del model_secret
        self._configure(**settings)
        self._set_up_model(model_id, hidden)

    def device(self, device_sn: str, device_secret: str) -> D:
        """The client of one device of this model.

        Args:
            device_sn: Its serial number.
            device_secret: Its secret, from `openhw.get_device_secret`; it ends when the corp unbinds the device.
        """
        return cast(D, self._device_class()(self, device_sn, device_secret))

    def receive_ticket(self, ticket: str, timestamp: float | None = None) -> bool:
        """Keep a model_ticket that WeCom pushed.

        Args:
            ticket: event.model_ticket of the callback.
            timestamp: base_info.createtime of the callback, seconds; now, if left out.

        Returns:
            Whether it is the latest one. An older one that arrives late changes nothing.
        """
        flow = self._receive_flow(Secret(ticket), timestamp)
        del ticket  # not in this frame any more, should an error below show its variables
        return self._run(flow)

    def handle(self, callback: Any) -> bool:
        """Keep the ticket of a model_ticket callback.

        Args:
            callback: The parsed callback, a model or a mapping with wire names. It must have been verified.

        Returns:
            Whether it was one, and meant for this model.
        """
        return self._run(self._handle_flow(callback))


class BaseAsyncDeviceModelClient(AsyncCalls, DeviceModelCore, Generic[D]):
    """Calls the API as a model of devices, awaited.

    The arguments are those of the synchronous client, but for `http`, which is a `httpx.AsyncClient`.
    """

    def __init__(self, model_id: str, model_secret: str, **settings: Unpack[AsyncSettings]) -> None:
        hidden = Secret(model_secret)
        del model_secret
        self._configure(**settings)
        self._set_up_model(model_id, hidden)

    def device(self, device_sn: str, device_secret: str) -> D:
        """The client of one device of this model.

        Args:
            device_sn: Its serial number.
            device_secret: Its secret, from `openhw.get_device_secret`; it ends when the corp unbinds the device.
        """
        return cast(D, self._device_class()(self, device_sn, device_secret))

    async def receive_ticket(self, ticket: str, timestamp: float | None = None) -> bool:
        """Keep a model_ticket that WeCom pushed.

        Args:
            ticket: event.model_ticket of the callback.
            timestamp: base_info.createtime of the callback, seconds; now, if left out.

        Returns:
            Whether it is the latest one. An older one that arrives late changes nothing.
        """
        flow = self._receive_flow(Secret(ticket), timestamp)
        del ticket  # not in this frame any more, should an error below show its variables
        return await self._run(flow)

    async def handle(self, callback: Any) -> bool:
        """Keep the ticket of a model_ticket callback.

        Args:
            callback: The parsed callback, a model or a mapping with wire names. It must have been verified.

        Returns:
            Whether it was one, and meant for this model.
        """
        return await self._run(self._handle_flow(callback))


class DeviceCore(ClientCore):
    """All of a device's client that does not depend on whether calls are awaited."""

    _kind = "device_access_token"

    device_sn: str

    def _set_up_device(self, model: DeviceModelCore, device_sn: str, secret: Secret) -> None:
        if not secret:
            raise ConfigurationError(f"{type(self).__name__} needs the device's secret")
        if not device_sn:
            raise ConfigurationError("device_sn is empty")
        self.device_sn = device_sn
        self._join(model._shared)  # pyright: ignore[reportPrivateUsage]
        self._key = f"{model.model_id}:{key_part(device_sn)}", digest(self.base_url, secret.reveal())
        kind = self._token_kind(self._kind)
        parents = model._sources  # pyright: ignore[reportPrivateUsage]
        values = {"device_sn": device_sn, "device_secret": secret}
        self._sources.update(parents)
        self._sources[kind.kind] = self._fetched(kind.name, Credentials(kind, values), parents[kind.needs or ""])


class BaseDeviceClient(SyncCalls, DeviceCore):
    """Calls the API as one device; calls that take the model's token work too.

    Args:
        model: The client of the device's model, whose connections and storage it shares.
        device_sn: Its serial number.
        device_secret: Its secret, from `openhw.get_device_secret`; it ends when the corp unbinds the device.
    """

    def __init__(self, model: BaseDeviceModelClient[Any], device_sn: str, device_secret: str) -> None:
        hidden = Secret(device_secret)
        del device_secret
        self._set_up_device(model, device_sn, hidden)


class BaseAsyncDeviceClient(AsyncCalls, DeviceCore):
    """Calls the API as one device, awaited; calls that take the model's token work too.

    Args:
        model: The client of the device's model, whose connections and storage it shares.
        device_sn: Its serial number.
        device_secret: Its secret, from `openhw.get_device_secret`; it ends when the corp unbinds the device.
    """

    def __init__(self, model: BaseAsyncDeviceModelClient[Any], device_sn: str, device_secret: str) -> None:
        hidden = Secret(device_secret)
        del device_secret
        self._set_up_device(model, device_sn, hidden)
