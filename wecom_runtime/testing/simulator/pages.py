"""The server behind the simulator's page: sends the page, and answers its requests from a running fake."""

from __future__ import annotations

import asyncio
import hmac
import json
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pkgutil import get_data
from typing import Any, TypeAlias
from urllib.parse import parse_qsl

from wecom_runtime.callbacks.table import CallbackEntry
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.json_text import decode
from wecom_runtime.data.models import Model
from wecom_runtime.errors import WeComError, redact_mapping
from wecom_runtime.language import say, stated_language
from wecom_runtime.testing.fake.asgi import read_body
from wecom_runtime.testing.fake.bots.wecom_end import PING
from wecom_runtime.testing.fake.calls import FakeCall
from wecom_runtime.testing.fake.pushing import CallbackNotAnsweredError, Push
from wecom_runtime.testing.fake.sending import Receive, Scope, Send, reply
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.fake.state import Refusal
from wecom_runtime.testing.fake.wire import Answer

from .bots import BotDesk

Entry: TypeAlias = dict[str, Any]
Question: TypeAlias = Mapping[str, Any]

LONGEST_WAIT = 15.0
"""Seconds for which the page waits for something to happen."""
MOST_SHOWN = 20_000
"""Characters of a payload that the page gets."""


PAGE = "page.html"
READS = frozenset({"overview", "log", "sample", "dump", "message", "bot_chat"})
"""What may be asked by GET, as it changes nothing."""
TOKEN_HEADER = b"x-page-token"
HEAD = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src * data: blob:; "
    "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""Nothing of the page comes from elsewhere but pictures of messages, and no other page has it in a frame."""
FILES = {
    "/": (PAGE, "text/html"),
    "/_fake/page.css": ("page.css", "text/css"),
    "/_fake/page.js": ("page.js", "text/javascript"),
}


class Simulator:
    """Watches a fake, and does on it what the page says."""

    def __init__(self, fake: BaseFake) -> None:
        self._fake = fake
        self._entries: list[Entry] = []
        self._gone = 0
        """Entries that a reset removed: numbers go on."""
        self._messages = 0
        self._titles = {entry.model.__name__: entry.title for entry in fake.known_callbacks}
        self._lock = threading.Lock()
        self._bots = BotDesk(fake)
        self._routes: Mapping[str, Callable[[Question], Any]] = {
            "overview": self._overview,
            "act": self._act,
            "push": self._push,
            "sample": self._sample,
            "app": self._set_app,
            "dump": lambda _: fake.state.dump(),
            "load": self._load,
            "reset": self._reset,
            "message": self._message,
            "upload": self._upload,
            "bot": self._bots.act,
            "bot_app": self._bots.set_url,
            "bot_chat": self._bots.chat,
        }
        fake.bot()  # there is one to talk to
        fake.listen(self._note)
        fake.asgi.pages["/_fake/api"] = self._api
        self._token = secrets.token_urlsafe(24)
        for path, (name, kind) in FILES.items():
            fake.asgi.pages[path] = partial(_file, name, kind, self._token)

    def __repr__(self) -> str:
        return f"<Simulator of {self._fake!r}>"

    # -- what happens

    def _note(self, what: FakeCall | Push) -> None:
        if isinstance(what, FakeCall) and what.path == PING:
            return
        self._add(_call_entry(what) if isinstance(what, FakeCall) else _push_entry(what, self._titles))
        with self._fake.state.lock:
            records = [record for _, record in self._fake.state.everywhere("message")]
        for record in records[self._messages :]:
            self._add({"kind": "sent", "id": record["msgid"], "to": list(record.get("to") or ())})
        self._messages = len(records)

    def _add(self, entry: Entry) -> None:
        with self._lock:
            entry["n"] = self._gone + len(self._entries)
            entry["at"] = int(self._fake.clock.now() * 1000)
            self._entries.append(entry)

    # -- HTTP

    async def _api(self, scope: Scope, receive: Receive, send: Send) -> None:
        name = scope["path"].rpartition("/")[2]
        body = await read_body(receive)
        question: dict[str, Any] = dict(parse_qsl(scope.get("query_string", b"").decode()))
        if refused := self._refused(scope, name):
            await reply(send, refused)
            return
        if name == "log":
            await reply(send, Answer.of_json({"entries": await self._news(int(question.get("after", 0)))}))
            return
        route = self._routes.get(name)
        if route is None:
            await reply(send, Answer.of_json({"error": f"there is no {name}"}, 404))
            return
        try:
            question.update(decode(body) if body else {})
            answer = await asyncio.to_thread(route, question)
        except (WeComError, CallbackNotAnsweredError, ValueError, TypeError) as error:
            answer = {"error": str(error)}
        except Refusal as refusal:
            answer = {"error": f"{refusal.errcode}: {refusal.detail}"}
        await reply(send, Answer.of_json(answer if isinstance(answer, Mapping) else {"result": answer}))

    def _refused(self, scope: Scope, name: str) -> Answer | None:
        """The answer to a request that changes something, and is not by the page; None if it may go on."""
        if scope["method"] == "GET" and name in READS:
            return None
        if scope["method"] != "POST":
            return Answer.of_json({"error": say("this is asked by POST")}, 405, {"Allow": "POST"})
        given = dict(scope["headers"]).get(TOKEN_HEADER, b"")
        if not hmac.compare_digest(given, self._token.encode()):
            return Answer.of_json({"error": say("the page is of an earlier run: load it again")}, 403)
        return None

    async def _news(self, after: int) -> list[Entry]:
        waited = 0.0
        while self._gone + len(self._entries) <= after and waited < LONGEST_WAIT:
            try:
                await asyncio.sleep(0.05)
            except asyncio.CancelledError:  # the server stops
                break
            waited += 0.05
        return self._entries[max(after - self._gone, 0) :]

    # -- what the page asks for

    def _overview(self, _: Question) -> Entry:
        fake = self._fake
        corp = fake.corp_id
        with fake.state.lock:
            menu = fake.state.find("menu", f"{corp}:{fake.agent_id}", fake.agent_id)
            return {
                "corp_id": corp,
                "agent_id": fake.agent_id,
                "base_url": fake.base_url,
                "secret": fake.secret,
                "token": fake.token,
                "encoding_aes_key": fake.encoding_aes_key,
                "callback_url": self._fake.callback_url,
                "members": [_without_file(one) for one in fake.state.all("member", corp)],
                "departments": fake.state.all("department", corp),
                "bots": self._bots.overview(),
                "menu": (menu or {}).get("button", []),
                "callbacks": [_callback_entry(one) for one in fake.known_callbacks],
                "kinds": {kind.name: kind.title for kind in fake.state.kinds.values() if kind.title},
            }

    def _act(self, question: Question) -> Entry:
        values: dict[str, Any] = dict(question.get("values", {}))
        action = str(question["action"])
        self._add({"kind": "said", "member": values.get("userid", ""), "action": action, "values": values})
        result = self._fake.act(action, **values)
        answer = result.reply
        if isinstance(answer, Model):
            selects: Mapping[str, str] = getattr(answer, "__selects__", {})
            shown = {"type": next(iter(selects.values()), ""), "content": unstructure(answer)}
            self._add({"kind": "reply", "member": values.get("userid", ""), "reply": shown})
        return {"response": result.response, "replied": answer is not None}

    def _push(self, question: Question) -> Entry:
        answer = self._fake.push(str(question["text"]))
        return {"reply": unstructure(answer) if isinstance(answer, Model) else None}

    def _upload(self, question: Question) -> Entry:
        """Keep a picture that a member picked; where it is served."""
        values = {name: str(question.get(name, "")) for name in ("filename", "content_type", "content")}
        with self._fake.state.lock:
            record = self._fake.state.create("media", self._fake.corp_id, {**values, "type": "image"})
        media_id = record["media_id"]
        return {"media_id": media_id, "url": f"{self._fake.base_url}/_fake/file/media/{media_id}"}

    def _sample(self, question: Question) -> Entry:
        return {"text": self._fake.sample_callback(str(question["name"]))}

    def _set_app(self, question: Question) -> Entry:
        url = str(question.get("url", "")).strip()
        self._fake.unsubscribe_all()
        if url:
            self._fake.subscribe(url)
        return {"callback_url": url}

    def _load(self, question: Question) -> Entry:
        self._fake.state.load(question)
        return {}

    def _reset(self, _: Question) -> Entry:
        self._fake.state.reset()
        with self._lock:
            self._gone += len(self._entries)
            self._entries.clear()
            self._messages = 0
        return {}

    def _message(self, question: Question) -> Entry:
        with self._fake.state.lock:
            found = [one for _, one in self._fake.state.everywhere("message") if one["msgid"] == question["id"]]
            if not found:
                return {}
            file = self._fake.state.find("media", self._fake.corp_id, (found[0].get("content") or {}).get("media_id"))
            return {**found[0], "filename": (file or {}).get("filename")}


