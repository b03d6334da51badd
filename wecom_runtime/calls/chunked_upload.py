"""One large file in many calls: begin, send each chunk, finish. What the endpoints call things comes from the spec."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import Flow, Invoke
from wecom_runtime.http.multipart import FileInput, FilePart
from wecom_runtime.language import say

from .sha1_state import chunk_digests

if TYPE_CHECKING:
    from wecom_runtime.data.models import Model

    from .operation import Operation

R = TypeVar("R")


@attrs.frozen
class Chunked:
    """Wire names of what is computed for a chunked upload."""

    size: int
    """Bytes of each chunk but the last."""
    file_name: str
    """Begin: the name of the file."""
    length: str
    """Begin: its bytes."""
    digests: str
    """Begin: what `sha1_state.chunk_digests` gives for each chunk."""
    key: str
    """In the answer of begin, and sent with each chunk and the end."""
    index: str
    """Chunk: its number, from 1."""
    content: str
    """Chunk: its bytes in base64."""
    done: str
    """In the answer of begin: WeCom has this file already, nothing has to be sent."""


def upload(
    call: Callable[[Operation[Any], Mapping[str, Any], float | None], Flow[Any]],
    init: Operation[Any],
    part: Operation[Any],
    finish: Operation[R],
    rule: Chunked,
    file: FileInput,
    arguments: Mapping[str, Any],
    timeout: float | None,
) -> Flow[R]:
    """Upload a file; the answer of `finish`, also where WeCom had the file already. `timeout` holds for each call."""
    source: FilePart = yield Invoke(FilePart, "file", file)
    try:
        if not source.size:
            raise InvalidArgumentError(say("client.{call}: the file is empty", call=init.call), endpoint=init.path)
        digests = yield Invoke(lambda: list(chunk_digests(source.chunks(rule.size))))
        begin = {
            **arguments,
            rule.file_name: arguments.get(rule.file_name) or source.filename,
            rule.length: source.size,
            rule.digests: digests,
        }
        begun = yield from call(init, begin, timeout)
        if value_at(begun, rule.done):
            if source.progress is not None:
                source.progress(source.size, source.size)
            return finish.decode(unstructure(cast("Model", begun)))
        key = value_at(begun, rule.key)
        sent = 0
        chunks = source.chunks(rule.size)
        for index in range(1, len(digests) + 1):
            chunk: bytes = yield Invoke(next, chunks, b"")
            content = base64.b64encode(chunk).decode()
            yield from call(part, {rule.key: key, rule.index: index, rule.content: content}, timeout)
            sent += len(chunk)
            if source.progress is not None:
                source.progress(sent, source.size)
        finished: R = yield from call(finish, {rule.key: key}, timeout)
        return finished
    finally:
        source.close()
