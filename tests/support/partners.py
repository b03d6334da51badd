"""The kit's WeCom with the objects of the examples and READMEs: a third-party app, customer service, a bot."""

from __future__ import annotations

from collections import Counter
from typing import Any

from wecom_client.testing import FakeWeCom

KF_ACCOUNT = "wkAJ2GCAAASSm4_FhToWMFea0xAFfd3Q"
MESSAGE_PATH = "/cgi-bin/message/send"


class WiderFake(FakeWeCom):
    customer_id = "wpAAAAcustomer"

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.suite = self.add_suite(token=self.token, encoding_aes_key=self.encoding_aes_key)
        self.on("/cgi-bin/brand/new", {})
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
        """Path -> number of requests."""
        return Counter(call.path for call in self.calls)

    @property
    def messages(self) -> list[dict[str, Any]]:
        """The messages that were sent with message/send."""
        return [dict(call.request) for call in self.calls.to(MESSAGE_PATH) if not call.errcode]

    def grant(self) -> str:
        """Issue a new token."""
        return self.client().access_token

    @property
    def auth_code(self) -> str:
        """Return the code of a customer's authorization, which is valid once."""
        return self.authorize(self.suite, self.customer_id)
