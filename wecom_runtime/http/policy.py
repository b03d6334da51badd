"""Rules of every transport, whichever library carries it: limits, proxies and certificates."""

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
"""Seconds for one try to connect; a call that may take longer still has time to say so."""
MAX_CONNECTIONS = 256
"""Connections of one event loop that carry calls. What comes beyond waits, first come, first served."""
MAX_DOWNLOADS = 256
"""Connections of one event loop that carry downloads, which stay open until they are read and must not keep calls
waiting.
"""
MAX_IDLE = 64
"""Connections of a synchronous client that are kept for later calls."""
USER_AGENT = "wecom-client"


def is_tls(url: str) -> bool:
    """Return whether what goes to a URL is encrypted."""
    return url.startswith("https:")


class ProxyRules:
    """Which proxy leads to a host: the one that was given, otherwise that of the environment.

    The environment is looked at once for each host, not with every call.

    Args:
        given: A proxy URL, or one for each scheme: "http", "https", "all", or one host ("https://host").
        environment: Whether `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy` count.
    """

    def __init__(self, given: Mapping[str, str] | str | None, *, environment: bool = True) -> None:
        self._given = {"all": given} if isinstance(given, str) else dict(given or {})
        self._environment = environment
        self._found: dict[str, str | None] = {}

    def __repr__(self) -> str:
        return "<ProxyRules>"  # their addresses may hold a password

    def find(self, origin: str) -> str | None:
        """The proxy for what `origin_of` gave."""
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
    """Return whether `no_proxy` lists a network such as 10.0.0.0/8 with this address, which urllib does not look at."""
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
    """The file or folder of certificates that one of these environment variables names.

    Raises:
        ConfigurationError: There is no such file.
    """
    for name in names:
        place = os.environ.get(name)
        if place:
            if not os.path.exists(place):  # noqa: PTH110 - a path of the user's, used as it is
                raise ConfigurationError(say("{name} names a file that does not exist", name=name))
            return place
    return None


def tls_context() -> ssl.SSLContext:
    """Certificates as requests finds them, so that both clients trust the same; also those of OpenSSL's variables."""
    import ssl

    import certifi

    place = certificates_of_environment("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")
    place = place or certifi.where()
    if os.path.isdir(place):  # noqa: PTH112
        return ssl.create_default_context(capath=place)
    return ssl.create_default_context(cafile=place)


def unverified(what: str) -> ConfigurationError:
    """The error for a session that does not check certificates."""
    return ConfigurationError(
        say(
            "TLS verification is switched off in what was passed as {what}: anybody between "
            "could read the tokens. Give it the certificates of your proxy instead, or pass "
            "allow_unverified_tls=True",
            what=what,
        )
    )


def check_client(http: object, wanted: str, library: str) -> None:
    """Raise if what a user passed as http= cannot send requests, or is of another library that does."""
    theirs = type(http).__module__.partition(".")[0]
    is_other = theirs in ("requests", "aiohttp", "httpx") and theirs != library
    if http is not None and (is_other or not callable(getattr(http, "request", None))):
        what = f"{theirs}.{type(http).__name__}" if is_other else type(http).__name__
        raise ConfigurationError(say("http= takes a {wanted}, not {what}", wanted=wanted, what=what))
