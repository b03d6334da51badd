"""HTTP of the synchronous client, on requests: one request out, one answer in, no rules.

What is decided here, and in `requests_carrier`, which is loaded with the first call, is what keeps a call cheap and
safe: proxies and certificates of the environment are looked up once, requests' general machinery is used only where
somebody has put something into it (a session of the user's, a library that mocks or records), the body is read with a
limit on its size and on the time that it takes, redirects are never followed, and no exception of requests or urllib3
(they quote the URL, and so the token) gets out.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING

from wecom_runtime import fork
from wecom_runtime.errors import WeComError

from .failures import convert
from .messages import HTTPResponse, Request
from .policy import is_tls

if TYPE_CHECKING:
    import requests

    from .requests_carrier import Carrier


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
        self._base_url = base_url
        self._user_session = http
        self._given_proxies = proxies
        self._must_verify = not allow_unverified_tls
        self.certificates: dict[str, tuple[str, str]] = {}
        """Origin -> the files of the certificate with which the client identifies itself there."""
        self._carrier: Carrier | None = None
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<RequestsTransport {self._base_url}>"

    def after_fork_in_child(self) -> None:
        self._carrier = None
        if self._user_session is not None:
            _renew(self._user_session)

    def send(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        """See `Transport`."""
        carrier = self._carrier
        if carrier is None:
            from .requests_carrier import Carrier  # with requests, which takes longer than everything else together

            carrier = self._carrier = Carrier(
                self._user_session,
                self._given_proxies,
                must_verify=self._must_verify and is_tls(self._base_url),
                certificates=self.certificates,
            )
        failure: WeComError
        try:
            return carrier.exchange(request, timeout, whole)
        except WeComError as error:
            failure = error
        except carrier.failures as error:
            failure = convert(error, request.endpoint)
        # Not inside "except": requests' exception would stay reachable, and with it the URL.
        raise failure.with_traceback(None)

    def close(self) -> None:
        """Close the connections, but for those of a session of the user's."""
        carrier, self._carrier = self._carrier, None
        if carrier is not None and self._user_session is None:
            carrier.session.close()


def _renew(session: requests.Session) -> None:
    """Give a session new pools and locks, its settings kept."""
    for adapter in set(session.adapters.values()):
        if hasattr(adapter, "__getstate__") and hasattr(adapter, "__setstate__"):
            adapter.__setstate__(adapter.__getstate__())  # pyright: ignore[reportAttributeAccessIssue]
    session.cookies._cookies_lock = threading.RLock()  # type: ignore[attr-defined]
