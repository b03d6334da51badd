"""The collaborators of an engine: constructed from its settings, and connected with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

from .admission import AdmissionControl
from .channel import Channel
from .contexts.history import HistoryStore
from .contexts.services import ContextFactory, ContextServices
from .contexts.state import StateStore
from .deduplication import Deduplicator
from .execution import HandlerCalls, ReplyBuilder
from .failures import FailureReporter
from .lifecycle import Lifecycle
from .matching.handlers import HandlerRegistry, RouterScope
from .member_queues import MemberQueues
from .notices import ReaderNotices
from .questions.broker import QuestionBroker
from .queues.worker import QueueWorker
from .running.executor import HandlerExecutor
from .running.timers import Timers
from .running.workers import Workers
from .settings import EngineSettings
from .stopping.in_progress import AnswersInProgress
from .streaming.overflow import AnswerSplitter
from .streaming.registry import StreamRegistry

if TYPE_CHECKING:
    from wecom_runtime.callbacks.model import Callback
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable

ContextClasses: TypeAlias = tuple[ContextFactory, ContextFactory]
"""The classes of the contexts of plain and of asynchronous handlers."""


@attrs.frozen
class Components:
    """The collaborators of one engine."""

    handlers: HandlerRegistry
    executor: HandlerExecutor
    workers: Workers
    failures: FailureReporter
    lifecycle: Lifecycle
    deduplicator: Deduplicator
    questions: QuestionBroker
    admission: AdmissionControl
    calls: HandlerCalls
    replies: ReplyBuilder
    streams: StreamRegistry
    queue_worker: QueueWorker
    channels: dict[str, Channel]
    in_progress: AnswersInProgress
    histories: HistoryStore
    notices: ReaderNotices


def assemble(
    callbacks: CallbackTable, replies: ReplyTable, contexts: ContextClasses, settings: EngineSettings
) -> Components:
    """Construct the collaborators of an engine.

    Args:
        callbacks: The table of callbacks.
        replies: The table of replies.
        contexts: The classes of contexts.
        settings: The settings of the engine.
    """
    storage, timers = settings.session, Timers()
    executor = HandlerExecutor(settings.threads)
    workers = Workers(settings.workers, settings.backlog, executor.loop, timers)
    failures = FailureReporter(settings.on_error)
    deduplicator = Deduplicator(storage, remember=settings.remember, wait=settings.repeat_wait, lease=settings.lease)
    lifecycle = Lifecycle(workers, deduplicator, executor)
    questions = QuestionBroker(
        storage,
        settings.lease,
        callbacks.parse,
        replies.render,
        failures,
        workers,
        lifecycle.is_open,
        settings.questions,
    )
    lifecycle.on_drain.append(questions.cancel_all)
    histories = HistoryStore(storage, settings.history_bytes, settings.state_lifetime)
    states = StateStore(storage, settings.state_lifetime)
    notices = ReaderNotices(
        settings.broken_off,
        settings.busy,
        delayed=settings.delayed,
        stopped=settings.stopped,
        restarted=settings.restarted,
    )
    in_progress = AnswersInProgress(storage, settings.lease)
    services = ContextServices(executor, states, histories, questions, notices, in_progress, *contexts)
    splitter = AnswerSplitter(replies, executor, failures, split=settings.split, max_length=settings.max_length)

    def stopped_notice(message: Callback) -> str | None:
        return (notices.stopped or None) if replies.can_stream(message) else None

    calls = HandlerCalls(executor, services, splitter, failures, notices, settings.answer, in_progress, stopped_notice)
    merge = settings.merge or 0.0
    member_queues = MemberQueues(settings.lease, merge, timers) if settings.order is not None else None
    handlers = HandlerRegistry(RouterScope(settings.answer, settings.client), replies.accepts_text)
    channels: dict[str, Channel] = {}
    return Components(
        handlers=handlers,
        executor=executor,
        workers=workers,
        failures=failures,
        lifecycle=lifecycle,
        deduplicator=deduplicator,
        questions=questions,
        admission=AdmissionControl(workers, member_queues, deduplicator, replies, notices, merge),
        calls=calls,
        replies=ReplyBuilder(replies, splitter, services, workers, failures),
        streams=StreamRegistry(
            storage, deduplicator, workers, failures, replies, notices, splitter, shows_tools=settings.tools
        ),
        queue_worker=QueueWorker(
            storage,
            deduplicator,
            handlers,
            executor,
            failures,
            channels,
            callbacks.parse,
            calls.handle_task,
            settings.on_given_up,
        ),
        channels=channels,
        in_progress=in_progress,
        histories=histories,
        notices=notices,
    )
