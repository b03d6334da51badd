"""Conversion of errors to the older library's exceptions."""

from __future__ import annotations

from typing import Any

from wecom_runtime.errors import APIError, CallTimeoutError, RateLimitError, ResponseError, TransportError, WeComError

from .exceptions import APILimitedException, WeChatClientException


def as_older_error(error: WeComError, client: Any, method: str, url: str, retired: str) -> Exception:
    """Return the older library's exception for an error of this library.

    Args:
        error: The error of the call.
        client: The client of the call, with the older library's names.
        method, url: The method and URL of the request.
        retired: The replacement of the endpoint, if WeCom has retired it.
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
        # The token endpoint answered without JSON; the older library reads the answer with response.json().
        return requests.exceptions.JSONDecodeError(str(error), "", 0)
    elif isinstance(error, CallTimeoutError):
        return requests.Timeout(str(error))
    elif isinstance(error, TransportError):
        return requests.ConnectionError(str(error))
    else:
        return error
    made.error = error
    return made
