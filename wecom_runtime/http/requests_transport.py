"""The transport of the synchronous client, on requests. It sends one request and does not retry.

`RequestsTransport` has the settings and loads `requests_sender` with the first call. That module, `requests_session`
and `deadlines` look up proxies and certificates of the environment once, read the body within limits of size and time,
never follow redirects, and let no exception of requests or urllib3 out, as these quote the URL and so the token.
"""

from __future__ import annotations

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
    """A transport over a `requests.Session`: its own, or one that the user configured."""

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
        """Origin -> certificate file and key file for client authentication."""
        self._sender: SessionSender | None = None
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<RequestsTransport {self._base_url}>"

    def after_fork_in_child(self) -> None:
        self._take_sender()
        if self._user_session is not None:
            _renew(self._user_session)

    if TYPE_CHECKING:

        def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
            """See `Transport`."""
            raise NotImplementedError

    else:

        @cached_property
        def send(self) -> Callable[[Request, float, bool], HTTPResponse]:
            # Loads requests, which takes longer than all other imports together, with the first call. Later calls
            # find the method in the instance and check nothing.
            from .requests_sender import SessionSender

            self._sender = SessionSender(
                self._user_session,
                self._given_proxies,
                must_verify=self._must_verify and is_tls(self._base_url),
                certificates=self.certificates,
            )
            return self._sender.send

    def _take_sender(self) -> SessionSender | None:
        """Remove and return the sender in use; the next call creates another one."""
        self.__dict__.pop("send", None)
        sender, self._sender = self._sender, None
        return sender

    def close(self) -> None:
        """Close the client's own connections; a user's session stays open."""
        sender = self._take_sender()
        if sender is not None:
            sender.close()


def _renew(session: requests.Session) -> None:
    from .requests_private import renew_cookie_lock

    """Give a session new connection pools and locks, and keep its settings."""
    for adapter in set(session.adapters.values()):
        if hasattr(adapter, "__getstate__") and hasattr(adapter, "__setstate__"):
            adapter.__setstate__(adapter.__getstate__())  # pyright: ignore[reportAttributeAccessIssue]
    renew_cookie_lock(session)
