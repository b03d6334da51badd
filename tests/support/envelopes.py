"""Envelopes for the tests, made with the bare libraries and none of the code under test."""

from __future__ import annotations

import base64
import hashlib
import os

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

TOKEN = "QDG6eK"
AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"
CORP_ID = "wx5823bf96d3bd56c7"
TIMESTAMP = "1409659813"
NONCE = "1372623149"


def raw_key(encoding_aes_key: str = AES_KEY) -> bytes:
    return base64.b64decode(encoding_aes_key + "=")


def aes(plain: bytes, key: bytes | None = None) -> bytes:
    key = key or raw_key()
    encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()
    return encryptor.update(plain) + encryptor.finalize()


def open_aes(sealed: bytes, key: bytes | None = None) -> bytes:
    key = key or raw_key()
    decryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).decryptor()
    return decryptor.update(sealed) + decryptor.finalize()


def pad(plain: bytes, block: int = 32) -> bytes:
    count = block - len(plain) % block
    return plain + bytes([count]) * count


def plain_text(message: bytes, receive_id: bytes = CORP_ID.encode(), length: int | None = None) -> bytes:
    size = len(message) if length is None else length
    return os.urandom(16) + size.to_bytes(4, "big") + message + receive_id


def seal(message: str | bytes, receive_id: str = CORP_ID) -> str:
    data = message.encode() if isinstance(message, str) else message
    return base64.b64encode(aes(pad(plain_text(data, receive_id.encode())))).decode()


def sign(encrypted: str, timestamp: str = TIMESTAMP, nonce: str = NONCE, token: str = TOKEN) -> str:
    text = "".join(sorted([token, timestamp, nonce, encrypted]))
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


def envelope(encrypted: str, receiver: str = CORP_ID) -> str:
    return (
        f"<xml><ToUserName><![CDATA[{receiver}]]></ToUserName>\n"
        f"<Encrypt><![CDATA[{encrypted}]]></Encrypt>\n<AgentID><![CDATA[218]]></AgentID>\n</xml>"
    )
