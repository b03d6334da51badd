"""The envelope around every callback: signature, AES, receive id.

The scheme is that of https://developer.work.weixin.qq.com/document/path/90968: a SHA-1 signature over the
sorted values of token, timestamp, nonce and ciphertext; AES-256-CBC with PKCS#7 padding to blocks of 32
bytes; and, as plain text, 16 random bytes, the length, the message and the receive id.
"""

from __future__ import annotations

import binascii
import hashlib
import hmac
import json
import os
import re
import time
from collections.abc import Callable, Collection, Mapping
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, cast, runtime_checkable

from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext, algorithms, modes

from wecom_runtime.data.json_text import parse_json
from wecom_runtime.data.xml import MAX_SIZE, cdata, decode_utf8, parse_xml
from wecom_runtime.errors import DecryptError, InvalidPayloadError, InvalidReceiveIdError, InvalidSignatureError

Format: TypeAlias = Literal["xml", "json"]

ReceiveId: TypeAlias = "str | Collection[str] | Callable[[str], bool]"

_BLOCK = 32
_HEAD = 20  # 16 random bytes and the length
_PADDING = tuple(bytes([n]) * n for n in range(_BLOCK + 1))

_AES_KEY = re.compile(r"[A-Za-z0-9+/]{43}")
_DIGITS = re.compile(r"[0-9]{1,19}")

# The envelope as WeCom writes it. It is a part of the XML language, so what it finds is what an XML parser
# finds; any other body goes to the XML parser. Every run of spaces follows a tag: no input makes it
# backtrack.
_S = rb"[ \t\r\n]*"
_VALUE = rb"(?:<!\[CDATA\[[\w.@-]*\]\]>|[\w.@-]*)"
_HEADER_TAGS = rb"(?:<ToUserName>" + _VALUE + rb"</ToUserName>" + _S + rb")?"
_AGENT_TAG = rb"(?:<AgentID>" + _VALUE + rb"</AgentID>" + _S + rb")?"
_ENVELOPE = re.compile(
    _S
    + rb"<xml>"
    + _S
    + _HEADER_TAGS
    + _AGENT_TAG
    + rb"<Encrypt><!\[CDATA\[([A-Za-z0-9+/=]+)\]\]></Encrypt>"
    + _S
    + _AGENT_TAG
    + rb"</xml>"
    + _S
)


@runtime_checkable
class Renderable(Protocol):
    """A reply object: whatever has `render()`. Its `format`, where it has one, is `"xml"` or `"json"`."""

    def render(self) -> str: ...


class OpenedMessage(NamedTuple):
    """What was in an envelope."""

    text: str
    """The message, exactly as sent: XML or JSON."""
    receive_id: str
    """Whom it was meant for: corp id, suite id, model id, or "" for a bot."""
    format: Format
    """The form of the envelope, and so of the answer that is expected."""


