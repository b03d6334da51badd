"""Abilities of a fake's bots: a Model Context Protocol server. Documents have state; other tools return their samples.

The server implements the protocol itself, independently of the library that clients use.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any, cast

import attrs

from wecom_runtime.callbacks.frame_table import FrameTable
from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.data.text import decode_json
from wecom_runtime.data.validation import check
from wecom_runtime.testing.fake.asgi import read_body, to_received
from wecom_runtime.testing.fake.sending import reply
from wecom_runtime.testing.fake.state import GLOBAL, FakeState, Refusal, StateRecord
from wecom_runtime.testing.fake.stored import read
from wecom_runtime.testing.fake.wire import Answer, ReceivedRequest
from wecom_runtime.testing.samples import Samples

PREFIX = "/_fake/ability"
FIRST = "doc"
"""The ability that every new bot has."""
COMMAND = "aibot_get_mcp_config"
NO_ABILITY, UNKNOWN_ABILITY, NOT_GRANTED, NO_DOCUMENT = 846609, 846610, 851013, 301085
VERSIONS = ("2025-11-25", "2025-06-18", "2025-03-26")
"""Supported versions of the protocol, newest first."""
PARSE_ERROR, NO_METHOD, WRONG_PARAMETERS = -32700, -32601, -32602
CONFIG_CHANGED = -32002
"""The errcode at a former address of an ability."""
SESSION_HEADER, USERID_HEADER = "mcp-session-id", "x-openclaw-wecom-userid"
MAX_SESSIONS = 10_000
OTHER_NAMES = {"title": "doc_name"}
"""The names of parameters in the documented tools."""
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


@attrs.frozen
class FakeToolCall:
    """A call of a tool of an ability."""

    ability: str
    tool: str
    arguments: Mapping[str, Any]
    userid: str
    """The member for whom the tool acts, from the header; "" without one."""


class FakeAbilities:
    """The abilities of all bots of a fake, and their Model Context Protocol server.

    Args:
        state: The state with the records of abilities.
        base_url: Starts the fake's server and returns its URL.
        frames: The table of frames, which lists the abilities.
        samples: The samples of the documented tools.
    """

    def __init__(self, state: FakeState, base_url: Callable[[], str], frames: FrameTable, samples: Samples) -> None:
        self._samples = samples
        self._state = state
        self._base_url = base_url
        self._frames = frames
        self.tools: Mapping[str, Callable[[Mapping[str, Any]], dict[str, Any]]] = {
            "create_doc": self._create,
            "get_doc_content": self._content,
        }
        self.sessions: dict[str, None] = {}
        """The ids of the open sessions of the protocol."""
        self._former: dict[str, int] = {}
        """Former address of an ability -> the errcode with which it refuses requests."""
        self._calls: dict[str, list[FakeToolCall]] = {}

    def __repr__(self) -> str:
        return f"<FakeAbilities at {PREFIX}>"

    # -- granting

    def grant(self, bot_id: str, name: str, *, is_granted: bool = True) -> None:
        """Give an ability to a bot.

        Args:
            bot_id: The id of the bot.
            name: The ability.
            is_granted: Whether a member has authorized it.
        """
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

    def grant_link(self, bot_id: str, name: str = FIRST) -> str:
        """Return the link by which a member grants an ability."""
        with self._state.lock:
            record = self._state.find("bot_ability", GLOBAL, f"{bot_id}:{name}")
            return "" if record is None else f"{self._base_url()}{PREFIX}/grant/{record['grant']}"

    def change_address(self, bot_id: str, name: str, errcode: int = CONFIG_CHANGED) -> None:
        """Give an ability another address; requests to the former one are refused.

        Args:
            bot_id: The id of the bot.
            name: The ability.
            errcode: The errcode of the refusal, a number of JSON-RPC.
        """
        with self._state.lock:
            record = self._state.find("bot_ability", GLOBAL, f"{bot_id}:{name}")
            if record is not None:
                self._former[str(record["key"])] = errcode
                self._state.change("bot_ability", GLOBAL, record, {"key": secrets.token_hex(16)})

    def end_sessions(self) -> None:
        """End all sessions of the protocol: requests of them get HTTP status 404."""
        with self._state.lock:
            self.sessions.clear()

    def calls(self, bot_id: str) -> list[FakeToolCall]:
        """Return the calls of tools of a bot."""
        with self._state.lock:
            return list(self._calls.get(bot_id, ()))

    def config(self, bot_id: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """Return the URL of an ability for a bot.

        Raises:
            Refusal: There is no such ability, or the bot does not have it.
        """
        name = str(body.get("biz_type"))
        if name not in self._frames[COMMAND].documented("biz_type"):
            raise Refusal(UNKNOWN_ABILITY, "unsupported biz_type")
        with self._state.lock:
            if not any(one["aibotid"] == bot_id for one in self._state.all("bot_ability", GLOBAL)):
                self.grant(bot_id, FIRST)  # the state was reset, but the bot is still connected
            record = self._state.find("bot_ability", GLOBAL, f"{bot_id}:{name}")
            if record is None or not record["is_there"]:
                raise Refusal(NO_ABILITY, "no mcp config")
            url = f"{self._base_url()}{PREFIX}/{record['key']}"
            return {"url": url, "type": record["type"], "is_authed": record["is_authed"]}

    # -- the server

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        received = to_received(scope, await read_body(receive))
        kind, _, code = received.path.removeprefix(f"{PREFIX}/").rpartition("/")
        record = self._record_with("grant" if kind == "grant" else "key", code)
        if record is None and code in self._former:
            await reply(send, _refused(received, self._former[code]))
        elif record is None:
            await reply(send, Answer(b"no such address", 404, {"Content-Type": "text/plain"}))
        elif kind == "grant":
            self.grant(record["aibotid"], record["biz_type"])
            await reply(send, Answer("已授权".encode(), 200, {"Content-Type": "text/plain; charset=UTF-8"}))
        else:
            await reply(send, self._respond(record, received))

    def _record_with(self, field: str, code: str) -> StateRecord | None:
        with self._state.lock:
            records = (record for _, record in self._state.everywhere("bot_ability"))
            return next((one for one in records if one["is_there"] and one[field] == code), None)

    def _respond(self, record: StateRecord, received: ReceivedRequest) -> Answer:
        session = received.headers.get(SESSION_HEADER, "")
        if session and session not in self.sessions:
            return Answer(b"", 404)
        if received.method == "DELETE":
            self.sessions.pop(session, None)
            return Answer(b"", 200)
        if received.method != "POST":
            return Answer(b"", 405, {"Allow": "POST, DELETE"})
        try:
            message = decode_json(read(received.body))
        except ValueError:
            message = None
        if not isinstance(message, dict) or "method" not in message:
            return _json_rpc(None, {"error": {"code": PARSE_ERROR, "message": "no request"}}, 400)
        request = cast("dict[str, Any]", message)
        if "id" not in request:
            return Answer(b"", 202)
        userid = received.headers.get(USERID_HEADER, "")
        method = str(request["method"])
        answer = self._answer(record, method, request.get("params") or {}, userid)
        headers = {SESSION_HEADER: self._new_session()} if method == "initialize" else {}
        return _json_rpc(request["id"], answer, headers=headers)

    def _new_session(self) -> str:
        with self._state.lock:
            while len(self.sessions) >= MAX_SESSIONS:
                del self.sessions[next(iter(self.sessions))]
            session = secrets.token_hex(8)
            self.sessions[session] = None
        return session

    def _answer(self, record: StateRecord, method: str, params: Mapping[str, Any], userid: str) -> dict[str, Any]:
        match method:
            case "initialize":
                wanted = params.get("protocolVersion")
                version = wanted if wanted in VERSIONS else VERSIONS[0]
                info = {"name": f"fake {record['biz_type']}", "version": "1"}
                return {"result": {"protocolVersion": version, "capabilities": {"tools": {}}, "serverInfo": info}}
            case "ping":
                return {"result": {}}
            case "tools/list":
                return {"result": {"tools": self._listed(str(record["biz_type"]))}}
            case "tools/call":
                name, arguments = str(params.get("name")), params.get("arguments") or {}
                call = FakeToolCall(str(record["biz_type"]), name, arguments, userid)
                with self._state.lock:
                    self._calls.setdefault(str(record["aibotid"]), []).append(call)
                return self._call_tool(record, name, arguments)
            case _:
                return {"error": {"code": NO_METHOD, "message": f"no method {method}"}}

    def _call_tool(self, record: StateRecord, name: str, arguments: Mapping[str, Any]) -> dict[str, Any]:
        documented = self._samples.operation(f"/{record['biz_type']}/{name}")
        if name not in self.tools and documented is None:
            return {"error": {"code": WRONG_PARAMETERS, "message": f"no tool {name}"}}
        if not record["is_authed"]:
            link = f"{self._base_url()}{PREFIX}/grant/{record['grant']}"
            return _result({"errcode": NOT_GRANTED, "errmsg": "not authorized", "auth_url": link})
        if name not in self.tools or ("title" not in arguments and "doc_name" in arguments):
            problems = [] if documented is None else check(arguments, documented.request)
            if problems:
                return _wrong(str(problems[0]))
        if name not in self.tools:
            return _result(self._samples.response(documented.path) if documented is not None else {})
        needed = TOOLS[name]["inputSchema"]["required"]
        missing = [one for one in needed if not arguments.get(one) and not arguments.get(OTHER_NAMES.get(one, ""))]
        if missing:
            return _wrong(f"{missing[0]} is required")
        with self._state.lock:
            return _result(self.tools[name](arguments))

    def _listed(self, ability: str) -> list[dict[str, Any]]:
        """Return the definitions of the tools of an ability."""
        known = {
            operation.path.rpartition("/")[2]: operation
            for operation in self._samples.operations()
            if operation.service == ability
        }
        names = dict.fromkeys([*(name for name in TOOLS if name in known or ability == FIRST), *known])
        return [
            {**known[name].tool(), "name": name} if name in known else {"name": name, **TOOLS[name]} for name in names
        ]

    def _create(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        title = arguments.get("title") or arguments["doc_name"]
        made = self._state.create("bot_doc", GLOBAL, {"title": title, "content": arguments.get("content") or ""})
        return {"errcode": 0, "errmsg": "ok", "docid": made["docid"]}

    def _content(self, arguments: Mapping[str, Any]) -> dict[str, Any]:
        found = self._state.find("bot_doc", GLOBAL, arguments["docid"])
        if found is None:
            return {"errcode": NO_DOCUMENT, "errmsg": "invalid docid"}
        fields = {"title": found["title"], "content": found["content"], "task_done": True}
        return {"errcode": 0, "errmsg": "ok", **fields}


def _result(data: Mapping[str, Any]) -> dict[str, Any]:
    return {"result": {"content": [{"type": "text", "text": json.dumps(data, ensure_ascii=False)}], "isError": False}}


def _wrong(text: str) -> dict[str, Any]:
    return {"result": {"content": [{"type": "text", "text": text}], "isError": True}}


def _refused(received: ReceivedRequest, errcode: int) -> Answer:
    """Return the answer at a former address."""
    try:
        message = decode_json(read(received.body) or "null")
    except ValueError:
        message = None
    message_id = cast("dict[str, Any]", message).get("id") if isinstance(message, dict) else None
    return _json_rpc(message_id, {"error": {"code": errcode, "message": "the configuration is not valid any more"}})


def _json_rpc(
    message_id: object, answer: Mapping[str, Any], status: int = 200, *, headers: Mapping[str, str] | None = None
) -> Answer:
    body = json.dumps({"jsonrpc": "2.0", "id": message_id, **answer}, ensure_ascii=False).encode()
    return Answer(body, status, {"Content-Type": "application/json", **(headers or {})})
