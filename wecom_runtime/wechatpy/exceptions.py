"""The older library's exceptions, with its attributes."""

from __future__ import annotations

from typing import Any


class WeChatException(Exception):
    """The base class of all exceptions."""

    def __init__(self, errcode: int | None, errmsg: str | None) -> None:
        super().__init__(errcode, errmsg)
        self.errcode = errcode
        self.errmsg = errmsg

    def __str__(self) -> str:
        return f"Error code: {self.errcode}, message: {self.errmsg}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.errcode}, {self.errmsg})"


class WeChatClientException(WeChatException):
    """The error for a failed call: WeCom returned an errcode, or the HTTP status was not 200.

    Attributes:
        errcode: WeCom's errcode; None for an HTTP error.
        errmsg: WeCom's errmsg, and the replacement of a retired endpoint.
        client: The client of the call.
        request: A `requests.Request`, without the token.
        response: A `requests.Response` with status, headers and body.
        error: This library's error, with advice and the URL of the official page.
    """

    def __init__(
        self,
        errcode: int | None,
        errmsg: str | None,
        client: Any = None,
        request: Any = None,
        response: Any = None,
    ) -> None:
        super().__init__(errcode, errmsg)
        self.client = client
        self.request = request
        self.response = response
        self.error: BaseException | None = None

    def __reduce__(self) -> tuple[Any, ...]:
        # The client has connections and a secret, so a pickled error does not include it.
        return type(self), (self.errcode, self.errmsg, None, None, self.response)


class APILimitedException(WeChatClientException):
    """The error for a call that exceeds WeCom's rate limit."""


class InvalidSignatureException(WeChatException):
    """The error for a wrong signature: the Token is wrong, or the message is not from WeCom."""

    def __init__(self, errcode: int = -40001, errmsg: str = "Invalid signature") -> None:
        super().__init__(errcode, errmsg)


class InvalidAppIdException(WeChatException):
    """The error for a message to another app."""

    def __init__(self, errcode: int = -40005, errmsg: str = "Invalid AppId") -> None:
        super().__init__(errcode, errmsg)


class InvalidCorpIdException(WeChatException):
    """The error for a message to another corp."""

    def __init__(self, errcode: int = -40005, errmsg: str = "Invalid corp_id") -> None:
        super().__init__(errcode, errmsg)


class InvalidMchIdException(WeChatException):
    """The error for a message to another merchant."""

    def __init__(self, errcode: int = -40006, errmsg: str = "Invalid MchId") -> None:
        super().__init__(errcode, errmsg)


class WeChatOAuthException(WeChatClientException):
    """The error for a failed login."""


class WeChatComponentOAuthException(WeChatClientException):
    """The error for a failed login through a third-party platform."""
