"""Rules of all transports: connection limits, proxies and certificates."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

if TYPE_CHECKING:
    import ssl

CONNECT_TIMEOUT = 5.0
"""Seconds for one attempt to connect, so that a call with a longer timeout has time left to report the failure."""
MAX_CONNECTIONS = 256
"""Connections for calls in one event loop. Further calls wait in order."""
MAX_DOWNLOADS = 256
"""Connections for downloads in one event loop. They are counted apart from calls, as they stay open until read."""
MAX_IDLE = 64
"""Idle connections that a synchronous client keeps."""
USER_AGENT = "wecom-client"


def is_tls(url: str) -> bool:
    """Return whether a URL is encrypted."""
    return url.startswith("https:")


class ProxyRules:
    """The proxy for each host: the one that the user passed, else the one of the environment.

    The environment is read once for each host.

    Args:
        given: A proxy URL, or proxy URLs by scheme ("http", "https", "all") or by host ("https://host").
        environment: Whether `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` apply.
    """

    def __init__(self, given: Mapping[str, str] | str | None, *, environment: bool = True) -> None:
        self._given = {"all": given} if isinstance(given, str) else dict(given or {})
        self._environment = environment
        self._found: dict[str, str | None] = {}

    def __repr__(self) -> str:
        return "<ProxyRules>"  # a proxy URL may contain a password

    def find(self, origin: str) -> str | None:
        """Return the proxy for an origin; None for a direct connection."""
        try:
            return self._found[origin]
        except KeyError:
            proxy = self._look_up(origin)
            if proxy is not None and "://" not in proxy:
                proxy = f"http://{proxy}"
            return self._found.setdefault(origin, proxy)

    def _look_up(self, origin: str) -> str | None:
        parts = urlsplit(origin)
        host = parts.hostname or ""
        proxy = _choose(self._given, parts.scheme, host)
        if proxy is not None or not self._environment:
            return proxy
        from urllib.request import getproxies, proxy_bypass

        proxy = _choose(getproxies(), parts.scheme, host)
        if proxy is None or _in_listed_network(host) or proxy_bypass(parts.netloc.rpartition("@")[2]):
            return None
        return proxy


def _choose(proxies: Mapping[str, str], scheme: str, host: str) -> str | None:
    keys = (f"{scheme}://{host}", scheme, f"all://{host}", "all")
    return next((proxies[key] for key in keys if proxies.get(key)), None)


def _in_listed_network(host: str) -> bool:
    """Return whether an address is in a network of `no_proxy`, such as 10.0.0.0/8, which urllib does not check."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return False
    for entry in (os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or "").split(","):
        try:
            if "/" in entry and address in ipaddress.ip_network(entry.strip(), strict=False):
                return True
        except ValueError:
            continue
    return False


def certificates_of_environment(*names: str) -> str | None:
    """Return the certificate file or folder of the first environment variable that is set.

    Raises:
        ConfigurationError: The file does not exist.
    """
    for name in names:
        path = os.environ.get(name)
        if path:
            if not os.path.exists(path):  # noqa: PTH110 - the user's path is used unchanged
                raise ConfigurationError(say("{name} names a file that does not exist", name=name))
            return path
    return None


def tls_context() -> ssl.SSLContext:
    """Return a context with the certificates that requests would use, or those of OpenSSL's environment variables."""
    import ssl

    import certifi

    path = certificates_of_environment("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
    path = path or certifi.where()
    if os.path.isdir(path):  # noqa: PTH112
        return ssl.create_default_context(capath=path)
    return ssl.create_default_context(cafile=path)


def unverified(what: str) -> ConfigurationError:
    """Return the error for a session that does not verify certificates."""
    return ConfigurationError(
        say(
            "TLS verification is off in the session that was passed as {what}, so others on the "
            "network could read the tokens. Set the certificates of your proxy instead, or pass "
            "allow_unverified_tls=True",
            what=what,
        )
    )


def check_client(http: object, wanted: str, library: str) -> None:
    """Check that the object passed as http= can send requests and is not of another HTTP library.

    Raises:
        ConfigurationError: It cannot, or is.
    """
    package = type(http).__module__.partition(".")[0]
    is_other = package in ("requests", "aiohttp", "httpx") and package != library
    if http is not None and (is_other or not callable(getattr(http, "request", None))):
        what = f"{package}.{type(http).__name__}" if is_other else type(http).__name__
        raise ConfigurationError(say("http= takes a {wanted}, not {what}", wanted=wanted, what=what))
