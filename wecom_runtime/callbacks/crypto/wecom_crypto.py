"""`WeComCrypto`: one object that opens callbacks and seals answers."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, Protocol, runtime_checkable

from wecom_runtime.data.text import MAX_SIZE
from wecom_runtime.errors import ConfigurationError, InvalidPayloadError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say

from .envelope import BodyFormat, base64_bytes, read_envelope
from .media import MediaDecryptor
from .opening import OpenedMessage, Opener, ReceiveId, ReceiveIds
from .settings import RotatingSettings
from .signature import is_seconds


@runtime_checkable
class Renderable(Protocol):
    """A reply object: whatever has `render()`. Its `format`, where it has one, is `"xml"` or `"json"`."""

    def render(self) -> str: ...


class WeComCrypto:
    """Opens and seals callbacks of one app, suite or bot.

    Args:
        token: The Token of the callback settings.
        encoding_aes_key: The EncodingAESKey of the callback settings, 43 characters.
        receive_id: The corp id for an app's callbacks, the suite id for a suite's commands, "" for an AI bot.
            Several ids, or a function that says whether an id is accepted, where one address serves several: a
            third-party app gets its suite id in commands and the customer's corp id in data callbacks.
        previous: Another Token and EncodingAESKey that are accepted too, for as long as they are being changed.
        max_age: Refuse callbacks whose timestamp is more than so many seconds away from the clock. WeCom repeats an
            unanswered callback three times, 5 s apart, so less than a minute loses some. Not checked by default; the
            router checks it.
        max_size: Refuse longer bodies, in bytes.
        clock: Gives the time, in seconds.

    Raises:
        ConfigurationError: The Token, the EncodingAESKey or the receive id is not one.

    One object may be shared by all threads. It cannot be pickled, as it would carry the secrets along.
    """

    __slots__ = ("_clock", "_opener", "_receive_ids", "max_size", "settings")

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
        """The Tokens and keys in use: shown nowhere, and told apart by `fingerprint`."""
        self.max_size = max_size
        """Longer bodies are refused, in bytes."""
        self._receive_ids = ReceiveIds(receive_id)
        self._opener = Opener(self.settings, self._receive_ids, max_age, clock)
        self._clock = clock

    def __repr__(self) -> str:
        ids: ReceiveIds | None = getattr(self, "_receive_ids", None)  # none yet while an error leaves __init__
        return f"{type(self).__name__}(receive_id={ids and ids.shown})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a WeComCrypto holds a Token and an EncodingAESKey, which do not belong into a pickle")

    def __copy__(self) -> WeComCrypto:
        return self

    def __deepcopy__(self, memo: object) -> WeComCrypto:
        return self

    @property
    def fingerprint(self) -> str:
        """A short name for these callback settings, which tells nothing about Token and EncodingAESKey."""
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
        """Answer WeCom's check of the callback address: the text to send back, as it is, as the whole body.

        Args:
            signature: The query's `msg_signature`.
            timestamp: The query's `timestamp`.
            nonce: The query's `nonce`.
            echo_str: The query's `echostr`, already URL-decoded, as every web framework does.
            max_age: As for the class, where that says nothing.

        Raises:
            InvalidSignatureError, InvalidReceiveIdError, DecryptError: see there.
            InvalidPayloadError: This is no `echostr`. One that holds a message is refused: whoever saw a callback on
                its way could have it decrypted.
        """
        if isinstance(echo_str, str):  # pyright: ignore[reportUnnecessaryIsInstance] - a query may lack it
            if len(echo_str) > self.max_size:
                raise InvalidPayloadError(say("echostr is longer than {max_size} bytes", max_size=self.max_size))
            # A "+" that reached a form decoder unquoted is a space by now; base64 has none.
            echo_str = echo_str.replace(" ", "+")
        sealed = base64_bytes(echo_str, "echostr")
        text = Secret(self._opener.open(sealed, signature, timestamp, nonce, max_age)[0])
        if "<" in text.reveal() or "{" in text.reveal():
            raise InvalidPayloadError(say("echostr holds a message, and is not answered"))
        return text.reveal()

    check_signature = check_url  # as the older library calls it

    def decrypt_message(
        self, raw: str | bytes | Mapping[str, Any], signature: str, timestamp: str | int, nonce: str | int
    ) -> str:
        """Return the message in a callback's body, exactly as it was sent.

        Args:
            raw: The body: XML, JSON, or a mapping that was made of it.
            signature: The query's `msg_signature`.
            timestamp: The query's `timestamp`.
            nonce: The query's `nonce`.

        Raises:
            InvalidSignatureError: Not signed with this Token, or outside of `max_age`.
            InvalidReceiveIdError: Meant for another corp, suite or bot.
            DecryptError: Not encrypted with this EncodingAESKey.
            InvalidPayloadError: The body is no envelope, or too long, or the message is no text.
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
        """Like `decrypt_message`, and also tells the receive id and the form of the envelope.

        Args:
            raw, signature, timestamp, nonce: See `decrypt_message`.
            max_age: As for the class, where that says nothing.
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
        """Return the body to answer a callback with.

        Args:
            reply: A reply object, or a text that is sealed exactly as it is. A reply object that stands for
                no answer gives an empty body.
            nonce: The query's `nonce`.
            timestamp: Seconds; now, if None.
            format: Of the envelope. If None: that of `to`, or of the reply object; for a text JSON if it is an object
                in braces, else XML.
            receive_id: To seal the answer for. If None: that of `to`, or the first that this object accepts.
            to: What is answered. Needed while Token and EncodingAESKey are being changed, as an answer is sealed like
                its callback.

        Raises:
            InvalidPayloadError: The nonce or timestamp cannot stand in an envelope.
            ConfigurationError: There is no receive id to seal the answer for.
        """
        text = reply if isinstance(reply, str) else reply.render()
        if not text and not isinstance(reply, str):
            return ""
        form = format or (to.format if to is not None else _format_of(reply, text))
        if receive_id is None and to is not None:
            receive_id = to.receive_id
        sealed_for = self._receive_ids.first if receive_id is None else receive_id.encode()
        if sealed_for is None:
            raise ConfigurationError(
                say("receive_id is a function: say with receive_id=… for whom the answer is sealed")
            )
        seconds = str(int(self._clock()) if timestamp is None else timestamp)
        if not is_seconds(seconds):
            raise InvalidPayloadError(say("The timestamp of an answer must be seconds, as a whole number"))
        settings = self.settings.current if to is None else to.settings
        encrypted = settings.seal(text, sealed_for)
        return settings.envelop(encrypted, str(nonce), seconds, form, has_receiver=bool(sealed_for))

    @property
    def default_receive_id(self) -> str | None:
        """The receive id that answers are sealed for by default; None if a function accepts receive ids."""
        first = self._receive_ids.first
        return None if first is None else first.decode()

    def envelop(self, sealed: bytes, nonce: str | int, to: OpenedMessage) -> str:
        """Return the body to answer a callback with, of an answer that was sealed before.

        Args:
            sealed: What `to.settings.seal` made.
            nonce: The query's `nonce`.
            to: What is answered.
        """
        seconds = str(int(self._clock()))
        return to.settings.envelop(sealed, str(nonce), seconds, to.format, has_receiver=bool(to.receive_id))

    def decrypt_media(self, data: bytes) -> bytes:
        """Return the file that a message to an AI bot links to, as it was before WeCom encrypted it.

        Args:
            data: What was downloaded from the `url` of an image, file or video, within five minutes.

        Raises:
            DecryptError: Not encrypted with this EncodingAESKey, or cut off.
        """
        decryptor = self.media_decryptor()
        return decryptor.feed(data) + decryptor.finish()

    def media_decryptor(self) -> MediaDecryptor:
        """Return what decrypts a file piece by piece: it may have 100 MB."""
        return MediaDecryptor(self.settings.current.media_cipher)


def _format_of(reply: object, text: str) -> BodyFormat:
    if isinstance(reply, str):
        return "json" if text[:1] == "{" and text[-1:] == "}" else "xml"
    return getattr(reply, "format", "xml")
