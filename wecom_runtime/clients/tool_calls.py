"""Calls that a language model asks for by the name of a tool, and their answers as it is told of them."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.calls.tools import is_allowed, with_file
from wecom_runtime.data.models import Model
from wecom_runtime.data.reshaping import without_secrets
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import InvalidArgumentError, ResponseError
from wecom_runtime.language import say

from .resources import AsyncNode

if TYPE_CHECKING:
    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.calls.registry import Endpoints
    from wecom_runtime.http.downloads import AsyncDownload, Download

MOST_BYTES = 1_000_000
"""A longer file is not given to a language model, which would read all of it."""


def call_tool(
    endpoints: Endpoints, client: Any, name: str, arguments: Mapping[str, Any] | str | None, only: Iterable[str] = ()
) -> Any:
    """Make the call that a tool stands for; see `wecom_client.run_tool`.

    Args:
        endpoints: The calls that there are.
        client: Makes it; where its calls are awaited, so is this one.
        name: The name of the tool.
        arguments: As the language model has written them.
        only: Patterns of the calls that are allowed.
    """
    if isinstance(client, AsyncNode):
        return _call_awaited(endpoints, client, name, arguments, only)
    operation, parameters = checked(endpoints, name, arguments, only)
    return made(client, operation, parameters)


def checked(
    endpoints: Endpoints, name: str, arguments: Mapping[str, Any] | str | None, only: Iterable[str] = ()
) -> tuple[Operation[Any], dict[str, Any]]:
    """Return the call that a tool stands for, and its parameters.

    Raises:
        InvalidArgumentError: There is no such tool, it is not allowed, or what was passed is no object.
    """
    operation = endpoints.named(name)
    patterns = list(only)
    if not is_allowed(operation, patterns):
        raise InvalidArgumentError(
            say("{call} is not allowed here: only {names}", call=operation.call, names=", ".join(patterns)),
            endpoint=operation.path,
        )
    return operation, with_file(operation, _object(operation, arguments))


def made(client: Any, operation: Operation[Any], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Make a call that blocks, and return its answer as data without secrets."""
    if not operation.download:
        return told(client._call(operation, parameters))
    with client._download(operation, parameters) as file:
        kept = bytearray()
        for piece in file.iter_bytes():
            kept += piece
            _check_size(operation, len(kept))
        return _told_file(file, bytes(kept))


async def _call_awaited(
    endpoints: Endpoints, client: Any, name: str, arguments: Mapping[str, Any] | str | None, only: Iterable[str]
) -> dict[str, Any]:
    operation, parameters = checked(endpoints, name, arguments, only)
    if not operation.download:
        return told(await client._call(operation, parameters))
    async with await client._download(operation, parameters) as file:
        kept = bytearray()
        async for piece in file.iter_bytes():
            kept += piece
            _check_size(operation, len(kept))
        return _told_file(file, bytes(kept))


def told(answer: Any) -> dict[str, Any]:
    """Return an answer as data, without what is secret in it."""
    return without_secrets(answer) if isinstance(answer, Model) else {"answer": answer}


def _object(operation: Operation[Any], arguments: Any) -> Mapping[str, Any]:
    """Return arguments as a mapping; a language model may have written anything."""
    if isinstance(arguments, str):
        try:
            arguments = decode_json(arguments) if arguments.strip() else None
        except ValueError as error:
            raise InvalidArgumentError(
                say("client.{call}: the arguments are not JSON: {error}", call=operation.call, error=error),
                endpoint=operation.path,
            ) from None
    if arguments is None:
        return {}
    if not isinstance(arguments, Mapping):
        raise InvalidArgumentError(
            say("client.{call}: the arguments are no JSON object", call=operation.call), endpoint=operation.path
        )
    return cast("Mapping[str, Any]", arguments)


def _check_size(operation: Operation[Any], size: int) -> None:
    if size > MOST_BYTES:
        raise ResponseError(
            say(
                "{path}: the file has more than {most} bytes, too many for a language model; client.{call} saves it",
                path=operation.path,
                most=MOST_BYTES,
                call=operation.call,
            ),
            endpoint=operation.path,
        )


def _told_file(file: Download | AsyncDownload, content: bytes) -> dict[str, Any]:
    known = {"filename": file.filename, "content_type": file.content_type, "size": len(content)}
    try:
        return {**known, "text": content.decode()}
    except UnicodeDecodeError:
        return {**known, "base64": base64.b64encode(content).decode()}
