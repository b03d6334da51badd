"""Objects that the threads of handlers share: each pair of operations gives a correct result in every interleaving."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest

import wecom_runtime.handling.claims
import wecom_runtime.handling.contexts.history
import wecom_runtime.handling.contexts.state
import wecom_runtime.handling.inbox
import wecom_runtime.handling.matching.middleware
import wecom_runtime.handling.member_queues
import wecom_runtime.handling.problems
import wecom_runtime.handling.questions.pending
import wecom_runtime.handling.questions.shared
import wecom_runtime.handling.running.loop_thread
import wecom_runtime.handling.running.thread_pool
import wecom_runtime.handling.running.workers
import wecom_runtime.handling.stop_switch
import wecom_runtime.handling.stopping.shared
import wecom_runtime.handling.streaming.answer
import wecom_runtime.handling.streaming.chunks
import wecom_runtime.storage.presence
import wecom_runtime.storage.records
from tests.support.interleaving import assert_atomic, both_orders, interleavings
from tests.support.storages import PlainStorage
from wecom_client import MemoryStorage, SessionStorage
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.errors import NoAnswerError
from wecom_runtime.flow import NO_TRANSPORT, drive
from wecom_runtime.handling.claims import Claims
from wecom_runtime.handling.contexts.history import HistoryStore
from wecom_runtime.handling.contexts.state import StateStore
from wecom_runtime.handling.inbox import ProcessInbox
from wecom_runtime.handling.member_queues import MemberQueues, QueueEntry
from wecom_runtime.handling.member_texts import MemberTexts
from wecom_runtime.handling.problems import ProblemLog
from wecom_runtime.handling.questions.listing import entries_in
from wecom_runtime.handling.questions.pending import PendingQuestions, Question
from wecom_runtime.handling.questions.shared import SharedQuestions
from wecom_runtime.handling.stop_switch import StopSwitch
from wecom_runtime.handling.stopping.shared import SharedAnswers
from wecom_runtime.handling.streaming.answer import StreamingAnswer
from wecom_runtime.handling.streaming.pieces import Replacement
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.presence import Presence
from wecom_runtime.storage.records import FormerRecord, Records

pytestmark = pytest.mark.skipif(sys.version_info < (3, 11), reason="traces of instructions need Python 3.11")

HERE = sys.modules[__name__]


class Message:
    """A text of one member."""

    __text_by__ = "text"
    __member_by__ = "member"
    __chat_by__ = ""
    member = "zhangsan"

    def __init__(self, text: str = "") -> None:
        self.text = text

    @property
    def merged(self) -> tuple[Message, ...]:
        return self, self


def raised(*results: Any) -> list[Exception]:
    return [one for one in results if isinstance(one, Exception)]


# -- threads that are not started


INBOX = wecom_runtime.handling.inbox
PRESENCE = wecom_runtime.storage.presence


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """Return the threads that would be started by the inbox and the presence of this process, without the latter."""
    found: list[threading.Thread] = []

    class NotStarted(threading.Thread):
        def start(self) -> None:
            if self.name not in ("wecom-inbox", "wecom-presence"):
                super().start()
            else:
                found.append(self)

    monkeypatch.setattr(threading, "Thread", NotStarted)
    for module in (INBOX, PRESENCE):
        monkeypatch.setattr(module, "time", SimpleNamespace(time=time.time, monotonic=time.monotonic, sleep=_no_sleep))
    return found


def _no_sleep(seconds: float) -> None:
    """Return at once."""


def inboxes(threads: list[threading.Thread]) -> int:
    return sum(thread.name == "wecom-inbox" for thread in threads)


# -- queues of members


QUEUES = wecom_runtime.handling.member_queues


class Queued:
    """The queues of members, with two messages of one member."""

    def __init__(self, messages: int = 0) -> None:
        self.queues = MemberQueues(0, cast(Any, SimpleNamespace(call_at=lambda *_: None)))
        self.entries: list[QueueEntry] = []
        for _ in range(messages):
            self.append()

    def append(self) -> QueueEntry:
        incoming = SimpleNamespace(
            message=Message(), channel=SimpleNamespace(name="app"), receiver="", key="key", item=None, lane=None
        )
        entry = self.queues.append(cast(Any, incoming), None)
        assert entry is not None
        self.entries.append(entry)
        return entry

    def keep(self, key: str) -> None:
        self.queues.keep_texts(cast(Any, SimpleNamespace(message=Message(), callback_key=key)))

    def outcome(self, first: Any, second: Any) -> Any:
        """Return the entries whose turn has come, and the positions of all entries of the queue."""
        turns = sorted((entry.is_behind, entry.turn.done()) for entry in self.entries)
        queue = next(iter(self.queues.queues.values()), ())
        return raised(first, second), turns, len(queue), len(self.queues.queues)


def test_one_of_two_first_messages_has_its_turn() -> None:
    assert_atomic(Queued, Queued.append, Queued.append, Queued.outcome, QUEUES)


def test_a_message_that_comes_while_the_last_one_is_removed_has_its_turn() -> None:
    def make() -> Queued:
        return Queued(1)

    assert_atomic(make, lambda it: it.entries[0].remove(), Queued.append, Queued.outcome, QUEUES)


def test_a_queue_may_end_at_any_moment() -> None:
    def operate(queued: Queued) -> None:
        queued.queues.on_timer(queued.entries[0].queue_key)

    assert_atomic(lambda: Queued(1), operate, lambda it: it.entries[0].remove(), Queued.outcome, QUEUES)


def test_the_newest_failed_merges_are_kept() -> None:
    most = wecom_runtime.handling.member_queues.MAX_FAILED_MERGES

    def make() -> Queued:
        queued = Queued()
        for number in range(most):
            queued.keep(str(number))
        return queued

    for queued, *_ in both_orders(make, lambda it: it.keep("c"), lambda it: it.keep("d"), QUEUES, most=12):
        kept = list(queued.queues.failed_merges)
        assert (len(kept), kept[0], sorted(kept[-2:])) == (most, "2", ["c", "d"])


# -- claims


CLAIMS = wecom_runtime.handling.claims


class HeldClaims(Claims):
    """Two claims in a storage that has lost its connection."""

    def __init__(self) -> None:
        self.storage = PlainStorage()
        super().__init__(self.storage, StorageGuard(self.storage), Presence(self.storage), 60)
        self.claim("key", "name")
        self.claim("other", "other")


def test_one_of_two_flows_claims_a_callback() -> None:
    for claims, *claimed in both_orders(
        HeldClaims, lambda it: it.claim("new", ""), lambda it: it.claim("new", ""), CLAIMS
    ):
        assert sum(one is None for one in claimed) == 1
        claims.release("new")
        assert all(one is None or one.done() for one in claimed)


def test_a_repeat_that_waits_is_woken() -> None:
    for _, claimed, _ in both_orders(HeldClaims, lambda it: it.claim("key", ""), lambda it: it.release("key"), CLAIMS):
        assert claimed is None or claimed.done()


def test_callbacks_are_listed_while_others_come_and_go() -> None:
    for change in (lambda it: it.claim("new", "new"), lambda it: it.release("other")):
        for _, names, _ in interleavings(HeldClaims, HeldClaims.names, change, CLAIMS):
            assert not isinstance(names, Exception), names


def test_an_answer_that_is_replaced_while_it_is_written_is_written_again(threads: list[threading.Thread]) -> None:
    def make() -> HeldClaims:
        claims = HeldClaims()
        claims.release("key")
        claims.release("other")
        claims.write_later("late", "answer", 100)
        return claims

    for claims, *errors in both_orders(make, HeldClaims.tick, lambda it: it.write_later("late", "newer", 200), CLAIMS):
        assert raised(*errors) == []
        claims.tick()
        assert claims.storage.get("late") == "newer"
        assert not claims.is_busy()


def test_a_claim_that_is_written_late_is_deleted_if_it_was_released(threads: list[threading.Thread]) -> None:
    def make() -> HeldClaims:
        claims = HeldClaims()
        claims.text("key")
        return claims

    def release(claims: HeldClaims) -> None:
        claims.end("key")
        claims.storage.delete("key")
        claims.release("key")

    for claims, *errors in both_orders(make, HeldClaims.tick, release, CLAIMS, most=60):
        assert raised(*errors) == []
        assert claims.storage.get("key") is None


# -- the presence of a process


class Busy:
    """A part of the program with work."""

    def __init__(self, *, is_busy: bool) -> None:
        self.busy = is_busy

    def is_busy(self) -> bool:
        return self.busy

    def tick(self) -> None:
        self.busy = False


class Present(Presence):
    """The presence of a process with one part, in a user's storage."""

    def __init__(self, *, is_busy: bool = True) -> None:
        super().__init__(PlainStorage())
        self.part = Busy(is_busy=is_busy)
        self.join(self.part, 60)

    def begin(self) -> None:
        self.part.busy = True
        self.announce()


