"""A bot that stays connected: subscribes, takes pushes to the router's handlers, and comes back whatever happens."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import re
import time
from collections.abc import AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from wecom_runtime.callbacks.dispatch import NO_TRANSPORT, Outcome
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.clients.bot_media import MediaReader
from wecom_runtime.clients.settings import BASE_URL
from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    ConfigurationError,
    ErrorTable,
    InvalidArgumentError,
    ReplacedError,
    TransportError,
    WeComError,
)
from wecom_runtime.flow import adrive
from wecom_runtime.logs import logger
from wecom_runtime.tokens.records import Secret

from . import frames
from .channel import Seal, SocketChannel
from .pace import Pace
from .pushes import Push, Pushes
from .socket import Socket, SocketLostError
from .upload import MOST, upload

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.callbacks.crypto import MediaDecryptor
    from wecom_runtime.callbacks.frame_table import FrameTable
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.router import BaseRouter
    from wecom_runtime.http.multipart import FileInput

URL = "wss://openws.work.weixin.qq.com"
TIMEOUT = 30.0
MOST_REFUSALS = 5
REPLACED = "disconnected_event"
LONGEST_PAUSE = 30.0
SETTLED = 10.0
"""Seconds after which a connection counts as one that works, so that the next pause is short again."""
GROW_EVERY = 0.6, 2.5
"""Seconds between two frames of an answer that grows, at first and at most: each counts for the chat's limit."""
PAUSE_WHEN_LIMITED = 20.0

_THOUGHT = re.compile(r"<think>.*?(</think>\n?|$)", re.DOTALL)


class _Push:
    """What a message without a callback is made for."""

    __wire__ = "json"


