"""The base class for the server side of a bot's or device's long connection."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, Literal, TypeAlias, TypeVar

from wecom_runtime.callbacks.frame_table import FrameTable
from wecom_runtime.data.problems import Problem
from wecom_runtime.language import say
from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.state import Refusal

from .websocket import ServerWebSocket

PING = "ping"
NOT_ALLOWED = 40008
INVALID_PARAMETER = 40058

FRAME = "FRAME"
"""The `method` of frames in the log of calls."""

CHECK_EVERY = 0.05
"""Seconds between two checks of an awaited condition."""

T = TypeVar("T")
FrameBody: TypeAlias = Mapping[str, Any]


class Unanswered(Exception):
    """A frame gets no response."""


class LongConnectionServer:
    """The server side of a long connection: it answers frames, and fails as a test demands. Thread-safe.

    Subclasses implement `kick` and `_handle`.

    Args:
        owner: The id of the bot or device.
        frames: The table of frames.
        clock: The fake's clock.
        record: Called with every frame.
    """

    not_subscribed: ClassVar[int]
    """The errcode for a frame without a subscription."""

    def __init__(self, owner: str, frames: FrameTable, clock: Clock, record: Callable[[FakeCall], None]) -> None:
        self.frames: list[FakeCall] = []
        self.subscriptions = 0
        self.is_silent = False
        self._owner = owner
        self._table = {entry.cmd: entry for entry in frames}
        self._clock = clock
        self._record = record
        self._refusals: list[tuple[str, int]] = []
        self.socket: ServerWebSocket | None = None
        self._is_subscribed = False
        self._changed = threading.Condition(threading.RLock())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._owner}, {'connected' if self.is_subscribed else 'not connected'}>"

    @property
    def is_subscribed(self) -> bool:
        return self.socket is not None and self._is_subscribed

    def wait_for(self, condition: Callable[[], T], timeout: float) -> T | Literal[False]:
        """Wait until a condition returns a true value; return that value, or False after the timeout.

        It is checked after every frame, and at short intervals, since messages may come by other ways.
        """
        end = time.monotonic() + timeout
        with self._changed:
            while not (found := condition()):
                left = end - time.monotonic()
                if left <= 0:
                    return False
                self._changed.wait(min(left, CHECK_EVERY))
        return found

    # -- failures

    def kick(self) -> None:
        """End the subscription as WeCom does when another connection replaces this one."""
        raise NotImplementedError

    def refuse(self, errcode: int, cmd: str, times: int) -> None:
        """Refuse the next frames of a command; "" means any command except the heartbeat."""
        with self._changed:
            self._refusals += [(cmd, errcode)] * times

    def drop_subscription(self) -> None:
        """Drop the subscription while the socket stays open."""
        with self._changed:
            self._is_subscribed = False

    def stall(self, on: bool) -> None:
        """Stop reading from the socket; with False resume."""
        with self._changed:
            socket = self.socket
        if socket is not None:
            socket.stall(on)

    def disconnect(self, code: int | None) -> None:
        """Close the connection with a code; abort it if the code is None."""
        with self._changed:
            socket, self.socket, self._is_subscribed = self.socket, None, False
        if socket is not None:
            socket.cut() if code is None else socket.close(code)

    def connection_closed(self, socket: ServerWebSocket) -> None:
        """Handle the end of a connection."""
        with self._changed:
            if socket is self.socket:
                self.socket, self._is_subscribed = None, False
            self._changed.notify_all()

    # -- frames

    def receive_frame(self, socket: ServerWebSocket, frame: Mapping[str, Any]) -> None:
        """Record a frame and answer it."""
        call = FakeCall(FRAME, str(frame.get("cmd")), frame.get("body") or {}, at=self._clock.now())
        call.frame = self._table.get(call.path)
        headers: Mapping[str, Any] = frame.get("headers") or {}
        req_id = str(headers.get("req_id") or "")
        began = time.perf_counter()
        with self._changed:
            self.frames.append(call)
            if not self.is_silent:
                self._send_answer(socket, call, req_id)
            self._changed.notify_all()
        call.seconds = time.perf_counter() - began
        self._record(call)

    def _send_answer(self, socket: ServerWebSocket, call: FakeCall, req_id: str) -> None:
        answer: dict[str, Any] = {"headers": {"req_id": req_id}, "errcode": 0, "errmsg": "ok"}
        try:
            body = self._handle(socket, call, req_id)
        except Unanswered:
            return
        except Refusal as refusal:
            call.errcode = answer["errcode"] = int(refusal.errcode)
            answer["errmsg"] = refusal.detail or "refused"
        else:
            if isinstance(body, bytes):
                socket.send_bytes(encode_binary_response(req_id, body))
                return
            if body is not None:
                answer["body"] = body
        call.answer = {name: value for name, value in answer.items() if name != "headers"}
        socket.send(answer)

    def _handle(self, socket: ServerWebSocket, call: FakeCall, req_id: str) -> FrameBody | bytes | None:
        """Carry out a frame; return the body of the answer, or the content of a binary answer."""
        raise NotImplementedError

    def _check_allowed(self, call: FakeCall) -> None:
        """Refuse frames that clients do not send, and frames that a test wants refused."""
        if call.frame is None or call.frame.direction != "out":
            call.problems.append(
                Problem("", "endpoint", say("{frame} is not a frame that WeCom accepts", frame=call.path))
            )
            raise Refusal(NOT_ALLOWED, f"cmd {call.path}")
        for refusal in self._refusals:
            if refusal[0] == call.path or (not refusal[0] and call.path != PING):
                self._refusals.remove(refusal)
                raise Refusal(refusal[1], "a test has set this refusal")


def refuse_problems(call: FakeCall) -> None:
    """Refuse a body with problems, except for unknown fields."""
    problem = next((one for one in call.problems if one.kind != "unknown"), None)
    if problem is not None:
        raise Refusal(INVALID_PARAMETER, f"{problem.pointer or '/'}: {problem.message}")


def encode_binary_response(req_id: str, content: bytes) -> bytes:
    """Return a binary answer: version, length and value of the id, length and content of the file."""
    name = req_id.encode()
    sizes = (size.to_bytes(4, "little") for size in (1, len(name), len(content)))
    version, id_size, size = sizes
    return version + id_size + name + size + content