def test_one_thread_renews_the_key_of_a_process(threads: list[threading.Thread]) -> None:
    def make() -> Present:
        threads.clear()
        return Present()

    for present, *errors in both_orders(make, Present.announce, Present.announce, PRESENCE):
        assert raised(*errors) == []
        assert len(threads) == 1
        assert present.is_alive(present.id)
        assert PlainStorage().get(f"process:{present.id}") is None


def test_work_begins_while_the_thread_of_the_presence_ends(threads: list[threading.Thread]) -> None:
    def make() -> Present:
        present = Present(is_busy=False)
        present.thread = threading.current_thread()
        return present

    for present, *errors in both_orders(make, Present.renew_while_busy, Present.begin, PRESENCE):
        assert raised(*errors) == []
        assert present.thread is not None or not present.part.busy


# -- questions


PENDING = wecom_runtime.handling.questions.pending


class Asked:
    """Two questions to a member in a chat, the newest of which another process may answer."""

    def __init__(self, *, is_click: bool = True, max_plain: int = 10) -> None:
        failures = SimpleNamespace(report=lambda *_: None)
        self.pending = PendingQuestions(lambda *_: "", cast(Any, failures), max_plain)
        self.is_click = is_click
        self.older, self.newer, self.third, self.fourth = (self.question() for _ in range(4))
        self.pending.add(self.older)
        self.pending.add(self.newer)

    def question(self) -> Question:
        group = "group", self.is_click
        key = "key" if self.is_click else "group"
        return Question(key, cast(Any, Message), cast(Any, None), None, group, is_plain=True)

    def listed(self) -> list[Question]:
        return [one for one in (self.older, self.newer, self.third, self.fourth) if one in self.pending.all()]

    def outcome(self, first: Any, second: Any) -> Any:
        """Return the errors, the questions that wait, and how the others have ended."""
        questions = self.older, self.newer, self.third, self.fourth
        ended = [str(one.answer.result()) if one.answer.done() else None for one in questions]
        waiting = [number for number, one in enumerate(questions) if one in self.pending.all()]
        counts = self.pending.plain, [len(group) for group in self.pending.groups.values()]
        return [str(one) for one in raised(first, second)], waiting, ended, counts


