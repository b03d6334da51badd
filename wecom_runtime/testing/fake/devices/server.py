"""WeCom's end of the long connection of one device: it checks who that is, takes commands, and pushes."""

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
    """Who a device is."""

    sn: str
    secret_no: str
    seed_secret_no: str
    """The first SecretNo, which is only good to get the other; "" where the device has none."""


class DeviceServer(LongConnectionServer):
    """WeCom's end of the long connection of one device. Thread-safe.

    Args:
        settings: Who the device is.
        frames: What a device sends.
        clock: Has `now()`.
        note: Is told of every frame.
        people: Those at the device.
        corp_name: Gives the name of the company.
    """

    not_subscribed = NOT_SUBSCRIBED

    def __init__(
        self,
        settings: DeviceIdentity,
        frames: FrameTable,
        clock: Clock,
        note: Callable[[FakeCall], None],
        people: DevicePeople,
        corp_name: Callable[[], str],
    ) -> None:
        super().__init__(settings.sn, frames, clock, note)
        self.people = people
        self.secret = ""
        """That of the binding; "" where no company has bound the device."""
        self.features: list[str] = []
        """What the device said that it is."""
        self.opened: dict[str, int] = {}
        """oper_id -> the status that the device reported."""
        self.operations: set[str] = set()
        """oper_ids of doors that were asked for."""
        self._settings = settings
        self._active_code = secrets.token_hex(8)
        self._was_registered = False
        self._does: Mapping[str, Callable[[FrameBody], FrameBody | bytes | None]] = {
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

    # -- what WeCom does

    def push(self, cmd: str, body: FrameBody | None, req_id: str) -> None:
        """Push a frame to the line that is there; lost where there is none."""
        frame: dict[str, Any] = {"cmd": cmd, "headers": {"req_id": req_id}}
        if body is not None:
            frame["body"] = dict(body)
        with self._changed:
            line = self._line
        if line is not None:
            line.send(frame)

    def bind(self) -> None:
        """Let a company bind the device."""
        with self._changed:
            self.secret = secrets.token_hex(16)

    def unbind(self) -> None:
        """Let the company withdraw: the secret is void."""
        with self._changed:
            self.secret, self._is_subscribed = "", False

    def kick(self) -> None:
        self.hang_up(NORMAL_END)

    # -- what the device does

    def _serve(self, line: ServerWebSocket, call: FakeCall, req_id: str) -> FrameBody | bytes | None:
        self._known(call)
        body = call.request
        if call.frame is not None and call.frame.model is not None:
            call.problems.extend(check(body, call.frame.model))
            refuse_problems(call)
        if call.path == TIME:
            return {"timestamp": int(self._clock.now())}
        if call.path == OWN_SECRET_NO:
            return self._exchange(body)
        if call.path == REGISTER:
            return self._register(line, body)
        if line is not self._line:
            raise Refusal(NOT_REGISTERED, "device not registered")
        if call.path == ACTIVE:
            return self._activate(body)
        if call.path == SUBSCRIBE:
            self._subscribe(body)
            return None
        if not self._is_subscribed:
            raise Refusal(NOT_SUBSCRIBED, "device not logged in")
        return self._does[call.path](body)

    def _exchange(self, body: FrameBody) -> FrameBody:
        seed = self._settings.seed_secret_no
        if not seed or self._was_registered:
            raise Refusal(WRONG_SECRET_NO, "secretno cannot be exchanged")
        self._check_signature(body, seed, "secret_no")
        return {"secret_no": self._settings.secret_no}

    def _register(self, line: ServerWebSocket, body: FrameBody) -> FrameBody:
        if line is self._line:
            raise Refusal(REGISTERED_ALREADY, "connection has registered already")
        self._check_signature(body, self._settings.secret_no, "register")
        if self._line is not None:
            self.kick()
        self._line, self._is_subscribed, self._was_registered = line, False, True
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
        """A white picture, which says in a comment what the code would."""
        said = json.dumps({"sn": self._settings.sn, "state": body["state"]}).encode()
        head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
        chunks = ((b"IHDR", head), (b"tEXt", b"Comment\0" + said), (b"IDAT", zlib.compress(b"\0\xff")), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
            for kind, data in chunks
        )
