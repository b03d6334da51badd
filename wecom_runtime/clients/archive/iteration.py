"""The iteration over messages: it fetches pages, leaves out repeats, and stores the position."""

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
"""Messages that are decrypted at once."""
MAX_SEEN_IDS = 10_000
"""Message ids that are remembered, to leave out repeats."""


class Reader(Generic[E]):
    """An iteration over messages.

    Args:
        calls: Fetches pages of messages.
        decryption: Decrypts messages.
        position: The position in the storage.
        most: The largest page size.
        after: The seq after which to begin; None to begin at the stored position, and to update it.
        limit: The page size.
        keep_every: The number of handled messages after which the position is stored.
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
        self._updates_position = after is None
        self._limit = limit or most
        self._keep_every = keep_every
        self._page: deque[Mapping[str, Any]] = deque()
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._handled: int | None = None
        self._handled_since_stored = 0
        self._batch_end = 0

    def next_batch(self) -> Flow[list[E]]:
        """Return the next messages; an empty list at the end. The previous batch counts as handled."""
        if self._handled is not None and self._batch_end > self._handled:
            yield from self._store(self._batch_end)  # the last messages of the batch were repeats
        if self._after is None:
            self._after = yield from self._position.read()
        while True:
            if not self._page:
                page = yield from self._calls.page(self._after, self._limit)
                if not page:
                    return []
                self._page.extend(sorted(page, key=seq_of))
                self._advance(seq_of(self._page[-1]))
            count = min(BATCH, len(self._page))
            items = [self._page.popleft() for _ in range(count)]
            entries: list[E] = yield Invoke(self._decryption.all, items)
            self._batch_end = seq_of(items[-1])
            if fresh := [entry for entry in entries if self._is_new(entry)]:
                return fresh

    def _advance(self, last: int) -> None:
        """Begin the next page after the last message of this page."""
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
        """Return whether a message has not been returned yet. Undecrypted messages may be returned repeatedly."""
        name = type(entry).__repeat_by__
        key = getattr(entry, name, None) if name else None
        if not isinstance(key, str):
            return True
        if key in self._seen:
            return False
        if getattr(entry, "reason", None) is None:
            self._seen[key] = None
            if len(self._seen) > MAX_SEEN_IDS:
                self._seen.popitem(last=False)
        return True

    def handled(self, entry: E) -> Flow[None]:
        """Mark a message as handled."""
        self._handled_since_stored += 1
        self._handled = cast("Any", entry).seq
        if self._handled_since_stored >= self._keep_every:
            yield from self._store(self._handled)

    def leave(self) -> Flow[None]:
        """Store the position of the last handled message."""
        if self._handled_since_stored:
            yield from self._store(self._handled)

    def _store(self, seq: Any) -> Flow[None]:
        self._handled_since_stored = 0
        self._handled = seq
        if self._updates_position:
            yield from self._position.keep(seq)
