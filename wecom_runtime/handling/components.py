"""The collaborators of an engine: constructed from its settings, and connected with each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

from wecom_runtime.storage.presence import presence_in

from . import defaults
from .admission import AdmissionControl
from .channel import Channel
from .contexts.history import HistoryStore
from .contexts.services import ContextFactory, ContextServices
from .contexts.state import StateStore
from .deduplication import Deduplicator
from .durable import DurableWork
from .engine_settings import EngineSettings
from .execution import HandlerCalls, ReplyBuilder
from .failures import FailureReporter
from .inbox import inbox_in
from .lifecycle import Lifecycle
from .matching.handlers import HandlerRegistry, RouterScope
from .member_queues import MemberQueues
from .member_texts import MemberTexts
from .questions.broker import QuestionBroker
from .queues.worker import QueueWorker
from .running.executor import HandlerExecutor
from .running.timers import Timers
from .running.workers import Workers
from .stopping.in_progress import AnswersInProgress
from .streaming.overflow import AnswerSplitter
from .streaming.registry import StreamRegistry
from .time_limit import TimeLimit

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
    splitter: AnswerSplitter
    streams: StreamRegistry
    queue_worker: QueueWorker
    channels: dict[str, Channel]
    in_progress: AnswersInProgress
    histories: HistoryStore
    member_texts: MemberTexts
    work: DurableWork


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
    executor = HandlerExecutor(defaults.MAX_THREADS)
    workers = Workers(settings.workers, settings.backlog, executor.loop, timers)
    failures = FailureReporter(settings.on_error)
    deduplicator = Deduplicator(
        storage, remember=defaults.REMEMBER_SECONDS, wait=defaults.REPEAT_WAIT, lease=settings.lease
    )
    presence = presence_in(storage)
    channels: dict[str, Channel] = {}
    work = DurableWork(storage, presence, settings.lease, timers, channels, callbacks.parse)
    time_limit = TimeLimit(settings.handler_timeout, timers, lambda run: work.leave_lane(run.item), workers)
    lifecycle = Lifecycle(workers, deduplicator, executor, time_limit)
    lifecycle.on_drain.append(work.close)
    inbox = inbox_in(storage)
    questions = QuestionBroker(
        storage,
        settings.lease,
        callbacks.parse,
        replies.render,
        failures,
        workers,
        lifecycle.is_open,
        defaults.MAX_QUESTIONS,
        inbox,
        time_limit,
    )
    lifecycle.on_drain.append(questions.cancel_all)
    histories = HistoryStore(storage, defaults.HISTORY_BYTES, settings.state_lifetime)
    states = StateStore(storage, settings.state_lifetime)
    member_texts = settings.member_texts
    handlers = HandlerRegistry(RouterScope(settings.answer, settings.client), replies.accepts_text)
    has_words = bool(settings.stop_words or settings.new_words)
    in_progress = AnswersInProgress(storage, settings.lease, inbox, lambda: has_words or handlers.uses_contexts)
    splitter = AnswerSplitter(replies, executor, failures, member_texts)
    services = ContextServices(executor, states, histories, questions, member_texts, in_progress, splitter, *contexts)

    def stopped_notice(message: Callback) -> str | None:
        return (member_texts["stopped"] or None) if replies.can_stream(message) else None

    calls = HandlerCalls(
        executor,
        services,
        splitter,
        failures,
        member_texts,
        settings.answer,
        in_progress,
        stopped_notice,
        work,
        workers,
        time_limit,
    )
    merge = settings.merge or 0.0
    member_queues = MemberQueues(merge, timers)
    return Components(
        handlers=handlers,
        executor=executor,
        workers=workers,
        failures=failures,
        lifecycle=lifecycle,
        deduplicator=deduplicator,
        questions=questions,
        admission=AdmissionControl(workers, member_queues, deduplicator, replies, member_texts, merge),
        calls=calls,
        replies=ReplyBuilder(replies, splitter, services, workers, failures, work),
        splitter=splitter,
        streams=StreamRegistry(storage, workers, failures, replies, member_texts, splitter, settings.lease, work),
        queue_worker=QueueWorker(
            storage,
            deduplicator,
            handlers,
            failures,
            channels,
            callbacks.parse,
            calls.handle_task,
            work,
        ),
        channels=channels,
        in_progress=in_progress,
        histories=histories,
        member_texts=member_texts,
        work=work,
    )
