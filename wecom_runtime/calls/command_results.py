"""The envelope of commands of the gateway: parameters and results as JSON texts, errors at three levels, long tasks.

No official page describes the gateway; it is known from published programs (unverified).
"""

from __future__ import annotations

import base64
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote

import attrs

from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import ResponseError
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.http.messages import HTTPResponse
from wecom_runtime.language import say

from .call import Call

_LINK = re.compile(r"https?://[^\s\"'<>，。；）)]+")
_FILE_FIELDS = ("file_content", "content", "file_path")
"""Fields of a result with the content of a file."""
SHORTEST_PAUSE = 0.5
"""The shortest pause between two polls of a long task, in seconds."""
BY_QUERY, BY_REPEAT = 0, 1
"""Modes of polling: by a command of its own, or by the same command with the id of the task in a header."""


@attrs.frozen
class LongTask:
    """A command that the gateway runs as a long task."""

    taskid: str
    mode: int = attrs.field(repr=False)
    done: bool
    pause: float = attrs.field(repr=False)
    """Seconds until the next poll."""
    seconds: float
    """Seconds after which the service gives up the task."""


class CommandResult(dict[str, Any]):
    """The result of a command; with `task` if it is a long task."""

    __slots__ = ("task",)

    def __init__(self, result: Mapping[str, Any], task: LongTask | None = None) -> None:
        super().__init__(result)
        self.task = task


# -- requests and answers ----------------------------------------------------------------------------------------------


def result_of(call: Call, payload: Mapping[str, Any]) -> CommandResult:
    """Return the result of a command from the object of its answer, or the error with its errcode at the top.

    Raises:
        ResponseError: The answer has not the form of the gateway's answers.
    """
    if payload.get("errcode") or (call.files and "results_json" not in payload):
        return CommandResult(payload)
    outer = inner_object(call, payload.get("results_json"), "results_json")
    error = outer.get("error")
    if isinstance(error, Mapping) and error.get("code"):
        return _refusal(cast("Mapping[str, Any]", error), outer, payload)
    text = outer.get("result")
    result = inner_object(call, text, "result") if text not in (None, "") else {}
    return CommandResult(result, _task(call, outer))


def inner_object(call: Call, text: object, name: str) -> dict[str, Any]:
    """Return the object in a JSON text."""
    value: Any = text
    if isinstance(text, str):
        try:
            value = decode_json(text)
        except ValueError:
            value = None
    if isinstance(value, dict):
        return cast("dict[str, Any]", value)
    if isinstance(value, list):
        return {name: value}
    raise ResponseError(
        say("{path}: {name} of the answer is not a JSON object", path=call.path, name=name),
        endpoint=call.path,
        path=name,
    )


def _refusal(*objects: Mapping[str, Any]) -> CommandResult:
    """Return an error in the form of the server API; the texts of all levels of the answer are kept."""
    error = objects[0]
    known: dict[str, Any] = {}
    for one in reversed(objects):
        known.update((name, text) for name, text in one.items() if isinstance(text, str) and name != "results_json")
    return CommandResult({**known, "errcode": error.get("code"), "errmsg": str(error.get("message") or "")})


def link_in(payload: Mapping[str, Any]) -> str:
    """Return the first link in the texts of an error, by which a member grants a right; "" if there is none."""
    links = (_LINK.search(value) for value in payload.values() if isinstance(value, str))
    return next((link[0] for link in links if link), "")


def _task(call: Call, outer: Mapping[str, Any]) -> LongTask | None:
    taskid, poll = outer.get("taskid"), outer.get("long_task_poll")
    if isinstance(poll, str) and poll:
        poll = inner_object(call, poll, "long_task_poll")
    if not isinstance(poll, Mapping):
        poll = {}
    if not taskid and not poll:
        return None
    if not isinstance(taskid, str) or not re.fullmatch(r"[\x21-\x7e]{0,512}", taskid):
        taskid = ""
    pause = _number(poll.get("polling_interval_ms"), SHORTEST_PAUSE * 1000) / 1000
    mode = BY_REPEAT if outer.get("poll_mode") in (BY_REPEAT, str(BY_REPEAT)) else BY_QUERY
    seconds = _number(poll.get("task_timeout"), 120.0)
    return LongTask(taskid, mode, bool(poll.get("done")), max(SHORTEST_PAUSE, pause), seconds)


def _number(value: object, default: float) -> float:
    usual = isinstance(value, int | float) and not isinstance(value, bool) and value > 0
    return float(value) if usual else default  # type: ignore[arg-type]


class _TextStream:
    """The body of a file that came inside the JSON of an answer."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def peek(self, limit: int, timeout: float) -> bytes:
        return self._content[: limit + 1]

    def chunks(self) -> Iterator[HiddenBytes]:
        yield HiddenBytes(self._content)

    def close(self) -> None:
        """Release nothing: the content is in memory."""


class _AsyncTextStream:
    """An asynchronous `_TextStream`."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    async def peek(self, limit: int, timeout: float) -> bytes:
        return self._content[: limit + 1]

    async def chunks(self) -> AsyncIterator[HiddenBytes]:
        yield HiddenBytes(self._content)

    async def close(self) -> None:
        """Release nothing: the content is in memory."""


def file_in(call: Call, result: Mapping[str, Any], answer: HTTPResponse) -> HTTPResponse:
    """Return the response of a download whose file came in the JSON of the answer.

    The file is a text, or an object with `content`, `file_name` and `content_encoding`.

    Raises:
        ResponseError: The result has no content.
    """
    given = next((found for name in _FILE_FIELDS if (found := _as_file(result.get(name))) is not None), None)
    content = None if given is None else _content(given)
    if given is None or content is None:
        raise ResponseError(say("{path}: the response has no file", path=call.path), endpoint=call.path)
    headers = {"content-type": "text/plain; charset=UTF-8", "content-length": str(len(content))}
    if given.get("content_encoding"):
        headers["content-type"] = "application/octet-stream"
    if isinstance(given.get("file_name"), str):
        headers["content-disposition"] = f"attachment; filename*=UTF-8''{quote(given['file_name'], safe='')}"
    if answer.stream is not None:
        return HTTPResponse(answer.status, headers, stream=_TextStream(content))
    return HTTPResponse(answer.status, headers, astream=_AsyncTextStream(content))


def _as_file(value: object) -> Mapping[str, Any] | None:
    """Return a field as the object of a file; None if it is neither a text nor such an object."""
    if isinstance(value, str):
        return {"content": value}
    if isinstance(value, Mapping) and isinstance(value.get("content"), str):
        return cast("Mapping[str, Any]", value)
    return None


def _content(file: Mapping[str, Any]) -> bytes | None:
    """Return the bytes of a file; None if their encoding is unknown or wrong."""
    encoding = file.get("content_encoding")
    if encoding in (None, "", "utf-8", "utf8", "text"):
        return str(file["content"]).encode("utf-8", "surrogatepass")
    if encoding != "base64":
        return None
    try:
        return base64.b64decode("".join(str(file["content"]).split()), validate=True)
    except ValueError:
        return None