def test_too_many_questions_of_plain_handlers_are_refused() -> None:
    assert_atomic(
        lambda: Asked(max_plain=3),
        lambda it: it.pending.add(it.third),
        lambda it: it.pending.add(it.fourth),
        Asked.outcome,
        PENDING,
    )


def test_a_question_is_closed_once() -> None:
    for _, *closed in both_orders(
        Asked, lambda it: it.pending.close(it.older), lambda it: it.pending.close(it.older), PENDING
    ):
        assert sorted(closed) == [False, True]


def test_a_question_is_removed_once() -> None:
    def remove(asked: Asked) -> None:
        asked.pending.remove(asked.older)

    assert_atomic(Asked, remove, remove, Asked.outcome, PENDING)


ENDS: dict[str, Callable[[Asked], Any]] = {
    "cancel_all": lambda it: it.pending.cancel_all(),
    "end": lambda it: it.pending.end(it.older),
    "supersede": lambda it: it.pending.supersede(it.older),
    "add": lambda it: it.pending.add(it.third),
}


@pytest.mark.parametrize("name", [*ENDS, "reopen"])
def test_a_question_ends_once(name: str) -> None:
    def make() -> Asked:
        asked = Asked(is_click=False)
        if name == "reopen":
            asked.pending.close(asked.older)
            asked.pending.supersede(asked.older)
        return asked

    def operate(asked: Asked) -> None:
        if name == "reopen":
            asked.pending.reopen(asked.older)
        else:
            ENDS[name](asked)

    assert_atomic(make, operate, ENDS["end"], Asked.outcome, PENDING)


