"""Private names of requests, urllib3, http.client and http.cookiejar that we depend on, all in this file.

A test for each name fails if a version of the library no longer has it. The oldest allowed versions (requests 2.32,
urllib3 2.2) have no public way to open the socket of a connection, to complete the request line on the wire, to see
whether a response was already read, to build a response without all of its parts, or to renew a cookie jar's lock.
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from urllib3.connection import HTTPConnection

if TYPE_CHECKING:
    import requests

# pyright: reportPrivateUsage=false

OF_URLLIB3_CONNECTION = ("_dns_host", "_new_conn")
OF_HTTP_CONNECTION = ("_encode_request",)
OF_RESPONSE = ("_content", "_content_consumed", "_next")
OF_COOKIE_JAR = ("_cookies_lock",)


CONTENT = "_content"
"""Attribute of a response: False if its body is unread, else the body, read by a hook or made by a mock."""
UNREAD: Mapping[str, Any] = {CONTENT: False, "_content_consumed": False, "_next": None}
"""The private attributes of a response with an unread body."""


class OverridableConnection(HTTPConnection):
    """A connection with public names for its private steps, which subclasses override by these names."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        for public, private in _STEPS.items():
            if public in vars(cls):
                setattr(cls, private, vars(cls)[public])

    @property
    def dns_host(self) -> str:
        """The host name to resolve: `host` with a trailing dot, if there is one."""
        return self._dns_host

    def open_socket(self) -> socket.socket:
        """Return a new socket that is connected to the host, or to the proxy."""
        return super()._new_conn()

    def encode_request_line(self, request: str) -> bytes:
        """Return the bytes of a request line."""
        return cast("bytes", super()._encode_request(request))  # type: ignore[misc]


_STEPS = {"open_socket": "_new_conn", "encode_request_line": "_encode_request"}
"""Public name of a step -> its private name."""


def renew_cookie_lock(session: requests.Session) -> None:
    """Give the cookie jar of a session a new lock, as another thread of a parent process may hold the old one."""
    session.cookies._cookies_lock = threading.RLock()  # type: ignore[attr-defined]
