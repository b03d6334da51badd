"""The protocol of the gateway of WeCom's own command line: `POST <base_url>/cli<path>`.

The parameters of a command are a JSON text in the field `payload`, and its result is a JSON text inside another one.
The token is sent in the header `Authorization`. No official page describes the protocol; it is known from published
programs (unverified).

The gateway may run a command as a long task: the answer then has a `taskid`, and the command is polled until it is
done. A parameter that is a file is uploaded first; its media id takes its place.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, cast

import attrs

from wecom_runtime.data.records import Record
from wecom_runtime.data.text import encode_json
from wecom_runtime.errors import InvalidArgumentError, JobTimeoutError, ResponseError
from wecom_runtime.flow import Flow, Invoke, Sleep
from wecom_runtime.http.messages import HTTPResponse
from wecom_runtime.language import say

from .call import Call
from .command_results import BY_REPEAT, CommandResult, LongTask, inner_object
from .exchange import Exchange

if TYPE_CHECKING:
    from wecom_runtime.limits.limiter import RateLimiter
    from wecom_runtime.tokens.sources import TokenSource

    from .polling import PollingOptions
    from .server import APIServer
    from .watching import CallInfo

PREFIX = "/cli"
"""The beginning of the address of commands, below the base URL."""
UPLOAD, QUERY_TASK = "/file/upload", "/task/query"
DISCOVERY = "/service/discovery"
"""The path that describes the services, without parameters, or one of them."""
TASK_HEADER = "X-Long-Poll-TaskId"
TASK_METHOD = "PollClawLongTask"
MAX_UPLOAD = 100 * 1024 * 1024
"""Maximum bytes of an uploaded file."""

_KINDS = {
    "image": ("bmp", "gif", "jpg", "jpeg", "png"),
    "voice": ("amr",),
    "video": ("mp4",),
}
"""Kind of media -> suffixes of file names; other files have the kind `file`."""


# -- files -------------------------------------------------------------------------------------------------------------


class FileSlots:
    """The files among the parameters of a command, each replaced by a text until it is uploaded."""

    def __init__(self) -> None:
        self._files: dict[str, tuple[str, Any]] = {}
        """The text in place of a file -> the path of its parameter, and the file."""

    def __repr__(self) -> str:
        return f"<FileSlots of {len(self._files)} files>"

    def take(self, arguments: Mapping[str, Any], paths: tuple[str, ...]) -> dict[str, Any]:
        """Return the parameters with a text in place of each file."""
        taken = dict(arguments)
        for path in paths:
            name, _, rest = path.partition(".")
            if taken.get(name) is not None:
                taken[name] = self._replaced(taken[name], rest, name)
        return taken

    def _replaced(self, value: Any, path: str, label: str) -> Any:
        if not path:
            slot = f"\0file {len(self._files)}"
            self._files[slot] = label, value
            return slot
        if isinstance(value, list | tuple):
            return [self._replaced(item, path, f"{label}[{index}]") for index, item in enumerate(value)]
        name, _, rest = path.partition(".")
        if isinstance(value, Record):
            inner = getattr(value, name, None)
            if inner is None:
                return value
            return attrs.evolve(cast("Any", value), **{name: self._replaced(inner, rest, f"{label}.{name}")})
        if isinstance(value, Mapping) and value.get(name) is not None:
            given = cast("Mapping[str, Any]", value)
            return {**given, name: self._replaced(given[name], rest, f"{label}.{name}")}
        return value

    def upload(self, body: Any, send: Callable[[str, Any], Flow[str]]) -> Flow[Any]:
        """Return a body with the media id of each file in its place."""
        if isinstance(body, str) and body in self._files:
            return (yield from send(*self._files[body]))
        if isinstance(body, dict):
            made: dict[str, Any] = {}
            for name, item in cast("dict[str, Any]", body).items():
                made[name] = yield from self.upload(item, send)
            return made
        if isinstance(body, list):
            items: list[Any] = []
            for item in body:
                items.append((yield from self.upload(item, send)))
            return items
        return body

    def __bool__(self) -> bool:
        return bool(self._files)


def file_name(file: Any) -> str:
    """Return the name of a file to upload; "" if it has none."""
    if isinstance(file, tuple):
        return str(file[0])
    given = getattr(file, "filename", None)
    inner = getattr(file, "file", file)
    name = given or (inner if isinstance(inner, str | os.PathLike) else getattr(inner, "name", ""))
    return PurePath(os.fspath(name)).name if isinstance(name, str | os.PathLike) else ""


def _kind(file: Any) -> str:
    suffix = PurePath(file_name(file)).suffix.removeprefix(".").lower()
    return next((kind for kind, suffixes in _KINDS.items() if suffix in suffixes), "file")


# -- a command ---------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Sending:
    """The server, the token and the settings with which a command is sent."""

    server: APIServer
    source: TokenSource
    seconds: float
    info: CallInfo | None = None
    layers: tuple[Callable[..., Any], ...] = ()
    limiter: RateLimiter | None = None

    def send(self, call: Call, seconds: float) -> Flow[dict[str, Any] | HTTPResponse]:
        """Send one request with all of its attempts."""
        call.gateway = True
        exchange = Exchange(self.server.below(PREFIX), call, self.source, seconds, self.info, self.layers, self.limiter)
        return exchange.run()

    def upload(self, name: str, file: Any) -> Flow[str]:
        """Upload a file, and return its media id.

        Args:
            name: The parameter of the file, for errors.
            file: The file.

        Raises:
            InvalidArgumentError: The file cannot be read, or is too large.
            ResponseError: The answer has no media id.
        """
        if isinstance(file, bytes | bytearray | memoryview):
            file = ("file.bin", bytes(file))
        size = yield Invoke(_size_of, file)
        if size > MAX_UPLOAD:
            raise InvalidArgumentError(
                say(
                    "{name}: {size} bytes are too many for a file: at most {most}",
                    name=name,
                    size=size,
                    most=MAX_UPLOAD,
                )
            )
        call = Call("POST", UPLOAD, body={"type": _kind(file)}, files={"media": file}, labels={"media": name})
        answer = yield from self.send(call, self.seconds)
        media_id = answer.get("media_id") if isinstance(answer, Mapping) else None
        if not isinstance(media_id, str) or not media_id:
            raise ResponseError(
                say("{path}: the response has no {value}", path=UPLOAD, value="media_id"), endpoint=UPLOAD
            )
        return media_id


def run_command(
    sending: Sending, call: Call, slots: FileSlots, polling: PollingOptions | None = None
) -> Flow[dict[str, Any] | HTTPResponse]:
    """Upload the files of a command, send it, and poll it until it is done.

    Args:
        sending: The way to the gateway.
        call: The prepared command.
        slots: Its files.
        polling: The options of `wait_…`; without them, polling ends with the timeout of the call.

    Raises:
        JobTimeoutError: A long task is not done in time.
    """
    if slots:
        call.body = yield from slots.upload(call.body, sending.upload)
    end = time.monotonic() + (sending.seconds if polling is None else polling.within)
    result = yield from sending.send(call, sending.seconds)
    polls = 0
    while isinstance(result, CommandResult) and result.task is not None:
        task = result.task
        if polls and polling is not None and polling.progress is not None:
            yield Invoke(polling.progress, task, quick=True)
        if task.done:
            break
        pause = polling.pause if polling is not None and polling.pause is not None else task.pause
        left = end - time.monotonic()
        if left <= pause:
            raise _not_yet(call, task, end)
        yield Sleep(pause)
        result = yield from _polled(sending, call, task, end - time.monotonic())
        polls += 1
    return _without_task(call, result)


def _polled(sending: Sending, call: Call, task: LongTask, left: float) -> Flow[CommandResult]:
    if task.mode == BY_REPEAT:
        poll = Call("POST", call.path, body={}, headers={TASK_HEADER: task.taskid}, idempotent=True)
    else:
        inner = encode_json({"taskid": task.taskid})
        poll = Call("POST", QUERY_TASK, body={"method": TASK_METHOD, "payload": inner}, idempotent=True)
    result = yield from sending.send(poll, max(min(left, sending.seconds), 0.001))
    found = cast("CommandResult", result)
    if found.task is None:
        raise ResponseError(
            say("{path}: the answer to a poll has no long_task_poll", path=call.path), endpoint=call.path
        )
    # The id is missing in some answers to polls.
    return CommandResult(found, attrs.evolve(found.task, taskid=found.task.taskid or task.taskid, mode=task.mode))


def _without_task(call: Call, result: dict[str, Any] | HTTPResponse) -> dict[str, Any] | HTTPResponse:
    """Return the result as a plain dict; a task that was polled by its own command has the result one level deeper."""
    if not isinstance(result, CommandResult):
        return result
    if result.task is not None and set(result) == {"result"} and isinstance(result["result"], str):
        return inner_object(call, result["result"], "result")
    return dict(result)


def _not_yet(call: Call, task: LongTask, end: float) -> JobTimeoutError:
    job = {"taskid": task.taskid, "path": call.path}
    text = say(
        "{path}: the long task has not ended in time; it continues, and may still have its effect", path=call.path
    )
    return JobTimeoutError(text, endpoint=call.path, job=job)


def _size_of(file: Any) -> int:
    """Return the number of bytes of a file; 0 if it is unknown."""
    inner: Any = file[1] if isinstance(file, tuple) else getattr(file, "file", file)
    if isinstance(inner, bytes | bytearray | memoryview):
        return len(inner)
    if isinstance(inner, str | os.PathLike):
        try:
            return Path(cast("str", inner)).stat().st_size
        except (OSError, ValueError):
            return 0  # the upload reports it
    try:
        return os.fstat(inner.fileno()).st_size
    except (AttributeError, OSError, ValueError):
        return 0
