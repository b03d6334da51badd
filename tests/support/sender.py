"""The side of WeCom: requests to a callback URL, and the reading of responses."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

from tests.support.envelopes import AES_KEY, CORP_ID, NONCE, TOKEN, envelope, open_aes, seal, sign
from wecom_runtime.callbacks.crypto import WeComCrypto
from wecom_runtime.channels.requests import CallbackResponse

Request = tuple[str, dict[str, str], bytes]
SOON: Any = 0.2
"""A lease that is over soon, in this process: users give whole seconds."""


class Sender:
    """Seals callbacks and opens answers, with the bare libraries and the older library's crypto."""

    def __init__(self, receive_id: str = CORP_ID) -> None:
        self.receive_id = receive_id

    @property
    def crypto(self) -> WeComCrypto:
        """Return the keys of the app."""
        return WeComCrypto(TOKEN, AES_KEY, self.receive_id)

    def query(self, encrypted: str, nonce: str = NONCE) -> dict[str, str]:
        timestamp = str(int(time.time()))
        return {"msg_signature": sign(encrypted, timestamp, nonce), "timestamp": timestamp, "nonce": nonce}

    def post(self, text: str, nonce: str = NONCE) -> Request:
        """A callback: in XML, or in JSON if it is JSON."""
        encrypted = seal(text, self.receive_id)
        is_json = text.startswith("{")
        body = json.dumps({"encrypt": encrypted}) if is_json else envelope(encrypted, self.receive_id)
        return "POST", self.query(encrypted, nonce), body.encode()

    def get(self, echo: str) -> Request:
        """The check of the address."""
        encrypted = seal(echo, self.receive_id)
        return "GET", {**self.query(encrypted), "echostr": encrypted}, b""

    def open(self, response: CallbackResponse) -> str:
        """The text in an answer."""
        assert response.status == 200, response
        body = response.body.decode()
        if response.headers["Content-Type"].startswith("application/json"):
            return self._open_json(json.loads(body))
        signature = body.partition("<MsgSignature><![CDATA[")[2][:40]
        timestamp = body.partition("<TimeStamp>")[2].partition("<")[0]
        nonce = body.partition("<Nonce><![CDATA[")[2].partition("]")[0]
        # Only here: apps in processes of their own, which are started often, do not open answers.
        from wechatpy.enterprise.crypto import WeChatCrypto

        other = WeChatCrypto(TOKEN, AES_KEY, self.receive_id)
        return str(other.decrypt_message(body, signature, timestamp, nonce))

    def _open_json(self, fields: dict[str, Any]) -> str:
        assert fields["msgsignature"] == sign(fields["encrypt"], str(fields["timestamp"]), fields["nonce"])
        plain = open_aes(base64.b64decode(fields["encrypt"]))
        plain = plain[: -plain[-1]]
        end = 20 + int.from_bytes(plain[16:20], "big")
        assert plain[end:].decode() == self.receive_id
        return plain[20:end].decode()


def text_xml(content: str = "hi", *, msgid: int | None = 4561255354251345929, source: str = "zhangsan") -> str:
    """A text message; `content` without "]]>"."""
    id_element = f"<MsgId>{msgid}</MsgId>" if msgid is not None else ""
    return (
        f"<xml><ToUserName><![CDATA[{CORP_ID}]]></ToUserName><FromUserName><![CDATA[{source}]]></FromUserName>"
        "<CreateTime>1409659813</CreateTime><MsgType><![CDATA[text]]></MsgType>"
        f"<Content><![CDATA[{content}]]></Content>{id_element}<AgentID>218</AgentID></xml>"
    )


def event_xml(rest: str = "", event: str = "menu") -> str:
    return (
        f"<xml><ToUserName><![CDATA[{CORP_ID}]]></ToUserName><FromUserName><![CDATA[sys]]></FromUserName>"
        f"<CreateTime>1409659813</CreateTime><MsgType><![CDATA[event]]></MsgType><Event><![CDATA[{event}]]></Event>"
        f"{rest}</xml>"
    )


def info_xml(ticket: str = "t1") -> str:
    return f"<xml><InfoType>ticket</InfoType><TimeStamp>1409659813</TimeStamp><Ticket>{ticket}</Ticket></xml>"


def bot_json(content: str = "hi", **more: Any) -> str:
    fields = {"msgid": "CAIQ1/a==", "bot": "b1", "msgtype": "text", "text": {"content": content}, **more}
    return json.dumps(fields, ensure_ascii=False)
