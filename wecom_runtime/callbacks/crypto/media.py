"""Decryption of files that members send to an AI bot; they have no envelope."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.errors import DecryptError
from wecom_runtime.language import say

from .aes import AES_BLOCK, BLOCK, decode_aes_key, make_cipher, padding_of

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers import Cipher, modes


class MediaDecryptor:
    """A decryptor of one file: call `feed` for each chunk, and `finish` at the end.

    The scheme is documented at https://developer.work.weixin.qq.com/document/path/100719: AES-256-CBC, the first 16
    bytes of the key as initial vector, PKCS#7 padding to blocks of 32 bytes (some files are padded to 16).
    """

    __slots__ = ("_context", "_held", "_size")

    def __init__(self, cipher: Cipher[modes.CBC]) -> None:
        self._context = cipher.decryptor()
        self._held = b""  # the last bytes, which may be padding
        self._size = 0

    @classmethod
    def of_key(cls, aes_key: str) -> MediaDecryptor:
        """Return the decryptor of a file with a key of its own, as in messages of long connections.

        Args:
            aes_key: The `aeskey` beside the `url`, in base64.

        Raises:
            ConfigurationError: The key is not valid.
        """
        return cls(make_cipher(decode_aes_key(aes_key)))

    def feed(self, chunk: bytes) -> bytes:
        """Decrypt the next bytes of the file. The last bytes are held back, as they may be padding."""
        self._size += len(chunk)
        plain = self._held + self._context.update(chunk)
        self._held = plain[-BLOCK:]
        return plain[:-BLOCK]

    def finish(self) -> bytes:
        """Return the last bytes.

        Raises:
            DecryptError: The file was encrypted with another key, or its end is missing.
        """
        padding = padding_of(self._held)
        if self._size % AES_BLOCK or not padding:
            raise DecryptError(say("The file was encrypted with another key, or its end is missing"))
        return self._held[:-padding]
