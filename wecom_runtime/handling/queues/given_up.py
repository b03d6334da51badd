"""Messages that were set aside, for users: until a person inspects them and has them handled again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import TYPE_CHECKING

import attrs

from wecom_runtime.callbacks.model import Callback, repeat_key
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import NO_TRANSPORT, Invoke
from wecom_runtime.language import say

if TYPE_CHECKING:
    from wecom_runtime.handling.durable import DurableWork, FailedItem


@attrs.frozen
class GivenUp:
    """A callback that a router has given up; `router.given_up()` lists them."""

    id: str
    """Its id in the log: MsgId or msgid, if WeCom sends one."""
    at: datetime
    reason: str
    """The failure, in a sentence."""
    kind: str
    """The name of its class; "" if it cannot be read."""
    attempts: int
    """The number of times that it was tried: the deaths of its process and the failures of its handler."""
    error: str
    """The last failure, without the text of an exception."""
    _read: Callable[[], Callback | None] = attrs.field(repr=False)
    _replay: Callable[[], None] = attrs.field(repr=False)

    @property
    def callback(self) -> Callback | None:
        """The callback; None if it cannot be read with the keys of this process."""
        return self._read()

    async def callback_async(self) -> Callback | None:
        """Return the callback; see `callback`."""
        callback: Callback | None = await Invoke(self._read).aperform(NO_TRANSPORT)
        return callback

    def replay(self) -> None:
        """Have the callback handled again as a new one, and remove it from the list.

        Raises:
            ConfigurationError: The callback is no longer kept.
        """
        self._replay()

    async def replay_async(self) -> None:
        """Have the callback handled again; see `replay`."""
        await Invoke(self._replay).aperform(NO_TRANSPORT)


def given_up_of(work: DurableWork, failed: FailedItem) -> GivenUp:
    """Return a message that was set aside, for users."""
    message = work.callback(failed)

    def replay() -> None:
        if not work.replay(failed):
            raise ConfigurationError(say("the callback {id} is no longer kept", id=name))

    name = repeat_key(message) if message is not None else ""
    name = name or failed.id
    at = datetime.fromtimestamp(failed.at, timezone.utc).astimezone()
    kind = "" if message is None else type(message).__name__
    attempts = failed.deaths + failed.failures
    return GivenUp(name, at, failed.error, kind, attempts, failed.error, lambda: work.callback(failed), replay)
