"""One iteration over messages: page after page, each message once, and how far it came."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Mapping
from typing import Any, Generic, TypeVar, cast

from wecom_runtime.errors import InvalidArgumentError, ResponseError
from wecom_runtime.flow import Flow, Invoke
from wecom_runtime.language import say

from .calling import LibraryCalls
from .decryption import Decryption
from .items import Archived
from .positions import Position, check_seq, seq_of
from .table import MESSAGES

E = TypeVar("E", bound=Archived)

BATCH = 50
"""Messages that are decrypted before the first of them is handed over."""
REMEMBERED = 10_000
"""Ids of messages by which repeats are known."""


class Reader(Generic[E]):
    """One iteration over messages.

    Args:
        calls: Fetch messages.
        decryption: Decrypts them.
        position: Where it is kept how far they were read.
        most: Messages that can be fetched at once.
        after: The seq to begin behind; None to go on where the storage says, and to keep there how far it came.
        limit: Messages that are fetched at once.
        keep_every: After how many handled messages the position is kept.
    """

    def __init__(
        self,
        calls: LibraryCalls,
        decryption: Decryption,
        position: Position,
        most: int,
        *,
        after: int | None,
        limit: int | None,
        keep_every: int,
    ) -> None:
        if limit is not None and not 1 <= limit <= most:
            raise InvalidArgumentError(say("limit must be from 1 to {most}", most=most))
        if keep_every < 1:
            raise InvalidArgumentError(say("keep_every must be 1 or more"))
        self._calls = calls
        self._decryption = decryption
        self._position = position
        self._after = None if after is None else check_seq(after)
        self._keeps = after is None
        self._limit = limit or most
        self._keep_every = keep_every
        self._page: deque[Mapping[str, Any]] = deque()
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._handled: int | None = None
        self._unkept = 0
        self._batch_end = 0

    def next_batch(self) -> Flow[list[E]]:
        """The next messages, none at the end. Those of the last batch have been handled by then."""
        if self._handled is not None and self._batch_end > self._handled:
            yield from self._keep(self._batch_end)  # what came last were repeats
        if self._after is None:
            self._after = yield from self._position.read()
        while True:
            if not self._page:
                page = yield from self._calls.page(self._after, self._limit)
                if not page:
                    return []
                self._page.extend(sorted(page, key=seq_of))
                self._go_on(seq_of(self._page[-1]))
            count = min(BATCH, len(self._page))
            items = [self._page.popleft() for _ in range(count)]
            entries: list[E] = yield Invoke(self._decryption.all, items)
            self._batch_end = seq_of(items[-1])
            if fresh := [entry for entry in entries if self._is_new(entry)]:
                return fresh

    def _go_on(self, last: int) -> None:
        """Begin the next page behind the last message of this one."""
        if self._after is not None and last <= self._after:
            raise ResponseError(
                say(
                    "{messages}: messages after {after} end with {last}",
                    messages=MESSAGES,
                    after=self._after,
                    last=last,
                ),
                endpoint=MESSAGES,
            )
        self._after = last

    def _is_new(self, entry: E) -> bool:
        """Return whether a message has not come yet in this iteration.

        One that could not be decrypted may come again.
        """
        name = type(entry).__repeat_by__
        key = getattr(entry, name, None) if name else None
        if not isinstance(key, str):
            return True
        if key in self._seen:
            return False
        if getattr(entry, "reason", None) is None:
            self._seen[key] = None
            if len(self._seen) > REMEMBERED:
                self._seen.popitem(last=False)
        return True

    def handled(self, entry: E) -> Flow[None]:
        """Note that a message has been handled: its reader has come back for the next one."""
        self._unkept += 1
        self._handled = cast("Any", entry).seq
        if self._unkept >= self._keep_every:
            yield from self._keep(self._handled)

    def leave(self) -> Flow[None]:
        """Keep how far it came."""
        if self._unkept:
            yield from self._keep(self._handled)

    def _keep(self, seq: Any) -> Flow[None]:
        self._unkept = 0
        self._handled = seq
        if self._keeps:
            yield from self._position.keep(seq)
