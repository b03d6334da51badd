"""Admission control: a callback gets its turn among the messages of its member, and capacity for background work.

Both precede the call of its handler. A callback without capacity is refused.

A message that waits for an earlier one of its member holds no capacity; the number of such messages has limits of its
own. The work that one member causes holds at most half of the capacity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.callbacks.model import causing_member_of
from wecom_runtime.flow import Flow
from wecom_runtime.logs import logger

from .results import BUSY, HANDLED, Outcome, Result

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable

    from .callback_run import CallbackRun
    from .channel import Incoming
    from .deduplication import Deduplicator
    from .member_queues import MemberQueues
    from .member_texts import MemberTexts
    from .running.workers import Job, Owner, Workers

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
        member_queues: The order of each member's messages.
        deduplicator: Stores the outcome of messages that are refused or merged.
        replies: The table of replies.
        member_texts: The texts that members read.
        merge: Seconds for which texts are collected.
    """

    def __init__(
        self,
        workers: Workers,
        member_queues: MemberQueues,
        deduplicator: Deduplicator,
        replies: ReplyTable,
        member_texts: MemberTexts,
        merge: float,
    ) -> None:
        self._workers = workers
        self._member_queues = member_queues
        self._deduplicator = deduplicator
        self._replies = replies
        self._member_texts = member_texts
        self._merge = merge

    @property
    def starts_at_once(self) -> bool:
        """Whether the next message is handled at once, if its member has no earlier one."""
        return not self._merge and self._workers.has_free_worker

    def acquire(self, run: CallbackRun, incoming: Incoming, seconds: float) -> Flow[Result | None]:
        """Append a message to the queue of its member, and acquire capacity for background work.

        Texts that wait in the queue may be merged into the message.

        Args:
            run: The callback.
            incoming: Its delivery. One that WeCom does not repeat, as on a long connection, waits without a limit.
            seconds: Seconds to wait for capacity where WeCom repeats the callback.

        Returns:
            The result of a message that is refused or was merged into a later one; None if there is capacity.
        """
        self._enqueue(run, incoming)
        entry, name, owner = run.queue_entry, run.handler.name, _owner_of(run, incoming)
        if incoming.fetching is not None:  # it is stored, and waits for as long as it must
            run.job = self._workers.queue(name, owner)
            return None
        if entry is not None and entry.is_behind:
            run.job = self._workers.try_queue(name, owner)
            if run.job is None and not incoming.is_repeated:
                yield from entry.wait(None)
                if entry.is_merged:
                    return (yield from self._complete_merged(incoming))
                run.job = yield from self._workers.acquire(name, owner, None)
        else:
            run.job = self._workers.try_acquire(name, owner)
            if run.job is None:
                run.job = yield from self._workers.acquire(name, owner, seconds if incoming.is_repeated else None)
        if run.job is None and len(run.message.merged) > 1:  # texts that were acknowledged already
            run.job = self._workers.force_acquire(name, owner)
        return None if run.job is not None else (yield from self._refuse_unless_merged(run, incoming))

    def force_acquire(self, run: CallbackRun, incoming: Incoming) -> Job:
        """Acquire capacity beyond the limit, for work that has begun already."""
        return self._workers.force_acquire(run.handler.name, _owner_of(run, incoming))

    def _enqueue(self, run: CallbackRun, incoming: Incoming) -> None:
        """Append a message to the queue of its member, and merge the texts that wait there into it."""
        if run.handler.order is not None and (entry := self._member_queues.append(incoming, run.handler)) is not None:
            run.queue_entry = entry
            run.message = incoming.message = entry.message

    def _refuse_unless_merged(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Refuse a callback, or complete the callback of a text that was merged into a later one in the meantime."""
        entry = run.queue_entry
        if entry is not None and not entry.remove():
            return (yield from self._complete_merged(incoming))
        return (yield from self._refuse(run, incoming))

    def _complete_merged(self, incoming: Incoming) -> Flow[Result]:
        yield from self._deduplicator.complete(incoming.key, "")
        return HANDLED

    def await_turn(self, run: CallbackRun, incoming: Incoming) -> Flow[Result | None]:
        """Wait for the turn of a message and for capacity, no longer than WeCom waits.

        Returns:
            The result of a message that is refused or was merged into a later one; None if the handler is to run.
        """
        if run.handler.streams:
            result = yield from self.acquire(run, incoming, CAPACITY_TIMEOUT)
            if result is not None:
                return result
        else:
            self._enqueue(run, incoming)
        entry = run.queue_entry
        if entry is None:
            return None
        if entry.has_turn:
            return None
        yield from entry.wait(self._merge + TURN_TIMEOUT if incoming.is_repeated else None)
        if entry.result is None and run.job is None:
            owner, has_merged = _owner_of(run, incoming), len(run.message.merged) > 1
            run.job = self._workers.try_queue(run.handler.name, owner, force=has_merged)
            if run.job is None:  # a repeat gets the answer
                yield from entry.wait(None)
        return (yield from self._complete_merged(incoming)) if entry.is_merged else None

    def _refuse(self, run: CallbackRun, incoming: Incoming) -> Flow[Result]:
        """Have WeCom repeat a callback for which there is no capacity; after several refusals, notify its sender."""
        kind, key = type(run.message).__name__, incoming.key
        is_notified = self._replies.can_stream(run.message) and self._workers.count_refusal(key) >= BUSY_NOTICE_AFTER
        if is_notified and self._member_texts["busy"]:
            logger.warning("no capacity for more streaming answers: the sender of a %s is notified", kind)
            answer = incoming.sealed_answer(self._replies.render(self._member_texts["busy"], run.message))
            yield from self._deduplicator.complete(key, answer, records=incoming.channel.records)
            return Result(Outcome.HANDLED, answer)
        yield from self._deduplicator.discard(key)
        logger.warning("no capacity for more background work: WeCom is asked to repeat the %s", kind)
        return BUSY


def _owner_of(run: CallbackRun, incoming: Incoming) -> Owner:
    """Return the owner of the work that a callback causes: the member, if a member caused it."""
    if run.queue_entry is not None:
        return run.queue_entry.owner
    member = causing_member_of(run.message)
    return (incoming.channel.name, incoming.receiver, member) if member else None
