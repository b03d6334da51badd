"""The older library's client: its names and results, on top of this library's tokens, timeouts and storages."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlsplit

from wecom_runtime.calls.call import Call, query_text
from wecom_runtime.clients.client_settings import default_base_url, split_path
from wecom_runtime.errors import APIError, WeComError
from wecom_runtime.http.downloads import Download
from wecom_runtime.http.urls import BASE_URL
from wecom_runtime.language import say
from wecom_runtime.lazy import load

from .bodies import answer_or_file, as_file, as_older, other_answer, request_body
from .failures import as_older_error
from .sessions import MemoryStorage

if TYPE_CHECKING:
    import requests

PREFIX = "/cgi-bin/"
LIMITED = 45009
REFUSED_TOKEN = frozenset({40001, 40014, 42001})
"""WeCom's errcodes for an invalid token, after which a token given by the user is discarded."""


class BaseWeChatClient:
    """A client of one app of one corp.

    Args:
        appid: The id of the corp.
        access_token: An initial token. Once WeCom refuses it, the client fetches its own token.
        session: The storage of tokens; the memory of this process if left out.
        timeout: The maximum duration of a call in seconds; 15 if left out.
        auto_retry: Whether to repeat a call with a refused token once, with a new token.
    """

    API_BASE_URL: str = ""
    _token_parameter: ClassVar[str] = "access_token"  # noqa: S105 - the name of a parameter
    _client_class: ClassVar[str] = ""
    """`module:Class` of the underlying client."""

    secret: str

    def __init__(
        self,
        appid: str,
        access_token: str | None = None,
        session: Any = None,
        timeout: float | None = None,
        auto_retry: bool = True,
    ) -> None:
        self.appid = appid
        self.session = MemoryStorage() if session is None else session
        self.timeout = timeout
        self.auto_retry = auto_retry
        self._given = access_token
        self._lock = threading.Lock()
        self._session_of_requests: requests.Session | None = None
        self._client: Any = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.appid}>"

    # -- the underlying client

    @property
    def wecom(self) -> Any:
        """This library's client with the same token and session, with all calls and types."""
        if self._client is None:
            with self._lock:
                if self._client is None:
                    self._client = self._make()
        return self._client

    def _make(self) -> Any:
        settings: dict[str, Any] = {} if self.timeout is None else {"timeout": self.timeout}
        return load(self._client_class)(
            *self._identity(),
            base_url=self._root,
            session=self.session,
            http=self._http,
            allow_http=self._is_elsewhere,
            **settings,
        )

    @property
    def _is_elsewhere(self) -> bool:
        """Whether API_BASE_URL is outside of WeCom."""
        return not f"{self.API_BASE_URL}/".startswith(f"{BASE_URL}/")

    @property
    def _root(self) -> str:
        """The URL before /cgi-bin/; the URL of a test server if the environment has one."""
        if not self._is_elsewhere:
            return default_base_url().rstrip("/")
        below, found, _ = self.API_BASE_URL.rpartition(PREFIX.rstrip("/"))
        base = urlsplit(self.API_BASE_URL)
        return below if found else f"{base.scheme}://{base.netloc}"

    def _base_url(self, api_base_url: str | None = None) -> str:
        """Return the base URL to which paths are appended."""
        base = self.API_BASE_URL if api_base_url is None else api_base_url
        is_ours = not self._is_elsewhere and base.startswith(f"{BASE_URL}/")
        return base.replace(BASE_URL, self._root, 1) if is_ours else base

    def _identity(self) -> tuple[str, str]:
        return self.appid, self.secret

    @property
    def _http(self) -> requests.Session:
        """The `requests.Session` of the client, for settings such as a proxy or a certificate."""
        if self._session_of_requests is None:
            import requests

            self._session_of_requests = requests.Session()
        return self._session_of_requests

    @_http.setter
    def _http(self, session: requests.Session) -> None:
        self._session_of_requests = session
        self._client = None

    # -- tokens

    @property
    def access_token_key(self) -> str:
        """The older library's key of the token in the session."""
        return f"{self.appid}_access_token"

    @property
    def access_token(self) -> str:
        """The token; access fetches it if necessary."""
        if self._given is not None:
            return self._given
        token: str = self._wecom_call(lambda: self.wecom.access_token)
        return token

    @property
    def expires_at(self) -> int | None:
        """The expiry of the token in Unix seconds; None if unknown."""
        if self._given is not None or self._client is None:
            return None
        held = self._client._caller.source(self._client._caller.kind).peek()
        return None if held is None else int(held.expires)

    def fetch_access_token(self) -> dict[str, Any]:
        """Fetch a new token, ignoring a stored one; return access_token and expires_in."""
        self._given = None
        token = self._wecom_call(lambda: self.wecom.fetch_access_token())
        left = (self.expires_at or 0) - _now()
        return {"errcode": 0, "errmsg": "ok", "access_token": token, "expires_in": max(0, left)}

    # -- calls

    def get(self, url: str, **kwargs: Any) -> Any:
        """Send a GET to a path below API_BASE_URL, or to a complete URL; see `_request`."""
        return self._request("get", url, **kwargs)

    def post(self, url: str, **kwargs: Any) -> Any:
        """Send a POST to a path below API_BASE_URL, or to a complete URL; see `_request`."""
        return self._request("post", url, **kwargs)

    _get = get
    _post = post

    def _request(
        self,
        method: str,
        url_or_endpoint: str,
        *,
        params: Mapping[str, Any] | None = None,
        data: Any = None,
        json: Any = None,
        files: Any = None,
        timeout: float | None = None,
        api_base_url: str | None = None,
        result_processor: Callable[[Any], Any] | None = None,
        **unknown: Any,
    ) -> Any:
        """Send a request with the client's token.

        Args:
            method: "get" or "post".
            url_or_endpoint: A path without leading slash, or a complete URL.
            params: The query; an access_token in it replaces the client's.
            data: The body: a mapping or JSON text.
            json: An alias of `data`.
            files: Name -> file, for an upload.
            timeout: The timeout of this call in seconds.
            api_base_url: The base URL of the path, instead of API_BASE_URL.
            result_processor: A function of the answer whose result is returned.

        Returns:
            The answer as a dict; a `requests.Response` for a file.

        Raises:
            WeChatClientException: WeCom refused the call, or the HTTP status was not 200.
            requests.RequestException: There was no answer, or none in time.
            TypeError: There is an unsupported argument.
        """
        if unknown:
            raise TypeError(
                say("{name}= is not supported; set it on client._http, a requests.Session", name=next(iter(unknown)))
            )
        path = self._path(url_or_endpoint, api_base_url)
        body = request_body(data if json is None else json)
        answer = self._send(method.upper(), path, params, body, files, timeout=timeout, may_be_file=True)
        return result_processor(answer) if result_processor is not None and isinstance(answer, dict) else answer

    def _path(self, url_or_endpoint: str, api_base_url: str | None) -> str:
        if url_or_endpoint.startswith(("http://", "https://")):
            whole = self._base_url(url_or_endpoint)
        else:
            whole = self._base_url(api_base_url) + url_or_endpoint
        root = self._root
        own, asked = urlsplit(root), urlsplit(whole)
        if (own.scheme, own.netloc) != (asked.scheme, asked.netloc):
            raise ValueError(
                say(
                    "{host} is not {own}: the client's token is not sent to another host",
                    host=asked.netloc,
                    own=own.netloc,
                )
            )
        if not whole.startswith(f"{root}/"):
            raise ValueError(
                say(
                    "{path} is not below {own}/, the base of WeCom's paths in API_BASE_URL",
                    path=asked.path,
                    own=own.path,
                )
            )
        return whole[len(root) :]

    def _send(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any] | None,
        body: Mapping[str, Any] | None,
        files: Any = None,
        *,
        retired: str = "",
        timeout: float | None = None,
        may_be_file: bool = False,
    ) -> Any:
        path = path if path.startswith("/") else PREFIX + path
        given = {name: as_file(file) for name, file in dict(files).items()} if files else None
        ask = self._ask_for_file if may_be_file and not given else self._ask
        try:
            return self._sent(lambda query: ask(method, path, query, body, given, timeout), dict(query or {}))
        except WeComError as error:
            failure = self._failure(error, method, path, retired)
        raise failure

    def _sent(self, ask: Callable[[dict[str, Any]], Any], query: dict[str, Any]) -> Any:
        """Return the answer of `ask`, with the user's token until WeCom refuses it."""
        if self._given is not None and self._token_parameter not in query:
            try:
                return ask({**query, self._token_parameter: self._given})
            except APIError as error:
                if error.errcode not in REFUSED_TOKEN or not self.auto_retry:
                    raise
            self._given = None
        elif not self.auto_retry:
            query.setdefault(self._token_parameter, self.access_token)
        return ask(query)

    def _ask(
        self,
        method: str,
        path: str,
        query: dict[str, Any],
        body: Mapping[str, Any] | None,
        files: dict[str, Any] | None,
        timeout: float | None,
    ) -> Any:
        result = self._exchange(method, path, query, body, timeout, files=files, accepts_any_response=True)
        return as_older(result) if isinstance(result, dict) else other_answer(self._url(path), result)

    def _ask_for_file(
        self,
        method: str,
        path: str,
        query: dict[str, Any],
        body: Mapping[str, Any] | None,
        _: Any,
        timeout: float | None,
    ) -> Any:
        result = self._exchange(method, path, query, body, timeout, download=True)
        return answer_or_file(self._url(path), Download(result))

    def _exchange(
        self,
        method: str,
        path: str,
        query: dict[str, Any],
        body: Mapping[str, Any] | None,
        timeout: float | None,
        **kind: Any,
    ) -> Any:
        client = self.wecom
        path, given = split_path(path)
        given.update((name, query_text(value)) for name, value in query.items() if value is not None)
        call = Call(method, path, given, body, idempotent=method == "GET", **kind)
        return client._caller.run(client._caller.exchange_flow(call, None, timeout))

    def _download(self, path: str, query: Mapping[str, Any]) -> Any:
        """Return a file as a response."""
        return self._send("GET", path, query, None, may_be_file=True)

    def _ticket(self, name: str) -> str:
        """Return a JS-SDK ticket; fetch it if necessary."""
        token = self._wecom_call(lambda: self.wecom._caller.run(self.wecom._caller.ticket_flow(name)))
        value: str = token.value
        return value

    def _wecom_call(self, call: Callable[[], Any]) -> Any:
        try:
            return call()
        except WeComError as error:
            failure = self._failure(error, "GET", "/cgi-bin/gettoken", "")
        raise failure

    def _failure(self, error: WeComError, method: str, path: str, retired: str) -> Exception:
        """Return the older library's exception for an error."""
        return as_older_error(error, self, method, self._url(path), retired)

    def _url(self, path: str) -> str:
        return f"{self._root}{path}"


