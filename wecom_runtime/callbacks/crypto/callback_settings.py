"""The Token and EncodingAESKey of a callback URL."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterator
from typing import NoReturn

from wecom_runtime.errors import ConfigurationError, InvalidSignatureError
from wecom_runtime.hidden import HiddenBytes, Secret
from wecom_runtime.language import say

from .aes import MessageCipher, aes_key_problem, decode_aes_key, decode_ciphertext, make_cipher
from .envelope import BodyFormat, utf8, write_json, write_xml
from .signature import Signer


class CallbackSettings:
    """The signer and the cipher of a Token and an EncodingAESKey. It shows neither, and cannot be pickled.

    Args:
        token, encoding_aes_key: Values that `RotatingSettings` has checked.
    """

    __slots__ = ("cipher", "fingerprint", "media_cipher", "record_secret", "signer")

    def __init__(self, token: Secret[str], encoding_aes_key: Secret[str]) -> None:
        key = HiddenBytes(decode_aes_key(encoding_aes_key))
        secret = HiddenBytes(token.reveal().encode())
        self.signer = Signer(secret)
        self.cipher = MessageCipher(key)
        self.media_cipher = make_cipher(key)
        self.fingerprint = hmac.new(key, secret, hashlib.sha256).hexdigest()[:16]
        """A short name, from which Token and key cannot be derived."""
        self.record_secret = HiddenBytes(hmac.digest(key, b"records in a storage", "sha256"))
        """The secret for sealing records in a storage, from which the key of callbacks cannot be derived."""

    def __repr__(self) -> str:
        return f"<callback settings {self.fingerprint}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError(say("callback settings contain a Token and an EncodingAESKey: they cannot be pickled"))

    def seal(self, text: str, receive_id: bytes) -> bytes:
        """Encrypt a text, and return it in base64.

        Raises:
            InvalidPayloadError: The text contains half of a surrogate pair.
        """
        return self.cipher.seal(utf8(text), receive_id)

    def envelop(self, encrypted: bytes, nonce: str, seconds: str, form: BodyFormat, *, has_receiver: bool) -> str:
        """Sign a sealed message, and return it in an envelope.

        Args:
            encrypted: The result of `seal`.
            nonce: The nonce of the callback's query.
            seconds: The time, as a whole number.
            form: "xml" or "json".
            has_receiver: Whether the receive id is not empty.
        """
        signature = self.signer.sign(seconds.encode(), utf8(nonce), encrypted)
        if form == "json":
            # By the official pages, a number for bots and a string for hardware.
            return write_json(encrypted.decode("ascii"), signature, seconds if has_receiver else int(seconds), nonce)
        return write_xml(encrypted.decode("ascii"), signature, seconds, nonce)


class RotatingSettings:
    """The Token and EncodingAESKey of a callback URL, and the previous ones during a rotation.

    Args:
        token, encoding_aes_key: The current or new settings.
        previous: Another Token and EncodingAESKey that are accepted, too.

    Raises:
        ConfigurationError: A Token or a key is not valid.
    """

    __slots__ = ("_all", "current")

    def __init__(
        self,
        token: Secret[str],
        encoding_aes_key: Secret[str],
        previous: tuple[Secret[str], ...] | None = None,
    ) -> None:
        problem = _settings_problem(token, encoding_aes_key)
        if previous is not None and not problem:
            problem = _settings_problem(*previous) if len(previous) == 2 else "previous must be a Token and a key"
        if problem:
            raise ConfigurationError(problem)
        self.current = CallbackSettings(token, encoding_aes_key)
        """The settings for sealing data that does not answer a callback."""
        self._all = (self.current,) if previous is None else (self.current, CallbackSettings(*previous))

    def __iter__(self) -> Iterator[CallbackSettings]:
        return iter(self._all)

    @property
    def record_secrets(self) -> tuple[HiddenBytes, ...]:
        """The secrets for sealing records in a storage, the current one first."""
        return tuple(settings.record_secret for settings in self._all)

    def of_signature(
        self, encrypted: bytes, signature: str, timestamp: str | int, nonce: str | int
    ) -> CallbackSettings:
        """Return the settings of a signature.

        Raises:
            InvalidSignatureError: The signature does not match any Token.
        """
        for settings in self._all:
            if settings.signer.verify(encrypted, signature, timestamp, nonce):
                return settings
        raise InvalidSignatureError(
            say(
                "The signature does not match: the request is not from WeCom, or the Token is not "
                "that of the callback settings"
            )
        )

    def unseal(self, text: str) -> str | None:
        """Return a text that was sealed with any of the settings, for any receive id; None for any other text."""
        sealed = decode_ciphertext(text.encode()) if text.isascii() else None
        if sealed is None:
            return None
        for settings in self._all:
            plain = settings.cipher.open(sealed)
            if plain is not None:
                return str(plain[0], "utf-8", "replace")
        return None


def _settings_problem(token: Secret[str], encoding_aes_key: Secret[str]) -> str:
    """Return why a Token or an EncodingAESKey is not valid, without showing it; "" if both are valid."""
    return aes_key_problem(encoding_aes_key.reveal()) or _token_problem(token.reveal())


def _token_problem(token: object) -> str:
    if isinstance(token, str) and token and token.isascii():
        return ""
    got = ("nothing" if not token else "other characters") if isinstance(token, str) else f"a {type(token).__name__}"
    return f"token must be the Token of the callback settings, letters and digits; got {got}"
