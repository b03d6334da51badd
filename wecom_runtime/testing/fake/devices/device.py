"""A device of a fake: actions of people and of the company, reports of the device, and control of its connection."""

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

    Coroutines call waiting methods in a thread: `await asyncio.to_thread(device.wait_connected)`.

    Attributes:
        sn: The serial number.
        secret_no: The SecretNo.
        seed_secret_no: The initial SecretNo, which can be exchanged for `secret_no` until the first registration.
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
        self._server = station
        self._callbacks = callbacks
        self._clock = clock
        self._url = url

    def __repr__(self) -> str:
        return f"<FakeDevice {self.sn}>"

    @property
    def url(self) -> str:
        """The URL of the long connection: `DeviceConnection(sn, secret_no, router, url=device.url, …)`."""
        return self._url()

    # -- actions

    def bind(self) -> str:
        """Bind the device to the company and push the event; return the secret."""
        self._server.bind()
        self.push("push_bind_corp")
        return self.secret

    def unbind(self) -> None:
        """Unbind the device, which makes the secret invalid, and push the event."""
        self._server.unbind()
        self.push("push_unbind_corp")

    def open_door(self, user: str = "zhangsan") -> str:
        """Push a member's request to open the door; return its oper_id. `opened` has the result."""
        oper_id = self._new_operation()
        self.push("push_remote_open_door", {"userid": user, "oper_id": oper_id})
        return oper_id

    def scan(self, user: str = "zhangsan", *, state: str = "", op_type: str = "scan_qrcode_open") -> str:
        """Push a member's scan of the device's QR code; return its oper_id."""
        oper_id = self._new_operation()
        body = {"userid": user, "op_type": op_type, "oper_id": oper_id, "state": state, "user_type": 0}
        self.push("push_user_scan", body)
        return oper_id

    def _new_operation(self) -> str:
        oper_id = f"oper-{secrets.token_hex(6)}"
        self._server.operations.add(oper_id)
        return oper_id

    def rename(self, old: str, new: str) -> None:
        """Push the change of a member's UserID and add it to the history."""
        people = self._server.people
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
        """Add a visitor and push the event."""
        people = self._server.people
        people.visitor_version += 1
        people.visitors[visitor] = name
        now = int(self._clock.now())
        created = {"timestamp": now, "visitor_version": people.visitor_version, "create_visitor": [{"userid": visitor}]}
        self.push("push_visitor_list_change", created)

    def push(self, cmd: str, body: Mapping[str, Any] | None = None, *, req_id: str = "") -> str:
        """Push any command; return its req_id.

        Args:
            cmd: The command, such as push_restart_device.
            body: The body of the frame.
            req_id: The req_id of an earlier push repeats that push.

        Raises:
            ActionError: WeCom does not push such a command or body.
        """
        req_id = req_id or f"push_{secrets.token_hex(8)}"
        frame = {"cmd": cmd, "headers": {"req_id": req_id}, **({} if body is None else {"body": dict(body)})}
        if self._callbacks.find(frame) is None:
            raise ActionError(say("WeCom does not push the command {cmd} to devices", cmd=cmd))
        if problems := self._callbacks.check(json.dumps(frame)):
            raise ActionError(say("{cmd}: {problems}", cmd=cmd, problems="; ".join(map(str, problems))))
        self._server.push(cmd, body, req_id)
        return req_id

    # -- reports of the device

    @property
    def secret(self) -> str:
        """The secret of the binding; "" if no company has bound the device."""
        return self._server.secret

    @property
    def checkins(self) -> list[dict[str, Any]]:
        """The reported check-ins and passages of people."""
        return self._server.people.checkins

    @property
    def temperatures(self) -> list[dict[str, Any]]:
        """The reported temperatures."""
        return self._server.people.temperatures

    @property
    def features(self) -> list[str]:
        """The reported features of the device."""
        return self._server.features

    @property
    def opened(self) -> dict[str, int]:
        """oper_id -> result of opening the door: 0 for success, 1 for failure."""
        return self._server.opened
