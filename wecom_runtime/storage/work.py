"""Durable work items: messages that were acknowledged, until they have been handled.

An item is stored before its message is acknowledged, and stands in the lane of its member or customer. Its state
changes by compare and set alone:

    waiting -> running -> done
    waiting -> waiting                  claimed by a worker of a task queue, or put into the queue again
               running -> waiting       released by its process, or taken over after the death of its process
               running -> failed        set aside for a person, with its payload
    failed  -> waiting                  replayed by a person

The owner of an item is the random id of a process, or a task queue, which is never taken for dead. Each process that
has the item starts it with a token of its own. So a process that was slow, and has lost the item meanwhile, changes
nothing; and one that has no answer to a start knows the token all the same. A lane runs its first item that is neither
done nor failed.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any, NamedTuple, Protocol

import attrs

DONE_SECONDS = 900
"""Seconds for which a done item is kept, without its payload: longer than the last repeat of the sender comes."""
FAILED_SECONDS = 7 * 86_400
"""Seconds for which an item that was set aside is kept."""
WAITING_SECONDS = 7 * 86_400
"""Seconds after its last change for which an item is kept that is not done."""
MAX_FAILED = 1_000
"""The largest number of items of a channel that are set aside; the oldest ones are deleted first."""
MAX_DEATHS = 3
"""The number of deaths of its process after which an item is set aside."""
SUSPECT_SECONDS = 1
"""Seconds after which an item of a queue that has one death left is put into the queue again, while another such item
runs. One by one, the item that ends its process is set aside, and not those that ran beside it."""
DIED = "its process died"
"""The error of an item that was set aside for that."""
LEFT = "left"
"""The owner of items that their process has left to any other: no process has this id."""
QUEUE_PREFIX = "queue:"
"""The beginning of the owners of items that wait in a task queue."""
LONGEST_WAIT = 600
"""The largest number of seconds after which an item is put into its queue again, if no worker has claimed it."""
MAX_PUT = 100
"""The largest number of items that are put into a queue again in one step."""
WAITING, RUNNING, FINAL, FAILED = "waiting", "running", "done", "failed"


class Queue(NamedTuple):
    """A task queue, whose workers handle items."""

    owner: str
    """The owner of the items that wait in the queue."""
    seconds: float
    """Seconds after which an item is put into the queue again, if no worker has claimed it: its task may be lost. Each
    time they double, up to `LONGEST_WAIT`."""


class NewItem(NamedTuple):
    """An item that is to be stored."""

    id: str
    """A digest of the channel, the receiver and the message id."""
    channel: str
    lane: str
    """The member or customer; never empty, or one item would hold up all others."""
    owner: str
    payload: str
    """The message, sealed."""
    token: str = ""
    """The token with which the item is started at once, if it is the first one of its lane; "" for a waiting item."""
    queue: str = ""
    """The owner of the queue whose workers handle it; it is that of the item, too. "" for none."""
    seconds: float = 0
    """Seconds after which it is put into the queue again."""
    answers: str = ""
    """Answers that are to be sent, sealed; no handler is called."""

    def __repr__(self) -> str:
        return f"<NewItem {self.id}>"


class Put(NamedTuple):
    """The result of storing an item."""

    state: str
    """The state of the item with the same id; "" if there was none, so that the item was stored."""
    is_behind: bool = False
    """Whether an earlier item of the lane is neither done nor failed."""
    is_started: bool = False
    seq: int = 0
    """The number of the item, by which its lane is ordered."""


@attrs.frozen(kw_only=True)
class StoredWork:
    """An item in the storage."""

    id: str
    channel: str
    lane: str
    state: str
    owner: str
    token: str = attrs.field(repr=False)
    payload: str = attrs.field(repr=False)
    answers: str = attrs.field(repr=False)
    """The answers that were made and not accepted yet, sealed; "" for none."""
    deaths: int
    failures: int
    error: str
    received: float
    """The Unix time at which it was stored, by the clock of the storage."""
    seq: int
    """The number of the item, by which its lane is ordered."""
    queue: str = ""
    """The owner of the queue whose workers handle it; "" for none."""

    @property
    def is_suspect(self) -> bool:
        """Whether one more death sets it aside."""
        return self.state == WAITING and self.deaths == MAX_DEATHS - 1

    @classmethod
    def of(cls, values: dict[str, Any]) -> StoredWork:
        """Return the item with some values."""
        numbers = {"deaths": int, "failures": int, "received": float, "seq": int}
        found: dict[str, Any] = {
            field.name: numbers.get(field.name, str)(values.get(field.name) or (0 if field.name in numbers else ""))
            for field in attrs.fields(cls)
        }
        return cls(**found)


class Start(NamedTuple):
    """The result of starting an item."""

    token: str
    """The new token; "" if it was not started."""
    is_behind: bool = False
    """Whether it was not started because an earlier item of the lane is neither done nor failed."""
    item: StoredWork | None = None

    def __repr__(self) -> str:
        return f"<Start {'behind' if self.is_behind else self.item!r}>"


class WorkStore(Protocol):
    """The items in one storage. The methods raise the exceptions of the storage."""

    def put(self, new: NewItem) -> Put:
        """Store an item as waiting, unless there is one with its id."""
        ...

    def claim(self, id: str, owner: str, queue: str) -> StoredWork | None:
        """Give an item that waits in a queue to a process; None if it does not, or is not the first of its lane."""
        ...

    def claim_next(self, lane: str, owner: str, queue: str) -> StoredWork | None:
        """Give the first item of a lane to a process, if it waits in a queue; None otherwise."""
        ...

    def put_again(self, queue: Queue, channels: Collection[str]) -> list[str]:
        """Return the ids of some items in a queue that no worker has claimed in time, for new tasks.

        Each is returned to one caller, and not again before its next time.
        """
        ...

    def queued_behind(self, id: str, queue: str) -> list[str]:
        """Return the id of the first item in the lane of another one, if it waits in a queue."""
        ...

    def start(self, ids: Sequence[str], owner: str, token: str) -> Start:
        """Change waiting items of a lane, which are handled together, to running, if they are the first of the lane.

        Items that run with the token already, as the answer to an earlier call was lost, are started, too.
        """
        ...

    def save_answers(self, id: str, token: str, answers: str) -> bool:
        """Store the answers of a running item; return False if the token is not that of the item."""
        ...

    def finish(self, ids: Sequence[str], owner: str, token: str, seconds: int = DONE_SECONDS) -> bool:
        """Change items to done; return False if the first one neither runs with the token nor waits for its owner.

        Args:
            ids: The items.
            owner: The process that owns waiting items, which were handled although their start has failed.
            token: The token of their start.
            seconds: Seconds for which they are kept, so that a repeat is recognised.
        """
        ...

    def release(
        self, ids: Sequence[str], owner: str, token: str, *, failed: bool, to: str = "", seconds: float = 0
    ) -> bool:
        """Change items to waiting; return False if the first one neither runs with the token nor waits for its owner.

        Args:
            ids: The items.
            owner: The process that owns them.
            token: The token of their start.
            failed: Whether to count a failure.
            to: The new owner: `LEFT` for any process, or the queue of the item. "" for the same one.
            seconds: Seconds before which no worker of the queue claims it.
        """
        ...

    def fail(self, ids: Sequence[str], owner: str, error: str, failures: int = 0) -> bool:
        """Set items aside, with the failures of their handler; return False if another process owns the first one."""
        ...

    def leave_lane(self, ids: Sequence[str], token: str) -> None:
        """Let the next item of the lane start, although these are running: their handler takes too long."""
        ...

    def forget(self, id: str, owner: str) -> None:
        """Delete an item whose message was refused."""
        ...

    def owners(self) -> list[str]:
        """Return the processes that own items."""
        ...

    def take_over(
        self,
        dead: Collection[str],
        owner: str,
        channels: Collection[str],
        queue: str = "",
        queued: Collection[str] = (),
    ) -> list[StoredWork]:
        """Give the items of dead processes to another process, or to their queue; return them, the earliest first.

        A running item becomes waiting, and a death is counted. After `MAX_DEATHS`, it is set aside.

        Args:
            dead: The dead processes.
            owner: The process.
            channels: The channels of the items without a queue.
            queue: The owner of a queue; its items return to it.
            queued: The channels of these items.
        """
        ...

    def failed(self, channel: str) -> list[StoredWork]:
        """Return the items of a channel that were set aside, the oldest first."""
        ...

    def replay(self, id: str, owner: str) -> StoredWork | None:
        """Change an item that was set aside to waiting, with new counters; None if it is not set aside any more."""
        ...
