"""AES-256-CBC as callbacks use it, and the key for it."""

from __future__ import annotations

import binascii
import os
import re

from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext, algorithms, modes

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import HiddenBytes, Secret

BLOCK = 32
"""Written texts are padded to a multiple of so many bytes; no padding is longer."""
AES_BLOCK = 16
"""Texts that are read may be padded as AES itself wants it, too."""
_HEAD = 20  # 16 random bytes and the length
_PADDING = tuple(bytes([n]) * n for n in range(BLOCK + 1))

_AES_KEY = re.compile(r"[A-Za-z0-9+/]{43}")


def aes_key_problem(encoding_aes_key: object) -> str:
    """Return what is wrong with an EncodingAESKey, without showing it; "" if nothing is."""
    if not isinstance(encoding_aes_key, str):
        got = f"a {type(encoding_aes_key).__name__}"
    else:
        digits = _digits(encoding_aes_key)
        if _AES_KEY.fullmatch(digits) is not None:
            return ""
        got = f"{len(digits)} characters" if len(digits) != 43 else "other characters among them"
    return f"encoding_aes_key must be the EncodingAESKey of the callback settings, 43 letters and digits; got {got}"


def decode_aes_key(encoding_aes_key: str | Secret[str]) -> bytes:
    """Return the 32 bytes of an EncodingAESKey. Spaces around it and the "=" of base64 are allowed.

    Raises:
        ConfigurationError: It does not have 43 characters of base64.
    """
    encoding_aes_key = Secret.of(encoding_aes_key)
    if problem := aes_key_problem(encoding_aes_key.reveal()):
        raise ConfigurationError(problem)
    return binascii.a2b_base64(_digits(encoding_aes_key.reveal()) + "=")


def _digits(encoding_aes_key: str) -> str:
    return encoding_aes_key.strip().removesuffix("=")


def make_cipher(key: bytes) -> Cipher[modes.CBC]:
    """Return AES-256-CBC whose initial vector is the first 16 bytes of the key."""
    return Cipher(algorithms.AES(key), modes.CBC(key[:16]))


def padding_of(plain: bytes) -> int:
    """Return how many bytes of padding a decrypted text ends with; 0 if the key was wrong, or it is cut off."""
    if not plain or len(plain) % AES_BLOCK:
        return 0
    count = plain[-1]
    return count if 1 <= count <= BLOCK and plain.endswith(_PADDING[count]) else 0


class MessageCipher:
    """Seals and opens messages with one key. Threads may share it."""

    __slots__ = ("_cipher", "_decryptors", "_encryptors")

    def __init__(self, key: bytes) -> None:
        self._cipher = make_cipher(key)
        # Idle AES contexts; one that is in use is in no list, so that threads share none. Making one takes
        # four times as long as decrypting a message. After the first message, a context chains to the last
        # block of the one before instead of the initial vector. That changes the first 16 bytes of plain text
        # and nothing else, and those are random bytes that the receiver throws away: random XOR any constant
        # is as random.
        self._decryptors: list[CipherContext] = []
        self._encryptors: list[CipherContext] = []

    def seal(self, message: bytes, receive_id: bytes) -> bytes:
        """Encrypt a message; return the base64 text."""
        plain = b"".join((os.urandom(16), len(message).to_bytes(4, "big"), message, receive_id))
        try:
            encryptor = self._encryptors.pop()
        except IndexError:
            encryptor = self._cipher.encryptor()
        sealed = encryptor.update(plain + _PADDING[BLOCK - len(plain) % BLOCK])
        self._encryptors.append(encryptor)
        return binascii.b2a_base64(sealed, newline=False)

    def open(self, sealed: bytes) -> tuple[HiddenBytes, bytes] | None:
        """Decrypt a message; return it and its receive id, None if this was encrypted with another key.

        Args:
            sealed: Whole blocks of 16 bytes.
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
    """Return the bytes of a ciphertext in base64; None if it is none, or is cut off."""
    try:
        sealed = binascii.a2b_base64(encrypted)
    except ValueError:
        return None
    return sealed if sealed and not len(sealed) % AES_BLOCK else None