class BaseAsyncBotConnection:
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
        if not bot_id or not secret:
            raise ConfigurationError("a long connection needs the bot's id and the secret of its long connection")
        self.bot_id = bot_id
        self._secret = Secret(secret)
        self._router = router
        self._url = url
        self._heartbeat = heartbeat
        self._standby = standby
        self._reconnect = reconnect
        self._ssl = ssl
        self._seal = Seal(bot_id, secret)
        self._pace = Pace()
        self._pushes = Pushes()
        self._socket: Socket | None = None
        self._ready = asyncio.Event()
        self._closing = asyncio.Event()
        self._take_over = asyncio.Event()
        self._replaced = False
        self._running = False
        self._work: set[asyncio.Task[None]] = set()
        """Pushes that are handled."""
        self._tasks: set[asyncio.Task[Any]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end = 0.0

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.bot_id}, {'connected' if self.is_connected else 'not connected'}>"

    @staticmethod
    def _errors() -> ErrorTable:
        """The table of errcodes; the generated class gives it."""
        return {}

    @property
    def is_connected(self) -> bool:
        """Whether pushes arrive now."""
        return self._ready.is_set()

    async def wait_connected(self, timeout: float | None = None) -> bool:
        """Wait until pushes arrive; whether they do."""
        try:
            await asyncio.wait_for(self._ready.wait(), timeout)
        except (TimeoutError, asyncio.TimeoutError):
            return False
        return True

    # -- staying connected

    async def run(self) -> None:
        """Connect, and stay connected until `close`.

        Raises:
            TokenError: WeCom does not know this bot id and secret.
            APIError: WeCom refused the connection five times.
            ReplacedError: Another connection of the bot took over, and there is no `standby`.
            ConfigurationError: The extra is missing, the address is wrong, or this connection runs already.
        """
        if self._running:
            raise ConfigurationError("this connection runs already: one run() is enough")
        self._running = True
        self._loop = asyncio.get_running_loop()
        pauses, refusals = 0, 0
        try:
            while not self._closing.is_set() or self._has_work():
                try:
                    socket = await self._connect()
                except APIError as error:
                    refusals += 1
                    if error.errcode == frames.WRONG_CREDENTIALS or refusals >= MOST_REFUSALS:
                        raise
                    logger.warning("the long connection of the bot was refused: %s", error)
                except TransportError as error:
                    logger.warning("%s; trying again", error)
                else:
                    refusals = 0
                    started = time.monotonic()
                    await self._serve(socket)
                    if time.monotonic() - started > SETTLED * self._reconnect:
                        pauses = 0
                    if self._replaced and not self._closing.is_set():
                        await self._stand_by()
                        continue
                pauses += 1
                await self._pause(pauses)
        finally:
            self._running = False
            self._ready.clear()
            if self._socket is not None:
                await self._socket.close()
                self._socket = None

    async def _connect(self) -> Socket:
        socket = await Socket.open(self._url, self._pushed, self._ssl)
        reading = asyncio.ensure_future(socket.read())
        try:
            body = {"bot_id": self.bot_id, "secret": self._secret.reveal()}
            answer = await socket.request(frames.SUBSCRIBE, body, timeout=min(15.0, 10 * self._heartbeat))
            if frames.errcode_of(answer) != 0:
                raise frames.error_of(frames.SUBSCRIBE, answer, self._errors)
        except BaseException:
            await socket.close()
            reading.cancel()
            raise
        self._keep(reading)
        return socket

    async def _serve(self, socket: Socket) -> None:
        """Work with a connection until it ends."""
        self._replaced = False
        self._socket = socket
        self._ready.set()
        logger.info("the long connection of the bot is there")
        beating = asyncio.ensure_future(socket.beat(self._heartbeat))
        closing = asyncio.ensure_future(self._closing.wait())
        lost = asyncio.ensure_future(socket.lost.wait())
        try:
            await asyncio.wait({closing, lost}, return_when=asyncio.FIRST_COMPLETED)
            while self._has_work() and not lost.done():
                await asyncio.wait({*self._work, lost}, timeout=0.2, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._ready.clear()
            self._socket = None
            for task in (beating, closing, lost):
                task.cancel()
            await asyncio.gather(beating, closing, lost, return_exceptions=True)
            await socket.close()

    def _has_work(self) -> bool:
        """Whether there is something to finish before the end, and time for it."""
        return bool(self._work) and self._closing.is_set() and time.monotonic() < self._end

    async def _pause(self, pauses: int) -> None:
        longest = min(LONGEST_PAUSE, 2.0 ** (pauses - 1)) * self._reconnect
        seconds = longest * (0.5 + random.random() / 2)  # noqa: S311 - so that many bots do not come back as one
        if self._closing.is_set():
            await asyncio.sleep(min(seconds, 0.2))
            return
        with contextlib.suppress(TimeoutError, asyncio.TimeoutError):
            await asyncio.wait_for(self._closing.wait(), seconds)

    async def _stand_by(self) -> None:
        text = "another connection of this bot took over; a bot has one connection, so stop the other process"
        if self._standby is None:
            raise ReplacedError(f"{text}, or run this one with standby=")
        logger.warning("%s; standing by", text)
        waits = {asyncio.ensure_future(event.wait()) for event in (self._take_over, self._closing)}
        try:
            await asyncio.wait(waits, timeout=self._standby, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()

    def take_over(self) -> None:
        """Connect now, where this connection stands by."""
        self._take_over.set()

    async def close(self, timeout: float = 60.0) -> None:
        """Let running handlers finish and their answers go out, then end the connection and `run`.

        Args:
            timeout: Seconds after which the connection ends all the same. Handlers are not stopped.
        """
        self._end = time.monotonic() + timeout
        await self._router.close_async(timeout)
        self._closing.set()
        while self._running:
            await asyncio.sleep(0.02)
        current = asyncio.current_task()
        if work := {task for task in self._work if task is not current}:
            await asyncio.wait(work, timeout=max(0.0, self._end - time.monotonic()))

    def _keep(self, task: asyncio.Task[Any]) -> None:
        """Have a reference to a task: the loop itself has none."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

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

    async def _request(
        self,
        cmd: str,
        body: Mapping[str, Any],
        req_id: Callable[[], str] | None,
        deadline: float | None = None,
    ) -> dict[str, Any]:
        """Send a frame over the connection that is there, or the next one; the answer.

        What comes with an id of its own is sent again where the connection ended meanwhile. Anything else is not.
        """
        while True:
            socket = await self._connected(cmd, deadline)
            try:
                answer = await socket.request(cmd, body, req_id() if req_id else "")
            except SocketLostError as error:
                if req_id is not None or not error.may_have_arrived:
                    await asyncio.sleep(0.001)  # the task that serves the connection notices it meanwhile
                    continue
                raise
            if frames.errcode_of(answer) != frames.NOT_SUBSCRIBED:
                return answer
            logger.warning("the subscription of the bot is gone: subscribing again")
            socket.drop()
            await asyncio.sleep(0)

    async def _connected(self, cmd: str, deadline: float | None) -> Socket:
        while (socket := self._socket) is None or socket.lost.is_set():
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and left <= 0:
                raise CallTimeoutError(
                    f"{cmd}: the bot is not connected, and was not in time", endpoint=cmd, may_have_arrived=False
                )
            if self._closing.is_set() and not self._running:
                raise TransportError(f"{cmd}: the bot's connection is closed", endpoint=cmd, may_have_arrived=False)
            if socket is not None:  # lost, which the task that serves it is about to notice
                await asyncio.sleep(0.001)
                continue
            with contextlib.suppress(TimeoutError, asyncio.TimeoutError):
                await asyncio.wait_for(self._ready.wait(), min(0.2 if left is None else left, 0.2))
        return socket

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

    async def __aenter__(self) -> Self:
        """Run in the background, and be connected."""
        self._runner = asyncio.ensure_future(self.run())
        ready = asyncio.ensure_future(self._ready.wait())
        await asyncio.wait({self._runner, ready}, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        if self._runner.done():
            await self._runner
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
        await self._runner


def _new_send_id() -> str:
    return frames.new_req_id(frames.SEND)


def _no_key() -> MediaDecryptor:
    raise InvalidArgumentError("pass the image, file or video of a message: a link alone has no key")


def _via(answer: Any) -> str:
    """Which replies a message without a callback is: those that are sent later, unless it says itself what it is."""
    is_media = isinstance(answer, Mapping) and answer.get("msgtype") in MOST
    return "" if is_media else "response_url"
