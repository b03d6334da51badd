"""The worker of a task queue: reads each task, counts its attempts, handles it once, and sets it aside if it fails."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.callbacks.model import Callback, repeat_key, set_bot_name
from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, drive
from wecom_runtime.handling.channel import Channel, bot_name_at, digest
from wecom_runtime.handling.deduplication import CallbackInProgress, Deduplicator
from wecom_runtime.handling.failures import FailureReporter, describe
from wecom_runtime.handling.matching.handlers import Handler, HandlerRegistry
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import observer_slot
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage

from .attempts import AttemptCounter, AttemptCounts
from .given_up import LOCK_TIMEOUT, UNREADABLE, GivenUp, GivenUpEntry, SetAside, list_given_up
from .tasks import (
    IN_PROGRESS_RETRY_DELAY,
    RETRIES,
    TASK_DEDUP_SECONDS,
    GivenUpError,
    Task,
    TaskQueue,
    TryLaterError,
    retry_delay,
)

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

OnGivenUp = Callable[[Any, str], object]
"""A function of a callback, None if it cannot be read, and the reason for which it is given up."""
HandleTask = Callable[[Handler, Callback, Channel], Flow[BaseException | None]]
"""A function that calls a handler, sends the result, and returns the exception of the handler."""
SUSPECT_LEASE_KEY = "callback:suspects"
"""The key of the lease that is needed to handle a task whose worker died. All tasks of a worker die with it; the lease
keeps the innocent ones apart from the one that kills workers, as only one such task is handled at a time."""
SET_ASIDE_RETRY_DELAY = 60.0
"""Seconds before another attempt at a task that the storage could not set aside."""


@attrs.frozen
class _ReadTask:
    """A task that was read."""

    text: str = attrs.field(repr=False)
    """The task as it was in the queue."""
    key: str
    message: Callback = attrs.field(repr=False)
    channel: Channel

    @property
    def work_key(self) -> str:
        return f"{self.key}:work"

    @property
    def id(self) -> str:
        """The id of the callback for people."""
        return repeat_key(self.message) or self.name

    @property
    def name(self) -> str:
        """The name of the task in the storage."""
        return digest(self.key)


class QueueWorker:
    """The worker side of a task queue.

    Args:
        storage: The storage that all workers share.
        deduplicator: Recognises tasks that were handled or are in progress.
        handlers: The handlers.
        executor: Runs functions of the app.
        failures: Reports the exceptions of `where=` functions, and callbacks without a handler.
        channels: The channels, by their names. They unseal the tasks.
        parse: Parses the text of a callback.
        handle: Calls a handler and sends its result.
        on_given_up: Called for each task that is given up.
    """

    def __init__(
        self,
        storage: SessionStorage,
        deduplicator: Deduplicator,
        handlers: HandlerRegistry,
        executor: HandlerExecutor,
        failures: FailureReporter,
        channels: Mapping[str, Channel],
        parse: Callable[[str], Callback],
        handle: HandleTask,
        on_given_up: OnGivenUp | None,
    ) -> None:
        self._storage = storage
        self._deduplicator = deduplicator
        self._handlers = handlers
        self._executor = executor
        self._failures = failures
        self._channels = channels
        self._parse = parse
        self._handle = handle
        self._on_given_up = on_given_up
        self._counts = AttemptCounter(storage)
        self._set_aside = SetAside(storage)
        self._guard = StorageGuard(storage, without="tasks that are given up cannot be kept")
        self.queue: TaskQueue | None = None

    def __repr__(self) -> str:
        return f"<QueueWorker for {self.queue!r}>"

    @property
    def _retries(self) -> int:
        return int(getattr(self.queue, "retries", RETRIES))

    def hand_to(self, queue: TaskQueue) -> None:
        """Run background handlers in the workers of a task queue.

        Raises:
            ConfigurationError: The router has a queue already, or no storage that its processes share.
        """
        if self.queue is not None:
            raise ConfigurationError(say("the router has a queue already"))
        if isinstance(self._storage, MemoryStorage):
            raise ConfigurationError(
                say(
                    "the workers of a queue are other processes: give the router a session= that all of them "
                    "share, such as RedisStorage; otherwise a repeated callback is handled twice"
                )
            )
        queue.serve(self.work)
        self.queue = queue

    # -- one task

    def work(self, text: str) -> None:
        """Handle a task, unless it was handled before.

        Raises:
            TryLaterError: The task is to be delivered again.
            GivenUpError: The task was set aside: it cannot be read, or has failed too often.
        """
        found = self._read(text)
        if isinstance(found, str):
            drive(self._give_up_unreadable(text, found), NO_TRANSPORT)
            return
        observer = observer_slot.observer
        if observer is None:
            drive(self._handle_once(found), NO_TRANSPORT)
            return
        with observer.task(found.message, Task.trace_context(text)):
            drive(self._handle_once(found), NO_TRANSPORT)

    def _read(self, text: str) -> _ReadTask | str:
        """Return a task that was read, or the reason for which it cannot be read."""
        sealed = Task.sealed_text(text)
        if sealed is None:
            return say("the queue delivered a task that no router has put into it")
        for channel in list(self._channels.values()):
            if (unsealed := channel.unseal(sealed)) is not None:
                break
        else:
            return say(
                "the task was sealed with another key: while keys are being changed, give "
                "WeComCrypto the previous=(token, encoding_aes_key); for tasks of a long "
                "connection, have the workers make the same BotConnection(bot_id, secret, router) "
                "that puts them into the queue, without starting it"
            )
        task = Task.parse(unsealed)
        if task is None:
            return say("the queue delivered a task that no router has put into it")
        try:
            message = self._parse(task.message)
            set_bot_name(message, bot_name_at(channel))
            return _ReadTask(text, task.key, message, channel)
        except WeComError as error:
            return say("the callback in the task cannot be read: {kind}", kind=type(error).__name__)

    def _handle_once(self, task: _ReadTask) -> Flow[None]:
        key, message = task.work_key, task.message
        handler: Handler | None = None
        failure: Exception | None = None
        try:
            handler = self._handlers.find(message)
        except Exception as error:
            self._failures.report("where=", message, error)
            failure = error
        if handler is None and failure is None:
            self._failures.report_unhandled(message)
            return
        try:
            if (yield from self._deduplicator.begin(key, "where=" if handler is None else handler.name)) is not None:
                return
        except CallbackInProgress:
            raise TryLaterError(IN_PROGRESS_RETRY_DELAY, is_failure=False) from None
        is_done = False
        try:
            before = yield from self._check_deaths(task)
            ended = failure if handler is None else (yield from self._handle_alone(task, handler, before))
            if ended is not None:
                yield from self._count_failure(task, before, ended)
            is_done = True
        except GivenUpError:
            is_done = True
            raise
        finally:
            if is_done:
                yield from self._deduplicator.complete(key, "", TASK_DEDUP_SECONDS)
            else:
                yield from self._deduplicator.discard(key)

    def _handle_alone(self, task: _ReadTask, handler: Handler, before: AttemptCounts) -> Flow[BaseException | None]:
        """Handle a task, without another task beside it if it may have killed a worker.

        Args:
            task: The task.
            handler: The handler.
            before: The counts of the task so far.

        Returns:
            The exception of the handler.

        Raises:
            TryLaterError: Another task that may have killed a worker is in progress.
        """
        if not before.deaths:
            return (yield from self._handle_counted(task, handler, before))
        try:
            yield from self._deduplicator.begin(SUSPECT_LEASE_KEY, handler.name)
        except CallbackInProgress:
            raise TryLaterError(IN_PROGRESS_RETRY_DELAY, is_failure=False) from None
        try:
            return (yield from self._handle_counted(task, handler, before))
        finally:
            yield from self._deduplicator.discard(SUSPECT_LEASE_KEY)

    def _handle_counted(self, task: _ReadTask, handler: Handler, before: AttemptCounts) -> Flow[BaseException | None]:
        yield from self._counts.set(task.key, attrs.evolve(before, is_begun=True))
        try:
            failure = yield from self._handle(handler, task.message, task.channel)
        except BaseException:  # the worker is stopped, for which the task is not the cause
            yield from self._counts.set(task.key, before)
            raise
        if failure is None:
            yield from self._counts.delete(task.key)
        return failure

    # -- deaths and failures

    def _check_deaths(self, task: _ReadTask) -> Flow[AttemptCounts]:
        """Return the counts of a task, unless the worker that had the task before has died.

        Raises:
            TryLaterError: The worker died. The task is delivered after a delay, so that others are handled first.
            GivenUpError: The workers of the task died too often.
        """
        found = yield from self._counts.get(task.key)
        if not found.is_begun:
            if found.total > self._retries:
                yield from self._give_up(task, found, None)
            return found
        found = AttemptCounts(found.deaths + 1, found.failures)
        yield from self._counts.set(task.key, found)
        if found.total > self._retries:
            yield from self._give_up(task, found, None)
        logger.warning(
            "the worker that handled the %s %s died (attempt %d of %d); the task is handled again",
            type(task.message).__name__,
            task.id,
            found.total,
            self._retries + 1,
        )
        raise TryLaterError(retry_delay(found.total), is_failure=True)

    def _count_failure(self, task: _ReadTask, before: AttemptCounts, error: BaseException) -> Flow[None]:
        """Count a failure of the handler.

        Raises:
            TryLaterError: The handler is called again.
            GivenUpError: The handler has failed too often.
        """
        found = AttemptCounts(before.deaths, before.failures + 1)
        yield from self._counts.set(task.key, found)
        if found.total > self._retries:
            yield from self._give_up(task, found, error)
        raise TryLaterError(retry_delay(found.total), is_failure=True)

    # -- tasks that are given up

    def _give_up(self, task: _ReadTask, found: AttemptCounts, error: BaseException | None) -> Flow[None]:
        reason = _reason(found, error)
        entry = GivenUpEntry(task.name, task.id, time.time(), reason, type(task.message).__name__)
        yield from self._keep(task.channel.name, entry, task.text, task.message)
        # The counts stay: if this worker dies before it acknowledges the task, the next worker gives it up, too.
        raise GivenUpError(say("the callback {id} is given up: {reason}", id=task.id, reason=reason))

    def _give_up_unreadable(self, text: str, reason: str) -> Flow[None]:
        name = digest(text)
        entry = GivenUpEntry(name, name, time.time(), reason, "")
        yield from self._keep(UNREADABLE, entry, text, None)
        raise GivenUpError(say("the callback {id} is given up: {reason}", id=name, reason=reason))

    def _keep(self, channel: str, entry: GivenUpEntry, text: str, message: Callback | None) -> Flow[None]:
        """Set a task aside, and report it.

        Raises:
            TryLaterError: The storage failed.
        """
        try:
            yield from self._guard.call(self._set_aside.add, channel, entry, text, waits=LOCK_TIMEOUT)
        except WeComError:
            logger.error("the callback %s cannot be set aside, as the storage fails; it stays in the queue", entry.id)
            raise TryLaterError(SET_ASIDE_RETRY_DELAY, is_failure=False) from None
        logger.error(
            "the callback %s%s is given up, and set aside for 7 days: %s. router.given_up() lists it; its replay() "
            "puts it into the queue again",
            entry.id,
            f" ({entry.kind})" if entry.kind else "",
            entry.reason,
        )
        if self._on_given_up is None:
            return
        try:
            yield Execute(self._executor, self._on_given_up, message, entry.reason)
        except Exception as error:
            logger.error("on_given_up failed: %s", describe(error))

    def given_up(self) -> list[GivenUp]:
        """Return the tasks of all channels that were given up, the oldest first."""
        names = [*self._channels, UNREADABLE]
        found = [one for name in names for one in list_given_up(self._set_aside, name, self._message_in, self._replay)]
        return sorted(found, key=lambda one: one.at)

    def _message_in(self, text: str) -> Callback | None:
        found = self._read(text)
        return None if isinstance(found, str) else found.message

    def _replay(self, text: str, name: str) -> None:
        if self.queue is None:
            raise ConfigurationError(say("the router has no queue: call router.hand_to(queue) before"))
        found = self._read(text)
        if isinstance(found, _ReadTask):
            drive(self._counts.delete(found.key), NO_TRANSPORT)
            drive(self._deduplicator.discard(found.work_key), NO_TRANSPORT)
        self.queue.put(text)


def _reason(found: AttemptCounts, error: BaseException | None) -> str:
    """Return the failures of a task, in a sentence."""
    parts: list[str] = []
    if found.deaths:
        parts.append(say("its worker died, {times} times in all", times=found.deaths))
    if found.failures:
        parts.append(say("its handler failed, {times} times in all", times=found.failures))
    failures = say(" and ").join(parts)
    if error is None:
        return failures
    return say("{failures}, most recently with {kind}", failures=failures, kind=describe(error))
