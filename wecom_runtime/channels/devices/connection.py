"""The long connection of a device: registration, activation, subscription, pushes to handlers."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from wecom_runtime.channels.long_connection.channel import SocketChannel, receive
from wecom_runtime.channels.long_connection.forwarding import forwarded
from wecom_runtime.channels.long_connection.frames import body_of, new_req_id, req_id_of
from wecom_runtime.channels.long_connection.reconnecting import ConnectionSettings, ReconnectingConnection, shown
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.declared_settings import check_settings, shows_settings
from wecom_runtime.errors import APIError, ConfigurationError, ResponseError
from wecom_runtime.flow import NO_TRANSPORT, adrive
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.setting_checks import check_number, check_secret, check_text

from . import frames
from .commands import Commander
from .keys import DeviceKeys, OnKeys

if TYPE_CHECKING:
    from typing_extensions import Required, Unpack

    from wecom_runtime.callbacks.frame_table import FrameTable
    from wecom_runtime.channels.long_connection.socket import Socket
    from wecom_runtime.channels.router import BaseRouter
    from wecom_runtime.data.models import Model

URL = "wss://openhw.work.weixin.qq.com/"


@attrs.define(repr=False)
class _Push:
    body: dict[str, Any]
    """The whole frame."""
    req_id: str = ""


class DeviceSettings(ConnectionSettings, total=False):
    """Settings of a device's long connection."""

    firmware_version: Required[str]
    """Version of the firmware."""
    secret: str
    """The secret from an earlier activation; without it, the device is activated."""
    is_seed: bool
    """Whether `secret_no` is the one that all devices of a model share; it is then first exchanged for the device's
    own.
    """
    on_keys: OnKeys | None
    """A function that stores `DeviceKeys`; it is called before they are used: after the exchange of the SecretNo, which
    is impossible once the device has registered, after a company has bound the device, and after it has unbound the
    device. An exception ends the connection. A plain function runs in a thread.
    """
    network: Model | Mapping[str, str] | None
    """`wifi_name` and `mac_address`, for WeCom."""
    algorithms: Model | Mapping[str, list[str]] | None
    """`fp_algorithm` and `fa_algorithm`: lists of the algorithms that the device supports, the best first."""
    poll: float
    """Seconds between two checks whether a company has bound the device; 5 by default."""


