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
    """A signer with one Token, which also verifies signatures."""

    __slots__ = ("_token",)

    def __init__(self, token: bytes) -> None:
        self._token = token

    def sign(self, timestamp: bytes, nonce: bytes, encrypted: bytes) -> str:
        """Return the `msg_signature`."""
        signed = sorted((self._token, timestamp, nonce, encrypted))
        return hashlib.sha1(b"".join(signed), usedforsecurity=False).hexdigest()

    def verify(self, encrypted: bytes, signature: str, timestamp: str | int, nonce: str | int) -> bool:
        """Return whether a signature matches. Any value is accepted as a signature."""
        try:
            expected = self.sign(str(timestamp).encode(), str(nonce).encode(), encrypted)
            # compare_digest raises a TypeError for a signature that is not ASCII text.
            return hmac.compare_digest(expected, signature)
        except (TypeError, UnicodeEncodeError):
            return False
