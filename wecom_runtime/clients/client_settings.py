"""The settings of clients, and their checks.

This module imports no HTTP library; the transport imports it for the first call.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar
from urllib.parse import parse_qsl

from wecom_runtime.errors import ConfigurationError, InvalidArgumentError
from wecom_runtime.http.urls import BASE_URL, check_path
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_number
from wecom_runtime.tokens.records import digest

TIMEOUT = 15.0

H = TypeVar("H")
"""The type of the user's own HTTP client: SyncHTTP or AsyncHTTP."""
SyncHTTP: TypeAlias = "requests.Session"
AsyncHTTP: TypeAlias = "aiohttp.ClientSession"

if TYPE_CHECKING:
    from typing import TypedDict

    import aiohttp
    import requests

    from wecom_runtime.calls.retry import RetryPolicy
    from wecom_runtime.calls.watching import CallInfo
    from wecom_runtime.data.deviations import Deviation
    from wecom_runtime.http.multipart import BinaryReader, FileInput
    from wecom_runtime.limits.limiter import RateLimiter
    from wecom_runtime.storage.base import SessionStorage
else:
    from wecom_runtime.declared_settings import Declaration as TypedDict


class CallSettings(TypedDict, total=False):
    """Settings of calls, which `with_options` can change."""

    timeout: float
    """Seconds for a whole call: token, attempts and pauses included; 15 by default. For uploads and downloads, the
    longest time without progress.
    """
    retry: RetryPolicy | None
    """When and how often a failed call is repeated."""
    strict: bool
    """Whether a response that does not fit its model raises ResponseError; False by default."""
    strict_requests: bool
    """Whether a request that violates a limit, an enum or a condition of the official page is refused; True by default.
    With False, WeCom decides: for days on which the page is wrong.
    """


class TransportSettings(TypedDict, Generic[H], total=False):
    """Settings of the HTTP transport."""

    proxies: Mapping[str, str] | str | None
    """A proxy URL, or one for each scheme ({"https": "http://…"}). Default: the proxies of the environment."""
    http: H | None
    """Your own `requests.Session`, for asynchronous classes your own `aiohttp.ClientSession`: its headers, proxies,
    certificates and adapters (connector, middlewares) apply. The cookies and `.netrc` of an `aiohttp.ClientSession` do
    not.
    """
    allow_http: bool
    """Whether URLs with http: are allowed for hosts other than this one; False by default."""


class ClientSettings(CallSettings, TransportSettings[H], Generic[H], total=False):
    """Settings of all API clients."""

    base_url: str | None
    """Prefix of paths such as /cgi-bin/user/get. Default: the environment variable WECOM_BASE_URL, else
    https://qyapi.weixin.qq.com.
    """
    session: SessionStorage | Any | None
    """The storage for tokens. Default: the memory of this process."""
    on_deviation: Callable[[Deviation], object] | None
    """A function that is called with a `Deviation` for each difference between a response and its model, once per
    difference. A deviation contains no name, id or secret. Exceptions of the function are logged.
    """
    strict_storage: bool
    """Whether a storage failure raises StorageError; by default the client continues without the storage."""
    rate_limit: float | RateLimiter | None
    """The maximum number of calls per second, or a RateLimiter that several clients share."""
    message_gap: float | None
    """Seconds between two messages of this process to one member, chat or webhook, from the response to the next
    request. WeCom shows messages that are sent close together in any order; 0.5 keeps their order. Default: none.
    """
    middleware: Iterable[Callable[[CallInfo, Callable[[], Any]], Any]]
    """Functions `f(call, proceed)` around each call, the outermost first; `async def` for asynchronous clients.
    `proceed()` makes the call and returns its result; `call` describes the call.
    """
    attempt_middleware: Iterable[Callable[[CallInfo, Callable[[], Any]], Any]]
    """The same functions around each attempt of a call."""
    allow_unverified_tls: bool
    """Whether an `http` that does not verify certificates is allowed; False by default."""


if TYPE_CHECKING:

    class RequestOptions(TypedDict, total=False):
        """Arguments of `client.request` beside method and path."""

        params: Mapping[str, Any] | None
        json: Mapping[str, Any] | None
        files: Mapping[str, FileInput] | None
        content: bytes | BinaryReader | None
        headers: Mapping[str, str] | None
        token: str | None
        stream: bool
        timeout: float | None


_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


def check_headers(headers: Mapping[str, str] | None) -> Mapping[str, str] | None:
    """Return the headers that a user passed.

    Raises:
        InvalidArgumentError: A header has an invalid name or value.
    """
    for name, value in (headers or {}).items():
        if not _HEADER_NAME.fullmatch(name) or not _HEADER_VALUE.fullmatch(value):
            raise InvalidArgumentError(
                say("the header {name!r} has a line break or other invalid characters", name=name)
            )
    return headers


def default_base_url(known: str = BASE_URL) -> str:
    """Return the default base URL: the environment variable WECOM_BASE_URL, such as a fake's, or the given one."""
    return os.environ.get("WECOM_BASE_URL") or known


def check_timeout(timeout: float) -> float:
    check_number("timeout, in seconds,", timeout, above=True)
    return float(timeout)


def check_id(name: str, value: str) -> str:
    """Return an id that a user passed, if storage keys can contain it.

    Raises:
        ConfigurationError: The value is not an id.
    """
    if not isinstance(value, str) or not re.fullmatch(r"[A-Za-z0-9_.@-]{1,128}", value):  # pyright: ignore[reportUnnecessaryIsInstance]
        instead = "" if isinstance(value, str) else f", not {type(value).__name__}"  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError(
            say("{name} must be an id of letters, digits, '-', '_', '.' and '@'{instead}", name=name, instead=instead)
        )
    return value


def key_part(text: str) -> str:
    """Return a text for a storage key: the text, or its digest if it has characters that a key cannot contain."""
    return text if re.fullmatch(r"[A-Za-z0-9_.@-]{1,64}", text) else digest(text)


def split_path(path: str) -> tuple[str, dict[str, str]]:
    """Split the path that a user passed to `request` into path and query.

    Raises:
        InvalidArgumentError: The value is not a path. A URL could send the token to another host.
    """
    path, _, query = path.partition("?")
    if re.search(r"[#\\]|[^\x21-\x7e]", query):
        raise InvalidArgumentError(say("the path has characters that must be quoted"))
    return check_path(path), dict(parse_qsl(query, keep_blank_values=True))