def simulate(fake: BaseFake, host: str = "127.0.0.1", port: int = 0, allow_hosts: Iterable[str] = ()) -> str:
    """Serve a fake with the page; returns its address."""
    Simulator(fake)
    return f"{fake.start(host, port, allow_hosts=allow_hosts).base_url}/"


async def _file(name: str, kind: str, token: str, scope: Scope, receive: Receive, send: Send) -> None:
    """A part of the page."""
    text = get_data("wecom_runtime.testing.simulator", name) or b""
    if name == PAGE:
        own = f'<html data-language="{stated_language()}" data-token="{token}" '
        text = text.replace(b"<html ", own.encode(), 1)
    await reply(send, Answer(text, 200, {"Content-Type": f"{kind}; charset=utf-8", **HEAD}))


def _without_file(record: Mapping[str, Any]) -> Entry:
    return {name: value for name, value in record.items() if name != "content"}


def _callback_entry(entry: CallbackEntry) -> Entry:
    selects = " ".join(f"{name}={value}" for name, value in entry.selects.items())
    return {"name": entry.model.__name__, "title": entry.title, "selects": selects}


def _call_entry(call: FakeCall) -> Entry:
    return {
        "kind": "call",
        "method": call.method,
        "path": call.path,
        "title": call.title,
        "docs": call.document,
        "errcode": call.errcode,
        "status": call.status,
        "ms": round(call.seconds * 1000, 1),
        "problems": [{"pointer": one.pointer, "kind": one.kind, "message": one.message} for one in call.problems],
        "request": _cut(redact_mapping(dict(call.request))),
        "answer": _cut(redact_mapping(dict(call.answer)) if call.answer is not None else "(a file)"),
        "files": [{"name": file.filename, "size": len(file.content)} for file in call.files],
    }


def _push_entry(push: Push, titles: Mapping[str, str]) -> Entry:
    return {
        "kind": "push",
        "title": titles.get(push.model, ""),
        "model": push.model,
        "to": push.to,
        "attempts": push.attempts,
        "status": push.status,
        "ms": round(push.seconds * 1000, 1),
        "error": push.error,
        "problems": [{"pointer": one.pointer, "kind": one.kind, "message": one.message} for one in push.problems],
        "text": push.text[:MOST_SHOWN],
        "answer": push.answer[:MOST_SHOWN],
    }


def _cut(value: Any) -> str:
    text: str = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1)
    return text[:MOST_SHOWN]
