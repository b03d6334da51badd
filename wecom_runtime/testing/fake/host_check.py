"""Keeps out pages of others that a browser shows: the fake listens where each of them can send requests to."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.language import say

from .sending import reply
from .wire import Answer

_OWN_SITES = frozenset({"same-origin", "none"})
"""Values of Sec-Fetch-Site: asked for by a page of this server, or by a person who entered the address."""
_HOST = re.compile(r"(\[[^\]]*\]|[^:]*)(?::(\d+))?")


class HostCheck:
    """An ASGI app in front of another one, which lets in programs and the server's own pages.

    A browser says which page asks: by Origin and Sec-Fetch-Site. It does not where another name leads to this server
    (DNS rebinding), which the Host tells. Programs send none of the former; their Host is an address, localhost or a
    name that is allowed.

    Args:
        app: What is behind it.
        hosts: Names by which the server may be called, beside addresses and localhost.
    """

    def __init__(self, app: Any, hosts: Iterable[str] = ()) -> None:
        self._app = app
        self._hosts = {name.lower() for name in hosts}

    def __repr__(self) -> str:
        return f"<HostCheck for {', '.join(sorted(self._hosts)) or 'loopback'}>"

    def allow(self, *hosts: str) -> None:
        """Let the server be called by more names."""
        self._hosts.update(name.lower() for name in hosts)

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        wrong = self.complaint(scope) if scope["type"] in ("http", "websocket") else ""
        if not wrong:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": wrong[:120]})  # refused by status 403
        else:
            await reply(send, Answer.of_json({"error": wrong}, 403))

    def complaint(self, scope: AsgiScope) -> str:
        """Why a request is refused; "" if it may pass."""
        host, origin, site = (_header(scope, name) for name in (b"host", b"origin", b"sec-fetch-site"))
        if host is None or (host and not self._is_ours(host)):
            return say(
                "{host} is no name of this server: allow it with --allow-host, or start(allow_hosts=[…])",
                host=host or "",
            )
        if origin is None or (origin and _place(urlsplit(origin).netloc, origin) != _place(host, origin)):
            return say("a page of {origin} asks, which is none of this server", origin=origin or "")
        if site is None or (site and site not in _OWN_SITES and not _is_visit(scope)):
            return say("another page asks, which is none of this server")
        return ""

    def _is_ours(self, host: str) -> bool:
        found = _HOST.fullmatch(host)
        if found is None:
            return False
        name = found[1].lower().rstrip(".")
        return name in self._hosts or name == "localhost" or name.endswith(".localhost") or _is_address(name)


def _header(scope: AsgiScope, name: bytes) -> str | None:
    """A header; "" if there is none, None if there are several."""
    found = [value.decode("latin-1") for key, value in scope["headers"] if key == name]
    return None if len(found) > 1 else "".join(found)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    return True


def _place(netloc: str, origin: str) -> tuple[str, str]:
    """Host and port, the port of the scheme where none is said."""
    found = _HOST.fullmatch(netloc)
    usual = "443" if origin.startswith("https:") else "80"
    return (found[1].lower(), found[2] or usual) if found is not None and found[1] else (netloc, "none")


def _is_visit(scope: AsgiScope) -> bool:
    """Whether a person follows a link to the first page; what it shows cannot be read by the page with the link."""
    mode, shown = _header(scope, b"sec-fetch-mode"), _header(scope, b"sec-fetch-dest")
    return scope["path"] == "/" and scope.get("method") == "GET" and (mode, shown) == ("navigate", "document")
