"""A device of a fake: what people and the company do with it, what it did, and how its connection fails."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any

from wecom_runtime.callbacks.table import CallbackTable
from wecom_runtime.language import say
from wecom_runtime.testing.fake.actions import ActionError
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.long_connection.controls import LongConnectionControls

from .server import DeviceIdentity, DeviceServer


class FakeDevice(LongConnectionControls):
    """A device that connects to a fake.

    Coroutines call what waits in a thread: `await asyncio.to_thread(device.wait_connected)`.

    Attributes:
        sn: Its serial number.
        secret_no: Its SecretNo.
        seed_secret_no: Its first SecretNo, which can be exchanged for the other until it has registered.
    """

    def __init__(
        self,
        settings: DeviceIdentity,
        station: DeviceServer,
        callbacks: CallbackTable,
        clock: Clock,
        url: Callable[[], str],
    ) -> None:
        super().__init__(station)
        self.sn, self.secret_no, self.seed_secret_no = settings
        self._station = station
        self._callbacks = callbacks
        self._clock = clock
        self._url = url

    def __repr__(self) -> str:
        return f"<FakeDevice {self.sn}>"

    @property
    def url(self) -> str:
        """Where it connects: `DeviceConnection(device.sn, device.secret_no, router, url=device.url, …)`."""
        return self._url()

    # -- what is done with it

    def bind(self) -> str:
        """Let the company bind the device, which is told; returns the secret."""
        self._station.bind()
        self.push("push_bind_corp")
        return self.secret

    def unbind(self) -> None:
        """Let the company withdraw: the secret is void, and the device is told."""
        self._station.unbind()
        self.push("push_unbind_corp")

    def open_door(self, user: str = "zhangsan") -> str:
        """Have a member ask for the door; returns the oper_id, of which `opened` says what became of it."""
        oper_id = self._new_operation()
        self.push("push_remote_open_door", {"userid": user, "oper_id": oper_id})
        return oper_id

    def scan(self, user: str = "zhangsan", *, state: str = "", op_type: str = "scan_qrcode_open") -> str:
        """Have a member scan the code of the device; returns the oper_id."""
        oper_id = self._new_operation()
        body = {"userid": user, "op_type": op_type, "oper_id": oper_id, "state": state, "user_type": 0}
        self.push("push_user_scan", body)
        return oper_id

    def _new_operation(self) -> str:
        oper_id = f"oper-{secrets.token_hex(6)}"
        self._station.operations.add(oper_id)
        return oper_id

    def rename(self, old: str, new: str) -> None:
        """Tell the device that the UserID of a member has changed; it stays in the history."""
        people = self._station.people
        people.version += 1
        body = {
            "timestamp": int(self._clock.now()),
            "old_userid": old,
            "new_userid": new,
            "perm_version": people.version,
            "user_type": 0,
        }
        people.notices.append({"data": json.dumps(body), "perm_version": people.version})
        self.push("push_change_userid", body)

    def announce(self, visitor: str, name: str = "访客") -> None:
        """Announce a visitor."""
        people = self._station.people
        people.visitor_version += 1
        people.visitors[visitor] = name
        now = int(self._clock.now())
        created = {"timestamp": now, "visitor_version": people.visitor_version, "create_visitor": [{"userid": visitor}]}
        self.push("push_visitor_list_change", created)

    def push(self, cmd: str, body: Mapping[str, Any] | None = None, *, req_id: str = "") -> str:
        """Push any command; returns its req_id.

        Args:
            cmd: Such as push_restart_device.
            body: Its body.
            req_id: That of an earlier one repeats it.

        Raises:
            ActionError: WeCom pushes nothing like this.
        """
        req_id = req_id or f"push_{secrets.token_hex(8)}"
        frame = {"cmd": cmd, "headers": {"req_id": req_id}, **({} if body is None else {"body": dict(body)})}
        if self._callbacks.find(frame) is None:
            raise ActionError(say("{cmd}: no command that WeCom pushes to devices", cmd=cmd))
        if problems := self._callbacks.check(json.dumps(frame)):
            raise ActionError(say("{cmd}: {told}", cmd=cmd, told="; ".join(map(str, problems))))
        self._station.push(cmd, body, req_id)
        return req_id

    # -- what it did

    @property
    def secret(self) -> str:
        """The secret of the binding; "" where no company has bound the device."""
        return self._station.secret

    @property
    def checkins(self) -> list[dict[str, Any]]:
        """The records of people who checked in or went through."""
        return self._station.people.checkins

    @property
    def temperatures(self) -> list[dict[str, Any]]:
        """The temperatures that it told."""
        return self._station.people.temperatures

    @property
    def features(self) -> list[str]:
        """What it said that it is."""
        return self._station.features

    @property
    def opened(self) -> dict[str, int]:
        """oper_id -> whether the door was opened: 0, or 1 where that failed."""
        return self._station.opened
