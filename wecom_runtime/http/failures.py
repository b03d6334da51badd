"""Conversion of HTTP libraries' exceptions to our own errors, which contain no secrets."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator

from wecom_runtime.errors import CallTimeoutError, ConfigurationError, ResponseError, TransportError, WeComError
from wecom_runtime.language import say


def too_large(endpoint: str, limit: int) -> ResponseError:
    """Return the error for a response above the size limit."""
    return ResponseError(
        say("{endpoint}: the response is larger than {limit} bytes", endpoint=endpoint, limit=limit), endpoint=endpoint
    )


def timed_out(endpoint: str, *, may_have_arrived: bool = True) -> CallTimeoutError:
    """Return the error for a call after its timeout."""
    return CallTimeoutError(
        say("{endpoint}: no complete response within the timeout", endpoint=endpoint)
        if may_have_arrived
        else say("{endpoint}: no connection within the timeout", endpoint=endpoint),
        endpoint=endpoint,
        may_have_arrived=may_have_arrived,
    )


# Names of exceptions of requests, urllib3 and aiohttp. Their texts are not used, because they quote URLs.
_NEVER_ARRIVED = {
    "ConnectTimeout",
    "ConnectTimeoutError",
    "NewConnectionError",
    "NameResolutionError",
    "ProxyError",
    "ClientConnectorError",
    "ConnectionTimeoutError",
    "ClientHttpProxyError",
}
_BAD_URL = {
    "InvalidURL",
    "InvalidSchema",
    "MissingSchema",
    "LocationValueError",
    "NonHttpUrlClientError",
}
_NO_PROXY = {"ProxyError", "ClientProxyConnectionError"}
_CUT_OFF = {"IncompleteRead", "InvalidChunkLength", "ClientPayloadError"}
_CLOSED = {
    "RemoteDisconnected",
    "ProtocolError",
    "ServerDisconnectedError",
    "ClientResponseError",
}
_SAFE_ERRNO = (errno.ECONNREFUSED, errno.EHOSTUNREACH, errno.ENETUNREACH, errno.EADDRNOTAVAIL)


def convert(error: BaseException, endpoint: str) -> WeComError:
    """Return our error for an error of requests, urllib3, aiohttp or the operating system."""
    chain = list(_chain(error))
    ours = next((e for e in chain if isinstance(e, WeComError)), None)
    if ours is not None:  # raised by the body of an upload, for example
        return ours
    names = {name for e in chain for name in (c.__name__ for c in type(e).__mro__)}
    return _tls(chain, endpoint) or _misconfigured(chain, names) or _network(error, chain, names, endpoint)


def _tls(chain: list[BaseException], endpoint: str) -> WeComError | None:
    import ssl

    failed = [e for e in chain if isinstance(e, ssl.SSLError) and not isinstance(e, ssl.SSLEOFError)]
    refused = [e for e in failed if isinstance(e, ssl.SSLCertVerificationError)]
    if refused:
        reason = next(filter(None, (getattr(e, "verify_message", "") for e in refused)), "it is not valid")
        text = say("{endpoint}: the server's certificate was not accepted: {reason}", endpoint=endpoint, reason=reason)
        return TransportError(text, endpoint=endpoint, may_have_arrived=False, transient=False)
    if failed and not isinstance(failed[0], TimeoutError):
        # aiohttp's own class has no reason.
        reason = next(filter(None, (getattr(e, "reason", "") for e in failed)), "handshake")
        return TransportError(
            say("{endpoint}: TLS failed: {reason}", endpoint=endpoint, reason=reason), endpoint=endpoint
        )
    return None


def _misconfigured(chain: list[BaseException], names: set[str]) -> WeComError | None:
    texts = [str(e) for e in chain if isinstance(e, (OSError, ValueError, RuntimeError))]
    if any("CA certificate bundle" in text for text in texts):
        return ConfigurationError(say("the certificate file of the session does not exist"))
    if "MissingDependencyException" in names or any("SOCKS" in text for text in texts if "InvalidSchema" in names):
        return ConfigurationError(say("a SOCKS proxy needs the package PySocks"))
    if "Session is closed" in texts:
        return ConfigurationError(say("the session that was passed as http= is closed"))
    if names & _BAD_URL:
        return ConfigurationError(say("the base URL or a proxy URL is not valid"))
    return None


def _network(error: BaseException, chain: list[BaseException], names: set[str], endpoint: str) -> WeComError:
    import socket
    import ssl

    if any(isinstance(e, socket.gaierror) for e in chain) or "NameResolutionError" in names:
        text = say("{endpoint}: the host name{host} cannot be resolved", endpoint=endpoint, host=_host(chain))
        return TransportError(text, endpoint=endpoint, may_have_arrived=False)
    # TLS errors have OpenSSL's numbers, not errno's.
    system = (e for e in chain if isinstance(e, OSError) and not isinstance(e, ssl.SSLError))
    number = next((e.errno for e in system if e.errno), None)
    arrived = not (names & _NEVER_ARRIVED) and number not in _SAFE_ERRNO
    refused = number not in (None, errno.ETIMEDOUT)
    if not refused and any("Timeout" in name or name == "timeout" for name in names):  # names of base classes, too
        return timed_out(endpoint, may_have_arrived=arrived)
    return TransportError(f"{endpoint}: {_what(error, names, number)}", endpoint=endpoint, may_have_arrived=arrived)


def _host(chain: list[BaseException]) -> str:
    """Return a space and the host of the connection; empty if the error does not have it."""
    hosts = (getattr(e, "host", None) or getattr(getattr(e, "conn", None), "host", None) for e in chain)
    host = next((one for one in hosts if isinstance(one, str) and one), "")
    return f" {host}" if host else ""


def _what(error: BaseException, names: set[str], number: int | None) -> str:
    if "ClientHttpProxyError" in names:
        return say("the proxy refused: HTTP {status}", status=getattr(error, "status", 0))
    if names & _NO_PROXY:
        return say("the proxy does not respond")
    if names & _CUT_OFF:
        return say("the response is incomplete")
    if number is not None:
        return say("the connection failed: {reason}", reason=os.strerror(number))
    if "SSLError" in names:
        return say("TLS failed: the server or a proxy closed the connection, or does not use TLS")
    if names & _CLOSED:
        return say("the connection was closed before the response was complete")
    return say("the connection failed ({kind})", kind=type(error).__name__)


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and the exceptions in its arguments, reason, cause and context."""
    seen: set[int] = set()
    todo: list[object] = [error]
    while todo:
        e = todo.pop(0)
        if not isinstance(e, BaseException) or id(e) in seen:
            continue
        seen.add(id(e))
        yield e
        todo += [*e.args, getattr(e, "reason", None), e.__cause__, e.__context__]
