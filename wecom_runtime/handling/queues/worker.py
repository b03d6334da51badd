"""Tasks in the workers of a queue: each is read, counted, handled once, and set aside where that comes to nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from wecom_runtime.callbacks.model import Callback, repeat_key
from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, drive
from wecom_runtime.handling.channel import Channel, digest
from wecom_runtime.handling.deduplication import CallbackInProgress, Deduplicator
from wecom_runtime.handling.failures import FailureReporter, describe
from wecom_runtime.handling.matching.handlers import Handler, HandlerRegistry
from wecom_runtime.handling.running.executor import Execute, HandlerExecutor
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.observing import observer_slot
from wecom_runtime.storage.guard import StorageGuard

from .deliveries import AttemptCounter, AttemptCounts
from .given_up import LOCK_TIMEOUT, UNREAD, GivenUp, GivenUpEntry, SetAside, list_given_up
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
"""Called with a callback, None where it could not be read, and with what happened."""
SUSPECT_LEASE_KEY = "callback:suspects"
"""Key of the lease under which tasks are handled whose worker died. One at a time has it: with a worker die all tasks
that it is at, and those that did not kill it must not be at work beside the one that did again."""
SET_ASIDE_RETRY_DELAY = 60.0
"""Seconds after which a task is tried again that could not be set aside."""


@attrs.frozen
class _ReadTask:
    """A task that could be read."""

    text: str
    """As the queue has it."""
    key: str
    message: Callback
    channel: Channel

    @property
    def work_key(self) -> str:
        return f"{self.key}:work"

    @property
    def id(self) -> str:
        """The callback's id, for people."""
        return repeat_key(self.message) or self.name

    @property
    def name(self) -> str:
        """Names it in the storage."""
        return digest(self.key)


