"""All devices of a fake, and the address at which they connect."""

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
"""Where all devices connect, as there is one address for all at WeCom."""
WRONG_SN = 600001
FIRST = "SN0000000001"
"""The serial number of the first device."""


class Devices:
    """Makes devices, and leads each connection to its device.

    Args:
        frames: What devices send.
        callbacks: What is pushed.
        clock: Has `now()`.
        calls, observers: Are told of every frame.
        members: Gives the members of the company.
        corp_name: Gives its name.
        base_url: Starts the server; where it is.
        seed: Of what SecretNos are made.
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
        self._stations: dict[str, DeviceServer] = {}
        self._lines: dict[ServerWebSocket, DeviceServer] = {}
        self._early: dict[ServerWebSocket, list[FakeCall]] = {}
        """What came over a line before it was known whose it is."""

    def __repr__(self) -> str:
        return f"<Devices: {', '.join(self._devices) or 'none'}>"

    def device(self, sn: str = FIRST, *, is_bound: bool = True) -> FakeDevice:
        """A device, the same one each time for a serial number.

        Args:
            sn: Its serial number; that of the first device, if left out.
            is_bound: Whether a new one is bound by the company already.
        """
        if sn not in self._devices:
            settings = DeviceIdentity(sn, self._made("secret_no", sn), self._made("seed", "model"))
            people = DevicePeople(self._members, self._clock)
            station = DeviceServer(settings, self._frames, self._clock, self._note, people, self._corp_name)
            if is_bound:
                station.bind()
            self._stations[sn] = station
            self._devices[sn] = FakeDevice(settings, station, self._callbacks, self._clock, self._url)
        return self._devices[sn]

    @property
    def devices(self) -> list[FakeDevice]:
        """All devices that there are."""
        return list(self._devices.values())

    def _made(self, kind: str, name: str) -> str:
        return hashlib.sha256(f"{self._seed}\n{kind}\n{name}".encode()).hexdigest()[:32]

    def _url(self) -> str:
        return f"ws{self._base_url().removeprefix('http')}{PATH}"

    def _note(self, call: FakeCall) -> None:
        self._calls.add(call)
        self._observers.tell(call)

    # -- connections

    async def serve_websocket(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        """Serve one WebSocket."""
        await serve_websocket(scope, receive, send, self._hear, self._hung_up)

    def _hear(self, line: ServerWebSocket, frame: Any) -> None:
        if not isinstance(frame, dict):
            return
        cmd, body = frame.get("cmd"), frame.get("body")
        if isinstance(body, dict) and cmd in (OWN_SECRET_NO, REGISTER):
            station = self._stations.get(str(body.get("sn")))
            if station is None:
                self._answer(line, frame, {"errcode": WRONG_SN, "errmsg": "invalid sn"})
                return
            self._lines[line] = station
            station.frames.extend(self._early.pop(line, ()))
        station = self._lines.get(line)
        if station is not None:
            station.hear(line, frame)
        elif cmd == TIME:
            self._answer(line, frame, {"errcode": 0, "errmsg": "ok", "body": {"timestamp": int(self._clock.now())}})
        else:
            self._answer(line, frame, {"errcode": NOT_REGISTERED, "errmsg": "device not registered"})

    def _answer(self, line: ServerWebSocket, frame: Mapping[str, Any], answer: Mapping[str, Any]) -> None:
        """Answer a frame of which it is not known whose it is."""
        call = FakeCall(FRAME, str(frame.get("cmd")), frame.get("body") or {}, at=self._clock.now())
        call.frame = next((entry for entry in self._frames if entry.cmd == call.path), None)
        call.answer, call.errcode = answer, answer["errcode"]
        self._early.setdefault(line, []).append(call)
        self._note(call)
        line.send({"headers": frame.get("headers") or {}, **answer})

    def _hung_up(self, line: ServerWebSocket) -> None:
        self._early.pop(line, None)
        station = self._lines.pop(line, None)
        if station is not None:
            station.hung_up(line)
