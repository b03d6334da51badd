"""Bodies of requests and answers in the older library's formats."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from wecom_runtime.data.text import decode_json
from wecom_runtime.http.downloads import Download
from wecom_runtime.http.messages import HTTPResponse
from wecom_runtime.language import say

from . import responses


def answer_or_file(url: str, download: Download) -> Any:
    """Return the answer of a call that may return a file: a dict, or a `requests.Response` for a file."""
    if "json" not in download.content_type:
        return responses.file_response(url, download)
    return _older_answer(url, 200, download.read(), download.headers)


def other_answer(url: str, answer: HTTPResponse) -> Any:
    """Return an answer that is not a JSON object as the older library does: a list, None, a number, or a response."""
    return _older_answer(url, answer.status, answer.body, answer.headers)


def as_older(answer: dict[str, Any]) -> dict[str, Any]:
    """Return an answer in the older library's format: flat, with an integer errcode."""
    answer.update(answer.pop("base_resp", None) or {})
    if "errcode" in answer:
        answer["errcode"] = int(answer["errcode"])
    return answer


def request_body(data: Any) -> Mapping[str, Any] | None:
    """Return the body of a request, given as a mapping or as JSON text.

    Raises:
        TypeError: The body has another type.
    """
    if data is None or isinstance(data, Mapping):
        return data
    if isinstance(data, str | bytes):
        try:
            body = decode_json(data)
        except ValueError:
            raise TypeError(say("data= takes a mapping or JSON text")) from None
        if isinstance(body, Mapping):
            return body
    raise TypeError(say("data= takes a mapping or JSON text with one object"))


def _older_answer(url: str, status: int, body: bytes, headers: Mapping[str, str]) -> Any:
    try:
        found: Any = decode_json(body)
    except ValueError:
        return responses.response(status, url, body, headers)
    return as_older(found) if isinstance(found, dict) else found


def as_file(file: Any) -> Any:
    """Convert a file to the format of this library's uploads; the older library took also text and unnamed files."""
    if isinstance(file, tuple):
        name, content, *rest = file
        return (name, _content(content), *rest)
    content = _content(file)
    named = isinstance(getattr(file, "name", None), str)
    return content if named and content is file else (Path(file.name).name if named else "media", content)


def _content(file: Any) -> Any:
    """Return text as bytes, and other content unchanged."""
    is_text = getattr(file, "encoding", None) is not None or isinstance(file, io.StringIO)
    content = file.read() if is_text else file
    return content.encode() if isinstance(content, str) else content
