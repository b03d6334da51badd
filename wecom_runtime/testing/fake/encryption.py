"""Encryption as by WeCom: files by AES-256-CBC, keys of messages by RSA."""

from __future__ import annotations

import base64
import contextlib

from .state import Refusal

BLOCK = 32
"""The size of a key and of a padding block in bytes."""


def encrypt_file(content: bytes, key: bytes) -> bytes:
    """Encrypt a file, padded to blocks of 32 bytes, with the first 16 bytes of the key as IV.

    Args:
        content: The content of the file.
        key: A key of 32 bytes.
    """
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

    padding = BLOCK - len(content) % BLOCK
    encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()
    return encryptor.update(content + bytes([padding]) * padding) + encryptor.finalize()


def encrypt_key(content: bytes, public_key: str) -> str:
    """Encrypt a key by RSA with PKCS #1 v1.5; return Base64.

    Raises:
        Refusal: The public key is not an RSA key in PEM.
    """
    from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    key: object = None
    with contextlib.suppress(ValueError):
        key = load_pem_public_key(public_key.encode())
    if not isinstance(key, RSAPublicKey):
        raise Refusal(40058, "the public key is not an RSA key in PEM", "public_key")
    return base64.b64encode(key.encrypt(content, PKCS1v15())).decode()
