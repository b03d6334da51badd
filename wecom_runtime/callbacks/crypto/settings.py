"""Token and EncodingAESKey of one callback address."""

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
    """Signer and cipher of one Token and EncodingAESKey. It shows neither, and cannot be pickled.

    Args:
        token, encoding_aes_key: As `RotatingSettings` has checked them.
    """

    __slots__ = ("cipher", "fingerprint", "media_cipher", "record_secret", "signer")

    def __init__(self, token: Secret[str], encoding_aes_key: Secret[str]) -> None:
        key = HiddenBytes(decode_aes_key(encoding_aes_key))
        secret = HiddenBytes(token.reveal().encode())
        self.signer = Signer(secret)
        self.cipher = MessageCipher(key)
        self.media_cipher = make_cipher(key)
        self.fingerprint = hmac.new(key, secret, hashlib.sha256).hexdigest()[:16]
        """A short name, which tells nothing about either."""
        self.record_secret = HiddenBytes(hmac.digest(key, b"records in a storage", "sha256"))
        """The secret for sealing records in a storage; the key of callbacks cannot be derived from it."""

    def __repr__(self) -> str:
        return f"<callback settings {self.fingerprint}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("callback settings hold a Token and an EncodingAESKey, which do not belong into a pickle")

    def seal(self, text: str, receive_id: bytes) -> bytes:
        """Encrypt a text; return the base64 text.

        Raises:
            InvalidPayloadError: The text holds half of a surrogate pair.
        """
        return self.cipher.seal(utf8(text), receive_id)

    def envelop(self, encrypted: bytes, nonce: str, seconds: str, form: BodyFormat, *, has_receiver: bool) -> str:
        """Sign a sealed message and put it into an envelope.

        Args:
            encrypted: What `seal` made.
            nonce: Of the callback's query.
            seconds: The time, as a whole number.
            form: "xml" or "json".
            has_receiver: Whether it was sealed for a receive id that is not empty.
        """
        signature = self.signer.sign(seconds.encode(), utf8(nonce), encrypted)
        if form == "json":
            # A number for bots, a string for hardware: so the two pages have it.
            return write_json(encrypted.decode("ascii"), signature, seconds if has_receiver else int(seconds), nonce)
        return write_xml(encrypted.decode("ascii"), signature, seconds, nonce)


class RotatingSettings:
    """The Token and EncodingAESKey of an address, and the previous ones while they are being changed.

    Args:
        token, encoding_aes_key: As the settings of the address are, or will be.
        previous: Another Token and EncodingAESKey.

    Raises:
        ConfigurationError: One of them is none.
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
        """The settings that seal what answers no callback."""
        self._all = (self.current,) if previous is None else (self.current, CallbackSettings(*previous))

    def __iter__(self) -> Iterator[CallbackSettings]:
        return iter(self._all)

    @property
    def record_secrets(self) -> tuple[HiddenBytes, ...]:
        """The secrets for sealing records in a storage, the current one first."""
        return tuple(settings.record_secret for settings in self._all)

    def that_signed(self, encrypted: bytes, signature: str, timestamp: str | int, nonce: str | int) -> CallbackSettings:
        """Return the settings whose Token made a signature.

        Raises:
            InvalidSignatureError: None of them did.
        """
        for settings in self._all:
            if settings.signer.has_signed(encrypted, signature, timestamp, nonce):
                return settings
        raise InvalidSignatureError(
            say(
                "The signature does not match: the request is not from WeCom, or the Token is not "
                "that of the callback settings"
            )
        )

    def unseal(self, text: str) -> str | None:
        """Return the text that was sealed with any of these, for whomever; None for anything else."""
        sealed = decode_ciphertext(text.encode()) if text.isascii() else None
        if sealed is None:
            return None
        for settings in self._all:
            plain = settings.cipher.open(sealed)
            if plain is not None:
                return str(plain[0], "utf-8", "replace")
        return None


def _settings_problem(token: Secret[str], encoding_aes_key: Secret[str]) -> str:
    """Return what is wrong with a Token or an EncodingAESKey, without showing it; "" if nothing is."""
    return aes_key_problem(encoding_aes_key.reveal()) or _token_problem(token.reveal())


def _token_problem(token: object) -> str:
    if isinstance(token, str) and token and token.isascii():
        return ""
    got = ("nothing" if not token else "other characters") if isinstance(token, str) else f"a {type(token).__name__}"
    return f"token must be the Token of the callback settings, letters and digits; got {got}"
