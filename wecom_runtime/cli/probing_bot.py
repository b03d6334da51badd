"""`wecom probe --bot`: ten questions about the real service that the owner of a bot answers in a chat with it.

The owner writes to the bot what the terminal and the bot ask for. The answers are words of `spec/fake/service.yaml`.
Ids and texts of the chat stay in this process.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import secrets
import struct
import time
import zlib
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import attrs

from wecom_runtime.channels.long_connection import frames
from wecom_runtime.channels.long_connection.answering import REPLACED
from wecom_runtime.channels.long_connection.pushes import GROUP, SINGLE, BotPush
from wecom_runtime.channels.long_connection.socket import RESPONSE_TIMEOUT
from wecom_runtime.data.deviations import Deviation
from wecom_runtime.errors import TransportError, WeComError
from wecom_runtime.language import say

from .package import GeneratedPackage
from .probe_report import OK, Section
from .profiles import Profile
from .terminal import print_error

STREAM_INTERVAL = 20.0
"""Seconds between two frames of the stream whose time limit is measured."""
STREAM_LIMITS = (360, 600, 660)
"""The answers about the time limit of a stream, in seconds; the last one is the end of the measurement."""
CONFLICT = 6000
RATE_LIMITED = frames.RATE_LIMITED
THIN_SPACE = "\u2005"
YES = frozenset({"1", "y", "yes", "是", "有", "看到", "看到了", "能", "对"})
TEXT = "This text was sent first. 这段文字先发出。"


class StoppedError(Exception):
    """The owner did not act in time, or the connection has ended."""


class ProbedConnection:
    """A connection whose pushes are queued, and not passed to handlers.

    Args:
        connection: An asynchronous connection that is not open yet.
    """

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._pass_on = connection._on_push
        connection._on_push = self._on_push
        self.inbox: asyncio.Queue[BotPush | None] = asyncio.Queue()
        """The pushes; None after another program has taken over."""

    def _on_push(self, frame: dict[str, Any]) -> None:
        if BotPush(frame.get("body") or {}, "").eventtype == REPLACED:
            self._pass_on(frame)
            self.inbox.put_nowait(None)
            return
        push = self._connection._pushes.arrived(frame, frames.req_id_of(frame))
        if push is not None:
            self.inbox.put_nowait(push)

    async def respond(self, push: BotPush, body: Mapping[str, Any]) -> int:
        """Send an answer frame; return the errcode of the response."""
        link = self._connection._link
        return frames.errcode_of(await link.request(frames.RESPOND, body, lambda: push.req_id, resubscriptions=1))

    async def respond_together(self, push: BotPush, *bodies: Mapping[str, Any]) -> list[int]:
        """Send answer frames without waiting between them; return the errcodes of the responses."""
        socket, responses, are_complete = self._connection._link.socket, list[dict[str, Any]](), asyncio.Event()
        read = socket._read_frame

        def note(received: Any) -> Any:
            frame = read(received)
            if frame is not None and "cmd" not in frame and frames.req_id_of(frame) == push.req_id:
                responses.append(frame)
                if len(responses) == len(bodies):
                    are_complete.set()
            return frame

        socket._read_frame = note
        try:
            for body in bodies:
                await socket._websocket.send(frames.dump(frames.RESPOND, push.req_id, body))
            await asyncio.wait_for(are_complete.wait(), RESPONSE_TIMEOUT)
        except (asyncio.TimeoutError, OSError):
            raise TransportError(say("{cmd}: the long connection ended", cmd=frames.RESPOND)) from None
        finally:
            socket._read_frame = read
        return [frames.errcode_of(response) for response in responses]

    async def send(self, chat: str, text: str) -> None:
        """Send a message to a single chat."""
        await self._connection.send(chat, text, chat_type=SINGLE)

    async def download(self, file: Any) -> None:
        """Download and decrypt a file."""
        await self._connection.download(file)


@attrs.define
class BotProbe:
    """The questions to the owner of a bot, and the answers so far."""

    connection: ProbedConnection
    engine: Any
    """The engine of the connection's router, which reports the deviations of the pushes."""
    tell: Callable[[str], object]
    """Shows an instruction to the owner, who also gets it from the bot."""
    minutes: float = 11
    """Minutes for which the time limit of a stream is measured; 0 to leave it out."""
    step_seconds: float = 180
    """Seconds for one action of the owner."""
    pause: float = 1.5
    """Seconds between two frames of a stream that must not be sent together."""
    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[object]] = asyncio.sleep
    answers: dict[str, str] = attrs.field(factory=dict)
    """Question -> answer."""
    received: dict[str, str] = attrs.field(factory=dict)
    """Class of a received callback -> `ok`."""

    async def run(self) -> None:
        """Ask all questions; stop when the owner does not act in time."""
        measuring: asyncio.Task[None] | None = None
        try:
            asks = say("Open the single chat with the bot and write your UserID, as the admin console shows it.")
            first = await self._wait(asks, _is_text)
            own = str(first.body["from"]["userid"])
            self.answers["user_ids"] = "plain" if _text_of(first).casefold() == own.casefold() else "encrypted"
            if self.minutes:
                measuring = asyncio.ensure_future(self._measure(first))
            else:
                await self.connection.respond(first, _stream("OK", finish=True))
            await self._ask(own)
        except StoppedError as error:
            self.tell(str(error))
        finally:
            if measuring is not None and not measuring.done():
                self.tell(say("Thank you. The time limit of a stream is still being measured; Ctrl-C ends it."))
            if measuring is not None:
                await measuring

    async def _ask(self, chat: str) -> None:
        """Ask the questions that need an action of the owner."""
        push = await self._wait(say("Write any word to the bot."), _is_text, chat)
        await self._send_together(push)
        push = await self._wait(say("Write another word to the bot."), _is_text, chat)
        stream = _stream(TEXT)
        await self.connection.respond(push, stream)
        await asyncio.sleep(self.pause)
        code = await self.connection.respond(push, _stream("", finish=True, id=stream["stream"]["id"]))
        if code:
            self.answers["empty_end"] = "refused"
            await self.connection.respond(push, _stream(TEXT, finish=True, id=stream["stream"]["id"]))
        push, is_seen = await self._see(say("Do you still see the text that the bot sent? Write yes or no."), chat)
        if not code:
            self.answers["empty_end"] = "kept" if is_seen else "cleared"
        code = await self.connection.respond(push, _stream("🖼", finish=True, msg_item=[_picture()]))
        push = await self._judge("stream_pictures", code, say("Do you see a red picture? Write yes or no."), chat, push)
        card = {**_stream("🗂", finish=True), "msgtype": "stream_with_template_card", "template_card": _card()}
        code = await self.connection.respond(push, card)
        question = say("Do you see a card titled wecom probe? Write yes or no.")
        push = await self._judge("card_after_stream", code, question, chat, push)
        quoted = _stream(TEXT, finish=True)
        await self.connection.respond(push, quoted)
        push = await self._wait(say("Quote the last long text of the bot and write any word."), _is_text, chat)
        self.answers["quote"] = _quote_of(push.body)
        await self.connection.respond(push, _stream("OK", finish=True))
        await self._get_file(chat)
        await self._ask_in_group(chat)

    async def _send_together(self, push: BotPush) -> None:
        """Send two frames of a stream without waiting for the response between them."""
        first = _stream("1")
        stream_id = first["stream"]["id"]
        codes = await self.connection.respond_together(push, first, _stream("1 2", id=stream_id))
        refused = [code for code in codes if code and code not in RATE_LIMITED]
        self.answers["frames_at_once"] = "accepted" if not refused else "conflict" if CONFLICT in refused else "refused"
        await asyncio.sleep(self.pause)
        await self.connection.respond(push, _stream("1 2 3", finish=True, id=stream_id))

    async def _judge(self, question: str, code: int, asks: str, chat: str, push: BotPush) -> BotPush:
        """Answer a question by the errcode of a frame, or by what the owner sees; return the owner's message."""
        if code:
            self.answers[question] = "refused"
            await self.connection.respond(push, _stream("OK", finish=True))
            return await self._wait(say("Write any word to the bot."), _is_text, chat)
        push, is_seen = await self._see(asks, chat)
        self.answers[question] = "shown" if is_seen else "not_shown"
        return push

    async def _get_file(self, chat: str) -> None:
        """Receive a file and decrypt it with the key of its message."""
        push = await self._wait(say("Send a small file to the bot."), _is_file, chat)
        message = self.engine.parse(push.body)
        if not (push.body.get("file") or {}).get("aeskey"):
            self.answers["file_key"] = "bot"
        else:
            try:
                await self.connection.download(message.file)
            except TransportError:
                self.answers.pop("file_key", None)
            except WeComError:
                self.answers["file_key"] = "unknown"
            else:
                self.answers["file_key"] = "own"
        await self.connection.respond(push, _stream("OK", finish=True))

    async def _ask_in_group(self, chat: str) -> None:
        """Ask for the mention in a group and for the card there."""
        asks = say("Add the bot to a group, mention it there, and write hello after the mention.")
        push = await self._wait(asks, lambda one: one.chat[1] == GROUP and _is_text(one), chat)
        self.answers["mention"] = _mention_of(_text_of(push))
        code = await self.connection.respond(push, {"msgtype": "template_card", "template_card": _card()})
        if code:
            self.answers["group_card"] = "refused"
            return
        asks = say("Do you see a card in the group? Write yes or no in the single chat with the bot.")
        push, is_seen = await self._see(asks, chat)
        self.answers["group_card"] = "shown" if is_seen else "not_shown"
        await self.connection.respond(push, _stream(say("Thank you, that was all."), finish=True))

    async def _see(self, asks: str, chat: str) -> tuple[BotPush, bool]:
        push = await self._wait(asks, _is_text, chat)
        return push, _text_of(push).casefold().strip(" .!。！") in YES

    async def _wait(self, asks: str, fits: Callable[[BotPush], bool], chat: str = "") -> BotPush:
        """Show an instruction and return the push that follows it.

        Args:
            asks: The instruction.
            fits: Whether a push is the expected one; others are ignored.
            chat: The chat to which the bot sends the instruction, too; "" before the first message.

        Raises:
            StoppedError: The owner did not act in time, or the connection has ended.
        """
        self.tell(asks)
        if chat:
            await self.connection.send(chat, asks)
        loop = asyncio.get_running_loop()
        end = loop.time() + self.step_seconds
        while True:
            try:
                push = await asyncio.wait_for(self.connection.inbox.get(), end - loop.time())
            except (TimeoutError, asyncio.TimeoutError):
                raise StoppedError(say("no message came in time: the report has the answers so far")) from None
            if push is None:
                raise StoppedError(
                    say("another program is connected as this bot: stop it; the report has the answers so far")
                )
            entry = self.engine.callbacks.find(push.body)
            self.engine.parse(push.body)  # reports its deviations
            if entry is not None:
                self.received[entry.model.__name__] = OK
            if fits(push):
                return push

    async def _measure(self, push: BotPush) -> None:
        """Continue a stream until WeCom refuses a frame."""
        began, limit = self.now(), self.minutes * 60
        stream_id = _new_id()
        code = await self.connection.respond(push, _stream("…", id=stream_id))
        while not code or code in RATE_LIMITED:
            if (elapsed := self.now() - began) >= min(limit, STREAM_LIMITS[-1]):
                if elapsed >= STREAM_LIMITS[-1]:
                    self.answers["stream_seconds"] = str(STREAM_LIMITS[-1])
                await self.connection.respond(push, _stream("…", finish=True, id=stream_id))
                return
            await self.sleep(STREAM_INTERVAL)
            code = await self.connection.respond(push, _stream(f"… {self.now() - began:.0f} s", id=stream_id))
        elapsed = self.now() - began
        self.answers["stream_seconds"] = str(min(STREAM_LIMITS, key=lambda seconds: abs(elapsed - seconds)))


