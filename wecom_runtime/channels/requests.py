"""HTTP of the callback URL: the query of a request, and the responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast
from urllib.parse import parse_qsl

from wecom_runtime.callbacks.crypto import BodyFormat

if TYPE_CHECKING:
    from wecom_runtime.handling.running.workers import Job

Query: TypeAlias = "Mapping[str, Any] | str | bytes"

_CONTENT_TYPES: dict[str, str] = {"xml": "application/xml; charset=utf-8", "json": "application/json; charset=utf-8"}
_REASONS = {
    400: "Not a callback",
    403: "Not for this app",
    405: "Method not allowed",
    413: "Too long",
    500: "Failed, send again",
    503: "Busy, send again",
}


class CallbackResponse(NamedTuple):
    """An HTTP response to WeCom."""

    status: int
    """HTTP status."""
    headers: dict[str, str]
    body: bytes

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}, {len(self.body)} bytes>"

    @property
    def job(self) -> Job | None:
        """The job that continues after this response, for adapters: a server must not stop before its end."""
        return None


class ResponseWithJob(CallbackResponse):
    """A response with a background job that continues."""

    _job: Job

    @classmethod
    def of(cls, response: CallbackResponse, job: Job) -> ResponseWithJob:
        """Return a response with its job."""
        copy = cls(*response)
        copy._job = job
        return copy

    @property
    def job(self) -> Job | None:
        return self._job


def read_query(query: Query) -> Mapping[str, str]:
    """Return the parameters of a query, each with its first value."""
    if isinstance(query, bytes):
        query = query.decode("latin-1")
    if isinstance(query, str):
        return dict(parse_qsl(query.removeprefix("?"), keep_blank_values=True))
    return {name: value if type(value) is str else _first(value) for name, value in query.items()}


def _first(value: Any) -> str:
    """Return the first value of a parameter; `parse_qs` returns a list for each."""
    if isinstance(value, list | tuple):
        values = cast("list[Any]", value)
        value = values[0] if values else ""
    return str(value)


def is_signed(query: Mapping[str, str]) -> bool:
    """Return whether a query has all parameters of a signature."""
    return "msg_signature" in query and "timestamp" in query and "nonce" in query


def plain(status: int, text: str) -> CallbackResponse:
    """Return a response with a text."""
    return CallbackResponse(status, {"Content-Type": "text/plain; charset=utf-8"}, text.encode())


def answer(text: str, form: BodyFormat) -> CallbackResponse:
    """Return a response with an encrypted envelope."""
    return CallbackResponse(200, {"Content-Type": _CONTENT_TYPES[form]}, text.encode())


def acknowledgement(form: BodyFormat) -> CallbackResponse:
    """Return a response that acknowledges a callback without an answer."""
    # Callbacks of suites require "success"; bots require an empty body.
    return plain(200, "success" if form == "xml" else "")


def refusal(status: int) -> CallbackResponse:
    """Return an error response: the request is refused, or WeCom is to send the callback again."""
    response = plain(status, _REASONS[status])
    if status == 405:
        response.headers["Allow"] = "GET, POST"
    return response
