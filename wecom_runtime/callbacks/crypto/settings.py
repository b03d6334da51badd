"""Token and EncodingAESKey of one callback address."""

from __future__ import annotations

import hashlib
import hmac
from typing import NoReturn

from .aes import MessageCipher, aes_key_problem, decode_aes_key, make_cipher
from .signature import Signer


def settings_problem(token: object, encoding_aes_key: object) -> str:
    """What is wrong with a Token or an EncodingAESKey, without showing it; "" if nothing is."""
    return aes_key_problem(encoding_aes_key) or _token_problem(token)


class CallbackSettings:
    """What a Token and an EncodingAESKey are good for. It shows neither, and cannot be pickled.

    Args:
        token, encoding_aes_key: Without a `settings_problem`.
    """

    __slots__ = ("cipher", "fingerprint", "media_cipher", "signer")

    def __init__(self, token: str, encoding_aes_key: str) -> None:
        key, secret = decode_aes_key(encoding_aes_key), token.encode()
        self.signer = Signer(secret)
        self.cipher = MessageCipher(key)
        self.media_cipher = make_cipher(key)
        self.fingerprint = hmac.new(key, secret, hashlib.sha256).hexdigest()[:16]
        """A short name, which tells nothing about either."""

    def __repr__(self) -> str:
        return f"<callback settings {self.fingerprint}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("callback settings hold a Token and an EncodingAESKey, which do not belong into a pickle")


def _token_problem(token: object) -> str:
    if isinstance(token, str) and token and token.isascii():
        return ""
    got = ("nothing" if not token else "other characters") if isinstance(token, str) else f"a {type(token).__name__}"
    return f"token must be the Token of the callback settings, letters and digits; got {got}"
