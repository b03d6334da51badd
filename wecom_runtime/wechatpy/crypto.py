"""Encryption of callbacks, with the older library's signatures and exceptions."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable
from typing import Any, TypeVar

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.padding import PKCS7

from wecom_runtime.callbacks.crypto import WeComCrypto, decode_aes_key
from wecom_runtime.callbacks.crypto.aes import BLOCK, MessageCipher, decode_ciphertext, make_cipher
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import DecryptError, InvalidReceiveIdError, InvalidSignatureError
from wecom_runtime.language import say

from .exceptions import InvalidAppIdException, InvalidCorpIdException, InvalidSignatureException
from .utils import WeChatSigner, random_string, to_binary, to_text

R = TypeVar("R")


class PrpCrypto:
    """The AES layer without signatures. It is not safe for data from a network.

    Args:
        key: The decoded EncodingAESKey, 32 bytes.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def get_random_string(self) -> str:
        """Return the 16 random characters before the message."""
        return random_string(16)

    def encrypt(self, text: Any, corp_id: str) -> bytes:
        """Encrypt a text for a corp; return base64."""
        message = to_binary(text)
        plain = to_binary(self.get_random_string()) + len(message).to_bytes(4, "big") + message + to_binary(corp_id)
        padder = PKCS7(BLOCK * 8).padder()
        encryptor = make_cipher(self._key).encryptor()
        return base64.b64encode(encryptor.update(padder.update(plain) + padder.finalize()) + encryptor.finalize())

    def decrypt(self, text: Any, corp_id: str) -> str:
        """Decrypt a text for a corp.

        Raises:
            InvalidCorpIdException: The text was encrypted for another corp.
            DecryptError: The text was encrypted with another key, or is truncated.
        """
        sealed = decode_ciphertext(to_binary(text))
        opened = MessageCipher(self._key).open(sealed) if sealed is not None else None
        if opened is None:
            raise DecryptError(say("the data was encrypted with another key, or is truncated"))
        message, receive_id = opened
        if receive_id != to_binary(corp_id):
            raise InvalidCorpIdException()
        return message.decode()


class WeChatCrypto:
    """Verification and decryption of callbacks, and encryption of replies.

    Args:
        token: The Token of the callback URL.
        encoding_aes_key: The EncodingAESKey of the callback URL, 43 characters.
        corp_id: The id of the corp or of the suite.

    Raises:
        ConfigurationError: The key is not 43 characters of base64.
    """

    def __init__(self, token: str, encoding_aes_key: str, corp_id: str) -> None:
        self._crypto = WeComCrypto(token, encoding_aes_key, corp_id)
        self._token = token
        self._key = decode_aes_key(encoding_aes_key)
        self.corp_id = corp_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.corp_id}>"

    def _layer(self, key: bytes) -> PrpCrypto:
        return PrpCrypto(key)

    def check_signature(self, signature: Any, timestamp: Any, nonce: Any, echo_str: Any) -> str:
        """Verify and decrypt the check of the callback URL; return the text of the response.

        Raises:
            InvalidSignatureException: The signature is of another Token, or a parameter is missing.
            InvalidCorpIdException: The check is for another corp.
        """
        if None in (signature, timestamp, nonce, echo_str):
            raise InvalidSignatureException()
        return _translated(lambda: self._crypto.check_url(signature, timestamp, nonce, echo_str))

    def decrypt_message(self, msg: Any, signature: Any, timestamp: Any, nonce: Any) -> str:
        """Decrypt a callback, given as text, bytes or a mapping with `Encrypt`; return its XML.

        Raises:
            InvalidSignatureException: The signature is of another Token, or a parameter is missing.
            InvalidCorpIdException: The callback is for another corp.
        """
        if None in (signature, timestamp, nonce):
            raise InvalidSignatureException()
        return _translated(lambda: self._crypto.decrypt_message(msg, signature, timestamp, nonce))

    def encrypt_message(self, msg: Any, nonce: Any, timestamp: Any = None) -> str:
        """Encrypt and sign a reply, given as XML or as an object; return the XML envelope."""
        text = msg.render() if hasattr(msg, "render") else msg
        seconds = to_text(timestamp or int(time.time()))
        encrypted = self._layer(self._key).encrypt(text, self.corp_id).decode()
        signer = WeChatSigner()
        signer.add_data(self._token, seconds, nonce, encrypted)
        return (
            f"<xml>\n<Encrypt><![CDATA[{encrypted}]]></Encrypt>\n"
            f"<MsgSignature><![CDATA[{signer.signature}]]></MsgSignature>\n"
            f"<TimeStamp>{seconds}</TimeStamp>\n<Nonce><![CDATA[{nonce}]]></Nonce>\n</xml>"
        )


class WeChatWxaCrypto:
    """Decryption of the data that a mini program in WeCom sends to its server.

    Args:
        key: The session_key of the login, in base64.
        iv: The iv of the data, in base64.
        app_id: The appid of the mini program.
    """

    def __init__(self, key: str, iv: str, app_id: str) -> None:
        self._cipher = Cipher(algorithms.AES(base64.b64decode(key)), modes.CBC(base64.b64decode(iv)))
        self.app_id = app_id

    def decrypt_message(self, msg: str) -> dict[str, Any]:
        """Decrypt the data.

        Raises:
            InvalidAppIdException: The data is for another mini program.
            DecryptError: The data was encrypted with another key, or is truncated.
        """
        found = self._opened(base64.b64decode(msg))
        if found is None:
            raise DecryptError(say("the data was encrypted with another key, or is truncated"))
        if found.get("watermark", {}).get("appid") != self.app_id:
            raise InvalidAppIdException()
        return found

    def _opened(self, sealed: bytes) -> dict[str, Any] | None:
        try:
            decryptor = self._cipher.decryptor()
            unpadder = PKCS7(128).unpadder()
            plain = unpadder.update(decryptor.update(sealed) + decryptor.finalize()) + unpadder.finalize()
            found = decode_json(plain)
        except ValueError:
            return None
        return found if isinstance(found, dict) else None


def _translated(call: Callable[[], R]) -> R:
    failure: Exception
    try:
        return call()
    except InvalidSignatureError:
        failure = InvalidSignatureException()
    except InvalidReceiveIdError:
        failure = InvalidCorpIdException()
    raise failure
