"""The server side of a bot's long connection, as the script of a case says."""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from wecom_runtime.channels.long_connection import frames
from wecom_runtime.language import say
from wecom_runtime.testing.fake.long_connection.websocket import ServerWebSocket

from .cases import Case
from .patterns import MISSING, difference, filled, shown

OK: Mapping[str, Any] = {"errcode": 0, "errmsg": "ok"}
POLL = 0.1
"""Seconds between two checks whether the program has ended."""


class FellError(Exception):
    """The client has not done what the case asks for."""

    def __init__(self, expected: str, came: str) -> None:
        super().__init__(f"{expected}: {came}")
        self.expected = expected
        self.came = came


class BotPlay:
    """The server side for one program.

    Args:
        case: The case.
        names: The values for texts such as "$bot_id".
    """

    def __init__(self, case: Case, names: Mapping[str, Any]) -> None:
        self._case = case
        self._names = names
        self._arrived: queue.Queue[tuple[ServerWebSocket, Any]] = queue.Queue()
        self._log: list[tuple[ServerWebSocket, Mapping[str, Any]]] = []
        """All frames, in the order in which the script has handled them."""
        self._known: dict[str, tuple[ServerWebSocket, Mapping[str, Any]]] = {}
        """The frames with a name."""
        self._socket: ServerWebSocket | None = None
        self._is_silent = False
        self._pushed = 0

    def __repr__(self) -> str:
        return f"<BotPlay {self._case.id}>"

    def take(self, socket: ServerWebSocket, frame: Any) -> None:
        """Take a frame of the client; called on the event loop of the server."""
        self._arrived.put((socket, frame))

    def run(self, has_ended: Callable[[], bool]) -> None:
        """Run the script.

        Args:
            has_ended: Returns whether the program has ended.

        Raises:
            FellError: The client has not done what a step asks for.
        """
        for step in self._case["steps"]:
            [(name, given)] = step.items()
            given = filled(given, self._names)
            match name:
                case "receive":
                    self._receive(given, has_ended)
                case "never":
                    self._never(given)
                case "at_most":
                    self._at_most(given)
                case "wait":
                    for _ in self._frames(given):
                        pass
                case "silence":
                    self._is_silent = given
                case _:
                    self._act(name, given)

    # -- actions of the server

    def _act(self, name: str, given: Any) -> None:
        socket = self._socket
        if socket is None:
            raise FellError(say("a subscription"), say("nothing"))
        match name:
            case "push":
                self._pushed += 1
                frame = {**given["frame"], "headers": {"req_id": f"{self._case.id}-{self._pushed}"}}
                self._known[given["as"]] = socket, frame
                socket.send(frame)
            case "send":
                if "text" in given:
                    socket.send_text(given["text"])
                else:
                    socket.send(given["frame"])
            case "respond":
                self._respond(*self._known[given["to"]], {**OK, **{k: v for k, v in given.items() if k != "to"}})
            case "close":
                socket.close(given)
            case "drop":
                socket.cut()
            case _:
                raise ValueError(name)

    def _respond(self, socket: ServerWebSocket, frame: Mapping[str, Any], response: Mapping[str, Any] | None) -> None:
        if response is not None and not self._is_silent:
            socket.send({"headers": {"req_id": _req_id(frame)}, **response})

    # -- frames of the client

    def _frames(self, seconds: float, has_ended: Callable[[], bool] | None = None) -> Iterator[Mapping[str, Any]]:
        """Yield the frames that arrive within a time. The caller responds to those that it takes, by `_taken`."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                socket, frame = self._arrived.get(timeout=min(left, POLL))
            except queue.Empty:
                if has_ended is not None and has_ended() and self._arrived.empty():
                    return
                continue
            if not isinstance(frame, Mapping) or not isinstance(frame.get("cmd"), str):
                raise FellError(say("a frame with cmd"), shown(frame))
            if frame["cmd"] == frames.SUBSCRIBE:
                self._socket = socket
            self._log.append((socket, frame))
            self._is_taken = False
            yield frame
            if not self._is_taken:
                self._respond(socket, frame, OK)

    def _take(self, given: Mapping[str, Any]) -> None:
        """Respond to the last frame as a step says."""
        socket, frame = self._log[-1]
        self._is_taken = True
        if "as" in given:
            self._known[given["as"]] = socket, frame
        self._respond(socket, frame, given.get("respond", OK))

    def _lookup(self, path: str) -> Any:
        name, *parts = path.split(".")
        value: Any = self._known[name][1] if name in self._known else MISSING
        for part in parts:
            value = value.get(part, MISSING) if isinstance(value, Mapping) else MISSING
        return value

    def _fits(self, given: Mapping[str, Any], frame: Mapping[str, Any]) -> bool:
        is_right = "to" not in given or _req_id(frame) == _req_id(self._known[given["to"]][1])
        return (is_right and self._matches(given["any"], frame)) or self._matches(given.get("or", ()), frame)

    def _matches(self, patterns: Sequence[Any], frame: Mapping[str, Any]) -> bool:
        return any(not difference(one, frame, self._lookup) for one in patterns)

    def _receive(self, given: Mapping[str, Any], has_ended: Callable[[], bool]) -> None:
        count, others = given.get("count", 1), list[Any]()
        seen: list[Any] = []
        for frame in self._frames(given.get("within", 10), has_ended):
            if not self._fits(given, frame):
                others.append(frame)
                continue
            self._take(given)
            if "distinct" in given:
                value = value_at(frame, given["distinct"])
                if value in seen:  # the same one again
                    continue
                seen.append(value)
            count -= 1
            if not count:
                break
        if count:
            raise FellError(
                _described(given), _last(others, say("the program has ended") if has_ended() else say("nothing"))
            )
        if "before" in given:
            early = next((frame for _, frame in self._log if self._fits(given["before"], frame)), None)
            if early is not None:
                raise FellError(say("not before {what}", what=_described(given)), shown(early))

    def _never(self, given: Mapping[str, Any]) -> None:
        earlier = [frame for _, frame in self._log] if given.get("since") == "start" else []
        found = next((frame for frame in earlier if self._fits(given, frame)), None)
        if found is None:
            for frame in self._frames(given["during"]):
                if self._fits(given, frame):
                    found = frame
                    break
        if found is not None:
            raise FellError(say("none of {what}", what=_described(given)), shown(found))

    def _at_most(self, given: Mapping[str, Any]) -> None:
        count = 0
        for frame in self._frames(given["during"]):
            if self._fits(given, frame):
                count += 1
                self._take(given)
                if given.get("drop"):
                    self._log[-1][0].cut()
        if count > given["count"]:
            raise FellError(
                say("at most {count} times {what}", count=given["count"], what=_described(given)), str(count)
            )


def value_at(frame: Mapping[str, Any], path: str) -> Any:
    """Return the value at a path in a frame; None if there is none."""
    value: Any = frame
    for part in path.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def _req_id(frame: Mapping[str, Any]) -> Any:
    headers = frame.get("headers")
    return headers.get("req_id") if isinstance(headers, Mapping) else None


def _described(given: Mapping[str, Any]) -> str:
    """Return what a step waits for."""
    patterns = [shown(one) for one in (*given["any"], *given.get("or", ()))]
    described = " | ".join(patterns)
    if "to" in given:
        described = say("{what} in response to {name}", what=described, name=given["to"])
    if "within" in given:
        described = say("{what} within {seconds:g} s", what=described, seconds=given["within"])
    return described


def _last(arrived: Sequence[Mapping[str, Any]], nothing: str) -> str:
    """Return the last frames other than pings."""
    return "; ".join(shown(one) for one in arrived[-3:] if one.get("cmd") != frames.PING) or nothing
