"""The examples' stand-in with more endpoints: logins, tickets, a third-party app, customer service, webhooks."""

from __future__ import annotations

import base64
from typing import Any

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from flask import request
from flask.typing import ResponseReturnValue

from examples.stand_in import StandIn, answer


class WiderStandIn(StandIn):
    suite_id = "ww0123456789suite"
    suite_secret = "the secret of a suite"
    suite_ticket = "the ticket of a suite"
    auth_code = "the code of an authorization"
    permanent_code = "the code of a customer"
    customer = "wpAAAAcustomer"

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[tuple[str, dict[str, Any]]] = []
        """Path and body of what was sent to customers, webhooks and bots."""
        for path in ("/cgi-bin/kf/send_msg", "/cgi-bin/brand/new"):
            self.route("POST", path, self._take)
        for path in ("/cgi-bin/webhook/send", "/cgi-bin/aibot/response"):
            self.route("POST", path, self._take, takes="")
        self.route("GET", "/bot-file", lambda: self._bot_file, takes="")
        self._bot_file = b""
        self.route("POST", "/cgi-bin/kf/sync_msg", self._sync)
        self.route("GET", "/cgi-bin/auth/getuserinfo", lambda: answer(userid="zhangsan"))
        self.route("GET", "/cgi-bin/get_jsapi_ticket", lambda: answer(ticket="ticket", expires_in=7200))
        service = "/cgi-bin/service/"
        self.route("POST", f"{service}get_suite_token", self._suite_token, takes="")
        for method, name, view in (
            ("GET", "get_pre_auth_code", lambda: answer(pre_auth_code="code", expires_in=1200)),
            ("POST", "v2/get_permanent_code", self._permanent_code),
            ("POST", "get_corp_token", self._corp_token),
        ):
            self.route(method, f"{service}{name}", view, takes="suite_access_token")

    def bot_file(self, content: bytes, encoding_aes_key: str) -> str:
        """The address of a file that a member sent to a bot, encrypted as WeCom does."""
        key = base64.b64decode(encoding_aes_key + "=")
        padding = 32 - len(content) % 32
        encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()
        self._bot_file = encryptor.update(content + bytes([padding]) * padding) + encryptor.finalize()
        return f"{self.url}/bot-file"

    def _take(self) -> ResponseReturnValue:
        self.sent.append((request.path, request.get_json()))
        return answer()

    def _sync(self) -> ResponseReturnValue:
        page = int(request.get_json().get("cursor") or 0)
        message = {"msgid": f"m{page}", "open_kfid": request.get_json()["open_kfid"], "external_userid": "wmAAA"}
        kinds: list[dict[str, Any]] = [
            {"msgtype": "text", "origin": 3, "text": {"content": "Where is my parcel?"}},
            {"msgtype": "text", "origin": 5, "servicer_userid": "lisi", "text": {"content": "We are on it."}},
            {"msgtype": "event", "origin": 4, "event": {"event_type": "enter_session", "scene": "shop"}},
        ]
        items = [{**message, **kinds[page]}] if page < len(kinds) else []
        return answer(next_cursor=str(page + 1), has_more=int(page < len(kinds) - 1), msg_list=items)

    def _suite_token(self) -> ResponseReturnValue:
        expected = {"suite_id": self.suite_id, "suite_secret": self.suite_secret, "suite_ticket": self.suite_ticket}
        if request.get_json() != expected:
            return answer(40085, "invalid suite ticket")
        return answer(suite_access_token=self.grant(), expires_in=7200)

    def _permanent_code(self) -> ResponseReturnValue:
        if request.get_json()["auth_code"] != self.auth_code:
            return answer(40083, "invalid auth code")
        return answer(permanent_code=self.permanent_code, auth_corp_info={"corpid": self.customer})

    def _corp_token(self) -> ResponseReturnValue:
        if request.get_json() != {"auth_corpid": self.customer, "permanent_code": self.permanent_code}:
            return answer(40084, "invalid permanent code")
        return answer(access_token=self.grant(), expires_in=7200)
