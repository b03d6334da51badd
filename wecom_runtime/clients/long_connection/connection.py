"""A bot that stays connected: subscribes, takes pushes to the router's handlers, and comes back whatever happens."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from wecom_runtime.callbacks.dispatch import NO_TRANSPORT, Outcome
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.clients.bot_media import MediaReader
from wecom_runtime.clients.settings import BASE_URL
from wecom_runtime.errors import (
    CallTimeoutError,
    InvalidArgumentError,
    WeComError,
)
from wecom_runtime.flow import adrive
from wecom_runtime.logs import logger

from . import frames
from .channel import Seal, SocketChannel
from .lifeline import URL, Lifeline
from .pace import Pace
from .pushes import Push, Pushes
from .upload import MOST, upload

if TYPE_CHECKING:
    from wecom_runtime.callbacks.crypto import MediaDecryptor
    from wecom_runtime.callbacks.frame_table import FrameTable
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.router import BaseRouter
    from wecom_runtime.http.multipart import FileInput

TIMEOUT = 30.0
REPLACED = "disconnected_event"
GROW_EVERY = 0.6, 2.5
"""Seconds between two frames of an answer that grows, at first and at most: each counts for the chat's limit."""
PAUSE_WHEN_LIMITED = 20.0

_THOUGHT = re.compile(r"<think>.*?(</think>\n?|$)", re.DOTALL)


class _Push:
    """What a message without a callback is made for."""

    __wire__ = "json"


