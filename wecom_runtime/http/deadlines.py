"""Connections of urllib3 that know when a call has to be over.

Sockets apply a timeout to each wait, so that a server that sends a byte a second keeps a call alive for as long as it
likes. These connections ask before each wait how much time is left: while a name is resolved and a connection made, in
the TLS handshake, with each piece that goes, and with each that comes.
"""

from __future__ import annotations

import http.client
import io
import ipaddress
import socket
import sys
import threading
import time
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import Any, cast

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NameResolutionError, NewConnectionError
from urllib3.poolmanager import PoolManager, pool_classes_by_scheme
from urllib3.util import connection as urllib3_connection

from .policy import CONNECT_TIMEOUT


class Deadline:
    """The time that one call may still take.

    Args:
        timeout: Seconds for all of it or, for files, for each time without progress.
        whole: Which of these.
    """

    __slots__ = ("_deadline", "_receives_file", "_timeout", "whole")

    def __init__(self, timeout: float, whole: bool) -> None:
        self._timeout = timeout
        self.whole = whole
        self._receives_file = False
        self._deadline = time.monotonic() + timeout

    def receive_all(self, seconds: float) -> None:
        """Limit the time until what comes is complete."""
        self._receives_file = False
        self._deadline = time.monotonic() + seconds

    def receive_file(self) -> None:
        """Limit each wait only: what comes from now on is a file, of which each piece is progress."""
        self._receives_file = True

    def left(self) -> float:
        """Return the seconds that the next wait may take.

        Raises:
            TimeoutError: None is left.
        """
        if self._receives_file:
            return self._timeout
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("the time allowed is over")
        return left

    def sent(self) -> None:
        """Begin the time anew, as a piece of a file is on its way."""
        self._deadline = time.monotonic() + self._timeout


class _Current(threading.local):
    limit: Deadline | None = None
    query: str = ""
    """The query that the connection appends to the address of the next request, which is prepared without it."""


current = _Current()
"""The limit and the query of the call that this thread makes, for the connections that it uses."""


def limit_connections(manager: PoolManager) -> None:
    """Make a pool manager's connections keep limits, unless somebody gave it special ones."""
    if manager.pool_classes_by_scheme is pool_classes_by_scheme:
        manager.pool_classes_by_scheme = _POOLS


class _LimitedReader(io.RawIOBase):
    """Reads from a socket, with a limit to each wait; to a response it is the socket."""

    def __init__(self, sock: socket.socket, limit: Deadline) -> None:
        self._sock = sock
        self._limit = limit
        self._raw = sock.makefile("rb", buffering=0)

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        self._sock.settimeout(self._limit.left())
        return self._raw.readinto(buffer)

    def fileno(self) -> int:
        return self._raw.fileno()

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
            super().close()


class _Response(http.client.HTTPResponse):
    def __init__(
        self, sock: socket.socket, debuglevel: int = 0, method: str | None = None, url: str | None = None
    ) -> None:
        limit = current.limit
        source = sock if limit is None else cast("socket.socket", _LimitedReader(sock, limit))
        super().__init__(source, debuglevel, method, url)


class LimitedConnection(HTTPConnection):
    """Shared base of connections with http: and with https: that keep to deadlines."""

    response_class = _Response

    def connect(self) -> None:
        try:
            super().connect()
        except TimeoutError as error:  # in the TLS handshake, or while a proxy makes a tunnel: nothing was sent
            if current.limit is None:
                raise
            raise ConnectTimeoutError(self, f"Connection to {self.host} timed out") from error

    def _new_conn(self) -> socket.socket:
        limit = current.limit
        if limit is None:
            return super()._new_conn()
        try:
            sock = self._connect(limit)
            sock.settimeout(limit.left())  # for the TLS handshake
        except socket.gaierror as error:
            raise NameResolutionError(self.host, self, error) from error
        except TimeoutError as error:
            raise ConnectTimeoutError(self, f"Connection to {self.host} timed out") from error
        except OSError as error:
            raise NewConnectionError(self, f"Failed to establish a new connection: {error}") from error
        sys.audit("http.client.connect", self, self.host, self.port)
        return sock

    def _connect(self, limit: Deadline) -> socket.socket:
        failure = OSError("the host name has no address")
        for address in _addresses(cast("str", getattr(self, "_dns_host", self.host)), self.port, limit):
            try:
                return urllib3_connection.create_connection(
                    (address, self.port),
                    min(limit.left(), CONNECT_TIMEOUT),
                    source_address=self.source_address,
                    socket_options=self.socket_options,
                )
            except OSError as error:
                failure = error
        raise failure

    def _encode_request(self, request: str) -> bytes:
        query, current.query = current.query, ""
        if query:
            method_and_path, _, version = request.rpartition(" ")
            request = f"{method_and_path}?{query} {version}"
        return cast("bytes", super()._encode_request(request))  # type: ignore[misc]

    def send(self, data: Any) -> None:
        limit = current.limit
        if self.sock is None:
            self.connect()
        sock = cast("socket.socket", self.sock)
        sock.settimeout(self.timeout if limit is None else limit.left())
        super().send(data)
        if limit is not None and not limit.whole:
            limit.sent()


def _addresses(host: str, port: int, limit: Deadline) -> list[str]:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        return [host]
    # In a thread, as nothing ends it before the resolver's own timeout does.
    future: Future[list[str]] = Future()
    threading.Thread(target=_resolve, args=(host, port, future), name="wecom-resolver", daemon=True).start()
    try:
        return future.result(limit.left())
    except FutureTimeoutError:
        raise TimeoutError("the host name was not resolved in time") from None


def _resolve(host: str, port: int, future: Future[list[str]]) -> None:
    try:
        found = socket.getaddrinfo(host, port, urllib3_connection.allowed_gai_family(), socket.SOCK_STREAM)
        future.set_result([str(entry[4][0]) for entry in found])
    except BaseException as error:
        future.set_exception(error)


class _PlainConnection(LimitedConnection):
    """With http:."""


class _TLSConnection(LimitedConnection, HTTPSConnection):
    """With https:."""


# Tools that record or block connections put their own class in the place of urllib3's; theirs is used then.


class _Pool(HTTPConnectionPool):
    @property
    def ConnectionCls(self) -> Any:  # type: ignore[override]
        found: Any = HTTPConnectionPool.ConnectionCls
        return _PlainConnection if found is HTTPConnection else found


class _TLSPool(HTTPSConnectionPool):
    @property
    def ConnectionCls(self) -> Any:  # type: ignore[override]
        found: Any = HTTPSConnectionPool.ConnectionCls
        return _TLSConnection if found is HTTPSConnection else found


LIMITED_POOLS = (_Pool, _TLSPool)
"""Pools whose connections add `current.query` to what they send, where they are `LimitedConnection`s."""
_POOLS: dict[str, type[HTTPConnectionPool] | type[HTTPSConnectionPool]] = {"http": _Pool, "https": _TLSPool}
