"""Connections of urllib3 that keep the deadline of a call.

A socket applies its timeout to each wait, so a server that sends one byte per second can keep a call alive without end.
These connections set the remaining time before each wait: name resolution, connecting, the TLS handshake, and each
chunk that is sent or received.
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
from .requests_private import OverridableConnection


class Deadline:
    """The time limit of one call.

    Args:
        timeout: Seconds.
        whole: True to limit the whole call, False to limit each period without progress.
    """

    __slots__ = ("_end", "_is_download", "_timeout", "whole")

    def __init__(self, timeout: float, whole: bool) -> None:
        self._timeout = timeout
        self.whole = whole
        self._is_download = False
        self._end = time.monotonic() + timeout

    def limit_total(self, seconds: float) -> None:
        """Limit the time until the next part of the response is complete."""
        self._is_download = False
        self._end = time.monotonic() + seconds

    def limit_each_wait(self) -> None:
        """Limit each wait by itself, as every chunk of a download is progress."""
        self._is_download = True

    def remaining(self) -> float:
        """Return the seconds that the next wait may take.

        Raises:
            TimeoutError: The deadline has passed.
        """
        if self._is_download:
            return self._timeout
        remaining = self._end - time.monotonic()
        if remaining <= 0:
            raise TimeoutError("the deadline has passed")
        return remaining

    def restart(self) -> None:
        """Restart the period, as a chunk of an upload was sent."""
        self._end = time.monotonic() + self._timeout


class _Current(threading.local):
    deadline: Deadline | None = None
    query: str = ""
    """The query that the connection appends to the path of the request, and of each repetition by urllib3."""


current = _Current()
"""The deadline and the query of the call in this thread, for the connections that it uses."""


def apply_deadlines(manager: PoolManager) -> None:
    """Make a pool manager create connections that keep deadlines, unless it has pool classes of its own."""
    if manager.pool_classes_by_scheme is pool_classes_by_scheme:
        manager.pool_classes_by_scheme = _POOLS


class _DeadlineReader(io.RawIOBase):
    """A reader that sets a socket's timeout before each read; `http.client` uses it in place of the socket."""

    def __init__(self, sock: socket.socket, deadline: Deadline) -> None:
        self._sock = sock
        self._deadline = deadline
        self._raw = sock.makefile("rb", buffering=0)

    def makefile(self, mode: str) -> io.BufferedReader:
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        self._sock.settimeout(self._deadline.remaining())
        return self._raw.readinto(buffer)

    def fileno(self) -> int:
        return self._raw.fileno()

    def close(self) -> None:
        if not self.closed:
            self._raw.close()
            super().close()


class _DeadlineResponse(http.client.HTTPResponse):
    def __init__(
        self, sock: socket.socket, debuglevel: int = 0, method: str | None = None, url: str | None = None
    ) -> None:
        deadline = current.deadline
        source = sock if deadline is None else cast("socket.socket", _DeadlineReader(sock, deadline))
        super().__init__(source, debuglevel, method, url)


class DeadlineConnection(OverridableConnection):
    """Shared base of HTTP and HTTPS connections that keep deadlines."""

    response_class = _DeadlineResponse

    def connect(self) -> None:
        try:
            super().connect()
        except TimeoutError as error:  # in the TLS handshake or while a proxy opens a tunnel: nothing was sent
            if current.deadline is None:
                raise
            raise ConnectTimeoutError(self, f"Connection to {self.host} timed out") from error

    def open_socket(self) -> socket.socket:
        deadline = current.deadline
        if deadline is None:
            return super().open_socket()
        try:
            sock = self._connect(deadline)
            sock.settimeout(deadline.remaining())  # for the TLS handshake
        except socket.gaierror as error:
            raise NameResolutionError(self.host, self, error) from error
        except TimeoutError as error:
            raise ConnectTimeoutError(self, f"Connection to {self.host} timed out") from error
        except OSError as error:
            raise NewConnectionError(self, f"Failed to establish a new connection: {error}") from error
        sys.audit("http.client.connect", self, self.host, self.port)
        return sock

    def _connect(self, deadline: Deadline) -> socket.socket:
        failure = OSError("the host name has no address")
        for address in _addresses(self.dns_host, self.port, deadline):
            try:
                return urllib3_connection.create_connection(
                    (address, self.port),
                    min(deadline.remaining(), CONNECT_TIMEOUT),
                    source_address=self.source_address,
                    socket_options=self.socket_options,
                )
            except OSError as error:
                failure = error
        raise failure

    def encode_request_line(self, request: str) -> bytes:
        if not current.query:
            return super().encode_request_line(request)
        method_and_path, _, version = request.rpartition(" ")
        return f"{method_and_path}?{current.query} {version}".encode("ascii")

    def send(self, data: Any) -> None:
        deadline = current.deadline
        if self.sock is None:
            self.connect()
        sock = cast("socket.socket", self.sock)
        sock.settimeout(self.timeout if deadline is None else deadline.remaining())
        super().send(data)
        if deadline is not None and not deadline.whole:
            deadline.restart()


def _addresses(host: str, port: int, deadline: Deadline) -> list[str]:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        pass
    else:
        return [host]
    # In another thread, because a lookup cannot be stopped before the resolver's own timeout.
    future: Future[list[str]] = Future()
    threading.Thread(target=_resolve, args=(host, port, future), name="wecom-resolver", daemon=True).start()
    try:
        return future.result(deadline.remaining())
    except FutureTimeoutError:
        raise TimeoutError("the host name was not resolved in time") from None


def _resolve(host: str, port: int, future: Future[list[str]]) -> None:
    try:
        found = socket.getaddrinfo(host, port, urllib3_connection.allowed_gai_family(), socket.SOCK_STREAM)
        future.set_result([str(entry[4][0]) for entry in found])
    except BaseException as error:
        future.set_exception(error)


class _HTTPConnection(DeadlineConnection):
    """An HTTP connection."""


class _HTTPSConnection(DeadlineConnection, HTTPSConnection):
    """An HTTPS connection."""


# Tools that record or block connections replace urllib3's connection class; the pools use the replacement then.


class _HTTPPool(HTTPConnectionPool):
    @property
    def ConnectionCls(self) -> Any:  # type: ignore[override]
        found: Any = HTTPConnectionPool.ConnectionCls
        return _HTTPConnection if found is HTTPConnection else found


class _HTTPSPool(HTTPSConnectionPool):
    @property
    def ConnectionCls(self) -> Any:  # type: ignore[override]
        found: Any = HTTPSConnectionPool.ConnectionCls
        return _HTTPSConnection if found is HTTPSConnection else found


DEADLINE_POOLS = (_HTTPPool, _HTTPSPool)
"""Pools whose connections append `current.query`, where they are `DeadlineConnection`s."""
_POOLS: dict[str, type[HTTPConnectionPool] | type[HTTPSConnectionPool]] = {"http": _HTTPPool, "https": _HTTPSPool}
