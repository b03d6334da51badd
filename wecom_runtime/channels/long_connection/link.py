"""The connection that there is now, for those who send: they wait for the next one where there is none."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Collection, Mapping
from typing import Any

from wecom_runtime.calls.retry import RetryPolicy
from wecom_runtime.errors import CallTimeoutError, TransportError, WeComError
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import ObservedResult, observer_slot

from . import frames
from .socket import Socket, SocketLostError


class Link:
    """Carries requests over whichever socket there is.

    Args:
        owner: Whose requests they are, for those who watch: the id of a bot or of a device.
        lost: Errcodes that say that the subscription is gone.
    """

    def __init__(self, owner: str, lost: Collection[int]) -> None:
        self._owner = owner
        self._lost = lost
        self.socket: Socket | None = None
        self.ready = asyncio.Event()
        """Set while there is a socket."""
        self._retry = RetryPolicy()
        self._is_over = False
        self._ended_by: BaseException | None = None

    def up(self, socket: Socket) -> None:
        """There is a subscribed socket."""
        self.socket = socket
        self._is_over = False
        self.ready.set()

    def down(self) -> None:
        """The socket is no more; there may be another one."""
        self.socket = None
        self.ready.clear()

    def end(self, by: BaseException | None) -> None:
        """There comes no other socket: the connection was closed, or ended by an error."""
        self.down()
        self._is_over, self._ended_by = True, by

    def begin(self) -> None:
        """There comes a socket after all."""
        self._is_over = False

    def drop(self) -> None:
        """Take the socket for lost."""
        if self.socket is not None:
            self.socket.drop()

    async def request(
        self,
        cmd: str,
        body: Mapping[str, Any] | None,
        req_id: Callable[[], str] | None,
        deadline: float | None = None,
        *,
        most_lost: int | None = None,
    ) -> dict[str, Any]:
        """Send a frame; the answer. Where WeCom is busy or has lost the subscription, it is sent again.

        For some frames the code of a lost subscription means something else, too: after `most_lost` of them it is the
        answer.

        What comes with an id of its own is sent again where the connection ended meanwhile. Anything else is not.

        Raises:
            CallTimeoutError: It could not be sent in time, or no answer came.
            TransportError: The connection ended while it was on its way, or for good.
        """
        observer = observer_slot.observer
        if observer is None:
            return await self._request(cmd, body, req_id, deadline, most_lost, ObservedResult())
        with observer.frame(cmd, self._owner) as noted:
            answer = await self._request(cmd, body, req_id, deadline, most_lost, noted)
            noted.errcode = frames.errcode_of(answer)
            return answer

    async def _request(
        self,
        cmd: str,
        body: Mapping[str, Any] | None,
        req_id: Callable[[], str] | None,
        deadline: float | None,
        most_lost: int | None,
        noted: ObservedResult,
    ) -> dict[str, Any]:
        busy = lost = 0
        while True:
            socket = await self._connected(cmd, deadline)
            noted.attempts += 1
            try:
                answer = await socket.request(cmd, body, req_id() if req_id else "")
            except SocketLostError as error:
                if req_id is not None or not error.may_have_arrived:
                    await asyncio.sleep(0.001)  # the task that serves the connection notices it meanwhile
                    continue
                raise
            code = frames.errcode_of(answer)
            if code in self._lost and (most_lost is None or lost < most_lost):
                lost += 1
                logger.warning("the subscription of %s is gone: subscribing again", self._owner)
                socket.drop()
                await asyncio.sleep(0)
                continue
            busy += code == frames.BUSY
            if code != frames.BUSY or busy >= self._retry.busy_attempts:
                return answer
            await asyncio.sleep(self._retry.delay(busy))

    async def _connected(self, cmd: str, deadline: float | None) -> Socket:
        while (socket := self.socket) is None or socket.lost.is_set():
            left = None if deadline is None else deadline - time.monotonic()
            if left is not None and left <= 0:
                raise CallTimeoutError(
                    say("{cmd}: the long connection is not there, and was not in time", cmd=cmd),
                    endpoint=cmd,
                    may_have_arrived=False,
                )
            if self._is_over:
                raise ended(self._ended_by)
            if socket is not None:  # lost, which the task that serves it is about to notice
                await asyncio.sleep(0.001)
                continue
            with contextlib.suppress(TimeoutError, asyncio.TimeoutError):
                await asyncio.wait_for(self.ready.wait(), min(0.2 if left is None else left, 0.2))
        return socket


def ended(by: BaseException | None) -> TransportError:
    """Return the error for those who send over a connection that has ended: closed, or ended by an error."""
    if by is None:
        return TransportError(say("this long connection is closed: make a new one"), may_have_arrived=False)
    why = str(by) if isinstance(by, WeComError) else type(by).__name__
    failure = TransportError(say("the long connection has ended: {why}", why=why), may_have_arrived=False)
    failure.__cause__ = by
    return failure
