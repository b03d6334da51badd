"""Answers to pushes: at once, as they grow, or as a message where it is too late for an answer."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import CallTimeoutError, ErrorTable, InvalidArgumentError, WeComError
from wecom_runtime.flow import NO_TRANSPORT, adrive
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.engine import Outcome
from wecom_runtime.logs import logger

from . import frames
from .channel import SocketChannel
from .pushes import Push
from .sending import Request, Sender

if TYPE_CHECKING:
    from wecom_runtime.callbacks.frame_table import FrameTable
    from wecom_runtime.handling.engine import Engine

TIMEOUT = 30.0
"""Seconds for a message."""
REPLACED = "disconnected_event"
GROW_EVERY = 0.6, 2.5
"""Seconds between two frames of an answer that grows, at first and at most: each counts for the chat's limit."""

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
        request: Request,
        sender: Sender,
        errors: Callable[[], ErrorTable],
    ) -> None:
        self._engine = engine
        self._channel = channel
        self._frames = table
        self._request = request
        self._sender = sender
        self._errors = errors

    async def handle(self, push: Push) -> None:
        """Handle a push and answer it. What fails is told to the log."""
        try:
            message = self._engine.parse(push.body)
            if push.eventtype == REPLACED and self._engine.handlers.find(message) is None:
                return
            key = f"callback:{self._channel.name}:{push.msgid or frames.new_req_id('push')}"
            incoming = Incoming(message, key, self._channel, push)
            sealed = await self._answer_to(incoming)
            body = _body(self._channel.unseal(sealed) if sealed else None)
            if body is not None:
                await self._respond(push, message, body)
                await self._grow(push, incoming, body)
        except WeComError as error:
            logger.error("a push of the bot could not be answered: %s", error)
        except Exception:
            logger.exception("a push of the bot could not be answered")

    async def _answer_to(self, incoming: Incoming) -> str:
        """Return the sealed answer. WeCom does not push twice, so a push waits for room."""
        while True:
            result = await adrive(self._engine.receive(incoming), NO_TRANSPORT)
            if result.outcome is not Outcome.BUSY:
                return result.answer
            await asyncio.sleep(0.5)

    async def _grow(self, push: Push, incoming: Incoming, body: dict[str, Any]) -> None:
        """Show how far an answer is until it is complete."""
        pause, most = GROW_EVERY
        while (stream := body.get("stream")) and not stream.get("finish"):
            await asyncio.sleep(pause)
            pause = min(most, pause * 1.3)
            following = _body(await adrive(self._engine.refresh(stream["id"], incoming), NO_TRANSPORT))
            if following is None:
                return
            if following != body and not await self._respond(push, incoming.message, following):
                return
            body = following

    async def _respond(self, push: Push, message: Callback, body: dict[str, Any]) -> bool:
        """Answer a push; whether the answer went out as one."""
        entry = self._frames.answering(message)
        if entry is None:
            raise InvalidArgumentError(f"a {type(message).__name__} takes no answer: send to its chat instead")
        while True:
            await self._sender.wait_for(push.chat[0])
            try:
                answer = await self._request(entry.cmd, body, lambda: push.req_id)
            except CallTimeoutError as error:
                logger.warning("%s", error)
                return True
            code = frames.errcode_of(answer)
            if code in (0, frames.REPLIED_ALREADY):
                return True
            if code in frames.TOO_OFTEN:
                self._sender.pause(push.chat[0])
                continue
            if code in frames.TOO_LATE and entry.cmd == frames.RESPOND:
                return await self._send_instead(push, body)
            raise frames.error_of(entry.cmd, answer, self._errors)

    async def _send_instead(self, push: Push, body: dict[str, Any]) -> bool:
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


def _body(text: str | None) -> dict[str, Any] | None:
    """Return the body of the frame that answers, of the text of a reply; None for no answer."""
    return json.loads(text) if text else None
