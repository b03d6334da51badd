"""The worker of a task queue: it claims the stored item of each task, and handles it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING

from wecom_runtime.callbacks.model import Callback, set_bot_name
from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Sleep, drive
from wecom_runtime.handling.channel import Channel, Incoming, bot_name_at
from wecom_runtime.handling.deduplication import CallbackInProgress, Deduplicator
from wecom_runtime.handling.failures import FailureReporter
from wecom_runtime.handling.items import Item
from wecom_runtime.handling.matching.handlers import Handler, HandlerRegistry
from wecom_runtime.language import say
from wecom_runtime.observing import observer_slot
from wecom_runtime.storage.memory import MemoryStorage

from .tasks import (
    IN_PROGRESS_RETRY_DELAY,
    RETRIES,
    TASK_DEDUP_SECONDS,
    GivenUpError,
    StoredTask,
    Task,
    TaskQueue,
    TryLaterError,
    trace_context,
)

if TYPE_CHECKING:
    from wecom_runtime.handling.durable import DurableWork
    from wecom_runtime.storage.base import SessionStorage

HandleTask = Callable[[Handler, Incoming, Item], Flow["BaseException | None"]]
"""A function that calls a handler, sends the result, and returns the exception of the handler."""


class Work:
    """The function that workers call for each task.

    Args:
        worker: The worker.
    """

    def __init__(self, worker: QueueWorker) -> None:
        self._worker = worker

    def __call__(self, text: str) -> None:
        """Handle a task; see `TaskQueue.serve`."""
        self._worker.work(text)

    def start(self) -> None:
        """Look for the callbacks of workers that were killed, now and then periodically."""
        self._worker.start()


class QueueWorker:
    """The worker side of a task queue.

    Args:
        storage: The storage that all workers share.
        deduplicator: Recognises tasks that were handled or are in progress, where the storage cannot hold items.
        handlers: The handlers.
        failures: Reports the exceptions of `where=` functions, and callbacks without a handler.
        channels: The channels, by their names. They unseal the tasks.
        parse: Parses the text of a callback.
        handle: Calls a handler and sends its result.
        work: The stored items.
    """

    def __init__(
        self,
        storage: SessionStorage,
        deduplicator: Deduplicator,
        handlers: HandlerRegistry,
        failures: FailureReporter,
        channels: Mapping[str, Channel],
        parse: Callable[[str], Callback],
        handle: HandleTask,
        work: DurableWork,
    ) -> None:
        self._storage = storage
        self._deduplicator = deduplicator
        self._handlers = handlers
        self._failures = failures
        self._channels = channels
        self._parse = parse
        self._handle = handle
        self._work = work
        self.queue: TaskQueue | None = None

    def __repr__(self) -> str:
        return f"<QueueWorker for {self.queue!r}>"

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
        queue.serve(Work(self))
        self.queue = queue
        name, retries = getattr(queue, "name", "tasks"), getattr(queue, "retries", RETRIES)
        self._work.set_queue(name, retries, lambda id: queue.put(StoredTask(id).text()))

    def start(self) -> None:
        """Look for the items of the queue, now and then periodically: this process starts workers."""
        self._work.serve()

    def work(self, text: str) -> None:
        """Handle a task, unless it was handled before.

        Raises:
            TryLaterError: The task is to be delivered again.
            GivenUpError: The task cannot be read.
        """
        task = StoredTask.parse(text)
        drive(self._handle_sealed(text) if task is None else self._handle_stored(text, task), NO_TRANSPORT)

    # -- stored items

    def _handle_stored(self, text: str, task: StoredTask) -> Flow[None]:
        """Handle the item of a task, and those that have waited for it in its lane."""
        self._work.look_as_worker()
        item = yield from self._work.claim(task.id)
        while item is not None:
            incoming = item.incoming
            handler, failure = self._handler_of(incoming.message)
            observer = observer_slot.observer
            with nullcontext() if observer is None else observer.task(incoming.message, trace_context(text)):
                if handler is None:
                    yield from self._work.fail(item, failure or say("no handler takes it"))
                else:
                    yield from self._handle(handler, incoming, item)
            item = yield from self._work.claim_next(item)

    def _handler_of(self, message: Callback) -> tuple[Handler | None, Exception | None]:
        """Return the handler for a callback, and the exception of a `where=` function. Both are reported."""
        try:
            handler = self._handlers.find(message)
        except Exception as error:
            self._failures.report("where=", message, error)
            return None, error
        if handler is None:
            self._failures.report_unhandled(message)
        return handler, None

    # -- where the storage cannot hold items

    def _handle_sealed(self, text: str) -> Flow[None]:
        key, message, channel = self._read(text)
        observer = observer_slot.observer
        with nullcontext() if observer is None else observer.task(message, trace_context(text)):
            try:
                if (yield from self._deduplicator.begin(f"{key}:work", type(message).__name__)) is not None:
                    return
            except CallbackInProgress:
                raise TryLaterError(IN_PROGRESS_RETRY_DELAY, is_failure=False) from None
            try:
                yield from self._attempt(Incoming(message, key, channel, None))
            except BaseException:  # the worker is stopped
                yield from self._deduplicator.discard(f"{key}:work")
                raise
            yield from self._deduplicator.complete(f"{key}:work", "", TASK_DEDUP_SECONDS)

    def _attempt(self, incoming: Incoming) -> Flow[None]:
        """Call the handler until it does not fail, as often as it has attempts. Meanwhile the broker has the task."""
        handler, failure = self._handler_of(incoming.message)
        if handler is None and failure is None:
            return
        item = self._work.unstored(incoming)
        while handler is not None:
            found = yield from self._handle(handler, incoming, item)
            if found is None:
                return
            item.failures += 1
            if not isinstance(found, Exception) or item.failures >= self._work.attempts_of(handler):
                failure = found if isinstance(found, Exception) else None
                break
            yield Sleep(self._work.pause_after(item.failures))
        yield from self._work.fail(item, failure or say("its handler was stopped"))

    def _read(self, text: str) -> tuple[str, Callback, Channel]:
        """Return the key, the callback and the channel of a task.

        Raises:
            GivenUpError: It cannot be read.
        """
        for channel in list(self._channels.values()):
            if (task := Task.parse(text, channel)) is not None:
                break
        else:
            raise GivenUpError(
                say(
                    "no router has put the task into the queue, or it was sealed with another key: while keys are "
                    "being changed, give WeComCrypto the previous=(token, encoding_aes_key); for tasks of a long "
                    "connection, have the workers make the same BotConnection(bot_id, secret, router) that puts "
                    "them into the queue, without starting it"
                )
            )
        try:
            message = self._parse(task.message)
        except WeComError as error:
            reason = say("the callback in the task cannot be read: {kind}", kind=type(error).__name__)
            raise GivenUpError(reason) from None
        set_bot_name(message, bot_name_at(channel))
        return task.key, message, channel