@pytest.mark.parametrize("name", ENDS)
def test_a_question_ends_while_its_answer_comes(name: str) -> None:
    for asked, ended, reply in both_orders(
        lambda: Asked(is_click=False), ENDS[name], lambda it: it.pending.answer(it.older, cast(Any, Message())), PENDING
    ):
        assert raised(ended, reply) == []
        result = asked.older.answer.result() if asked.older.answer.done() else None
        assert isinstance(result, Message if reply == "" else NoAnswerError)
        assert asked.older not in asked.listed()


def test_questions_are_found_while_others_come_and_go() -> None:
    for change in (lambda it: it.pending.add(it.third), lambda it: it.pending.remove(it.older)):
        for asked, found, _ in interleavings(Asked, lambda it: it.pending.all(), change, PENDING):
            assert not isinstance(found, Exception), found
            assert asked.newer in found
    for _, is_found, _ in interleavings(
        Asked,
        lambda it: it.pending.contains("key", it.newer.id),
        lambda it: it.pending.remove(it.older),
        PENDING,
    ):
        assert is_found
    for asked, found, _ in interleavings(
        Asked, lambda it: it.pending.find("key", cast(Any, Message())), lambda it: it.pending.remove(it.newer), PENDING
    ):
        assert found in (asked.older, asked.newer)


def test_all_questions_are_listed_while_one_of_another_key_is_added() -> None:
    def add(asked: Asked) -> None:
        asked.third.key = "another"
        asked.pending.add(asked.third)

    for _, found, _ in interleavings(Asked, lambda it: it.pending.all(), add, PENDING):
        assert not isinstance(found, Exception), found


# -- questions of several processes


SHARED = wecom_runtime.handling.questions.shared


class QuestionProcess(Asked):
    """The questions of one process in a storage."""

    def __init__(self, storage: SessionStorage | None = None) -> None:
        super().__init__(is_click=False)
        self.storage = storage or MemoryStorage()
        self.inbox = ProcessInbox(self.storage, Presence(self.storage))
        self.shared = SharedQuestions(self.storage, 60, cast(Any, None), self.pending, self.inbox)
        self.shared.presence = self.inbox.presence  # each of them is a process of its own

    def add(self, question: Question) -> None:
        drive(self.shared.add(question, 60), NO_TRANSPORT)

    def remove(self, question: Question) -> None:
        drive(self.shared.remove(question), NO_TRANSPORT)


def test_one_thread_reads_the_inbox(threads: list[threading.Thread]) -> None:
    def make() -> QuestionProcess:
        threads.clear()
        return QuestionProcess()

    for it, *errors in both_orders(make, lambda it: it.add(it.older), lambda it: it.add(it.newer), INBOX, SHARED):
        assert raised(*errors) == []
        assert inboxes(threads) == 1
        assert len(entries_in(it.storage.get(f"ask:{it.older.group[0]}"))) == 2


def test_a_question_is_asked_while_the_thread_ends(threads: list[threading.Thread]) -> None:
    def make() -> QuestionProcess:
        it = QuestionProcess()
        it.inbox.thread = threading.current_thread()
        it.pending.cancel_all()
        return it

    for it, *errors in both_orders(make, lambda it: it.inbox.run(), lambda it: it.add(it.third), INBOX):
        assert raised(*errors) == []
        assert not it.shared.listed or it.inbox.thread is not None


