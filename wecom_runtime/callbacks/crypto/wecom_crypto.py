"""`WeComCrypto`, which opens callbacks and seals replies."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, Protocol, runtime_checkable

from wecom_runtime.data.text import MAX_SIZE
from wecom_runtime.errors import ConfigurationError, InvalidPayloadError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say

from .callback_settings import RotatingSettings
from .envelope import BodyFormat, base64_bytes, read_envelope
from .media import MediaDecryptor
from .opening import OpenedMessage, Opener, ReceiveId, ReceiveIds
from .signature import is_seconds


@runtime_checkable
class Renderable(Protocol):
    """A reply object: any object with `render()`. An optional attribute `format` is `"xml"` or `"json"`."""

    def render(self) -> str: ...


class WeComCrypto:
    """The encryption of callbacks and replies of one app, suite or bot.

    Args:
        token: The Token of the callback settings.
        encoding_aes_key: The EncodingAESKey of the callback settings, 43 characters.
        receive_id: The corp id for an app's callbacks, the suite id for a suite's commands, "" for an AI bot. For a
            callback URL with several receive ids, a collection, or a function that returns whether an id is accepted:
            a third-party app gets its suite id in commands and the customer's corp id in data callbacks.
        previous: Another Token and EncodingAESKey that are accepted during a rotation.
        max_age: Maximum difference in seconds between the timestamp of a callback and the clock. WeCom repeats an
            unanswered callback three times, 5 s apart, so use at least a minute. Not checked by default, as the router
            checks it.
        max_size: Maximum size of a body in bytes.
        clock: Returns the time in seconds.

    Raises:
        ConfigurationError: The Token, the EncodingAESKey or the receive id is not valid.

    Threads may share an instance. It cannot be pickled, as it contains secrets.
    """

    __slots__ = ("_clock", "_opener", "_receive_ids", "bot", "max_size", "settings")

    def __init__(
        self,
        token: str | Secret[str],
        encoding_aes_key: str | Secret[str],
        receive_id: ReceiveId,
        *,
        previous: tuple[str | Secret[str], ...] | None = None,
        max_age: float | None = None,
        max_size: int = MAX_SIZE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        token, encoding_aes_key = Secret.of(token), Secret.of(encoding_aes_key)
        others = previous = None if previous is None else tuple(Secret.of(part) for part in previous)
        self.settings = RotatingSettings(token, encoding_aes_key, others)
        """The accepted Tokens and keys, which are not shown."""
        self.max_size = max_size
        """Maximum size of a body in bytes."""
        self.bot: Any = None
        """The `Bot` or `AsyncBot` that created this encryption; None if none did."""
        self._receive_ids = ReceiveIds(receive_id)
        self._opener = Opener(self.settings, self._receive_ids, max_age, clock)
        self._clock = clock

    def __repr__(self) -> str:
        ids: ReceiveIds | None = getattr(self, "_receive_ids", None)  # not set if __init__ raises
        return f"{type(self).__name__}(receive_id={ids and ids.shown})"

    def __reduce__(self) -> NoReturn:
        raise TypeError(say("a WeComCrypto contains a Token and an EncodingAESKey: it cannot be pickled"))

    def __copy__(self) -> WeComCrypto:
        return self

    def __deepcopy__(self, memo: object) -> WeComCrypto:
        return self

    @property
    def fingerprint(self) -> str:
        """A short name of the callback settings, from which Token and EncodingAESKey cannot be derived."""
        return self.settings.current.fingerprint

    def check_url(
        self,
        signature: str,
        timestamp: str | int,
        nonce: str | int,
        echo_str: str,
        *,
        max_age: float | None = None,
    ) -> str:
        """Return the response to WeCom's verification of the callback URL, which must be sent as the whole body.

        Args:
            signature: The query's `msg_signature`.
            timestamp: The query's `timestamp`.
            nonce: The query's `nonce`.
            echo_str: The query's `echostr`, URL-decoded, as web frameworks do.
            max_age: Maximum age in seconds, if the class has none.

        Raises:
            InvalidSignatureError, InvalidReceiveIdError, DecryptError: See these classes.
            InvalidPayloadError: The `echostr` is not valid. One with a message is refused, because an attacker could
                have a recorded callback decrypted.
        """
        if isinstance(echo_str, str):  # pyright: ignore[reportUnnecessaryIsInstance] - a query may lack it
            if len(echo_str) > self.max_size:
                raise InvalidPayloadError(say("echostr is longer than {max_size} bytes", max_size=self.max_size))
            # Form decoders turn an unquoted "+" into a space, and base64 has no spaces.
            echo_str = echo_str.replace(" ", "+")
        sealed = base64_bytes(echo_str, "echostr")
        text = Secret(self._opener.open(sealed, signature, timestamp, nonce, max_age)[0])
        if "<" in text.reveal() or "{" in text.reveal():
            raise InvalidPayloadError(say("echostr contains a message and is refused"))
        return text.reveal()

    check_signature = check_url  # the older library's name

    def decrypt_message(
        self, raw: str | bytes | Mapping[str, Any], signature: str, timestamp: str | int, nonce: str | int
    ) -> str:
        """Return the message in a callback's body, as it was sent.

        Args:
            raw: The body: XML, JSON, or a mapping of its fields.
            signature: The query's `msg_signature`.
            timestamp: The query's `timestamp`.
            nonce: The query's `nonce`.

        Raises:
            InvalidSignatureError: The callback was not signed with this Token, or exceeds `max_age`.
            InvalidReceiveIdError: The callback is for another corp, suite or bot.
            DecryptError: The callback was not encrypted with this EncodingAESKey.
            InvalidPayloadError: The body is not an envelope, or too long, or the message is not a text.
        """
        encrypted, _ = read_envelope(raw, self.max_size)
        return self._opener.open(encrypted, signature, timestamp, nonce)[0]

    def open_message(
        self,
        raw: str | bytes | Mapping[str, Any],
        signature: str,
        timestamp: str | int,
        nonce: str | int,
        *,
        max_age: float | None = None,
    ) -> OpenedMessage:
        """Return the message in a callback's body, with its receive id and the format of the envelope.

        Args:
            raw, signature, timestamp, nonce: See `decrypt_message`.
            max_age: Maximum age in seconds, if the class has none.
        """
        encrypted, form = read_envelope(raw, self.max_size)
        text, receive_id, settings = self._opener.open(encrypted, signature, timestamp, nonce, max_age)
        return OpenedMessage(text, str(receive_id, "utf-8"), form, settings)

    def encrypt_message(
        self,
        reply: str | Renderable,
        nonce: str | int,
        timestamp: str | int | None = None,
        *,
        format: BodyFormat | None = None,
        receive_id: str | None = None,
        to: OpenedMessage | None = None,
    ) -> str:
        """Return the body of the response to a callback.

        Args:
            reply: A reply object, or a text, which is sealed unchanged. An empty reply object results in an empty body.
            nonce: The query's `nonce`.
            timestamp: Seconds; by default now.
            format: The format of the envelope. By default that of `to` or of the reply object; for a text JSON if it
                begins and ends with a brace, else XML.
            receive_id: The receive id of the reply. By default that of `to`, or the first accepted one.
            to: The answered callback. Required during a rotation, as a reply is sealed with the settings of its
                callback.

        Raises:
            InvalidPayloadError: The nonce or timestamp is not valid in an envelope.
            ConfigurationError: There is no receive id for the reply.
        """
        text = reply if isinstance(reply, str) else reply.render()
        if not text and not isinstance(reply, str):
            return ""
        form = format or (to.format if to is not None else _format_of(reply, text))
        if receive_id is None and to is not None:
            receive_id = to.receive_id
        sealed_for = self._receive_ids.first if receive_id is None else receive_id.encode()
        if sealed_for is None:
            raise ConfigurationError(say("receive_id is a function: pass receive_id=… with the receiver of the reply"))
        seconds = str(int(self._clock()) if timestamp is None else timestamp)
        if not is_seconds(seconds):
            raise InvalidPayloadError(say("The timestamp of a reply must be a whole number of seconds"))
        settings = self.settings.current if to is None else to.settings
        encrypted = settings.seal(text, sealed_for)
        return settings.envelop(encrypted, str(nonce), seconds, form, has_receiver=bool(sealed_for))

    @property
    def default_receive_id(self) -> str | None:
        """The default receive id of replies; None if a function accepts receive ids."""
        first = self._receive_ids.first
        return None if first is None else first.decode()

    def envelop(self, sealed: bytes, nonce: str | int, to: OpenedMessage) -> str:
        """Return the body of the response to a callback, from a sealed reply.

        Args:
            sealed: The result of `to.settings.seal`.
            nonce: The query's `nonce`.
            to: The answered callback.
        """
        seconds = str(int(self._clock()))
        return to.settings.envelop(sealed, str(nonce), seconds, to.format, has_receiver=bool(to.receive_id))

    def decrypt_media(self, data: bytes) -> bytes:
        """Decrypt a file of a message to an AI bot.

        Args:
            data: The content of the `url` of an image, file or video, which is valid for five minutes.

        Raises:
            DecryptError: The file was not encrypted with this EncodingAESKey, or is truncated.
        """
        decryptor = self.media_decryptor()
        return decryptor.feed(data) + decryptor.finish()

    def media_decryptor(self) -> MediaDecryptor:
        """Return a decryptor for a file in chunks, as a file may have 100 MB."""
        return MediaDecryptor(self.settings.current.media_cipher)


def _format_of(reply: object, text: str) -> BodyFormat:
    if isinstance(reply, str):
        return "json" if text[:1] == "{" and text[-1:] == "}" else "xml"
    return getattr(reply, "format", "xml")
