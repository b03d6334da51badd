"""The proxy, the certificates and the deadlines on the way to a host."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .deadlines import limit_connections
from .policy import ProxyRules, certificates_of_environment, is_tls

HOSTS = 16
"""Hosts whose connections are kept: WeCom's, and those from which bots fetch files."""


class Hosts:
    """The hosts to which a session leads, known by their origin, each looked up once.

    Args:
        proxies: As they were given.
        identities: Origin -> the files of the certificate with which the client identifies itself there.
        environment: Whether the proxies and certificates of the environment count.
    """

    def __init__(
        self,
        proxies: Mapping[str, str] | str | None,
        identities: Mapping[str, tuple[str, str]],
        *,
        environment: bool,
    ) -> None:
        self._proxies = ProxyRules(proxies, environment=environment)
        self.settings = _Settings(self._proxies, identities, environment)
        """Origin -> how to send there, as `requests.Session.send` takes it."""

    def __repr__(self) -> str:
        return "<Hosts>"

    def keep_deadlines(self, adapter: Any, origin: str) -> None:
        """Make an adapter's connections to a host keep to deadlines."""
        manager = getattr(adapter, "poolmanager", None)
        if manager is not None:
            limit_connections(manager)
        proxy = self._proxies.find(origin)
        if proxy is not None and hasattr(adapter, "proxy_manager_for"):
            limit_connections(adapter.proxy_manager_for(proxy))


class _Settings(dict[str, dict[str, Any]]):
    """Fills itself, each host once."""

    def __init__(self, proxies: ProxyRules, identities: Mapping[str, tuple[str, str]], environment: bool) -> None:
        super().__init__()
        self._proxies = proxies
        self._identities = identities
        self._environment = environment

    def __missing__(self, origin: str) -> dict[str, Any]:
        proxy = self._proxies.find(origin)
        names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE") if self._environment else ()
        settings = {
            "stream": True,
            "proxies": {} if proxy is None else {origin.partition(":")[0]: proxy},
            "verify": (certificates_of_environment(*names) if is_tls(origin) else None) or True,
            "cert": self._identities.get(origin),
        }
        return self.setdefault(origin, settings)