class CorpWeChatClient(BaseWeChatClient):
    """A client with a corp's id and an app's secret.

    Args:
        corp_id: The id of the corp.
        secret: The secret of the app.
        access_token, session, timeout, auto_retry: See `BaseWeChatClient`.
    """

    API_BASE_URL = "https://qyapi.weixin.qq.com/cgi-bin/"

    def __init__(
        self,
        corp_id: str,
        secret: str,
        access_token: str | None = None,
        session: Any = None,
        timeout: float | None = None,
        auto_retry: bool = True,
    ) -> None:
        self.corp_id = corp_id
        self.secret = secret
        super().__init__(corp_id, access_token, session, timeout, auto_retry)

    @property
    def access_token_key(self) -> str:
        return f"{self.corp_id}_{self.secret[:10]}_access_token"


class SuiteWeChatClient(BaseWeChatClient):
    """A client of a third-party app, with the ticket pushed by WeCom.

    Args:
        corp_id: The corp id of the provider.
        suite_id: The id of the suite.
        suite_secret: The secret of the suite.
        suite_ticket: The latest ticket; a `SuiteClient` takes each ticket from its callback.
        access_token, session, timeout, auto_retry: See `BaseWeChatClient`; the token is a suite_access_token.
    """

    API_BASE_URL = "https://qyapi.weixin.qq.com/cgi-bin/"
    _token_parameter = "suite_access_token"  # noqa: S105 - the name of a parameter

    def __init__(
        self,
        corp_id: str,
        suite_id: str,
        suite_secret: str,
        suite_ticket: str,
        access_token: str | None = None,
        session: Any = None,
        timeout: float | None = None,
        auto_retry: bool = True,
    ) -> None:
        self.corp_id = corp_id
        self.suite_id = suite_id
        self.suite_secret = suite_secret
        self.suite_ticket = suite_ticket
        super().__init__(corp_id, access_token, session, timeout, auto_retry)

    @property
    def access_token_key(self) -> str:
        return f"services_{self.corp_id}_{self.suite_id}_access_token"

    def _identity(self) -> tuple[str, str]:
        return self.suite_id, self.suite_secret

    def _make(self) -> Any:
        client = super()._make()
        client.receive_ticket(self.suite_ticket)
        return client


def _now() -> int:
    import time

    return int(time.time())
