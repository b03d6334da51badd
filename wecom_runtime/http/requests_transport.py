"""HTTP of the synchronous client, on requests: one request out, one answer in, no rules.

`RequestsTransport` holds the settings and loads `requests_sender` with the first call. What is decided there, in
`requests_session` and in `deadlines` is what keeps a call cheap and safe: proxies and certificates of the environment
are looked up once, the body is read with a limit on its size and on the time that it takes, redirects are never
followed, and no exception of requests or urllib3 (they quote the URL, and so the token) gets out.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from wecom_runtime import fork

from .messages import HTTPResponse, Request
from .policy import check_client, is_tls

if TYPE_CHECKING:
    import requests

    from .requests_sender import SessionSender


class RequestsTransport:
    """Sends requests over a `requests.Session`: its own, or one that the user configured."""

    def __init__(
        self,
        base_url: str,
        *,
        http: requests.Session | None = None,
        proxies: Mapping[str, str] | str | None = None,
        allow_unverified_tls: bool = False,
    ) -> None:
        check_client(http, "requests.Session", "requests")
        self._base_url = base_url
        self._user_session = http
        self._given_proxies = proxies
        self._must_verify = not allow_unverified_tls
        self.certificates: dict[str, tuple[str, str]] = {}
        """Origin -> the files of the certificate with which the client identifies itself there."""
        self._sender: SessionSender | None = None
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<RequestsTransport {self._base_url}>"

    def after_fork_in_child(self) -> None:
        self._forget()
        if self._user_session is not None:
            _renew(self._user_session)

    if TYPE_CHECKING:

        def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
            """See `Transport`."""
            raise NotImplementedError

    else:

        @cached_property
        def send(self) -> Callable[[Request, float, bool], HTTPResponse]:
            # So that requests, which takes longer to load than everything else together, is loaded with the first
            # call, and later calls do not ask for it.
            from .requests_sender import SessionSender

            self._sender = SessionSender(
                self._user_session,
                self._given_proxies,
                must_verify=self._must_verify and is_tls(self._base_url),
                certificates=self.certificates,
            )
            return self._sender.send

    def _forget(self) -> SessionSender | None:
        """Return the sender in use; the next call makes another one."""
        self.__dict__.pop("send", None)
        sender, self._sender = self._sender, None
        return sender

    def close(self) -> None:
        """Close the connections, but for those of a session of the user's."""
        sender = self._forget()
        if sender is not None:
            sender.close()


def _renew(session: requests.Session) -> None:
    """Give a session new pools and locks, its settings kept."""
    for adapter in set(session.adapters.values()):
        if hasattr(adapter, "__getstate__") and hasattr(adapter, "__setstate__"):
            adapter.__setstate__(adapter.__getstate__())  # pyright: ignore[reportAttributeAccessIssue]
    session.cookies._cookies_lock = threading.RLock()  # type: ignore[attr-defined]