# -- messages of the owner


def _is_text(push: BotPush) -> bool:
    return push.body.get("msgtype") == "text"


def _is_file(push: BotPush) -> bool:
    return push.body.get("msgtype") == "file"


def _text_of(push: BotPush) -> str:
    return str((push.body.get("text") or {}).get("content") or "").strip()


def _mention_of(text: str) -> str:
    """Return the answer about the form of a mention at the begin of a text."""
    if not text.startswith("@"):
        return "none"
    return "thin_space" if THIN_SPACE in text else "space"


def _quote_of(body: Mapping[str, Any]) -> str:
    quote = body.get("quote")
    if not isinstance(quote, Mapping):
        return "none"
    return "text" if quote.get("msgtype") == "text" else "other"


# -- messages of the bot


def _new_id() -> str:
    return f"probe-{secrets.token_hex(8)}"


def _stream(content: str, *, finish: bool = False, id: str = "", **more: Any) -> dict[str, Any]:
    return {"msgtype": "stream", "stream": {"id": id or _new_id(), "finish": finish, "content": content, **more}}


def _card() -> dict[str, Any]:
    return {
        "card_type": "text_notice",
        "main_title": {"title": "wecom probe"},
        "card_action": {"type": 1, "url": "https://developer.work.weixin.qq.com/document/path/101032"},
    }


