"""Messages to chats, within the limits of each."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from wecom_runtime.errors import ErrorTable, TransportError

from . import frames
from .chat_limits import PAUSE_WHEN_LIMITED, ChatLimits

SendFrame = Callable[..., Awaitable[dict[str, Any]]]
"""`Link.request`: sends a frame; its answer."""
TIMEOUT = 30.0
"""Seconds for a message."""


class Sender:
    """Sends messages.

    Args:
        request: Sends a frame.
        limits: How often a chat may be written to.
        errors: Gives the table of errcodes.
    """

    def __init__(self, request: SendFrame, limits: ChatLimits, errors: Callable[[], ErrorTable]) -> None:
        self._request = request
        self.limits = limits
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
            place = await self.limits.take(chat, deadline)
            try:
                answer = await self._request(frames.SEND, frame, _new_send_id if again else None, deadline)
            except TransportError as error:
                if not error.may_have_arrived:
                    self.limits.give_back(place)
                raise
            code = frames.errcode_of(answer)
            if code == 0:
                return
            if code not in frames.TOO_OFTEN or deadline - time.monotonic() < PAUSE_WHEN_LIMITED:
                raise frames.error_of(frames.SEND, answer, self._errors)
            self.limits.pause(chat)


def _new_send_id() -> str:
    return frames.new_req_id(frames.SEND)
