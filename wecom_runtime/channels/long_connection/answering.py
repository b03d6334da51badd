"""Answers to pushes: complete answers, streams, and messages in place of answers that are refused or too late."""

from __future__ import annotations

import asyncio
import json
import logging
import re
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    ErrorTable,
    InvalidArgumentError,
    TransportError,
    WeComError,
)
from wecom_runtime.flow import NO_TRANSPORT, adrive
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.items import LATER, RESPOND, SEND
from wecom_runtime.handling.results import Outcome
from wecom_runtime.language import say
from wecom_runtime.limits.counts import Reservation
from wecom_runtime.logs import logger

from . import frames
from .attachments import SendAttachment, separated
from .channel import SocketChannel, receive
from .handled import report_handled
from .pushes import BotPush
from .sending import TIMEOUT, Sender, SendFrame

if TYPE_CHECKING:
    from wecom_runtime.callbacks.frame_table import FrameTable
    from wecom_runtime.handling.engine import Engine
    from wecom_runtime.handling.results import Result
    from wecom_runtime.handling.running.workers import Job

REPLACED = "disconnected_event"
CHECK_UPDATE = "enter_check_update"
STREAM_INTERVALS = 0.6, 3.0
"""Seconds between two frames of a stream, at first and at most. Each frame counts for the rate limit of the chat, so
the interval is multiplied by the number of the chat's streams."""
POLL_INTERVAL = 0.5
"""Seconds between two checks whether a stream is complete."""

_THOUGHT = re.compile(r"<think>.*?(</think>\n?|$)", re.DOTALL)


