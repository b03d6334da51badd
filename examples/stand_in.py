"""A stand-in for WeCom, to try the examples without credentials: real HTTP on free ports of loopback.

with StandIn() as wecom:
    client = WeComClient(wecom.corp_id, wecom.secret, base_url=wecom.url)
"""

from __future__ import annotations

import json
import secrets
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import xmltodict
from flask import Flask, jsonify, request, send_file
from flask.typing import ResponseReturnValue
from werkzeug.serving import WSGIRequestHandler, make_server

from wecom_client import WeComCrypto

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication
    from typing_extensions import Self

MEMBERS: dict[str, dict[str, Any]] = {
    "zhangsan": {"name": "张三", "department": [1, 2], "main_department": 1, "position": "工程师"},
    "lisi": {"name": "李四", "department": [2], "main_department": 2, "position": "产品经理"},
    "wangwu": {"name": "王五", "department": [1], "main_department": 1, "position": "设计师"},
}


class _Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"  # connections stay open, as at WeCom

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


@contextmanager
def serving(app: WSGIApplication) -> Generator[str, None, None]:
    """Run a Flask app, or any other WSGI app, on a free port; gives its address."""
    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=_Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def answer(errcode: int = 0, errmsg: str = "ok", /, **fields: Any) -> ResponseReturnValue:
    """A JSON answer as WeCom gives it."""
    return jsonify({"errcode": errcode, "errmsg": errmsg, **fields})


class StandIn:
    """Answers as WeCom does, as far as the examples need it, and remembers what it was asked."""

    corp_id = "ww0123456789abcdef"
    secret = "the secret of an app"
    agent_id = 1000002

    def __init__(self) -> None:
        self.url = ""
        self.requests: Counter[str] = Counter()
        """Path -> how often it was asked for."""
        self.messages: list[dict[str, Any]] = []
        """What was sent with message/send."""
        self._tokens: set[str] = set()
        self._takes: dict[str, str] = {}
        self._files: dict[str, Path] = {}
        self._stack = ExitStack()
        self._folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory()))
        self._app = Flask("stand_in")
        self._app.before_request(self._before)
        self.route("GET", "/cgi-bin/gettoken", self._get_token, takes="")
        self.route("GET", "/cgi-bin/user/get", self._get_user)
        self.route("POST", "/cgi-bin/user/list_id", self._list_ids)
        self.route("POST", "/cgi-bin/message/send", self._send)
        self.route("POST", "/cgi-bin/media/upload", self._upload)
        self.route("GET", "/cgi-bin/media/get", self._download)

    def __enter__(self) -> Self:
        self.url = self._stack.enter_context(serving(self._app))
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def route(
        self, method: str, path: str, view: Callable[[], ResponseReturnValue], takes: str = "access_token"
    ) -> None:
        """Answer a path. `takes`: the query parameter with its token; empty for none."""
        self._takes[path] = takes
        self._app.add_url_rule(path, path, view, methods=[method])

    def grant(self) -> str:
        """A new token, taken by all paths."""
        token = secrets.token_urlsafe(32)
        self._tokens.add(token)
        return token

    def _before(self) -> ResponseReturnValue | None:
        self.requests[request.path] += 1
        takes = self._takes.get(request.path)
        if takes and request.args.get(takes) not in self._tokens:
            return answer(40014, f"invalid {takes}")
        return None

    def _get_token(self) -> ResponseReturnValue:
        if (request.args["corpid"], request.args["corpsecret"]) != (self.corp_id, self.secret):
            return answer(40001, "invalid credential")
        return answer(access_token=self.grant(), expires_in=7200)

    def _get_user(self) -> ResponseReturnValue:
        userid = request.args["userid"]
        return answer(userid=userid, **MEMBERS[userid]) if userid in MEMBERS else answer(60111, "userid not found")

    def _list_ids(self) -> ResponseReturnValue:
        asked: dict[str, Any] = request.get_json()
        start, limit = int(asked.get("cursor") or 0), asked.get("limit", 10000)
        pairs = [{"userid": name, "department": n} for name, member in MEMBERS.items() for n in member["department"]]
        more = start + limit < len(pairs)
        return answer(dept_user=pairs[start : start + limit], next_cursor=str(start + limit) if more else "")

    def _send(self) -> ResponseReturnValue:
        message: dict[str, Any] = request.get_json()
        receivers = message.get("touser", "").split("|")
        if not any(name in MEMBERS for name in receivers):
            return answer(81013, "user & party & tag all invalid")
        self.messages.append(message)
        unknown = "|".join(name for name in receivers if name not in MEMBERS)
        return answer(invaliduser=unknown, msgid=f"msg{len(self.messages)}")

    def _upload(self) -> ResponseReturnValue:
        file = request.files.get("media")  # a multipart body, read by werkzeug
        if file is None or not file.filename:
            return answer(44001, "empty media data")
        media_id = secrets.token_urlsafe(32)
        folder = self._folder / media_id
        folder.mkdir()
        self._files[media_id] = folder / Path(file.filename).name
        file.save(self._files[media_id])
        return answer(type=request.args["type"], media_id=media_id, created_at=str(int(time.time())))

    def _download(self) -> ResponseReturnValue:
        path = self._files.get(request.args["media_id"])
        return send_file(path, as_attachment=True) if path else answer(40007, "invalid media_id")


class Pusher:
    """The other direction: callbacks as WeCom pushes them, encrypted and signed.

    Args:
        token: The Token of the app's callback settings.
        encoding_aes_key: Their EncodingAESKey.
        receive_id: The corp id, the suite id, or "" for an AI bot.
    """

    def __init__(self, token: str, encoding_aes_key: str, receive_id: str) -> None:
        self._crypto = WeComCrypto(token, encoding_aes_key, receive_id)
        self._receive_id = receive_id

    def url_check(self, text: str) -> dict[str, str]:
        """The query of WeCom's check of the address; the app must answer with `text`."""
        query, encrypted = self._seal(text)
        return {**query, "echostr": encrypted}

    def push(self, message: str) -> tuple[dict[str, str], str]:
        """The query and the body with which a message comes: XML as it is for apps, JSON for AI bots."""
        query, encrypted = self._seal(message)
        if message.startswith("{"):
            return query, json.dumps({"encrypt": encrypted})
        receiver = f"<ToUserName><![CDATA[{self._receive_id}]]></ToUserName>"
        return query, f"<xml>{receiver}<Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>"

    def open(self, answer: str) -> str:
        """What the app answered, decrypted; its signature is checked."""
        fields: dict[str, Any]
        if answer.startswith("{"):
            fields = json.loads(answer)
            signed = fields["msgsignature"], fields["timestamp"], fields["nonce"]
        else:
            fields = xmltodict.parse(answer)["xml"]
            signed = fields["MsgSignature"], fields["TimeStamp"], fields["Nonce"]
        return self._crypto.decrypt_message(answer, *signed)

    def _seal(self, text: str) -> tuple[dict[str, str], str]:
        timestamp, nonce = str(int(time.time())), secrets.token_hex(8)
        sealed: dict[str, str] = json.loads(self._crypto.encrypt_message(text, nonce, timestamp, format="json"))
        query = {"msg_signature": sealed["msgsignature"], "timestamp": timestamp, "nonce": nonce}
        return query, sealed["encrypt"]
