"""The registry of streaming answers: starts them, and answers the polls of WeCom for their progress.

The handler's generator runs in the background of one process. Any process may receive a poll, so the progress is saved
in the storage, with the id of the process. If that process dies, the answer ends with a note to its reader.
"""

from __future__ import annotations

import time
from concurrent.futures import Future
from contextlib import closing
from typing import TYPE_CHECKING, Any

from wecom_runtime import fork
from wecom_runtime.flow import NO_TRANSPORT, Flow, Wait, adrive, drive
from wecom_runtime.handling.channel import Incoming
from wecom_runtime.handling.failures import FailureReporter
from wecom_runtime.handling.matching.handlers import Handler
from wecom_runtime.handling.member_texts import MemberTexts
from wecom_runtime.handling.running.executor import ResumeInLoop
from wecom_runtime.handling.running.stopped import stopped_error
from wecom_runtime.handling.running.workers import Job, Workers
from wecom_runtime.handling.stop_switch import CancelOnStop, StopSwitch
from wecom_runtime.logs import logger
from wecom_runtime.storage.memory import MemoryStorage
from wecom_runtime.storage.presence import presence_in

from .answer import StreamingAnswer, answer_key, render
from .chunks import with_note
from .opening import OpenedAsyncStream, is_async_stream, open_sync_stream
from .overflow import AnswerSplitter, ResponderFactory
from .states import STATE_TTL, StreamStates

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.handling.durable import DurableWork
    from wecom_runtime.storage.base import SessionStorage

FIRST_CHUNK_TIMEOUT = 1.0
"""Seconds that the first reply waits for some text. WeCom waits 5 s for it."""
POLLING_PERIOD = 330.0
"""Seconds for which an answer may be streamed. WeCom polls for six minutes."""
CLEANUP_THRESHOLD = 64
"""The number of answers in memory at which old ones are removed."""


