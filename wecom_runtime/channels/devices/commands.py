"""Commands of devices: the bodies are validated before they are sent, and the responses are converted to models."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.channels.long_connection import frames
from wecom_runtime.channels.long_connection.sending import SendFrame
from wecom_runtime.data.conversion import unstructure_hook
from wecom_runtime.data.validation import check
from wecom_runtime.errors import ErrorTable, InvalidArgumentError, ResponseError
from wecom_runtime.language import say

if TYPE_CHECKING:
    from wecom_runtime.callbacks.frame_table import FrameEntry, FrameTable


class Commander:
    """The sender of commands.

    Args:
        table: The known commands.
        request: Sends a frame.
        errors: Returns the table of errcodes.
    """

    def __init__(self, table: FrameTable, request: SendFrame, errors: Callable[[], ErrorTable]) -> None:
        self._table = table
        self._request = request
        self._errors = errors

    async def call(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> Any:
        """Send a command, and return the body of the response as a model.

        Args:
            cmd: The command.
            arguments: The fields of the body; None values are not sent.
            timeout: Seconds until the command must be sent, reconnecting included.

        Raises:
            InvalidArgumentError: The body is invalid; the error names all problems.
            APIError: WeCom refused the command.
            CallTimeoutError: The command could not be sent in time, or WeCom did not respond.
            TransportError: The connection ended during the call; the command may have arrived.
            ResponseError: The response has no body.
        """
        response = await self._send(cmd, arguments, timeout)
        return self._table[cmd].read(frames.body_of(cmd, response))

    async def call_without_result(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> None:
        """Send a command that is only acknowledged; see `call`."""
        await self._send(cmd, arguments, timeout)

    async def download(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> bytes:
        """Send a command, and return the file in the response; see `call`."""
        content = (await self._send(cmd, arguments, timeout)).get("content")
        if not isinstance(content, bytes):
            raise ResponseError(say("{cmd}: the response has no {name}", cmd=cmd, name="content"), endpoint=cmd)
        return content

    async def _send(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> dict[str, Any]:
        entry = self._table[cmd]
        body = _checked(entry, arguments)
        fixed = frames.new_req_id(cmd)
        req_id = (lambda: fixed) if entry.idempotent else None
        response = await self._request(cmd, body, req_id, time.monotonic() + timeout)
        if frames.errcode_of(response) != 0:
            raise frames.error_of(cmd, response, self._errors)
        return response


def _checked(entry: FrameEntry, arguments: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the validated body of a command; None if it has none."""
    model = entry.model
    if model is None:
        return None
    body: dict[str, Any] = unstructure_hook(model)(arguments)
    problems = check(body, model)
    if problems:
        text = "; ".join(map(str, problems))
        raise InvalidArgumentError(
            say("{cmd}: {problems}", cmd=entry.cmd, problems=text), endpoint=entry.cmd, path=problems[0].pointer
        )
    return body
