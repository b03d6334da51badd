"""Answers to pushes: at once, as they grow, or as a message where it is too late for an answer."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import CallTimeoutError, ErrorTable, InvalidArgumentError, TransportError, WeComError
from wecom_runtime.flow import NO_TRANSPORT, adrive
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.language import say
from wecom_runtime.limits.counts import Reservation
from wecom_runtime.logs import logger

from . import frames
from .channel import SocketChannel, receive
from .pushes import BotPush
from .sending import TIMEOUT, Sender, SendFrame

if TYPE_CHECKING:
    from wecom_runtime.callbacks.frame_table import FrameTable
    from wecom_runtime.handling.engine import Engine

REPLACED = "disconnected_event"
GROW_EVERY = 0.6, 3.0
"""Seconds between two frames of an answer that grows, at first and later: each counts for the chat's limit. Where
several answers grow in a chat, so many times as long."""
LOOK_EVERY = 0.5
"""Seconds after which an answer that grows is looked at, which may be complete."""

_THOUGHT = re.compile(r"<think>.*?(</think>\n?|$)", re.DOTALL)


class Answering:
    """Has pushes handled by the engine, and sends the answers.

    Args:
        engine: Has pushes handled.
        channel: The connection, for the engine.
        table: Which frames there are.
        request: Sends a frame.
        sender: Sends messages.
        errors: Gives the table of errcodes.
    """

    def __init__(
        self,
        engine: Engine,
        channel: SocketChannel,
        table: FrameTable,
        request: SendFrame,
        sender: Sender,
        errors: Callable[[], ErrorTable],
    ) -> None:
        self._engine = engine
        self._channel = channel
        self._frames = table
        self._request = request
        self._sender = sender
        self._errors = errors

    async def handle(self, push: BotPush) -> None:
        """Handle a push and answer it. What fails is told to the log."""
        reply_sent: Future[bool] = Future()
        try:
            message = self._engine.parse(push.body)
            if push.eventtype == REPLACED and self._engine.handlers.find(message) is None:
                return
            key = f"callback:{self._channel.name}:{push.msgid or frames.new_req_id('push')}"
            incoming = Incoming(message, key, self._channel, push, reply_sent=reply_sent)
            result = await receive(self._engine, incoming)
            body = _body(self._channel.unseal(result.answer) if result.answer else None)
            if body is not None:
                try:
                    await self._respond_to_the_end(push, incoming, body)
                except Exception as error:
                    self._engine.report_unsent(incoming, error)
                    raise
                reply_sent.set_result(True)
                if result.job is not None:  # what follows a long answer
                    await asyncio.wrap_future(result.job.completion())
        except WeComError as error:
            logger.error("a push of the bot could not be answered: %s", error)
        except Exception:
            logger.exception("a push of the bot could not be answered")
        finally:
            if not reply_sent.done():
                reply_sent.set_result(False)

    async def _respond_to_the_end(self, push: BotPush, incoming: Incoming, body: dict[str, Any]) -> None:
        """Answer a push, and show how far the answer is until it is complete."""
        if not _grows(body):
            await self._respond(push, incoming.message, body)
            return
        limits, chat, answer = self._sender.limits, push.chat[0], body["stream"]["id"]
        limits.begin_growing(chat, answer)
        try:
            await self._respond(push, incoming.message, body)
            await self._grow(push, incoming, body)
        finally:
            limits.end_growing(chat, answer)

    async def _grow(self, push: BotPush, incoming: Incoming, body: dict[str, Any]) -> None:
        limits, chat, answer = self._sender.limits, push.chat[0], body["stream"]["id"]
        pause, most = GROW_EVERY
        shown_at = time.monotonic()
        while _grows(body):
            await asyncio.sleep(min(pause, LOOK_EVERY))
            following = _body(await adrive(self._engine.refresh(answer, incoming), NO_TRANSPORT))
            if following is None:
                return
            if following == body:
                continue
            place = None
            if _grows(following):
                is_due = time.monotonic() - shown_at >= pause * limits.growing(chat)
                place = limits.take_to_grow(chat, answer) if is_due else None
                if place is None:
                    continue
            if not await self._respond(push, incoming.message, following, place):
                return
            body, shown_at, pause = following, time.monotonic(), min(most, pause * 1.3)

    async def _respond(
        self, push: BotPush, message: Callback, body: dict[str, Any], place: Reservation | None = None
    ) -> bool:
        """Answer a push; whether the answer went out as one.

        Args:
            push: What is answered.
            message: The same, parsed.
            body: The answer.
            place: A place of the chat for it; if left out, it waits for one.
        """
        entry = self._frames.answering(message)
        if entry is None:
            raise InvalidArgumentError(
                say("a {kind} takes no answer: send to its chat instead", kind=type(message).__name__)
            )
        limits, chat = self._sender.limits, push.chat[0]
        while True:
            place = place or await limits.take(chat)
            try:
                answer = await self._request(entry.cmd, body, lambda: push.req_id)
            except CallTimeoutError as error:
                logger.warning("%s", error)
                return True
            except TransportError as error:
                if not error.may_have_arrived:
                    limits.give_back(place)
                raise
            code = frames.errcode_of(answer)
            if code in (0, frames.REPLIED_ALREADY):
                return True
            if code in frames.TOO_OFTEN:
                limits.pause(chat)
                place = None
                continue
            if code in frames.TOO_LATE and entry.cmd == frames.RESPOND:
                return await self._send_instead(push, body)
            raise frames.error_of(entry.cmd, answer, self._errors)

    async def _send_instead(self, push: BotPush, body: dict[str, Any]) -> bool:
        """A stream that takes no more, or a push that is too old: the answer goes out as a message."""
        stream = body.get("stream")
        if stream and not stream.get("finish"):
            return True  # its last frame is sent
        chat, kind = push.chat
        messages = [body]
        if stream:
            text, card = _THOUGHT.sub("", stream.get("content") or ""), body.get("template_card")
            messages = [{"msgtype": "markdown", "markdown": {"content": text}}] if text else []
            messages += [{"msgtype": "template_card", "template_card": card}] if card else []
        for message in messages:
            await self._sender.send(chat, message, kind, TIMEOUT, again=True)
        return False


def _grows(body: dict[str, Any]) -> bool:
    """Return whether an answer is not complete."""
    stream = body.get("stream")
    return stream is not None and not stream.get("finish")


def _body(text: str | None) -> dict[str, Any] | None:
    """Return the body of the frame that answers, of the text of a reply; None for no answer."""
    return json.loads(text) if text else None
