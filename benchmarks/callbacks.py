"""The round trip of a text message: decrypt, parse, reply, render, encrypt."""

from __future__ import annotations

import base64
import hashlib
import os
import struct
from collections.abc import Callable
from typing import Any
from xml.parsers import expat

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from wecom_client import WeComCrypto, create_reply, parse_message

from .table import Row
from .timing import in_turns

TOKEN = "bench"
CORP_ID = "ww0123456789abcdef"
AES_KEY = base64.b64encode(bytes(range(32))).decode().rstrip("=")
NONCE = "1372623149"
TIMESTAMP = "1764000000"
MESSAGE = (
    "<xml><ToUserName><![CDATA[ww0123456789abcdef]]></ToUserName><FromUserName><![CDATA[zhangsan]]></FromUserName>"
    "<CreateTime>1764000000</CreateTime><MsgType><![CDATA[text]]></MsgType><Content><![CDATA[会议室还有空的吗]]></Content>"
    "<MsgId>1234567890123456</MsgId><AgentID>1000002</AgentID></xml>"
)


def incoming() -> tuple[str, str]:
    """Return the body of a callback and its signature."""
    body = WeComCrypto(TOKEN, AES_KEY, CORP_ID).encrypt_message(MESSAGE, NONCE, TIMESTAMP)
    signature = body.partition("<MsgSignature><![CDATA[")[2].partition("]]>")[0]
    return body, signature


def ours(body: str, signature: str) -> Callable[[], object]:
    crypto = WeComCrypto(TOKEN, AES_KEY, CORP_ID)

    def round_trip() -> str:
        message = parse_message(crypto.decrypt_message(body, signature, TIMESTAMP, NONCE))
        return crypto.encrypt_message(create_reply("有", message), NONCE, TIMESTAMP)

    return round_trip


def older(body: str, signature: str) -> Callable[[], object]:
    import wechatpy.enterprise
    from wechatpy.enterprise.crypto import WeChatCrypto

    library: Any = wechatpy.enterprise  # wechatpy has no types
    crypto = WeChatCrypto(TOKEN, AES_KEY, CORP_ID)

    def round_trip() -> object:
        message = library.parse_message(crypto.decrypt_message(body, signature, TIMESTAMP, NONCE))
        return crypto.encrypt_message(library.create_reply("有", message).render(), NONCE, TIMESTAMP)

    return round_trip


def bare(body: str, signature: str) -> Callable[[], object]:
    """Carry out the necessary steps only: parse twice, AES and SHA-1 in both directions, and format the text."""
    key = base64.b64decode(AES_KEY + "=")
    mode = CBC(key[:16])

    def parse(xml: bytes) -> dict[str, str]:
        found: dict[str, str] = {}
        pieces: list[str] = []
        parser = expat.ParserCreate()
        parser.buffer_text = True

        def start(name: str, _: object) -> None:
            pieces.clear()

        def end(name: str) -> None:
            found[name] = "".join(pieces)

        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = pieces.append
        parser.Parse(xml, True)
        return found

    def sign(encrypted: str) -> str:
        return hashlib.sha1("".join(sorted((TOKEN, TIMESTAMP, NONCE, encrypted))).encode()).hexdigest()  # noqa: S324

    def round_trip() -> str:
        encrypted = parse(body.encode())["Encrypt"]
        if sign(encrypted) != signature:
            raise ValueError
        decryptor = Cipher(AES(key), mode).decryptor()
        plain = decryptor.update(base64.b64decode(encrypted)) + decryptor.finalize()
        (size,) = struct.unpack("!I", plain[16:20])
        message = parse(plain[20 : 20 + size])
        answer = (
            f"<xml><ToUserName><![CDATA[{message['FromUserName']}]]></ToUserName><FromUserName><![CDATA["
            f"{message['ToUserName']}]]></FromUserName><CreateTime>{TIMESTAMP}</CreateTime><MsgType><![CDATA[text]]>"
            "</MsgType><Content><![CDATA[有]]></Content></xml>"
        ).encode()
        data = os.urandom(16) + struct.pack("!I", len(answer)) + answer + CORP_ID.encode()
        padding = 32 - len(data) % 32
        encryptor = Cipher(AES(key), mode).encryptor()
        sealed = encryptor.update(data + bytes([padding]) * padding) + encryptor.finalize()
        encrypted = base64.b64encode(sealed).decode()
        return (
            f"<xml><Encrypt><![CDATA[{encrypted}]]></Encrypt><MsgSignature><![CDATA[{sign(encrypted)}]]></MsgSignature>"
            f"<TimeStamp>{TIMESTAMP}</TimeStamp><Nonce><![CDATA[{NONCE}]]></Nonce></xml>"
        )

    return round_trip


def rows() -> list[Row]:
    body, signature = incoming()
    times = in_turns({"ours": ours(body, signature), "wechatpy": older(body, signature), "bare": bare(body, signature)})
    return [
        Row(
            what="callback round trip",
            ours=times["ours"],
            wechatpy=times["wechatpy"],
            bare=times["bare"],
            bare_is="cryptography, hashlib, expat",
            at_most_wechatpy=0.4,
            at_most_bare=1.7,
        )
    ]
