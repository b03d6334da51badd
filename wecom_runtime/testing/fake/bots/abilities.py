"""What a fake's bots may use beside the chat: documents, by a server of the Model Context Protocol with two tools.

It speaks the protocol itself, and not by the library with which clients do: a second reading of the same pages.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any, cast

from wecom_runtime.callbacks.frame_table import FrameTable
from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.testing.fake.asgi import read_body, to_received
from wecom_runtime.testing.fake.sending import reply
from wecom_runtime.testing.fake.state import GLOBAL, FakeState, Refusal, StateRecord
from wecom_runtime.testing.fake.wire import Answer, ReceivedRequest

PREFIX = "/_fake/ability"
FIRST = "doc"
"""The ability that a bot has from the beginning."""
COMMAND = "aibot_get_mcp_config"
NO_ABILITY, UNKNOWN_ABILITY, NOT_GRANTED, NO_DOCUMENT = 846609, 846610, 851013, 301085
VERSIONS = ("2025-11-25", "2025-06-18", "2025-03-26")
"""Versions of the protocol, the newest first."""
PARSE_ERROR, NO_METHOD, WRONG_PARAMETERS = -32700, -32601, -32602
_TEXT = {"type": "string"}
TOOLS: Mapping[str, dict[str, Any]] = {
    "create_doc": {
        "description": "Create a document.",
        "inputSchema": {
            "type": "object",
            "properties": {"title": _TEXT, "content": _TEXT},
            "required": ["title"],
        },
    },
    "get_doc_content": {
        "description": "Get the content of a document.",
        "inputSchema": {"type": "object", "properties": {"docid": _TEXT}, "required": ["docid"]},
    },
}


class FakeAbilities:
    """The abilities of all bots of a fake, and the server behind their addresses.

    Args:
        state: Where they are kept.
        base_url: Starts the fake's server; where that is.
        frames: Which abilities there are.
    """

    def __init__(self, state: FakeState, base_url: Callable[[], str], frames: FrameTable) -> None:
        self._state = state
        self._base_url = base_url
        self._frames = frames
        self._does: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
            "create_doc": self._create,
            "get_doc_content": self._content,
        }

    def __repr__(self) -> str:
        return f"<FakeAbilities at {PREFIX}>"

    # -- who has which

    def grant(self, bot_id: str, name: str, *, is_granted: bool = True) -> None:
        """Give an ability to a bot; whether a member has granted it, too."""
        self._set(bot_id, name, {"is_there": True, "is_authed": is_granted})

    def revoke(self, bot_id: str, name: str) -> None:
        """Take an ability from a bot."""
        self._set(bot_id, name, {"is_there": False, "is_authed": False})

    def _set(self, bot_id: str, name: str, values: Mapping[str, Any]) -> None:
        key = f"{bot_id}:{name}"
        with self._state.lock:
            record = self._state.find("bot_ability", GLOBAL, key)
            if record is not None:
                self._state.change("bot_ability", GLOBAL, record, values)
                return
            given = {"id": key, "aibotid": bot_id, "biz_type": name, "type": "streamable-http", **values}
            self._state.create(
                "bot_ability", GLOBAL, {**given, "key": secrets.token_hex(16), "grant": secrets.token_hex(8)}
            )

    def config(self, bot_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the answer to a bot that asks for an ability.

        Raises:
            Refusal: There is no such ability, or the bot has it not.
        """
        name = str(body.get("biz_type"))
        if name not in self._frames[COMMAND].documented("biz_type"):
            raise Refusal(UNKNOWN_ABILITY, "unsupported biz_type")
        with self._state.lock:
            if not any(one["aibotid"] == bot_id for one in self._state.all("bot_ability", GLOBAL)):
                self.grant(bot_id, FIRST)  # the state was reset, and who is connected outlives that
            record = self._state.find("bot_ability", GLOBAL, f"{bot_id}:{name}")
            if record is None or not record["is_there"]:
                raise Refusal(NO_ABILITY, "no mcp config")
            url = f"{self._base_url()}{PREFIX}/{record['key']}"
            return {"url": url, "type": record["type"], "is_authed": record["is_authed"]}

    # -- the server

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        received = to_received(scope, await read_body(receive))
        kind, _, code = received.path.removeprefix(f"{PREFIX}/").rpartition("/")
        record = self._having("grant" if kind == "grant" else "key", code)
        if record is None:
            await reply(send, Answer(b"no such address", 404, {"Content-Type": "text/plain"}))
        elif kind == "grant":
            self.grant(record["aibotid"], record["biz_type"])
            await reply(send, Answer("已授权".encode(), 200, {"Content-Type": "text/plain; charset=UTF-8"}))
        else:
            await reply(send, self._talk(record, received))

    def _having(self, field: str, code: str) -> StateRecord | None:
        with self._state.lock:
            kept = (record for _, record in self._state.everywhere("bot_ability"))
            return next((one for one in kept if one["is_there"] and one[field] == code), None)

    def _talk(self, record: StateRecord, received: ReceivedRequest) -> Answer:
        if received.method == "DELETE":
            return Answer(b"", 200)
        if received.method != "POST":
            return Answer(b"", 405, {"Allow": "POST, DELETE"})
        try:
            message = json.loads(received.body)
        except ValueError:
            message = None
        if not isinstance(message, dict) or "method" not in message:
            return _said(None, {"error": {"code": PARSE_ERROR, "message": "no request"}}, 400)
        asked = cast("dict[str, Any]", message)
        if "id" not in asked:
            return Answer(b"", 202)
        return _said(asked["id"], self._answer(record, str(asked["method"]), asked.get("params") or {}))

    def _answer(self, record: StateRecord, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        match method:
            case "initialize":
                wanted = params.get("protocolVersion")
                version = wanted if wanted in VERSIONS else VERSIONS[0]
                info = {"name": f"fake {record['biz_type']}", "version": "1"}
                return {"result": {"protocolVersion": version, "capabilities": {"tools": {}}, "serverInfo": info}}
            case "ping":
                return {"result": {}}
            case "tools/list":
                return {"result": {"tools": [{"name": name, **tool} for name, tool in TOOLS.items()]}}
            case "tools/call":
                return self._called(record, str(params.get("name")), params.get("arguments") or {})
            case _:
                return {"error": {"code": NO_METHOD, "message": f"no method {method}"}}

    def _called(self, record: StateRecord, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        if name not in self._does:
            return {"error": {"code": WRONG_PARAMETERS, "message": f"no tool {name}"}}
        if not record["is_authed"]:
            link = f"{self._base_url()}{PREFIX}/grant/{record['grant']}"
            return _result({"errcode": NOT_GRANTED, "errmsg": "not authorized", "auth_url": link})
        missing = [one for one in TOOLS[name]["inputSchema"]["required"] if not arguments.get(one)]
        if missing:
            text = {"type": "text", "text": f"{missing[0]} is required"}
            return {"result": {"content": [text], "isError": True}}
        with self._state.lock:
            return _result(self._does[name](arguments))

    def _create(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        given = {"title": arguments["title"], "content": arguments.get("content") or ""}
        made = self._state.create("bot_doc", GLOBAL, given)
        return {"errcode": 0, "errmsg": "ok", "docid": made["docid"]}

    def _content(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        found = self._state.find("bot_doc", GLOBAL, arguments["docid"])
        if found is None:
            return {"errcode": NO_DOCUMENT, "errmsg": "invalid docid"}
        return {"errcode": 0, "errmsg": "ok", "title": found["title"], "content": found["content"]}


def _result(data: Mapping[str, Any]) -> dict[str, Any]:
    return {"result": {"content": [{"type": "text", "text": json.dumps(data, ensure_ascii=False)}], "isError": False}}


def _said(message_id: object, answer: Mapping[str, Any], status: int = 200) -> Answer:
    body = json.dumps({"jsonrpc": "2.0", "id": message_id, **answer}, ensure_ascii=False).encode()
    return Answer(body, status, {"Content-Type": "application/json"})
