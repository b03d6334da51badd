"""Files that members send to an AI bot: encrypted as a whole, without an envelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.errors import DecryptError
from wecom_runtime.language import say

from .aes import AES_BLOCK, BLOCK, decode_aes_key, make_cipher, padding_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import Cipher, modes


class MediaDecryptor:
    """Decrypts one file of an AI bot's message: `feed` it what arrives, and `finish`.

    The scheme is that of https://developer.work.weixin.qq.com/document/path/100719: AES-256-CBC, the first 16 bytes of
    the key as initial vector, PKCS#7 padding to blocks of 32 bytes (files padded to 16 have been met, and are read).
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
            ConfigurationError: This is no such key.
        """
        return cls(make_cipher(decode_aes_key(aes_key)))

    def feed(self, piece: bytes) -> bytes:
        """Decrypt the next bytes of the file; some are held back until more comes."""
        self._size += len(piece)
        plain = self._kept + self._context.update(piece)
        self._kept = plain[-BLOCK:]
        return plain[:-BLOCK]

    def finish(self) -> bytes:
        """Return the last bytes.

        Raises:
            DecryptError: The file was encrypted with another key, or its end is missing.
        """
        padding = padding_of(self._kept)
        if self._size % AES_BLOCK or not padding:
            raise DecryptError(say("The file was encrypted with another key, or its end is missing"))
        return self._kept[:-padding]
