"""Files as WeCom encrypts them: AES-256-CBC, padded to blocks of 32 bytes, the first 16 bytes of the key as IV."""

from __future__ import annotations

BLOCK = 32
"""Bytes of a key, and of a block."""


def sealed(content: bytes, key: bytes) -> bytes:
    """A file, encrypted.

    Args:
        content: Its bytes.
        key: 32 bytes.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    padding = BLOCK - len(content) % BLOCK
    encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()
    return encryptor.update(content + bytes([padding]) * padding) + encryptor.finalize()
