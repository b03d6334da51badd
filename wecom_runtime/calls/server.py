"""The server to which calls go, and the rules that hold there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from wecom_runtime.errors import ErrorTable

from .retry import AnswerCodes, RetryPolicy

if TYPE_CHECKING:
    from wecom_runtime.limits.limiter import RateLimiter

MAX_ANSWER = 32 * 1024 * 1024


class APIServer:
    """Where calls go, and the rules that hold there.

    Args:
        base_url: Where paths are appended.
        codes: Errcodes that calls must know of.
        errors: Gives the table of errcodes; asked for with the first error.
        retry: How often and when calls are tried again.
        limiter: The client's own rate limit.
        max_answer: The longest answer that is read, in bytes.
    """

    def __init__(
        self,
        base_url: str,
        *,
        codes: AnswerCodes | None = None,
        errors: Callable[[], ErrorTable] | None = None,
        retry: RetryPolicy | None = None,
        limiter: RateLimiter | None = None,
        max_answer: int = MAX_ANSWER,
    ) -> None:
        self.base_url = base_url
        self.codes = codes or AnswerCodes()
        self.errors = errors
        self.retry = retry or RetryPolicy()
        self.limiter = limiter
        self.max_answer = max_answer
        self.hosts: dict[str, str] = {}
        """Another host that the spec names -> where that is."""

    def __repr__(self) -> str:
        return f"<APIServer {self.base_url}>"

    def address(self, path: str) -> str:
        """Return where a path is. One on another host has that host in it."""
        if path.startswith("/"):
            return self.base_url + path
        for host, place in self.hosts.items():
            if path.startswith(f"{host}/"):
                return place + path.removeprefix(host)
        return path
