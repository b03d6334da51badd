"""The long connection of a bot: it subscribes, passes pushes to the router's handlers, and reconnects."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from wecom_runtime.callbacks.model import conversation_of
from wecom_runtime.channels.media import MediaReader
from wecom_runtime.data.splitting import split_messages
from wecom_runtime.declared_settings import check_settings, shows_settings
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.http.downloads import read_all
from wecom_runtime.http.urls import BASE_URL
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.setting_checks import check_number, check_secret, check_text

from . import frames
from .abilities import Abilities, OpeningAbility
from .answering import REPLACED, Answering
from .attachments import embedded_picture
from .channel import SocketChannel
from .chat_limits import ChatLimits
from .pushes import GROUP, SINGLE, BotPush, Pushes
from .reconnecting import ConnectionSettings, ReconnectingConnection
from .sending import TIMEOUT, Sender
from .upload import MAX_SIZES, upload

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wecom_runtime.callbacks.crypto import MediaDecryptor
    from wecom_runtime.callbacks.frame_table import FrameTable
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.channels.router import BaseRouter
    from wecom_runtime.handling.channel import Incoming
    from wecom_runtime.http.multipart import FileInput

    from .socket import Socket


URL = "wss://openws.work.weixin.qq.com"
DOCUMENTS = 1
"""The rights that a member grants with the card of `send_grant_card`."""
LATER_ANSWER_TIMEOUT = 300.0
"""Seconds for a later answer: the rate limit of a busy chat may delay it."""


class _NoCallback:
    """A placeholder for the callback of a message that is not an answer."""

    __wire__ = "json"
    response_url = ""


class BotConnectionSettings(ConnectionSettings, total=False):
    """Settings of a bot's long connection."""

    standby: float | None
    """Seconds after which this connection takes over again when another one has taken over; `take_over` does so at
    once. None, the default: the connection ends with `ReplacedError`.
    """
    scene: int | None
    """The kind of program, which is sent with the subscription (unverified). Default: none."""
    version: str | None
    """The version of your program, which is sent with the subscription and with requests for abilities, and answers
    `BotCheckUpdateEvent` (unverified). Default: none, and the event is not answered.
    """
    base_url: str | None
    """The base URL of `connection.office`, for private deployments. Default: as for `OfficeClient`. `connection.office`
    needs it if `url` is not WeCom's.
    """
    message_gap: float | None
    """Seconds between two messages or answers to one chat. WeCom shows messages that are sent close together in any
    order; 0.5 keeps their order. Default: none.
    """
    name: str
    """The name of the bot, as members see it: texts in groups begin with "@" and this name, which filters, stop words
    and `prompt()` leave out. Without it, a first word that begins with "@" is left out.
    """