def test_a_question_ends_while_the_thread_looks_for_ended_ones(threads: list[threading.Thread]) -> None:
    def make() -> QuestionProcess:
        it = QuestionProcess()
        it.add(it.older)
        it.add(it.newer)
        it.pending.cancel_all()
        return it

    def remove(it: QuestionProcess) -> None:
        it.remove(it.newer)
        it.remove(it.older)

    for it, *errors in both_orders(make, lambda it: it.shared.refresh(), remove, SHARED):
        assert raised(*errors) == []
        assert it.shared.listed == {}


def test_a_question_ends_while_its_answer_is_in_the_inbox(threads: list[threading.Thread]) -> None:
    def make() -> QuestionProcess:
        it = QuestionProcess()
        it.add(it.older)
        return it

    for _, *errors in both_orders(
        make, lambda it: it.shared.receive("ended", [it.older.id]), lambda it: it.remove(it.older), SHARED
    ):
        assert raised(*errors) == []


@pytest.mark.parametrize("processes", [1, 2])
def test_no_question_is_lost_when_two_are_listed(processes: int, threads: list[threading.Thread]) -> None:
    """Without locks in the storage, this process has its own; two processes have those of the storage."""

    def make() -> list[QuestionProcess]:
        storage = PlainStorage() if processes == 1 else MemoryStorage()
        return [QuestionProcess(storage) for _ in range(processes)]

    for all_, *errors in both_orders(
        make, lambda it: it[0].add(it[0].older), lambda it: it[-1].add(it[-1].newer), RECORDS, most=40
    ):
        assert raised(*errors) == []
        assert len(entries_in(all_[0].storage.get(f"ask:{all_[0].older.group[0]}"))) == 2


@pytest.mark.parametrize("processes", [1, 2])
def test_no_id_is_lost_in_an_inbox(processes: int) -> None:
    def make() -> list[ProcessInbox]:
        storage = PlainStorage() if processes == 1 else MemoryStorage()
        return [ProcessInbox(storage, Presence(storage)) for _ in range(processes)]

    def put(it: ProcessInbox, owner: ProcessInbox, name: str) -> None:
        it.put(owner.presence.id, "topic", [name])

    for all_, *errors in both_orders(
        make, lambda it: put(it[0], it[0], "first"), lambda it: put(it[-1], it[0], "second"), RECORDS, most=60
    ):
        assert raised(*errors) == []
        assert sorted(all_[0].take_all()["topic"]) == ["first", "second"]

    def make_with_one() -> list[ProcessInbox]:
        found = make()
        put(found[0], found[0], "first")
        return found

    for all_, taken, _ in both_orders(
        make_with_one, lambda it: it[0].take_all(), lambda it: put(it[-1], it[0], "second"), RECORDS, most=60
    ):
        later = all_[0].take_all().get("topic", [])
        assert sorted([*taken.get("topic", []), *later]) == ["first", "second"]


# -- answers of several processes


STOPPING = wecom_runtime.handling.stopping.shared


class Run:
    """The run of a handler whose answer takes long."""

    is_shown = True

    def __init__(self) -> None:
        self.switch = StopSwitch()


class AnswerProcess:
    """The answers in progress of one process in a storage."""

    def __init__(self, runs: int, storage: SessionStorage | None = None) -> None:
        self.storage = storage or MemoryStorage()
        self.inbox = ProcessInbox(self.storage, Presence(self.storage))
        self.shared = SharedAnswers(self.storage, 60, lambda run: "member", self.inbox)
        self.shared.presence = self.inbox.presence
        self.runs = [cast(Any, Run()) for _ in range(runs)]
        for run in self.runs:
            self.shared.begin(run)
        self.age()

    def age(self) -> None:
        """Make the runs old enough to be listed."""
        self.shared.runs.update(dict.fromkeys(self.shared.runs, 0.0))

    def begin(self) -> None:
        self.runs.append(cast(Any, Run()))
        self.shared.begin(self.runs[-1])

    def end(self) -> None:
        for run in self.runs:
            self.shared.end(run)


