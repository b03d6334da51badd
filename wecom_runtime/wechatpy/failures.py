"""The exceptions that the older library would raise."""

from __future__ import annotations

from typing import Any

from wecom_runtime.errors import APIError, CallTimeoutError, RateLimitError, ResponseError, TransportError, WeComError

from .exceptions import APILimitedException, WeChatClientException


def as_older_error(error: WeComError, client: Any, method: str, url: str, retired: str) -> Exception:
    """Return the exception that the older library raises where this one raises `error`.

    Args:
        error: Why the call failed.
        client: The older library's client that made it.
        method, url: Of the request.
        retired: What to call instead, where WeCom has retired the endpoint.
    """
    import requests

    from . import responses

    if isinstance(error, APIError):
        cls = APILimitedException if isinstance(error, RateLimitError) else WeChatClientException
        message = f"{error.errmsg} ({retired})" if retired else error.errmsg
        answer = responses.json_response(url, {"errcode": error.errcode, **error.response})
        made = cls(error.errcode, message, client=client, request=requests.Request(method, url), response=answer)
    elif isinstance(error, TransportError | ResponseError) and error.status is not None and error.status >= 400:
        answer = responses.response(error.status, url)
        made = WeChatClientException(None, None, client=client, request=requests.Request(method, url), response=answer)
    elif isinstance(error, ResponseError) and error.status is not None:
        # The token endpoint answered with something that is none; the older library reads it with response.json().
        return requests.exceptions.JSONDecodeError(str(error), "", 0)
    elif isinstance(error, CallTimeoutError):
        return requests.Timeout(str(error))
    elif isinstance(error, TransportError):
        return requests.ConnectionError(str(error))
    else:
        return error
    made.error = error
    return made
