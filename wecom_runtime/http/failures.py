"""From the exceptions of HTTP libraries to this library's own, with nothing secret in them."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator

from wecom_runtime.errors import CallTimeoutError, ConfigurationError, ResponseError, TransportError, WeComError


def unverified(what: str) -> ConfigurationError:
    return ConfigurationError(
        f"TLS verification is switched off in what was passed as {what}: anybody between could read the tokens. "
        "Give it the certificates of your proxy instead, or pass allow_unverified_tls=True"
    )


def too_large(endpoint: str, limit: int) -> ResponseError:
    return ResponseError(f"{endpoint}: the answer is larger than {limit} bytes", endpoint=endpoint)


def timed_out(endpoint: str, *, may_have_arrived: bool = True) -> CallTimeoutError:
    what = "no complete answer" if may_have_arrived else "no connection"
    return CallTimeoutError(
        f"{endpoint}: {what} within the time allowed", endpoint=endpoint, may_have_arrived=may_have_arrived
    )


# Words for what may go wrong below HTTP. Exceptions' own texts are not used: they quote URLs.
_NEVER_ARRIVED = {
    "ConnectTimeout",
    "ConnectTimeoutError",
    "NewConnectionError",
    "NameResolutionError",
    "ConnectError",
    "ProxyError",
    "PoolTimeout",
}
_SAFE_ERRNO = (errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EADDRNOTAVAIL)


def convert(error: BaseException, endpoint: str) -> WeComError:
    """This library's error for one of requests, urllib3, httpx or the operating system."""
    import socket
    import ssl

    chain = list(_chain(error))
    names = {name for e in chain for name in (c.__name__ for c in type(e).__mro__)}
    tls = next((e for e in chain if isinstance(e, ssl.SSLError) and not isinstance(e, ssl.SSLEOFError)), None)
    system = next((e for e in chain if isinstance(e, OSError) and e.errno), None)
    unsent = bool(names & _NEVER_ARRIVED) or (system is not None and system.errno in _SAFE_ERRNO)
    if any(isinstance(e, socket.gaierror) for e in chain) or "NameResolutionError" in names:
        return TransportError(
            f"{endpoint}: the host name cannot be resolved", endpoint=endpoint, may_have_arrived=False
        )
    if isinstance(tls, ssl.SSLCertVerificationError):
        what = f"the server's certificate was not accepted: {tls.verify_message}"
        return TransportError(f"{endpoint}: {what}", endpoint=endpoint, may_have_arrived=False, passing=False)
    if tls is not None:
        return TransportError(f"{endpoint}: TLS failed: {tls.reason or 'handshake'}", endpoint=endpoint)
    if any("CA certificate bundle" in str(e) for e in chain if isinstance(e, OSError)):
        return ConfigurationError("REQUESTS_CA_BUNDLE or CURL_CA_BUNDLE names a file that does not exist")
    if "MissingDependencyException" in names or any("SOCKS" in str(e) for e in chain if "InvalidSchema" in names):
        return ConfigurationError("a SOCKS proxy needs the package PySocks")
    if names & {"InvalidURL", "InvalidSchema", "MissingSchema", "InvalidProxyURL", "LocationValueError"}:
        return ConfigurationError("the base URL or a proxy URL is not valid")
    refused = system is not None and system.errno != errno.ETIMEDOUT
    if not refused and any("Timeout" in name or name == "timeout" for name in names):  # also base classes of others
        return timed_out(endpoint, may_have_arrived=not unsent)
    if "ProxyError" in names:
        what = "the proxy does not answer"
    elif names & {"IncompleteRead", "InvalidChunkLength"}:
        what = "the answer is cut off"
    elif system is not None:
        what = f"the connection failed: {os.strerror(system.errno or 0)}"
    elif names & {"RemoteDisconnected", "RemoteProtocolError", "ProtocolError", "BadStatusLine"}:
        what = "the connection was closed before the answer was complete"
    else:
        what = f"the connection failed ({type(error).__name__})"
    return TransportError(f"{endpoint}: {what}", endpoint=endpoint, may_have_arrived=not unsent)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """An exception and those that it wraps, as arguments, reason or cause."""
    seen: set[int] = set()
    todo: list[object] = [error]
    while todo:
        e = todo.pop(0)
        if not isinstance(e, BaseException) or id(e) in seen:
            continue
        seen.add(id(e))
        yield e
        todo += [*e.args, getattr(e, "reason", None), e.__cause__, e.__context__]
