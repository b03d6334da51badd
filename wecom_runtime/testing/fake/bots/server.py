"""The server side of a bot's long connection: it answers frames, pushes messages, and fails as a test demands."""

from __future__ import annotations

import hmac
import secrets
import time
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

from wecom_runtime.callbacks.frame_table import FrameEntry, FrameTable
from wecom_runtime.callbacks.reply_table import ReplyTable
from wecom_runtime.channels.long_connection.handled import observe_handled
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.problems import Problem
from wecom_runtime.data.validation import check
from wecom_runtime.language import say
from wecom_runtime.testing.fake.assumptions import Assumptions
from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.clock import Clock
from wecom_runtime.testing.fake.long_connection.server import (
    NOT_ALLOWED,
    PING,
    FrameBody,
    LongConnectionServer,
    Unanswered,
    refuse_problems,
)
from wecom_runtime.testing.fake.long_connection.websocket import ServerWebSocket
from wecom_runtime.testing.fake.state import Refusal

from .answers import BotAnswer
from .uploads import BotUploads, StoreFile

SUBSCRIBE, SEND = "aibot_subscribe", "aibot_send_msg"
UPLOAD_INIT, UPLOAD_CHUNK = "aibot_upload_media_init", "aibot_upload_media_chunk"
UPLOAD_FINISH = "aibot_upload_media_finish"
ABILITY = "aibot_get_mcp_config"
GRANT_CARD = "aibot_send_biz_msg"
MESSAGE, EVENT = "aibot_msg_callback", "aibot_event_callback"

WRONG_CREDENTIALS = 853000
NOT_SUBSCRIBED = 846609
ExpiredResponse: TypeAlias = Literal["refused", "acknowledged", "silent"]
REQ_ID_EXPIRED, REQ_ID_UNKNOWN, STREAM_TOO_LATE = 846604, 846605, 846608

CONFLICT = 6000
TOGETHER = 1.0
"""Real seconds within which two frames of a stream conflict, if the fake assumes that they do."""