class WeComCrypto:
    """Opens and seals callbacks of one app, suite or bot.

    Args:
        token: The Token of the callback settings.
        encoding_aes_key: The EncodingAESKey of the callback settings, 43 characters.
        receive_id: The corp id for an app's callbacks, the suite id for a suite's commands, "" for an AI bot.
            Several ids, or a function that says whether an id is accepted, where one address serves several: a
            third-party app gets its suite id in commands and the customer's corp id in data callbacks.
        max_age: Refuse callbacks whose timestamp is more than so many seconds away from the clock. WeCom repeats an
            unanswered callback three times, 5 s apart, so less than a minute loses some. Not checked by default.
        max_size: Refuse longer bodies, in bytes.
        clock: What time it is, in seconds.

    Raises:
        ValueError: The EncodingAESKey is not 43 letters and digits.

    One object may be shared by all threads.
    """

    __slots__ = (
        "_accepts",
        "_cipher",
        "_clock",
        "_decryptors",
        "_encryptors",
        "_fingerprint",
        "_max_age",
        "_max_size",
        "_receive_id",
        "_receive_ids",
        "_shown",
        "_token",
    )

    def __init__(
        self,
        token: str,
        encoding_aes_key: str,
        receive_id: ReceiveId,
        *,
        max_age: float | None = None,
        max_size: int = MAX_SIZE,
        clock: Callable[[], float] = time.time,
    ) -> None:
        key = decode_aes_key(encoding_aes_key)
        del encoding_aes_key  # not in this frame any more, should an error below show its variables
        self._token = token.encode()
        self._fingerprint = hmac.new(key, self._token, hashlib.sha256).hexdigest()[:16]
        self._cipher = Cipher(algorithms.AES(key), modes.CBC(key[:16]))
        # Idle AES contexts; one that is in use is in no list, so that threads share none. Making one takes
        # four times as long as decrypting a message. After the first message, a context chains to the last
        # block of the one before instead of the initial vector. That changes the first 16 bytes of plain text
        # and nothing else, and those are random bytes that the receiver throws away: random XOR any constant
        # is as random.
        self._decryptors: list[CipherContext] = []
        self._encryptors: list[CipherContext] = []
        self._accepts: Callable[[str], bool] | None = None
        ids: tuple[str, ...] = ()
        if isinstance(receive_id, str):
            ids = (receive_id,)
        elif callable(receive_id):
            self._accepts = receive_id
        else:
            ids = tuple(receive_id)
            if not ids:
                raise ValueError('receive_id is an empty collection: give the ids to accept, "" for an AI bot')
        self._receive_ids = frozenset(one.encode() for one in ids)
        self._receive_id = ids[0].encode() if ids else None
        self._shown = repr(ids[0] if len(ids) == 1 else list(ids)) if ids else "<function>"
        self._max_age = max_age
        self._max_size = max_size
        self._clock = clock

    def __repr__(self) -> str:
        return f"{type(self).__name__}(receive_id={self._shown})"

    @property
    def max_size(self) -> int:
        """Longer bodies are refused, in bytes."""
        return self._max_size

    @property
    def fingerprint(self) -> str:
        """A short name for these callback settings, which tells nothing about Token and EncodingAESKey."""
        return self._fingerprint

    def check_url(self, signature: str, timestamp: str | int, nonce: str | int, echo_str: str) -> str:
        """Answer WeCom's check of the callback address: the text to send back, as it is, as the whole body.

        Args:
            signature: The query's `msg_signature`.
            timestamp: The query's `timestamp`.
            nonce: The query's `nonce`.
            echo_str: The query's `echostr`, already URL-decoded, as every web framework does.

        Raises:
            InvalidSignatureError, InvalidReceiveIdError, DecryptError, InvalidPayloadError: see there.
        """
        if len(echo_str) > self._max_size:
            raise InvalidPayloadError(f"echostr is longer than {self._max_size} bytes")
        # A "+" that reached a form decoder unquoted is a space by now; base64 has none.
        return self._open(_ascii(echo_str.replace(" ", "+"), "echostr"), signature, timestamp, nonce)[0]

    check_signature = check_url  # as the older library calls it

    def decrypt_message(
        self, raw: str | bytes | Mapping[str, Any], signature: str, timestamp: str | int, nonce: str | int
    ) -> str:
        """The message in a callback's body, exactly as it was sent.

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
        return self._open(self._envelope(raw)[0], signature, timestamp, nonce)[0]

    def open_message(
        self, raw: str | bytes | Mapping[str, Any], signature: str, timestamp: str | int, nonce: str | int
    ) -> OpenedMessage:
        """Like `decrypt_message`, and also tells the receive id and the form of the envelope."""
        encrypted, form = self._envelope(raw)
        text, receive_id = self._open(encrypted, signature, timestamp, nonce)
        return OpenedMessage(text, str(receive_id, "utf-8"), form)

    def encrypt_message(
        self,
        reply: str | Renderable,
        nonce: str | int,
        timestamp: str | int | None = None,
        *,
        format: Format | None = None,
        receive_id: str | None = None,
    ) -> str:
        """The body to answer a callback with.

        Args:
            reply: A reply object, or a text that is sealed exactly as it is. A reply object that stands for
                no answer gives an empty body.
            nonce: The query's `nonce`.
            timestamp: Seconds; now, if None.
            format: Of the envelope. If None: that of the reply object; for a text JSON if it is an object in
                braces, else XML.
            receive_id: To seal the answer for. If None: the one, or the first, that this object accepts.

        Raises:
            InvalidPayloadError: The nonce or timestamp cannot stand in an envelope.
            ValueError: There is no receive id to seal the answer for.
        """
        form: Format
        if isinstance(reply, str):
            text = reply
            form = format or ("json" if text[:1] == "{" and text[-1:] == "}" else "xml")
        else:
            text = reply.render()
            if not text:
                return ""
            form = getattr(reply, "format", "xml") if format is None else format
        sealed_for = self._receive_id if receive_id is None else receive_id.encode()
        if sealed_for is None:
            raise ValueError("receive_id is a function: say with receive_id=… for whom the answer is sealed")
        return self.envelop(self.seal(text, sealed_for), nonce, timestamp, format=form, has_receiver=bool(sealed_for))

    def seal(self, text: str, receive_id: bytes) -> bytes:
        """The base64 text of an encrypted message; the first half of `encrypt_message`."""
        message = text.encode() if text.isascii() else _utf8(text)
        plain = b"".join((os.urandom(16), len(message).to_bytes(4, "big"), message, receive_id))
        try:
            encryptor = self._encryptors.pop()
        except IndexError:
            encryptor = self._cipher.encryptor()
        sealed = encryptor.update(plain + _PADDING[_BLOCK - len(plain) % _BLOCK])
        self._encryptors.append(encryptor)
        return binascii.b2a_base64(sealed, newline=False)

    def envelop(
        self,
        encrypted: bytes,
        nonce: str | int,
        timestamp: str | int | None = None,
        *,
        format: Format = "xml",
        has_receiver: bool = True,
    ) -> str:
        """Sign a sealed message and put it into an envelope; the second half of `encrypt_message`."""
        seconds, nonce = str(int(self._clock()) if timestamp is None else timestamp), str(nonce)
        if _DIGITS.fullmatch(seconds) is None:
            raise InvalidPayloadError("The timestamp of an answer must be seconds, as a whole number")
        signed = sorted((self._token, seconds.encode(), _utf8(nonce), encrypted))
        signature = hashlib.sha1(b"".join(signed), usedforsecurity=False).hexdigest()
        if format == "json":
            return json.dumps(
                {
                    "encrypt": encrypted.decode("ascii"),
                    "msgsignature": signature,
                    # A number for bots, a string for hardware: so the two pages have it.
                    "timestamp": seconds if has_receiver else int(seconds),
                    "nonce": nonce,
                },
                ensure_ascii=False,
            )
        return (
            f"<xml><Encrypt><![CDATA[{encrypted.decode('ascii')}]]></Encrypt>"
            f"<MsgSignature><![CDATA[{signature}]]></MsgSignature>"
            f"<TimeStamp>{seconds}</TimeStamp><Nonce>{cdata(nonce)}</Nonce></xml>"
        )

    def decrypt_media(self, data: bytes) -> bytes:
        """The file that a message to an AI bot links to, as it was before WeCom encrypted it.

        Args:
            data: What was downloaded from the `url` of an image, file or video, within five minutes.

        Raises:
            DecryptError: Not encrypted with this EncodingAESKey, or cut off.
        """
        decryptor = self.media_decryptor()
        return decryptor.feed(data) + decryptor.finish()

    def media_decryptor(self) -> MediaDecryptor:
        """Decrypts a file piece by piece: it may have 100 MB."""
        return MediaDecryptor(self._cipher)

    def _envelope(self, raw: object) -> tuple[bytes, Format]:
        """The base64 text in a body, and the form of the body."""
        if not isinstance(raw, bytes):
            if isinstance(raw, str):
                raw = _utf8(raw)
            elif isinstance(raw, bytearray | memoryview):
                raw = bytes(cast("bytearray", raw))
        if isinstance(raw, bytes):
            if len(raw) > self._max_size:
                raise InvalidPayloadError(f"The body is longer than {self._max_size} bytes")
            match = _ENVELOPE.fullmatch(raw)
            return (match[1], "xml") if match is not None else self._unusual_envelope(raw)
        if isinstance(raw, Mapping):
            fields = cast("Mapping[str, object]", raw)
            if len(fields) == 1 and isinstance(inner := fields.get("xml"), Mapping):
                fields = cast("Mapping[str, object]", inner)
            for name, form in _ENCRYPT_NAMES:
                if isinstance(value := fields.get(name), str):
                    if len(value) > self._max_size:
                        raise InvalidPayloadError(f"The body is longer than {self._max_size} bytes")
                    return _ascii(value, name), form
            raise InvalidPayloadError('The body has no "Encrypt" or "encrypt" that is a text')
        raise InvalidPayloadError(f"The body must be text or a mapping, not {type(raw).__name__}")

    def _unusual_envelope(self, body: bytes) -> tuple[bytes, Format]:
        body = body.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n")
        if not body:
            raise InvalidPayloadError("The body is empty")
        if body[:1] == b"{":
            return self._envelope(parse_json(body, max_size=self._max_size))[0], "json"
        encrypted = parse_xml(body, max_size=self._max_size).get("Encrypt")
        if not isinstance(encrypted, str):
            raise InvalidPayloadError("The body has no <Encrypt>, or several, or one that holds no text")
        return _ascii(encrypted, "Encrypt"), "xml"

    def _open(self, encrypted: bytes, signature: str, timestamp: str | int, nonce: str | int) -> tuple[str, bytes]:
        if not self._is_signed(encrypted, signature, timestamp, nonce):
            raise InvalidSignatureError(
                "The signature does not match: the request is not from WeCom, or the Token is not that of "
                "the callback settings"
            )
        if self._max_age is not None:
            self._check_age(str(timestamp), self._max_age)
        try:
            sealed = binascii.a2b_base64(encrypted)
        except ValueError:
            sealed = b""
        if not sealed or len(sealed) % _BLOCK:
            raise DecryptError("The ciphertext is cut off or no base64")
        try:
            decryptor = self._decryptors.pop()
        except IndexError:
            decryptor = self._cipher.decryptor()
        plain = decryptor.update(sealed)
        self._decryptors.append(decryptor)
        padding = plain[-1]
        size = len(plain) - padding
        end = _HEAD + int.from_bytes(plain[16:_HEAD], "big")
        if end > size or not 1 <= padding <= _BLOCK or not plain.endswith(_PADDING[padding]):
            raise DecryptError(
                "The message was encrypted with another key: compare the EncodingAESKey with that of the "
                "callback settings"
            )
        receive_id = plain[end:size]
        if receive_id not in self._receive_ids:
            self._check_receive_id(receive_id)
        return decode_utf8(plain[_HEAD:end], "The message"), receive_id

    def _is_signed(self, encrypted: bytes, signature: str, timestamp: str | int, nonce: str | int) -> bool:
        try:
            signed = sorted((self._token, str(timestamp).encode(), str(nonce).encode(), encrypted))
            expected = hashlib.sha1(b"".join(signed), usedforsecurity=False).hexdigest()
            # A signature that is no ASCII text is a TypeError of compare_digest.
            return hmac.compare_digest(expected, signature)
        except (TypeError, UnicodeEncodeError):
            return False

    def _check_age(self, timestamp: str, max_age: float) -> None:
        if _DIGITS.fullmatch(timestamp) is None:
            raise InvalidSignatureError("The timestamp is not a number of seconds, so its age cannot be checked")
        if abs(self._clock() - int(timestamp)) > max_age:
            raise InvalidSignatureError(
                f"The timestamp is more than {max_age:g} s away from this machine's clock: the request is a "
                "replay, or the clock is wrong"
            )

    def _check_receive_id(self, receive_id: bytes) -> None:
        text = decode_utf8(receive_id, "The receive id")
        if self._accepts is not None:
            if self._accepts(text):
                return
            raise InvalidReceiveIdError("The message is meant for a receive id that is not accepted here")
        raise InvalidReceiveIdError(
            f"The message is meant for another receive id than {self._shown}: it is the corp id for an app, "
            'the suite id for commands to a suite, "" for an AI bot'
        )


_ENCRYPT_NAMES: tuple[tuple[str, Format], ...] = (("encrypt", "json"), ("Encrypt", "xml"))


def decode_aes_key(encoding_aes_key: str) -> bytes:
    """The 32 bytes of an EncodingAESKey.

    Raises:
        ValueError: It does not have 43 characters of base64. The message does not show it.
    """
    if _AES_KEY.fullmatch(encoding_aes_key) is None:
        length = len(encoding_aes_key)
        got = f"{length} characters" if length != 43 else "other characters among them"
        raise ValueError(
            f"encoding_aes_key must be the EncodingAESKey of the callback settings, 43 letters and digits; got {got}"
        )
    return binascii.a2b_base64(encoding_aes_key + "=")


class MediaDecryptor:
    """Decrypts one file of an AI bot's message: `feed` it what arrives, and `finish`.

    The scheme is that of https://developer.work.weixin.qq.com/document/path/100719: AES-256-CBC, the first 16 bytes of
    the key as initial vector, PKCS#7 padding to blocks of 32 bytes.
    """

    __slots__ = ("_context", "_kept", "_size")

    def __init__(self, cipher: Cipher[modes.CBC]) -> None:
        self._context = cipher.decryptor()
        self._kept = b""  # what may be padding
        self._size = 0

    @classmethod
    def of_key(cls, aes_key: str) -> MediaDecryptor:
        """For a file with a key of its own, as they come over a long connection.

        Args:
            aes_key: The `aeskey` beside the `url`, in base64.

        Raises:
            ValueError: The key is not the base64 of 32 bytes.
        """
        key = decode_aes_key(aes_key.rstrip("="))
        return cls(Cipher(algorithms.AES(key), modes.CBC(key[:16])))

    def feed(self, piece: bytes) -> bytes:
        """What the next bytes of the file were; they may be held back until more comes."""
        self._size += len(piece)
        plain = self._kept + self._context.update(piece)
        self._kept = plain[-_BLOCK:]
        return plain[:-_BLOCK]

    def finish(self) -> bytes:
        """The last bytes.

        Raises:
            DecryptError: The file was encrypted with another key, or its end is missing.
        """
        padding = self._kept[-1] if self._kept else 0
        if self._size % _BLOCK or not 1 <= padding <= _BLOCK or not self._kept.endswith(_PADDING[padding]):
            raise DecryptError("The file was encrypted with another key, or its end is missing")
        return self._kept[:-padding]


def _ascii(text: str, what: str) -> bytes:
    try:
        return text.encode("ascii")
    except UnicodeEncodeError:
        pass
    raise InvalidPayloadError(f"{what} is no base64")


def _utf8(text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        position = error.start
    raise InvalidPayloadError(f"Character {position + 1} of a text is half of a surrogate pair")
