"""What WeCom encrypts for others: files by AES-256-CBC, keys of messages by RSA."""

from __future__ import annotations

import base64
import contextlib

from .state import Refusal

BLOCK = 32
"""Bytes of a key, and of a block."""


def encrypt_file(content: bytes, key: bytes) -> bytes:
    """A file, padded to blocks of 32 bytes and encrypted, the first 16 bytes of the key as IV.

    Args:
        content: Its bytes.
        key: 32 bytes.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    padding = BLOCK - len(content) % BLOCK
    encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()
    return encryptor.update(content + bytes([padding]) * padding) + encryptor.finalize()


def encrypt_key(content: bytes, public_key: str) -> str:
    """A key, encrypted by RSA with PKCS #1 v1.5, in Base64.

    Raises:
        Refusal: The public key is no PEM of an RSA key.
    """
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    key: object = None
    with contextlib.suppress(ValueError):
        key = load_pem_public_key(public_key.encode())
    if not isinstance(key, RSAPublicKey):
        raise Refusal(40058, "the public key is no PEM of an RSA key", "public_key")
    return base64.b64encode(key.encrypt(content, PKCS1v15())).decode()
