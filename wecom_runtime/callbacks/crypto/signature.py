"""The signature of a callback: SHA-1 over the sorted values of token, timestamp, nonce and ciphertext."""

from __future__ import annotations

import hashlib
import hmac
import re

_SECONDS = re.compile(r"[0-9]{1,19}")


def is_seconds(timestamp: str) -> bool:
    """Return whether a text is a time in whole seconds."""
    return _SECONDS.fullmatch(timestamp) is not None


class Signer:
    """Signs, and checks signatures, with one Token."""

    __slots__ = ("_token",)

    def __init__(self, token: bytes) -> None:
        self._token = token

    def sign(self, timestamp: bytes, nonce: bytes, encrypted: bytes) -> str:
        """Return the `msg_signature`."""
        signed = sorted((self._token, timestamp, nonce, encrypted))
        return hashlib.sha1(b"".join(signed), usedforsecurity=False).hexdigest()

    def has_signed(self, encrypted: bytes, signature: str, timestamp: str | int, nonce: str | int) -> bool:
        """Return whether this Token made a signature, whatever is given for one."""
        try:
            expected = self.sign(str(timestamp).encode(), str(nonce).encode(), encrypted)
            # A signature that is no ASCII text is a TypeError of compare_digest.
            return hmac.compare_digest(expected, signature)
        except (TypeError, UnicodeEncodeError):
            return False