@pytest.mark.parametrize(("runs", "second"), [(0, "begin"), (2, "begin"), (2, "end")])
def test_answers_begin_and_end_while_the_thread_lists_them(
    runs: int, second: str, threads: list[threading.Thread]
) -> None:
    for process, *errors in both_orders(
        lambda: AnswerProcess(runs),
        lambda it: it.shared.refresh(),
        lambda it: getattr(it, second)(),
        STOPPING,
        most=60,
    ):
        assert raised(*errors) == []
        process.age()
        process.shared.refresh()
        assert len(process.shared.listed) == len(process.shared.runs)


@pytest.mark.parametrize("processes", [1, 2])
def test_no_answer_is_lost_when_two_are_listed(processes: int, threads: list[threading.Thread]) -> None:
    def make() -> list[AnswerProcess]:
        storage = MemoryStorage()
        return [AnswerProcess(1, storage) for _ in range(processes)]

    def list_of(process: AnswerProcess) -> None:
        process.shared.update_list("answers:list", {str(id(process)): process.runs[0]})

    for all_, *errors in both_orders(make, lambda it: list_of(it[0]), lambda it: list_of(it[-1]), RECORDS, most=40):
        assert raised(*errors) == []
        record = Records(all_[0].storage).load("answers:list", None)
        assert len(STOPPING.entries_of(record)) == processes


# -- stopping


STOP_SWITCH = wecom_runtime.handling.stop_switch


class Stopped:
    """A switch with a function, and the number of its calls."""

    def __init__(self) -> None:
        self.switch = StopSwitch()
        self.calls = 0
        self.switch.add(self.called)

    def called(self) -> None:
        self.calls += 1

    def stop(self) -> None:
        drive(self.switch.stop(), NO_TRANSPORT)


def test_a_function_is_called_when_its_answer_is_stopped() -> None:
    for stopped, is_added, _ in both_orders(Stopped, lambda it: it.switch.add(it.called), Stopped.stop, STOP_SWITCH):
        assert stopped.calls == 1 + is_added


def test_an_answer_is_stopped_once() -> None:
    for stopped, *_ in both_orders(Stopped, Stopped.stop, Stopped.stop, STOP_SWITCH):
        assert stopped.calls == 1


def test_a_function_is_removed_while_its_answer_is_stopped() -> None:
    for _, *errors in both_orders(Stopped, lambda it: it.switch.remove(it.called), Stopped.stop, STOP_SWITCH):
        assert raised(*errors) == []


# -- problems


def test_a_problem_is_logged_once(caplog: pytest.LogCaptureFixture) -> None:
    def make() -> ProblemLog:
        caplog.clear()
        return ProblemLog(lambda: {"kind": "a problem"})

    with caplog.at_level(logging.WARNING):
        for _ in both_orders(make, ProblemLog.report, ProblemLog.report, wecom_runtime.handling.problems):
            assert [record.getMessage() for record in caplog.records] == ["a problem"]


# -- records of a storage


RECORDS = wecom_runtime.storage.records


@pytest.mark.parametrize("make", [MemoryStorage, PlainStorage])
def test_no_change_of_a_record_is_lost(make: Callable[[], SessionStorage]) -> None:
    def change(records: Records) -> None:
        def count(record: dict[str, Any]) -> tuple[None, int]:
            record["number"] = record.get("number", 0) + 1
            return None, 60

        records.change_now("key", None, count)

    for records, *errors in both_orders(lambda: Records(make()), change, change, RECORDS):
        assert raised(*errors) == []
        assert records.load("key", None) == {"number": 2}


FORMER = FormerRecord("former", bool)
"""A record of an earlier version, which does not exist."""


class Unsealed:
    """A channel whose records are not sealed."""

    records = SimpleNamespace(seal=lambda key, text: text, open=lambda key, text: text)


def test_no_change_of_a_state_is_lost() -> None:
    state = wecom_runtime.handling.contexts.state

    def change(it: StateStore) -> None:
        entry = state.StateEntry(it, "state", cast(Any, Unsealed), Callback(), FORMER)
        change = lambda values: values.update(number=values.get("number", 0) + 1)  # noqa: E731
        drive(it.change(entry, change), NO_TRANSPORT)

    for store, *errors in both_orders(lambda: StateStore(MemoryStorage()), change, change, state, most=40):
        assert raised(*errors) == []
        entry = state.StateEntry(store, "state", cast(Any, Unsealed), Callback(), FORMER)
        assert drive(store.read(entry), NO_TRANSPORT) == {"number": 2}


