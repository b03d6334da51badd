"""Messages to chats, within the limits of each."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from wecom_runtime.errors import CallTimeoutError, ErrorTable

from . import frames
from .pace import Pace

PAUSE_WHEN_LIMITED = 20.0

Request = Callable[..., Awaitable[dict[str, Any]]]
"""`Link.request`: sends a frame; its answer."""


class Sender:
    """Sends messages.

    Args:
        request: Sends a frame.
        pace: How often a chat may be written to.
        errors: Gives the table of errcodes.
    """

    def __init__(self, request: Request, pace: Pace, errors: Callable[[], ErrorTable]) -> None:
        self._request = request
        self._pace = pace
        self._errors = errors

    async def send(self, chat: str, body: Mapping[str, Any], kind: int, timeout: float, *, again: bool = False) -> None:
        """Send a message; `again` has it sent twice rather than not at all, where the connection ends meanwhile.

        Raises:
            APIError: WeCom refused it.
            CallTimeoutError: It could not be sent in time, or no answer came.
            TransportError: The connection ended while it was on its way; it may have arrived.
        """
        frame = {"chatid": chat, **({"chat_type": kind} if kind else {}), **body}
        deadline = time.monotonic() + timeout
        while True:
            await self.wait_for(chat, deadline)
            answer = await self._request(frames.SEND, frame, _new_send_id if again else None, deadline)
            code = frames.errcode_of(answer)
            if code == 0:
                return
            if code not in frames.TOO_OFTEN or deadline - time.monotonic() < PAUSE_WHEN_LIMITED:
                raise frames.error_of(frames.SEND, answer, self._errors)
            self.pause(chat)

    async def wait_for(self, chat: str, deadline: float | None = None) -> None:
        """Keep to how often a chat may be written to.

        Raises:
            CallTimeoutError: Its turn comes after the deadline.
        """
        seconds = self._pace.reserve(chat)
        if deadline is not None and time.monotonic() + seconds > deadline:
            raise CallTimeoutError(
                f"the chat's limit of messages would delay this one by {seconds:.0f} s; it was not sent",
                endpoint=frames.SEND,
                may_have_arrived=False,
            )
        if seconds > 0:
            await asyncio.sleep(seconds)

    def pause(self, chat: str) -> None:
        """WeCom says that a chat was written to too often."""
        self._pace.pause(chat, PAUSE_WHEN_LIMITED)


def _new_send_id() -> str:
    return frames.new_req_id(frames.SEND)
