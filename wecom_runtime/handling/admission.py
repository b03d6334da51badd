"""Admission control: a callback gets capacity for background work, and its turn among the messages of its member,
before its handler is called. A callback without capacity is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.flow import Flow
from wecom_runtime.logs import logger

from .results import BUSY, HANDLED, Outcome, Result

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable

    from .callback_run import CallbackRun
    from .channel import Incoming
    from .deduplication import Deduplicator
    from .member_queues import MemberQueues
    from .notices import ReaderNotices
    from .running.workers import Workers

CAPACITY_TIMEOUT = 2.5
"""Seconds that a message waits for capacity where WeCom waits 5 for an answer."""
TURN_TIMEOUT = 0.5
"""Seconds that a message waits for its turn, in addition to those for more texts; then its answer begins empty."""
BUSY_NOTICE_AFTER = 3
"""The number of refusals of one message after which the sender is notified. WeCom sends a message four times."""


class AdmissionControl:
    """Decides whether and when the handler of a callback may run.

    Args:
        workers: The capacity for background work.
        member_queues: The order of each member's messages; None for messages in any order.
        deduplicator: Stores the outcome of messages that are refused or merged.
        replies: The table of replies.
        notices: The notice for the sender of a message that is refused.
        merge: Seconds for which texts are collected.
    """

    def __init__(
        self,
        workers: Workers,
        member_queues: MemberQueues | None,
        deduplicator: Deduplicator,
        replies: ReplyTable,
        notices: ReaderNotices,
        merge: float,
    ) -> None:
        self._workers = workers
        self._member_queues = member_queues
        self._deduplicator = deduplicator
        self._replies = replies
        self._notices = notices
        self._merge = merge

    def acquire(self, run: CallbackRun, incoming: Incoming, seconds: float) -> Flow[bool]:
        """Acquire capacity for background work; return whether there was some in time.

        Args:
            run: The callback.
            incoming: Its delivery. One that WeCom does not repeat, as on a long connection, waits without a limit.
            seconds: Seconds to wait for capacity where WeCom repeats the callback.
        """
        name = run.handler.name
        run.job = yield from self._workers.acquire(name, seconds if incoming.is_repeated else None)
        return run.job is not None

    def enqueue(self, run: CallbackRun, incoming: Incoming) -> None:
        """Append a message to the queue of its member, and merge the texts that wait there into it."""
        queues = self._member_queues
        if queues is not None and (entry := queues.append(incoming, run.handler)) is not None:
            run.queue_entry = entry
            run.message = incoming.message = entry.message

    def await_turn(self, run: CallbackRun, incoming: Incoming) -> Flow[Result | None]:
        """Wait for capacity and for the turn of a message, no longer than WeCom waits.

        Returns:
            The result of a message that is refused or was merged into a later one; None if the handler is to run.
        """
        if run.handler.streams and not (yield from self.acquire(run, incoming, CAPACITY_TIMEOUT)):
            return (yield from self.refuse(run, incoming))
        self.enqueue(run, incoming)
        entry = run.queue_entry
        if entry is None:
            return None
        yield from entry.wait(self._merge + TURN_TIMEOUT if incoming.is_repeated else None)
        if not entry.turn.done() and run.job is None:
            run.job = self._workers.try_acquire(run.handler.name)
            if run.job is None:  # a repeat gets the answer
                yield from entry.wait(None)
        if entry.is_merged:
            yield from self._deduplicator.complete(incoming.key, "")
            return HANDLED
        return None

    def refuse(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Have WeCom repeat a callback for which there is no capacity; after several refusals, notify its sender."""
        kind, key = type(run.message).__name__, incoming.key
        is_notified = self._replies.can_stream(run.message) and self._workers.count_refusal(key) >= BUSY_NOTICE_AFTER
        if is_notified and self._notices.busy:
            logger.warning("no capacity for more streaming answers: the sender of a %s is notified", kind)
            answer = incoming.sealed_answer(self._replies.render(self._notices.busy, run.message))
            yield from self._deduplicator.complete(key, answer)
            return Result(Outcome.HANDLED, answer)
        yield from self._deduplicator.discard(key)
        logger.warning("no capacity for more background work: WeCom is asked to repeat the %s", kind)
        return BUSY
