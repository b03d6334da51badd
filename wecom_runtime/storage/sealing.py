"""Authenticated encryption of records in a storage: of handling, and of tokens.

AES-256-GCM encrypts the text of a record. The key of the storage under which the record is stored is associated data:
a record that was changed, or copied to another storage key, does not open. An older record of the same key opens:
nothing notices that it was put back. The first byte is the version of the form.
"""

from __future__ import annotations

import base64
import hmac
import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from wecom_runtime.hidden import HiddenBytes

VERSION = b"\x01"
"""The version of the form: version, salt, nonce, ciphertext with its tag; in base64."""
_SALT = 16
_NONCE = 12
_TAG = 16
_HEAD = len(VERSION) + _SALT + _NONCE
_PURPOSE = b"wecom-client sealed records"


class RecordSealer:
    """Seals and opens records with keys that are derived from secrets. Threads may share it.

    Args:
        secret: The secret whose key seals and opens.
        previous: Secrets whose keys only open, while a secret is being changed.
    """

    __slots__ = ("_keys",)

    def __init__(self, secret: bytes, *previous: bytes) -> None:
        self._keys = [_derived(one) for one in (secret, *previous)]

    def __repr__(self) -> str:
        return "<RecordSealer>"

    def seal(self, storage_key: str, text: str) -> str:
        """Return a text, encrypted for one storage key."""
        salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
        plain = text.encode("utf-8", "surrogatepass")
        sealed = _cipher(self._keys[0], salt).encrypt(nonce, plain, _bound_to(storage_key))
        return base64.b64encode(VERSION + salt + nonce + sealed).decode("ascii")

    def open(self, storage_key: str, sealed: object) -> str | None:
        """Return the text of a sealed record.

        None for a record that was changed, that was sealed for another storage key, by another secret or in another
        form, and for any other value.
        """
        if not isinstance(sealed, str):
            return None
        try:
            found = base64.b64decode(sealed, validate=True)
        except ValueError:
            return None
        if len(found) < _HEAD + _TAG or not found.startswith(VERSION):
            return None
        salt, nonce = found[len(VERSION) : len(VERSION) + _SALT], found[len(VERSION) + _SALT : _HEAD]
        for key in self._keys:
            try:
                plain = _cipher(key, salt).decrypt(nonce, found[_HEAD:], _bound_to(storage_key))
            except InvalidTag:
                continue
            return plain.decode("utf-8", "surrogatepass")
        return None


def _derived(secret: bytes) -> HiddenBytes:
    return HiddenBytes(HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(secret))


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    # A key for each record: random nonces of one key may repeat after some billions of records.
    return AESGCM(hmac.digest(key, salt, "sha256"))


def _bound_to(storage_key: str) -> bytes:
    return VERSION + storage_key.encode("utf-8", "surrogatepass")