def _picture() -> dict[str, Any]:
    """Return a red picture of 32 by 32 pixels."""
    rows = b"".join(b"\0" + b"\xd0\x20\x20" * 32 for _ in range(32))
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", 32, 32, 8, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    content = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    digest = hashlib.md5(content, usedforsecurity=False).hexdigest()
    return {"msgtype": "image", "image": {"base64": base64.b64encode(content).decode(), "md5": digest}}


# -- the command


def probe_bot(package: GeneratedPackage, profile: Profile, minutes: float, step_seconds: float) -> Section:
    """Ask the owner of a bot, and return the answers for the report.

    Args:
        package: The generated package.
        profile: The settings; `bot_id` and `bot_secret` name the bot.
        minutes: Minutes for which the time limit of a stream is measured.
        step_seconds: Seconds for one action of the owner.
    """
    found: list[Deviation] = []
    router = package.router(on_deviation=found.append)
    connection = package.connection(profile.need("bot_id"), profile.need("bot_secret"), router)
    probed = ProbedConnection(connection)
    probes: list[BotProbe] = []

    async def ask() -> None:
        async with connection:
            probe = BotProbe(probed, router.engine, print_error, minutes, step_seconds)
            probes.append(probe)
            await probe.run()

    try:
        asyncio.run(ask())
    except KeyboardInterrupt:
        print_error(say("ended: the report has the answers so far"))
    except TransportError as error:
        if not probes:
            raise
        print_error(str(error))
    answers = probes[0].answers if probes else {}
    received = probes[0].received if probes else {}
    return Section("bot", "", received, answers=answers, differences=found)