class BaseAsyncBotConnection(Lifeline):
    """The long connection of an AI bot.

        connection = AsyncBotConnection(bot_id, secret, router)
        await connection.run()

    Handlers are those of a callback address: what they return is the answer, generators stream.

    Args:
        bot_id: Id of the bot.
        secret: Secret of the long connection, from the bot's settings.
        router: Has the handlers. A `CallbackRouter()` without crypto is enough.
        url: Where WeCom is; private deployments have their own address.
        heartbeat: Seconds between two pings.
        standby: When another connection takes over, wait and try to take over again after so many seconds, or when
            `take_over` is called. None: stop with `ReplacedError`.
        reconnect: Seconds before the first try to come back; each later pause is longer, up to 30 times as long.
        ssl: An `ssl.SSLContext`, for private deployments with certificates of their own.
    """

    _replies: ClassVar[ReplyTable]
    """All replies; the generated class sets it."""
    _frames: ClassVar[FrameTable]

    def __init__(
        self,
        bot_id: str,
        secret: str,
        router: BaseRouter,
        *,
        url: str = URL,
        heartbeat: float = 30.0,
        standby: float | None = None,
        reconnect: float = 1.0,
        ssl: Any = None,
    ) -> None:
        super().__init__(
            bot_id, secret, router, url=url, heartbeat=heartbeat, standby=standby, reconnect=reconnect, ssl=ssl
        )
        self._seal = Seal(bot_id, secret)
        self._pace = Pace()
        self._pushes = Pushes()

    # -- pushes

    def _pushed(self, frame: dict[str, Any]) -> None:
        entry = frame.get("cmd")
        push = self._pushes.arrived(frame, frames.req_id_of(frame))
        if push is None:
            return
        if push.eventtype == REPLACED:
            self._replaced = True
            self._take_over.clear()
            if self._socket is not None:
                self._socket.drop()
        logger.debug("the bot got %s", entry)
        task = asyncio.ensure_future(self._handle(push))
        self._work.add(task)
        task.add_done_callback(self._work.discard)

    async def _handle(self, push: Push) -> None:
        try:
            message = self._router._callbacks.parse(push.body)
            if push.eventtype == REPLACED and self._router._handlers.find(type(message)) is None:
                return
            channel = SocketChannel(self._seal, self._replies, message, json.dumps(push.body), self._send_later)
            key = f"callback:{self._seal.fingerprint}:{push.msgid or frames.new_req_id('push')}"
            answer = await self._answer_of(message, key, channel)
            body = channel.body(answer)
            if body is not None:
                await self._respond(push, message, body)
                await self._grow(push, message, channel, body)
        except WeComError as error:
            logger.error("a push of the bot could not be answered: %s", error)
        except Exception:
            logger.exception("a push of the bot could not be answered")

    async def _answer_of(self, message: Callback, key: str, channel: SocketChannel) -> str:
        """The rendered answer. WeCom does not push twice, so a push waits for room."""
        while True:
            result = await adrive(self._router._dispatch.receive(message, key, channel), NO_TRANSPORT)
            if result.outcome is not Outcome.BUSY:
                return result.answer
            await asyncio.sleep(0.5)

    async def _grow(self, push: Push, message: Callback, channel: SocketChannel, body: dict[str, Any]) -> None:
        """Show how far an answer is until it is complete."""
        pause, most = GROW_EVERY
        while (stream := body.get("stream")) and not stream.get("finish"):
            await asyncio.sleep(pause)
            pause = min(most, pause * 1.3)
            rendered = await adrive(self._router._streams.refresh(stream["id"], channel), NO_TRANSPORT)
            following = channel.body(rendered) if rendered is not None else None
            if following is None:
                return
            if following != body and not await self._respond(push, message, following):
                return
            body = following

    # -- answers

    async def _respond(self, push: Push, message: Callback, body: dict[str, Any]) -> bool:
        """Answer a push; whether the answer went out as one."""
        entry = self._frames.answering(message)
        if entry is None:
            raise InvalidArgumentError(f"a {type(message).__name__} takes no answer: send to its chat instead")
        while True:
            await self._wait_for(push.chat[0])
            try:
                answer = await self._request(entry.cmd, body, lambda: push.req_id)
            except CallTimeoutError as error:
                logger.warning("%s", error)
                return True
            code = frames.errcode_of(answer)
            if code in (0, frames.REPLIED_ALREADY):
                return True
            if code in frames.TOO_OFTEN:
                self._pace.pause(push.chat[0], PAUSE_WHEN_LIMITED)
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
        if stream:
            text = _THOUGHT.sub("", stream.get("content") or "")
            if text:
                await self._send(
                    chat, {"msgtype": "markdown", "markdown": {"content": text}}, kind, TIMEOUT, again=True
                )
            if card := body.get("template_card"):
                await self._send(chat, {"msgtype": "template_card", "template_card": card}, kind, TIMEOUT, again=True)
            return False
        await self._send(chat, body, kind, TIMEOUT, again=True)
        return False

    def _send_later(self, message: Any, value: Any) -> None:
        """What a background handler returned, or what a stream said after its time; called in a thread."""
        chat = getattr(message, "chatid", None) or getattr(getattr(message, "from_", None), "userid", None)
        if not chat:
            raise InvalidArgumentError(f"this {type(message).__name__} has no chat that could be answered later")
        assert self._loop is not None  # noqa: S101 - the message came by a connection that runs
        asyncio.run_coroutine_threadsafe(self.send(chat, value), self._loop).result()

    async def send(self, chatid: str, answer: Any, *, chat_type: int | None = None, timeout: float = TIMEOUT) -> None:
        """Send a message to a chat that has written to the bot before.

        Args:
            chatid: The userid of a member, or the chatid of a group.
            answer: A text in Markdown, a card, or a reply: what `create_reply` takes.
            chat_type: 1 for a member, 2 for a group; known of chats that wrote since this connection began.
            timeout: Seconds that it may take in all, reconnecting included.

        Raises:
            InvalidArgumentError: No message can be made of this.
            APIError: WeCom refused it.
            CallTimeoutError: It could not be sent in time, or no answer came.
            TransportError: The connection ended while it was on its way; it may have arrived.
        """
        body = self._message(answer)
        if body is not None:
            await self._send(chatid, body, chat_type or self._pushes.kind_of(chatid), timeout)

    def _message(self, answer: Any) -> dict[str, Any] | None:
        reply = self._replies.create(answer, _Push(), via=_via(answer))
        text = reply.render()
        return frames.read(text) if text else None

    async def _send(
        self, chat: str, body: Mapping[str, Any], kind: int, timeout: float, *, again: bool = False
    ) -> None:
        """Send a message; `again` has it sent twice rather than not at all, where the connection ends meanwhile."""
        frame = {"chatid": chat, **({"chat_type": kind} if kind else {}), **body}
        deadline = time.monotonic() + timeout
        while True:
            await self._wait_for(chat, deadline)
            new_id = _new_send_id if again else None
            answer = await self._request(frames.SEND, frame, new_id, deadline)
            code = frames.errcode_of(answer)
            if code == 0:
                return
            if code not in frames.TOO_OFTEN or deadline - time.monotonic() < PAUSE_WHEN_LIMITED:
                raise frames.error_of(frames.SEND, answer, self._errors)
            self._pace.pause(chat, PAUSE_WHEN_LIMITED)

    async def _wait_for(self, chat: str, deadline: float | None = None) -> None:
        """Keep to how often a chat may be written to."""
        seconds = self._pace.reserve(chat)
        if deadline is not None and time.monotonic() + seconds > deadline:
            raise CallTimeoutError(
                f"the chat's limit of messages would delay this one by {seconds:.0f} s; it was not sent",
                endpoint=frames.SEND,
                may_have_arrived=False,
            )
        if seconds > 0:
            await asyncio.sleep(seconds)

    # -- media

    async def upload(self, file: FileInput, kind: str | None = None, *, timeout: float = 120.0) -> str:
        """Upload media for answers and messages; its media id, good for three days.

        Args:
            file: A path, a binary file object, (name, bytes), or an `Upload` with progress.
            kind: "image", "voice", "video" or "file"; told by the name if left out.
            timeout: Seconds for each frame, reconnecting included.

        Raises:
            InvalidArgumentError: It is empty, or larger than WeCom takes: images and voice 2 MB, videos 10, files 20.
            APIError: WeCom refused it.
            CallTimeoutError: It could not be sent in time.
        """

        async def request(cmd: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
            # A repeated chunk does no harm, and an upload outlives its connection.
            fixed = frames.new_req_id(cmd)
            answer = await self._request(cmd, body, lambda: fixed, time.monotonic() + timeout)
            if frames.errcode_of(answer) != 0:
                raise frames.error_of(cmd, answer, self._errors)
            return frames.body_of(cmd, answer) if self._frames[cmd].response else {}

        return await upload(request, file, kind)

    async def download(self, media: Any, *, timeout: float = TIMEOUT) -> bytes:
        """A file that a member sent to the bot, decrypted with its own key.

        Args:
            media: The image, file or video of a message; valid for five minutes.
            timeout: The longest time without progress, in seconds.

        Raises:
            DecryptError: Not encrypted with this key, or cut off.
            TransportError: It could not be fetched.
        """
        return b"".join([piece async for piece in self.iter_media(media, timeout=timeout)])

    async def iter_media(self, media: Any, *, timeout: float = TIMEOUT) -> AsyncIterator[bytes]:
        """Like `download`, piece by piece. A wrong key or a missing end shows only at the end."""
        from wecom_runtime.http.aiohttp_transport import AiohttpTransport

        transport = AiohttpTransport(BASE_URL)
        try:
            async for piece in MediaReader(timeout, False, _no_key).pieces_async(transport, media, timeout):
                yield piece
        finally:
            await transport.close()


def _new_send_id() -> str:
    return frames.new_req_id(frames.SEND)


def _no_key() -> MediaDecryptor:
    raise InvalidArgumentError("pass the image, file or video of a message: a link alone has no key")


def _via(answer: Any) -> str:
    """Which replies a message without a callback is: those that are sent later, unless it says itself what it is."""
    is_media = isinstance(answer, Mapping) and answer.get("msgtype") in MOST
    return "" if is_media else "response_url"
