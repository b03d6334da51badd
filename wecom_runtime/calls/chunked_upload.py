"""Upload of a large file in many calls: init, one call for each chunk, finish. The spec supplies the wire names."""

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
    """The rule of the spec for a chunked upload: the chunk size, and wire names of computed parameters."""

    size: int
    """Bytes of each chunk except the last one."""
    file_name: str
    """Parameter of init: the name of the file."""
    length: str
    """Parameter of init: the size of the file in bytes."""
    digests: str
    """Parameter of init: the result of `sha1_state.chunk_digests`."""
    key: str
    """Field of init's response, sent with each chunk and with finish."""
    index: str
    """Parameter of a chunk: its number, from 1."""
    content: str
    """Parameter of a chunk: its bytes in base64."""
    done: str
    """Field of init's response: whether WeCom already has the file, so that no chunk is sent."""


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
    """Upload a file, and return the response of `finish`, also if WeCom already has the file.

    Args:
        call: Makes a call.
        init: The endpoint that starts the upload.
        part: The endpoint that takes a chunk.
        finish: The endpoint that ends the upload.
        rule: The rule of the spec.
        file: The file.
        arguments: Further parameters of init.
        timeout: Timeout of each call.
    """
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
