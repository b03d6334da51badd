"""The client of an AI bot (智能机器人): later answers, and files from members.

bot = Bot(token, encoding_aes_key)
router = CallbackRouter(bot.crypto, answer=bot.answer)

@router.on(BotTextMessage, background=True)
def ask(message: BotTextMessage) -> str:
    return model.complete(message.text.content)     # may take minutes
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NoReturn
from urllib.parse import parse_qsl, urlsplit

from wecom_runtime.callbacks.crypto import WeComCrypto
from wecom_runtime.calls.call import Call
from wecom_runtime.calls.exchange import Exchange
from wecom_runtime.calls.server import APIServer
from wecom_runtime.channels.media import MediaReader
from wecom_runtime.closing import AsyncClosing, Closing
from wecom_runtime.declared_settings import Configured, check_settings, shows_settings
from wecom_runtime.errors import ConfigurationError, ErrorTable, InvalidArgumentError
from wecom_runtime.flow import Flow, adrive, drive
from wecom_runtime.handling.matching.handlers import SINGLE_ANSWER
from wecom_runtime.hidden import Secret
from wecom_runtime.http.downloads import read_all
from wecom_runtime.http.urls import BASE_URL, check_base_url
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_secret, check_text

from .client_settings import TIMEOUT, AsyncHTTP, H, SyncHTTP, TransportSettings, check_timeout
from .transports import SharedTransport, aiohttp_transport, requests_transport

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from wecom_runtime.callbacks.reply_table import ReplyTable


class BotCore(Configured, Generic[H]):
    """An AI bot: callbacks, files and later answers. Threads and tasks share one object per bot.

    Args:
        token: The Token of the bot's API settings. A bot with a long connection has none: `Bot()` answers its messages
            later, and downloads their files.
        encoding_aes_key: The EncodingAESKey of the bot's API settings, 43 characters.
        receive_id: Bots have none; leave it out.
        timeout: Seconds for an answer; for files, the longest time without progress.
        max_age: As for `WeComCrypto`.
        name: The name of the bot, as members see it: texts in groups begin with "@" and this name, which filters, stop
            words and `prompt()` leave out. Without it, a first word that begins with "@" is left out.
        settings: See `TransportSettings`.
    """

    _open_transport: ClassVar[Callable[..., SharedTransport]]
    """Returns the HTTP transport."""
    _replies: ClassVar[ReplyTable]
    """The table of replies. Generated classes set it."""

    @shows_settings(TransportSettings)
    def __init__(
        self,
        token: str | Secret[str] | None = None,
        encoding_aes_key: str | Secret[str] | None = None,
        receive_id: str = "",
        *,
        timeout: float = TIMEOUT,
        max_age: float | None = None,
        name: str = "",
        **settings: Unpack[TransportSettings[H]],
    ) -> None:
        has_settings = encoding_aes_key is not None or token is not None
        token = check_secret("token", "" if token is None else token)
        encoding_aes_key = check_secret("encoding_aes_key", "" if encoding_aes_key is None else encoding_aes_key)
        self._crypto = WeComCrypto(token, encoding_aes_key, receive_id, max_age=max_age) if has_settings else None
        if self._crypto is not None:
            self._crypto.bot = self
        self.name = check_text("name", name)
        check_settings(type(self).__name__, TransportSettings, settings)
        self._timeout = check_timeout(timeout)
        self._allow_http = settings.pop("allow_http", False)
        self._media = MediaReader(self._timeout, self._allow_http, lambda: self.crypto.media_decryptor())
        self._shared_transport = self._open_transport(BASE_URL, **settings)

    @property
    def _transport(self) -> Any:
        return self._shared_transport.get()

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            say("{name} holds connections and secrets: create one in each process", name=type(self).__name__)
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    @property
    def crypto(self) -> WeComCrypto:
        """The encryption of the bot's callbacks, for `CallbackRouter`.

        Raises:
            ConfigurationError: The bot has no Token and EncodingAESKey.
        """
        if self._crypto is None:
            raise ConfigurationError(
                say("this bot has no callback URL: for callbacks, create it with the bot's Token and EncodingAESKey")
            )
        return self._crypto

    @staticmethod
    def _errors() -> ErrorTable:
        """Return the table of errcodes. Generated classes override it."""
        return {}

    def _answer_flow(self, message: Any, value: Any, timeout: float | None) -> Flow[None]:
        via, url = self._reply_url(message)
        reply = self._replies.create(value, message, via=via)
        text = reply.render()
        if not text:
            return
        parts = urlsplit(url)
        base_url = check_base_url(f"{parts.scheme}://{parts.netloc}", allow_http=self._allow_http)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        # The code in the URL is a secret: its holder can answer.
        call = Call("POST", parts.path, query, json.loads(text), secrets=tuple(query.values()))
        server = APIServer(base_url, errors=self._errors)
        yield from Exchange(server, call, None, self._timeout if timeout is None else timeout).run()

    def _reply_url(self, message: Any) -> tuple[str, str]:
        """Return the attribute of a message with the URL for later answers, and the URL."""
        for entry in self._replies:
            if entry.via and isinstance(url := getattr(message, entry.via, None), str) and url:
                return entry.via, url
        raise InvalidArgumentError(say("this {kind} has no URL for a later answer", kind=type(message).__name__))


class BaseBot(BotCore[SyncHTTP], Closing):
    _open_transport = staticmethod(requests_transport)

    def answer(self, message: Any, value: Any, *, timeout: float | None = None) -> None:
        """Answer a message later, within an hour and once.

        Args:
            message: A message or card event with a `response_url`.
            value: A text in Markdown, a template card, or a reply to the message. None sends nothing.
            timeout: Seconds for this call.

        Raises:
            InvalidArgumentError: The message cannot be answered later, or the value is not an answer.
            APIError: WeCom refused the answer.
            TransportError: WeCom did not respond.
        """
        drive(self._answer_flow(message, value, timeout), self._transport)

    setattr(answer, SINGLE_ANSWER, True)

    def download(self, media: Any, *, timeout: float | None = None) -> bytes:
        """Download and decrypt a file that a member sent to the bot.

        Args:
            media: The image, file or video of a message, or its `url`; valid for five minutes.
            timeout: The longest time without progress, in seconds.

        Raises:
            DecryptError: The file was encrypted with another key, or is truncated.
            ResponseError: The file is larger than WeCom's limit.
            TransportError: The download failed.
        """
        return b"".join(self.iter_media(media, timeout=timeout))

    def iter_media(self, media: Any, *, timeout: float | None = None) -> Iterator[bytes]:
        """Download and decrypt a file in chunks. A wrong key or a truncated file raises an error only at the end."""
        yield from self._media.chunks(self._transport, media, timeout)

    def close(self) -> None:
        """Close the connections."""
        if (transport := self._shared_transport.made) is not None:
            transport.close()


class BaseAsyncBot(BotCore[AsyncHTTP], AsyncClosing):
    _open_transport = staticmethod(aiohttp_transport)

    async def answer(self, message: Any, value: Any, *, timeout: float | None = None) -> None:
        """Answer a message later, within an hour and once; see `Bot.answer`."""
        await adrive(self._answer_flow(message, value, timeout), self._transport)

    setattr(answer, SINGLE_ANSWER, True)

    async def download(self, media: Any, *, timeout: float | None = None) -> bytes:
        """Download and decrypt a file that a member sent to the bot; see `Bot.download`."""
        return await read_all(self._media.chunks_async(self._transport, media, timeout))

    async def iter_media(self, media: Any, *, timeout: float | None = None) -> AsyncIterator[bytes]:
        """Download and decrypt a file in chunks. A wrong key or a truncated file raises an error only at the end."""
        async for chunk in self._media.chunks_async(self._transport, media, timeout):
            yield bytes(chunk)

    async def close(self) -> None:
        """Close the connections of the running loop."""
        await self._transport.close()
