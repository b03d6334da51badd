"""The answers in progress, by member and chat, in this process and in others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

import attrs

from wecom_runtime import fork
from wecom_runtime.callbacks.model import Callback, conversation_of, corp_of, member_of
from wecom_runtime.flow import Flow
from wecom_runtime.storage.memory import MemoryStorage

if TYPE_CHECKING:
    from wecom_runtime.handling.callback_run import CallbackRun
    from wecom_runtime.handling.channel import Channel
    from wecom_runtime.handling.inbox import ProcessInbox
    from wecom_runtime.storage.base import SessionStorage

    from .shared import SharedAnswers

MemberKey: TypeAlias = tuple[str, str, str, str, str]
"""Channel, company, kind of chat, chat and member."""


@attrs.frozen
class Stopped:
    """The answers that were stopped."""

    count: int
    is_shown: bool
    """Whether the reader sees the end of one of them: it has a message that shows it."""


class AnswersInProgress:
    """The answers of an engine that are in progress.

    Args:
        storage: The storage by which processes stop each other's answers.
        lease: Seconds after which the answers of a process that died count as ended.
        inbox: The inbox of this process.
        may_be_stopped: Returns whether a member or the app can stop an answer, so that processes must list theirs.
    """

    def __init__(
        self, storage: SessionStorage, lease: float, inbox: ProcessInbox, may_be_stopped: Callable[[], bool]
    ) -> None:
        self._may_be_stopped = may_be_stopped
        self._shared: SharedAnswers | None = None
        if type(storage) is not MemoryStorage:
            from .shared import SharedAnswers  # not needed with one process

            self._shared = SharedAnswers(storage, lease, _member_of, inbox)
        self.after_fork_in_child()
        fork.watch(self)

    def __repr__(self) -> str:
        return f"<{len(self._runs)} answers in progress>"

    def after_fork_in_child(self) -> None:
        self._runs: dict[CallbackRun, None] = {}

    def begin(self, run: CallbackRun) -> None:
        """Count a run as an answer in progress until its end."""
        self._runs[run] = None
        run.on_end = self._end
        if self._shared is not None and self._may_be_stopped():
            self._shared.begin(run)

    def _end(self, run: CallbackRun) -> None:
        self._runs.pop(run, None)
        if self._shared is not None:
            self._shared.end(run)

    def stop(self, message: Callback, channel: Channel, *, without: CallbackRun | None = None) -> Flow[Stopped]:
        """Stop the answers in progress for the member of a callback in its chat, in any process.

        Args:
            message: The callback.
            channel: Its channel.
            without: A run that is not stopped.
        """
        key = _key(message, channel)
        if key is None:
            return Stopped(0, False)
        others = [run for run in tuple(self._runs) if run is not without and not run.switch.is_stopped]
        runs = [run for run in others if _key(run.message, run.channel) == key]
        for run in runs:
            yield from run.switch.stop()
        count, is_shown = len(runs), any(run.is_shown for run in runs)
        if self._shared is not None:
            shown = yield from self._shared.stop("\n".join(key))
            count, is_shown = count + len(shown), is_shown or any(shown)
        return Stopped(count, is_shown)


def _member_of(run: CallbackRun) -> str:
    """Return a text for the member of a run in its chat; "" if the callback names no member."""
    return "\n".join(_key(run.message, run.channel) or ())


def _key(message: Callback, channel: Channel) -> MemberKey | None:
    """Return the member of a callback in its chat; None if it names no member."""
    member = member_of(message)
    return (channel.name, corp_of(message), *conversation_of(message), member) if member else None
