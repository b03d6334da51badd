"""Calls of language models."""

from __future__ import annotations

import os
from collections.abc import Coroutine, Iterable, Mapping
from typing import Any, overload

from wecom_client._registry import ENDPOINTS
from wecom_runtime.clients.resources import AsyncNode, Commands, Node
from wecom_runtime.clients.tool_calls import call_tool
from wecom_runtime.lazy import load


@overload
def run_tool(
    client: Node,
    name: str,
    arguments: Mapping[str, Any] | str | None = None,
    *,
    only: Iterable[str] = (),
    files: str | os.PathLike[str] | None = None,
) -> dict[str, Any]: ...
@overload
def run_tool(
    client: AsyncNode,
    name: str,
    arguments: Mapping[str, Any] | str | None = None,
    *,
    only: Iterable[str] = (),
    files: str | os.PathLike[str] | None = None,
) -> Coroutine[Any, Any, dict[str, Any]]: ...
def run_tool(
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
        only: The allowed calls, as patterns such as "user.get*"; all if left out. A model may call a tool that it was
            not offered.
        files: The folder with files that the model may name by their paths in it. Without it, a path is refused.

    Returns:
        The answer by its wire names, with secrets hidden; a file as filename, content_type, size and text or base64.

    Raises:
        InvalidArgumentError: The tool does not exist or is not in `only`, or its arguments do not fit; the text helps
            the model to try again.
        ResponseError: The answer is a file that is too long for a language model.
        WeComError: The call has failed.
    """
    operations = ENDPOINTS
    if isinstance(client, Commands):
        operations = load("wecom_client.office._registry:COMMANDS")
    return call_tool(operations, client, name, arguments, only, files)