class Answering:
    """The processing of pushes: the engine handles them, and their answers are sent.

    Args:
        engine: Handles the pushes.
        channel: The channel of the connection.
        table: The known frames.
        request: Sends a frame.
        sender: Sends messages.
        send_attachment: Sends a card or a picture of a streaming answer as a message.
        errors: Returns the table of errcodes.
        version: The version of the program, which answers `CHECK_UPDATE`; "" for no answer.
    """

    def __init__(
        self,
        engine: Engine,
        channel: SocketChannel,
        table: FrameTable,
        request: SendFrame,
        sender: Sender,
        send_attachment: SendAttachment,
        errors: Callable[[], ErrorTable],
        version: str = "",
    ) -> None:
        self._version = version
        self._engine = engine
        self._channel = channel
        self._frames = table
        self._request = request
        self._sender = sender
        self._send_attachment = send_attachment
        self._errors = errors

    async def handle(self, push: BotPush, incoming: Incoming | None = None) -> None:
        """Handle a push, and send the answer. Failures are logged.

        Args:
            push: The push.
            incoming: The delivery of a push that was stored; None for one that has just arrived.
        """
        reply_sent: Future[bool] = Future()
        job: Job | None = None
        has_failed = True
        try:
            message = self._engine.parse(push.body) if incoming is None else incoming.message
            if push.eventtype == CHECK_UPDATE and self._version:
                await self._send_version(push, message)
            if push.eventtype in (REPLACED, CHECK_UPDATE) and self._engine.handlers.find(message) is None:
                has_failed = False
                return
            key = f"callback:{self._channel.name}:{push.msgid or frames.new_req_id('push')}"
            incoming = incoming or Incoming(message, key, self._channel, push)
            incoming.reply_sent = reply_sent
            result = await receive(self._engine, incoming)
            job = result.job
            try:
                await self._answer(push, incoming, result, reply_sent)
            except Exception as error:
                if not await adrive(self._engine.settle(incoming, error), NO_TRANSPORT):
                    self._engine.report_unsent(incoming, error)
                    raise
            else:
                await adrive(self._engine.settle(incoming, None), NO_TRANSPORT)
            has_failed = result.outcome is Outcome.FAILED
        except WeComError as error:
            logger.error("cannot answer a push of the bot: %s", error)
        except Exception:
            logger.exception("cannot answer a push of the bot")
        finally:
            if not reply_sent.done():
                reply_sent.set_result(False)
            if incoming is not None:
                incoming.release()
            if job is None:
                report_handled(push.req_id, has_failed)
            else:  # a background handler
                job.completion().add_done_callback(lambda _: report_handled(push.req_id, has_failed))

    async def send_reply(self, push: BotPush, incoming: Incoming, reply: str) -> None:
        """Send a reply to a push. A failure is logged."""
        try:
            await self._respond(push, incoming.message, json.loads(reply))
        except WeComError as error:
            logger.error("cannot end the answer to a push of the bot: %s", error)

    async def _answer(self, push: BotPush, incoming: Incoming, result: Result, reply_sent: Future[bool]) -> None:
        """Send the answer in a result, or the stored answers to a push whose process died before they were accepted."""
        if incoming.item is not None and incoming.item.answers is not None:
            await self._send_stored(push, incoming, incoming.item.answers)
            return
        body = _body(incoming.answer_text(result.answer) if result.answer else None)
        if body is None:
            return
        attachments = await self._send_answer(push, incoming, body)
        reply_sent.set_result(True)
        if result.job is not None:  # the rest of a long answer
            await asyncio.wrap_future(result.job.completion())
        await self._send_attachments(push, incoming, attachments)

    async def _keep(self, incoming: Incoming, body: dict[str, Any] | None, attachments: list[dict[str, Any]]) -> None:
        """Store the answers that were not accepted yet, if the push is stored."""
        if (item := incoming.item) is not None:
            answers = [*([] if body is None else [{RESPOND: body}]), *({LATER: one} for one in item.tail())]
            answers += [{SEND: one} for one in attachments]
            await adrive(self._engine.keep_answer(incoming, answers), NO_TRANSPORT)

    async def _send_stored(self, push: BotPush, incoming: Incoming, answers: list[dict[str, Any]]) -> None:
        """Send answers that were made before."""
        left = list(answers)
        while left and SEND not in left[0]:
            if (body := left[0].get(RESPOND)) is not None:
                await self._respond(push, incoming.message, body)
            else:
                send_later: Any = incoming.responder  # a coroutine function of the connection
                await send_later(incoming.message, left[0][LATER])
            left = left[1:]
            await adrive(self._engine.keep_answer(incoming, left), NO_TRANSPORT)
        await self._send_attachments(push, incoming, [one[SEND] for one in left])

    async def _send_version(self, push: BotPush, message: Callback) -> None:
        """Answer the question for the version of the program. A refusal is logged."""
        entry = self._frames.answering(message)
        assert entry is not None  # noqa: S101 - the spec has the frame
        response = await self._request(entry.cmd, {"version": self._version}, lambda: push.req_id)
        if frames.errcode_of(response) != 0:
            logger.warning("%s", frames.error_of(entry.cmd, response, self._errors))

    async def _send_answer(self, push: BotPush, incoming: Incoming, body: dict[str, Any]) -> list[dict[str, Any]]:
        """Send an answer; send the frames of a stream until it is complete.

        Returns:
            The pictures and the card of a stream, to be sent after it.
        """
        body, attachments = separated(body)
        if not _is_open_stream(body):
            await self._keep(incoming, body, attachments)
            await self._respond(push, incoming.message, body)
            return attachments
        limits, chat, stream_id = self._sender.limits, push.chat[0], body["stream"]["id"]
        limits.add_stream(chat, stream_id)
        try:
            await self._respond(push, incoming.message, body)
            return await self._send_stream(push, incoming, body)
        finally:
            limits.remove_stream(chat, stream_id)

    async def _send_stream(self, push: BotPush, incoming: Incoming, body: dict[str, Any]) -> list[dict[str, Any]]:
        """Send the frames of a stream after its first one; return its pictures and its card."""
        limits, chat, stream_id = self._sender.limits, push.chat[0], body["stream"]["id"]
        interval, max_interval = STREAM_INTERVALS
        sent_at = time.monotonic()
        attachments: list[dict[str, Any]] = []
        while _is_open_stream(body):
            await asyncio.sleep(min(interval, POLL_INTERVAL))
            whole = _body(await adrive(self._engine.refresh(stream_id, incoming), NO_TRANSPORT))
            if whole is None:
                break
            next_body, attachments = separated(whole)
            if next_body == body:
                continue
            reservation = None
            if _is_open_stream(next_body):
                is_due = time.monotonic() - sent_at >= interval * limits.stream_count(chat)
                reservation = limits.try_reserve_for_stream(chat, stream_id) if is_due else None
                if reservation is None:
                    continue
            else:
                await self._keep(incoming, next_body, attachments)
            if not await self._respond(push, incoming.message, next_body, reservation):
                break
            body, sent_at, interval = next_body, time.monotonic(), min(max_interval, interval * 1.3)
        return attachments

    async def _send_attachments(self, push: BotPush, incoming: Incoming, attachments: list[dict[str, Any]]) -> None:
        """Send the pictures and the card of a stream as messages, until it is stopped. Failures are reported."""
        for attachment in attachments:
            if incoming.switch is not None and incoming.switch.is_stopped:
                return
            try:
                await self._send_attachment(*push.chat, attachment)
            except Exception as error:
                self._engine.report_unsent(incoming, error)

    async def _respond(
        self, push: BotPush, message: Callback, body: dict[str, Any], reservation: Reservation | None = None
    ) -> bool:
        """Send an answer frame; return False if the answer was sent as a message instead.

        Args:
            push: The push.
            message: The parsed push.
            body: The body of the answer.
            reservation: A reservation under the rate limit of the chat. Default: wait for one.
        """
        entry = self._frames.answering(message)
        if entry is None:
            raise InvalidArgumentError(
                say("a {kind} cannot be answered: send a message to its chat", kind=type(message).__name__)
            )
        limits, chat = self._sender.limits, push.chat[0]
        while True:
            reservation = reservation or await limits.reserve(chat)
            try:
                response = await self._request(entry.cmd, body, lambda: push.req_id)
            except CallTimeoutError as error:
                logger.warning("%s", error)
                return True
            except TransportError as error:
                if not error.may_have_arrived:
                    limits.release(reservation)
                raise
            code = frames.errcode_of(response)
            if code in (0, frames.REPLIED_ALREADY):
                return True
            if code in frames.RATE_LIMITED:
                limits.pause(chat)
                reservation = None
                continue
            refusal = frames.error_of(entry.cmd, response, self._errors)
            if _is_open_stream(body):  # the last frame of the stream contains the text of this one
                logger.log(
                    logging.INFO if code in frames.TOO_LATE else logging.WARNING,
                    "a frame of a streaming answer was refused with errcode %d: the answer continues without it",
                    code,
                )
                return True
            await self._send_as_message(push, body, refusal)
            return False

    async def _send_as_message(self, push: BotPush, body: dict[str, Any], refusal: APIError) -> None:
        """Send an answer that was refused as a message.

        Raises:
            APIError: The answer cannot be a message, or the message was refused, too.
        """
        chat, kind = push.chat
        message = _as_message(body)
        if message is None or not chat:
            raise refusal
        if refusal.errcode not in frames.TOO_LATE:
            logger.warning("an answer was refused with errcode %d: it is sent as a message", refusal.errcode)
        if message:
            try:
                await self._sender.send(chat, message, kind, TIMEOUT, resend=True)
            except WeComError as error:
                raise error from refusal


def _is_open_stream(body: dict[str, Any]) -> bool:
    """Return whether an answer is a stream that is not complete."""
    stream = body.get("stream")
    return stream is not None and not stream.get("finish")


def _as_message(body: dict[str, Any]) -> dict[str, Any] | None:
    """Return an answer as a message; None if it cannot be one, {} if it has no text."""
    text: str | None = None
    if (stream := body.get("stream")) is not None:
        text = _THOUGHT.sub("", stream.get("content") or "")
    elif body.get("msgtype") == "text":
        text = body["text"].get("content") or ""
    if text is not None:
        return {"msgtype": "markdown", "markdown": {"content": text}} if text else {}
    return body if "msgtype" in body else None


def _body(text: str | None) -> dict[str, Any] | None:
    """Return the body of the answer frame for the text of a reply; None for an empty text."""
    return json.loads(text) if text else None