class QueueWorker:
    """Works at the tasks of a queue.

    Args:
        storage: Which all workers share.
        once: Has each handled once.
        handlers: The functions of the app.
        executor: Where they run.
        failures: Is told of failures.
        channels: Those whose tasks can be opened, by their names.
        parse: Makes the callback of a text.
        handle: Calls a handler and sends what it returns; the error that it raised, if any.
        on_given_up: Called where a task is given up.
    """

    def __init__(
        self,
        storage: SessionStorage,
        once: Deduplicator,
        handlers: HandlerRegistry,
        executor: HandlerExecutor,
        failures: FailureReporter,
        channels: Mapping[str, Channel],
        parse: Callable[[str], Callback],
        handle: Callable[[Handler, Callback, Channel], Flow[BaseException | None]],
        on_given_up: OnGivenUp | None,
    ) -> None:
        self._once = once
        self._handlers = handlers
        self._executor = executor
        self._failures = failures
        self._channels = channels
        self._parse = parse
        self._handle = handle
        self._on_given_up = on_given_up
        self._counts = AttemptCounter(storage)
        self._aside = SetAside(storage)
        self._guard = StorageGuard(storage, without="tasks that are given up cannot be kept")
        self.queue: TaskQueue | None = None

    def __repr__(self) -> str:
        return f"<QueueWorker for {self.queue!r}>"

    @property
    def _retries(self) -> int:
        return int(getattr(self.queue, "retries", RETRIES))

    # -- one task

    def work(self, text: str) -> None:
        """Handle a task, unless it has been handled.

        Raises:
            TryLaterError: It is to be worked at again.
            GivenUpError: It is over, and was set aside: it cannot be read, or has failed too often.
        """
        found = self._read(text)
        if isinstance(found, str):
            drive(self._give_up_unread(text, found), NO_TRANSPORT)
            return
        observer = observer_slot.observer
        if observer is None:
            drive(self._take_up(found), NO_TRANSPORT)
            return
        with observer.task(found.message, Task.carried_by(text)):
            drive(self._take_up(found), NO_TRANSPORT)

    def _read(self, text: str) -> _ReadTask | str:
        """Return a task that was read, or why it cannot be."""
        sealed = Task.sealed_in(text)
        if sealed is None:
            return say("the queue delivered a task that no router has put into it")
        for channel in list(self._channels.values()):
            if (opened := channel.unseal(sealed)) is not None:
                break
        else:
            return say(
                "the task was sealed with another key: while keys are being changed, give "
                "WeComCrypto the previous=(token, encoding_aes_key); for what comes by a long "
                "connection, have the workers make the same BotConnection(bot_id, secret, router) "
                "that puts it into the queue, without starting it"
            )
        task = Task.of(opened)
        if task is None:
            return say("the queue delivered a task that no router has put into it")
        try:
            return _ReadTask(text, task.key, self._parse(task.message), channel)
        except WeComError as error:
            return say("the callback in the task cannot be read: {kind}", kind=type(error).__name__)

    def _take_up(self, task: _ReadTask) -> Flow[None]:
        key, message = task.work_key, task.message
        handler: Handler | None = None
        failure: Exception | None = None
        try:
            handler = self._handlers.find(message)
        except Exception as error:
            self._failures.failed("where=", message, error)
            failure = error
        if handler is None and failure is None:
            self._failures.without_handler(message)
            return
        try:
            if (yield from self._once.begin(key, "where=" if handler is None else handler.name)) is not None:
                return
        except CallbackInProgress:
            raise TryLaterError(IN_PROGRESS_RETRY_DELAY, is_failure=False) from None
        is_over = False
        try:
            before = yield from self._check_deaths(task)
            ended = failure if handler is None else (yield from self._run(task, handler, before))
            if ended is not None:
                yield from self._check_failures(task, before, ended)
            is_over = True
        except GivenUpError:
            is_over = True
            raise
        finally:
            yield from (self._once.done(key, "", TASK_DEDUP_SECONDS) if is_over else self._once.failed(key))

    def _run(self, task: _ReadTask, handler: Handler, before: AttemptCounts) -> Flow[BaseException | None]:
        """Have a task handled; the error that its handler raised.

        Args:
            task: The task.
            handler: Whose it is.
            before: What became of the task so far.

        Raises:
            TryLaterError: It may have killed a worker, and another one that may have is at work.
        """
        if not before.deaths:
            return (yield from self._handle_counted(task, handler, before))
        try:
            yield from self._once.begin(SUSPECT_LEASE_KEY, handler.name)
        except CallbackInProgress:
            raise TryLaterError(IN_PROGRESS_RETRY_DELAY, is_failure=False) from None
        try:
            return (yield from self._handle_counted(task, handler, before))
        finally:
            yield from self._once.failed(SUSPECT_LEASE_KEY)

    def _handle_counted(self, task: _ReadTask, handler: Handler, before: AttemptCounts) -> Flow[BaseException | None]:
        yield from self._counts.note(task.key, attrs.evolve(before, is_begun=True))
        try:
            failure = yield from self._handle(handler, task.message, task.channel)
        except BaseException:  # the worker is stopped, which is not the task's doing
            yield from self._counts.note(task.key, before)
            raise
        if failure is None:
            yield from self._counts.forget(task.key)
        return failure

    # -- deaths and failures

    def _check_deaths(self, task: _ReadTask) -> Flow[AttemptCounts]:
        """Return what became of a task so far, where the worker that had it before this one has not died.

        Raises:
            TryLaterError: It did. What kills its worker comes back after a pause, so that others get their turn.
            GivenUpError: It did, and too often.
        """
        found = yield from self._counts.of(task.key)
        if not found.is_begun:
            if found.times > self._retries:
                yield from self._give_up(task, found, None)
            return found
        found = AttemptCounts(found.deaths + 1, found.failures)
        yield from self._counts.note(task.key, found)
        if found.times > self._retries:
            yield from self._give_up(task, found, None)
        logger.warning(
            "the worker died that handled the %s %s (time %d of %d at most); it is handled again",
            type(task.message).__name__,
            task.id,
            found.times,
            self._retries + 1,
        )
        raise TryLaterError(retry_delay(found.times), is_failure=True)

    def _check_failures(self, task: _ReadTask, before: AttemptCounts, error: BaseException) -> Flow[None]:
        """Note that a handler failed.

        Raises:
            TryLaterError: It is called again.
            GivenUpError: It has failed too often.
        """
        found = AttemptCounts(before.deaths, before.failures + 1)
        yield from self._counts.note(task.key, found)
        if found.times > self._retries:
            yield from self._give_up(task, found, error)
        raise TryLaterError(retry_delay(found.times), is_failure=True)

    # -- the end of it

    def _give_up(self, task: _ReadTask, found: AttemptCounts, error: BaseException | None) -> Flow[None]:
        reason = _reason(found, error)
        entry = GivenUpEntry(task.name, task.id, time.time(), reason, type(task.message).__name__)
        yield from self._set_aside(task.channel.name, entry, task.text, task.message)
        # Its count stays: where this worker dies before it can say that the task is over, the next one knows by it.
        raise GivenUpError(say("the callback {id} is given up: {reason}", id=task.id, reason=reason))

    def _give_up_unread(self, text: str, reason: str) -> Flow[None]:
        name = digest(text)
        entry = GivenUpEntry(name, name, time.time(), reason, "")
        yield from self._set_aside(UNREAD, entry, text, None)
        raise GivenUpError(say("the callback {id} is given up: {reason}", id=name, reason=reason))

    def _set_aside(self, channel: str, entry: GivenUpEntry, text: str, message: Callback | None) -> Flow[None]:
        """Keep a task, and tell of it.

        Raises:
            TryLaterError: The storage does not take it.
        """
        try:
            yield from self._guard.call(self._aside.add, channel, entry, text, waits=LOCK_TIMEOUT)
        except WeComError:
            logger.error("the callback %s cannot be set aside, as the storage fails; it stays in the queue", entry.id)
            raise TryLaterError(SET_ASIDE_RETRY_DELAY, is_failure=False) from None
        logger.error(
            "the callback %s%s is given up, and set aside for 7 days: %s. router.given_up() lists it, and its replay() "
            "has it handled after all",
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

    # -- what was given up

    def given_up(self) -> list[GivenUp]:
        """Return what was given up of all channels, the oldest first."""
        names = [*self._channels, UNREAD]
        found = [one for name in names for one in list_given_up(self._aside, name, self._message_in, self._replay)]
        return sorted(found, key=lambda one: one.at)

    def _message_in(self, text: str) -> Callback | None:
        found = self._read(text)
        return None if isinstance(found, str) else found.message

    def _replay(self, text: str, name: str) -> None:
        if self.queue is None:
            raise ConfigurationError(say("the router has no queue: call router.hand_to(queue) before"))
        found = self._read(text)
        if isinstance(found, _ReadTask):
            drive(self._counts.forget(found.key), NO_TRANSPORT)
            drive(self._once.failed(found.work_key), NO_TRANSPORT)
        self.queue.put(text)


def _reason(found: AttemptCounts, error: BaseException | None) -> str:
    """Return what happened to a task, in a sentence."""
    parts: list[str] = []
    if found.deaths:
        parts.append(say("the worker that had it died, {times} times in all", times=found.deaths))
    if found.failures:
        parts.append(say("its handler failed, {times} times in all", times=found.failures))
    told = say(" and ").join(parts)
    return told if error is None else say("{told}, at last with {kind}", told=told, kind=describe(error))