class BaseAsyncBotConnection(ReconnectingConnection):
    """The long connection of an AI bot.

        connection = AsyncBotConnection(bot_id, secret, router)
        await connection.run()

    Handlers are the same as for a callback URL: the return value is the answer, generators stream.

    Args:
        bot_id: The id of the bot.
        secret: The secret of the long connection, from the bot's settings.
        router: The router with the handlers. A `CallbackRouter()` without crypto is enough.
        settings: See `BotConnectionSettings`.
    """

    _replies: ClassVar[ReplyTable]
    """The table of replies. Generated classes set it."""
    _frames: ClassVar[FrameTable]
    _kind = "bot"
    _default_url = "WECOM_BOT_URL", URL
    _lost = frozenset({frames.NOT_SUBSCRIBED})
    _final = frozenset({frames.WRONG_CREDENTIALS})

    @shows_settings(BotConnectionSettings)
    def __init__(self, bot_id: str, secret: str, router: BaseRouter, **settings: Unpack[BotConnectionSettings]) -> None:
        self._secret = check_secret("secret", secret)
        if not check_text("bot_id", bot_id) or not self._secret:
            raise ConfigurationError(say("a long connection needs the bot's id and the secret of its long connection"))
        check_settings(type(self).__name__, BotConnectionSettings, settings)
        super().__init__(bot_id, router, settings)
        self._standby = settings.get("standby")
        check_number("standby, in seconds,", self._standby, optional=True)
        self.bot_id = bot_id
        name = check_text("name", settings.get("name") or "")
        self.channel = channel = SocketChannel("bot", bot_id, secret, self._send_later, self, name)
        """The channel of the pushes, for handlers."""
        channel.restore_push, channel.resume, channel.is_ready = self._restore, self._resume, lambda: self.is_connected
        channel.send_reply, channel.is_started = self._send_reply, lambda: self._loop is not None
        channel.as_content = self._as_content
        router.engine.attach(channel)
        self._pushes = Pushes()
        gap = settings.get("message_gap")
        check_number("message_gap, in seconds,", gap, above=True, optional=True)
        self._sender = Sender(self._link.request, ChatLimits(gap=gap), self._errors)
        self._version = check_text("version", settings.get("version") or "")
        self._scene = settings.get("scene")
        check_number("scene", self._scene, optional=True)
        self._abilities = Abilities(
            self._link.request,
            self._frames,
            self._errors,
            self._proxies,
            self.send_grant_card,
            self._ssl,
            self._version,
        )
        self._base_url = settings.get("base_url")
        self._proxy = settings.get("proxy")
        self._clients: list[Any] = []
        """The clients of the gateway, which are closed with the connection."""
        self._answering = Answering(
            router.engine,
            channel,
            self._frames,
            self._link.request,
            self._sender,
            self._send_attachment,
            self._errors,
            self._version,
        )

    async def run_until_closed(self) -> None:
        try:
            await super().run_until_closed()
        finally:
            await self._abilities.close()
            for client in self._clients:
                if (closing := client.close()) is not None:
                    await closing

    run_until_closed.__doc__ = ReconnectingConnection.run_until_closed.__doc__

    def _own(self, cls: Callable[..., Any], send_card: Callable[..., Any]) -> Any:
        """Return a client of the gateway for this bot, which is closed with the connection.

        Args:
            cls: The class of the client.
            send_card: The function with which errors of the client send the card for granting rights.

        Raises:
            ConfigurationError: The connection is not to WeCom, and there is no `base_url`.
        """
        settings: dict[str, Any] = {"session": self._engine.storage}
        if self._base_url is not None:
            settings["base_url"] = self._base_url
        elif self._url != URL and not os.environ.get("WECOM_BASE_URL"):
            # Otherwise a test against a fake would send its secret's signature to the real service.
            raise ConfigurationError(
                say("connection.office needs base_url=, the address of the gateway, since url= is not WeCom's")
            )
        if self._proxy is not None and not self._proxy.startswith("socks"):
            settings["proxies"] = self._proxy
        client = cls(self.bot_id, self._secret, **settings)
        client._use_card(send_card)
        self._clients.append(client)
        return client

    async def _subscribe_socket(self, socket: Socket) -> None:
        body: dict[str, Any] = {"bot_id": self.bot_id, "secret": self._secret.reveal()}
        if self._scene is not None:
            body["scene"] = self._scene
        if self._version:
            body["plug_version"] = self._version
        await self._request_on(socket, frames.SUBSCRIBE, body)

    def take_over(self) -> None:
        """Connect at once, if this connection is in standby."""
        self._take_over.set()

    # -- pushes

    def _on_push(self, frame: dict[str, Any]) -> None:
        entry = frame.get("cmd")
        push = self._pushes.arrived(frame, frames.req_id_of(frame))
        if push is None:
            return
        if push.eventtype == REPLACED:
            self._replaced = True
            self._take_over.clear()
            self._link.drop()
        elif self._ending:
            logger.info("the bot's connection is closing: ignored a message")
            return
        logger.debug("the bot received %r", entry)
        self._start_work(self._answering.handle(push))

    def _restore(self, body: dict[str, Any], req_id: str) -> BotPush:
        """Return a push that was stored."""
        push = BotPush(body, req_id)
        self._pushes.note_chat(push)
        return push

    def _resume(self, incoming: Incoming) -> None:
        """Have a stored push handled. Called in a thread."""
        push: BotPush = incoming.origin
        self._call_in_loop(lambda: self._start_work(self._answering.handle(push, incoming)))

    def _send_reply(self, incoming: Incoming, reply: str) -> None:
        """Send a reply to a stored push. Called in a thread."""
        push: BotPush = incoming.origin
        self._call_in_loop(lambda: self._start_work(self._answering.send_reply(push, incoming, reply)))

    # -- messages

    async def _send_later(self, message: Any, value: Any) -> None:
        """Send the result of a background handler, or the rest of an expired stream. Called in any event loop.

        A coroutine function can be cancelled while it waits for the rate limit of the chat.
        """
        kind, chat = conversation_of(message)
        if not chat:
            raise InvalidArgumentError(say("this {kind} has no chat for a later answer", kind=type(message).__name__))
        assert self._loop is not None  # noqa: S101 - the connection that received the message runs
        content = self._send_content(chat, GROUP if kind == "group" else SINGLE, value)
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(content, self._loop))

    async def _send_content(self, chat: str, kind: int, value: Any) -> None:
        if embedded_picture(value) is not None:
            await self._send_attachment(chat, kind, value)
        else:
            await self.send(chat, value, chat_type=kind, timeout=LATER_ANSWER_TIMEOUT)

    async def _send_attachment(self, chat: str, kind: int, attachment: Mapping[str, Any]) -> None:
        """Send a picture or a card of a streaming answer as a message."""
        if (picture := embedded_picture(attachment)) is not None:
            attachment = {"msgtype": "image", "image": {"media_id": await self.upload(picture, "image")}}
        await self._sender.send(chat, attachment, kind, LATER_ANSWER_TIMEOUT, resend=True)

    async def send(
        self,
        chatid: str,
        answer: Any,
        *,
        chat_type: int | None = None,
        timeout: float = TIMEOUT,
        split: bool = True,
    ) -> None:
        """Send a message to a chat that has written to the bot before.

        Args:
            chatid: The userid of a member, or the chatid of a group.
            answer: A text in Markdown, a card, or a reply, as for `create_reply`.
            chat_type: 1 for a member, 2 for a group. Default: the type of the chat's last message on this connection.
            timeout: Seconds for each message, reconnecting included.
            split: Whether a text that is too long for one message is sent in several. If False, it raises an error.

        Raises:
            InvalidArgumentError: The value is not a message.
            APIError: WeCom refused the message.
            CallTimeoutError: The message could not be sent in time, or WeCom did not respond.
            TransportError: The connection ended during the call; the message may have arrived.
        """
        answers = [answer]
        if split and isinstance(answer, str):
            answers = list(split_messages(answer, self._replies.max_text(_NoCallback(), later=True)))
        bodies = [body for each in answers if (body := self._message(each)) is not None]
        for body in bodies:
            await self._sender.send(chatid, body, chat_type or self._pushes.kind_of(chatid), timeout)

    def _as_content(self, answer: Any) -> Any:
        """Return a message as JSON, which `send` takes."""
        return answer if isinstance(answer, str) or embedded_picture(answer) is not None else self._message(answer)

    def _message(self, answer: Any) -> dict[str, Any] | None:
        reply = self._replies.create(answer, _NoCallback(), via=_via(answer))
        text = reply.render()
        return frames.read(text) if text else None

    # -- abilities

    async def send_grant_card(
        self, chatid: str, *, userid: str | None = None, chat_type: int | None = None, timeout: float = TIMEOUT
    ) -> None:
        """Send the card with which a member grants the bot rights on documents; see `NotGrantedError.send_card`.

        Only an official plugin knows the card (unverified).

        Args:
            chatid: The userid of a member, or the chatid of a group; case matters.
            userid: The member who is to grant the rights.
            chat_type: 1 for a member, 2 for a group. Default: the type of the chat's last message on this connection.
            timeout: Seconds until the frame must be sent, reconnecting included.

        Raises:
            APIError: WeCom refused the card: errcode 93006 for an unknown chat.
            CallTimeoutError: The card could not be sent in time, or WeCom did not respond.
            TransportError: The connection ended during the call; the card may have arrived.
        """
        if not check_text("chatid", chatid):
            raise InvalidArgumentError(say("name the chat: the userid of a member, or the chatid of a group"))
        kind = chat_type or self._pushes.kind_of(chatid)
        given = {"chat_id": chatid, "chat_type": kind or None, "userid": userid}
        body = {"biz_type": DOCUMENTS, **{name: value for name, value in given.items() if value is not None}}
        await self.request(frames.SEND_GRANT_CARD, body, timeout=timeout)

    def ability(self, name: str, *, userid: str | None = None, timeout: float = TIMEOUT) -> OpeningAbility:
        """Open a session of the Model Context Protocol with the tools of an ability; requires the extra `mcp`.

            async with connection.ability("doc") as doc:
                tools = await doc.tools()
                made = await doc.call("create_doc", {"title": "Minutes"})

        The session is a `ClientSession` of the official SDK. With `await connection.ability("doc")`, it is open until
        its `close`, or the end of the connection.

        Args:
            name: The name of the ability, from `abilities()`.
            userid: The member for whom the tools act, who is named in a header of each request (unverified).
            timeout: Seconds until the session must be ready.

        Raises:
            ConfigurationError: The extra is missing.
            PermissionDeniedError: The bot has no such ability.
            TransportError: The ability cannot be reached, or does not answer in time.
        """
        member = check_text("userid", userid or "")
        return OpeningAbility(lambda: self._abilities.open(name, timeout, member))

    # -- media

    async def upload(self, file: FileInput, kind: str | None = None, *, timeout: float = 120.0) -> str:
        """Upload media for answers and messages; return the media id, which is valid for three days.

        Args:
            file: A path, a binary file object, (name, bytes), or an `Upload` with progress.
            kind: "image", "voice", "video" or "file". Default: the kind for the extension of the name.
            timeout: Seconds for each frame, reconnecting included.

        Raises:
            InvalidArgumentError: The file is empty or too large: WeCom accepts images and voice of 2 MB, videos of 10
                MB, files of 20 MB.
            APIError: WeCom refused the file.
            CallTimeoutError: The file could not be sent in time.
        """

        async def request(cmd: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
            # Chunks may be repeated, and an upload continues on a new connection.
            fixed = frames.new_req_id(cmd)
            response = await self._link.request(cmd, body, lambda: fixed, time.monotonic() + timeout)
            if frames.errcode_of(response) != 0:
                raise frames.error_of(cmd, response, self._errors)
            return frames.body_of(cmd, response) if self._frames[cmd].response else {}

        return await upload(request, file, kind)

    async def download(self, media: Any, *, timeout: float = TIMEOUT) -> bytes:
        """Download and decrypt a file that a member sent to the bot.

        Args:
            media: The image, file or video of a message; valid for five minutes.
            timeout: The longest time without progress, in seconds.

        Raises:
            DecryptError: The file was encrypted with another key, or is truncated.
            TransportError: The download failed.
        """
        return await read_all(self._chunks(media, timeout))

    async def iter_media(self, media: Any, *, timeout: float = TIMEOUT) -> AsyncIterator[bytes]:
        """Download and decrypt a file in chunks. A wrong key or a truncated file raises an error only at the end."""
        async for chunk in self._chunks(media, timeout):
            yield bytes(chunk)

    async def _chunks(self, media: Any, timeout: float) -> AsyncIterator[HiddenBytes]:
        from wecom_runtime.http.aiohttp_transport import AiohttpTransport

        transport = AiohttpTransport(BASE_URL, proxies=self._proxies)
        try:
            async for chunk in MediaReader(timeout, False, _no_key).chunks_async(transport, media, timeout):
                yield chunk
        finally:
            await transport.close()


def _no_key() -> MediaDecryptor:
    raise InvalidArgumentError(say("pass the image, file or video of a message: a link alone contains no key"))


def _via(answer: Any) -> str:
    """Return the attribute for the URL of a reply: the one for later answers, except for media."""
    is_media = isinstance(answer, Mapping) and answer.get("msgtype") in MAX_SIZES
    return "" if is_media else "response_url"