class BotServer(LongConnectionServer):
    """The server side of a bot's long connection. Thread-safe.

    Args:
        bot_id: The id of the bot.
        secret: The secret of its long connection.
        frames: The table of frames.
        replies: The table of replies.
        clock: The fake's clock.
        record: Called with every frame.
        send: Stores a message that the bot sends unprompted.
        count: Counts an answer against the rate limit of its chat.
        store_file: Stores an uploaded file.
        kick: Returns the event for a connection that another one replaces.
        ability: Answers a request for an ability.
        send_card: Stores a card with which a member grants rights.
        assumptions: The answers by which the fake behaves.
    """

    not_subscribed = NOT_SUBSCRIBED

    def __init__(
        self,
        bot_id: str,
        secret: str,
        frames: FrameTable,
        replies: ReplyTable,
        clock: Clock,
        record: Callable[[FakeCall], None],
        send: Callable[[FrameBody], object],
        count: Callable[[Mapping[str, Any]], object],
        store_file: StoreFile,
        kick: Callable[[], FrameBody],
        ability: Callable[[FrameBody], FrameBody],
        send_card: Callable[[FrameBody], None],
        assumptions: Assumptions,
    ) -> None:
        super().__init__(bot_id, frames, clock, record)
        self._assumptions = assumptions
        self.expired_streams: ExpiredResponse | None = None
        """The response to a frame of a stream, which all count as expired; None if their age decides."""
        self._streamed_at: dict[str, float] = {}
        """Id of a stream -> the real time of its last frame."""
        self.uploads = BotUploads(clock, store_file)
        self._credentials = bot_id, secret
        self._replies = replies
        self._send = send
        self._count = count
        self._kick_body = kick
        self.pushed: dict[str, BotAnswer] = {}
        observe_handled(self)
        self._handlers: Mapping[str, Callable[[FrameBody], FrameBody | None]] = {
            PING: lambda _: None,
            SEND: self._take_message,
            UPLOAD_INIT: self.uploads.begin,
            UPLOAD_CHUNK: self.uploads.add,
            UPLOAD_FINISH: self.uploads.finish,
            ABILITY: ability,
            GRANT_CARD: send_card,
        }

    def expects_answer(self, callback: str) -> bool:
        """Return whether a bot may answer a callback, by the name of its class."""
        return any(callback in entry.answers for entry in self._table.values())

    # -- pushes

    def push(self, answer: BotAnswer) -> str:
        """Push a message or an event over the open connection; return its req_id."""
        req_id = f"push_{secrets.token_hex(8)}"
        with self._changed:
            self.pushed[req_id] = answer
            socket = self.socket
        if socket is not None:
            socket.send(_pushed(req_id, answer.body))
        return req_id

    def on_handled(self, req_id: str, has_failed: bool) -> None:
        """Take note that a connection in this process has handled a push."""
        answer = self.pushed.get(req_id)
        if answer is not None:
            answer.handled(has_failed)

    def kick(self) -> None:
        """Push the event that another connection replaced this one. The socket stays open, as with WeCom."""
        with self._changed:
            socket, self._is_subscribed = self.socket, False
        if socket is not None:
            socket.send(_pushed(f"push_{secrets.token_hex(8)}", self._kick_body()))

    # -- frames from the bot

    def _handle(self, socket: ServerWebSocket, call: FakeCall, req_id: str) -> FrameBody | None:
        self._check_allowed(call)
        entry = call.frame
        assert entry is not None  # noqa: S101 - checked by `_check_allowed`
        if call.path == SUBSCRIBE:
            self._subscribe(socket, call.request)
            return None
        if call.path != PING and (socket is not self.socket or not self._is_subscribed):
            raise Refusal(NOT_SUBSCRIBED, "aibot websocket not subscribed")
        if entry.req_id == "push":
            self._take_answer(entry, call, req_id)
            return None
        self._check(entry, call)
        return self._handlers[call.path](call.request)

    def _subscribe(self, socket: ServerWebSocket, body: FrameBody) -> None:
        given = str(body.get("bot_id")), str(body.get("secret"))
        pairs = zip(given, self._credentials, strict=True)
        if not all(hmac.compare_digest(one.encode(), other.encode()) for one, other in pairs):
            raise Refusal(WRONG_CREDENTIALS, "invalid bot_id or secret")
        if self.socket is not None and self.socket is not socket:
            self.kick()
        self.socket, self._is_subscribed = socket, True
        self.subscriptions += 1

    def _check(self, entry: FrameEntry, call: FakeCall) -> None:
        """Refuse a body that differs from the documentation."""
        if entry.model is None:
            return
        own, message = call.request, None
        if call.path == SEND:  # the body has the fields of the frame and of the message
            wires = {info.wire for info in fields_of(entry.model)}
            own = {name: value for name, value in call.request.items() if name in wires}
            message = {name: value for name, value in call.request.items() if name not in wires - {"msgtype"}}
        call.problems.extend(check(own, entry.model))
        if message is not None:
            call.problems.extend(self._replies.check(message))
        refuse_problems(call)

    def _take_answer(self, frame: FrameEntry, call: FakeCall, req_id: str) -> None:
        answer, now = self.pushed.get(req_id), self._clock.now()
        if answer is None or answer.callback not in frame.answers:
            raise Refusal(REQ_ID_UNKNOWN, "invalid req_id")
        if frame.model is not None:  # the answer is no message
            self._check(frame, call)
            answer.take_frame(call.request)
            return
        call.problems.extend(self._replies.check(call.request))
        reply = self._replies.find(call.request)
        if reply is None or (reply.answers and answer.callback not in reply.answers):
            call.problems.append(
                Problem("", "condition", say("this does not answer a {callback}", callback=answer.callback))
            )
            raise Refusal(NOT_ALLOWED, "invalid message type")
        if frame.within is not None and now - answer.at > frame.within:
            raise Refusal(REQ_ID_EXPIRED, "req_id expired")
        lifetime = float(self._assumptions["stream_seconds"])
        is_late = now - answer.first_step_at > lifetime or self.expired_streams is not None
        if is_late and answer.continues(reply, call.request):
            if self.expired_streams == "silent":
                raise Unanswered
            if self.expired_streams == "acknowledged":
                return
            raise Refusal(STREAM_TOO_LATE, "stream message update expired")
        self._check_assumed(answer, call.request)
        self._count(answer.who)
        shown = self._shown(answer, call.request)
        if shown is None:
            answer.take_frame(call.request)
        else:
            answer.take(reply, call.request, now, shown=shown)

    def _check_assumed(self, answer: BotAnswer, body: FrameBody) -> None:
        """Refuse an answer that the fake assumes to be refused."""
        assumed, stream = self._assumptions, body.get("stream") or {}
        is_last, has_card = bool(stream.get("finish")), "template_card" in body
        refused = {
            "group_card": has_card and not stream and answer.who["chattype"] == "group",
            "card_after_stream": has_card and bool(stream),
            "stream_pictures": bool(stream.get("msg_item")),
            "empty_end": is_last and not stream.get("content"),
        }
        if question := next((name for name, found in refused.items() if found and assumed[name] == "refused"), ""):
            raise Refusal(NOT_ALLOWED, question)
        if stream_id := str(stream.get("id") or ""):
            last, self._streamed_at[stream_id] = self._streamed_at.get(stream_id, 0.0), time.monotonic()
            if assumed["frames_at_once"] != "accepted" and self._streamed_at[stream_id] - last < TOGETHER:
                raise Refusal(CONFLICT if assumed["frames_at_once"] == "conflict" else NOT_ALLOWED, "conflict")
            if is_last:
                del self._streamed_at[stream_id]

    def _shown(self, answer: BotAnswer, body: FrameBody) -> FrameBody | None:
        """Return an answer as members see it; None for one that is accepted and not shown."""
        assumed = self._assumptions
        if body.get("msgtype") == "template_card" and answer.who["chattype"] == "group":
            return None if assumed["group_card"] == "not_shown" else body
        if body.get("msgtype") not in ("stream", "stream_with_template_card"):
            return body
        stream = dict(body["stream"])
        if assumed["stream_pictures"] != "shown":
            stream.pop("msg_item", None)
        if stream.get("finish") and not stream.get("content") and assumed["empty_end"] == "kept":
            stream["content"] = answer.text
        if "template_card" in body and assumed["card_after_stream"] == "shown":
            return {**body, "stream": stream}
        return {"msgtype": "stream", "stream": stream}

    def _take_message(self, body: FrameBody) -> None:
        self._send(body)


def _pushed(req_id: str, body: FrameBody) -> dict[str, Any]:
    return {"cmd": EVENT if "event" in body else MESSAGE, "headers": {"req_id": req_id}, "body": dict(body)}
