"""The kit's WeCom with what the examples and the READMEs speak of: a third-party app, customer service, a bot."""

from __future__ import annotations

import base64
from collections import Counter
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.asgi import Receive, Scope, Send, reply
from wecom_runtime.testing.fake.wire import Answer

KF_ACCOUNT = "wkAJ2GCAAASSm4_FhToWMFea0xAFfd3Q"
MESSAGE_PATH = "/cgi-bin/message/send"


class WiderFake(FakeWeCom):
    customer_id = "wpAAAAcustomer"

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.suite = self.add_suite()
        self._bot_file = b""
        self.asgi.pages["/bot-file"] = self._serve_bot_file
        for path in ("/cgi-bin/aibot/response", "/cgi-bin/brand/new"):
            self.on(path, {})
        with self.state.lock:
            self.state.create("kf_account", self.corp_id, {"open_kfid": KF_ACCOUNT, "name": "客服"})
            servicer = {"open_kfid": KF_ACCOUNT, "origin": 5, "msgtype": "text", "text": {"content": "Let me see."}}
            self.state.create("kf_message", self.corp_id, servicer)
        self.act("kf_write", tell=False, open_kfid=KF_ACCOUNT, external_userid="wmAAA", text="Where is my parcel?")
        self.act("kf_enter", tell=False, open_kfid=KF_ACCOUNT, external_userid="wmAAA", scene="shop")

    @property
    def url(self) -> str:
        return self.base_url

    @property
    def requests(self) -> Counter[str]:
        """Path -> how often it was asked for."""
        return Counter(call.path for call in self.calls)

    @property
    def messages(self) -> list[dict[str, Any]]:
        """What was sent with message/send."""
        return [dict(call.request) for call in self.calls.to(MESSAGE_PATH) if not call.errcode]

    @property
    def posted(self) -> list[tuple[str, dict[str, Any]]]:
        """Path and body of what was sent to customers, webhooks and bots."""
        return [
            (call.path, dict(call.request))
            for call in self.calls
            if call.path.endswith(("/send_msg", "/webhook/send", "/aibot/response"))
        ]

    def grant(self) -> str:
        """A new token."""
        return self.client().access_token

    @property
    def auth_code(self) -> str:
        """The code of a customer's authorization, good once."""
        return self.authorize(self.suite, self.customer_id)

    def bot_file(self, content: bytes, encoding_aes_key: str) -> str:
        """The address of a file that a member sent to a bot, encrypted as WeCom does."""
        key = base64.b64decode(encoding_aes_key + "=")
        padding = 32 - len(content) % 32
        encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()
        self._bot_file = encryptor.update(content + bytes([padding]) * padding) + encryptor.finalize()
        return f"{self.url}/bot-file"

    async def _serve_bot_file(self, scope: Scope, receive: Receive, send: Send) -> None:
        await reply(send, Answer(self._bot_file, 200, {"Content-Type": "application/octet-stream"}))
