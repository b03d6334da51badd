"""Protection against other web pages: any page in a browser can send requests to a server on loopback."""

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

API_HOST = "qyapi.weixin.qq.com"
BOT_HOST = "openws.work.weixin.qq.com"
HOSTS = (API_HOST, BOT_HOST)
"""The hosts of WeCom whose connections a proxy of the fake answers."""
_OWN_SITES = frozenset({"same-origin", "none"})
"""Allowed values of Sec-Fetch-Site: a request by a page of this server, or an address typed by the user."""
_HOST = re.compile(r"(\[[^\]]*\]|[^:]*)(?::(\d+))?")


class HostCheck:
    """ASGI middleware that accepts requests of programs and of the server's own pages.

    Browsers name the page that sent a request in Origin and Sec-Fetch-Site. With DNS rebinding they do not, but then
    the Host header has another name. Programs send neither; their Host is an address, localhost or an allowed name.

    Args:
        app: The protected app.
        hosts: Allowed host names, in addition to addresses and localhost.
    """

    def __init__(self, app: Any, hosts: Iterable[str] = ()) -> None:
        self._app = app
        self._hosts = {name.lower() for name in hosts}

    def __repr__(self) -> str:
        return f"<HostCheck for {', '.join(sorted(self._hosts)) or 'loopback'}>"

    def allow(self, *hosts: str) -> None:
        """Allow more host names."""
        self._hosts.update(name.lower() for name in hosts)

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        problem = self.problem(scope) if scope["type"] in ("http", "websocket") else ""
        if not problem:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008, "reason": problem[:120]})  # becomes status 403
        else:
            await reply(send, Answer.of_json({"error": problem}, 403))

    def problem(self, scope: AsgiScope) -> str:
        """Return the reason to refuse a request; "" if it is accepted."""
        host, origin, site = (_header(scope, name) for name in (b"host", b"origin", b"sec-fetch-site"))
        if host is None or (host and not self._is_ours(host)):
            return say(
                "{host} is not an allowed host name: allow it with --allow-host, or start(allow_hosts=[…])",
                host=host or "",
            )
        if origin is None or (origin and _address(urlsplit(origin).netloc, origin) != _address(host, origin)):
            return say("refused: the request comes from a page of {origin}", origin=origin or "")
        if site is None or (site and site not in _OWN_SITES and not _is_navigation(scope)):
            return say("refused: the request comes from a page of another site")
        return ""

    def _is_ours(self, host: str) -> bool:
        found = _HOST.fullmatch(host)
        if found is None:
            return False
        name = found[1].lower().rstrip(".")
        return name in self._hosts or name == "localhost" or name.endswith(".localhost") or _is_address(name)


def _header(scope: AsgiScope, name: bytes) -> str | None:
    """Return a header; "" if it is missing, None if it occurs several times."""
    found = [value.decode("latin-1") for key, value in scope["headers"] if key == name]
    return None if len(found) > 1 else "".join(found)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    return True


def _address(netloc: str, origin: str) -> tuple[str, str]:
    """Return host and port; the default port of the scheme if there is none."""
    found = _HOST.fullmatch(netloc)
    usual = "443" if origin.startswith("https:") else "80"
    return (found[1].lower(), found[2] or usual) if found is not None and found[1] else (netloc, "none")


def _is_navigation(scope: AsgiScope) -> bool:
    """Return whether the user follows a link to the main page. The linking page cannot read its content."""
    mode, shown = _header(scope, b"sec-fetch-mode"), _header(scope, b"sec-fetch-dest")
    return scope["path"] == "/" and scope.get("method") == "GET" and (mode, shown) == ("navigate", "document")
