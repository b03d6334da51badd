"""One exchange over requests; `requests_transport` loads this when needed.

There are two ways: over urllib3's pools, as requests itself goes in the end, and over a session, where a user or a
library that mocks or records has put something into it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import FunctionType
from typing import Any, cast

import requests
from requests import adapters, sessions
from requests.structures import CaseInsensitiveDict
from urllib3 import Retry
from urllib3.util import Timeout

from wecom_runtime.logs import guard_loggers

from .deadlines import Limit, within
from .decoding import ACCEPT_ENCODING, UNLIMITED, Decoder
from .messages import HTTPResponse, Request
from .policy import CONNECT_TIMEOUT, MAX_IDLE, USER_AGENT, origin_of, unverified
from .requests_bodies import FAILURES, Arriving, ResponseStream, arriving_of, read_all, reader_of
from .requests_hosts import HOSTS, Hosts

_NO_RETRIES = Retry(0, read=False)


class Carrier:
    """A session, and what was found out once about how to use it."""

    failures = FAILURES

    def __init__(
        self,
        user_session: requests.Session | None,
        proxies: Mapping[str, str] | str | None,
        *,
        must_verify: bool,
        certificates: Mapping[str, tuple[str, str]],
    ) -> None:
        guard_loggers("urllib3.connectionpool", "urllib3.util.retry")
        self.session = _own_session() if user_session is None else user_session
        self._own = user_session is None
        self._must_verify = must_verify
        self._hosts = Hosts(self.session, proxies, certificates)
        self._headers: dict[str, str] = {**cast("Any", self.session.headers), "Accept-Encoding": ACCEPT_ENCODING}
        self._seen: tuple[object, ...] = ()
        self._untouched = False

    def __repr__(self) -> str:
        return "<connections of requests>"

    def exchange(self, request: Request, timeout: float, whole: bool) -> HTTPResponse:
        limit = Limit(timeout, whole)
        with within(limit):
            if self._own and self._is_untouched():
                arriving = self._directly(request, timeout, whole)
            else:
                arriving = self._through_session(request, timeout, whole)
            try:
                decoder = Decoder(arriving.encoding, UNLIMITED if request.stream else request.limit, request.endpoint)
                if request.stream:
                    limit.receive_file()
                    stream = ResponseStream(arriving, decoder, limit, request.endpoint)
                    return HTTPResponse(arriving.status, arriving.headers, stream=stream)
                return HTTPResponse(arriving.status, arriving.headers, read_all(arriving, decoder, limit))
            except BaseException:
                arriving.close()  # the rest of the answer must not be taken for the next one
                raise

    # -- without requests' machinery

    def _is_untouched(self) -> bool:
        """Whether requests is as its authors made it: what mocks or records replaces one of these."""
        session, adapter = requests.Session, adapters.HTTPAdapter
        seen = (session.request, session.send, session.get_adapter, adapter.send)
        if seen != self._seen:
            self._untouched = all(_is_of_requests(function) for function in seen)
            self._seen = seen
        return self._untouched

    def _directly(self, request: Request, timeout: float, whole: bool) -> Arriving:
        """Over urllib3's pools, as requests' own adapter does it in the end."""
        pool, start = self._hosts.pool(origin_of(request.url))
        headers = self._headers
        if request.headers is not None:
            headers = {**headers, **request.headers}
        body = request.body
        if body is not None and not isinstance(body, bytes):
            headers = {**headers, "Content-Type": body.content_type, "Content-Length": str(body.length)}
            body.rewind()
        raw = pool.urlopen(
            request.method,
            request.url[start:],
            cast("Any", body),
            headers,
            retries=_NO_RETRIES,
            redirect=False,
            assert_same_host=False,
            timeout=_timeout(timeout, whole),
            preload_content=False,
            decode_content=False,
        )
        return Arriving(raw.status, raw.headers, raw.headers.get("content-encoding"), reader_of(raw), raw.close)

    # -- with it

    def _through_session(self, request: Request, timeout: float, whole: bool) -> Arriving:
        """Over the session, with all that its owner, or a library that mocks or records, has put into it."""
        session = self.session
        headers = self._session_headers(request)
        settings = self._settings(origin_of(request.url), _timeout(timeout, whole))
        body: Any = request.body
        if not _is_of_requests(requests.Session.request):
            return arriving_of(session.request(request.method, request.url, data=body, headers=headers, **settings))
        prepared = self._prepare(request, headers)
        prepared.body = body
        try:
            return arriving_of(session.send(prepared, **settings))
        except _Redirect as redirect:
            return arriving_of(redirect.response)

    def _session_headers(self, request: Request) -> CaseInsensitiveDict[Any]:
        headers: CaseInsensitiveDict[Any] = CaseInsensitiveDict(self.session.headers)
        headers["Accept-Encoding"] = ACCEPT_ENCODING
        headers.update(request.headers or {})
        body = request.body
        if isinstance(body, bytes):
            headers["Content-Length"] = str(len(body))
        elif body is not None:
            headers["Content-Type"] = body.content_type
            headers["Content-Length"] = str(body.length)
            body.rewind()
        return headers

    def _settings(self, origin: str, timeout: Timeout) -> dict[str, Any]:
        """How the session is to send. What its owner may change at any time is asked for each time."""
        session, hosts = self.session, self._hosts
        hosts.adapter(origin)
        verify = hosts.verify(origin) if session.verify is True else session.verify
        if not verify and self._must_verify:
            raise unverified("http=")
        return {
            "stream": True,
            "timeout": timeout,
            "allow_redirects": False,
            "proxies": {**session.proxies, **hosts.proxies(origin)},
            "verify": verify,
            "cert": hosts.identity(origin) or session.cert,
        }

    def _prepare(self, request: Request, headers: CaseInsensitiveDict[Any]) -> requests.PreparedRequest:
        session = self.session
        if session.params or type(session).prepare_request is not requests.Session.prepare_request:
            prepared = session.prepare_request(requests.Request(request.method, request.url, headers=headers))
            prepared.headers.update(headers)
        else:
            # What requests does beyond this (parse and quote the URL again, .netrc) is not wanted: the URL is made of
            # checked and quoted pieces.
            prepared = requests.PreparedRequest()
            prepared.method = request.method
            prepared.url = request.url
            prepared.headers = headers
            prepared.hooks = {"response": list(session.hooks["response"])}
            if len(session.cookies):
                prepared.prepare_cookies(session.cookies)
            if session.auth:
                prepared.prepare_auth(session.auth, request.url)
        prepared.hooks["response"].append(_stop_at_redirect)
        return prepared


def _timeout(timeout: float, whole: bool) -> Timeout:
    return Timeout(connect=min(timeout, CONNECT_TIMEOUT), read=timeout, total=timeout if whole else None)


def _own_session() -> requests.Session:
    session = requests.Session()
    adapter = adapters.HTTPAdapter(pool_connections=HOSTS, pool_maxsize=MAX_IDLE)
    session.mount("https://", adapter)
    session.mount("http://", adapter)
    session.headers["User-Agent"] = USER_AGENT
    return session


def _is_of_requests(function: object) -> bool:
    """Whether a function is one that requests came with; what wraps one may look like it in all else."""
    return type(function) is FunctionType and function.__code__.co_filename in (sessions.__file__, adapters.__file__)


class _Redirect(Exception):
    """Carries a redirect out of a session."""

    def __init__(self, response: requests.Response) -> None:
        super().__init__()
        self.response = response


def _stop_at_redirect(response: requests.Response, *_: Any, **__: Any) -> None:
    # A session prepares the next request of a redirect even if told not to follow it, and fails for odd addresses.
    if response.is_redirect:
        raise _Redirect(response)
