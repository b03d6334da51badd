"""Bodies of requests and answers, as the older library's callers give and expect them."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from wecom_runtime.data.text import decode_json
from wecom_runtime.http.downloads import Download
from wecom_runtime.http.messages import HTTPResponse

from . import responses


def answer_or_file(url: str, download: Download) -> Any:
    """The answer to a call that may give a file: a dict, or a `requests.Response` where it is one."""
    if "json" not in download.content_type:
        return responses.file_response(url, download)
    return _older_answer(url, 200, download.read(), download.headers)


def whatever(url: str, answer: HTTPResponse) -> Any:
    """An answer that is no JSON object, as the older library gives it: a list, None, a number, or the response."""
    return _older_answer(url, answer.status, answer.body, answer.headers)


def as_older(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer as the older library gives it: flat, with an errcode that is a number."""
    answer.update(answer.pop("base_resp", None) or {})
    if "errcode" in answer:
        answer["errcode"] = int(answer["errcode"])
    return answer


def request_body(data: Any) -> Mapping[str, Any] | None:
    """The body of a request, given as a mapping or as JSON text.

    Raises:
        TypeError: It is something else.
    """
    if data is None or isinstance(data, Mapping):
        return data
    if isinstance(data, str | bytes):
        try:
            body = decode_json(data)
        except ValueError:
            raise TypeError("data= takes a mapping or JSON text") from None
        if isinstance(body, Mapping):
            return body
    raise TypeError("data= takes a mapping or JSON text with one object")


def _older_answer(url: str, status: int, body: bytes, headers: Mapping[str, str]) -> Any:
    try:
        found: Any = decode_json(body)
    except ValueError:
        return responses.response(status, url, body, headers)
    return as_older(found) if isinstance(found, dict) else found


def as_file(file: Any) -> Any:
    """A file as uploads here take it; the older library took text, and files without a name, too."""
    if isinstance(file, tuple):
        name, content, *rest = file
        return (name, _content(content), *rest)
    content = _content(file)
    named = isinstance(getattr(file, "name", None), str)
    return content if named and content is file else (Path(file.name).name if named else "media", content)


def _content(file: Any) -> Any:
    """Bytes of text; anything else as it is."""
    is_text = getattr(file, "encoding", None) is not None or isinstance(file, io.StringIO)
    content = file.read() if is_text else file
    return content.encode() if isinstance(content, str) else content
