"""Requests over the current socket. They wait for the next socket if there is none."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Collection, Mapping
from typing import Any

from wecom_runtime.calls.retry import RetryPolicy
from wecom_runtime.errors import CallTimeoutError, ErrorTable, TransportError, WeComError, is_retryable
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import ObservedResult, observer_slot

from . import frames
from .socket import Socket, SocketLostError


class Link:
    """The current socket of a long connection, and the requests over it.

    Args:
        owner: The id of the bot or device, for observers.
        lost: Errcodes for a lost subscription.
        errors: Returns the table of errcodes.
    """

    def __init__(self, owner: str, lost: Collection[int], errors: Callable[[], ErrorTable]) -> None:
        self._owner = owner
        self._lost = lost
        self._errors = errors
        self.socket: Socket | None = None
        self.ready = asyncio.Event()
        """Set while there is a socket."""
        self._retry = RetryPolicy()
        self._has_ended = False
        self._end_cause: BaseException | None = None

    def set_socket(self, socket: Socket) -> None:
        """Use a subscribed socket."""
        self.socket = socket
        self._has_ended = False
        self.ready.set()

    def clear_socket(self) -> None:
        """Remove the socket; requests wait for the next one."""
        self.socket = None
        self.ready.clear()

    def end(self, cause: BaseException | None) -> None:
        """Refuse all requests: the connection was closed, or ended by an error."""
        self.clear_socket()
        self._has_ended, self._end_cause = True, cause

    def begin(self) -> None:
        """Accept requests; they wait for a socket."""
        self._has_ended = False

    def drop(self) -> None:
        """Abort the socket."""
        if self.socket is not None:
            self.socket.drop()

    async def request(
        self,
        cmd: str,
        body: Mapping[str, Any] | None,
        req_id: Callable[[], str] | None,
        deadline: float | None = None,
        *,
        resubscriptions: int | None = None,
    ) -> dict[str, Any]:
        """Send a frame, and return the response.

        The frame is repeated if its errcode may disappear after a moment, or if WeCom has lost the subscription.

        Args:
            cmd: The command.
            body: The body.
            req_id: Returns the id of the frame. A frame with a given id is repeated after a lost connection; a frame
                without is not, as it may have arrived.
            deadline: The time (`time.monotonic`) until which the frame must be sent.
            resubscriptions: The maximum number of new subscriptions. For some frames, the errcode of a lost
                subscription has another meaning, too; it is then returned.

        Raises:
            CallTimeoutError: The frame could not be sent in time, or WeCom did not respond.
            TransportError: The connection ended during the request, or for good.
        """
        observer = observer_slot.observer
        if observer is None:
            return await self._request(cmd, body, req_id, deadline, resubscriptions, ObservedResult())
        with observer.frame(cmd, self._owner) as observed:
            response = await self._request(cmd, body, req_id, deadline, resubscriptions, observed)
            observed.errcode = frames.errcode_of(response)
            return response

    async def _request(
        self,
        cmd: str,
        body: Mapping[str, Any] | None,
        req_id: Callable[[], str] | None,
        deadline: float | None,
        resubscriptions: int | None,
        observed: ObservedResult,
    ) -> dict[str, Any]:
        busy = lost = 0
        while True:
            socket = self.socket
            if socket is None or socket.lost.is_set():
                socket = await self._wait_for_socket(cmd, deadline)
            observed.attempts += 1
            try:
                response = await socket.request(cmd, body, req_id() if req_id else "")
            except SocketLostError as error:
                if req_id is not None or not error.may_have_arrived:
                    await asyncio.sleep(0.001)  # let the connection's task notice the loss
                    continue
                raise
            code = frames.errcode_of(response)
            if code == 0:
                return response
            if code in self._lost and (resubscriptions is None or lost < resubscriptions):
                lost += 1
                logger.warning("the subscription of %s is lost: subscribing again", self._owner)
                socket.drop()
                await asyncio.sleep(0)
                continue
            busy += 1
            if not self._is_retried(code) or busy >= self._retry.busy_attempts:
                return response
            await asyncio.sleep(self._retry.delay(busy))

    def _is_retried(self, code: int) -> bool:
        """Return whether a frame that was refused with an errcode may be sent again after a moment."""
        if code in frames.RATE_LIMITED:  # the rate limit of a chat has a longer delay
            return False
        return code == frames.BUSY or is_retryable(code, self._errors())

    async def _wait_for_socket(self, cmd: str, deadline: float | None) -> Socket:
        while (socket := self.socket) is None or socket.lost.is_set():
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and left <= 0:
                raise CallTimeoutError(
                    say("{cmd}: the long connection was not established in time", cmd=cmd),
                    endpoint=cmd,
                    may_have_arrived=False,
                )
            if self._has_ended:
                raise end_error(self._end_cause)
            if socket is not None:  # lost: let the connection's task notice it
                await asyncio.sleep(0.001)
                continue
            with contextlib.suppress(TimeoutError, asyncio.TimeoutError):
                await asyncio.wait_for(self.ready.wait(), min(0.2 if left is None else left, 0.2))
        return socket


def end_error(cause: BaseException | None) -> TransportError:
    """Return the error for requests after the end of a connection.

    Args:
        cause: The error that ended the connection; None if it was closed.
    """
    if cause is None:
        return TransportError(say("this long connection is closed: create a new one"), may_have_arrived=False)
    why = str(cause) if isinstance(cause, WeComError) else type(cause).__name__
    failure = TransportError(say("the long connection has ended: {why}", why=why), may_have_arrived=False)
    failure.__cause__ = cause
    return failure
