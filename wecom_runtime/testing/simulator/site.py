"""The server of the simulator's page and of its requests."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import secrets
import ssl
from collections.abc import Iterable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import WeComError
from wecom_runtime.language import configured_language, say, use_language
from wecom_runtime.testing.fake.actions import ActionError
from wecom_runtime.testing.fake.asgi import read_body
from wecom_runtime.testing.fake.sending import reply
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.fake.state import Refusal
from wecom_runtime.testing.fake.stored import read
from wecom_runtime.testing.fake.wire import Answer, BadNumberError

from .actions import SimulatorActions
from .journal import Journal
from .running import LANGUAGES

PAGE = "page.html"
SCRIPTS = (
    "approvals",
    "bubbles",
    "callbacks",
    "chat",
    "companies",
    "composer",
    "contacts",
    "devices",
    "forms",
    "frame",
    "groups",
    "log",
    "outreach",
    "page",
    "service",
    "store",
    "texts",
    "tools",
)
FILES = {"page.css": "text/css", **{f"{name}.js": "text/javascript" for name in SCRIPTS}}
"""The files beside the page -> their types."""
FOLDER = "/_fake/page"
"""The folder of the files. The page names them in a folder of their version below it, which browsers may cache."""
NEWS = "news"
TOKEN_HEADER = b"x-page-token"
LANGUAGE_HEADER = b"x-page-language"
ALWAYS, NEVER = "max-age=31536000, immutable", "no-store"
"""The values of Cache-Control: a reload of the page then requests no file again whose content is the same."""
HEAD = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src * data: blob:; "
    "media-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""Headers of the page and its files: only pictures of messages may come from other hosts, and no page may embed it."""


class Simulator:
    """The web page of one fake.

    Args:
        fake: The fake.
    """

    def __init__(self, fake: BaseFake) -> None:
        self._fake = fake
        self._journal = Journal(fake)
        self._actions = SimulatorActions(fake, self._journal)
        self._token = secrets.token_urlsafe(24)
        fake.asgi.pages["/_fake/api"] = self._api
        fake.asgi.pages["/"] = partial(_page, self._token)
        fake.asgi.pages[FOLDER] = _file

    def __repr__(self) -> str:
        return f"<Simulator of {self._fake!r}>"

    async def _api(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        name = scope["path"].rpartition("/")[2]
        query: dict[str, Any] = dict(parse_qsl(scope.get("query_string", b"").decode()))
        body = read(await read_body(receive))
        given = dict(scope["headers"]).get(LANGUAGE_HEADER, b"").decode("latin-1")
        language = given if given in LANGUAGES else ""
        with use_language(language):
            refused = self._refused(scope, name)
        if refused:
            await reply(send, refused)
        elif name == NEWS:
            await reply(send, await self._news(query))
        else:
            await reply(send, await asyncio.to_thread(self._answer, name, query, body, language))

    async def _news(self, query: dict[str, Any]) -> Answer:
        try:
            return Answer.of_json(await self._journal.news(query))
        except BadNumberError as error:
            return Answer.of_json({"error": str(error)}, 400)

    def _refused(self, scope: AsgiScope, name: str) -> Answer | None:
        """Return the error for an unknown name, or for a command that the page did not send; None for others."""
        is_read = name == NEWS or name in self._actions.reads
        if not is_read and name not in self._actions.writes:
            return Answer.of_json({"error": say("there is no {name}", name=name)}, 404)
        if is_read and scope["method"] == "GET":
            return None
        if scope["method"] != "POST":
            return Answer.of_json({"error": say("use POST for this request")}, 405, {"Allow": "POST"})
        given = dict(scope["headers"]).get(TOKEN_HEADER, b"")
        if not hmac.compare_digest(given, self._token.encode()):
            return Answer.of_json({"error": say("the page belongs to an earlier run: reload it")}, 403)
        return None

    def _answer(self, name: str, query: dict[str, Any], body: bytes, language: str) -> Answer:
        route = self._actions.reads.get(name) or self._actions.writes[name]
        with use_language(language):
            try:
                query.update(decode_json(body) if body else {})
                answer = route(query)
            except (ActionError, Refusal) as error:
                return Answer.of_json({"why": self._actions.why_of(error, str(query.get("action", "")))})
            except BadNumberError as error:
                return Answer.of_json({"error": str(error)}, 400)
            except (WeComError, AssertionError, ValueError, TypeError) as error:
                return Answer.of_json({"error": str(error)})
            except KeyError as error:
                return Answer.of_json({"error": say("{name} is missing", name=error.args[0])})
            return Answer.of_json(answer if isinstance(answer, Mapping) else {})


def simulate(
    fake: BaseFake,
    host: str = "127.0.0.1",
    port: int = 0,
    allow_hosts: Iterable[str] = (),
    tls: ssl.SSLContext | None = None,
) -> str:
    """Serve a fake with its page; return the URL of the page."""
    Simulator(fake)
    return f"{fake.start(host, port, tls=tls, allow_hosts=allow_hosts).base_url}/"


async def _page(token: str, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
    """Send the page."""
    text, folder = _content(PAGE), f"{FOLDER}/{_version()}"
    own = f'<html data-language="{configured_language()}" data-token="{token}" '
    loads = "".join(f'<link rel="modulepreload" href="{folder}/{name}.js">\n' for name in SCRIPTS)  # all at once
    text = text.replace(f'"{FOLDER}/'.encode(), f'"{folder}/'.encode())
    text = text.replace(b"<html ", own.encode(), 1).replace(b"</head>", f"{loads}</head>".encode(), 1)
    await reply(send, Answer(text, 200, {"Content-Type": "text/html; charset=utf-8", "Cache-Control": NEVER, **HEAD}))


async def _file(scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
    """Send one file of the page."""
    version, _, name = scope["path"][len(FOLDER) + 1 :].rpartition("/")
    if name not in FILES:
        await reply(send, Answer.of_json({"error": say("there is no {name}", name=name)}, 404))
        return
    caching = ALWAYS if version == _version() else NEVER
    kind = f"{FILES[name]}; charset=utf-8"
    await reply(send, Answer(_content(name), 200, {"Content-Type": kind, "Cache-Control": caching, **HEAD}))


def _version() -> str:
    """Return a name for the content of all files."""
    return hashlib.sha256(b"\0".join(map(_content, FILES))).hexdigest()[:16]


@cache
def _content(name: str) -> bytes:
    return Path(__file__).with_name(name).read_bytes()