class StreamRegistry:
    """The streaming answers of an engine.

    Args:
        storage: The storage of their progress.
        workers: Run the handlers.
        failures: Reports the exceptions of handlers.
        replies: The table of replies.
        member_texts: The texts that members read.
        splitter: Splits answers that are longer than can be shown.
        lease: Seconds after which an answer ends whose process has died.
        work: The stored items of messages.
    """

    def __init__(
        self,
        storage: SessionStorage,
        workers: Workers,
        failures: FailureReporter,
        replies: ReplyTable,
        member_texts: MemberTexts,
        splitter: AnswerSplitter,
        lease: float,
        work: DurableWork,
    ) -> None:
        presence = presence_in(storage)
        presence.join(self, lease)
        self._states = StreamStates(storage, presence)
        self._is_local = type(storage) is MemoryStorage
        """Whether this process receives all polls, so that nothing needs to be saved."""
        self._workers = workers
        self._failures = failures
        self._replies = replies
        self._member_texts = member_texts
        self._received = member_texts["received"]
        self._splitter = splitter
        self._work = work
        self._answers: dict[str, StreamingAnswer] = {}
        self._cleanup_at = CLEANUP_THRESHOLD
        fork.watch(self)

    def after_fork_in_child(self) -> None:
        self._answers = {}

    # -- the handler

    def start(
        self,
        incoming: Incoming,
        handler: Handler,
        stream: Any,
        responder_factory: ResponderFactory,
        job: Job,
        switch: StopSwitch,
        turn: Future[bool] | None = None,
    ) -> Flow[StreamingAnswer]:
        """Start a streaming answer; return it when there is some text to show, or after a second.

        The text "received" is shown at once.

        Args:
            incoming: The delivery that is answered.
            handler: The handler.
            stream: The stream that the handler returned.
            responder_factory: Returns the responder for messages after the last poll.
            job: The capacity for it.
            switch: Stops the answer.
            turn: A future to wait for. If its result is False, the message was merged into another one, and the answer
                is empty.

        Raises:
            Exception: The handler raised it before the first text, and WeCom repeats the message.
        """
        answer = StreamingAnswer(
            incoming,
            handler,
            responder_factory,
            self._replies,
            self._member_texts,
            self._splitter.of(handler),
            switch,
        )
        self._remove_old()
        self._answers[answer.key] = answer
        if not switch.add(lambda: self._stop(answer)):
            answer.stop()
        try:
            if turn is not None:
                turn.add_done_callback(lambda turn: None if turn.result() else self._complete_empty(answer))
            if is_async_stream(stream):
                yield ResumeInLoop()  # its task belongs to the loop of the message
                self._workers.start_task(job, lambda: self._consume_async(answer, stream, switch), turn)
            else:
                self._workers.start(job, lambda: self._consume(answer, stream), turn)
        except BaseException:
            if job.cancel():
                self._answers.pop(answer.key, None)
                raise
        if not self._received:
            yield Wait(answer.first_text, FIRST_CHUNK_TIMEOUT)
        if not self._is_local:  # before the reply, after which WeCom polls
            yield from self._states.save(answer)
        answer.mark_shown(is_repeated=incoming.is_repeated)
        if answer.error is not None:  # raised during the wait for the first text
            self._failures.report(handler.name, incoming.message, answer.error)
        return answer

    def _stop(self, answer: StreamingAnswer) -> Flow[None] | None:
        """Complete an answer that is stopped, while its handler may still run."""
        answer.stop()
        return None if self._is_local else self._states.save(answer)

    def _complete_empty(self, answer: StreamingAnswer) -> None:
        """Complete the answer to a message that was merged into a later one."""
        answer.complete(None)
        if not self._is_local:
            drive(self._end(answer), NO_TRANSPORT)

    def _consume(self, answer: StreamingAnswer, stream: Any) -> None:
        with _HandlerEnd(answer, self._failures, in_task=False), closing(open_sync_stream(stream)) as chunks:
            for chunk in chunks:
                if answer.is_stopped:
                    break
                if answer.add(chunk) and not self._is_local:
                    drive(self._states.save(answer), NO_TRANSPORT)
                if answer.is_ended:
                    break
            else:
                answer.check()
        drive(self._end(answer), NO_TRANSPORT)

    async def _consume_async(self, answer: StreamingAnswer, stream: Any, switch: StopSwitch) -> None:
        # In a single task, as the generator may hold objects that belong to its task.
        with _HandlerEnd(answer, self._failures, in_task=True), CancelOnStop(switch):
            async with OpenedAsyncStream(stream) as chunks:
                async for chunk in chunks:
                    if answer.is_stopped:
                        break
                    if answer.add(chunk) and not self._is_local:
                        await adrive(self._states.save(answer), NO_TRANSPORT)
                    if answer.is_ended:
                        break
                else:
                    answer.check()
        await adrive(self._end(answer), NO_TRANSPORT)

    def _end(self, answer: StreamingAnswer) -> Flow[None]:
        yield from self._end_answer(answer)
        if answer.incoming.is_repeated:  # otherwise the channel sends the answer
            yield from self._work.finish(answer.item)

    def _end_answer(self, answer: StreamingAnswer) -> Flow[None]:
        if not self._is_local:
            yield from self._states.save(answer)
        if answer.switch.is_stopped:
            return
        if time.time() - answer.started > POLLING_PERIOD:
            yield from self._send_whole(answer)
        elif (remaining := answer.remaining()) and answer.responder is not None:
            incoming = answer.incoming
            yield from self._splitter.send_after_reply(
                answer.handler.name,
                incoming.message,
                answer.responder,
                remaining,
                incoming.reply_sent,
                answer.switch,
                self._work.tail_of(incoming, answer.item),
            )

    def _send_whole(self, answer: StreamingAnswer) -> Flow[None]:
        """Send an answer that was completed after the last poll."""
        name, message = answer.handler.name, answer.incoming.message
        splitter = self._splitter.of(answer.handler)
        text, attachments = answer.content()
        if not text and not attachments:
            return
        if answer.responder is None:
            logger.warning("%s was done after the last poll of WeCom, and there is no answer= to send its answer", name)
            return
        try:
            messages = splitter.split_message(name, message, answer.responder, text) if text else []
            messages += splitter.attachments(name, message, answer.responder, attachments, after=messages)
            yield from splitter.send(name, message, answer.responder, messages, answer.switch)
        except Exception as error:
            self._failures.report(name, message, error)

    def is_busy(self) -> bool:
        """Return whether answers are in progress; for the presence of this process."""
        return not self._is_local and not all(answer.is_complete for answer in list(self._answers.values()))

    def tick(self) -> None:
        """Do nothing: the progress is saved by the handlers."""

    def _remove_old(self) -> None:
        """Remove answers that are polled no more."""
        if len(self._answers) < self._cleanup_at:
            return
        oldest = time.time() - STATE_TTL
        for key, answer in list(self._answers.items()):
            if answer.is_complete and answer.started < oldest:
                self._answers.pop(key, None)
        self._cleanup_at = max(CLEANUP_THRESHOLD, 2 * len(self._answers))

    # -- polls

    def poll(self, stream_id: str, incoming: Incoming) -> Flow[str | None]:
        """Return the progress of an answer as the text of a reply; None if no process knows the answer.

        Args:
            stream_id: The id of the answer.
            incoming: The delivery of the message that it answers, or of the callback that polls.
        """
        key = answer_key(incoming, stream_id)
        answer = self._answers.get(key)
        state = (yield from self._states.load(key, incoming)) if answer is None else answer.saved_state()
        if state is None or state.get("id") != stream_id:
            return None
        is_elsewhere = not state["finish"] and answer is None
        is_lost = is_elsewhere and not (yield from self._states.is_alive(key, state))
        if is_lost and state.get("is_stored"):
            self._work.open()  # its message is handled again, with the same answer
        elif is_lost:
            # The answer may have been completed between the two reads.
            state = (yield from self._states.load(key, incoming)) or state
            if not state["finish"]:
                logger.error("the process of a streaming answer has died: the answer ends with the text so far")
                state["finish"] = True
                state["text"] = with_note(state["text"], self._member_texts["broken_off"])
        if not state["finish"] and time.time() - state["started"] > POLLING_PERIOD:
            self._end_display(state)
        return render(state, incoming.message, self._replies)

    def break_off(self, incoming: Incoming, stream_id: str) -> Flow[None]:
        """End an answer whose message was set aside after the deaths of its processes."""
        key = answer_key(incoming, stream_id)
        state = yield from self._states.load(key, incoming)
        if state is not None and not state["finish"]:
            state.update(finish=True, text=with_note(state["text"], self._member_texts["broken_off"]))
            yield from self._states.write(key, incoming, state)

    def _end_display(self, state: dict[str, Any]) -> None:
        """End the display of an answer that is sent as a message when its handler ends."""
        state.update(finish=True, card=None, pictures=None)
        if not state.get("has_text"):
            notice = self._member_texts["delayed"] if state.get("follows") else self._member_texts["broken_off"]
            state["text"] = with_note(state["text"], notice, state.get("limit"))


class _HandlerEnd:
    """A context that records how a handler ends. It suppresses errors, but no cancellation of a task.

    Args:
        answer: The answer.
        failures: Reports exceptions.
        in_task: Whether the handler runs in a task, and not in a thread, which an exception would end.
    """

    def __init__(self, answer: StreamingAnswer, failures: FailureReporter, *, in_task: bool) -> None:
        self._answer = answer
        self._failures = failures
        self._in_task = in_task

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        failure = error if error is None or isinstance(error, Exception) else stopped_error(error)
        answer = self._answer
        is_destroyed = self._in_task and isinstance(error, GeneratorExit)  # its loop is gone, which was reported
        if answer.complete(failure) and failure is not None and not is_destroyed:
            self._failures.report(answer.handler.name, answer.incoming.message, failure)
        return not self._in_task or isinstance(error, Exception | SystemExit)
