"""The server side of a device's long connection: it authenticates the device, answers commands, and pushes."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import struct
import zlib
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from wecom_runtime.callbacks.frame_table import FrameTable
from wecom_runtime.data.validation import check
from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.long_connection.server import PING, FrameBody, LongConnectionServer, refuse_problems
from wecom_runtime.testing.fake.long_connection.websocket import ServerWebSocket
from wecom_runtime.testing.fake.state import Refusal

from .people import DevicePeople

TIME, OWN_SECRET_NO, REGISTER = "get_timestamp", "get_secret_no", "register"
ACTIVE, SUBSCRIBE = "active", "subscribe_corp"

WRONG_CODE, NOT_BOUND, WRONG_SECRET, WRONG_SIGNATURE = 600003, 600004, 600005, 600011
REGISTERED_ALREADY, NOT_REGISTERED, NOT_SUBSCRIBED, TOO_OLD = 600012, 600014, 600020, 600023
WRONG_SECRET_NO, SUBSCRIBED_ALREADY, WRONG_OPERATION = 600047, 600054, 600046
SIGNATURE_LIFETIME = 300
"""Seconds."""
NORMAL_END = 1000


class DeviceIdentity(NamedTuple):
    """The serial number and the secrets of a device."""

    sn: str
    secret_no: str
    seed_secret_no: str
    """The initial SecretNo, which can only be exchanged for `secret_no`; "" if the device has none."""

    def __repr__(self) -> str:
        return f"<DeviceIdentity of {self.sn}>"


class DeviceServer(LongConnectionServer):
    """The server side of a device's long connection. Thread-safe.

    Args:
        settings: The identity of the device.
        frames: The table of the frames that a device sends.
        clock: The fake's clock.
        record: Called with every frame.
        people: The people at the device.
        corp_name: Returns the name of the company.
    """

    not_subscribed = NOT_SUBSCRIBED

    def __init__(
        self,
        settings: DeviceIdentity,
        frames: FrameTable,
        clock: Clock,
        record: Callable[[FakeCall], None],
        people: DevicePeople,
        corp_name: Callable[[], str],
    ) -> None:
        super().__init__(settings.sn, frames, clock, record)
        self.people = people
        self.secret = ""
        """The secret of the binding; "" if no company has bound the device."""
        self.features: list[str] = []
        """The features that the device reported."""
        self.opened: dict[str, int] = {}
        """oper_id -> the status that the device reported."""
        self.operations: set[str] = set()
        """The oper_ids of requests to open the door."""
        self._settings = settings
        self._active_code = secrets.token_hex(8)
        self._was_registered = False
        self._handlers: Mapping[str, Callable[[FrameBody], FrameBody | bytes | None]] = {
            "get_firmware_info": lambda _: self.firmware,
            "gen_login_qrcode": self._picture,
            "get_corp_info": lambda _: {"corp_name": corp_name()},
            "selfhelp_notify": self._notify,
            "report_device_feature": lambda body: self.features.append(body["device_feature"]),
            "get_perm_version": lambda _: {"perm_version": people.version},
            "get_userinfo_by_page": people.by_page,
            "get_userinfo_by_ids": people.by_ids,
            "check_userid": people.check,
            "get_notify_history": people.history,
            "upload_userinfo": people.upload,
            "get_open_self_input": lambda _: self.self_input,
            "get_visitor_version": lambda _: {"visitor_version": people.visitor_version},
            "get_visitor_by_ids": people.visitors_by_ids,
            "checkin": people.check_in,
            "report_remote_open_door": self._door,
            "report_user_temperature": people.take_temperature,
            "async_batch_report_user_temperature": people.take_temperatures,
            "get_health_status": people.health,
            PING: lambda _: None,
        }
        self.firmware: FrameBody = {
            "firmware_version": "1.0.1001",
            "md5sum": hashlib.md5(b"firmware", usedforsecurity=False).hexdigest(),
            "size": len(b"firmware"),
            "download_url": "https://example.com/firmware",
        }
        self.self_input: FrameBody = {"open_self_input_fp": True, "open_self_input_fa": True}

    # -- pushes

    def push(self, cmd: str, body: FrameBody | None, req_id: str) -> None:
        """Push a frame over the open connection; discard it if there is none."""
        frame: dict[str, Any] = {"cmd": cmd, "headers": {"req_id": req_id}}
        if body is not None:
            frame["body"] = dict(body)
        with self._changed:
            socket = self.socket
        if socket is not None:
            socket.send(frame)

    def bind(self) -> None:
        """Bind the device to the company: create a secret."""
        with self._changed:
            self.secret = secrets.token_hex(16)

    def unbind(self) -> None:
        """Unbind the device: delete the secret and the subscription."""
        with self._changed:
            self.secret, self._is_subscribed = "", False

    def kick(self) -> None:
        self.disconnect(NORMAL_END)

    # -- frames from the device

    def _handle(self, socket: ServerWebSocket, call: FakeCall, req_id: str) -> FrameBody | bytes | None:
        self._check_allowed(call)
        body = call.request
        if call.frame is not None and call.frame.model is not None:
            call.problems.extend(check(body, call.frame.model))
            refuse_problems(call)
        if call.path == TIME:
            return {"timestamp": int(self._clock.now())}
        if call.path == OWN_SECRET_NO:
            return self._exchange_secret_no(body)
        if call.path == REGISTER:
            return self._register(socket, body)
        if socket is not self.socket:
            raise Refusal(NOT_REGISTERED, "device not registered")
        if call.path == ACTIVE:
            return self._activate(body)
        if call.path == SUBSCRIBE:
            self._subscribe(body)
            return None
        if not self._is_subscribed:
            raise Refusal(NOT_SUBSCRIBED, "device not logged in")
        return self._handlers[call.path](body)

    def _exchange_secret_no(self, body: FrameBody) -> FrameBody:
        seed = self._settings.seed_secret_no
        if not seed or self._was_registered:
            raise Refusal(WRONG_SECRET_NO, "secretno cannot be exchanged")
        self._check_signature(body, seed, "secret_no")
        return {"secret_no": self._settings.secret_no}

    def _register(self, socket: ServerWebSocket, body: FrameBody) -> FrameBody:
        if socket is self.socket:
            raise Refusal(REGISTERED_ALREADY, "connection has registered already")
        self._check_signature(body, self._settings.secret_no, "register")
        if self.socket is not None:
            self.kick()
        self.socket, self._is_subscribed, self._was_registered = socket, False, True
        return {"active_code": self._active_code}

    def _check_signature(self, body: FrameBody, secret_no: str, purpose: str) -> None:
        if abs(self._clock.now() - body["timestamp"]) > SIGNATURE_LIFETIME:
            raise Refusal(TOO_OLD, "timestamp too old")
        parts = sorted((body["sn"], secret_no, str(body["timestamp"]), str(body["nonce"]), purpose))
        wanted = hashlib.sha1("".join(parts).encode(), usedforsecurity=False).hexdigest()
        if not hmac.compare_digest(wanted, body["device_signature"]):
            raise Refusal(WRONG_SIGNATURE, "signature check failed")

    def _activate(self, body: FrameBody) -> FrameBody:
        if body["active_code"] != self._active_code:
            raise Refusal(WRONG_CODE, "invalid activecode")
        if not self.secret:
            raise Refusal(NOT_BOUND, "device not authorized by any corp")
        return {"secret": self.secret}

    def _subscribe(self, body: FrameBody) -> None:
        if not self.secret:
            raise Refusal(NOT_BOUND, "device not authorized by any corp")
        if not hmac.compare_digest(body["secret"].encode(), self.secret.encode()):
            raise Refusal(WRONG_SECRET, "invalid secret")
        if self._is_subscribed:
            raise Refusal(SUBSCRIBED_ALREADY, "connection has subscribed already")
        self._is_subscribed = True
        self.subscriptions += 1

    def _notify(self, body: FrameBody) -> None:
        self.push("selfhelp_notify", {"data": body["data"]}, f"push_{secrets.token_hex(8)}")

    def _door(self, body: FrameBody) -> None:
        if body["oper_id"] not in self.operations:
            raise Refusal(WRONG_OPERATION, "unknown oper_id")
        self.opened[body["oper_id"]] = body["status"]

    def _picture(self, body: FrameBody) -> bytes:
        """Return a white PNG, with the data of the QR code in a comment."""
        data = json.dumps({"sn": self._settings.sn, "state": body["state"]}).encode()
        head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"tEXt", b"Comment\0" + data), (b"IDAT", zlib.compress(b"\0\xff")), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks
        )
