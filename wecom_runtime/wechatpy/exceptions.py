"""The older library's exceptions, with its attributes."""

from __future__ import annotations

from typing import Any


class WeChatException(Exception):
    """Base of all of them."""

    def __init__(self, errcode: int | None, errmsg: str | None) -> None:
        super().__init__(errcode, errmsg)
        self.errcode = errcode
        self.errmsg = errmsg

    def __str__(self) -> str:
        return f"Error code: {self.errcode}, message: {self.errmsg}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.errcode}, {self.errmsg})"


class WeChatClientException(WeChatException):
    """A call failed: WeCom answered with an errcode, or the HTTP status was not 200.

    Attributes:
        errcode: WeCom's number; None where the HTTP status is what failed.
        errmsg: What WeCom said, and what to call where the endpoint was taken away.
        client: The client that called.
        request: A `requests.Request`, without the token.
        response: A `requests.Response` with status, headers and body.
        error: This library's own error, with advice and the address of the page.
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
        # The client holds connections and a secret: an error that travels to another process goes without it.
        return type(self), (self.errcode, self.errmsg, None, None, self.response)


class APILimitedException(WeChatClientException):
    """Called too often."""


class InvalidSignatureException(WeChatException):
    """The signature does not match: wrong Token, or not sent by WeCom."""

    def __init__(self, errcode: int = -40001, errmsg: str = "Invalid signature") -> None:
        super().__init__(errcode, errmsg)


class InvalidAppIdException(WeChatException):
    """The message is meant for another app."""

    def __init__(self, errcode: int = -40005, errmsg: str = "Invalid AppId") -> None:
        super().__init__(errcode, errmsg)


class InvalidCorpIdException(WeChatException):
    """The message is meant for another corp."""

    def __init__(self, errcode: int = -40005, errmsg: str = "Invalid corp_id") -> None:
        super().__init__(errcode, errmsg)


class InvalidMchIdException(WeChatException):
    """The message is meant for another merchant."""

    def __init__(self, errcode: int = -40006, errmsg: str = "Invalid MchId") -> None:
        super().__init__(errcode, errmsg)


class WeChatOAuthException(WeChatClientException):
    """A login failed."""


class WeChatComponentOAuthException(WeChatClientException):
    """A login through a third-party platform failed."""
