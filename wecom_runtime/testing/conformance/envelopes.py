"""Envelopes of callbacks with fixed random bytes, valid or with one fault.

This module shares no code with the encryption of the client, which is judged with these envelopes.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from wecom_runtime.language import say

Format: TypeAlias = Literal["xml", "json"]

BLOCK = 32
"""The block size of the padding in bytes."""
_SMALL_BLOCK = 16
OTHER = "other"
"""The token, and the source of the key, of somebody else."""

VARIANTS = frozenset({"", "small-padding", "spaces", "unknown-elements"})
"""Unusual envelopes that are valid."""
FAULTS: Mapping[str, str] = {
    "signature": "the signature has another digit",
    "no-signature": "the signature is empty",
    "timestamp": "the timestamp is not the signed one",
    "nonce": "the nonce is not the signed one",
    "token": "another token signed it",
    "ciphertext": "a character of the ciphertext has changed after signing",
    "key": "another key encrypted it",
    "receiver": "it is for another receiver",
    "longer-receiver": "the id of the receiver has another character at its end",
    "padding-zero": "the last byte is 0",
    "padding-long": "the last byte is greater than 32",
    "padding-mixed": "the bytes of the padding differ",
    "length": "the length of the message is greater than the text",
    "huge-length": "the length of the message is 4 GB",
    "truncated": "the ciphertext is not whole blocks",
    "not-base64": "the ciphertext is not Base64",
    "empty": "the ciphertext is empty",
    "no-ciphertext": "the body has no ciphertext",
    "entity": "the body declares an entity with the ciphertext",
}
"""Fault -> what is wrong with the envelope."""


@attrs.frozen
class Sealed:
    """A request to a callback URL."""

    query: Mapping[str, str] = attrs.field(repr=False)
    body: str = attrs.field(repr=False)
    """The body; "" for the check of a URL, whose ciphertext is in the query."""


@attrs.frozen
class Envelopes:
    """The envelopes of one callback URL."""

    token: str = attrs.field(repr=False)
    encoding_aes_key: str = attrs.field(repr=False)
    receive_id: str

    @property
    def _key(self) -> bytes:
        return base64.b64decode(self.encoding_aes_key + "=")

    def seal(
        self,
        plain: str,
        *,
        random: bytes,
        timestamp: int,
        nonce: str,
        format: Format = "xml",
        fault: str = "",
        is_echo: bool = False,
    ) -> Sealed:
        """Return a request with an encrypted and signed text.

        Args:
            plain: The text.
            random: 16 bytes.
            timestamp: The time in seconds.
            nonce: The nonce.
            format: The format of the body.
            fault: One of `FAULTS` or `VARIANTS`.
            is_echo: Whether it is the check of the URL.
        """
        encrypted = self._encrypt(plain.encode(), random, fault)
        if fault == "truncated":
            encrypted = base64.b64encode(base64.b64decode(encrypted)[:-5]).decode()
        elif fault == "not-base64":
            encrypted = "!" + encrypted[1:]
        elif fault == "empty":
            encrypted = ""
        token = OTHER if fault == "token" else self.token
        signature = sign(token, str(timestamp), nonce, encrypted)
        if fault == "signature":
            signature = signature[:-1] + ("0" if signature[-1] != "0" else "1")
        elif fault == "no-signature":
            signature = ""
        elif fault == "ciphertext":
            middle = len(encrypted) // 2
            encrypted = encrypted[:middle] + ("A" if encrypted[middle] != "A" else "B") + encrypted[middle + 1 :]
        sent_at = timestamp + 1 if fault == "timestamp" else timestamp
        query = {
            "msg_signature": signature,
            "timestamp": str(sent_at),
            "nonce": nonce + "1" if fault == "nonce" else nonce,
        }
        if is_echo:
            return Sealed({**query, "echostr": encrypted}, "")
        return Sealed(query, self._body(encrypted, format, fault))

    def _encrypt(self, message: bytes, random: bytes, fault: str) -> str:
        key = hashlib.sha256(OTHER.encode()).digest() if fault == "key" else self._key
        receiver = {"receiver": OTHER, "longer-receiver": f"{self.receive_id}x"}.get(fault, self.receive_id)
        size = {"length": len(message) + 1000, "huge-length": 0xFFFFFFFF}.get(fault, len(message))
        plain = b"".join((random, size.to_bytes(4, "big"), message, receiver.encode()))
        block = _SMALL_BLOCK if fault == "small-padding" else BLOCK
        count = block - len(plain) % block
        if fault == "padding-mixed" and count == 1:  # a single byte cannot differ from others
            count += block
        padding = bytearray([count]) * count
        if fault == "padding-zero":
            padding[-1] = 0
        elif fault == "padding-long":
            padding[-1] = BLOCK + 1
        elif fault == "padding-mixed":
            padding[0] ^= 1
        encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()
        return base64.b64encode(encryptor.update(plain + padding) + encryptor.finalize()).decode()

    def _body(self, encrypted: str, format: Format, fault: str) -> str:
        if format == "json":
            more = {"unknown": {"nested": ["value"]}} if fault == "unknown-elements" else {}
            fields = more if fault == "no-ciphertext" else {**more, "encrypt": encrypted}
            return json.dumps(fields, indent=2 if fault == "spaces" else None)
        inner = f"<Encrypt><![CDATA[{encrypted}]]></Encrypt>"
        to = f"<ToUserName><![CDATA[{self.receive_id}]]></ToUserName>"
        match fault:
            case "no-ciphertext":
                return f"<xml>{to}</xml>"
            case "entity":
                return f'<!DOCTYPE xml [<!ENTITY e "{encrypted}">]><xml>{to}<Encrypt>&e;</Encrypt></xml>'
            case "spaces":
                return f"<xml>\n  {inner}\n  {to}\n</xml>\n"
            case "unknown-elements":
                return f"<xml>{to}<AgentID>1000002</AgentID><Unknown><Nested>1</Nested></Unknown>{inner}</xml>"
            case _:
                return f"<xml>{to}{inner}<AgentID><![CDATA[1000002]]></AgentID></xml>"

    def open(self, encrypted: str) -> tuple[str, str]:
        """Return the text and the receive id of a ciphertext, such as that of a reply.

        Raises:
            ValueError: The ciphertext was not made with this key, or in another way.
        """
        decryptor = Cipher(algorithms.AES(self._key), modes.CBC(self._key[:16])).decryptor()
        sealed = base64.b64decode(encrypted, validate=True)
        if not sealed or len(sealed) % BLOCK:
            raise ValueError(say("the ciphertext is not whole blocks of 32 bytes"))
        plain = decryptor.update(sealed) + decryptor.finalize()
        count = plain[-1]
        if not 1 <= count <= BLOCK or plain[-count:] != bytes([count]) * count:
            raise ValueError(say("the padding is wrong, or another key encrypted it"))
        end = 20 + int.from_bytes(plain[16:20], "big")
        if end > len(plain) - count:
            raise ValueError(say("the length of the message is greater than the text"))
        return plain[20:end].decode(), plain[end : len(plain) - count].decode()


def sign(*values: str) -> str:
    """Return the SHA-1 over sorted values, the signature of callbacks."""
    return hashlib.sha1("".join(sorted(values)).encode(), usedforsecurity=False).hexdigest()
