# Copied from codegen/python/static/_tools.py by codegen. Do not edit it here.
"""Calls that language models ask for."""

from __future__ import annotations

from collections.abc import Coroutine, Iterable, Mapping
from typing import Any, overload

from wecom_client._registry import ENDPOINTS
from wecom_runtime.clients.resources import AsyncNode, Node
from wecom_runtime.clients.tool_calls import call_tool


@overload
def run_tool(
    client: Node, name: str, arguments: Mapping[str, Any] | str | None = None, *, only: Iterable[str] = ()
) -> dict[str, Any]: ...
@overload
def run_tool(
    client: AsyncNode, name: str, arguments: Mapping[str, Any] | str | None = None, *, only: Iterable[str] = ()
) -> Coroutine[Any, Any, dict[str, Any]]: ...
def run_tool(
    client: Node | AsyncNode,
    name: str,
    arguments: Mapping[str, Any] | str | None = None,
    *,
    only: Iterable[str] = (),
) -> Any:
    """Make the call that a language model asks for by the name of a tool, after a check of its arguments.

    `ENDPOINTS[path].tool()` gives the definitions of tools.

    Args:
        client: Makes the call; with an asynchronous one this is awaited.
        name: The name of the tool, "user-get"; the dotted name and the path of the call mean it, too.
        arguments: Parameters by their wire names, as a mapping or as the JSON text that the model wrote. A file is
            `{"filename": …, "text": …}`, or with `base64` in place of `text`.
        only: The calls that are allowed, as patterns such as "user.get*"; all if left out. A model may ask for what
            it was not offered.

    Returns:
        The answer by its wire names, what is secret in it hidden; a file as filename, content_type, size and text or
        base64.

    Raises:
        InvalidArgumentError: There is no such tool, it is not among `only`, or its arguments do not fit; the text
            says what would, for the model to try again.
        ResponseError: It is a file that is too long for a language model.
        WeComError: As by the call itself.
    """
    return call_tool(ENDPOINTS, client, name, arguments, only)
