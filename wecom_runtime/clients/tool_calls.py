"""The tool calls of language models: arguments in, results as JSON data out."""

from __future__ import annotations

import base64
from collections.abc import Callable, Coroutine, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, cast, overload

from wecom_runtime.calls.tools import is_allowed, with_files
from wecom_runtime.data.models import Model
from wecom_runtime.data.remarks import REMARKS
from wecom_runtime.data.reshaping import without_secrets
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import InvalidArgumentError, ResponseError
from wecom_runtime.language import say
from wecom_runtime.lazy import load

from .resources import AsyncNode, Commands, Node

if TYPE_CHECKING:
    import os

    from wecom_runtime.calls.operation import Operation
    from wecom_runtime.calls.registry import Endpoints
    from wecom_runtime.http.downloads import AsyncDownload, Download

MAX_FILE_SIZE = 1_000_000
"""Bytes of a file that a language model can get."""


class ToolRunner:
    """The runner of the tool calls of language models.

    Args:
        endpoints: The calls of the server API.
        commands: The reference of the commands of the gateway, which an `OfficeClient` calls.
    """

    def __init__(self, endpoints: Endpoints, commands: str) -> None:
        self._endpoints = endpoints
        self._commands = commands

    @overload
    def run(
        self,
        client: Node,
        name: str,
        arguments: Mapping[str, Any] | str | None = None,
        *,
        only: Iterable[str] = (),
        files: str | os.PathLike[str] | None = None,
    ) -> dict[str, Any]: ...
    @overload
    def run(
        self,
        client: AsyncNode,
        name: str,
        arguments: Mapping[str, Any] | str | None = None,
        *,
        only: Iterable[str] = (),
        files: str | os.PathLike[str] | None = None,
    ) -> Coroutine[Any, Any, dict[str, Any]]: ...
    def run(
        self,
        client: Node | AsyncNode,
        name: str,
        arguments: Mapping[str, Any] | str | None = None,
        *,
        only: Iterable[str] = (),
        files: str | os.PathLike[str] | None = None,
    ) -> Any:
        """Check the arguments of a language model's tool call, and make the API call.

        `ENDPOINTS[path].tool()` returns the definition of a tool, `office_tools()` those for an `OfficeClient`.

        Args:
            client: The client that makes the call; await the result of an asynchronous one.
            name: The name of the tool such as "user-get", or the dotted name or path of the call.
            arguments: The parameters by their wire names, as a mapping or as the JSON text of the model. A file is
                `{"filename": …, "text": …}`, or has `base64` in place of `text`.
            only: The allowed calls, as patterns such as "user.get*"; all if left out. A model may call a tool that it
                was not offered.
            files: The folder with files that the model may name by their paths in it. Without it, a path is refused.

        Returns:
            The answer by its wire names, with secrets hidden; a file as filename, content_type, size and text or
            base64.

        Raises:
            InvalidArgumentError: The tool does not exist or is not in `only`, or its arguments do not fit; the text
                helps the model to try again.
            ResponseError: The answer is a file that is too long for a language model.
            WeComError: The call has failed.
        """
        endpoints: Endpoints = load(self._commands) if isinstance(client, Commands) else self._endpoints
        if isinstance(client, AsyncNode):
            return _call_awaited(client, partial(checked, endpoints, name, arguments, only, files))
        operation, parameters = checked(endpoints, name, arguments, only, files)
        return call_sync(client, operation, parameters)


def checked(
    endpoints: Endpoints,
    name: str,
    arguments: Mapping[str, Any] | str | None,
    only: Iterable[str] = (),
    files: str | os.PathLike[str] | None = None,
) -> tuple[Operation[Any], dict[str, Any]]:
    """Return the endpoint of a tool, and its parameters.

    Raises:
        InvalidArgumentError: The tool is unknown or not allowed, or the arguments are not an object.
    """
    operation = endpoints.named(name)
    patterns = list(only)
    if not is_allowed(operation, patterns):
        raise InvalidArgumentError(
            say("{call} is not allowed here: only {names}", call=operation.call, names=", ".join(patterns)),
            endpoint=operation.path,
        )
    return operation, with_files(operation, _object(operation, arguments), files)


def call_sync(client: Any, operation: Operation[Any], parameters: Mapping[str, Any]) -> dict[str, Any]:
    """Make a call with a synchronous client, and return the result as JSON data without secrets."""
    if not operation.download:
        return as_data(client._call(operation, parameters))
    with client._download(operation, parameters) as file:
        content = bytearray()
        for chunk in file.iter_bytes():
            content += chunk
            _check_size(operation, len(content))
        return _file_as_data(file, bytes(content))


async def _call_awaited(client: Any, check: Callable[[], tuple[Operation[Any], dict[str, Any]]]) -> dict[str, Any]:
    operation, parameters = check()
    if not operation.download:
        return as_data(await client._call(operation, parameters))
    async with await client._download(operation, parameters) as file:
        content = bytearray()
        async for chunk in file.iter_bytes():
            content += chunk
            _check_size(operation, len(content))
        return _file_as_data(file, bytes(content))


def as_data(result: Any) -> dict[str, Any]:
    """Return the result of a call as JSON data without secrets, and without remarks for language models."""
    return _without_remarks(without_secrets(result)) if isinstance(result, Model) else {"answer": result}


def _without_remarks(data: Any) -> Any:
    """Return data without the fields with remarks for language models: only the program may give them instructions."""
    if isinstance(data, dict):
        fields = cast("dict[str, Any]", data)
        return {name: _without_remarks(value) for name, value in fields.items() if name not in REMARKS}
    if isinstance(data, list):
        items: list[Any] = data
        return [_without_remarks(item) for item in items]
    return data


def _object(operation: Operation[Any], arguments: Any) -> Mapping[str, Any]:
    """Return the arguments from a language model as a mapping.

    Raises:
        InvalidArgumentError: They are not a JSON object.
    """
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
            say("client.{call}: the arguments are not a JSON object", call=operation.call), endpoint=operation.path
        )
    return cast("Mapping[str, Any]", arguments)


def _check_size(operation: Operation[Any], size: int) -> None:
    if size > MAX_FILE_SIZE:
        raise ResponseError(
            say(
                "{path}: the file has more than {most} bytes, too many for a language model; client.{call} saves it",
                path=operation.path,
                most=MAX_FILE_SIZE,
                call=operation.call,
            ),
            endpoint=operation.path,
        )


def _file_as_data(file: Download | AsyncDownload, content: bytes) -> dict[str, Any]:
    known = {"filename": file.filename, "content_type": file.content_type, "size": len(content)}
    try:
        return {**known, "text": content.decode()}
    except UnicodeDecodeError:
        return {**known, "base64": base64.b64encode(content).decode()}
