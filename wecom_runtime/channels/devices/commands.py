"""Commands: their bodies are checked before they are sent, and their answers become models."""

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
    """Sends commands.

    Args:
        table: Which commands there are.
        request: Sends a frame.
        errors: Gives the table of errcodes.
    """

    def __init__(self, table: FrameTable, request: SendFrame, errors: Callable[[], ErrorTable]) -> None:
        self._table = table
        self._request = request
        self._errors = errors

    async def ask(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> Any:
        """Send a command; the model of the answer's body.

        Args:
            cmd: The command.
            arguments: The fields of its body; those that are None are not sent.
            timeout: Seconds until it must be sent, reconnecting included.

        Raises:
            InvalidArgumentError: Something does not fit; all mistakes are named.
            APIError: WeCom refused it.
            CallTimeoutError: It could not be sent in time, or no answer came.
            TransportError: The connection ended while it was on its way; it may have arrived.
            ResponseError: The answer has no body.
        """
        answer = await self._answer(cmd, arguments, timeout)
        return self._table[cmd].read(frames.body_of(cmd, answer))

    async def tell(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> None:
        """Send a command whose answer says no more than that it was taken. As `ask`."""
        await self._answer(cmd, arguments, timeout)

    async def fetch(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> bytes:
        """Send a command; the file that is the answer. As `ask`."""
        content = (await self._answer(cmd, arguments, timeout)).get("content")
        if not isinstance(content, bytes):
            raise ResponseError(say("{cmd}: the answer has no {name}", cmd=cmd, name="content"), endpoint=cmd)
        return content

    async def _answer(self, cmd: str, arguments: Mapping[str, Any], timeout: float) -> dict[str, Any]:
        entry = self._table[cmd]
        body = _checked(entry, arguments)
        fixed = frames.new_req_id(cmd)
        again = (lambda: fixed) if entry.idempotent else None
        answer = await self._request(cmd, body, again, time.monotonic() + timeout)
        if frames.errcode_of(answer) != 0:
            raise frames.error_of(cmd, answer, self._errors)
        return answer


def _checked(entry: FrameEntry, arguments: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return the body of a command; None where it has none."""
    model = entry.model
    if model is None:
        return None
    body: dict[str, Any] = unstructure_hook(model)(arguments)
    problems = check(body, model)
    if problems:
        told = "; ".join(map(str, problems))
        raise InvalidArgumentError(
            say("{cmd}: {told}", cmd=entry.cmd, told=told), endpoint=entry.cmd, path=problems[0].pointer
        )
    return body
