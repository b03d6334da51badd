"""AES-256-CBC with WeCom's padding, and the EncodingAESKey."""

from __future__ import annotations

import binascii
import os
import re

from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext, algorithms, modes

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import HiddenBytes, Secret

BLOCK = 32
"""Block size of the padding in bytes, and its maximum length."""
AES_BLOCK = 16
"""Block size of AES in bytes; received texts may also be padded to it."""
_HEAD = 20  # 16 random bytes and the length
_PADDING = tuple(bytes([n]) * n for n in range(BLOCK + 1))

_AES_KEY = re.compile(r"[A-Za-z0-9+/]{43}")


def aes_key_problem(encoding_aes_key: object) -> str:
    """Return why an EncodingAESKey is not valid, without showing it; "" if it is valid."""
    if not isinstance(encoding_aes_key, str):
        got = f"a {type(encoding_aes_key).__name__}"
    else:
        digits = _digits(encoding_aes_key)
        if _AES_KEY.fullmatch(digits) is not None:
            return ""
        got = f"{len(digits)} characters" if len(digits) != 43 else "other characters among them"
    return f"encoding_aes_key must be the EncodingAESKey of the callback settings, 43 letters and digits; got {got}"


def decode_aes_key(encoding_aes_key: str | Secret[str]) -> bytes:
    """Return the 32 bytes of an EncodingAESKey. Surrounding spaces and a final "=" are allowed.

    Raises:
        ConfigurationError: The key does not have 43 characters of base64.
    """
    encoding_aes_key = Secret.of(encoding_aes_key)
    if problem := aes_key_problem(encoding_aes_key.reveal()):
        raise ConfigurationError(problem)
    return binascii.a2b_base64(_digits(encoding_aes_key.reveal()) + "=")


def _digits(encoding_aes_key: str) -> str:
    return encoding_aes_key.strip().removesuffix("=")


def make_cipher(key: bytes) -> Cipher[modes.CBC]:
    """Return an AES-256-CBC cipher with the first 16 bytes of the key as initial vector."""
    return Cipher(algorithms.AES(key), modes.CBC(key[:16]))


def padding_of(plain: bytes) -> int:
    """Return the length of the padding of a decrypted text; 0 if it is not valid: wrong key or truncated text."""
    if not plain or len(plain) % AES_BLOCK:
        return 0
    count = plain[-1]
    return count if 1 <= count <= BLOCK and plain.endswith(_PADDING[count]) else 0


class MessageCipher:
    """A thread-safe cipher that seals and opens messages with one key."""

    __slots__ = ("_cipher", "_decryptors", "_encryptors")

    def __init__(self, key: bytes) -> None:
        self._cipher = make_cipher(key)
        # Idle AES contexts. A context in use is in no list, so threads do not share one. Creating a context takes four
        # times as long as decrypting a message. After its first message, a context chains to the last block of the
        # previous message instead of the initial vector. That changes only the first 16 bytes of the plain text, which
        # are random bytes that the receiver ignores: random XOR a constant is as random.
        self._decryptors: list[CipherContext] = []
        self._encryptors: list[CipherContext] = []

    def seal(self, message: bytes, receive_id: bytes) -> bytes:
        """Encrypt a message, and return it in base64."""
        plain = b"".join((os.urandom(16), len(message).to_bytes(4, "big"), message, receive_id))
        try:
            encryptor = self._encryptors.pop()
        except IndexError:
            encryptor = self._cipher.encryptor()
        sealed = encryptor.update(plain + _PADDING[BLOCK - len(plain) % BLOCK])
        self._encryptors.append(encryptor)
        return binascii.b2a_base64(sealed, newline=False)

    def open(self, sealed: bytes) -> tuple[HiddenBytes, bytes] | None:
        """Decrypt a message, and return it with its receive id; None if it was encrypted with another key.

        Args:
            sealed: The ciphertext, whole blocks of 16 bytes.
        """
        try:
            decryptor = self._decryptors.pop()
        except IndexError:
            decryptor = self._cipher.decryptor()
        plain = decryptor.update(sealed)
        self._decryptors.append(decryptor)
        padding = padding_of(plain)
        size = len(plain) - padding
        end = _HEAD + int.from_bytes(plain[16:_HEAD], "big")
        if not padding or end > size:
            return None
        return HiddenBytes(plain[_HEAD:end]), plain[end:size]


def decode_ciphertext(encrypted: bytes) -> bytes | None:
    """Return the bytes of a ciphertext in base64; None if it is not valid or truncated."""
    try:
        sealed = binascii.a2b_base64(encrypted)
    except ValueError:
        return None
    return sealed if sealed and not len(sealed) % AES_BLOCK else None
