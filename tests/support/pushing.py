"""Callbacks as WeCom sends them, one step at a time: `FakeWeCom.push` does them all."""

from __future__ import annotations

import time

from wecom_client import WeComCrypto
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.testing.fake.pushing import opened, sealed


class Pusher:
    """Seals what is pushed, and opens what is answered.

    Args:
        token: The Token of the app's callback settings.
        encoding_aes_key: Their EncodingAESKey.
        receive_id: The corp id, the suite id, or "" for an AI bot.
    """

    def __init__(self, token: str, encoding_aes_key: str, receive_id: str) -> None:
        self._crypto = WeComCrypto(token, encoding_aes_key, receive_id)

    def url_check(self, text: str) -> dict[str, str]:
        """The query of WeCom's check of the address; the app must answer with `text`."""
        query, body = self.push(text)
        return {**query, "echostr": str(parse_xml(body)["Encrypt"])}

    def push(self, message: str) -> tuple[dict[str, str], str]:
        """The query and the body with which a message comes: XML as it is for apps, JSON for AI bots."""
        return sealed(self._crypto, message, None, time.time())

    def open(self, answer: str) -> str:
        """What the app answered, decrypted; its signature is checked."""
        return opened(self._crypto, answer)
