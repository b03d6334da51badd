"""What leads to a host: an adapter whose connections keep to deadlines, a proxy, certificates."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import requests
from urllib3 import HTTPConnectionPool

from .deadlines import keep_deadlines
from .policy import ProxyRules, certificates_of_environment, is_tls

HOSTS = 16
"""Hosts whose connections are kept: WeCom's, and those from which bots fetch files."""


class Hosts:
    """The hosts to which a session leads, each looked up once; known by their origin.

    Args:
        session: Whose adapters lead there.
        proxies: As they were given.
        identities: Origin -> the files of the certificate with which the client identifies itself there.
    """

    def __init__(
        self,
        session: requests.Session,
        proxies: Mapping[str, str] | str | None,
        identities: Mapping[str, tuple[str, str]],
    ) -> None:
        self._session = session
        self._identities = identities
        self._proxies = ProxyRules(proxies, environment=session.trust_env)
        self._certificates: str | bool | None = None
        self._pools: dict[str, tuple[HTTPConnectionPool, int]] = {}

    def __repr__(self) -> str:
        return "<Hosts>"

    def pool(self, origin: str) -> tuple[HTTPConnectionPool, int]:
        """The connections to a host, and where in a URL begins what they want of it."""
        return self._pools.get(origin) or self._find_pool(origin)

    def proxies(self, origin: str) -> dict[str, str]:
        """The proxy to a host, as requests wants it."""
        proxy = self._proxies.find(origin)
        return {} if proxy is None else {origin.partition(":")[0]: proxy}

    def adapter(self, origin: str) -> Any:
        """The adapter for a host, its connections keeping to deadlines."""
        adapter: Any = self._session.get_adapter(origin)
        manager = getattr(adapter, "poolmanager", None)
        if manager is not None:
            keep_deadlines(manager)
        proxy = self._proxies.find(origin)
        if proxy is not None and hasattr(adapter, "proxy_manager_for"):
            keep_deadlines(adapter.proxy_manager_for(proxy))
        return adapter

    def verify(self, origin: str) -> str | bool:
        """The certificates that count for a host, as requests wants them."""
        if self._certificates is None and is_tls(origin):
            names = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE") if self._session.trust_env else ()
            self._certificates = certificates_of_environment(*names) or True
        return self._certificates or True

    def identity(self, origin: str) -> tuple[str, str] | None:
        """The files of the certificate with which the client identifies itself to a host."""
        return self._identities.get(origin)

    def _find_pool(self, origin: str) -> tuple[HTTPConnectionPool, int]:
        prepared = requests.PreparedRequest()
        prepared.method = "GET"
        prepared.url = f"{origin}/"
        proxies, verify, identity = self.proxies(origin), self.verify(origin), self.identity(origin)
        adapter = self.adapter(origin)
        pool = adapter.get_connection_with_tls_context(prepared, verify, proxies=proxies, cert=identity)
        adapter.cert_verify(pool, prepared.url, verify, identity)
        # A proxy for http: wants the whole address, all others the path.
        start = 0 if adapter.request_url(prepared, proxies).startswith("http") else len(origin)
        if len(self._pools) >= HOSTS:
            self._pools.clear()  # as requests closes pools, too, when there are more
        return self._pools.setdefault(origin, (pool, start))
