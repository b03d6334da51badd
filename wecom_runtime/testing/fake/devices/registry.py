"""All devices of a fake, and the URL of their long connections."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from wecom_runtime.callbacks.frame_table import FrameTable
from wecom_runtime.callbacks.table import CallbackTable
from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.testing.fake.calls import CallLog, FakeCall
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.long_connection.server import FRAME
from wecom_runtime.testing.fake.long_connection.websocket import ServerWebSocket, serve_websocket
from wecom_runtime.testing.fake.observers import FakeObservers

from .device import FakeDevice
from .people import DevicePeople
from .server import NOT_REGISTERED, OWN_SECRET_NO, REGISTER, TIME, DeviceIdentity, DeviceServer

PATH = "/_fake/devices"
"""The path of the long connections: like WeCom's, it is one for all devices."""
WRONG_SN = 600001
FIRST = "SN0000000001"
"""The serial number of the first device."""


class Devices:
    """The devices of a fake. It creates devices and assigns each connection to its device.

    Args:
        frames: The table of the frames that devices send.
        callbacks: The table of callbacks.
        clock: The fake's clock.
        calls: The log of calls, for every frame.
        observers: The observers to notify of every frame.
        members: Returns the members of the company.
        corp_name: Returns the name of the company.
        base_url: Starts the server and returns its URL.
        seed: The text from which SecretNos are derived.
    """

    def __init__(
        self,
        frames: FrameTable,
        callbacks: CallbackTable,
        clock: Clock,
        calls: CallLog,
        observers: FakeObservers,
        members: Callable[[], Iterable[Mapping[str, Any]]],
        corp_name: Callable[[], str],
        base_url: Callable[[], str],
        seed: str,
    ) -> None:
        self._frames = frames
        self._callbacks = callbacks
        self._clock = clock
        self._calls = calls
        self._observers = observers
        self._members = members
        self._corp_name = corp_name
        self._base_url = base_url
        self._seed = seed
        self._devices: dict[str, FakeDevice] = {}
        self.servers: dict[str, DeviceServer] = {}
        self._sockets: dict[ServerWebSocket, DeviceServer] = {}
        self._unassigned_frames: dict[ServerWebSocket, list[FakeCall]] = {}
        """Frames of connections that are not assigned to a device yet."""

    def __repr__(self) -> str:
        return f"<Devices: {', '.join(self._devices) or 'none'}>"

    def device(self, sn: str = FIRST, *, is_bound: bool = True) -> FakeDevice:
        """Return the device with a serial number; create it if there is none.

        Args:
            sn: The serial number; the first device's if left out.
            is_bound: Whether a new device is bound to the company.
        """
        if sn not in self._devices:
            settings = DeviceIdentity(sn, self._made("secret_no", sn), self._made("seed", "model"))
            people = DevicePeople(self._members, self._clock)
            server = DeviceServer(settings, self._frames, self._clock, self._record, people, self._corp_name)
            if is_bound:
                server.bind()
            self.servers[sn] = server
            self._devices[sn] = FakeDevice(settings, server, self._callbacks, self._clock, self._url)
        return self._devices[sn]

    @property
    def devices(self) -> list[FakeDevice]:
        """All devices."""
        return list(self._devices.values())

    def _made(self, kind: str, name: str) -> str:
        return hashlib.sha256(f"{self._seed}\n{kind}\n{name}".encode()).hexdigest()[:32]

    def _url(self) -> str:
        return f"ws{self._base_url().removeprefix('http')}{PATH}"

    def _record(self, call: FakeCall) -> None:
        self._calls.add(call)
        self._observers.notify(call)

    # -- connections

    async def serve_websocket(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        """Serve one WebSocket."""
        await serve_websocket(scope, receive, send, self._on_frame, self._on_close)

    def _on_frame(self, socket: ServerWebSocket, frame: Any) -> None:
        if not isinstance(frame, dict):
            return
        cmd, body = frame.get("cmd"), frame.get("body")
        if isinstance(body, dict) and cmd in (OWN_SECRET_NO, REGISTER):
            server = self.servers.get(str(body.get("sn")))
            if server is None:
                self._answer(socket, frame, {"errcode": WRONG_SN, "errmsg": "invalid sn"})
                return
            self._sockets[socket] = server
            server.frames.extend(self._unassigned_frames.pop(socket, ()))
        server = self._sockets.get(socket)
        if server is not None:
            server.receive_frame(socket, frame)
        elif cmd == TIME:
            self._answer(socket, frame, {"errcode": 0, "errmsg": "ok", "body": {"timestamp": int(self._clock.now())}})
        else:
            self._answer(socket, frame, {"errcode": NOT_REGISTERED, "errmsg": "device not registered"})

    def _answer(self, socket: ServerWebSocket, frame: Mapping[str, Any], answer: Mapping[str, Any]) -> None:
        """Answer a frame of a connection that is not assigned to a device."""
        call = FakeCall(FRAME, str(frame.get("cmd")), frame.get("body") or {}, at=self._clock.now())
        call.frame = next((entry for entry in self._frames if entry.cmd == call.path), None)
        call.answer, call.errcode = answer, answer["errcode"]
        self._unassigned_frames.setdefault(socket, []).append(call)
        self._record(call)
        socket.send({"headers": frame.get("headers") or {}, **answer})

    def _on_close(self, socket: ServerWebSocket) -> None:
        self._unassigned_frames.pop(socket, None)
        server = self._sockets.pop(socket, None)
        if server is not None:
            server.connection_closed(socket)
