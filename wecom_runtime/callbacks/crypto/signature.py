"""Who sent it, and when: SHA-1 over the sorted values of token, timestamp, nonce and ciphertext."""

from __future__ import annotations

import hashlib
import hmac
import re

from wecom_runtime.errors import InvalidSignatureError

_SECONDS = re.compile(r"[0-9]{1,19}")


def is_seconds(timestamp: str) -> bool:
    """Whether a text is a time in whole seconds."""
    return _SECONDS.fullmatch(timestamp) is not None


class Signer:
    """Signs, and checks signatures, with one Token."""

    __slots__ = ("_token",)

    def __init__(self, token: bytes) -> None:
        self._token = token

    def sign(self, timestamp: bytes, nonce: bytes, encrypted: bytes) -> str:
        """The `msg_signature`."""
        signed = sorted((self._token, timestamp, nonce, encrypted))
        return hashlib.sha1(b"".join(signed), usedforsecurity=False).hexdigest()

    def has_signed(self, encrypted: bytes, signature: str, timestamp: str | int, nonce: str | int) -> bool:
        """Whether this Token made a signature, whatever is given for one."""
        try:
            expected = self.sign(str(timestamp).encode(), str(nonce).encode(), encrypted)
            # A signature that is no ASCII text is a TypeError of compare_digest.
            return hmac.compare_digest(expected, signature)
        except (TypeError, UnicodeEncodeError):
            return False


def check_age(timestamp: str, max_age: float, now: float) -> None:
    """See that a signature is not old.

    Raises:
        InvalidSignatureError: Its time is more than `max_age` seconds away from `now`.
    """
    if not is_seconds(timestamp):
        raise InvalidSignatureError("The timestamp is not a number of seconds, so its age cannot be checked")
    if abs(now - int(timestamp)) > max_age:
        raise InvalidSignatureError(
            f"The timestamp is more than {max_age:g} s away from this machine's clock: the request is a "
            "replay, or the clock is wrong"
        )
