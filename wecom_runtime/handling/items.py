"""The stored items of messages in the process that handles them."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from typing import Any

RESPOND, LATER, SEND = "respond", "later", "send"
"""The kinds of stored answers on a long connection: an answer frame, a message that follows it, and one to the chat."""


class Item:
    """A message of this process that is stored, or has several attempts.

    Attributes:
        incoming: The delivery of the message, an `Incoming`.
        ids: The ids of the items that are handled together: several for texts that were merged.
        token: The token of its starts by this process.
        is_started: Whether it was started, as far as this process knows.
        deaths, failures: The numbers of attempts that have ended so.
        answers: The answers that were made and not accepted yet; None if the handler has not returned.
        tries: The number of attempts to send the answers that were refused for a moment.
        is_stored: Whether the storage has it.
        is_behind: Whether an earlier item of its lane was neither done nor failed when it was stored.
        is_in_lane: Whether later items of its lane wait for it.
    """

    __slots__ = (
        "answers",
        "deaths",
        "failures",
        "ids",
        "incoming",
        "is_behind",
        "is_in_lane",
        "is_set_aside",
        "is_settled",
        "is_started",
        "is_stored",
        "lane",
        "left",
        "queue",
        "queue_lane",
        "received",
        "seq",
        "stream_id",
        "tail",
        "token",
        "tries",
        "was_received",
    )

    def __init__(self, incoming: Any, id: str, stream_id: str, *, is_stored: bool) -> None:
        self.incoming = incoming
        self.ids = [id]
        self.stream_id = stream_id
        """The id of the stream that shows the answer, also after the death of a process."""
        self.is_stored = is_stored
        self.token = secrets.token_hex(8)
        self.is_started = False
        self.deaths = self.failures = self.tries = 0
        self.answers: list[Any] | None = None
        self.tail: Callable[[], list[Any]] = list
        """Returns the messages that follow the answer, which is longer than one message."""
        self.is_behind = False
        self.is_in_lane = True
        self.lane = ""
        """The lane of a message that was fetched; its order in this process does not depend on the storage."""
        self.queue = self.queue_lane = ""
        """The owner of the task queue whose workers handle it, and its lane there; "" for none."""
        self.left = 0
        """The number of answers that a worker has left to the process with the long connection."""
        self.seq = 0
        """Its number in the lane; 0 before it was stored."""
        self.was_received = False
        """Whether it was acknowledged, and passed to the engine before: it is neither a stop word nor an answer."""
        self.is_set_aside = False
        """Whether its handler must not run again after the death of its process."""
        self.is_settled = False
        """Whether it was finished, set aside, released or left to another process."""
        self.received = time.time()

    def __repr__(self) -> str:
        return f"<Item {self.ids[0]}>"

    @property
    def attempt(self) -> int:
        """The number of this attempt, from 1 on."""
        return 1 + self.deaths + self.failures


class Lost(Exception):
    """Another process has taken an item over, since this one was taken for dead."""
