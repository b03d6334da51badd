"""Proxy, certificates and deadlines of each host, for requests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .deadlines import apply_deadlines
from .policy import ProxyRules, certificates_of_environment, is_tls

HOSTS = 16
"""Hosts with open connections at the same time: WeCom's, and those of the files that bots fetch."""


class Hosts:
    """The settings of each host of a session, looked up once for each origin.

    Args:
        proxies: The proxies that the user passed.
        identities: Origin -> certificate file and key file for client authentication.
        environment: Whether the proxies and certificates of the environment apply.
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
        """Origin -> keyword arguments for `requests.Session.send`."""

    def __repr__(self) -> str:
        return "<Hosts>"

    def apply_deadlines(self, adapter: Any, origin: str) -> None:
        """Make an adapter's connections to a host keep deadlines."""
        manager = getattr(adapter, "poolmanager", None)
        if manager is not None:
            apply_deadlines(manager)
        proxy = self._proxies.find(origin)
        if proxy is not None and hasattr(adapter, "proxy_manager_for"):
            apply_deadlines(adapter.proxy_manager_for(proxy))


class _Settings(dict[str, dict[str, Any]]):
    """A dict that computes the settings of a host at the first access."""

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
