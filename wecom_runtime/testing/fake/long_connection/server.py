"""WeCom's end of a long connection: what those of bots and of devices have in common."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, TypeAlias

from wecom_runtime.callbacks.frame_table import FrameTable
from wecom_runtime.data.problems import Problem
from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.state import Refusal

from .websocket import ServerWebSocket

PING = "ping"
NOT_ALLOWED = 40008
INVALID_PARAMETER = 40058

FRAME = "FRAME"
"""The method of frames among the calls of a fake."""

FrameBody: TypeAlias = Mapping[str, Any]


class LongConnectionServer:
    """WeCom's end of a long connection: it takes frames, answers them, and fails when a test says so. Thread-safe.

    Args:
        owner: Whose connection it is.
        frames: What goes over it.
        clock: Has `now()`.
        note: Is told of every frame.
    """

    not_subscribed: ClassVar[int]
    """The errcode of what is sent without a subscription."""

    def __init__(self, owner: str, frames: FrameTable, clock: Clock, note: Callable[[FakeCall], None]) -> None:
        self.frames: list[FakeCall] = []
        self.subscriptions = 0
        self.is_silent = False
        self._owner = owner
        self._table = {entry.cmd: entry for entry in frames}
        self._clock = clock
        self._note = note
        self._refusals: list[tuple[str, int]] = []
        self._line: ServerWebSocket | None = None
        self._is_subscribed = False
        self._changed = threading.Condition(threading.RLock())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._owner}, {'connected' if self.is_subscribed else 'not connected'}>"

    @property
    def is_subscribed(self) -> bool:
        return self._line is not None and self._is_subscribed

    def wait_for(self, condition: Callable[[], bool], timeout: float) -> bool:
        """Wait until something holds; it is looked at after every frame."""
        with self._changed:
            return self._changed.wait_for(condition, timeout)

    # -- how it fails

    def kick(self) -> None:
        """Do what WeCom does with a connection when another one takes over."""
        raise NotImplementedError

    def refuse(self, errcode: int, cmd: str, times: int) -> None:
        """Refuse frames: the next ones of a command, "" for any but the heartbeat."""
        with self._changed:
            self._refusals += [(cmd, errcode)] * times

    def forget(self) -> None:
        """Lose the subscription while the socket stays open."""
        with self._changed:
            self._is_subscribed = False

    def stall(self, on: bool) -> None:
        """Read nothing more of what arrives; with False go on."""
        with self._changed:
            line = self._line
        if line is not None:
            line.stall(on)

    def hang_up(self, code: int | None) -> None:
        """Close the connection with a code, or break it."""
        with self._changed:
            line, self._line, self._is_subscribed = self._line, None, False
        if line is not None:
            line.cut() if code is None else line.close(code)

    def hung_up(self, line: ServerWebSocket) -> None:
        """A connection has ended."""
        with self._changed:
            if line is self._line:
                self._line, self._is_subscribed = None, False
            self._changed.notify_all()

    # -- what arrives

    def hear(self, line: ServerWebSocket, frame: Mapping[str, Any]) -> None:
        """Take a frame, and answer it."""
        call = FakeCall(FRAME, str(frame.get("cmd")), frame.get("body") or {}, at=self._clock.now())
        call.frame = self._table.get(call.path)
        headers: Mapping[str, Any] = frame.get("headers") or {}
        req_id = str(headers.get("req_id") or "")
        began = time.perf_counter()
        with self._changed:
            self.frames.append(call)
            if not self.is_silent:
                self._send_answer(line, call, req_id)
            self._changed.notify_all()
        call.seconds = time.perf_counter() - began
        self._note(call)

    def _send_answer(self, line: ServerWebSocket, call: FakeCall, req_id: str) -> None:
        answer: dict[str, Any] = {"headers": {"req_id": req_id}, "errcode": 0, "errmsg": "ok"}
        try:
            body = self._serve(line, call, req_id)
        except Refusal as refusal:
            call.errcode = answer["errcode"] = int(refusal.errcode)
            answer["errmsg"] = refusal.detail or "refused"
        else:
            if isinstance(body, bytes):
                line.send_bytes(packed(req_id, body))
                return
            if body is not None:
                answer["body"] = body
        call.answer = {name: value for name, value in answer.items() if name != "headers"}
        line.send(answer)

    def _serve(self, line: ServerWebSocket, call: FakeCall, req_id: str) -> FrameBody | bytes | None:
        """Do what a frame asks for; the body of the answer, or the file that is the answer."""
        raise NotImplementedError

    def _known(self, call: FakeCall) -> None:
        """Refuse what nobody sends to WeCom, and what a test has said."""
        if call.frame is None or call.frame.direction != "out":
            call.problems.append(Problem("", "endpoint", f"{call.path} is no frame that WeCom takes"))
            raise Refusal(NOT_ALLOWED, f"cmd {call.path}")
        for refusal in self._refusals:
            if refusal[0] == call.path or (not refusal[0] and call.path != PING):
                self._refusals.remove(refusal)
                raise Refusal(refusal[1], "the fake was told to refuse")


def refuse_problems(call: FakeCall) -> None:
    """Refuse a body with problems; what is only unknown is none."""
    problem = next((one for one in call.problems if one.kind != "unknown"), None)
    if problem is not None:
        raise Refusal(INVALID_PARAMETER, f"{problem.pointer or '/'}: {problem.message}")


def packed(req_id: str, content: bytes) -> bytes:
    """Return a binary answer: version, id and file, the latter two behind their lengths."""
    name = req_id.encode()
    sizes = (size.to_bytes(4, "little") for size in (1, len(name), len(content)))
    version, id_size, size = sizes
    return version + id_size + name + size + content