class BaseAsyncDeviceConnection(ReconnectingConnection):
    """The long connection of a device to WeCom.

        connection = AsyncDeviceConnection(sn, secret_no, router, firmware_version="1.0", on_keys=keep)
        await connection.run()

    The connection registers the device by its signature, waits until a company has bound the device, logs in, and
    reconnects after every failure. Each push goes to the router's handlers once; their return values are ignored. Each
    command of a device is a method.

    Args:
        sn: The serial number of the device.
        secret_no: The SecretNo of the device, or with `is_seed` the one that all devices of a model share.
        router: The router with the handlers. A `CallbackRouter()` without crypto is enough.
        settings: See `DeviceSettings`.
    """

    _frames: ClassVar[FrameTable]
    """The table of commands. Generated classes set it."""
    _kind = "device"
    _default_url = "WECOM_DEVICE_URL", URL
    _lost = frozenset({frames.NOT_REGISTERED, frames.NOT_ACTIVE, frames.NOT_SUBSCRIBED})
    _final = frozenset({frames.WRONG_SN, frames.WRONG_SIGNATURE, frames.WRONG_SECRET_NO})

    @shows_settings(DeviceSettings)
    def __init__(self, sn: str, secret_no: str, router: BaseRouter, **settings: Unpack[DeviceSettings]) -> None:
        check_settings(type(self).__name__, DeviceSettings, settings)
        secret = check_secret("secret", settings.pop("secret", ""))
        if not check_text("sn", sn) or not check_secret("secret_no", secret_no):
            raise ConfigurationError(say("a device's connection needs its serial number and its SecretNo"))
        super().__init__(sn, router, settings)
        self.sn = sn
        self._firmware_version = check_text("firmware_version", settings["firmware_version"])
        self._keys = DeviceKeys(secret_no, secret.reveal())
        self._is_seed = settings.get("is_seed", False)
        self._on_keys = settings.get("on_keys")
        self._network = _plain(settings.get("network"))
        self._algorithms = _plain(settings.get("algorithms"))
        self._poll = settings.get("poll", 5.0)
        check_number("poll, in seconds,", self._poll, above=True)
        self._clock_offset = 0.0
        """The server's clock minus the device's clock, in seconds."""
        self._bound = asyncio.Event()
        self._socket: Socket | None = None
        """The latest socket, which is perhaps not subscribed yet."""
        self._channel = channel = SocketChannel("device", sn, secret_no, None)
        channel.restore_push, channel.resume, channel.is_ready = _Push, self._resume, lambda: self.is_connected
        router.engine.attach(self._channel)
        self.commander = Commander(self._frames, self._link.request, self._errors)
        """The sender of commands by name."""

    # -- registration, activation, subscription

    async def _subscribe_socket(self, socket: Socket) -> None:
        self._socket = socket
        response = body_of(frames.TIME, await self._request_on(socket, frames.TIME))
        self._clock_offset = _number(frames.TIME, response, "timestamp") - time.time()
        if self._is_seed:
            body = frames.signed(self.sn, self._keys.secret_no, self._now(), "secret_no")
            response = body_of(frames.OWN_SECRET_NO, await self._request_on(socket, frames.OWN_SECRET_NO, body))
            await self._change_keys(DeviceKeys(_text(frames.OWN_SECRET_NO, response, "secret_no")))
            self._is_seed = False
        body = frames.signed(self.sn, self._keys.secret_no, self._now(), "register")
        if self._network:
            body["net_info"] = self._network
        registered = body_of(frames.REGISTER, await self._request_on(socket, frames.REGISTER, body))
        is_new = False
        while True:
            if not self._keys.secret:
                await self._activate(socket, registered)
                is_new = True
            try:
                await self._subscribe(socket)
                return
            except APIError as error:
                if is_new or error.errcode not in frames.UNBOUND_CODES:
                    raise
                logger.warning("the secret of the device %s is no longer valid: %s", self.sn, error)
                await self._delete_secret()

    async def _activate(self, socket: Socket, registered: Mapping[str, Any]) -> None:
        """Wait until a company has bound the device, and store its secret."""
        body = {"active_code": _text(frames.REGISTER, registered, "active_code")}
        while True:
            self._bound.clear()
            try:
                response = await self._request_on(socket, frames.ACTIVE, body)
            except APIError as error:
                if error.errcode not in frames.UNBOUND_CODES:
                    raise
                logger.info("no company has bound the device %s", self.sn)
                with contextlib.suppress(TimeoutError, asyncio.TimeoutError):
                    await asyncio.wait_for(self._bound.wait(), self._poll)
                continue
            secret = _text(frames.ACTIVE, body_of(frames.ACTIVE, response), "secret")
            await self._change_keys(attrs.evolve(self._keys, secret=secret))
            return

    async def _subscribe(self, socket: Socket) -> None:
        body: dict[str, Any] = {"secret": self._keys.secret, "firmware_version": self._firmware_version}
        if self._algorithms:
            body["ext_args"] = self._algorithms
        await self._request_on(socket, frames.SUBSCRIBE, body)

    async def _change_keys(self, keys: DeviceKeys) -> None:
        if self._on_keys is not None:
            if inspect.iscoroutinefunction(self._on_keys):
                await self._on_keys(keys)
            else:
                await asyncio.to_thread(self._on_keys, keys)
        self._keys = keys

    async def _delete_secret(self) -> None:
        await self._change_keys(attrs.evolve(self._keys, secret=""))

    def _now(self) -> int:
        """Return the time of the server."""
        return int(time.time() + self._clock_offset)

    # -- pushes

    def _on_push(self, frame: dict[str, Any]) -> None:
        cmd = frame.get("cmd")
        if cmd == frames.BOUND:
            self._bound.set()
        if self._ending:
            logger.info("the device's connection is closing: ignored a push")
            return
        self._start_work(self._handle(_Push(frame), is_unbound=cmd == frames.UNBOUND))

    async def _handle(self, push: _Push, *, is_unbound: bool) -> None:
        """Handle a push. Failures are logged."""
        try:
            if is_unbound and self._keys.secret:
                await self._delete_secret()
            message = self._engine.parse(push.body)
            req_id = req_id_of(push.body) or new_req_id("push")
            key = f"callback:{self._channel.name}:{push.body.get('cmd')}:{req_id}"
            await self._receive(Incoming(message, key, self._channel, push))
        except Exception as error:
            logger.error("cannot handle a push of the device: %s", shown(error))
        finally:
            if is_unbound and self._socket is not None:
                self._socket.drop()

    async def _receive(self, incoming: Incoming) -> None:
        """Have a push handled. It is not answered."""
        try:
            await receive(self._engine, incoming)
        finally:
            incoming.release()
        await adrive(self._engine.settle(incoming, None), NO_TRANSPORT)

    def _resume(self, incoming: Incoming) -> None:
        """Have a stored push handled. Called in a thread."""
        self._call_in_loop(lambda: self._start_work(self._receive(incoming)))

    def _read_frame(self, data: str | bytes) -> dict[str, Any] | None:
        return frames.read(data)

    # -- QR codes

    def binding_url(self) -> str:
        """Return the content of a QR code for a company to bind the device.

        WeCom accepts it for 30 minutes; show a new one every ten minutes.
        """
        return frames.code_url(self.sn, self._keys.secret_no, self._now(), "qrcode", {})

    def login_url(self, state: str) -> str:
        """Return the content of a QR code for a member to log in at the device; WeCom accepts it for 30 minutes.

        Args:
            state: Your own value, which `PushUserScan` returns.
        """
        return frames.code_url(self.sn, self._keys.secret_no, self._now(), "dynamic_login", {"state": state})

    # -- commands

    _ask = forwarded(Commander.call, "commander")
    _tell = forwarded(Commander.call_without_result, "commander")
    _fetch = forwarded(Commander.download, "commander")


def _plain(value: Model | Mapping[str, Any] | None) -> dict[str, Any]:
    if value is None:
        return {}
    return dict(value) if isinstance(value, Mapping) else unstructure(value)


def _text(cmd: str, body: Mapping[str, Any], name: str) -> str:
    value = body.get(name)
    if isinstance(value, str) and value:
        return value
    raise _missing_field(cmd, name)


def _number(cmd: str, body: Mapping[str, Any], name: str) -> float:
    value = body.get(name)
    if isinstance(value, int | float):
        return value
    raise _missing_field(cmd, name)


def _missing_field(cmd: str, name: str) -> ResponseError:
    return ResponseError(say("{cmd}: the response has no {name}", cmd=cmd, name=name), endpoint=cmd, path=name)