def test_no_message_of_a_history_is_lost() -> None:
    history = wecom_runtime.handling.contexts.history
    entry = history.HistoryEntry("history", "cleared", False, cast(Any, Unsealed), Callback(), None)

    def add(message: str) -> Callable[[tuple[HistoryStore, Any]], None]:
        return lambda it: drive(it[0].merge(entry, it[1], [message]), NO_TRANSPORT)

    def make() -> tuple[HistoryStore, Any]:
        store = HistoryStore(MemoryStorage(), 10_000, 60)
        return store, drive(store.load(entry), NO_TRANSPORT)

    for (store, _), *errors in both_orders(make, add("first"), add("second"), history, most=40):
        assert raised(*errors) == []
        assert sorted(drive(store.load(entry), NO_TRANSPORT).messages) == ["first", "second"]


# -- streaming answers


ANSWER = wecom_runtime.handling.streaming.answer


def streaming(*chunks: Any) -> StreamingAnswer:
    message = SimpleNamespace(__send_route__=None)
    answer = StreamingAnswer(
        cast(
            Any,
            SimpleNamespace(
                message=message, channel=SimpleNamespace(name="bot"), key="key", receiver="", item=None, lane=None
            ),
        ),
        cast(Any, SimpleNamespace(name="handler")),
        lambda: None,
        cast(Any, SimpleNamespace(max_stream_text=lambda message: 1000)),
        MemberTexts({"broken_off": "broken off", "stopped": "stopped"}),
        cast(Any, SimpleNamespace(max_length=None, split=True, cut=str)),
        StopSwitch(),
    )
    for chunk in chunks:
        answer.add(chunk)
    return answer


def state_of(answer: StreamingAnswer, *results: Any) -> Any:
    state = answer.state()
    errors = [(type(one), str(one)) if isinstance(one, Exception) else one for one in results]
    return errors, state["text"], state["finish"], answer.is_stopped, answer.error, answer.first_text.done()


FAILURE = RuntimeError("the handler failed")
STEPS: dict[str, Callable[[StreamingAnswer], Any]] = {
    "add": lambda it: it.add("more"),
    "complete": lambda it: it.complete(FAILURE),
    "stop": lambda it: it.stop(),
    "mark_shown": lambda it: it.mark_shown(is_repeated=True),
}


@pytest.mark.parametrize("text", [(), ("text",)])
@pytest.mark.parametrize(
    ("first", "second"),
    [("add", "stop"), ("complete", "stop"), ("complete", "mark_shown"), ("mark_shown", "add"), ("stop", "stop")],
)
def test_steps_of_a_streaming_answer_are_atomic(first: str, second: str, text: tuple[str, ...]) -> None:
    def state(answer: StreamingAnswer, *results: Any) -> Any:
        (one, other), *rest = state_of(answer, *results)
        is_due = {"add": None}  # depends on the time
        return is_due.get(first, one) if first == "add" and one else one, other, *rest

    assert_atomic(lambda: streaming(*text), STEPS[first], STEPS[second], state, ANSWER)


def test_the_progress_of_an_answer_is_consistent() -> None:
    def end(answer: StreamingAnswer) -> None:
        answer.add("the end")
        answer.complete(None)

    for _, state, _ in interleavings(lambda: streaming("begin, "), StreamingAnswer.state, end, ANSWER):
        assert (state["text"], state["finish"]) in [("begin, ", False), ("begin, the end", True)]


def test_a_replaced_text_is_read_whole() -> None:
    modules = ANSWER, wecom_runtime.handling.streaming.chunks
    for _, _, text in both_orders(
        lambda: streaming("old"),
        lambda it: it.add(Replacement("new")),
        lambda it: it.answer_text,
        *modules,
    ):
        assert text in ("old", "new")
