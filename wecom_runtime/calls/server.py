"""The server of the API: its base URL and the rules for calls to it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import ErrorTable

from .retry import AnswerCodes, RetryPolicy

if TYPE_CHECKING:
    from wecom_runtime.limits.limiter import RateLimiter

MAX_ANSWER = 32 * 1024 * 1024


class APIServer:
    """The server of the API: its base URL and the rules for calls to it.

    Args:
        base_url: The base URL, to which paths are appended.
        codes: Errcodes with a special meaning for retries.
        errors: Returns the table of errcodes; called for the first error.
        retry: The rules for retries.
        limiter: The client's rate limit.
        max_answer: Maximum size of a response in bytes.
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
        """Other host of the spec -> its base URL."""
        self.send_card: Callable[..., Any] | None = None
        """Sends the card by which a member grants a bot rights on documents, for errors of the gateway."""

    def __repr__(self) -> str:
        return f"<APIServer {self.base_url}>"

    def below(self, prefix: str) -> APIServer:
        """Return the same server with a longer base URL."""
        other = copy.copy(self)
        other.base_url = self.base_url + prefix
        return other

    def address(self, path: str) -> str:
        """Return the URL of a path. A path on another host begins with that host."""
        if path.startswith("/"):
            return self.base_url + path
        for host, base_url in self.hosts.items():
            if path.startswith(f"{host}/"):
                return base_url + path.removeprefix(host)
        return path
