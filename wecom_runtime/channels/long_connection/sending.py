"""Messages to chats, within the rate limit of each chat."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from wecom_runtime.errors import ErrorTable, TransportError

from . import frames
from .chat_limits import PAUSE_WHEN_LIMITED, ChatLimits

SendFrame = Callable[..., Awaitable[dict[str, Any]]]
"""The type of `Link.request`: it sends a frame, and returns the response."""
TIMEOUT = 30.0
"""Seconds for a message."""


class Sender:
    """The sender of messages.

    Args:
        request: Sends a frame.
        limits: The rate limits of chats.
        errors: Returns the table of errcodes.
    """

    def __init__(self, request: SendFrame, limits: ChatLimits, errors: Callable[[], ErrorTable]) -> None:
        self._request = request
        self.limits = limits
        self._errors = errors

    async def send(
        self, chat: str, body: Mapping[str, Any], kind: int, timeout: float, *, resend: bool = False
    ) -> None:
        """Send a message.

        Args:
            chat: The id of the chat.
            body: The body of the message.
            kind: 1 for a single chat, 2 for a group, 0 if unknown.
            timeout: Seconds until the message must be sent.
            resend: Whether the message is repeated after a lost connection, although it may have arrived.

        Raises:
            APIError: WeCom refused the message.
            CallTimeoutError: The message could not be sent in time, or WeCom did not respond.
            TransportError: The connection ended during the request; the message may have arrived.
        """
        frame = {"chatid": chat, **({"chat_type": kind} if kind else {}), **body}
        deadline = time.monotonic() + timeout
        while True:
            reservation = await self.limits.reserve(chat, deadline)
            try:
                response = await self._request(frames.SEND, frame, _new_send_id if resend else None, deadline)
            except TransportError as error:
                if not error.may_have_arrived:
                    self.limits.release(reservation)
                raise
            code = frames.errcode_of(response)
            if code == 0:
                return
            if code not in frames.RATE_LIMITED or deadline - time.monotonic() < PAUSE_WHEN_LIMITED:
                raise frames.error_of(frames.SEND, response, self._errors)
            self.limits.pause(chat)


def _new_send_id() -> str:
    return frames.new_req_id(frames.SEND)
